import type { Topic } from './texts.ts'

export const englishTopics: readonly Topic[] = [
  {
    tag: 'network',
    titles: ['VPN drops every {n} minutes', 'No wireless on floor {floor}'],
    problems: [
      'since the update on Monday the VPN drops every {n} minutes. Restarting the router only helps for a while.',
      'on floor {floor} our laptops no longer find the wireless network. Downstairs it works fine.',
    ],
    answers: [
      'Please switch the protocol in the VPN program to IKEv2 and restart the device.',
      'The access point on that floor had frozen. It is running again, please have a look.',
    ],
  },
  {
    tag: 'billing',
    titles: ['Wrong amount on invoice {order}', 'Charged twice'],
    problems: [
      'invoice {order} shows {n}.90 instead of {m}.90. Could you correct it, please?',
      'order {order} was charged twice. Please refund {n}.00.',
    ],
    answers: [
      'The invoice has been cancelled and a new one is on its way.',
      'The refund has been issued and should arrive within five working days.',
    ],
  },
  {
    tag: 'printer',
    titles: ['Printer in room {m} reports a paper jam', 'Scan to e-mail fails'],
    problems: [
      'the printer in room {m} reports a paper jam although there is none. Error {n}-{m}.',
      'scans no longer arrive by e-mail. The display says "SMTP error {n}".',
    ],
    answers: [
      'Please open the rear cover and wipe the sensor with a dry cloth.',
      'The certificate of the mail server had run out on the device; it has been renewed.',
    ],
  },
  {
    tag: 'account',
    titles: ['Account locked: {customer}', 'Second factor does not work'],
    problems: [
      'after {m} attempts my account is locked. My user name is {login}.',
      'I have a new phone and receive no codes any more. You can reach me on {phone}.',
    ],
    answers: [
      'Your account is open again. Please set a new password on the sign-in page.',
      'The second factor has been reset. You will be asked to set it up again.',
    ],
  },
  {
    tag: 'shipping',
    titles: ['Order {order} has not arrived', 'Parcel damaged'],
    problems: [
      'order {order} was due yesterday, but nothing has arrived. My address is {address}.',
      'the parcel for {order} arrived damaged. One corner of the box was open.',
    ],
    answers: [
      'We have asked the carrier to trace the parcel.',
      'A replacement is on its way; the return label is in the box.',
    ],
  },
  {
    tag: 'device',
    titles: ['Device does not start', 'Fan very loud'],
    problems: [
      'my device with serial number SN{order} no longer starts. The light goes out after {n} seconds.',
      'the fan has been running at full speed since yesterday, even when idle.',
    ],
    answers: [
      'Please hold the power button for 30 seconds and try again.',
      'We will replace the device. The data on the disk stays with you.',
    ],
  },
]

import { englishTopics } from './english-topics.ts'
import type { Texts } from './texts.ts'

export const english: Texts = {
  greetings: [
    'Hello,',
    'Hi there,',
    'Dear support team,',
    'Hi {agent},',
    'Good morning,',
    'To whom it may concern,',
  ],
  closings: ['Kind regards', 'Best wishes', 'Many thanks', 'Best', 'Yours sincerely', 'Cheers'],
  topics: englishTopics,
  answerOpenings: [
    'Hello {customer},\n\nthank you for getting in touch.',
    'Hi {first},\n\nthanks for the details, that helps.',
    'Dear {customer},\n\nwe have looked into this.',
    'Hi {first},\n\nI have just checked your case.',
  ],
  followUps: [
    'I am afraid it is still not working. Could you call me on {phone}?',
    'that helped for two days, but it started again this morning.',
    'any news on this? My colleague {other} is waiting for it as well.',
    'please find a screenshot attached. I am at my desk until 4 pm.',
  ],
  thanks: [
    'that did the trick, thank you!',
    'all working again, please go ahead and close this.',
    'brilliant, thanks {agent}.',
  ],
  phoneNotes: [
    'Call from {customer} ({phone}): describes the problem again, asks for a call back after 2 pm.',
    '{customer} called to ask how things stand. Call back on {phone}.',
    'Spoke to {customer}: walked through a restart, better afterwards.',
  ],
  internalNotes: [
    'Checked with {agent}: known defect, fix comes with the next release.',
    '{customer} is rather upset, please give this priority.',
    'According to {other} this device has been in repair before.',
    'For questions call {customer} directly: {phone}.',
    'Second level informed, waiting for logs.',
  ],
  personNotes: [
    'Prefers the phone, mornings are best.',
    'Changes department at the end of the year, {other} takes over.',
    'Speaks for all sites. Always friendly.',
    'Complained on the phone about long waiting times.',
  ],
  activities: ['analysis', 'phone call', 'configuration', 'documentation', 'site visit'],
  timeComments: ['checked the logs', 'call with {customer}', 'asked the vendor', 'corrected the settings'],
  quoteLine: 'On {time}, {name} <{email}> wrote:',
  phoneLabel: 'Phone',
}

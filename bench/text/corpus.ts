import { allFakers, type Faker } from '@faker-js/faker'
import { addressForms, phoneForms } from './forms.ts'
import type { KnownPerson, LabelledText, Span } from './scorer.ts'

/**
 * Tickets of people who do not exist, in eight languages, with what is personal in them put down as they are written; and
 * technical texts in which nothing is. The same seed gives the same texts.
 */
export function inventedTexts(count: number, seed = 7): readonly LabelledText[] {
  const languages = Object.keys(phrases) as Language[]
  return Array.from({ length: count }, (_, i) => {
    const language = languages[i % languages.length] ?? 'en'
    const faker = allFakers[fakers[language]]
    faker.seed(seed * 10_000 + i)
    // Birth dates are some years ago: the same today and tomorrow.
    faker.setDefaultRefDate(today)
    return ticket(faker, language, i)
  })
}

/** Log lines, orders, versions and the like: whatever is found in them is wrong. */
export function technicalTexts(count: number, seed = 7): readonly LabelledText[] {
  const faker = allFakers.en
  faker.seed(seed)
  faker.setDefaultRefDate(today)
  return Array.from({ length: count }, (_, i) => ({
    id: `technical-${i}`,
    lang: 'xx',
    spans: [],
    text: Array.from({ length: 6 }, () => technicalLine(faker)).join('\n'),
  }))
}

type Language = keyof typeof phrases

const today = '2026-01-01T00:00:00.000Z'

const fakers = {
  en: 'en_GB',
  de: 'de',
  fr: 'fr',
  es: 'es',
  it: 'it',
  nl: 'nl',
  pt: 'pt_PT',
  pl: 'pl',
} as const

/** `{A}` wrote, `{B}` is addressed, `{C}` is somebody else; the other words are labels of the data. */
const phrases = {
  en: {
    greet: ['Hello {B1},', 'Dear {B},', 'Hi {B1}, hi all,'],
    body: [
      'Could you ask {C} to ring me back on {PHONE}?',
      'Please refund the amount to {IBAN}, the card {CARD} has expired.',
      'My NI number is {NATID} and my date of birth is {DOB}.',
      'The new address is {ADDRESS}.',
      'The login came from {IP}; {C2} saw the same.',
      'Since version 4.2.17 the export of order 4711-20398 stops at 80 %.',
      'You can also write to {EMAIL}.',
    ],
    close: ['Kind regards,', 'Best wishes', 'Thanks a lot,'],
  },
  de: {
    greet: ['Hallo {B1},', 'Sehr geehrte Frau {B2},', 'Guten Tag Herr {B2},'],
    body: [
      'Bitte bitten Sie {C}, mich unter {PHONE} zurückzurufen.',
      'Überweisen Sie den Betrag auf {IBAN}; die Karte {CARD} ist abgelaufen.',
      'Meine Steuer-ID lautet {NATID}, geboren am {DOB}.',
      'Unsere neue Anschrift: {ADDRESS}.',
      'Die Anmeldung kam von {IP}, das hat auch Kollegin {C2} gesehen.',
      'Seit Version 4.2.17 bricht der Export der Bestellung 4711-20398 bei 80 % ab.',
      'Sie erreichen mich auch unter {EMAIL}.',
    ],
    close: ['Mit freundlichen Grüßen', 'Viele Grüße', 'Beste Grüße,'],
  },
  fr: {
    greet: ['Bonjour {B1},', 'Chère Madame {B2},', 'Monsieur {B2},'],
    body: [
      'Pourriez-vous demander à {C} de me rappeler au {PHONE} ?',
      'Merci de rembourser sur {IBAN}, la carte {CARD} est expirée.',
      'Mon numéro de sécurité sociale est le {NATID}, je suis né le {DOB}.',
      'Voici notre nouvelle adresse : {ADDRESS}.',
      'La connexion venait de {IP} ; ma collègue {C2} l’a vu aussi.',
      'Depuis la version 4.2.17, l’export de la commande 4711-20398 s’arrête à 80 %.',
      'Vous pouvez aussi écrire à {EMAIL}.',
    ],
    close: ['Cordialement,', 'Bien à vous,', 'Merci d’avance,'],
  },
  es: {
    greet: ['Hola {B1}:', 'Estimada Sra. {B2}:', 'Buenos días, {B1}:'],
    body: [
      '¿Puede pedirle a {C} que me llame al {PHONE}?',
      'Devuelvan el importe a {IBAN}; la tarjeta {CARD} ha caducado.',
      'Mi DNI es {NATID} y nací el {DOB}.',
      'Nuestra nueva dirección es {ADDRESS}.',
      'El acceso vino de {IP}; mi compañera {C2} también lo vio.',
      'Desde la versión 4.2.17 la exportación del pedido 4711-20398 se para en el 80 %.',
      'También puede escribir a {EMAIL}.',
    ],
    close: ['Un saludo,', 'Atentamente,', 'Muchas gracias,'],
  },
  it: {
    greet: ['Ciao {B1},', 'Gentile dott. {B2},', 'Buongiorno {B1},'],
    body: [
      'Può chiedere a {C} di richiamarmi al {PHONE}?',
      'Rimborsate l’importo su {IBAN}; la carta {CARD} è scaduta.',
      'Il mio codice fiscale è {NATID}, sono nato il {DOB}.',
      'Il nuovo indirizzo è {ADDRESS}.',
      'L’accesso veniva da {IP}; lo ha visto anche la collega {C2}.',
      'Dalla versione 4.2.17 l’esportazione dell’ordine 4711-20398 si ferma all’80 %.',
      'Può anche scrivere a {EMAIL}.',
    ],
    close: ['Cordiali saluti,', 'Grazie mille,', 'Distinti saluti'],
  },
  nl: {
    greet: ['Beste {B1},', 'Geachte mevrouw {B2},', 'Hoi {B1},'],
    body: [
      'Kunt u {C} vragen mij terug te bellen op {PHONE}?',
      'Graag terugbetalen op {IBAN}; de kaart {CARD} is verlopen.',
      'Mijn BSN is {NATID}, geboortedatum {DOB}.',
      'Ons nieuwe adres is {ADDRESS}.',
      'De aanmelding kwam van {IP}; collega {C2} zag het ook.',
      'Sinds versie 4.2.17 stopt de export van bestelling 4711-20398 bij 80 %.',
      'U kunt ook schrijven naar {EMAIL}.',
    ],
    close: ['Met vriendelijke groet,', 'Groeten,', 'Alvast bedankt,'],
  },
  pt: {
    greet: ['Olá {B1},', 'Exma. Sra. {B2},', 'Bom dia {B1},'],
    body: [
      'Pode pedir a {C} que me ligue para {PHONE}?',
      'Agradeço o reembolso para {IBAN}; o cartão {CARD} expirou.',
      'O meu NIF é {NATID} e nasci em {DOB}.',
      'A nova morada é {ADDRESS}.',
      'O acesso veio de {IP}; a colega {C2} também viu.',
      'Desde a versão 4.2.17 a exportação da encomenda 4711-20398 para nos 80 %.',
      'Também pode escrever para {EMAIL}.',
    ],
    close: ['Cumprimentos,', 'Com os melhores cumprimentos', 'Obrigada,'],
  },
  pl: {
    greet: ['Dzień dobry {B1},', 'Szanowna Pani {B2},', 'Cześć {B1},'],
    body: [
      'Proszę poprosić, by {C} oddzwonił pod numer {PHONE}.',
      'Proszę o zwrot na {IBAN}; karta {CARD} wygasła.',
      'Mój PESEL to {NATID}, data urodzenia {DOB}.',
      'Nasz nowy adres: {ADDRESS}.',
      'Logowanie było z {IP}; zauważyła to też koleżanka {C2}.',
      'Od wersji 4.2.17 eksport zamówienia 4711-20398 staje na 80 %.',
      'Można też pisać na {EMAIL}.',
    ],
    close: ['Pozdrawiam,', 'Z poważaniem', 'Z góry dziękuję,'],
  },
} as const

interface Person extends KnownPerson {
  readonly who: number
}

function ticket(faker: Faker, language: Language, number: number): LabelledText {
  const [a, b, c, d] = [1, 2, 3, 4].map((who) => person(faker, who))
  if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('no people')
  const { greet, body, close } = phrases[language]
  const writer = new Writer()
  const write = (phrase: string) =>
    writer.fill(phrase, (name) => valueOf(name, { faker, language, a, b, c, d }))
  write(`${faker.helpers.arrayElement(greet)}\n\n`)
  for (const sentence of faker.helpers.shuffle([...body]).slice(0, 4)) write(`${sentence} `)
  write(`\n\n${faker.helpers.arrayElement(close)}\n{A1}\n--\n{A}\n{PHONE}\n{AE}\n`)
  const { text, spans } = writer
  const known = [a, b].map(({ first, last, email }) => ({ first, last, email }))
  return { id: `invented-${language}-${number}`, lang: language, source: 'invented', text, spans, known }
}

class Writer {
  text = ''
  readonly spans: Span[] = []

  fill(
    phrase: string,
    valueFor: (name: string) => Omit<Span, 'start' | 'end'> & { readonly value: string },
  ): void {
    for (const [i, piece] of phrase.split(/\{([A-Z\d]+)\}/).entries()) {
      const { value, ...span } = i % 2 === 0 ? { value: piece, label: '' } : valueFor(piece)
      const start = this.text.length
      this.text += value
      if (span.label !== '') this.spans.push({ ...span, start, end: this.text.length })
    }
  }
}

function person(faker: Faker, who: number): Person {
  const [first, last] = [faker.person.firstName(), faker.person.lastName()]
  const host = faker.helpers.arrayElement(['example.org', 'mail.example.com', 'team.example.net'])
  const email = `${faker.internet.username({ firstName: first, lastName: last }).toLowerCase()}@${host}`
  return { who, first, last, email }
}

interface Cast {
  readonly faker: Faker
  readonly language: Language
  readonly a: Person
  readonly b: Person
  readonly c: Person
  readonly d: Person
}

function valueOf(name: string, cast: Cast): Omit<Span, 'start' | 'end'> & { readonly value: string } {
  const { faker, language, a, b, c, d } = cast
  const of = ({ first, last, who }: Person, part = '') => ({
    label: 'PERSON',
    who,
    value: part === '1' ? first : part === '2' ? last : `${first} ${last}`,
  })
  switch (name) {
    case 'A':
    case 'A1':
      return of(a, name.slice(1))
    case 'B':
    case 'B1':
    case 'B2':
      return of(b, name.slice(1))
    case 'C':
      return of(c)
    case 'C2':
      return of(d)
    case 'AE':
      return { label: 'EMAIL', value: a.email, who: a.who }
    case 'EMAIL':
      return { label: 'EMAIL', value: c.email, who: c.who }
    default:
      return { label: name, value: numberOf(name, faker, language) }
  }
}

function numberOf(label: string, faker: Faker, language: Language): string {
  const country = { en: 'GB', de: 'DE', fr: 'FR', es: 'ES', it: 'IT', nl: 'NL', pt: 'PT', pl: 'PL' }[language]
  if (label === 'PHONE') return phoneNumber(faker, language)
  if (label === 'IBAN') return grouped(faker, faker.finance.iban({ countryCode: country }), 4)
  if (label === 'CARD') return grouped(faker, cardNumber(faker), 4)
  if (label === 'ADDRESS') return address(faker, language)
  if (label === 'IP')
    return faker.helpers.arrayElement([
      faker.internet.ipv4({ cidrBlock: '84.0.0.0/8' }),
      faker.internet.ipv6(),
    ])
  if (label === 'DOB') return dateOf(faker, language)
  return nationalId(faker, language)
}

function phoneNumber(faker: Faker, language: Language): string {
  return faker.datatype.boolean()
    ? faker.phone.number({ style: faker.helpers.arrayElement(['human', 'national', 'international']) })
    : faker.helpers.replaceSymbols(faker.helpers.arrayElement(phoneForms[language]))
}

function address(faker: Faker, language: Language): string {
  if (faker.datatype.boolean()) return faker.location.streetAddress()
  return faker.helpers
    .replaceSymbols(faker.helpers.arrayElement(addressForms[language]))
    .replaceAll('{last}', () => faker.person.lastName())
    .replaceAll('{city}', () => faker.location.city())
}

function grouped(faker: Faker, value: string, size: number): string {
  const separator = faker.helpers.arrayElement(['', ' ', ' '])
  return separator === '' ? value : (value.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(separator)
}

function cardNumber(faker: Faker): string {
  const digits = `4${faker.string.numeric(14)}`
  return digits + luhn(digits)
}

function luhn(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}

function dateOf(faker: Faker, language: Language): string {
  const date = faker.date.birthdate()
  const short = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'short' })
  const long = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' })
  const numeric = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language)
  return faker.helpers.arrayElement([short, long, numeric]).format(date)
}

function nationalId(faker: Faker, language: Language): string {
  const digits = (count: number) => faker.string.numeric(count)
  const weighted = (text: string, weights: readonly number[]) =>
    [...text].reduce((sum, digit, i) => sum + Number(digit) * (weights[i] ?? 0), 0)
  switch (language) {
    case 'en':
      return `${faker.helpers.arrayElement(['AB', 'CE', 'JG', 'PK'])} ${digits(2)} ${digits(2)} ${digits(2)} ${faker.helpers.arrayElement(['A', 'B', 'C', 'D'])}`
    case 'de':
      return taxNumber(faker)
    case 'fr': {
      const stem = `${faker.helpers.arrayElement(['1', '2'])}${digits(2)}0${faker.string.numeric({ length: 1, allowLeadingZeros: false })}75${digits(3)}${digits(3)}`
      return `${stem}${String(97 - Number(BigInt(stem) % 97n)).padStart(2, '0')}`
    }
    case 'es': {
      const number = digits(8)
      return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23]}`
    }
    case 'it':
      return fiscalCode(faker)
    case 'nl': {
      for (;;) {
        const stem = faker.string.numeric({ length: 8, allowLeadingZeros: false })
        const rest = weighted(stem, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
        if (rest < 10) return `${stem}${rest}`
      }
    }
    case 'pt': {
      const stem = `2${digits(7)}`
      const rest = 11 - (weighted(stem, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)
      return `${stem}${rest > 9 ? 0 : rest}`
    }
    case 'pl': {
      const stem = `${String(faker.number.int({ min: 50, max: 99 }))}0${faker.number.int({ min: 1, max: 9 })}1${digits(1)}${digits(4)}`
      return `${stem}${(10 - (weighted(stem, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`
    }
  }
}

/** One digit occurs twice, another not at all (ISO 7064 MOD 11,10). */
function taxNumber(faker: Faker): string {
  const [twice = '1', , ...others] = faker.helpers.shuffle(
    [...'123456789', '0'].filter((digit) => digit !== '0').concat('0'),
  )
  const stem = [twice === '0' ? '1' : twice, ...others.slice(0, 8), twice].join('')
  let product = 10
  for (const digit of stem) {
    const sum = (Number(digit) + product) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  const check = 11 - product
  return `${stem}${check === 10 ? 0 : check}`
}

function fiscalCode(faker: Faker): string {
  const letters = (count: number) => faker.string.alpha({ length: count, casing: 'upper' })
  const stem = `${letters(6)}${faker.string.numeric(2)}${faker.helpers.arrayElement([...'ABCDEHLMPRST'])}${faker.helpers.arrayElement(['08', '17', '23', '51', '66'])}H${faker.string.numeric(3)}`
  const odd = 'BAFHJNPRTVCESULDGIMOQKWZYX'
  const sum = [...stem].reduce((total, unit, i) => {
    const value = Number.parseInt(unit, 36) - (unit > '9' ? 10 : 0)
    return total + (i % 2 === 0 ? odd.indexOf(String.fromCharCode(65 + value)) : value)
  }, 0)
  return `${stem}${String.fromCharCode(65 + (sum % 26))}`
}

function technicalLine(faker: Faker): string {
  const stamp = faker.date.recent().toISOString()
  return faker.helpers.arrayElement([
    () =>
      `${stamp} INFO [worker-${faker.number.int(9)}] com.example.billing.Exporter - batch ${faker.string.numeric(10)} done in ${faker.number.int(90_000)} ms`,
    () =>
      `GET /api/v2/orders/${faker.string.numeric(7)}?page=${faker.number.int(40)} HTTP/1.1" 200 ${faker.string.numeric(5)}`,
    () =>
      `Order ${faker.string.numeric(10)}, invoice R-${faker.string.numeric(8)}, EAN ${faker.string.numeric(13)}, parcel 1Z${faker.string.alphanumeric({ length: 16, casing: 'upper' })}`,
    () =>
      `Updated from ${faker.system.semver()} to 10.0.${faker.string.numeric(5)}.${faker.string.numeric(4)} on ${stamp.slice(0, 10)}`,
    () => `trace ${faker.git.commitSha()} segment ${faker.string.hexadecimal({ length: 16, prefix: '' })}`,
    () =>
      `at Object.<anonymous> (/srv/app/node_modules/@scope/module/index.js:${faker.number.int(900)}:${faker.number.int(80)})`,
    () =>
      `Total ${faker.finance.amount()} EUR, VAT ${faker.finance.amount()} EUR, due 2025-0${faker.number.int({ min: 1, max: 9 })}-15, SKU ${faker.string.numeric(4)}-${faker.string.numeric(4)}-${faker.string.numeric(4)}`,
    () =>
      `Room ${faker.number.int(400)}, rack ${faker.number.int(40)}, serial ${faker.string.alphanumeric({ length: 12, casing: 'upper' })}, MAC ${faker.internet.mac()}`,
  ])()
}

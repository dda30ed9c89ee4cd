import type { Day } from '../../requests/clock.ts'
import type { DoneCounts, ExtensionReason, LetterLanguage, RefusalGround, RightKind } from './facts.ts'

/** What a language says where a template only names it. */
export interface LetterWords {
  readonly day: (day: Day) => string
  readonly salutation: (name: string | undefined) => string
  /** The right, as it stands after “your request for”. */
  readonly right: Readonly<Record<RightKind, string>>
  readonly article: Readonly<Record<RightKind, string>>
  readonly ground: Readonly<Record<RefusalGround, string>>
  readonly extension: Readonly<Record<ExtensionReason, string>>
  readonly counts: Readonly<Record<keyof DoneCounts, readonly [one: string, many: string]>>
  readonly tickets: readonly [one: string, many: string]
  /** Before what somebody adds to a ground. */
  readonly namely: string
  readonly identity: string
  readonly signature: string
}

const dayIn = (language: string) => {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return (day: Day) => format.format(new Date(`${day}T12:00:00Z`))
}

const german: LetterWords = {
  day: dayIn('de-DE'),
  salutation: (name) => (name === undefined ? 'Sehr geehrte Damen und Herren,' : `Guten Tag ${name},`),
  right: {
    erasure: 'Löschung Ihrer personenbezogenen Daten',
    access: 'Auskunft über Ihre personenbezogenen Daten',
    restriction: 'Einschränkung der Verarbeitung Ihrer personenbezogenen Daten',
  },
  article: {
    erasure: 'Artikel 17 DSGVO',
    access: 'Artikel 15 DSGVO',
    restriction: 'Artikel 18 DSGVO',
  },
  ground: {
    'art-17-3-a':
      'Die Daten sind erforderlich, um das Recht auf freie Meinungsäußerung und Information auszuüben (Artikel 17 Absatz 3 Buchstabe a DSGVO).',
    'art-17-3-b':
      'Wir sind rechtlich verpflichtet, die Daten aufzubewahren, oder brauchen sie für eine Aufgabe im öffentlichen Interesse (Artikel 17 Absatz 3 Buchstabe b DSGVO).',
    'art-17-3-c':
      'Die Daten sind aus Gründen des öffentlichen Interesses im Bereich der öffentlichen Gesundheit erforderlich (Artikel 17 Absatz 3 Buchstabe c DSGVO).',
    'art-17-3-d':
      'Die Daten sind für Archivzwecke im öffentlichen Interesse, für die Forschung oder für die Statistik erforderlich, und eine Löschung würde diese Zwecke unmöglich machen oder ernsthaft beeinträchtigen (Artikel 17 Absatz 3 Buchstabe d DSGVO).',
    'art-17-3-e':
      'Die Daten sind erforderlich, um Rechtsansprüche geltend zu machen, auszuüben oder zu verteidigen (Artikel 17 Absatz 3 Buchstabe e DSGVO).',
    'art-12-5':
      'Der Antrag ist offenkundig unbegründet oder, insbesondere durch häufige Wiederholung, exzessiv (Artikel 12 Absatz 5 DSGVO).',
    'art-12-6':
      'Wir konnten nicht feststellen, dass der Antrag von der Person kommt, um deren Daten es geht (Artikel 12 Absatz 2 und 6 DSGVO).',
    'art-15-4':
      'Die Auskunft würde Rechte und Freiheiten anderer Personen beeinträchtigen (Artikel 15 Absatz 4 DSGVO).',
    'other-law': 'Eine andere Rechtsvorschrift steht dem Antrag entgegen.',
  },
  extension: {
    complexity: 'Ihr Antrag ist besonders umfangreich oder schwierig zu bearbeiten.',
    number: 'Bei uns sind ungewöhnlich viele Anträge eingegangen.',
  },
  counts: {
    tickets: ['Vorgang wurde bereinigt oder gelöscht', 'Vorgänge wurden bereinigt oder gelöscht'],
    redacted: [
      'Vorgang wurde so bereinigt, dass er Sie nicht mehr nennt',
      'Vorgänge wurden so bereinigt, dass sie Sie nicht mehr nennen',
    ],
    purged: ['Vorgang wurde vollständig gelöscht', 'Vorgänge wurden vollständig gelöscht'],
    messages: [
      'Ihrer Nachrichten in Vorgängen anderer wurde entfernt',
      'Ihrer Nachrichten in Vorgängen anderer wurden entfernt',
    ],
    mentions: [
      'Text, der Sie nannte, wurde unkenntlich gemacht',
      'Texte, die Sie nannten, wurden unkenntlich gemacht',
    ],
    files: ['Datei wurde gelöscht', 'Dateien wurden gelöscht'],
    accounts: [
      'Benutzerkonto wurde bereinigt oder gelöscht',
      'Benutzerkonten wurden bereinigt oder gelöscht',
    ],
  },
  tickets: ['Vorgang', 'Vorgänge'],
  namely: 'Näheres:',
  identity:
    'Bitte antworten Sie von der E-Mail-Adresse, mit der Sie Kontakt zu uns hatten, und nennen Sie uns etwas, das nur Sie wissen können, zum Beispiel die Nummer eines Ihrer Vorgänge. Eine Ausweiskopie brauchen wir dafür nicht.',
  signature: 'Ihr Datenschutz-Team',
}

const english: LetterWords = {
  day: dayIn('en-GB'),
  salutation: (name) => (name === undefined ? 'Dear Sir or Madam,' : `Dear ${name},`),
  right: {
    erasure: 'the erasure of your personal data',
    access: 'access to your personal data',
    restriction: 'restriction of the processing of your personal data',
  },
  article: { erasure: 'Article 17 GDPR', access: 'Article 15 GDPR', restriction: 'Article 18 GDPR' },
  ground: {
    'art-17-3-a':
      'The data is necessary for exercising the right of freedom of expression and information (Article 17(3)(a) GDPR).',
    'art-17-3-b':
      'We are legally obliged to keep the data, or need it for a task in the public interest (Article 17(3)(b) GDPR).',
    'art-17-3-c':
      'The data is necessary for reasons of public interest in the area of public health (Article 17(3)(c) GDPR).',
    'art-17-3-d':
      'The data is necessary for archiving in the public interest, for research or for statistics, and erasing it would make that impossible or seriously impair it (Article 17(3)(d) GDPR).',
    'art-17-3-e':
      'The data is necessary to establish, exercise or defend legal claims (Article 17(3)(e) GDPR).',
    'art-12-5':
      'The request is manifestly unfounded or, in particular because it was repeated, excessive (Article 12(5) GDPR).',
    'art-12-6':
      'We could not establish that the request comes from the person whose data it is about (Article 12(2) and (6) GDPR).',
    'art-15-4':
      'The answer would adversely affect the rights and freedoms of other people (Article 15(4) GDPR).',
    'other-law': 'Another law stands against the request.',
  },
  extension: {
    complexity: 'Your request is particularly extensive or complex.',
    number: 'We have received an unusual number of requests.',
  },
  counts: {
    tickets: ['ticket was cleared of your data or deleted', 'tickets were cleared of your data or deleted'],
    redacted: [
      'ticket was changed so that it no longer names you',
      'tickets were changed so that they no longer name you',
    ],
    purged: ['ticket was deleted entirely', 'tickets were deleted entirely'],
    messages: [
      'of your messages in tickets of others was removed',
      'of your messages in tickets of others were removed',
    ],
    mentions: [
      'text that named you was made unreadable there',
      'texts that named you were made unreadable there',
    ],
    files: ['file was deleted', 'files were deleted'],
    accounts: ['user account was emptied or deleted', 'user accounts were emptied or deleted'],
  },
  tickets: ['ticket', 'tickets'],
  namely: 'In detail:',
  identity:
    'Please answer from the e-mail address with which you were in touch with us, and tell us something that only you can know, such as the number of one of your tickets. We do not need a copy of an identity card for this.',
  signature: 'Your data protection team',
}

export const letterWords: Readonly<Record<LetterLanguage, LetterWords>> = { de: german, en: english }

/** A count with its word: `1 ticket`, `3 tickets`. */
export function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`
}

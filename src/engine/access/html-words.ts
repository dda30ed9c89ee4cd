import type { UnsearchedReason } from '../../shared/unsearched.ts'
import type { AccessEntryKind, AccessLanguage } from './document.ts'

/** The words of the readable document. */
export interface HtmlWords {
  readonly title: string
  readonly made: string
  readonly contents: string
  readonly skip: string
  readonly back: string
  readonly page: string
  readonly about: string
  readonly data: string
  readonly accounts: string
  readonly kinds: Readonly<Record<AccessEntryKind, string>>
  readonly mentions: string
  readonly mentionsIntro: string
  readonly onlyPlace: string
  readonly found: string
  readonly foundKinds: Readonly<Record<string, string>>
  readonly review: string
  readonly reviewIntro: string
  readonly reasons: Readonly<Record<string, string>>
  readonly places: string
  readonly incomplete: string
  readonly incompleteIntro: string
  readonly unsearched: string
  readonly unsearchedIntro: string
  readonly unsearchedKinds: Readonly<Record<UnsearchedReason, string>>
  readonly missing: string
  readonly missingIntro: string
  readonly nothing: string
  readonly yours: string
  readonly bytes: string
  readonly file: string
  readonly persons: Readonly<Record<'you' | 'staff' | 'other', string>>
  readonly withheld: Readonly<Record<'secret' | 'not text' | 'not yours', string>>
  readonly yes: string
  readonly no: string
  readonly machine: string
  readonly sections: Readonly<
    Record<
      | 'controller'
      | 'contact'
      | 'purposes'
      | 'categories'
      | 'recipients'
      | 'storage'
      | 'source'
      | 'automated'
      | 'transfers'
      | 'rights'
      | 'others',
      string
    >
  >
}

const english: HtmlWords = {
  title: 'What we hold about you',
  made: 'Made on',
  contents: 'Contents',
  skip: 'Skip to the content',
  back: 'Back to the overview',
  page: 'Page',
  about: 'About the processing of your data',
  data: 'Your data',
  accounts: 'Accounts',
  kinds: {
    person: 'Your record',
    organization: 'Your organization',
    ticket: 'Your cases',
    message: 'What you wrote in cases of others',
    participation: 'Cases of others that you have a part in',
  },
  mentions: 'Where others name you',
  mentionsIntro:
    'These texts are not yours. You see what stands there about you; data of other people is blotted out.',
  onlyPlace: 'The text is not shown, to protect other people or because it is encoded.',
  found: 'Found',
  foundKinds: {
    name: 'name',
    email: 'e-mail address',
    phone: 'phone number',
    login: 'login',
    address: 'address',
    number: 'number',
    birthdate: 'date of birth',
  },
  review: 'Places that may mean you or somebody else',
  reviewIntro: 'They are not shown, because they may be about somebody else. Ask us if you want us to look.',
  reasons: {
    weak: 'too little to be sure',
    namesake: 'somebody else has the same name',
    'other account': 'in the account of somebody else',
    held: 'kept on a ground of its own',
    unmapped: 'in a part of the system that is not described',
    'not text': 'not a text',
    file: 'in a file of somebody else',
    key: 'part of how the system works',
  },
  places: 'Places',
  incomplete: 'What this document does not hold',
  incompleteIntro: 'The following may hold data about you and could not be read by machine. Ask us about it.',
  unsearched: 'Files that could not be searched',
  unsearchedIntro:
    'They are not yours, and no program could read them. Whether they name you is not known. Ask us if you want us to look.',
  unsearchedKinds: {
    image: 'pictures',
    'no-text-layer': 'scanned documents',
    audio: 'sound recordings',
    video: 'videos',
    encrypted: 'files under a password',
    'too-large': 'files that are too large',
    'too-deep': 'archives too deep inside of others',
    'took-too-long': 'files that took too long',
    damaged: 'damaged files',
    'unknown-type': 'files of an unknown type',
    outside: 'files outside of the database',
  },
  missing: 'Systems that could not be read',
  missingIntro: 'This document is incomplete without them. You will get what is missing.',
  nothing: 'Nothing was found here.',
  yours: 'written by you',
  bytes: 'bytes',
  file: 'Open the file',
  persons: { you: 'you', staff: 'staff', other: 'another person' },
  withheld: {
    secret: 'is stored, and not shown for your safety',
    'not text': 'is stored, and is not a text',
    'not yours': 'is stored, and was not sent by you',
  },
  yes: 'yes',
  no: 'no',
  machine: 'The file access.json holds the same data for reading by machine (Art. 20 GDPR).',
  sections: {
    controller: 'Who is responsible',
    contact: 'How to reach us',
    purposes: 'What we process your data for',
    categories: 'What kinds of data there are',
    recipients: 'Who receives your data',
    storage: 'How long we keep them',
    source: 'Where they come from',
    automated: 'Decisions by machines',
    transfers: 'Other countries',
    rights: 'Your rights',
    others: 'Other people',
  },
}

const german: HtmlWords = {
  title: 'Was wir über Sie gespeichert haben',
  made: 'Erstellt am',
  contents: 'Inhalt',
  skip: 'Zum Inhalt springen',
  back: 'Zurück zur Übersicht',
  page: 'Seite',
  about: 'Über die Verarbeitung Ihrer Daten',
  data: 'Ihre Daten',
  accounts: 'Konten',
  kinds: {
    person: 'Ihr Datensatz',
    organization: 'Ihre Organisation',
    ticket: 'Ihre Vorgänge',
    message: 'Was Sie in Vorgängen anderer geschrieben haben',
    participation: 'Vorgänge anderer, an denen Sie beteiligt sind',
  },
  mentions: 'Wo andere Sie nennen',
  mentionsIntro:
    'Diese Texte sind nicht Ihre. Sie sehen, was dort über Sie steht; Daten anderer Menschen sind unkenntlich gemacht.',
  onlyPlace:
    'Der Text wird nicht gezeigt, um andere Menschen zu schützen oder weil er verschlüsselt geschrieben ist.',
  found: 'Gefunden',
  foundKinds: {
    name: 'Name',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    login: 'Benutzername',
    address: 'Anschrift',
    number: 'Nummer',
    birthdate: 'Geburtsdatum',
  },
  review: 'Stellen, die Sie meinen können oder jemand anderen',
  reviewIntro:
    'Sie werden nicht gezeigt, weil sie von jemand anderem handeln können. Fragen Sie uns, wenn wir nachsehen sollen.',
  reasons: {
    weak: 'zu wenig, um sicher zu sein',
    namesake: 'jemand anderes heißt genauso',
    'other account': 'im Konto einer anderen Person',
    held: 'aus eigenem Grund aufbewahrt',
    unmapped: 'in einem Teil des Systems, der nicht beschrieben ist',
    'not text': 'kein Text',
    file: 'in einer Datei von jemand anderem',
    key: 'Teil der Technik des Systems',
  },
  places: 'Stellen',
  incomplete: 'Was dieses Dokument nicht enthält',
  incompleteIntro:
    'Das Folgende kann Daten über Sie enthalten und ließ sich nicht maschinell lesen. Fragen Sie uns danach.',
  unsearched: 'Dateien, die nicht durchsucht werden konnten',
  unsearchedIntro:
    'Sie stammen nicht von Ihnen, und kein Programm konnte sie lesen. Ob Sie darin vorkommen, ist nicht bekannt. Fragen Sie uns, wenn wir nachsehen sollen.',
  unsearchedKinds: {
    image: 'Bilder',
    'no-text-layer': 'gescannte Dokumente',
    audio: 'Tonaufnahmen',
    video: 'Videos',
    encrypted: 'Dateien mit Passwort',
    'too-large': 'zu große Dateien',
    'too-deep': 'zu tief verschachtelte Archive',
    'took-too-long': 'Dateien, die zu lange dauerten',
    damaged: 'beschädigte Dateien',
    'unknown-type': 'Dateien unbekannter Art',
    outside: 'Dateien außerhalb der Datenbank',
  },
  missing: 'Systeme, die nicht gelesen werden konnten',
  missingIntro: 'Ohne sie ist dieses Dokument unvollständig. Was fehlt, erhalten Sie noch.',
  nothing: 'Hier wurde nichts gefunden.',
  yours: 'von Ihnen geschrieben',
  bytes: 'Bytes',
  file: 'Datei öffnen',
  persons: { you: 'Sie', staff: 'Mitarbeiterin oder Mitarbeiter', other: 'eine andere Person' },
  withheld: {
    secret: 'ist gespeichert und wird zu Ihrer Sicherheit nicht gezeigt',
    'not text': 'ist gespeichert und kein Text',
    'not yours': 'ist gespeichert und stammt nicht von Ihnen',
  },
  yes: 'ja',
  no: 'nein',
  machine: 'Die Datei access.json enthält dieselben Daten in maschinenlesbarer Form (Art. 20 DSGVO).',
  sections: {
    controller: 'Wer verantwortlich ist',
    contact: 'Wie Sie uns erreichen',
    purposes: 'Wofür wir Ihre Daten verarbeiten',
    categories: 'Welche Arten von Daten es gibt',
    recipients: 'Wer Ihre Daten erhält',
    storage: 'Wie lange wir sie aufbewahren',
    source: 'Woher sie stammen',
    automated: 'Entscheidungen durch Maschinen',
    transfers: 'Andere Länder',
    rights: 'Ihre Rechte',
    others: 'Andere Menschen',
  },
}

export const htmlWords: Readonly<Record<AccessLanguage, HtmlWords>> = { en: english, de: german }

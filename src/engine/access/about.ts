import type { Category } from '../../shared/categories.ts'
import type { AccessAbout, AccessLanguage } from './document.ts'

/** The words that an organization can give for itself; what is left out is filled in by sane defaults. */
export type AboutTexts = Partial<Omit<AccessAbout, 'categories' | 'others'>>

/** What Art. 15(1) and (2) asks to be told beside the data, in the reader's language. */
export function aboutOf(language: AccessLanguage, own: AboutTexts = {}): AccessAbout {
  return { ...defaults[language], ...own, categories: { ...categoryWords[language] } }
}

/** What only the organization can say of itself: its words stand in for a reference to the letter beside the document. */
export const ownWords = ['controller', 'contact', 'recipients', 'automated', 'transfers'] as const

const categoryWords: Readonly<Record<AccessLanguage, Readonly<Record<Category, string>>>> = {
  en: {
    key: 'Numbers by which the system tells rows apart',
    reference: 'How rows belong together',
    performance: 'How and when a case was worked on, for reporting',
    configuration: 'Settings',
    identifier: 'Names and other things by which you are recognized',
    contact: 'How you can be reached',
    free_text: 'Texts',
    content: 'Content of messages and files',
    technical: 'Technical data, such as addresses in the network',
    secret: 'What opens an account; it is not shown, so that nobody else can use it',
    special: 'Data that the law protects in particular (Art. 9 GDPR)',
  },
  de: {
    key: 'Nummern, mit denen das System Einträge unterscheidet',
    reference: 'Wie Einträge zusammengehören',
    performance: 'Wie und wann ein Vorgang bearbeitet wurde, für die Auswertung',
    configuration: 'Einstellungen',
    identifier: 'Namen und anderes, woran Sie zu erkennen sind',
    contact: 'Wie Sie zu erreichen sind',
    free_text: 'Texte',
    content: 'Inhalt von Nachrichten und Dateien',
    technical: 'Technische Angaben, etwa Adressen im Netz',
    secret: 'Was ein Konto öffnet; es wird nicht gezeigt, damit niemand anderes es benutzen kann',
    special: 'Daten, die das Gesetz besonders schützt (Art. 9 DSGVO)',
  },
}

type Words = Omit<AccessAbout, 'categories'>

const english: Words = {
  controller: 'The organization that sent you this document.',
  contact: 'Please use the contact details in the letter that came with this document.',
  purposes:
    'We process your data to answer your enquiries, to carry out what we agreed with you, and to evaluate our work.',
  recipients:
    'Those of our staff who handle enquiries. Which others receive your data is told in the letter that came with this document.',
  storage:
    'We keep cases as long as we need them for the purposes named above, and as long as the law obliges us to; then they are erased.',
  source:
    'You gave us the data yourself, or somebody wrote to us about you. The source stands with each entry.',
  automated:
    'Whether decisions about you are made by machines alone (Art. 22 GDPR) is told in the letter that came with this document.',
  transfers:
    'Whether your data go to countries outside of the European Economic Area is told in the letter that came with this document.',
  rights:
    'You may ask us to rectify or erase your data, to restrict their processing, and to hand over the data that you gave us (Art. 16 to 18 and 20 GDPR). You may object to their processing (Art. 21), and lodge a complaint with a supervisory authority (Art. 77).',
  others:
    'Names and contact details of other people were blotted out, because this document must not adversely affect their rights (Art. 15(4) GDPR). Our staff appear by their role. What you wrote yourself stands here as you wrote it.',
}

const german: Words = {
  controller: 'Die Organisation, die Ihnen dieses Dokument geschickt hat.',
  contact: 'Bitte nutzen Sie die Angaben in dem Schreiben, mit dem dieses Dokument kam.',
  purposes:
    'Wir verarbeiten Ihre Daten, um Ihre Anfragen zu beantworten, um zu erfüllen, was wir mit Ihnen vereinbart haben, und um unsere Arbeit auszuwerten.',
  recipients:
    'Diejenigen unserer Beschäftigten, die Anfragen bearbeiten. Wer sonst Ihre Daten erhält, steht in dem Schreiben, mit dem dieses Dokument kam.',
  storage:
    'Wir bewahren Vorgänge so lange auf, wie wir sie für die genannten Zwecke brauchen und wie das Gesetz es verlangt; danach werden sie gelöscht.',
  source:
    'Sie selbst haben uns die Daten gegeben, oder jemand hat uns über Sie geschrieben. Die Herkunft steht beim einzelnen Eintrag.',
  automated:
    'Ob Maschinen allein über Sie entscheiden (Art. 22 DSGVO), steht in dem Schreiben, mit dem dieses Dokument kam.',
  transfers:
    'Ob Ihre Daten in Länder außerhalb des Europäischen Wirtschaftsraums gelangen, steht in dem Schreiben, mit dem dieses Dokument kam.',
  rights:
    'Sie können verlangen, dass wir Ihre Daten berichtigen, löschen oder ihre Verarbeitung einschränken, und dass wir die Daten herausgeben, die Sie uns gegeben haben (Art. 16 bis 18 und 20 DSGVO). Sie können der Verarbeitung widersprechen (Art. 21) und sich bei einer Aufsichtsbehörde beschweren (Art. 77).',
  others:
    'Namen und Kontaktangaben anderer Menschen sind unkenntlich gemacht, weil dieses Dokument ihre Rechte nicht beeinträchtigen darf (Art. 15 Abs. 4 DSGVO). Unsere Beschäftigten erscheinen mit ihrer Rolle. Was Sie selbst geschrieben haben, steht hier, wie Sie es geschrieben haben.',
}

const defaults: Readonly<Record<AccessLanguage, Words>> = { en: english, de: german }

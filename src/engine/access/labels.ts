import type { AccessLanguage } from './document.ts'

/** Names for tables and columns that a reader understands; `table` or `table.column`, in whatever case. */
export type Labels = Readonly<Record<string, string>>

export interface Labeler {
  table(name: string): string
  column(table: string, name: string): string
}

/**
 * Names a desk's tables and columns for people: by `own` labels where an organization has given some, by words that
 * help desks share, and otherwise by the database's own name, taken apart into words.
 */
export function labeler(language: AccessLanguage, own: Labels = {}): Labeler {
  const given = new Map(Object.entries(own).map(([name, label]) => [name.toLowerCase(), label]))
  const known = language === 'de' ? german : english
  const labelOf = (name: string) => known.get(plain(name)) ?? taken(name, language)
  return {
    table: (name) => given.get(name.toLowerCase()) ?? labelOf(name),
    column: (table, name) =>
      given.get(`${table}.${name}`.toLowerCase()) ?? given.get(name.toLowerCase()) ?? labelOf(name),
  }
}

const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** `first_response_at` and `firstResponseAt` read `First response at`. */
function taken(name: string, language: AccessLanguage): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[_\s.-]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
  const last = words.at(-1)
  if (words.length > 1 && (last === 'id' || last === 'at')) words.pop()
  const known = language === 'de' ? german.get(words.join('')) : undefined
  const text = known ?? words.join(' ')
  return text === '' ? name : `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
}

const english = new Map([
  ['id', 'Number in the system'],
  ['emailaddress', 'E-mail address'],
  ['email', 'E-mail address'],
  ['realname', 'Name'],
  ['firstname', 'First name'],
  ['lastname', 'Last name'],
  ['zip', 'Postcode'],
  ['ip', 'Address in the network'],
  ['useragent', 'Program used'],
  ['bodyplain', 'Text'],
  ['bodyhtml', 'Text with layout'],
  ['rawheaders', 'Mail as it arrived'],
  ['customvalues', 'Additional fields'],
  ['slaevents', 'Deadlines'],
])

const german = new Map([
  ['id', 'Nummer im System'],
  ['persons', 'Person'],
  ['users', 'Benutzerkonto'],
  ['organizations', 'Organisation'],
  ['organization', 'Organisation'],
  ['contactpoints', 'Kontaktangaben'],
  ['sessions', 'Anmeldungen'],
  ['tickets', 'Vorgang'],
  ['ticket', 'Vorgang'],
  ['messages', 'Nachricht'],
  ['articles', 'Nachricht'],
  ['ticketarticles', 'Nachricht'],
  ['transactions', 'Ereignis im Vorgang'],
  ['attachments', 'Anhang oder Text'],
  ['files', 'Datei'],
  ['stores', 'Datei'],
  ['notes', 'Notiz'],
  ['note', 'Notiz'],
  ['history', 'Verlauf'],
  ['histories', 'Verlauf'],
  ['participants', 'Beteiligung'],
  ['customvalues', 'Zusatzfelder'],
  ['forms', 'Formular'],
  ['tags', 'Schlagwörter'],
  ['tickettags', 'Schlagwörter'],
  ['ticketlinks', 'Verknüpfungen'],
  ['timeentries', 'Arbeitszeiten'],
  ['slaevents', 'Fristen'],
  ['savedsearches', 'Gespeicherte Suchen'],
  ['mailqueue', 'Mails im Ausgang'],
  ['number', 'Nummer'],
  ['title', 'Titel'],
  ['subject', 'Betreff'],
  ['status', 'Status'],
  ['priority', 'Priorität'],
  ['type', 'Art'],
  ['channel', 'Kanal'],
  ['queue', 'Bereich'],
  ['group', 'Gruppe'],
  ['team', 'Team'],
  ['teamid', 'Team'],
  ['customer', 'Kunde'],
  ['owner', 'Zuständig'],
  ['agent', 'Bearbeitet von'],
  ['author', 'Verfasst von'],
  ['creator', 'Angelegt von'],
  ['createdby', 'Angelegt von'],
  ['updatedby', 'Geändert von'],
  ['created', 'Angelegt am'],
  ['updated', 'Geändert am'],
  ['lastupdated', 'Geändert am'],
  ['closed', 'Abgeschlossen am'],
  ['resolved', 'Gelöst am'],
  ['firstresponse', 'Erste Antwort am'],
  ['lastlogin', 'Letzte Anmeldung'],
  ['login', 'Benutzername'],
  ['name', 'Name'],
  ['realname', 'Name'],
  ['nickname', 'Rufname'],
  ['firstname', 'Vorname'],
  ['lastname', 'Nachname'],
  ['email', 'E-Mail-Adresse'],
  ['emailaddress', 'E-Mail-Adresse'],
  ['phone', 'Telefon'],
  ['mobile', 'Mobiltelefon'],
  ['street', 'Straße'],
  ['zip', 'Postleitzahl'],
  ['city', 'Ort'],
  ['country', 'Land'],
  ['birthdate', 'Geburtsdatum'],
  ['language', 'Sprache'],
  ['preferences', 'Einstellungen'],
  ['passwordhash', 'Passwort'],
  ['password', 'Passwort'],
  ['role', 'Rolle'],
  ['active', 'Aktiv'],
  ['kind', 'Art'],
  ['value', 'Wert'],
  ['ip', 'Adresse im Netz'],
  ['useragent', 'Verwendetes Programm'],
  ['direction', 'Richtung'],
  ['from', 'Von'],
  ['to', 'An'],
  ['cc', 'Kopie an'],
  ['fromheader', 'Von'],
  ['toheader', 'An'],
  ['ccheader', 'Kopie an'],
  ['body', 'Text'],
  ['bodyplain', 'Text'],
  ['bodyhtml', 'Text mit Gestaltung'],
  ['rawheaders', 'Mail, wie sie ankam'],
  ['content', 'Inhalt'],
  ['filename', 'Dateiname'],
  ['size', 'Größe'],
  ['text', 'Text'],
  ['comment', 'Bemerkung'],
  ['answers', 'Antworten'],
  ['field', 'Feld'],
  ['oldvalue', 'Vorher'],
  ['newvalue', 'Nachher'],
  ['minutes', 'Minuten'],
  ['activity', 'Tätigkeit'],
  ['domain', 'Domäne'],
  ['query', 'Suche'],
  ['firstresponseminutes', 'Minuten bis zur ersten Antwort'],
  ['resolutionminutes', 'Minuten bis zur Lösung'],
  ['sladue', 'Frist bis'],
  ['slabreached', 'Frist versäumt'],
  ['reopenedcount', 'Wieder geöffnet'],
  ['messagecount', 'Nachrichten'],
  ['minutesspent', 'Minuten Arbeit'],
  ['legalhold', 'Sperre wegen Rechtsansprüchen'],
  ['searchtext', 'Text für die Suche'],
  ['objecttype', 'Gehört zu'],
  ['contenttype', 'Dateityp'],
  ['messageuid', 'Kennung der Mail'],
  ['messageid', 'Kennung der Mail'],
  ['headers', 'Kopfzeilen der Mail'],
  ['actor', 'Von wem'],
  ['due', 'Frist bis'],
  ['met', 'Erfüllt am'],
  ['breached', 'Versäumt'],
  ['resolution', 'Lösung'],
  ['timeworked', 'Minuten Arbeit'],
  ['started', 'Begonnen am'],
  ['told', 'Zuletzt geschrieben am'],
  ['state', 'Status'],
  ['sender', 'Absender'],
])

import type { PersonalKind } from '../../detection/identifiers.ts'
import type { Entity, Matcher } from '../entity.ts'
import { digitsOf } from './numerals.ts'
import { codesOf, eachExact, isAsciiLetter } from './scan.ts'

/**
 * Values of URL parameters whose key says that they are somebody's, as in `?email=…&first_name=Anna+Lee`, and the login in
 * the path of a profile or a home folder.
 */
export const urls: Matcher = ({ text }) => [...parametersIn(text), ...loginsIn(text), ...numbersIn(text)]

/** `tel:+49-30-1234567`, `https://wa.me/4930…`. */
function numbersIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  const add = (start: number): void => {
    dialled.lastIndex = start
    const match = dialled.exec(text)?.[0]
    if (match === undefined || digitsOf(match).length < 6) return
    const number = start + match.search(/[+(\d]/)
    const end = start + match.length
    found.push({ start: number, end, kind: 'phone', strength: 'certain', rule: 'url' })
  }
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    if (!dialledSigns.has(text.charCodeAt(colon + 1))) continue
    let start = colon
    while (colon - start < longestScheme && isAsciiLetter(text.charCodeAt(start - 1))) start--
    add(start)
  }
  for (chat.lastIndex = 0; chat.test(text); ) add(chat.lastIndex - chatHost.length)
  return found
}

const dialledSigns = codesOf('/+(0123456789')
const longestScheme = 8
const chatHost = 'wa.me/'
const chat = /wa\.me\//gi
const dialled =
  /(?:(?<![A-Za-z\d])(?:tel|sms|callto|whatsapp):(?:\/\/)?|\bwa\.me\/)[+(]?\d[\d().-]{3,22}\d(?![A-Za-z\d_@])/iy

function parametersIn(text: string): readonly Entity[] {
  if (!text.includes('=') || !(text.includes('?') || text.includes('&'))) return []
  const found: Entity[] = []
  parameter.lastIndex = 0
  for (let match = parameter.exec(text); match !== null; match = parameter.exec(text)) {
    const [whole, key = '', value = ''] = match
    const kind = kindsByKey.get(key.toLowerCase().replaceAll(/[-_.]/gu, ''))
    if (kind === undefined || !/[\p{L}\d]/u.test(value) || isNobody.test(value)) continue
    const end = match.index + whole.length
    found.push({ start: end - value.length, end, kind, strength: 'likely', rule: 'url' })
  }
  return found
}

function loginsIn(text: string): readonly Entity[] {
  if (!text.includes('/') && !text.includes('\\')) return []
  const found: Entity[] = []
  eachExact(text, folder, login, ({ index, 0: match, groups }) => {
    const value = groups?.profile ?? groups?.home ?? ''
    if (sharedFolders.has(value.toLowerCase()) || file.test(value)) return
    const end = index + match.length
    found.push({ start: end - value.length, end, kind: 'login', strength: 'likely', rule: 'url' })
  })
  return found
}

const folder =
  /[\\/](?:users?|profiles?|people|persons?|members?|accounts?|contacts?|benutzer|profil|usuarios?|utilisateurs?|utenti|in|homes?|Homes?|Profiles|Users|Benutzer|Utilisateurs|Usuarios)[\\/]/g

/** `/users/anna.lee`, where the name has the form of a person's, and `C:\\Users\\alee`, whatever it is. */
const login =
  /[\\/](?:(?:users?|profiles?|people|persons?|members?|accounts?|contacts?|benutzer|profil|usuarios?|utilisateurs?|utenti|in)\/(?<profile>\p{L}{1,24}[._-]\p{L}{2,24}(?:[._-]\d{1,6})?)(?=[/?#\s"'<>)]|$)(?!\.\p{L})|(?:(?<=:[\\/]{1,2}|(?:^|[\s"'(=:])\\{1,2}[\w.-]{1,40}\\)(?:[Uu]sers|[Hh]omes?|[Pp]rofiles|Benutzer|Utilisateurs|Usuarios)[\\/]{1,2}|(?<=(?:^|[\s"'(=:])\/)(?:home|Users)\/)(?<home>[\p{L}\d][\p{L}\d._-]{1,38}[\p{L}\d])(?=[\\/\s"'<>)]|$))/uy

const file = /\.(?:html?|php|aspx?|jsp|json|xml|js|css|png|jpe?g|gif|svg|pdf|txt|csv|md|zip)$/iu

const sharedFolders: ReadonlySet<string> = new Set(
  'public default default.migrated defaultuser0 administrator admin root user username guest shared runner ubuntu debian ec2-user vagrant node app www-data git jenkins user1 benutzer benutzername nutzer'.split(
    ' ',
  ),
)

const parameter =
  /[?&](?:[a-z\d]{1,20}\[|(?:user|customer|contact|kunde)[._-])?([a-zäöüß_.-]{1,24})\]?=([^\s&#"'<>;|\\^`{}[\]]{2,200})/giu

/** What is written for somebody whom nobody knows. */
const isNobody =
  /^(?:true|false|null|none|undefined|asc|desc|\d{1,3}|%5B.*%5D|removed\d*(?:@|%40)redacted\.invalid)$/iu

const keysByKind: Readonly<Partial<Record<PersonalKind, string>>> = {
  email: 'email mail emailaddress mailto useremail correo courriel epost',
  name: 'name fullname firstname lastname givenname familyname surname fname lname forename middlename displayname realname vorname nachname familienname kundenname prenom nom nomdefamille nombre apellido apellidos nome cognome sobrenome apelido voornaam achternaam imie nazwisko',
  phone: 'phone tel telephone mobile phonenumber telefon handy mobil telefono celular telefoon cell msisdn',
  login:
    'user username login userid loginname uid benutzer benutzername utilisateur usuario utente gebruiker uzytkownik',
  address: 'street address streetaddress strasse straße anschrift adresse direccion indirizzo morada adres',
  birthdate: 'birthdate birthday dob dateofbirth geburtsdatum',
}

const kindsByKey: ReadonlyMap<string, PersonalKind> = new Map(
  Object.entries(keysByKind).flatMap(([kind, keys]) =>
    keys.split(' ').map((key) => [key, kind as PersonalKind] as const),
  ),
)

import type { PersonalKind } from '../../detection/identifiers.ts'
import type { Entity, Matcher } from '../entity.ts'

/** Values of URL parameters whose key says that they are somebody's: `?email=…&first_name=Anna+Lee`. */
export const urls: Matcher = ({ text }) => {
  if (!text.includes('=')) return []
  const found: Entity[] = []
  for (const { index, 0: match, groups } of text.matchAll(parameter)) {
    const kind = kindsByKey.get((groups?.key ?? '').toLowerCase().replaceAll(/[-_.]/gu, ''))
    const value = groups?.value ?? ''
    if (kind === undefined || !/[\p{L}\d]/u.test(value) || isNobody.test(value)) continue
    const end = index + match.length
    found.push({ start: end - value.length, end, kind, strength: 'likely', rule: 'url' })
  }
  return found
}

const parameter =
  /[?&](?:[a-z\d]{1,20}\[|(?:user|customer|contact|kunde)[._-])?(?<key>[a-zäöüß_.-]{1,24})\]?=(?<value>[^\s&#"'<>;|\\^`{}[\]]{2,200})/giu

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

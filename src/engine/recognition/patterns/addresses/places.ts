import { plain } from '../scan.ts'
import { isMonth } from './calendar.ts'
import { matchEnd } from './surroundings.ts'
import { smallTownEnd, statesOfBrazil } from './towns.ts'

/** Postcode and place behind an address. */
export interface Place {
  /** What of them belongs to the same stretch: a postcode that begins the next line does not. */
  readonly end: number
  /** A postcode that begins the next line, and its place: a stretch of its own, so that a masked text keeps its lines. */
  readonly below?: { readonly start: number; readonly end: number }
}

/** Postcode and place, or place and country, behind an address or on the next lines; undefined where they do not follow. */
export function placeAfter(text: string, from: number): Place | undefined {
  const zipped = matchEnd(zipPlace, text, from)
  if (zipped === undefined) return placeBeforeCode(text, from) ?? smallPlace(text, from)
  const end = countryEnd(text, zipped) ?? zipped
  const line = beginningOfLine.exec(text.slice(from, zipped))
  if (line === null) return { end: matchEnd(brazilianState, text, end) ?? end }
  const start = from + line[0].length
  // "2009, Somebody" is a year.
  return /^(?:19|20)\d\d,/.test(text.slice(start, start + 5))
    ? { end: from }
    : { end: from, below: { start, end } }
}

/** "Londrina – PR" */
const brazilianState = new RegExp(`[ ]?[-–/][ ]?${statesOfBrazil}(?![\\p{L}\\d])`, 'uy')

/** A town in small letters behind its code, or before a British one: `fraunhoferstr. 27, 80469 münchen`, `12 oak road leeds ls6 2qn`. */
function smallPlace(text: string, from: number): Place | undefined {
  const british = matchEnd(smallBeforeCode, text, from)
  if (british !== undefined) return { end: british }
  const end = matchEnd(smallCode, text, from)
  if (end === undefined) return undefined
  const town = matchEnd(wholeSmall, text, end) ?? smallTownEnd(text, end)
  return town === undefined ? undefined : { end: town }
}

const smallBeforeCode =
  /,?[ ](?:\p{Ll}[\p{L}'’-]{2,20},?[ ]){0,3}[a-z]{1,2}\d[a-z\d]?[ ]?\d[a-z]{2}(?![\p{L}\p{N}])/uy

/** The end of a Polish or Portuguese code and its town in small letters, which no sentence has behind a number. */
export const smallCodedPlaceEnd = (text: string, from: number): number | undefined => {
  const end = matchEnd(hyphenedCode, text, from)
  return end === undefined ? undefined : (matchEnd(wholeSmall, text, end) ?? smallTownEnd(text, end))
}

const hyphenedCode = /,?[ ]{1,2}(?:\d{2}|\d{4})-\d{3}[ ](?=\p{Ll}{3})/uy

/** Words in small letters up to the end of the clause: what stands there behind a postcode is a town, however small. */
const wholeSmall =
  /\p{Ll}[\p{L}'’-]{2,24}(?:[ ][\p{L}'’-]{1,20}){0,4}(?=[ \t]{0,3}(?:[,;)\r\n<"]|\.(?![\p{L}\d])|$))/uy

const smallCode = /,?[ ]{1,2}(?:\d{5}|\d{4}[ ]?[a-z]{2}|\d{4}(?:-\d{3})?|\d{2}-\d{3})[ ](?=\p{Ll}{3})/uy

/** As far as the sign with which the last line of a stretch begins that is not blank, nor of a quotation or a table. */
const beginningOfLine = /^[^]*\n[>|? \t(]*/

const noPlace = String.raw`(?!(?:[Ee]-?[Mm]ail|Mail|MAIL|E-MAIL|T[ée]l|TEL|Telefon|Telephone|Tfno|Tlf|Fax|FAX|Phone|Mobile?|Mobil|Handy|Correo|Uhr|Euro|EUR|USD|Stück|Kunden|Tickets?)(?!\p{L}))`
const saint = String.raw`(?:St|Ste|Sta|Sto|Mt|Ft|Pt|S|Bad|Gr|Kr|Br)\.`
const name = `(?:${noPlace}(?:${saint}[ \\t]?|['’‘]s-)?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’/-]{1,30})`
const inName = String.raw`(?:im|in|am|an|a|bei|b|der|dem|den|de|di|del|della|la|le|les|el|en|do|da|dos|sur|sous|ob|nad|upon|on|the|lès|aan|i|a\.[ \t]?M|a\.[ \t]?d|v\.[ \t]?d)\.?`
const placeName = `${name}(?:[ \\t](?:${inName}[ \\t]){0,2}${name}){0,3}(?:[ \\t]\\([\\p{L} .-]{2,24}\\))?`
const digitsCode = String.raw`(?:C\.?[ ]?P\.?[ ]|CP[ ])?(?:[A-Z]{1,3}[ \t]?[-–][ \t]?)?(?:\d{4}[ \t]?[A-Z]{2}|\d{5}-\d{3}|\d{4}-\d{3}|\d{2}-\d{3}|\d{5}-\d{4}|\d{3}[ \t]\d{2}(?:[ \t]\d)?|\d{3}[ \t]\d{3}|\d{4,6}|[A-HJ-NP-Z]\d{4}(?:[A-Z]{3})?)`
const onward = String.raw`(?:[ \t](?:in|à|en|te|em|we?)(?=[ \t]))?[ \t]{0,3}(?:\.,|[,.;·|–-])?[ \t]{0,3}(?:(?:\r?\n[>|? \t]{0,12}){1,2})?`

const mexicanState = String.raw`(?:Ags|B\.[ ]?C|Camp|Chih|Chis|Coah|Col|Dgo|Gto|Gro|Hgo|Jal|M[ée]x|Mich|Mor|Nay|N\.[ ]?L|Oax|Pue|Qro|Q\.[ ]?Roo|S\.[ ]?L\.[ ]?P|Sin|Son|Tab|Tamps|Tlax|Ver|Yuc|Zac)`

/** `10115 Berlin`, `1012 AB Amsterdam`, `E-41013. Sevilla`. */
const zipPlace = plain(
  new RegExp(
    `${onward}\\(?${digitsCode}(?:,|(?<=\\d{4})\\.)?[ \\t]{1,3}(?:[AO]s?[ ](?=\\p{Lu}))?${placeName}(?:[ \\t](?:\\d{1,2}|[A-ZØ]{1,2})(?=[ \\t]*(?:[,.;)\\r\\n]|$))|,[ \\t]${mexicanState}\\.)?(?![\\p{L}'’])`,
    'uy',
  ),
)

/**
 * `Austin, TX 78704`, `Leeds LS6 2QB`, `Leeds, United Kingdom`, and over several lines a place, then a country and its code:
 * as far as the last of these words that is a postcode or a country.
 */
function placeBeforeCode(text: string, from: number): Place | undefined {
  const words: string[] = []
  let end: number | undefined
  let at = from
  for (let count = 0; count < 9; count++) {
    step.lastIndex = at
    const match = step.exec(text)
    if (match === null) break
    const [, word = '', code] = match
    at = step.lastIndex
    // "Hauptstr. 5, May 2024" is a date behind an address.
    if (code !== undefined && isMonth(words.at(-1))) break
    if (code !== undefined && (words.length > 0 || /^[A-Z]{1,2}\d/.test(code)))
      return { end: matchEnd(townBehindCode, text, at) ?? at }
    if (code !== undefined) break
    words.push(word.toLowerCase())
    if (words.length > 1 && endsInCountry(words)) end = at
  }
  return end === undefined ? undefined : { end }
}

const letteredCode = String.raw`[A-Z]{1,2}\d[A-Z\d]?[ \t]?\d[A-Z]{2}|[A-Z]\d[A-Z][ \t]?\d[A-Z]\d|[A-Z]\d[\dW][ \t]?[A-Z\d]{4}|\d{5}(?:-\d{3,4})?|\d{6}|\d{4}|\d{3}[ \t]\d{3}`
const step = plain(
  new RegExp(
    `[ \\t]{0,3}(?:(?:,|(?<=[,\\s])[–-])[ \\t]{0,3})?(?:(?:\\r?\\n[>|? \\t]{0,12}){1,2}(?:,[ \\t]?)?)?(?:(${name}|\\([\\p{L} ]{2,20}\\)|${inName}|(?<=[,\\s])\\p{L}{1,3})\\.?|(${letteredCode}))(?![\\p{L}\\p{N}'’@.:]\\p{L}|[\\p{L}\\p{N}@:])`,
    'uy',
  ),
)

/** `Jd. das Oliveiras, 13999-000 Itaverava do Sul/SP`, `Cidade Nova, 69999-120 Parintinga - AM`. */
const townBehindCode = plain(
  new RegExp(`(?<=\\d{5}-\\d{3})[ ]{1,2}${placeName}(?:[ ]?[-–/][ ]?[A-Z]{2}(?![\\p{L}\\d]))?`, 'uy'),
)

function countryEnd(text: string, from: number): number | undefined {
  following.lastIndex = from
  const match = following.exec(text)
  return match !== null && countries().has((match[1] ?? '').toLowerCase()) ? following.lastIndex : undefined
}

const following = plain(new RegExp(`,?[ \\t]{1,2}\\(?(${name}(?:[ \\t]${name})?)(?!\\p{L})`, 'uy'))

function endsInCountry(words: readonly string[]): boolean {
  let last = ''
  for (let at = words.length - 1; at >= 0 && at > words.length - 4; at--) {
    last = last === '' ? (words[at] ?? '') : `${words[at] ?? ''} ${last}`
    if (countries().has(last)) return true
  }
  return false
}

let known: ReadonlySet<string> | undefined

/** The names of all countries in the languages of the desks, in lower case. */
function countries(): ReadonlySet<string> {
  known ??= new Set([...countriesIn(languages), ...otherNames, ...irishCounties])
  return known
}

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl']
const otherNames =
  'usa,u.s.a,us,uk,u.k,england,scotland,wales,northern ireland,great britain,holland,czech republic,the netherlands,deutschland,österreich,schweiz,suisse,svizzera,españa,italia,polska,turkey'.split(
    ',',
  )

/** As they end Irish addresses without an Eircode: `Howth, Co. Dublin`. */
const irishCounties =
  'antrim armagh carlow cavan clare cork derry donegal down dublin fermanagh galway kerry kildare kilkenny laois leitrim limerick longford louth mayo meath monaghan offaly roscommon sligo tipperary tyrone waterford westmeath wexford wicklow'
    .split(' ')
    .flatMap((county) => [`co ${county}`, `county ${county}`])

function* countriesIn(tongues: readonly string[]): Generator<string> {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  for (const tongue of tongues) {
    const names = new Intl.DisplayNames(tongue, { type: 'region', fallback: 'none' })
    for (const first of letters)
      for (const second of letters) {
        const country = names.of(first + second)
        if (country !== undefined) yield country.toLowerCase()
      }
  }
}

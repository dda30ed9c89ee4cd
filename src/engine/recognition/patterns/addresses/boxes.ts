import { isWordAt } from '../../../detection/fold.ts'
import type { Page } from '../../entity.ts'
import { numeralsOf } from '../numerals.ts'
import { eachExact, isAsciiCapital, isBlankOrTab, isLetter } from '../scan.ts'
import { Endings } from './endings.ts'
import { type Place, placeAfter } from './places.ts'
import { leadStart, matchEnd, unitsEnd } from './surroundings.ts'

/** A stretch of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** An address with what follows it on its line, and its line of postcode and place. */
export function withBelow({ start, end }: Stretch, place: Place | undefined): readonly Stretch[] {
  const address = { start, end: place?.end ?? end }
  return place?.below === undefined ? [address] : [address, place.below]
}

/** Where the post keeps mail for somebody, military addresses, corners of two streets, and what has no number of a house. */
export function postBoxes(page: Page): readonly Stretch[] {
  const { text } = page
  const found: Stretch[] = []
  const add = (stretch: Stretch | undefined): void => {
    if (stretch !== undefined) found.push(stretch)
  }
  const { starts, ends } = numeralsOf(page)
  let boxed = 0
  for (let run = 0; run < starts.length; run++) {
    const start = starts[run] ?? 0
    const end = ends[run] ?? start
    if (start >= boxed && mayEndBox(text, start)) {
      const match = matchBefore(text, boxed, start, boxBeginning, box)
      boxed = match?.end ?? boxed
      if (match !== undefined) found.push(...withSurroundings(text, match))
    }
    if (end - start === 5 && mayEndMilitary(text, start))
      add(matchBefore(text, 0, start, militaryBeginning, military))
    if (mayEndCode(text, start, end)) add(namedHouse(text, start, outwardCode, digitsOfCode))
    if (mayBeginEircode(text, start, end)) add(namedHouse(text, start, letterOfEircode, eircode))
    if (mayBeCode(text, start, end)) add(streetAlone(text, start))
  }
  return [...found, ...corners(text), ...unnumbered(text), ...squares(text)]
}

const farthest = 120

/** The first match that begins with `beginning` before a number. */
function matchBefore(
  text: string,
  from: number,
  number: number,
  beginning: RegExp,
  exact: RegExp,
): Stretch | undefined {
  const offset = Math.max(from, number - farthest)
  const window = text.slice(offset, number + 1)
  beginning.lastIndex = 0
  for (let hint = beginning.exec(window); hint !== null; hint = beginning.exec(window)) {
    const start = offset + hint.index
    const end = matchEnd(exact, text, start)
    if (end !== undefined) return { start, end }
    beginning.lastIndex = hint.index + 1
  }
  return undefined
}

function withSurroundings(text: string, { start, end }: Stretch): readonly Stretch[] {
  const house = unitsEnd(text, end)
  return withBelow({ start: withNumber(text, start), end: house }, placeAfter(text, house))
}

/** A cheap look: the last word of a box, and perhaps a sign, stand before the number. */
function mayEndBox(text: string, number: number): boolean {
  const unit = text.charCodeAt(number - 1)
  if (!isBlankOrTab(unit) && !isSign(unit) && !isLetter(unit)) return false
  const sign = beforeBlanks(text, number, 5)
  let at = sign
  while (at > sign - 2 && isSign(text.charCodeAt(at - 1))) at--
  const end = at === sign ? sign : beforeBlanks(text, at, 3)
  return boxEnds.mayEnd(text, end) || (numberSigns.mayEnd(text, end) && mayEndBeforeSign(text, end))
}

/** The last word of a box before `nr`. */
function mayEndBeforeSign(text: string, sign: number): boolean {
  let start = sign
  while (start > sign - 3 && isLetter(text.charCodeAt(start - 1))) start--
  const end = beforeBlanks(text, start, 3)
  return boxEnds.mayEnd(text, isSign(text.charCodeAt(end - 1)) ? end - 1 : end)
}

function beforeBlanks(text: string, from: number, most: number): number {
  let at = from
  while (at > from - most && isBlankOrTab(text.charCodeAt(at - 1))) at--
  return at
}

/** A dot, a colon, `#` and `°`. */
const isSign = (unit: number) => unit === 0x2e || unit === 0x3a || unit === 0x23 || unit === 0xb0

const boxEnds = new Endings(
  'box bag postfach packstation postfiliale postale bp p apartado correos postal aéreo apdo casilla correo postbus antwoordnummer skrytka pocztowa poczt postboks postilokero pob b přihrádka',
)
const numberSigns = new Endings('n nº no nr num')

/** `AA`, `AE` or `AP` stand before the five digits. */
function mayEndMilitary(text: string, number: number): boolean {
  const at = beforeBlanks(text, number, 2)
  const area = text.charCodeAt(at - 1) | 32
  return (
    at < number &&
    (text.charCodeAt(at - 2) | 32) === 0x61 &&
    (area === 0x61 || area === 0x65 || area === 0x70)
  )
}

function corners(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  if (text.includes('corner'))
    eachExact(text, cornerBeginning, corner, ({ index, 0: { length } }) =>
      found.push({ start: index, end: index + length }),
    )
  return found
}

/** Where somebody lives or something is, without the number of a house: a name of two words, as one may be any town's main street. */
function unnumbered(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  streetType.lastIndex = 0
  for (let match = streetType.exec(text); match !== null; match = streetType.exec(text)) {
    const from = Math.max(0, match.index - 110)
    const before = whereabouts.exec(text.slice(from, match.index))
    if (before !== null) found.push({ start: from + before.index, end: match.index + match[0].length })
  }
  return found
}

/** `Q 7, 24, 68161 Mannheim`: its blocks have letters and numbers for streets. */
function squares(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = text.indexOf('Mannheim'); at !== -1; at = text.indexOf('Mannheim', at + 8)) {
    const from = Math.max(0, at - 28)
    const match = square.exec(text.slice(from, at))
    if (match !== null) found.push({ start: from + match.index, end: at + 8 })
  }
  return found
}

const square =
  /(?<![\p{L}\p{N}])[A-U][ ]?[1-9],?[ ]\d{1,2}[a-z]?(?:[ ]?[-–][ ]?\d{1,2}[a-z]?)?,?[ ]{1,2}(?:D-)?68\d{3}[ ]$/u

/** `EX1 1AA`: a single digit after a blank and before two capitals. */
const mayEndCode = (text: string, start: number, end: number): boolean =>
  end - start === 1 &&
  text.charCodeAt(start - 1) === 0x20 &&
  isAsciiCapital(text.charCodeAt(end)) &&
  isAsciiCapital(text.charCodeAt(end + 1)) &&
  !isWordAt(text, end + 2)

/**
 * `Rose Cottage, Church Lane, Littleham EX1 1AA`, `The Tannery, Mill Street, Cork T99 F4W8`: houses with a name, before a
 * postcode of which `head` stands before the digits and the digits begin `rest`.
 */
function namedHouse(text: string, digit: number, head: RegExp, rest: RegExp): Stretch | undefined {
  const code = head.exec(text.slice(Math.max(0, digit - 6), digit))
  const last = matchEnd(rest, text, digit)
  if (code === null || last === undefined) return undefined
  const end = digit - code[0].length
  const from = Math.max(0, end - 110)
  const before = partsBefore.exec(text.slice(from, end))
  return before === null ? undefined : { start: leadStart(text, from + before.index), end: last }
}

const digitsOfCode = /\d[A-Z]{2}/y
const letterOfEircode = /(?<![A-Za-z\d\u00c0-\u1fff])[AC-FHKNPRTV-Y]$/
const eircode = /\d[\dW][ ]?[AC-FHKNPRTV-Y\d]{4}(?![\p{L}\p{N}])/uy

/** `T99 F4W8`: a capital stands before one or two digits. */
const mayBeginEircode = (text: string, start: number, end: number): boolean =>
  end - start < 3 && isAsciiCapital(text.charCodeAt(start - 1)) && !isWordAt(text, start - 2)

const mayBeCode = (text: string, start: number, end: number): boolean =>
  (end - start === 4 || end - start === 5) &&
  text.charCodeAt(start - 2) === 0x2c &&
  text.charCodeAt(start - 1) === 0x20

/** `Le Mas Vieux, route d'Uzès, 30999 Saint-Privat`: a street without a number, and postcode and place right behind it. */
function streetAlone(text: string, code: number): Stretch | undefined {
  const from = Math.max(0, code - 52)
  const street = streetBeforeCode.exec(text.slice(from, code))
  if (street === null) return undefined
  const place = placeAfter(text, code - 2)
  return place === undefined || place.end <= code ? undefined : { start: from + street.index, end: place.end }
}

const streetBeforeCode =
  /(?<![\p{L}\p{N}])(?:rue|route|chemin|ZA|ZI|ZAC|allée|impasse|place|avenue|boulevard|quai|via|viale|piazza|corso|vicolo|calle|plaza|avenida|camino|paseo|rua|travessa|largo|praça|estrada|ul\.|ulica|aleja|osiedle|lieu-dit|lieudit|hameau|località|loc\.|frazione|fraz\.|lugar|sítio|quinta)[ ][^\n,;:?!\d]{2,40},[ ]$/iu

/** A number that stands before the box belongs to it. */
function withNumber(text: string, start: number): number {
  const from = Math.max(0, start - 8)
  const match = /(?<![\p{L}\p{N}.,:/#-])\d{1,5}[ \t]$/u.exec(text.slice(from, start))
  return match === null ? start : from + match.index
}

const boxNumber = String.raw`(?:n[º°o]\.?|nr\.?|no\.?|num\.?|#|:)?[ \t]{0,2}\d(?:[ \t]?\d){0,7}(?:[ \t-]?[A-Z](?![A-Za-z\d]))?(?![A-Za-z\d])`

const box = new RegExp(
  `\\b(?:(?:g\\.?p\\.?o\\.?|p\\.?[ \\t]?o\\.?|post[ \\t]?office|postal)[ \\t]box|postbox|(?:private|locked|mail)[ \\t]bag|postfach|packstation|postfiliale|bo[iî]te[ \\t]postale|b\\.?p\\.(?=[ \\t]?\\d)|BP(?=[ \\t]\\d{1,5}[ \\t,\\r\\n-])|apartado(?:[ \\t](?:de[ \\t]correos|postal|aéreo))?|apdo\\.?(?:[ \\t]de[ \\t]correos)?|casella[ \\t]postale|caixa[ \\t]postal|casilla(?:[ \\t]de[ \\t]correo)?|postbus|antwoordnummer|skrytka(?:[ \\t]pocztowa)?|skr\\.[ \\t]?poczt\\.?|postboks|postilokero|p\\.?[ \\t]?o\\.?b\\.?|poštovní[ \\t]přihrádka|r\\.?r\\.?[ \\t]\\d{1,3},?[ \\t]box|rural[ \\t]route[ \\t]\\d{1,3},?[ \\t]box|hc[ \\t]\\d{1,3},?[ \\t]box|s-?box)[ \\t]{0,3}${boxNumber}`,
  'iy',
)
const boxBeginning =
  /\b(?:g\.?p|p(?:\.?[ \t]?o|ost|ack|rivate)|locked|mail[ \t]b|bo[iî]te[ \t]|b\.?p|ap(?:artado|do)|cas[ei]ll?a|caixa|antwoord|skr|r\.?r|rural|hc[ \t]\d|s-?box)/gi

const military =
  /(?<![\p{L}\p{N}])(?:(?:PSC|CMR|Unit)[ \t]\d{2,5},?[ \t]{1,2}Box[ \t]\d{1,5}|US(?:NS|NV|S|CGC|NV)[ \t]\p{L}[\p{L}'’ -]{1,30}?)[ \t]{0,3},?[ \t]{0,3}(?:\r?\n[>|? \t]{0,12})?(?:APO|FPO|DPO)[ \t,]{1,3}A[AEP][ \t]{1,2}\d{5}(?:-\d{4})?(?!\d)/iuy
const militaryBeginning = /(?:PSC|CMR|Unit)[ \t]\d|US(?:N[SV]?|CGC|S)[ \t]/gi

const outwardCode = /(?<![A-Za-z\d\u00c0-\u1fff])[A-Z]{1,2}\d[A-Z\d]?[ ]$/
const part = String.raw`(?:Co\.[ ])?\p{Lu}[\p{L}'’-]*(?:[ ](?:(?:y|yr|an|na|of|the|in|on|under|upon|by|le)[ ]){0,2}\p{Lu}[\p{L}'’-]*){0,3}`
/** A number of the house may follow a comma: "born 7 May, 14 Heol y Bryn, Cardiff". */
const partsBefore = new RegExp(
  `(?:(?<![\\p{L}\\p{N}.,:/-])\\d{1,4}[a-z]?[ ]|(?<![\\p{L}\\p{N}.,]|[.,] ))${part}(?:,[ ]${part}){1,4},?[ ]$`,
  'u',
)

const streetType =
  /[ ](?:Street|Road|Avenue|Lane|Boulevard|Crescent|Terrace)(?![A-Za-z\d\u00c0-\u1fff]|[ ][A-ZÀ-Þ])/g
const whereabouts =
  /(?<=(?<!\p{L})(?:(?:live[sd]?|living|reside[sd]?|residing|moved|located)[ ](?:on|in|at|to)|on)[ ](?:the[ ])?)\p{Lu}[\p{L}'’-]{1,20}(?:[ ]\p{Lu}[\p{L}'’-]{1,20}){1,2}$/u

const cornerName = String.raw`(?:\d{1,5}[ \t])?(?:(?:ul\.|av\.|c\/)[ \t]?)?\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:[ \t](?:(?:de|la|le|du|des|del|van|von|of)[ \t]){0,2}[\p{Lu}\d][\p{L}\p{M}\d.'’-]{0,30}){0,4}`
const corner = new RegExp(
  `(?<!\\p{L})(?:the[ \\t])?corner[ \\t]of[ \\t]${cornerName}[ \\t](?:and|&)[ \\t]${cornerName}`,
  'uy',
)
const cornerBeginning = /(?:the[ \t])?corner[ \t]of[ \t]/g

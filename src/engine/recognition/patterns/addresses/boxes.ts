import { eachExact } from '../scan.ts'
import { type Place, placeAfter } from './places.ts'
import { leadStart, unitsEnd } from './surroundings.ts'

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

/** Where the post keeps mail for somebody, military addresses, and corners of two streets. */
export function postBoxes(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  const add = (match: RegExpExecArray) =>
    found.push({ start: match.index, end: match.index + match[0].length })
  eachExact(text, boxBeginning, box, (match) => {
    const end = unitsEnd(text, match.index + match[0].length)
    found.push(...withBelow({ start: withNumber(text, match.index), end }, placeAfter(text, end)))
  })
  eachExact(text, militaryBeginning, military, add)
  eachExact(text, cornerBeginning, corner, add)
  return [...found, ...unnumbered(text), ...namedHouses(text), ...squares(text)]
}

/** Where somebody lives or something is, without the number of a house: a name of two words, as one may be any town's main street. */
function unnumbered(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  for (const match of text.matchAll(streetType)) {
    const end = match.index + match[0].length
    const from = Math.max(0, match.index - 110)
    const before = whereabouts.exec(text.slice(from, match.index))
    if (before !== null) found.push({ start: from + before.index, end })
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

/** `Rose Cottage, Church Lane, Littleham EX1 1AA`: houses with a name, before a British postcode. */
function namedHouses(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  for (const match of text.matchAll(britishCode)) {
    const from = Math.max(0, match.index - 110)
    const before = partsBefore.exec(text.slice(from, match.index))
    if (before !== null)
      found.push({ start: leadStart(text, from + before.index), end: match.index + match[0].length })
  }
  return found
}

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

const britishCode =
  /(?<![A-Za-z\d\u00c0-\u1fff])[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2}(?![A-Za-z\d\u00c0-\u1fff])/g
const part = String.raw`\p{Lu}[\p{L}'’-]*(?:[ ](?:(?:y|yr|an|na|of|the|in|on|under|upon|by|le)[ ]){0,2}\p{Lu}[\p{L}'’-]*){0,3}`
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

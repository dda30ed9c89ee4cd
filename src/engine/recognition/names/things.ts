import {
  gapAfter,
  gapBefore,
  gapLength,
  isBlankAfter,
  isBlankBefore,
  isCapital,
  isCommaBefore,
  isDotAfter,
  isHyphenBefore,
  isKind,
} from './claims.ts'
import { is } from './gazetteer.ts'
import { gap, type Reading, shape } from './reading.ts'

/** True when what stands around shows that a company, a street or an institution is called so. */
export function isThing(reading: Reading, first: number, last: number): boolean {
  return isThingAfter(reading, last) || isThingBefore(reading, first) || isStreet(reading, first, last)
}

/** "Pastoor Kerkhofslaan": one word that ends as streets do, and nobody is called so. */
export const isStreet = ({ keys, kinds }: Reading, first: number, last: number): boolean =>
  first === last &&
  ((kinds[first] ?? 0) & (is.given | is.family)) === 0 &&
  endOfStreet.test(keys[first] ?? '')

const endOfStreet = /.{4}(?:straat|laan|plein|gracht|strasse|allee|gasse)$/

/** `Lüders Gartenbau` of somebody called Lüders: what a firm does or a building is stands beside the name, and nothing else. */
export const isOwnFirm = (reading: Reading, at: number): boolean =>
  (isBlankBefore(reading, at + 1) && isTradeAlone(reading, at + 1)) ||
  (isBlankBefore(reading, at) && isTradeAlone(reading, at - 1))

const isTradeAlone = (reading: Reading, at: number): boolean =>
  isKind(reading, at, is.trade | is.site) &&
  !isKind(reading, at, is.organization | is.thing | is.streetBefore | is.streetAfter)

function isThingAfter(reading: Reading, last: number): boolean {
  const next = last + 1
  if (isOwnedThing(reading, last) || isOfRegion(reading, last)) return true
  const form = reading.gaps[next]
  if (form === gap.comma) return isLegalForm(reading, next)
  if (form !== gap.blank && form !== gap.hyphen) {
    if (isAmpersandAfter(reading, last)) return true
    if (gapLength(reading, next) > 2) return false
    const written = gapAfter(reading, last)
    if (!joint.test(written)) return false
    if (written.includes(',')) return isLegalForm(reading, next)
  }
  if (next >= reading.starts.length) return false
  if (isSpacedForm(reading, next)) return true
  return reading.shapes[next] === shape.lower && form !== gap.hyphen
    ? lowerThings.has(reading.keys[next] ?? '')
    : isWordOfThings(reading, next)
}

/** "Climatizaciones del Sur" */
const isOfRegion = (reading: Reading, last: number): boolean =>
  reading.kinds[last] === 0 &&
  reading.keys[last + 1] === 'del' &&
  isBlankBefore(reading, last + 1) &&
  isCapital(reading, last + 2)

/** A word that makes what stands before it a street's, a firm's or a building's. */
function isWordOfThings(reading: Reading, at: number): boolean {
  if (isKind(reading, at, is.streetAfter) && !isKind(reading, at, is.family)) return true
  if (isKind(reading, at, is.organization) && !isKind(reading, at, is.frequent)) return true
  const bits = is.trade | is.site | (isHyphenBefore(reading, at) ? is.thing : 0)
  return isKind(reading, at, bits) && isNameOfFirm(reading, at)
}

/** "Clarke's Newsagents", "Barnaby's Trust". */
function isOwnedThing(reading: Reading, last: number): boolean {
  const owned = last + 2
  if (reading.keys[last + 1] !== 's') return false
  if (ownersOfThings.has(reading.keys[last] ?? '') && /^['’]$/.test(gapAfter(reading, last))) return true
  return (
    reading.shapes[owned] === shape.capital &&
    isKind(reading, owned, is.trade | is.site | is.streetAfter) &&
    /^['’]$/.test(gapAfter(reading, last))
  )
}

/** Diseases, laws and shops: "for Parkinson's", "Murphy's Law", "at Lloyd's". */
const ownersOfThings: ReadonlySet<string> = new Set(
  'parkinson alzheimer crohn hodgkin murphy moore raynaud hashimoto huntington asperger tourette addison cushing paget lloyd mcdonald sainsbury kellogg domino denny macy kohl lowe sotheby christie harrod foyle levi hellmann'.split(
    ' ',
  ),
)

/** "Miller Heating", "Dirk Kuyt-hal"; German has other nouns behind names: "wenn Anna Station 3 anruft". */
function isNameOfFirm(reading: Reading, at: number): boolean {
  if (isHyphenBefore(reading, at) && reading.shapes[at] === shape.lower) return true
  if (isKind(reading, at, is.given | is.family)) return false
  return isKind(reading, at, is.trade) || !reading.isGerman || isHyphenBefore(reading, at)
}

const joint = /^[ \u00a0,-]{1,2}$/

function isAmpersandAfter({ text, ends }: Reading, word: number): boolean {
  const end = ends[word] ?? text.length
  const unit = text.charCodeAt(text.charCodeAt(end) === 32 ? end + 1 : end)
  // "Mariusz +48 501" is somebody and their number.
  return unit === 38 || (unit === 43 && !/\d/.test(text[end + 1] ?? '') && !/\d/.test(text[end + 2] ?? ''))
}

const lowerThings: ReadonlySet<string> = new Set(
  'plugin plugins worm bug module modul cluster node framework library api srl srls snc sarl bv nv gmbh ltd street road strasse str ulica airport station stadium university hospital school orchestra'.split(
    ' ',
  ),
)

function isLegalForm(reading: Reading, word: number): boolean {
  return isKind(reading, word, is.organization) && legalForms.has(reading.keys[word] ?? '')
}

const legalForms: ReadonlySet<string> = new Set(
  'inc ltd llc llp gmbh ag kg lda srl spa sl sa bv nv plc oy as ab'.split(' '),
)

/** "Sp. z o.o.", "s.c.", "S.L.": a legal form in letters with dots. */
function isSpacedForm({ text, starts, ends, keys }: Reading, word: number): boolean {
  return (
    (keys[word] ?? '').length < 3 &&
    text.charCodeAt(ends[word] ?? 0) === 46 &&
    spacedForm.test(text.slice(starts[word], (starts[word] ?? 0) + 7))
  )
}

const spacedForm = /^(?:sp\. ?z|s\.c\.|s\.a\.|s\.r\.l|s\.l\.|b\.v\.|n\.v\.|e\.v\.|s\.p\.a)/i

function isThingBefore(reading: Reading, first: number): boolean {
  const before = first - 1
  if (before < 0 || reading.lineOf[before] !== reading.lineOf[first]) return false
  const form = reading.gaps[first]
  if (form === gap.comma) return false
  if (form !== gap.other)
    return (form === gap.blank && isCalledThing(reading, before)) || isNamer(reading, before)
  const written = gapBefore(reading, first)
  if (isLinkOfThings(written, reading.keys[before] ?? '') || isQuotedName(reading, before, written))
    return true
  return dotsOrBlank.has(written) && isNamer(reading, before)
}

/** What ends before a name that a street, a school or a firm has. */
function isNamer(reading: Reading, last: number): boolean {
  let at = last
  while (at > 0 && isParticleOfThing(reading, at)) at--
  // "Puerta del Carmen"; people are spoken of without the article.
  if (reading.keys[at + 1] === 'del' && isInstitution(reading, at)) return true
  // "Hospital Regional Carlos Haya"
  if (isWordOfName(reading, at)) at--
  return (
    isNameOfOrganization(reading, at) || (isKind(reading, at, is.streetBefore) && isStreetWord(reading, at))
  )
}

/** `Istituto Comprensivo "Carlo Goldoni"`, `IES «Antonio Machado»`. */
const isQuotedName = (reading: Reading, before: number, written: string): boolean =>
  openingQuotes.has(written) &&
  (isInstitution(reading, before) ||
    (isCapital(reading, before) && isBlankBefore(reading, before) && isInstitution(reading, before - 1)))

const isInstitution = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) &&
  isKind(reading, at, is.organization | is.site) &&
  !isKind(reading, at, is.given | is.family)

const openingQuotes: ReadonlySet<string> = new Set([' "', ' “', ' «', ' „', ' « ', ' ‘', " '"])

/** `X & Y`, and Polish "im.", as a school or a square is named after somebody. */
const isLinkOfThings = (written: string, before: string): boolean =>
  written.includes('&') || written.includes('+') || (written === '. ' && before === 'im')

/** "As" is no "AS". */
const isNameOfOrganization = (reading: Reading, at: number): boolean =>
  isKind(reading, at, is.organization) &&
  isCapital(reading, at) &&
  !isPartner(reading, at) &&
  !(reading.shapes[at] === shape.capital && reading.keys[at]?.length === 2)

/** "mit Partner Sathiyan Kumarasamy", no "Meier Partner". */
const isPartner = (reading: Reading, at: number): boolean =>
  reading.keys[at] === 'partner' && isBlankBefore(reading, at) && reading.shapes[at - 1] === shape.lower

/** A word in capitals between an institution and whom it is named after. */
const isWordOfName = (reading: Reading, at: number): boolean =>
  at > 0 &&
  isCapital(reading, at) &&
  isKind(reading, at, is.plain) &&
  !isKind(reading, at, is.given | is.family | is.title | is.role) &&
  isBlankBefore(reading, at) &&
  isKind(reading, at - 1, is.organization | is.site) &&
  isCapital(reading, at - 1)

/** Right before what it is called: a thing, and what a firm does in capitals. */
function isCalledThing(reading: Reading, at: number): boolean {
  if (isKind(reading, at, is.thing | is.site) && reading.shapes[at] !== shape.upper) return true
  return isKind(reading, at, is.trade) && isCapital(reading, at)
}

const dotsOrBlank: ReadonlySet<string> = new Set(['\u00a0', '.', '. '])

/** "Calle de la" before what it is called after. */
function isParticleOfThing(reading: Reading, word: number): boolean {
  return (
    isKind(reading, word, is.particle) &&
    !isKind(reading, word, is.streetBefore) &&
    isBlankBefore(reading, word)
  )
}

/** "Am", "Al", "St" and the like are streets only in capitals; "calle" and "ul." always. */
function isStreetWord(reading: Reading, word: number): boolean {
  if (reading.keys[word] === 'via') return isItalianVia(reading, word)
  if (reading.keys[word] === 'ul' || reading.keys[word] === 'av') return isDotAfter(reading, word)
  if (isKind(reading, word, is.lead | is.particle | is.self | is.role)) return false
  return isCapital(reading, word) ? !isKind(reading, word, is.given) : (reading.keys[word] ?? '').length > 2
}

/** "in via Verdi": by the Italian word before it, for "via Anna" is English. */
function isItalianVia(reading: Reading, word: number): boolean {
  return isCapital(reading, word) || beforeVia.has(reading.keys[word - 1] ?? '')
}

const beforeVia: ReadonlySet<string> = new Set(
  'in di da dalla alla della nella la sede indirizzo ufficio negozio a'.split(' '),
)

/** True when a word of streets and places stands among them, which "San" and "Calle" are. */
export function hasStreetWord(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (
      isKind(reading, at, is.streetBefore) &&
      isCapital(reading, at) &&
      reading.keys[at] !== 'al' &&
      !isKind(reading, at, is.frequent)
    )
      return true
  return false
}

/** `Serwery BOLEK i LOLEK`, `salle : Barbara ou Piaf`, `kamers Anne Frank en Aletta`: named with one that a thing is called by. */
export function isInThings(reading: Reading, at: number): boolean {
  let first = at
  for (let items = 0; items < mostThings; items++) {
    const last = itemBefore(reading, first, items > 0 || reading.shapes[at] === shape.upper)
    if (last === undefined) return items > 0 && isBehindThings(reading, first)
    if (last < 0 || !isCapital(reading, last)) return false
    first = last
    while (mayPrepend(reading, first)) first--
  }
  return false
}

/** The last word of the item before; behind a comma a sentence may go on, unless it is a list's. */
function itemBefore(reading: Reading, first: number, isList: boolean): number | undefined {
  const link = first - 1
  if (
    isBlankBefore(reading, first) &&
    isBlankBefore(reading, link) &&
    listLinks.has(reading.keys[link] ?? '')
  )
    return first - 2
  return isList && isCommaBefore(reading, first) ? first - 1 : undefined
}

const mayPrepend = (reading: Reading, first: number): boolean =>
  first > 0 &&
  isBlankBefore(reading, first) &&
  isCapital(reading, first - 1) &&
  !isKind(reading, first - 1, is.thing | is.site | is.organization)

const mostThings = 5
const listLinks: ReadonlySet<string> = new Set('and und et y e i en oder or ou o of oraz'.split(' '))
function isBehindThings(reading: Reading, at: number): boolean {
  const before = at - 1
  if (
    before < 0 ||
    reading.lineOf[before] !== reading.lineOf[at] ||
    !isKind(reading, before, is.thing | is.site)
  )
    return false
  return reading.shapes[before] !== shape.upper && /^(?: | ?: )$/.test(gapBefore(reading, at))
}

/** "Floor 5": a word that is a thing's, too, and its number. */
export const isNumbered = (reading: Reading, at: number): boolean =>
  isKind(reading, at, is.thing | is.site) &&
  isBlankAfter(reading, at) &&
  reading.shapes[at + 1] === shape.code

/** "o Café da Dona Benta". */
export const isCafe = (reading: Reading, title: number): boolean =>
  isKind(reading, title - 1, is.particle) &&
  isBlankBefore(reading, title) &&
  isBlankBefore(reading, title - 1) &&
  isCapital(reading, title - 2) &&
  isKind(reading, title - 2, is.trade | is.site | is.organization)

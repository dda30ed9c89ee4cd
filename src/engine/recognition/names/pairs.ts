import { isFamous, isQuoted } from './called.ts'
import {
  areJoined,
  firstOfLine,
  type Claim,
  gapAfter,
  gapBefore,
  hasListed,
  isCapital,
  isFrequentGiven,
  isInitial,
  isKind,
  isSentenceStart,
  isStop,
  lengthOf,
  nameFrom,
  type Rule,
  isBlankAfter,
  isBlankBefore,
  isCommaBefore,
  isHyphenBefore,
} from './claims.ts'
import { isGivenHere, isNameHere } from './languages.ts'
import { hasStreetWord, isThing, isInThings, isNumbered } from './things.ts'
import { is, thingWords } from './gazetteer.ts'
import { basesOf } from './inflection.ts'
import { lowerPair } from './lower-pairs.ts'
import { turnedName } from './headers.ts'
import { linkWords } from './lists/cue-words.ts'
import { lowerWords } from './lists/lower-cues.ts'
import { auxiliaries, deeds } from './lists/prose-cues.ts'
import { familyEnding } from './lists/family-names.ts'
import { familyFirst, isNoun, isUnknown, isUpperOnly } from './family-first.ts'
import { isBeforeAddress } from './mailboxes.ts'
import { type Reading, shape } from './reading.ts'

/** Names by their shape and the lists alone: `Given Family`, `J. Family`, `Family, Given`; a given name alone is weak. */
export const pairs: Rule = (reading) => {
  const claims: Claim[] = []
  for (const at of reading.smallNames) {
    const claim = mayBeLower(reading, at) ? lowerPair(reading, at) : undefined
    if (claim !== undefined) claims.push(claim)
  }
  let done = -1
  for (const at of reading.capitals) {
    if (at <= done || isStop(reading, at)) continue
    const last = nameFrom(reading, at)
    if (last === undefined) continue
    const claim = nameWithin(reading, at, last)
    if (claim !== undefined)
      claims.push(
        isFamous(reading, claim) || (isQuoted(reading, claim.from, claim.to) && !isInitial(reading, claim.to))
          ? { ...claim, strength: 'weak' }
          : claim,
      )
    done = claim?.to ?? last
  }
  return claims
}

/** A given name or a family name that is nothing else, before a further word in small letters. */
const mayBeLower = ({ kinds, shapes }: Reading, at: number): boolean =>
  ((kinds[at] ?? 0) & (is.given | is.family)) !== 0 &&
  ((kinds[at] ?? 0) & otherWords) === 0 &&
  shapes[at + 1] === shape.lower

const otherWords =
  is.plain | is.doubtful | is.place | is.particle | is.occupation | is.organization | is.title

/** The name among neighbouring words in capitals: it begins at the first listed word. */
function nameWithin(reading: Reading, first: number, last: number): Claim | undefined {
  let from = first
  while (from < last && !mayBegin(reading, from, last)) from++
  const turned =
    from === last || isKind(reading, last, is.family) ? turnedPair(reading, from, last) : undefined
  if (turned !== undefined) return turned
  // Most words stand alone, and of these only a given name is somebody's.
  if (first === last && !isKind(reading, first, is.given)) return undefined
  const to = endOfName(reading, from, last)
  if (
    isInThings(reading, from) ||
    isThing(reading, from, to) ||
    isThing(reading, first, last) ||
    isHeading(reading, first, last)
  )
    return undefined
  if (hasStreetWord(reading, first, to)) return undefined
  return familyFirst(reading, first, last) ?? listedWithin(reading, first, last, from, to)
}

function listedWithin(
  reading: Reading,
  first: number,
  last: number,
  from: number,
  to: number,
): Claim | undefined {
  if (isOneWord(reading, from, to))
    return lone(reading, from, to) ?? unlisted(reading, first, last) ?? coined(reading, first, last)
  const rule = ruleOf(reading, from, to)
  if (rule === undefined) return unlisted(reading, first, last)
  return { from: withUnlisted(reading, first, from), to, strength: 'likely', rule }
}

function mayBegin(reading: Reading, at: number, last: number): boolean {
  // "i. A. Anna Lee" signs for somebody else.
  if (isInitial(reading, at)) return at < last && reading.keys[at - 1] !== 'i'
  if (!isKind(reading, at, is.given)) return false
  if (isKind(reading, at, is.greeting | is.closing) && isSentenceStart(reading, at)) return false
  const isOther = isKind(reading, at, is.doubtful | is.plain | is.occupation | is.place)
  if (!isOther || !isSentenceStart(reading, at) || isActing(reading, at, last)) return true
  if (isGivenHere(reading, at)) return true
  if (isKind(reading, at, is.plain) && isNobodyElse(reading, at + 1)) return false
  return isKind(reading, at + 1, is.family | is.given) && !isKind(reading, at + 1, is.plain)
}

/** "Will Kevin come?", "Nur Kevin war da": a given name that is nothing else, and no family name. */
const isNobodyElse = (reading: Reading, at: number): boolean =>
  isFrequentGiven(reading, at) && !isKind(reading, at, otherWords | is.family)

/** "Jack Mercer is on holiday": a word besides, before one that no list has, and both are or have something. */
const isActing = (reading: Reading, at: number, last: number): boolean =>
  !reading.isGerman &&
  last === at + 1 &&
  isKind(reading, at, is.frequent) &&
  !isKind(reading, at, is.plain | is.place | is.occupation) &&
  reading.kinds[last] === 0 &&
  isBlankAfter(reading, last) &&
  acting.has(reading.keys[last + 1] ?? '')

const acting: ReadonlySet<string> = new Set(
  'is has was will would had est a sera avait es ha era sera tiene e ha aveva sara is heeft was zal tem foi esta vai jest ma byl bedzie'.split(
    ' ',
  ),
)

/** True when hyphens alone join them. */
function isOneWord(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (!isHyphenBefore(reading, at)) return false
  return true
}

/** A given name that no list has, before others of theirs. */
function withUnlisted(reading: Reading, first: number, from: number): number {
  let start = from
  while (
    start > first &&
    isUnknown(reading, start - 1) &&
    !reading.isGerman &&
    // At the start of a sentence any noun has a capital letter: "Complaint Peter Miller".
    !isSentenceStart(reading, start - 1)
  )
    start--
  return start
}

/** "Anna B. Lee", "Anna B Lee": so only people are called. */
function hasMiddleInitial(reading: Reading, first: number, last: number): boolean {
  if (last - first !== 2 || !isInitial(reading, first + 1)) return false
  const isDotted = gapAfter(reading, first + 1).startsWith('.')
  if (!isDotted && (reading.isGerman || !isUnknown(reading, last))) return false
  return (
    isUnknown(reading, first) &&
    !isKind(reading, last, is.plain | is.organization | is.occupation | is.streetAfter)
  )
}

/** Two words of which only the second is listed, as a family name that is nothing else or by how it ends. */
function unlisted(reading: Reading, first: number, last: number): Claim | undefined {
  if (
    lengthOf(reading, first, last) > 3 ||
    isUpperOnly(reading, first, last) ||
    isOneWord(reading, first, last)
  )
    return undefined
  if (hasMiddleInitial(reading, first, last))
    return { from: first, to: last, strength: 'likely', rule: 'initial between two names' }
  const key = reading.keys[first] ?? ''
  return isUnknown(reading, first) && isUnknown(reading, last) && !isNoun(key)
    ? beforeFamily(reading, first, last)
    : undefined
}

function beforeFamily(reading: Reading, first: number, last: number): Claim | undefined {
  const isFamily = isKind(reading, last, is.family) && isKind(reading, last, is.frequent)
  const ends = endsAsFamily(reading, last)
  if (!isFamily && !ends) return undefined
  const isSure = !reading.isGerman || isKind(reading, first, is.given) || (ends && isFamily)
  return { from: first, to: last, strength: isSure ? 'likely' : 'weak', rule: 'family name and another' }
}

/** In German a noun may follow a name; anywhere, words of things end it. */
function endOfName(reading: Reading, from: number, last: number): number {
  let to = from
  for (let at = from + 1; at <= last; at++) {
    if (isLabelAfter(reading, at, to)) break
    if (mayFollow(reading, from, at) || isTownsName(reading, from, at, last)) to = at
    else if (isKind(reading, at, is.particle) && at < last) continue
    else if (
      isKind(
        reading,
        at,
        is.doubtful | is.plain | is.occupation | is.organization | is.streetAfter | is.place,
      )
    )
      break
    else if (reading.isGerman && isNoun(reading.keys[at] ?? '')) break
    else to = at
  }
  return to
}

/** "Igor Melnik": a town's name behind a given name that is nothing else, at the end of words in capitals. */
const isTownsName = (reading: Reading, from: number, at: number, last: number): boolean =>
  at === last &&
  at === from + 1 &&
  reading.kinds[at] === is.place &&
  reading.kinds[from] === (is.given | is.frequent)

/** Another name, an initial, what a hyphen joins, and whatever stands behind a particle: "Nele Van Damme". */
const mayFollow = (reading: Reading, from: number, at: number): boolean =>
  isKind(reading, at, is.given | is.family) ||
  isInitial(reading, at) ||
  isHyphenBefore(reading, at) ||
  (at - 1 > from && isKind(reading, at - 1, is.particle) && !isKind(reading, at, is.plain | is.organization))

/** "Anna Lee NIP": a word in large letters behind a name in small ones is another thing. */
function isLabelAfter(reading: Reading, at: number, to: number): boolean {
  return (
    reading.shapes[at] === shape.upper &&
    reading.shapes[to] === shape.capital &&
    !isKind(reading, at, is.family)
  )
}

/** By the ending of a family name, an inflected one too. */
function endsAsFamily({ keys }: Reading, at: number): boolean {
  const key = keys[at] ?? ''
  return familyEnding.test(key) || basesOf(key).some((base) => slavicEnding.test(base))
}

const slavicEnding = /[a-z]{2}(?:owski|ewski|icki|inski|ynski|iewicz|owicz|ewicz|czyk|czak|enko|ovic|evic)$/

/** Why the words are somebody's name; undefined when they say too little. */
function ruleOf(reading: Reading, from: number, to: number): string | undefined {
  if (isInitial(reading, from))
    return afterInitials(reading, from, to) ?? (to > from + 1 ? ruleOf(reading, from + 1, to) : undefined)
  const isSure = !isKind(reading, from, is.doubtful | is.place) || isGivenHere(reading, from)
  if (isInitial(reading, to) && lengthOf(reading, from, to) === 2)
    return isSure ? beforeInitial(reading, to) : undefined
  const hasFamily = hasListed(reading, from + 1, to, is.family) || endsAsFamily(reading, to)
  const isDoubtful = hasOnly(reading, from, to, is.doubtful | is.plain | is.place | is.occupation)
  if (isDoubtful && (!hasFamily || (isSentenceStart(reading, from) && !areFrequent(reading, from, to))))
    return undefined
  if (!isKind(reading, from, is.given)) return undefined
  if (hasFamily) return 'given and family name'
  return isUpperOnly(reading, from, to) ? undefined : beforeAnother(reading, from, to)
}

/** `Peter Schneider`, `Mark Fisher`: words besides, but together hardly ever anything else than a name, wherever they stand. */
const areFrequent = (reading: Reading, from: number, to: number): boolean =>
  to === from + 1 &&
  isKind(reading, from, is.frequent) &&
  isKind(reading, from, is.given) &&
  isKind(reading, to, is.frequent) &&
  isKind(reading, to, is.family)

function isSureGiven(reading: Reading, at: number, to: number): boolean {
  return at < to && isKind(reading, at, is.given) && !isKind(reading, at, is.doubtful | is.place | is.plain)
}

/** A given name and a word that no list has, or a second given name. */
function beforeAnother(reading: Reading, from: number, to: number): string | undefined {
  if (isKind(reading, to, is.given)) return 'given names'
  const isTelling =
    !isKind(reading, from, is.doubtful | is.place | is.plain) ||
    isSureGiven(reading, from + 1, to) ||
    isGivenHere(reading, from) ||
    isActing(reading, from, to)
  const isKnown = isKind(reading, from, is.frequent) || !reading.isGerman
  return isTelling && isKnown ? 'given name and another' : undefined
}

function beforeInitial(reading: Reading, to: number): string | undefined {
  return gapAfter(reading, to).startsWith('.') ? 'given name and initial' : undefined
}

function afterInitials(reading: Reading, from: number, to: number): string | undefined {
  if (reading.isGerman && !gapAfter(reading, from).startsWith('.')) return undefined
  const isGiven =
    reading.keys[from] === 'd' && isKind(reading, to, is.given) && isKind(reading, to, is.frequent)
  const isFamily =
    (isKind(reading, to, is.family) || isGiven) && !isKind(reading, to, is.plain | is.organization)
  return gapAfter(reading, from).startsWith('.') && (isFamily || endsAsFamily(reading, to))
    ? 'initial and family name'
    : undefined
}

function hasOnly(reading: Reading, from: number, to: number, bits: number): boolean {
  for (let at = from; at <= to; at++)
    if (isCapital(reading, at) && !isInitial(reading, at) && !isKind(reading, at, bits)) return false
  return true
}

/** `Lee, Anna`, both listed, neither doubtful. */
function turnedPair(reading: Reading, from: number, last: number): Claim | undefined {
  const to = turnedName(reading, from, last)
  // "Beso, Nacho" closes a letter.
  if (to === undefined || isKind(reading, from, is.closing)) return undefined
  if (!isKind(reading, from, is.family) && !isBesideSure(reading, from, last, to)) return undefined
  if (isKind(reading, from, is.plain | is.given | is.place)) return undefined
  if (!isKind(reading, last + 1, is.given) || isKind(reading, last + 1, is.doubtful | is.plain | is.place))
    return undefined
  if (isKind(reading, from, is.doubtful) && !isSentenceStart(reading, from)) return undefined
  if (linkWords.has(reading.keys[to + 1] ?? '') && isKind(reading, last + 1, is.family)) return undefined
  return isThing(reading, from, to)
    ? undefined
    : { from, to, strength: 'likely', rule: 'family and given name' }
}

/** `OKAFOR, Anna`, `Piontek, Gerlinde` that ends a field: what no list has before a given name that is nothing else. */
function isBesideSure(reading: Reading, from: number, last: number, to: number): boolean {
  if (!isKind(reading, last + 1, is.frequent)) return false
  if (reading.shapes[last] === shape.upper) return reading.shapes[to] === shape.capital
  if (!isUnknown(reading, from) || isNoun(reading.keys[from] ?? '')) return false
  const isField = /^(?: ?[,;|)(\t]| {2}|\r?\n|$)/u.test(gapAfter(reading, to))
  const isBegun =
    /[|;\t\d.,)][ \t]?$|\n$/u.test(gapBefore(reading, from)) || from === firstOfLine(reading, from)
  return isField && isBegun
}

/** Words in capitals all along a line, or a heading of many words. */
function isHeading(reading: Reading, first: number, last: number): boolean {
  return lengthOf(reading, first, last) > 5 && !areJoined(reading, last)
}

/** "o Gildenilson", "pra Rosicleide": how Brazilians coin given names, behind an article. */
function coined(reading: Reading, at: number, last: number): Claim | undefined {
  if (at !== last || !isUnknown(reading, at) || !isBlankBefore(reading, at)) return undefined
  if (!articles.has(reading.keys[at - 1] ?? '') || !coinedEnding.test(reading.keys[at] ?? ''))
    return undefined
  return { from: at, to: at, strength: 'likely', rule: 'given name in prose' }
}

const articles: ReadonlySet<string> = new Set('o a do da ao pro pra pelo pela com la il el'.split(' '))
const coinedEnding =
  /(?:[iyea]lson|[ei]nildo|i[sl]?valdo|inaldo|valdir|nalva|leide|neide|cleia|neia|zinho|zinha|isson|erson|yane|yelle|lyn|ilda)$/u

/** A given name alone: likely when what stands around it treats it as somebody, weak elsewhere. */
function lone(reading: Reading, at: number, to: number): Claim | undefined {
  if (!isKind(reading, at, is.given) || !isKind(reading, to, is.given)) return undefined
  const isDouble = at < to && isKind(reading, at, is.frequent) && isKind(reading, to, is.frequent)
  const isOther = isKind(reading, at, thingWords) || (reading.keys[at] ?? '').length < 3
  if (!isDouble && isOther && !isNameHere(reading, at)) return undefined
  if (reading.shapes[at] !== shape.capital || isNumbered(reading, to)) return undefined
  const isTold = isTreatedAsPerson(reading, at, to)
  return { from: at, to, strength: isTold ? 'likely' : 'weak', rule: 'given name in prose' }
}

function isTreatedAsPerson(reading: Reading, at: number, to: number): boolean {
  if (isAddressed(reading, at, to) || isBeforeAddress(reading, to) || isOwner(reading, to)) return true
  if (isKind(reading, at, is.frequent)) return standsAsPerson(reading, at, to)
  if (
    isFollowedByVerb(reading, to) &&
    !lowerWords.has(reading.keys[at] ?? '') &&
    (deeds.has(reading.keys[to + 1] ?? '') || auxiliaries.has(reading.keys[to + 1] ?? ''))
  )
    return true
  return !reading.isGerman && isInside(reading, at) && isFollowedByVerb(reading, to)
}

/** Where a frequent given name is somebody's. */
const standsAsPerson = (reading: Reading, at: number, to: number): boolean =>
  !modelNumber.test(gapAndMore(reading, to)) &&
  (isInside(reading, at) ||
    isFollowedByVerb(reading, to) ||
    isLast(reading, at, to) ||
    isApart(reading, at, to))

const longestModel = 14

const gapAndMore = ({ text, ends }: Reading, to: number): string =>
  text.slice(ends[to] ?? text.length, (ends[to] ?? 0) + longestModel)

/** "Juliette 1,2 L", "Giulia 42?": the number of a model. */
const modelNumber =
  /^ \d{1,4}(?:[.,]\d{1,2})?(?: ?(?:[SLWVA]|kg|cm|mm|GB|TB|Pro|Plus|XL)(?!\p{L})|[?;)]|,? \p{Ll})/u

/** "Anna's address". */
function isOwner(reading: Reading, to: number): boolean {
  return (
    /^['’]$/u.test(gapAfter(reading, to)) &&
    reading.keys[to + 1] === 's' &&
    reading.shapes[to + 2] === shape.lower
  )
}

function isInside(reading: Reading, at: number): boolean {
  if (isSentenceStart(reading, at) || !isBlankBefore(reading, at)) return /^, $/u.test(gapBefore(reading, at))
  return (
    !isCapital(reading, at - 1) ||
    isKind(reading, at - 1, is.plain) ||
    (articles.has(reading.keys[at - 1] ?? '') && isSentenceStart(reading, at - 1))
  )
}

/** "Anna," or "Anna:" or "Anna -" at the start of a line, "Anna, can" at that of a sentence: who is spoken to, or who speaks. */
function isAddressed(reading: Reading, at: number, to: number): boolean {
  if (at === firstOfLine(reading, at) || isListed(reading, at)) {
    const isCalling = isKind(reading, to + 1, is.job | is.occupation | is.relation)
    return /^(?: ?[,:!]| [-–] )/u.test(gapAfter(reading, to)) || (isCalling && gapAfter(reading, to) === ' (')
  }
  return (
    isKind(reading, at, is.frequent) &&
    isSentenceStart(reading, at) &&
    isCommaBefore(reading, to + 1) &&
    reading.shapes[to + 1] === shape.lower
  )
}

/** "4. Svitlana, host is": behind the number of a list. */
function isListed(reading: Reading, at: number): boolean {
  const number = at - 1
  return (
    number === firstOfLine(reading, at) &&
    reading.shapes[number] === shape.code &&
    /^[.)] $/u.test(gapBefore(reading, at))
  )
}

/** `(Godelieve)`, `– Joke`, `Übersetzung: Selam`, `Iñaki la apagó`: not behind a number, and in no quotation marks. */
function isApart(reading: Reading, at: number, to: number): boolean {
  if (reading.shapes[at] !== shape.capital || isQuoted(reading, at, to)) return false
  if (isBlankAfter(reading, to) && isCapital(reading, to + 1)) return false
  const written = gapBefore(reading, at)
  if (isSentenceStart(reading, at) && !written.endsWith('('))
    return !reading.isGerman && !/["„“]/u.test(written)
  const before = reading.shapes[at - 1]
  if (before === shape.code || isKind(reading, at - 1, is.thing | is.streetBefore | is.organization))
    return false
  return /^(?: \(| [–-] |: |\/|; )$/u.test(written)
}

/** At the end of a text: "Thanks a lot! Anna". */
function isLast(reading: Reading, at: number, to: number): boolean {
  return to === reading.keys.length - 1 && /[.!?)…] {0,3}$/u.test(gapBefore(reading, at))
}

function isFollowedByVerb(reading: Reading, at: number): boolean {
  return (
    isBlankAfter(reading, at) &&
    reading.shapes[at + 1] === shape.lower &&
    !isKind(reading, at + 1, is.particle)
  )
}

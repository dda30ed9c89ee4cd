import { addAll } from '../../../shared/add-all.ts'
import {
  type Claim,
  firstOfLine,
  gapAfter,
  gapBefore,
  isCapital,
  isKind,
  isSentenceStart,
  isStop,
  lengthOf,
  nameFrom,
  type Rule,
  isBlankAfter,
  isBlankBefore,
  isFrequentGiven,
} from './claims.ts'
import { is } from './gazetteer.ts'
import { firmsWrittenTo, groupsWrittenTo } from './lists/addressees.ts'
import { linkWords } from './lists/cue-words.ts'
import { type Reading, shape } from './reading.ts'

/** `Hi Jo,`, `Sehr geehrte Frau Dr. Lee`, `Hallo Anna, hallo Tim`: the names that a letter opens with. */
export const greetings: Rule = (reading) => {
  const claims: Claim[] = []
  for (let at = 0; at < reading.keys.length; at++) {
    if (!isKind(reading, at, is.greeting) || !mayOpen(reading, at)) continue
    const from = afterGreeting(reading, at)
    addAll(claims, addressees(reading, from))
    at = Math.max(at, from - 1)
  }
  for (const [line, at] of reading.lines.entries())
    if (isAddressed(reading, line, at))
      claims.push({ from: at, to: at, strength: 'likely', rule: 'greeting' })
  return claims
}

/** `Tammi,` on a line of its own, and what is written to her below: a word that no list has. */
function isAddressed(
  { lines, kinds, keys, shapes, text, ends, starts }: Reading,
  line: number,
  at: number,
): boolean {
  const below = lines[line + 1]
  if (below !== at + 1 || kinds[at] !== 0 || shapes[at] !== shape.capital) return false
  if ((keys[at] ?? '').length < 3 || !onlyComma.test(text.slice(ends[at], starts[below]))) return false
  const last = lines[line + 2] ?? keys.length
  // What a line of a list has before it ends in a comma or a colon, and what is below ends in one.
  return last - below > 3 && !(line > 0 && /[,:;]\s*$/.test(text.slice(ends[at - 1], starts[at])))
}

const onlyComma = /^ ?, ?\r?\n[ \t\r\n]*$/

function mayOpen(reading: Reading, at: number): boolean {
  // "Den Haag", "Dia de Portugal": these greet only behind another word, which opens by itself.
  if (secondWords.has(reading.keys[at] ?? '')) return false
  // "Good Food."
  if (reading.keys[at] === 'good' && !isKind(reading, at + 1, is.greeting | is.plain)) return false
  if (at === firstOfLine(reading, at)) return true
  return reading.shapes[at] !== shape.lower
    ? isSentenceStart(reading, at) || /,/u.test(gapBefore(reading, at))
    : /^, ?$/u.test(gapBefore(reading, at))
}

const secondWords: ReadonlySet<string> = new Set(
  'dia dias den day tarde tardes noite noches afternoon evening god gott'.split(' '),
)

function afterGreeting(reading: Reading, first: number): number {
  let at = first
  while (
    at < reading.keys.length &&
    reading.lineOf[at] === reading.lineOf[first] &&
    isOpening(reading, at, first)
  )
    at++
  return at
}

function isOpening(reading: Reading, at: number, first: number): boolean {
  if (at > first && !/^(?:[ \u00a0]{1,2}|[,.!]? |\.|\/-?)$/u.test(gapBefore(reading, at))) return false
  if (isKind(reading, at, is.title)) return at > first || isKind(reading, at, is.greeting)
  return isKind(reading, at, is.greeting) || openingWords.has(reading.keys[at] ?? '')
}

const openingWords: ReadonlySet<string> = new Set(
  'there again zusammen ssa ra re r in o a my mein meine mijn mi mon ma'.split(' '),
)

const mostNames = 8

/** The names from a word on, parted by commas and words for `and`, the greeting repeated or not. */
function addressees(reading: Reading, first: number): readonly Claim[] {
  const claims: Claim[] = []
  let at = first
  for (let round = 0; round < mostNames; round++) {
    const last = addresseeFrom(reading, at, first)
    if (last === undefined) break
    claims.push({ from: at, to: last, strength: 'certain', rule: 'greeting' })
    let next = last + 1
    const isLinked = linkWords.has(reading.keys[next] ?? '')
    if (isLinked) next++
    if (
      reading.lineOf[next] !== reading.lineOf[first] ||
      !/^(?: |, ?| ?\/ ?|, ?& ?| & )$/u.test(gapBefore(reading, next))
    )
      break
    const isList =
      isLinked || gapBefore(reading, next).includes('/') || gapBefore(reading, next).includes('&')
    next = afterGreeting(reading, next)
    if (!isList && !isKind(reading, next, is.given)) break
    at = next
  }
  return claims
}

function addresseeFrom(reading: Reading, at: number, first: number): number | undefined {
  if (at >= reading.keys.length || reading.lineOf[at] !== reading.lineOf[Math.max(0, first - 1)])
    return undefined
  if (reading.shapes[at] === shape.lower && !isKind(reading, at, is.particle)) return lowerName(reading, at)
  return capitalName(reading, at)
}

function capitalName(reading: Reading, at: number): number | undefined {
  const last = nameFrom(reading, at) ?? oddGiven(reading, at)
  if (last === undefined) return undefined
  if (hasTitle(reading, at)) return last
  if (isNobody(reading, at, last)) return undefined
  // "Hoi! Waarmee kan ik je helpen?", "Hi! Ordered three books."
  const isSentence = /[!.]/.test(gapBefore(reading, at)) && isBlankAfter(reading, last)
  if (isSentence && (!isFrequentGiven(reading, at) || isKind(reading, at, is.plain))) return undefined
  if (endsHere(reading, last) || linkWords.has(reading.keys[last + 1] ?? '')) return last
  if (!isKind(reading, at, is.given)) return undefined
  return lengthOf(reading, at, last) > 1 && !isKind(reading, at + 1, is.family | is.given) && reading.isGerman
    ? at
    : last
}

/** "Dear Parking Services,", "Prezados Senhores,", "Hallo Zalando,": nobody is called so. */
function isNobody(reading: Reading, from: number, last: number): boolean {
  const isEnd = last - from < 2 && endsHere(reading, last)
  if (isEnd && firmsWrittenTo.has(reading.keys.slice(from, last + 1).join(' '))) return true
  for (let at = from; at < from + mostNames && (at === from || isBlankBefore(reading, at)); at++) {
    if (!isCapital(reading, at)) return false
    if (groupsWrittenTo.has(reading.keys[at] ?? '')) return at === from || !isFrequentGiven(reading, from)
  }
  return false
}

/** "Hi Bill,": a given name that is a common word elsewhere, when nothing else follows. */
function oddGiven(reading: Reading, at: number): number | undefined {
  if (reading.shapes[at] !== shape.capital || !isKind(reading, at, is.given)) return undefined
  if (isKind(reading, at, is.greeting | is.nameLabel)) return undefined
  return endsHere(reading, at) || linkWords.has(reading.keys[at + 1] ?? '') ? at : undefined
}

/** "hee daan" on a line of its own, an empty one below: a given name, whatever else it is. */
function isAloneBelow(reading: Reading, at: number): boolean {
  if (at !== firstOfLine(reading, at) + 1 || !/^,?[ ]?\r?\n[ ]*\r?\n/.test(gapAfter(reading, at)))
    return false
  if (groupsWrittenTo.has(reading.keys[at] ?? '') || isKind(reading, at, is.greeting | is.role | is.group))
    return false
  return isKind(reading, at, is.given) && (reading.keys[at] ?? '').length > 2
}

/** "hi anna,": in small letters only what is listed and stands alone. */
function lowerName(reading: Reading, at: number): number | undefined {
  if (isAloneBelow(reading, at)) return at
  if (
    isStop(reading, at) ||
    !isKind(reading, at, is.given) ||
    isKind(reading, at, is.doubtful | is.particle | is.plain)
  )
    return undefined
  const isTwo =
    isBlankAfter(reading, at) &&
    reading.shapes[at + 1] === shape.lower &&
    isKind(reading, at + 1, is.family) &&
    !isKind(reading, at + 1, is.plain)
  const last = isTwo ? at + 1 : at
  return endsHere(reading, last) || linkWords.has(reading.keys[last + 1] ?? '') ? last : undefined
}

function hasTitle(reading: Reading, at: number): boolean {
  return isKind(reading, at - 1, is.title) && !isKind(reading, at - 1, is.greeting)
}

/** What ends an address: a comma, the end of the line, a dash. */
function endsHere(reading: Reading, last: number): boolean {
  return /^[ \u00a0]{0,2}(?:[,!:;.)?…]|[-–—] |\r?\n|$|[\p{So}\p{Sk}*_])/u.test(gapAfter(reading, last))
}

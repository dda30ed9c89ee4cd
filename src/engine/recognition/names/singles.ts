import { isFirm } from './called.ts'
import {
  type Claim,
  firstOfLine,
  gapAfter,
  gapBefore,
  hasListed,
  isBlankAfter,
  isBlankBefore,
  isCapital,
  isDotAfter,
  isInitial,
  isKind,
  isUnlisted,
  lastOfLine,
  lengthOf,
  nameFrom,
  type Rule,
} from './claims.ts'
import { isNameHere } from './languages.ts'
import { isThing } from './things.ts'
import { is } from './gazetteer.ts'
import { linkWords } from './lists/cue-words.ts'
import * as cues from './lists/single-cues.ts'
import { familyEnding } from './lists/family-names.ts'
import { gap, type Reading, shape } from './reading.ts'

/** Family names that a word of an office, a family or a birth tells: `gez. X`, `Familie X`, `née X`, `c/o X`, `Ich, X Y,`. */
export const singles: Rule = (reading) => {
  const claims: Claim[] = []
  for (let at = 0; at < reading.keys.length; at++) {
    if (!isKind(reading, at, is.cue | is.given)) continue
    const claim = isKind(reading, at, is.cue) ? afterCue(reading, at) : inBrackets(reading, at)
    if (claim === undefined) continue
    claims.push(claim)
    at = Math.max(at, claim.to - 1)
  }
  return claims
}

function afterCue(reading: Reading, at: number): Claim | undefined {
  const key = reading.keys[at] ?? ''
  if (cues.placedCues.has(key)) return inPlace(reading, at, key)
  if (key === 'ppa') return signedFor(reading, at)
  if (key === 'apparat') return atTelephone(reading, at)
  if (key === 'spricht') return speaking(reading, at)
  if (key === 'presso' || key === 'chez') return livingWith(reading, at)
  if (!isWrittenAsCue(reading, at, key)) return undefined
  if (!/^(?:\.?[ \u00a0]|: |, |\(e\) |\/(?:in|a) )$/u.test(gapAfter(reading, at))) return undefined
  const behind = nameBehind(reading, at + 1, cues.maidenCues.has(key))
  return behind ?? (families.has(key) ? lowerFamily(reading, at + 1) : undefined)
}

/** "RA" in capitals, "fam." with a dot, "née" with its accent. */
function isWrittenAsCue(reading: Reading, at: number, key: string): boolean {
  if (key === 'nee')
    return (
      /^n[ée]+e$/iu.test(written(reading, at)) &&
      written(reading, at) !== 'nee' &&
      written(reading, at) !== 'Nee'
    )
  if (key === 'domu') return reading.keys[at - 1] === 'z'
  if (key === 'born') return isDotAfter(reading, at - 1) || /[(,] ?$/u.test(gapBefore(reading, at))
  if (key === 'hd') return reading.keys[at - 1] === 'z' && isDotAfter(reading, at)
  if (key === 'ra') return reading.shapes[at] === shape.upper
  if (key === 'rain') return written(reading, at) === 'RAin'
  // As the first word of a line it is a company's.
  if (key === 'hnos' && at === firstOfLine(reading, at)) return false
  if (cues.dottedCues.has(key)) return isDotAfter(reading, at)
  if (families.has(key)) return isFamily(reading, at)
  return true
}

const families: ReadonlySet<string> = new Set('familie familia famille famiglia rodzina'.split(' '))

/** "an Familie X", "Familie X," but not "Freunde/Familie Feedback". */
function isFamily(reading: Reading, at: number): boolean {
  if (isKind(reading, at + 1, is.plain)) return false
  if (isKind(reading, at + 1, is.family | is.given) || at === firstOfLine(reading, at)) return true
  return (
    isBlankBefore(reading, at) &&
    (isKind(reading, at - 1, is.lead | is.greeting) || /^ ?[.,;:!?)\n]|^$/u.test(gapAfter(reading, at + 1)))
  )
}

function written({ text, starts, ends }: Reading, at: number): string {
  return text.slice(starts[at], ends[at])
}

const thingWords =
  is.organization | is.streetBefore | is.streetAfter | is.nameLabel | is.personLabel | is.occupation

/** The name behind a cue, titles left out. */
function nameBehind(reading: Reading, from: number, isMaiden: boolean): Claim | undefined {
  let first = from
  while (first < from + 3 && isKind(reading, first, is.title) && !isKind(reading, first, is.frequent)) first++
  if (reading.lineOf[first] !== reading.lineOf[from - 1]) return undefined
  const last = nameFrom(reading, first)
  if (last === undefined || isThing(reading, first, last) || lengthOf(reading, first, last) > 4)
    return undefined
  if (isKind(reading, first, thingWords) && !isKind(reading, first, is.frequent)) return undefined
  // "geb. Mai 1980", "born Monday".
  if (isMaiden && isKind(reading, first, is.plain | is.place)) return undefined
  return { from: first, to: last, strength: 'likely', rule: 'word before a name' }
}

/** `hier spricht X`, `es spricht X`. */
function speaking(reading: Reading, at: number): Claim | undefined {
  const before = reading.keys[at - 1] ?? ''
  return (before === 'hier' || before === 'es') && isBlankAfter(reading, at)
    ? nameBehind(reading, at + 1, false)
    : undefined
}

/** `Napoli, presso X`, `chez X, 3e étage`: a family name at the end of what is said of the place. */
function livingWith(reading: Reading, at: number): Claim | undefined {
  const claim = isBlankAfter(reading, at) ? nameBehind(reading, at + 1, false) : undefined
  if (claim === undefined || isFirm(reading, claim.from, claim.to)) return undefined
  if (hasListed(reading, claim.from, claim.to, is.plain | is.place | is.thing | is.greeting)) return undefined
  const isEnd = /^(?:,|\.|\r?\n|$)/u.test(gapAfter(reading, claim.to))
  const isApart = at === firstOfLine(reading, at) || /^, $/u.test(gapBefore(reading, at))
  return isEnd && (isApart || hasListed(reading, claim.from, claim.to)) ? claim : undefined
}

/** `X am Apparat`. */
function atTelephone(reading: Reading, at: number): Claim | undefined {
  const last = at - 2
  if (reading.keys[at - 1] !== 'am' || last < 0 || !isBlankAfter(reading, last)) return undefined
  if (!isCapital(reading, last) || isKind(reading, last, is.plain | is.title)) return undefined
  const from =
    last > 0 &&
    isBlankBefore(reading, last) &&
    isCapital(reading, last - 1) &&
    !isKind(reading, last - 1, is.plain | is.title)
      ? last - 1
      : last
  return nameFrom(reading, from) === last
    ? { from, to: last, strength: 'likely', rule: 'word before a name' }
    : undefined
}

/** `c/o X`, `i. V. X`, `p.p. X`, `Ich, X Y,`, `maiden name X`, `mit X Y gesprochen`. */
function inPlace(reading: Reading, at: number, key: string): Claim | undefined {
  if (key === 'mit') return spokenWith(reading, at)
  if (key === 'name') return maidenName(reading, at)
  if (key === 'iv' || key === 'pp') return signedFor(reading, at)
  return (key.length === 1 ? afterLetters(reading, at, key) : undefined) ?? afterOwnWord(reading, at, key)
}

/** `Agent (Tom):`, `the man (Gary, I think)`. */
function inBrackets(reading: Reading, at: number): Claim | undefined {
  if (reading.text.charCodeAt((reading.starts[at] ?? 0) - 1) !== 40 || reading.shapes[at] !== shape.capital)
    return undefined
  const isRole =
    gapBefore(reading, at) === ' (' &&
    (isKind(reading, at - 1, is.role | is.occupation | is.personLabel) || isDeskSpeaking(reading, at))
  const behind = gapAfter(reading, at)
  const isTold = isRole
    ? behind.startsWith(')') || orWords.has(reading.keys[at + 1] ?? '')
    : isBesideNoun(reading, at) ||
      (behind === ', ' &&
        isKind(reading, at, is.frequent) &&
        !isKind(reading, at, is.plain | is.doubtful) &&
        !isCapital(reading, at + 2) &&
        isAside(reading, at + 1))
  return isTold ? { from: at, to: at, strength: 'likely', rule: 'in brackets' } : undefined
}

/** `el contador (Lautaro)`, `ich (Lena)`: a frequent given name alone in brackets, behind what is no machine or shop. */
function isBesideNoun(reading: Reading, at: number): boolean {
  if (!gapAfter(reading, at).startsWith(')') || gapBefore(reading, at) !== ' (') return false
  if (!isKind(reading, at, is.frequent) || isKind(reading, at, is.plain)) return false
  if (cues.ownWords.has(reading.keys[at - 1] ?? '')) return true
  return (
    reading.shapes[at - 1] === shape.lower &&
    !isKind(reading, at, is.doubtful | is.place) &&
    !isKind(reading, at - 1, is.thing)
  )
}

/** `Support (Jade): …` */
function isDeskSpeaking(reading: Reading, at: number): boolean {
  return desks.has(reading.keys[at - 1] ?? '') && /^\) ?: /.test(gapAfter(reading, at))
}

const desks: ReadonlySet<string> = new Set(
  'support service servicedesk helpdesk desk soporte suporte assistenza accueil reception empfang rezeption recepcion rececao recepcao recepcja receptie balie sekretariat secretariat secretaria segreteria praxis kundenservice klantenservice kundendienst obsluga biuro'.split(
    ' ',
  ),
)

/** "I think", "the tall one": what follows a name in brackets. */
function isAside(reading: Reading, at: number): boolean {
  return reading.shapes[at] === shape.lower || reading.keys[at] === 'i'
}

function afterLetters(reading: Reading, at: number, key: string): Claim | undefined {
  if (isBehindLetters(reading, at, key)) return nameBehind(reading, at + 1, false)
  if (key === 'p' && isPolishTitle(reading, at))
    return nameBehind(reading, at + 1, false) ?? lowerFamily(reading, at + 1)
  const before = reading.keys[at - 1] ?? ''
  const isOrder = (key === 'v' && before === 'i') || (key === 'p' && before === 'p')
  if (!isOrder || !/^\. ?$/u.test(gapBefore(reading, at)) || reading.shapes[at - 1] !== shape.lower)
    return undefined
  return signedFor(reading, at)
}

/** "c/o", "A/C", "t.n.v." */
function isBehindLetters(reading: Reading, at: number, key: string): boolean {
  if (key === 'c') return isCareOf(reading, at)
  if (key === 'v') return reading.keys[at - 2] === 't' && /^\. $/u.test(gapAfter(reading, at))
  return (
    key === 'o' &&
    reading.keys[at - 1] === 'c' &&
    gapBefore(reading, at) === '/' &&
    /^\.?:? $/u.test(gapAfter(reading, at))
  )
}

/** "A/C X", as Brazilians address a letter. */
function isCareOf(reading: Reading, at: number): boolean {
  return (
    reading.keys[at - 1] === 'a' &&
    gapBefore(reading, at) === '/' &&
    /^\.?:? $/u.test(gapAfter(reading, at)) &&
    hasListed(reading, at + 1, at + 1)
  )
}

/** "p." for "pan" or "pani"; elsewhere it is a page. */
function isPolishTitle({ text, starts, shapes, gaps }: Reading, at: number): boolean {
  const start = starts[at] ?? 0
  if (shapes[at] !== shape.lower || (at > 0 && gaps[at] !== gap.blank)) return false
  return (
    text.startsWith('. ', start + 1) && polishLetters.test(text.slice(Math.max(0, start - 200), start + 200))
  )
}

const polishLetters = /[ąćęłńśźż]/iu

/** "maciejewski" behind a title, "petrovic" behind a family: what is a family name and no other word. */
function lowerFamily(reading: Reading, from: number): Claim | undefined {
  const isName =
    reading.shapes[from] === shape.lower &&
    !isKind(reading, from, is.plain | is.doubtful) &&
    (isKind(reading, from, is.family) || familyEnding.test(reading.keys[from] ?? ''))
  return isName ? { from, to: from, strength: 'likely', rule: 'word before a name' } : undefined
}

/** `i.V. X`, `ppa. X`: whoever signs for others does so at the start of a line. */
function signedFor(reading: Reading, at: number): Claim | undefined {
  if (at - firstOfLine(reading, at) > 1 || !/^\. ?$/u.test(gapAfter(reading, at))) return undefined
  const claim = nameBehind(reading, at + 1, false)
  return claim !== undefined &&
    (claim.to === lastOfLine(reading, at) || hasListed(reading, claim.from, claim.to))
    ? claim
    : undefined
}

/** `Ich, X Y, geboren …`, `I, X Y, hereby`. */
function afterOwnWord(reading: Reading, at: number, key: string): Claim | undefined {
  if (!cues.ownWords.has(key) || gapAfter(reading, at) !== ', ') return undefined
  const last = nameFrom(reading, at + 1)
  if (last === undefined || lengthOf(reading, at + 1, last) < 2 || isThing(reading, at + 1, last))
    return undefined
  return /^(?:, | \()/u.test(gapAfter(reading, last))
    ? { from: at + 1, to: last, strength: 'likely', rule: 'introduction' }
    : undefined
}

/** `mother's maiden name X`. */
function maidenName(reading: Reading, at: number): Claim | undefined {
  if (reading.keys[at - 1] !== 'maiden' || !isBlankAfter(reading, at)) return undefined
  return nameBehind(reading, at + 1, true)
}

/** `mit X Y gesprochen`: two words that no list has for things. */
function spokenWith(reading: Reading, at: number): Claim | undefined {
  const last = isBlankAfter(reading, at) ? nameFrom(reading, at + 1) : undefined
  if (last === undefined || lengthOf(reading, at + 1, last) > 2 || !isBlankAfter(reading, last))
    return undefined
  if (!cues.spokenWith.has(reading.keys[last + 1] ?? '')) return undefined
  if (last === at + 1 && (!isKind(reading, last, is.given) || isKind(reading, last, is.doubtful)))
    return undefined
  return hasListed(reading, at + 1, last, is.organization | is.plain | is.streetAfter) ||
    isThing(reading, at + 1, last)
    ? undefined
    : { from: at + 1, to: last, strength: 'likely', rule: 'what people do' }
}

const others = is.plain | is.organization | is.occupation | is.title | is.streetBefore | is.streetAfter

/** Whoever is named with them: `Helen Marsh or Raj`, `Brandt oder Brand`. */
export function companionsOf(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const found: Claim[] = []
  for (const { from, to, strength, rule } of claims) {
    if (strength === 'weak') continue
    const before = companionBefore(reading, from)
    if (before !== undefined) found.push(before)
    const link = to + 1
    const at = to + 2
    if (at >= reading.keys.length || reading.lineOf[at] !== reading.lineOf[to]) continue
    if (!linkWords.has(reading.keys[link] ?? '') && !orWords.has(reading.keys[link] ?? '')) continue
    if (
      !isBlankBefore(reading, link) ||
      !isBlankAfter(reading, link) ||
      !(isGivenAlone(reading, at) || (rule === 'title' && isFamilyAlone(reading, at)))
    )
      continue
    found.push({ from: at, to: at, strength: 'likely', rule: 'named beside' })
  }
  return found
}

/** "Leon e Greta": before the link. */
function companionBefore(reading: Reading, from: number): Claim | undefined {
  const at = from - 2
  if (at < 0 || reading.lineOf[at] !== reading.lineOf[from] || !linkWords.has(reading.keys[from - 1] ?? ''))
    return undefined
  if (!isBlankBefore(reading, from) || !isBlankAfter(reading, at) || !isBlankBefore(reading, at))
    return undefined
  if (!isKind(reading, at, is.frequent) || isCapital(reading, at - 1)) return undefined
  if (isKind(reading, at, is.doubtful) && !isNameHere(reading, at)) return undefined
  return isGivenAlone(reading, at)
    ? { from: at, to: at, strength: 'likely', rule: 'named beside' }
    : undefined
}

const orWords: ReadonlySet<string> = new Set('or oder ou o of lub albo'.split(' '))

/** "Dr. Noronha e Menezes". */
const isFamilyAlone = (reading: Reading, at: number): boolean =>
  reading.shapes[at] === shape.capital &&
  isKind(reading, at, is.family) &&
  !isKind(reading, at, others | is.doubtful | is.place) &&
  !(isBlankAfter(reading, at) && isCapital(reading, at + 1))

function isGivenAlone(reading: Reading, at: number): boolean {
  if (reading.shapes[at] !== shape.capital || isInitial(reading, at)) return false
  if (!isKind(reading, at, is.given) || isThing(reading, at, at)) return false
  if (isKind(reading, at, others) && !isNameHere(reading, at)) return false
  return !(isBlankAfter(reading, at) && isCapital(reading, at + 1)) || isUnlisted(reading, at + 1, others)
}

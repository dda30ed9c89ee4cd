import { isFamous, isFirm } from './called.ts'
import {
  hasListed,
  isBlankAfter,
  isBlankBefore,
  isCapital,
  isKind,
  isSentenceStart,
  lengthOf,
  nameFrom,
  type Claim,
} from './claims.ts'
import { isCafe, isThing } from './things.ts'
import { is, thingWords } from './gazetteer.ts'
import { deeds, humanVerbs } from './lists/prose-cues.ts'
import { type Reading, shape } from './reading.ts'

/** "Corporal X took", "Steuerberater X schimpft": a rank with a capital letter, and no article before it. */
export function ofRank(reading: Reading, at: number): Claim | undefined {
  const from = at + 1
  const to =
    reading.shapes[at] === shape.capital && !isMeantAsWord(reading, at) ? nameFrom(reading, from) : undefined
  if (to === undefined || lengthOf(reading, from, to) > 3 || isThing(reading, from, to)) return undefined
  if (isFamous(reading, { from: at, to }) || isCafe(reading, at)) return undefined
  // "Chefe da Divisão", "Dyrektor Finansowy".
  if (reading.shapes[from] === shape.lower || polishAdjective.test(reading.keys[to] ?? '')) return undefined
  return isKind(reading, from, is.given | is.family) && !isOtherWord(reading, from)
    ? { from, to, strength: 'likely', rule: 'role' }
    : unlisted(reading, at, to)
}

function unlisted(reading: Reading, rank: number, to: number): Claim | undefined {
  const from = rank + 1
  if (isFirm(reading, from, to) || !isUnheard(reading, from, to)) return undefined
  if (isSentenceStart(reading, rank) && !isActing(reading, to)) return undefined
  return { from, to, strength: 'likely', rule: 'role' }
}

/** "The Employee Handbook", "Our Client". */
const isMeantAsWord = (reading: Reading, at: number): boolean =>
  isBlankBefore(reading, at) && (isCapital(reading, at - 1) || determiners.has(reading.keys[at - 1] ?? ''))

const polishAdjective = /(?:owy|owa|lny|lna|czny|czna)$/u

/** True when a verb of people follows. */
function isActing(reading: Reading, to: number): boolean {
  const key = reading.keys[to + 1] ?? ''
  return (
    isBlankAfter(reading, to) && (isKind(reading, to + 1, is.saying) || deeds.has(key) || humanVerbs.has(key))
  )
}

const determiners: ReadonlySet<string> = new Set(
  (
    'the a an our your their his her my this new any every no le la les un une nos votre notre ce cette el los las una nuestro su este il lo gli uno nostro ' +
    'vostro de het een onze uw o os as um uma nosso seu'
  ).split(' '),
)

const others = thingWords | is.greeting | is.closing | is.header | is.nameLabel | is.personLabel

/** True for a word of things that is hardly ever a name. */
export function isOtherWord(reading: Reading, at: number): boolean {
  return isKind(reading, at, others) && !isKind(reading, at, is.frequent)
}

/** Words with small letters behind their first, which no list has for things. */
export function isUnheard(reading: Reading, from: number, to: number): boolean {
  return (
    reading.shapes[from] === shape.capital &&
    (reading.keys[from] ?? '').length > 2 &&
    !hasListed(reading, from, to, others)
  )
}

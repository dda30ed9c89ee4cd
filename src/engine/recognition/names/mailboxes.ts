import { fold, runsOfLetters } from '../../detection/fold.ts'
import { spellingsOf } from '../../detection/variants.ts'
import {
  type Claim,
  gapAfter,
  isSentenceStart,
  isCapital,
  isInitial,
  isKind,
  isStop,
  isUnlisted,
  nameFrom,
  type Rule,
  isBlankBefore,
} from './claims.ts'
import { isThing } from './things.ts'
import { is } from './gazetteer.ts'
import { withoutUmlauts } from './inflection.ts'
import { type Reading, shape } from './reading.ts'

/** Names that an e-mail address of the page spells: `Paulo Carvalho` beside `pcarvalho@example.org`. */
export const mailboxes: Rule = (reading) => {
  if (reading.addresses.length === 0) return []
  const spelled = spelledNames(reading)
  if (spelled.locals.size === 0) return []
  const claims: Claim[] = [...besideAddresses(reading)]
  // A name is looked at only when one of its first words may be part of an address.
  let part = partFrom(reading, 0, spelled)
  for (let at = 0; part < reading.keys.length; at++) {
    at = Math.max(at, part - mostBeforePart)
    const last = isCapital(reading, at) && !isStop(reading, at) ? nameFrom(reading, at) : undefined
    if (last !== undefined) {
      const claim = spelledWithin(reading, at, last, spelled)
      if (claim !== undefined) claims.push(claim)
      at = Math.max(at, last)
    }
    if (part <= at) part = partFrom(reading, at + 1, spelled)
  }
  return claims
}

const mostBeforePart = 3

/** `Write to Anna at …`, `Anna, …`: whose address it is, though it does not spell them. */
function besideAddresses(reading: Reading): readonly Claim[] {
  const claims: Claim[] = []
  for (const at of reading.addresses) {
    if (at === 0) continue
    const hasWord = reading.shapes[at - 1] === shape.lower && (reading.keys[at - 1] ?? '').length < 6
    const last = hasWord ? at - 2 : at - 1
    const gap = last < 0 ? '' : gapAfter(reading, last)
    if (
      !(hasWord ? gap === ' ' : gap === ', ' || gap === ': ') ||
      reading.lineOf[last] !== reading.lineOf[at]
    )
      continue
    const isPair = isUnknown(reading, last - 1) && isBlankBefore(reading, last)
    if (isUnknown(reading, last) && (isPair || !isSentenceStart(reading, last)))
      claims.push({ from: isPair ? last - 1 : last, to: last, strength: 'likely', rule: 'e-mail beside' })
  }
  return claims
}

const knownWords =
  is.plain |
  is.doubtful |
  is.organization |
  is.occupation |
  is.role |
  is.place |
  is.streetAfter |
  is.title |
  is.header |
  is.personLabel |
  is.nameLabel

function isUnknown(reading: Reading, at: number): boolean {
  return isUnlisted(reading, at, knownWords)
}

interface Spelled {
  /** Words that stand alone between dots, hyphens and digits. */
  readonly words: ReadonlySet<string>
  /** Whole parts before the @, letters only. */
  readonly locals: ReadonlySet<string>
  /** What such a part begins and ends with. */
  readonly starts: Threes
  readonly ends: Threes
}

const mostAddresses = 2000
const longestLocal = 64

function spelledNames({ text, starts, ends, addresses }: Reading): Spelled {
  const words = new Set<string>()
  const locals = new Set<string>()
  const [firsts, lasts] = [new Threes(), new Threes()]
  for (const at of addresses) {
    if (locals.size >= mostAddresses) break
    const local = localOf(text.slice(starts[at], ends[at]))
    if (local === undefined) continue
    const parts = runsOfLetters(local)
    for (const word of parts) if (word.length > 2 && !mailboxNames.has(word)) words.add(word)
    const letters = parts.join('').slice(0, longestLocal)
    if (locals.has(letters)) continue
    locals.add(letters)
    // "mueller" and "muller" spell Müller.
    for (const form of [letters, withoutUmlauts(letters)]) {
      firsts.add(form, 0)
      lasts.add(form, form.length - 3)
    }
  }
  for (const word of words) {
    firsts.add(word, 0)
    firsts.add(withoutUmlauts(word), 0)
  }
  return { words, locals, starts: firsts, ends: lasts }
}

/** Three letters each, and now and then others that were never added. */
class Threes {
  readonly #bits = Array<number>(32).fill(0)

  add(word: string, at: number): void {
    const three = threeAt(word, at)
    this.#bits[three >>> 5] = (this.#bits[three >>> 5] ?? 0) | (1 << three)
  }

  mayHave(word: string, at: number): boolean {
    const three = threeAt(word, at)
    return ((this.#bits[three >>> 5] ?? 0) & (1 << three)) !== 0
  }
}

/** Three letters as one number of ten bits, which some others share. */
const threeAt = (word: string, at: number): number =>
  ((word.charCodeAt(at) << 5) ^ (word.charCodeAt(at + 1) << 2) ^ (word.charCodeAt(at + 2) * 37)) & 0x3ff

/** Most words are no part of any address. */
const mayBePart = (word: string, { starts, ends }: Spelled): boolean =>
  word.length > 2 && (starts.mayHave(word, 0) || ends.mayHave(word, word.length - 3))

/** What stands before the @ and the tag of an e-mail address, folded; undefined for a URL. */
function localOf(address: string): string | undefined {
  const at = address.indexOf('@')
  if (at < 0) return undefined
  const local = fold(address.slice(0, at))
  if (local.includes('/')) return undefined
  const tag = local.indexOf('+')
  return tag < 0 ? local : local.slice(0, tag)
}

const mailboxNames = new Set(
  'care info support sales service team mail kontakt contact office admin help helpdesk noreply reply billing rechnung bestellung shop news newsletter post webmaster hello example firma web marketing order orders'.split(
    ' ',
  ),
)

function spelledWithin(reading: Reading, first: number, last: number, spelled: Spelled): Claim | undefined {
  for (let from = first; from < last; from++) {
    const to = Math.min(last, from + 4)
    for (let end = to; end > from; end--)
      if (
        isSpelled(reading, from, end, spelled) &&
        (isSureGiven(reading, from) || !isThing(reading, from, end))
      )
        return { from, to: end, strength: 'certain', rule: 'spelled by an e-mail address' }
  }
  for (let at = first; at <= last; at++)
    if (isSpelledAlone(reading, at, spelled))
      return { from: at, to: at, strength: 'certain', rule: 'spelled by an e-mail address' }
  return undefined
}

/** With it in front, both names in the address are somebody's, whatever follows: `John Staikos Direct Dial: …`. */
const isSureGiven = (reading: Reading, at: number): boolean =>
  isKind(reading, at, is.given) &&
  isKind(reading, at, is.frequent) &&
  !isKind(reading, at, is.plain | is.doubtful | is.place | is.organization)

/** The next word from here on that may be part of an address, behind all words when there is none. */
function partFrom(reading: Reading, from: number, spelled: Spelled): number {
  for (let at = from; at < reading.keys.length; at++)
    if (isCapital(reading, at) && mayBePart(reading.keys[at] ?? '', spelled)) return at
  return reading.keys.length
}

/** Both names together, in either order, or the initial of one and the other whole. */
function isSpelled(reading: Reading, from: number, to: number, spelled: Spelled): boolean {
  const { locals } = spelled
  const families = joined(reading, from + 1, to).filter((family) => mayBePart(family, spelled))
  if (families.length === 0) return false
  return spellingsAt(reading, from).some((given) =>
    families.some((family) =>
      [given + family, family + given, (given[0] ?? '') + family, family + (given[0] ?? '')].some((local) =>
        locals.has(local),
      ),
    ),
  )
}

function joined(reading: Reading, from: number, to: number): readonly string[] {
  let found = spellingsAt(reading, from)
  for (let at = from + 1; at <= to; at++) {
    const ends = spellingsAt(reading, at)
    found = found.flatMap((start) => ends.map((word) => start + word)).slice(0, 9)
  }
  return found
}

/** A word in all its spellings, folded: with and without what umlauts are written as. */
export function spellingsAt({ text, starts, ends, keys }: Reading, at: number): readonly string[] {
  const [start = 0, end = start] = [starts[at], ends[at]]
  for (let unit = start; unit < end; unit++)
    if (text.charCodeAt(unit) > 0x7f) {
      const written = text.slice(start, end)
      return hasUmlaut.test(written) ? spellingsOf(written) : [keys[at] ?? '']
    }
  return [keys[at] ?? '']
}

const hasUmlaut = /[äöüßæøåœ]/iu

/** A word that is a whole part of an address, and listed as a name or close before that address. */
function isSpelledAlone(reading: Reading, at: number, { words }: Spelled): boolean {
  if (
    !isCapital(reading, at) ||
    isInitial(reading, at) ||
    isKind(reading, at, is.plain | is.organization | is.occupation)
  )
    return false
  if (!spellingsAt(reading, at).some((word) => words.has(word)) || isThing(reading, at, at)) return false
  if (isKind(reading, at, is.given | is.family) && !isKind(reading, at, is.doubtful | is.place)) return true
  return isBeforeAddress(reading, at)
}

/** An e-mail address follows within four words of the same sentence. */
export function isBeforeAddress(reading: Reading, at: number): boolean {
  for (let next = at + 1; next <= at + 4; next++) {
    if (reading.lineOf[next] !== reading.lineOf[at]) return false
    if (reading.shapes[next] === shape.address) return !/[.!?] /u.test(gapAfter(reading, at))
  }
  return false
}

import { fold } from '../../detection/fold.ts'
import { hashOfWord, hashSeed, nextHash } from '../../detection/hash.ts'
import { spellingsOf } from '../../detection/variants.ts'
import {
  type Claim,
  gapAfter,
  isSentenceStart,
  isCapital,
  isInitial,
  isKind,
  isStop,
  isThing,
  isUnlisted,
  nameFrom,
  type Rule,
  isBlankBefore,
} from './claims.ts'
import { is } from './gazetteer.ts'
import { withoutUmlauts } from './inflection.ts'
import { type Reading, shape } from './reading.ts'

/** Names that an e-mail address of the page spells: `Paulo Carvalho` beside `pcarvalho@example.org`. */
export const mailboxes: Rule = (reading) => {
  const spelled = spelledNames(reading)
  if (spelled.locals.size === 0) return []
  const claims: Claim[] = [...besideAddresses(reading)]
  for (let at = 0; at < reading.keys.length; at++) {
    if (!isCapital(reading, at) || isStop(reading, at)) continue
    // Most words are no part of any address: the rest of a name is looked at only when one of its first is.
    if (!isPieceNear(reading, at, spelled)) continue
    const last = nameFrom(reading, at)
    if (last === undefined) continue
    const claim = spelledWithin(reading, at, last, spelled)
    if (claim !== undefined) claims.push(claim)
    at = Math.max(at, last)
  }
  return claims
}

/** `Write to Anna at …`, `Anna, …`: whose address it is, though it does not spell them. */
function besideAddresses(reading: Reading): readonly Claim[] {
  const claims: Claim[] = []
  for (let at = 1; at < reading.keys.length; at++) {
    if (reading.shapes[at] !== shape.address) continue
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
  /** Hashes of what such a part may begin or end with. */
  readonly pieces: ReadonlySet<number>
}

const mostAddresses = 2000
const longestLocal = 64

function spelledNames({ text, starts, ends, shapes }: Reading): Spelled {
  const words = new Set<string>()
  const locals = new Set<string>()
  const pieces = new Set<number>()
  for (let at = 0; at < shapes.length && locals.size < mostAddresses; at++) {
    if (shapes[at] !== shape.address) continue
    const [local = '', host] = fold(text.slice(starts[at], ends[at])).split('@')
    if (host === undefined || local.includes('/')) continue
    const base = local.split('+')[0] ?? ''
    for (const word of base.split(/[^a-z]+/u)) if (word.length > 2 && !mailboxNames.has(word)) words.add(word)
    const letters = base.replaceAll(/[^a-z]/gu, '').slice(0, longestLocal)
    if (locals.has(letters)) continue
    locals.add(letters)
    // "mueller" and "muller" spell Müller.
    for (const form of new Set([letters, withoutUmlauts(letters)])) addPieces(form, pieces)
  }
  for (const word of words) pieces.add(hashOfWord(word)).add(hashOfWord(withoutUmlauts(word)))
  return { words, locals, pieces }
}

function addPieces(form: string, pieces: Set<number>): void {
  for (let from = 0; from < form.length; from++) {
    let hash = hashSeed
    for (let at = from; at < form.length; at++) {
      hash = nextHash(hash, form.charCodeAt(at))
      if (from === 0) pieces.add(hash)
    }
    pieces.add(hash)
  }
}

const mailboxNames = new Set(
  'info support sales service team mail kontakt contact office admin help helpdesk noreply reply billing rechnung bestellung shop news newsletter post webmaster hello example firma web marketing order orders'.split(
    ' ',
  ),
)

function spelledWithin(reading: Reading, first: number, last: number, spelled: Spelled): Claim | undefined {
  for (let from = first; from < last; from++) {
    const to = Math.min(last, from + 4)
    for (let end = to; end > from; end--)
      if (isSpelled(reading, from, end, spelled) && !isThing(reading, from, end))
        return { from, to: end, strength: 'certain', rule: 'spelled by an e-mail address' }
  }
  for (let at = first; at <= last; at++)
    if (isSpelledAlone(reading, at, spelled))
      return { from: at, to: at, strength: 'certain', rule: 'spelled by an e-mail address' }
  return undefined
}

function isPieceNear(reading: Reading, first: number, { pieces }: Spelled): boolean {
  for (let at = first; at <= Math.min(first + 3, reading.keys.length - 1); at++)
    if (isCapital(reading, at) && !isInitial(reading, at) && pieces.has(hashOfWord(reading.keys[at] ?? '')))
      return true
  return false
}

/** Both names together, in either order, or the initial of one and the other whole. */
function isSpelled(reading: Reading, from: number, to: number, { locals }: Spelled): boolean {
  const one = spellingsAt(reading, from)
  const rest = joined(reading, from + 1, to)
  return one.some((given) =>
    rest.some(
      (family) =>
        family.length > 2 &&
        [given + family, family + given, (given[0] ?? '') + family, family + (given[0] ?? '')].some((local) =>
          locals.has(local),
        ),
    ),
  )
}

function joined(reading: Reading, from: number, to: number): readonly string[] {
  let found: readonly string[] = ['']
  for (let at = from; at <= to; at++)
    found = found.flatMap((start) => spellingsAt(reading, at).map((word) => start + word)).slice(0, 9)
  return found
}

/** A word in all its spellings, folded: with and without what umlauts are written as. */
export function spellingsAt({ text, starts, ends, keys }: Reading, at: number): readonly string[] {
  const key = keys[at] ?? ''
  return /[äöüßæøåœ]/iu.test(text.slice(starts[at], ends[at]))
    ? spellingsOf(text.slice(starts[at], ends[at]))
    : [key]
}

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

import {
  type Claim,
  gapAfter,
  gapBefore,
  hasListed,
  isCapital,
  isInitial,
  isKind,
  isSentenceStart,
  isThing,
  nameFrom,
} from './claims.ts'
import { is } from './gazetteer.ts'
import { basesOf } from './inflection.ts'
import { type Reading, shape } from './reading.ts'

/** Later and earlier words that are part of a name found elsewhere in the page, inflected too. */
export function echoesOf(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const established = establishedBy(reading, claims)
  if (established.size === 0) return []
  const claimed = new Uint8Array(reading.keys.length)
  for (const { from, to, strength } of claims) if (strength !== 'weak') claimed.fill(1, from, to + 1)
  const echoes: Claim[] = []
  for (let at = 0; at < reading.keys.length; at++) {
    if (claimed[at] === 1 || !isCapital(reading, at) || isInitial(reading, at)) continue
    if (!isEcho(reading, at, established)) continue
    echoes.push({ from: at, to: at, strength: 'likely', rule: 'named elsewhere' })
  }
  return echoes
}

function establishedBy(reading: Reading, claims: readonly Claim[]): ReadonlySet<string> {
  const established = new Set<string>()
  for (const { from, to, strength } of claims) {
    if (strength === 'weak') continue
    for (let at = from; at <= to; at++) {
      const key = reading.keys[at] ?? ''
      if (key.length < 3 || isKind(reading, at, is.particle) || !isCapital(reading, at)) continue
      const isListed = isKind(reading, at, is.given | is.family)
      if (isKind(reading, at, is.plain | is.organization | is.occupation | is.place) && !isListed) continue
      if (strength === 'certain' || isListed || reading.shapes[at] === shape.capital) established.add(key)
    }
  }
  return established
}

function isEcho(reading: Reading, at: number, established: ReadonlySet<string>): boolean {
  const key = reading.keys[at] ?? ''
  if (isThing(reading, at, at) || key.length < 3) return false
  if (!established.has(key)) return isInflectedEcho(reading, at, established)
  if (!isKind(reading, at, is.plain | is.doubtful | is.organization | is.occupation | is.place | is.title))
    return true
  return isNamePlace(reading, at)
}

/** Where a word that is also a common one is a name: inside a sentence, no article before it and no noun behind it. */
export function isNamePlace(reading: Reading, at: number): boolean {
  if (reading.isGerman || isKind(reading, at, is.plain)) return false
  if (isSentenceStart(reading, at)) return false
  if (
    /^(?:the|a|an|this|our|in|at|de|la|le|el|il|lo|o|os|as|du|les|los|las|una|un|une|uma|um|am|im)$/u.test(
      reading.keys[at - 1] ?? '',
    )
  )
    return false
  return !(gapAfter(reading, at) === ' ' && isCapital(reading, at + 1)) && gapBefore(reading, at) === ' '
}

function isInflectedEcho(reading: Reading, at: number, established: ReadonlySet<string>): boolean {
  if (isKind(reading, at, is.plain | is.doubtful | is.organization | is.occupation)) return false
  return basesOf(reading.keys[at] ?? '').some((base) => base.length > 2 && established.has(base))
}

/** What a claim may grow by: `Anna-Lena` when only `Lena` was claimed, `Anna M.`, and listed names beside it. */
export function grown(reading: Reading, claim: Claim): Claim {
  let { from, to } = claim
  while (from > 0 && mayPrepend(reading, from)) from--
  while (to + 1 < reading.keys.length && mayAppend(reading, to)) to++
  return from === claim.from && to === claim.to ? claim : { ...claim, from, to }
}

function mayPrepend(reading: Reading, from: number): boolean {
  const before = from - 1
  const gap = gapBefore(reading, from)
  if (reading.lineOf[before] !== reading.lineOf[from]) return false
  if (gap === '-') return isCapital(reading, before) && isKind(reading, before, is.given | is.family)
  if (isInitial(reading, before) && /^\. ?$/u.test(gap))
    return !reading.isGerman || !isKind(reading, before, is.plain)
  return false
}

function mayAppend(reading: Reading, to: number): boolean {
  const gap = gapAfter(reading, to)
  const next = to + 1
  if (reading.lineOf[next] !== reading.lineOf[to] || !isCapital(reading, next)) return false
  if (gap === '-')
    return (
      isKind(reading, next, is.given | is.family) && !isKind(reading, next, is.streetAfter | is.organization)
    )
  if (gap !== ' ') return false
  if (isInitial(reading, next))
    return (
      gapAfter(reading, next).startsWith('.') &&
      reading.shapes[to] === shape.capital &&
      nameFrom(reading, to) === next
    )
  return (
    isKind(reading, next, is.family) &&
    !isKind(reading, next, is.plain | is.doubtful | is.place | is.occupation | is.organization) &&
    hasListed(reading, to, to, is.given | is.family)
  )
}

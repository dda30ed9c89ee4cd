import type { FindingPart } from '../finding.ts'
import type { Stretch } from './locate.ts'
import { base64Runs, type EncodedRun, encodedWordRuns } from './runs.ts'

/**
 * A text to search that views are built on: the original, or the original with its encoded runs decoded in
 * place. `partsOf` brings a stretch of it back to the original.
 */
export interface Root {
  readonly text: string
  readonly forms: readonly string[]
  partsOf(start: number, end: number): readonly FindingPart[]
  spanOf(start: number, end: number): Stretch
  /** True when the stretch touches an encoded or decoded run. */
  touchesRun(start: number, end: number): boolean
  /** True when the stretch goes nowhere beyond one run. */
  isWithinRun(start: number, end: number): boolean
  /** Where something may be found that no other root shows: all of the original, else the decoded runs with what is around them. */
  readonly stretches: readonly Stretch[]
}

/**
 * The roots of a text: itself first, then one for each kind of encoded run it holds. `hasRun` says whether it may hold any
 * of base64.
 */
export function rootsOf(text: string, hasRun = true): readonly Root[] {
  const words = encodedWordRuns(text)
  const found = hasRun ? base64Runs(text) : []
  if (words.length === 0 && found.length === 0) return [plainRoot(text, found)]
  const blocks = found.filter((run) => !words.some((word) => overlaps(word, run.start, run.end)))
  const runs = [...words, ...blocks].sort((one, other) => one.start - other.start)
  const roots = [plainRoot(text, runs)]
  if (words.length > 0) roots.push(decodedRoot(text, words, 'rfc2047'))
  if (blocks.length > 0) roots.push(decodedRoot(text, blocks, 'base64'))
  return roots
}

function plainRoot(text: string, runs: readonly EncodedRun[]): Root {
  return runs.length === 0 ? new PlainRoot(text) : new RootWithRuns(text, runs)
}

/** The original text. */
class PlainRoot implements Root {
  readonly text: string
  readonly forms: readonly string[] = []
  readonly stretches: readonly Stretch[]

  constructor(text: string) {
    this.text = text
    this.stretches = [{ start: 0, end: text.length }]
  }

  partsOf(start: number, end: number): readonly FindingPart[] {
    return [{ start, end }]
  }

  spanOf(start: number, end: number): Stretch {
    return { start, end }
  }

  touchesRun(_start: number, _end: number): boolean {
    return false
  }

  isWithinRun(_start: number, _end: number): boolean {
    return false
  }
}

/** The original text, of which other roots show what these runs stand for. */
class RootWithRuns extends PlainRoot {
  readonly #runs: readonly EncodedRun[]

  constructor(text: string, runs: readonly EncodedRun[]) {
    super(text)
    this.#runs = runs
  }

  override touchesRun(start: number, end: number): boolean {
    return (firstAfter(this.#runs, start)?.start ?? end) < end
  }

  override isWithinRun(start: number, end: number): boolean {
    const run = firstAfter(this.#runs, start)
    return run !== undefined && run.start <= start && end <= run.end
  }
}

interface Placed extends EncodedRun {
  readonly at: number
  readonly until: number
}

function decodedRoot(text: string, runs: readonly EncodedRun[], form: string): Root {
  const pieces: string[] = []
  const placed: Placed[] = []
  let copied = 0
  let length = 0
  for (const run of runs) {
    pieces.push(text.slice(copied, run.start), run.decoded)
    length += run.start - copied
    placed.push({ ...run, at: length, until: length + run.decoded.length })
    length += run.decoded.length
    copied = run.end
  }
  pieces.push(text.slice(copied))
  const partsOf = (start: number, end: number): readonly FindingPart[] => partsIn(placed, start, end)
  return {
    text: pieces.join(''),
    forms: [form],
    partsOf,
    spanOf: (start, end) => ({ start: originalOf(placed, start, 0), end: originalOf(placed, end - 1, 1) }),
    touchesRun: (start, end) => (nextPlaced(placed, start)?.at ?? end) < end,
    isWithinRun: (start, end) => {
      const run = nextPlaced(placed, start)
      return run !== undefined && run.at <= start && end <= run.until
    },
    stretches: stretchesAround(placed, length + text.length - copied),
  }
}

function nextPlaced(placed: readonly Placed[], place: number): Placed | undefined {
  return placed[lowerBound(placed.length, (middle) => (placed[middle]?.until ?? 0) > place)]
}

// Wider than any single identifier.
const reach = 400

function stretchesAround(placed: readonly Placed[], length: number): readonly Stretch[] {
  const stretches: { start: number; end: number }[] = []
  for (const { at, until } of placed) {
    const start = Math.max(0, at - reach)
    const end = Math.min(length, until + reach)
    const last = stretches.at(-1)
    if (last !== undefined && start <= last.end) last.end = end
    else stretches.push({ start, end })
  }
  return stretches
}

function partsIn(placed: readonly Placed[], start: number, end: number): readonly FindingPart[] {
  const parts: FindingPart[] = []
  let at = start
  let index = lowerBound(placed.length, (middle) => (placed[middle]?.until ?? 0) > start)
  while (at < end) {
    const run = placed[index]
    const from = originalOf(placed, at, 0)
    if (run === undefined || run.at >= end) return [...parts, { start: from, end: from + end - at }]
    if (run.at > at) parts.push({ start: from, end: from + run.at - at })
    const within = {
      encoding: run.encoding,
      from: Math.max(at, run.at) - run.at,
      to: Math.min(end, run.until) - run.at,
    }
    if (within.to > within.from) parts.push({ start: run.start, end: run.end, run: within })
    at = run.until
    index++
  }
  return parts
}

function originalOf(placed: readonly Placed[], at: number, side: 0 | 1): number {
  const index = lowerBound(placed.length, (middle) => (placed[middle]?.until ?? 0) > at)
  const run = placed[index]
  if (run !== undefined && run.at <= at) return run.spanOf(at - run.at)[side]
  const before = placed[index - 1]
  return (before === undefined ? at : before.end + at - before.until) + side
}

/** The first run that ends after a place. */
function firstAfter(runs: readonly EncodedRun[], place: number): EncodedRun | undefined {
  return runs[lowerBound(runs.length, (middle) => (runs[middle]?.end ?? 0) > place)]
}

function overlaps(run: EncodedRun, start: number, end: number): boolean {
  return run.start < end && start < run.end
}

function lowerBound(length: number, isReached: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isReached(middle)) high = middle
    else low = middle + 1
  }
  return low
}

import type { FindingPart } from '../detection/finding.ts'
import type { PersonalKind } from '../detection/identifiers.ts'
import type { Keyring } from '../../shared/keyring.ts'
import type { TellText, TextAt } from '../plan/chunks.ts'
import type { Plan } from '../plan/document.ts'
import type { KeyVeil } from '../plan/veil.ts'
import type { RunRecord, RunStore } from './record.ts'

// What a run that masks texts leaves for people to judge. Places are kept on our side before the chunk that they speak of
// commits, as figures are, in the order of chunks: a chunk that is done again first takes back what it put down before.

/** Where something uncertain was left in a text: its place and a keyed digest, never what stands there. */
export interface TextPlace {
  readonly table: string
  readonly column: string
  /** As plans name keys. */
  readonly key: readonly (string | number)[]
  /** UTF-16 units of the text as the run wrote it. */
  readonly start: number
  readonly end: number
  /** The stretches to mask, where they are not just that one. */
  readonly parts?: readonly FindingPart[]
  readonly kind: PersonalKind
  /** Why it was found, in the code's words. */
  readonly rule: string
  /** Keyed digest of what stands there, to tell that it is still the same. */
  readonly digest: string
  readonly at: ChunkStart
  readonly decision?: TextDecision
}

/** The chunk that a place or a sample is of: its step and the number that it begins after. */
export type ChunkStart = readonly [step: number, from: number]

export interface TextDecision {
  readonly decision: 'mask' | 'leave'
  readonly by: string
  /** An instant. */
  readonly on: string
}

/** A masked text that may be looked at, in an order that nobody chooses. */
export interface TextSample extends TextAt {
  /** Keyed digest of the place: the smallest are looked at first. */
  readonly order: string
  readonly at: ChunkStart
  /** How many misses somebody found who looked at it. */
  readonly seen?: { readonly misses: number; readonly by: string; readonly on: string }
}

/** Of texts in which something was masked, by `table.column`. */
export interface MaskedCounts {
  readonly texts: number
  readonly values: number
  /** Places that were too uncertain to be masked. */
  readonly uncertain: number
  /** Texts that could not be masked and were removed as a whole; absent where there are none. */
  readonly removed?: number
}

/** What was found in the texts of a chunk. */
export interface FoundTexts {
  readonly columns: Readonly<Record<string, MaskedCounts>>
  readonly places: readonly Omit<TextPlace, 'at'>[]
  readonly samples: readonly Omit<TextSample, 'at'>[]
}

/** Places of one run that are kept; more are counted. */
export const mostPlaces = 20_000
/** Masked texts of one run of which samples are drawn. */
export const mostSamples = 1_000
const placesPerDocument = 500

/** Makes keyed digests that only this installation can make; the same value gives another one in another run. */
export type TextDigest = (...parts: readonly (string | number)[]) => string

export function textDigest(keyring: Pick<Keyring, 'markerDigest'>, runId: string): TextDigest {
  return (...parts) => keyring.markerDigest(JSON.stringify(['text', runId, ...parts])).slice(0, 40)
}

/** Collects what is found while a chunk is worked on. */
export interface TextCollector {
  readonly tell: TellText
  readonly found: () => FoundTexts
}

export function collectTexts(
  digest: TextDigest,
  nameOf: (table: string, key: TextAt['key']) => TextAt['key'],
): TextCollector {
  const columns: Record<string, MaskedCounts> = {}
  const places: Omit<TextPlace, 'at'>[] = []
  let samples: Omit<TextSample, 'at'>[] = []
  return {
    tell: ({ table, column, key }, { text, values, uncertain, unplaced, isRemoved = false }) => {
      if (values + uncertain.length + unplaced === 0 && !isRemoved) return
      const named = { table, column, key: nameOf(table, key) }
      const name = `${table}.${column}`
      columns[name] = addMasked(columns[name], {
        texts: values > 0 ? 1 : 0,
        values,
        uncertain: uncertain.length + unplaced,
        ...(isRemoved ? { removed: 1 } : {}),
      })
      for (const { start, end, parts, kind, form } of uncertain.slice(0, mostPlaces - places.length))
        places.push({
          ...named,
          start,
          end,
          ...(isPlain(parts, start, end) ? {} : { parts }),
          kind,
          rule: form,
          digest: digest('place', text.slice(start, end)),
        })
      if (values > 0) samples.push({ ...named, order: digest('sample', table, column, ...named.key) })
      if (samples.length > 2 * mostSamples) samples = firstSamples(samples)
    },
    found: () => ({ columns, places, samples: firstSamples(samples) }),
  }
}

function isPlain(parts: readonly FindingPart[], start: number, end: number): boolean {
  const [part, ...others] = parts
  return others.length === 0 && part?.start === start && part.end === end && part.run === undefined
}

function firstSamples<T extends { readonly order: string }>(samples: readonly T[]): T[] {
  return samples
    .toSorted((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .slice(0, mostSamples)
}

const nothing: MaskedCounts = { texts: 0, values: 0, uncertain: 0 }

function addMasked(one: MaskedCounts = nothing, more: MaskedCounts = nothing): MaskedCounts {
  const removed = (one.removed ?? 0) + (more.removed ?? 0)
  return {
    texts: one.texts + more.texts,
    values: one.values + more.values,
    uncertain: one.uncertain + more.uncertain,
    ...(removed === 0 ? {} : { removed }),
  }
}

/** What a run has masked in texts so far, by `table.column`, and how many places of it are kept. */
export interface TextsSoFar {
  readonly columns: Readonly<Record<string, MaskedCounts>>
  readonly listed: number
}

export const noTexts: TextsSoFar = { columns: {}, listed: 0 }

export function addTexts(before: TextsSoFar, found: FoundTexts, listed: number): TextsSoFar {
  const columns = { ...before.columns }
  for (const [name, counts] of Object.entries(found.columns)) columns[name] = addMasked(columns[name], counts)
  return { columns, listed }
}

/** Follows a run that masks texts, and puts down what it leaves in them. */
export interface TextKeeper {
  chunk(at: ChunkStart): {
    readonly tell: TellText
    /** To be called before the chunk commits; durable when it resolves. Returns what the run has with it. */
    readonly keep: (before: TextsSoFar) => Promise<TextsSoFar>
  }
}

/** Nothing where no text of a ticket is masked, or a replay repeats what people have judged already. */
export async function openTexts(
  {
    plan,
    runs,
    record,
    keyring,
  }: {
    readonly plan: Pick<Plan, 'units'>
    readonly runs: Documents
    readonly record: Pick<RunRecord, 'id' | 'replayOf'>
    readonly keyring: Pick<Keyring, 'markerDigest'>
  },
  veil: KeyVeil,
): Promise<TextKeeper | undefined> {
  const masksTexts = plan.units.some(({ participants }) => participants !== undefined)
  if (record.replayOf !== undefined || !masksTexts) return undefined
  const log = await openTextLog(runs, record.id)
  const digest = textDigest(keyring, record.id)
  return {
    chunk: (at) => {
      const { tell, found } = collectTexts(digest, (table, key) => veil.veil(table, key))
      return {
        tell,
        keep: async (before) => {
          const texts = found()
          return addTexts(before, texts, await log.keep(at, texts))
        },
      }
    },
  }
}

/** Puts down, chunk by chunk, what a run leaves in texts. */
export interface TextLog {
  /** To be called before the chunk commits; durable when it resolves. Returns how many places the run has now. */
  keep(at: ChunkStart, found: FoundTexts): Promise<number>
}

type Documents = Pick<RunStore, 'readDocument' | 'writeDocument'>

/** Opens the log of a run where it was left. */
export async function openTextLog(runs: Documents, runId: string): Promise<TextLog> {
  let places = await readPlaces(runs, runId)
  let samples = await readSamples(runs, runId)
  return {
    keep: async (at, found) => {
      const before = places.filter((place) => isBefore(place.at, at))
      const room = mostPlaces - before.length
      const added = found.places.slice(0, room).map((place) => ({ ...place, at }))
      const after = [...before, ...added]
      const until = Math.max(places.length, after.length)
      if (until > before.length) await writePlaces(runs, runId, after, { from: before.length, until })
      places = after
      const kept = samples.filter((sample) => isBefore(sample.at, at))
      const drawn = firstSamples([...kept, ...found.samples.map((sample) => ({ ...sample, at }))])
      if (drawn.some((sample, i) => sample !== samples[i]) || drawn.length < samples.length)
        await writeSamples(runs, runId, drawn)
      samples = drawn
      return places.length
    },
  }
}

const isBefore = ([step, from]: ChunkStart, [otherStep, otherFrom]: ChunkStart) =>
  step < otherStep || (step === otherStep && from < otherFrom)

/** The places that a run keeps, in the order in which they were found. */
export async function readPlaces(runs: Documents, runId: string): Promise<readonly TextPlace[]> {
  const places: TextPlace[] = []
  for (let number = 0; number * placesPerDocument < mostPlaces; number++) {
    const part = await runs.readDocument<readonly TextPlace[]>(runId, `texts-${number}`)
    places.push(...(part ?? []))
    if ((part?.length ?? 0) < placesPerDocument) break
  }
  return places
}

/** Writes the documents that hold the places from one number to before another. */
export async function writePlaces(
  runs: Documents,
  runId: string,
  places: readonly TextPlace[],
  { from, until }: { readonly from: number; readonly until: number },
): Promise<void> {
  const size = placesPerDocument
  for (let number = Math.floor(from / size); number * size < until; number++)
    await runs.writeDocument(runId, `texts-${number}`, places.slice(number * size, (number + 1) * size))
}

export async function readSamples(runs: Documents, runId: string): Promise<readonly TextSample[]> {
  return (await runs.readDocument<readonly TextSample[]>(runId, 'text-samples')) ?? []
}

export async function writeSamples(
  runs: Documents,
  runId: string,
  samples: readonly TextSample[],
): Promise<void> {
  await runs.writeDocument(runId, 'text-samples', samples)
}

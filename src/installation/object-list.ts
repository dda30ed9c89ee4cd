import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { NamedObject } from '../engine/apply/objects.ts'
import { readLines, syncFolder } from '../shared/files.ts'

/**
 * A run's list of objects outside the database: one line for each, only ever added to while the run is at work.
 *
 * It is worked off batch by batch. What is left of a batch goes into a second file, followed by a line that says up to
 * which line of the list the work is done; so a process that is killed at any moment carries on behind the last batch
 * that was finished, and what it had begun is done again. At the end the second file takes the place of the list.
 */
export interface ObjectList {
  /** Adds to the list, on disk when it returns. */
  add(objects: readonly NamedObject[]): Promise<void>
  isEmpty(): Promise<boolean>
  /** Works through the list; `work` says what stays on it, and adds to a tally. Returns the last tally. */
  workOff<T>(work: ObjectWork<T>): Promise<T | undefined>
}

export type ObjectWork<T> = (
  batch: readonly NamedObject[],
  tally: T | undefined,
) => Promise<{ readonly left: readonly NamedObject[]; readonly tally: T }>

const batchSize = 5_000

export function openObjectList(file: string): ObjectList {
  const leftFile = `${file}.left`
  return {
    add: (objects) => append(file, objects),
    isEmpty: async () => {
      for await (const _ of entriesOf(file)) return false
      return true
    },
    workOff: async (work) => {
      let { upTo, tally } = await progressOf(leftFile)
      for await (const batch of batchesBehind(file, upTo)) {
        const done = await work(
          batch.map(({ object }) => object),
          tally as Parameters<typeof work>[1],
        )
        upTo = batch.at(-1)?.line ?? upTo
        tally = done.tally
        await append(leftFile, [...done.left, { upTo, tally }])
      }
      await replace(file, leftFile)
      return tally as Parameters<typeof work>[1]
    },
  }
}

interface Progress {
  readonly upTo: number
  readonly tally?: unknown
}

/** How far the work has come; lines behind that are of a batch that was not finished, and go. */
async function progressOf(leftFile: string): Promise<Progress> {
  let progress: Progress = { upTo: 0 }
  const kept: object[] = []
  let waiting: object[] = []
  let isTorn = false
  for await (const { value } of valuesOf(leftFile)) {
    waiting.push(value)
    isTorn = !('upTo' in value)
    if (isTorn) continue
    progress = value as Progress
    kept.push(...waiting)
    waiting = []
  }
  if (isTorn) {
    await rm(leftFile, { force: true })
    await append(leftFile, kept)
  }
  return progress
}

interface Entry {
  readonly line: number
  readonly object: NamedObject
}

async function* batchesBehind(file: string, upTo: number): AsyncGenerator<readonly Entry[]> {
  let batch: Entry[] = []
  for await (const entry of entriesOf(file)) {
    if (entry.line <= upTo) continue
    batch.push(entry)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function* entriesOf(file: string): AsyncGenerator<Entry> {
  for await (const { line, value } of valuesOf(file))
    if ('store' in value) yield { line, object: value as NamedObject }
}

/** A line that a crash cut off belongs to a chunk, or a batch, that was not finished. */
async function* valuesOf(file: string): AsyncGenerator<{ readonly line: number; readonly value: object }> {
  if (!(await exists(file))) return
  for await (const { number, text } of readLines(file)) {
    const value = parsed(text)
    if (value !== undefined) yield { line: number, value }
  }
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** Begins with a line feed, so that a line cut off before does not swallow what follows. */
async function append(file: string, values: readonly object[]): Promise<void> {
  const handle = await open(file, 'a', 0o600)
  try {
    await handle.appendFile(values.map((value) => `\n${JSON.stringify(value)}`).join(''))
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function replace(file: string, leftFile: string): Promise<void> {
  const isLeft = await holdsObjects(leftFile)
  if (isLeft) {
    await rename(leftFile, file)
  } else {
    // The list last: a process that is killed in between finds all of it, and does it again.
    await rm(leftFile, { force: true })
    await rm(file, { force: true })
  }
  if (await exists(dirname(file))) await syncFolder(dirname(file))
}

async function holdsObjects(file: string): Promise<boolean> {
  for await (const _ of entriesOf(file)) return true
  return false
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

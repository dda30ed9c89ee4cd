import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { createRecognizer } from '../../src/engine/recognition/recognizer.ts'
import { batchesOf } from '../../src/shared/batches.ts'
import { peers } from './peers.ts'

/** Megabytes of UTF-8 a second of one core. */
export interface Speed {
  /** The first two megabytes after the start. */
  readonly first: number
  /** The best round of two megabytes. */
  readonly best: number
}

interface Work {
  readonly text: string
  /** UTF-16 units of a piece. */
  readonly size: number
  /** Pieces that are told to the recognizer before they are asked for. */
  readonly together?: number
  /** Whose speed it is, by its name; the rules' when absent. */
  readonly peer?: string
}

/** So long each speed is measured: the runtime goes on to compile for the first ten megabytes. */
const secondsEach = 20

/**
 * How fast the rules, or a peer, read a text that is cut into pieces. Each is measured in a thread of its own, for what the
 * runtime has learned from other texts makes it slower.
 */
export function speedOf(work: Work): Promise<Speed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: work })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

async function measured({ text, size, together = 1, peer }: Work): Promise<Speed> {
  const read = peer === undefined ? byRules(together) : byPeer(peer)
  const repeated = text.repeat(Math.max(1, Math.ceil(2_000_000 / text.length)))
  // As a driver hands them over; what is cut from a longer text stays a part of it, and is slower to read.
  const pieces = Array.from({ length: Math.floor(2_000_000 / size) }, (_, i) =>
    Buffer.from(repeated.slice(i * size, (i + 1) * size)).toString(),
  )
  const megabytes = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0) / 1e6
  const found: number[] = []
  const until = performance.now() + secondsEach * 1000
  while (performance.now() < until) {
    const before = process.cpuUsage()
    await read(pieces)
    // Compilation and collection of garbage in other threads among it.
    const { user, system } = process.cpuUsage(before)
    found.push(megabytes / ((user + system) / 1e6))
  }
  return { first: found[0] ?? 0, best: Math.max(...found) }
}

type Read = (pieces: readonly string[]) => Promise<void>

function byRules(together: number): Read {
  const recognizer = createRecognizer()
  return async (pieces) => {
    for (const batch of batchesOf(pieces, together)) {
      if (together > 1) recognizer.expect(batch)
      for (const piece of batch) recognizer.find(piece)
    }
  }
}

function byPeer(name: string): Read {
  const peer = peers().find((one) => one.name === name)
  if (peer === undefined) throw new Error(`expected the name of a peer, found “${name}”`)
  return async (pieces) => {
    for (const piece of pieces) await peer.find(piece)
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread is no window
if (!isMainThread) parentPort?.postMessage(await measured(workerData as Work))

import { Worker } from 'node:worker_threads'
import type { Extracted, ExtractionLimits, FileToRead } from './extracted.ts'
import { Pieces } from './pieces.ts'
import type { Told } from './worker.ts'

let thread: Worker | undefined
const atRest = process.memoryUsage.rss()

/**
 * Parses a file in a thread that all files share, and ends the thread with a file that hurts it: what was read until then
 * is kept. To be called for one file at a time, in a process that does nothing else: its memory is what is measured.
 */
export async function readInThread(file: FileToRead): Promise<Extracted> {
  const pieces = new Pieces()
  const worker = (thread ??= startThread(file.limits))
  const { promise, resolve } = Promise.withResolvers<Lost | undefined>()
  const onMessage = (told: Told) => (told === 'read' ? resolve(undefined) : pieces.take(told))
  const onError = (error: unknown) => resolve(isOutOfMemory(error) ? 'too-large' : 'damaged')
  const onExit = () => resolve('damaged')
  worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  const timer = setTimeout(() => resolve('took-too-long'), file.limits.milliseconds)
  const most = process.memoryUsage.rss() + roomFor(file)
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > most) resolve('too-large')
  }, millisecondsBetweenLooks)
  // A copy of its own: what came from elsewhere may be a piece of much more.
  const content = Uint8Array.from(file.content)
  worker.postMessage({ ...file, content }, [content.buffer])
  const lost = await promise
  clearTimeout(timer)
  clearInterval(watch)
  // What is left of one file in memory must not add up to that of the next ones.
  if (lost !== undefined || process.memoryUsage.rss() > atRest + mostLeft) {
    thread = undefined
    await worker.terminate()
  }
  // Only now: a thread that ends still tells what it had read.
  worker.off('message', onMessage).off('error', onError).off('exit', onExit)
  if (lost !== undefined) pieces.take({ skipped: lost })
  return pieces.extracted
}

type Lost = 'took-too-long' | 'too-large' | 'damaged'

/** Unpacking fills a hundred megabytes in a second. */
const millisecondsBetweenLooks = 20

const mostLeft = 128 * 1024 ** 2

/** How many bytes more than before a file may take: most that grow large are large, so that a small one gets less. */
function roomFor({ content, limits }: FileToRead): number {
  return Math.min(limits.memoryMb * 1024 ** 2, 160 * 1024 ** 2 + 16 * content.byteLength)
}

/** The heap alone; bytes, which a parser keeps outside of it, count with all that the process has. */
function startThread({ memoryMb }: ExtractionLimits): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  worker.once('exit', () => {
    if (thread === worker) thread = undefined
  })
  // An error that comes late, while the thread ends, has been told already.
  return worker.on('error', () => undefined)
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

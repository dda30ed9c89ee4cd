import { Worker } from 'node:worker_threads'
import type { Extracted, ExtractionLimits, FileHint } from './extracted.ts'

/** A file for the thread that parses. */
export interface FileToRead {
  readonly content: Uint8Array
  readonly hint: FileHint
  readonly limits: ExtractionLimits
}

/** Parses a file in a thread that all files share, one after the other; the thread is ended with a file that hurts it. */
export function readInThread(file: FileToRead): Promise<Extracted> {
  const read = before.then(() => readNow(file))
  before = read.catch(() => undefined)
  return read
}

let before: Promise<unknown> = Promise.resolve()
let thread: { readonly worker: Worker; readonly memoryMb: number } | undefined

async function readNow(file: FileToRead): Promise<Extracted> {
  const worker = workerWith(file.limits.memoryMb)
  worker.ref()
  const { promise, resolve } = Promise.withResolvers<Extracted | Lost>()
  const lose = (reason: Lost['lost']) => resolve({ lost: reason })
  const timer = setTimeout(() => lose('took-too-long'), file.limits.milliseconds)
  const onError = (error: unknown) => lose(isOutOfMemory(error) ? 'too-large' : 'damaged')
  const onExit = () => lose('damaged')
  worker.once('message', resolve).once('error', onError).once('exit', onExit)
  // A copy of its own: what a database hands over may be a piece of much more.
  const content = Uint8Array.from(file.content)
  worker.postMessage({ ...file, content }, [content.buffer])
  const outcome = await promise
  clearTimeout(timer)
  worker.off('message', resolve).off('error', onError).off('exit', onExit)
  worker.unref()
  if (!('lost' in outcome)) return outcome
  thread = undefined
  // An error that comes late, while the thread ends, has been told already.
  worker.on('error', () => undefined)
  await worker.terminate()
  return { kind: 'not-searched', reason: outcome.lost }
}

interface Lost {
  readonly lost: 'took-too-long' | 'too-large' | 'damaged'
}

function workerWith(memoryMb: number): Worker {
  if (thread?.memoryMb === memoryMb) return thread.worker
  void thread?.worker.terminate()
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    // The parsers need nothing of the process: no secrets of its environment, no options, no output.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  thread = { worker, memoryMb }
  return worker
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

// Runs in the thread of thread.ts: takes one file after the other, and tells what it reads of each while it reads.
import { parentPort } from 'node:worker_threads'
import { parseFile } from './parse/parse.ts'
import type { FileToRead } from './extracted.ts'
import type { Piece } from './pieces.ts'

/** `read` when there is no more in the file. */
export type Told = Piece | 'read'

const tell = (told: Told) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(told)
}

parentPort?.on('message', (file: FileToRead) => void parseFile(file, tell).then(() => tell('read')))

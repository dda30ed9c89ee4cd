// Runs in the thread of thread.ts: takes one file after the other, and answers with what was read of each.
import { parentPort } from 'node:worker_threads'
import { parseFile } from './parse/parse.ts'
import type { FileToRead } from './thread.ts'

parentPort?.on('message', (file: FileToRead) => void answer(file))

async function answer({ content, hint, limits }: FileToRead): Promise<void> {
  const extracted = await parseFile(content, hint, limits)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(extracted)
}

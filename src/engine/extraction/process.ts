// Runs in the process of apart.ts: takes one file after the other, and answers with what was read of each.
import type { FileToRead } from './extracted.ts'
import { readInThread } from './thread.ts'

// Whoever started it ends it: a signal to all processes of a terminal or of a service would have a file told as damaged.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit())
process.on('message', (file: FileToRead) => void readInThread(file).then((read) => process.send?.(read)))

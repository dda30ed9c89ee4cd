import { type FileHandle, open } from 'node:fs/promises'
import { sha256 } from '../../shared/canonical.ts'
import type { Clock } from '../../shared/clock.ts'
import { appendLineDurably, readLines, withFileLock, writeFileAtomic } from '../../shared/files.ts'
import type { LedgerStore } from './ledger.ts'

/** Keeps the ledger as lines of one file; processes that append at once wait for each other. */
export function fileLedgerStore(file: string, clock: Clock): LedgerStore {
  return {
    label: file,
    append: (build) =>
      withFileLock(`${file}.lock`, async () => {
        const end = await readEnd(file)
        const torn = end.torn.length > 0 ? end.torn : undefined
        const lines = build({
          last: end.last,
          torn: torn && { bytes: torn.length, digest: `sha256:${sha256(torn)}` },
        })
        if (torn === undefined) return appendAll(file, lines)
        await writeFileAtomic(`${file}.torn-${clock.now().toISOString().replaceAll(':', '')}`, torn)
        await replaceTorn(file, end.size - torn.length, lines)
      }),
    read: () => completeLines(file),
    last: async () => (await readEnd(file)).last,
  }
}

interface End {
  readonly size: number
  /** The last complete line. */
  readonly last: string | undefined
  /** The bytes after the last line feed: empty unless a crash cut a line short. */
  readonly torn: Buffer
}

const blockBytes = 64 * 1024

async function readEnd(file: string): Promise<End> {
  const handle = await openIfThere(file)
  if (handle === undefined) return { size: 0, last: undefined, torn: Buffer.alloc(0) }
  try {
    const { size } = await handle.stat()
    return { size, ...(await readBackwards(handle, size)) }
  } finally {
    await handle.close()
  }
}

// Reads blocks from the end until two line feeds, or the start of the file, are in sight.
async function readBackwards(handle: FileHandle, size: number): Promise<Omit<End, 'size'>> {
  let from = size
  let bytes = Buffer.alloc(0)
  for (;;) {
    const length = Math.min(blockBytes, from)
    const block = Buffer.alloc(length)
    from -= length
    await handle.read(block, 0, length, from)
    bytes = Buffer.concat([block, bytes])
    const end = bytes.lastIndexOf(10)
    const start = end > 0 ? bytes.lastIndexOf(10, end - 1) : -1
    if (start < 0 && from > 0) continue
    const last = end < 0 ? undefined : bytes.subarray(start + 1, end).toString('utf8')
    return { last, torn: bytes.subarray(end + 1) }
  }
}

async function appendAll(file: string, lines: readonly string[]): Promise<void> {
  for (const line of lines) await appendLineDurably(file, line)
}

// Written over the torn bytes before the rest is cut off: a crash in between leaves a torn line again, which the
// next append notes, and never a repair without its note.
async function replaceTorn(file: string, offset: number, lines: readonly string[]): Promise<void> {
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''))
  const handle = await open(file, 'r+')
  try {
    await handle.write(bytes, 0, bytes.length, offset)
    await handle.sync()
    await handle.truncate(offset + bytes.length)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function* completeLines(file: string): AsyncGenerator<string> {
  const handle = await openIfThere(file)
  if (handle === undefined) return
  await handle.close()
  for await (const line of readLines(file)) if (line.terminated) yield line.text
}

async function openIfThere(file: string): Promise<FileHandle | undefined> {
  return open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

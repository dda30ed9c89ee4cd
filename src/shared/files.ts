import { createReadStream } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Json } from './canonical.ts'
import { ExpungeError, UsageError } from './errors.ts'

/** One line of a file, without its line feed; `terminated` is false for a last line that lacks one. */
export interface FileLine {
  readonly number: number
  readonly text: string
  readonly terminated: boolean
}

/** Replaces a file so that a reader, or a crash at any moment, sees the old or the new content and nothing else. */
export async function writeFileAtomic(path: string, data: string | Uint8Array, mode = 0o600): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
  try {
    await withHandle(await open(draft, 'wx', mode), async (handle) => {
      await handle.chmod(mode)
      await handle.writeFile(data)
      await handle.sync()
    })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/**
 * Makes or replaces a file of which `work` writes one piece after the other; at no moment is there a part of it. Nothing
 * is left when `work` throws.
 */
export async function writeFilePieces<T>(
  path: string,
  work: (write: (piece: Uint8Array) => Promise<void>) => Promise<T>,
  mode = 0o600,
): Promise<T> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
  try {
    const result = await withHandle(await open(draft, 'wx', mode), async (handle) => {
      await handle.chmod(mode)
      const made = await work((piece) => handle.writeFile(piece))
      await handle.sync()
      return made
    })
    await rename(draft, path)
    await syncFolder(dirname(path))
    return result
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** Adds one line, on disk when the promise resolves. The line may hold no line feed of its own. */
export async function appendLineDurably(path: string, line: string): Promise<void> {
  if (line.includes('\n')) throw new UsageError('line-feed-in-line', 'a line to append may hold no line feed')
  const created = await withHandle(await open(path, 'a', 0o600), async (handle) => {
    const { size } = await handle.stat()
    await handle.writeFile(`${line}\n`)
    await handle.sync()
    return size === 0
  })
  if (created) await syncFolder(dirname(path))
}

/** Makes created, renamed and removed names of a folder durable; does nothing where folders cannot be synced. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  await withHandle(await open(folder, 'r'), (handle) => handle.sync())
}

/**
 * Runs `work` while this process alone holds the lock file at `path`. The kernel frees it when the process ends,
 * however it ends. Waits at most `waitMs`, then throws `file-locked`. Not to be nested for one path.
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>, waitMs = 30_000): Promise<T> {
  const lock = await takeLock(path, waitMs)
  try {
    return await work()
  } finally {
    lock.close()
  }
}

/**
 * As `withFileLock`, together with others who share the lock. Whoever wants it alone (`withLockAlone`) waits for those who
 * have it, and those who come later wait for them.
 */
export async function withLockShared<T>(path: string, work: () => Promise<T>, waitMs = 150_000): Promise<T> {
  const lock = await withFileLock(gateOf(path), () => takeLock(path, waitMs, 'shared'), waitMs)
  try {
    return await work()
  } finally {
    lock.close()
  }
}

/** Runs `work` while nobody shares the lock at `path`. */
export async function withLockAlone<T>(path: string, work: () => Promise<T>, waitMs = 150_000): Promise<T> {
  return withFileLock(gateOf(path), () => withFileLock(path, work, waitMs), waitMs)
}

// Who waits for the lock alone stands in the gate, so that others who share it cannot keep it from them for ever.
const gateOf = (path: string) => `${path}-gate`

/** The lines of a UTF-8 file in flat memory, split at line feeds only; a byte order mark stays in the text. */
export async function* readLines(path: string): AsyncGenerator<FileLine> {
  let number = 0
  let pending: Buffer[] = []
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      pending.push(chunk.subarray(start, end))
      number += 1
      yield { number, text: Buffer.concat(pending).toString('utf8'), terminated: true }
      pending = []
      start = end + 1
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
  }
  if (pending.length > 0) {
    yield { number: number + 1, text: Buffer.concat(pending).toString('utf8'), terminated: false }
  }
}

/** The JSON values of a file with one value a line, streamed; an unreadable line throws `not-json` with its number. */
export async function* readJsonLines(path: string): AsyncGenerator<{ line: number; value: Json }> {
  for await (const { number, text } of readLines(path)) {
    if (text.trim() === '') continue
    yield { line: number, value: parseLine(path, number, text) }
  }
}

function parseLine(path: string, line: number, text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    // The parser's own message quotes the text, which may be personal.
    throw new UsageError('not-json', `${path}:${line}: expected one JSON value, found something else`, {
      facts: { path, line },
    })
  }
}

// SQLite's own busy timeout would stop the event loop, so that a holder in this process could never finish.
async function takeLock(
  path: string,
  waitMs: number,
  how: 'alone' | 'shared' = 'alone',
): Promise<DatabaseSync> {
  await createLockFile(path)
  const deadline = Date.now() + waitMs
  for (;;) {
    const lock = tryLock(path, how)
    if (lock !== undefined) return lock
    if (Date.now() >= deadline) {
      throw new ExpungeError('file-locked', `${path} is still locked after ${waitMs} ms`, {
        facts: { path, waitMs },
        remedy: 'Another expunge process is using it: wait until it is done, or end it, then try again.',
      })
    }
    await sleep(2 + Math.random() * 15)
  }
}

// `wx` never opens a file that exists: closing a second descriptor of it would drop this process's POSIX locks.
async function createLockFile(path: string): Promise<void> {
  try {
    await withHandle(await open(path, 'wx', 0o600), async () => {})
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function tryLock(path: string, how: 'alone' | 'shared'): DatabaseSync | undefined {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    if (how === 'alone') database.exec('pragma locking_mode = exclusive; begin exclusive')
    // A transaction that has read keeps its lock until it ends.
    else database.exec('begin; select count(*) from sqlite_master')
    return database
  } catch (error) {
    database.close()
    // SQLITE_BUSY and its extended forms
    if (((error as { errcode?: number }).errcode ?? 0) % 256 === 5) return undefined
    throw error
  }
}

async function withHandle<T>(handle: FileHandle, work: (handle: FileHandle) => Promise<T>): Promise<T> {
  try {
    return await work(handle)
  } finally {
    await handle.close()
  }
}

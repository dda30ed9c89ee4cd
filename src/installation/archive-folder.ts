import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ArchiveHead, ArchiveStore, PieceName } from '../engine/archive/store.ts'
import { DeskError } from '../shared/errors.ts'
import { syncFolder, writeFileAtomic } from '../shared/files.ts'

/**
 * Keeps archives as folders: one for each run, in it one for each chunk with its sealed pieces, and a head that says until
 * when. Of an archive that is destroyed the head stays.
 */
export function archiveFolder(folder: string): ArchiveStore {
  const place = (runId: string, ...parts: readonly string[]) => join(folder, checked(runId), ...parts)
  const headFile = (runId: string) => place(runId, 'head.json')
  const fileOf = (runId: string, { chunk, piece }: PieceName) =>
    place(runId, 'chunks', checked(chunk), `${checked(piece)}.age`)
  const find = async (runId: string) => readHead(headFile(runId))
  return {
    begin: async (head) => {
      if ((await find(head.runId)) !== undefined) return
      await makeFolder(place(head.runId, 'chunks'))
      await writeHead(headFile(head.runId), head)
    },
    find,
    list: async () => {
      const names = await readdir(folder).catch(ifMissing<string[]>([]))
      const heads = await Promise.all(names.filter((name) => idForm.test(name)).map(find))
      return heads.filter((head) => head !== undefined).filter(({ destroyed }) => destroyed === undefined)
    },
    clear: (runId, chunk) => rm(place(runId, 'chunks', checked(chunk)), { recursive: true, force: true }),
    put: async (runId, name, bytes) => {
      const file = fileOf(runId, name)
      try {
        await makeFolder(dirname(file))
        await writeFileAtomic(file, bytes)
        await syncFolder(place(runId, 'chunks'))
      } catch (error) {
        throw asArchiveError(error)
      }
    },
    chunks: async (runId) => {
      const names = await readdir(place(runId, 'chunks')).catch(ifMissing<string[]>([]))
      return names.filter((name) => idForm.test(name)).sort()
    },
    pieces: async (runId, chunk) => {
      const names = await readdir(place(runId, 'chunks', checked(chunk))).catch(ifMissing<string[]>([]))
      // A draft that a crash left behind begins with a dot.
      return names.flatMap((name) => /^(\d+)\.age$/.exec(name)?.[1] ?? []).sort()
    },
    get: (runId, name) => readFile(fileOf(runId, name)),
    destroy: async (runId, at) => {
      const head = await find(runId)
      if (head === undefined) return
      await rm(place(runId, 'chunks'), { recursive: true, force: true })
      await writeHead(headFile(runId), { ...head, destroyed: head.destroyed ?? at })
    },
  }
}

async function readHead(file: string): Promise<ArchiveHead | undefined> {
  const text = await readFile(file, 'utf8').catch(ifMissing(undefined))
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as ArchiveHead
  } catch {
    throw new DeskError('installation-damaged', `expected JSON in ${file}, found something else`, {
      remedy: 'Restore the file from a backup of the data folder.',
    })
  }
}

const writeHead = (file: string, head: ArchiveHead) =>
  writeFileAtomic(file, `${JSON.stringify(head, null, 1)}\n`)

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
}

const idForm = /^[a-z0-9][a-z0-9-]{0,63}$/

function checked(name: string): string {
  if (idForm.test(name)) return name
  throw new Error('the name of a run, a chunk or a piece is not one')
}

function asArchiveError(error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return error
  const isFull = code === 'ENOSPC' || code === 'EDQUOT'
  return new DeskError(
    isFull ? 'disk-full' : 'archive-unwritable',
    isFull
      ? 'the disk that holds the data folder is full: what the chunk removes does not fit into the archive'
      : `the archive of the run cannot be written to the data folder (${code})`,
    {
      facts: { errno: code },
      remedy: 'The chunk at hand was not changed. Mend that, then resume the run.',
      cause: error,
    },
  )
}

function ifMissing<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return value
    throw error
  }
}

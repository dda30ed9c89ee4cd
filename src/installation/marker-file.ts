import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { MarkerStore } from '../engine/apply/record.ts'
import { DeskError } from '../shared/errors.ts'
import { readJsonLines, syncFolder } from '../shared/files.ts'

const charactersPerWrite = 65_536

/** Keeps a run's markers as lines of a file, which is put in place whole. */
export function markerFile(file: string): MarkerStore {
  const draft = `${file}.writing`
  return {
    exist: () =>
      access(file).then(
        () => true,
        () => false,
      ),
    write: async (produce) => {
      try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 })
        await writeDraft(draft, produce)
        await rename(draft, file)
        await syncFolder(dirname(file))
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined)
        throw asMarkerError(error)
      }
    },
    async *read() {
      for await (const { value } of readJsonLines(file)) yield value
    },
    withdraw: () => rm(file, { force: true }),
  }
}

async function writeDraft(draft: string, produce: Parameters<MarkerStore['write']>[0]): Promise<void> {
  const handle = await open(draft, 'w', 0o600)
  try {
    let waiting = ''
    await produce(async (values) => {
      for (const value of values) {
        waiting += `${JSON.stringify(value)}\n`
        if (waiting.length < charactersPerWrite) continue
        await handle.appendFile(waiting)
        waiting = ''
      }
    })
    await handle.appendFile(waiting)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function asMarkerError(error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return error
  const facts = { errno: code }
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new DeskError(
      'disk-full',
      'the disk that holds the data folder is full: the markers of the run do not fit',
      {
        facts,
        remedy: 'Nothing was changed yet. Make room there.',
        cause: error,
      },
    )
  return new DeskError(
    'markers-unwritable',
    `the markers of the run cannot be written to the data folder (${code})`,
    {
      facts,
      remedy: 'Nothing was changed yet. See that the data folder and its disk can be written to.',
      cause: error,
    },
  )
}

import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Scan } from '../engine/discovery/history.ts'
import { DeskError } from '../shared/errors.ts'
import { writeFileAtomic } from '../shared/files.ts'

/** The last scan of each desk for personal content outside of its data map. */
export interface ScanFiles {
  last(desk: string): Promise<Scan | undefined>
  keep(desk: string, scan: Scan): Promise<void>
}

/** Keeps scans as files of a folder, which appears with the first one. */
export function scanFiles(folder: string): ScanFiles {
  const fileOf = (desk: string) => join(folder, `${desk}.json`)
  return {
    last: (desk) => readScan(fileOf(desk)),
    keep: async (desk, scan) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFileAtomic(fileOf(desk), `${JSON.stringify(scan)}\n`)
    },
  }
}

async function readScan(file: string): Promise<Scan | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Scan
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    if (!(error instanceof SyntaxError)) throw error
    throw new DeskError('installation-damaged', `expected a scan in JSON in ${file}, found something else`, {
      remedy:
        'Restore the file from a backup of the data folder, or remove it: the next scan is the first again.',
    })
  }
}

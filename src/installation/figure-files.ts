import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FigurePart, FigureStore, PartPlace } from '../engine/figures/store.ts'
import { DeskError } from '../shared/errors.ts'
import { syncFolder, writeFileAtomic } from '../shared/files.ts'

/** Keeps the figures of purged tickets as files, one for each part, in the folder that `folderOf` a run names. */
export function figureFiles(folderOf: (run: string) => string): FigureStore {
  const fileOf = (run: string, number: number) => join(folderOf(run), `${number}.json`)
  return {
    put: async (run, part) => {
      await mkdir(folderOf(run), { recursive: true, mode: 0o700 })
      await writeFileAtomic(fileOf(run, part.number), `${JSON.stringify(part)}\n`)
    },
    places: async (run) => {
      const places: PartPlace[] = []
      for (const number of await numbersIn(folderOf(run))) {
        const { step, from, to, leftOut } = await readPart(fileOf(run, number))
        places.push({ number, step, from, to, leftOut })
      }
      return places
    },
    drop: async (run, numbers) => {
      for (const number of numbers) await rm(fileOf(run, number), { force: true })
      if (numbers.length > 0) await syncFolder(folderOf(run))
    },
    async *read(runs) {
      for (const run of runs)
        for (const number of await numbersIn(folderOf(run)))
          yield { run, part: await readPart(fileOf(run, number)) }
    },
  }
}

async function numbersIn(folder: string): Promise<readonly number[]> {
  let names: readonly string[] = []
  try {
    names = await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return names
    .flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((one, other) => one - other)
}

async function readPart(file: string): Promise<FigurePart> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as FigurePart
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new DeskError('installation-damaged', `expected figures in JSON in ${file}, found something else`, {
      remedy: 'Restore the file from a backup of the data folder.',
    })
  }
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { DeskAtHand } from './desk.ts'

/** Which of the needles, given in small letters, a text holds. */
export const found = (text: string, needles: readonly string[]) =>
  needles.filter((needle) => text.toLowerCase().includes(needle))

/** Where one of the needles stands in what Expunge keeps on its own side: keys, ledger, runs, in any file or its name. */
export async function keptWith(desk: DeskAtHand, needles: readonly string[]): Promise<readonly string[]> {
  const { folder } = desk.installation
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  expect(files.length).toBeGreaterThan(3)
  const hits = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file)
      return found(
        `${file}\n${bytes.toString('utf8')}\n${bytes.toString('latin1')}\n${bytes.toString('utf16le')}`,
        needles,
      ).map((needle) => `${file}: ${needle}`)
    }),
  )
  return hits.flat()
}

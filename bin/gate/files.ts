import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The files below a folder whose paths fit, in the order of their names. */
export function filesUnder(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => pattern.test(file))
    .toSorted()
}

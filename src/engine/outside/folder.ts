import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { OutsideError } from './http.ts'

/** Removes files of a folder by their paths inside it; gives back why some could not be, by path. */
export async function removeFiles(
  folder: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  await requireFolder(folder)
  const failures = new Map<string, string>()
  for (const path of paths)
    await rm(join(folder, path), { force: true }).catch((error: unknown) => {
      failures.set(path, (error as NodeJS.ErrnoException).code ?? 'failed')
    })
  return failures
}

/** A folder that is not mounted would make every file look as if it were gone. Throws `OutsideError`. */
export async function requireFolder(folder: string): Promise<void> {
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isThere) throw new OutsideError('its folder is not there')
}

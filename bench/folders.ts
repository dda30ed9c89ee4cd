import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Makes an empty folder that is removed when this process ends, whatever ends it but kill -9. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `expunge-${name}-`))
  folders.push(folder)
  return folder
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/**
 * Makes an empty folder that is removed when the tests of this file have ended. Its name tells the process, so that
 * a later run removes what a killed one left.
 */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `expunge_test_${process.pid}_${name}_`))
  folders.push(folder)
  return folder
}

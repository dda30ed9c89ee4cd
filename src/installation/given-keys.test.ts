import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/support/folders.ts'
import { readGivenKeys } from './given-keys.ts'

it('reads keys from variables, and from files that variables name', async () => {
  const file = join(temporaryFolder('secrets'), 'marker')
  await writeFile(file, `${'ab'.repeat(32)}\n`)
  const given = await readGivenKeys({
    EXPUNGE_SIGNING_KEY: 'first line\\nsecond line',
    EXPUNGE_SEALING_KEY: ' ',
    EXPUNGE_MARKER_KEY_FILE: file,
  })
  expect(Object.keys(given)).toEqual(['signing', 'marker'])
  expect(given.signing?.reveal()).toBe('first line\nsecond line')
  expect(given.marker?.reveal()).toBe('ab'.repeat(32))
  expect(JSON.stringify(given)).toBe('{"signing":"<redacted>","marker":"<redacted>"}')
})

it('refuses a key that is given twice, and a file that is not there', async () => {
  const twice = { EXPUNGE_SEALING_KEY: 'CANARY', EXPUNGE_SEALING_KEY_FILE: '/nowhere' }
  await expect(readGivenKeys(twice)).rejects.toMatchObject({
    code: 'key-twice',
    message: expect.not.stringContaining('CANARY') as string,
  })
  await expect(readGivenKeys({ EXPUNGE_SEALING_KEY_FILE: '/nowhere/key' })).rejects.toMatchObject({
    code: 'secret-missing',
  })
})

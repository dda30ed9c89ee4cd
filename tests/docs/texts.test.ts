import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runProgram } from '../cli/expunge.ts'
import { temporaryFolder } from '../support/folders.ts'
import { blocksOf } from './pages.ts'

test('the README shows what is printed of the letter that it masks', async () => {
  const blocks = blocksOf('README.md')
  const at = blocks.findIndex(({ text }) => text.includes('expunge mask letter.txt'))
  const [script, masked, found] = blocks.slice(at).map(({ text }) => text)
  const letter = /<<'END'\n(.*?\n)END\n/s.exec(script ?? '')?.[1] ?? ''
  expect(letter).not.toBe('')
  const folder = temporaryFolder('readme')
  writeFileSync(join(folder, 'letter.txt'), letter)
  expect((await runProgram(folder, ['mask', 'letter.txt'])).stdout.trimEnd()).toBe(masked?.trimEnd())
  expect((await runProgram(folder, ['scan', 'letter.txt'])).stdout.trimEnd()).toBe(found?.trimEnd())
})

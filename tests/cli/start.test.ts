import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts')

// Standard output is the command's own, so what is loaded is told on standard error.
const tellLoaded = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  import { writeSync } from 'node:fs'
  registerHooks({
    load(url, context, next) {
      writeSync(2, url + '\\n')
      return next(url, context)
    },
  })`)}`

test.each(['--version', '--help', 'plan --help', 'completion bash', 'plan'])(
  'expunge %s loads no package but the one that reads the command line',
  (line) => expect(packagesOf(line.split(' '))).toEqual(['commander']),
)

test('what needs no database loads neither its drivers nor the detection of persons', () => {
  const folder = temporaryFolder('start')
  const at = ['--data', join(folder, 'data')]
  packagesOf(['init', ...at], folder)
  const loaded = packagesOf(['runs', 'list', ...at], folder)
  expect(loaded).toContain('zod')
  for (const heavy of [
    'kysely',
    'pg',
    'mysql2',
    '@electric-sql/pglite',
    'libphonenumber-js',
    'age-encryption',
  ])
    expect(loaded).not.toContain(heavy)
})

function packagesOf(args: readonly string[], folder?: string): string[] {
  const { stderr } = spawnSync(process.execPath, ['--import', tellLoaded, main, ...args], {
    ...(folder === undefined ? {} : { cwd: folder }),
    encoding: 'utf8',
  })
  const names = stderr.matchAll(/\/node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//g)
  return [...new Set(Array.from(names, ([, name = '']) => name))].toSorted()
}

import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { blocksOf, isShell, pages, project } from './pages.ts'

// ```sh test     is carried out, in the order of the page, in a folder of its own
//                the last line may be a comment such as `# exit 1`: the code that the block has to end with
const scripts = pages().map((page) => ({
  page,
  blocks: blocksOf(page).filter((block) => isShell(block) && block.info[1] === 'test'),
}))

describe.each(scripts.filter(({ blocks }) => blocks.length > 0))(
  'the commands of $page work',
  ({ page, blocks }) => {
    const folder = temporaryFolder('docs')
    const environment = surroundings(folder)
    test.each(blocks)(`${page}:$line`, ({ text }) => {
      const expected = Number(/^# exit (\d+)\s*$/m.exec(text)?.[1] ?? 0)
      const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', text], {
        cwd: join(folder, 'here'),
        env: environment,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 280_000,
      })
      expect(status, `${stdout}\n${stderr}`.slice(-4_000)).toBe(expected)
    })
  },
)

test('there are pages whose commands are carried out', () => {
  expect(scripts.filter(({ blocks }) => blocks.length > 0).map(({ page }) => page)).toContain('README.md')
})

/** An empty folder to work in, and `expunge` on the path. */
function surroundings(folder: string): NodeJS.ProcessEnv {
  mkdirSync(join(folder, 'here'))
  mkdirSync(join(folder, 'bin'))
  const shim = join(folder, 'bin', 'expunge')
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${join(project, 'bin', 'expunge.mjs')}" "$@"\n`)
  chmodSync(shim, 0o755)
  const PATH = [join(folder, 'bin'), dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter)
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:EXPUNGE_|VITEST|NODE_ENV|FORCE_COLOR)/.test(name),
  )
  return { ...Object.fromEntries(kept), PATH, NO_COLOR: '1', HOME: folder }
}

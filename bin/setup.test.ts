import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../tests/support/folders.ts'

const project = join(import.meta.dirname, '..')

/** A checkout with one dependency, whose program says that it ran; `installed` is what npm wrote down of it. */
function checkout(installed: string | undefined): string {
  const folder = temporaryFolder('setup')
  for (const file of ['expunge.mjs', 'setup.mjs'])
    cpSync(join(project, 'bin', file), join(folder, 'bin', file))
  mkdirSync(join(folder, 'src'))
  mkdirSync(join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  writeFileSync(join(folder, 'src', 'main.ts'), "console.log('it ran')")
  const lock = (version: string, more = {}) =>
    JSON.stringify({ packages: { '': {}, 'node_modules/one': { version }, ...more } })
  writeFileSync(
    join(folder, 'package-lock.json'),
    lock('1.0.0', { 'node_modules/two': { version: '2.0.0', dev: true } }),
  )
  if (installed !== undefined)
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), lock(installed))
  return folder
}

/** Runs it as somebody who may read the checkout and write nothing there. */
function run(folder: string) {
  for (const part of ['', 'bin', 'src', 'node_modules']) chmodSync(join(folder, part), 0o555)
  const outcome = spawnSync(process.execPath, [join(folder, 'bin', 'expunge.mjs')], {
    encoding: 'utf8',
    timeout: 20_000,
    ...(process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}),
  })
  for (const part of ['', 'bin', 'src', 'node_modules']) chmodSync(join(folder, part), 0o755)
  return outcome
}

it('runs what was installed by hand, without what only development needs', () => {
  expect(run(checkout('1.0.0'))).toMatchObject({ status: 0, stdout: 'it ran\n', stderr: '' })
})

it.each([undefined, '0.9.0'])(
  'says what to do where it may not install what is missing (found: %s)',
  (installed) => {
    const { status, stdout, stderr } = run(checkout(installed))
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('may not install them there (EACCES)')
    expect(stderr).toContain('npm install --no-save --omit=dev')
  },
)

it('finds its own dependencies in the lock that it ships with', () => {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dependencies?: object; dev?: boolean }>
  }
  const needed = Object.keys(packages['']?.dependencies ?? {})
  expect(needed.filter((name) => packages[`node_modules/${name}`]?.dev === true)).toEqual([])
  expect(needed).not.toEqual([])
})

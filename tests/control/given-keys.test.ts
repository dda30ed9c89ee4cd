import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { openControl } from '../../src/control/control.ts'
import { createTestDatabase } from '../support/databases.ts'
import { temporaryFolder } from '../support/folders.ts'

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts')

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** A store that belongs to the keys in a folder, with a desk whose address is encrypted. */
async function prepare() {
  const database = await createTestDatabase('postgresql', 'givenkeys')
  ends.push(() => database.drop())
  const { url } = database
  const folder = temporaryFolder('givenkeys')
  const control = await openControl({ folder, database: url, environment: {} })
  await control.side.desks.add('support', { map: 'sample/1', address: 'postgres://localhost/none' })
  await control.close()
  const text = async (name: string) => (await readFile(join(folder, 'keys', name), 'utf8')).trim()
  return {
    url,
    keys: {
      EXPUNGE_SIGNING_KEY: await text('signing.pem'),
      EXPUNGE_SEALING_KEY: await text('sealing.key'),
      EXPUNGE_MARKER_KEY: await text('marker.key'),
    },
  }
}

it('a worker opens what is sealed with keys from its environment and from a file, and tells nobody', async () => {
  const { url, keys } = await prepare()
  const folder = temporaryFolder('givenkeys')
  const file = join(temporaryFolder('secret'), 'sealing')
  const { EXPUNGE_SEALING_KEY, ...others } = keys
  await writeFile(file, EXPUNGE_SEALING_KEY)
  const run = async (environment: Record<string, string>) => {
    const child = spawn(process.execPath, [main, 'worker', '--data', join(folder, 'data')], {
      cwd: folder,
      env: { PATH: process.env['PATH'], EXPUNGE_DATABASE: url, EXPUNGE_LOG: 'debug', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const closed = once(child, 'close')
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += String(data)
        // A second time would end it at once.
        if (output.includes('Working for') && !child.killed) child.kill('SIGTERM')
      })
    await closed
    return { code: child.exitCode, output }
  }
  const well = await run({ ...others, EXPUNGE_SEALING_KEY_FILE: file })
  expect(well).toMatchObject({ code: 0, output: expect.stringContaining('Working for') as string })
  // The keys were neither printed nor written down.
  const wrong = await run({ ...others, EXPUNGE_SEALING_KEY: EXPUNGE_SEALING_KEY.slice(0, -3) })
  expect(wrong.code).not.toBe(0)
  expect(wrong.output).toContain('the sealing key was expected to be')
  const secrets = Object.values(keys).map((key) =>
    key
      .split('\n')
      .at(key.includes('\n') ? 1 : 0)
      ?.slice(0, 40),
  )
  for (const secret of secrets)
    for (const { output } of [well, wrong]) expect(output).not.toContain(secret?.slice(20))
  expect(await readdir(folder)).toEqual([])
})

it.each(['EXPUNGE_SIGNING_KEY', 'EXPUNGE_SEALING_KEY', 'EXPUNGE_MARKER_KEY'] as const)(
  'a database is refused to whoever comes with another %s',
  async (name) => {
    const { url, keys } = await prepare()
    const folder = temporaryFolder('givenkeys')
    const other = temporaryFolder('otherkeys')
    await (await openControl({ folder: other, environment: {} })).close()
    const file = {
      EXPUNGE_SIGNING_KEY: 'signing.pem',
      EXPUNGE_SEALING_KEY: 'sealing.key',
      EXPUNGE_MARKER_KEY: 'marker.key',
    }
    const key = await readFile(join(other, 'keys', file[name]), 'utf8')
    await expect(
      openControl({ folder, database: url, environment: { ...keys, [name]: key } }),
    ).rejects.toMatchObject({ code: 'other-keys' })
    const control = await openControl({ folder, database: url, environment: keys })
    ends.push(() => control.close())
    const [desk] = await control.side.desks.list()
    expect(desk?.name).toBe('support')
  },
)

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { accessSchema } from '../../src/engine/access/document.ts'
import { openPackage } from '../support/archive.ts'
import { makePlace, type Outcome, type Place } from './expunge.ts'

let place: Place
const heard: Outcome[] = []

beforeAll(async () => {
  place = await makePlace()
})

test('access writes an archive that its passphrase opens, and shows the passphrase once', async () => {
  const outcome = await pack('--url', place.url, '--map', 'sample/1', '-o', 'anna.zip.age', '--lang', 'de')
  expect(outcome).toMatchObject({ code: 0 })
  const passphrase = /^Passphrase: (\S+)$/m.exec(outcome.stdout)?.[1] ?? ''
  expect(passphrase).toMatch(/^(?:[a-z2-9]{4}-){5}[a-z2-9]{4}$/)
  expect(statSync(fileAt('anna.zip.age')).mode & 0o777).toBe(0o600)
  const document = await opened('anna.zip.age', passphrase)
  expect(document.language).toBe('de')
  expect(document.desks[0]?.accounts.length).toBe(1)
  expect(outcome.stdout).toContain('access.texts.de')
  // The passphrase is in no file, and no draft of the archive is left.
  expect(readdirSync(place.folder).filter((name) => name.includes('anna.zip.age'))).toEqual(['anna.zip.age'])
  for (const name of readdirSync(place.folder, { recursive: true, encoding: 'utf8' }))
    if (statSync(fileAt(name)).isFile()) expect(readFileSync(fileAt(name)).includes(passphrase)).toBe(false)
})

test('with --json it answers in numbers, and writes the passphrase to a file of its own', async () => {
  const refused = await pack('--url', place.url, '--map', 'sample/1', '-o', 'two.zip.age', '--json')
  expect(refused.code).toBe(2)
  expect(refused.stdout).toContain('passphrase-nowhere')
  expect(existsSync(fileAt('two.zip.age'))).toBe(false)
  const { code, stdout } = await pack(
    '--url',
    place.url,
    '--map',
    'sample/1',
    '-o',
    'two.zip.age',
    '--passphrase-file',
    'two.txt',
    '--json',
  )
  expect(code).toBe(0)
  const answer = JSON.parse(stdout) as { desks: { totals: { tickets: number } }[] }
  expect(answer.desks[0]?.totals.tickets).toBeGreaterThan(0)
  const passphrase = readFileSync(fileAt('two.txt'), 'utf8').trim()
  expect(stdout).not.toContain(passphrase)
  expect(statSync(fileAt('two.txt')).mode & 0o777).toBe(0o600)
  expect((await opened('two.zip.age', passphrase)).desks.length).toBe(1)
})

test('promise 5: over several desks, one that does not answer is told and does not keep the others back', async () => {
  writeFileSync(
    fileAt('expunge.yaml'),
    `desks:\n  support: { map: sample/1, url: '${place.url}' }\n  down: { map: sample/1, url: 'sqlite:${fileAt('none.sqlite')}' }\naccess:\n  texts:\n    en: { controller: Example Ltd }\n`,
  )
  const outcome = await pack(
    '--desk',
    'support',
    '--desk',
    'down',
    '-o',
    'three.zip.age',
    '--passphrase-file',
    'three.txt',
  )
  expect(outcome.code).toBe(1)
  expect(outcome.stdout).toContain('down  could not be read')
  const document = await opened('three.zip.age', readFileSync(fileAt('three.txt'), 'utf8').trim())
  expect(document.missing.map(({ desk }) => desk)).toEqual(['down'])
  expect(document.about.controller).toBe('Example Ltd')
  const byId = await place.expunge(
    'access',
    '--desk',
    'support',
    '--desk',
    'down',
    '--subject',
    'id=30',
    '-o',
    'x',
  )
  expect(byId.stderr).toContain('an id is that of an account on one desk')
  expect(byId.code).toBe(2)
  const alone = await pack('--desk', 'down', '-o', 'four.zip.age')
  expect(alone.code).toBe(3)
  expect(existsSync(fileAt('four.zip.age'))).toBe(false)
})

test('no value of the person is in anything that was said', () => {
  expect(heard.length).toBeGreaterThan(3)
  const said = heard.map(({ stdout, stderr }) => stdout + stderr).join('\n')
  const values = Object.values(place.truth.subject.identifiers).flat()
  expect(values.filter((value) => said.includes(value))).toEqual([])
})

async function pack(...args: string[]): Promise<Outcome> {
  const [email = ''] = place.truth.subject.identifiers.emails
  const outcome = await place.expunge('access', '--subject', `email=${email}`, ...args)
  heard.push(outcome)
  return outcome
}

const fileAt = (name: string) => join(place.folder, name)

async function opened(name: string, passphrase: string) {
  const files = await openPackage(readFileSync(fileAt(name)), passphrase)
  expect([...files.keys()]).toEqual(expect.arrayContaining(['access.json', 'index.html']))
  return accessSchema.parse(JSON.parse(String(files.get('access.json'))))
}

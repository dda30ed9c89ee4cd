import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { makePlace, type Outcome, type Place } from './expunge.ts'

let place: Place
let run = ''
let digest = ''
const heard: Outcome[] = []

beforeAll(async () => {
  place = await makePlace()
})

async function expunge(...args: string[]): Promise<Outcome> {
  const outcome = await place.expunge(...args)
  heard.push(outcome)
  return outcome
}

test('datamap check says that the shipped map fits, and exits 0', async () => {
  const { code, answer } = await place.json('datamap', 'check', 'sample/1', '--url', place.url)
  expect(code).toBe(0)
  expect(answer).toMatchObject({ ok: true, summary: { errors: 0 } })
})

test('find names accounts by id and reason, counts what is held, and names no value', async () => {
  const { code, answer, stdout } = await place.json(
    'find',
    '--url',
    place.url,
    '--map',
    'sample/1',
    '--email',
    email(),
    '--id',
    secondId(),
  )
  expect(code).toBe(0)
  expect(answer).toMatchObject({
    desks: [
      {
        held: { tickets: 9 },
        accounts: [
          { id: firstId(), chosen: true },
          { id: secondId(), chosen: true },
          { chosen: false, reasons: ['same name'] },
        ],
      },
    ],
  })
  expect(valuesIn(stdout)).toEqual([])
})

test('find by a name alone chooses nobody and says how to confirm', async () => {
  const { code, stdout } = await place.expunge(
    'find',
    '--url',
    place.url,
    '--map',
    'sample/1',
    '--name',
    place.truth.subject.name,
  )
  expect(code).toBe(0)
  expect(stdout).toContain('A name alone chooses nobody')
  expect(stdout).toContain('Named in')
})

test('plan writes the work down for approval, prints its digest, and changes nothing', async () => {
  const before = readFileSync(join(place.folder, 'desk.sqlite'))
  const outcome = await expunge(
    'plan',
    '--url',
    place.url,
    '--map',
    'sample/1',
    '--disposition',
    'redact',
    '--subject',
    `email=${email()}`,
    '--subject',
    `id=${secondId()}`,
    '-o',
    'plan.json',
  )
  expect(outcome).toMatchObject({ code: 0 })
  digest = (JSON.parse(readFileSync(join(place.folder, 'plan.json'), 'utf8')) as { digest: string }).digest
  expect(outcome.stdout).toContain(`expunge apply plan.json --yes ${digest}`)
  expect(outcome.stdout).toContain('legal hold')
  expect(statSync(join(place.folder, 'plan.json')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(place.folder, 'desk.sqlite')).equals(before)).toBe(true)
})

test('apply without --yes is refused with the command to type', async () => {
  const outcome = await expunge('apply', 'plan.json')
  expect(outcome.code).toBe(4)
  expect(outcome.stderr).toContain(`what to do: To approve it, type: expunge apply plan.json --yes ${digest}`)
})

test('apply with the digest of another plan is refused', async () => {
  const outcome = await expunge('apply', 'plan.json', '--yes', `sha256:${'0'.repeat(64)}`)
  expect(outcome).toMatchObject({ code: 4, stdout: '' })
})

test('apply refuses a plan that changes more rows than allowed', async () => {
  const { code, answer } = await place.json('apply', 'plan.json', '--yes', digest, '--max-rows', '3')
  expect(code).toBe(4)
  expect(answer).toMatchObject({ error: { code: 'max-rows', facts: { allowed: 3 } } })
})

test('apply needs no address again, and prints the id of the run', async () => {
  const outcome = await expunge('apply', 'plan.json', '--yes', digest.slice('sha256:'.length))
  expect(outcome).toMatchObject({ code: 0 })
  run = /\br-\d{8}-\d{6}-[0-9a-f]{6}\b/.exec(outcome.stdout)?.[0] ?? ''
  expect(outcome.stdout).toContain(`expunge verify ${run}`)
  expect(run).not.toBe('')
})

test('the same plan is not applied twice', async () => {
  const { code, answer } = await place.json('apply', 'plan.json', '--yes', digest)
  expect(code).toBe(4)
  expect(answer).toMatchObject({ error: { code: 'plan-used', facts: { runId: run } } })
})

test('verify finds nothing left and reporting equal, exits 0, and forgets the address', async () => {
  const remembered = join(place.folder, 'data', 'connections')
  expect(readdirSync(remembered)).toHaveLength(1)
  const { code, answer, stdout } = await place.json('verify', run)
  expect(code).toBe(0)
  expect(answer).toMatchObject({ run, state: 'verified', outcome: 'nothing left', clean: true })
  expect(readdirSync(remembered)).toHaveLength(0)
  heard.push({ code, stdout, stderr: '' })
})

test('certify writes PDF and JSON from the ledger alone', async () => {
  const outcome = await expunge('certify', run, '-o', 'certificate.pdf', '-o', 'certificate.json')
  expect(outcome).toMatchObject({ code: 0 })
  expect(readFileSync(join(place.folder, 'certificate.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  expect(JSON.parse(readFileSync(join(place.folder, 'certificate.json'), 'utf8'))).toMatchObject({
    run: { id: run },
    sealDestroyed: true,
  })
})

test('ledger verify says intact, alone and as an exported copy with its key', async () => {
  expect(await expunge('ledger', 'verify')).toMatchObject({ code: 0 })
  expect(await expunge('ledger', 'export', '-o', 'audit')).toMatchObject({ code: 0 })
  const outcome = await expunge(
    'ledger',
    'verify',
    'audit/ledger.jsonl',
    '--key',
    'audit/signing.pub',
    '--data',
    'nowhere',
  )
  expect(outcome).toMatchObject({ code: 0 })
  expect(existsSync(join(place.folder, 'nowhere'))).toBe(false)
})

test('runs list and show tell the run', async () => {
  const { answer } = await place.json('runs', 'list')
  expect(answer).toMatchObject({ runs: [{ run, state: 'verified' }] })
  expect((await expunge('runs', 'show', run)).stdout).toContain('nothing left')
})

test('no value of the person is left in any output or any file but the desk and its backup', () => {
  const outputs = heard.flatMap(({ stdout, stderr }) => valuesIn(stdout + stderr))
  const files = filesBelow(place.folder).filter((file) => !/(desk|backup)\.sqlite/.test(file))
  const left = files.filter(
    (file) =>
      valuesIn(readFileSync(file).toString('latin1') + readFileSync(file).toString('utf8')).length > 0,
  )
  expect(files.length).toBeGreaterThan(10)
  expect({ outputs, left }).toEqual({ outputs: [], left: [] })
})

test('replay finds nothing on the desk as it is, and removes the same again after a restore', async () => {
  const args = ['replay', '--url', place.url, '--map', 'sample/1']
  const search = ['find', '--url', place.url, '--map', 'sample/1', '--email', email()]
  expect(await place.json(...args)).toMatchObject({
    code: 0,
    answer: { runs: [{ run, state: 'already applied' }] },
  })
  const { answer: after } = await place.json(...search)
  expect(after).toMatchObject({ desks: [{ accounts: [] }] })
  place.restore()
  expect(await place.json(...args, '--dry-run')).toMatchObject({
    answer: { dryRun: true, runs: [{ run, state: 'would replay' }] },
  })
  expect(await place.json(...search)).toMatchObject({ answer: { desks: [{ held: {} }] } })
  expect(await place.json(...args)).toMatchObject({ code: 0, answer: { runs: [{ run, state: 'replayed' }] } })
  expect((await place.json(...search)).answer).toEqual(after)
})

test('a changed byte in the ledger is found, and exits 1', async () => {
  const file = join(place.folder, 'audit', 'ledger.jsonl')
  const { writeFileSync } = await import('node:fs')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"persons":2', '"persons":3'))
  const outcome = await place.expunge(
    'ledger',
    'verify',
    file,
    '--key',
    join(place.folder, 'audit', 'signing.pub'),
  )
  expect(outcome.code).toBe(1)
  expect(outcome.stdout).toMatch(/line \d+: its hash does not match/)
})

const email = () => place.truth.subject.identifiers.emails[0] ?? ''
const firstId = () => String(place.truth.subject.personIds[0])
const secondId = () => String(place.truth.subject.personIds[1])

/** Which values of the person stand in a text: by their place in the list, so that a failing test shows no value. */
function valuesIn(text: string): number[] {
  const { identifiers } = place.truth.subject
  const values = [
    ...identifiers.names,
    ...identifiers.emails,
    ...identifiers.phones,
    ...identifiers.logins,
    ...identifiers.streets,
    ...identifiers.ibans,
  ]
  return values.flatMap((value, i) => (text.toLowerCase().includes(value.toLowerCase()) ? [i] : []))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

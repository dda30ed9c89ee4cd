import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import { makePlace, type Place } from './expunge.ts'

let place: Place
const target = () => ['--url', place.url, '--map', 'sample/1']
const onePlan = (...more: string[]) => ['plan', ...target(), '--disposition', 'redact', ...more]

beforeAll(async () => {
  place = await makePlace()
})

test('an unknown field of a filter is shown with a caret, exits 2, and proposes the right one', async () => {
  const { code, stderr, stdout } = await place.expunge(
    ...onePlan('--filter', "statsu = 'closed'", '-o', 'x.json'),
  )
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/statsu = 'closed'\n\s+\^/)
  expect(stderr).toContain('status')
  expect(existsSync(join(place.folder, 'x.json'))).toBe(false)
})

test('a ticket that does not exist exits 2 and plans nothing', async () => {
  expect(await place.json(...onePlan('--ticket', '999999', '-o', 'x.json'))).toMatchObject({
    code: 2,
    answer: { error: { code: 'no-such-ticket' } },
  })
  expect(existsSync(join(place.folder, 'x.json'))).toBe(false)
})

test('a selection that nothing fits exits 2', async () => {
  expect(
    await place.json(...onePlan('--filter', "status = 'closed' and created < 90 years ago")),
  ).toMatchObject({ code: 2, answer: { error: { code: 'empty-selection' } } })
})

test('a person whom no account fits exits 2, and the mistake does not repeat the value', async () => {
  const { code, answer, stdout } = await place.json(...onePlan('--subject', 'email=nobody.here@example.org'))
  expect({ code, answer }).toMatchObject({ code: 2, answer: { error: { code: 'nobody-found' } } })
  expect(stdout).not.toContain('nobody.here')
})

test('a missing map exits 2 and names the shipped ones', async () => {
  const { code, stderr } = await place.expunge('datamap', 'check', 'sampel/1', '--url', place.url)
  expect(code).toBe(2)
  expect(stderr).toContain('Did you mean sample/1?')
})

test('an unreachable database exits 3 and its address is not repeated', async () => {
  const url = 'postgres://clerk:hunter2secret@127.0.0.1:9/desk'
  const { code, stderr, stdout } = await place.expunge(
    'plan',
    '--url',
    url,
    '--map',
    'sample/1',
    '--ticket',
    '1',
    '--disposition',
    'redact',
  )
  expect(code).toBe(3)
  expect(stderr + stdout).not.toMatch(/hunter2secret|clerk/)
  expect(stderr).toContain('what to do:')
})

test('a plan that was edited is refused with 4', async () => {
  await makePlan('plan.json')
  const file = join(place.folder, 'plan.json')
  const plan = JSON.parse(readFileSync(file, 'utf8')) as { digest: string; totals: { rows: number } }
  writeFileSync(
    join(place.folder, 'edited.json'),
    JSON.stringify({ ...plan, totals: { ...plan.totals, rows: 1 } }),
  )
  expect(await place.json('apply', 'edited.json', '--yes', plan.digest)).toMatchObject({
    code: 4,
    answer: { error: { code: 'plan-edited' } },
  })
})

test('a plan of another desk is refused with 4', async () => {
  const digest = await makePlan('plan.json')
  cpSync(join(place.folder, 'backup.sqlite'), join(place.folder, 'other.sqlite'))
  const other = `sqlite:${join(place.folder, 'other.sqlite')}`
  expect(await place.json('apply', 'plan.json', '--yes', digest, '--url', other)).toMatchObject({
    code: 4,
    answer: { error: { code: 'other-desk' } },
  })
})

test('a desk whose tables have changed since the plan is refused with 4', async () => {
  const digest = await makePlan('plan.json')
  const database = await connect(place.url)
  await database.session((session) =>
    session.run({ sql: 'alter table notes add column mood text', parameters: [] }),
  )
  await database.close()
  expect(await place.json('apply', 'plan.json', '--yes', digest)).toMatchObject({
    code: 4,
    answer: { error: { code: 'schema-changed' } },
  })
  place.restore()
})

test('a database that allows reading only exits 3, and stays as it was', async () => {
  const digest = await makePlan('plan.json')
  const file = join(place.folder, 'desk.sqlite')
  const bytes = readFileSync(file)
  // The write version of SQLite's file format: one that is not known makes the file read-only, even for root.
  bytes[18] = 3
  writeFileSync(file, bytes)
  const outcome = await place.json('apply', 'plan.json', '--yes', digest)
  expect(outcome).toMatchObject({ code: 3, answer: { error: { code: 'database.read_only' } } })
  expect(readFileSync(file).equals(bytes)).toBe(true)
  place.restore()
})

test('an unknown command proposes the right one', async () => {
  const outcome = await place.expunge('plna')
  expect(outcome.code).toBe(2)
  expect(outcome.stderr).toContain('Did you mean plan?')
  expect(await place.json('plna')).toMatchObject({
    code: 2,
    answer: { error: { code: 'usage.unknownCommand' } },
  })
})

test('an unknown run exits 2', async () => {
  await place.expunge('init')
  expect(await place.json('verify', 'r-20260101-000000-0000')).toMatchObject({
    code: 2,
    answer: { error: { code: 'no-such-run' } },
  })
})

test('two ways to select at once exit 2', async () => {
  expect(await place.json(...onePlan('--ticket', '1', '--filter', 'status = 1'))).toMatchObject({
    code: 2,
    answer: { error: { code: 'selection' } },
  })
})

test('a wrong configuration tells every mistake with its place', async () => {
  const file = join(place.folder, 'wrong.yaml')
  writeFileSync(file, 'data: ./data\npase: 3\napply:\n  pace: 4\n')
  const { code, stderr } = await place.expunge('runs', 'list', '--config', file)
  expect(code).toBe(2)
  expect(stderr).toContain('wrong.yaml:2:1')
  expect(stderr).toContain('wrong.yaml:4:3')
})

test('a data folder that is no folder exits 2', async () => {
  const { code, stderr } = await place.expunge('desk', 'list', '--data', 'desk.sqlite')
  expect(code).toBe(2)
  expect(stderr).toContain('cannot be used')
})

test('a run is not given up without a yes', async () => {
  expect(await place.expunge('runs', 'cancel', 'r-20260101-000000-0000')).toMatchObject({ code: 2 })
})

async function makePlan(file: string): Promise<string> {
  const ticket = place.truth.agentCustomer.ownTickets[0]?.number ?? ''
  const { code, answer } = await place.json(...onePlan('--ticket', ticket, '-o', file))
  expect(code).toBe(0)
  return (answer as { plan: { digest: string } }).plan.digest
}

test('a public form whose mails nobody would get is refused when the server starts', async () => {
  const file = join(place.folder, 'form.yaml')
  writeFileSync(file, 'requests: { form: { enabled: true } }\n')
  const { code, stderr } = await place.expunge('serve', '--config', file)
  expect(code).toBe(2)
  expect(stderr).toContain('Fill in mail and letters')
})

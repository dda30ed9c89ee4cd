import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Control, openControl } from '../../src/control/control.ts'
import type { PlanWish } from '../../src/control/plans/plans.ts'
import { startWorker } from '../../src/control/worker.ts'
import { verifyLedger } from '../../src/engine/ledger/verify.ts'
import { createTestDatabase } from '../support/databases.ts'
import { fixedClock } from '../../src/shared/clock.ts'
import { freeCustomer } from '../support/customers.ts'
import { deskNow, sampleDesks, type TestDesk } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

describe('Expunge itself, restored from a backup,', () => {
  const freshDesk = sampleDesks('postgresql')

  it('goes on where it was: a plan that waits, a request in its grace period, a run that was paused under way', async () => {
    const desk = await freshDesk()
    const [number] = await desk.run(
      "select number from tickets where status = 'rejected' order by id limit 1",
    )
    const email = await somebodyFree(desk)
    const first = await createTestDatabase('postgresql', 'backup')
    ends.push(() => first.drop())
    const folder = temporaryFolder('backup')
    const clock = fixedClock(deskNow)
    const jobs = { leaseSeconds: 10, pollSeconds: 1 }
    const before = await openControl({ folder, database: first.url, clock, jobs })
    await before.side.desks.add('support', { map: 'sample/1', address: desk.url })
    await before.accounts.create(
      { handle: 'ada', name: 'Ada', email: 'ada@example.org', roles: ['administrator'] },
      'system',
    )
    // One row in a chunk and a rest after each, so that there is something to pause.
    await startWorker({ ...before, chunkRows: 1, pace: 0.9 })
    const requestId = await requestInGrace(before, email)
    const runId = await pausedUnderWay(before, desk)
    const waiting = await ready(before, { kind: 'tickets', numbers: [String(number?.['number'])] })
    await before.close()

    // As docs/operation.md says: the database by pg_dump, and the folder with the keys.
    const second = await createTestDatabase('postgresql', 'restored')
    ends.push(() => second.drop())
    const dump = join(temporaryFolder('dump'), 'expunge.dump')
    postgres('pg_dump', ['--no-owner', '--format=custom', `--file=${dump}`, first.url])
    postgres('pg_restore', ['--no-owner', '--exit-on-error', `--dbname=${second.url}`, dump])
    const restored = temporaryFolder('restored')
    cpSync(join(folder, 'keys'), join(restored, 'keys'), { recursive: true })

    const after = await openControl({ folder: restored, database: second.url, clock, jobs })
    ends.push(() => after.close())
    await startWorker(after)
    const runOf = async (planId: string) =>
      (await after.side.runs.list()).find(({ plan }) => plan.id === planId)
    const { rows } = await after.runs.get(runId)
    await after.runs.resume(runId, 'dana')
    await poll(async () => (await after.runs.get(runId)).state, 'verified')
    expect((await after.runs.get(runId)).rows).toBeGreaterThan(rows)
    await after.plans.approve(waiting.id, waiting.digest, 'ben')
    await poll(async () => (await runOf(waiting.id))?.state, 'verified')
    expect((await after.requests.get(requestId)).state).toBe('grace')
    clock.advance(31 * 86_400_000)
    await after.requests.tick()
    await poll(async () => (await after.requests.get(requestId)).state, 'completed')
    expect(await desk.run('select id from persons where email = ?', email)).toEqual([])
    expect((await after.accounts.list()).map(({ handle }) => handle)).toEqual(['ada'])
    const verdict = await verifyLedger(after.side.ledgerLines.read(), after.side.keyring.publicKeyPem)
    expect(verdict).toMatchObject({ intact: true })
  })

  it('says so when its keys are missing', async () => {
    const database = await createTestDatabase('postgresql', 'nokeys')
    ends.push(() => database.drop())
    const folder = temporaryFolder('nokeys')
    const before = await openControl({ folder, database: database.url })
    await before.side.desks.add('support', { map: 'sample/1', address: 'postgres://localhost/none' })
    await before.close()
    const other = temporaryFolder('otherkeys')
    await expect(openControl({ folder: other, database: database.url })).rejects.toMatchObject({
      code: 'other-keys',
    })
  })
})

const poll = (what: () => Promise<unknown>, expected: string) =>
  expect.poll(what, { interval: 20 }).toBe(expected)

/** The address of a customer of whom nothing is kept: no hold, and no ticket that is still worked on. */
async function somebodyFree(desk: TestDesk): Promise<string> {
  const email = 'zoltan.kanarek@example.org'
  await desk.run(
    "update persons set first_name = 'Zoltan', last_name = 'Kanarek', email = ? where id = ?",
    email,
    await freeCustomer(desk),
  )
  return email
}

async function ready(
  { plans }: Control,
  selection: PlanWish['selection'],
): Promise<{ readonly id: string; readonly digest: string }> {
  const id = await plans.ask('support', { disposition: 'redact', selection }, 'dana')
  await poll(async () => (await plans.load(id)).state, 'ready')
  return { id, digest: (await plans.load(id)).digest ?? '' }
}

/** A run that a person paused after some of its chunks. */
async function pausedUnderWay(control: Control, desk: TestDesk): Promise<string> {
  const { id, digest } = await ready(control, { kind: 'filter', filter: "status = 'resolved'" })
  await control.plans.approve(id, digest, 'ben')
  let runId = ''
  await poll(async () => {
    const run = (await control.side.runs.list()).find(({ plan }) => plan.id === id)
    runId = run?.id ?? ''
    if (run?.state !== 'running') return run?.state
    const [at] = await desk.run('select step, position from expunge_run where id = ?', runId)
    return Number(at?.['step'] ?? 0) + Number(at?.['position'] ?? 0) > 0 ? 'under way' : 'begun'
  }, 'under way')
  await control.runs.pause(runId, 'dana')
  await poll(async () => (await control.runs.get(runId)).state, 'paused')
  return runId
}

async function requestInGrace({ requests, plans }: Control, email: string): Promise<string> {
  const { id } = await requests.receive({
    kind: 'erasure',
    channel: 'console',
    subject: { emails: [email] },
    by: 'rita',
  })
  await requests.verifyIdentity(id, { outcome: 'shown', how: 'id-document' }, { by: 'rita' })
  await poll(async () => (await requests.get(id)).state, 'to-approve')
  const [part] = (await requests.get(id)).parts
  const { digest } = await plans.load(part?.plan_id ?? '')
  await requests.approve(id, { support: digest ?? '' }, { by: 'ben' })
  expect((await requests.get(id)).state).toBe('grace')
  return id
}

/** Runs a program of PostgreSQL, whichever version is installed. */
function postgres(program: string, args: readonly string[]): void {
  const [version = ''] = readdirSync('/usr/lib/postgresql').toSorted((a, b) => Number(b) - Number(a))
  const { status, stderr } = spawnSync(join('/usr/lib/postgresql', version, 'bin', program), args, {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
}

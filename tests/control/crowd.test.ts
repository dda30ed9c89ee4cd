import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { verifyLedger } from '../../src/engine/ledger/verify.ts'
import { personsOfStories } from '../support/customers.ts'
import { deskNow, sampleDesks, type TestDesk } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { often } from '../support/matrix.ts'
import { spawnWorker } from '../support/processes.ts'
import { enabled, policyOf } from './support/policies.ts'
import { digestsOf, openOffice, type Office } from './support/requests.ts'

const seed = Number(process.env['EXPUNGE_CHAOS_SEED'] ?? Date.now() % 1_000_000)
const requestCount = often(50, 16)
const policyCount = often(20, 6)
const ticketsEach = 1

describe(`${requestCount} requests and ${policyCount} policies on one PostgreSQL, with three workers of which one is killed`, () => {
  const freshDesk = sampleDesks('postgresql')
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  it('are all carried out, each once', async () => {
    const desk = await freshDesk()
    const office = await openOffice('server', { now: deskNow, workers: 0 })
    ends.push(() => office.close())
    const { control } = office
    const { requests, policies, side, store } = control
    await side.desks.add('support', { map: 'sample/1', address: desk.url })
    const clockFile = join(temporaryFolder('clock'), 'now')
    const advance = (ms: number) => {
      office.clock.advance(ms)
      // Replaced as a whole: nobody may read half an instant.
      writeFileSync(`${clockFile}.new`, office.clock.now().toISOString())
      renameSync(`${clockFile}.new`, clockFile)
    }
    advance(0)
    const script = new URL('support/clocked-worker.ts', import.meta.url)
    const worker = { script, args: [office.folder, clockFile], database: office.url, ends }
    const workers = await Promise.all([1, 2, 3].map(() => spawnWorker(worker)))

    const emails = await customersOf(desk, requestCount)
    const policyIds = await policiesOver(office, await ticketsOfOthers(desk, emails))
    const ids = await Promise.all(emails.map((email) => received(office, email)))
    // While plans are being made, one of the three is gone.
    await expect
      .poll(async () => (await requests.list({ states: ['to-approve'], limit: 200 })).length)
      .toBeGreaterThan(5)
    workers[seed % 3]?.kill('SIGKILL')
    const approved = new Set<string>()
    const approveAll = async () => {
      for (const { id } of await requests.list({ states: ['to-approve'], limit: 200 })) {
        await requests.approve(id, await digestsOf(office, id), { by: 'ben' })
        approved.add(id)
      }
      return approved.size
    }
    await expect.poll(approveAll, { interval: 200 }).toBe(requestCount)
    expect(await side.runs.list()).toEqual([])

    // All grace periods end, and all schedules are due.
    advance(31 * 86_400_000)
    const atRest = async () => {
      await Promise.all([requests.tick(), policies.tick(), requests.tick(), policies.tick()])
      const moving = await requests.list({ states: ['grace', 'planning', 'running'], limit: 200 })
      const [done] = await store.db
        .selectFrom('policy_occurrences')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('policy_id', 'in', policyIds)
        .where('state', '!=', 'working')
        .execute()
      return { moving: moving.length, policies: Number(done?.count) }
    }
    await expect.poll(atRest, { interval: 1_000 }).toEqual({ moving: 0, policies: policyCount })

    const all = await requests.list({ limit: 500 })
    expect(all.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    expect(all.filter(({ state }) => state !== 'completed' && state !== 'incomplete')).toEqual([])
    const runs = await side.runs.list()
    expect(runs.length).toBe(requestCount + policyCount)
    expect(new Set(runs.map(({ plan }) => plan.id)).size).toBe(runs.length)
    expect(runs.filter(({ state }) => state !== 'verified' && state !== 'findings')).toEqual([])
    const occurrences = await store.db
      .selectFrom('policy_occurrences')
      .select(['policy_id', 'state', 'tickets', 'parts'])
      .where('policy_id', 'in', policyIds)
      .orderBy('policy_id')
      .execute()
    expect(occurrences).toEqual(
      policyIds.toSorted().map((policy_id) => ({ policy_id, state: 'done', tickets: ticketsEach, parts: 1 })),
    )
    expect(await toldOf(office)).toEqual({
      'policy.ran': policyCount,
      'run.verified': runs.filter(({ state }) => state === 'verified').length,
      'request.completed': all.filter(({ state }) => state === 'completed').length,
      'request.approved': requestCount,
    })
    expect(await verifyLedger(side.ledgerLines.read(), side.keyring.publicKeyPem)).toMatchObject({
      intact: true,
    })
    const kept = await desk.run(
      `select email from persons where email in (${emails.map(() => '?').join(', ')})`,
      ...emails,
    )
    expect(kept).toEqual([])
  })
})

/** As often as each was told of. */
async function toldOf({ control: { store } }: Office): Promise<Readonly<Record<string, number>>> {
  const rows = await store.db
    .selectFrom('activity')
    .select(({ fn }) => ['verb', fn.countAll<string>().as('count')])
    .where('verb', 'in', ['policy.ran', 'run.verified', 'request.completed', 'request.approved'])
    // The activity log ages out by a policy of its own, which runs as well.
    .where('about_id', 'not like', 'expunge.%')
    .groupBy('verb')
    .execute()
  return Object.fromEntries(rows.map(({ verb, count }) => [verb, Number(count)]))
}

async function received({ control: { requests } }: Office, email: string): Promise<string> {
  const { id } = await requests.receive({
    kind: 'erasure',
    channel: 'api',
    subject: { emails: [email] },
    by: 'rita',
  })
  await requests.verifyIdentity(id, { outcome: 'shown', how: 'authority' }, { by: 'rita' })
  return id
}

/** A policy for each share of the tickets, enabled, and due once within the month. */
async function policiesOver({ control }: Office, numbers: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = []
  for (let i = 0; i < policyCount; i++) {
    const share = numbers.slice(i * ticketsEach, (i + 1) * ticketsEach).map((number) => `'${number}'`)
    const where = `number in (${share.join(', ')})`
    const policy = policyOf(`p${i}`, {
      where,
      start: ['closed', 'resolved'],
      period: 'P1Y',
      schedule: '30 2 1 * *',
    })
    ids.push((await enabled(control, policy)).id)
  }
  return ids
}

/** Closed tickets, long ago, of customers who ask for nothing. */
async function ticketsOfOthers(desk: TestDesk, emails: readonly string[]): Promise<readonly string[]> {
  const rows = await desk.run(
    `select t.number from tickets t join persons p on p.id = t.customer_id
     where t.status in ('closed', 'resolved') and t.legal_hold = false
     and coalesce(t.closed_at, t.resolved_at) < '2025-06-01'
     and lower(p.email) not in (${emails.map(() => '?').join(', ')})
     order by t.id limit ${policyCount * ticketsEach}`,
    ...emails.map((email) => email.toLowerCase()),
  )
  expect(rows.length).toBe(policyCount * ticketsEach)
  return rows.map(({ number }) => String(number))
}

/** Customers whom nothing protects, each with a ticket; those with few, so that others keep enough. */
async function customersOf(desk: TestDesk, most: number): Promise<readonly string[]> {
  const rows = await desk.run(
    `select p.email from persons p join tickets t on t.customer_id = p.id
     where p.email is not null and p.id not in (${personsOfStories(desk).join(', ')})
     and not exists (select 1 from persons o where o.id <> p.id and lower(o.email) = lower(p.email))
     group by p.id, p.email order by count(*), p.id limit ${most}`,
  )
  expect(rows.length).toBe(most)
  return rows.map(({ email }) => String(email))
}

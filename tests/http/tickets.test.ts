import { afterEach, describe, expect, it } from 'vitest'
import { startWorker } from '../../src/control/worker.ts'
import { sampleDesks } from '../support/desk.ts'
import { startTestServer, type TestServer } from './support/server.ts'

const open: TestServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

describe('attachments of a ticket, over the API,', () => {
  const freshDesk = sampleDesks('postgresql')

  async function setUp() {
    const desk = await freshDesk()
    const test = await startTestServer('server')
    open.push(test)
    await startWorker(test.control)
    const admin = await test.as(['administrator'], 'ada')
    await admin.desks.add({ name: 'support', map: 'sample/1', address: desk.url })
    const [most] = await desk.run(
      `select t.number as number from attachments a join messages m on m.id = a.message_id
        join tickets t on t.id = m.ticket_id group by t.number order by count(*) desc, t.number limit 1`,
    )
    return { desk, test, number: String(most?.['number']) }
  }

  it('are listed for who may read previews, which is put down, and a single one is taken', async () => {
    const { desk, test, number } = await setUp()
    const dana = await test.as(['dpo'], 'dana')
    const ben = await test.as(['approver'], 'ben')
    const { items } = await dana.tickets.attachments({ desk: 'support', number })
    const rows = await desk.run(
      `select a.id, a.filename, a.content_type, f.size from attachments a
        join messages m on m.id = a.message_id join tickets t on t.id = m.ticket_id
        left join files f on f.id = a.file_id where t.number = '${number}' order by a.id`,
    )
    expect(items.map(({ id, name, type, bytes }) => ({ id, name, type, bytes }))).toEqual(
      rows.map((row) => ({
        id: String(row['id']),
        name: row['filename'],
        type: row['content_type'],
        bytes: Number(row['size']),
      })),
    )
    await expect(dana.tickets.attachments({ desk: 'support', number: '404' })).rejects.toMatchObject({
      code: 'no-such-ticket',
    })
    const vic = await test.as(['viewer'], 'vic')
    await expect(vic.tickets.attachments({ desk: 'support', number })).rejects.toMatchObject({ status: 403 })

    const [first] = items
    const { plan } = await dana.plans.ask({
      desk: 'support',
      disposition: 'redact',
      selection: { kind: 'tickets', numbers: [number] },
      attachments: [first?.id ?? ''],
      reason: 'by-mistake',
    })
    await expect.poll(async () => (await ben.plans.get({ plan })).state).toBe('ready')
    const ready = await ben.plans.get({ plan })
    expect(ready).not.toHaveProperty('run')
    await ben.plans.approve({ plan, digest: ready.digest ?? '' })
    await expect.poll(async () => (await dana.runs.list({})).items[0]?.state).toBe('verified')
    const [run] = (await dana.runs.list({})).items
    expect(await dana.plans.get({ plan })).toMatchObject({ run: run?.id })
    const { items: left } = await dana.tickets.attachments({ desk: 'support', number })
    expect(left.map(({ id }) => id)).toEqual(items.slice(1).map(({ id }) => id))

    const acts = (await dana.activity.list({ limit: 200 })).items
    const facts = { ticket: number, attachments: items.length }
    expect(acts.filter(({ verb }) => verb === 'ticket.attachments-read').at(-1)).toMatchObject({
      by: 'dana',
      facts,
    })
    expect(acts.find(({ verb }) => verb === 'plan.asked')).toMatchObject({
      facts: { reason: 'by-mistake' },
    })
    for (const { name } of items) expect(JSON.stringify(acts)).not.toContain(name)
  })

  it('of a ticket that is held are not among those that may go', async () => {
    const { test, number } = await setUp()
    const dana = await test.as(['dpo'], 'dana')
    await dana.holds.place({
      kind: 'hold',
      desk: 'support',
      on: { kind: 'tickets', numbers: [number] },
      ground: 'legal-claims',
      ends: '2026-04-05',
    })
    expect(await dana.tickets.attachments({ desk: 'support', number })).toEqual({ items: [] })
  })
})

describe('findings of a run, over the API,', () => {
  const freshDesk = sampleDesks('postgresql')

  it('say where something is left, and nothing of what', async () => {
    const desk = await freshDesk()
    const email = desk.truth.subject.identifiers.emails[0] ?? ''
    // A desk that writes down elsewhere what was changed, in a table whose very keys are personal.
    await desk.run('create table leftovers (place text primary key, note integer)')
    await desk.run(
      `create function keep_old() returns trigger language plpgsql as $$
        begin
          if old.email is not null then insert into leftovers values (old.email, 1) on conflict do nothing; end if;
          return new;
        end $$`,
    )
    await desk.run('create trigger keep_old after update on persons for each row execute function keep_old()')
    const test = await startTestServer('server')
    open.push(test)
    await startWorker(test.control)
    const admin = await test.as(['administrator'], 'ada')
    await admin.desks.add({ name: 'support', map: 'sample/1', address: desk.url })
    const dana = await test.as(['dpo'], 'dana')
    const ben = await test.as(['approver'], 'ben')
    const { plan } = await dana.plans.ask({
      desk: 'support',
      disposition: 'redact',
      selection: { kind: 'subject', hints: [{ kind: 'email', value: email }] },
    })
    await expect.poll(async () => (await ben.plans.get({ plan })).state).toBe('ready')
    await ben.plans.approve({ plan, digest: (await ben.plans.get({ plan })).digest ?? '' })
    await expect.poll(async () => (await dana.runs.list({})).items[0]?.state).toBe('findings')
    const run = (await dana.runs.list({})).items[0]?.id ?? ''
    const found = await dana.runs.findings({ run })
    const [left] = found.findings.filter(({ table }) => table === 'leftovers')
    expect(left).toMatchObject({ column: 'place', kind: 'email', strength: 'certain' })
    expect(left).not.toHaveProperty('key')
    expect(JSON.stringify(found).toLowerCase()).not.toContain(email.toLowerCase())

    await desk.run('delete from leftovers')
    await dana.runs.verify({ run })
    await expect.poll(async () => (await dana.runs.findings({ run })).findings).toEqual([])
    await expect(dana.runs.findings({ run: 'r-none' })).rejects.toMatchObject({ code: 'no-such-run' })
  })
})

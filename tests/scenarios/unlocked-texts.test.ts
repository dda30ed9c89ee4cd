import { describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import type { Plan } from '../../src/engine/plan/document.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { apply, planOf, subjectOf } from '../support/run.ts'
import { watched } from '../support/transactions.ts'

describe.each(dialects)('texts that name the person, on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('of others, are not locked while they are searched, and what changed meanwhile is masked as it is then', async () => {
    const { desk, plan, ids, email } = await aPlan(await freshDesk(), 1)
    const other = await desk.connect()
    const { database, reads } = readsIn(desk, elsewhere(plan), async (count) => {
      if (count === aheadOfTheChunk) await change(other, ids, () => `Quince lamp for ${email}`)
    })

    const record = await apply(desk, plan, { database })

    expect(record).toMatchObject({ state: 'applied', retries: 0 })
    expect(reads).toEqual([false, false, true, true])
    expect(await bodiesOf(desk, ids)).toEqual(['Quince lamp for [e-mail]'])
  })

  it('of others, are searched again before they are locked where others have changed many of them', async () => {
    const { desk, plan, ids, email } = await aPlan(await freshDesk(), 9)
    const other = await desk.connect()
    const long = (id: number) => `Quince lamp ${id} for ${email}. ${'It is on and off again. '.repeat(2_500)}`
    const { database, reads } = readsIn(desk, elsewhere(plan), async (count) => {
      if (count === aheadOfTheChunk) await change(other, ids, long)
    })

    const record = await apply(desk, plan, { database })

    expect(record).toMatchObject({ state: 'applied', retries: 1 })
    expect(reads).toEqual([false, false, true, false, true, true])
    expect(await bodiesOf(desk, ids)).toEqual(ids.map((id) => long(id).replace(email, '[e-mail]')))
  })

  it('of their own, are not locked while they are searched, where the data map masks these', async () => {
    const desk = withMaskedBodies(await freshDesk())
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    const { database, reads } = readsIn(desk, own(plan))

    const record = await apply(desk, plan, { database })

    expect(record.state).toBe('applied')
    expect(reads).toEqual([false, true])
  })
})

/** Markers are written first, from the same texts. */
const aheadOfTheChunk = 2

/** A plan about the sample's person, whom some messages of somebody else's ticket name. */
async function aPlan(desk: TestDesk, messages: number) {
  const email = desk.truth.subject.identifiers.emails[0] ?? ''
  const [last] = await desk.run('select max(id) as id from messages')
  const ids = Array.from({ length: messages }, (_, i) => Number(last?.['id']) + 1 + i)
  for (const id of ids)
    await desk.run(
      "insert into messages (id, ticket_id, kind, direction, body_plain, created_at) values (?, ?, 'note', 'internal', ?, '2026-06-30 11:00:00')",
      id,
      100,
      `Lamp for ${email}`,
    )
  const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
  return { desk, plan, ids, email }
}

/** A desk whose map masks the messages of a person's tickets, who is looked for in them. */
function withMaskedBodies(desk: TestDesk): TestDesk {
  const tables = structuredClone(desk.map.tables)
  const columns = tables['messages']?.columns ?? {}
  columns['body_plain'] = { category: 'free_text', redact: 'mask' }
  return { ...desk, map: { ...desk.map, tables } }
}

const elsewhere = (plan: Plan) => plan.masks.find(({ table }) => table === 'messages')?.read.sql
const own = (plan: Plan) =>
  plan.units
    .find(({ root }) => root === 'tickets')
    ?.changes.find(({ table, rewrite }) => table === 'messages' && rewrite !== undefined)?.rewrite?.read.sql

/** The database, and the reads of messages by this statement, inside of a transaction or not; `heard` is awaited after each. */
function readsIn(
  desk: TestDesk,
  reading: string | undefined,
  heard: (count: number) => Promise<void> = () => Promise.resolve(),
) {
  if (reading === undefined) throw new Error('expected a plan that masks messages')
  const reads: boolean[] = []
  const { database } = watched(desk.database, async (sql, isInside) => {
    if (!sql.startsWith(reading)) return
    reads.push(isInside)
    await heard(reads.length)
  })
  return { database, reads }
}

/** Does not wait for who holds a lock. */
async function change(
  database: Database,
  ids: readonly number[],
  body: (id: number) => string,
): Promise<void> {
  await database.session(async (session) => {
    await session.run({ sql: impatient[database.engine], parameters: [] })
    for (const id of ids)
      await session.run({
        sql: `update messages set body_plain = '${body(id)}' where id = ${id}`,
        parameters: [],
      })
  })
}

const impatient = {
  postgresql: "set lock_timeout = '2s'",
  mysql: 'set session innodb_lock_wait_timeout = 2',
  sqlite: 'pragma busy_timeout = 500',
}

async function bodiesOf(desk: TestDesk, ids: readonly number[]): Promise<readonly string[]> {
  const rows = await desk.run(`select body_plain from messages where id in (${ids.join()}) order by id`)
  return rows.map((row) => String(row['body_plain']))
}

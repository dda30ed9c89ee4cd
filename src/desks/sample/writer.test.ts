import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../tests/support/databases.ts'
import { createTestDatabase, engines } from '../../../tests/support/databases.ts'
import { sha256 } from '../../shared/canonical.ts'
import { quote } from './ddl.ts'
import { generateSampleDesk } from './generate.ts'
import { sampleTableNames } from './schema.ts'
import type { SampleTruth } from './truth.ts'
import { createSampleDesk, dropSampleDesk } from './writer.ts'

const options = { tickets: 300 }
const { tables, truth } = generateSampleDesk(options)

describe.each(engines)('the sample desk on %s', (kind) => {
  let desk: TestDatabase
  let written: SampleTruth

  beforeAll(async () => {
    desk = await createTestDatabase(kind, 'sample')
    written = await createSampleDesk(desk.database, options)
  })
  afterAll(() => desk.drop())

  test('has every generated row', async () => {
    expect(await counts()).toEqual(
      Object.fromEntries(sampleTableNames.map((name) => [name, tables[name].length])),
    )
    expect(written).toEqual(truth)
  })

  test('keeps texts, times, truth values and bytes as they were made', async () => {
    const messages = await run('select * from messages where id = 33')
    const { created_at: messageTime, ...message } = tables.messages[32] ?? { created_at: '' }
    expect(messages[0]).toMatchObject(message)
    expect(messages[0]?.['created_at']).toBe(messageTime)
    const tickets = await run('select id, legal_hold from tickets order by id')
    const held = tickets.filter((ticket) => ticket['legal_hold'] === true || ticket['legal_hold'] === 1)
    const expected = tables.tickets.filter((ticket) => ticket.legal_hold)
    expect(held.map((ticket) => ticket['id'])).toEqual(expected.map((ticket) => ticket.id))
    const files = await run('select sha256, content from files order by id')
    for (const file of files) expect(sha256(file['content'] as Uint8Array)).toBe(file['sha256'])
  })

  test('gives the next key to a row that comes later', async () => {
    await run("insert into tags (name) values ('later')")
    const added = await run("select id from tags where name = 'later'")
    expect(added).toEqual([{ id: tables.tags.length + 1 }])
    await run("delete from tags where name = 'later'")
  })

  test('refuses a row whose reference does not exist', async () => {
    const broken = { kind: 'constraint' }
    await expect(run('insert into ticket_tags (ticket_id, tag_id) values (999999, 1)')).rejects.toMatchObject(
      broken,
    )
    await expect(run("update tickets set status = 'unheard' where id = 1")).rejects.toMatchObject(broken)
  })

  test('can be dropped and made again', async () => {
    await dropSampleDesk(desk.database)
    await dropSampleDesk(desk.database)
    await createSampleDesk(desk.database, { tickets: 50 })
    expect((await counts())['tickets']).toBe(50)
  })

  function run(sql: string) {
    return desk.database.session(async (session) => (await session.run({ sql, parameters: [] })).rows)
  }

  async function counts(): Promise<Record<string, number>> {
    const found: Record<string, number> = {}
    for (const name of sampleTableNames) {
      const [row] = await run(`select count(*) as n from ${quote(desk.database.engine, name)}`)
      found[name] = Number(row?.['n'])
    }
    return found
  }
})

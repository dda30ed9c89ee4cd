import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../../database/connect.ts'
import type { Database } from '../../../database/database.ts'
import { readCatalog } from '../../../database/introspect.ts'
import { readSamples, valuesIn } from './read.ts'

describe('a sample', () => {
  let database: Database
  beforeAll(async () => {
    database = await connect('sqlite::memory:')
    await database.session(async (session) => {
      for (const sql of [
        'create table many (id integer primary key, body text, data blob)',
        `with recursive n(i) as (select 1 union all select i + 1 from n where i < 500)
          insert into many select i, 'text ' || i || replace(hex(zeroblob(600)), '00', 'x'), x'00' from n`,
        'create table keyless (a text, b text)',
        `insert into keyless values ('2', 'y'), ('1', 'x'), (null, 'z')`,
      ])
        await session.run({ sql, parameters: [] })
    })
  })
  afterAll(() => database.close())

  const sampled = async (rows: number, until = Number.POSITIVE_INFINITY) => {
    const catalog = await readCatalog(database)
    return database.session((session) => readSamples(session, catalog, { rows, until }))
  }

  test('is taken from both ends of a table, cut, and without bytes', async () => {
    const many = (await sampled(10)).get('many')
    const rows = many?.rows.reveal() ?? []
    expect(rows.map((row) => Number(row['id'])).toSorted((one, other) => one - other)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500,
    ])
    expect(Math.max(...rows.map((row) => row['body']?.length ?? 0))).toBe(400)
    expect(rows.every((row) => !('data' in row))).toBe(true)
  })
  test('comes in the same order from a table without a key', async () => {
    const keyless = (await sampled(10)).get('keyless')
    expect(keyless?.rows.reveal().map((row) => row['b'])).toEqual(['z', 'x', 'y'])
  })
  test('shows no value when it is printed', async () => {
    const many = (await sampled(10)).get('many')
    expect(JSON.stringify(many) + String(many?.rows)).not.toContain('text 1')
    expect(valuesIn(many, 'body')).toHaveLength(20)
  })
  test('ends when its time is over, and says so', async () => {
    expect((await sampled(10, 0)).get('many')?.unread).toBe('the time for reading was over')
    expect((await sampled(0)).get('many')?.unread).toBe('no values were asked for')
  })
})

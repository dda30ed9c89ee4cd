import * as fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../../src/database/database.ts'
import { pages } from '../../src/engine/selection/pages.ts'
import { createTestDatabase, engines, type TestDatabase } from '../support/databases.ts'
import { runs } from './erasure.ts'

const words = fc.oneof(
  fc.constantFrom(
    'a',
    'A',
    'a ',
    'ä',
    'ß',
    'ss',
    'Straße',
    'ñ',
    'n',
    '',
    ' ',
    "'",
    '\\',
    '%',
    '_',
    '-1',
    '10',
    '9',
    '😀',
    '日本',
  ),
  fc.string({ maxLength: 4, unit: 'grapheme-ascii' }),
)
const row = fc.record({ code: words, part: fc.integer({ min: -5, max: 5 }) })
const rows = fc.array(row, { minLength: 0, maxLength: 70 })

describe.each(engines)('reading page by page in %s', (kind) => {
  let desk: TestDatabase

  beforeAll(async () => {
    desk = await createTestDatabase(kind, 'pages')
    await desk.database.session(async (session) => {
      await session.run(sql`create table one (code varchar(40) primary key, part integer)`)
      await session.run(
        sql`create table two (code varchar(40) not null, part integer not null, primary key (part, code))`,
      )
    })
  })

  afterAll(() => desk.drop())

  it.each([
    ['one', ['code']],
    ['two', ['part', 'code']],
  ] as const)('brings every row of table %s exactly once, whatever its keys', async (table, key) => {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 30 }), async (given, first) => {
        await desk.database.session(async (session) => {
          const kept = await fill(session, table, given)
          const seen: string[] = []
          for await (const page of pages(session, { table, key, columns: ['code', 'part'], rows: first }))
            seen.push(...page.map((one) => JSON.stringify([one['code'], one['part']])))
          expect(seen.toSorted()).toEqual(kept.toSorted())
        })
      }),
      runs(kind === 'sqlite' ? 60 : 20),
    )
  })
})

describe.each(engines)('pages of long values in %s', (kind) => {
  const longest = 16 * 1024 * 1024

  it('hold no more than memory can, and together every row', async () => {
    const desk = await createTestDatabase(kind, 'long')
    await desk.database.session(async (session) => {
      await session.run(
        sql`create table mails (id integer primary key, body ${sql.raw(kind === 'mariadb' ? 'longtext' : 'text')})`,
      )
      for (let from = 1; from <= 2_000; from += 500)
        await session.run(
          sql`insert into mails values ${sql.join(Array.from({ length: 500 }, (_, i) => sql`(${from + i}, ${'short'})`))}`,
        )
      // Behind many short ones, when pages have become large.
      for (let id = 2_001; id <= 2_030; id++)
        await session.run(
          sql`insert into mails values (${id}, ${'ä'.repeat(id === 2_010 ? longest / 2 + 9 : 600_000)})`,
        )
      const ids: number[] = []
      for await (const page of pages(session, {
        table: 'mails',
        key: ['id'],
        columns: ['body'],
        measured: ['body'],
      })) {
        ids.push(...page.map((mail) => Number(mail['id'])))
        const bytes = page.reduce((sum, mail) => sum + Buffer.byteLength(String(mail['body'])), 0)
        if (page.length > 1) expect(bytes).toBeLessThanOrEqual(longest)
      }
      expect(ids).toEqual(Array.from({ length: 2_030 }, (_, i) => i + 1))
    })
    await desk.drop()
  })
})

/** Puts in what the table's key takes, as its collation tells keys apart, and returns what is there then. */
async function fill(
  session: Session,
  table: string,
  given: readonly { readonly code: string; readonly part: number }[],
): Promise<string[]> {
  await session.run(sql`delete from ${sql.id(table)}`)
  if (given.length > 0) {
    const values = sql.join(given.map(({ code, part }) => sql`(${code}, ${part})`))
    const [verb, rest] =
      session.engine === 'mysql' ? [sql`insert ignore`, sql``] : [sql`insert`, sql` on conflict do nothing`]
    await session.run(sql`${verb} into ${sql.id(table)} (code, part) values ${values}${rest}`)
  }
  const { rows: kept } = await session.run(sql`select code, part from ${sql.id(table)}`)
  return kept.map((one) => JSON.stringify([one['code'], one['part']]))
}

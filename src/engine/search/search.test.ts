import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, engines, type TestDatabase } from '../../../tests/support/databases.ts'
import type { Catalog } from '../../database/catalog.ts'
import { readCatalog } from '../../database/introspect.ts'
import { createDetector } from '../detection/detector.ts'
import { type Hit, searchDesk, type SearchOptions } from './search.ts'

const detector = createDetector([[{ kind: 'email', value: 'anna.lee@example.org' }]])
const rows = 2_500
/** Every hundredth note names her, and those of number 1,000 and beyond are long. */
const noteOf = (id: number) =>
  `${id % 100 === 0 ? 'anna.lee@example.org' : 'nobody'} ${id >= 1_000 ? 'and more '.repeat(20) : ''}`

describe.each(engines)('a search of a desk on %s', (kind) => {
  let test: TestDatabase
  let catalog: Catalog

  beforeAll(async () => {
    test = await createTestDatabase(kind, 'search')
    await test.database.session(async (session) => {
      await session.run(
        sql`create table notes (id integer primary key, owner integer not null, title varchar(100), note text)`,
      )
      await session.run(sql`create table loose (word varchar(100))`)
      for (let from = 1; from <= rows; from += 500) {
        const values = Array.from({ length: 500 }, (_, i) => from + i)
        await session.run(
          sql`insert into notes values ${sql.join(values.map((id) => sql`(${id}, ${id % 7}, ${id % 250 === 0 ? 'for anna.lee@example.org' : 'a title'}, ${noteOf(id)})`))}`,
        )
        await session.run(
          sql`insert into loose values ${sql.join(values.map((id) => sql`(${id === 1 ? 'Anna.Lee@example.org' : `word ${id}`})`))}`,
        )
      }
    })
    catalog = await readCatalog(test.database)
  })
  afterAll(() => test.drop())

  const search = async (options: SearchOptions = {}) => {
    const hits: Hit[] = []
    const extent = await test.database.session((session) =>
      searchDesk(
        session,
        catalog,
        detector,
        async (found) => {
          // Who is told may ask the same session, while the next page is on its way.
          const { rows: counted } = await session.run(sql`select count(*) as count from loose`)
          expect(Number(counted[0]?.['count'])).toBe(rows)
          hits.push(...found)
        },
        options,
      ),
    )
    return { hits, extent }
  }
  const places = (hits: readonly Hit[], column: string) =>
    hits.filter((hit) => hit.column === column).map(({ key }) => Number(key[0]))
  const everyOf = (step: number) => Array.from({ length: rows / step }, (_, i) => (i + 1) * step)

  it('finds every place, in tables with a key and without one, whatever the values repeat', async () => {
    const { hits, extent } = await search()
    expect(places(hits, 'note')).toEqual(everyOf(100))
    expect(places(hits, 'title')).toEqual(everyOf(250))
    expect(hits.filter(({ table }) => table === 'loose')).toMatchObject([{ key: [], column: 'word' }])
    expect(hits.every(({ findings, isWritable }) => findings.length === 1 && isWritable)).toBe(true)
    expect(extent).toEqual({
      tables: 2,
      columns: 3,
      rows: 2 * rows,
      values: 3 * rows,
      files: 0,
      unsearched: {},
    })
  })

  it('passes over the rows and the values that it is told to', async () => {
    const { hits, extent } = await search({
      passOver: (table) =>
        table === 'notes'
          ? {
              rows: sql`(t.owner = 3 or t.id > 2000)`,
              values: { where: sql`t.id <= 500`, columns: new Set(['note']) },
            }
          : undefined,
    })
    const looked = (id: number) => id % 7 !== 3 && id <= 2_000
    expect(places(hits, 'note')).toEqual(everyOf(100).filter((id) => looked(id) && id > 500))
    expect(places(hits, 'title')).toEqual(everyOf(250).filter(looked))
    expect(extent.rows).toBe(rows + Array.from({ length: rows }, (_, i) => i + 1).filter(looked).length)
  })

  it('ends at once when it is stopped, or when who is told fails, and leaves the session in order', async () => {
    await expect(search({ signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow('stopped')
    await test.database.session(async (session) => {
      const failing = searchDesk(session, catalog, detector, () => Promise.reject(new Error('told')))
      await expect(failing).rejects.toThrow('told')
      expect((await session.run(sql`select max(id) as last from notes`)).rows).toEqual([{ last: rows }])
    })
  })
})

import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, engines, type TestDatabase } from '../../tests/support/databases.ts'
import { fingerprint, hashExpression, now, textOf } from './dialect.ts'

type Cells = readonly [id: number, a: string | null, b: string | null, n: number | null]

describe.each(engines)('fragments for %s', (kind) => {
  let test: TestDatabase
  beforeAll(async () => {
    test = await createTestDatabase(kind, 'dialect')
    await test.database.session((session) =>
      session.run({
        sql: 'create table t (id integer, a varchar(50), b varchar(50), n integer)',
        parameters: [],
      }),
    )
  })
  afterAll(() => test.drop())

  const columns = [
    { expression: sql.id('id'), type: 'integer' as const },
    { expression: sql.id('a'), type: 'text' as const },
    { expression: sql.id('b') },
    { expression: sql.id('n'), type: 'integer' as const },
  ]

  async function fingerprintOf(rows: readonly Cells[]): Promise<unknown> {
    const { engine, version } = test.database
    return test.database.session(async (session) => {
      await session.run(sql`delete from t`)
      for (const row of rows)
        await session.run(sql`insert into t values (${sql.join(row.map((v) => sql.val(v)))})`)
      const hash = hashExpression(columns, engine, version)
      const result = await session.run(sql`select ${fingerprint(hash, engine)} as f from t`)
      return result.rows[0]?.['f']
    })
  }

  const rows: readonly Cells[] = [
    [1, 'x', 'y', 5],
    [2, null, '', 6],
    [3, 'ü 😀', 'z', null],
  ]

  it('fingerprints rows alike in any order', async () => {
    const straight = await fingerprintOf(rows)
    expect(straight).toMatch(/^-?\d+$/)
    expect(await fingerprintOf([...rows].reverse())).toBe(straight)
  })

  it('fingerprints rows differently after any change of any column, to NULL as well', async () => {
    const changes: readonly (readonly Cells[])[] = [
      rows,
      rows.slice(1),
      [...rows, [1, 'x', 'y', 5]],
      [[9, 'x', 'y', 5], ...rows.slice(1)],
      [[1, 'X', 'y', 5], ...rows.slice(1)],
      [[1, 'x ', 'y', 5], ...rows.slice(1)],
      [[1, 'y', 'x', 5], ...rows.slice(1)],
      [[1, 'xy', '', 5], ...rows.slice(1)],
      [[1, null, 'y', 5], ...rows.slice(1)],
      [[1, '', 'y', 5], ...rows.slice(1)],
      [[1, 'x', 'y', null], ...rows.slice(1)],
      [[1, 'x', 'y', 0], ...rows.slice(1)],
      [[1, 'x', 'y', 6], ...rows.slice(1)],
    ]
    const found: unknown[] = []
    for (const change of changes) found.push(await fingerprintOf(change))
    expect(new Set(found).size).toBe(changes.length)
  })

  it('fingerprints rows differently after two of them have exchanged a value', async () => {
    const many = Array.from({ length: 12 }, (_, i): Cells => [i, `a${i % 5}`, `b${i}`, i * 7])
    const straight = await fingerprintOf(many)
    for (let i = 1; i < many.length; i++)
      for (const column of [1, 2, 3] as const) {
        const [one, other] = [many[0], many[i]]
        if (one === undefined || other === undefined || one[column] === other[column]) continue
        const exchanged = many.map((row, at) =>
          row.with(column, at === 0 ? other[column] : at === i ? one[column] : row[column]),
        ) as unknown as Cells[]
        expect(await fingerprintOf(exchanged)).not.toBe(straight)
      }
  })

  it('gives 0 for no rows', async () => {
    expect(await fingerprintOf([])).toBe('0')
  })

  it('gives one integer for one row', async () => {
    await fingerprintOf(rows)
    const { engine, version } = test.database
    const hash = hashExpression(columns, engine, version)
    const result = await test.database.session((s) => s.run(sql`select ${hash} as h from t where id = ${1}`))
    expect(String(result.rows[0]?.['h'])).toMatch(/^-?\d+$/)
  })

  it('writes numbers as text and knows the time in UTC', async () => {
    const { engine } = test.database
    const time = textOf(now(engine), engine)
    const { rows: found } = await test.database.session((session) =>
      session.run(sql`select ${textOf(sql`5 + 1`, engine)} as six, ${time} as at`),
    )
    expect(found[0]?.['six']).toBe('6')
    const at = String(found[0]?.['at']).slice(0, 19).replace(' ', 'T')
    expect(Math.abs(new Date(`${at}Z`).getTime() - Date.now())).toBeLessThan(60_000)
  })
})

it('gives old PostgreSQL servers a hash that they have', async () => {
  const test = await createTestDatabase('postgresql', 'old')
  const hash = hashExpression([{ expression: sql`1` }, { expression: sql`null` }], 'postgresql', '10.23')
  const { rows } = await test.database.session((session) => session.run(sql`select ${hash} as h`))
  await test.drop()
  expect(String(rows[0]?.['h'])).toMatch(/^-?\d+$/)
})

it('tells NULL from an empty text and 1 from "1" on SQLite', async () => {
  const test = await createTestDatabase('sqlite', 'hash')
  const { rows } = await test.database.session((session) =>
    session.run(sql`select expunge_hash(null) as a, expunge_hash('') as b, expunge_hash(1) as c,
      expunge_hash('1') as d, expunge_hash(1.0) as e, expunge_hash(x'31') as f, expunge_hash('a', 'b') as g,
      expunge_hash('ab') as h`),
  )
  await test.drop()
  const found = Object.values(rows[0] ?? {})
  expect(new Set(found).size).toBe(8)
  expect(found.every((value) => Number.isSafeInteger(value))).toBe(true)
})

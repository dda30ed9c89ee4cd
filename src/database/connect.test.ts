import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, engines, type TestDatabase } from '../../tests/support/databases.ts'
import { connect } from './connect.ts'
import type { Product } from './database.ts'

describe.each(engines)('a database of %s', (kind) => {
  let test: TestDatabase
  const run = (statement: Parameters<typeof connect>[0] | ReturnType<typeof sql>) =>
    test.database.session((session) =>
      session.run(typeof statement === 'string' ? { sql: statement, parameters: [] } : statement),
    )

  beforeAll(async () => {
    test = await createTestDatabase(kind, 'connect')
    await run(tablesByEngine[kind])
    await run('create table counted (id integer primary key, name varchar(20))')
    await run("insert into counted values (1, 'a'), (2, 'b'), (3, 'b')")
  })
  afterAll(() => test.drop())

  it('gives back every value as it went in', async () => {
    const columns = Object.keys(values)
    await run(
      sql`insert into kinds (${sql.join(columns.map((name) => sql.id(name)))})
        values (${sql.join(Object.values(values).map(([value]) => sql.val(value)))})`,
    )
    const { rows } = await run(sql`select * from kinds where ${1} = 1 and id = ${1}`)
    const withoutParameters = await run('select * from kinds where id = 1')
    expect(withoutParameters.rows).toEqual(rows)
    for (const [name, [, expected]] of Object.entries(values)) {
      expect({ [name]: rows[0]?.[name] }).toEqual({
        [name]: expectedOn(test.database.product, name, expected),
      })
    }
    expect(rows[0]?.['bin']).toBeInstanceOf(Uint8Array)
    expect(Buffer.isBuffer(rows[0]?.['bin'])).toBe(false)
  })

  it('gives NULL as null and an empty text as an empty text', async () => {
    await run(sql`insert into kinds (id, txt, num) values (${2}, ${''}, ${null})`)
    const { rows } = await run(sql`select txt, num, bin from kinds where id = ${2}`)
    expect(rows).toEqual([{ txt: '', num: null, bin: null }])
  })

  it('counts matched rows even when an update changes no value', async () => {
    expect((await run(sql`update counted set name = ${'b'} where id > ${0}`)).affected).toBe(3)
    expect((await run(sql`update counted set name = ${'b'} where id > ${0}`)).affected).toBe(3)
    expect((await run("update counted set name = 'b' where id = 99")).affected).toBe(0)
    expect((await run('select * from counted')).affected).toBe(0)
    expect((await run('create table made_later (id integer)')).affected).toBe(0)
    expect((await run(sql`insert into counted values (${8}, ${'x'}), (${9}, ${'y'})`)).affected).toBe(2)
    expect((await run(sql`delete from counted where id in (${8}, ${9})`)).affected).toBe(2)
  })

  it('rolls a transaction back when its work throws, and commits it otherwise', async () => {
    const failure = new Error('stop')
    const attempt = test.database.session((session) =>
      session.transaction(async () => {
        await session.run(sql`insert into counted values (${50}, ${'gone'})`)
        throw failure
      }),
    )
    await expect(attempt).rejects.toBe(failure)
    await test.database.session((session) =>
      session.transaction(() => session.run(sql`insert into counted values (${51}, ${'kept'})`), {
        isolation: 'repeatable read',
      }),
    )
    expect((await run('select id from counted where id >= 50')).rows).toEqual([{ id: 51 }])
    await run('delete from counted where id >= 50')
  })

  it('refuses a transaction inside a transaction', async () => {
    const nested = test.database.session((session) =>
      session.transaction(() => session.transaction(async () => undefined)),
    )
    await expect(nested).rejects.toMatchObject({ code: 'database.session' })
  })

  it('refuses changes in a read-only transaction and allows them afterwards', async () => {
    await test.database.session(async (session) => {
      const write = () => session.run(sql`update counted set name = ${'c'} where id = ${1}`)
      await expect(session.transaction(write, { readOnly: true })).rejects.toMatchObject({
        kind: 'read only',
      })
      expect((await session.transaction(write)).affected).toBe(1)
    })
  })

  it('keeps a temporary table for one session and no longer', async () => {
    await test.database.session(async (session) => {
      await session.run(sql`create temporary table mine (id integer)`)
      await session.run(sql`insert into mine values (${7})`)
      expect((await session.run(sql`select id from mine`)).rows).toEqual([{ id: 7 }])
    })
    await expect(run('select id from mine')).rejects.toMatchObject({ kind: 'missing object' })
  })

  it('quotes every identifier, however it is spelled', async () => {
    for (const name of strangeNames) {
      await run(sql`create table ${sql.id(name)} (${sql.id(name)} varchar(100))`)
      await run(sql`insert into ${sql.id(name)} values (${name})`)
      const { rows } = await run(sql`select ${sql.id(name)} from ${sql.id(name)}`)
      expect(rows).toEqual([{ [name]: name }])
      await run(sql`drop table ${sql.id(name)}`)
    }
    expect((await run('select id from counted order by id')).rows).toHaveLength(3)
  })

  it('compiles values to parameters and never into the text', async () => {
    const { sql: text, parameters } = await test.database.session(async (session) =>
      session.compile(sql`select ${"' or 1=1"}`),
    )
    expect(text).not.toContain('or 1=1')
    expect(parameters).toEqual(["' or 1=1"])
  })

  it('describes itself without user name and password', () => {
    const { version, label, engine, product } = test.database
    expect(version).toMatch(/^\d+\.\d+/)
    // A MySQL server may stand in for MariaDB (npm run versions).
    expect(product === 'mysql' ? 'mariadb' : product).toBe(kind)
    expect(engine).toBe(
      { postgresql: 'postgresql', pglite: 'postgresql', mariadb: 'mysql', sqlite: 'sqlite' }[kind],
    )
    expect(label).not.toMatch(/root|postgres:|@/)
  })

  it('refuses all changes when it was opened for reading', async () => {
    if (kind === 'pglite') await test.database.close()
    const database = await connect(test.url, { readOnly: true })
    const write = database.session((session) => session.run(sql`delete from counted where id = ${1}`))
    await expect(write).rejects.toMatchObject({ kind: 'read only' })
    const read = () =>
      database.session((s) => s.transaction(() => s.run(sql`select id from counted where id = 1`)))
    expect((await read()).rows).toEqual([{ id: 1 }])
    await database.close()
  })
})

describe.each(['sqlite', 'pglite'] as const)('the single connection of %s', (kind) => {
  it('lets sessions take turns and refuses one inside another at once', async () => {
    const database = await connect(kind === 'sqlite' ? 'sqlite::memory:' : 'pglite:memory')
    const order: string[] = []
    const visit = (name: string) =>
      database.session(async (session) => {
        order.push(`${name} in`)
        await session.run(sql`select 1`)
        order.push(`${name} out`)
      })
    await Promise.all([visit('a'), visit('b')])
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out'])
    const nested = database.session(() => visit('c'))
    await expect(nested).rejects.toMatchObject({ code: 'database.nested_session' })
    await visit('d')
    await database.close()
    await expect(visit('e')).rejects.toMatchObject({ code: 'database.closed' })
  })
})

it('refuses to open a PGlite folder that is open already, and opens it once it is free', async () => {
  const test = await createTestDatabase('pglite', 'locked')
  await expect(connect(test.url)).rejects.toMatchObject({ kind: 'unreachable', facts: { code: 'in use' } })
  await test.database.close()
  const again = await connect(test.url)
  await again.close()
  await test.drop()
})

it('refuses a PGlite folder that another process has open, until that process is killed', async () => {
  const test = await createTestDatabase('pglite', 'process')
  const script = `
    const { connect } = await import(${JSON.stringify(new URL('connect.ts', import.meta.url).href)})
    const answer = await connect(process.argv[1]).then(() => 'open', (error) => error.facts.code)
    process.stdout.write(answer)
    setInterval(() => undefined, 1000)`
  const other = async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, test.url])
    const [answer] = await once(child.stdout, 'data')
    return { child, answer: String(answer) }
  }
  const kill = async ({ child }: Awaited<ReturnType<typeof other>>) => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  const refused = await other()
  await kill(refused)
  expect(refused.answer).toBe('in use')
  await test.database.close()
  const holder = await other()
  expect(holder.answer).toBe('open')
  await expect(connect(test.url)).rejects.toMatchObject({ facts: { code: 'in use' } })
  await kill(holder)
  const again = await connect(test.url)
  await again.close()
  await test.drop()
})

it('refuses an address of no known kind without repeating it', async () => {
  for (const url of [
    'oracle://anna:s3cret@example.org/x',
    'postgres://anna:s3cret@[bad/x',
    'mysql://anna:s3cret%E0@host/x',
    'sqlite:',
  ]) {
    const error = await connect(url).then(
      () => undefined,
      (thrown: Error) => thrown,
    )
    expect(error).toMatchObject({ code: 'database.address' })
    expect(error?.message).not.toMatch(/s3cret|anna/)
  }
})

it('refuses an SQLite file that does not exist', async () => {
  await expect(connect('sqlite:/nonexistent/desk.sqlite')).rejects.toMatchObject({ kind: 'unreachable' })
})

const strangeNames = [
  'with "double" quotes',
  "o'clock",
  'back`tick',
  'dash-ed',
  'Ünïcode 名',
  'x"; drop table counted; --',
]

// What goes in, and what comes out when that differs.
const values: Readonly<Record<string, readonly [unknown, unknown]>> = {
  id: [1, 1],
  small: [-5, -5],
  safe: [9_007_199_254_740_991, 9_007_199_254_740_991],
  big: ['9223372036854775807', '9223372036854775807'],
  num: ['12345678901234567890.12', '12345678901234567890.12'],
  flt: [1.5, 1.5],
  txt: ['naïve 名 😀 \\ \' " %', 'naïve 名 😀 \\ \' " %'],
  bin: [new Uint8Array([0, 1, 39, 92, 255]), new Uint8Array([0, 1, 39, 92, 255])],
  day: ['2024-02-29', '2024-02-29'],
  at: ['2024-02-29 23:59:58', '2024-02-29 23:59:58'],
  at_micro: ['2024-02-29 23:59:58.123400', '2024-02-29 23:59:58.123400'],
  clock: ['23:59:58', '23:59:58'],
  doc: ['{"b": [1, 2],"a":"x"}', '{"b": [1, 2],"a":"x"}'],
  flag: [true, true],
}

function expectedOn(product: Product, name: string, value: unknown): unknown {
  const isPostgres = product === 'postgresql' || product === 'pglite'
  // MySQL keeps what a JSON text means, the others the text.
  if (name === 'doc' && product === 'mysql') return '{"a": "x", "b": [1, 2]}'
  if (name === 'flag') return isPostgres ? true : 1
  // PostgreSQL's own text form has no trailing zeros.
  if (name === 'at_micro' && isPostgres) return '2024-02-29 23:59:58.1234'
  return value
}

const common = 'id integer primary key, small smallint, safe bigint, big bigint, txt text, day date'
const tablesByEngine: Readonly<Record<(typeof engines)[number], string>> = {
  postgresql: `create table kinds (${common}, num numeric(30, 2), flt double precision, bin bytea, at timestamp,
    at_micro timestamp(6), clock time, doc json, flag boolean)`,
  pglite: `create table kinds (${common}, num numeric(30, 2), flt double precision, bin bytea, at timestamp,
    at_micro timestamp(6), clock time, doc json, flag boolean)`,
  mariadb: `create table kinds (${common}, num decimal(30, 2), flt double, bin longblob, at datetime,
    at_micro datetime(6), clock time, doc json, flag tinyint(1))`,
  sqlite: `create table kinds (${common}, num text, flt real, bin blob, at text, at_micro text, clock text, doc text,
    flag boolean)`,
}

import { once } from 'node:events'
import { createServer } from 'node:net'
import { inspect } from 'node:util'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createTestDatabase,
  engines,
  type TestDatabase,
  type TestEngine,
} from '../../tests/support/databases.ts'
import { serverAddress } from '../../tests/support/servers.ts'
import { connect } from './connect.ts'
import type { Session } from './database.ts'
import { DatabaseError, databaseErrorFrom } from './errors.ts'

const canary = 'canary-anna.lee@example.org'

describe.each(engines)('errors of %s', (kind) => {
  const test = preparedDatabase(kind)
  const isPostgres = kind === 'postgresql' || kind === 'pglite'
  const failureOf = (work: (session: Session) => Promise<unknown>) => failure(test().database.session(work))

  it('names the constraint and the columns, and never a value of the row', async () => {
    const duplicate = await failureOf((s) => s.run(sql`insert into parent values (${3}, ${canary}, ${1})`))
    expect(duplicate.kind).toBe('constraint')
    expect(duplicate.message).toMatch(kind === 'sqlite' ? /parent\.email/ : /email_once/)
    const empty = await failureOf((s) => s.run(sql`update parent set email = null where email = ${canary}`))
    expect(empty.kind).toBe('constraint')
    expect(empty.message).toMatch(/email/)
    const negative = await failureOf((s) => s.run(sql`update parent set age = ${-77_123}`))
    expect(negative.kind).toBe('constraint')
    expect(negative.message).toMatch(/age_positive/)
    const referred = await failureOf((s) => s.run(sql`delete from parent where email = ${canary}`))
    expect(referred.kind).toBe('constraint')
    expect(referred.retryable).toBe(false)
    for (const error of [duplicate, empty, negative, referred]) expectSilent(error)
  })

  it('says nothing of a value that does not fit', async () => {
    const long = `${canary}${'x'.repeat(100)}`
    // SQLite does not limit lengths; there the statement names a column that does not exist.
    const tooLong =
      kind === 'sqlite' ? sql`update parent set absent = ${long}` : sql`update parent set email = ${long}`
    const error = await failureOf((s) => s.run(tooLong))
    expect(error.kind).toBe(kind === 'sqlite' ? 'missing object' : 'constraint')
    expectSilent(error)
    const odd = isPostgres
      ? sql`select cast(cast(${canary} as text) as integer)`
      : sql`insert into child (id) values (${canary})`
    expectSilent(await failureOf((s) => s.run(odd)))
  })

  it('tells a missing table, a missing column and a syntax error apart', async () => {
    const table = await failureOf((s) => s.run(sql`select * from nowhere where x = ${canary}`))
    const column = await failureOf((s) => s.run(sql`select absent_one from parent where email = ${canary}`))
    const syntax = await failureOf((s) => s.run(sql`selec ${canary}`))
    expect([table.kind, column.kind, syntax.kind]).toEqual(['missing object', 'missing object', 'syntax'])
    expect(table.message).toMatch(/nowhere/)
    expect(column.message).toMatch(/absent_one/)
    for (const error of [table, column, syntax]) expectSilent(error)
  })

  it('tells that a table and a column are there already', async () => {
    const table = await failureOf((s) => s.run(sql`create table parent (id integer)`))
    const column = await failureOf((s) => s.run(sql`alter table parent add column email varchar(20)`))
    expect([table.kind, column.kind]).toEqual(['existing object', 'existing object'])
  })
})

it.each(['postgresql', 'mariadb'] as const)(
  'calls a %s server that does not answer unreachable',
  async (kind) => {
    const url = new URL(serverAddress(kind))
    url.port = String(await unusedPort())
    url.pathname = '/desk'
    const error = await failure(connect(url.href))
    expect(error).toMatchObject({ kind: 'unreachable', code: 'database.unreachable' })
    expect(error.message).toContain(`127.0.0.1:${url.port}/desk`)
    expect(inspect(error, { depth: 9 })).not.toContain(url.password)
  },
)

describe.each(['postgresql', 'mariadb'] as const)('errors of a %s server', (kind) => {
  const test = preparedDatabase(kind)
  it('ends a statement that runs too long', async () => {
    const database = await connect(test().url, { statementTimeoutMs: 200 })
    const nap =
      kind === 'postgresql'
        ? sql`select pg_sleep(20)`
        : sql`with two as (select 1 as n union all select 2), ten as (select a.n from two a, two b, two c, two d)
            select sum(a.n * b.n * c.n * d.n * e.n * f.n * g.n * h.n * i.n * j.n)
            from ten a, ten b, ten c, ten d, ten e, ten f, ten g, ten h, ten i, ten j`
    const started = Date.now()
    const error = await failure(database.session((session) => session.run(nap)))
    expect(error).toMatchObject({ kind: 'statement timeout', retryable: false })
    expect(Date.now() - started).toBeLessThan(10_000)
    await database.close()
  })

  it('reports a deadlock to one of two and lets the other finish', async () => {
    const meet = meetingOf(2)
    const outcomes = await Promise.allSettled([
      lockBoth(test(), [1, 2], meet),
      lockBoth(test(), [2, 1], meet),
    ])
    const failed = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(failed).toHaveLength(1)
    expect(failed[0]?.reason).toMatchObject({ kind: 'deadlock', retryable: true })
  })

  it('notices a connection that the server ended, and works again with the next session', async () => {
    const lost = test().database.session(async (session) => {
      const me =
        kind === 'postgresql' ? sql`select pg_backend_pid() as id` : sql`select connection_id() as id`
      const id = Number((await session.run(me)).rows[0]?.['id'])
      await test().database.session((other) =>
        other.run(kind === 'postgresql' ? sql`select pg_terminate_backend(${id})` : sql`kill ${sql.lit(id)}`),
      )
      await session.run(sql`select 1 as one`)
    })
    expect(await failure(lost)).toMatchObject({ kind: 'connection lost', retryable: false })
    const { rows } = await test().database.session((session) => session.run(sql`select 1 as one`))
    expect(rows).toEqual([{ one: 1 }])
  })

  it('names the missing privilege and hides the user', async () => {
    const user = `reader_${process.pid}`
    await test().database.session(async (session) => {
      if (kind === 'postgresql') {
        await session.run({ sql: `create role ${user} login password 's3cret-word'`, parameters: [] })
      } else {
        await session.run({
          sql: `create user '${user}'@'127.0.0.1' identified by 's3cret-word'`,
          parameters: [],
        })
        const name = test().database.schema
        await session.run({ sql: `grant select on ${name}.child to '${user}'@'127.0.0.1'`, parameters: [] })
      }
    })
    const url = new URL(test().url)
    url.username = user
    url.password = 's3cret-word'
    const database = await connect(url.href)
    const denied = await failure(
      database.session((s) => s.run(sql`select * from parent where email = ${canary}`)),
    )
    await database.close()
    url.password = 'wr0ng-word'
    const refused = await failure(connect(url.href))
    await test().database.session((session) =>
      session.run({
        sql: kind === 'postgresql' ? `drop role ${user}` : `drop user '${user}'@'127.0.0.1'`,
        parameters: [],
      }),
    )
    expect(denied.kind).toBe('privilege')
    expect(denied.message).toMatch(/parent/)
    expect(refused.kind).toBe('authentication')
    for (const error of [denied, refused]) {
      expectSilent(error)
      expect(inspect(error, { depth: 9 })).not.toMatch(/s3cret|wr0ng|reader_/)
    }
  })
})

describe.each(['postgresql', 'mariadb', 'sqlite'] as const)('locks of %s', (kind) => {
  const test = preparedDatabase(kind)
  it('gives up waiting for a lock', async () => {
    const impatient = await connect(test().url, { lockTimeoutMs: 300 })
    await test().database.session((holder) =>
      holder.transaction(async () => {
        await holder.run(sql`update parent set age = ${6} where id = ${1}`)
        const blocked = impatient.session((session) =>
          session.run(sql`update parent set age = ${7} where id = ${1}`),
        )
        expect(await failure(blocked)).toMatchObject({ kind: 'lock timeout', retryable: true })
      }),
    )
    await impatient.close()
  })
})

describe.each(['postgresql'] as const)('snapshots of %s', (kind) => {
  const test = preparedDatabase(kind)
  it('reports a row that changed since the snapshot as a serialization', async () => {
    const late = test().database.session((session) =>
      session.transaction(
        async () => {
          await session.run(sql`select * from parent`)
          await test().database.session((other) =>
            other.run(sql`update parent set age = age + 1 where id = ${2}`),
          )
          await session.run(sql`update parent set age = age + 1 where id = ${2}`)
        },
        { isolation: 'repeatable read' },
      ),
    )
    expect(await failure(late)).toMatchObject({ kind: 'serialization', retryable: true })
  })
})

it.each(['postgresql', 'mariadb'] as const)('calls a missing %s database a missing object', async (kind) => {
  const url = new URL(serverAddress(kind))
  url.pathname = '/never_made'
  expect(await failure(connect(url.href))).toMatchObject({ kind: 'missing object' })
})

it('keeps nothing of what a driver attaches to its error', () => {
  const raw = Object.assign(new Error(`duplicate key value (${canary})`), {
    code: '23505',
    detail: `Key (email)=(${canary}) already exists.`,
    where: canary,
    parameters: [canary],
    table: 'parent',
    constraint: 'email_once',
  })
  const error = databaseErrorFrom(raw, 'postgresql', 'host:5432/desk')
  expect(error).toMatchObject({ kind: 'constraint', facts: { code: '23505', constraint: 'email_once' } })
  expect(error.cause).toBeUndefined()
  expectSilent(error)
})

it('is not misled by a value that imitates the end of a MySQL message', () => {
  const message = `Duplicate entry '${canary}' for key '${canary}' for key 'parent.email_once'`
  const raw = Object.assign(new Error(message), { errno: 1062, sqlMessage: message })
  const error = databaseErrorFrom(raw, 'mariadb', 'host:3306/desk')
  expect(error.message).toContain('parent.email_once')
  expectSilent(error)
})

it('maps a full disk on every engine', () => {
  expect(kindOf({ code: '53100' }, 'postgresql')).toBe('disk full')
  expect(kindOf({ errno: 1114 }, 'mysql')).toBe('disk full')
  expect(kindOf({ errcode: 13 }, 'sqlite')).toBe('disk full')
})

function kindOf(fields: object, product: 'postgresql' | 'mysql' | 'sqlite'): string {
  return databaseErrorFrom(Object.assign(new Error(canary), fields), product, 'x').kind
}

async function failure(attempt: Promise<unknown>): Promise<DatabaseError> {
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof DatabaseError) return error
  throw new Error(`Expected a DatabaseError, found ${inspect(error)}`)
}

function expectSilent(error: DatabaseError): void {
  const everything = `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}${error.stack}`
  expect(everything).not.toContain('canary-')
  expect(everything).not.toContain('77123')
}

/** Locks two rows in one transaction, and meets the others between the two. */
function lockBoth(test: TestDatabase, [first, second]: readonly [number, number], meet: () => Promise<void>) {
  return test.database.session((session) =>
    session.transaction(async () => {
      await session.run(sql`update parent set age = ${8} where id = ${first}`)
      await meet()
      await session.run(sql`update parent set age = ${8} where id = ${second}`)
    }),
  )
}

/** Everybody waits until all have come. */
function meetingOf(count: number): () => Promise<void> {
  const everybody = Promise.withResolvers<void>()
  let missing = count
  return () => {
    missing -= 1
    if (missing === 0) everybody.resolve()
    return everybody.promise
  }
}

async function unusedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 1
}

/** A database with two tables full of constraints, made before the tests of a block and dropped after them. */
function preparedDatabase(kind: TestEngine): () => TestDatabase {
  let test: TestDatabase
  beforeAll(async () => {
    test = await createTestDatabase(kind, 'errors')
    await test.database.session(async (session) => {
      const text = 'varchar(60)'
      for (const statement of [
        `create table parent (id integer primary key, email ${text} not null, age integer,
          constraint email_once unique (email), constraint age_positive check (age > 0))`,
        `create table child (id integer primary key, parent_id integer,
          constraint child_of_parent foreign key (parent_id) references parent (id))`,
      ]) {
        await session.run({ sql: statement, parameters: [] })
      }
      await session.run(sql`insert into parent values (${1}, ${canary}, ${5}), (${2}, ${'other'}, ${5})`)
      await session.run(sql`insert into child values (${1}, ${1})`)
    })
  })
  afterAll(() => test.drop())
  return () => test
}

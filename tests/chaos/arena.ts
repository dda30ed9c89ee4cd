import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { connect } from '../../src/database/connect.ts'
import type { Database, Session } from '../../src/database/database.ts'
import { sampleTableNames } from '../../src/desks/sample/schema.ts'
import type { SampleTruth } from '../../src/desks/sample/truth.ts'
import { createSampleDesk } from '../../src/desks/sample/writer.ts'
import { cloneTestDatabase, createTestDatabase } from '../support/databases.ts'
import { serverAddress, type ServerKind } from '../support/servers.ts'

/** A sample desk that is put back to its beginning again and again, always under the same name. */
export interface Arena {
  readonly kind: ServerKind
  readonly url: string
  readonly truth: SampleTruth
  reset(): Promise<void>
  /** Runs work on the desk as it is. */
  look<T>(work: (session: Session) => Promise<T>): Promise<T>
  drop(): Promise<void>
}

export async function openArena(kind: ServerKind, tickets: number): Promise<Arena> {
  const template = await createTestDatabase(kind, 'chaos_template')
  const truth = await createSampleDesk(template.database, { tickets })
  const copy = await cloneTestDatabase(template, 'chaos')
  await copy.database.close()
  await template.database.close()
  const names = { template: nameIn(template.url), copy: nameIn(copy.url) }
  const look: Arena['look'] = (work) => withDatabase(copy.url, work)
  return {
    kind,
    url: copy.url,
    truth,
    look,
    reset: () =>
      kind === 'postgresql' ? resetPostgres(names) : look((session) => resetMariadb(session, names)),
    async drop() {
      for (const name of [names.copy, names.template])
        await withDatabase(administratorOf(kind), (session) =>
          session.run(
            kind === 'postgresql'
              ? sql`drop database if exists ${sql.id(name)} with (force)`
              : sql`drop database if exists ${sql.id(name)}`,
          ),
        )
    },
  }
}

/** Rows of every desk table in a form that can be compared, by table. Expunge's own tables are left out. */
export type Snapshot = ReadonlyMap<string, TableSnapshot>

interface TableSnapshot {
  readonly rows: number
  readonly digest: string
}

/**
 * What a desk holds. Rows that the run itself adds to `history` and `notes` are compared without their key: a chunk
 * that was rolled back uses up numbers, and that is all it may leave.
 */
export async function snapshotOf(session: Session): Promise<Snapshot> {
  const snapshot = new Map<string, TableSnapshot>()
  for (const table of sampleTableNames) {
    const { rows } = await session.run(sql`select * from ${sql.id(table)}`)
    const keyless = table === 'history' || table === 'notes'
    const lines = rows.map((row) => JSON.stringify(keyless ? { ...row, id: undefined } : row)).sort()
    snapshot.set(table, {
      rows: rows.length,
      digest: createHash('sha256').update(lines.join('\n')).digest('hex'),
    })
  }
  return snapshot
}

/** Names of the tables in which two snapshots differ, with their numbers of rows. */
export function differences(expected: Snapshot, found: Snapshot): readonly string[] {
  return [...expected].flatMap(([table, { rows, digest }]) => {
    const other = found.get(table)
    return other?.digest === digest ? [] : [`${table}: ${rows} rows expected, ${other?.rows ?? 'none'} found`]
  })
}

interface Names {
  readonly template: string
  readonly copy: string
}

async function resetPostgres({ template, copy }: Names): Promise<void> {
  await withDatabase(administratorOf('postgresql'), async (session) => {
    await session.run(sql`drop database if exists ${sql.id(copy)} with (force)`)
    await session.run(sql`create database ${sql.id(copy)} template ${sql.id(template)}`)
  })
}

/** Copies the rows back: making the tables anew would take many times as long. */
async function resetMariadb(session: Session, { template }: Names): Promise<void> {
  await session.run(sql`set foreign_key_checks = 0, unique_checks = 0`)
  await session.run(sql`drop table if exists expunge_run, expunge_key`)
  await session.transaction(async () => {
    for (const table of sampleTableNames) {
      await session.run(sql`delete from ${sql.id(table)}`)
      await session.run(sql`insert into ${sql.id(table)} select * from ${sql.id(template, table)}`)
    }
  })
}

async function withDatabase<T>(url: string, work: (session: Session) => Promise<T>): Promise<T> {
  const database: Database = await connect(url)
  try {
    return await database.session(work)
  } finally {
    await database.close()
  }
}

function administratorOf(kind: ServerKind): string {
  const url = new URL(serverAddress(kind))
  url.pathname = kind === 'postgresql' ? '/postgres' : '/mysql'
  return url.href
}

const nameIn = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1))

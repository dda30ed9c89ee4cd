import { sql } from 'kysely'
import { connect } from '../src/database/connect.ts'
import type { Session } from '../src/database/database.ts'
import { fingerprint, hashExpression } from '../src/database/dialect.ts'
import { type SampleTableName, sampleTableNames, sampleTables } from '../src/desks/sample/schema.ts'
import { createSampleDesk } from '../src/desks/sample/writer.ts'

/** Finished tickets that nothing keeps, in SQL that every engine takes. */
export const erasable = sql`status in ('resolved', 'rejected', 'closed', 'merged') and not legal_hold`

/**
 * Fills a desk for measuring. The columns that the sample leaves without an index get one: each deleted row would
 * otherwise cost both sides the same look through a whole table. Held tickets let go of merged and linked ones, so that
 * a purge is one for every ticket.
 */
export async function fillDesk(url: string, tickets: number): Promise<void> {
  const database = await connect(url)
  try {
    await createSampleDesk(database, { tickets })
    await database.session(async (session) => {
      for (const [table, column] of [
        ['tickets', 'merged_into_id'],
        ['messages', 'in_reply_to_id'],
        ['notes', 'author_id'],
      ] as const)
        await session.run(
          sql`create index ${sql.id(`bench_${table}_${column}`)} on ${sql.id(table)} (${sql.id(column)})`,
        )
      await session.run(sql`update tickets set merged_into_id = null where legal_hold`)
      for (const column of ['source_id', 'target_id'])
        await session.run(
          sql`delete from ticket_links where ${sql.id(column)} in (select id from tickets where legal_hold)`,
        )
    })
  } finally {
    await database.close()
  }
}

/** The time before which exactly so many erasable tickets were created. */
export async function timeFor(session: Session, count: number): Promise<string> {
  const { rows } = await session.run(
    sql`select created_at from tickets where ${erasable} order by created_at limit 1 offset ${sql.lit(count)}`,
  )
  const [row] = rows
  if (row === undefined) throw new Error(`expected more than ${count} erasable tickets`)
  return String(row['created_at'])
}

/** A digest per table over all its rows, to compare the end states of two ways to the same end. */
export async function digestsOf(
  session: Session,
  version: string,
): Promise<Readonly<Record<string, string>>> {
  const digests: Record<string, string> = {}
  for (const table of sampleTableNames) {
    const columns = Object.keys(sampleTables[table].columns).filter(
      (name) => !(table === 'forms' && name === 'answers'),
    )
    const hash = hashExpression(
      columns.map((name) => ({ expression: sql.id(name) })),
      session.engine,
      version,
    )
    const { rows } = await session.run(
      sql`select count(*) as count, ${fingerprint(hash, session.engine)} as digest from ${sql.id(table)}`,
    )
    digests[table] = `${String(rows[0]?.['count'])} rows, ${String(rows[0]?.['digest'])}`
  }
  // The same JSON may be spelled in several ways.
  const { rows } = await session.run(sql`select answers from forms order by id`)
  digests['forms.answers'] = rows
    .map(({ answers }) => JSON.stringify(inOrder(JSON.parse(String(answers)))))
    .join('\n')
  return digests
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}

/** Tables in which two desks differ. */
export const differing = (
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): readonly string[] => Object.keys(one).filter((table) => one[table] !== other[table])

export type { SampleTableName }

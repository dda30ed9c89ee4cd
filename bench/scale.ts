import { sql } from 'kysely'
import { connect } from '../src/database/connect.ts'
import type { Session } from '../src/database/database.ts'
import { type SampleTableName, sampleTableNames, sampleTables } from '../src/desks/sample/schema.ts'
import type { Table } from '../src/desks/sample/columns.ts'

/** Tables that a larger desk has no more rows of. */
const configuration: readonly SampleTableName[] = ['teams', 'statuses', 'custom_fields', 'tags', 'settings']

/** Texts that must stay unique get the number of the copy. */
const unique = new Set([
  'persons.login',
  'tickets.number',
  'messages.message_uid',
  'files.sha256',
  'contact_points.value',
  'sessions.id',
])

/**
 * Multiplies a sample desk in PostgreSQL: every ticket, person and what belongs to them is there `times` over, each
 * copy with keys of its own, so that references, unique columns and sequences stay right.
 */
export async function multiplyDesk(
  url: string,
  times: number,
  onCopy?: (copy: number) => void,
): Promise<void> {
  const database = await connect(url)
  try {
    await database.session(async (session) => {
      const step = await largestKey(session)
      // Rows come in the order of their references, and every copy is whole: the checks would find nothing.
      await session.run(sql`set session_replication_role = replica`)
      for (let copy = 1; copy < times; copy += 1) {
        await session.transaction(async () => {
          for (const table of sampleTableNames)
            if (!configuration.includes(table)) await session.run(copyOf(table, copy, step))
        })
        onCopy?.(copy + 1)
      }
      await session.run(sql`set session_replication_role = origin`)
      for (const table of sampleTableNames)
        if (sampleTables[table].columns && 'id' in sampleTables[table].columns && table !== 'sessions')
          await session.run(
            sql`select setval(pg_get_serial_sequence(${table}, 'id'), (select max(id) from ${sql.id(table)}))`,
          )
      await session.run(sql`vacuum analyze`)
    })
  } finally {
    await database.close()
  }
}

async function largestKey(session: Session): Promise<number> {
  const tables = sampleTableNames.filter(
    (table) => table !== 'sessions' && 'id' in sampleTables[table].columns,
  )
  const largest = sql.join(tables.map((table) => sql`(select max(id) from ${sql.id(table)})`))
  const { rows } = await session.run(sql`select greatest(${largest}) as largest`)
  return Math.ceil(Number(rows[0]?.['largest']) / 10_000) * 10_000
}

function copyOf(name: SampleTableName, copy: number, step: number) {
  const table: Table = sampleTables[name]
  const columns = Object.entries(table.columns)
  const values = columns.map(([column, { kind, references }]) => {
    const value = sql.id(column)
    if (unique.has(`${name}.${column}`))
      return name === 'files'
        ? sql`encode(sha256(convert_to(${value} || ${sql.lit(`-${copy}`)}, 'UTF8')), 'hex')`
        : sql`${value} || ${sql.lit(`-${copy}`)}`
    const moves =
      kind === 'id' ||
      column === 'object_id' ||
      column === 'actor_id' ||
      (references !== undefined && !(configuration as readonly string[]).includes(references.table))
    return moves ? sql`${value} + ${sql.lit(copy * step)}` : value
  })
  // The first copy's keys end where the second's begin.
  const original =
    'id' in table.columns && name !== 'sessions' ? sql` where id <= ${sql.lit(step)}` : originalOf(name, step)
  return sql`insert into ${sql.id(name)} (${sql.join(columns.map(([column]) => sql.id(column)))}) select ${sql.join(values)} from ${sql.id(name)}${original}`
}

/** Tables without a number of their own are told by what they refer to. */
function originalOf(name: SampleTableName, step: number) {
  const column = name === 'sessions' ? 'person_id' : 'ticket_id'
  return sql` where ${sql.id(column)} <= ${sql.lit(step)}`
}

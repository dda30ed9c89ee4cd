import { sql } from 'kysely'
import type { Database } from '../../../src/database/database.ts'
import { zammadSchema, type ZammadTable } from './schema.ts'

/** A row of Zammad by column; bytes and arrays as they are. */
export type ZammadRow = Readonly<Record<string, unknown>>

/** Rows that are gathered table by table and written at once. */
export interface Rows {
  /** Adds a row and returns its id. Times and authors that Zammad always writes are filled in. */
  add(table: string, row: ZammadRow): number
  /** The id of the row of a small table with this name. */
  named(table: string, name: string): number
  write(database: Database): Promise<void>
}

/** What stands in every row that does not say it otherwise. */
export interface Usual {
  readonly at: string
  readonly by: number
}

/** Gathers rows; `usual` is the author and the time of rows that tell none. */
export function gatherRows(usual: Usual): Rows {
  const rowsByTable = new Map<string, Record<string, unknown>[]>()
  const ids = new Map<string, number>()
  const names = new Map<string, number>()
  return {
    add(table, row) {
      const known = tableOf(table)
      const id = typeof row['id'] === 'number' ? row['id'] : (ids.get(table) ?? 0) + 1
      ids.set(table, Math.max(id, ids.get(table) ?? 0))
      const whole = { ...usualValues(known, usual), ...('id' in known.columns ? { id } : {}), ...row }
      const unknown = Object.keys(whole).find((column) => !(column in known.columns))
      if (unknown !== undefined) throw new Error(`Zammad's ${table} has no column ${unknown}`)
      rowsByTable.set(table, [...(rowsByTable.get(table) ?? []), whole])
      if (typeof row['name'] === 'string') names.set(`${table}.${row['name']}`, id)
      return id
    },
    named(table, name) {
      const id = names.get(`${table}.${name}`)
      if (id === undefined) throw new Error(`there is no ${name} in ${table} yet`)
      return id
    },
    async write(database) {
      for (const [table, rows] of rowsByTable) await writeRows(database, table, rows)
      rowsByTable.clear()
    },
  }
}

function tableOf(name: string): ZammadTable {
  const table = zammadSchema[name]
  if (table === undefined) throw new Error(`Zammad has no table ${name}`)
  return table
}

function usualValues({ columns }: ZammadTable, { at, by }: Usual): Record<string, unknown> {
  const always = { created_at: at, updated_at: at, created_by_id: by, updated_by_id: by }
  return Object.fromEntries(
    Object.entries(always).filter(([column]) => columns[column]?.includes('not null') === true),
  )
}

/** PostgreSQL reads a whole table out of one JSON text; columns that a row does not name get their default. */
async function writeRows(
  database: Database,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const groups = Map.groupBy(rows, (row) => Object.keys(row).sort().join())
  await database.session(async (session) => {
    for (const group of groups.values()) {
      const columns = sql.join(Object.keys(group[0] ?? {}).map((column) => sql.id(column)))
      const text = JSON.stringify(group.map(jsonRow))
      await session.run(
        sql`insert into ${sql.id(table)} (${columns}) select ${columns} from json_populate_recordset(null::${sql.id(table)}, ${text}::json)`,
      )
    }
  })
}

function jsonRow(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value,
    ]),
  )
}

import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { type Lossless, losslessMatch, losslessRows } from '../../database/lossless.ts'
import { allOf, columnOf } from '../selection/fragments.ts'
import { touchedColumns } from '../plan/touched.ts'
import { keyOf, keyRows, keySource } from './rows.ts'
import type { ActingKey, ArchivedTable } from './tables.ts'

/** Rows of the child that refer to rows of the parent with these keys. */
export async function rowsBehind(
  session: Session,
  parts: {
    readonly acting: ActingKey
    readonly parent: ArchivedTable
    readonly child: ArchivedTable
    readonly keys: readonly (readonly Lossless[])[]
  },
): Promise<readonly { readonly key: readonly Lossless[]; readonly bytes: number }[]> {
  const { acting, parent, child, keys } = parts
  const { columns, references } = acting.foreignKey
  const source = keySource(parent)
  const refers = columns.map(
    (column, i) => sql`${columnOf('t', column)} = ${columnOf('p', references[i] ?? '')}`,
  )
  const list = touchedColumns(
    child.catalog,
    child.key.map(({ name }) => name),
    't',
    session.engine,
  )
  const { rows } = await session.run(
    sql`select ${list} from ${losslessRows(session, source, keyRows(session, keys))}, ${sql.id(parent.catalog.name)} as p, ${sql.id(child.catalog.name)} as t where ${allOf([losslessMatch('p', source, session.engine), ...refers])}`,
  )
  return rows.map((row) => ({ key: keyOf(row, child), bytes: Number(row['bytes']) }))
}

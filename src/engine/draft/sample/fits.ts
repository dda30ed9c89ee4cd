import { sql } from 'kysely'
import type { CatalogColumn, CatalogTable } from '../../../database/catalog.ts'
import type { Session } from '../../../database/database.ts'
import { textOf } from '../../../database/dialect.ts'
import { DatabaseError } from '../../../database/errors.ts'

/** How many of some sampled values are found in a column of another table. */
export interface Fit {
  readonly asked: number
  readonly found: number
}

export const nothingAsked: Fit = { asked: 0, found: 0 }

/** Most values that are looked up at once. */
const mostValues = 100

/** Values that stand for "none" in many databases. */
const none: ReadonlySet<string> = new Set(['', '0', '-1'])

/** Looks sampled values up in a key; by count, so that no value leaves the database. */
export async function fitOf(
  session: Session,
  values: readonly string[],
  target: { readonly table: CatalogTable; readonly column: CatalogColumn },
): Promise<Fit> {
  const isNumber = target.column.type === 'integer' || target.column.type === 'decimal'
  const asked = values
    .filter((value) => !none.has(value) && (!isNumber || /^-?\d{1,15}$/.test(value)))
    .slice(0, mostValues)
  if (asked.length === 0) return nothingAsked
  const column = sql.id(target.column.name)
  const list = sql.join(asked.map((value) => (isNumber ? Number(value) : value)))
  const compared = target.column.type === 'uuid' ? textOf(column, session.engine) : column
  try {
    const { rows } = await session.run<{ found: number | string }>(sql`
      select count(distinct ${column}) as found from ${sql.id(target.table.name)} where ${compared} in (${list})`)
    return { asked: asked.length, found: Math.min(asked.length, Number(rows[0]?.found ?? 0)) }
  } catch (error) {
    if (error instanceof DatabaseError) return nothingAsked
    throw error
  }
}

/** All different values of a column with few of them, sorted; nothing where there are many or they cannot be read. */
export async function fewValues(
  session: Session,
  table: CatalogTable,
  column: CatalogColumn,
): Promise<readonly string[]> {
  try {
    const { rows } = await session.run<{ value: string | null }>(sql`
      select distinct ${textOf(sql.id(column.name), session.engine)} as value
      from ${sql.id(table.name)} limit ${sql.lit(mostKinds + 1)}`)
    const values = rows.flatMap(({ value }) => value ?? [])
    return values.length > mostKinds ? [] : values.toSorted()
  } catch (error) {
    if (error instanceof DatabaseError) return []
    throw error
  }
}

const mostKinds = 60

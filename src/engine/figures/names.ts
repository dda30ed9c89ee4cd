import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { batchesOf } from '../../shared/batches.ts'
import { columnOf } from '../selection/fragments.ts'
import { type Dimension, dimensions, type FigureCell } from './cells.ts'
import type { FigureDefinition, NamesOf } from './definition.ts'
import type { FigureNames } from './store.ts'

/** A table with more rows than that is no list of teams or states. */
const mostNames = 5_000

/** The names of all values that may be kept: teams and states, and never persons. */
export async function keptNames(session: Session, definition: FigureDefinition): Promise<FigureNames> {
  const found: Partial<Record<Dimension, Readonly<Record<string, string>>>> = {}
  for (const [dimension, { names }] of definition.dimensions) {
    if (names === undefined || names.arePersonal) continue
    const { rows } = await session.run(sql`${selectNames(names)} limit ${sql.lit(mostNames)}`)
    found[dimension] = namesOfRows(rows)
  }
  return found
}

/** Of these names, those of the values in some cells. */
export function namesIn(names: FigureNames, cells: readonly FigureCell[]): FigureNames {
  const found: Partial<Record<Dimension, Readonly<Record<string, string>>>> = {}
  for (const dimension of dimensions) {
    const known = names[dimension]
    if (known === undefined) continue
    const keys = new Set(cells.flatMap((cell) => cell[dimension] ?? []))
    found[dimension] = Object.fromEntries(
      [...keys].flatMap((key) => (known[key] === undefined ? [] : [[key, known[key]]])),
    )
  }
  return found
}

/** What values are called on the desk now, for those that are there; looked up by their keys. */
export async function namesOnDesk(
  session: Session,
  names: NamesOf,
  keys: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const isNumber = names.key.type === 'integer'
  const fit = keys.filter((key) => !isNumber || /^-?\d{1,15}$/.test(key))
  let found: Readonly<Record<string, string>> = {}
  for (const batch of batchesOf(fit, 500)) {
    const values = batch.map((key) => (isNumber ? Number(key) : key))
    const { rows } = await session.run(
      sql`${selectNames(names)} where ${columnOf('n', names.key.name)} in (${sql.join(values)})`,
    )
    found = { ...found, ...namesOfRows(rows) }
  }
  return found
}

const selectNames = ({ table, key, name }: NamesOf) =>
  sql`select ${columnOf('n', key.name)} as id, ${columnOf('n', name.name)} as name from ${sql.id(table.name)} as n`

function namesOfRows(
  rows: readonly { readonly [name: string]: unknown }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.flatMap(({ id, name }) =>
      name === null || name === undefined || name === '' ? [] : [[String(id), String(name)]],
    ),
  )
}

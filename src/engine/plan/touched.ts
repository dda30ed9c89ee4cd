import { sql } from 'kysely'
import type { CatalogTable } from '../../database/catalog.ts'
import type { Engine, Session } from '../../database/database.ts'
import { readLossless } from '../../database/lossless.ts'
import { type Desk, type DeskTable, tableOf } from '../datamap/desk.ts'
import { findColumn } from '../datamap/names.ts'
import { columnOf, type Fragment } from '../selection/fragments.ts'
import { digestRows } from './digests.ts'
import { aliased, selectSql, type Target } from './dml.ts'
import type { PlanMask } from './document.ts'
import { keyRowsFromJson } from './rewrite.ts'
import { keyName, keysMatch } from './sets.ts'
import { planStatement, type PlanStatement } from './statement.ts'

/** Selects, right before a statement changes rows, which rows these are: their keys, and how many bytes each has. */
export interface TouchedRows {
  readonly table: string
  readonly key: readonly string[]
  readonly statement: PlanStatement
}

/** The rows that a change of this target is about to touch. */
export function touchedBy(session: Session, target: Target): TouchedRows {
  const { table } = target
  const { engine } = session
  return {
    table: table.name,
    key: table.key,
    statement: planStatement(
      session,
      selectSql(target, touchedColumns(table.catalog, table.key, 't', engine), sql.raw(touchedLock[engine])),
    ),
  }
}

/**
 * The rows that a mask is about to touch, for keys given as the run's `rows`: its own, those whose search vectors lose
 * words, and those whose digests are made anew.
 */
export function touchedByMask(session: Session, desk: Desk, mask: PlanMask): readonly TouchedRows[] {
  const { engine } = session
  const table = tableOf(desk, mask.table)
  const rows = (of: DeskTable, alias: string, tail: Fragment): TouchedRows => ({
    table: of.name,
    key: of.key,
    statement: planStatement(
      session,
      sql`select ${touchedColumns(of.catalog, of.key, alias, engine)} from ${tail}${sql.raw(touchedLock[engine])}`,
    ),
  })
  const own = sql`${keyRowsFromJson(session, table)}, ${aliased(table.name, 't')} where ${keysMatch(table, 't', 'v')}`
  const beside = digestRows(session, desk, table, mask.columns).map(({ at, from, where }) =>
    rows(at, 'w', sql`${from} where ${where}`),
  )
  return [rows(table, 't', own), ...vectorRows(session, desk, mask), ...beside]
}

/** Rows of other tables whose vectors lose words: those that the plan counts for the same keys. */
function vectorRows(session: Session, desk: Desk, mask: PlanMask): readonly TouchedRows[] {
  return mask.words
    .filter((words) => words.table !== mask.table)
    .map((words) => {
      const table = tableOf(desk, words.table)
      const columns = session.compile(touchedColumns(table.catalog, table.key, 'w', session.engine)).sql
      return {
        table: table.name,
        key: table.key,
        statement: {
          ...words.count,
          sql: words.count.sql.replace('count(*) as count', () => columns),
        },
      }
    })
}

/** `k1, …, bytes` of the row under `alias`: its key without loss, and about how much there is of it. */
export function touchedColumns(
  table: CatalogTable,
  key: readonly string[],
  alias: string,
  engine: Engine,
): Fragment {
  const keys = key.map((name, i) => {
    const column = findColumn(table, name)
    if (column === undefined) throw new Error(`${table.name} has no column ${name}`)
    return sql`${readLossless(columnOf(alias, name), column, engine)} as ${sql.id(keyName(i))}`
  })
  const long = table.columns.filter(({ generated, type }) => !generated && longTypes.has(type))
  const bytes = long.map(({ name, type }) => {
    const value = columnOf(alias, name)
    const isPlain = type === 'binary' || engine !== 'postgresql'
    return sql`coalesce(octet_length(${isPlain ? value : sql`cast(${value} as text)`}), 0)`
  })
  return sql`${sql.join(keys)}, ${bytes.length === 0 ? sql`0` : sql.join(bytes, sql` + `)} as bytes`
}

const longTypes: ReadonlySet<string> = new Set(['text', 'json', 'binary', 'array', 'other'])

/** Others must not change the rows between the look and the change; PostgreSQL would refuse the change then. */
const touchedLock: Readonly<Record<Engine, string>> = { sqlite: '', mysql: ' for update', postgresql: '' }

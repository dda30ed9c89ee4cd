import { sql } from 'kysely'
import type { Database, Session } from '../../database/database.ts'
import { sha256 } from '../../shared/canonical.ts'
import { type Desk, referencesTo, tableOf } from '../datamap/desk.ts'
import type { Counts, TemporaryIndex } from './document.ts'
import type { UnitSets } from './sets.ts'
import { planStatement } from './statement.ts'

interface Need {
  readonly table: string
  readonly columns: readonly string[]
  readonly seconds: number
}

/** Rows that a scan passes in a second, as measured on an ordinary server; only the order of magnitude counts. */
const rowsPerSecond = 25_000_000
/** Below this, building the index would cost about as much as it saves. */
const worthSeconds = 2

/**
 * Indexes that a plan needs while it runs: a foreign key without an index costs a scan of the referring table for each
 * deleted row, and an ownership without one costs a scan for each chunk.
 */
export function temporaryIndexes(
  database: Pick<Database, 'product'>,
  session: Session,
  parts: {
    readonly desk: Desk
    readonly sets: readonly UnitSets[]
    readonly counts: Counts
    readonly rowsByUnit: Readonly<Record<string, number>>
  },
): readonly TemporaryIndex[] {
  const needs = new Map<string, Need>()
  const add = (table: string, columns: readonly string[], scans: number) => {
    const { catalog } = tableOf(parts.desk, table)
    if (
      catalog.indexes.some((index) =>
        columns.every((column) => index.slice(0, columns.length).includes(column)),
      )
    )
      return
    const id = `${table}(${columns.join()})`
    const seconds = (scans * catalog.rowEstimate) / rowsPerSecond + (needs.get(id)?.seconds ?? 0)
    needs.set(id, { table, columns, seconds })
  }
  for (const [table, byAction] of Object.entries(parts.counts)) {
    if ((byAction.purge ?? 0) === 0 || !parts.desk.tables.has(table)) continue
    for (const reference of referencesTo(parts.desk, table))
      add(reference.table, reference.columns, byAction.purge ?? 0)
  }
  for (const sets of parts.sets) {
    const chunks = Math.ceil((parts.rowsByUnit[sets.name] ?? 0) / 1_000)
    for (const owner of sets.tree.flatMap((node) => node.owners)) {
      const columns = owner.on.flatMap(({ left, right }) =>
        'column' in left && !('literal' in right) ? [left.column] : [],
      )
      if (columns.length === owner.on.length && !owner.shared) add(owner.child, columns, chunks)
    }
  }
  return [...needs.values()]
    .filter((need) => need.seconds >= worthSeconds)
    .map((need) => indexFor(database, session, need, parts.desk))
}

function indexFor(
  database: Pick<Database, 'product'>,
  session: Session,
  need: Need,
  desk: Desk,
): TemporaryIndex {
  return {
    ...indexStatements(database, session, need.table, need.columns),
    rows: tableOf(desk, need.table).catalog.rowEstimate,
    secondsSaved: Math.round(need.seconds),
  }
}

/** How an index on these columns is made and dropped. */
export function indexStatements(
  database: Pick<Database, 'product'>,
  session: Session,
  table: string,
  on: readonly string[],
): Omit<TemporaryIndex, 'rows' | 'secondsSaved'> {
  const name = `expunge_tmp_${sha256(`${table}.${on.join()}`).slice(0, 12)}`
  const columns = sql.join(on.map((column) => sql.id(column)))
  // A plain build would hold up the desk's writers for as long as it takes.
  const gently = database.product === 'postgresql' ? sql`concurrently ` : sql``
  const create = {
    postgresql: sql`create index ${gently}if not exists ${sql.id(name)} on ${sql.id(table)} (${columns})`,
    mysql: sql`create index ${sql.id(name)} on ${sql.id(table)} (${columns})`,
    sqlite: sql`create index if not exists ${sql.id(name)} on ${sql.id(table)} (${columns})`,
  }[session.engine]
  const drop = {
    postgresql: sql`drop index ${gently}if exists ${sql.id(name)}`,
    mysql: sql`drop index ${sql.id(name)} on ${sql.id(table)}`,
    sqlite: sql`drop index if exists ${sql.id(name)}`,
  }[session.engine]
  return {
    name,
    table,
    columns: on,
    create: planStatement(session, create),
    drop: planStatement(session, drop),
  }
}

/** What a person reads about the indexes of a plan. */
export function indexWarnings(indexes: readonly TemporaryIndex[]): string[] {
  return indexes.map(
    (index) =>
      `${index.table} (${index.columns.join(', ')}) has no index; one is made for the run and dropped after it (about ${index.rows} rows; without it about ${index.secondsSaved} s more)`,
  )
}

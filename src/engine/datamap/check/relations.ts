import type { CatalogTable } from '../../../database/catalog.ts'
import type { Operand } from '../../rule/expression.ts'
import type { Rule } from '../../rule/rule.ts'
import type { DeskTable, MapPath, Ownership } from '../desk.ts'
import { problem } from '../rules.ts'
import { type CheckScope, entryOf, fateOf, isRoot, purgeableTables, rootsOf, warning } from './scope.ts'

/** How fast a database is taken to read a table from end to end. A guess, for orders of magnitude only. */
export const assumedRowsPerSecond = 25_000_000

const fewRows = 5_000

/** Relations: that an index finds their rows, and that it is clear with whom a row goes. */
export function checkRelations(scope: CheckScope): void {
  const purgeable = new Set(purgeableTables(scope.desk).map((table) => table.name))
  for (const table of scope.desk.tables.values()) {
    for (const [i, owner] of table.owners.entries())
      checkOwner(scope, table, owner, ownerPath(scope, table, i))
    checkRoots(scope, table)
    checkReferences(scope, table, purgeable)
  }
  for (const table of scope.catalog.tables) checkForeignKeys(scope, table, purgeable)
}

function checkOwner(scope: CheckScope, table: DeskTable, owner: Ownership, path: MapPath): void {
  const parent = scope.desk.tables.get(owner.parent)
  if (!isRoot(scope.desk, table.name)) {
    const equal = [...plainColumns(owner.on.map(({ left }) => left)), ...constantColumns(owner)]
    const wanted = plainColumns(owner.on.map(({ left }) => left))
    reportUnindexed(scope, table.catalog, { equal, wanted }, [...path, 'on'])
  }
  if (!owner.shared || parent === undefined) return
  // To see whether a parent is the last one, the other parents of a row are looked up.
  const wanted = plainColumns(owner.on.map(({ right }) => right))
  reportUnindexed(scope, parent.catalog, { equal: wanted, wanted }, [...path, 'on'])
  if (fateOf(scope.desk, owner.parent) !== 'some') return
  const message = `shared rows cannot follow ${owner.parent}, of which only some rows go on redact; let all of them go (rows without when), or treat the columns of ${table.name} instead of sharing it`
  scope.report(problem('shared-conditional', table.name, path, message))
}

interface Lookup {
  /** Columns for which the look-up knows a value. */
  readonly equal: readonly string[]
  /** Those of them that tell one parent from another. */
  readonly wanted: readonly string[]
}

function reportUnindexed(scope: CheckScope, table: CatalogTable, lookup: Lookup, path: MapPath): void {
  if (lookup.wanted.length > 0 && isIndexed(table, lookup)) return
  // A table of a few thousand rows is read faster than an index.
  if (table.rowEstimate < fewRows) return
  const seconds = table.rowEstimate / assumedRowsPerSecond
  const columns = lookup.wanted.length === 0 ? 'this expression' : lookup.wanted.join(', ')
  const message = `no index of ${table.name} begins with ${columns}: each chunk reads the whole table (${rows(table)}, about ${duration(seconds)} per chunk)`
  scope.report(
    warning('relation-unindexed', table.name, path, message, {
      ...single(lookup.wanted),
      estimatedSeconds: seconds,
    }),
  )
}

/** An index helps when it reaches a wanted column over nothing but columns whose value is known. */
function isIndexed(table: CatalogTable, { equal, wanted }: Lookup): boolean {
  const known = lowered(equal)
  const telling = lowered(wanted)
  return [table.primaryKey, ...table.uniques, ...table.indexes].some((index) => {
    const end = index.findIndex((column) => !known.has(column.toLowerCase()))
    return index.slice(0, end < 0 ? index.length : end).some((column) => telling.has(column.toLowerCase()))
  })
}

const lowered = (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase()))
const plainColumns = (operands: readonly Operand[]) =>
  operands.flatMap((operand) => ('column' in operand ? [operand.column] : []))

/** Columns that the relation's condition compares with one value, as in `type = 'ticket'`. */
function constantColumns({ on, when }: Ownership): string[] {
  const joined = on.flatMap(({ left, right }) =>
    'column' in left && 'literal' in right ? [left.column] : [],
  )
  return [...joined, ...(when === undefined ? [] : fixedIn(when))]
}

function fixedIn(rule: Rule): string[] {
  if ('all' in rule) return rule.all.flatMap(fixedIn)
  return 'op' in rule && (rule.op === '=' || rule.op === 'in' || rule.op === 'is null') ? [rule.field] : []
}

/** Rows that may belong to two roots at once go with whichever goes first. */
function checkRoots(scope: CheckScope, table: DeskTable): void {
  if (isRoot(scope.desk, table.name)) return
  const roots = rootsOf(scope.desk, table.name)
  const always = table.owners.filter((owner) => owner.when === undefined && !owner.shared)
  const direct = new Set(always.flatMap((owner) => [...rootsOf(scope.desk, owner.parent)]))
  if (roots.size < 2 || direct.size < 2 || always.length < 2) return
  const message = `a row may belong to ${[...direct].join(' and ')} at once, and goes with whichever goes first; add when to all but one of belongs_to, such as: ticket_id is null`
  scope.report(warning('two-roots', table.name, [...tablePath(scope, table.name), 'belongs_to'], message))
}

function checkForeignKeys(scope: CheckScope, table: CatalogTable, purgeable: ReadonlySet<string>): void {
  for (const key of table.foreignKeys) {
    if (!purgeable.has(key.table) || isIndexed(table, { equal: key.columns, wanted: key.columns })) continue
    // A thousand times a small table is no time either.
    if (table.rowEstimate < fewRows) continue
    const seconds = (1000 * table.rowEstimate) / assumedRowsPerSecond
    const message = `no index begins with ${key.columns.join(', ')}, a foreign key to ${key.table}: the database reads ${table.name} (${rows(table)}) for each row of ${key.table} that is deleted, about ${duration(seconds)} per 1,000 rows`
    scope.report(
      warning('foreign-key-unindexed', table.name, tablePath(scope, table.name), message, {
        ...single(key.columns),
        estimatedSeconds: seconds,
      }),
    )
  }
}

/** References that the map declares; those the database knows as foreign keys were spoken of. */
function checkReferences(scope: CheckScope, table: DeskTable, purgeable: ReadonlySet<string>): void {
  for (const [i, reference] of table.references.entries()) {
    const isKey = table.catalog.foreignKeys.some((key) => key.columns.join() === reference.columns.join())
    if (reference.source !== 'map' || isKey || !purgeable.has(reference.target)) continue
    const lookup = {
      equal: [...reference.columns, ...(reference.when === undefined ? [] : fixedIn(reference.when))],
      wanted: reference.columns,
    }
    reportUnindexed(scope, table.catalog, lookup, [...tablePath(scope, table.name), 'refers_to', i])
  }
}

function tablePath({ map }: CheckScope, table: string): MapPath {
  const found = entryOf(map, table)
  return found === undefined ? ['tables'] : ['tables', found.name]
}

function ownerPath(scope: CheckScope, table: DeskTable, index: number): MapPath {
  const many = Array.isArray(entryOf(scope.map, table.name)?.entry.belongs_to)
  return [...tablePath(scope, table.name), 'belongs_to', ...(many ? [index] : [])]
}

const single = (columns: readonly string[]) => (columns[0] === undefined ? {} : { column: columns[0] })
const rows = (table: CatalogTable) => `${table.rowEstimate.toLocaleString('en-US')} rows`

function duration(seconds: number): string {
  if (seconds < 1) return seconds < 0.001 ? 'no time' : `${Math.ceil(seconds * 1000)} ms`
  return seconds < 120 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
}

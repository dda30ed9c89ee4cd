import type { Catalog, CatalogTable } from '../../../src/database/catalog.ts'
import { findColumn, findTable } from '../../../src/engine/datamap/names.ts'
import { type DataMap, personalCategories, type TableEntry } from '../../../src/engine/datamap/schema.ts'
import { parseJoin } from '../../../src/engine/rule/expression.ts'

/** What is true of a desk: which columns are personal, and which columns point where; names in small letters. */
export interface Truth {
  /** `table.column` */
  readonly personal: ReadonlySet<string>
  /** `table.column > table` */
  readonly relations: ReadonlySet<string>
  /** Relations that are true as well, and of no weight: nobody misses them. */
  readonly also?: ReadonlySet<string>
}

/** How far a draft agrees with the truth. */
export interface Measure {
  readonly columns: number
  /** Personal columns that the draft takes as personal, sure or not. */
  readonly found: readonly string[]
  readonly missed: readonly string[]
  /** Columns without persons that the draft takes as personal. */
  readonly wrong: readonly string[]
  /** Those of them that are marked for a person to decide. */
  readonly wrongMarked: readonly string[]
  readonly relationsRight: readonly string[]
  readonly relationsMissed: readonly string[]
  readonly relationsWrong: readonly string[]
}

/** Compares a drafted map with the truth, over the tables of a live catalog. */
export function measure(draft: DataMap, truth: Truth, catalog: Catalog): Measure {
  const said = truthOf(draft, catalog)
  const all = new Set(
    catalog.tables.flatMap((table) => table.columns.map(({ name }) => place(table.name, name))),
  )
  const personal = new Set([...truth.personal].filter((column) => all.has(column)))
  const wrong = [...said.personal].filter((column) => !personal.has(column))
  const marked = new Set(markedColumns(draft))
  return {
    columns: all.size,
    found: [...personal].filter((column) => said.personal.has(column)),
    missed: [...personal].filter((column) => !said.personal.has(column)),
    wrong,
    wrongMarked: wrong.filter((column) => marked.has(column)),
    relationsRight: [...truth.relations].filter((relation) => said.relations.has(relation)),
    relationsMissed: [...truth.relations].filter((relation) => !said.relations.has(relation)),
    relationsWrong: [...said.relations].filter(
      (relation) => !truth.relations.has(relation) && truth.also?.has(relation) !== true,
    ),
  }
}

/** The truth that a finished map tells of a desk. */
export function truthOf(map: DataMap, catalog: Catalog): Truth {
  const personal = new Set<string>()
  const relations = new Set<string>()
  for (const [name, entry] of Object.entries(map.tables)) {
    const table = findTable(catalog, name)
    if (table === undefined) continue
    for (const column of personalIn(entry, table)) personal.add(place(table.name, column))
    for (const relation of relationsIn(entry, table, map.person.table)) relations.add(relation)
  }
  return { personal, relations }
}

/** A measure as lines to read. */
export function measureLines(name: string, measured: Measure): string[] {
  const { found, missed, wrong, wrongMarked, relationsRight, relationsMissed, relationsWrong } = measured
  const personal = found.length + missed.length
  const relations = relationsRight.length + relationsMissed.length
  return [
    `${name}: ${measured.columns} columns`,
    `  personal columns found            ${found.length} of ${personal} (${percent(found.length, personal)})`,
    `  others taken as personal          ${wrong.length} of ${measured.columns - personal}, ${wrongMarked.length} of them marked to decide`,
    `  relations found                   ${relationsRight.length} of ${relations} (${percent(relationsRight.length, relations)})`,
    `  relations that are none           ${relationsWrong.length}`,
  ]
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`
}

const place = (table: string, column: string) => `${table}.${column}`.toLowerCase()

function personalIn(entry: TableEntry, table: CatalogTable): string[] {
  return Object.entries(entry.columns ?? {}).flatMap(([name, said]) => {
    const column = findColumn(table, name)
    const { category, redact } = typeof said === 'string' ? { category: said, redact: undefined } : said
    const isKept = redact === 'keep'
    return column !== undefined && personalCategories.has(category) && !isKept ? [column.name] : []
  })
}

/** Foreign keys, parents, pointers and persons by plain columns; a parent by an expression has no column to compare. */
function relationsIn(entry: TableEntry, table: CatalogTable, person: string): string[] {
  const owners = [entry.belongs_to ?? []].flat().flatMap((owner) =>
    parseJoin(owner.on).flatMap(({ left, right }) => {
      if (!('column' in left) || !('column' in right)) return []
      // Content that is shared is pointed to by its parent.
      return owner.shared === true
        ? [`${place(owner.table, right.column)} > ${table.name}`]
        : [`${place(table.name, left.column)} > ${owner.table}`]
    }),
  )
  const pointers = (entry.refers_to ?? []).map((one) => `${place(table.name, one.column)} > ${one.table}`)
  const keys = table.foreignKeys.flatMap((key) =>
    key.columns.map((column) => `${place(table.name, column)} > ${key.table}`),
  )
  const persons = Object.keys(entry.person ?? {}).map((column) => `${place(table.name, column)} > ${person}`)
  return [...owners, ...pointers, ...keys, ...persons].map((relation) => relation.toLowerCase())
}

function markedColumns(map: DataMap): string[] {
  return Object.entries(map.tables).flatMap(([table, entry]) =>
    Object.entries(entry.columns ?? {}).flatMap(([column, said]) =>
      typeof said === 'object' && said.decide !== undefined ? [place(table, column)] : [],
    ),
  )
}

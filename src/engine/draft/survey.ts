import type { Catalog, CatalogColumn, CatalogTable } from '../../database/catalog.ts'
import { readerFor } from './names/meaning.ts'
import { looseWords, type NameReader, type Words } from './names/words.ts'
import { profileIn, type TableSample } from './sample/read.ts'
import type { ColumnProfile } from './sample/profile.ts'

/** All that a draft is made from: what the database says of itself, and what a look into it showed. */
export interface Survey {
  readonly catalog: Catalog
  readonly samples: ReadonlyMap<string, TableSample>
  readonly read: NameReader
  /** The words of each table's name, without the prefix that all tables have. */
  readonly tableWords: ReadonlyMap<string, Words>
}

/** Puts a catalog and samples together; the tables in the order of their names, so that equal desks give equal drafts. */
export function surveyOf(catalog: Catalog, samples: ReadonlyMap<string, TableSample>): Survey {
  const tables = catalog.tables.toSorted((one, other) => compareNames(one.name, other.name))
  const names = tables.map(({ name }) => name)
  const read = readerFor(names)
  const prefix = commonPrefix(names)
  const tableWords = new Map(names.map((name) => [name, withoutPrefix(read(name), prefix)]))
  return { catalog: { ...catalog, tables }, samples, read, tableWords }
}

/** The order of names in a draft: the same on every machine, whatever its language. */
export function compareNames(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

export function wordsOf(survey: Survey, table: string): Words {
  return survey.tableWords.get(table) ?? []
}

export function profileOfColumn(survey: Survey, table: string, column: string): ColumnProfile {
  return profileIn(survey.samples, table, column)
}

/**
 * The one column that is the key of a table; nothing where it has several, or none. Without a primary key, a number
 * named `id` is taken for one.
 */
export function keyOf(table: CatalogTable): CatalogColumn | undefined {
  const [name, ...others] = table.primaryKey
  if (others.length > 0) return undefined
  return table.columns.find((column) =>
    name === undefined ? /^id$/i.test(column.name) && column.type === 'integer' : column.name === name,
  )
}

/** A table of the survey by its very name. */
export function tableIn({ catalog }: Pick<Survey, 'catalog'>, name: string): CatalogTable | undefined {
  return catalog.tables.find((table) => table.name === name)
}

/** `wp_` in front of all tables tells nothing of any of them. */
function commonPrefix(names: readonly string[]): string | undefined {
  const firsts = names.flatMap((name) => looseWords(name)[0] ?? [])
  const [first] = firsts
  const isCommon = names.length > 3 && new Set(firsts).size === 1
  return isCommon ? first : undefined
}

function withoutPrefix(words: Words, prefix: string | undefined): Words {
  const bare = words.length > 1 && words[0] === prefix ? words.slice(1) : words
  const ends = bare.length > 1 && ['table', 'tbl', 'tabelle'].includes(bare.at(-1) ?? '')
  return ends ? bare.slice(0, -1) : bare
}

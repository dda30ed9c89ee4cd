import type { Catalog, CatalogColumn, CatalogForeignKey, CatalogTable } from '../../database/catalog.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { Desk } from '../datamap/desk.ts'
import { findColumn } from '../datamap/names.ts'

/** A table of the desk as an archive sees it: what tells its rows apart, and what may be written to it. */
export interface ArchivedTable {
  readonly catalog: CatalogTable
  readonly key: readonly CatalogColumn[]
  /** Not those that the database computes. */
  readonly columns: readonly CatalogColumn[]
}

/** A foreign key by which the database itself removes or changes rows when the row that they refer to goes. */
export interface ActingKey {
  readonly child: string
  readonly foreignKey: CatalogForeignKey
}

/** The tables of a desk, whether or not its data map speaks of them. */
export interface ArchivedTables {
  /** Throws `archive-no-key` where nothing tells the rows of the table apart. */
  of(table: string): ArchivedTable
  /** Foreign keys that empty or remove rows by themselves when a row of the table goes. */
  acting(table: string): readonly ActingKey[]
}

/** Looks up the tables of a desk. */
export function archivedTables({ catalog, tables }: Pick<Desk, 'catalog' | 'tables'>): ArchivedTables {
  const byName = new Map(catalog.tables.map((table) => [table.name, table]))
  const known = new Map<string, ArchivedTable>()
  return {
    of: (name) => {
      const found = known.get(name)
      if (found !== undefined) return found
      const table = byName.get(name)
      if (table === undefined) throw new Error(`the desk has no table ${name}`)
      const made = archivedTable(table, tables.get(name)?.key ?? ownKey(table))
      known.set(name, made)
      return made
    },
    acting: (table) => actingKeys(catalog, table),
  }
}

/** Throws when the table has no such key column. */
export function archivedTable(catalog: CatalogTable, key: readonly string[]): ArchivedTable {
  return {
    catalog,
    key: key.map((name) => {
      const column = findColumn(catalog, name)
      if (column === undefined) throw new Error(`${catalog.name} has no column ${name}`)
      return column
    }),
    columns: catalog.columns.filter(({ generated }) => !generated),
  }
}

function ownKey({ name, primaryKey, uniques, columns }: CatalogTable): readonly string[] {
  if (primaryKey.length > 0) return primaryKey
  const isNeverNull = (key: string) => columns.some((column) => column.name === key && !column.nullable)
  const unique = uniques.find((keys) => keys.every(isNeverNull))
  if (unique !== undefined) return unique
  throw new RefusedError(
    'archive-no-key',
    `nothing tells the rows of ${name} apart, so what goes of them could not come back`,
    {
      facts: { table: name },
      remedy: 'Give the table a primary key, or erase without an undo period.',
    },
  )
}

function actingKeys(catalog: Catalog, table: string): readonly ActingKey[] {
  return catalog.tables.flatMap((child) =>
    child.foreignKeys
      .filter((foreignKey) => foreignKey.table === table && acts.has(foreignKey.onDelete))
      .map((foreignKey) => ({ child: child.name, foreignKey })),
  )
}

const acts: ReadonlySet<CatalogForeignKey['onDelete']> = new Set(['cascade', 'set null', 'set default'])

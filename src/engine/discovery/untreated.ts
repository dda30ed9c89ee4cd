import type { Catalog, CatalogColumn, CatalogTable, ColumnType } from '../../database/catalog.ts'
import { bindDataMap, requireDesk } from '../datamap/bind.ts'
import type { DeskTable } from '../datamap/desk.ts'
import type { Category } from '../../shared/categories.ts'
import type { DataMap } from '../datamap/schema.ts'

/** What the data map says of a column whose values stay: that they are to stay, or nothing. */
export type Said =
  | { readonly said: 'kept'; readonly category: Category }
  | { readonly said: 'unknown column' }
  | { readonly said: 'unknown table' }

export interface UntreatedColumn {
  readonly table: CatalogTable
  readonly column: CatalogColumn
  readonly said: Said
}

/**
 * The columns that redact leaves as they are in every row, and those that the map does not know; of them the ones whose
 * type may hold words. A map that falls short otherwise is taken as far as it goes; throws `map-does-not-fit` where its
 * tickets or persons are not there.
 */
export function untreatedColumns(map: DataMap, catalog: Catalog): readonly UntreatedColumn[] {
  const desk = bindDataMap(map, catalog).desk ?? requireDesk(map, catalog).desk
  return catalog.tables.flatMap((table) => {
    const known = desk.tables.get(table.name)
    return table.columns.filter(mayHoldWords).flatMap((column) => {
      const said = saidOf(known, column)
      return said === undefined ? [] : [{ table, column, said }]
    })
  })
}

/** Nothing for a column that the map treats, itself or with its whole row. */
function saidOf(table: DeskTable | undefined, { name }: CatalogColumn): Said | undefined {
  if (table === undefined) return { said: 'unknown table' }
  if (table.rowRules.some(({ when }) => when === undefined)) return undefined
  const known = table.columns.find((column) => column.name === name)
  if (known === undefined) return { said: 'unknown column' }
  return known.treatment.kind === 'keep' ? { said: 'kept', category: known.category } : undefined
}

const wordless: ReadonlySet<ColumnType> = new Set([
  'integer',
  'decimal',
  'boolean',
  'date',
  'timestamp',
  'time',
  'uuid',
])

/** A number or a time says by itself nothing about anybody; neither does one of a few fixed values. */
function mayHoldWords({ type, enumValues }: CatalogColumn): boolean {
  return !wordless.has(type) && enumValues === undefined
}

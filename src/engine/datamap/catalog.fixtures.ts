import type { Catalog, CatalogColumn, CatalogTable, ColumnType } from '../../database/catalog.ts'

/** Columns as `name: type`, where a trailing `!` means not null and `text(20)` limits the length. */
export interface TableSketch extends Partial<Omit<CatalogTable, 'name' | 'columns'>> {
  readonly columns: Readonly<Record<string, string | Partial<CatalogColumn>>>
}

/** A catalog by hand, for tests; a table without a word on its key has the key `id`. */
export function sketchCatalog(
  tables: Readonly<Record<string, TableSketch>>,
  engine: Catalog['engine'] = 'sqlite',
): Catalog {
  return { engine, tables: Object.entries(tables).map(([name, sketch]) => sketchTable(name, sketch)) }
}

function sketchTable(name: string, { columns, ...rest }: TableSketch): CatalogTable {
  return {
    name,
    primaryKey: ['id'],
    uniques: [],
    foreignKeys: [],
    indexes: [],
    triggers: [],
    rowEstimate: 50_000,
    ...rest,
    columns: Object.entries(columns).map(([column, sketch]) => sketchColumn(column, sketch)),
  }
}

function sketchColumn(name: string, sketch: string | Partial<CatalogColumn>): CatalogColumn {
  const text = typeof sketch === 'string' ? sketch : (sketch.nativeType ?? 'text')
  const [, type = 'text', length, notNull] = /^(\w+)(?:\((\d+)\))?(!)?$/.exec(text) ?? []
  return {
    name,
    type: type as ColumnType,
    nativeType: text.replace('!', ''),
    nullable: name !== 'id' && notNull === undefined,
    hasDefault: name === 'id',
    generated: false,
    ...(length === undefined ? {} : { maxLength: Number(length) }),
    ...(typeof sketch === 'string' ? {} : sketch),
  }
}

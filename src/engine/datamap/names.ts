import type { Catalog, CatalogColumn, CatalogTable } from '../../database/catalog.ts'

/** Finds by exact name first, then without regard to case: one map serves `Tickets` and `tickets`. */
export function findTable(catalog: Catalog, name: string): CatalogTable | undefined {
  return byName(catalog.tables, name)
}

export function findColumn(table: CatalogTable, name: string): CatalogColumn | undefined {
  return byName(table.columns, name)
}

function byName<T extends { readonly name: string }>(items: readonly T[], name: string): T | undefined {
  const lower = name.toLowerCase()
  return items.find((item) => item.name === name) ?? items.find((item) => item.name.toLowerCase() === lower)
}

import type { Catalog, CatalogColumn, CatalogTable } from '../../database/catalog.ts'
import { nearest } from '../rule/nearest.ts'

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

/** The end of a message about a name that is not there: what was most likely meant. */
export function didYouMean(name: string, items: readonly { readonly name: string }[]): string {
  const meant = nearest(
    name,
    items.map((item) => item.name),
  )
  return meant === undefined ? '' : `; did you mean ${meant}?`
}

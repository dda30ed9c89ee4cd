import type { Catalog, CatalogColumn, CatalogForeignKey, CatalogTable } from './catalog.ts'

/** What an engine's own queries give, still as lists; every entry names its table. */
export interface CatalogFacts {
  readonly tables: readonly { readonly name: string; readonly rowEstimate: number }[]
  readonly columns: readonly { readonly table: string; readonly column: CatalogColumn }[]
  readonly keys: readonly KeyFact[]
  readonly foreignKeys: readonly { readonly table: string; readonly foreignKey: CatalogForeignKey }[]
  readonly triggers: readonly { readonly table: string; readonly name: string }[]
}

export interface KeyFact {
  readonly table: string
  readonly kind: 'primary' | 'unique' | 'index'
  readonly columns: readonly string[]
}

/** Puts the lists together, table by table in the order of their names; our own tables are left out. */
export function assembleCatalog(engine: Catalog['engine'], facts: CatalogFacts): Catalog {
  const columns = byTable(facts.columns)
  const keys = byTable(facts.keys)
  const foreignKeys = byTable(facts.foreignKeys)
  const triggers = byTable(facts.triggers)
  const tables = facts.tables
    .filter(({ name }) => !name.toLowerCase().startsWith('expunge_'))
    .map(({ name, rowEstimate }): CatalogTable => {
      const own = (keys.get(name) ?? []).filter((key) => key.columns.length > 0)
      const primaryKey = own.find((key) => key.kind === 'primary')?.columns ?? []
      return {
        name,
        columns: (columns.get(name) ?? []).map(({ column }) => column),
        primaryKey,
        uniques: distinct(own.filter((key) => key.kind === 'unique').map((key) => key.columns)),
        foreignKeys: (foreignKeys.get(name) ?? []).map(({ foreignKey }) => foreignKey),
        indexes: distinct(own.map((key) => key.columns)),
        triggers: (triggers.get(name) ?? []).map((trigger) => trigger.name).sort(),
        rowEstimate,
      }
    })
  return { engine, tables: tables.sort((a, b) => (a.name < b.name ? -1 : 1)) }
}

function byTable<T extends { readonly table: string }>(entries: readonly T[]): ReadonlyMap<string, T[]> {
  return Map.groupBy(entries, ({ table }) => table)
}

function distinct(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const listsByText = new Map(lists.map((list) => [JSON.stringify(list), list]))
  return [...listsByText.keys()].sort().map((text) => listsByText.get(text) ?? [])
}

import type { Surety } from '../claim.ts'

/** One way in which rows of a table point to rows of a table. */
export interface Link {
  readonly table: string
  readonly columns: readonly string[]
  readonly target: string
  readonly targetColumns: readonly string[]
  /** Holds only for rows of one kind: which column says so, and what it says. */
  readonly when?: { readonly column: string; readonly value: string }
  readonly source: 'foreign key' | 'name' | 'kind' | 'values'
  readonly surety: Surety
  readonly why: string
}

/** The links of a desk, and the columns that look like one and lead nowhere. */
export interface Links {
  readonly links: readonly Link[]
  /** Why a column that is named like a pointer has no link, by `table.column`. */
  readonly astray: ReadonlyMap<string, string>
}

export const placeOf = (table: string, column: string): string => `${table}.${column}`

/** The links that begin at a column. */
export function linksAt({ links }: Pick<Links, 'links'>, table: string, column: string): readonly Link[] {
  return links.filter((link) => link.table === table && link.columns.includes(column))
}

/** The links that begin at a table. */
export function linksFrom({ links }: Pick<Links, 'links'>, table: string): readonly Link[] {
  return links.filter((link) => link.table === table)
}

import { oncePer } from '../../shared/once.ts'
import type { Catalog, CatalogColumn, CatalogTable } from '../../database/catalog.ts'
import type { Equality } from '../rule/expression.ts'
import type { Rule } from '../rule/rule.ts'
import type { Category } from '../../shared/categories.ts'
import { type DataMap, type PersonRole, personalCategories } from './schema.ts'

/** The way to a part of a data map's file: `['tables', 'users', 'columns', 'email']`. */
export type MapPath = readonly (string | number)[]

/** A data map held against the catalog of one live database: real names, parsed conditions, decided treatments. */
export interface Desk {
  readonly map: DataMap
  readonly catalog: Catalog
  /** Mapped tables that exist, by their real name. */
  readonly tables: ReadonlyMap<string, DeskTable>
  readonly ticket: DeskTable
  readonly person: DeskTable
  readonly organization?: DeskTable
  /** Real name of the ticket number's column. */
  readonly numberColumn: string
  readonly titleColumn?: string
  /** Real name of the person's column that names their organization. */
  readonly memberColumn?: string
  readonly finished: Rule
  /** Texts of tickets are masked instead of removed: see `deskForTexts`. */
  readonly masksTexts?: true
  /** Tables and columns of the database that the map does not speak of: `table` or `table.column`. */
  readonly unclassified: readonly string[]
}

export interface DeskTable {
  readonly name: string
  readonly catalog: CatalogTable
  /** Columns that tell one row from another; never empty. */
  readonly key: readonly string[]
  readonly columns: readonly DeskColumn[]
  readonly owners: readonly Ownership[]
  readonly references: readonly Reference[]
  readonly roles: readonly PersonColumn[]
  /** Rows for which one of these holds go on `redact`; an absent condition means all rows. */
  readonly rowRules: readonly { readonly when?: Rule }[]
  /** Rows that are files; an absent condition means all of them. */
  readonly attachment?: { readonly when?: Rule }
  /** Rows in which the person is found go as a whole. */
  readonly foundGoes: boolean
}

export interface DeskColumn {
  readonly name: string
  readonly catalog: CatalogColumn
  readonly category: Category
  readonly treatment: Treatment
  readonly when?: Rule
  readonly format: Format
  /** The columns that search words are taken from. */
  readonly madeFrom: readonly string[]
  /** Emptied where this column of the row is masked. */
  readonly goesWith?: string
  /** Rows in which the value is masked by a plan that masks texts. */
  readonly masked?: Rule
}

export type Format =
  | 'json'
  | 'yaml'
  | 'html'
  | 'mail'
  | 'text'
  | 'storable'
  | 'words'
  | 'addresses'
  | 'md5'
  | 'sha256'

/** What `redact` does to one column. */
export type Treatment =
  | { readonly kind: 'keep' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'replace'; readonly with: string | number | boolean }
  | { readonly kind: 'token'; readonly template: string }
  | { readonly kind: 'generalize'; readonly to: 'year' | 'month' | 'day' | 'hour' }
  | { readonly kind: 'prefix'; readonly length: number }
  /** `otherwise` takes the place of a value that holds no text; where it is absent, such a value stays. */
  | { readonly kind: 'mask'; readonly otherwise?: string | null }
  | { readonly kind: 'cases'; readonly cases: readonly TreatmentCase[] }
  | { readonly kind: 'structure'; readonly format: 'json' | 'yaml'; readonly paths: StructurePaths }

/** The first case whose condition holds is the one that counts. */
export interface TreatmentCase {
  readonly when?: Rule
  readonly treatment: Exclude<Treatment, { readonly kind: 'cases' }>
}

export type StructurePaths = Readonly<Record<string, 'clear' | 'mask' | { readonly replace: string }>>

/** The child row goes with the parent row. */
export interface Ownership {
  readonly child: string
  readonly parent: string
  /** Left sides speak of the child, right sides of the parent. */
  readonly on: readonly Equality[]
  readonly when?: Rule
  /** The child is content that goes with its last parent. */
  readonly shared: boolean
  /** The child goes along with a purge alone, such as the trace of a link in another ticket. */
  readonly onlyPurge: boolean
  /** The relation counts only for what belongs to a ticket, or to a person. */
  readonly within?: 'ticket' | 'person'
}

/** The row points to another row without belonging to it. */
export interface Reference {
  readonly table: string
  readonly columns: readonly string[]
  readonly target: string
  readonly targetColumns: readonly string[]
  readonly when?: Rule
  readonly whenGone: 'keep' | 'clear' | 'set'
  /** For `set`: what the column refers to from then on. */
  readonly setTo?: string | number
  readonly nullable: boolean
  readonly source: 'foreign key' | 'map'
}

export interface PersonColumn {
  readonly table: string
  readonly column: string
  readonly role: PersonRole
  readonly when?: Rule
  readonly nullable: boolean
}

/** Something that `datamap check` has to say. An error makes plans impossible or incomplete; a warning does not. */
export interface MapProblem {
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly table: string
  readonly column?: string
  readonly message: string
  /** Path in the map's file, for the line. */
  readonly path: MapPath
  /** A rough cost in seconds, where there is one. */
  readonly estimatedSeconds?: number
}

/** The columns of a table whose values reporting needs. */
export function performanceColumns(table: DeskTable): readonly DeskColumn[] {
  return table.columns.filter(
    (column) => column.category === 'performance' && column.treatment.kind === 'keep',
  )
}

/** The table of that real name; throws when the map has no such table, which binding has ruled out. */
export function tableOf(desk: Desk, name: string): DeskTable {
  const table = desk.tables.get(name)
  if (table === undefined) throw new Error(`table ${name} is not part of the bound data map`)
  return table
}

/** Ownerships that lead down from a table. */
export const childrenOf = oncePer((desk: Desk, parent: string): readonly Ownership[] =>
  [...desk.tables.values()].flatMap((table) => table.owners.filter((owner) => owner.parent === parent)),
)

/** References of every table that point at this one. */
export const referencesTo = oncePer((desk: Desk, target: string): readonly Reference[] =>
  [...desk.tables.values()].flatMap((table) => table.references.filter((r) => r.target === target)),
)

/** Columns that name who handled something, where the map says to empty them: with them, figures by agent change. */
export const clearedColumns = (desk: Desk): readonly PersonColumn[] =>
  desk.map.person.as_agent === 'clear' ? personColumns(desk, 'agent').filter((column) => column.nullable) : []

/** Columns of every table that name a person in one of these roles. */
export function personColumns(desk: Desk, ...roles: readonly PersonRole[]): readonly PersonColumn[] {
  return [...desk.tables.values()].flatMap((table) =>
    table.roles.filter((column) => roles.includes(column.role)),
  )
}

/** A column of the table's key that says something about a person: its rows cannot be named by their keys then. */
export function personalKey(table: DeskTable): DeskColumn | undefined {
  return table.columns.find(
    ({ name, category }) => table.key.includes(name) && personalCategories.has(category),
  )
}

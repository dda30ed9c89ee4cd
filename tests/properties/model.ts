/** A help desk as the properties see it: tables, rows and what the data map says of them. */

export type Value = string | number | null
export type Row = Record<string, Value>

/** One comparison of a column that no treatment ever changes. */
export interface Condition {
  readonly column: string
  readonly op: '=' | '!=' | 'in' | 'not in' | 'is null' | 'is not null'
  readonly values: readonly string[]
}

export interface Owner {
  readonly parent: string
  readonly on: readonly { readonly child: string; readonly parent: string; readonly asText?: boolean }[]
  readonly when?: Condition
  readonly shared: boolean
}

export interface Pointer {
  readonly column: string
  readonly target: string
  readonly whenGone: 'keep' | 'clear'
  readonly when?: Condition
  /** The database knows it too. */
  readonly foreignKey: boolean
  /** The map speaks of it; otherwise the foreign key alone says so, which means `keep`. */
  readonly declared: boolean
}

export type Redact =
  | { readonly kind: 'default' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'replace'; readonly with: string }
  | { readonly kind: 'token'; readonly with: string }
  | { readonly kind: 'prefix'; readonly length: number }
  | { readonly kind: 'generalize'; readonly to: 'year' | 'month' | 'day' }

export interface Column {
  readonly name: string
  readonly type: 'integer' | 'text' | 'date'
  readonly category: 'key' | 'reference' | 'performance' | 'free_text' | 'contact' | 'identifier'
  readonly nullable: boolean
  readonly unique: boolean
  readonly redact: Redact
  readonly when?: Condition
}

export interface Role {
  readonly column: string
  readonly role: 'customer' | 'author' | 'participant' | 'agent'
  readonly when?: Condition
}

export interface Table {
  readonly name: string
  readonly key: readonly string[]
  readonly columns: readonly Column[]
  readonly owners: readonly Owner[]
  readonly pointers: readonly Pointer[]
  readonly roles: readonly Role[]
  /** Rows that go on redact; `undefined` as a condition means all. */
  readonly rules: readonly (Condition | undefined)[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly rows: readonly Row[]
}

export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: string
  readonly references: readonly string[]
}

export interface Model {
  readonly tables: readonly Table[]
  readonly ticket: string
  readonly person: string
  readonly retain?: Condition
  readonly asAgent: 'keep' | 'clear'
}

export type Selection =
  | { readonly kind: 'persons'; readonly keys: readonly Value[] }
  | { readonly kind: 'tickets'; readonly numbers: readonly number[] }
  | { readonly kind: 'filter'; readonly where: Condition }

export interface Erasure {
  readonly disposition: 'redact' | 'purge'
  readonly selection: Selection
}

/** Which tickets are finished, in every generated desk. */
export const finished: Condition = { column: 'state', op: '=', values: ['closed'] }

export function tableNamed(model: Model, name: string): Table {
  const table = model.tables.find((candidate) => candidate.name === name)
  if (table === undefined) throw new Error(`no table ${name}`)
  return table
}

/** The condition as a data map writes it. */
export function conditionText({ column, op, values }: Condition): string {
  const quoted = values.map((value) => `'${value}'`)
  if (op === 'is null' || op === 'is not null') return `${column} ${op}`
  return op === 'in' || op === 'not in'
    ? `${column} ${op} (${quoted.join(', ')})`
    : `${column} ${op} ${quoted[0]}`
}

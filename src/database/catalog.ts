/** What the database itself says about its tables. Names are as the database has them. */
export interface Catalog {
  readonly engine: 'postgresql' | 'mysql' | 'sqlite'
  readonly tables: readonly CatalogTable[]
}

export interface CatalogTable {
  readonly name: string
  readonly columns: readonly CatalogColumn[]
  /** Empty when the table has none. */
  readonly primaryKey: readonly string[]
  /** Unique constraints and unique indexes without a condition, the primary key excluded. */
  readonly uniques: readonly (readonly string[])[]
  readonly foreignKeys: readonly CatalogForeignKey[]
  /** Column lists of all indexes usable for an equality look-up, the primary key and uniques included. */
  readonly indexes: readonly (readonly string[])[]
  readonly triggers: readonly string[]
  /** The engine's estimate; exact on SQLite. */
  readonly rowEstimate: number
}

export interface CatalogColumn {
  readonly name: string
  readonly type: ColumnType
  /** As the engine writes it, such as `character varying(255)`. */
  readonly nativeType: string
  readonly nullable: boolean
  readonly hasDefault: boolean
  /** Characters for text, `undefined` when unlimited. */
  readonly maxLength?: number
  /** Of text on MySQL and MariaDB, such as `utf8mb4`; absent elsewhere. */
  readonly characterSet?: string
  /** Of text on MySQL and MariaDB, such as `utf8mb4_unicode_ci`; absent elsewhere. */
  readonly collation?: string
  /** Permitted values of an enum type or a simple `check (column in (…))`. */
  readonly enumValues?: readonly string[]
  /** Computed by the database: may not be written. */
  readonly generated: boolean
}

export type ColumnType =
  | 'integer'
  | 'decimal'
  | 'text'
  | 'boolean'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'json'
  | 'uuid'
  | 'binary'
  | 'array'
  | 'other'

export interface CatalogForeignKey {
  readonly columns: readonly string[]
  readonly table: string
  readonly references: readonly string[]
  readonly onDelete: 'no action' | 'restrict' | 'cascade' | 'set null' | 'set default'
}

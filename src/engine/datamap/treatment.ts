import type { CatalogColumn, CatalogTable, ColumnType } from '../../database/catalog.ts'
import type { Treatment } from './desk.ts'
import type { Category } from '../../shared/categories.ts'
import { type ColumnEntry, personalCategories } from './schema.ts'

const removed = '[removed]'

/** Decides what `redact` does to a column: what the map says, else what the category and the type suggest. */
export function decideTreatment(
  entry: ColumnEntry,
  column: CatalogColumn,
  table: CatalogTable,
): Treatment | { readonly kind: 'undecided' } {
  if (entry.paths !== undefined && (entry.format === 'json' || entry.format === 'yaml'))
    return { kind: 'structure', format: entry.format, paths: entry.paths }
  if (entry.redact === undefined) return defaultTreatment(entry, column, table)
  if (entry.redact === 'clear') return clear(column)
  if (entry.redact === 'replace') return { kind: 'replace', with: entry.with ?? removed }
  if (entry.redact === 'token') return { kind: 'token', template: String(entry.with ?? 'removed-{key}') }
  if (entry.redact === 'generalize')
    return entry.prefix === undefined
      ? { kind: 'generalize', to: entry.to ?? 'year' }
      : { kind: 'prefix', length: entry.prefix }
  return { kind: entry.redact }
}

function defaultTreatment(
  entry: ColumnEntry,
  column: CatalogColumn,
  table: CatalogTable,
): ReturnType<typeof decideTreatment> {
  if (!personalCategories.has(entry.category)) return { kind: 'keep' }
  if (column.nullable) return { kind: 'clear' }
  if (column.type !== 'text') return column.type === 'binary' ? { kind: 'clear' } : { kind: 'undecided' }
  if (isUnique(table, column.name)) return { kind: 'token', template: 'removed-{key}' }
  return { kind: 'replace', with: removed.slice(0, column.maxLength) }
}

/** On a column that must not be null, to clear means the empty text. */
function clear(column: CatalogColumn): Treatment {
  return column.nullable || column.type !== 'text' ? { kind: 'clear' } : { kind: 'replace', with: '' }
}

/** What is wrong with a treatment, in words that end with what to do; nothing when it keeps every constraint. */
export function treatmentMistakes(
  treatment: Treatment,
  category: Category,
  column: CatalogColumn,
  table: CatalogTable,
): readonly TreatmentMistake[] {
  if (treatment.kind === 'keep') return []
  const found: TreatmentMistake[] = []
  const add: Add = (code, message) => found.push({ code, message })
  if (column.generated)
    add(
      'generated',
      'the database computes this column, so it cannot be written; treat what it is computed from',
    )
  if (table.primaryKey.includes(column.name))
    add('primary-key', 'the column is part of the key; let the row go (rows: redact: delete) instead')
  if (!personalCategories.has(category) && category !== 'configuration')
    add(
      'category',
      `a column of category ${category} is kept; give it a personal category or remove its treatment`,
    )
  if (treatment.kind === 'clear') clearMistakes(column, add)
  else if (treatment.kind === 'replace') replaceMistakes(treatment.with, column, table, add)
  else if (treatment.kind === 'token') tokenMistakes(treatment.template, column, table, add)
  else if (treatment.kind === 'generalize') generalizeMistakes(column, add)
  else if (!isTextual(column.type))
    add('type', `${writtenAs[treatment.kind]} needs text; this column is ${column.nativeType}`)
  return found
}

export interface TreatmentMistake {
  readonly code: string
  readonly message: string
}

const writtenAs = {
  mask: 'mask',
  prefix: 'generalize with prefix',
  structure: 'a value with paths',
  cases: 'a treatment by cases',
} as const

/** The pieces of a token's template: texts at even places, names of columns or `key` at odd ones. */
export function templatePieces(template: string): readonly string[] {
  return template.split(/\{([A-Za-z_]\w*)\}/)
}

/** Columns, beside the key, that a token takes its text from. */
export function templateColumns(treatment: Treatment): readonly string[] {
  if (treatment.kind === 'cases') return treatment.cases.flatMap((one) => templateColumns(one.treatment))
  if (treatment.kind !== 'token') return []
  return templatePieces(treatment.template).filter((name, i) => i % 2 === 1 && name !== 'key')
}

function clearMistakes(column: CatalogColumn, add: Add) {
  if (column.nullable || column.type === 'binary') return
  add(
    'not-null',
    `clear needs a column that may be null; this one is ${column.nativeType} not null; use replace or token`,
  )
}

function generalizeMistakes(column: CatalogColumn, add: Add) {
  if (column.type === 'date' || column.type === 'timestamp') return
  add(
    'type',
    `generalize to a date part needs a date or a time; this column is ${column.nativeType}; use prefix for text`,
  )
}

type Add = (code: string, message: string) => unknown

function replaceMistakes(
  value: string | number | boolean,
  column: CatalogColumn,
  table: CatalogTable,
  add: Add,
) {
  if (isUnique(table, column.name))
    add('unique', 'the same replacement in every row breaks a unique constraint; use token')
  if (table.foreignKeys.some((key) => key.columns.includes(column.name)))
    add('foreign-key', 'a replacement would point to a row that may not exist; use clear')
  const expected = expectedValue(column.type)
  if (expected !== undefined && !fits(value, column.type))
    add(
      'type',
      `the replacement ${JSON.stringify(value)} is no ${expected}; this column is ${column.nativeType}`,
    )
  checkLength(String(value).length, column, add)
  if (column.enumValues !== undefined && !column.enumValues.includes(String(value)))
    add('enum', `the replacement must be one of ${column.enumValues.join(', ')}`)
}

function tokenMistakes(template: string, column: CatalogColumn, table: CatalogTable, add: Add) {
  if (column.type !== 'text') return add('type', `a token needs text; this column is ${column.nativeType}`)
  if (!template.includes('{key}') && (isUnique(table, column.name) || templatePieces(template).length === 1))
    add(
      'token',
      'a token must hold {key}, so that each row gets its own; the same text in every row is replace',
    )
  if (column.enumValues !== undefined)
    add('enum', `a token is none of ${column.enumValues.join(', ')}; use replace`)
  const lengths = templatePieces(template).map((piece, i) =>
    i % 2 === 0 ? piece.length : piece === 'key' ? keyLength(table) : lengthOf(piece, table),
  )
  checkLength(
    lengths.reduce((sum, length) => sum + length, 0),
    column,
    add,
  )
}

/** A column without a length of its own may be as long as the one that takes the text: the database tells. */
function lengthOf(name: string, table: CatalogTable): number {
  return table.columns.find((column) => column.name.toLowerCase() === name.toLowerCase())?.maxLength ?? 20
}

/** The longest key of a row as text, its columns joined by hyphens. */
function keyLength(table: CatalogTable): number {
  const lengths = table.columns
    .filter((column) => table.primaryKey.includes(column.name))
    .map(
      (column) =>
        column.maxLength ?? (column.type === 'uuid' ? 36 : /big/i.test(column.nativeType) ? 19 : 10),
    )
  return lengths.length === 0 ? 10 : lengths.reduce((sum, length) => sum + length + 1, -1)
}

function checkLength(length: number, column: CatalogColumn, add: Add) {
  if (column.maxLength !== undefined && length > column.maxLength)
    add(
      'length',
      `the replacement has up to ${length} characters, the column takes ${column.maxLength}; shorten it`,
    )
}

const isTextual = (type: ColumnType) => type === 'text' || type === 'json' || type === 'binary'

/** True when the column alone, or with others, must differ from row to row. */
export function isUnique(table: CatalogTable, column: string): boolean {
  return table.uniques.some((unique) => unique.includes(column))
}

function expectedValue(type: ColumnType): string | undefined {
  const words: Partial<Record<ColumnType, string>> = {
    integer: 'whole number',
    decimal: 'number',
    boolean: 'true or false',
    date: 'date',
    timestamp: 'time',
    time: 'time of day',
    json: 'JSON text',
    uuid: 'UUID',
  }
  return words[type]
}

function fits(value: string | number | boolean, type: ColumnType): boolean {
  if (type === 'boolean') return typeof value === 'boolean'
  if (type === 'integer') return Number.isInteger(value) || typeof value === 'boolean'
  if (type === 'decimal') return typeof value === 'number'
  if (type === 'json') return isJson(value)
  if (type === 'time') return typeof value === 'string' && /^\d\d:\d\d/.test(value)
  return typeof value === 'string' && (type === 'uuid' ? uuidPattern : /^\d{4}-\d\d-\d\d/).test(value)
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function isJson(value: string | number | boolean): boolean {
  try {
    JSON.parse(String(value))
    return true
  } catch {
    return false
  }
}

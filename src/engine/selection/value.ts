import type { CatalogColumn } from '../../database/catalog.ts'
import type { Engine } from '../../database/database.ts'
import { UsageError } from '../../shared/errors.ts'
import type { RuleValue } from '../rule/rule.ts'
import { openZone, wallOf } from '../rule/zone.ts'

export interface ValueContext {
  readonly engine: Engine
  readonly timeZone: string
}

/** A rule's value in the form that a column of this type takes as a parameter. */
export function sqlValue(
  value: RuleValue,
  column: CatalogColumn,
  context: ValueContext,
): string | number | boolean {
  if (typeof value === 'object') return timeValue(value, column, context)
  if (column.type === 'boolean') return booleanValue(value, column, context.engine)
  if (typeof value === 'boolean') return expectBooleanColumn(value, column, context.engine)
  if (column.type === 'integer' || column.type === 'decimal') {
    if (typeof value === 'number') return value
    if (/^-?\d+(\.\d+)?$/.test(value)) return value
    throw wrongValue('a number', column)
  }
  if (column.type === 'date' || column.type === 'timestamp') {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)) return value
    throw wrongValue("a date such as 2026-01-31, or an age such as '60 days ago' without quotes", column)
  }
  return String(value)
}

/** False for types that only look like text, such as PostgreSQL's enum types, which take a text only when cast. */
export function hasCharacterType({ type, nativeType }: Pick<CatalogColumn, 'type' | 'nativeType'>): boolean {
  return (
    type === 'text' &&
    /^(?:\w+\.)?(?:n?char|n?varchar|character|bpchar|(?:tiny|medium|long)?text|citext|name|"char")\b|^"char"$/i.test(
      nativeType,
    )
  )
}

/** An instant as the text that the column compares with: UTC or the desk's zone, a date or a time. */
export function timeText(instant: string, column: CatalogColumn, context: ValueContext): string {
  const ms = Date.parse(instant)
  const aware = /with time zone|timestamptz/i.test(column.nativeType)
  const wall = new Date(aware ? ms : wallOf(openZone(context.timeZone), ms)).toISOString()
  if (column.type === 'date') return wall.slice(0, 10)
  if (aware) return wall
  return wall.endsWith('.000Z') ? wall.slice(0, 19).replace('T', ' ') : wall.slice(0, 23).replace('T', ' ')
}

/** True when the instant is a day's first moment in the desk's zone. */
export function isMidnight(instant: string, context: ValueContext): boolean {
  return wallOf(openZone(context.timeZone), Date.parse(instant)) % 86_400_000 === 0
}

function timeValue(
  value: Exclude<RuleValue, string | number | boolean>,
  column: CatalogColumn,
  context: ValueContext,
): string {
  if (!('instant' in value)) throw new Error('ages and dates must be resolved before they become SQL')
  if (column.type !== 'date' && column.type !== 'timestamp' && column.type !== 'text')
    throw wrongValue(`a value of its type (${column.nativeType}), not a time`, column)
  return timeText(value.instant, column, context)
}

function booleanValue(
  value: string | number | boolean,
  column: CatalogColumn,
  engine: Engine,
): boolean | number {
  if (typeof value !== 'boolean') throw wrongValue('true or false', column)
  return engine === 'postgresql' ? value : value ? 1 : 0
}

/** MySQL and SQLite keep booleans in integers, so true means 1 there. */
function expectBooleanColumn(value: boolean, column: CatalogColumn, engine: Engine): number {
  if (column.type === 'integer' && engine !== 'postgresql') return value ? 1 : 0
  throw wrongValue(`a value of its type (${column.nativeType}), not true or false`, column)
}

function wrongValue(expected: string, column: CatalogColumn): UsageError {
  return new UsageError(
    'filter-value',
    `the field stored in ${column.name} (${column.nativeType}) expects ${expected}`,
    {
      facts: { column: column.name },
      remedy: 'Write the value the way the column holds it.',
    },
  )
}

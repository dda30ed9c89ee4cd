import type { RuleValue } from './rule.ts'

/** Writes a value as a filter spells it; reading it gives the same value. */
export function formatValue(value: RuleValue): string {
  if (typeof value === 'string') return quoteText(value)
  if (typeof value === 'number') return printedNumber(value)
  if (typeof value === 'boolean') return String(value)
  if ('date' in value) return value.date
  if ('instant' in value) return value.instant
  if (value.ago === 0 && value.unit === 'day') return 'today'
  if (value.ago === 0 && value.unit === 'minute') return 'now'
  return `${value.ago} ${value.unit}${value.ago === 1 ? '' : 's'} ago`
}

/** Writes a text as the filter language quotes it. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Writes a number so that reading it gives the very same number, minus zero included. */
export function printedNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value)
}

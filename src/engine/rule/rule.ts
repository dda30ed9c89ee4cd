export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/**
 * What a field is compared with. `{ ago: 0, unit: 'day' }` is today, `{ ago: 0, unit: 'minute' }` is now;
 * an `instant` without offset is read in the time zone given when the rule is resolved.
 */
export type RuleValue =
  | string
  | number
  | boolean
  | { readonly ago: number; readonly unit: Unit }
  | { readonly date: string }
  | { readonly instant: string }

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>='

/** Which rows are meant, as data: it may be stored, sent and compared, and holds no function and no SQL. */
export type Rule =
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  | { readonly field: string; readonly op: Comparison; readonly value: RuleValue }
  | { readonly field: string; readonly op: 'like' | 'not like'; readonly value: string }
  | { readonly field: string; readonly op: 'in' | 'not in'; readonly values: readonly RuleValue[] }
  | {
      readonly field: string
      readonly op: 'between' | 'not between'
      readonly from: RuleValue
      readonly to: RuleValue
    }
  | { readonly field: string; readonly op: 'is null' | 'is not null' }

export const maxRuleDepth = 50
export const maxRuleValues = 10_000

/** The largest age per unit, about a thousand years: beyond it an age is a slip of the keyboard. */
export const maxAgo: Readonly<Record<Unit, number>> = {
  minute: 525_600_000,
  hour: 8_760_000,
  day: 365_000,
  week: 52_000,
  month: 12_000,
  year: 1_000,
}

/** The fields a rule asks about, each once, in order of appearance. */
export function fieldsOf(rule: Rule): string[] {
  if ('all' in rule) return unique(rule.all.flatMap(fieldsOf))
  if ('any' in rule) return unique(rule.any.flatMap(fieldsOf))
  if ('not' in rule) return fieldsOf(rule.not)
  return [rule.field]
}

/** How many levels a rule has; a single condition has one. */
export function depthOf(rule: Rule): number {
  if ('all' in rule) return 1 + Math.max(0, ...rule.all.map(depthOf))
  if ('any' in rule) return 1 + Math.max(0, ...rule.any.map(depthOf))
  if ('not' in rule) return 1 + depthOf(rule.not)
  return 1
}

/** Whether a LIKE pattern ends in a backslash that escapes nothing, which databases refuse. */
export function endsInLoneBackslash(pattern: string): boolean {
  return (/\\+$/.exec(pattern)?.[0].length ?? 0) % 2 === 1
}

/** Whether a text can name a field: not empty and free of control characters. */
export function isFieldName(text: string): boolean {
  return text !== '' && !/\p{Cc}/u.test(text)
}

function unique(fields: readonly string[]): string[] {
  return [...new Set(fields)]
}

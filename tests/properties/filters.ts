import * as fc from 'fast-check'
import type { Rule, RuleValue } from '../../src/engine/rule/rule.ts'

/**
 * Tickets, rules over them, and what a rule means for one ticket.
 *
 * How this reads docs/data-maps.md where it leaves room: an empty value, a sentinel included, makes a comparison
 * neither true nor false, also under `not`. A field that leads to another row, and a custom field, asks whether
 * there is a row whose value compares so: a plain yes or no, so that `not` over it takes tickets without such a row.
 * A date means the whole day.
 */
export interface Ticket {
  readonly id: number
  readonly status: string | null
  readonly minutes: number | null
  readonly closed: string | null
  readonly due: string | null
  readonly team: number | null
  readonly custom: readonly { readonly field: number; readonly value: string | null }[]
}

export const now = new Date('2024-06-15T12:00:00Z')
export const sentinel = '1970-01-01 00:00:00'

const orNone = <T>(values: readonly T[]) => fc.constantFrom<T | null>(null, ...values)
const statuses = ['open', 'closed', 'in progress', 'größe', '50%', 'a_b', "it's", 'x\\y', '!']
const times = [
  sentinel,
  '2024-01-31 00:00:00',
  '2024-01-31 23:59:59',
  '2024-02-01 00:00:00',
  '2024-06-15 11:00:00',
  '2023-12-31 12:30:00',
]
const days = ['2024-01-30', '2024-01-31', '2024-02-01', '2024-06-15', '1970-01-01']
const customs = ['5', '12', '-3.5', 'abc', '2024-01-31', '2024-02-01', '']
const teamNames: Readonly<Record<number, string | null>> = { 1: 'sales', 2: 'support', 3: null }
const customNames: Readonly<Record<number, string>> = { 1: 'color', 2: 'end date' }

const arbitraryTicket = fc.record({
  status: orNone(statuses),
  minutes: orNone([0, 5, 60, -1]),
  closed: orNone(times),
  due: orNone(days),
  team: orNone([1, 2, 3]),
  // One value for each field: see `among`.
  custom: fc.uniqueArray(fc.record({ field: fc.constantFrom(1, 2), value: orNone(customs) }), {
    selector: ({ field }) => field,
  }),
})

/** The same tickets in every run, so that each engine is filled once. */
export const tickets: readonly Ticket[] = fc
  .sample(arbitraryTicket, { numRuns: 60, seed: 7 })
  .map((ticket, i) => ({ id: i + 1, ...ticket }))

const comparisons = fc.constantFrom('=', '!=', '<', '<=', '>', '>=')
const whole = days.slice(0, 4).map((date): RuleValue => ({ date }))
const moments: readonly RuleValue[] = [
  ...whole,
  { instant: '2024-01-31T23:59:59Z' },
  { ago: 1, unit: 'hour' },
  { ago: 10, unit: 'hour' },
]
// Collations differ in how they take accents, and SQLite folds the case of ASCII alone: patterns keep clear of both.
const patterns = ['%e%', 'OPEN', 'c_osed', '%\\%', 'a\\_b', '%', '', 'größ_', '!', "%'%"]

function over(field: string, values: readonly RuleValue[]): fc.Arbitrary<Rule> {
  const value = fc.constantFrom(...values)
  return fc.oneof(
    fc.record({ field: fc.constant(field), op: comparisons, value }),
    fc.record({
      field: fc.constant(field),
      op: fc.constantFrom('in', 'not in'),
      values: fc.array(value, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      field: fc.constant(field),
      op: fc.constantFrom('between', 'not between'),
      from: value,
      to: value,
    }),
    fc.record({ field: fc.constant(field), op: fc.constantFrom('is null', 'is not null') }),
  )
}

/** Over text, whose order is the collation's, only equality and patterns are compared. */
function overText(field: string, values: readonly string[]): fc.Arbitrary<Rule> {
  const value = fc.constantFrom(...values)
  return fc.oneof(
    fc.record({ field: fc.constant(field), op: fc.constantFrom('=', '!='), value }),
    fc.record({
      field: fc.constant(field),
      op: fc.constantFrom('in', 'not in'),
      values: fc.array(value, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      field: fc.constant(field),
      op: fc.constantFrom('like', 'not like'),
      value: fc.constantFrom(...patterns),
    }),
    fc.record({ field: fc.constant(field), op: fc.constantFrom('is null', 'is not null') }),
  )
}

const leaf = fc.oneof(
  overText('status', statuses),
  over('minutes', [0, 5, 59, -1]),
  over('closed', moments),
  over('due', whole),
  overText('team', ['sales', 'support', 'nobody']),
  overText('custom.color', ['5', 'abc', '']),
  over('custom.color', [5, 6.5, -3.5]),
  over('custom.end date', whole),
)

export const filterRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => {
  const members = fc.array(tie('rule'), { minLength: 1, maxLength: 3 })
  return {
    rule: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({ all: members }),
      fc.record({ any: members }),
      fc.record({ not: tie('rule') }),
    ),
  }
}).rule

/** True, false, or undefined for what SQL calls unknown. */
export function matches(rule: Rule, ticket: Ticket): boolean | undefined {
  if ('all' in rule) return not(anyTrue(rule.all.map((member) => not(matches(member, ticket)))))
  if ('any' in rule) return anyTrue(rule.any.map((member) => matches(member, ticket)))
  if ('not' in rule) return not(matches(rule.not, ticket))
  if (rule.field === 'team') return among(rule, ticket.team === null ? [] : [teamNames[ticket.team] ?? null])
  if (rule.field.startsWith('custom.')) {
    const wanted = rule.field.slice('custom.'.length)
    return among(
      rule,
      ticket.custom.filter(({ field }) => customNames[field] === wanted).map(({ value }) => value),
      true,
    )
  }
  const value = ticket[rule.field as 'status' | 'minutes' | 'closed' | 'due']
  return compare(rule, rule.field === 'closed' && value === sentinel ? null : value)
}

type Leaf = Exclude<Rule, { all: unknown } | { any: unknown } | { not: unknown }>
type Truth = boolean | undefined

const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth)
const anyTrue = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(undefined) ? undefined : false

/**
 * Of a field with several values, a date asks two rows at once: `= 2024-01-31` becomes two comparisons, and each may
 * find another value. Nothing promises more, so the generated fields have one value.
 */
function among(rule: Leaf, values: readonly (string | null)[], asText = false): boolean {
  if (rule.op === 'is null') return values.every((value) => value === null)
  return values.some((value) => compare(rule, value, asText) === true)
}

function compare(rule: Leaf, value: string | number | null, asText = false): Truth {
  if (rule.op === 'is null') return value === null
  if (rule.op === 'is not null') return value !== null
  if (value === null) return undefined
  if (rule.op === 'like' || rule.op === 'not like')
    return pattern(rule.value).test(String(value)) === (rule.op === 'like')
  const wanted =
    'values' in rule
      ? rule.values
      : 'from' in rule
        ? [rule.from, rule.to]
        : 'value' in rule
          ? [rule.value]
          : []
  const typed = asText ? readAs(value, wanted[0]) : value
  if (typed === undefined) return false
  const isTime = typeof typed === 'string' && typeof wanted[0] === 'object'
  return compareSpans(rule, isTime ? millisOf(typed) : typed, wanted.map(spanOf))
}

function compareSpans(rule: Leaf, at: string | number, spans: readonly Span[]): boolean {
  const inside = ({ from, to }: Span) => at >= from && (to === from ? at === from : at < to)
  const [first = { from: 0, to: 0 }, last = first] = spans
  if (rule.op === 'in' || rule.op === 'not in') return spans.some(inside) === (rule.op === 'in')
  if (rule.op === 'between' || rule.op === 'not between')
    return (
      (at >= first.from && (last.to === last.from ? at <= last.to : at < last.to)) === (rule.op === 'between')
    )
  if (rule.op === '=' || rule.op === '!=') return inside(first) === (rule.op === '=')
  if (rule.op === '<') return at < first.from
  if (rule.op === '>=') return at >= first.from
  if (rule.op === '<=') return first.to === first.from ? at <= first.to : at < first.to
  return first.to === first.from ? at > first.to : at >= first.to
}

const millisOf = (text: string) => Date.parse(text.length === 10 ? text : `${text.replace(' ', 'T')}Z`)

/** From the first moment to the first one after, or a single value twice. */
interface Span {
  readonly from: string | number
  readonly to: string | number
}

function spanOf(value: RuleValue): Span {
  if (typeof value !== 'object') return { from: value as string, to: value as string }
  if ('date' in value) return { from: Date.parse(value.date), to: Date.parse(value.date) + 86_400_000 }
  const at = 'instant' in value ? Date.parse(value.instant) : now.getTime() - value.ago * 3_600_000
  return { from: at, to: at }
}

/** A custom value is text: it is compared as the number or the date that it is compared with, if it is one. */
function readAs(value: string | number, wanted: RuleValue | undefined): string | number | undefined {
  if (typeof wanted === 'number') return /^-?\d+(\.\d+)?$/.test(String(value)) ? Number(value) : undefined
  if (typeof wanted === 'object') return /^....-..-../.test(String(value)) ? value : undefined
  return value
}

function pattern(like: string): RegExp {
  const source = like.replaceAll(/\\([%_])|[%_]|[^%_]/gsu, (piece, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped
    if (piece === '%') return '[\\s\\S]*'
    return piece === '_' ? '[\\s\\S]' : piece.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  })
  return new RegExp(`^${source}$`, 'iu')
}

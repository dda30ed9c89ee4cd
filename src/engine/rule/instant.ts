import { UsageError } from '../../shared/errors.ts'
import type { Comparison, Rule, RuleValue, Unit } from './rule.ts'
import { daysInMonth, hasOffset } from './time-text.ts'
import { dayMs, instantOfWall, openZone, startOfDay, wallOf, type Zone } from './zone.ts'

export interface Moment {
  readonly now: Date
  /** An IANA name such as Europe/Berlin; it decides when a day begins. */
  readonly timeZone: string
}

/**
 * Turns every age and date of a rule into UTC instants `YYYY-MM-DDTHH:mm:ss.sssZ`, for good: the result
 * means the same rows whenever it is used. Dates and today mean the whole day: `<= 2024-01-31` includes
 * its evening, `= 2024-01-31` any time of it. Minutes and hours are exact; days and longer go by the
 * calendar and the wall clock. Instants outside the years 1 to 9999 move to the edge of that range.
 *
 * The result may be two levels deeper than the rule. Throws UsageError `unknown-time-zone`.
 */
export function resolveRule(rule: Rule, moment: Moment): Rule {
  if (Number.isNaN(moment.now.getTime())) {
    throw new UsageError('invalid-now', 'expected a valid date as now, found an invalid one')
  }
  return resolve(rule, { now: moment.now.getTime(), zone: openZone(moment.timeZone) })
}

interface Context {
  readonly now: number
  readonly zone: Zone
}

function resolve(rule: Rule, context: Context): Rule {
  if ('all' in rule) return { all: rule.all.map((member) => resolve(member, context)) }
  if ('any' in rule) return { any: rule.any.map((member) => resolve(member, context)) }
  if ('not' in rule) return { not: resolve(rule.not, context) }
  if ('values' in rule) return resolveList(rule, context)
  if ('from' in rule) return resolveBetween(rule, context)
  return isComparison(rule) ? resolveComparison(rule, context) : rule
}

function isComparison(rule: Rule): rule is ComparisonRule {
  return 'value' in rule && rule.op !== 'like' && rule.op !== 'not like'
}

type ComparisonRule = Extract<Rule, { readonly op: Comparison }>
type ListRule = Extract<Rule, { readonly values: unknown }>
type BetweenRule = Extract<Rule, { readonly from: unknown }>
type Instant = { readonly instant: string }

/** A resolved value: a point, or a day from its first instant to the first instant of the next. */
type Resolved = { readonly point: RuleValue } | { readonly start: Instant; readonly next: Instant }

function resolveComparison(rule: ComparisonRule, context: Context): Rule {
  const { field, op } = rule
  const value = resolveValue(rule.value, context)
  if ('point' in value) return { field, op, value: value.point }
  switch (op) {
    case '=':
      return within(field, value.start, value.next)
    case '!=':
      return outside(field, value.start, value.next)
    case '<':
    case '>=':
      return { field, op, value: value.start }
    case '<=':
      return { field, op: '<', value: value.next }
    case '>':
      return { field, op: '>=', value: value.next }
  }
}

function resolveBetween(rule: BetweenRule, context: Context): Rule {
  const { field, op } = rule
  const lower = resolveValue(rule.from, context)
  const upper = resolveValue(rule.to, context)
  const from = 'point' in lower ? lower.point : lower.start
  if ('point' in upper) return { field, op, from, to: upper.point }
  return op === 'between' ? within(field, from, upper.next) : outside(field, from, upper.next)
}

function resolveList(rule: ListRule, context: Context): Rule {
  const { field, op } = rule
  const values = rule.values.map((value) => resolveValue(value, context))
  const points = values.flatMap((value) => ('point' in value ? [value.point] : []))
  const days = values.flatMap((value) => ('start' in value ? [value] : []))
  if (days.length === 0) return { field, op, values: points }
  const edge = op === 'in' ? within : outside
  const members: Rule[] = days.map((day) => edge(field, day.start, day.next))
  if (points.length > 0) members.unshift({ field, op, values: points })
  if (members.length === 1 && members[0]) return members[0]
  return op === 'in' ? { any: members } : { all: members }
}

function within(field: string, from: RuleValue, next: RuleValue): Rule {
  return {
    all: [
      { field, op: '>=', value: from },
      { field, op: '<', value: next },
    ],
  }
}

/** Written out rather than as `not`, so that an empty field stays outside both, as in SQL. */
function outside(field: string, from: RuleValue, next: RuleValue): Rule {
  return {
    any: [
      { field, op: '<', value: from },
      { field, op: '>=', value: next },
    ],
  }
}

function resolveValue(value: RuleValue, context: Context): Resolved {
  if (typeof value !== 'object') return { point: value }
  if ('date' in value) return dayFrom(Date.parse(`${value.date}T00:00:00Z`), context)
  if ('instant' in value) return { point: instantText(parseInstant(value.instant, context)) }
  if (value.ago > 0 || value.unit !== 'day')
    return { point: instantText(ago(value.ago, value.unit, context)) }
  const wall = wallOf(context.zone, context.now)
  return dayFrom(Math.floor(wall / dayMs) * dayMs, context)
}

function dayFrom(midnightMs: number, { zone }: Context): Resolved {
  return {
    start: instantText(startOfDay(zone, midnightMs)),
    next: instantText(startOfDay(zone, midnightMs + dayMs)),
  }
}

function parseInstant(text: string, { zone }: Context): number {
  return hasOffset(text) ? Date.parse(text) : instantOfWall(zone, Date.parse(`${text}Z`))
}

function ago(amount: number, unit: Unit, { now, zone }: Context): number {
  if (amount === 0) return now
  if (unit === 'minute') return now - amount * 60_000
  if (unit === 'hour') return now - amount * 3_600_000
  const wall = wallOf(zone, now)
  if (unit === 'day') return instantOfWall(zone, wall - amount * dayMs)
  if (unit === 'week') return instantOfWall(zone, wall - amount * 7 * dayMs)
  return instantOfWall(zone, monthsBefore(wall, unit === 'year' ? amount * 12 : amount))
}

/** The same day and time some months before, or the last day of that month when it is shorter. */
function monthsBefore(wallMs: number, months: number): number {
  const date = new Date(wallMs)
  const count = date.getUTCFullYear() * 12 + date.getUTCMonth() - months
  const year = Math.floor(count / 12)
  const month = count - year * 12
  const day = Math.min(date.getUTCDate(), daysInMonth(year, month + 1))
  return date.setUTCFullYear(year, month, day)
}

const earliest = Date.parse('0001-01-01T00:00:00.000Z')
const latest = Date.parse('9999-12-31T23:59:59.999Z')

/** Databases and ISO texts of four-digit years end at these edges. */
function instantText(instantMs: number): Instant {
  return { instant: new Date(Math.min(latest, Math.max(earliest, instantMs))).toISOString() }
}

import type { Rule } from './rule.ts'

/**
 * True when no row can fulfil both rules, as far as their equalities tell: `type = 'a'` excludes `type in ('b', 'c')`.
 * False says nothing. Texts are compared as the most lenient collation would.
 */
export function excludes(one: Rule, other: Rule): boolean {
  const ones = demandsOf(one)
  const others = demandsOf(other)
  return ones.some((demand) => others.some((counter) => contradict(demand, counter)))
}

/** The values that a field must have, or must not have. */
interface Demand {
  readonly field: string
  readonly isAmong: boolean
  readonly values: ReadonlySet<string>
}

function demandsOf(rule: Rule): readonly Demand[] {
  if ('all' in rule) return rule.all.flatMap(demandsOf)
  if (!('op' in rule)) return []
  if (rule.op === '=' || rule.op === '!=') return demanded(rule.field, rule.op === '=', [rule.value])
  if (rule.op === 'in' || rule.op === 'not in') return demanded(rule.field, rule.op === 'in', rule.values)
  return []
}

function demanded(field: string, isAmong: boolean, values: readonly unknown[]): readonly Demand[] {
  // A date or an age has many spellings.
  if (values.some((value) => typeof value !== 'string' && typeof value !== 'number')) return []
  return [{ field: field.toLowerCase(), isAmong, values: new Set(values.map(leniently)) }]
}

function contradict(one: Demand, other: Demand): boolean {
  if (one.field !== other.field) return false
  if (one.isAmong && other.isAmong) return one.values.isDisjointFrom(other.values)
  if (one.isAmong !== other.isAmong) {
    const [wanted, refused] = one.isAmong ? [one, other] : [other, one]
    return wanted.values.isSubsetOf(refused.values)
  }
  return false
}

function leniently(value: unknown): string {
  const text = String(value).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()
  return text === '' || Number.isNaN(Number(text)) ? text : String(Number(text))
}

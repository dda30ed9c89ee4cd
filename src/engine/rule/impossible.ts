import { canonicalJson } from '../../shared/canonical.ts'
import type { Comparison, Rule, RuleValue } from './rule.ts'

type Leaf = Exclude<Rule, { all: unknown } | { any: unknown } | { not: unknown }>
/** A condition that has to hold, or must not. */
interface Demand {
  readonly leaf: Leaf
  readonly holds: boolean
}

/**
 * True when no row can fulfil the rule, whatever its values: `type = 'a' and type in ('b', 'c')`. False says nothing.
 * Texts count as different only where the most lenient collation tells them apart, and as equal only letter by letter;
 * custom fields may have several values at once.
 */
export function isImpossible(rule: Rule): boolean {
  const cases = casesOf(rule, true)
  return cases !== undefined && cases.every(isContradiction)
}

/** True when no row can fulfil both rules. False says nothing. */
export function areDisjoint(one: Rule, other: Rule): boolean {
  return isImpossible({ all: [one, other] })
}

/** True when every row that fulfils `narrow` fulfils one of `wide` too. False says nothing. */
export function isCovered(narrow: Rule, wide: readonly Rule[]): boolean {
  return isImpossible({ all: [narrow, ...wide.map((rule) => ({ not: rule }))] })
}

/** Past so many ways to fulfil a rule it is not thought through any more. */
const mostCases = 2_000

/** The ways to fulfil a rule, or not to, each as conditions that hold together; nothing where they are too many. */
function casesOf(rule: Rule, holds: boolean): readonly (readonly Demand[])[] | undefined {
  if ('not' in rule) return casesOf(rule.not, !holds)
  if ('all' in rule) return holds ? together(rule.all, holds) : oneOf(rule.all, holds)
  if ('any' in rule) return holds ? oneOf(rule.any, holds) : together(rule.any, holds)
  return holds && 'values' in rule && rule.op === 'in' && isSingle(rule) && rule.values.length <= mostValues
    ? rule.values.map((value) => [{ leaf: { field: rule.field, op: '=', value }, holds }])
    : [[{ leaf: rule, holds }]]
}

/** A longer list is one condition, and not taken apart. */
const mostValues = 50

/** Custom fields may have several values. */
const isSingle = ({ field }: Leaf) => !field.toLowerCase().startsWith('custom.')

function oneOf(members: readonly Rule[], holds: boolean): readonly (readonly Demand[])[] | undefined {
  const found: (readonly Demand[])[] = []
  for (const member of members) {
    const cases = casesOf(member, holds)
    if (cases === undefined || found.length + cases.length > mostCases) return undefined
    found.push(...cases)
  }
  return found
}

function together(members: readonly Rule[], holds: boolean): readonly (readonly Demand[])[] | undefined {
  let found: readonly (readonly Demand[])[] = [[]]
  for (const member of members) {
    const cases = casesOf(member, holds)
    if (cases === undefined || found.length * cases.length > mostCases) return undefined
    found = found
      .flatMap((one) => cases.map((other) => [...one, ...other]))
      .filter((all) => !isContradiction(all))
  }
  return found
}

function isContradiction(demands: readonly Demand[]): boolean {
  const all = [...demands, ...turnedRound(demands)]
  return all.some((one, i) => all.slice(i + 1).some((other) => contradict(one, other)))
}

/** Where a field is known to have a value, what must not hold is as good as its opposite that has to. */
function turnedRound(demands: readonly Demand[]): readonly Demand[] {
  const set = new Set(demands.filter(isSetBy).map(({ leaf }) => leaf.field.toLowerCase()))
  return demands.flatMap(({ leaf, holds }) =>
    holds || !isSingle(leaf) || !set.has(leaf.field.toLowerCase())
      ? []
      : [{ leaf: oppositeOf(leaf), holds: true }],
  )
}

const isSetBy = ({ leaf, holds }: Demand) => holds !== (leaf.op === 'is null')

const opposites = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  like: 'not like',
  'not like': 'like',
  in: 'not in',
  'not in': 'in',
  between: 'not between',
  'not between': 'between',
  'is null': 'is not null',
  'is not null': 'is null',
} as const

const oppositeOf = (leaf: Leaf): Leaf => ({ ...leaf, op: opposites[leaf.op] }) as Leaf

function contradict(one: Demand, other: Demand): boolean {
  if (one.leaf.field.toLowerCase() !== other.leaf.field.toLowerCase()) return false
  if (one.holds !== other.holds && canonicalJson(one.leaf) === canonicalJson(other.leaf)) return true
  if (!isSingle(one.leaf)) return false
  if (one.holds && other.holds) return excludeEachOther(one.leaf, other.leaf)
  if (one.holds === other.holds) return false
  const [held, refused] = one.holds ? [one.leaf, other.leaf] : [other.leaf, one.leaf]
  return implies(held, refused)
}

/** Both cannot hold for one value. */
function excludeEachOther(one: Leaf, other: Leaf): boolean {
  if (one.op === 'is null' || other.op === 'is null') return one.op !== other.op
  const [among, others] = [amongOf(one), amongOf(other)]
  if (among !== undefined && others !== undefined)
    return new Set(among.map(leniently)).isDisjointFrom(new Set(others.map(leniently)))
  const [wanted, refused] = [among ?? others, amongOf(negated(among === undefined ? one : other))]
  if (wanted !== undefined && refused !== undefined && isSubset(wanted, refused)) return true
  const [range, another] = [rangeOf(one), rangeOf(other)]
  return (
    range !== undefined && another !== undefined && range.axis === another.axis && !rangesMeet(range, another)
  )
}

/** Where the one holds, the other does. */
function implies(held: Leaf, other: Leaf): boolean {
  if (other.op === 'is not null') return held.op !== 'is null'
  const [among, wider] = [amongOf(held), amongOf(other)]
  if (among !== undefined && wider !== undefined) return isSubset(among, wider)
  const [range, around] = [rangeOf(held), rangeOf(other)]
  return (
    range !== undefined &&
    around !== undefined &&
    range.axis === around.axis &&
    range.from >= around.from &&
    range.to <= around.to
  )
}

/** `!=` and `not in` as what they refuse. */
function negated(leaf: Leaf): Leaf {
  if (leaf.op === '!=') return { ...leaf, op: '=' }
  if (leaf.op === 'not in') return { ...leaf, op: 'in' }
  return { field: leaf.field, op: 'is not null' }
}

/** The plain values of which a field has to have one. */
function amongOf(leaf: Leaf): readonly RuleValue[] | undefined {
  const values = leaf.op === '=' ? [leaf.value] : leaf.op === 'in' ? leaf.values : undefined
  return values?.every((value) => typeof value !== 'object') === true ? values : undefined
}

function isSubset(some: readonly RuleValue[], all: readonly RuleValue[]): boolean {
  return new Set(some.map(exactly)).isSubsetOf(new Set(all.map(exactly)))
}

const numberOf = (text: string) => (text === '' || Number.isNaN(Number(text)) ? text : String(Number(text)))
const exactly = (value: RuleValue) => numberOf(String(value))
const leniently = (value: RuleValue) =>
  numberOf(String(value).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim())

/** Values from `from` up to, and without, `to`; those of another axis cannot be compared. */
interface Range {
  readonly axis: string
  readonly from: number
  readonly to: number
}

function rangeOf(leaf: Leaf): Range | undefined {
  if (leaf.op === 'between') {
    const [from, to] = [pointOf(leaf.from), pointOf(leaf.to)]
    return from === undefined || from.axis !== to?.axis ? undefined : { ...from, to: to.to }
  }
  if (!('value' in leaf) || leaf.op === 'like' || leaf.op === 'not like') return undefined
  const point = pointOf(leaf.value)
  return point === undefined ? undefined : ranges[leaf.op](point)
}

const ranges: Readonly<Record<Comparison, (point: Range) => Range | undefined>> = {
  '=': (point) => point,
  '!=': () => undefined,
  '<': ({ axis, from }) => ({ axis, from: -Infinity, to: from }),
  '<=': ({ axis, to }) => ({ axis, from: -Infinity, to }),
  '>': ({ axis, to }) => ({ axis, from: to, to: Infinity }),
  '>=': ({ axis, from }) => ({ axis, from, to: Infinity }),
}

/** A number stands for itself and what lies up to the next one; a date for its whole day. */
function pointOf(value: RuleValue): Range | undefined {
  if (typeof value === 'number') return { axis: 'number', from: value, to: value + tiny(value) }
  if (typeof value !== 'object') return undefined
  if ('date' in value) {
    const from = Date.parse(`${value.date}T00:00:00Z`)
    return { axis: 'day', from, to: from + 86_400_000 }
  }
  if (!('ago' in value) || value.ago === 0) return undefined
  return { axis: `${value.unit}s ago`, from: -value.ago, to: -value.ago + tiny(value.ago) }
}

const tiny = (value: number) => Math.max(Math.abs(value), 1) * 2 ** -50

const rangesMeet = (one: Range, other: Range) => one.from < other.to && other.from < one.to

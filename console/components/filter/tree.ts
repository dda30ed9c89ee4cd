import type { Rule, RuleValue } from '../../../src/engine/rule/rule.ts'

/** A condition as the builder holds it; what has no value yet is not part of the filter, and an empty text is a value. */
export interface Condition {
  readonly field: string
  readonly operator: string
  readonly value: unknown
  readonly id?: string
}

/** A group as the builder holds it. */
export interface Group {
  readonly combinator: string
  readonly rules: readonly (Group | Condition)[]
  readonly not?: boolean
  readonly id?: string
}

/** A filter as the builder shows it. */
export function groupOf(rule: Rule | undefined): Group {
  if (rule === undefined) return { combinator: 'and', rules: [] }
  const node = nodeOf(rule)
  return 'rules' in node ? node : { combinator: 'and', rules: [node] }
}

function nodeOf(rule: Rule): Group | Condition {
  if ('all' in rule) return { combinator: 'and', rules: rule.all.map(nodeOf) }
  if ('any' in rule) return { combinator: 'or', rules: rule.any.map(nodeOf) }
  if ('not' in rule) {
    const inner = nodeOf(rule.not)
    return 'rules' in inner && inner.not !== true
      ? { ...inner, not: true }
      : { combinator: 'and', not: true, rules: [inner] }
  }
  const { field, op: operator } = rule
  if ('values' in rule) return { field, operator, value: rule.values }
  if ('from' in rule) return { field, operator, value: [rule.from, rule.to] }
  return { field, operator, value: 'value' in rule ? rule.value : undefined }
}

/** The fields that conditions ask about, each once. */
export function fieldsIn(group: Group): readonly string[] {
  return [...new Set(group.rules.flatMap((node) => ('rules' in node ? fieldsIn(node) : [node.field])))]
}

/** The filter that the builder shows; nothing where it has no complete condition. */
export function ruleOf(group: Group): Rule | undefined {
  const members = group.rules.flatMap((node) => {
    const member = 'rules' in node ? ruleOf(node) : conditionOf(node)
    return member === undefined ? [] : [member]
  })
  const [first] = members
  if (first === undefined) return undefined
  const rule: Rule =
    members.length === 1 ? first : group.combinator === 'or' ? { any: members } : { all: members }
  return group.not === true ? { not: rule } : rule
}

/** A condition as a rule; nothing while its value is missing. */
export function conditionOf({ field, operator, value }: Condition): Rule | undefined {
  switch (operator) {
    case 'is null':
    case 'is not null':
      return { field, op: operator }
    case 'in':
    case 'not in': {
      const values = listOf(value).filter(isValue)
      return values.length === 0 ? undefined : { field, op: operator, values }
    }
    case 'between':
    case 'not between': {
      const [from, to] = listOf(value)
      return isValue(from) && isValue(to) ? { field, op: operator, from, to } : undefined
    }
    case 'like':
    case 'not like': {
      const [pattern] = listOf(value)
      return typeof pattern === 'string' ? { field, op: operator, value: pattern } : undefined
    }
    default: {
      const [one] = listOf(value)
      return isValue(one) ? { field, op: operator as '=', value: one } : undefined
    }
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value])

function isValue(value: unknown): value is RuleValue {
  return value !== undefined && value !== null
}

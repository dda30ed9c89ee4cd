import { z } from 'zod'
import {
  endsInLoneBackslash,
  isFieldName,
  maxAgo,
  maxRuleDepth,
  maxRuleValues,
  type Rule,
  type RuleValue,
} from './rule.ts'
import { isDateText, isInstantText } from './time-text.ts'

const fieldSchema = z
  .string()
  .refine(isFieldName, 'expected a field name, found an empty text or a control character')

const ageSchema = z
  .strictObject({
    ago: z.int().min(0),
    unit: z.enum(['minute', 'hour', 'day', 'week', 'month', 'year']),
  })
  .refine(({ ago, unit }) => ago <= maxAgo[unit], 'expected an age below a thousand years')

const valueSchema: z.ZodType<RuleValue> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  ageSchema,
  z.strictObject({ date: z.string().refine(isDateText, 'expected a date that exists, as YYYY-MM-DD') }),
  z.strictObject({
    instant: z.string().refine(isInstantText, 'expected a date-time such as 2024-01-31T10:00:00Z'),
  }),
])

const patternSchema = z
  .string()
  .refine((pattern) => !endsInLoneBackslash(pattern), 'expected a pattern that does not end in a backslash')

const conditionSchema = z.discriminatedUnion('op', [
  z.strictObject({ field: fieldSchema, op: z.enum(['=', '!=', '<', '<=', '>', '>=']), value: valueSchema }),
  z.strictObject({ field: fieldSchema, op: z.enum(['like', 'not like']), value: patternSchema }),
  z.strictObject({ field: fieldSchema, op: z.enum(['in', 'not in']), values: z.array(valueSchema).min(1) }),
  z.strictObject({
    field: fieldSchema,
    op: z.enum(['between', 'not between']),
    from: valueSchema,
    to: valueSchema,
  }),
  z.strictObject({ field: fieldSchema, op: z.enum(['is null', 'is not null']) }),
])

const treeSchema: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(treeSchema).min(1) }),
    z.strictObject({ any: z.array(treeSchema).min(1) }),
    z.strictObject({ not: treeSchema }),
    conditionSchema,
  ]),
)

/**
 * Validates a rule from outside. Refuses empty groups and lists, unknown keys, more than 50 levels and
 * more than 10,000 values; size is checked first, so that a hostile tree cannot exhaust the stack.
 */
export const ruleSchema: z.ZodType<Rule> = z
  .unknown()
  .superRefine((value, context) => {
    const problem = sizeProblem(value)
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem })
  })
  .pipe(treeSchema)

/** Walks level by level without recursion; a condition counts as one value at least. */
function sizeProblem(root: unknown): string | undefined {
  let level: readonly unknown[] = [root]
  let values = 0
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > maxRuleDepth) return `expected at most ${maxRuleDepth} levels of groups, found more`
    const next: unknown[] = []
    for (const node of level) {
      const members = membersOf(node)
      for (const member of members ?? []) next.push(member)
      if (!members) values += valueCountOf(node)
    }
    if (values + next.length > maxRuleValues) return `expected at most ${maxRuleValues} values, found more`
    level = next
  }
  return undefined
}

function membersOf(node: unknown): readonly unknown[] | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  if (!('all' in node || 'any' in node || 'not' in node)) return undefined
  return [
    ...('all' in node && Array.isArray(node.all) ? node.all : []),
    ...('any' in node && Array.isArray(node.any) ? node.any : []),
    ...('not' in node ? [node.not] : []),
  ]
}

function valueCountOf(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 1
  if ('values' in node && Array.isArray(node.values)) return Math.max(1, node.values.length)
  return 'from' in node ? 2 : 1
}

import { z } from 'zod'
import { messageOf } from '../../shared/errors.ts'
import { parseJoin } from '../rule/expression.ts'
import { parseFilter } from '../rule/filter.ts'
import type { Rule } from '../rule/rule.ts'

/** A condition on the columns of a row, in the language of filters. */
export const ruleText = parsed(parseFilter).describe(
  "A condition on columns, such as: status in ('resolved', 'closed')",
)

/** A join of a row with its parent. */
export const joinText = parsed(parseJoin).describe(
  'How a row finds its parent: column of this table = column of the parent, such as: ticket_id = id',
)

/** `column`, or `column -> table.column` for a value that stands in the row this column refers to. */
export const lookupText = z
  .string()
  .regex(/^[^\s>]+(\s*->\s*[^\s>.]+\.[^\s>]+)?$/, 'expected column, or column -> table.column')

/** Takes a lookup apart. */
export function parseLookup(text: string): {
  readonly from: string
  readonly to?: { readonly table: string; readonly column: string }
} {
  const [from = '', to] = text.split('->').map((part) => part.trim())
  const dot = to?.indexOf('.') ?? -1
  if (to === undefined || dot < 0) return { from }
  return { from, to: { table: to.slice(0, dot), column: to.slice(dot + 1) } }
}

/** `column = value` and `column in (…)`, joined by and; nothing when the rule is any other. */
export function equalitiesOf(
  rule: Rule,
): { readonly field: string; readonly values: readonly (string | number | boolean)[] }[] | undefined {
  if ('all' in rule) {
    const parts = rule.all.map(equalitiesOf)
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined
  }
  if (!('op' in rule) || (rule.op !== '=' && rule.op !== 'in')) return undefined
  const values = 'values' in rule ? rule.values : [rule.value]
  const plain = values.filter((value) => typeof value !== 'object')
  return plain.length === values.length ? [{ field: rule.field, values: plain }] : undefined
}

/** A condition of equalities alone. */
export const equalityText = ruleText
  .refine(isEqualities, "expected column = 'value', joined by and")
  .describe("Which row is meant, such as: name = 'schema_version'")

export const grains = ['year', 'month', 'day'] as const
export type Grain = (typeof grains)[number]

/** A column to group by: `column`, or `column per month`. */
export const groupText = z
  .string()
  .regex(/^\S+( per (year|month|day))?$/, `expected column, or column per ${grains.join(', ')}`)

/** Takes a column to group by apart. */
export function parseGroup(text: string): { readonly column: string; readonly per?: Grain } {
  const [column = '', , word] = text.split(' ')
  const per = grains.find((grain) => grain === word)
  return per === undefined ? { column } : { column, per }
}

export const functions = ['count', 'sum', 'min', 'max'] as const
export type FigureFunction = (typeof functions)[number]

/** A figure of a report: `count` of rows, or a function of a column. */
export const figureText = z
  .string()
  .regex(/^(count|(sum|min|max|count) \S+)$/, 'expected count, or one of sum, min, max, count and a column')

/** Takes a figure apart; a count without column counts rows. */
export function parseFigure(text: string): { readonly of: FigureFunction; readonly column?: string } {
  const [word, column] = text.split(' ')
  const of = functions.find((name) => name === word) ?? 'count'
  return column === undefined ? { of } : { of, column }
}

function parsed(parse: (text: string) => unknown) {
  return z.string().superRefine((text, context) => {
    try {
      parse(text)
    } catch (error) {
      context.addIssue({ code: 'custom', message: messageOf(error) })
    }
  })
}

/** What is no condition at all was reported as such. */
function isEqualities(text: string): boolean {
  try {
    return equalitiesOf(parseFilter(text)) !== undefined
  } catch {
    return true
  }
}

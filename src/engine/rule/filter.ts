import { UsageError } from '../../shared/errors.ts'
import { parseCondition } from './filter-condition.ts'
import type { FieldKnowledge } from './filter-field.ts'
import { isPlainName } from './filter-lexer.ts'
import { formatValue } from './filter-print.ts'
import {
  atEnd,
  isSymbol,
  isWord,
  openReader,
  type Reader,
  take,
  takeSymbol,
  takeWord,
  unexpected,
} from './filter-reader.ts'
import { keywords, limitReached } from './filter-value.ts'
import { depthOf, maxRuleDepth, maxRuleValues, type Rule } from './rule.ts'

export interface FilterOptions {
  /** The fields that may be asked about; absent means any. */
  readonly fields?: readonly string[]
  /** Beginnings after which any field is known, such as `custom.`. */
  readonly openPrefixes?: readonly string[]
}

/**
 * Reads a filter such as `status in ('resolved', 'rejected') and updated < 60 days ago`.
 *
 * Throws FilterError, and nothing else, on any text that is no filter. A rule it gives passes `ruleSchema`.
 */
export function parseFilter(text: string, options: FilterOptions = {}): Rule {
  const parser: Parser = { reader: openReader(text), knowledge: options, values: 0 }
  if (atEnd(parser.reader)) {
    throw unexpected(parser.reader, { expected: 'a condition', found: 'an empty filter', hint: example })
  }
  const rule = parseAny(parser, 0)
  if (!atEnd(parser.reader)) throw trailing(parser)
  if (depthOf(rule) > maxRuleDepth) throw limitReached(parser.reader, tooDeep)
  return rule
}

/**
 * Writes a rule as a filter on one line; `parseFilter` gives the same rule back, except that a group of
 * one member is written as that member. Throws UsageError `rule-empty-group` on a group or list of none.
 */
export function formatFilter(rule: Rule): string {
  if ('not' in rule) return `not ${formatMember(rule.not)}`
  if ('all' in rule) return formatGroup(rule.all, 'and')
  if ('any' in rule) return formatGroup(rule.any, 'or')
  const field = formatField(rule.field)
  if ('values' in rule) return `${field} ${rule.op} (${nonEmpty(rule.values).map(formatValue).join(', ')})`
  if ('from' in rule) return `${field} ${rule.op} ${formatValue(rule.from)} and ${formatValue(rule.to)}`
  if ('value' in rule) return `${field} ${rule.op} ${formatValue(rule.value)}`
  return `${field} ${rule.op}`
}

interface Parser {
  readonly reader: Reader
  readonly knowledge: FieldKnowledge
  values: number
}

const example = "For example: status = 'resolved' and updated < 60 days ago"
const tooDeep = `at most ${maxRuleDepth} levels of parentheses and not`

function parseAny(parser: Parser, nesting: number): Rule {
  const members = [parseAll(parser, nesting)]
  while (takeWord(parser.reader, 'or')) members.push(parseAll(parser, nesting))
  return members.length === 1 && members[0] ? members[0] : { any: members }
}

function parseAll(parser: Parser, nesting: number): Rule {
  const members = [parseNot(parser, nesting)]
  while (takeWord(parser.reader, 'and')) members.push(parseNot(parser, nesting))
  return members.length === 1 && members[0] ? members[0] : { all: members }
}

function parseNot(parser: Parser, nesting: number): Rule {
  const { reader } = parser
  const opens = isWord(reader.token, 'not') || isSymbol(reader.token, '(')
  if (opens && nesting >= maxRuleDepth) throw limitReached(reader, tooDeep)
  if (takeWord(reader, 'not')) return { not: parseNot(parser, nesting + 1) }
  if (isSymbol(reader.token, '(')) return parseParentheses(parser, nesting + 1)
  const condition = parseCondition(reader, parser.knowledge)
  parser.values += 'values' in condition ? condition.values.length : 'from' in condition ? 2 : 1
  if (parser.values > maxRuleValues) throw limitReached(reader, `at most ${maxRuleValues} values`)
  return condition
}

function parseParentheses(parser: Parser, nesting: number): Rule {
  const { reader } = parser
  const opening = take(reader)
  const rule = parseAny(parser, nesting)
  if (takeSymbol(reader, ')')) return rule
  if (!atEnd(reader)) throw trailing(parser)
  const hint = 'The parenthesis over the caret is never closed.'
  throw unexpected(reader, { expected: 'a closing )', found: 'the end', hint }, opening)
}

/** A complete condition is followed by something that does not continue it. */
function trailing({ reader }: Parser): Error {
  return unexpected(reader, { expected: 'and, or, or the end of the filter', hint: trailingHint(reader) })
}

function trailingHint({ text, token }: Reader): string | undefined {
  if (token.kind === 'symbol') return trailingSymbolHints[token.symbol]
  if (text[token.start - 1] === "'") return "A quote inside text is doubled: 'O''Neil'"
  return undefined
}

const trailingSymbolHints: Readonly<Record<string, string>> = {
  '&': 'Write and instead of &',
  '&&': 'Write and instead of &&',
  '|': 'Write or instead of |',
  '||': 'Write or instead of ||',
  ',': "Join conditions with and; a list of values stands in parentheses: status in ('new', 'open')",
  ')': 'No parenthesis is open here.',
  ';': 'A filter needs no semicolon.',
}

function formatGroup(members: readonly Rule[], word: 'and' | 'or'): string {
  const [first, ...others] = nonEmpty(members)
  if (first && others.length === 0) return formatFilter(first)
  return members.map(formatMember).join(` ${word} `)
}

/** A group inside a group keeps its parentheses: people need not remember which word binds closer. */
function formatMember(rule: Rule): string {
  const members = 'all' in rule ? rule.all : 'any' in rule ? rule.any : undefined
  const only = members?.length === 1 ? members[0] : undefined
  if (only) return formatMember(only)
  return members ? `(${formatFilter(rule)})` : formatFilter(rule)
}

function nonEmpty<T>(members: readonly T[]): readonly T[] {
  if (members.length > 0) return members
  throw new UsageError('rule-empty-group', 'expected at least one member in each group and list, found none')
}

/** Quotes the shortest end of a field that makes it readable again. */
function formatField(field: string): string {
  const parts = field.split('.')
  const firstOdd = parts.findIndex((part) => !isPlainName(part))
  if (firstOdd < 0) return parts.length === 1 && keywords.includes(field.toLowerCase()) ? `"${field}"` : field
  const lastFull = parts.findLastIndex((part) => part !== '')
  const plain = parts.slice(0, Math.max(0, Math.min(firstOdd, lastFull)))
  const quoted = parts.slice(plain.length).join('.').replaceAll('"', '""')
  return [...plain, `"${quoted}"`].join('.')
}

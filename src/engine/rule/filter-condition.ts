import type { FilterError } from './filter-error.ts'
import { quoteText } from './filter-print.ts'
import { isSymbol, isWord, type Reader, take, takeSymbol, takeWord, unexpected } from './filter-reader.ts'
import { limitReached, parseValue } from './filter-value.ts'
import { ageHints, type FieldKnowledge, parseField } from './filter-field.ts'
import { type Comparison, endsInLoneBackslash, maxRuleValues, type Rule, type RuleValue } from './rule.ts'

/** Reads one condition, from its field to its last value. */
export function parseCondition(reader: Reader, knowledge: FieldKnowledge): Rule {
  const field = parseField(reader, knowledge)
  const operator = reader.token
  if (operator.kind === 'symbol') return parseComparison(reader, field)
  if (takeWord(reader, 'is')) return parseNullTest(reader, field)
  const negated = takeWord(reader, 'not')
  if (takeWord(reader, 'in')) return { field, op: negated ? 'not in' : 'in', values: parseList(reader) }
  if (takeWord(reader, 'like'))
    return { field, op: negated ? 'not like' : 'like', value: parsePattern(reader) }
  if (takeWord(reader, 'between')) {
    return { field, op: negated ? 'not between' : 'between', ...parseBounds(reader) }
  }
  if (negated) throw unexpected(reader, { expected: 'in, like or between after not' })
  throw noOperator(reader, field)
}

const comparisons: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
}

const wrongSymbols: Readonly<Record<string, string>> = {
  '==': '=',
  '===': '=',
  '=<': '<=',
  '=>': '>=',
  '<=>': '=',
  '!': '!= or not',
  '&&': 'and',
  '||': 'or',
}

function parseComparison(reader: Reader, field: string): Rule {
  const symbol = reader.token.kind === 'symbol' ? reader.token.symbol : ''
  const op = Object.hasOwn(comparisons, symbol) ? comparisons[symbol] : undefined
  if (op === undefined) {
    const better = wrongSymbols[symbol]
    const hint = better === undefined ? undefined : `Write ${better} instead of ${symbol}`
    throw unexpected(reader, { expected: operatorNames, hint })
  }
  take(reader)
  if (isWord(reader.token, 'null')) {
    const hint = `Nothing is ever equal to null: use is ${op === '!=' ? 'not ' : ''}null`
    throw unexpected(reader, { expected: 'a value', hint })
  }
  return { field, op, value: parseValue(reader) }
}

const operatorNames = '=, !=, <, <=, >, >=, in, like, between or is null'

function parseNullTest(reader: Reader, field: string): Rule {
  const negated = takeWord(reader, 'not')
  if (takeWord(reader, 'null')) return { field, op: negated ? 'is not null' : 'is null' }
  const hint = `is tests for null only. For a value write ${negated ? '!=' : '='}`
  throw unexpected(reader, { expected: negated ? 'null' : 'null or not null', hint })
}

function parseList(reader: Reader): RuleValue[] {
  if (!takeSymbol(reader, '(')) {
    const hint = "The values of in stand in parentheses: status in ('new', 'open')"
    throw unexpected(reader, { expected: 'an opening (', hint })
  }
  if (isSymbol(reader.token, ')')) {
    throw unexpected(reader, {
      expected: 'a value',
      found: 'an empty list',
      hint: 'Nothing is in an empty list.',
    })
  }
  const values = [parseMember(reader)]
  while (takeSymbol(reader, ',')) {
    if (values.length >= maxRuleValues) throw limitReached(reader, `at most ${maxRuleValues} values`)
    values.push(parseMember(reader))
  }
  if (takeSymbol(reader, ')')) return values
  throw unexpected(reader, { expected: 'a comma or a closing )' })
}

function parseMember(reader: Reader): RuleValue {
  if (!isWord(reader.token, 'null')) return parseValue(reader)
  throw unexpected(reader, { expected: 'a value', hint: 'Nothing is ever equal to null: add or … is null' })
}

function parseBounds(reader: Reader): { from: RuleValue; to: RuleValue } {
  const from = parseValue(reader)
  if (takeWord(reader, 'and')) return { from, to: parseValue(reader) }
  throw unexpected(reader, {
    expected: 'and with the second bound',
    hint: 'For example: number between 100 and 200',
  })
}

function parsePattern(reader: Reader): string {
  const token = reader.token
  const value = parseValue(reader)
  if (typeof value !== 'string') {
    throw unexpected(
      reader,
      { expected: 'a text pattern', hint: "For example: subject like '%invoice%'" },
      token,
    )
  }
  if (!endsInLoneBackslash(value)) return value
  const hint = `A backslash escapes the next sign; for a backslash itself write two: ${quoteText(`${value.slice(-20)}\\`)}`
  throw unexpected(reader, { expected: 'a pattern that does not end in a backslash', hint }, token)
}

const wordHints: Readonly<Record<string, string>> = {
  ...ageHints,
  contains: "Write like with %: subject like '%invoice%'",
  starts: "Write like with %: subject like 'invoice%'",
  ends: "Write like with %: subject like '%invoice'",
  ilike: 'Write like',
  equals: 'Write =',
  has: 'Write =',
}

function noOperator(reader: Reader, field: string): FilterError {
  const { token } = reader
  const word = token.kind === 'name' && token.bare ? token.name.toLowerCase() : ''
  if (Object.hasOwn(wordHints, word))
    return unexpected(reader, { expected: operatorNames, hint: wordHints[word] })
  const isValue = token.kind === 'string' || token.kind === 'number' || token.kind === 'time'
  const asField = field.length > 40 ? 'the field' : field
  const hint = isValue ? `An operator is missing, perhaps = between ${asField} and its value.` : undefined
  return unexpected(reader, { expected: operatorNames, hint })
}

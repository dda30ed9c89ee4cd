import type { FilterError } from './filter-error.ts'
import type { NameToken, Token } from './filter-lexer.ts'
import { quoteText } from './filter-print.ts'
import { isWord, peekSecond, type Reader, take, takeWord, unexpected } from './filter-reader.ts'
import { nearest } from './nearest.ts'
import { maxAgo, type RuleValue, type Unit } from './rule.ts'

/** Words with a meaning of their own; a field of such a name needs double quotes. */
export const keywords: readonly string[] = [
  'and',
  'or',
  'not',
  'in',
  'like',
  'is',
  'null',
  'between',
  'true',
  'false',
  'today',
  'now',
]

/** Whether a token is a word of the language rather than a field. */
export function isKeyword(token: Token): boolean {
  return token.kind === 'name' && token.bare && keywords.includes(token.name.toLowerCase())
}

/** The error for a filter that is larger than a rule may be. */
export function limitReached(reader: Reader, expected: string): FilterError {
  const hint = 'Filters this large are refused. Split it into several.'
  return unexpected(reader, { expected, found: 'more', hint })
}

/** Reads one value: a text, number, true, false, date, date-time, age, today or now. */
export function parseValue(reader: Reader): RuleValue {
  const token = reader.token
  if (token.kind === 'string' || token.kind === 'time') {
    take(reader)
    return token.value
  }
  if (token.kind === 'number') return parseNumberOrAge(reader, token.value)
  if (takeWord(reader, 'true')) return true
  if (takeWord(reader, 'false')) return false
  if (takeWord(reader, 'today')) return { ago: 0, unit: 'day' }
  if (takeWord(reader, 'now')) return { ago: 0, unit: 'minute' }
  if (token.kind === 'name' && !isKeyword(token)) throw unquotedText(reader, token)
  throw noValue(reader)
}

function noValue(reader: Reader): FilterError {
  const { token } = reader
  const doubled = token.kind === 'symbol' && '=<>!'.includes(token.symbol[0] ?? ' ')
  const hint = doubled ? 'Write each operator once and without spaces: <=, not < =' : undefined
  return unexpected(reader, { expected: 'a value', hint })
}

function parseNumberOrAge(reader: Reader, amount: number): RuleValue {
  const token = take(reader)
  const word = reader.token
  if (word.kind !== 'name' || isKeyword(word)) return amount
  if (isWord(word, 'ago')) {
    throw unexpected(reader, { expected: 'a unit before ago', hint: 'For example: 60 days ago' })
  }
  const unit = unitOf(word)
  if (!unit && !looksLikeAge(reader, word)) return amount
  if (!unit) throw unknownUnit(reader, word)
  if (!Number.isSafeInteger(amount) || amount < 0 || Object.is(amount, -0) || amount > maxAgo[unit]) {
    const hint = 'For example: 18 months ago'
    throw unexpected(reader, { expected: `a whole number from 0 to ${maxAgo[unit]}`, hint }, token)
  }
  take(reader)
  if (takeWord(reader, 'ago')) return { ago: amount, unit }
  const hint = `An age ends with ago: ${amount} ${word.name} ago`
  throw unexpected(reader, { expected: 'ago', hint })
}

const units: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year']

function unitOf(word: NameToken): Unit | undefined {
  const singular = word.name.toLowerCase().replace(/s$/, '')
  return word.bare ? units.find((known) => known === singular) : undefined
}

function looksLikeAge(reader: Reader, word: NameToken): boolean {
  return nearestUnit(word) !== undefined || isWord(peekSecond(reader), 'ago')
}

function nearestUnit(word: NameToken): string | undefined {
  return word.name.length < 3 ? undefined : nearest(word.name, [...units, ...units.map((unit) => `${unit}s`)])
}

function unknownUnit(reader: Reader, word: NameToken): FilterError {
  const meant = nearestUnit(word)
  const hint = meant === undefined ? 'For example: 60 days ago' : `did you mean ${meant}?`
  return unexpected(reader, { expected: 'minutes, hours, days, weeks, months or years', hint })
}

const timeWords: Readonly<Record<string, string>> = {
  yesterday: '1 day ago',
  last: '1 month ago',
}

/** `status = resolved` or `status = "resolved"`: guesses the whole text that was meant. */
function unquotedText(reader: Reader, first: NameToken): FilterError {
  const time = first.bare ? timeWords[first.name.toLowerCase()] : undefined
  const quotedName = /^["`]/.test(reader.text.slice(first.start, first.end))
  const meant = quoteText(quotedName ? first.name.slice(0, 80) : meantText(reader.text, first.start))
  const kind = quotedName ? 'text needs single quotes' : 'text needs quotes'
  const hint = time === undefined ? `${kind}: ${meant}` : `${kind}: ${meant}; a time is written ${time}`
  return unexpected(reader, { expected: 'a value', hint })
}

/** The words from here to the next sign or keyword: `First Level`, `anna@example.org`. */
function meantText(text: string, start: number): string {
  const words =
    text.slice(start, start + 80).match(/^[^(),'"\s]+(?:[ \t]+[\p{L}_][^(),'"\s=<>!]*)*/u)?.[0] ?? ''
  const [first = '', ...others] = words.split(/[ \t]+/)
  const end = others.findIndex((word) => keywords.includes(word.toLowerCase()))
  return [first, ...(end < 0 ? others : others.slice(0, end))].join(' ')
}

import { type FilterError, mistakeAt } from './filter-error.ts'
import type { NameToken, Token } from './filter-lexer.ts'
import { isSymbol, isWord, peekSecond, type Reader, take, unexpected } from './filter-reader.ts'
import { isKeyword } from './filter-value.ts'
import { nearest } from './nearest.ts'

/** Which fields exist; without `fields` every field does. */
export interface FieldKnowledge {
  readonly fields?: readonly string[]
  readonly openPrefixes?: readonly string[]
}

/** Reads the field that begins a condition; throws `filter-unknown-field` for one that does not exist. */
export function parseField(reader: Reader, knowledge: FieldKnowledge): string {
  const token = reader.token
  if (token.kind !== 'name' || isKeyword(token)) throw noField(reader)
  if (isAgeWord(token) && isWord(peekSecond(reader), 'than')) {
    throw unexpected(reader, { expected: 'a field', hint: ageHints[token.name.toLowerCase()] })
  }
  if (!isKnown(token.name, knowledge)) throw unknownField(reader.text, token, knowledge.fields ?? [])
  take(reader)
  return token.name
}

function noField(reader: Reader): FilterError {
  const { token } = reader
  const hints: Partial<Record<Token['kind'], string>> = {
    string: "A condition begins with a field, without quotes. For several values: status in ('new', 'open')",
    number: 'A condition begins with a field. For several values: priority in (1, 2)',
  }
  if (isSymbol(token, '!')) return unexpected(reader, { expected: 'a field', hint: 'Write not instead of !' })
  const twice = isWord(token, 'and') || isWord(token, 'or')
  const hint = twice ? 'A condition is missing before this word.' : hints[token.kind]
  return unexpected(reader, { expected: 'a field', hint })
}

function isKnown(field: string, knowledge: FieldKnowledge): boolean {
  if (knowledge.fields === undefined || knowledge.fields.includes(field)) return true
  const prefixes = knowledge.openPrefixes ?? []
  return prefixes.some((prefix) => field.startsWith(prefix) && field.length > prefix.length)
}

const listedFields = 40

function unknownField(text: string, token: NameToken, fields: readonly string[]): FilterError {
  const meant = nearest(token.name, fields)
  const more = fields.length > listedFields ? ` and ${fields.length - listedFields} more` : ''
  const known = `Known fields: ${fields.slice(0, listedFields).join(', ')}${more}`
  return mistakeAt(text, token.start, {
    code: 'filter-unknown-field',
    expected: 'a known field',
    found: text.slice(token.start, Math.min(token.end, token.start + 80)),
    hint: meant === undefined ? known : `did you mean ${meant}?\n${known}`,
  })
}

/** What to write instead of a word that compares ages in English. */
export const ageHints: Readonly<Record<string, string>> = {
  older: 'An age is compared with a field: updated < 60 days ago',
  newer: 'An age is compared with a field: updated > 60 days ago',
  younger: 'An age is compared with a field: updated > 60 days ago',
  before: 'Write < for before: updated < 2024-01-31',
  after: 'Write >= for after a time: updated >= 2024-01-31',
  since: 'Write >= for since: updated >= 2024-01-31',
}

function isAgeWord(token: NameToken): boolean {
  return token.bare && Object.hasOwn(ageHints, token.name.toLowerCase())
}

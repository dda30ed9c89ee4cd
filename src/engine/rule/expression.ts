import type { FilterError } from './filter-error.ts'
import type { NameToken } from './filter-lexer.ts'
import {
  atEnd,
  isSymbol,
  isWord,
  openReader,
  peekSecond,
  type Reader,
  take,
  takeSymbol,
  takeWord,
  unexpected,
} from './filter-reader.ts'
import { nearest } from './nearest.ts'

export type Call = 'text' | 'lower' | 'integer'

/** One side of an equality: a column, a constant, a conversion, or pieces of text put together. */
export type Operand =
  | { readonly column: string }
  | { readonly literal: string | number }
  | { readonly call: Call; readonly of: Operand }
  /** The whole number that a frozen Ruby hash in base64 holds under a key; null where it holds none. */
  | { readonly marshal: string; readonly of: Operand }
  /** The whole number that follows these words in a text; null where none does. Not written in maps. */
  | { readonly numberAfter: string; readonly of: Operand }
  | { readonly concat: readonly Operand[] }

/** Two operands that are equal for rows which belong together. */
export interface Equality {
  readonly left: Operand
  readonly right: Operand
}

/**
 * Reads the join of a data map, such as `objectid = id and lower(domain) = 'example.org'`; all its
 * equalities hold together. Throws FilterError on anything else.
 */
export function parseJoin(text: string): Equality[] {
  const reader = openReader(text)
  if (atEnd(reader)) {
    throw unexpected(reader, {
      expected: 'a join',
      found: 'an empty join',
      hint: 'For example: objectid = id',
    })
  }
  const equalities = [parseEquality(reader)]
  while (takeWord(reader, 'and')) equalities.push(parseEquality(reader))
  if (atEnd(reader)) return equalities
  throw unexpected(reader, { expected: '||, and, or the end of the join', hint: joinHint(reader) })
}

const maxCalls = 20
const calls: readonly Call[] = ['text', 'lower', 'integer']
const comparisonSymbols = new Set(['==', '===', '!=', '<>', '<', '<=', '>', '>='])

function parseEquality(reader: Reader): Equality {
  const left = parseOperand(reader, 0)
  if (!takeSymbol(reader, '=')) {
    throw unexpected(reader, { expected: '= between the two sides', hint: joinHint(reader) })
  }
  return { left, right: parseOperand(reader, 0) }
}

function parseOperand(reader: Reader, depth: number): Operand {
  const pieces = [parsePiece(reader, depth)]
  while (takeSymbol(reader, '||')) pieces.push(parsePiece(reader, depth))
  return pieces.length === 1 && pieces[0] ? pieces[0] : { concat: pieces }
}

function parsePiece(reader: Reader, depth: number): Operand {
  const token = reader.token
  if (token.kind === 'string' || token.kind === 'number') {
    take(reader)
    return { literal: token.value }
  }
  if (token.kind !== 'name' || isReserved(token)) {
    throw unexpected(reader, { expected: 'a column, a text, a number, or a call such as lower(name)' })
  }
  if (token.bare && isSymbol(peekSecond(reader), '(')) return parseCall(reader, token, depth)
  return { column: parseColumn(reader, token) }
}

function isReserved(token: NameToken): boolean {
  return ['and', 'or', 'not', 'null'].some((word) => isWord(token, word))
}

function parseColumn(reader: Reader, token: NameToken): string {
  if (token.parts > 1) {
    const hint = 'A join knows its two tables: write the column alone.'
    throw unexpected(reader, { expected: 'a column without its table', hint })
  }
  take(reader)
  return token.name
}

function parseCall(reader: Reader, token: NameToken, depth: number): Operand {
  if (isWord(token, 'marshal')) return parseMarshal(reader)
  const call = calls.find((known) => known === token.name.toLowerCase())
  if (!call) throw unknownCall(reader, token)
  if (depth >= maxCalls) throw unexpected(reader, { expected: `at most ${maxCalls} calls in one another` })
  take(reader)
  const opening = take(reader)
  const of = parseOperand(reader, depth + 1)
  if (takeSymbol(reader, ')')) return { call, of }
  if (!atEnd(reader)) throw unexpected(reader, { expected: '|| or a closing )' })
  const hint = 'The parenthesis over the caret is never closed.'
  throw unexpected(reader, { expected: 'a closing )', found: 'the end', hint }, opening)
}

/** `marshal(column, 'key')`. */
function parseMarshal(reader: Reader): Operand {
  take(reader)
  take(reader)
  const column = reader.token
  if (column.kind !== 'name' || isReserved(column)) throw unexpected(reader, { expected: 'a column' })
  const of = { column: parseColumn(reader, column) }
  if (!takeSymbol(reader, ','))
    throw unexpected(reader, { expected: "a comma and a key, as in marshal(data, 'user_id')" })
  const key = reader.token
  if (key.kind !== 'string') throw unexpected(reader, { expected: 'a key in single quotes' })
  take(reader)
  if (!takeSymbol(reader, ')')) throw unexpected(reader, { expected: 'a closing )' })
  return { marshal: key.value, of }
}

function unknownCall(reader: Reader, token: NameToken): FilterError {
  const known = [...calls, 'marshal']
  const meant = nearest(token.name, known)
  const hint = meant === undefined ? undefined : `did you mean ${meant}?`
  return unexpected(reader, { expected: `one of the calls ${known.join(', ')}`, hint })
}

function joinHint({ token }: Reader): string | undefined {
  if (token.kind === 'symbol' && comparisonSymbols.has(token.symbol)) return 'A join compares with = only.'
  if (isWord(token, 'or')) return 'The equalities of a join hold together: use and.'
  return undefined
}

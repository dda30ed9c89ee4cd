import { type FilterError, type Mistake, mistakeAt } from './filter-error.ts'
import { describeToken, type Token, tokenAt } from './filter-lexer.ts'

/** A place in a text that is being parsed; `token` is the next one to read. */
export interface Reader {
  readonly text: string
  token: Token
}

/** A reader before the first token. */
export function openReader(text: string): Reader {
  return { text, token: tokenAt(text, 0) }
}

/** Gives the next token and steps over it. */
export function take(reader: Reader): Token {
  const token = reader.token
  reader.token = tokenAt(reader.text, token.end)
  return token
}

/** The token after the next one. */
export function peekSecond(reader: Reader): Token {
  return tokenAt(reader.text, reader.token.end)
}

export function atEnd(reader: Reader): boolean {
  return reader.token.kind === 'end'
}

/** Whether a token is this keyword, in any case. */
export function isWord(token: Token, word: string): boolean {
  return token.kind === 'name' && token.bare && token.name.toLowerCase() === word
}

export function isSymbol(token: Token, symbol: string): boolean {
  return token.kind === 'symbol' && token.symbol === symbol
}

/** Steps over a keyword if it is next, and says whether it was. */
export function takeWord(reader: Reader, word: string): boolean {
  if (!isWord(reader.token, word)) return false
  take(reader)
  return true
}

/** Steps over a symbol if it is next, and says whether it was. */
export function takeSymbol(reader: Reader, symbol: string): boolean {
  if (!isSymbol(reader.token, symbol)) return false
  take(reader)
  return true
}

/** The error for the next token, or for another one that is named. */
export function unexpected(
  reader: Reader,
  mistake: Omit<Mistake, 'found'> & { readonly found?: string },
  token: Token = reader.token,
): FilterError {
  return mistakeAt(reader.text, token.start, { found: describeToken(reader.text, token), ...mistake })
}

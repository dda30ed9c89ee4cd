import { type Mistake, mistakeAt } from './filter-error.ts'
import { printedNumber, quoteText } from './filter-print.ts'
import { isFieldName } from './rule.ts'
import { isDateText, isInstantText } from './time-text.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** A field, column, function or keyword; `bare` when it is one part without quotes. */
export interface NameToken extends Span {
  readonly kind: 'name'
  readonly name: string
  readonly bare: boolean
  readonly parts: number
}

/** One word of a filter or join; every token knows where it stands in the text. */
export type Token =
  | NameToken
  | (Span & { readonly kind: 'string'; readonly value: string })
  | (Span & { readonly kind: 'number'; readonly value: number })
  | (Span & {
      readonly kind: 'time'
      readonly value: { readonly date: string } | { readonly instant: string }
    })
  | (Span & { readonly kind: 'symbol'; readonly symbol: string })
  | (Span & { readonly kind: 'end' })

/** The token that begins at or after an offset, past white space; throws FilterError on what is no token. */
export function tokenAt(text: string, from: number): Token {
  const start = from + lengthOf(space, text, from)
  if (start >= text.length) return { kind: 'end', start: text.length, end: text.length }
  const first = text[start] ?? ''
  if (first === "'") return stringAt(text, start)
  if (/[\d-]/.test(first)) return digitsAt(text, start)
  const symbol = match(symbols, text, start)
  if (symbol !== undefined) return { kind: 'symbol', symbol, start, end: start + symbol.length }
  return nameAt(text, start) ?? refuseCharacter(text, start)
}

/** A token in a sentence, shortened when long. */
export function describeToken(text: string, token: Token): string {
  if (token.kind === 'end') return 'the end'
  const raw = text.slice(token.start, token.end)
  const shown = raw.length > 40 ? `${Array.from(raw).slice(0, 39).join('')}…` : raw
  const kinds = { name: '', string: 'the text ', number: 'the number ', time: 'the time ', symbol: '' }
  return `${kinds[token.kind]}${shown.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\ufffd')}`
}

/** Whether a text needs no quotes as one part of a field. */
export function isPlainName(text: string): boolean {
  return match(identifier, text, 0) === text
}

const space = /\s+/y
const symbols = /<>|!=|<=>|<=|>=|===?|=<|=>|&&?|\|\|?|[=<>(),!;+*/%]/y
const identifier = /[\p{L}_][\p{L}\p{M}\p{Nd}_-]*/uy
const dateLike = /\d+-\d+-\d+(?:[Tt][\d:.]*(?:[Zz]|[+-][\d:]*)?)?/y
const timeAfterDate = /[ \t]+\d{1,2}:\d{2}(?::\d{2})?/y
const localDate = /\d{1,4}([./])\d{1,2}\1\d{2,4}/y
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const typographic = '‘’‚‛“”„‟«»‹›´'
const anyQuote = /[‘’‚‛“”„‟«»‹›´'"]/

function stringAt(text: string, start: number): Token {
  const quoted = quotedAt(text, start)
  if (quoted) return { kind: 'string', value: quoted.content, start, end: quoted.end }
  throw mistakeAt(text, start, {
    expected: "a closing quote '",
    found: 'the end',
    hint: "The text that begins here is never closed. A quote inside text is doubled: 'O''Neil'",
  })
}

/** Reads to the closing quote by hand: a regular expression overflows on very long texts. */
function quotedAt(
  text: string,
  start: number,
): { readonly content: string; readonly end: number } | undefined {
  const quote = text[start] ?? ''
  const pieces: string[] = []
  let from = start + 1
  for (;;) {
    const close = text.indexOf(quote, from)
    if (close < 0) return undefined
    pieces.push(text.slice(from, close))
    if (text[close + 1] !== quote) return { content: pieces.join(quote), end: close + 1 }
    from = close + 2
  }
}

function digitsAt(text: string, start: number): Token {
  const date = match(dateLike, text, start)
  if (date !== undefined) return timeToken(text, start, date)
  if (match(localDate, text, start) !== undefined) {
    throw mistakeAt(text, start, { ...timeMistake, found: match(localDate, text, start) ?? '' })
  }
  const digits = match(number, text, start)
  if (digits === undefined) return refuseCharacter(text, start)
  const value = Number(digits)
  const plain = /^-?\d+$/.test(digits) ? digits.replace(/^(-?)0+(?=\d)/, '$1') : undefined
  if (!Number.isFinite(value) || (plain !== undefined && plain !== printedNumber(value))) {
    const hint = `A number this long would lose digits. Write it as text: ${quoteText(digits.slice(0, 60))}`
    throw mistakeAt(text, start, { expected: 'a smaller number', found: `${digits.length} digits`, hint })
  }
  return { kind: 'number', value, start, end: start + digits.length }
}

const timeMistake = {
  expected: 'a date that exists, written as year-month-day',
  hint: 'For example 2024-01-31, 2024-01-31T10:00:00 or 2024-01-31T10:00:00+01:00',
}

function timeToken(text: string, start: number, raw: string): Token {
  const end = start + raw.length
  const time = match(timeAfterDate, text, end)
  if (isDateText(raw) && time !== undefined) {
    const hint = `Write ${raw}T${time.trim().padStart(5, '0')}`
    throw mistakeAt(text, end, { expected: 'a T between date and time', found: 'a space', hint })
  }
  if (isDateText(raw)) return { kind: 'time', value: { date: raw }, start, end }
  if (isInstantText(raw)) return { kind: 'time', value: { instant: raw }, start, end }
  throw mistakeAt(text, start, { ...timeMistake, found: raw.slice(0, 40) })
}

function nameAt(text: string, start: number): NameToken | undefined {
  const parts: string[] = []
  let bare = true
  let at = start
  for (;;) {
    const part = partAt(text, at)
    if (!part) break
    parts.push(part.content)
    bare &&= !part.quoted
    at = part.end
    if (text[at] !== '.')
      return {
        kind: 'name',
        name: parts.join('.'),
        bare: bare && parts.length === 1,
        parts: parts.length,
        start,
        end: at,
      }
    at += 1
  }
  if (parts.length === 0) return undefined
  throw mistakeAt(text, at, {
    expected: 'a name after the dot',
    found: at < text.length ? 'something else' : 'the end',
    hint: 'A name with spaces or signs needs double quotes: custom."Date of graduation"',
  })
}

function partAt(text: string, start: number): { content: string; quoted: boolean; end: number } | undefined {
  const first = text[start]
  if (first !== '"' && first !== '`') {
    const content = match(identifier, text, start)
    return content === undefined ? undefined : { content, quoted: false, end: start + content.length }
  }
  const quoted = quotedAt(text, start)
  if (!quoted) {
    const hint = "Double quotes enclose names; text needs single quotes: 'resolved'"
    throw mistakeAt(text, start, { expected: `a closing ${first}`, found: 'the end', hint })
  }
  if (isFieldName(quoted.content)) return { ...quoted, quoted: true }
  throw mistakeAt(text, start, { expected: 'a name in the quotes', found: 'none or a control character' })
}

function refuseCharacter(text: string, start: number): never {
  throw mistakeAt(text, start, characterMistake(text, start))
}

function characterMistake(text: string, start: number): Mistake {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0)
  if (typographic.includes(character)) {
    const rest = text.slice(start + 1, start + 200)
    const closing = rest.search(anyQuote)
    const content = closing <= 0 ? 'resolved' : rest.slice(0, closing)
    return {
      expected: "a straight quote '",
      found: `the typographic quote ${character}`,
      hint: `Text needs straight single quotes: ${quoteText(content.replaceAll(/\s+/g, ' ').slice(0, 60))}`,
    }
  }
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const visible = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
  return { expected: 'a field, a value or an operator', found: visible ? character : `the character ${code}` }
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  return match(pattern, text, at)?.length ?? 0
}

import type { Format } from '../datamap/desk.ts'
import { looksLikeText } from '../extraction/kind.ts'
import { charsetOf, decodeBytes, encodeAs } from '../detection/views/bytes.ts'
import { beginsAsMail } from './mask.ts'
import { rewriteStorable, storableStrings } from './storable.ts'
import { rewriteYamlTexts, yamlTexts } from './yaml.ts'

/** A stored value as a text that can be searched and, unless it is no text, written back changed. */
export interface OpenedText {
  readonly text: string
  /** The stored form of the changed text; nothing, or absent, where the change would damage the value. */
  readonly close?: ((text: string) => string | Uint8Array | undefined) | undefined
}

/**
 * Opens a value the way its column is written. Bytes count as text when they are valid UTF-8 or UTF-16, or
 * eight-bit characters without control characters, or a mail of these; of a frozen Perl value, and of YAML, the text is all its strings, one after the other. Nothing for values
 * that hold no text.
 */
export function openText(value: unknown, format: Format): OpenedText | undefined {
  const text = plainText(value)
  if (text === undefined) return undefined
  if (value instanceof Uint8Array) {
    const charset = charsetOf(value)
    // A PDF may be all letters, and names the places of its own parts by number.
    if (text.startsWith('%PDF-')) return { text }
    const isMail = format === 'mail' && beginsAsMail(text)
    if (charset === 'windows-1252' && !isMail && !looksLikeText(value)) return { text }
    // Half a unit at the end of UTF-16 says nothing, and stays.
    const rest = charset.startsWith('utf-16') ? value.subarray(value.length - (value.length % 2)) : []
    if (charset !== 'utf-8')
      return { text, close: (changed) => Buffer.concat([encodeAs(charset, changed), Uint8Array.from(rest)]) }
  }
  if (format === 'storable') {
    const strings = storableStrings(text)
    return strings === undefined
      ? { text, close: (changed) => changed }
      : joined(strings, (change) => rewriteStorable(text, change))
  }
  if (format === 'yaml') {
    const strings = yamlTexts(text)
    return strings === undefined ? { text } : joined(strings, (change) => rewriteYamlTexts(text, change))
  }
  return { text, close: (changed) => changed }
}

/**
 * As `openText`, for reading a whole desk: YAML is searched as it is written where that is how it reads, and taken apart
 * otherwise only when somebody asks whether it can be closed again.
 */
export function openForSearch(value: unknown, format: Format): OpenedText | undefined {
  if (format !== 'yaml') return openText(value, format)
  const text = plainText(value)
  if (text === undefined) return undefined
  if (isEscapedYaml(text)) return openText(value, format)
  return {
    text,
    get close() {
      return openText(value, format)?.close
    },
  }
}

/** An escape, which may stand for a letter or for nothing at all, or a quotation mark that is written twice. */
const isEscapedYaml = (text: string) => text.includes('\\') || text.includes("''")

/** True for a value of which nothing may be cut off, because software reads its structure. */
export function isStructured(format: Format): boolean {
  return format === 'yaml' || format === 'json' || format === 'storable'
}

type Rewrite = (change: (before: string) => string) => string | undefined

function joined(strings: readonly string[], rewrite: Rewrite): OpenedText {
  const seam = seamFor(strings)
  return {
    text: strings.join(seam),
    close: (changed) => {
      const pieces = changed.split(seam)
      // A change that swallowed a seam would put strings in each other's places.
      if (pieces.length !== strings.length) return undefined
      let next = 0
      return rewrite((before) => pieces[next++] ?? before)
    },
  }
}

/** The text to search, whatever the value. */
export function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return value instanceof Uint8Array ? decodeBytes(value) : undefined
}

/** Stands between the strings of one value; no person is written across it, and none of the strings holds it. */
function seamFor(strings: readonly string[]): string {
  let seam = '\n\u0000\n'
  while (strings.some((text) => text.includes(seam))) seam = `\n\u0000${seam.slice(1)}`
  return seam
}

/** True when a stretch of an opened text reaches from one of its strings into the next. */
export function crossesSeam(
  text: string,
  stretch: { readonly start: number; readonly end: number },
): boolean {
  return text.slice(stretch.start, stretch.end).includes('\u0000')
}

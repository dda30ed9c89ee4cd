import { isUtf8 } from 'node:buffer'
import type { Format } from '../datamap/desk.ts'
import { decodeBytes } from '../detection/views/bytes.ts'
import { rewriteStorable, storableStrings } from './storable.ts'

/** A stored value as a text that can be searched and, unless it is no text, written back changed. */
export interface OpenedText {
  readonly text: string
  /** The stored form of the changed text, as text; nothing, or absent, where the change would damage the value. */
  readonly close?: (text: string) => string | undefined
}

/**
 * Opens a value the way its column is written. Bytes count as text when they are valid UTF-8; of a frozen Perl value
 * the text is all its strings, one after the other. Nothing for values that hold no text.
 */
export function openText(value: unknown, format: Format): OpenedText | undefined {
  const text = plainText(value)
  if (text === undefined) return undefined
  if (value instanceof Uint8Array && !isUtf8(value)) return { text }
  const strings = format === 'storable' ? storableStrings(text) : undefined
  if (strings === undefined) return { text, close: (changed) => changed }
  const seam = seamFor(strings)
  return {
    text: strings.join(seam),
    close: (changed) => {
      const pieces = changed.split(seam)
      let next = 0
      // A change that swallowed a seam would put strings in each other's places.
      if (pieces.length !== strings.length) return undefined
      return rewriteStorable(text, (before) => pieces[next++] ?? before)
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

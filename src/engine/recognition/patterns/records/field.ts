import { type FieldKind, isValueOf } from './labels.ts'

/** A value and what its label says of it. */
export interface Field {
  readonly kind: FieldKind
  readonly start: number
  readonly end: number
  readonly isInTable?: true
}

/** The value of a field from `from` to `to`, without blanks and quotation marks; undefined where its form is another. */
export function fieldAt(text: string, kind: FieldKind, from: number, to: number): Field | undefined {
  let start = from
  let end = to
  while (start < end && isAround(text.charCodeAt(start))) start++
  while (end > start && isAround(text.charCodeAt(end - 1))) end--
  if (kind === 'number') end = numberEnd(text, start, end)
  if (end <= start) return undefined
  const value = text.slice(start, end)
  // "PLZ/Ort: 04999 Mittweiden": a postcode needs no other field beside it.
  const own = kind === 'town' && isValueOf('code and town', value) ? 'code and town' : kind
  return kind === 'person' || isValueOf(own, value) ? { kind: own, start, end } : undefined
}

/** What follows a number on its line belongs to the next field. */
function numberEnd(text: string, start: number, end: number): number {
  const length = text.slice(start, end).search(/ ?[,;()]/)
  return length === -1 ? end : start + length
}

/** Blanks, quotation marks, stars of emphasis. */
const isAround = (unit: number) =>
  unit === 0x20 ||
  unit === 0x09 ||
  unit === 0x0d ||
  unit === 0x0a ||
  unit === 0x22 ||
  unit === 0x27 ||
  unit === 0x2a

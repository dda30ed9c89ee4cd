import { isWordAt } from '../fold.ts'
import type { Strength } from '../finding.ts'
import type { IdentifierKind } from '../identifiers.ts'

/** A match in a view, before it is brought back to the original text. */
export interface Spot {
  readonly start: number
  readonly end: number
  readonly kind: IdentifierKind
  readonly strength: Strength
  readonly subject: number
  /** The written variant, empty for the plain one. */
  readonly form: string
}

/** True when the stretch is inside one of our own placeholders, so that masking twice changes nothing. */
export function isInPlaceholder(text: string, start: number, end: number): boolean {
  if (!mayBeginPlaceholder(text, start)) return false
  const around = text.slice(Math.max(0, start - longest), end + longest)
  const offset = start - Math.max(0, start - longest)
  for (const match of around.matchAll(placeholder)) {
    if (match.index <= offset && match.index + match[0].length >= offset + end - start) return true
  }
  return false
}

/** A bracket, or the r of an address of ours, stands there or shortly before. */
function mayBeginPlaceholder(text: string, start: number): boolean {
  for (let at = start; at >= 0 && at >= start - longest; at--) {
    const unit = text.charCodeAt(at)
    if (unit === bracket || unit === percent) return true
    if ((unit | 32) === smallR && (text.charCodeAt(at + 2) | 32) === smallM) return true
  }
  return false
}

const [bracket, percent, smallR, smallM] = [0x5b, 0x25, 0x72, 0x6d]

/** Stands for each unit of a placeholder. */
export const silent = '\u25a1'

/** The text, as long as before, in which our own placeholders say nothing: `[name]:` is no label of a name. */
export function withSilentPlaceholders(text: string): string {
  return text.includes('[') || encodedOrRemoved.test(text)
    ? text.replace(placeholder, (found) => silent.repeat(found.length))
    : text
}

const encodedOrRemoved = /%5B|redacted\.invalid/i

/** True when the stretch is part of an e-mail address that is longer than itself. */
export function isInAddress(text: string, start: number, end: number): boolean {
  let right = end
  while (right - end < 64 && isOfLocal(text.charCodeAt(right))) right++
  if (text.charCodeAt(right) === at && isWordAt(text, right + 1)) return true
  let left = start - 1
  while (start - left < 64 && isOfDomain(text.charCodeAt(left))) left--
  return text.charCodeAt(left) === at && isWordAt(text, left - 1)
}

const at = 64

function isOfDomain(unit: number): boolean {
  if (unit < 48) return unit === 45 || unit === 46
  return unit < 58 || ((unit | 32) >= 97 && (unit | 32) <= 122) || unit === 95
}

// The sign = is that of a bounce: "anna=example.org@lists.example.net".
const isOfLocal = (unit: number): boolean => isOfDomain(unit) || unit === 37 || unit === 43 || unit === 61

const longest = 32
const placeholder =
  /(?:\[|%5B)(?:name|e-mail|phone|address|number|login|date(?: |%20|_)of(?: |%20|_)birth|IBAN|card|identity(?: |%20|_)number|IP(?: |%20|_)address)(?:(?: |%20|_)\d{1,4})?(?:\]|%5D)|removed\d{0,4}(?:@|%40)redacted\.invalid/giu

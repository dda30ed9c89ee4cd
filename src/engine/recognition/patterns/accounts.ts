import { countrySpecs } from 'ibantools'
import type { Strength } from '../../detection/finding.ts'
import type { Entity, Matcher } from '../entity.ts'
import { issuerOf, passesLuhn } from './cards.ts'
import { type Cue, cueAfter, cueBefore } from './cues.ts'

/**
 * IBANs of every country that has them (ISO 13616), whatever their spacing and case: certain with the right check digits,
 * likely where only those are wrong. Polish numbers count without their country as well.
 */
export const ibans: Matcher = ({ text }) => {
  const found: Entity[] = []
  for (const match of text.matchAll(iban)) {
    const entity = ibanAt(text, match.index)
    if (entity !== undefined) found.push(entity)
  }
  for (const match of text.matchAll(polish)) {
    if (!hasCheckDigits(`PL${match[0].replaceAll(/\D/gu, '')}`)) continue
    found.push({ ...stretchOf(match), kind: 'iban', strength: 'certain', rule: 'polish account' })
  }
  return found
}

/**
 * Numbers of payment cards (ISO/IEC 7812): certain with a right check digit after a word for cards or in the groups of a
 * card, likely with one of both, never where the words beside speak of something else.
 */
export const cards: Matcher = ({ text }) => {
  const found: Entity[] = []
  for (const match of text.matchAll(card)) {
    const start = match.index
    const written = withoutExpiry(match[0])
    const strength = cardStrength(text, start, written)
    if (strength === undefined) continue
    const rule = strength === 'certain' ? 'card' : 'card-like'
    found.push({ start, end: start + written.length, kind: 'card', strength, rule })
  }
  return found
}

// "4111 1111 1111 1111 12/27": what follows in a group of its own may be something else.
function withoutExpiry(written: string): string {
  let cut = written
  while (cut !== '') {
    const digits = cut.replaceAll(/\D/gu, '')
    if (digits.length >= 12 && issuerOf(digits) !== undefined && passesLuhn(digits)) return cut
    cut = cut.slice(0, /[^\d]+\d+$/u.exec(cut)?.index ?? 0)
  }
  return written
}

const iban =
  /(?:(?<![\p{L}\p{N}_])|(?<=\biban))[A-Z]{2}[ \u00a0\u202f-]?\d[ ]?\d(?=[ \u00a0\u202f.\-\n]{0,2}[A-Z\d])/giu
const polish = /(?<![\p{L}\p{N}_.,/-]|\+)\d{2}(?:[ \u00a0\u202f-]?\d{4}){6}(?![\p{L}\p{N}_]|[.,-]\d)/gu
const card =
  /(?<![\p{L}\p{N}_./+-]|[.,:]\d)[1-6]\d{3}(?:[ \u00a0\u202f.-]{0,2}\d){8,15}(?![\p{L}\p{N}_]|[.,-]\d|-\p{L})/gu

function stretchOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length }
}

function ibanAt(text: string, start: number): Entity | undefined {
  const country = text.slice(start, start + 2).toUpperCase()
  const length = countrySpecs[country]?.chars ?? undefined
  const written = length === undefined ? undefined : unitsFrom(text, start, length)
  if (written === undefined) return cutShort(text, start, length)
  const { compact, end } = written
  const entity = { start, end, kind: 'iban' } as const
  if (hasCheckDigits(compact)) return { ...entity, strength: 'certain', rule: 'iban' }
  if (!structureOf(country).test(compact.slice(4))) return undefined
  const cue = cueBefore(text, start)
  const isSure = cue?.kind === 'account' || (cue?.kind !== 'other' && compact.length >= 20)
  return { ...entity, strength: isSure ? 'likely' : 'weak', rule: 'iban with wrong check digits' }
}

// Letters and digits of an IBAN with what may part them; a line may end inside, also of quoted mail.
const parted = /[ \u00a0\u202f\t.-]{0,2}(?:\r?\n[> \t]{0,8})?/uy

function unitsFrom(
  text: string,
  start: number,
  length: number,
): { compact: string; end: number } | undefined {
  let compact = ''
  let at = start
  while (at < text.length) {
    const unit = text[at] ?? ''
    if (/[A-Za-z\d]/.test(unit)) {
      compact += unit
      at++
      if (compact.length === length) break
      continue
    }
    parted.lastIndex = at
    const gap = parted.exec(text)?.[0].length ?? 0
    if (gap === 0) return undefined
    at += gap
  }
  return compact.length < length || /[\p{L}\p{N}_]/u.test(text[at] ?? '')
    ? undefined
    : { compact: compact.toUpperCase(), end: at }
}

// "IBAN: DE12 3456 7890 1234 56": a digit is missing or too many.
function cutShort(text: string, start: number, length: number | undefined): Entity | undefined {
  if (length === undefined) return undefined
  const written = /^[A-Za-z]{2}(?:[ \u00a0-]?[A-Z\d]{1,30}){1,9}(?![\p{L}\p{N}_])/u.exec(
    text.slice(start, start + 48),
  )?.[0]
  const units = written?.replaceAll(/[^A-Za-z\d]/gu, '') ?? ''
  const digits = units.replaceAll(/\D/gu, '').length
  if (written === undefined || Math.abs(units.length - length) > 3 || digits < 10) return undefined
  const cue = cueBefore(text, start)
  if (cue?.kind !== 'account' || cue.distance > 3) return undefined
  return {
    start,
    end: start + written.length,
    kind: 'iban',
    strength: 'likely',
    rule: 'iban of a wrong length',
  }
}

const structures = new Map<string, RegExp>()

function structureOf(country: string): RegExp {
  const known = structures.get(country)
  if (known !== undefined) return known
  const made = new RegExp(countrySpecs[country]?.bban_regexp ?? '^$', 'u')
  structures.set(country, made)
  return made
}

// ISO 7064, MOD 97-10.
function hasCheckDigits(compact: string): boolean {
  let rest = 0
  for (const unit of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(unit, 36)
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
  }
  return rest === 1
}

function cardStrength(text: string, start: number, written: string): Strength | undefined {
  const digits = written.replaceAll(/\D/gu, '')
  const issuer = issuerOf(digits)
  const isChecked = passesLuhn(digits)
  if (!isChecked && digits.length < 14) return undefined
  const cue = cueBefore(text, start) ?? cueAfter(text, start + written.length)
  if (cue?.kind === 'card') return calledCard(cue, issuer !== undefined, isChecked)
  if (issuer === undefined || !isChecked || digits.length < 14) return undefined
  const isGrouped = cardGroups.test(written.replaceAll(/[\u00a0\u202f.-]/gu, ' '))
  if (cue !== undefined && cue.kind !== 'ip') return otherwiseCalled(cue, isGrouped)
  if (isGrouped) return 'certain'
  const isPlain = !/\D/u.test(written) && digits.length <= 16
  return isPlain && everyday.has(issuer) && !isAmongCode(text, start) ? 'likely' : 'weak'
}

function otherwiseCalled({ kind }: Cue, isGrouped: boolean): Strength | undefined {
  return isGrouped || (kind !== 'other' && kind !== 'version') ? 'weak' : undefined
}

function calledCard(cue: Cue, isKnownIssuer: boolean, isChecked: boolean): Strength | undefined {
  if (isChecked) return isKnownIssuer || cue.distance <= 2 ? 'certain' : 'likely'
  return isKnownIssuer || cue.distance <= 2 ? 'likely' : undefined
}

const cardGroups = /^(?:\d{4}(?: +\d{4}){2,3}(?: +\d{1,3})?|\d{4} +\d{6} +\d{4,5})$/u

// Ranges so wide that many numbers of something else begin alike are left out.
const everyday = new Set(['visa', 'mastercard', 'american express', 'discover', 'jcb'])

// A log's line, a query or an object: numbers there are of machines.
function isAmongCode(text: string, index: number): boolean {
  return /[=&?{}[\]<>|\\]\s?["']?$|\d{2}:\d{2}:\d{2}/u.test(text.slice(Math.max(0, index - 40), index))
}

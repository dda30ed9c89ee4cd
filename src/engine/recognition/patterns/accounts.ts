import { countrySpecs } from 'ibantools'
import type { Strength } from '../../detection/finding.ts'
import type { Entity, Matcher, Page } from '../entity.ts'
import { issuerOf, passesLuhn } from './cards.ts'
import { type Cue, cuesOf } from './cues.ts'
import { type Chain, digitsOf, eachMatch, isDigit, type Numerals, numeralsOf } from './numerals.ts'
import { isAsciiCapital, isAsciiLetter, plain } from './scan.ts'

/**
 * IBANs of every country that has them (ISO 13616), whatever their spacing and case: certain with the right check digits,
 * likely where only those are wrong. Polish numbers count without their country as well.
 */
export const ibans: Matcher = (page) => {
  const { starts, ends, chains } = numeralsOf(page)
  const found: Entity[] = []
  for (let run = 0; run < starts.length; run++) {
    const start = starts[run] ?? 0
    const head = headBefore(page.text, start, ends[run] ?? start)
    const entity = head === undefined ? undefined : ibanAt(page, head)
    if (entity !== undefined) found.push(entity)
  }
  for (const chain of chains)
    if (chain.digits >= 26)
      eachMatch(page.text, chain, [3, 3], polish, (written, start) => {
        if (!hasCheckDigits(`PL${digitsOf(written)}`)) return
        const end = start + written.length
        found.push({ start, end, kind: 'iban', strength: 'certain', rule: 'polish account' })
      })
  return found
}

/** Where the two letters of a country begin that stand before the check digits. */
function headBefore(text: string, digit: number, end: number): number | undefined {
  const last = text.charCodeAt(digit - 1)
  const from = isAsciiLetter(last)
    ? digit - 2
    : isAsciiLetter(text.charCodeAt(digit - 2)) && isParting(last)
      ? digit - 3
      : -1
  if (from < 0 || !isAsciiLetter(text.charCodeAt(from))) return undefined
  if (end - digit < 2 && text.charCodeAt(end) !== 0x20) return undefined
  // A word goes on before them, and is not "IBAN".
  const before = text.charCodeAt(from - 1)
  if (isAsciiLetter(before) && (before | 32) !== 0x6e) return undefined
  if (!lengths.has(text.slice(from, from + 2).toUpperCase())) return undefined
  head.lastIndex = from
  return head.test(text) ? from : undefined
}

/** How long the IBANs of a country are. */
const lengths: ReadonlyMap<string, number> = new Map(
  Object.entries(countrySpecs).flatMap(([country, { chars }]) =>
    typeof chars === 'number' ? [[country, chars] as const] : [],
  ),
)
const isParting = (unit: number) => unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2d

/**
 * Numbers of payment cards (ISO/IEC 7812): certain with a right check digit after a word for cards or in the groups of a
 * card, likely with one of both, never where the words beside speak of something else.
 */
export const cards: Matcher = (page) => {
  const found: Entity[] = []
  const numerals = numeralsOf(page)
  for (const chain of numerals.chains) {
    if (chain.digits < 12 || !mayHoldCard(page.text, chain, numerals)) continue
    eachMatch(page.text, chain, [3, 3], card, (written, start) => {
      const entity = cardAt(page, start, written)
      if (entity !== undefined) found.push(entity)
    })
  }
  return found
}

/** True where as many digits as a card has begin with four that stand together. */
function mayHoldCard(text: string, { digits, first, runs }: Chain, { starts, ends }: Numerals): boolean {
  let left = digits
  for (let run = first; left >= 12 && run < first + runs; run++) {
    const start = starts[run] ?? 0
    const length = (ends[run] ?? 0) - start
    if (length > 3 && text[start] !== '0') return true
    left -= length
  }
  return false
}

function cardAt(page: Page, start: number, whole: string): Entity | undefined {
  const written = withoutExpiry(whole)
  const strength = cardStrength(page, start, written)
  if (strength === undefined) return undefined
  const rule = strength === 'certain' ? 'card' : 'card-like'
  return { start, end: start + written.length, kind: 'card', strength, rule }
}

// "4111 1111 1111 1111 12/27": what follows in a group of its own may be something else.
function withoutExpiry(written: string): string {
  let cut = written
  while (cut !== '') {
    const digits = digitsOf(cut)
    if (digits.length >= 12 && passesLuhn(digits) && issuerOf(digits) !== undefined) return cut
    cut = cut.slice(0, lastGap.exec(cut)?.index ?? 0)
  }
  return written
}

const lastGap = /[^\d]+\d+$/
const head =
  /(?:(?<![\p{L}\p{N}_])|(?<=\biban))[A-Z]{2}[ \u00a0\u202f-]?\d[ ]?\d(?=[ \u00a0\u202f.\-\n]{0,2}[A-Z\d])/iuy
const polish = plain(/(?<![\p{L}\p{N}_.,/-]|\+)\d{2}(?:[ \u00a0\u202f-]?\d{4}){6}(?![\p{L}\p{N}_]|[.,-]\d)/gu)
const card = plain(
  /(?<![\p{L}\p{N}_./+-]|[.,:]\d)[1-9]\d{3}(?:[ \u00a0\u202f.-]{0,2}\d){8,15}(?![\p{L}\p{N}_]|[.,-]\d|-\p{L})/gu,
)

function ibanAt(page: Page, start: number): Entity | undefined {
  const { text } = page
  const country = text.slice(start, start + 2).toUpperCase()
  const length = lengths.get(country)
  if (length === undefined) return undefined
  const written = unitsFrom(text, start, length)
  if (written === undefined) return cutShort(page, start, length)
  const { compact, end } = written
  const entity = { start, end, kind: 'iban' } as const
  // "Cf50b9e2f2426a92" is of a hash, as one of a hundred passes the check.
  const isUneven = isMixed(text.slice(start, end)) && /[A-Z]/.test(compact.slice(4))
  if (isUneven && cuesOf(page).before(start)?.kind !== 'account') return undefined
  if (hasCheckDigits(compact)) return { ...entity, strength: 'certain', rule: 'iban' }
  if (!structureOf(country).test(compact.slice(4))) return undefined
  return { ...entity, strength: strengthOfWrong(page, start, compact), rule: 'iban with wrong check digits' }
}

function strengthOfWrong(page: Page, start: number, compact: string): Strength {
  const cue = cuesOf(page).before(start)
  const isSure = cue?.kind === 'account' || (cue?.kind !== 'other' && compact.length >= 20)
  return isSure ? 'likely' : 'weak'
}

const isMixed = (written: string) => /[a-z]/.test(written) && /[A-Z]/.test(written)

// Letters and digits of an IBAN with what may part them; a line may end inside, also of quoted mail.
const parted = /[ \u00a0\u202f\t.-]{0,2}(?:\r?\n[> \t]{0,8})?/y

function unitsFrom(
  text: string,
  start: number,
  length: number,
): { compact: string; end: number } | undefined {
  let compact = ''
  let at = start
  while (at < text.length) {
    const from = at
    while (at - from < length - compact.length && isUnit(text.charCodeAt(at))) at++
    compact += text.slice(from, at)
    if (compact.length === length) break
    parted.lastIndex = at
    const gap = parted.exec(text)?.[0].length ?? 0
    if (gap === 0) return undefined
    at += gap
  }
  return compact.length < length || /[\p{L}\p{N}_]/u.test(text[at] ?? '')
    ? undefined
    : { compact: compact.toUpperCase(), end: at }
}

const isUnit = (unit: number) => isDigit(unit) || isAsciiLetter(unit)

// "IBAN: DE12 3456 7890 1234 56": a digit is missing or too many.
function cutShort(page: Page, start: number, length: number): Entity | undefined {
  const { text } = page
  if (!hasUnits(text, start + 2, length - 5)) return undefined
  const cue = cuesOf(page).before(start)
  if (cue?.kind !== 'account' || cue.distance > 3) return undefined
  const written = /^[A-Za-z]{2}(?:[ \u00a0-]?[A-Z\d]{1,30}){1,9}(?![\p{L}\p{N}_])/u.exec(
    text.slice(start, start + 48),
  )?.[0]
  const units = written?.replaceAll(/[^A-Za-z\d]/g, '') ?? ''
  const digits = digitsOf(units).length
  if (written === undefined || Math.abs(units.length - length) > 3 || digits < 10) return undefined
  return {
    start,
    end: start + written.length,
    kind: 'iban',
    strength: 'likely',
    rule: 'iban of a wrong length',
  }
}

/** So many digits and capital letters follow, with no more than one sign between two. */
function hasUnits(text: string, from: number, least: number): boolean {
  let count = 0
  let isParted = false
  for (let at = from; count < least; at++) {
    const unit = text.charCodeAt(at)
    const isOne = isDigit(unit) || isAsciiCapital(unit)
    if (isOne) count++
    else if (isParted || !isParting(unit)) return false
    isParted = !isOne
  }
  return true
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
  for (let at = 0; at < compact.length; at++) {
    const unit = compact.charCodeAt((at + 4) % compact.length)
    rest = (isDigit(unit) ? rest * 10 + unit - 0x30 : rest * 100 + unit - 0x37) % 97
  }
  return rest === 1
}

function cardStrength(page: Page, start: number, written: string): Strength | undefined {
  const digits = digitsOf(written)
  const isChecked = passesLuhn(digits)
  if (!isChecked && digits.length < 14) return undefined
  const issuer = issuerOf(digits)
  const cue = cuesOf(page).beside(start, start + written.length)
  if (cue?.kind === 'card') return calledCard(cue, issuer !== undefined, isChecked)
  if (issuer === undefined || !isChecked || digits.length < 14) return undefined
  const isGrouped = cardGroups.test(written.replaceAll(/[\u00a0\u202f.-]/g, ' '))
  if (cue !== undefined && cue.kind !== 'ip') return otherwiseCalled(cue, isGrouped)
  if (isGrouped) return 'certain'
  const isPlain = !/\D/u.test(written) && digits.length <= 16
  return isPlain && everyday.has(issuer) && !isAmongCode(page.text, start) ? 'likely' : 'weak'
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

// A log's line, a query or an object: numbers there are of machines; a list may hold anything.
function isAmongCode(text: string, index: number): boolean {
  return /[=&?{}\]<>|\\]\s?["']?$|\d{2}:\d{2}:\d{2}/u.test(text.slice(Math.max(0, index - 40), index))
}

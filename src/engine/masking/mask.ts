import { alikeInBoundaries } from './boundaries.ts'
import { type Finding, type FindingPart, isAtLeast, type Strength } from '../detection/finding.ts'
import type { Format } from '../datamap/desk.ts'
import type { PersonalKind } from '../detection/identifiers.ts'
import { decodeRun, encodeRun } from '../detection/views/runs.ts'
import { quotesByNumber } from './json-numbers.ts'
import { type Code, codeOf } from './scripts.ts'
import {
  apartFromSeparators,
  isInAttributeOfNames,
  isInBareAttribute,
  isNumber,
  jsonQuote,
  placeInUrl,
} from './syntax.ts'

/** A text without the identifiers that were found. `spans` are the stretches of the ORIGINAL text replaced. */
export interface Masked {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: PersonalKind }[]
}

/**
 * Puts a typed placeholder in place of every finding of at least `minimum` strength; all other text stays as it
 * is. Markup inside a match stays, and an encoded run is decoded, masked and encoded again. Several persons are
 * numbered in the order in which they appear.
 */
export function maskText(text: string, findings: readonly Finding[], options: MaskOptions = {}): Masked {
  return masked(text, editsFor(text, findings, options))
}

/** As `maskText`, and tells where in the masked text other findings of the same text stand. */
export function maskAndFollow(
  text: string,
  findings: readonly Finding[],
  options: MaskOptions = {},
): Masked & { readonly follow: (finding: Finding) => Followed } {
  const edits = editsFor(text, findings, options)
  return { ...masked(text, edits), follow: followerOf(edits) }
}

/** `masked` where a mask covers some of it, `unplaced` where it stood in an encoded run that was encoded again. */
export type Followed = Finding | 'masked' | 'unplaced'

/**
 * How placeholders are written, from the longest to none: `[name 2]`, `[name]`, one sign that is never longer than what it
 * stands for, nothing.
 */
export const placeholderForms = ['numbered', 'plain', 'short', 'none'] as const
export type PlaceholderForm = (typeof placeholderForms)[number]

export interface MaskOptions {
  readonly minimum?: Strength
  /**
   * The text holds mail addresses that software reads: what stands for one is an address, too. A number says that this
   * holds up to there, as in a mail up to the end of its headers.
   */
  readonly isAddresses?: boolean | number
  /** How much room placeholders may take; `numbered` when left out. */
  readonly form?: PlaceholderForm
  /** What stands for a finding; a word for its kind when left out. */
  readonly placeholder?: (finding: Finding) => string
}

function editsFor(text: string, findings: readonly Finding[], options: MaskOptions): readonly Edit[] {
  const { form = 'numbered' } = options
  const wanted = findings.filter((finding) => isAtLeast(finding.strength, options.minimum ?? 'likely'))
  const numbers = form === 'numbered' ? numbersOf(wanted) : new Map<number, number>()
  const quotes = wanted.some(({ start, end }) => isNumber(text, start, end))
    ? quotesByNumber(text)
    : undefined
  const code = wanted.length > 0 && /<(?:script|style)/iu.test(text) ? codeOf(text) : undefined
  const writing = { text, form, numbers, quotes, code, addresses: options.isAddresses ?? false }
  const pieces = wanted.flatMap((finding) => {
    const own = options.placeholder?.(finding)
    const found = piecesOf(writing, finding)
    return own === undefined
      ? found
      : found.map((piece, i) => (i === 0 ? { ...piece, replacement: own } : piece))
  })
  const edits = disjoint([
    ...pieces.filter((piece) => piece.part.run === undefined).map(plainEdit),
    ...runEdits(text, pieces),
  ])
  return alikeInBoundaries(text, edits)
}

function masked(text: string, edits: readonly Edit[]): Masked {
  let out = ''
  let copied = 0
  for (const edit of edits) {
    out += text.slice(copied, edit.start) + edit.replacement
    copied = edit.end
  }
  return {
    text: out + text.slice(copied),
    spans: edits.map(({ start, end, kind }) => ({ start, end, kind })),
  }
}

function followerOf(edits: readonly Edit[]): (finding: Finding) => Followed {
  // By how much longer the text has become before each edit, and after the last one.
  const shifts = [0]
  for (const { start, end, replacement } of edits)
    shifts.push((shifts.at(-1) ?? 0) + replacement.length - (end - start))
  const moved = <T extends { readonly start: number; readonly end: number }>(stretch: T): T => ({
    ...stretch,
    start: stretch.start + (shifts[countEndedBy(edits, stretch.start)] ?? 0),
    end: stretch.end + (shifts[countEndedBy(edits, stretch.end)] ?? 0),
  })
  return (finding) => {
    const met = finding.parts
      .map(({ start, end }) => {
        const edit = edits[countEndedBy(edits, start)]
        return edit !== undefined && edit.start < end ? edit : undefined
      })
      .find((edit) => edit !== undefined)
    if (met !== undefined) return met.isRun && !isCovered(finding, met) ? 'unplaced' : 'masked'
    return { ...moved(finding), parts: finding.parts.map(moved) }
  }
}

/** How many edits end at a position or before it; they are in order, and none overlaps another. */
function countEndedBy(edits: readonly Edit[], position: number): number {
  let [low, high] = [0, edits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** Inside of an encoded run, a mask covers some of what was found. */
function isCovered({ parts }: Finding, { start, covers = [] }: Edit): boolean {
  return parts.some(
    (part) =>
      part.run !== undefined &&
      part.start === start &&
      covers.some(({ from, to }) => (part.run?.from ?? 0) < to && from < (part.run?.to ?? 0)),
  )
}

const placeholders: Readonly<Record<PersonalKind, string>> = {
  name: 'name',
  email: 'e-mail',
  phone: 'phone',
  address: 'address',
  number: 'number',
  birthdate: 'date of birth',
  login: 'login',
  iban: 'IBAN',
  card: 'card',
  'national-id': 'identity number',
  ip: 'IP address',
}

const inBrackets = (kind: PersonalKind, number: string) => `[${placeholders[kind]}${number}]`
const writtenByForm: Readonly<Record<PlaceholderForm, typeof inBrackets>> = {
  numbered: inBrackets,
  plain: inBrackets,
  // Every charset has it, no encoding escapes it, and nobody is found by it.
  short: () => '*',
  none: () => '',
}

const atNobody = (number: string) => `removed${number}@redacted.invalid`
const addressesByForm: Readonly<Record<PlaceholderForm, typeof atNobody>> = {
  numbered: atNobody,
  plain: atNobody,
  // No address is short enough, and what is none would be read as one.
  short: () => '',
  none: () => '',
}

interface Piece {
  readonly part: FindingPart
  readonly kind: PersonalKind
  readonly replacement: string
  readonly length: number
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly kind: PersonalKind
  readonly replacement: string
  readonly length: number
  readonly isRun: boolean
  /** Of an encoded run: what is masked in its decoded text. */
  readonly covers?: readonly { readonly from: number; readonly to: number }[]
}

function numbersOf(findings: readonly Finding[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  for (const { subject } of [...findings].sort((one, other) => one.start - other.start)) {
    if (!numbers.has(subject)) numbers.set(subject, numbers.size + 1)
  }
  return numbers
}

function numberOf(numbers: ReadonlyMap<number, number>, { subject }: Finding): string {
  return numbers.size > 1 ? ` ${numbers.get(subject) ?? 1}` : ''
}

/** What the pieces of one text have in common. */
interface Writing {
  readonly text: string
  readonly form: PlaceholderForm
  readonly numbers: ReadonlyMap<number, number>
  /** The quotation marks that numbers of JSON need; absent where none is masked. */
  readonly quotes: ReadonlyMap<number, string> | undefined
  /** Absent where the text holds no script. */
  readonly code: Code | undefined
  readonly addresses: boolean | number
}

// The first stretch takes the placeholder, the others become empty.
function piecesOf(writing: Writing, finding: Finding): readonly Piece[] {
  const replacement = replacementOf(writing, finding)
  return finding.parts
    .flatMap((part) => (part.run === undefined ? apartFromSeparators(writing.text, part) : [part]))
    .map((part, index) => ({
      part,
      kind: finding.kind,
      replacement: index === 0 ? replacement : '',
      length: finding.end - finding.start,
    }))
}

function replacementOf(writing: Writing, finding: Finding): string {
  const { text, form: length, numbers, addresses } = writing
  const { kind, form, start, end } = finding
  const isPlain = finding.parts.every(({ run }) => run === undefined)
  const forms = form.split('+')
  const number = numberOf(numbers, finding)
  const place = isPlain ? placeInUrl(text, start) : undefined
  const isRead = typeof addresses === 'number' ? start < addresses : addresses
  const isAddress = (isRead || place === 'authority') && kind === 'email' && !forms.includes('local-part')
  if (isAddress) return addressesByForm[length](number.trim())
  const written = writtenByForm[length](kind, number)
  // One code anywhere makes the whole text a percent-encoded one; only what holds codes itself is written so.
  const isPercent = forms.includes('percent') && /%[\da-f]{2}/i.test(text.slice(start, end))
  if (isPercent || place !== undefined) return encodeURIComponent(written)
  return isPlain ? writtenAt(writing, { start, end }, written) : written
}

/** A placeholder as it has to be written in its place. */
function writtenAt(
  { text, quotes, code }: Writing,
  { start, end }: Pick<Finding, 'start' | 'end'>,
  written: string,
): string {
  if (isInBareAttribute(text, start) || isInAttributeOfNames(text, start)) return written.replaceAll(' ', '_')
  const quote = quotes?.get(start) ?? jsonQuote(text, start, end)
  if (quote === '' && code?.isCode(start) === true)
    return written.replaceAll(/^\[|\]$/g, '').replaceAll(/\W/g, '_')
  return `${quote}${written}${quote}`
}

function plainEdit({ part, kind, replacement, length }: Piece): Edit {
  return { start: part.start, end: part.end, kind, replacement, length, isRun: false }
}

function runEdits(text: string, pieces: readonly Piece[]): readonly Edit[] {
  const piecesByStart = new Map<number, Piece[]>()
  for (const piece of pieces) {
    if (piece.part.run === undefined) continue
    const group = piecesByStart.get(piece.part.start)
    if (group === undefined) piecesByStart.set(piece.part.start, [piece])
    else group.push(piece)
  }
  return [...piecesByStart.values()].map((group) => runEdit(text, group))
}

function runEdit(text: string, group: readonly Piece[]): Edit {
  const { start = 0, end = 0, run } = group[0]?.part ?? {}
  const encoding = run?.encoding ?? 'base64'
  const encoded = text.slice(start, end)
  const edits = disjoint(
    group.map(({ part, kind, replacement, length }) => ({
      start: part.run?.from ?? 0,
      end: part.run?.to ?? 0,
      kind,
      replacement,
      length,
      isRun: false,
    })),
  )
  let out = ''
  let copied = 0
  const decoded = decodeRun(encoded, encoding)
  for (const edit of edits) {
    out += decoded.slice(copied, edit.start) + edit.replacement
    copied = edit.end
  }
  const replacement = encodeRun(encoded, encoding, out + decoded.slice(copied))
  const covers = edits.map((edit) => ({ from: edit.start, to: edit.end }))
  return { start, end, kind: group[0]?.kind ?? 'name', replacement, length: end - start, isRun: true, covers }
}

// Overlapping edits become one: the kind and placeholder of the longer match stand for both.
function disjoint(edits: readonly Edit[]): readonly Edit[] {
  const merged: Edit[] = []
  for (const edit of [...edits].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = merged.at(-1)
    if (last === undefined || edit.start >= last.end) merged.push(edit)
    else merged[merged.length - 1] = union(last, edit)
  }
  return merged
}

function union(one: Edit, other: Edit): Edit {
  if (one.isRun !== other.isRun) return besideRun(one.isRun ? other : one, one.isRun ? one : other)
  const winner =
    one.replacement !== '' && (one.length >= other.length || other.replacement === '') ? one : other
  return { ...winner, start: one.start, end: Math.max(one.end, other.end) }
}

// What is found as it is written and lies in a run too, as an address whose first part looks like one, is masked as a whole:
// the run, encoded again, would still be what it was.
function besideRun(plain: Edit, run: Edit): Edit {
  const isInside = run.start <= plain.start && plain.end <= run.end
  return isInside
    ? run
    : { ...plain, start: Math.min(plain.start, run.start), end: Math.max(plain.end, run.end) }
}

/** Where a text of this format holds addresses that software reads: everywhere, in the headers of a mail, or nowhere. */
export function addressesIn(text: string, format: Format): boolean | number {
  if (format !== 'mail') return format === 'addresses'
  if (!beginsAsMail(text)) return false
  return /\r?\n\r?\n/.exec(text)?.index ?? text.length
}

/** The text begins with a field of a mail's headers. */
export function beginsAsMail(text: string): boolean {
  return /^[A-Za-z][\w-]*:[ \t]/.test(text)
}

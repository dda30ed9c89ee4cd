import type { Strength } from '../../detection/finding.ts'
import type { Entity, Matcher, Page } from '../entity.ts'
import { type Cue, cueAfter, cueBefore } from './cues.ts'
import { digitSchemes, unmistakable } from './national/digit-schemes.ts'
import { documents } from './national/documents.ts'
import { type LetteredScheme, letteredSchemes } from './national/lettered-schemes.ts'
import type { Scheme } from './national/scheme.ts'

/**
 * Numbers that a state gives to a person, of some thirty states. Certain with a right check and a word beside it or a form
 * that nothing else has; likely with one of them; bare digits that only pass a check are weak or nothing.
 */
export const nationalIds: Matcher = (page) => [...lettered(page), ...digits(page), ...documents(page)]

const apart = String.raw`(?<![\p{L}\p{N}_]|\p{N}[.,:/-]|[#@$€£+%]|\p{L}[-/.])`
const after = String.raw`(?![\p{L}\p{N}_@]|[.,:/-]\p{N})`
const anyLettered = new RegExp(
  `${apart}(?:${letteredSchemes.map(({ form }, at) => `(?<s${at}>${form})`).join('|')})${after}`,
  'giu',
)
// Every such number has a digit: from there the few letters before it are looked at, so that prose costs little.
const anyDigits = /\d[\dA-Za-z .\-/+\u00a0]{4,40}/gu
const letterBeside = /\d[ .\-/+]{0,3}[A-Za-z]|[A-Za-z][ -]?\d/u
const lettersBefore = 9

function lettered(page: Page): readonly Entity[] {
  const { text } = page
  const found: Entity[] = []
  let done = 0
  for (const match of text.matchAll(anyDigits)) {
    const from = Math.max(done, match.index - lettersBefore)
    const to = match.index + match[0].length
    if (!letterBeside.test(text.slice(from, to))) continue
    // What stands before and after decides whether it is a piece of more.
    const offset = Math.max(0, from - 2)
    for (const hit of text.slice(offset, to + 3).matchAll(anyLettered)) {
      const start = offset + hit.index
      if (start < from) continue
      const entity = letteredAt(page, hit, start)
      if (entity !== undefined) found.push(entity)
      done = start + hit[0].length
    }
  }
  return found
}

function letteredAt(page: Page, { 0: written, groups }: RegExpExecArray, start: number): Entity | undefined {
  const scheme = letteredSchemes.find((_, at) => groups?.[`s${at}`] !== undefined)
  const strength = scheme === undefined ? undefined : letteredStrength(page, scheme, written, start)
  return scheme === undefined || strength === undefined
    ? undefined
    : entityOf(start, written, strength, scheme.name)
}

function letteredStrength(
  { text, country }: Page,
  scheme: LetteredScheme,
  written: string,
  start: number,
): Strength | undefined {
  const isValid = scheme.isValid(written)
  const cue = cueBefore(text, start) ?? cueAfter(text, start + written.length)
  if (isIdentity(cue)) return isValid ? 'certain' : 'likely'
  if (!isValid) return scheme.isUnmistakable ? 'likely' : undefined
  // In small letters and without a word it is as likely a piece of code.
  const isCode = /\p{Ll}/u.test(written) && !scheme.isUnmistakable
  if (isCode || (cue?.kind === 'other' && cue.distance < 3)) return scheme.isUnmistakable ? 'certain' : 'weak'
  return scheme.alone ?? (scheme.countries.includes(country) ? scheme.atHome : undefined)
}

function isIdentity(cue: Cue | undefined): boolean {
  return cue?.kind === 'identity' || cue?.kind === 'document'
}

const digitRun = new RegExp(
  String.raw`\d(?<!(?:[\p{L}\p{N}_]|\p{N}[.,:/-]|[#@$€£+%]|\p{L}[-/.])\d)(?:[ \u00a0\u202f]?[.\-/\u2011\u2013·+]?[ \u00a0]?\d){6,16}${after}`,
  'gu',
)

function digits(page: Page): readonly Entity[] {
  const found: Entity[] = []
  for (const match of page.text.matchAll(digitRun)) {
    const entity = digitsAt(page, match[0], match.index)
    if (entity !== undefined) found.push(entity)
  }
  return found
}

interface Reading {
  readonly start: number
  readonly written: string
  readonly scheme: Scheme
}

function digitsAt(page: Page, whole: string, at: number): Entity | undefined {
  const cue = cueBefore(page.text, at) ?? cueAfter(page.text, at + whole.length)
  if (cue !== undefined && isIdentity(cue)) return called(page, whole, at, cue)
  if (cue !== undefined && cue.kind !== 'ip') return undefined
  return uncalled(page, whole, at)
}

type Choice = (scheme: Scheme, written: string) => boolean

// Other numbers may stand glued to it by blanks: the longest stretch of groups that passes a check is meant.
function readingOf(whole: string, at: number, country: string, isMeant: Choice): Reading | undefined {
  const groups = [...whole.matchAll(/[^ \u00a0\u202f]+/gu)]
  for (let from = 0; from < Math.min(groups.length, 4); from++)
    for (let to = groups.length; to > from && to > groups.length - 4; to--) {
      const [first, last] = [groups[from], groups[to - 1]]
      if (first === undefined || last === undefined) continue
      const written = whole.slice(first.index, last.index + last[0].length)
      const scheme = schemeOf(written, country, isMeant)
      if (scheme !== undefined) return { start: at + first.index, written, scheme }
    }
  return undefined
}

function schemeOf(written: string, country: string, isMeant: Choice): Scheme | undefined {
  const schemes = digitSchemes.get(written.replaceAll(/\D/gu, '').length)
  if (schemes === undefined) return undefined
  const plain = written.replaceAll(/[\u2011\u2013]/gu, '-').replaceAll('·', '.')
  return schemes
    .filter((scheme) => isMeant(scheme, plain))
    .sort((one, other) => rank(other, plain, country) - rank(one, plain, country))
    .find((scheme) => scheme.isValid(plain))
}

function rank({ layout, countries }: Scheme, written: string, country: string): number {
  return (layout?.test(written) ? 2 : 0) + (countries.includes(country) ? 1 : 0)
}

// The word tells that it is one; which one, its digits tell. A slip of the pen makes it none the less personal.
function called({ country }: Page, whole: string, at: number, cue: Cue): Entity | undefined {
  const count = whole.replaceAll(/\D/gu, '').length
  const reading = readingOf(
    whole,
    at,
    country,
    ({ countries, layout }, written) =>
      written.length === whole.length ||
      count > 13 ||
      countries.includes(country) ||
      (layout?.test(written) ?? false),
  )
  if (reading !== undefined) return entityOf(reading.start, reading.written, 'certain', reading.scheme.name)
  const isDate = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}[./-]\d{1,2}[./-]\d{1,2}$/u.test(whole)
  if (isDate || cue.distance > 5 || count < 7 || count > 16) return undefined
  return entityOf(at, whole, 'likely', 'identity number with cue')
}

// Without a word only a layout of its own tells, or the check where the page's country has such numbers.
function uncalled({ text, country }: Page, whole: string, at: number): Entity | undefined {
  const reading = readingOf(
    whole,
    at,
    country,
    ({ layout, alone, atHome, countries }, written) =>
      (alone !== undefined && (layout?.test(written) ?? false)) ||
      (atHome !== undefined && countries.includes(country)),
  )
  if (reading === undefined)
    return unmistakable.some((layout) => layout.test(whole))
      ? entityOf(at, whole, 'likely', 'identity number with wrong check digits')
      : undefined
  const { start, written, scheme } = reading
  return entityOf(start, written, strengthOf(text, reading), scheme.name)
}

function strengthOf(text: string, { written, scheme }: Reading): Strength {
  if (scheme.alone !== undefined && scheme.layout?.test(written)) return scheme.alone
  const strength = scheme.atHome ?? 'weak'
  return strength === 'weak' && isNamedIn(text, scheme) ? 'likely' : strength
}

// "PESEL" at the head of a table speaks for every row of it.
function isNamedIn(text: string, { name }: Scheme): boolean {
  return text.toLowerCase().includes(name)
}

function entityOf(start: number, written: string, strength: Strength, rule: string): Entity {
  return { start, end: start + written.length, kind: 'national-id', strength, rule }
}

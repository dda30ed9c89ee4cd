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

const before = String.raw`(?<![\p{L}\p{N}_]|\p{N}[.,:/-]|[#@$€£+%]|\p{L}[-/.])`
const after = String.raw`(?![\p{L}\p{N}_@]|[.,:/-]\p{N})`
const anyLettered = new RegExp(
  String.raw`${before}(?=[a-z]{0,4}[ -]?(?:[a-z]{3}[ ]?)?\d)(?:${letteredSchemes.map(({ form }, at) => `(?<s${at}>${form})`).join('|')})${after}`,
  'giu',
)

function lettered(page: Page): readonly Entity[] {
  const found: Entity[] = []
  for (const match of page.text.matchAll(anyLettered)) {
    const scheme = letteredSchemes.find((_, at) => match.groups?.[`s${at}`] !== undefined)
    const start = match.index
    const end = start + match[0].length
    const strength = scheme === undefined ? undefined : letteredStrength(page, scheme, match[0], start)
    if (scheme !== undefined && strength !== undefined)
      found.push({ start, end, kind: 'national-id', strength, rule: scheme.name })
  }
  return found
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
  String.raw`${before}\d(?:[ \u00a0\u202f]?[.\-/\u2011\u2013·+]?[ \u00a0]?\d){6,16}${after}`,
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
  const reading = readingsOf(whole, at, page.country)[0]
  const isFormed = reading === undefined && unmistakable.some((layout) => layout.test(whole))
  const isCandidate = reading !== undefined || isFormed
  const cue = cueBefore(page.text, at) ?? (isCandidate ? cueAfter(page.text, at + whole.length) : undefined)
  if (cue !== undefined && isIdentity(cue)) return called(whole, at, cue, reading)
  if (cue !== undefined && cue.kind !== 'ip') return undefined
  if (isFormed) return entityOf(at, whole, 'likely', 'identity number with wrong check digits')
  if (reading === undefined) return undefined
  const strength = uncalled(page, reading)
  return strength === undefined
    ? undefined
    : entityOf(reading.start, reading.written, strength, reading.scheme.name)
}

// Other numbers may stand glued to it by blanks: the longest stretch of groups that passes a check is meant.
function readingsOf(whole: string, at: number, country: string): readonly Reading[] {
  const groups = [...whole.matchAll(/[^ \u00a0\u202f]+/gu)]
  const readings: Reading[] = []
  for (let from = 0; from < Math.min(groups.length, 4); from++)
    for (let to = groups.length; to > from && to > groups.length - 4; to--) {
      const [first, last] = [groups[from], groups[to - 1]]
      if (first === undefined || last === undefined) continue
      const written = whole.slice(first.index, last.index + last[0].length)
      for (const scheme of schemesOf(written, country))
        readings.push({ start: at + first.index, written, scheme })
    }
  return readings
}

function schemesOf(written: string, country: string): readonly Scheme[] {
  const schemes = digitSchemes.get(written.replaceAll(/\D/gu, '').length) ?? []
  return schemes
    .filter(({ isValid }) => isValid(written.replaceAll(/[\u2011\u2013]/gu, '-').replaceAll('·', '.')))
    .sort((one, other) => rank(other, written, country) - rank(one, written, country))
}

function rank({ layout, countries }: Scheme, written: string, country: string): number {
  return (layout?.test(written) ? 2 : 0) + (countries.includes(country) ? 1 : 0)
}

// The word tells that it is one; which one, its digits tell. A slip of the pen makes it none the less personal.
function called(whole: string, at: number, cue: Cue, reading: Reading | undefined): Entity | undefined {
  if (reading !== undefined) return entityOf(reading.start, reading.written, 'certain', reading.scheme.name)
  const count = whole.replaceAll(/\D/gu, '').length
  const isDate = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}[./-]\d{1,2}[./-]\d{1,2}$/u.test(whole)
  if (isDate || cue.distance > 5 || count < 7 || count > 16) return undefined
  return entityOf(at, whole, 'likely', 'identity number with cue')
}

function uncalled({ text, country }: Page, { written, scheme }: Reading): Strength | undefined {
  if (scheme.layout?.test(written) && scheme.alone !== undefined) return scheme.alone
  const strength = scheme.countries.includes(country) ? scheme.atHome : undefined
  return strength === 'weak' && isNamedIn(text, scheme) ? 'likely' : strength
}

// "PESEL" at the head of a table speaks for every row of it.
function isNamedIn(text: string, { name }: Scheme): boolean {
  return text.toLowerCase().includes(name)
}

function entityOf(start: number, written: string, strength: Strength, rule: string): Entity {
  return { start, end: start + written.length, kind: 'national-id', strength, rule }
}

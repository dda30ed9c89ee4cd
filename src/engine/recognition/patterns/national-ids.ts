import { isLetterAt } from '../../detection/fold.ts'
import type { Strength } from '../../detection/finding.ts'
import type { Entity, Matcher, Page } from '../entity.ts'
import { type Cue, cuesOf } from './cues.ts'
import { digitSchemes, unmistakable } from './national/digit-schemes.ts'
import { documents } from './national/documents.ts'
import { type LetteredScheme, letteredSchemes } from './national/lettered-schemes.ts'
import type { Scheme } from './national/scheme.ts'
import { digitsOf, eachMatch, numeralsOf } from './numerals.ts'

/**
 * Numbers that a state gives to a person, of some thirty states. Certain with a right check and a word beside it or a form
 * that nothing else has; likely with one of them; bare digits that only pass a check are weak or nothing.
 */
export const nationalIds: Matcher = (page) => [...lettered(page), ...unlettered(page), ...documents(page)]

// Letters beyond ASCII by their ranges, as their property makes a pattern several times slower.
const letter = String.raw`A-Za-z\u00c0-\u1fff`
const apart = String.raw`(?<![${letter}\d_#@$€£+%]|\d[.,:/-]|[${letter}][-/.])`
const after = String.raw`(?![${letter}\d_@]|[.,:/-]\d)`

const [headed, unheaded] = [unionOf(/^\[[a-z]/u), unionOf(/^(?!\[[a-z])/u)]

function unionOf(beginning: RegExp): RegExp {
  const forms = letteredSchemes.flatMap(({ form }, at) =>
    beginning.test(form) ? [`(?<s${at}>${form})`] : [],
  )
  return new RegExp(`${apart}(?:${forms.join('|')})${after}`, 'iy')
}

// Every such number has a digit: what stands at digits is looked at, so that prose costs little.
function lettered(page: Page): readonly Entity[] {
  const { text } = page
  const { starts, chains } = numeralsOf(page)
  const found: Entity[] = []
  let done = 0
  const look = (start: number, union: RegExp) => {
    if (start < done) return
    union.lastIndex = start
    const hit = union.exec(text)
    if (hit === null) return
    done = start + hit[0].length
    const entity = letteredAt(page, hit, start)
    if (entity !== undefined) found.push(entity)
  }
  for (const { start, end, digits, first, runs } of chains) {
    const isLed = digits > 5 || isLetter(text.charCodeAt(end))
    if (isLed) for (const head of headsOf(text, start)) look(head, headed)
    if (digits > 5 && (runs > 3 || isLetterNear(text, end)))
      for (let run = first; run < first + runs; run++) look(starts[run] ?? start, unheaded)
  }
  return found
}

/** Where the letters begin that stand at digits, if no more than a number has: `MRA` and `RSS MRA` before `85T10`. */
function headsOf(text: string, digit: number): readonly number[] {
  const sign = text.charCodeAt(digit - 1)
  const end = sign === 0x20 || sign === 0x2d ? digit - 1 : digit
  const start = lettersStart(text, end)
  if (start === end || end - start > 6) return []
  if (end - start !== 3 || text.charCodeAt(start - 1) !== 0x20) return [start]
  const outer = lettersStart(text, start - 1)
  return start - 1 - outer === 3 ? [outer, start] : [start]
}

function lettersStart(text: string, end: number): number {
  let start = end
  while (end - start < 7 && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

function isLetterNear(text: string, end: number): boolean {
  for (let at = end; at < end + 4; at++) {
    const unit = text.charCodeAt(at)
    if (isLetter(unit)) return true
    if (unit !== 0x20 && unit !== 0x2b && (unit < 0x2d || unit > 0x2f)) return false
  }
  return false
}

const isLetter = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)

function letteredAt(page: Page, { 0: written, groups }: RegExpExecArray, start: number): Entity | undefined {
  const scheme = letteredSchemes.find((_, at) => groups?.[`s${at}`] !== undefined)
  const strength = scheme === undefined ? undefined : letteredStrength(page, scheme, written, start)
  return scheme === undefined || strength === undefined
    ? undefined
    : entityOf(start, written, strength, scheme.name)
}

function letteredStrength(
  page: Page,
  scheme: LetteredScheme,
  written: string,
  start: number,
): Strength | undefined {
  const isValid = scheme.isValid(written)
  const cue = cuesOf(page).beside(start, start + written.length)
  if (isIdentity(cue)) return isValid ? 'certain' : 'likely'
  if (!isValid) return scheme.isUnmistakable ? 'likely' : undefined
  // In small letters and without a word it is as likely a piece of code.
  const isCode = /\p{Ll}/u.test(written) && !scheme.isUnmistakable
  if (isCode || (cue?.kind === 'other' && cue.distance < 3)) return scheme.isUnmistakable ? 'certain' : 'weak'
  return scheme.alone ?? (scheme.countries.includes(page.country) ? scheme.atHome : undefined)
}

function isIdentity(cue: Cue | undefined): boolean {
  return cue?.kind === 'identity' || cue?.kind === 'document'
}

const digitRun = new RegExp(
  String.raw`${apart}\d(?:[ \u00a0\u202f]?[.\-/\u2011\u2013·+]?[ \u00a0]?\d){6,16}${after}`,
  'g',
)

function unlettered(page: Page): readonly Entity[] {
  const heads = new Heads(page.text)
  const found: Entity[] = []
  for (const chain of numeralsOf(page).chains) {
    if (chain.digits < 7) continue
    eachMatch(page.text, chain, [3, 3], digitRun, (written, start) => {
      const entity = digitsAt(page, written, start, heads)
      if (entity !== undefined) found.push(entity)
    })
  }
  return found
}

const isDate = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/u

/** "R.G. 1182/2023": a court or an office numbers its files so; "2010-2016" are years. */
const isFile = /^(?:\d{1,5}\/|(?:19|20)\d\d-)(?:19|20)\d\d$/

interface Reading {
  readonly start: number
  readonly written: string
  readonly scheme: Scheme
}

function digitsAt(page: Page, whole: string, at: number, heads: Heads): Entity | undefined {
  if (isDate.test(whole) || isFile.test(whole)) return undefined
  const cue = cuesOf(page).beside(at, at + whole.length)
  if (cue !== undefined && isIdentity(cue)) return called(page, whole, at, cue)
  if (cue !== undefined && cue.kind !== 'ip') return undefined
  return uncalled(page, whole, at, heads)
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
  const schemes = digitSchemes.get(digitsOf(written).length)
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
  const count = digitsOf(whole).length
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
  if (cue.distance > 5 || count < 7 || count > 16) return undefined
  return entityOf(at, whole, 'likely', 'identity number with cue')
}

// Without a word only a layout of its own tells, or the check where the page's country has such numbers.
function uncalled({ text, country }: Page, whole: string, at: number, heads: Heads): Entity | undefined {
  const isInTable = /(?:^|[\n|;,\t"])[ ]*$/u.test(text.slice(Math.max(0, at - 6), at))
  const reading = readingOf(
    whole,
    at,
    country,
    (scheme, written) =>
      (scheme.alone !== undefined && (scheme.layout?.test(written) ?? false)) ||
      (scheme.atHome !== undefined && scheme.countries.includes(country)) ||
      (isInTable && heads.name(scheme)),
  )
  if (reading === undefined)
    return unmistakable.some((layout) => layout.test(whole))
      ? entityOf(at, whole, 'likely', 'identity number with wrong check digits')
      : undefined
  const { start, written, scheme } = reading
  const strength = isInTable && heads.name(scheme) ? 'likely' : strengthOf(reading)
  return entityOf(start, written, strength, scheme.name)
}

function strengthOf({ written, scheme }: Reading): Strength {
  if (scheme.alone !== undefined && scheme.layout?.test(written)) return scheme.alone
  return scheme.atHome ?? 'weak'
}

/** "PESEL" at the head of a table speaks for every row of it; the names are looked for once in a page. */
class Heads {
  readonly #text: string
  #known: ReadonlySet<string> | undefined

  constructor(text: string) {
    this.#text = text
  }

  name({ name }: Scheme): boolean {
    this.#known ??= new Set(this.#found())
    return this.#known.has(name)
  }

  *#found(): Generator<string> {
    for (const { index, 0: written } of this.#text.matchAll(anyName))
      if (!isLetterAt(this.#text, index - 1) && !isLetterAt(this.#text, index + written.length))
        yield written.toLowerCase()
  }
}

const anyName = new RegExp(
  [...new Set([...digitSchemes.values()].flatMap((schemes) => schemes.map(({ name }) => name)))].join('|'),
  'gi',
)

function entityOf(start: number, written: string, strength: Strength, rule: string): Entity {
  return { start, end: start + written.length, kind: 'national-id', strength, rule }
}

import { isLetterAt } from '../../detection/fold.ts'
import type { Strength } from '../../detection/finding.ts'
import type { Entity, Matcher, Page } from '../entity.ts'
import { type Cue, cuesOf } from './cues.ts'
import { digitSchemes, shortestUnmistakable, unmistakable } from './national/digit-schemes.ts'
import { documents } from './national/documents.ts'
import { type LetteredScheme, letteredSchemes } from './national/lettered-schemes.ts'
import type { Scheme } from './national/scheme.ts'
import { type Chain, eachMatch, isDigit, type Numerals, numeralsOf } from './numerals.ts'
import { codesOf, isAsciiLetter } from './scan.ts'

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
  const { starts, ends, chains } = numeralsOf(page)
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
    if (digits > 5 || isAsciiLetter(text.charCodeAt(end))) {
      const head = headStart(text, start, digits)
      if (head < start) look(head, headed)
    }
    if (digits <= 5 || (runs < 4 && !isLetterNear(text, end))) continue
    const isLettered = isTailNear(text, end)
    let left = digits
    for (let run = first; run < first + runs; run++) {
      const from = starts[run] ?? start
      const to = ends[run] ?? end
      if ((isLettered && left > 5 && left < 10) || isUnletteredHead(text, from, to)) look(from, unheaded)
      left -= to - from
    }
  }
  return found
}

/** Where the letters begin that stand at digits, if a number may have so many of both; the digits where none has. */
function headStart(text: string, digit: number, digits: number): number {
  const sign = text.charCodeAt(digit - 1)
  const end = sign === blank || sign === hyphen ? digit - 1 : digit
  const start = lettersStart(text, end)
  // "RSS MRA 85T10…".
  if (end - start === 3 && digits < 3 && text.charCodeAt(start - 1) === blank)
    return start - 1 - lettersStart(text, start - 1) === 3 ? start - 4 : digit
  return mayHave(end - start, digits) ? start : digit
}

function mayHave(letters: number, digits: number): boolean {
  if (letters === 1) return digits === 7
  if (letters === 2 || letters === 4) return digits === 6
  if (letters === 3) return digits > 5
  return letters === 5 ? digits === 4 : letters === 6 && digits < 3
}

function lettersStart(text: string, end: number): number {
  let start = end
  while (end - start < 7 && isAsciiLetter(text.charCodeAt(start - 1))) start--
  return start
}

function isLetterNear(text: string, end: number): boolean {
  return letterBehind(text, end) !== undefined
}

/** True for one or two letters behind the digits, as a number has them; a word has more. */
function isTailNear(text: string, end: number): boolean {
  const at = letterBehind(text, end)
  if (at === undefined) return false
  return !isAsciiLetter(text.charCodeAt(at + 1)) || !isAsciiLetter(text.charCodeAt(at + 2))
}

function letterBehind(text: string, end: number): number | undefined {
  for (let at = end; at < end + 4; at++) {
    const unit = text.charCodeAt(at)
    if (isAsciiLetter(unit)) return at
    if (unit !== blank && unit !== plus && (unit < hyphen || unit > slash)) return undefined
  }
  return undefined
}

/** A hetu and a rut may end with a digit: "131052-3082", "12.345.678-5". */
function isUnletteredHead(text: string, start: number, end: number): boolean {
  const sign = text.charCodeAt(end)
  return end - start < 3
    ? sign === dot && text.charCodeAt(end + 4) === dot
    : end - start === 6 && (sign === hyphen || sign === plus)
}

const blank = 0x20
const plus = 0x2b
const hyphen = 0x2d
const dot = 0x2e
const slash = 0x2f

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
  const { text } = page
  const numerals = numeralsOf(page)
  const heads = new Heads(text)
  const found: Entity[] = []
  const look = (written: string, start: number) => {
    const entity = digitsAt(page, written, start, heads)
    if (entity !== undefined) found.push(entity)
  }
  for (const chain of numerals.chains) {
    if (chain.digits < 7) continue
    if (isRun(text, chain, numerals)) look(text.slice(chain.start, chain.end), chain.start)
    else eachMatch(text, chain, [3, 3], digitRun, look)
  }
  return found
}

/** True where the pattern would take the whole chain, which is so for most: one sign between runs, and none that matters beside. */
function isRun(
  text: string,
  { start, end, digits, first, runs }: Chain,
  { starts, ends }: Numerals,
): boolean {
  if (digits > 17 || !isApart(text.charCodeAt(start - 1)) || !isEnd(text, end)) return false
  for (let run = first + 1; run < first + runs; run++) {
    const gap = ends[run - 1] ?? 0
    if ((starts[run] ?? 0) - gap > 1 || !insideRun.has(text.charCodeAt(gap))) return false
  }
  return true
}

/** Outside of the text, or a sign that neither goes on with a number nor makes it something else. */
const isApart = (unit: number) => Number.isNaN(unit) || apartSigns.has(unit)

function isEnd(text: string, end: number): boolean {
  const unit = text.charCodeAt(end)
  return isApart(unit) || (clauseSigns.has(unit) && !isDigit(text.charCodeAt(end + 1)))
}

const clauseSigns = codesOf('.,:/-')
const apartSigns = codesOf(' \n\r\t()[]{}<>|;"\'')
const insideRun = codesOf(' \u00a0\u202f.-/\u2011\u2013·+')
const isDate = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/
const longestDate = 10

/** "R.G. 1182/2023": a court or an office numbers its files so; "2010-2016" are years. */
const isFile = /^(?:\d{1,5}\/|(?:19|20)\d\d-)(?:19|20)\d\d$/

interface Reading {
  readonly start: number
  readonly written: string
  readonly scheme: Scheme
}

function digitsAt(page: Page, whole: string, at: number, heads: Heads): Entity | undefined {
  if (whole.length <= longestDate && (isDate.test(whole) || isFile.test(whole))) return undefined
  const cue = cuesOf(page).beside(at, at + whole.length)
  if (cue !== undefined && isIdentity(cue)) return called(page, whole, at, cue)
  if (cue !== undefined && cue.kind !== 'ip')
    return cue.distance < nearest ? undefined : unmistakableAt(page, whole, at)
  return uncalled(page, whole, at, heads)
}

/** Words that far from a number may speak of something else: `the national number that you asked for on the order form is …`. */
const nearest = 2

/** A layout that no other number has, with the right check digits. */
function unmistakableAt({ country }: Page, whole: string, at: number): Entity | undefined {
  const reading = readingOf(
    whole,
    at,
    country,
    ({ alone, layout }, written) => alone === 'certain' && layout?.test(written) === true,
  )
  return reading === undefined
    ? undefined
    : entityOf(reading.start, reading.written, 'likely', reading.scheme.name)
}

type Choice = (scheme: Scheme, written: string) => boolean

// Other numbers may stand glued to it by blanks: the longest stretch of groups that passes a check is meant.
function readingOf(whole: string, at: number, country: string, isMeant: Choice): Reading | undefined {
  const groups = groupsOf(whole)
  for (let from = 0; from < Math.min(groups.length, 4); from++)
    for (let to = groups.length; to > from && to > groups.length - 4; to--) {
      const start = groups[from]?.start ?? 0
      const written = whole.slice(start, groups[to - 1]?.end)
      const scheme = schemeOf(written, country, isMeant)
      if (scheme !== undefined) return { start: at + start, written, scheme }
    }
  return undefined
}

interface Group {
  readonly start: number
  readonly end: number
}

/** What blanks part; the stretch has none at its ends. */
function groupsOf(whole: string): readonly Group[] {
  const groups: Group[] = []
  let start = 0
  for (let at = 0; at <= whole.length; at++) {
    if (at < whole.length && !blanks.has(whole.charCodeAt(at))) continue
    if (at > start) groups.push({ start, end: at })
    start = at + 1
  }
  return groups
}

const blanks = codesOf(' \u00a0\u202f')

function schemeOf(written: string, country: string, isMeant: Choice): Scheme | undefined {
  const schemes = digitSchemes.get(countOf(written))
  if (schemes === undefined) return undefined
  const plain = unusual.test(written) ? withUsualSigns(written) : written
  const meant = schemes.filter((scheme) => isMeant(scheme, plain))
  if (meant.length < 2) return meant.find((scheme) => scheme.isValid(plain))
  return meant
    .sort((one, other) => rank(other, plain, country) - rank(one, plain, country))
    .find((scheme) => scheme.isValid(plain))
}

const unusual = /[\u2011\u2013·]/
const withUsualSigns = (written: string) => written.replaceAll(/[\u2011\u2013]/g, '-').replaceAll('·', '.')

function countOf(written: string): number {
  let count = 0
  for (let at = 0; at < written.length; at++) if (isDigit(written.charCodeAt(at))) count++
  return count
}

function rank({ layout, countries }: Scheme, written: string, country: string): number {
  return (layout?.test(written) ? 2 : 0) + (countries.includes(country) ? 1 : 0)
}

// The word tells that it is one; which one, its digits tell. A slip of the pen makes it none the less personal.
function called({ country }: Page, whole: string, at: number, cue: Cue): Entity | undefined {
  const count = countOf(whole)
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
  if (reading !== undefined && !isMiddle(reading, whole, at))
    return entityOf(reading.start, reading.written, 'certain', reading.scheme.name)
  if (cue.distance > 5 || count < 7 || count > 16) return undefined
  return entityOf(at, whole, 'likely', 'identity number with cue')
}

/** Digits on both sides: that some in between pass a check is by chance, and the whole has a slip of the pen. */
const isMiddle = ({ start, written }: Reading, whole: string, at: number): boolean =>
  start > at && start + written.length < at + whole.length

// Without a word only a layout of its own tells, or the check where the page's country has such numbers.
function uncalled({ text, country }: Page, whole: string, at: number, heads: Heads): Entity | undefined {
  const isInTable = /(?:^|[\n|;,\t"])[ ]*$/.test(text.slice(Math.max(0, at - 6), at))
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
    return whole.length >= shortestUnmistakable && unmistakable.some((layout) => layout.test(whole))
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
    this.#known ??= this.#found()
    return this.#known.has(name)
  }

  #found(): ReadonlySet<string> {
    const found = new Set<string>()
    const text = `\n${this.#text.toLowerCase()}`
    anyName.lastIndex = 0
    for (let match = anyName.exec(text); match !== null; match = anyName.exec(text)) {
      const { index, 0: written } = match
      if (!isLetterAt(text, index) && !isLetterAt(text, index + written.length)) found.add(written.slice(1))
      // What ends one name may stand before the next.
      anyName.lastIndex--
    }
    return found
  }
}

const names = new Set([...digitSchemes.values()].flatMap((schemes) => schemes.map(({ name }) => name)))
// What is no letter before it lets the pattern pass over most of a text.
const anyName = new RegExp(`[^a-z](?:${[...names].join('|')})`, 'g')

function entityOf(start: number, written: string, strength: Strength, rule: string): Entity {
  return { start, end: start + written.length, kind: 'national-id', strength, rule }
}

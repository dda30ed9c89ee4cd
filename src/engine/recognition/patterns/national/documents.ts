import { isLetterAt, isWordAt } from '../../../detection/fold.ts'
import type { Entity, Page } from '../../entity.ts'
import { cueWord, kindOfWord } from '../cue-words.ts'
import { type CueKind, cuesOf } from '../cues.ts'
import { isDigit, numeralsOf } from '../numerals.ts'
import { codesOf, isAsciiCapital } from '../scan.ts'

/** Numbers of passports, identity cards and driving licences: they have no common form, so a word must call them so. */
export function documents(page: Page): readonly Entity[] {
  const { text } = page
  const { starts, ends } = numeralsOf(page)
  const found: Entity[] = []
  let done = 0
  for (let run = 0; run < starts.length; run++) {
    const digit = starts[run] ?? 0
    if (digit < done) continue
    done = ends[run] ?? 0
    if (done - digit < fewest && !isLonger(text, digit, done)) continue
    const end = endOf(text, digit)
    done = end
    const start = startOf(page, digit)
    if (!isNumber(text, start, end)) continue
    // "RUT241" is a device: a word at a number so short calls it nothing.
    if (start < digit && ends[run] === end && end - digit < fewest && isCalled(text.slice(start, digit)))
      continue
    // "KRS 0000123456": the letters before may be a word of their own.
    const cue = cuesOf(page).before(isShortCode(text, start, digit, end) ? start : digit)
    if (cue !== undefined && isOfPerson(cue.kind) && cue.distance <= 5)
      found.push({ start, end, kind: 'national-id', strength: 'likely', rule: 'document number with cue' })
  }
  return found
}

/** "CF259X" is no "CF 259": letters that stand at so few digits call them nothing. */
const isShortCode = (text: string, start: number, digit: number, end: number): boolean =>
  start < digit && end - digit < 9 && isAsciiCapital(text.charCodeAt(digit - 1))

/** A capital letter or a hyphen stands at the digits, without which so few of them are no number. */
function isLonger(text: string, digit: number, end: number): boolean {
  const next = text.charCodeAt(end)
  if (next === hyphen || isAsciiCapital(next)) return true
  const sign = text.charCodeAt(digit - 1)
  return (
    isAsciiCapital(sign) ||
    ((sign === blank || sign === hyphen) && isAsciiCapital(text.charCodeAt(digit - 2)))
  )
}

const fewest = 6
const longest = 19

/** Behind digits and capital letters, and up to two groups of digits after a hyphen. */
function endOf(text: string, digit: number): number {
  let end = digit + 1
  while (end - digit < longest && isUnit(text.charCodeAt(end))) end++
  for (let group = 0; group < 2 && text.charCodeAt(end) === hyphen; group++) {
    let next = end + 1
    while (next - end < 5 && isDigit(text.charCodeAt(next))) next++
    if (next === end + 1) break
    end = next
  }
  return end
}

/** Before the capital letters that stand at the digit, and a short group of them apart. */
function startOf(page: Page, digit: number): number {
  const { text } = page
  const letters = lettersBefore(text, digit, 12)
  const sign = text.charCodeAt(letters - 1)
  if (sign !== blank && sign !== hyphen) return letters
  const group = lettersBefore(text, letters - 1, 3)
  const isWord = digit - letters > 3 || group === letters - 1 || isAsciiCapital(text.charCodeAt(group - 1))
  return isWord || isCue(page, group, letters - 1) ? letters : group
}

/** "NIF 215487303": the letters are the word that calls it so, and no part of it, unless "Passport CF 123456" calls it before. */
function isCue(page: Page, start: number, end: number): boolean {
  return (
    isOfPerson(kindOfWord(cueWord(page.text.slice(start, end).toLowerCase()))) &&
    (end - start > 2 ||
      /\d\W{1,3}$/.test(page.text.slice(Math.max(0, start - 4), start)) ||
      !isOfPerson(cuesOf(page).before(start)?.kind))
  )
}

const isCalled = (letters: string) => isOfPerson(kindOfWord(cueWord(letters.toLowerCase())))

const isOfPerson = (kind: CueKind | undefined) => kind === 'identity' || kind === 'document'

function lettersBefore(text: string, from: number, most: number): number {
  let at = from
  while (from - at < most && isAsciiCapital(text.charCodeAt(at - 1))) at--
  return at
}

const blank = 0x20
const hyphen = 0x2d
const isUnit = (unit: number) => isDigit(unit) || isAsciiCapital(unit)

function isNumber(text: string, start: number, end: number): boolean {
  if (end - start < fewest || isPeriod(text, start, end)) return false
  let digits = 0
  let units = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit)) digits++
    if (isUnit(unit)) units++
  }
  if (units < fewest || units > longest || digits < 3 || (digits < fewest && digits === units)) return false
  return !isGlued(text, start) && !goesOn(text, end)
}

function isGlued(text: string, start: number): boolean {
  const sign = text.charCodeAt(start - 1)
  return isWordAt(text, start - 1) || glue.has(sign) || (sign === hyphen && isLetterAt(text, start - 2))
}

const glue = codesOf('_.@/')

function goesOn(text: string, end: number): boolean {
  const sign = text.charCodeAt(end)
  return isWordAt(text, end) || onward.has(sign) || (parting.has(sign) && isDigit(text.charCodeAt(end + 1)))
}

const onward = codesOf('_@')
const parting = codesOf('.:/-')

/** "2010-2016" are years. */
const isPeriod = (text: string, start: number, end: number): boolean =>
  end - start === 9 && /^(?:19|20)\d\d-(?:19|20)\d\d$/.test(text.slice(start, end))

import type { Entity, Page } from '../../entity.ts'
import { cueWord, kindOfWord } from '../cue-words.ts'
import { type CueKind, cuesOf } from '../cues.ts'
import { numeralsOf } from '../numerals.ts'

/** Numbers of passports, identity cards and driving licences: they have no common form, so a word must call them so. */
export function documents(page: Page): readonly Entity[] {
  const found: Entity[] = []
  let done = 0
  for (const digit of numeralsOf(page).starts) {
    if (digit < done) continue
    const { text } = page
    const end = endOf(text, digit)
    done = end
    const start = startOf(page, digit)
    if (!isNumber(text, start, end)) continue
    // "KRS 0000123456": the letters before may be a word of their own.
    const cue = cuesOf(page).before(digit)
    if (cue !== undefined && isOfPerson(cue.kind) && cue.distance <= 5)
      found.push({ start, end, kind: 'national-id', strength: 'likely', rule: 'document number with cue' })
  }
  return found
}

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
  if (sign !== 0x20 && sign !== hyphen) return letters
  const group = lettersBefore(text, letters - 1, 3)
  const isWord = group === letters - 1 || isCapital(text.charCodeAt(group - 1))
  return isWord || isCue(page, group, letters - 1) ? letters : group
}

/** "NIF 215487303": the letters are the word that calls it so, and no part of it, unless "Passport CF 123456" calls it before. */
function isCue(page: Page, start: number, end: number): boolean {
  return (
    isOfPerson(kindOfWord(cueWord(page.text.slice(start, end).toLowerCase()))) &&
    (/\d\W{1,3}$/.test(page.text.slice(Math.max(0, start - 4), start)) ||
      !isOfPerson(cuesOf(page).before(start)?.kind))
  )
}

const isOfPerson = (kind: CueKind | undefined) => kind === 'identity' || kind === 'document'

function lettersBefore(text: string, from: number, most: number): number {
  let at = from
  while (from - at < most && isCapital(text.charCodeAt(at - 1))) at--
  return at
}

const hyphen = 0x2d
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39
const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a
const isUnit = (unit: number) => isDigit(unit) || isCapital(unit)

function isNumber(text: string, start: number, end: number): boolean {
  if (end - start < 6 || isPeriod.test(text.slice(start, end))) return false
  let digits = 0
  let units = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit)) digits++
    if (isUnit(unit)) units++
  }
  if (units < 6 || units > longest || digits < 3 || (digits < 6 && digits === units)) return false
  if (/[\p{L}\p{N}_.@/]$|\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start))) return false
  return !/^(?:[\p{L}\p{N}_@]|[.:/-]\p{N})/u.test(text.slice(end, end + 2))
}

/** "2010-2016" are years. */
const isPeriod = /^(?:19|20)\d\d-(?:19|20)\d\d$/

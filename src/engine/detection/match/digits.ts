import { fold, isDigitAt, isLetterAt, isWordAt } from '../fold.ts'
import type { PhoneEntry, PieceEntry } from '../lexicon.ts'
import type { DigitHit } from '../scan.ts'
import { endOf, startOf } from './beside.ts'
import type { Spot } from './spot.ts'

/** Telephone numbers and other numbers among the places whose last digits are known. */
export function digitSpots(text: string, hits: readonly DigitHit[]): readonly Spot[] {
  if (hits.length === 0) return []
  const spots: Spot[] = []
  for (const { last, key, entries } of hits) {
    for (const entry of entries) {
      const spot = entry.role === 'phone' ? phoneSpot(text, last, entry) : numberSpot(text, last, key, entry)
      if (spot !== undefined) spots.push(spot)
    }
  }
  return spots
}

function phoneSpot(text: string, last: number, entry: PhoneEntry): Spot | undefined {
  if (isWordAt(text, last + 1)) return undefined
  const national = startOf(text, last + 1, entry.national)
  if (national === undefined) return undefined
  const prefix = prefixOf(text, national, entry.callingCode)
  if (prefix === undefined) return undefined
  // A plus begins a number whatever stands before it.
  if (text[prefix.start] !== '+' && isLetterAt(text, prefix.start - 1)) return undefined
  const end = extensionEnd(text, last + 1)
  const strength = prefix.isSure && entry.national.length >= 7 ? 'certain' : 'likely'
  return { start: prefix.start, end, kind: 'phone', strength, subject: entry.subject, form: '' }
}

// What may stand before the national number: nothing, 0, (0), +49, 0049, 49, each with or without (0).
function prefixOf(
  text: string,
  national: number,
  code: string,
): { start: number; isSure: boolean } | undefined {
  const groups = digitsBefore(text, national)
  if (groups.digits === '') return groups.plus === undefined ? { start: national, isSure: false } : undefined
  const { digits, places } = groups
  const international = `^(?:00)?${code}0?$`
  if (code !== '' && new RegExp(international, 'u').test(digits)) {
    return { start: groups.plus ?? opening(text, places[0] ?? national), isSure: true }
  }
  if (groups.plus !== undefined || /^00[1-9]/u.test(digits))
    return code === '' ? { start: national, isSure: false } : undefined
  for (const wanted of code === '' ? ['0'] : [`00${code}0`, `00${code}`, `${code}0`, code, '0']) {
    const start = digits.endsWith(wanted) ? places[digits.length - wanted.length] : undefined
    if (start !== undefined && !isDigitAt(text, start - 1))
      return { start: opening(text, start), isSure: wanted !== code }
  }
  return undefined
}

function opening(text: string, start: number): number {
  return text[start - 1] === '(' ? start - 1 : start
}

function digitsBefore(
  text: string,
  at: number,
): { digits: string; places: readonly number[]; plus: number | undefined } {
  let digits = ''
  const places: number[] = []
  let skipped = 0
  for (let place = at - 1; place >= 0 && digits.length < 8; place--) {
    if (isDigitAt(text, place)) {
      digits = `${fold(text[place] ?? '')}${digits}`
      places.unshift(place)
      skipped = 0
    } else if (text[place] === '+') return { digits, places, plus: place }
    else if (!/[\s./()\-\u2010-\u2015]/u.test(text[place] ?? '') || ++skipped > 3) break
  }
  return { digits, places, plus: undefined }
}

function extensionEnd(text: string, end: number): number {
  const extension =
    /^(?:[ ]?[-–/][ ]?\d{1,4}|[ ,;]{1,3}(?:ext|extension|durchwahl|dw|app|x)[.:=]? ?\d{1,6})(?!\d|[-./ ]\d)/iu
  return end + (extension.exec(text.slice(end, end + 32))?.[0].length ?? 0)
}

function numberSpot(text: string, last: number, key: string, entry: PieceEntry): Spot | undefined {
  const keyStart = startOf(text, last + 1, key)
  const start = keyStart === undefined ? undefined : startOf(text, keyStart, entry.before)
  const end = endOf(text, last + 1, entry.after)
  if (start === undefined || end === undefined || isWordAt(text, end)) return undefined
  if (
    isWordAt(text, start - 1) &&
    !(entry.kind === 'iban' && /(?<!\p{L})iban$/iu.test(text.slice(Math.max(0, start - 5), start)))
  )
    return undefined
  // "4711" in "4711-2024" is a piece of another number.
  const isPiece =
    (/[-./]/u.test(text[start - 1] ?? '') && isDigitAt(text, start - 2)) ||
    (/[-./]/u.test(text[end] ?? '') && isDigitAt(text, end + 1))
  return {
    start,
    end,
    kind: entry.kind,
    strength: isPiece ? 'weak' : entry.strength,
    subject: entry.subject,
    form: entry.form,
  }
}

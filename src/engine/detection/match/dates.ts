import { fold, isDigitAt, isWordAt } from '../fold.ts'
import type { YearEntry } from '../lexicon.ts'
import type { WordHit } from '../scan.ts'
import { isMonth, romanMonths } from './months.ts'
import type { Spot } from './spot.ts'

/** Dates of birth around a year of the lexicon, in the orders and languages in which they are written. */
export function dateSpots(text: string, hit: WordHit, entry: YearEntry): readonly Spot[] {
  const date = entry.isShort ? numericBefore(text, hit) : dateAround(text, hit)
  if (date === undefined || isDigitAt(text, date.start - 1) || isDigitAt(text, date.end)) return []
  const subjects = subjectsOf(entry, date)
  if (subjects.length === 0) return []
  const isNamed = birthWords.test(text.slice(Math.max(0, date.start - 40), date.start))
  const strength = entry.isShort ? (isNamed ? 'likely' : 'weak') : isNamed ? 'certain' : 'likely'
  const { start, end } = date
  return subjects.map((subject) => ({
    start,
    end,
    kind: 'birthdate',
    strength,
    subject,
    form: '',
  }))
}

/** A date as it is written: its numbers are day and month in either order, or a day and the word of a month. */
interface Written {
  readonly start: number
  readonly end: number
  readonly one: number
  readonly other: number | string
}

function subjectsOf({ days }: YearEntry, { one, other }: Written): readonly number[] {
  if (typeof other === 'string')
    return Array.from({ length: 12 }, (_, index) => index + 1)
      .filter((month) => days.has(month * 32 + one) && isMonth(other, month))
      .flatMap((month) => days.get(month * 32 + one) ?? [])
  const inOrder = days.get(one * 32 + other) ?? []
  const swapped = days.get(other * 32 + one) ?? []
  return inOrder.length + swapped.length < 2
    ? [...inOrder, ...swapped]
    : [...new Set([...inOrder, ...swapped])]
}

const birthWords =
  /(?:geb|born|birth|dob|naiss|né|nac|nascit|nat[oaiu]|nasc|geboren|urodz|ur\.|naroz|nar\.|narod|szül|gimęs|dzim|synt|född|født|fødsel|födelse|doğum|рожд|народж|γενν|\*|†)[^\n]{0,30}$/iu

function dateAround(text: string, hit: WordHit): Written | undefined {
  return numericBefore(text, hit) ?? wordsBefore(text, hit) ?? after(text, hit)
}

const numeric =
  /(?<!\d)(\d{1,2})\s{0,2}[./\-\u2010-\u2015·_ ]\s{0,2}(\d{1,2}|[IVX]{1,4})\s{0,2}[./\-\u2010-\u2015·_ ]\s{0,2}$/u

function numericBefore(text: string, hit: WordHit): Written | undefined {
  if (isWordAt(text, hit.start - 1) || !mayFollowDay(text, hit.start)) return undefined
  const match = numeric.exec(text.slice(Math.max(0, hit.start - 18), hit.start))
  if (match === null) return undefined
  const other = /\d/u.test(match[2] ?? '') ? Number(match[2]) : romanMonths.indexOf(match[2] ?? '') + 1
  return other < 1
    ? undefined
    : { start: hit.start - match[0].length, end: hit.end, one: Number(match[1]), other }
}

// A digit or a Roman numeral within the few signs before it.
function mayFollowDay(text: string, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 6); place--) {
    const unit = text[place] ?? ''
    if (isWordAt(text, place)) return isDigitAt(text, place) || 'IVX'.includes(unit)
  }
  return false
}

const dayFirst =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|ère|\.|º|ª|°|:?e|-?го|-?г)?[\s\-_./]{0,2}(?:of |de |di |d['’])?(\p{L}[\p{L}\p{M}]{2,13})[.,]{0,2}[\s\-_./]{0,2}(?:de |del |do |d['’]|of )?$/u
const monthFirst =
  /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,13})[.,]?[\s\-_]{1,2}(\d{1,2})(?:st|nd|rd|th|\.)?,?[\s\-_]{1,2}$/u

function wordsBefore(text: string, hit: WordHit): Written | undefined {
  const before = text.slice(Math.max(0, hit.start - 38), hit.start)
  const isAttached = isDigitAt(text, hit.start - 1)
  const first = isAttached ? null : dayFirst.exec(before)
  const second = first === null ? monthFirst.exec(before) : null
  const match = first ?? second
  if (match === null) return undefined
  const [day, month] = first === null ? [match[2], match[1]] : [match[1], match[2]]
  return { start: hit.start - match[0].length, end: hit.end, one: Number(day), other: fold(month ?? '') }
}

const numbersAfter =
  /^\s{0,2}[./\-\u2010-\u2015·_年\\]\s{0,2}(\d{1,2})\s{0,2}[./\-\u2010-\u2015·_月]\s{0,2}(\d{1,2})日?/u
const wordsAfter =
  /^[.,]?[\s\-_]{1,2}(?:m\. |gada )?(?:(\p{L}[\p{L}\p{M}]{2,13})[.,]?[\s\-_]{1,2}(\d{1,2})|(\d{1,2})\. (\p{L}[\p{L}\p{M}]{2,13}))/u

function after(text: string, hit: WordHit): Written | undefined {
  const rest = text.slice(hit.end, hit.end + 38)
  const numbers = numbersAfter.exec(rest)
  if (numbers !== null)
    return {
      start: hit.start,
      end: hit.end + numbers[0].length,
      one: Number(numbers[1]),
      other: Number(numbers[2]),
    }
  const words = wordsAfter.exec(rest)
  if (words === null) return undefined
  const end = hit.end + words[0].length
  const [month = '', day] = [words[1] ?? words[4], words[2] ?? words[3]]
  return { start: hit.start, end, one: Number(day), other: fold(month) }
}

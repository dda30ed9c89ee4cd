import { plain } from './scan.ts'

/** A date that was written out, and where. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly year: number
}

const months = [
  'jan(?:uary|uar|vier|uari|eiro|uari|ner|v)?|jänner|enero|ene|gennaio|gen|styczeń|stycznia|sty',
  'feb(?:ruary|ruar|ruari|brero|braio|r|b)?|febrero|février|févr?|fevr?ier|fev(?:ereiro|r)?|lut(?:y|ego)?',
  'mar(?:ch|s|zo|ço|co|zec|ca|t)?|märz|mrz|mär|maerz|maart|mrt',
  'apr(?:il|ile|)?|avril|avr|abril|abr|kwiecień|kwietnia|kwi',
  'may|mai|mayo|maggio|mag|mei|maio|maj(?:a)?',
  'june?|juni|juin|junio|giugno|giu|junho|czerwiec|czerwca|cze',
  'july?|juli|juillet|juil|julio|luglio|lug|julho|lipiec|lipca|lip',
  'aug(?:ust|ustus)?|août|aout|agosto|ago|sierpień|sierpnia|sie',
  'sept?(?:ember|embre|iembre)?|settembre|set(?:embro|iembre)?|wrzesień|września|wrz',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|ott|out(?:ubro)?|październik|października|paź',
  'nov(?:ember|embre|iembre|embro)?|listopad(?:a)?|lis',
  'de[cz](?:ember|embre|embro|iembre)?|décembre|déc|dic(?:embre|iembre)?|grudzień|grudnia|gru',
]
const month = `(?:${months.join('|')})`
const anyYear = String.raw`(?<year>(?:19|20)\d{2}|['’]?\d{2})`
const day = String.raw`(?<day>[0-3]?\d)`
const sign = String.raw`[ ]?[./\-–\u2011][ ]?`

const forms = [
  String.raw`(?<iso>(?:19|20)\d{2})(?:${sign})(?:0?[1-9]|1[0-2])(?:${sign})(?:0?[1-9]|[12]\d|3[01])`,
  String.raw`(?:0?[1-9]|[12]\d|3[01])(?:${sign}|[ ])(?:0?[1-9]|[12]\d|3[01])(?:${sign}|[ ])${anyYear}`,
  String.raw`(?:0?[1-9]|[12]\d|3[01])(?:${sign}|[ ])(?:[IVX]{1,4})(?:${sign}|[ ])${anyYear.replace('year', 'roman')}`,
  String.raw`${day}(?:st|nd|rd|th|er|re|o|º|ª|°|te[rn]?|e|\.)?[ ./-]{0,2}(?:(?:of|de|del|di|d['’])[ ]?)?${month}(?:\.|\b)?[ ,./-]{0,3}(?:(?:of|de|del|do|,)[ ]?)?${anyYear.replace('year', 'named')}`,
  String.raw`${month}(?:\.|\b)?[ ./-]{0,2}(?:the[ ])?[0-3]?\d(?:st|nd|rd|th)?,?[ ,./-]{1,2}${anyYear.replace('year', 'american')}`,
  String.raw`(?<reverse>(?:19|20)\d{2})[ .,-]{1,2}${month}[ .,-]{1,2}[0-3]?\d(?:st|nd|rd|th)?`,
  String.raw`(?<packed>(?:19|20)\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?<tail>(?:19|20)\d{2})`,
]
const date = plain(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}_]|\p{N}[.,:/-])(?:${forms.join('|')})(?![\p{L}\p{N}_]|[.:/-]\d)(?:T\d{2}:\d{2}[\d:.Z+-]{0,20})?`,
    'giu',
  ),
)

/** The dates in a stretch, in any order of day, month and year; years are between 1900 and now. */
export function datesIn(text: string, from: number, to: number): readonly WrittenDate[] {
  const offset = Math.max(0, from)
  return [...text.slice(offset, to).matchAll(date)].flatMap((match) => {
    const year = yearOf(match.groups ?? {})
    if (year === undefined || !isCalendarDate(match[0])) return []
    const start = offset + match.index
    return [{ start, end: start + match[0].replace(/T\d.*$/u, '').length, year }]
  })
}

function yearOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const written = Object.entries(groups).find(([name, value]) => name !== 'day' && value !== undefined)?.[1]
  const digits = written?.replaceAll(/\D/gu, '') ?? ''
  const thisYear = new Date().getUTCFullYear()
  if (digits.length === 4) return Number(digits) <= thisYear ? Number(digits) : undefined
  if (digits.length !== 2) return undefined
  const century = Number(digits) + 2000 > thisYear ? 1900 : 2000
  return century + Number(digits)
}

function isCalendarDate(written: string): boolean {
  const numbers = written.match(/\d+/gu)?.map(Number) ?? []
  if (numbers.length !== 3) return true
  const [first = 0, second = 0, third = 0] = numbers
  const [one, other] = first > 31 ? [second, third] : [first, second]
  return one > 0 && other > 0 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31
}

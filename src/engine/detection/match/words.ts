import { fold, isDigitAt, isWordAt } from '../fold.ts'
import type { DateEntry, LoginEntry, PieceEntry } from '../lexicon.ts'
import type { WordHit } from '../scan.ts'
import { endOf, startOf } from './beside.ts'
import { isInAddress, isInPlaceholder, type Spot } from './spot.ts'

/** Logins, addresses and dates of birth around the words of the lexicon. */
export function wordSpots(text: string, hits: readonly WordHit[]): readonly Spot[] {
  const spots: Spot[] = []
  for (const hit of hits) {
    if (hit.within >= 0) continue
    for (const entry of hit.entries.others) {
      const spot = spotOf(text, hit, entry)
      if (spot !== undefined) spots.push(spot)
    }
  }
  return spots
}

function spotOf(text: string, hit: WordHit, entry: WordHit['entries']['others'][number]): Spot | undefined {
  if (entry.role === 'login') return loginSpot(text, hit, entry)
  if (entry.role === 'piece') return addressSpot(text, hit, entry)
  return dateSpot(text, hit, entry)
}

function loginSpot(text: string, hit: WordHit, entry: LoginEntry): Spot | undefined {
  if (hit.attached && entry.value.length <= hit.end - hit.start) return undefined
  const start = hit.start - entry.lead
  const end = start + entry.value.length + (hit.end - hit.start - foldedLength(text, hit))
  if (start < 0 || fold(text.slice(start, end)) !== entry.value) return undefined
  if (isJoined(text, start - 1) || isJoined(text, end) || isInPlaceholder(text, start, end)) return undefined
  if (isInAddress(text, start, end)) {
    return entry.kind === 'login'
      ? { start, end, kind: 'login', strength: 'weak', subject: entry.subject, form: 'local-part' }
      : undefined
  }
  return {
    start,
    end,
    kind: entry.kind,
    strength: strengthHere(text, start, end, entry),
    subject: entry.subject,
    form: entry.form,
  }
}

function foldedLength(text: string, hit: WordHit): number {
  return fold(text.slice(hit.start, hit.end)).length
}

function isJoined(text: string, at: number): boolean {
  return isWordAt(text, at) || text[at] === '_'
}

function strengthHere(text: string, start: number, end: number, entry: LoginEntry): Spot['strength'] {
  const isPiece =
    (/[.-]/u.test(text[start - 1] ?? '') && isWordAt(text, start - 2)) ||
    (/[.-]/u.test(text[end] ?? '') && isWordAt(text, end + 1))
  if (isPiece && entry.strength === 'likely') return 'weak'
  if (entry.strength !== 'weak' || entry.kind !== 'login') return entry.strength
  const before = text.slice(Math.max(0, start - 24), start)
  return /(?:^|[^\p{L}\d.])@$|(?:login|user|username|user ?name|benutzer|benutzername|account|konto)["']?[:=\s]{1,3}["']?$/iu.test(
    before,
  )
    ? 'likely'
    : 'weak'
}

function addressSpot(text: string, hit: WordHit, entry: PieceEntry): Spot | undefined {
  const start = startOf(text, hit.start, entry.before)
  const end = endOf(text, hit.end, entry.after)
  if (start === undefined || end === undefined || isWordAt(text, start - 1)) return undefined
  if (isWordAt(text, end) && (isDigitAt(text, end) || isDigitAt(text, end - 1))) return undefined
  if (isWordAt(text, end) || (entry.before === '' && entry.after === '')) return undefined
  return {
    start,
    end: withTail(text, end, entry.tail),
    kind: 'address',
    strength: entry.strength,
    subject: entry.subject,
    form: entry.form,
  }
}

function withTail(text: string, end: number, tail: PieceEntry['tail']): number {
  let reached = end
  for (const spellings of tail) {
    const blank =
      /^[\s,;]{0,3}(?:\p{L}{1,2}-(?=\d))?/u.exec(text.slice(reached, reached + 8))?.[0].length ?? 0
    const ends = [...spellings, ...spellings.map((line) => /^\d{4,5}/u.exec(line)?.[0] ?? line)].map((line) =>
      endOf(text, reached + blank, line),
    )
    const next = ends.find((place) => place !== undefined && !isWordAt(text, place))
    reached = next ?? reached
  }
  return reached
}

const months: readonly (readonly string[])[] = [
  'jan janua jaenner enero januari gennaio styczen',
  'feb febr fevrier febrero februari fev luty',
  'mar marz maerz mrz mars marzo maart march marzec',
  'apr avril abril april aprile avr kwiecien',
  'mai may mayo mei maggio maj',
  'jun juin junio june juni giugno czerwiec',
  'jul juillet julio july juli luglio juil lipiec',
  'aug aout agosto augustus august sierpien',
  'sep sept septembre septiembre september settembre wrzesien',
  'okt oct octobre octubre october oktober ottobre pazdziernik',
  'nov novembre noviembre november listopad',
  'dez dec decembre diciembre december dezember dicembre grudzien',
].map((names) => names.split(' '))

const birthWords = /(?:geb|born|birth|dob|naiss|né|nac|nat[oa]|geboren|\*)[^\n]{0,24}$/iu

function dateSpot(text: string, hit: WordHit, entry: DateEntry): Spot | undefined {
  const before = text.slice(Math.max(0, hit.start - 34), hit.start)
  const after = text.slice(hit.end, hit.end + 12)
  const range = entry.isShort
    ? numericBefore(before, hit, entry)
    : (numericBefore(before, hit, entry) ?? isoAfter(after, hit, entry) ?? wordsBefore(before, hit, entry))
  if (range === undefined || isDigitAt(text, range.start - 1) || isDigitAt(text, range.end)) return undefined
  const isNamed = birthWords.test(text.slice(Math.max(0, range.start - 30), range.start))
  const strength = entry.isShort ? (isNamed ? 'likely' : 'weak') : isNamed ? 'certain' : 'likely'
  return { ...range, kind: 'birthdate', strength, subject: entry.subject, form: '' }
}

interface Range {
  readonly start: number
  readonly end: number
}

function numericBefore(before: string, hit: WordHit, entry: DateEntry): Range | undefined {
  const match = /(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-] ?$/u.exec(before)
  if (match === null) return undefined
  const [one, two] = [Number(match[1]), Number(match[2])]
  const isSame = (one === entry.day && two === entry.month) || (one === entry.month && two === entry.day)
  return isSame ? { start: hit.start - match[0].length, end: hit.end } : undefined
}

function isoAfter(after: string, hit: WordHit, entry: DateEntry): Range | undefined {
  const match = /^ ?[./-] ?(\d{1,2}) ?[./-] ?(\d{1,2})/u.exec(after)
  if (match === null || Number(match[1]) !== entry.month || Number(match[2]) !== entry.day) return undefined
  return { start: hit.start, end: hit.end + match[0].length }
}

function wordsBefore(before: string, hit: WordHit, entry: DateEntry): Range | undefined {
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s{0,2}(?:of |de |di )?[-\s]?(\p{L}[\p{L}\p{M}]{2,11})\.?,?[-\s]{1,2}(?:de |del )?$/u.exec(
      before,
    )
  const monthFirst = /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,11})\.? (\d{1,2})(?:st|nd|rd|th)?,? $/u.exec(before)
  const match = dayFirst ?? monthFirst
  if (match === null) return undefined
  const [day, month] = dayFirst === null ? [match[2], match[1]] : [match[1], match[2]]
  if (Number(day) !== entry.day || !isMonth(month ?? '', entry.month)) return undefined
  return { start: hit.start - match[0].length, end: hit.end }
}

function isMonth(word: string, month: number): boolean {
  const folded = fold(word)
  return (months[month - 1] ?? []).some(
    (name) => name === folded || (name.length === 3 && folded.startsWith(name)),
  )
}

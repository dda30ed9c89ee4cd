import { foldedLength, isDigitAt, isFoldedAt, isWordAt } from '../fold.ts'
import type { LoginEntry, PieceEntry, WordEntries } from '../lexicon.ts'
import type { WordHit } from '../scan.ts'
import { endOf, startOf } from './beside.ts'
import { BesideIndex } from './beside-index.ts'
import { dateSpots } from './dates.ts'
import { isInAddress, isInPlaceholder, type Spot } from './spot.ts'

/** Logins, addresses and dates of birth around the words of the lexicon. */
export function wordSpots(text: string, hits: readonly WordHit[]): readonly Spot[] {
  if (hits.length === 0) return []
  const spots: Spot[] = []
  for (const hit of hits) {
    if (hit.within >= 0 || hit.entries.others.length === 0) continue
    const length = foldedLength(text, hit.start, hit.end)
    for (const entry of candidatesAt(text, hit)) {
      if (entry.role === 'year') spots.push(...dateSpots(text, hit, entry))
      else {
        const spot =
          entry.role === 'login' ? loginSpot(text, hit, length, entry) : addressSpot(text, hit, entry)
        if (spot !== undefined) spots.push(spot)
      }
    }
  }
  return spots
}

const fewOthers = 8

function candidatesAt(
  text: string,
  { start, end, entries }: WordHit,
): readonly WordEntries['others'][number][] {
  const { others } = entries
  if (others.length < fewOthers) return others
  entries.beside ??= new BesideIndex(others)
  return entries.beside.at(text, start, end)
}

function loginSpot(text: string, hit: WordHit, length: number, entry: LoginEntry): Spot | undefined {
  if (hit.attached && entry.value.length <= hit.end - hit.start) return undefined
  const start = hit.start - entry.lead
  const end = start + entry.value.length + (hit.end - hit.start - length)
  if (start < 0 || !isFoldedAt(text, start, end, entry.value)) return undefined
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
  const name = endOf(text, hit.end, entry.after)
  const end = name === undefined ? undefined : numberEnd(text, name, entry.number)
  if (start === undefined || end === undefined || isWordAt(text, start - 1)) return undefined
  if (isWordAt(text, end) && (isDigitAt(text, end) || isDigitAt(text, end - 1))) return undefined
  if (isWordAt(text, end) || (entry.before === '' && entry.after === '' && entry.number === ''))
    return undefined
  return {
    start,
    end: withTail(text, end, entry.tail),
    kind: 'address',
    strength: otherStreet.test(text.slice(Math.max(0, start - 8), start)) ? 'weak' : entry.strength,
    subject: entry.subject,
    form: entry.form,
  }
}

const announced =
  /^(?:[\s,.]{0,3}(?:nr|no|n|num|numer|número|numero|hausnummer|hausnr|č|čp|house)?[.:º°#]{0,2})(?=[\s.:º°#,/-]{0,3}\d)/iu

// "Rua Augusta nº 100", "Königstraße Nr.: 7a".
function numberEnd(text: string, end: number, number: string): number | undefined {
  if (number === '') return end
  const lead = announced.exec(text.slice(end, end + 20))?.[0].length ?? 0
  return endOf(text, end + lead, number) ?? endOf(text, end, number)
}

// "Neue Königstraße" is not "Königstraße".
const otherStreet =
  /(?<!\p{L})(?:neue|alte|kleine|gro(?:ß|ss)e|obere|untere|new|old|great|little|upper|lower|north|south|east|west|nova|nowa|stara)[ -]$/iu

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

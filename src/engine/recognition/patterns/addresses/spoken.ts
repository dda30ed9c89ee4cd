import type { Entity, Matcher } from '../../entity.ts'
import { readingOf } from '../../names/names.ts'
import { isNumeral, runEnd } from '../../names/number-words.ts'
import { gap, type Reading } from '../../names/reading.ts'

/**
 * Streets whose houses have their numbers in words, as in what was said to a voice mailbox: `goethestraße achtundzwanzig`, `via
 * cavour trentasei`, `douze rue de la paix`, `I live at fourteen elm grove`.
 */
export const spokenAddresses: Matcher = (page) => {
  const reading = readingOf(page)
  const found: Entity[] = []
  for (let at = 0; at < reading.kinds.length; at++) {
    if (!isNumeral(reading, at)) continue
    const end = runEnd(reading, at)
    const isNumber = end - at < mostWords && !(end === at && articles.has(reading.keys[at] ?? ''))
    const street = isNumber ? (streetBefore(reading, at, end) ?? streetAfter(reading, at, end)) : undefined
    if (street !== undefined) found.push(entityOf(reading, street))
    at = end
  }
  return found
}

/** Houses have no longer numbers. */
const mostWords = 4

/** Words for one that are articles, too. */
const articles: ReadonlySet<string> = new Set('un une una uno um uma een ein eine one'.split(' '))

interface Range {
  readonly from: number
  readonly to: number
}

/** `goethestraße achtundzwanzig`, `via cavour trentasei`, `ulica długa pięć`. */
function streetBefore(reading: Reading, number: number, to: number): Range | undefined {
  if (!isOnLine(reading, number - 1, number)) return undefined
  const last = reading.keys[number - 1] ?? ''
  if (last.length > 6 && compound.test(last)) return { from: number - 1, to }
  for (let from = number - 2; from >= number - 5; from--) {
    if (!isOnLine(reading, from, number)) return undefined
    if (types.has(reading.keys[from] ?? '')) return { from, to }
  }
  return undefined
}

/** `douze rue de la paix`, `at fourteen elm grove`: up to the name of the street. */
function streetAfter(reading: Reading, number: number, end: number): Range | undefined {
  if (typesBehind.has(reading.keys[end + 1] ?? '') && isOnLine(reading, end + 1, end + 2)) {
    let to = end + 2
    while (small.has(reading.keys[to] ?? '') && isOnLine(reading, to, to + 1)) to++
    return { from: number, to }
  }
  if (!announcing.has(reading.keys[number - 1] ?? '')) return undefined
  for (let to = end + 1; to <= end + 4 && isOnLine(reading, end, to); to++) {
    if (notInName.has(reading.keys[to] ?? '')) return undefined
    if (to > end + 1 && englishTypes.has(reading.keys[to] ?? '')) return { from: number, to }
  }
  return undefined
}

/** Blanks alone stand between them. */
function isOnLine({ gaps, lineOf }: Reading, one: number, other: number): boolean {
  if (one < 0 || lineOf[one] === undefined || lineOf[one] !== lineOf[other]) return false
  for (let at = one + 1; at <= other; at++) if (gaps[at] !== gap.blank) return false
  return true
}

const compound =
  /(?:strasse|strase|gasse|weg|allee|platz|damm|ufer|straat|laan|plein|gracht|kade|dreef|singel|steeg)$/
const types: ReadonlySet<string> = new Set(
  'via viale piazza corso vicolo calle plaza avenida paseo rua travessa praca largo ulica ul aleja aleje osiedle'.split(
    ' ',
  ),
)
const typesBehind: ReadonlySet<string> = new Set(
  'rue avenue boulevard allee impasse chemin place quai route'.split(' '),
)
const small: ReadonlySet<string> = new Set('de du des la le les l d'.split(' '))
const announcing: ReadonlySet<string> = new Set('at is live lives address to number'.split(' '))
const notInName: ReadonlySet<string> = new Set('on the in of a to and or for is was'.split(' '))
const englishTypes: ReadonlySet<string> = new Set(
  'street road lane avenue drive close grove court crescent terrace gardens'.split(' '),
)

function entityOf({ starts, ends }: Reading, { from, to }: Range): Entity {
  return {
    start: starts[from] ?? 0,
    end: ends[to] ?? 0,
    kind: 'address',
    strength: 'likely',
    rule: 'address in words',
  }
}

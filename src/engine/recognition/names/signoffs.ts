import {
  type Claim,
  firstOfLine,
  gapBefore,
  hasListed,
  isDotAfter,
  isInitial,
  isKind,
  nameFrom,
  type Rule,
} from './claims.ts'
import { is } from './gazetteer.ts'
import { type Reading, shape } from './reading.ts'

/** Initials and short names that a text ends with: `- T.O.`, `jk`, `… until Monday. V. Tremoor`. */
export const signoffs: Rule = (reading) => {
  const last = reading.keys.length - 1
  if (last < fewestWords || !/^[. )]{0,3}\s*$/u.test(reading.text.slice(reading.ends[last]))) return []
  const first = firstOfLine(reading, last)
  const claim =
    first > 0 && last - first < 3
      ? (initialsAlone(reading, first, last) ?? initialsBehind(reading, last))
      : (initialsBehind(reading, last) ?? initialAndFamily(reading, last))
  return claim === undefined ? [] : [claim]
}

/** Less is no letter. */
const fewestWords = 6

/** "- T.O.", "MLB", "jk", "S. McG." alone on the last line, below the end of a sentence or behind a dash. */
function initialsAlone(reading: Reading, first: number, last: number): Claim | undefined {
  const written = reading.text.slice(reading.starts[first], reading.ends[last])
  const before = gapBefore(reading, first)
  const isDotted =
    /^(?:\p{L}\. ?){1,3}\p{L}?$/u.test(written) || /^\p{Lu}\. ?\p{Lu}\p{L}{1,3}$/u.test(written)
  if (!isDotted && !isShort(reading, first, last)) return undefined
  if (!/[.!?)…,;»"”] {0,3}\r?\n|\n[ \t]*\r?\n|[-–—~/] {0,2}$/u.test(before)) return undefined
  return { from: first, to: last, strength: 'likely', rule: 'initials' }
}

/** "MLB", "jk": no word and no abbreviation. */
function isShort(reading: Reading, first: number, last: number): boolean {
  const key = reading.keys[first] ?? ''
  if (first !== last || key.length < 2 || key.length > 3 || abbreviations.has(key)) return false
  if (isKind(reading, first, is.plain | is.closing | is.greeting | is.organization)) return false
  const form = reading.shapes[first]
  return form === shape.upper || (form === shape.lower && !/[aeiou]/u.test(key))
}

const abbreviations: ReadonlySet<string> = new Set(
  (
    'ps nb ok br lg vg bg kg hg mfg mvg mvh ty thx tks thnx tnx np pls plz brb tbd tbc fyi eof end eod cc bcc re fw fwd id it hr tv pc dvd cd usb pdf csv sql xml api url vpn lan wan ssd hdd cpu ram ' +
    'usa uk eu de fr es pl nl pt eur usd gbp chf pln mwst vat tva iva btw nip nif dni ssn km cm mm kb mb gb tb ms hz gr grt grtz bjs bj abs att atte cdt cdlt bav slt svp stp rsvp wrt imo lol xx xxx ' +
    'mdr pd pp vs etc ggf bzw usw str nr tel fax mob hth kthx cya ttyl hth wg zzgl inkl exkl min max std'
  ).split(' '),
)

/** "… until Monday. E.W." */
function initialsBehind(reading: Reading, last: number): Claim | undefined {
  if (reading.shapes[last] !== shape.initial || !isDotAfter(reading, last)) return undefined
  let from = last
  while (from > last - 2 && isInitial(reading, from - 1) && /^\. ?$/u.test(gapBefore(reading, from))) from--
  if (from === last || !sentenceEnd.test(gapBefore(reading, from))) return undefined
  return { from, to: last, strength: 'likely', rule: 'initials' }
}

const sentenceEnd = /[.!?)…][ \u00a0\r\n]{1,6}$|\n[ \t]*\r?\n$/u

/** "… until Monday. V. Tremoor": an initial and a word that is nothing else. */
function initialAndFamily(reading: Reading, last: number): Claim | undefined {
  for (let from = last - 1; from > last - 5; from--) {
    if (!isInitial(reading, from) || !isDotAfter(reading, from)) continue
    if (!sentenceEnd.test(gapBefore(reading, from)) || nameFrom(reading, from) !== last) return undefined
    const isOther = hasListed(reading, from + 1, last, is.plain | is.organization | is.streetAfter)
    return isOther ? undefined : { from, to: last, strength: 'likely', rule: 'signature' }
  }
  return undefined
}

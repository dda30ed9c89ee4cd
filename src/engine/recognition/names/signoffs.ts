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

/** Initials and short names that a text ends with: `- T.O.`, `/jk`, `… until Monday. V. Tremoor`. */
export const signoffs: Rule = (reading) => {
  const last = reading.keys.length - 1
  if (last < fewestWords) return []
  const claim = initials(reading, last) ?? initialAndFamily(reading, last)
  return claim === undefined ? [] : [claim]
}

/** Less is no letter. */
const fewestWords = 6

const longestTail = 40
const longestPart = 4
const longestEnd = 6

/** What the end of a sentence, an empty line, a dash or a slash parts from the text before. */
const tail =
  /(?:[.!?)…,;»"”] {0,3}(?:\r?\n|[ \u00a0])|\n[ \t]*\r?\n|[ \n][-–—~/] ?)((?:\p{L}\. ?){1,3}\p{L}?|\p{Lu}\. ?\p{Lu}\p{L}{1,3}\.?|\p{Lu}{2,3}|\p{Ll}{2,3})[ )]{0,2}\s{0,4}$/u

/** "- T.O.", "MLB", "jk", "S. McG.": no word and no abbreviation. */
function initials(reading: Reading, last: number): Claim | undefined {
  const { text, starts, ends } = reading
  // Most texts end with a longer word, or with more than one sign.
  const end = ends[last] ?? 0
  if (!mayEnd(reading, last) || text.length - end > longestEnd) return undefined
  const offset = Math.max(0, text.length - longestTail)
  const match = tail.exec(text.slice(offset))
  const written = match?.[1]
  if (match === null || written === undefined) return undefined
  const start = offset + match.index + match[0].indexOf(written)
  let from = last
  while (from > 0 && (starts[from - 1] ?? -1) >= start) from--
  const isLower = /^\p{Ll}\./u.test(written)
  // "a.a.a." behind a sentence is no signature, but on its own line or behind a dash.
  if (isLower && !/^.{0,4}[\n–—~/-]/u.test(match[0])) return undefined
  const isTold = written.includes('.') ? !noInitials.test(written) : isShort(reading, from, last)
  return isTold ? { from, to: last, strength: 'likely', rule: 'initials' } : undefined
}

/** A letter, two or three in capitals or without a vowel, the end of "McG." */
function mayEnd(reading: Reading, last: number): boolean {
  const key = reading.keys[last] ?? ''
  if (key.length > longestPart) return false
  if (key.length === 1) return isDotAfter(reading, last) || isDotAfter(reading, last - 1)
  const form = reading.shapes[last]
  if (form === shape.lower) return !/[aeiouy]/u.test(key)
  return form === shape.upper || isInitial(reading, last - 1)
}

/** One letter, "p.s.", "a.m.", "e.g." */
const noInitials = /^(?:\p{L}\.|[pP]\. ?[sS]\.?|[ap]\. ?m\.?|e\. ?g\.?|i\. ?e\.?|z\. ?B\.?|u\. ?a\.?)$/u

function isShort(reading: Reading, from: number, last: number): boolean {
  const key = reading.keys[from] ?? ''
  if (from !== last || abbreviations.has(key)) return false
  if (isKind(reading, from, is.plain | is.closing | is.greeting | is.organization | is.place)) return false
  const isLower = reading.text[reading.starts[from] ?? 0] === key[0]
  return isLower ? !/[aeiouy]/u.test(key) : from === firstOfLine(reading, from)
}

const abbreviations: ReadonlySet<string> = new Set(
  (
    'ps nb ok br lg vg bg kg hg mfg mvg mvh ty thx tks thnx tnx np pls plz brb tbd tbc fyi eof end eod cc bcc re fw fwd id it hr tv pc dvd cd usb pdf jpg png gif csv sql xml api url vpn lan wan ssd hdd cpu ram ' +
    'usa uk eu de fr es pl nl pt eur usd gbp chf pln mwst vat tva iva btw nip nif dni ssn km cm mm kb mb gb tb ms hz gr grt grtz bjs bj abs att atte cdt cdlt bav slt svp stp rsvp wrt imo lol xx xxx ' +
    'mdr pd pp vs etc ggf bzw usw str nr tel fax mob hth kthx cya ttyl wg zzgl inkl exkl min max std kw kwh ph am pm cet utc gmt'
  ).split(' '),
)

const sentenceEnd = /[.!?)…][ \u00a0\r\n]{1,6}$|\n[ \t]*\r?\n$/u

/** "… until Monday. V. Tremoor": an initial and a word that is nothing else. */
function initialAndFamily(reading: Reading, last: number): Claim | undefined {
  for (let from = last - 1; from > last - 4; from--) {
    if (!isInitial(reading, from) || !isDotAfter(reading, from)) continue
    if (!sentenceEnd.test(gapBefore(reading, from)) || nameFrom(reading, from) !== last) return undefined
    const isOther = hasListed(reading, from + 1, last, is.plain | is.organization | is.streetAfter)
    return isOther ? undefined : { from, to: last, strength: 'likely', rule: 'signature' }
  }
  return undefined
}

import {
  type Claim,
  firstOfLine,
  gapAfter,
  gapBefore,
  isBlankBefore,
  isInitial,
  isKind,
  type Rule,
} from './claims.ts'
import { isThing } from './things.ts'
import { cueWords, is, thingWords } from './gazetteer.ts'
import { isNoun } from './family-first.ts'
import { type Reading, shape } from './reading.ts'

/**
 * Initials before a family name that no list has, where the word before them leads to people (`von B. Saalfrank`, `avec
 * J.-P. Astier`, `/ R. Stuyvenberg`), and initials alone behind a label of people (`Approved by: G.P.`).
 */
export const initials: Rule = (reading) => {
  const claims: Claim[] = []
  let done = -1
  for (const at of reading.capitals) {
    if (at <= done || reading.shapes[at] !== shape.initial || isInitial(reading, at - 1)) continue
    const last = lastInitial(reading, at)
    const claim = beforeFamily(reading, at, last) ?? alone(reading, at, last) ?? signedByLetter(reading, at)
    if (claim !== undefined) claims.push(claim)
    done = last
  }
  const signed = signedAtEnd(reading)
  if (signed !== undefined) claims.push(signed)
  for (const [line, first] of reading.lines.entries()) {
    const claim = signedAbove(reading, first) ?? signedLine(reading, line) ?? signedBelow(reading, first)
    if (claim !== undefined) claims.push(claim)
  }
  return claims
}

/** `Profile rebuilt. TK` above the next entry, `Kundin angerufen, zufrieden. /Caro`: who wrote a line. */
function signedLine(reading: Reading, line: number): Claim | undefined {
  const next = reading.lines[line + 1]
  const at = (next ?? reading.keys.length) - 1
  const first = reading.lines[line] ?? 0
  if (at - first < fewestWords) return undefined
  const { text, starts, shapes } = reading
  const unit = text.charCodeAt((starts[at] ?? 0) - 1)
  if (unit === stroke) return isSlashed(reading, at) ? initialsAt(at, at) : undefined
  if (next === undefined || unit !== blank || (shapes[at] !== shape.upper && shapes[at] !== shape.capital))
    return undefined
  const isEnd =
    /^[.!?)…] $/u.test(gapBefore(reading, at)) &&
    /^[ \t]{0,4}\r?\n(?:[> \t]{0,4}\r?\n|[> \t[(]{0,4}\d{1,4}[.:/-]\d)/u.test(behind(reading, at))
  return isEnd && areLetters(reading, at) ? initialsAt(at, at) : undefined
}

const stroke = 0x2f
const blank = 0x20

/** What stands behind a word, and a little more. */
const behind = ({ text, ends }: Reading, at: number): string =>
  text.slice(ends[at] ?? 0, (ends[at] ?? 0) + 24)

const isSlashed = (reading: Reading, at: number): boolean =>
  /[.!?)…] \/$/u.test(gapBefore(reading, at)) &&
  /^\.?\s{0,4}(?:\n|$)/u.test(gapAfter(reading, at)) &&
  (areLetters(reading, at) ||
    (reading.shapes[at] === shape.capital && (reading.kinds[at] === 0 || isKind(reading, at, is.given))))

/** `L.G., regulação`, `MvdH, balie 3`, `ph.d.`: letters below a sentence, and where somebody works. */
function signedBelow(reading: Reading, first: number): Claim | undefined {
  const gap = gapBefore(reading, first)
  if (first === 0 || !/[.!?)…][ \t]{0,4}\r?\n[> \t\r\n]{0,8}$/u.test(gap)) return undefined
  const { text, starts } = reading
  const [written = ''] =
    lettersBelow.exec(text.slice(starts[first], (starts[first] ?? 0) + longestSigned)) ?? []
  if (written === '') return undefined
  let to = first
  while ((starts[to + 1] ?? Infinity) < (starts[first] ?? 0) + written.length) to++
  if (to === first && !areLetters(reading, first)) return undefined
  return initialsAt(first, to)
}

const longestSigned = 60
const lettersBelow =
  /^(?:\p{Lu}\.[ -]?\p{Lu}\.(?:[ -]?\p{Lu}\.)?|(?!e\.g|i\.e|p\.s|z\.b|d\.h|u\.a|n\.b|p\.d)\p{Ll}{1,2}\.\p{Ll}\.(?=\s{0,4}$)|\p{Lu}{2,3}|\p{Lu}(?:v|vd|d|de)\p{Lu})(?=(?:, \p{Ll}[\p{L}\d .]{2,30})?[ \t]{0,4}(?:\r?\n[> \t]{0,4}(?:\r?\n|$)|$))/u

const areLetters = ({ text, starts, ends, keys, kinds }: Reading, at: number): boolean =>
  lettersOfSomebody.test(text.slice(starts[at], ends[at])) &&
  ((kinds[at] ?? 0) & notLetters) === 0 &&
  !abbreviations.has(keys[at] ?? '')

const initialsAt = (from: number, to: number): Claim => ({ from, to, strength: 'likely', rule: 'initials' })

/** "B.", alone in a paragraph below a sentence. */
function signedByLetter(reading: Reading, at: number): Claim | undefined {
  const isAlone =
    /[.!?)…]\s{0,4}\n[ \t]{0,4}\r?\n[ \t]{0,4}$/u.test(gapBefore(reading, at)) &&
    /^\.[ \t]{0,4}(?:\r?\n[ \t]{0,4}(?:\r?\n|$)|$)/u.test(gapAfter(reading, at))
  return isAlone ? initialsAt(at, at) : undefined
}

/** "VC", alone in a paragraph below a sentence, above the letter that is answered. */
function signedAbove(reading: Reading, at: number): Claim | undefined {
  if (reading.shapes[at] !== shape.upper || reading.lineOf[at + 1] === reading.lineOf[at]) return undefined
  const isAlone =
    /[.!?)…][ \t]{0,4}\r?\n[ \t\r\n]{0,6}$/u.test(gapBefore(reading, at)) &&
    /^\.?[ \t]{0,4}\r?\n[ \t]{0,4}\r?\n/u.test(gapAfter(reading, at))
  return isAlone && areLetters(reading, at) ? initialsAt(at, at) : undefined
}

const fewestWords = 4
const mostOfDate = 3

/** `Left a note on the keyboard. JR`, `Kabel getauscht. KH 14.2.`: the last letters of a note. */
function signedAtEnd(reading: Reading): Claim | undefined {
  const { keys } = reading
  const end = keys.length - 1
  let at = end
  while (at > end - mostOfDate && /^\d{1,4}$/.test(keys[at] ?? '')) at--
  const short = abbreviatedAtEnd(reading, at)
  if (short !== undefined) return short
  if (at < fewestWords || !/^[ ./-]{0,2}\s*$/u.test(gapAfter(reading, end))) return undefined
  const before = gapBefore(reading, at)
  if (!/^[.!?)…][ \u00a0]{1,2}(?:[–—/-] ?)?$|^[.!?)…]\s{0,4}\n\s{0,4}$/u.test(before)) return undefined
  return areLetters(reading, at) ? initialsAt(at, at) : undefined
}

/** `gez. Ma. Hu.`: the beginnings of a given and a family name. */
function abbreviatedAtEnd(reading: Reading, at: number): Claim | undefined {
  const { keys, text, starts, ends } = reading
  const from = at - 1
  if (!beginnings.test(text.slice(starts[from], (ends[at] ?? 0) + 1))) return undefined
  const isBehind = keys[from - 1] === 'gez' || /\n\s{0,4}$/u.test(gapBefore(reading, from))
  return isBehind ? initialsAt(from, at) : undefined
}

const beginnings = /^\p{Lu}\p{Ll}{1,2}\. ?\p{Lu}\p{Ll}{1,2}\.$/u

const notLetters = is.plain | is.organization | is.closing | is.header | is.title
const lettersOfSomebody = /^\p{Lu}{2,3}$|^\p{Lu}(?:v|vd|d|de)\p{Lu}$/u
/** What notes end with that is nobody. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'ok it hr pc tv uk us eu usa qa ups dhl sla fyi asap eta tbc tbd eod eob cob na nb ooo pdf csv sms sap crm erp vpn dns faq rma po nps kpi api url usb hdd ssd cpu gpu ram lan wan ip id nr no ja si oui ' +
    'gmt utc cet mez am pm de fr es nl pl pt be ch at ie ca br eof eol end rip lol ps pps edv dsl mfg lg vg mvg tia thx adsl isp sim pin puk tan vat ust tva iva btw nif cpf cnpj bic vip ceo cfo cto hq rh ti tic dsi rrhh'
  ).split(' '),
)

const mostInitials = 3

/** `J.-P.`, `A. B.`: the last of the letters that belong together. */
function lastInitial(reading: Reading, first: number): number {
  let last = first
  while (
    last - first < mostInitials - 1 &&
    isInitial(reading, last + 1) &&
    reading.lineOf[last + 1] === reading.lineOf[first] &&
    /^(?:\.[ -]?| )$/.test(gapAfter(reading, last))
  )
    last++
  return last
}

function beforeFamily(reading: Reading, first: number, last: number): Claim | undefined {
  const family = last + 1
  if (!/^\. ?$/.test(gapAfter(reading, last)) && !isBracketed(reading, first, last)) return undefined
  if (!mayBeFamily(reading, family)) return undefined
  if (reading.lineOf[family] !== reading.lineOf[first] || !leadsToPeople(reading, first)) return undefined
  const to = familyEnd(reading, family)
  if (isThing(reading, first, to)) return undefined
  return { from: first, to, strength: 'likely', rule: 'initials and family name' }
}

/** "(H S Grewal)": no dots, and nothing else in the brackets. */
const isBracketed = (reading: Reading, first: number, last: number): boolean =>
  gapAfter(reading, last) === ' ' &&
  gapBefore(reading, first).endsWith('(') &&
  gapAfter(reading, last + 1).startsWith(')')

const notFamily = thingWords | cueWords | is.relation | is.thing | is.saying | is.lead

function mayBeFamily(reading: Reading, at: number): boolean {
  const form = reading.shapes[at]
  if (form !== shape.capital && form !== shape.upper) return false
  const key = reading.keys[at] ?? ''
  return key.length > 3 && !isKind(reading, at, notFamily) && !isNoun(key)
}

/** `C. Ellwood-Tate`. */
function familyEnd(reading: Reading, family: number): number {
  const next = family + 1
  return gapAfter(reading, family) === '-' && mayBeFamily(reading, next) ? next : family
}

/** What stands before somebody: a word of a small list, somebody's calling, or a sign that parts people of a list. */
function leadsToPeople(reading: Reading, first: number): boolean {
  const before = first - 1
  if (first === firstOfLine(reading, first)) return false
  if (isBlankBefore(reading, first) && reading.shapes[before] !== shape.code) {
    if (reading.shapes[before] === shape.lower || reading.shapes[before] === shape.upper)
      return leads.has(reading.keys[before] ?? '') || isKind(reading, before, people)
    return isKind(reading, before, people)
  }
  if (/^ ["“„«] ?$/.test(gapBefore(reading, first)))
    return (
      leads.has(reading.keys[before] ?? '') && /^ ?["”“»]/.test(gapAfter(reading, familyOf(reading, first)))
    )
  return /^(?:, | ?[/+] ?|: | \()$/.test(gapBefore(reading, first))
}

/** The word behind the initials. */
const familyOf = (reading: Reading, first: number): number => lastInitial(reading, first) + 1

const people = is.role | is.job | is.personLabel | is.relation | is.title | is.occupation

const leads: ReadonlySet<string> = new Set(
  (
    'by from with w to and or for ask asked cc per via of ' +
    'von mit an bei durch und oder fur laut ' +
    'par avec a de pour chez et ou selon ' +
    'por con para y e segun ' +
    'da di per ed secondo ' +
    'van met door voor aan en of ' +
    'com pelo pela do dos ' +
    'przez z ze od do dla oraz i u'
  ).split(' '),
)

/** `Approved by: G.P.`, `Für das Protokoll: T. B.`: two letters or three that end the line, or a comma does. */
function alone(reading: Reading, first: number, last: number): Claim | undefined {
  if (last === first || !/^\.(?:,|;| \||\s*\n|\s*$)/.test(gapAfter(reading, last))) return undefined
  const label = first - 1
  if (reading.lineOf[label] !== reading.lineOf[first]) return undefined
  const isLabelled = /^ ?: {0,12}$/.test(gapBefore(reading, first))
    ? isKind(reading, label, is.personLabel | is.nameLabel) || takers.has(reading.keys[label] ?? '')
    : isBlankBefore(reading, first) && doing.has(reading.keys[label] ?? '')
  return isLabelled ? initialsAt(first, last) : undefined
}

/** Who wrote down what was said: `Für das Protokoll: T. B.`, `Verbalizza: E.T.` */
const takers: ReadonlySet<string> = new Set(
  'protokoll protokollant protokollantin schriftfuhrung schriftfuhrer minutes notes redigiu ata verbalizza verbale verslag notulen notulist acta redacta redacto secretaire redacteur protokolowal protokolowala protokol'.split(
    ' ',
  ),
)

const doing: ReadonlySet<string> = new Set('par by von durch door por przez da'.split(' '))

import { addAll } from '../../../shared/add-all.ts'
import {
  namedFrom,
  type Claim,
  firstOfLine,
  gapAfter,
  gapBefore,
  hasListed,
  hasSignsAfter,
  isCapital,
  isKind,
  isUnlisted,
  isStop,
  lastOfLine,
  lengthOf,
  nameFrom,
  type Rule,
  isBlankAfter,
  isBlankBefore,
  isCommaBefore,
} from './claims.ts'
import { cueWords, is, thingWords } from './gazetteer.ts'
import { doerLabels, ofLabels, thingLabels } from './lists/cue-words.ts'
import { perReading, type Reading, shape } from './reading.ts'

/** Names beside what labels them: `From:`, `Name:`, `Patient:`, `<anna@example.org>` behind them, `X wrote:`. */
export const headers: Rule = (reading) => {
  const claims: Claim[] = []
  for (let at = 0; at < reading.keys.length; at++) {
    if (reading.shapes[at] === shape.address) claims.push(...displayName(reading, at))
    else if (isKind(reading, at, is.header) && isHeader(reading, at)) addAll(claims, listed(reading, at + 1))
    else if (isKind(reading, at, is.nameLabel | is.personLabel)) claims.push(...labelled(reading, at))
    else if (isKind(reading, at, is.saying)) claims.push(...quoted(reading, at))
  }
  return claims
}

const copyLabels: ReadonlySet<string> = new Set(['cc', 'bcc', 'cci', 'cco', 'dw', 'udw'])

function isHeader(reading: Reading, at: number): boolean {
  if (!hasSignsAfter(reading, at)) return false
  const first = firstOfLine(reading, at)
  const isCopy = copyLabels.has(reading.keys[at] ?? '')
  if (isCopy && isCapital(reading, at)) return /^ ?:/u.test(gapAfter(reading, at))
  if (at - first > 1 || !/^[*_]{0,2}[ \u00a0]?[:：]/u.test(gapAfter(reading, at))) return false
  return at === first || isKind(reading, first, is.header) || reading.keys[first] === 'reply'
}

/** Display names of a line such as `To: Anna Lee <…>; Tim Ray <…>`, `Cc: Lee, Anna`. */
function listed(reading: Reading, from: number): readonly Claim[] {
  const claims: Claim[] = []
  if (from >= reading.keys.length || reading.lineOf[from] !== reading.lineOf[from - 1]) return claims
  const end = endOfHeader(reading, from)
  const hasAddress = reading.shapes.slice(from, end + 1).includes(shape.address)
  const lower = lowerDisplay(reading, from, end)
  if (lower !== undefined) return [lower]
  for (let at = from; at <= end; at++) {
    const last = isAside(reading, at) ? undefined : nameFrom(reading, at)
    if (last === undefined) continue
    const isName = hasListed(reading, at, last) || hasAddress || lengthOf(reading, at, last) > 1
    const claim = { from: at, to: last, strength: 'certain', rule: 'header' } as const
    const turned = turnedName(reading, at, last)
    if (
      (isName || turned !== undefined) &&
      !isMailbox(reading, last) &&
      !isOfInstitution(reading, from, at, last)
    )
      claims.push(turned === undefined ? claim : { ...claim, to: turned })
    at = turned ?? last
  }
  return claims
}

/** "(EXT)", "[Contractor]", "(DE/Berlin)": in brackets stands where somebody belongs to. */
function isAside(reading: Reading, at: number): boolean {
  if (isKind(reading, at, is.given) && !isKind(reading, at, is.plain | is.doubtful)) return false
  return (
    /[([]$/u.test(gapBefore(reading, at)) ||
    (gapBefore(reading, at) === '/' && /[([]$/u.test(gapBefore(reading, at - 1)))
  )
}

/** `From: anna lee <…>`: words in small letters right before an address in brackets. */
function lowerDisplay(reading: Reading, from: number, end: number): Claim | undefined {
  let to = from
  while (to < end && reading.shapes[to] === shape.lower && isBlankAfter(reading, to)) to++
  if (to - from > 3 || reading.shapes[to] !== shape.lower || reading.shapes[to + 1] !== shape.address)
    return undefined
  if (!/^ ?<$/u.test(gapAfter(reading, to)) || hasListed(reading, from, to, is.organization | is.occupation))
    return undefined
  const isName = to > from ? hasListed(reading, from, to) : isKind(reading, from, is.frequent)
  return isName ? { from, to, strength: 'likely', rule: 'header' } : undefined
}

/** The last word before the next header of the same line, or of the line. */
function endOfHeader(reading: Reading, from: number): number {
  let end = lastOfLine(reading, from)
  for (let at = from + 1; at <= end; at++)
    if (reading.shapes[at] === shape.capital && isColonAfter(reading, at)) return at - 1
  // As mail folds a long list.
  while (end - from < mostFolded && /,[ \t]*\r?\n[ \t]+["'<(]?$/u.test(gapAfter(reading, end)))
    end = lastOfLine(reading, end + 1)
  return end
}

const mostFolded = 200

/** A colon, and behind it a blank or the end of the line. */
function isColonAfter({ text, ends }: Reading, at: number): boolean {
  const word = ends[at] ?? text.length
  // "Ivana (operatrice): …"
  const end = text.charCodeAt(word) === 41 ? word + 1 : word
  const colon = text.charCodeAt(end) === 32 ? end + 1 : end
  return text.charCodeAt(colon) === 58 && (colon + 1 === text.length || text.charCodeAt(colon + 1) <= 32)
}

/** "Support Team", "Service Desk": no person's mailbox. */
function isMailbox(reading: Reading, to: number): boolean {
  return isStop(reading, to + 1) && isCapital(reading, to + 1) && isBlankAfter(reading, to)
}

/** `Kasa Teatru Nad Wartą`, `Porta Nova - Coimbra` behind a trade, `Riverside Harriers AC`: not two names that are given to people. */
function isOfInstitution(reading: Reading, from: number, first: number, last: number): boolean {
  if (isKind(reading, first, is.given) && lengthOf(reading, first, last) > 1) return false
  if (isAbbreviation(reading, first, last)) return true
  for (let at = first - 1; at >= from && !/[,;]/u.test(gapAfter(reading, at)); at--)
    if (isCapital(reading, at) && isKind(reading, at, institutions) && !isKind(reading, at, is.frequent))
      return true
  return false
}

const institutions = is.organization | is.trade | is.site

/** Some letters in capitals behind other words, which no family is called. */
const isAbbreviation = (reading: Reading, first: number, last: number): boolean =>
  last > first &&
  reading.shapes[first] !== shape.upper &&
  reading.shapes[last] === shape.upper &&
  (reading.keys[last] ?? '').length < 5 &&
  !isKind(reading, last, is.given | is.family)

/** "Lee, Anna": the last word of the given name behind the comma. */
export function turnedName(reading: Reading, from: number, to: number): number | undefined {
  if (!isCommaAfter(reading, to) || lengthOf(reading, from, to) > 3) return undefined
  if (to + 1 >= reading.keys.length || reading.lineOf[to + 1] !== reading.lineOf[to]) return undefined
  const last = nameFrom(reading, to + 1)
  if (last === undefined || lengthOf(reading, to + 1, last) > 3) return undefined
  if (
    lengthOf(reading, from, to) > 1 &&
    lengthOf(reading, to + 1, last) > 1 &&
    isKind(reading, from, is.given)
  )
    return undefined
  return isKind(reading, to + 1, is.given) || !isKind(reading, from, is.given) ? last : undefined
}

/** A comma, and two blanks at most behind it. */
function isCommaAfter(reading: Reading, word: number): boolean {
  if (isCommaBefore(reading, word + 1)) return true
  return reading.text.charCodeAt(reading.ends[word] ?? 0) === 44 && /^, {0,2}$/.test(gapAfter(reading, word))
}

const beforeAddress = /^["'”’]{0,2}[ \u00a0]{0,3}["'(]?(?:[<[(]{1,2}(?:mailto:)?|[-–—:|,] |\()["']?$/u

/** The name before `<anna@example.org>`, `(anna@…)` or `[mailto:anna@…]`. */
function displayName(reading: Reading, address: number): readonly Claim[] {
  const gap = gapBefore(reading, address)
  const last = /^\W{0,4}mailto:?\W{0,2}$/iu.test(gap) ? address - 2 : address - 1
  if (last < 0 || reading.lineOf[last] !== reading.lineOf[address] || !beforeAddress.test(gap)) return []
  const first = displayStart(reading, last)
  if (isStop(reading, last) || !isNameLike(reading, first, last)) return []
  // "Van: gerda@example.net"
  if (first === last && isKind(reading, last, is.header) && gap.includes(':')) return []
  const isEcho = isEchoed(reading, first, last, localOf(reading, address))
  const isSure = isEcho || hasListed(reading, first, last)
  const isBracketed = /[<[]/u.test(gap)
  if (!isEcho && !isBracketed) return []
  if (!isSure && lengthOf(reading, first, last) < 2) return []
  return [{ from: first, to: last, strength: isSure ? 'certain' : 'likely', rule: 'e-mail beside' }]
}

function displayStart(reading: Reading, last: number): number {
  let first = last
  while (first > 0 && last - first < 4 && mayStandBefore(reading, first - 1, last)) first--
  const isNone = (at: number): boolean =>
    isStop(reading, at) || (!isCapital(reading, at) && !isKind(reading, at, is.particle))
  while (first < last && isNone(first)) first++
  return first
}

function mayStandBefore(reading: Reading, at: number, last: number): boolean {
  if (reading.lineOf[at] !== reading.lineOf[last] || reading.shapes[at] === shape.address) return false
  const gap = gapAfter(reading, at)
  if (!/^(?:[ \u00a0]|-|, ?|\. ?)$/u.test(gap)) return false
  // The dot of a whole word ends a sentence.
  if (gap === '. ' && (reading.keys[at] ?? '').length > 3 && !isKind(reading, at, is.title)) return false
  return isCapital(reading, at)
    ? !isKind(reading, at, is.header) || isKind(reading, at, is.given | is.family)
    : isKind(reading, at, is.particle)
}

function isNameLike(reading: Reading, first: number, last: number): boolean {
  if (isCapital(reading, last)) return true
  return (
    reading.shapes[last] === shape.lower &&
    first === last &&
    isKind(reading, last, is.given | is.family) &&
    !isKind(reading, last, is.plain | is.doubtful)
  )
}

function localOf({ text, starts, ends }: Reading, address: number): string {
  return text.slice(starts[address], ends[address]).split('@')[0]?.toLowerCase() ?? ''
}

function isEchoed(reading: Reading, first: number, last: number, local: string): boolean {
  for (let at = first; at <= last; at++) {
    const key = reading.keys[at] ?? ''
    if (key.length > 2 && local.includes(key)) return true
  }
  return false
}

const afterLabel = /^[*_"'”\])]{0,2}\.{0,12}[ \u00a0\t]{0,3}[:=：][>]?[ \u00a0\t*_"'“[]{0,12}$/u

/** `Name: X`, `"firstname": "X"`, `Ansprechpartnerin: Frau X`. */
function labelled(reading: Reading, label: number): readonly Claim[] {
  const at = valueAfter(reading, label)
  if (at === undefined || isThingLabel(reading, label)) return []
  const isSure = isKind(reading, label, is.nameLabel)
  const last =
    (isSure ? largeFrom(reading, at) : undefined) ?? namedFrom(reading, at) ?? lowerBehind(reading, label, at)
  if (last === undefined || hasOrganization(reading, at, last) || /^[<({[]/u.test(gapAfter(reading, last)))
    return []
  if (isSure) return behindLabel(reading, label, at, last)
  return isGreetingAlone(reading, at, last) || isSpeech(reading, label, at, last)
    ? []
    : behindLabel(reading, label, at, last)
}

function behindLabel(reading: Reading, label: number, at: number, last: number): readonly Claim[] {
  const isKnown = isKind(reading, label, is.nameLabel) || hasListed(reading, at, last)
  if (!isKnown && !isSigner(reading, label, at, last)) return []
  const turned = turnedName(reading, at, last)
  // "Complainant: Okafor, Plot 7".
  const to = turned !== undefined && (isKnown || isKind(reading, last + 1, is.given)) ? turned : last
  return [{ from: at, to, strength: isKnown ? 'certain' : 'likely', rule: 'label' }]
}

/** `Medewerker: Dan stuur ik …`, `Cliente: LOS vermelha`: what somebody says whose turns begin with the word, not who it is. */
export function isSpeech(reading: Reading, label: number, at: number, last: number): boolean {
  if (at !== last || reading.shapes[at + 1] !== shape.lower || reading.lineOf[at + 1] !== reading.lineOf[at])
    return turnsOf(reading).has(reading.keys[label] ?? '') && !isKind(reading, at, is.given)
  const gap = gapAfter(reading, at)
  return (gap === ' ' || gap === ', ') && turnsOf(reading).has(reading.keys[label] ?? '')
}

/** The words that begin several lines before a colon, as in chats. */
const turnsOf = perReading((reading): ReadonlySet<string> => {
  const once = new Set<string>()
  const turns = new Set<string>()
  for (const first of reading.lines)
    for (let at = first; at < first + 4 && reading.lineOf[at] === reading.lineOf[first]; at++)
      if (isColonAfter(reading, at)) {
        const key = reading.keys[at] ?? ''
        if (once.has(key)) turns.add(key)
        once.add(key)
        break
      }
  return turns
})

/** "Assistente: Olá, em que posso ajudar?" */
const isGreetingAlone = (reading: Reading, at: number, last: number): boolean =>
  at === last && isKind(reading, at, is.greeting) && isKind(reading, at, is.plain)

const mostLarge = 7

/** "DE LA TORRE PASCUAL, MARÍA": the whole line in large letters, particles too. */
function largeFrom(reading: Reading, at: number): number | undefined {
  const end = lastOfLine(reading, at)
  if (reading.shapes[at] !== shape.upper || !isKind(reading, at, is.particle) || end - at > mostLarge)
    return undefined
  for (let word = at + 1; word <= end; word++)
    if (
      reading.shapes[word] !== shape.upper ||
      !(isBlankBefore(reading, word) || isCommaBefore(reading, word))
    )
      return undefined
  return end > at && hasListed(reading, at, end) ? end : undefined
}

const notSomebody = thingWords | cueWords | is.thing

/** Behind the label of a signature any word is one; elsewhere two are, where nouns have no capitals. */
function isSigner(reading: Reading, label: number, at: number, last: number): boolean {
  if (signatureLabels.has(reading.keys[label] ?? '') && last === lastOfLine(reading, at)) return true
  const isOne = at === last && (isKind(reading, label, is.job) || doers.has(reading.keys[label] ?? ''))
  if (isOne && isUnlisted(reading, at, notSomebody))
    return /^(?: ?[,;.(|]| [–-] |\s*\n|$)/u.test(gapAfter(reading, at))
  // "Checked by: Nagios XI".
  return (
    lengthOf(reading, at, last) > 1 &&
    !reading.isGerman &&
    !isKind(reading, at, is.place) &&
    !hasListed(reading, at, last, is.plain)
  )
}

const doers: ReadonlySet<string> = new Set(doerLabels)
const signatureLabels: ReadonlySet<string> = new Set(
  'unterschrift signature podpis firmado firma gezeichnet sachbearbeiter sachbearbeiterin'.split(' '),
)

/** The first word behind a label and its colon that is no title. */
function valueAfter(reading: Reading, label: number): number | undefined {
  const end = lastOfLine(reading, label)
  const labelEnd = isKind(reading, label, is.nameLabel)
    ? endOfLabel(reading, label, end)
    : label + (hasBothForms(reading, label) ? 1 : 0)
  let at = labelEnd + 1
  if (at > end || !hasSignsAfter(reading, labelEnd) || !afterLabel.test(gapAfter(reading, labelEnd)))
    return undefined
  while (at < end && isKind(reading, at, is.title) && !isKind(reading, at, is.frequent)) at++
  return at
}

/** "Antragsteller/in:", "Mitarbeiter*in:", "Kunde:in:". */
const hasBothForms = (reading: Reading, label: number): boolean =>
  hasSignsAfter(reading, label) &&
  /^\(?[/*:_-]-?$/u.test(gapAfter(reading, label)) &&
  forms.has(reading.keys[label + 1] ?? '')

const forms: ReadonlySet<string> = new Set(['in', 'innen', 'r', 'a', 'e', 'trice', 'euse', 'ora', 'essa'])

const mostOfLabel = 4

/** The last word of "Nom de naissance", "Prénom(s)", "Imię (imiona)", "Cognome da nubile". */
function endOfLabel(reading: Reading, label: number, end: number): number {
  let at = label
  while (at < end && at - label < mostOfLabel && isOfLabel(reading, at + 1)) at++
  return at
}

function isOfLabel(reading: Reading, at: number): boolean {
  if (isBlankBefore(reading, at) || gapBefore(reading, at) === ') ')
    return ofLabels.has(reading.keys[at] ?? '')
  return /^ ?\($/u.test(gapBefore(reading, at)) && gapAfter(reading, at).startsWith(')')
}

function isThingLabel(reading: Reading, label: number): boolean {
  if (!/^(?:name|names|nombre|nome|nom|naam)$/u.test(reading.keys[label] ?? '')) return false
  const before = label - 1
  if (
    before < 0 ||
    reading.lineOf[before] !== reading.lineOf[label] ||
    !/^[ _.-]$/u.test(gapBefore(reading, label))
  )
    return false
  return thingLabels.has(reading.keys[before] ?? '') || isKind(reading, before, is.organization)
}

function lowerBehind(reading: Reading, label: number, at: number): number | undefined {
  if (isKind(reading, label, is.nameLabel)) return lowerValue(reading, at)
  return callers.has(reading.keys[label] ?? '') ? lowerCaller(reading, at) : undefined
}

const callers: ReadonlySet<string> = new Set(
  'caller anrufer anruferin annahme chiamante appelant beller'.split(' '),
)

const others = is.plain | is.doubtful | is.organization | is.occupation | is.place

/** "caller: marcus from accounting", "caller: marcus webb". */
function lowerCaller(reading: Reading, at: number): number | undefined {
  if (reading.shapes[at] !== shape.lower || !isKind(reading, at, is.given) || isKind(reading, at, others))
    return undefined
  const isTwo =
    isBlankAfter(reading, at) &&
    reading.shapes[at + 1] === shape.lower &&
    (reading.kinds[at + 1] === 0 || isKind(reading, at + 1, is.family)) &&
    !isKind(reading, at + 1, is.plain | is.lead) &&
    lastOfLine(reading, at) === at + 1
  return isTwo ? at + 1 : at
}

function lowerValue(reading: Reading, at: number): number | undefined {
  const last = lastOfLine(reading, at)
  if (last - at > 2 || reading.shapes[at] !== shape.lower) return undefined
  // "hendrik-config" is a file's.
  if (last > at && !isBlankBefore(reading, last) && !isKind(reading, last, is.given | is.family))
    return undefined
  return hasListed(reading, at, last) && !hasListed(reading, at, last, is.plain | is.organization)
    ? last
    : undefined
}

function hasOrganization(reading: Reading, from: number, to: number): boolean {
  const end = Math.min(lastOfLine(reading, from), to + 3)
  for (let at = from; at <= end; at++) {
    if (at > to && /[,;|/(\t]|\s{2}/u.test(gapBefore(reading, at))) return false
    if (isKind(reading, at, is.organization) && !isKind(reading, at, is.frequent)) return true
    if (at > from && isKind(reading, at, is.trade) && !isKind(reading, at, is.given | is.family)) return true
  }
  return false
}

/** `On Monday Anna Lee wrote:`, `schrieb Anna Lee:`, `Anna Lee a écrit :`. */
function quoted(reading: Reading, verb: number): readonly Claim[] {
  const first = firstOfLine(reading, verb)
  const end = lastOfLine(reading, verb)
  if (/^ ?(?:\([^)\n]{1,6}\))? ?[:：]/u.test(gapAfter(reading, verb))) {
    let last = verb - 1
    while (last >= first && !isCapital(reading, last) && verb - last < 4) last--
    return nameEndingAt(reading, first, last)
  }
  const last = nameFrom(reading, verb + 1)
  if (last === undefined || last > end || !/^[ "'<(]{0,3}[:：]|^ ?[<(["]/u.test(gapAfter(reading, last)))
    return []
  if (
    last + 1 < end &&
    !/:/u.test(reading.text.slice(reading.ends[end], (reading.ends[end] ?? 0) + 4)) &&
    reading.shapes[last + 1] !== shape.address &&
    !/:/u.test(gapAfter(reading, last))
  )
    return []
  return [{ from: verb + 1, to: last, strength: 'certain', rule: 'quoted header' }]
}

function nameEndingAt(reading: Reading, first: number, last: number): readonly Claim[] {
  for (let from = Math.max(first, last - 4); from <= last; from++) {
    if (nameFrom(reading, from) !== last) continue
    if (lengthOf(reading, from, last) > 1 || isKind(reading, from, is.given))
      return [{ from, to: last, strength: 'certain', rule: 'quoted header' }]
  }
  return []
}

import { addAll } from '../../../shared/add-all.ts'
import { silent } from '../../detection/match/spot.ts'
import {
  type Claim,
  gapAfter,
  gapBefore,
  gapLength,
  hasListed,
  isDotAfter,
  isCapital,
  isInitial,
  isKind,
  isStop,
  lastOfLine,
  lengthOf,
  nameFrom,
  type Rule,
  isBlankBefore,
} from './claims.ts'
import { isAboveAddress, isBlockLine } from './blocks.ts'
import { is } from './gazetteer.ts'
import { linkWords, suffixWords } from './lists/cue-words.ts'
import { plainClosings } from './lists/lower-cues.ts'
import { type Reading, shape } from './reading.ts'

/** Names below `Best regards`, on the same line as `VG, Anna`, below `--`, and above an occupation or a telephone number. */
export const closings: Rule = (reading) => {
  const claims: Claim[] = []
  for (let line = 0; line < reading.lines.length; line++) {
    const end = closingEnd(reading, line)
    if (end !== undefined) addAll(claims, signedAfter(reading, line, end))
    else
      claims.push(
        ...(isBelowRule(reading, line) ? signed(reading, line, 'signature') : blockName(reading, line)),
      )
  }
  return claims
}

const longestClosing = 12

/** The last word of a phrase that closes a letter, when the line has one near its end or is short. */
function closingEnd(reading: Reading, line: number): number | undefined {
  const first = reading.lines[line] ?? 0
  const last = lastOfLine(reading, first)
  for (let at = Math.max(first, last - longestClosing); at <= last; at++) {
    if (!isKind(reading, at, is.closing)) continue
    if (!mayClose(reading, first, at) || isOfSomething(reading, at)) continue
    let end = at
    while (
      end < last &&
      (isKind(reading, end + 1, is.closing) || followers.has(reading.keys[end + 1] ?? '')) &&
      !isLowerInitial(reading, end + 1) &&
      /^(?:,? |, ?| ?\/ ?|\. ?)$/u.test(gapAfter(reading, end)) &&
      !isKind(reading, end + 1, is.frequent)
    )
      end++
    return end
  }
  return undefined
}

/** "Best in town", "as best as I can" praise. */
const isOfSomething = (reading: Reading, at: number): boolean =>
  reading.keys[at] === 'best' &&
  ((isBlankBefore(reading, at + 1) && praised.has(reading.keys[at + 1] ?? '')) ||
    // "5683 CR Best" is a town.
    (isBlankBefore(reading, at) && reading.shapes[at - 1] === shape.upper))

const praised: ReadonlySet<string> = new Set('as in of for way on at i we you to'.split(' '))

/** Words behind the closing one: `thank you so much`, `danke im Voraus`. */
const followers = new Set(
  'you so much very all again in advance im voraus vorab and und y e et best kind warm warmest muchas molte mille tante many d avance por adelantado bij voorbaat z gory med venlig vanliga'.split(
    ' ',
  ),
)

/** "Thanks" within a sentence closes nothing: the phrase stands at the start of a line or a sentence. */
function mayClose(reading: Reading, first: number, at: number): boolean {
  if ((reading.keys[at] ?? '').length < 4 && at > first && reading.shapes[at] === shape.lower)
    return /[.!?,;:)…]/u.test(gapBefore(reading, at))
  let from = at
  while (
    from > first &&
    at - from < 6 &&
    !/[.!?,;:)\n]/u.test(gapBefore(reading, from)) &&
    isPhraseWord(reading, from - 1)
  )
    from--
  return (
    from === first ||
    /[.!?,;:)…]/u.test(gapBefore(reading, from)) ||
    reading.shapes[from] !== shape.lower ||
    (at - first < 7 && lastOfLine(reading, at) === at)
  )
}

function isPhraseWord(reading: Reading, at: number): boolean {
  return (
    isKind(reading, at, is.plain | is.closing | is.greeting | is.lead | is.doubtful | is.particle) ||
    (reading.keys[at] ?? '').length < 4
  )
}

function signedAfter(reading: Reading, line: number, end: number): readonly Claim[] {
  const last = lastOfLine(reading, end)
  const from = end + 1
  // Whoever signs was masked before.
  if (gapAfter(reading, end).includes(silent)) return []
  if (from > last) return signedBelow(reading, line)
  // "Grüß Gott," opens a letter.
  if (reading.keys[from] === 'gott') return []
  const isPhrase =
    isKind(reading, from, is.plain | is.lead) &&
    !isKind(reading, from, is.given) &&
    !((reading.keys[from] ?? '').length === 1 && isDotAfter(reading, from))
  const later = isPhrase ? laterClosing(reading, from, last) : undefined
  if (later !== undefined) return signedAfter(reading, line, later)
  if (isPhrase) return endsAsPhrase(from, last) ? signedBelow(reading, line) : []
  if (!/^[ \u00a0]{0,3}[,.!:;/|–—*-]{0,3}[ \u00a0]{0,4}[^\p{L}\p{N}\n]{0,6}$/u.test(gapAfter(reading, end)))
    return []
  const claim = signatureFrom(reading, from, 'closing', true)
  return claim !== undefined && isSentence(reading, end, claim) ? [] : withOthers(reading, claim)
}

/** "Danke. Fahrzeugschein (Corsa) im Anhang.": another sentence behind the closing word. */
const isSentence = (reading: Reading, end: number, { from, to }: Claim): boolean =>
  to < lastOfLine(reading, end) && gapAfter(reading, end).includes('.') && !hasListed(reading, from, to)

/** "thanks, best regards Anna": another closing word behind the first one, and more behind it. */
function laterClosing(reading: Reading, from: number, last: number): number | undefined {
  for (let at = from; at < last; at++)
    if (isKind(reading, at, is.closing) && plainClosings.has(reading.keys[at] ?? '')) return at
  return undefined
}

const mostSigning = 4

/** "Anna & Tim", "Anna und Tim Lee": all who sign. */
function withOthers(reading: Reading, claim: Claim | undefined): readonly Claim[] {
  const claims: Claim[] = []
  for (let next = claim; next !== undefined && claims.length < mostSigning; ) {
    claims.push(next)
    const gap = gapAfter(reading, next.to)
    const isLinked = linkWords.has(reading.keys[next.to + 1] ?? '')
    const from = next.to + (isLinked ? 2 : 1)
    if (
      (!isLinked && !/^ ?(?:[&+/]|,(?! ?\n)) ?$/u.test(gap)) ||
      reading.lineOf[from] !== reading.lineOf[next.to]
    )
      break
    const to = nameFrom(reading, from)
    next =
      to !== undefined &&
      (isKind(reading, from, is.given) || (!gap.includes(',') && to === lastOfLine(reading, to)))
        ? { from, to, strength: 'certain', rule: 'closing' }
        : undefined
  }
  return claims
}

/** "… aus Köln", "… und schöne Grüße": the rest of the phrase. */
function endsAsPhrase(from: number, last: number): boolean {
  return last - from < 6
}

const mostLinesBelow = 3

function signedBelow(reading: Reading, line: number): readonly Claim[] {
  for (let below = 1; below <= mostLinesBelow; below++) {
    if (line + below >= reading.lines.length || isTooFar(reading, line + below)) return []
    const found = signed(reading, line + below, 'closing', below > 1)
    if (found.length > 0) return found
    if (!isSkippable(reading, line + below)) return []
  }
  return []
}

const mostLineEnds = 9

function isTooFar(reading: Reading, line: number): boolean {
  const first = reading.lines[line] ?? 0
  return (
    gapLength(reading, first) > mostLineEnds &&
    gapBefore(reading, first).split('\n').length - 1 > mostLineEnds
  )
}

/** A line of the company, or of more good wishes, may stand between the closing and the name. */
function isSkippable(reading: Reading, line: number): boolean {
  const first = reading.lines[line] ?? 0
  const last = lastOfLine(reading, first)
  return last - first < 8 && !/[:@?]/u.test(reading.text.slice(reading.starts[first], reading.ends[last]))
}

function signed(reading: Reading, line: number, rule: string, isSure = false): readonly Claim[] {
  const first = reading.lines[line] ?? 0
  const claim = isClosingLine(reading, first) ? undefined : signatureFrom(reading, first, rule)
  if (claim === undefined) return []
  const isListed = hasListed(reading, claim.from, claim.to)
  if (isSure && !isListed && lengthOf(reading, claim.from, claim.to) < 2) return []
  return withOthers(reading, claim)
}

/** The name that a line begins with, when it is all there is on the line but for an occupation or a telephone number. */
function signatureFrom(reading: Reading, from: number, rule: string, isSameLine = false): Claim | undefined {
  const first = afterTitles(reading, from)
  if (first === undefined) return undefined
  const last =
    nameFrom(reading, first) ?? lowerFrom(reading, first, isSameLine) ?? oddGiven(reading, first, isSameLine)
  if (last === undefined) return initialsFrom(reading, first, rule)
  const isListed = hasListed(reading, first, last)
  if (!endsSignature(reading, last, isListed, isSameLine)) return undefined
  if (isKind(reading, first, is.header) && /^ ?:/u.test(gapAfter(reading, last))) return undefined
  if ((!isListed && isUnsigned(reading, first, last, rule)) || isCompanyLine(reading, first, last))
    return undefined
  const isShort =
    !isListed && lengthOf(reading, first, last) === 1 && isKind(reading, first, is.doubtful | is.place)
  return { from: first, to: last, strength: isShort ? 'likely' : 'certain', rule }
}

/** A calling or a thing, and one unlisted word without a closing. */
function isUnsigned(reading: Reading, first: number, last: number, rule: string): boolean {
  if (isKind(reading, first, is.job | is.personLabel | is.thing)) return true
  return rule === 'signature' && lengthOf(reading, first, last) < 2
}

/** "Amitiés" below "Merci": one more closing word, alone on its line. */
function isClosingLine(reading: Reading, at: number): boolean {
  return isKind(reading, at, is.closing) && !isKind(reading, at, is.given) && lastOfLine(reading, at) === at
}

function afterTitles(reading: Reading, from: number): number | undefined {
  let at = from
  const last = lastOfLine(reading, from)
  while (at <= last && isSignatureLead(reading, at, last)) at++
  return at > last ? undefined : at
}

/** "Dr.", "i. A.", "gez.", "Ihre": words before the name in a signature. */
function isSignatureLead(reading: Reading, at: number, last: number): boolean {
  const key = reading.keys[at] ?? ''
  // "M.ª" is short for "María".
  if (gapAfter(reading, at) === '.' && reading.text[reading.starts[at + 1] ?? 0] === 'ª') return false
  if (isKind(reading, at, is.title) && !isKind(reading, at, is.frequent) && at < last) return true
  if (signatureLeads.has(key)) return at < last && !isKind(reading, at, is.frequent)
  const isOrder = key === 'a' || key === 'v'
  if (isOrder && reading.keys[at - 1] === 'i' && reading.lineOf[at - 1] === reading.lineOf[at])
    return at < last
  return key.length === 1 && /^[iapv]$/u.test(key) && reading.shapes[at] === shape.lower
}

const signatureLeads: ReadonlySet<string> = new Set(
  'ia iv ppa gez pp ihr ihre dein deine eure euer your ton tu de from von by die der bsc mag dipl schwester pfleger ssa'.split(
    ' ',
  ),
)

function isOtherWord(reading: Reading, at: number): boolean {
  return (
    isKind(reading, at, is.plain | is.doubtful | is.organization | is.occupation) &&
    !isKind(reading, at, is.frequent)
  )
}

/** "anna", alone on the line below. */
function lowerFrom(reading: Reading, first: number, isSameLine: boolean): number | undefined {
  if (reading.shapes[first] !== shape.lower) return undefined
  const last = lastOfLine(reading, first)
  if (isLowerInitial(reading, first))
    return last === first + 1 && isKind(reading, last, is.family) ? last : undefined
  if (isStop(reading, first) || last - first > 2 || (reading.keys[first] ?? '').length < 2) return undefined
  for (let at = first; at <= last; at++)
    if (reading.shapes[at] !== shape.lower || isOtherWord(reading, at)) return undefined
  const isAlone =
    last === first ? !isSameLine || isLastUnheard(reading, first) : isLastUnheard(reading, first)
  return isAlone || hasListed(reading, first, last, is.given) ? last : undefined
}

/** "d. jansen" */
function isLowerInitial(reading: Reading, at: number): boolean {
  return (reading.keys[at] ?? '').length === 1 && isDotAfter(reading, at)
}

/** "April", "Zé" alone on the line below: a given name that is a common word elsewhere. */
function oddGiven(reading: Reading, at: number, isSameLine: boolean): number | undefined {
  return !isSameLine &&
    isCapital(reading, at) &&
    isKind(reading, at, is.given) &&
    lastOfLine(reading, at) === at
    ? at
    : undefined
}

/** "un saludo yoli", "groetjes ype sinnema": the last words of a text, which no list has, behind a word that only closes. */
function isLastUnheard({ keys, kinds }: Reading, at: number): boolean {
  const last = keys.length - 1
  if (at < last - 1 || kinds[at] !== 0 || kinds[last] !== 0) return false
  return plainClosings.has(keys[at - 1] ?? '')
}

function initialsFrom(reading: Reading, first: number, rule: string): Claim | undefined {
  const last = lastOfLine(reading, first)
  const written = reading.text.slice(reading.starts[first], reading.ends[last])
  if (rule !== 'closing' || !signedInitials.test(written) || isStop(reading, first)) return undefined
  return { from: first, to: last, strength: 'likely', rule: 'initials' }
}

/** "K", "K. H.", "KHJ", "MvD", "Ma. Hu.". */
const signedInitials =
  /^\p{Lu}\.? ?\p{Lu}?\.?(?:\p{Lu}\.?)?$|^\p{Lu}(?:v|vd|d|de)\p{Lu}$|^\p{Lu}\p{Ll}{1,2}\. ?\p{Lu}\p{Ll}{1,2}\.?$/u

/** After the name the line ends, or a separator or an occupation follows. */
function endsSignature(reading: Reading, last: number, isListed: boolean, isSameLine: boolean): boolean {
  const gap = gapAfter(reading, last)
  const isAtEnd = last === lastOfLine(reading, last)
  if (isAtEnd || signatureEnd.test(gap)) return true
  const next = last + 1
  const key = reading.keys[next] ?? ''
  if (linkWords.has(key) && isCapital(reading, next + 1)) return true
  if (!isListed) return false
  const isNumber = /^\d+$/u.test(key) && next === lastOfLine(reading, last)
  if (isNumber || linkWords.has(key) || suffixWords.has(key) || /^ [&+] /u.test(gap)) return true
  return isKind(reading, next, is.occupation | is.organization) || (isSameLine && !isCapital(reading, next))
}

/** A separator, the end of a sentence, a wide gap. */
const signatureEnd = /^[ \u00a0\t]{0,8}[,|/(–—•·*<[:;-]|^ ?[.!)]|[\t]|[ \u00a0]{3}/u

function isCompanyLine(reading: Reading, first: number, last: number): boolean {
  const end = lastOfLine(reading, first)
  if (/[&+]/u.test(gapAfter(reading, last))) return !isKind(reading, last + 1, is.given)
  if (end === last || hasListed(reading, first, last, is.given)) return false
  for (let at = last + 1; at <= end; at++)
    if (isKind(reading, at, is.organization)) return !/[,|(]/u.test(gapAfter(reading, last))
  return false
}

/** A line of dashes or underscores above. */
function isBelowRule(reading: Reading, line: number): boolean {
  const first = reading.lines[line] ?? 0
  const start = first === 0 ? 0 : (reading.ends[first - 1] ?? 0)
  const length = (reading.starts[first] ?? 0) - start
  // A rule takes a sign at least, and the end of its line.
  if (length < 2 || length > 199 || !hasSignOfRule(reading.text, start, start + length)) return false
  const gap = gapBefore(reading, first)
  return /(?:^|\n)[ \t>]{0,4}(?:-{2,3}|_{2,60}|–|—|\*{3,60}) ?\r?\n\s{0,8}[>*_ ]{0,4}$/u.test(gap)
}

const signsOfRules: ReadonlySet<number> = new Set(Array.from('-_–—*', (sign) => sign.charCodeAt(0)))

function hasSignOfRule(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (signsOfRules.has(text.charCodeAt(at))) return true
  return false
}

/** A line that is a name alone, and below it an occupation, a telephone number or an address. */
function blockName(reading: Reading, line: number): readonly Claim[] {
  const first = reading.lines[line] ?? 0
  const last = lastOfLine(reading, first)
  if (last === first) return loneLine(reading, line)
  if (last - first > 5) return []
  if (!isCapital(reading, first)) return lowerLine(reading, first, last)
  const from = afterTitles(reading, first) ?? first
  return isNameLine(reading, from, last) ? nameAbove(reading, line, from, last) : []
}

/** True when a name of two words or more is all that the line has. */
function isNameLine(reading: Reading, from: number, last: number): boolean {
  if (nameFrom(reading, from) !== last || isInitial(reading, last)) return false
  return lengthOf(reading, from, last) > 1 && !/^[ \t]{0,8}[.:?!,]/u.test(gapAfter(reading, last))
}

function nameAbove(reading: Reading, line: number, from: number, last: number): readonly Claim[] {
  const next = reading.lines[line + 1]
  if (next === undefined) return endingName(reading, line, from, last)
  if (!isBlockLine(reading, next) && !isAboveAddress(reading, line)) return []
  if (hasListed(reading, from, last, is.given | is.frequent))
    return [{ from, to: last, strength: 'certain', rule: 'signature' }]
  const isOther =
    reading.isGerman ||
    isBelowBlock(reading, line) ||
    hasListed(reading, from, last, is.doubtful | is.place | is.streetBefore | is.streetAfter)
  return isOther ? [] : [{ from, to: last, strength: 'likely', rule: 'signature' }]
}

/** Two words in capitals as the last line of a text, below its last sentence. */
function endingName(reading: Reading, line: number, from: number, last: number): readonly Claim[] {
  const isOther = hasListed(
    reading,
    from,
    last,
    is.doubtful | is.place | is.streetBefore | is.streetAfter | is.plain,
  )
  return line === 0 || isOther ? [] : [{ from, to: last, strength: 'likely', rule: 'signature' }]
}

/** The line above names an occupation or a person already: this one is the company's. */
function isBelowBlock(reading: Reading, line: number): boolean {
  const above = reading.lines[line - 1]
  if (above === undefined || line === 0) return false
  const last = lastOfLine(reading, above)
  for (let at = above; at <= Math.min(last, above + 4); at++)
    if (isKind(reading, at, is.occupation)) return true
  return isCapital(reading, above) && nameFrom(reading, above) === last
}

/** A given name alone on a line, as people sign without a closing; another word only at the very end of a text. */
function loneLine(reading: Reading, line: number): readonly Claim[] {
  const at = reading.lines[line] ?? 0
  if (reading.shapes[at] !== shape.capital) return []
  if (isBelowFarewell(reading, line)) return [{ from: at, to: at, strength: 'likely', rule: 'closing' }]
  if (isStop(reading, at) || (reading.keys[at] ?? '').length < 3 || isKind(reading, at, is.greeting))
    return []
  if (!/^[ \t]{0,4}[,.!]?[ \t]{0,4}(?:\r?\n|$|[^\p{L}\p{N}]{1,6}(?:\r?\n|$))/u.test(gapAfter(reading, at)))
    return []
  const claim = { from: at, to: at, strength: 'likely', rule: 'alone on a line' } as const
  const isOther = isKind(reading, at, is.doubtful | is.place | is.occupation | is.organization)
  if (isKind(reading, at, is.given) && !isOther) return [claim]
  return isBelowPhrase(reading, at) || (!isOther && isLastBelowSentence(reading, line)) ? [claim] : []
}

/** "Keep in touch,": any phrase closes a letter that ends in a comma and has a given name below. */
function isBelowPhrase(reading: Reading, at: number): boolean {
  return isKind(reading, at, is.given) && /[\p{L}!],[ \t]{0,4}\r?\n\s{0,8}$/u.test(closingBefore(reading, at))
}

function isLastBelowSentence(reading: Reading, line: number): boolean {
  if (line === 0 || line !== reading.lines.length - 1) return false
  const at = reading.lines[line] ?? 0
  const isBare = !/[,.!]/u.test(gapAfter(reading, at))
  return isBare && /[.!?)…][ \t]{0,4}\r?\n\s{0,8}$/u.test(gapBefore(reading, at))
}

const mostFarewell = 4

/** At the end of a text below "A dopo", "See you soon", "Bis bald". */
function isBelowFarewell(reading: Reading, line: number): boolean {
  if (line === 0 || line !== reading.lines.length - 1) return false
  const at = reading.lines[line] ?? 0
  if (!isKind(reading, at, is.given) && reading.kinds[at] !== 0) return false
  const above = reading.lines[line - 1] ?? 0
  if (at - above > mostFarewell || reading.lineOf[at - 1] !== line - 1) return false
  return (
    farewells.has(reading.keys[at - 1] ?? '') &&
    /^[ \t]{0,4}[,.!)]{0,3}[ \t]{0,4}\r?\n\s{0,8}$/u.test(gapBefore(reading, at))
  )
}

const farewells: ReadonlySet<string> = new Set(
  (
    'soon later then tomorrow bye best love hugs bald spater dann morgen tschuss tschau ciao servus wiedersehen bientot tot demain salut roule amities dopo presto domani arrivederci ' +
    'luego pronto manana vemos logo breve amanha mais ziens later morgen doei uslyszenia zobaczenia jutro narazie hej'
  ).split(' '),
)

/** What stands between the line above and a word, with the last letter of that line. */
function closingBefore({ text, starts, ends }: Reading, at: number): string {
  return at === 0 ? '' : text.slice((ends[at - 1] ?? 1) - 1, starts[at])
}

/** "anna lee", two listed names alone on a line in small letters. */
function lowerLine(reading: Reading, first: number, last: number): readonly Claim[] {
  if (last - first > 2) return []
  for (let at = first; at <= last; at++) {
    if (reading.shapes[at] !== shape.lower || isKind(reading, at, is.plain)) return []
    if (at > first && !isBlankBefore(reading, at)) return []
  }
  const isName =
    isKind(reading, first, is.given) &&
    isKind(reading, last, is.family) &&
    !(isKind(reading, first, is.doubtful) && isKind(reading, last, is.doubtful))
  return isName ? [{ from: first, to: last, strength: 'likely', rule: 'alone on a line' }] : []
}

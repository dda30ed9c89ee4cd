import { isFamous, isQuoted } from './called.ts'
import {
  namedFrom,
  type Claim,
  gapAfter,
  gapBefore,
  hasListed,
  isCapital,
  isDotAfter,
  isInitial,
  isKind,
  isSentenceStart,
  lastOfLine,
  isStop,
  lengthOf,
  nameFrom,
  type Rule,
  isBlankAfter,
  isBlankBefore,
  isHyphenAfter,
} from './claims.ts'
import { isCafe, isInThings, isNumbered, isStreet, isThing } from './things.ts'
import { codesOf } from '../patterns/scan.ts'
import { is } from './gazetteer.ts'
import { isSpeech, turnedName } from './headers.ts'
import { introduced, trimmed } from './introductions.ts'
import { isNameHere } from './languages.ts'
import { linkWords, lowerTitles, roleThings } from './lists/cue-words.ts'
import { type Reading, shape } from './reading.ts'
import { afterRelation, isOfFirm, isOfPlace } from './relations.ts'

/** Names in prose that a word before or after tells: `Frau X`, `my name is X`, `my colleague X`, `X said`, `ask X`. */
export const phrases: Rule = (reading) => {
  const claims: Claim[] = []
  for (let at = 0; at < reading.keys.length; at++) {
    const kinds = reading.kinds[at] ?? 0
    if (
      (kinds &
        (is.title |
          is.introduction |
          is.nameLabel |
          is.role |
          is.occupation |
          is.self |
          is.lead |
          is.relation |
          is.job |
          is.saying)) ===
      0
    )
      continue
    const claim =
      afterTitle(reading, at) ??
      introduced(reading, at) ??
      ((kinds & (is.relation | is.job)) !== 0 ? afterRelation(reading, at) : undefined) ??
      afterRole(reading, at) ??
      afterLead(reading, at) ??
      besideSaying(reading, at)
    if (claim === undefined) continue
    claims.push(claim)
    at = Math.max(at, claim.to - 1)
  }
  return claims
}

const afterAbbreviation =
  /^(?:[ \u00a0]{1,2}|\.[ \u00a0]{0,2}|\.-|-|\.(?:in|a|ssa)[ \u00a0]|\r?\n[> ]{0,4})$/u

/** `Herr Müller`, `Dr. Lee`, `Mr. and Mrs. Lee`, `Frau Dipl.-Ing. Lee`. */
function afterTitle(reading: Reading, title: number): Claim | undefined {
  if (!isKind(reading, title, is.title) || !isWrittenAsTitle(reading, title)) return undefined
  const degree = behindDegrees(reading, title)
  const from = degree ?? title + (isFeminine(reading, title + 1) ? 2 : 1)
  if (from >= reading.keys.length || (degree === undefined && !isBehindTitle(reading, title, from)))
    return undefined
  const last = namedFrom(reading, from) ?? oddName(reading, from) ?? lettered(reading, title, from)
  if (
    last === undefined ||
    isPlaceOfOffice(reading, title, from, last) ||
    (isKind(reading, from, is.title) &&
      !isKind(reading, from, is.frequent) &&
      lengthOf(reading, from, last) === 1)
  )
    return undefined
  return isFirmOf(reading, title, last)
    ? undefined
    : { from, to: trimmed(reading, from, last), strength: 'certain', rule: 'title' }
}

function isBehindTitle(reading: Reading, title: number, from: number): boolean {
  const written = gapBefore(reading, from)
  return afterAbbreviation.test(written) && !(written.includes('\n') && isApartFrom(reading, title, from))
}

/** Behind "Dr. med. dent.", "Dipl.-Ing. (FH)", "Frau M.Sc.": what somebody has a degree in; undefined where nothing says so. */
function behindDegrees(reading: Reading, title: number): number | undefined {
  const { text, starts, ends } = reading
  const end = ends[title] ?? text.length
  const second = text.charCodeAt(starts[title + 1] ?? text.length)
  if (!mayBeginDegree.has(second)) return undefined
  const [written] = degrees.exec(text.slice(end, end + longestDegrees)) ?? []
  if (written === undefined) return undefined
  let at = title + 1
  while ((starts[at] ?? Infinity) < end + written.length) at++
  return starts[at] === end + written.length && isCapital(reading, at) ? at : undefined
}

const longestDegrees = 60
const mayBeginDegree = codesOf('mdvpjirnosthaubeMBLPFTU')
const degrees =
  /^\.?[ -]?(?:(?:(?:med|dent|vet|phil|jur|iur|rer|nat|pol|oec|oek|publ|soc|sc|hum|hc|h\.[ ]?c|mult|habil|theol|agr|troph|paed|päd|biol|math|techn|psych|univ|ing|utr|cult|mus|Ing|Kfm|Kffr|Inf|Phys|Psych|Päd|Biol|Chem|Math|Oec|Soz|M\.?[ ]?Sc|B\.?[ ]?Sc|M\.[ ]?A|B\.[ ]?A|LL\.?[ ]?M|Ph\.?[ ]?D)\.(?:-|[ ]?)|(?:mult|habil|MBA|MSc|BSc|PhD|et)[ ]|\((?:FH|TU|Univ\.?|BA|DH)\)[ ])[ ]?){1,6}/u

/** "Civilité : Madame", and below it another field: a title at the end of a line leads to no name below. */
const isApartFrom = (reading: Reading, title: number, from: number): boolean =>
  (reading.keys[title] ?? '').length < 4 ||
  gapBefore(reading, title).includes(':') ||
  isKind(reading, from, is.nameLabel | is.personLabel | is.header)

/** "Dr. Oetker", "Dr. Hoffmann & Partner", "o Café da Dona Benta". */
const isFirmOf = (reading: Reading, title: number, last: number): boolean =>
  isFamous(reading, { from: title, to: last }) || isPractice(reading, last) || isCafe(reading, title)

/** "Dr. Hoffmann & Partner". */
const isPractice = (reading: Reading, last: number): boolean =>
  gapAfter(reading, last) === ' & ' && isKind(reading, last + 1, is.organization)

/** "el abogado Madrid": in small letters the word for an office may stand before what is no name. */
function isPlaceOfOffice(reading: Reading, title: number, from: number, last: number): boolean {
  if (isStreet(reading, from, last)) return true
  if (isCapital(reading, title) || !isKind(reading, title, is.occupation) || from !== last) return false
  const isOther = isKind(reading, from, is.place | is.doubtful | is.plain)
  return isOther && !isKind(reading, from, is.frequent)
}

/** "Dott.ssa", "Dr.in", "Prof.a": the ending behind the dot is a word of its own here. */
function isFeminine(reading: Reading, at: number): boolean {
  if (reading.shapes[at] !== shape.lower || !isDotAfter(reading, at - 1)) return false
  return gapBefore(reading, at) === '.' && /^(?:ssa|in|a|ra|re|o|inn?en)$/u.test(reading.keys[at] ?? '')
}

/** "Mrs T. would", "Frau K.,": one letter and a dot. */
const lettered = (reading: Reading, title: number, at: number): number | undefined =>
  isInitial(reading, at) &&
  isDotAfter(reading, at) &&
  isBlankBefore(reading, at) === !isDotAfter(reading, title) &&
  lowerTitles.has(reading.keys[title] ?? '') &&
  (at === lastOfLine(reading, at) || reading.shapes[at + 1] === shape.lower || !isBlankDot(reading, at))
    ? at
    : undefined

const isBlankDot = (reading: Reading, at: number): boolean => gapAfter(reading, at) === '. '

/** "Herr Liebe,": a name that is a common word, when the title and a comma leave it nothing else to be. */
function oddName(reading: Reading, at: number): number | undefined {
  const notName = is.occupation | is.title | is.role | is.organization
  if (reading.shapes[at] !== shape.capital || isKind(reading, at, notName)) return undefined
  if ((reading.keys[at] ?? '').length < 4) return undefined
  return /^[,!]/u.test(gapAfter(reading, at)) || isBehindGermanTitle(reading, at) ? at : undefined
}

/** "Frau Lieb aus", "Herr Gut hat": in German a noun behind the title, and no other behind it. */
const isBehindGermanTitle = (reading: Reading, at: number): boolean =>
  germanTitles.has(reading.keys[at - 1] ?? '') &&
  isCapital(reading, at - 1) &&
  isBlankAfter(reading, at) &&
  reading.shapes[at + 1] === shape.lower &&
  !germanPronouns.has(reading.keys[at] ?? '')

const germanTitles: ReadonlySet<string> = new Set(['frau', 'herr', 'herrn'])
const germanPronouns: ReadonlySet<string> = new Set(
  'ihre ihrem ihren ihrer ihnen seine unsere eine oder nicht bitte danke hallo kollege kollegin nachbar nachbarin'.split(
    ' ',
  ),
)

function isWrittenAsTitle(reading: Reading, title: number): boolean {
  const key = reading.keys[title] ?? ''
  if (isOtherWord(reading, title, key)) return false
  if (isHyphenAfter(reading, title) && key !== 'dipl') return false
  const hasDot = gapAfter(reading, title).startsWith('.')
  if (key.length === 1 || dottedTitles.has(key))
    return hasDot && (isCapital(reading, title) || lowerTitles.has(key))
  return isCapital(reading, title) ? true : lowerTitles.has(key)
}

/** "VW Golf", "MX Master", "pok": titles that something else is written like. */
function isOtherWord(reading: Reading, title: number, key: string): boolean {
  const isLarge = reading.shapes[title] === shape.upper
  if (key === 'vw') return reading.keys[title - 1] !== 'dipl'
  // "PR Nursing"; "Pr" is a French professor.
  if (key === 'mx' || key === 'pr') return isLarge
  // "SAP MM."
  if (key === 'mm') return isBlankBefore(reading, title) && isCapital(reading, title - 1)
  if (key === 'pok' || key === 'phk') return !isLarge
  // "seu pedido": the title has a capital letter, and "Seu Pedido" is no name either.
  return key === 'seu' && !(isCapital(reading, title) && isKind(reading, title + 1, is.given))
}

/** Titles that are other words without their dot. */
const dottedTitles: ReadonlySet<string> = new Set(
  'me ing mag egr lic arq eng hab ir ds spett fr lt rag arch mej dipl avv off cpt cpl det col maj adjt hptm insp const ks lavv ling larch larq asp sierz podkom nadkom podinsp'.split(
    ' ',
  ),
)

/** `my colleague X`, `account holder X`, `la mia collega, X`, `minister X`. */
function afterRole(reading: Reading, at: number): Claim | undefined {
  if (!isKind(reading, at, is.role | is.occupation) || isNamed(reading, at)) return undefined
  const from = personAfter(reading, at)
  const last = from === undefined ? undefined : nameFrom(reading, from)
  if (from === undefined || last === undefined || reading.lineOf[last] !== reading.lineOf[at])
    return undefined
  if (isThing(reading, from, last) || isCalledSo(reading, at, from, last)) return undefined
  if (isOfFirm(reading, from)) return undefined
  if (!isSomebody(reading, at, from, last)) return undefined
  const isWhole = hasListed(reading, from, last) && lengthOf(reading, from, last) > 1
  const isLarge = reading.shapes[last] === shape.upper
  const turned = isLarge ? turnedName(reading, from, last) : undefined
  const to = turned ?? trimmed(reading, from, last)
  return { from, to, strength: isWhole ? 'certain' : 'likely', rule: 'role' }
}

/** "Dr. Oetker", "Hugo Boss" behind a role, or what is said behind a speaker's. */
function isCalledSo(reading: Reading, role: number, from: number, to: number): boolean {
  if (gapAfter(reading, role).includes(':') && isSpeech(reading, role, from, to)) return true
  return isFamous(reading, { from, to }) || isFamous(reading, { from: role, to })
}

/** A role that is part of a name: of somebody's, or of a café's. */
const isNamed = (reading: Reading, at: number): boolean =>
  isFamilyName(reading, at) || (isKind(reading, at, is.title) && isCafe(reading, at))

/** A role that is somebody's name: but "mein Mann Urs" speaks of no Mr Mann. */
function isFamilyName(reading: Reading, at: number): boolean {
  if (!isCapital(reading, at) || !isKind(reading, at, is.frequent)) return false
  return !possessives.has(reading.keys[at - 1] ?? '')
}

const possessives: ReadonlySet<string> = new Set(
  'mein meine meinem meinen meiner unser unsere ihr ihre sein seine dein deine'.split(' '),
)

/** Where the name begins behind a role: `colleague X`, `intestato a X`, `collega, dott. X`. */
function personAfter(reading: Reading, role: number): number | undefined {
  let from = role + 1
  if (!/^(?:[ \u00a0]{1,2}|, |: ?| ?[-–] | \(|\.? )$/u.test(gapAfter(reading, role))) return undefined
  // "It is late. Everybody": only an abbreviation has a dot.
  if (gapAfter(reading, role).startsWith('.') && !isKind(reading, role, is.title)) return undefined
  if (gapAfter(reading, role) === ' (' && isKind(reading, role, is.personLabel)) return from
  const isLink = /^(?:a|an|ad|is|ist|est|es|e|jest|von|of|de)$/u.test(reading.keys[from] ?? '')
  if (isLink && reading.shapes[from] === shape.lower && isKind(reading, role, is.role)) from++
  while (isKind(reading, from, is.title) && !isKind(reading, from, is.frequent) && from < role + 4) from++
  return from
}

/** What follows a role is somebody when it is listed, or two words behind a word such as `colleague`. */
function isSomebody(reading: Reading, role: number, from: number, last: number): boolean {
  const isOccupation = !isKind(reading, role, is.role)
  const isAlone = lengthOf(reading, from, last) === 1
  const gap = gapAfter(reading, role)
  if (roleThings.has(reading.keys[from] ?? '') && isCapital(reading, role)) return false
  if (isOfPlace(reading, role, from)) return false
  if (isAlone && isNobodyAlone(reading, from)) return false
  if (!hasListed(reading, from, last)) return !isOccupation && isUnlistedBehind(reading, role, last, isAlone)
  if (!isAlone) return true
  // "Assistente: Olá, em que posso ajudar?"
  if (isKind(reading, from, is.greeting) && /[:,]/u.test(gap)) return false
  if (isOccupation && !isKind(reading, from, is.given)) return false
  return !gap.startsWith(',') || !isKind(reading, from, is.doubtful | is.plain | is.place)
}

/** "mon fils HP", "my boss is French". */
function isNobodyAlone(reading: Reading, at: number): boolean {
  // "Tochter von Pat.": of the patient.
  if (reading.keys[at] === 'pat' && isDotAfter(reading, at)) return true
  if (reading.shapes[at] === shape.upper) return !isKind(reading, at, is.frequent)
  return reading.keys[at - 1] === 'is' && !isKind(reading, at, is.given)
}

/** "colleague X", but in German another noun may follow. */
function isUnlistedBehind(reading: Reading, role: number, last: number, isAlone: boolean): boolean {
  if (/[:,]/u.test(gapAfter(reading, role)) && !isApposition(reading, role, last, isAlone)) return false
  return !isAlone || !reading.isGerman
}

/** `my late father, X Y, who`. */
function isApposition(reading: Reading, role: number, last: number, isAlone: boolean): boolean {
  return !isAlone && reading.shapes[role] === shape.lower && /^[,)]/u.test(gapAfter(reading, last))
}

/** `ask X`, `with X and Y`, `an X`: a given name that stands alone behind a word that people follow. */
function afterLead(reading: Reading, at: number): Claim | undefined {
  if (!isKind(reading, at, is.lead) || !isBlankAfter(reading, at)) return undefined
  const from = at + 1
  if (!isLoneGiven(reading, from) || isFamous(reading, { from, to: from }) || isQuoted(reading, from, from))
    return undefined
  return { from, to: from, strength: 'likely', rule: 'given name in prose' }
}

const thingWords =
  is.doubtful | is.plain | is.place | is.organization | is.streetBefore | is.streetAfter | is.title

function isLoneGiven(reading: Reading, at: number): boolean {
  if (
    !isCapital(reading, at) ||
    isInitial(reading, at) ||
    !isKind(reading, at, is.given) ||
    !(isKind(reading, at, is.frequent) || isRareGiven(reading, at))
  )
    return false
  if (
    (isKind(reading, at, thingWords) && !isNameHere(reading, at)) ||
    isStop(reading, at) ||
    isInThings(reading, at) ||
    isNumbered(reading, at)
  )
    return false
  const gap = gapAfter(reading, at)
  if (/^[ -]$/u.test(gap) && isCapital(reading, at + 1) && !(reading.isGerman && gap === ' ')) return false
  return !isThing(reading, at, at)
}

/** A given name from lists that hold the rare ones too, where a capital letter tells a name. */
function isRareGiven(reading: Reading, at: number): boolean {
  return !reading.isGerman && reading.shapes[at] === shape.capital && (reading.keys[at] ?? '').length > 3
}

/** `X said`, `X hat geschrieben`, `said X`: with a capital letter inside a sentence, or known as a given name. */
function besideSaying(reading: Reading, at: number): Claim | undefined {
  if (!isKind(reading, at, is.saying) || reading.shapes[at] !== shape.lower) return undefined
  const isName =
    at > 0 && isBlankBefore(reading, at) && (isLoneGiven(reading, at - 1) || isOddGiven(reading, at - 1))
  if (isName && !joinedBefore(reading, at - 1))
    return { from: at - 1, to: at - 1, strength: 'likely', rule: 'saying' }
  if (!isBlankAfter(reading, at) || !isCapital(reading, at + 1) || isSentenceStart(reading, at + 1))
    return undefined
  const last = nameFrom(reading, at + 1)
  if (last !== undefined && isUnlistedPair(reading, at + 1, last))
    return { from: at + 1, to: last, strength: 'likely', rule: 'saying' }
  return isLoneGiven(reading, at + 1)
    ? { from: at + 1, to: at + 1, strength: 'likely', rule: 'saying' }
    : undefined
}

/** "Mark says", "Grace asked": a given name that is a common word, where nothing else does so. */
function isOddGiven(reading: Reading, at: number): boolean {
  if (reading.shapes[at] !== shape.capital || reading.isGerman || !isSentenceStart(reading, at)) return false
  if (!isKind(reading, at, is.given) || isKind(reading, at, is.organization | is.occupation | is.title))
    return false
  // Italian "Si chiede", "Mi dice".
  if (isKind(reading, at, is.plain) && (reading.keys[at] ?? '').length < 3) return false
  return spoken.has(reading.keys[at + 1] ?? '')
}

const spoken: ReadonlySet<string> = new Set(
  'says said asked asks wrote writes told tells replied mentioned called dit demande ecrit dice dijo pidio disse chiede zegt zei vraagt mowi powiedzial powiedziala pisze prosi'.split(
    ' ',
  ),
)

/** Two words that no list has, neither names nor others. */
function isUnlistedPair(reading: Reading, from: number, to: number): boolean {
  if (lengthOf(reading, from, to) < 2 || lengthOf(reading, from, to) > 3 || isThing(reading, from, to))
    return false
  return !hasListed(reading, from, to, thingWords | is.occupation) && reading.shapes[to] === shape.capital
}

function joinedBefore(reading: Reading, at: number): boolean {
  return (
    at > 0 &&
    reading.lineOf[at - 1] === reading.lineOf[at] &&
    isCapital(reading, at - 1) &&
    isBlankBefore(reading, at) &&
    !isStop(reading, at - 1) &&
    !linkWords.has(reading.keys[at - 1] ?? '')
  )
}

import type { Strength } from '../detection/finding.ts'
import type { Identifier } from '../detection/identifiers.ts'
import { lexiconOf } from '../detection/people.ts'
import { emailSpots } from '../detection/match/emails.ts'
import { scan } from '../detection/scan.ts'
import type { Entity, Matcher } from './entity.ts'
import { type Form, type KnownNames, knownNames, type Participant } from './known-names.ts'
import {
  type Claim,
  firstOfLine,
  gapAfter,
  gapBefore,
  isBlankAfter,
  isBlankBefore,
  isCapital,
  isCommaBefore,
  isInitial,
  isKind,
  isSentenceStart,
  lastOfLine,
} from './names/claims.ts'
import { isOwnFirm, isThing } from './names/things.ts'
import { isArticle, isUnarticled } from './names/echoes.ts'
import { is, kindsOf } from './names/gazetteer.ts'
import { basesOf, stemsBeyondLatin } from './names/inflection.ts'
import { linkWords } from './names/lists/cue-words.ts'
import * as cues from './names/lists/prose-cues.ts'
import { endsPhrase } from './names/prose.ts'
import { entityOf, readingOf, united } from './names/names.ts'
import { type Reading, shape } from './names/reading.ts'

export type { Participant } from './known-names.ts'

/** Finds who took part by any part of their name, as their own colleagues write it, and by their address. */
export function participantMatcher(participants: readonly Participant[]): Matcher {
  const known = knownNames(participants)
  const lexicon = lexiconOf(participants.map(identifiersOf), 'DE')
  return (page) => {
    const reading = readingOf(page)
    const hits = scan(page.text, lexicon)
    const addresses = emailSpots(page.text, hits.ats, lexicon).map(
      ({ start, end }): Entity => ({ start, end, kind: 'email', strength: 'certain', rule: 'participant' }),
    )
    return [...addresses, ...united(claimsOf(reading, known)).map((claim) => entityOf(reading, claim))]
  }
}

function identifiersOf({ email }: Participant): readonly Identifier[] {
  return email === undefined ? [] : [{ kind: 'email', value: email }]
}

function claimsOf(reading: Reading, known: KnownNames): readonly Claim[] {
  const claims: Claim[] = []
  for (let at = 0; at < reading.keys.length; at++) {
    if (reading.shapes[at] === shape.address) continue
    const forms = formsAt(reading, at, known)
    const claim = forms.length === 0 ? shortFormAt(reading, at, known) : claimAt(reading, at, forms, known)
    if (claim === undefined) continue
    const last = claims.at(-1)
    const isNext = last !== undefined && areBeside(reading, last.to, claim.from, known)
    if (isNext && last.strength === 'certain' && claim.strength === 'certain')
      claims[claims.length - 1] = { ...last, to: claim.to }
    else claims.push(claim)
  }
  return claims
}

/** How a word of the page may be part of a participant's name, inflected forms among them. */
function formsAt(reading: Reading, at: number, { forms, stems }: KnownNames): readonly Form[] {
  const key = reading.keys[at] ?? ''
  const exact = forms.get(key)
  if (exact !== undefined) return exact
  if (key.length < 4) return []
  const isCode = reading.shapes[at] === shape.code
  if (isCode) return forms.get(key.replace(/^\d+|\d+$/gu, '')) ?? []
  // What a list has in this very form is another word.
  if (isKind(reading, at, is.plain | is.doubtful) && (kindsOf(key) & (is.plain | is.doubtful)) !== 0)
    return []
  for (const base of basesOf(key)) {
    const found = forms.get(base)
    if (found !== undefined && base.length > 2 && mayInflect(reading, at, base)) return namesAmong(found)
  }
  for (const stem of stems.size === 0 || !isCapital(reading, at) ? [] : stemsBeyondLatin(key)) {
    const found = stems.get(stem)
    if (found !== undefined) return namesAmong(found)
  }
  return []
}

function namesAmong(forms: readonly Form[]): readonly Form[] {
  return forms.filter(({ role }) => role === 'given' || role === 'family')
}

/** "Zającem" is somebody, "weißem" of Weiß nobody: common words are inflected too. */
function mayInflect(reading: Reading, at: number, base: string): boolean {
  const isWord = (kindsOf(base) & (is.plain | is.doubtful | is.occupation)) !== 0
  if (!isWord) return true
  if (!isCapital(reading, at) || reading.isGerman)
    return isCapital(reading, at) && reading.keys[at] === `${base}s`
  return !/^(?:the|der|die|das|den|dem|le|la|el|il)$/u.test(reading.keys[at - 1] ?? '')
}

function claimAt(reading: Reading, at: number, forms: readonly Form[], known: KnownNames): Claim | undefined {
  const whole = wholeAround(reading, at, forms, known)
  if (whole !== undefined) return { ...whole, strength: 'certain', rule: 'participant' }
  const hasParticles = forms.some(({ role }) => role === 'family') && isCapital(reading, at)
  const claim = {
    from: hasParticles ? startOfName(reading, at, forms, known) : at,
    to: at,
    rule: 'participant',
  }
  const strength = strengthAt(reading, at, forms, known)
  return strength === undefined ? undefined : { ...claim, strength }
}

/** How sure it is that a word alone means the participant; undefined when it does not. */
function strengthAt(
  reading: Reading,
  at: number,
  forms: readonly Form[],
  known: KnownNames,
): Strength | undefined {
  if (forms.every(({ role }) => role === 'initials')) return likelyIf(isWrittenLarge(reading, at))
  if (forms.every(({ role }) => role === 'login')) return 'likely'
  if (isThing(reading, at, at) && !isOwnFirm(reading, at) && !isCodeWord(reading, at)) return 'weak'
  if (isTitled(reading, at)) return 'certain'
  const isNickname = forms.every((form) => form.isNickname)
  if (isCommon(reading, at)) return likelyIf(isCommonName(reading, at, known))
  if (isCapital(reading, at)) return isNickname ? 'likely' : 'certain'
  return likelyIf((reading.keys[at] ?? '').length > 3 && !isNickname)
}

function likelyIf(isSo: boolean): Strength | undefined {
  return isSo ? 'likely' : undefined
}

/** In capital letters, as few words around it are. */
function isWrittenLarge(reading: Reading, at: number): boolean {
  return reading.shapes[at] === shape.upper && !isShouted(reading, at)
}

function isCodeWord(reading: Reading, at: number): boolean {
  return reading.shapes[at] === shape.code
}

/** A word that means something else too: "Rose", "Will", "König", "De". */
function isCommon(reading: Reading, at: number): boolean {
  const bits = is.plain | is.doubtful | is.organization | is.occupation | is.title | is.particle | is.place
  return (
    (isKind(reading, at, bits) && (kindsOf(reading.keys[at] ?? '') & bits) !== 0) ||
    (reading.keys[at] ?? '').length < 3
  )
}

/** Whether a word that means something else too is the name here, by what stands around it. */
function isCommonName(reading: Reading, at: number, known: KnownNames): boolean {
  if (hasArticle(reading, at, known)) return false
  if (isBeforeDeed(reading, at)) return true
  if (!isCapital(reading, at)) return false
  if (
    isAddressed(reading, at) ||
    isUnarticled(reading, at) ||
    isAtEnd(reading, at) ||
    isSpokenTo(reading, at)
  )
    return true
  if (isPossessive(reading, at) || isBehindLead(reading, at) || isBehindAsker(reading, at)) return true
  return (reading.keys[at] ?? '').length > 2 && isWrittenLarge(reading, at)
}

/** "Der Koch", but not "De Vries" of Jan de Vries, nor "a Costa ligou". */
function hasArticle(reading: Reading, at: number, { particles }: KnownNames): boolean {
  if (at === 0 || !isBlankBefore(reading, at)) return false
  const before = reading.keys[at - 1] ?? ''
  if (!isArticle(before) || (isCapital(reading, at - 1) && particles.has(before))) return false
  // "an Winter" is German: the English article stands before vowels.
  if (before === 'an' && !/^[aeiouh]/u.test(reading.keys[at] ?? '')) return false
  if (isBehindAsker(reading, at)) return false
  return !(
    articlesOfPeople.has(before) &&
    isCapital(reading, at) &&
    cues.deeds.has(reading.keys[at + 1] ?? '')
  )
}

const articlesOfPeople: ReadonlySet<string> = new Set(['a', 'o', 'la', 'il', 'el', 'as'])

/** "Kannst du Wolf fragen": before this word it is no French article. */
function isBehindAsker({ keys }: Reading, at: number): boolean {
  return keys[at - 1] === 'du' && askers.has(keys[at - 2] ?? '')
}

const askers: ReadonlySet<string> = new Set(
  'kannst konntest magst willst wolltest hast sollst solltest musst wirst wurdest bist'.split(' '),
)

/** "Smith called", "Müller hat": at the start of a sentence or behind a comma. */
function isBeforeDeed(reading: Reading, at: number): boolean {
  if (!isBlankAfter(reading, at) || reading.shapes[at + 1] !== shape.lower) return false
  if (!isSentenceStart(reading, at) && !isCapital(reading, at)) return false
  const verb = reading.keys[at + 1] ?? ''
  if (cues.deeds.has(verb) || isKind(reading, at + 1, is.saying)) return true
  if (knowing.has(verb) && isCapital(reading, at) && isKind(reading, at, is.given)) return true
  return cues.auxiliaries.has(verb) && isCapital(reading, at) && !isKind(reading, at, is.plain)
}

const knowing: ReadonlySet<string> = new Set('ya gia deja sabe sait sa weet wie juz'.split(' '))

/** "Grace, the printer is down.", "Grace: the printer": whoever a line or a sentence begins with. */
function isAddressed(reading: Reading, at: number): boolean {
  if (!isSentenceStart(reading, at) || (reading.keys[at] ?? '').length < 3) return false
  if (reading.shapes[at] !== shape.capital || isKind(reading, at, is.closing | is.greeting | is.title))
    return false
  const gap = gapAfter(reading, at)
  if (gap === ': ') return at === firstOfLine(reading, at) && isKind(reading, at, is.given)
  // "Colour: Rose, size 12".
  if (/[:("„“]/u.test(gapBefore(reading, at)) && at !== firstOfLine(reading, at)) return false
  if (gap !== ', ' || isPartOfList(reading, at + 1)) return false
  return !isKind(reading, at, is.plain) || isKind(reading, at, is.given)
}

/** "Rose, lily and oak", "Price, quantity, sum": one word and again a comma or a word for `and`. */
function isPartOfList(reading: Reading, at: number): boolean {
  return isCommaBefore(reading, at + 1) || linkWords.has(reading.keys[at + 1] ?? '')
}

/** "Smith's order". */
function isPossessive(reading: Reading, at: number): boolean {
  return (
    reading.keys[at + 1] === 's' && /^['’]$/u.test(gapAfter(reading, at)) && !isKind(reading, at, is.plain)
  )
}

/** "ask Bo about it": in the middle of a sentence and no month. */
function isBehindLead(reading: Reading, at: number): boolean {
  if (isSentenceStart(reading, at) || !isBlankBefore(reading, at)) return false
  if (months.has(reading.keys[at] ?? '')) return askWords.has(reading.keys[at - 1] ?? '')
  if (!isKind(reading, at - 1, is.lead | is.saying)) return false
  return reading.shapes[at - 1] === shape.lower || isSentenceStart(reading, at - 1)
}

const months: ReadonlySet<string> = new Set(
  'april may june august mai juni juin avril abril jan mar'.split(' '),
)
const askWords: ReadonlySet<string> = new Set(
  'ask asked tell told call contact email thank met frag frage'.split(' '),
)

/** Behind a title, or a word for a family. */
function isTitled(reading: Reading, at: number): boolean {
  if (at === 0 || !isCapital(reading, at) || !/^\.?[ \u00a0]$/u.test(gapBefore(reading, at))) return false
  const title = reading.keys[at - 1] ?? ''
  if (familyWords.has(title)) return true
  return (
    isKind(reading, at - 1, is.title) && (isCapital(reading, at - 1) || title.length < 4) && !isArticle(title)
  )
}

const familyWords: ReadonlySet<string> = new Set(
  'fam familie family famille familia famiglia eheleute'.split(' '),
)

/** In a line of capital letters, where they tell nothing. */
function isShouted(reading: Reading, at: number): boolean {
  return [at - 1, at + 1].some(
    (next) =>
      reading.lineOf[next] === reading.lineOf[at] &&
      reading.shapes[next] === shape.upper &&
      (reading.keys[next] ?? '').length > 2,
  )
}

/** "Hi May,", "Thanks, Rose": behind a word that opens or closes a letter, and before its punctuation. */
function isSpokenTo(reading: Reading, at: number): boolean {
  if (!isCapital(reading, at) || at === 0 || !isKind(reading, at - 1, is.greeting | is.closing | is.title))
    return false
  return /^[,.]?[ \u00a0]$/u.test(gapBefore(reading, at)) && /^ ?[,!:.;]|\n|^$/u.test(gapAfter(reading, at))
}

/** "Hola Mili!", "Thanks, Des", "Des, can you": whoever is spoken to by what their given name begins with. */
function shortFormAt(reading: Reading, at: number, { beginnings }: KnownNames): Claim | undefined {
  const key = reading.keys[at] ?? ''
  if (reading.shapes[at] !== shape.capital) return undefined
  if (!beginnings.has(key) && !(/[aeiouy]$/u.test(key) && beginnings.has(key.slice(0, -1)))) return undefined
  const isAsked =
    isSentenceStart(reading, at) &&
    isCommaBefore(reading, at + 1) &&
    endsPhrase(reading, at + 2, cues.addressing)
  return isAsked || isSpokenTo(reading, at)
    ? { from: at, to: at, strength: 'likely', rule: 'participant' }
    : undefined
}

/** Alone on a line, as below a letter. */
function isAtEnd(reading: Reading, at: number): boolean {
  if (!isCapital(reading, at) || firstOfLine(reading, at) !== at || lastOfLine(reading, at) !== at)
    return false
  return /^[ \t,.!*_]{0,6}(?:\r?\n|$)/u.test(gapAfter(reading, at))
}

/** Two parts of one person's name side by side, whatever their case: that is them. An initial may stand for the other. */
function wholeAround(
  reading: Reading,
  at: number,
  forms: readonly Form[],
  known: KnownNames,
): Pick<Claim, 'from' | 'to'> | undefined {
  let to = at
  for (let next = nextPart(reading, to, known); next !== undefined; next = nextPart(reading, to, known)) {
    if (!isOtherPart(reading, { at, next }, forms, known)) break
    to = next
  }
  const from = startOfName(reading, at, forms, known)
  const first = firstWhole(reading, from, at)
  if (first === at && to === at) return undefined
  if (isOnlyWords(reading, from, to)) return undefined
  const isBareInitial = isInitial(reading, to) && !gapAfter(reading, to).startsWith('.') && to - from === 1
  return isBareInitial && isCommon(reading, at) ? undefined : { from, to }
}

/** Particles alone make no whole name. */
function firstWhole(reading: Reading, from: number, at: number): number {
  for (let word = from; word < at; word++)
    if (isCapital(reading, word) || (!isKind(reading, word, is.particle) && reading.keys[word] !== 'vd'))
      return from
  return at
}

/** "will may", "klein. Rosa": common words in small letters, with nothing to say that they are a name. */
function isOnlyWords(reading: Reading, from: number, to: number): boolean {
  let capitals = 0
  let words = 0
  for (let at = from; at <= to; at++) {
    if (isCapital(reading, at)) capitals++
    if (isCapital(reading, at) || !isKind(reading, at, is.particle)) words++
    if (at > from && !isBlankBefore(reading, at) && !/[\s,]/u.test(gapBefore(reading, at))) return false
    if (!isKind(reading, at, is.plain | is.doubtful | is.particle)) return false
  }
  return capitals < words && !(capitals === 0 && areBothGiven(reading, from, to))
}

function areBothGiven(reading: Reading, from: number, to: number): boolean {
  return !isKind(reading, from, is.plain) && !isKind(reading, to, is.plain)
}

/** True when the next word is another part of the same person's name, or its initial. */
function isOtherPart(
  reading: Reading,
  { at, next }: { readonly at: number; readonly next: number },
  forms: readonly Form[],
  known: KnownNames,
): boolean {
  if (reading.keys[at] === reading.keys[next] || endsSentence(reading, at, next)) return false
  const own = forms.filter(({ role }) => role !== 'login')
  const isSame = formsAt(reading, next, known).some(
    ({ person, role, isNickname }) =>
      role !== 'login' && own.some((form) => form.person === person && !(isNickname && form.isNickname)),
  )
  return isSame || (isInitial(reading, next) && isInitialOf(reading, next, forms, known))
}

const mostBefore = 5

/** Where a name begins whose part stands at a word: initials, particles and a short form of a given name before it. */
function startOfName(reading: Reading, at: number, forms: readonly Form[], known: KnownNames): number {
  let from = at
  while (from > 0 && at - from < mostBefore && belongsBefore(reading, from, forms, known)) from--
  return from > 0 && hasShortForm(reading, from, forms, known) ? from - 1 : from
}

function belongsBefore(reading: Reading, from: number, forms: readonly Form[], known: KnownNames): boolean {
  const before = from - 1
  const gap = gapBefore(reading, from)
  const key = reading.keys[before] ?? ''
  if (known.particles.has(key)) return /^[ \u00a0]$/u.test(gap)
  if (key.length > 2 || reading.lineOf[before] !== reading.lineOf[from]) return false
  if (isShortParticle(reading, before, known)) return /^\.?[ \u00a0]?$/u.test(gap)
  if (key.length > 1) return false
  const isWritten = isInitial(reading, before)
    ? /^\.?[ \u00a0]?$|^\.-$|^-$/u.test(gap) && !isCapitalOrCode(reading, from, gap)
    : /^[._-]$/u.test(gap) &&
      reading.shapes[from] !== shape.capital &&
      !/[._-]$/u.test(gapBefore(reading, before))
  return isWritten && isInitialOf(reading, before, forms, known)
}

/** An initial of "X-ray" is none of "x-ray". */
function isCapitalOrCode(reading: Reading, from: number, gap: string): boolean {
  return reading.shapes[from] === shape.lower && gap !== '.' && !/[ \u00a0]/u.test(gap)
}

/** "v. d.", "v.d.", "vd" for `van der`. */
function isShortParticle(reading: Reading, at: number, { particles }: KnownNames): boolean {
  const key = reading.keys[at] ?? ''
  if (key !== 'v' && key !== 'd' && key !== 'vd') return false
  return !isCapital(reading, at) && (particles.has('van') || particles.has('von'))
}

/** "Mo Haldane" of Moira Haldane: a word in capitals before the family name that begins as a given name does. */
function hasShortForm(reading: Reading, at: number, forms: readonly Form[], known: KnownNames): boolean {
  const before = at - 1
  if (!forms.some(({ role }) => role === 'family') || !isBlankBefore(reading, at)) return false
  if (reading.shapes[before] !== shape.capital || !isCapital(reading, at)) return false
  if (isKind(reading, before, is.title | is.organization | is.occupation | is.streetBefore)) return false
  if (isKind(reading, before, is.plain | is.doubtful) && !isKind(reading, before, is.given)) return false
  const isAnyName = isKind(reading, before, is.given) || (reading.kinds[before] === 0 && !reading.isGerman)
  const length = isAnyName ? 1 : 2
  const start = (reading.keys[before] ?? '').slice(0, length)
  return forms.some(({ person }) => known.shortForms[person]?.has(start) === true)
}

function isInitialOf(
  reading: Reading,
  at: number,
  forms: readonly Form[],
  { initials }: KnownNames,
): boolean {
  return forms.some(
    ({ person, role }) => role !== 'login' && initials[person]?.has((reading.keys[at] ?? '').slice(0, 1)),
  )
}

/** "klein. Rosa": a dot and a blank part a name only behind an initial, or within a line of capital letters. */
function endsSentence(reading: Reading, at: number, next: number): boolean {
  return (
    (reading.keys[next - 1] ?? '').length > 2 &&
    /^\.[ \u00a0]/u.test(gapBefore(reading, next)) &&
    !isInitial(reading, at)
  )
}

/** The next word behind blanks, dots, hyphens, a comma or a line's break, particles of the name left out. */
function nextPart(reading: Reading, at: number, { particles }: KnownNames): number | undefined {
  let next = at + 1
  for (let round = 0; round < 4; round++, next++) {
    if (next >= reading.keys.length || !betweenParts.test(gapBefore(reading, next))) return undefined
    if (!particles.has(reading.keys[next] ?? '')) return next
  }
  return undefined
}

const betweenParts =
  /^(?:[ \u00a0\t]{0,3}[,._+\-‐‑–][ \u00a0]{0,2}|[ \u00a0\t]{1,3}|[ \t]{0,2}\r?\n[> \t]{0,4}|\. [,-]?|["'”“ ]{2,3})$/u

function areBeside(reading: Reading, to: number, from: number, { particles }: KnownNames): boolean {
  for (let at = to + 1; at < from; at++) if (!particles.has(reading.keys[at] ?? '')) return false
  return (
    from - to < 5 &&
    /^[ \u00a0-]$/u.test(gapBefore(reading, from)) &&
    reading.lineOf[to] === reading.lineOf[from]
  )
}

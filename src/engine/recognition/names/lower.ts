import {
  areJoined,
  type Claim,
  firstOfLine,
  gapAfter,
  gapBefore,
  hasListed,
  isBlankAfter,
  isBlankBefore,
  isDotAfter,
  isHyphenAfter,
  isKind,
  isLowerPage,
  lastOfLine,
  type Rule,
} from './claims.ts'
import { is, thingWords } from './gazetteer.ts'
import { copulas, linkWords } from './lists/cue-words.ts'
import { familyEnding } from './lists/family-names.ts'
import { furtherGivenNames } from './lists/further-names.ts'
import * as cues from './lists/lower-cues.ts'
import { auxiliaries, deeds, meetings } from './lists/prose-cues.ts'
import { type Reading, shape } from './reading.ts'

/** Names in small letters, as in chats and notes: `hier kalle`, `mr pattinson`, `me llamo iratxe quispe`, `sven und birte`. */
export const lower: Rule = (reading) => {
  const claims: Claim[] = []
  const lines = new ChatLines(reading)
  for (let at = 0; at < reading.keys.length; at++) {
    const kinds = reading.kinds[at] ?? 0
    if ((kinds & cueBits) === 0 || (reading.shapes[at] !== shape.lower && !isFeminine(reading, at))) continue
    const claim =
      ((kinds & is.title) !== 0 ? titled(reading, at) : undefined) ??
      ((kinds & (is.introduction | is.nameLabel)) !== 0 ? introduced(reading, at) : undefined) ??
      ((kinds & is.self) !== 0 ? selfNamed(reading, at) : undefined) ??
      ((kinds & is.given) !== 0 ? given(reading, at, lines) : undefined)
    if (claim === undefined) continue
    claims.push(claim)
    at = Math.max(at, claim.to)
  }
  return claims
}

/** Short ones are told by a sign alone: some are words in one of the languages. */
const furtherNames: ReadonlySet<string> = new Set(furtherGivenNames)

const cueBits = is.title | is.introduction | is.nameLabel | is.self | is.given

const otherWords =
  thingWords |
  is.particle |
  is.greeting |
  is.closing |
  is.role |
  is.saying |
  is.lead |
  is.self |
  is.header |
  is.nameLabel |
  is.personLabel |
  is.german |
  is.introduction |
  is.group

/** A listed name in small letters that is no other word. */
function isListedName(reading: Reading, at: number, bits = is.given | is.family): boolean {
  return (
    reading.shapes[at] === shape.lower &&
    isKind(reading, at, bits) &&
    !isKind(reading, at, otherWords) &&
    (reading.keys[at] ?? '').length > 2 &&
    !cues.lowerWords.has(reading.keys[at] ?? '')
  )
}

/** A word in small letters that no list has and that does not look like what people say of themselves. */
function isUnheard(reading: Reading, at: number): boolean {
  const key = reading.keys[at] ?? ''
  return (
    reading.shapes[at] === shape.lower &&
    reading.kinds[at] === 0 &&
    key.length > 3 &&
    !cues.ordinaryEnding.test(key) &&
    !/[éè]e?s?$/u.test(reading.text.slice(reading.starts[at], reading.ends[at]))
  )
}

/** `mr pattinson`, `mw. de boer`, `pan tomek`. */
function titled(reading: Reading, at: number): Claim | undefined {
  if (!isLowerTitle(reading, at)) return undefined
  let from = at + (isFeminine(reading, at) ? 2 : 1)
  while (from < at + 4 && isKind(reading, from, is.title) && reading.shapes[from] === shape.lower) from++
  // "la signora del terzo piano"
  if (withArticle.has(reading.keys[from] ?? '')) return undefined
  const name = afterParticles(reading, from)
  // "een mevrouw zitten": whoever is not known yet has no name.
  if (
    isBlankBefore(reading, at) &&
    indefinite.has(reading.keys[at - 1] ?? '') &&
    !isListedName(reading, name)
  )
    return undefined
  if (!isTitledName(reading, at, name)) return undefined
  const to = isBlankAfter(reading, name) && isListedName(reading, name + 1, is.family) ? name + 1 : name
  return { from, to, strength: 'likely', rule: 'title' }
}

const indefinite: ReadonlySet<string> = new Set('een eine einen einer une una um uma un'.split(' '))
const withArticle: ReadonlySet<string> = new Set('del dello della dei degli delle du des al'.split(' '))

function isLowerTitle(reading: Reading, at: number): boolean {
  const key = reading.keys[at] ?? ''
  if (!cues.strictTitles.has(key) && !cues.looseTitles.has(key)) return false
  // "sig" is a pronoun in the north.
  if (key === 'sig' && !isDotAfter(reading, at)) return false
  const last = isFeminine(reading, at) ? at + 1 : at
  return /^\.?[ \u00a0]$/u.test(gapAfter(reading, last)) && !/\d ?$/u.test(gapBefore(reading, at))
}

/** "sig.ra": the ending behind the dot is a word of its own here. */
function isFeminine(reading: Reading, title: number): boolean {
  if (!isDotAfter(reading, title) || reading.keys[title] !== 'sig') return false
  return reading.keys[title + 1] === 'ra' && gapAfter(reading, title) === '.'
}

function isTitledName(reading: Reading, title: number, name: number): boolean {
  if (isListedName(reading, name) || isFamilyWord(reading, name)) return true
  if (isUnheardGerman(reading, title, name)) return true
  const isStrict = cues.strictTitles.has(reading.keys[title] ?? '')
  // "la signora franca": a place elsewhere.
  if (isStrict && isLowerGiven(reading, name)) return true
  return isStrict && isUnheard(reading, name) && !isDigitBefore(reading, title)
}

function isLowerGiven(reading: Reading, at: number): boolean {
  return (
    reading.shapes[at] === shape.lower &&
    isKind(reading, at, is.given) &&
    !isKind(reading, at, is.plain | is.particle | is.title | is.role | is.occupation) &&
    (reading.keys[at] ?? '').length > 3
  )
}

/** "bei frau lindinger", but not "meine frau kommt". */
function isUnheardGerman(reading: Reading, title: number, name: number): boolean {
  const word = reading.keys[title] ?? ''
  const key = reading.keys[name] ?? ''
  if ((word !== 'frau' && word !== 'herr') || !isUnheard(reading, name)) return false
  if (
    /(?:mein|dein|sein|ihr|unser|eine?|die|der|keine?|diese)[enrs]{0,2}$/u.test(reading.keys[title - 1] ?? '')
  )
    return false
  return !/te?$/u.test(key) && key.length > 4 && !deeds.has(key) && !auxiliaries.has(key)
}

/** The first word from here on that is none of "de", "van der". */
function afterParticles(reading: Reading, from: number): number {
  let at = from
  while (at < from + 3 && isKind(reading, at, is.particle) && isBlankAfter(reading, at)) at++
  return at
}

/** "schmidt", "smith", "king": a family name that means something else too. */
function isFamilyWord(reading: Reading, at: number): boolean {
  return (
    reading.shapes[at] === shape.lower &&
    isKind(reading, at, is.family) &&
    isKind(reading, at, is.frequent) &&
    !isKind(reading, at, is.plain | is.particle | is.lead | is.saying | is.role) &&
    (reading.keys[at] ?? '').length > 3
  )
}

/** "200 ms". */
function isDigitBefore(reading: Reading, at: number): boolean {
  return isBlankBefore(reading, at) && /^\d/u.test(reading.keys[at - 1] ?? '')
}

/** `my name is X Y`, `me llamo X`, `ich heiße X Y`: also what no list has. */
function introduced(reading: Reading, at: number): Claim | undefined {
  if (!isKind(reading, at, is.nameLabel) && !cues.presentIntroductions.has(reading.keys[at] ?? ''))
    return undefined
  let from = at + 1
  if (isKind(reading, at, is.nameLabel) && !isKind(reading, at, is.introduction)) {
    const isCopula = copulas.has(reading.keys[from] ?? '') && isBlankAfter(reading, at)
    const isShort = reading.keys[from] === 's' && /^['’]$/u.test(gapAfter(reading, at))
    if (!isCopula && !isShort) return undefined
    if (
      !/^(?:my|mein|mijn|mn|mi|meu|o|il|mio|mon|moje|the|his|her|sein|ihr)$/u.test(reading.keys[at - 1] ?? '')
    )
      return undefined
    from++
  }
  if (/^(?:sie|mich|me|sich)$/u.test(reading.keys[from] ?? '')) from++
  if (!isBehindBlank(reading, from)) return undefined
  return nameOfSelf(reading, from, true)
}

function isBehindBlank(reading: Reading, at: number): boolean {
  return isBlankBefore(reading, at) || /^(?::? |-)$/u.test(gapBefore(reading, at))
}

/** `soy X`, `ich bin X Y`, `this is X`, `sou a X`. */
function selfNamed(reading: Reading, at: number): Claim | undefined {
  if (!isIntroducer(reading, at)) return undefined
  let from = at + 1
  if (cues.introducedArticles.has(reading.keys[from] ?? '') && isBlankAfter(reading, at)) from++
  return isBlankBefore(reading, from) ? nameOfSelf(reading, from, false) : undefined
}

/** "hier spricht X Y wegen", "mówi X Y dzwonię": who says so at the telephone gives the whole name. */
function isSpeaking(reading: Reading, at: number): boolean {
  return reading.keys[at] === 'spricht' || reading.keys[at] === 'mowi'
}

/** "this" alone is none, "this is" is one; "am" behind "i" and so on. */
function isIntroducer(reading: Reading, at: number): boolean {
  const key = reading.keys[at] ?? ''
  if (!cues.introducers.has(key)) return false
  if (key === 'this') return reading.keys[at + 1] === 'is' && isBlankAfter(reading, at)
  if (key === 'im' && isBareIm(reading, at))
    return !reading.isGerman && isListedName(reading, at + 1, is.given)
  const behind = cues.introducersBehind.get(key)
  return behind === undefined || behind.has(reading.keys[at - 1] ?? '')
}

/** "im", not "i'm". */
function isBareIm({ starts, ends }: Reading, at: number): boolean {
  return (ends[at] ?? 0) - (starts[at] ?? 0) === 2
}

/** The name that somebody gives themselves; without a sure cue a part of it has to look like one. */
function nameOfSelf(reading: Reading, from: number, isSure: boolean): Claim | undefined {
  if (isDoubtfulGiven(reading, from) && /^ ?[.,;!]|^$|^\r?\n/u.test(gapAfter(reading, from)))
    return { from, to: from, strength: 'likely', rule: 'introduction' }
  if (
    isDoubtfulGiven(reading, from) &&
    endOfSelf(reading, from) > from &&
    (isFamilyWord(reading, from + 1) || isListedName(reading, from + 1, is.family))
  )
    return { from, to: endOfSelf(reading, from), strength: 'likely', rule: 'introduction' }
  const isListed = isListedName(reading, from)
  if (!isListed && !isUnheard(reading, from)) return undefined
  const to = endOfSelf(reading, from)
  const isTold =
    hasListed(reading, from, to, to > from ? is.given | is.family : is.given) ||
    familyEnding.test(reading.keys[to] ?? '') ||
    (isSure && isEnd(reading, to))
  return isTold ? { from, to, strength: 'likely', rule: 'introduction' } : undefined
}

/** The last word of a name that somebody gives themselves. */
function endOfSelf(reading: Reading, from: number): number {
  if (!isBlankAfter(reading, from)) return from
  const next = afterParticles(reading, from + 1)
  if (isListedName(reading, next)) return next
  // "ingrid van de receptie": behind particles only a listed name is one.
  const isOther = isFamilyWord(reading, next) || (next === from + 1 && isUnheard(reading, next))
  return isOther && isEnd(reading, next) ? next : from
}

/** "chiara", "rosa": a frequent given name and a word. */
function isDoubtfulGiven(reading: Reading, at: number): boolean {
  return (
    reading.shapes[at] === shape.lower &&
    isKind(reading, at, is.given) &&
    isKind(reading, at, is.frequent) &&
    !isKind(reading, at, otherWords & ~is.doubtful) &&
    (reading.keys[at] ?? '').length > 3 &&
    !reading.isGerman
  )
}

/** The end of the sentence, or a word that goes on with it. */
function isEnd(reading: Reading, at: number): boolean {
  if (/^ ?[.,;!?)\n\r]|^$|^ ?[-–—] /u.test(gapAfter(reading, at)) || at === lastOfLine(reading, at))
    return true
  const next = reading.keys[at + 1] ?? ''
  return isBlankAfter(reading, at) && (linkWords.has(next) || isKind(reading, at + 1, is.lead | is.plain))
}

/** A given name by what stands beside it. */
function given(reading: Reading, at: number, lines: ChatLines): Claim | undefined {
  if (!isListedName(reading, at, is.given) || isHyphenAfter(reading, at)) return undefined
  const isSaid =
    isBehindCue(reading, at) ||
    isLastWord(reading, at) ||
    isBesideGiven(reading, at) ||
    isBeforeDeed(reading, at)
  const isFrequent =
    isKind(reading, at, is.frequent) &&
    (reading.keys[at] ?? '').length > (furtherNames.has(reading.keys[at] ?? '') ? 5 : 3)
  if (!isSaid && !(isFrequent && lines.isChat(at))) return undefined
  if (!isSaid && isPartOfThing(reading, at)) return undefined
  return { from: at, to: endOfGiven(reading, at), strength: 'likely', rule: 'given name in small letters' }
}

/** "paul", "paul meier", "ahmad al-hussaini". */
function endOfGiven(reading: Reading, at: number): number {
  if (!isBlankAfter(reading, at)) return at
  if (isListedName(reading, at + 1)) return behindSaints(reading, at + 1)
  if (isSpeaking(reading, at - 1) && isUnheard(reading, at + 1)) return at + 1
  // "sylwia k."
  if ((reading.keys[at + 1] ?? '').length === 1 && isDotAfter(reading, at + 1)) return at + 1
  const isArabic = arabicParticles.has(reading.keys[at + 1] ?? '') && areJoined(reading, at + 1)
  return isArabic && (isUnheard(reading, at + 2) || isListedName(reading, at + 2)) ? at + 2 : at
}

/** "josefa maria dos anjos". */
function behindSaints(reading: Reading, at: number): number {
  const particle = reading.keys[at + 1]
  if ((particle !== 'dos' && particle !== 'das') || !isBlankAfter(reading, at)) return at
  return isBlankAfter(reading, at + 1) &&
    reading.shapes[at + 2] === shape.lower &&
    !isKind(reading, at + 2, is.lead)
    ? at + 2
    : at
}

const arabicParticles: ReadonlySet<string> = new Set(['al', 'el', 'abu', 'ibn', 'ben', 'bin'])

/** "anna-server", "anna_db": joined with something else. */
function isPartOfThing(reading: Reading, at: number): boolean {
  if (at > 0 && areJoined(reading, at - 1) && placeWords.has(reading.keys[at - 1] ?? '')) return true
  if (isDotAfter(reading, at - 1) && placeWords.has(reading.keys[at - 1] ?? '')) return true
  if (isKind(reading, at - 1, is.streetBefore | is.organization) || isKind(reading, at + 1, is.streetAfter))
    return true
  return [gapBefore(reading, at), gapAfter(reading, at)].some(
    (gap) => /^[^\s.,;:!?()"'„“…]/u.test(gap) || /[-/\\#]$/u.test(gap),
  )
}

const placeWords: ReadonlySet<string> = new Set(
  'san santa santo sao sankt saint sainte sint st ste hurricane hospital el villa'.split(' '),
)

/** `hier kalle`, `sou a sandra`, `my husband paul`, `met ingrid`, `con matteo`. */
function isBehindCue(reading: Reading, at: number): boolean {
  if (at === 0 || !isBlankBefore(reading, at)) return false
  const before = reading.keys[at - 1] ?? ''
  if (meetings.get(before)?.has(reading.keys[at - 2] ?? '') === true) return isKind(reading, at, is.frequent)
  if (isKind(reading, at, is.frequent)) {
    if (cues.certainWords.has(before)) return true
    if (cues.agentWords.has(before)) return (reading.keys[at] ?? '').length > 3
  }
  if (isIntroducer(reading, at - 1)) return before !== 'this'
  if (isKind(reading, at - 1, is.role) && reading.shapes[at - 1] === shape.lower)
    return (reading.keys[at] ?? '').length > 3
  return cues.introducedArticles.has(before) && isIntroducer(reading, at - 2)
}

/** ", kathi" at the very end of a text. */
function isLastWord(reading: Reading, at: number): boolean {
  return (
    at === reading.keys.length - 1 &&
    isKind(reading, at, is.frequent) &&
    (reading.keys[at] ?? '').length > 3 &&
    /^(?:, |[.!?)…] |\r?\n)/u.test(gapBefore(reading, at))
  )
}

/** `sven und birte`. */
function isBesideGiven(reading: Reading, at: number): boolean {
  return [-1, 1].some((way) => {
    const link = at + way
    const other = at + 2 * way
    return (
      linkWords.has(reading.keys[link] ?? '') &&
      reading.lineOf[link] === reading.lineOf[at] &&
      areJoined(reading, Math.min(at, link)) &&
      areJoined(reading, Math.min(link, other)) &&
      isListedName(reading, other, is.given) &&
      isKind(reading, at, is.frequent) &&
      isKind(reading, other, is.frequent)
    )
  })
}

/** `karen said`, `dave called`. */
function isBeforeDeed(reading: Reading, at: number): boolean {
  if (!isBlankAfter(reading, at) || reading.shapes[at + 1] !== shape.lower) return false
  return (
    isKind(reading, at, is.frequent) &&
    (deeds.has(reading.keys[at + 1] ?? '') || isKind(reading, at + 1, is.saying))
  )
}

const wordsThatTalk =
  is.plain | is.lead | is.greeting | is.closing | is.saying | is.particle | is.role | is.self

/** Lines that people wrote without capital letters: mostly words that join others, no code. */
class ChatLines {
  readonly #reading: Reading
  #isPage: boolean | undefined
  #line = -1
  #isChat = false

  constructor(reading: Reading) {
    this.#reading = reading
  }

  isChat(at: number): boolean {
    this.#isPage ??= isLowerPage(this.#reading)
    if (!this.#isPage) return false
    const line = this.#reading.lineOf[at] ?? 0
    if (line !== this.#line) {
      this.#line = line
      this.#isChat = isChatLine(this.#reading, firstOfLine(this.#reading, at), lastOfLine(this.#reading, at))
    }
    return this.#isChat
  }
}

const mostLooked = 60

function isChatLine(reading: Reading, first: number, last: number): boolean {
  let words = 0
  let talking = 0
  let capitals = 0
  for (let at = first; at <= Math.min(last, first + mostLooked); at++) {
    const form = reading.shapes[at]
    if (form === shape.lower) {
      words++
      if (isKind(reading, at, wordsThatTalk)) talking++
    } else if (form === shape.capital && at > first) capitals++
  }
  return words > 3 && capitals === 0 && talking * 4 >= words
}

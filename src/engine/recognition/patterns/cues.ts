import { characterClass, fold, foldTable, isAscii, isLetterAt } from '../../detection/fold.ts'
import type { Page } from '../entity.ts'
import { type CueWord, cueWord, kindOfPair, kindOfWord } from './cue-words.ts'
import { isDigit } from './numerals.ts'
import { isAsciiCapital } from './scan.ts'
import { perPage } from '../per-page.ts'

/** What the words beside a number call it. `other` is a number of something else: an order, a parcel, a version. */
export type CueKind = 'phone' | 'identity' | 'document' | 'account' | 'card' | 'ip' | 'version' | 'other'

/** The nearest word that says what a number is. */
export interface Cue {
  readonly kind: CueKind
  /** Words between the cue and the number. */
  readonly distance: number
}

/** The cues of one page; each place is looked at once, as many kinds of numbers ask for the same one. */
export interface Cues {
  readonly before: (start: number) => Cue | undefined
  /** The one before a stretch, or else the one after it. */
  readonly beside: (start: number, end: number) => Cue | undefined
}

export const cuesOf: (page: Page) => Cues = perPage(({ text }) => {
  const before = remembered((start) => cueBefore(text, start))
  const after = remembered((end) => cueAfter(text, end))
  return { before, beside: (start, end) => before(start) ?? after(end) }
})

function remembered(ask: (at: number) => Cue | undefined): (at: number) => Cue | undefined {
  const answers = new Map<number, Cue | undefined>()
  return (at) => {
    const known = answers.get(at)
    if (known !== undefined || answers.has(at)) return known
    const answer = ask(at)
    answers.set(at, answer)
    return answer
  }
}

/**
 * The cue before a place: on its line, in the sentence that goes on there, or at the end of the line above where the
 * place begins a line, as in forms. Another number in between takes the cue for itself.
 */
export function cueBefore(text: string, start: number): Cue | undefined {
  return cueOnLine(text, start) ?? cueAsked(text, start)
}

function cueOnLine(text: string, start: number): Cue | undefined {
  const search = new Search()
  const reader = new BackwardReader(text, start)
  for (let word = reader.previous(); word !== undefined; word = reader.previous()) {
    const cue = search.meet(word)
    if (cue !== undefined) return cue
    if (search.isTooFar) return undefined
  }
  return search.last()
}

/** In a chat the line above asks for what a speaker answers: `¿me regala la cédula?⏎Cliente: 1.098.765.432`. */
function cueAsked(text: string, start: number): Cue | undefined {
  if (text.charCodeAt(start - 1) !== 0x20 || text.charCodeAt(start - 2) !== 0x3a) return undefined
  const from = text.lastIndexOf('\n', start) + 1
  if (from === 0 || start - from > longestSpeaker || !speaker.test(text.slice(from, start))) return undefined
  const [, sign] = /\p{L}([?.])$/u.exec(text.slice(Math.max(0, from - 4), from - 1).trimEnd()) ?? []
  if (sign === undefined) return undefined
  const cue = cueOnLine(text, from - 1)
  return cue !== undefined && cue.distance < (sign === '?' ? 3 : 1) && askedFor.has(cue.kind)
    ? cue
    : undefined
}

const longestSpeaker = 48
const speaker =
  /^[> \t]{0,4}(?:[[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]?[ ]{1,2})?\p{Lu}[\p{L}.'’-]{1,20}(?:[ ]\p{Lu}[\p{L}.'’-]{0,20}){0,2}[ ]?:[ ]$/u
const askedFor: ReadonlySet<CueKind> = new Set(['identity', 'document', 'phone', 'account'])

/** The cue after a place where it speaks of what stands before it: "(mobile)", "is my BSN". */
export function cueAfter(text: string, end: number): Cue | undefined {
  const stretch = afterwards.exec(text.slice(end, end + 48))?.[0]
  if (stretch === undefined) return undefined
  const words = (stretch.match(/[\p{L}\p{M}]+/gu) ?? []).map(wordOf).filter(({ isFiller }) => !isFiller)
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    const kind = (next === undefined ? undefined : kindOfPair(word, next)) ?? kindOfWord(word)
    if (kind !== undefined) return { kind, distance: at }
  }
  return undefined
}

const afterwards =
  /^[ \t]{0,3}(?:[([][^)\]\n]{1,40}[)\]]|(?:is|was|ist|war|lautet|est|es|era|è|é|to|jest|are)[ ][^.,;:\n\d]{2,40}|[ ](?:(?:zu|te|at|an|zurück)?[ ]?(?:erreichbar|erreichen|bereikbaar|bereiken|anrufen|zurückrufen|anzurufen|zurückzurufen|rufen|terugbellen|bellen|ringen|joignable|raggiungibile|localizable|contactável)(?=$|[^\p{L}]))|[-–—=][ ]?[^.,;:\n\d]{2,30}(?=$|[.,;\n]))/iu

const farthest = 8

/** Meets words from the number outwards; a word is judged once its neighbour is known, as two may belong together. */
class Search {
  #distance = -1
  #word: CueWord | undefined

  get isTooFar(): boolean {
    return this.#distance > farthest
  }

  meet(farther: CueWord): Cue | undefined {
    const cue = this.#judge(farther)
    this.#word = farther
    this.#distance++
    return cue
  }

  last(): Cue | undefined {
    return this.#judge(undefined)
  }

  #judge(farther: CueWord | undefined): Cue | undefined {
    const word = this.#word
    if (word === undefined) return undefined
    const kind = (farther === undefined ? undefined : kindOfPair(farther, word)) ?? kindOfWord(word)
    return kind === undefined ? undefined : { kind, distance: this.#distance }
  }
}

/** A word that only looks like an acronym says nothing. */
function wordOf(written: string): CueWord {
  const lower = written.toLowerCase()
  const folded = isAscii(written) ? lower : fold(written)
  const word = cueWord(folded)
  return word.isAcronym && folded === lower && /\p{Ll}/u.test(written.slice(1)) ? cueWord('') : word
}

const window = 90
const longestWord = 64

/** Reads words leftwards until a sentence, a line or another number ends what belongs to the place. */
class BackwardReader {
  readonly #text: string
  readonly #start: number
  readonly #limit: number
  /** No word that begins before it is looked at as a whole: lines of one number after the other are read from each of them. */
  readonly #floor: number
  #at: number
  #words = 0
  #isList = true
  #isWrapped = false

  constructor(text: string, start: number) {
    this.#text = text
    this.#start = start
    this.#at = start
    this.#limit = Math.max(0, start - window)
    this.#floor = Math.max(0, this.#limit - longestWord)
  }

  previous(): CueWord | undefined {
    const { classes } = foldTable()
    while (this.#at > this.#limit) {
      const at = this.#at - 1
      const kind = classes[this.#text.charCodeAt(at)]
      if (kind === characterClass.letter) {
        const word = this.#word()
        if (!word.isFiller) return word
      } else if (kind === characterClass.digit) {
        if (!this.#passNumber()) return undefined
      } else if (this.#isEnd(at)) return undefined
      else this.#at = at
    }
    return undefined
  }

  #word(): CueWord {
    const { classes } = foldTable()
    const end = this.#at
    let from = end
    while (from > this.#floor && isOfWord(classes, this.#text.charCodeAt(from - 1))) from--
    const isInitial = end - from === 1
    // "D.N.I." is one word.
    if (isInitial) while (from > this.#floor && isInitialBefore(this.#text, from)) from -= 2
    this.#at = from
    const written = this.#text.slice(from, end)
    const word = wordOf(isInitial ? written.replaceAll('.', '') : written)
    if (word.isFiller) return word
    this.#words++
    if (!word.isConjunction) this.#isList = false
    return word
  }

  // "030 1234567 or 0171 2345678" shares one cue; "order 4711471147 and my 0171 2345678" does not.
  #passNumber(): boolean {
    const { classes } = foldTable()
    let digits = 0
    let gap = 0
    while (this.#at > this.#limit && gap < 3) {
      const unit = this.#text.charCodeAt(this.#at - 1)
      if (classes[unit] === characterClass.digit) {
        digits++
        gap = 0
      } else if (isInsideNumber(unit)) gap++
      else break
      this.#at--
    }
    return (digits < 5 && !this.#passCode(digits, gap)) || this.#isList
  }

  /** "BNDCHR87C54A944F": digits between letters are a number as well, where there are enough. */
  #passCode(read: number, gap: number): boolean {
    let from = this.#at + gap
    if (!isAsciiCapital(this.#text.charCodeAt(from - 1))) return false
    let digits = read
    for (; from > this.#floor; from--) {
      const unit = this.#text.charCodeAt(from - 1)
      if (isDigit(unit)) digits++
      else if (!isAsciiCapital(unit)) break
    }
    if (digits < 3) return false
    this.#at = from
    return true
  }

  #isEnd(at: number): boolean {
    const unit = this.#text.charCodeAt(at)
    if (unit === 0x0a) return !this.#mayCross(at)
    return (
      (unit === 0x2e || unit === 0x21 || unit === 0x3f) &&
      this.#words > 0 &&
      /^[.!?]["')]?\s{1,3}\p{Lu}\p{L}/u.test(this.#text.slice(at, at + 8)) &&
      /[\p{Ll}\d)]{3}$/u.test(this.#text.slice(Math.max(0, at - 3), at))
    )
  }

  // A value below its label, or a sentence that was wrapped.
  #mayCross(newline: number): boolean {
    if (this.#words === 0 && this.#isList) return true
    if (this.#isWrapped || this.#start - newline > 40) return false
    this.#isWrapped = /^[> \t]{0,8}\p{Ll}[^\n\d]*$/u.test(this.#text.slice(newline + 1, this.#start))
    return this.#isWrapped
  }
}

/** A letter, or a mark that is written with one. */
const isOfWord = (classes: Uint8Array, unit: number) =>
  classes[unit] === characterClass.letter || (unit > 0x2ff && classes[unit] === characterClass.mark)

/** A blank, dot, stroke, hyphen or parenthesis. */
const isInsideNumber = (unit: number) =>
  unit === 0x20 || unit === 0x28 || unit === 0x29 || (unit >= 0x2d && unit <= 0x2f)

function isInitialBefore(text: string, from: number): boolean {
  return text[from - 1] === '.' && isLetterAt(text, from - 2) && !isLetterAt(text, from - 3)
}

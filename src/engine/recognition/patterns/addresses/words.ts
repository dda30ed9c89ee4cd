import { isDigit } from '../numerals.ts'
import type { Endings } from './endings.ts'
import { rolesAt } from './vocabulary.ts'

/** A word and where it stands; it is cut from its text only when it is asked how it is written. */
export class Word {
  readonly start: number
  readonly end: number
  /** What it may be in an address, bits of `role`. */
  readonly roles: number
  /** Its first unit. */
  readonly initial: number
  /** A dot ends it: that of an abbreviation, or of the sentence. */
  readonly hasDot: boolean
  readonly #line: string

  constructor(line: string, start: number, end: number) {
    this.#line = line
    this.start = start
    this.end = end
    this.initial = line.charCodeAt(start)
    this.hasDot = line.charCodeAt(end - 1) === fullStop
    this.roles = rolesAt(line, start, this.hasDot ? end - 1 : end)
  }

  get length(): number {
    return this.end - this.start
  }

  /** As it is written, with its dot. */
  get text(): string {
    return this.#line.slice(this.start, this.end)
  }

  /** In lower case and without its dot. */
  get key(): string {
    return this.#line.slice(this.start, this.hasDot ? this.end - 1 : this.end).toLowerCase()
  }

  unitAt(index: number): number {
    return this.#line.charCodeAt(this.start + index)
  }

  /** It may end in one of these, in whatever case. */
  mayEndIn(endings: Endings): boolean {
    return endings.mayEnd(this.#line, this.hasDot ? this.end - 1 : this.end)
  }
}

/** The words of one line on one side of a place, nearest first; a comma may part the nearest from it. */
export interface Words {
  /** Undefined where the line or the sentence ends before; words are read when they are asked for. */
  readonly at: (index: number) => Word | undefined
}

const farthest = 90
const widestGap = 3
const most = 8

export class WordsBefore implements Words {
  readonly #text: string
  readonly #floor: number
  readonly #words: Word[] = []
  #end: number
  #isOver = false

  constructor(text: string, at: number) {
    this.#text = text
    this.#floor = Math.max(0, at - farthest)
    this.#end = at
  }

  at(index: number): Word | undefined {
    while (this.#words.length <= index && !this.#isOver) this.#read()
    return this.#words[index]
  }

  #read(): void {
    const isFirst = this.#words.length === 0
    const word = this.#words.length === most ? undefined : this.#previous(isFirst)
    if (word === undefined || (!isFirst && endsSentence(word))) {
      this.#isOver = true
      return
    }
    this.#words.push(word)
    this.#end = word.start
  }

  #previous(isFirst: boolean): Word | undefined {
    const text = this.#text
    const floor = this.#floor
    let gap = skipBlanksBack(text, this.#end, floor)
    if (isFirst && text.charCodeAt(gap - 1) === comma) gap = skipBlanksBack(text, gap - 1, floor)
    if (this.#end - gap > widestGap) return undefined
    let start = gap
    while (start > floor && isWordUnit(text.charCodeAt(start - 1))) start--
    return start === gap ? undefined : new Word(text, start, gap)
  }
}

export class WordsAfter implements Words {
  readonly #text: string
  readonly #limit: number
  readonly #words: Word[] = []
  #from: number
  #isOver = false

  constructor(text: string, at: number) {
    this.#text = text
    this.#limit = Math.min(text.length, at + farthest)
    this.#from = at
  }

  at(index: number): Word | undefined {
    while (this.#words.length <= index && !this.#isOver) this.#read()
    return this.#words[index]
  }

  #read(): void {
    const word = this.#words.length === most ? undefined : this.#next(this.#words.length === 0)
    if (word === undefined) {
      this.#isOver = true
      return
    }
    this.#words.push(word)
    this.#from = word.end
    this.#isOver = endsSentence(word)
  }

  #next(isFirst: boolean): Word | undefined {
    const text = this.#text
    const limit = this.#limit
    let start = skipBlanks(text, this.#from, limit)
    if (isFirst && text.charCodeAt(start) === comma) start = skipBlanks(text, start + 1, limit)
    if (start - this.#from > widestGap || (!isFirst && start === this.#from)) return undefined
    let end = start
    while (end < limit && isWordUnit(text.charCodeAt(end))) end++
    return end === start || isAddressSign(text.charCodeAt(end)) ? undefined : new Word(text, start, end)
  }
}

/** One of the words at `from` to before `to` is so; they are read as far. */
export function someWord(words: Words, from: number, to: number, isSo: (word: Word) => boolean): boolean {
  for (let index = from; index < to; index++) {
    const word = words.at(index)
    if (word !== undefined && isSo(word)) return true
  }
  return false
}

/** The word may be one of these, bits of `role`. */
export const mayBe = ({ roles }: Word, asked: number): boolean => (roles & asked) !== 0

/** The word begins with a capital letter. */
export function isCapital({ initial }: Word): boolean {
  if (initial < 0x80) return initial >= 0x41 && initial <= 0x5a
  const first = String.fromCharCode(initial)
  return first !== first.toLowerCase()
}

/** Up to four digits, alone or as an ordinal number. */
export function isNumeral(word: Word): boolean {
  if (!isDigit(word.initial)) return false
  let digits = 1
  while (digits < word.length && isDigit(word.unitAt(digits))) digits++
  if (digits === word.length) return digits <= 4
  return (
    digits <= 4 && word.length - digits <= 2 && /^(?:\.|º|ª|°|st|nd|rd|th)$/iu.test(word.text.slice(digits))
  )
}

/** Where a word ends without the dot of its sentence. */
export const withoutDot = ({ end, length, hasDot }: Word): number => (hasDot && length > 4 ? end - 1 : end)

const comma = 0x2c

/** Letters of any script, digits, and the signs that stand inside words and abbreviations. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      (unit >= 0x2d && unit <= 0x39) ||
      unit === 0x27
    )
  return (
    unit !== 0xa0 && unit !== 0xab && unit !== 0xbb && !(unit >= 0x2000 && unit <= 0x2fff && unit !== 0x2019)
  )
}

/** A name goes on into an address of mail, or a name of programs. */
const isAddressSign = (unit: number) => unit === 0x40 || unit === 0x5f

/** A tabulator parts the cells of a table, and no words. */
const isBlank = (unit: number) => unit === 0x20 || unit === 0xa0 || unit === 0x202f

function skipBlanksBack(text: string, from: number, floor: number): number {
  let at = from
  while (at > floor && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

function skipBlanks(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isBlank(text.charCodeAt(at))) at++
  return at
}

const fullStop = 0x2e

/** A dot ends a sentence unless the word is short enough for an abbreviation. */
function endsSentence(word: Word): boolean {
  if (!word.hasDot || word.length <= 5) return false
  const { text } = word
  return !/\.\p{L}+\.$/u.test(text) && !/^(?:c?alle|p[ls]za|c?tra|avda)\.$/iu.test(text)
}

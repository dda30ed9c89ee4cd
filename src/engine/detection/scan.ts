import { characterClass, fold, foldTable } from './fold.ts'
import { type DigitEntry, hashBits, hashSeed, type Lexicon, type WordEntry } from './lexicon.ts'

/** A word of the text that the lexicon holds. `attached` says that digits stand directly beside it. */
export interface WordHit {
  readonly start: number
  readonly end: number
  readonly attached: boolean
  readonly entries: readonly WordEntry[]
}

/** The last digit of a number whose ending the lexicon holds. */
export interface DigitHit {
  readonly last: number
  readonly key: string
  readonly entries: readonly DigitEntry[]
}

export interface Hits {
  readonly words: readonly WordHit[]
  readonly digits: readonly DigitHit[]
  /** Places of every `@`. */
  readonly ats: readonly number[]
}

/** Reads the text once and looks up every word and every number in the lexicon. */
export function scan(text: string, lexicon: Lexicon): Hits {
  return new Scan(text, lexicon).run()
}

const prime = 0x01_00_01_93
const longestWord = 80

class Scan {
  readonly #text: string
  readonly #lexicon: Lexicon
  readonly #words: WordHit[] = []
  readonly #digits: DigitHit[] = []
  readonly #ats: number[] = []
  #lastDigit = -9
  #rolling = 0
  #count = 0

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text
    this.#lexicon = lexicon
  }

  run(): Hits {
    const text = this.#text
    const { classes, folded, long } = foldTable()
    const bits = this.#lexicon.wordBits
    let start = -1
    let hash = hashSeed
    let isMixed = false
    let hasLetters = false
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 0
      const kind = classes[unit]
      if (kind === characterClass.letter || kind === characterClass.digit) {
        if (start < 0) {
          start = at
          hash = hashSeed
          isMixed = false
          hasLetters = false
        }
        if (kind === characterClass.digit) {
          if (hasLetters) isMixed = true
          this.#digit(at, (folded[unit] ?? unit) - 48)
        } else {
          if (this.#lastDigit === at - 1) isMixed = true
          hasLetters = true
          this.#lastDigit = -9
        }
        const plain = folded[unit] ?? unit
        const more = plain > 127 ? long.get(unit) : unit > 127 ? long.get(unit) : undefined
        if (more === undefined) hash = Math.imul(hash ^ plain, prime)
        else
          for (let index = 0; index < more.length; index++)
            hash = Math.imul(hash ^ more.charCodeAt(index), prime)
        continue
      }
      if (start < 0 || kind === characterClass.mark) {
        if (unit === 64) this.#ats.push(at)
        continue
      }
      if (kind === characterClass.apostrophe && classes[text.charCodeAt(at + 1)] === characterClass.letter) {
        isMixed = true
        continue
      }
      const slot = hash >>> (32 - hashBits)
      if (((bits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0) this.#word(start, at, false)
      if (isMixed && at - start <= longestWord) this.#pieces(start, at)
      start = -1
      if (unit === 64) this.#ats.push(at)
    }
    return { words: this.#words, digits: this.#digits, ats: this.#ats }
  }

  #word(start: number, end: number, attached: boolean): void {
    if (end - start > longestWord) return
    const word = fold(this.#text.slice(start, end)).replace(/['’‘ʼ´`′＇]/gu, '')
    const entries = this.#lexicon.words.get(word)
    if (entries !== undefined) this.#words.push({ start, end, attached, entries })
  }

  // "Müller's" is also "Müller", "l'Anna" also "Anna", "anna2" also "anna".
  #pieces(start: number, end: number): void {
    const word = this.#text.slice(start, end)
    for (const piece of word.matchAll(/[^\d'’‘ʼ´`′＇]+|\d+/gu)) {
      if (piece[0].length === word.length) continue
      const from = start + piece.index
      const to = from + piece[0].length
      const attached =
        /\d/u.test(word[piece.index - 1] ?? '') || /\d/u.test(word[piece.index + piece[0].length] ?? '')
      this.#word(from, to, attached || /\d/u.test(piece[0]))
    }
  }

  #digit(at: number, value: number): void {
    if (at - this.#lastDigit > 4) {
      this.#rolling = 0
      this.#count = 0
    }
    this.#lastDigit = at
    this.#rolling = (this.#rolling * 10 + value) % 1_000_000
    this.#count++
    if (this.#count >= 4) this.#lookUp(at, this.#lexicon.fourBits, this.#rolling % 10_000, 4)
    if (this.#count >= 6) this.#lookUp(at, this.#lexicon.sixBits, this.#rolling, 6)
  }

  #lookUp(last: number, bits: Uint8Array, slot: number, length: number): void {
    if (((bits[slot >> 3] ?? 0) & (1 << (slot & 7))) === 0) return
    const key = String(slot).padStart(length, '0')
    const entries = this.#lexicon.digits.get(key)
    if (entries !== undefined) this.#digits.push({ last, key, entries })
  }
}

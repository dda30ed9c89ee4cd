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
    const { classes } = foldTable()
    let at = 0
    while (at < text.length) {
      const unit = text.charCodeAt(at)
      const kind = classes[unit]
      if (kind === characterClass.letter || kind === characterClass.digit) at = this.#readWord(at)
      else {
        if (unit === 64) this.#ats.push(at)
        at++
      }
    }
    return { words: this.#words, digits: this.#digits, ats: this.#ats }
  }

  #readWord(start: number): number {
    const text = this.#text
    const { classes, folded, long } = foldTable()
    let hash = hashSeed
    let at = start
    let letters = 0
    let others = 0
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const kind = classes[unit]
      if (kind === characterClass.letter || kind === characterClass.digit) {
        const plain = folded[unit] ?? unit
        hash = unit > 127 ? hashLong(long.get(unit), hash, plain) : Math.imul(hash ^ plain, prime)
        if (kind === characterClass.letter) {
          letters++
          continue
        }
        if (letters > 0) this.#lastDigit = -9
        letters = 0
        others++
        this.#digit(at, plain - 48)
      } else if (
        kind === characterClass.apostrophe &&
        classes[text.charCodeAt(at + 1)] === characterClass.letter
      )
        others++
      else if (kind !== characterClass.mark) break
    }
    if (letters > 0) this.#lastDigit = -9
    if (this.#mayHold(hash)) this.#word(start, at, false)
    if (hasPieces(at - start, others)) this.#pieces(start, at)
    return at
  }

  #mayHold(hash: number): boolean {
    const slot = hash >>> (32 - hashBits)
    return ((this.#lexicon.wordBits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0
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

/** A long word of letters and very many digits is a digest or a number of a machine, and nobody's name with a year. */
function hasPieces(length: number, others: number): boolean {
  return others > 0 && others < length && length <= longestWord && !(length > 24 && others > 8)
}

function hashLong(letters: string | undefined, hash: number, single: number): number {
  if (letters === undefined) return Math.imul(hash ^ single, prime)
  let long = hash
  for (let index = 0; index < letters.length; index++)
    long = Math.imul(long ^ letters.charCodeAt(index), prime)
  return long
}

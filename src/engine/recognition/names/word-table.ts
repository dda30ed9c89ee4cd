import { hashOfWord } from '../../detection/hash.ts'
import { HashFilter } from './hash-filter.ts'

/** Folded words and their kinds, looked up by the letters of a text where they stand. */
export class WordTable {
  readonly #words: string[] = []
  readonly #filter: HashFilter
  /**
   * Open addressing, with what is asked of a word in one line of the cache: its letters packed in two numbers, its kinds, and
   * its index in `words` plus one; zero where there is none.
   */
  readonly #slots: Int32Array
  readonly #mask: number

  constructor(words: ReadonlyMap<string, number>) {
    const capacity = 2 ** Math.ceil(Math.log2(words.size * 2 + 2))
    this.#filter = new HashFilter(words.size)
    this.#slots = new Int32Array(capacity * slotSize)
    this.#mask = (capacity - 1) * slotSize
    for (const [word, kinds] of words) {
      const hash = hashOfWord(word)
      this.#filter.add(hash)
      let slot = homeOf(hash) & this.#mask
      while (this.#slots[slot + 3] !== 0) slot = (slot + slotSize) & this.#mask
      this.#slots[slot] = packedStart(word, 0, word.length, ascii)
      this.#slots[slot + 1] = packedRest(word, 0, word.length, ascii)
      this.#slots[slot + 2] = kinds
      this.#slots[slot + 3] = this.#words.push(word)
    }
  }

  /** The place of the word whose letters stand in the text from `start` on, -1 for none; `folded` folds a unit. */
  indexOf(text: string, start: number, end: number, hash: number, folded: Uint16Array): number {
    if (!this.#filter.mayHave(hash)) return -1
    const first = packedStart(text, start, end, folded)
    const rest = packedRest(text, start, end, folded)
    const isPacked = first >= 0 && rest >= 0
    for (let slot = homeOf(hash) & this.#mask; ; slot = (slot + slotSize) & this.#mask) {
      const index = (this.#slots[slot + 3] ?? 0) - 1
      if (index < 0) return -1
      if (this.#slots[slot] !== first || this.#slots[slot + 1] !== rest) continue
      if (isPacked || isWordAt(this.#words[index] ?? '', text, start, end, folded)) return slot
    }
  }

  wordAt(slot: number): string {
    return this.#words[(this.#slots[slot + 3] ?? 0) - 1] ?? ''
  }

  kindsAt(slot: number): number {
    return this.#slots[slot + 2] ?? 0
  }
}

const slotSize = 4

/** The low bits of a hash tell little of the first letters. */
function homeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 2
}

/** What is folded already. */
const ascii = Uint16Array.from({ length: 128 }, (_, unit) => unit)

const packedLetters = 6

/** The first letters of a word as one number, -1 when they are not all from a to z. */
function packedStart(text: string, start: number, end: number, folded: Uint16Array): number {
  return pack(text, start, Math.min(end, start + packedLetters), folded)
}

/** The letters behind them as one number, -1 when it cannot hold them. */
function packedRest(text: string, start: number, end: number, folded: Uint16Array): number {
  return end - start > packedLetters * 2 ? -1 : pack(text, start + packedLetters, end, folded)
}

function pack(text: string, start: number, end: number, folded: Uint16Array): number {
  let letters = 0
  for (let at = start; at < end; at++) {
    const letter = (folded[text.charCodeAt(at)] ?? 0) - 96
    if (letter < 1 || letter > 26) return -1
    letters = (letters << 5) | letter
  }
  return letters
}

function isWordAt(word: string, text: string, start: number, end: number, folded: Uint16Array): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== folded[text.charCodeAt(start + at)]) return false
  return true
}

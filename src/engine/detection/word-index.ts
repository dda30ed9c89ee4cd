import { characterClass, foldTable } from './fold.ts'
import { hashOfWord, hashSeed, nextHash } from './hash.ts'

/** Folded words, looked up where they stand in a text, whose marks and apostrophes count for nothing. */
export class WordIndex {
  readonly #words: readonly string[]
  readonly #hashes: Int32Array
  /** Open addressing: the index of a word plus one; zero where there is none. */
  readonly #slots: Int32Array
  readonly #mask: number

  constructor(words: readonly string[]) {
    const capacity = 2 ** Math.ceil(Math.log2(words.length * 2 + 2))
    this.#words = words
    this.#hashes = Int32Array.from(words, hashOfWord)
    this.#slots = new Int32Array(capacity)
    this.#mask = capacity - 1
    for (const [index, hash] of this.#hashes.entries()) {
      let slot = spread(hash) & this.#mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = index + 1
    }
  }

  /** The hash of each word, in the order of the words. */
  get hashes(): Int32Array {
    return this.#hashes
  }

  /** The index of the word that stands there, -1 for none; `hash` is what `hashIn` gives. */
  indexOf(text: string, start: number, end: number, hash = hashIn(text, start, end)): number {
    for (let slot = spread(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const index = (this.#slots[slot] as number) - 1
      if (index < 0) return -1
      if (this.#hashes[index] === hash && isThere(this.#words[index] as string, text, start, end))
        return index
    }
  }

  has(text: string, start: number, end: number): boolean {
    return this.indexOf(text, start, end) >= 0
  }
}

/** The hash of the letters and digits of a stretch as they are folded. */
export function hashIn(text: string, start: number, end: number): number {
  const { units } = foldTable()
  let hash = hashSeed
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const info = units[unit] as number
    const kind = info & 7
    if (kind === characterClass.letter || kind === characterClass.digit)
      hash = info < 8 ? hashLong(unit, hash) : nextHash(hash, info >> 3)
  }
  return hash
}

/** Adds a unit that folds to several. */
export function hashLong(unit: number, before: number): number {
  const letters = foldTable().long.get(unit) ?? ''
  let hash = before
  for (let index = 0; index < letters.length; index++) hash = nextHash(hash, letters.charCodeAt(index))
  return hash
}

/** The low bits of a hash tell little of the first letters. */
const spread = (hash: number): number => hash ^ (hash >>> 15)

function isThere(word: string, text: string, start: number, end: number): boolean {
  const { units, long } = foldTable()
  let done = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const info = units[unit] as number
    const kind = info & 7
    if (kind === characterClass.mark || kind === characterClass.apostrophe) continue
    if (info >= 8) {
      if (word.charCodeAt(done) !== info >> 3) return false
      done++
    } else {
      const letters = long.get(unit) ?? ''
      if (letters === '' || !word.startsWith(letters, done)) return false
      done += letters.length
    }
  }
  return done === word.length
}

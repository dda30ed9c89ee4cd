import { hashOfWord } from '../../detection/hash.ts'

/** Folded words and their numbers, looked up by the letters of a text where they stand. */
export class WordTable {
  readonly #words: string[] = []
  readonly #kinds: Int32Array
  /** Open addressing: the hash of a word and behind it its index plus one, in one line of the cache; zero where there is none. */
  readonly #slots: Int32Array
  readonly #mask: number

  constructor(words: ReadonlyMap<string, number>) {
    const capacity = 2 ** Math.ceil(Math.log2(words.size * 2 + 2))
    this.#kinds = new Int32Array(words.size)
    this.#slots = new Int32Array(capacity * 2)
    this.#mask = capacity * 2 - 2
    for (const [word, kinds] of words) {
      const hash = hashOfWord(word)
      const index = this.#words.length
      this.#words.push(word)
      this.#kinds[index] = kinds
      let slot = slotOf(hash) & this.#mask
      while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & this.#mask
      this.#slots[slot] = hash
      this.#slots[slot + 1] = index + 1
    }
  }

  /** The index of the word whose letters stand in the text from `start` on, -1 for none; `folded` folds a unit. */
  indexOf(text: string, start: number, end: number, hash: number, folded: Uint16Array): number {
    for (let slot = slotOf(hash) & this.#mask; ; slot = (slot + 2) & this.#mask) {
      const index = (this.#slots[slot + 1] ?? 0) - 1
      if (index < 0) return -1
      if (this.#slots[slot] === hash && isWordAt(this.#words[index] ?? '', text, start, end, folded))
        return index
    }
  }

  wordAt(index: number): string {
    return this.#words[index] ?? ''
  }

  kindsAt(index: number): number {
    return this.#kinds[index] ?? 0
  }
}

/** The low bits of a hash tell little of the first letters. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1
}

function isWordAt(word: string, text: string, start: number, end: number, folded: Uint16Array): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== folded[text.charCodeAt(start + at)]) return false
  return true
}

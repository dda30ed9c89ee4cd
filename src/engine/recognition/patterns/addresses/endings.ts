import { characterClass, foldTable } from '../../../detection/fold.ts'

/**
 * Words in small letters that others end in. Most places are ruled out by their last three letters, which is far cheaper
 * than any pattern.
 */
export class Endings {
  /** By the code of its last letters. */
  readonly #isEnd = new Uint8Array(2 ** 15)
  readonly #byCode = new Map<number, string[]>()

  constructor(words: string) {
    for (const word of words.trim().split(/\s+/u)) {
      const code = codeAt(word, word.length)
      this.#isEnd[code] = 1
      const alike = this.#byCode.get(code)
      if (alike === undefined) this.#byCode.set(code, [word])
      else alike.push(word)
    }
  }

  /** One of the words may end at this place, in whatever case and with whatever accents. */
  mayEnd(text: string, end: number): boolean {
    return this.#isEnd[codeAt(text, end)] === 1
  }

  /** How long the longest is that ends this word in small letters; 0 where none does. */
  lengthIn(word: string): number {
    if (!this.mayEnd(word, word.length)) return 0
    let length = 0
    for (const end of this.#byCode.get(codeAt(word, word.length)) ?? [])
      if (end.length > length && word.endsWith(end)) ({ length } = end)
    return length
  }
}

/** The last three letters of the word before a place as a number of 15 bits; fewer where it is shorter. */
function codeAt(text: string, end: number): number {
  const { classes, folded } = foldTable()
  let code = 0
  for (let at = end - 1, shift = 0; at >= 0 && shift < 15; at--, shift += 5) {
    const unit = text.charCodeAt(at)
    if (classes[unit] !== characterClass.letter) break
    code |= ((folded[unit] ?? 0) & 31) << shift
  }
  return code
}

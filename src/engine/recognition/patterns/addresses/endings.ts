import { characterClass, foldTable } from '../../../detection/fold.ts'

/**
 * Words in small letters that others end in. Most places are ruled out by their last three letters, which is far cheaper
 * than any pattern.
 */
export class Endings {
  readonly #byCode = new Map<number, string[]>()

  constructor(words: string) {
    for (const word of words.trim().split(/\s+/u)) {
      const code = codeAt(word, word.length)
      const alike = this.#byCode.get(code)
      if (alike === undefined) this.#byCode.set(code, [word])
      else alike.push(word)
    }
  }

  /** One of the words may end at this place, in whatever case and with whatever accents. */
  mayEnd(text: string, end: number): boolean {
    return this.#byCode.has(codeAt(text, end))
  }

  /** How long the longest is that ends this word in small letters; 0 where none does. */
  lengthIn(word: string): number {
    let length = 0
    for (const end of this.#byCode.get(codeAt(word, word.length)) ?? [])
      if (end.length > length && word.endsWith(end)) ({ length } = end)
    return length
  }
}

/** The last three letters of the word before a place as one number; fewer where it is shorter. */
function codeAt(text: string, end: number): number {
  const { classes, folded } = foldTable()
  let code = 0
  for (let at = end - 1, shift = 0; at >= 0 && shift < 30; at--, shift += 10) {
    const unit = text.charCodeAt(at)
    if (classes[unit] !== characterClass.letter) break
    code |= ((folded[unit] ?? 0) & 0x3ff) << shift
  }
  return code
}

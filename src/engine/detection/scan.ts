import { characterClass, fold, foldTable } from './fold.ts'
import {
  type DigitEntry,
  fourDigits,
  hashOfDigits,
  hashPrime,
  hashSeed,
  type Lexicon,
  type WordEntries,
} from './lexicon.ts'

/**
 * A word of the text that the lexicon holds. `attached` says that digits stand directly beside it; `within` is where
 * the longer word starts of which it is a part in camel case, or -1.
 */
export interface WordHit {
  readonly start: number
  readonly end: number
  readonly attached: boolean
  readonly within: number
  readonly entries: WordEntries
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

const longestWord = 80
const { letter, digit, mark, apostrophe } = characterClass

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

  // One loop over all units, and a look at the filter for each word, is nearly all that most texts cost.
  run(): Hits {
    const text = this.#text
    const { units, long } = foldTable()
    const { bits, shift } = this.#lexicon.wordFilter
    const hasDigits = this.#lexicon.digits.size > 0
    const { length } = text
    let at = 0
    while (at < length) {
      const first = text.charCodeAt(at)
      const firstKind = (units[first] ?? 0) & 7
      if (firstKind !== letter && firstKind !== digit) {
        if (first === 64) this.#ats.push(at)
        at++
        continue
      }
      const start = at
      let hash = hashSeed
      let letters = 0
      let others = 0
      let capitals = 0
      for (; at < length; at++) {
        const unit = text.charCodeAt(at)
        const info = units[unit] ?? 0
        const kind = info & 7
        if (kind === letter) {
          hash = info < 8 ? hashLong(long.get(unit) ?? '', hash) : Math.imul(hash ^ (info >> 3), hashPrime)
          if (unit < 91) capitals++
          letters++
        } else if (kind === digit) {
          hash = Math.imul(hash ^ (info >> 3), hashPrime)
          others++
          if (hasDigits) {
            if (letters > 0) this.#lastDigit = -9
            this.#digit(at, (info >> 3) - 48)
          }
          letters = 0
        } else if (kind === apostrophe && ((units[text.charCodeAt(at + 1)] ?? 0) & 7) === letter) others++
        else if (kind !== mark) break
      }
      if (letters > 0) this.#lastDigit = -9
      // The pieces come first: "Müller" without its ending is surer than "Müller's" with it.
      if (others > 0 && hasPieces(at - start, others)) this.#pieces(start, at)
      else if (capitals > 0 && at - start > 3 && (capitals > 1 || first > 96))
        this.#humps(start, at, capitals)
      const slot = hash >>> shift
      if (((bits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0) this.#word(start, at, false, -1)
    }
    return { words: this.#words, digits: this.#digits, ats: this.#ats }
  }

  #word(start: number, end: number, attached: boolean, within: number): void {
    if (end - start > longestWord) return
    const word = fold(this.#text.slice(start, end)).replace(/['’‘ʼ´`′＇]/gu, '')
    const entries = this.#lexicon.words.get(word)
    if (entries !== undefined) this.#words.push({ start, end, attached, within, entries })
  }

  // "Müller's" is also "Müller", "l'Anna" also "Anna", "anna2" also "anna".
  #pieces(start: number, end: number): void {
    const { classes } = foldTable()
    const text = this.#text
    for (let at = start; at < end; ) {
      const kind = classes[text.charCodeAt(at)]
      const from = at
      if (kind === characterClass.apostrophe) {
        at++
        continue
      }
      const isDigits = kind === characterClass.digit
      while (at < end && isOfPiece(classes[text.charCodeAt(at)], isDigits)) at++
      if (at === from) at++
      if (at - from === end - start) return
      const attached =
        isDigits ||
        classes[text.charCodeAt(at)] === characterClass.digit ||
        (from > start && classes[text.charCodeAt(from - 1)] === characterClass.digit)
      this.#word(from, at, attached, -1)
      if (!isDigits && at - from > 4) this.#humps(from, at, 1)
    }
  }

  // "ScanLeeAnna" is also "Lee" and "Anna", as long as both are there.
  #humps(start: number, end: number, capitals: number): void {
    if (capitals === end - start || end - start > longestWord) return
    const inner = this.#text.slice(start + 1, end)
    if (!hasHump.test(inner)) return
    const word = this.#text.slice(start, end)
    for (const hump of word.matchAll(humps))
      if (hump[0].length > 1) this.#word(start + hump.index, start + hump.index + hump[0].length, true, start)
  }

  #digit(at: number, value: number): void {
    if (at - this.#lastDigit > 4) {
      this.#rolling = 0
      this.#count = 0
    }
    this.#lastDigit = at
    this.#rolling = (this.#rolling * 10 + value) % 1_000_000
    this.#count++
    if (this.#count >= 4) this.#lookUp(at, fourDigits + (this.#rolling % 10_000), 4)
    if (this.#count >= 6) this.#lookUp(at, this.#rolling, 6)
  }

  #lookUp(last: number, number: number, length: number): void {
    const { bits, shift } = this.#lexicon.digitFilter
    const slot = hashOfDigits(number) >>> shift
    if (((bits[slot >> 3] ?? 0) & (1 << (slot & 7))) === 0) return
    const entries = this.#lexicon.digits.get(number)
    if (entries === undefined) return
    this.#digits.push({ last, key: String(number % fourDigits).padStart(length, '0'), entries })
  }
}

const hasHump = /[a-z\u00df-\u00ff]\p{Lu}/u
const humps = /\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?(?:\p{Ll}|\p{M})+/gu

function isOfPiece(kind: number | undefined, isDigits: boolean): boolean {
  if (isDigits) return kind === characterClass.digit
  return kind !== characterClass.digit && kind !== characterClass.apostrophe
}

/** A long word of letters and very many digits is a digest or a number of a machine, and nobody's name with a year. */
function hasPieces(length: number, others: number): boolean {
  return others < length && length <= longestWord && !(length > 24 && others > 8)
}

function hashLong(letters: string, hash: number): number {
  let long = hash
  for (let index = 0; index < letters.length; index++)
    long = Math.imul(long ^ letters.charCodeAt(index), hashPrime)
  return long
}

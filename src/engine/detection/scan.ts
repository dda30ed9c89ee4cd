import { characterClass, foldTable, letterCase } from './fold.ts'
import { hashPrime, hashSeed } from './hash.ts'
import { type DigitEntry, fourDigits, hashOfDigits, isIn, type Lexicon, type WordEntries } from './lexicon.ts'
import { shortestRun } from './views/runs.ts'
import { signal, signalAt } from './views/signals.ts'
import { hashIn, hashLong } from './word-index.ts'

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
  /** What `signalsOf` the text is. */
  readonly signals: number
  /** A word of a known mailbox's domain is there. */
  readonly hasHost: boolean
}

/** Reads the text once and looks up every word and every number in the lexicon. */
export function scan(text: string, lexicon: Lexicon): Hits {
  return new Scan(text, lexicon).run()
}

const longestWord = 80
const { letter, digit, mark, apostrophe } = characterClass
const nothing: readonly never[] = []

class Scan {
  readonly #text: string
  readonly #lexicon: Lexicon
  readonly #hasDigits: boolean
  // Most texts hold nothing of anybody: lists are made for those that do.
  #words: WordHit[] | undefined
  #digits: DigitHit[] | undefined
  #hasHost = false
  #lastDigit = -9
  #rolling = 0
  #count = 0

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text
    this.#lexicon = lexicon
    this.#hasDigits = lexicon.digits.size > 0
  }

  // One loop over all units, and a look at the filter for each word, is nearly all that most texts cost.
  // oxlint-disable-next-line complexity -- A call for each unit would cost more than all the rest of it.
  run(): Hits {
    const { length } = this.#text
    const units = unitsOf(this.#text)
    const { units: infos } = foldTable()
    const { bits, shift } = this.#lexicon.wordFilter
    let ats: number[] | undefined
    let signals = 0
    let runStart = 0
    let hasRun = false
    for (let at = 0; at < length; ) {
      let unit = units[at] as number
      let info = infos[unit] as number
      let kind = info & 7
      if (kind !== letter && kind !== digit) {
        if (unit === atSign) (ats ??= []).push(at)
        else if (kind >= mark) signals |= signalAt(unit, units[at + 1] as number, units[at - 1])
        if (!isOfRun(unit)) {
          hasRun ||= at - runStart >= shortestRun
          runStart = at + 1
        }
        at++
        continue
      }
      const start = at
      let hash = hashSeed
      let letters = 0
      let numerals = 0
      let joints = 0
      let capitals = 0
      for (;;) {
        if (kind === letter) {
          hash = info < 8 ? hashLong(unit, hash) : Math.imul(hash ^ (info >> 3), hashPrime)
          letters = 1
          if (unit < 91) capitals++
          else if (unit > 0xc1) signals |= signalAt(unit, units[at + 1] as number, units[at - 1])
        } else if (kind === digit) {
          hash = Math.imul(hash ^ (info >> 3), hashPrime)
          numerals++
          this.#digit(at, (info >> 3) - 48, letters > 0)
          letters = 0
        } else if (kind === apostrophe && ((infos[units[at + 1] as number] as number) & 7) === letter)
          joints++
        else if (kind === mark) {
          joints++
          signals |= signalAt(unit, 0)
        } else break
        unit = units[++at] as number
        info = infos[unit] as number
        kind = info & 7
      }
      if (letters > 0) this.#lastDigit = -9
      if (numerals + joints + capitals > 0 && (joints > 0 || !isRandom(at - start, numerals, capitals)))
        this.#parts(start, at, numerals + joints, capitals)
      const slot = hash >>> shift
      if (((bits[slot >> 3] as number) & (1 << (slot & 7))) !== 0) this.#word(start, at, hash, false, -1)
    }
    const [words, digits] = [this.#words ?? nothing, this.#digits ?? nothing]
    hasRun ||= length - runStart >= shortestRun
    if (hasRun) signals |= signal.run
    return { words, digits, ats: ats ?? nothing, signals, hasHost: this.#hasHost }
  }

  // They come before the whole: "Müller" without its ending is surer than "Müller's" with it.
  #parts(start: number, end: number, others: number, capitals: number): void {
    if (others > 0 && hasPieces(end - start, others)) this.#pieces(start, end)
    else if (capitals > 0 && end - start > 3 && (capitals > 1 || this.#text.charCodeAt(start) > 96))
      this.#humps(start, end, capitals)
  }

  #word(start: number, end: number, hash: number, attached: boolean, within: number): void {
    if (end - start > longestWord) return
    const index = this.#lexicon.index.indexOf(this.#text, start, end, hash)
    if (index < 0) return
    const entries = this.#lexicon.entries[index] as WordEntries
    if (entries.isHost) this.#hasHost = true
    this.#words ??= []
    this.#words.push({ start, end, attached, within, entries })
  }

  #part(start: number, end: number, attached: boolean, within: number): void {
    const hash = hashIn(this.#text, start, end)
    if (isIn(this.#lexicon.wordFilter, hash)) this.#word(start, end, hash, attached, within)
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
      this.#part(from, at, attached, -1)
      if (!isDigits && at - from > 4) this.#humps(from, at, 1)
    }
  }

  // "ScanLeeAnna" is also "Lee" and "Anna", as long as both are there.
  #humps(start: number, end: number, capitals: number): void {
    if (capitals === end - start || end - start > longestWord) return
    if (!hasHump(this.#text, start + 1, end)) return
    for (let at = start; at < end; ) {
      const next = humpEnd(this.#text, at, end)
      if (next - at > 1) this.#part(at, next, true, start)
      at = Math.max(next, at + 1)
    }
  }

  #digit(at: number, value: number, isAfterLetters: boolean): void {
    if (!this.#hasDigits) return
    if (isAfterLetters || at - this.#lastDigit > 4) {
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
    if (!isIn(this.#lexicon.digitFilter, hashOfDigits(number))) return
    const entries = this.#lexicon.digits.get(number)
    if (entries === undefined) return
    this.#digits ??= []
    this.#digits.push({ last, key: String(number % fourDigits).padStart(length, '0'), entries })
  }
}

const atSign = 64

const isOfRun = (unit: number): boolean => unit === 43 || unit === 45 || unit === 47 || unit === 95

// Where the units of the text that is read stand, with a blank after them; an array is read far faster than a string.
let room = Buffer.alloc(1 << 16)
let roomUnits = new Uint16Array(room.buffer, room.byteOffset, room.length / 2)

function unitsOf(text: string): Uint16Array {
  if (text.length >= roomUnits.length) {
    room = Buffer.alloc(text.length * 4)
    roomUnits = new Uint16Array(room.buffer, room.byteOffset, room.length / 2)
  }
  if (text.length > 400) room.write(text, 'utf16le')
  else for (let at = 0; at < text.length; at++) roomUnits[at] = text.charCodeAt(at)
  roomUnits[text.length] = 32
  return roomUnits
}

/** A small letter before a capital one. */
function hasHump(text: string, start: number, end: number): boolean {
  const { cases } = foldTable()
  for (let at = start; at < end - 1; at++) {
    const unit = text.charCodeAt(at)
    const isSmall = (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0xff)
    if (isSmall && cases[text.charCodeAt(at + 1)] === letterCase.capital) return true
  }
  return false
}

/** Where a word in camel case ends: small letters after a capital, or capitals up to the next word. `start` when none does. */
function humpEnd(text: string, start: number, end: number): number {
  const { cases } = foldTable()
  const isOf = (at: number, wanted: number): boolean => at < end && cases[text.charCodeAt(at)] === wanted
  let at = start
  while (isOf(at, letterCase.capital)) at++
  if (at > start && !isOf(at, letterCase.small)) return at
  if (at - start > 1) return at - 1
  while (isOf(at, letterCase.small)) at++
  return at
}

function isOfPiece(kind: number | undefined, isDigits: boolean): boolean {
  if (isDigits) return kind === characterClass.digit
  return kind !== characterClass.digit && kind !== characterClass.apostrophe
}

/** A long word of capitals, small letters and digits in about the shares of base64 is no name in camel case. */
function isRandom(length: number, numerals: number, capitals: number): boolean {
  const small = length - numerals - capitals
  return length > 20 && capitals * 4 > length && small * 4 > length && numerals * 16 > length
}

/** A long word of letters and very many digits is a digest or a number of a machine, and nobody's name with a year. */
function hasPieces(length: number, others: number): boolean {
  return others < length && length <= longestWord && !(length > 24 && others > 8)
}

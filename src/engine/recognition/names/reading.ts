import { characterClass, fold, foldTable } from '../../detection/fold.ts'
import { is, kindsOf, load } from './gazetteer.ts'
import { basesOf } from './inflection.ts'

/** How a word is written. `code` is part of an identifier, a path or a number; `address` is a whole e-mail address or URL. */
export const shape = { lower: 0, capital: 1, upper: 2, initial: 3, code: 4, address: 5 } as const

/** The words of a page, each with where it stands and what it may be. Words are told by their index. */
export interface Reading {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly shapes: readonly number[]
  /** Folded, without apostrophes. */
  readonly keys: readonly string[]
  /** Bits of `is`. */
  readonly kinds: readonly number[]
  /** For each word the index of its line in `lines`. */
  readonly lineOf: readonly number[]
  /** Lines that have words: the index of the first word of each; the end of one is the start of the next. */
  readonly lines: readonly number[]
  /** Nouns begin with a capital letter. */
  readonly isGerman: boolean
}

/** Takes a page apart into words, in one pass. */
export function read(text: string): Reading {
  load()
  const reading = new Scan(text).run()
  if (hasSlavicLetters.test(text)) addInflected(reading)
  return reading
}

const hasSlavicLetters = /[ąęłńśźżćđčšžřěůťď]/iu

interface Range {
  readonly start: number
  readonly end: number
}

class Scan {
  readonly #text: string
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #shapes: number[] = []
  readonly #keys: string[] = []
  readonly #kinds: number[] = []
  readonly #lineOf: number[] = []
  readonly #lines: number[] = []
  #isNewLine = true
  #german = 0

  constructor(text: string) {
    this.#text = text
  }

  run(): Scanned {
    const text = this.#text
    const { classes } = foldTable()
    const addresses = addressesIn(text)
    let next = 0
    for (let at = 0; at < text.length; ) {
      const address = addresses[next]
      if (address !== undefined && at >= address.start) {
        if (address.end > at) this.#add(at, address.end, shape.address)
        at = Math.max(at, address.end)
        next++
        continue
      }
      const unit = text.charCodeAt(at)
      if (unit === 10 || unit === 13) this.#isNewLine = true
      const kind = classes[unit]
      if (kind !== characterClass.letter && kind !== characterClass.digit) {
        at++
        continue
      }
      const end = wordEnd(text, at, address?.start ?? text.length, classes)
      this.#addWord(at, end)
      at = end
    }
    return {
      text,
      starts: this.#starts,
      ends: this.#ends,
      shapes: this.#shapes,
      keys: this.#keys,
      kinds: this.#kinds,
      lineOf: this.#lineOf,
      lines: this.#lines,
      isGerman: this.#german * 16 > this.#starts.length,
    }
  }

  #addWord(start: number, end: number): void {
    const written = this.#text.slice(start, end)
    const isPlain = isPlainLower(this.#text, start, end)
    const key = isPlain ? written : fold(written).replaceAll(apostrophes, '')
    const kinds = kindsOf(key)
    if ((kinds & is.german) !== 0) this.#german++
    const form = isCode(this.#text, start, end) ? shape.code : isPlain ? shape.lower : shapeOf(written)
    this.#add(start, end, form, key, kinds)
  }

  #add(start: number, end: number, form: number, key = '', kinds = 0): void {
    if (this.#isNewLine) this.#lines.push(this.#starts.length)
    this.#isNewLine = false
    this.#starts.push(start)
    this.#ends.push(end)
    this.#shapes.push(form)
    this.#keys.push(key)
    this.#kinds.push(kinds)
    this.#lineOf.push(this.#lines.length - 1)
  }
}

type Scanned = Reading & { readonly kinds: number[] }

const apostrophes = /['’‘ʼ´`′＇]/gu

/** True for letters from a to z alone, which most words are: they need no folding. */
function isPlainLower(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 97 || unit > 122) return false
  }
  return true
}

function wordEnd(text: string, start: number, limit: number, classes: Uint8Array): number {
  let end = start + 1
  while (end < limit) {
    const kind = classes[text.charCodeAt(end)] ?? 0
    if (kind === characterClass.apostrophe) {
      if (!isInnerApostrophe(text, start, end, classes)) break
    } else if (kind === characterClass.separator) break
    end++
  }
  return end
}

/** "O’Brien" and "D'Angelo" are one word; "Anna's" and "Hans'" end before it. */
function isInnerApostrophe(text: string, start: number, at: number, classes: Uint8Array): boolean {
  if (classes[text.charCodeAt(at + 1)] !== characterClass.letter) return false
  const isEnding = /^(?:s|ll|re|ve|d|m|t)$/iu.test(/^\p{L}{1,3}/u.exec(text.slice(at + 1, at + 4))?.[0] ?? '')
  return !isEnding || at - start === 1
}

function shapeOf(written: string): number {
  if (/\d/.test(written)) return shape.code
  const first = written[0] ?? ''
  if (first === first.toLowerCase()) {
    if (/^[dl]['’]\p{Lu}/iu.test(written)) return shape.capital
    return written === written.toLowerCase() ? shape.lower : shape.code
  }
  if (written.length === 1) return shape.initial
  const rest = written.slice(1)
  if (rest === rest.toLowerCase()) return shape.capital
  if (written === written.toUpperCase()) return shape.upper
  return innerCapital.test(written) ? shape.capital : shape.code
}

/** "McDonald", "O'Brien", "DeVito", "VonRueden": a capital letter inside a name. */
const innerCapital =
  /^(?:Mc|Mac|Van|Von|De|Di|Da|La|Le|Du|Del|Dela|St|Fitz|Ter|\p{Lu}['’])\p{Lu}[\p{Ll}\p{M}]+$/u

function isCode(text: string, start: number, end: number): boolean {
  const before = start === 0 ? 32 : text.charCodeAt(start - 1)
  const after = end === text.length ? 32 : text.charCodeAt(end)
  // Most words stand between blanks.
  if (before === 32 && (after === 32 || after === 44 || after === 10)) return false
  if (codeUnits.has(before) || codeUnits.has(after)) return true
  if (before === dot && end - start > 1 && isCodeDot(text, start - 2)) return true
  if (after === dot) return /^[\p{Ll}\d]/u.test(text[end + 1] ?? ' ')
  const behind = text[end + 1] ?? ' '
  if (after === 40) return behind === ')'
  if (after === 58) return behind === ':' || behind === '/'
  return after === 47 && /\d/.test(behind)
}

const dot = 46
const codeUnits = new Set([...'@_\\=#$%{}~'].map((unit) => unit.charCodeAt(0)))

/** "com.acme.Worker", but not "Dr.Lee" or "J.Lee" or "…sent.Anna". */
function isCodeDot(text: string, at: number): boolean {
  const before = /[\p{L}\d]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at + 1))?.[0] ?? ''
  return before.length > 4 && text[at - before.length] === '.'
}

/** E-mail addresses and URLs, in order; what lies in them is not read. */
function addressesIn(text: string): readonly Range[] {
  const ranges: Range[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const range = emailAround(text, at)
    if (range !== undefined) ranges.push(range)
  }
  for (const sign of ['://', 'www.', 'WWW.'])
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
      ranges.push(urlAround(text, at))
  return ranges.sort((one, other) => one.start - other.start || other.end - one.end)
}

function emailAround(text: string, at: number): Range | undefined {
  let start = at
  while (start > 0 && at - start < 80 && isLocalUnit(text[start - 1] ?? ' ')) start--
  let end = at + 1
  while (end < text.length && end - at < 120 && /[\p{L}\d.-]/u.test(text[end] ?? ' ')) end++
  while (end > at + 1 && /[.-]/.test(text[end - 1] ?? ' ')) end--
  return start === at || end === at + 1 || !text.slice(at, end).includes('.') ? undefined : { start, end }
}

function isLocalUnit(unit: string): boolean {
  return /[\p{L}\p{M}\d._%+'’-]/u.test(unit)
}

function urlAround(text: string, at: number): Range {
  let start = at
  while (start > 0 && at - start < 12 && /[a-z+]/iu.test(text[start - 1] ?? ' ')) start--
  let end = at
  while (end < text.length && end - at < 2000 && /[^\s<>"'|]/u.test(text[end] ?? ' ')) end++
  return { start, end }
}

/** In a Slavic text words that no list has may be inflected names. */
function addInflected({ keys, shapes, kinds }: Scanned): void {
  const names = is.given | is.family
  for (let at = 0; at < keys.length; at++) {
    if (shapes[at] !== shape.capital && shapes[at] !== shape.upper) continue
    const own = kinds[at] ?? 0
    if ((own & (names | is.plain | is.organization | is.occupation | is.title)) !== 0) continue
    let found = 0
    for (const base of basesOf(keys[at] ?? '')) {
      const kind = kindsOf(base)
      if ((kind & is.frequent) !== 0 || base.length > 4) found |= kind & (names | is.doubtful)
    }
    kinds[at] = own | found
  }
}

import { characterClass, fold, foldTable, isWordAt, letterCase } from '../../detection/fold.ts'
import { hashSeed, nextHash } from '../../detection/hash.ts'
import { type Columns, kept, roomFor } from './columns.ts'
import { is, kindsOf, wordTable } from './gazetteer.ts'
import { basesOf } from './inflection.ts'
import type { WordTable } from './word-table.ts'

/** How a word is written. `code` is part of an identifier, a path or a number; `address` is a whole e-mail address or URL. */
export const shape = { lower: 0, capital: 1, upper: 2, initial: 3, code: 4, address: 5 } as const

/** What stands between two words, where it is one of the most frequent: `Anna Lee`, `Anna-Lena`, `Lee, Anna`. */
export const gap = { other: 0, blank: 1, hyphen: 2, comma: 3 } as const

/** The words of a page, each with where it stands and what it may be. Words are told by their index. */
export interface Reading extends Columns {
  readonly text: string
  /** Folded, without apostrophes. */
  readonly keys: readonly string[]
  /** Lines that have words: the index of the first word of each; the end of one is the start of the next. */
  readonly lines: readonly number[]
  /** Words that are whole e-mail addresses and URLs. */
  readonly addresses: readonly number[]
  /** Words that begin with a capital letter and are no code: most rules look at these alone. */
  readonly capitals: readonly number[]
  /** Words in small letters that are names somewhere. */
  readonly smallNames: readonly number[]
  /** Nouns begin with a capital letter. */
  readonly isGerman: boolean
}

/** What `tell` says of a page's words, asked once. */
export function perReading<Told extends object>(
  tell: (reading: Reading) => Told,
): (reading: Reading) => Told {
  const told = new WeakMap<Reading, Told>()
  return (reading) => {
    let known = told.get(reading)
    if (known === undefined) told.set(reading, (known = tell(reading)))
    return known
  }
}

/** Takes a page apart into words, in one pass. */
export function read(text: string): Reading {
  const scan = new Scan(text)
  const reading = scan.run()
  if (scan.hasRareLetters && hasSlavicLetters.test(text)) addInflected(reading)
  return reading
}

const hasSlavicLetters = /[ąęłńśźżćđčšžřěůťď]/iu

interface Range {
  readonly start: number
  readonly end: number
}

class Scan {
  /** True when a letter stands beyond those of Western Europe. */
  hasRareLetters = false
  readonly #text: string
  readonly #table: WordTable = wordTable()
  readonly #fold = foldTable()
  readonly #columns: Columns
  readonly #keys: string[] = []
  readonly #lines: number[] = []
  readonly #addresses: number[] = []
  readonly #capitals: number[] = []
  readonly #smallNames: number[] = []
  #isNewLine = true
  #end = 0
  #german = 0

  constructor(text: string) {
    this.#text = text
    this.#columns = roomFor(text.length + 1)
  }

  run(): Reading {
    const text = this.#text
    const { units } = this.#fold
    const addresses = addressesIn(text)
    let next = 0
    let address = addresses[next]
    let limit = address?.start ?? text.length
    for (let at = 0; at < text.length; ) {
      if (address !== undefined && at >= address.start) {
        if (address.end > at) this.#addAddress(at, address.end)
        at = Math.max(at, address.end)
        address = addresses[++next]
        limit = address?.start ?? text.length
        continue
      }
      const unit = text.charCodeAt(at)
      const kind = (units[unit] ?? 0) & 7
      if (kind === characterClass.letter || kind === characterClass.digit) at = this.#addWord(at, limit)
      else {
        if (unit === 10 || unit === 13) this.#isNewLine = true
        at++
      }
    }
    const count = this.#keys.length
    this.#columns.gaps[count] = gapAt(text, this.#end, text.length)
    return {
      text,
      keys: this.#keys,
      lines: this.#lines,
      addresses: this.#addresses,
      capitals: this.#capitals,
      smallNames: this.#smallNames,
      isGerman: this.#german * 16 > count,
      ...kept(this.#columns, count),
    }
  }

  /** Adds the word that begins here; gives where it ends. */
  #addWord(start: number, limit: number): number {
    const text = this.#text
    const { units, classes } = this.#fold
    let hash = hashSeed
    let letters = 0
    let end = start
    for (; end < limit; end++) {
      const unit = text.charCodeAt(end)
      const folded = units[unit] ?? 0
      const kind = folded & 7
      if (kind === characterClass.letter || kind === characterClass.digit) {
        hash = nextHash(hash, folded >> 3)
        if (unit < 128) letters |= (end === start ? firstForms : laterForms)[unit] ?? 0
        else {
          // What folds to two letters is looked up by its key.
          letters |= folded < 8 ? letter.other | letter.rare : letter.other
          if (unit > 0xff) this.hasRareLetters = true
        }
      } else if (
        kind === characterClass.mark ||
        (kind === characterClass.apostrophe && isInnerApostrophe(text, start, end, classes))
      )
        letters |= letter.rare
      else break
    }
    this.#addRead(start, end, hash, letters)
    return end
  }

  #addRead(start: number, end: number, hash: number, letters: number): void {
    const text = this.#text
    const isLookedUp = (letters & (letter.rare | letter.digit)) === 0
    const index = isLookedUp ? this.#table.indexOf(text, start, end, hash, this.#fold.folded) : -1
    const key = index < 0 ? keyOf(text.slice(start, end), letters) : this.#table.wordAt(index)
    // No list has words with digits.
    const hasKey = (letters & (letter.rare | letter.digit)) === letter.rare
    const listed =
      index < 0 ? (hasKey ? kindsOfElided(text, start, end, key) : 0) : this.#table.kindsAt(index)
    const kinds = (letters & letter.other) !== 0 && key.length === 2 ? withAccent(key, listed) : listed
    if ((kinds & is.german) !== 0) this.#german++
    const hasDigit = (letters & letter.digit) !== 0
    const form = hasDigit || isCode(text, start, end) ? shape.code : shapeAt(text, start, end, letters)
    this.#add(start, end, form, key, kinds)
  }

  #addAddress(start: number, end: number): void {
    this.#addresses.push(this.#keys.length)
    this.#add(start, end, shape.address, '', 0)
  }

  #add(start: number, end: number, form: number, key: string, listed: number): void {
    const word = this.#keys.push(key) - 1
    if (this.#isNewLine) this.#lines.push(word)
    if (form === shape.lower) {
      if ((listed & (is.given | is.family)) !== 0) this.#smallNames.push(word)
    } else if (form <= shape.initial) this.#capitals.push(word)
    this.#isNewLine = false
    const { starts, ends, kinds, lineOf, gaps, shapes } = this.#columns
    gaps[word] = gapAt(this.#text, this.#end, start)
    this.#end = end
    starts[word] = start
    ends[word] = end
    shapes[word] = form
    kinds[word] = listed
    lineOf[word] = this.#lines.length - 1
  }
}

/** "l'école", "dell'avvocato" are what stands behind the apostrophe; "D'Angelo" is one word. */
function kindsOfElided(text: string, start: number, end: number, key: string): number {
  const known = kindsOf(key)
  if (known !== 0) return known
  const written = text.slice(start, end)
  const cut = elision.exec(written)?.[0].length ?? 0
  return cut === 0 || cut === written.length ? 0 : kindsOf(fold(written.slice(cut)))
}

const elision =
  /^(?:[ldnscj]|[Qq]u|[Uu]n|[Dd]ell|[Nn]ell|[Ss]ull|[Aa]ll|[Dd]all|[Qq]uell|[Qq]uest)['’](?=\p{L}{3})|^[LDNSCJ]['’](?=\p{Ll}{3})/u

/** "Sá" is no "SA", "Zé" no "ze", and "Mª" is short for "María". */
function withAccent(key: string, kinds: number): number {
  if (key === 'sa') return is.family
  // "Ní Bhraonmoor".
  if (key === 'ni') return is.particle
  return key === 'ze' || key === 'ma' ? is.given | is.frequent : kinds
}

function gapAt(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from)
  if (to - from === 1) return first === 32 ? gap.blank : first === 45 ? gap.hyphen : gap.other
  if (to - from !== 2) return gap.other
  const second = text.charCodeAt(from + 1)
  if (first === 44) return second === 32 ? gap.comma : gap.other
  return first === 32 && isDutchArticle(text, to, second) ? gap.blank : gap.other
}

/** "van 't Hoff", "in 's Gravenhage": an apostrophe that belongs to the word behind it. */
function isDutchArticle(text: string, at: number, apostrophe: number): boolean {
  if (apostrophe !== 39 && apostrophe !== 0x2019 && apostrophe !== 0x2018) return false
  const letter = text.charCodeAt(at)
  return (letter === 0x74 || letter === 0x73) && text.charCodeAt(at + 1) === 32
}

const apostrophes = /['’‘ʼ´`′＇]/gu

/** What a word is written with. `other` is a letter beyond ASCII; `rare` is a mark, an apostrophe or what folds to two letters. */
const letter = { firstLower: 1, firstUpper: 2, lower: 4, upper: 8, digit: 16, other: 32, rare: 64 } as const

const laterForms = Uint8Array.from({ length: 128 }, (_, unit) => {
  const written = String.fromCharCode(unit)
  if (/[a-z]/.test(written)) return letter.lower
  if (/[A-Z]/.test(written)) return letter.upper
  return /\d/.test(written) ? letter.digit : letter.other
})
const firstForms = laterForms.map((form) => {
  if (form === letter.lower) return letter.firstLower
  return form === letter.upper ? letter.firstUpper : form
})

function keyOf(written: string, letters: number): string {
  if ((letters & letter.rare) !== 0) return fold(written).replaceAll(apostrophes, '')
  if ((letters & letter.other) !== 0) return foldedByUnit(written)
  return (letters & (letter.firstUpper | letter.upper)) === 0 ? written : written.toLowerCase()
}

const longestByUnit = 40

/** As `fold` does for a word of which each letter folds to one. */
function foldedByUnit(written: string): string {
  if (written.length > longestByUnit) return fold(written)
  const { folded } = foldTable()
  const units: number[] = []
  for (let at = 0; at < written.length; at++) units.push(folded[written.charCodeAt(at)] ?? 0)
  return String.fromCharCode(...units)
}

/** "O’Brien" and "D'Angelo" are one word; "Anna's" and "Hans'" end before it. */
function isInnerApostrophe(text: string, start: number, at: number, classes: Uint8Array): boolean {
  if (classes[text.charCodeAt(at + 1)] !== characterClass.letter) return false
  const isEnding = /^(?:s|ll|re|ve|d|m|t)$/iu.test(/^\p{L}{1,3}/u.exec(text.slice(at + 1, at + 4))?.[0] ?? '')
  // "I'm" is looked up as one word, "I've" would be a given name.
  return !isEnding || (at - start === 1 && !/^[iI]['’][lLvVdD]/u.test(text.slice(start, at + 2)))
}

function shapeAt(text: string, start: number, end: number, letters: number): number {
  if ((letters & letter.rare) !== 0) return shapeOf(text.slice(start, end))
  if ((letters & letter.other) !== 0) return shapeBeyondAscii(text, start, end)
  const hasUpper = (letters & letter.upper) !== 0
  if ((letters & letter.firstLower) !== 0) return hasUpper ? shape.code : shape.lower
  if (end - start === 1) return shape.initial
  if (!hasUpper) return shape.capital
  if ((letters & letter.lower) === 0) return shape.upper
  return innerCapital.test(text.slice(start, end)) ? shape.capital : shape.code
}

function shapeBeyondAscii(text: string, start: number, end: number): number {
  const { cases } = foldTable()
  let capitals = 0
  let small = 0
  for (let at = start + 1; at < end; at++) {
    const form = cases[text.charCodeAt(at)]
    if (form === letterCase.capital) capitals++
    else if (form === letterCase.small) small++
  }
  if (cases[text.charCodeAt(start)] !== letterCase.capital) return capitals === 0 ? shape.lower : shape.code
  if (end - start === 1) return shape.initial
  if (capitals === 0) return shape.capital
  if (small === 0) return shape.upper
  return innerCapital.test(text.slice(start, end)) ? shape.capital : shape.code
}

function shapeOf(written: string): number {
  if (/\d/.test(written)) return shape.code
  const first = written[0] ?? ''
  if (first === first.toLowerCase()) {
    if (/^[dl]['’]\p{Lu}/u.test(written)) return shape.capital
    return written === written.toLowerCase() ? shape.lower : shape.code
  }
  if (written.length === 1) return shape.initial
  if (elided.test(written)) return shape.lower
  const rest = written.slice(1)
  if (rest === rest.toLowerCase()) return shape.capital
  if (written === written.toUpperCase()) return shape.upper
  return innerCapital.test(written) ? shape.capital : shape.code
}

/** "L'équipe", "J'ai": a sentence begins, no name does. */
const elided = /^(?:[LJNCST]|Qu)['’]\p{Ll}/u

/** "McDonald", "O'Brien", "DeVito", "VonRueden": a capital letter inside a name. */
const innerCapital =
  /^(?:Mc|Mac|Van|Von|De|Di|Da|La|Le|Du|Del|Dela|St|Fitz|Ter|(?:\p{Lu}|Dell|Dall|Nell|Sant)['’])\p{Lu}[\p{Ll}\p{M}]+$/u

function isCode(text: string, start: number, end: number): boolean {
  const before = start === 0 ? 32 : text.charCodeAt(start - 1)
  const after = end === text.length ? 32 : text.charCodeAt(end)
  // Most words stand between blanks.
  if (before === 32 && (after === 32 || after === 44 || after === 10)) return false
  if (codeUnits[before] === 1 || codeUnits[after] === 1) return true
  if (before === dot && end - start > 1 && isCodeDot(text, start - 2)) return true
  return isCodeBehind(text, end, after)
}

/** "log.txt", "run()", "Anna::Lee", "http://", "R/3". */
function isCodeBehind(text: string, end: number, after: number): boolean {
  if (after !== dot && after !== 40 && after !== 58 && after !== 47) return false
  const behind = end + 1 < text.length ? text.charCodeAt(end + 1) : 32
  if (after === 40) return behind === 41
  if (after === 58) return behind === 58 || behind === 47
  const isDigit = behind >= 48 && behind <= 57
  if (after === 47) return isDigit
  return isDigit || isSmallLetter(behind)
}

function isSmallLetter(unit: number): boolean {
  return unit < 128 ? unit >= 97 && unit <= 122 : /\p{Ll}/u.test(String.fromCharCode(unit))
}

const dot = 46
const codeUnits = new Uint8Array(128)
for (const unit of '@_\\=#$%{}~') codeUnits[unit.charCodeAt(0)] = 1

const longestPart = 12

/** "com.acme.Worker", but not "Dr.Lee" or "J.Lee" or "…sent.Anna". */
function isCodeDot(text: string, at: number): boolean {
  let start = at + 1
  while (at + 1 - start < longestPart && isWordAt(text, start - 1)) start--
  return at + 1 - start > 4 && text.charCodeAt(start - 1) === dot
}

/** E-mail addresses and URLs, in order; what lies in them is not read. */
function addressesIn(text: string): readonly Range[] {
  const ranges: Range[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const range = emailAround(text, at)
    if (range !== undefined) ranges.push(range)
  }
  for (const sign of ['://', 'www.', 'WWW.']) {
    for (let at = text.indexOf(sign); at >= 0; ) {
      const range = urlAround(text, at)
      ranges.push(range)
      at = text.indexOf(sign, Math.max(range.end, at + 1))
    }
  }
  return ranges.sort((one, other) => one.start - other.start || other.end - one.end)
}

function emailAround(text: string, at: number): Range | undefined {
  let start = at
  while (start > 0 && at - start < 80 && isLocalUnit(text, start - 1)) start--
  let end = at + 1
  while (end < text.length && end - at < 120 && isHostUnit(text, end)) end++
  while (end > at + 1 && isDotOrHyphen(text.charCodeAt(end - 1))) end--
  return start === at || end === at + 1 || !text.slice(at, end).includes('.') ? undefined : { start, end }
}

/** Bits of what an ASCII character may stand in. */
const unitOf = { local: 1, host: 2, scheme: 4, url: 8 } as const
const ascii = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  return (
    (/[A-Za-z\d._%+'-]/.test(character) ? unitOf.local : 0) |
    (/[A-Za-z\d.-]/.test(character) ? unitOf.host : 0) |
    (/[A-Za-z+]/.test(character) ? unitOf.scheme : 0) |
    (/[^\s<>"'|?]/.test(character) ? unitOf.url : 0)
  )
})

function isLocalUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128
    ? ((ascii[unit] ?? 0) & unitOf.local) !== 0
    : /[\p{L}\p{M}\d._%+'’-]/u.test(text[at] ?? ' ')
}

function isHostUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128 ? ((ascii[unit] ?? 0) & unitOf.host) !== 0 : /\p{L}/u.test(text[at] ?? ' ')
}

function isDotOrHyphen(unit: number): boolean {
  return unit === dot || unit === 45
}

/** Up to the query, which may hold anything. */
function urlAround(text: string, at: number): Range {
  let start = at
  while (start > 0 && at - start < 12 && isScheme(text.charCodeAt(start - 1))) start--
  let end = at
  while (end < text.length && end - at < 2000 && isUrlUnit(text, end)) end++
  return { start, end }
}

function isScheme(unit: number): boolean {
  return unit < 128 && ((ascii[unit] ?? 0) & unitOf.scheme) !== 0
}

function isUrlUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128 ? ((ascii[unit] ?? 0) & unitOf.url) !== 0 : /\S/u.test(text[at] ?? ' ')
}

/** In a Slavic text words that no list has may be inflected names. */
function addInflected({ keys, shapes, kinds }: Reading): void {
  const names = is.given | is.family
  for (let at = 0; at < keys.length; at++) {
    if (shapes[at] !== shape.capital && shapes[at] !== shape.upper) continue
    const own = kinds[at] ?? 0
    if ((own & (names | is.plain | is.organization | is.occupation | is.title | is.site | is.trade)) !== 0)
      continue
    const key = keys[at] ?? ''
    let found = 0
    for (const base of basesOf(key)) {
      const kind = kindsOf(base)
      if ((kind & is.frequent) !== 0 || base.length > 4) found |= kind & (names | is.doubtful)
      // Of a frequent given name and nothing else: "Krzysztofa".
      if (own === 0 && base.length > 4 && (kind & (is.given | is.doubtful | is.plain)) === is.given)
        found |= kind & is.frequent
    }
    // "z Augustowa" is a town's.
    if (key.endsWith('owa')) found &= ~(is.given | is.frequent)
    kinds[at] = own | found
  }
}

/** Character classes of the scan; a sign is a separator that a reader looks at. */
export const characterClass = { separator: 0, letter: 1, digit: 2, mark: 3, apostrophe: 4, sign: 5 } as const

/** For every UTF-16 unit its class and its folded unit; `long` holds the few that fold to two letters. */
export interface FoldTable {
  readonly classes: Uint8Array
  readonly folded: Uint16Array
  readonly long: ReadonlyMap<number, string>
  /** Class and folded unit in one, `unit * 8 + class`; of those in `long` the folded unit is 0. Only here there are signs. */
  readonly units: Int32Array
  /** For every UTF-16 unit whether it is a capital, small or a mark, one of `letterCase`, or 0. */
  readonly cases: Uint8Array
}

/** What tells the words in camel case apart. */
export const letterCase = { capital: 1, small: 2 } as const

/** The table of all units, built once on first use. */
export function foldTable(): FoldTable {
  table ??= buildTable()
  return table
}

/** Lower case without accents and marks, `ß` as `ss`, full-width forms as plain ones; other text stays. */
export function fold(value: string): string {
  if (isAscii(value)) return value.toLowerCase()
  const { classes, folded, long } = foldTable()
  let out = ''
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at)
    if (classes[unit] === characterClass.mark) continue
    out += long.get(unit) ?? String.fromCharCode(folded[unit] ?? unit)
  }
  return out
}

/** The runs of letters from a to z in what is folded. */
export function runsOfLetters(folded: string): readonly string[] {
  const runs: string[] = []
  let start = 0
  for (let at = 0; at <= folded.length; at++) {
    const unit = folded.charCodeAt(at)
    if (unit >= 97 && unit <= 122) continue
    if (at > start) runs.push(folded.slice(start, at))
    start = at + 1
  }
  return runs
}

export function isAscii(value: string): boolean {
  for (let at = 0; at < value.length; at++) if (value.charCodeAt(at) > 0x7f) return false
  return true
}

/** How long a stretch of the text is when it is folded. */
export function foldedLength(text: string, start: number, end: number): number {
  const { classes, long } = foldTable()
  let length = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (classes[unit] !== characterClass.mark) length += long.get(unit)?.length ?? 1
  }
  return length
}

/** True when this stretch of the text is `value` when it is folded. */
export function isFoldedAt(text: string, start: number, end: number, value: string): boolean {
  const { classes, folded, long } = foldTable()
  let done = 0
  for (let at = start; at < end && at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (classes[unit] === characterClass.mark) continue
    if (folded[unit] === value.charCodeAt(done)) done++
    else {
      const letters = long.get(unit)
      if (letters === undefined || !value.startsWith(letters, done)) return false
      done += letters.length
    }
  }
  return done === value.length
}

/** The folded text without anything but letters and digits. */
export function compact(value: string): string {
  const { classes } = foldTable()
  let out = ''
  for (const unit of fold(value)) {
    const kind = classes[unit.charCodeAt(0)]
    if (kind === characterClass.letter || kind === characterClass.digit) out += unit
  }
  return out
}

/** True for a letter or digit at this place of the text. */
export function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const kind = foldTable().classes[text.charCodeAt(at)]
  return kind === characterClass.letter || kind === characterClass.digit
}

/** True for a digit at this place of the text. */
export function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && foldTable().classes[text.charCodeAt(at)] === characterClass.digit
}

/** True for a letter at this place of the text. */
export function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && foldTable().classes[text.charCodeAt(at)] === characterClass.letter
}

/** True for a capital letter at this place of the text. */
export function isCapitalAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && foldTable().cases[text.charCodeAt(at)] === letterCase.capital
}

let table: FoldTable | undefined

const singles: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
}
const doubles: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }
/** With the escape of terminals, and what mathematical letters and tags beyond the basic plane begin with. */
const signs = new Set([...Array.from('@&=%\\<×?', (sign) => sign.charCodeAt(0)), 0x1b, 0xd835, 0xdb40])
const apostrophes = new Set("'’‘ʼ´`′＇")

function buildTable(): FoldTable {
  const classes = new Uint8Array(65_536)
  const folded = new Uint16Array(65_536)
  const cases = new Uint8Array(65_536)
  const long = new Map<number, string>()
  for (let unit = 0; unit < 65_536; unit++) {
    const character = String.fromCharCode(unit)
    classes[unit] = classOf(character, unit)
    cases[unit] = caseOf(character)
    folded[unit] = unit
    if (classes[unit] !== characterClass.letter && classes[unit] !== characterClass.digit) continue
    const plain = plainOf(character)
    if (plain.length === 1) folded[unit] = plain.charCodeAt(0)
    else long.set(unit, plain)
  }
  const units = Int32Array.from(
    classes,
    (kind, unit) =>
      (long.has(unit) ? 0 : (folded[unit] ?? 0) * 8) + (signs.has(unit) ? characterClass.sign : kind),
  )
  return { classes, folded, long, units, cases }
}

function classOf(character: string, unit: number): number {
  if (apostrophes.has(character)) return characterClass.apostrophe
  if (unit >= 0xd800 && unit <= 0xdfff) return characterClass.separator
  if (/[\p{M}\p{Default_Ignorable_Code_Point}\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u.test(character))
    return characterClass.mark
  if (/[\p{L}ªº]/u.test(character)) return characterClass.letter
  return /[0-9０-９]/u.test(character) ? characterClass.digit : characterClass.separator
}

// A mark belongs to what is before it.
function caseOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return letterCase.capital
  return /[\p{Ll}\p{M}]/u.test(character) ? letterCase.small : 0
}

function plainOf(character: string): string {
  const lower = character.toLowerCase()
  const known = singles[lower] ?? doubles[lower]
  if (known !== undefined) return known
  const bare = lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.length === 1 || /^[a-z]{2,3}$/u.test(bare) ? bare : (lower[0] ?? character)
}

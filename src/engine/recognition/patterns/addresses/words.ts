/** A word and where it stands. */
export interface Word {
  readonly start: number
  readonly end: number
  /** As it is written, with the dot of an abbreviation. */
  readonly text: string
  /** In lower case and without that dot. */
  readonly key: string
}

const farthest = 90
const widestGap = 3

/** The words of the same line that end at a place, nearest first; a comma may part the nearest from it. */
export function wordsBefore(text: string, at: number, most = 8): readonly Word[] {
  const words: Word[] = []
  const floor = Math.max(0, at - farthest)
  let end = at
  while (words.length < most) {
    let gap = skipBlanksBack(text, end, floor)
    if (words.length === 0 && text.charCodeAt(gap - 1) === comma) gap = skipBlanksBack(text, gap - 1, floor)
    if (end - gap > widestGap) break
    let start = gap
    while (start > floor && isWordUnit(text.charCodeAt(start - 1))) start--
    if (start === gap) break
    const word = wordOf(text, start, gap)
    if (words.length > 0 && endsSentence(word)) break
    words.push(word)
    end = start
  }
  return words
}

/** The words of the same line that begin at a place, in their order; a comma may part the first from it. */
export function wordsAfter(text: string, at: number, most = 8): readonly Word[] {
  const words: Word[] = []
  const limit = Math.min(text.length, at + farthest)
  let from = at
  while (words.length < most) {
    let start = skipBlanks(text, from, limit)
    if (words.length === 0 && text.charCodeAt(start) === comma) start = skipBlanks(text, start + 1, limit)
    if (start - from > widestGap || (words.length > 0 && start === from)) break
    let end = start
    while (end < limit && isWordUnit(text.charCodeAt(end))) end++
    if (end === start || isAddressSign(text.charCodeAt(end))) break
    const word = wordOf(text, start, end)
    words.push(word)
    if (endsSentence(word)) break
    from = end
  }
  return words
}

/** The word begins with a capital letter. */
export function isCapital({ text }: Word): boolean {
  const [first = ''] = text
  return first !== first.toLowerCase()
}

export const isNumeral = ({ text }: Word): boolean => /^\d{1,4}(?:\.|º|ª|°|st|nd|rd|th)?$/iu.test(text)

/** Where a word ends without the dot of its sentence. */
export const withoutDot = ({ end, text }: Word): number =>
  text.endsWith('.') && text.length > 4 ? end - 1 : end

const comma = 0x2c

/** Letters of any script, digits, and the signs that stand inside words and abbreviations. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      (unit >= 0x2d && unit <= 0x39) ||
      unit === 0x27
    )
  return (
    unit !== 0xa0 && unit !== 0xab && unit !== 0xbb && !(unit >= 0x2000 && unit <= 0x2fff && unit !== 0x2019)
  )
}

/** A name goes on into an address of mail, or a name of programs. */
const isAddressSign = (unit: number) => unit === 0x40 || unit === 0x5f

/** A tabulator parts the cells of a table, and no words. */
const isBlank = (unit: number) => unit === 0x20 || unit === 0xa0 || unit === 0x202f

function skipBlanksBack(text: string, from: number, floor: number): number {
  let at = from
  while (at > floor && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

function skipBlanks(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isBlank(text.charCodeAt(at))) at++
  return at
}

function wordOf(text: string, start: number, end: number): Word {
  const written = text.slice(start, end)
  const lower = written.toLowerCase()
  return { start, end, text: written, key: lower.endsWith('.') ? lower.slice(0, -1) : lower }
}

/** A dot ends a sentence unless the word is short enough for an abbreviation. */
function endsSentence({ text }: Word): boolean {
  return (
    text.endsWith('.') &&
    text.length > 5 &&
    !/\.\p{L}+\.$/u.test(text) &&
    !/^(?:c?alle|p[ls]za|c?tra|avda)\.$/iu.test(text)
  )
}

import type { FindingPart } from '../detection/finding.ts'

/** What a text is written in decides how a placeholder has to be written in its place, and what has to stay around it. */

const longestUrl = 512

/** Where in a URL a place lies: before the path, where programs read a host, or behind; undefined outside of URLs. */
export function placeInUrl(text: string, at: number): 'authority' | 'path' | undefined {
  const floor = Math.max(0, at - longestUrl)
  let start = at
  while (start > floor && !endsUrl(text.charCodeAt(start - 1))) start--
  const match = /[a-z][a-z\d+.-]{1,15}:\/\/([^/?#]*)/iu.exec(text.slice(start, at))
  if (match === null) return undefined
  return start + match.index + match[0].length === at ? 'authority' : 'path'
}

const stops = new Set(Array.from(' \t\r\n"\'<>`|,;()[]{}\\^', (sign) => sign.charCodeAt(0)))
const endsUrl = (unit: number) => stops.has(unit) || unit === 0xa0

/** The place is inside the value of an attribute that no quotation marks hold: a blank would end it. */
export function isInBareAttribute(text: string, at: number): boolean {
  return /<[A-Za-z][^<>]{0,300}\s[\w:-]{1,40}=[^\s"'<>=]{0,100}$/u.test(text.slice(Math.max(0, at - 450), at))
}

/** The place is inside the value of an attribute that names things for programs, where a blank parts two names. */
export function isInAttributeOfNames(text: string, at: number): boolean {
  return attributeOfNames.test(text.slice(Math.max(0, at - 450), at))
}

const attributeOfNames =
  /<[A-Za-z][^<>]{0,300}\s(?:id|for|class|headers|list|form|aria-(?:labelledby|describedby|controls|owns))\s?=\s?["'][^"'<>]{0,100}$/iu

/**
 * The quotation mark, with the backslashes of JSON inside JSON, that a text needs in place of a number of JSON that stands
 * amid something else, as in a log; empty where none does.
 */
export function jsonQuote(text: string, start: number, end: number): string {
  if (!isNumber(text, start, end) || !/^\s{0,8}(?:[,}\]]|$)/u.test(text.slice(end, end + 9))) return ''
  const [, quote = ''] = /(\\{0,16}")\s{0,8}:\s{0,8}$/u.exec(text.slice(Math.max(0, start - 40), start)) ?? []
  return quote
}

/** The stretch is written as a number of JSON is. */
export function isNumber(text: string, start: number, end: number): boolean {
  return end - start < 40 && /^-?\d[\d.]*$/u.test(text.slice(start, end))
}

/** The stretches of a part between line ends, and between the cells of a table, which stay as they are. */
export function apartFromSeparators(text: string, part: FindingPart): readonly FindingPart[] {
  const written = text.slice(part.start, part.end)
  if (!/[\n\r,;\t]/u.test(written)) return [part]
  const stretches: FindingPart[] = []
  let from = 0
  for (const match of written.matchAll(separators)) {
    const [sign = ''] = match[0]
    if (/[,;\t]/u.test(sign) && !isTable(text, part, sign)) continue
    if (match.index > from) stretches.push({ start: part.start + from, end: part.start + match.index })
    from = match.index + match[0].length
  }
  if (from < written.length) stretches.push({ start: part.start + from, end: part.end })
  return stretches.length === 0 ? [part] : stretches
}

/** A line's end with the marks of a reply on the next; and what may part cells. A soft line end of quoted-printable is none. */
const separators = /(?<!=[ \t]{0,8}|=[ \t]{0,8}\r)\r?\n[>|\t ]{0,40}|(?<!&#?[A-Za-z\d]{1,31})[,;\t](?! )/gu

const widestRow = 400

/** The line, or one beside it, holds the sign outside of the match as well, as rows of a table do; a tabulator is for nothing else. */
function isTable(text: string, { start, end }: FindingPart, sign: string): boolean {
  if (sign === '\t') return true
  const before = text
    .slice(Math.max(0, start - widestRow), start)
    .split('\n')
    .slice(-2)
  const after = text.slice(end, end + widestRow).split('\n', 2)
  return new RegExp(`${sign}(?! )`, 'u').test([...before, ...after].join('\n'))
}

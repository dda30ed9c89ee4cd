import { isLetterAt, isWordAt } from '../../../detection/fold.ts'
import type { Page } from '../../entity.ts'
import { datesIn } from '../dates.ts'
import { numeralsOf } from '../numerals.ts'
import { codesOf, isAsciiCapital } from '../scan.ts'
import type { Field } from './field.ts'

/** Dates behind `nac.`, `F.N.`, `DN` and the like, and postcodes of Britain that a word calls so, or on a line of their own. */
export function abbreviatedIn(page: Page): readonly Field[] {
  const { text } = page
  const { starts, ends } = numeralsOf(page)
  const found: Field[] = []
  for (let run = 0; run < starts.length; run++) {
    const start = starts[run] ?? 0
    const end = ends[run] ?? start
    if (end - start === 3 || end - start > 4) continue
    const field = birthAt(text, start) ?? (end - start === 1 ? codeAround(text, start) : undefined)
    if (field !== undefined) found.push(field)
  }
  return found
}

function birthAt(text: string, start: number): Field | undefined {
  const end = withoutSigns(text, start)
  if (end === start || !markEnds.has(text.charCodeAt(end - 1))) return undefined
  const first = wordStart(text, end)
  const kind = end - first > longestMark ? undefined : marks.get(text.slice(first, end).replaceAll('.', ''))
  if (kind === undefined) return undefined
  const [date] = datesIn(text, start, start + 28)
  if (date?.start !== start) return undefined
  // Polish "dn. 12.03.2009" is any day.
  if (kind === 'slashed' && text[date.end - 5] !== '/') return undefined
  if (kind !== 'sure' && date.year > new Date().getUTCFullYear() - youngest) return undefined
  return { kind: 'birth', start, end: date.end }
}

/** An abbreviation that means other things besides counts before a date that is years ago. */
const youngest = 12
const longestMark = 8

/** Blanks, dots and a colon. */
function withoutSigns(text: string, from: number): number {
  let at = from
  while (from - at < 4 && signs.has(text.charCodeAt(at - 1))) at--
  return at
}

const signs = codesOf(' \t.:\u00a0')

/** Where a word begins whose letters dots may part. */
function wordStart(text: string, end: number): number {
  let start = end
  while (end - start <= longestMark && (isLetterAt(text, start - 1) || isDotOf(text, start - 1))) start--
  return start
}

const isDotOf = (text: string, at: number): boolean => text[at] === '.' && isLetterAt(text, at - 1)

const marks: ReadonlyMap<string, 'sure' | 'doubtful' | 'slashed'> = new Map([
  ...'nac Nac NAC nasc Nasc NASC nasct gebdat geb Geb DoB DOB dob DDN ddn'
    .split(' ')
    .map((mark) => [mark, 'sure'] as const),
  ...'FN DN GD FdN FDN DdN GebD'.split(' ').map((mark) => [mark, 'doubtful'] as const),
  ['dn', 'slashed'],
])
const markEnds = codesOf([...marks.keys()].map((mark) => mark.at(-1)).join(''))

/** `LS1 4AP` around its second digit. */
function codeAround(text: string, digit: number): Field | undefined {
  if (!isAsciiCapital(text.charCodeAt(digit + 1)) || !isAsciiCapital(text.charCodeAt(digit + 2)))
    return undefined
  const end = digit + 3
  if (isWordAt(text, end)) return undefined
  const outward = outwardCode.exec(text.slice(Math.max(0, digit - 6), digit))
  if (outward === null) return undefined
  const start = digit - outward[0].length
  const before = text.slice(Math.max(0, start - 48), start)
  const isAlone = /(?:^|\n)[>| \t]*$/.test(before) && /^[ \t.]*(?:\r?\n|$)/.test(text.slice(end, end + 4))
  return isAlone || called.test(before) ? { kind: 'code', start, end } : undefined
}

const outwardCode = /(?<![A-Za-z\d_./-])[A-Z]{1,2}\d[A-Z\d]?[ ]$/
const called = /post ?code[^\d\n]{0,24}$/i

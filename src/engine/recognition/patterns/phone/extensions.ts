import { isWordAt } from '../../../detection/fold.ts'
import type { Entity, Page } from '../../entity.ts'
import { isDigit, numeralsOf } from '../numerals.ts'
import { codesOf, isLetter, plain } from '../scan.ts'

/** Numbers inside of a house, which ring on one desk: `ext. 3318`, `ramal 2219`, `wew. 214`. */
export function extensions(page: Page): readonly Entity[] {
  const { text } = page
  const { starts, ends } = numeralsOf(page)
  const found: Entity[] = []
  for (let run = 0; run < starts.length; run++) {
    const start = starts[run] ?? 0
    const end = ends[run] ?? 0
    if (end - start < fewest || end - start > most || !isBehindWord(text, start) || goesOn(text, end))
      continue
    if (word.test(text.slice(Math.max(0, start - longest), start)))
      found.push({ start, end, kind: 'phone', strength: 'likely', rule: 'extension' })
  }
  return found
}

const fewest = 3
const most = 5
const longest = 20

/** A cheap look: a letter stands before, with a blank, a dot or a colon behind it. */
function isBehindWord(text: string, start: number): boolean {
  let at = start - 1
  while (start - at < 4 && between.has(text.charCodeAt(at))) at--
  return at < start - 1 && isLetter(text.charCodeAt(at))
}

const between = codesOf(' .:')

/** More of a number, or of a word, or an amount. */
function goesOn(text: string, end: number): boolean {
  if (isWordAt(text, end)) return true
  const sign = text.charCodeAt(end)
  return onward.has(sign) && (sign === percent || isDigit(text.charCodeAt(end + 1)))
}

const percent = 0x25
const onward = codesOf('.,:/-%')

// "int 100" is of a program.
const word = plain(
  /(?<![\p{L}\d_.-])(?:ext(?:ension|ensión|n)?|durchwahl|dw|nebenstelle|nst|ramal|wewn?|wewnętrzny|interno|int(?=\.)|toestel|tst|anexo|klappe|au poste)(?:\.[ ]?|:[ ]?|[ ]|\.?:[ ])$/iu,
)

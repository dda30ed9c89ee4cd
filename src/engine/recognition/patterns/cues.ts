import { fold } from '../../detection/fold.ts'
import { acronyms, kindOfPair, kindOfWord } from './cue-words.ts'

/** What the words beside a number call it. `other` is a number of something else: an order, a parcel, a version. */
export type CueKind = 'phone' | 'identity' | 'document' | 'account' | 'card' | 'ip' | 'version' | 'other'

/** The nearest word that says what a number is. */
export interface Cue {
  readonly kind: CueKind
  /** Words between the cue and the number. */
  readonly distance: number
}

const window = 90
const farthest = 8

/**
 * The cue before a place: on its line, in the sentence that goes on there, or at the end of the line above where the
 * place begins a line, as in forms. Another number in between takes the cue for itself.
 */
export function cueBefore(text: string, start: number): Cue | undefined {
  return nearest(wordsOf(contextBefore(text, start)).reverse(), true)
}

/** The cue after a place where it speaks of what stands before it: "(mobile)", "is my BSN". */
export function cueAfter(text: string, end: number): Cue | undefined {
  const after = text.slice(end, end + 48)
  const stretch = afterwards.exec(after)?.[0]
  if (stretch === undefined) return undefined
  return nearest(wordsOf(stretch), false)
}

const afterwards =
  /^[ \t]{0,3}(?:[([][^)\]\n]{1,40}[)\]]|(?:is|was|ist|war|lautet|est|es|era|è|é|to|jest|are)[ ][^.,;:\n\d]{2,40}|[-–—=][ ]?[^.,;:\n\d]{2,30}(?=$|[.,;\n]))/iu

function nearest(words: readonly string[], isReversed: boolean): Cue | undefined {
  for (const [at, word] of words.entries()) {
    if (at > farthest) return undefined
    const neighbour = words[at + 1]
    const [first, second] = isReversed ? [neighbour, word] : [word, neighbour]
    const kind =
      (first === undefined || second === undefined ? undefined : kindOfPair(first, second)) ??
      kindOfWord(word)
    if (kind !== undefined) return { kind, distance: at }
  }
  return undefined
}

const fillers = new Set('de des du la le les di del della dei d do da dos of the l s'.split(' '))

function wordsOf(written: string): string[] {
  return (written.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => {
    const folded = fold(word)
    if (fillers.has(folded)) return []
    return [
      acronyms.has(folded) && folded === word.toLowerCase() && /\p{Ll}/u.test(word.slice(1)) ? '' : folded,
    ]
  })
}

function contextBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - window), start)
  const line = lineBefore(before)
  return sinceNumber(sinceSentence(line)).replaceAll(initials, '')
}

// "D.N.I." and "N.I.F." are words.
const initials = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu

function lineBefore(before: string): string {
  const lineStart = before.lastIndexOf('\n')
  if (lineStart === -1) return before
  const line = before.slice(lineStart + 1)
  // A value below its label, or a sentence that was wrapped.
  const isContinued = !/[\p{L}\p{N}]/u.test(line) || /^[> \t]{0,8}\p{Ll}[^\n\d]{0,30}$/u.test(line)
  if (!isContinued) return line
  const above = before.slice(0, lineStart).trimEnd()
  return `${above.slice(above.lastIndexOf('\n') + 1)} ${line}`
}

function sinceSentence(line: string): string {
  const breaks = [...line.matchAll(/[\p{Ll}\d)]{3}[.!?]["')]?\s{1,3}(?=\p{Lu}\p{L})/gu)]
  const last = breaks.at(-1)
  return last === undefined ? line : line.slice(last.index + last[0].length)
}

// "030 1234567 or 0171 2345678" shares one cue; "order 4711471147 and 0171 2345678" does not.
function sinceNumber(line: string): string {
  const numbers = [...line.matchAll(/\d(?:[ ./()-]{0,2}\d){4,}/gu)]
  const last = numbers.at(-1)
  if (last === undefined) return line
  const end = last.index + last[0].length
  const isList =
    /^[\s,;/&|-]{0,4}(?:or|and|oder|und|bzw\.?|et|ou|y|o|u|e|en|of|i|lub|oraz)?[\s,;/&|-]{0,4}[(+]?$/iu.test(
      line.slice(end),
    )
  return isList ? line.slice(0, last.index) : line.slice(end)
}

import type { Claim } from './claims.ts'
import { firmsWrittenTo, groupsWrittenTo } from './lists/addressees.ts'
import { famousFirms } from './lists/famous-firms.ts'
import { famousNames } from './lists/famous-names.ts'
import type { Reading } from './reading.ts'

/** True when a firm, a product, a place or a work is called by these very words. */
export function isFamous({ keys }: Reading, { from, to }: Pick<Claim, 'from' | 'to'>): boolean {
  const length = to - from + 1
  if (length > longestFamous) return false
  // A rule may have taken a part of it: "Hugo" of Hugo Boss, "Dale" of van Dale.
  return isFamousAt(keys, from, length, length + 2) || isFamousAt(keys, from - 1, length + 1, length + 1)
}

/** True when one of so many words begins there. */
function isFamousAt(keys: readonly string[], from: number, fewest: number, most: number): boolean {
  const names = famousByFirst.get(keys[from] ?? '')
  return (
    names !== undefined &&
    names.some(
      (words) =>
        words.length >= fewest && words.length <= most && words.every((word, at) => keys[from + at] === word),
    )
  )
}

const longestFamous = 5

/** True for what begins or ends a title: "„Emil und die Detektive“", "« Camille »". */
export function isQuoted({ text, starts, ends }: Reading, from: number, to: number): boolean {
  const start = (starts[from] ?? 0) - 1
  const end = ends[to] ?? 0
  const before = text.charCodeAt(isBlank(text.charCodeAt(start)) ? start - 1 : start)
  const behind = text.charCodeAt(isBlank(text.charCodeAt(end)) ? end + 1 : end)
  // „ and «, ” and ».
  return before === 0x201e || before === 0xab || behind === 0x201d || behind === 0xbb
}

const isBlank = (unit: number) => unit === 32 || unit === 0xa0

/** True when it is a firm or a group that people speak with as if it were somebody. */
export function isFirm({ keys }: Reading, from: number, to: number): boolean {
  const first = keys[from] ?? ''
  if (firmsWrittenTo.has(first) || groupsWrittenTo.has(first)) return true
  return to > from && firmsWrittenTo.has(keys.slice(from, to + 1).join(' '))
}

/** By their first word, which most words are not; one word alone is in the lists of words. */
const famousByFirst = new Map<string, (readonly string[])[]>()
for (const name of [...famousNames, ...famousFirms]) {
  const words = name.split(' ')
  const [first = ''] = words
  if (words.length < 2) continue
  const others = famousByFirst.get(first)
  if (others === undefined) famousByFirst.set(first, [words])
  else others.push(words)
}

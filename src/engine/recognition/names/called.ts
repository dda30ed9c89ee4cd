import type { Claim } from './claims.ts'
import { firmsWrittenTo, groupsWrittenTo } from './lists/addressees.ts'
import { famousNames } from './lists/famous-names.ts'
import type { Reading } from './reading.ts'

/** True when a firm, a product, a place or a work is called by these very words. */
export function isFamous({ keys }: Reading, { from, to }: Pick<Claim, 'from' | 'to'>): boolean {
  const before = keys[from - 1] ?? ''
  const mayBegin = famousFirsts.has(keys[from] ?? '')
  if (to - from > 4 || !(mayBegin || famousFirsts.has(before))) return false
  const written = keys.slice(from, to + 1).join(' ')
  if (to > from && famousNames.has(written)) return true
  // A rule may have taken a part of it: "Hugo" of Hugo Boss, "Dale" of van Dale.
  const longer = `${written} ${keys[to + 1] ?? ''}`
  return (
    famousNames.has(longer) ||
    famousNames.has(`${longer} ${keys[to + 2] ?? ''}`) ||
    famousNames.has(`${before} ${written}`)
  )
}

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

const famousFirsts: ReadonlySet<string> = new Set(
  Array.from(famousNames, (name) => name.split(' ', 1)[0] ?? ''),
)

import type { Finding } from '../detection/finding.ts'
import type { Blotter } from './blot.ts'

/** How far a passage reaches on either side of what names the person. */
const mostAround = 240
const mostPassages = 5

/**
 * The sentences in which a text of somebody else names the person, with the data of others blotted out; empty where the
 * person stands only in a part that is encoded.
 */
export function passagesOf(text: string, blotter: Blotter): readonly string[] {
  const ranges: { start: number; end: number }[] = []
  for (const { start, end } of blotter.named(text).filter(isPlain)) {
    const from = beginning(text, start)
    const to = ending(text, end)
    const last = ranges.at(-1)
    if (last !== undefined && from <= last.end) last.end = Math.max(last.end, to)
    else ranges.push({ start: from, end: to })
  }
  return ranges.slice(0, mostPassages).map(({ start, end }) => {
    const cut = text.slice(start, end).trim()
    return blotter.blot(cut, 'strict')
  })
}

const isPlain = ({ parts }: Finding) => parts.every(({ run }) => run === undefined)

/** A sentence ends with a sign and a space, or with its line; a date or an abbreviation may cut one short. */
function beginning(text: string, at: number): number {
  const least = Math.max(0, at - mostAround)
  const before = text.slice(least, at)
  const ends = [...before.matchAll(/\n|[.!?]\s+(?=\p{Lu})/gu)].at(-1)
  if (ends !== undefined) return least + ends.index + ends[0].length
  return least === 0 ? 0 : least + Math.max(0, before.indexOf(' ') + 1)
}

function ending(text: string, at: number): number {
  const after = text.slice(at, at + mostAround)
  const ends = /\n|[.!?](?=\s|$)/u.exec(after)
  if (ends !== null) return at + ends.index + (ends[0] === '\n' ? 0 : 1)
  if (at + mostAround >= text.length) return text.length
  const space = after.lastIndexOf(' ')
  return at + (space < 0 ? after.length : space)
}

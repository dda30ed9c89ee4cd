import { isAtLeast } from '../../src/engine/detection/finding.ts'
import type { Entity, Matcher } from '../../src/engine/recognition/entity.ts'

/**
 * The text with brackets around what a matcher would mask by itself; of two that overlap the stronger, then the longer
 * stays, as in a recognizer. A test writes the brackets it expects; they are taken out before.
 */
export function marked(matcher: Matcher, bracketed: string, country = 'DE'): string {
  let out = bracketed.replaceAll(/[⟦⟧]/gu, '')
  const kept: Entity[] = []
  for (const entity of matcher({ text: out, country }).toSorted(byRank))
    if (isAtLeast(entity.strength, 'likely') && !kept.some((other) => overlap(entity, other)))
      kept.push(entity)
  for (const { start, end } of kept.toSorted((one, other) => other.start - one.start))
    out = `${out.slice(0, start)}⟦${out.slice(start, end)}⟧${out.slice(end)}`
  return out
}

function byRank(one: Entity, other: Entity): number {
  if (one.strength !== other.strength) return isAtLeast(one.strength, other.strength) ? -1 : 1
  return other.end - other.start - (one.end - one.start)
}

function overlap(one: Entity, other: Entity): boolean {
  return one.start < other.end && other.start < one.end
}

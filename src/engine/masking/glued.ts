import type { Detector, Finding } from '../detection/detector.ts'
import { silent } from '../detection/match/spot.ts'

/** So often may something be glued to what is glued to something else. */
const mostRounds = 3

/**
 * All that a detector finds, and what it finds once that is masked: a number that is glued to an address is told from it
 * only when the address is gone. So masking a masked text changes nothing, and no verification finds more than the mask did.
 */
export function findGlued(detector: Detector, text: string): readonly Finding[] {
  let found = detector.find(text)
  let rest = text
  for (let round = 1; round < mostRounds; round++) {
    const silenced = withoutFound(rest, found)
    if (silenced === rest) break
    rest = silenced
    const sure = found.filter(isSure)
    const more = apartFrom(detector.find(rest).filter(isSure), sure)
    if (more.length === 0) break
    const weak = apartFrom(
      found.filter((one) => !isSure(one)),
      more,
    )
    found = [...sure, ...weak, ...more].sort(byStart)
  }
  return found
}

const isSure = ({ strength }: Finding): boolean => strength !== 'weak'

/** The text, as long as before, without what was found in it; encoded runs stay. */
function withoutFound(text: string, found: readonly Finding[]): string {
  let rest = ''
  let copied = 0
  for (const { start, end } of placesOf(found)) {
    if (end <= copied) continue
    const from = Math.max(start, copied)
    rest += text.slice(copied, from) + silent.repeat(end - from)
    copied = end
  }
  return rest + text.slice(copied)
}

function placesOf(found: readonly Finding[]) {
  return found
    .filter(isSure)
    .flatMap(({ parts }) => parts.filter(({ run }) => run === undefined))
    .sort(byStart)
}

/** Those that touch none of the others, all of them in order of their start. */
function apartFrom(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  let next = 0
  let taken = 0
  return findings.filter(({ start, end }) => {
    while ((others[next]?.start ?? Infinity) < end) taken = Math.max(taken, others[next++]?.end ?? 0)
    return taken <= start
  })
}

const byStart = (one: { readonly start: number }, other: { readonly start: number }) =>
  one.start - other.start

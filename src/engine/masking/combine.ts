import type { Detector } from '../detection/detector.ts'
import { isAtLeast } from '../detection/finding.ts'
import { findGlued } from './glued.ts'
import type { Recognizer } from '../recognition/recognizer.ts'

/** Finds what is to be masked in a text; where an analyzer is asked beside the rules, texts have to be prepared first. */
export interface TextFinder extends Detector {
  readonly prepare?: (texts: readonly string[]) => Promise<void>
  /** These texts are going to be looked through soon. */
  readonly expect?: (texts: readonly string[]) => void
}

/**
 * Finds a plan's person, and beside them whatever else is personal. Where both see the same, the person's finding counts,
 * and what the recognizer takes for that person has the person's number.
 */
export function combineFinders(detector: Detector | undefined, recognizer: Recognizer): TextFinder {
  if (detector === undefined) return recognizer
  return {
    ...(recognizer.prepare === undefined ? {} : { prepare: recognizer.prepare }),
    expect: recognizer.expect,
    find: (text) => {
      const own = findGlued(detector, text)
      const sure = own.filter(({ strength }) => isAtLeast(strength, 'likely'))
      const others = recognizer.find(text)
      const same = new Map<number, number>()
      let next = 0
      const apart = others.filter((other) => {
        // Both come in order of their start, and others do not overlap: what ends before this one ends before all that follow.
        while ((sure[next]?.end ?? Infinity) <= other.start) next++
        const at = sure[next]
        const met = at !== undefined && at.start < other.end ? at : undefined
        if (met !== undefined) same.set(other.subject, met.subject)
        // What is longer stays beside it: a mask takes both as one.
        return met === undefined || other.start < met.start || other.end > met.end
      })
      const first = own.reduce((highest, { subject }) => Math.max(highest, subject), -1) + 1
      const numbered = apart.map((other) => ({
        ...other,
        subject: same.get(other.subject) ?? first + other.subject,
      }))
      return [...own, ...numbered].sort((one, other) => one.start - other.start)
    },
  }
}

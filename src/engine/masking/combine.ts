import type { Detector } from '../detection/detector.ts'
import { type Finding, isAtLeast } from '../detection/finding.ts'
import type { Recognizer } from '../recognition/recognizer.ts'

/** Finds what is to be masked in a text; where an analyzer is asked beside the rules, texts have to be prepared first. */
export interface TextFinder extends Detector {
  readonly prepare?: (texts: readonly string[]) => Promise<void>
}

/**
 * Finds a plan's person, and beside them whatever else is personal. Where both see the same, the person's finding counts,
 * and what the recognizer takes for that person has the person's number.
 */
export function combineFinders(detector: Detector | undefined, recognizer: Recognizer): TextFinder {
  if (detector === undefined) return recognizer
  return {
    ...(recognizer.prepare === undefined ? {} : { prepare: recognizer.prepare }),
    find: (text) => {
      const own = detector.find(text)
      const sure = own.filter(({ strength }) => isAtLeast(strength, 'likely'))
      const others = recognizer.find(text)
      const same = new Map<number, number>()
      const apart = others.filter((other) => {
        const met = sure.find((finding) => overlap(finding, other))
        if (met !== undefined) same.set(other.subject, met.subject)
        // What is longer stays beside it: a mask takes both as one.
        return met === undefined || other.start < met.start || other.end > met.end
      })
      const first = Math.max(-1, ...own.map(({ subject }) => subject)) + 1
      const numbered = apart.map((other) => ({
        ...other,
        subject: same.get(other.subject) ?? first + other.subject,
      }))
      return [...own, ...numbered].sort((one, other) => one.start - other.start)
    },
  }
}

const overlap = (one: Finding, other: Finding): boolean => one.start < other.end && other.start < one.end

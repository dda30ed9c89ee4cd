import type { Strength } from '../../../detection/finding.ts'

/** How one state numbers its people. */
export interface Scheme {
  /** The number's own name; it becomes the rule of a finding. */
  readonly name: string
  /** ISO 3166-1 alpha-2 codes of the states that give it. */
  readonly countries: readonly string[]
  /** True when check digits, dates and ranges are right; called with the number as it was written. */
  readonly isValid: (written: string) => boolean
  /** How it is written where nothing else looks like it, and how sure that is without any word beside it. */
  readonly layout?: RegExp
  readonly alone?: Strength
  /** How sure a valid number without layout or word is in its own country; absent when too many others pass the check. */
  readonly atHome?: Strength
}

interface Answer {
  readonly isValid: boolean
}

/** A check of the standard-number library; what it cannot read is wrong. */
export function checkedBy(validate: (value: string) => Answer): (written: string) => boolean {
  return (written) => {
    // The library makes an error of every wrong number; to trace each would cost more than all checks.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    try {
      return validate(written.replaceAll(/[ \u00a0\u202f]/gu, ' ')).isValid
    } catch {
      return false
    } finally {
      Error.stackTraceLimit = stackTraceLimit
    }
  }
}

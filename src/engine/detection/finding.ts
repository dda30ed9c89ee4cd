import type { PersonalKind } from './identifiers.ts'

/** How sure a match is: `certain` and `likely` are masked by default, `weak` is for a person to judge. */
export type Strength = 'certain' | 'likely' | 'weak'

/** An encoding whose text cannot be edited in place, only decoded, changed and encoded again. */
export type RunEncoding = 'base64' | 'rfc2047'

/**
 * One stretch of the original text that a match covers. With `run`, `start` and `end` are those of the whole
 * encoded run, and `from` and `to` are the match inside its decoded text.
 */
export interface FindingPart {
  readonly start: number
  readonly end: number
  readonly run?: { readonly encoding: RunEncoding; readonly from: number; readonly to: number }
}

/**
 * One written form of one person's identifier. `start` and `end` are UTF-16 units of the searched text, widened
 * to whole encoding units; `parts` are the stretches to replace (several when markup splits the match).
 * `form` names the encodings from the outside in and the written variant, joined by `+`; it is never a value.
 */
export interface Finding {
  readonly start: number
  readonly end: number
  readonly kind: PersonalKind
  readonly strength: Strength
  /** Index of the person in the list given to `createDetector`; of a recognizer, which of the text's persons or things it is. */
  readonly subject: number
  readonly form: string
  readonly parts: readonly FindingPart[]
}

const ranks: Readonly<Record<Strength, number>> = { weak: 0, likely: 1, certain: 2 }

/** True when `strength` is at least `minimum`. */
export function isAtLeast(strength: Strength, minimum: Strength): boolean {
  return ranks[strength] >= ranks[minimum]
}

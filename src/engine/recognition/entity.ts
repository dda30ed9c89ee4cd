import type { Strength } from '../detection/finding.ts'
import type { PersonalKind } from '../detection/identifiers.ts'

/**
 * Something personal in a readable text, found by what it looks like and by what stands beside it. `start` and `end`
 * are UTF-16 units of that text; `rule` says in the code's words why, and is never a value.
 */
export interface Entity {
  readonly start: number
  readonly end: number
  readonly kind: PersonalKind
  readonly strength: Strength
  readonly rule: string
}

/** What a matcher is given: a text as a person would read it, and where its writers most likely live. */
export interface Page {
  readonly text: string
  /** ISO 3166-1 alpha-2 code, for telephone numbers and identifiers without a country. */
  readonly country: string
}

/** Finds one kind of thing in a page; the cost grows linearly with the text. */
export type Matcher = (page: Page) => readonly Entity[]

/** As a matcher, for pages that are read together: what is found in each of them, and nothing else than alone. */
export type PagesMatcher = (pages: readonly Page[]) => readonly (readonly Entity[])[]

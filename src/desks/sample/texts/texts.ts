import { english } from './english.ts'
import { german } from './german.ts'

/** What people write to a help desk and what it answers, in one language. `{…}` are filled in. */
export interface Texts {
  readonly greetings: readonly string[]
  readonly closings: readonly string[]
  readonly topics: readonly Topic[]
  readonly answerOpenings: readonly string[]
  readonly followUps: readonly string[]
  readonly thanks: readonly string[]
  readonly phoneNotes: readonly string[]
  readonly internalNotes: readonly string[]
  readonly personNotes: readonly string[]
  readonly activities: readonly string[]
  readonly timeComments: readonly string[]
  /** How a quoted mail is introduced: `{time}`, `{name}` and `{email}`. */
  readonly quoteLine: string
  readonly phoneLabel: string
}

/** Title, problem and answer at the same position belong together. */
export interface Topic {
  readonly titles: readonly string[]
  readonly problems: readonly string[]
  readonly answers: readonly string[]
  readonly tag: string
}

/** The texts of a language; English for all but German. */
export function textsOf(language: string | null): Texts {
  return language === 'de' ? german : english
}

/** Puts values for `{key}` into a template; a key without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole))
}

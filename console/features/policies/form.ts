import type { DeskFields } from '../../components/filter/fields.ts'
import type { Written } from './written.ts'

/** What each part of the form works on. */
export interface FormPart {
  readonly policy: Written
  readonly change: (words: { readonly [K in keyof Written]?: Written[K] | undefined }) => void
  /** What is wrong with a word, once it is time to say so. */
  readonly wrong: (word: string) => string | undefined
  /** What the desk knows; absent until it has answered. */
  readonly known: DeskFields | undefined
}

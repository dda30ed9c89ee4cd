import type { CatalogColumn, CatalogTable } from '../../../database/catalog.ts'
import { phrases } from '../names/meaning.ts'
import { kindWords } from '../names/vocabulary.ts'
import { areSameWords, looseWords, type Words } from '../names/words.ts'
import { keyOf, type Survey, tableIn, wordsOf } from '../survey.ts'
import { baseOf, isPointer } from './pointer.ts'

/** Two columns of which one says what kind of row is meant, and the other which row. */
export interface KindPair {
  readonly kind: CatalogColumn
  readonly id: CatalogColumn
}

/** The pairs of a table, such as `container_type` and `container_id`. */
export function kindPairs(survey: Survey, table: CatalogTable): readonly KindPair[] {
  const kinds = phrases(kindWords).map(([word]) => word)
  return table.columns.flatMap((id): KindPair[] => {
    const words = survey.read(id.name)
    if (!isPointer(words)) return []
    const base = baseOf(words)
    const kind = table.columns.find(({ name, type }) => {
      const other = survey.read(name)
      return type === 'text' && kinds.includes(other.at(-1)) && areSameWords(other.slice(0, -1), base)
    })
    return kind === undefined ? [] : [{ kind, id }]
  })
}

/** The table that a kind stands for, by its name: `RT::Ticket`, `WikiPage`, `ticket`; nothing when none does. */
export function tableOfKind(survey: Survey, kind: string): CatalogTable | undefined {
  const words = wordsOfKind(survey, kind)
  if (words.length === 0) return undefined
  const named = survey.catalog.tables.find(({ name }) => areSameWords(wordsOf(survey, name), words))
  return named === undefined || keyOf(named) === undefined ? undefined : tableIn(survey, named.name)
}

function wordsOfKind(survey: Survey, kind: string): Words {
  const last = kind.split(/::|[\\./]/).at(-1) ?? ''
  // What is no name is somebody's text.
  return /^[\p{L}][\p{L}\p{N}_ -]{0,60}$/u.test(last)
    ? looseWords(last).flatMap((word) => survey.read(word))
    : []
}

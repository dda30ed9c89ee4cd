import type { CatalogColumn, CatalogTable } from '../../../database/catalog.ts'
import type { Category } from '../../../shared/categories.ts'
import { type ColumnEntry, personalCategories } from '../../datamap/schema.ts'
import { decideTreatment, treatmentMistakes } from '../../datamap/treatment.ts'

/** The words of a column's entry beside its category. */
export type Saying = Omit<ColumnEntry, 'category'>

/**
 * The first treatment that keeps every rule of the database: the usual one, then one for unique texts, for texts that
 * must not be empty, for dates, numbers and fixed values. Nothing where none does.
 */
export function treatmentFor(
  category: Category,
  column: CatalogColumn,
  table: CatalogTable,
): Saying | undefined {
  if (!personalCategories.has(category)) return {}
  return sayingsFor(column).find((saying) => {
    const decided = decideTreatment({ category, ...saying }, column, table)
    return decided.kind !== 'undecided' && treatmentMistakes(decided, category, column, table).length === 0
  })
}

function sayingsFor({ enumValues, type }: CatalogColumn): readonly Saying[] {
  const [fixed] = enumValues ?? []
  return [
    {},
    { redact: 'token', with: 'removed-{key}' },
    { redact: 'token', with: '-{key}' },
    { redact: 'token', with: '{key}' },
    { redact: 'replace', with: '' },
    { redact: 'generalize', to: 'year' },
    ...(type === 'json' ? [{ redact: 'replace', with: '{}' } as const] : []),
    ...(fixed === undefined ? [] : [{ redact: 'replace', with: fixed } as const]),
    { redact: 'replace', with: 0 },
    { redact: 'replace', with: false },
  ]
}

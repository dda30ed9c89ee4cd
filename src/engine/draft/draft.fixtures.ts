import { sketchCatalog, type TableSketch } from '../datamap/catalog.fixtures.ts'
import { type CheckReport, checkDataMap } from '../datamap/check.ts'
import { parseDataMap } from '../datamap/load.ts'
import type { DataMap } from '../datamap/schema.ts'
import { draftFrom } from './draft.ts'
import type { RootHints } from './desk/roots.ts'
import type { DraftMap } from './map.ts'
import type { Questions } from './relations/find.ts'
import { type SampledRow, sampleOf, valuesIn } from './sample/read.ts'
import { type Survey, surveyOf } from './survey.ts'
import { draftText } from './text/text.ts'

export type Rows = Readonly<Record<string, readonly SampledRow[]>>

/** A drafted map of tables by hand, in each of its forms. */
export interface DraftAtHand {
  readonly map: DraftMap
  readonly text: string
  readonly written: DataMap
  readonly check: CheckReport
}

/** Drafts a map of sketched tables with a few rows, all in memory. */
export async function draftOf(
  tables: Readonly<Record<string, TableSketch>>,
  rows: Rows = {},
  hints: RootHints = {},
): Promise<DraftAtHand> {
  const survey = surveyWith(tables, rows)
  const map = await draftFrom(survey, { helpdesk: 'our-desk', ...hints }, answersFrom(survey))
  const text = draftText(map)
  const loaded = parseDataMap(text, 'draft.yaml')
  return { map, text, written: loaded.map, check: checkDataMap(loaded, survey.catalog) }
}

/** A survey of sketched tables. */
export function surveyWith(tables: Readonly<Record<string, TableSketch>>, rows: Rows = {}): Survey {
  const catalog = sketchCatalog(tables)
  return surveyOf(
    catalog,
    new Map(catalog.tables.map((table) => [table.name, sampleOf(table, rows[table.name] ?? [])])),
  )
}

/** What the database would answer, when the rows were all it holds. */
export function answersFrom({ samples }: Survey): Questions {
  return {
    fit: async (values, { table, column }) => {
      const known = new Set(valuesIn(samples.get(table.name), column.name))
      return { asked: values.length, found: values.filter((value) => known.has(value)).length }
    },
    kinds: async (table, column) => valuesIn(samples.get(table.name), column.name),
  }
}

/** `count` rows made from their number, beginning with 1. */
export function rowsOf(count: number, make: (number: number) => SampledRow): readonly SampledRow[] {
  return Array.from({ length: count }, (_, i) => make(i + 1))
}

/** How one column was classified: `category surety`. */
export function lineOf({ map }: DraftAtHand, table: string, column: string): string {
  const found = map.tables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)
  return found === undefined ? 'absent' : `${found.category.value} ${found.category.surety}`
}

import type { Row, Session } from '../../database/database.ts'
import { batchesOf } from '../../shared/batches.ts'
import { combineFinders } from '../masking/combine.ts'
import { createRecognizer } from '../recognition/recognizer.ts'
import type { PlanChange } from './changes.ts'
import { rewrittenRows } from './chunks.ts'
import type { TextMeans } from './finders.ts'
import { keyText } from './keys.ts'
import type { PlanRewrite } from './rewrite.ts'
import { keyName } from './sets.ts'
import type { RunValues } from './statement.ts'

// A plan counts its rows in one transaction, and an analyzer may be slow to answer. So the rules alone count there, and
// of rows in which they find nothing the keys are kept: once the transaction is over, the analyzer is asked about these.

/** Rows with texts in which no rule finds anything to mask. */
export interface UndecidedRows {
  readonly change: Pick<PlanChange, 'table' | 'action'> & { readonly rewrite: PlanRewrite }
  readonly values: RunValues
  /** Their keys, and how many bytes their values have: as JSON, which takes the least memory. */
  readonly rows: string
}

/** What is told of the rows of one rewrite while they are counted. */
export interface Undecided {
  /** A text of this row was looked through. */
  readonly looked: (key: readonly (string | number)[]) => void
  /** This row changes anyway. */
  readonly changes: (row: Row) => void
  /** What is left of the rows that were to be read, in batches of JSON. */
  readonly left: (found: readonly Row[]) => readonly string[]
}

const rowsAtOnce = 500

export function openUndecided({ key }: PlanRewrite): Undecided {
  const open = new Set<string>()
  const nameOf = (row: Row) => keyText(key.map((_, i) => row[keyName(i)] as string | number))
  return {
    looked: (of) => open.add(keyText(of)),
    changes: (row) => open.delete(nameOf(row)),
    left: (found) => {
      const rows = found.filter((row) => open.has(nameOf(row)))
      return [...batchesOf(rows, rowsAtOnce)].map((batch) => JSON.stringify(batch))
    },
  }
}

/**
 * Counts the rows that change only because of what an analyzer finds in them, as they are now. To be called outside of
 * any transaction. Throws what the analyzer throws.
 */
export async function countAnalyzed(
  session: Session,
  { change, values, rows }: UndecidedRows,
  { detector, analyzer, country }: Pick<TextMeans, 'detector' | 'analyzer'> & { readonly country: string },
): Promise<number> {
  // It remembers what the analyzer said. Who took part is of no matter: whatever names them was found before.
  const recognizer = createRecognizer({ country, ...(analyzer === undefined ? {} : { analyzer }) })
  const finder = combineFinders(detector, recognizer)
  const { table, rewrite } = change
  const found = JSON.parse(rows) as readonly Row[]
  let count = 0
  for await (const batch of rewrittenRows(session, { rewrite, found }, values, {
    table,
    finders: (_, keys) => Promise.resolve(keys.map(() => finder)),
    lock: false,
  }))
    count += batch.length
  return count
}

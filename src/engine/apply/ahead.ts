import type { Session } from '../../database/database.ts'
import type { Desk } from '../datamap/desk.ts'
import { collectChunk, rewrittenRows, rowsToRewrite } from '../plan/chunks.ts'
import { rowFinders, type TextMeans } from '../plan/finders.ts'
import type { RunValues } from '../plan/statement.ts'
import type { PlanUnit } from '../plan/unit.ts'

/** The isolation of a chunk's transactions: InnoDB's default would lock the gaps between keys as well. */
export const isolationOf = ({ engine }: Session) =>
  engine === 'mysql' ? ('read committed' as const) : ('repeatable read' as const)

/**
 * Searches the texts of a unit's chunk that are to be masked, while nothing is locked: that may take long, above all where
 * an analyzer is asked, and the chunk's own transaction is to be short. What is found is remembered by `means`.
 */
export async function readAhead(
  session: Session,
  unit: PlanUnit,
  values: RunValues,
  { desk, detector, analyzer, remember }: Partial<TextMeans> & { readonly desk: Desk },
): Promise<void> {
  // Nobody is looked for.
  if (unit.participants === undefined && detector === undefined) return
  const rewrites = unit.changes.flatMap(({ table, statement, rewrite }) =>
    rewrite === undefined ? [] : [{ table, statement, rewrite }],
  )
  if (rewrites.length === 0) return
  const means = { detector, analyzer, remember }
  // The chunk's work tables end with the transaction; the keys that were read by them do not.
  const { finders, found } = await session.transaction(
    async () => {
      await collectChunk(session, unit, values)
      const rows = []
      for (const { statement } of rewrites) rows.push(await rowsToRewrite(session, statement, values))
      return { finders: await rowFinders(session, desk, unit, values, means), found: rows }
    },
    { isolation: isolationOf(session) },
  )
  for (const [i, { table, rewrite }] of rewrites.entries()) {
    const how = { table, finders, lock: false }
    const batches = rewrittenRows(session, { rewrite, found: found[i] ?? [] }, values, how)
    while ((await batches.next()).done !== true);
  }
}

import type { Session } from '../../database/database.ts'
import { collectChunk, workingUnits } from '../plan/chunks.ts'
import type { Plan } from '../plan/document.ts'
import { retriedTransaction } from './retry.ts'
import { type RunValues, withRunValues } from '../plan/statement.ts'

class Rehearsed extends Error {}

/**
 * Runs every statement of a plan over no rows, and rolls back. Servers check privileges, names and types all the same,
 * so what the role may not do is told before anything has been changed.
 */
export async function rehearse(session: Session, plan: Plan, values: RunValues): Promise<void> {
  const nothing: RunValues = { ...values, from: 0, to: 0, rows: '[]' }
  try {
    await retriedTransaction(session, async () => {
      for (const mask of plan.masks) {
        const { read, lock } = mask
        await session.run(withRunValues({ ...read, sql: `${read.sql}${lock}` }, nothing))
        const writes = mask.drop === undefined ? [mask.write.write] : [mask.drop]
        for (const statement of [...writes, ...mask.words.map(({ remove }) => remove)])
          await session.run(withRunValues(statement, nothing))
      }
      for (const unit of workingUnits(plan)) {
        await collectChunk(session, unit, nothing)
        for (const change of unit.changes) {
          await session.run(withRunValues(change.statement, nothing))
          if (change.rewrite === undefined) continue
          const { read, lock, write } = change.rewrite
          await session.run(withRunValues({ ...read, sql: `${read.sql}${lock}` }, nothing))
          await session.run(withRunValues(write, nothing))
        }
        for (const { statement } of unit.figures) await session.run(withRunValues(statement, nothing))
        for (const { statement } of unit.finish) await session.run(withRunValues(statement, nothing))
      }
      throw new Rehearsed('rehearsed')
    })
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error
  }
}

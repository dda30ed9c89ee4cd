import type { Session } from '../../database/database.ts'
import { labelOf, nameOf } from '../apply/facts.ts'
import type { RunRecord } from '../apply/record.ts'
import type { RunState } from '../apply/state.ts'
import type { FactsOf } from '../ledger/facts.ts'
import type { Plan } from '../plan/document.ts'
import type { RestoreProgress } from './progress.ts'
import type { RestoreRequest } from './restore.ts'
import { restoredRows } from './tally.ts'

interface Ending {
  readonly request: RestoreRequest
  readonly record: RunRecord
  readonly plan: Plan
  readonly state: RunState
}

/**
 * Closes the story of a run that is undone: nothing erases it again after a restore from a backup, what waits to be
 * removed outside of the database stays, and the person's identifiers are destroyed. Harmless to repeat after a crash.
 */
export async function endRestoration(
  session: Session,
  { request, record, plan, state }: Ending,
  { tables, started }: RestoreProgress,
): Promise<RunRecord> {
  const { runs, runId, keyring, ledger, clock, operator } = request
  await state.finish(session, 'restored')
  await state.forgetKeys(session)
  await runs.markers(runId).withdraw()
  await runs.workOffObjects(runId, () => Promise.resolve({ left: [], tally: null }))
  const ids = { runId, planId: plan.id, planDigest: plan.digest }
  const finished = clock.now().toISOString()
  const facts: FactsOf<'run.restored'> = {
    ...ids,
    operator: labelOf(operator),
    tables: Object.fromEntries(Object.entries(tables).map(([table, counts]) => [nameOf(table), counts])),
    left: restoredRows(tables, 'left'),
    started,
    finished,
  }
  if (!(await isTold(request, facts))) await ledger.append('run.restored', facts)
  if (await keyring.destroySeal(plan.id)) await ledger.append('seal.destroyed', ids)
  const restored: RunRecord = {
    ...record,
    state: 'restored',
    updated: finished,
    restoration: { at: finished, by: operator, tables, notBack: notBackOf(plan, record) },
  }
  await runs.save(restored)
  return restored
}

async function isTold({ ledger }: RestoreRequest, { runId, planDigest, started }: FactsOf<'run.restored'>) {
  for await (const { facts } of ledger.entries({ planDigest, kinds: ['run.restored'] }))
    if ('started' in facts && 'left' in facts && facts.runId === runId && facts.started === started)
      return true
  return false
}

/** An archive holds rows; what lay outside of the database and was removed there is gone. */
function notBackOf(plan: Plan, { counts }: RunRecord): readonly string[] {
  const gone = plan.stores.flatMap(({ name }) => {
    const removed = Object.values(counts[name] ?? {}).reduce((sum, count) => sum + count, 0)
    return removed === 0 ? [] : [`${removed} ${removed === 1 ? 'object' : 'objects'} of ${name}`]
  })
  const lost = plan.searchIndexes.flatMap(({ name }) =>
    Object.values(counts[name] ?? {}).some((count) => count > 0)
      ? [`documents of ${name}: have the desk index its tickets and persons anew`]
      : [],
  )
  return [...gone, ...lost]
}

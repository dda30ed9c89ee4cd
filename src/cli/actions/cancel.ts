import { cancelRun } from '../../engine/apply/cancel.ts'
import type { RunRecord } from '../../engine/apply/record.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import { Interrupted } from '../exit.ts'
import { runFacts } from '../report/run.ts'

/** Gives a run up for good: what it committed stays, and what it held of its person is destroyed. */
export async function cancel(call: Call, id: string, yes: boolean): Promise<number> {
  const installation = await call.installation({ existing: true })
  const { keyring, ledger, runs } = installation
  await runs.load(id)
  if (!yes) await confirmCancel(call, id)
  const record = await cancelRun({
    runId: id,
    keyring,
    ledger,
    runs,
    clock: call.clock,
    operator: call.operator,
  })
  if (record.state !== 'running') await installation.connections.forget(record.plan.id)
  call.say(`The run ${id} ${cancelWords[record.state] ?? 'is given up. What it had committed stays.'}`)
  call.answer(runFacts(record))
  return 0
}

/** What giving up means, by the state that the run is in afterwards. */
const cancelWords: Partial<Record<RunRecord['state'], string>> = {
  running: 'is at work; it will end after the step at hand.',
  applied:
    'has done its work; what it still held of its person is destroyed, so it can no longer be verified.',
  findings:
    'has done its work; what it still held of its person is destroyed, so it can no longer be verified.',
}

async function confirmCancel(call: Call, id: string): Promise<void> {
  if (!call.terminal.isInteractive || call.json)
    throw new UsageError('not-confirmed', 'nobody can be asked here, and --yes is absent', {
      remedy: `Type: expunge runs cancel ${id} --yes`,
    })
  if (!(await call.questions.yesOrNo(`Give up the run ${id} for good? It cannot be resumed then.`, false)))
    throw new Interrupted()
}

import { UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import { runFacts, runLines, stateWord } from '../report/run.ts'
import { aligned } from '../text.ts'

/** Lists the runs, oldest first. */
export async function listRuns(call: Call): Promise<number> {
  const { runs } = await call.installation({ existing: true })
  const records = await runs.list()
  const rows = records.map((run) => [
    run.id,
    stateWord(run, call.style),
    run.desk,
    run.plan.disposition,
    run.rows,
    run.started.slice(0, 16).replace('T', ' '),
  ])
  for (const line of aligned(
    [['run', 'state', 'desk', 'disposition', 'rows', 'started'].map(call.style.dim), ...rows],
    '',
  ))
    call.say(line)
  if (records.length === 0) call.say('There are no runs yet.')
  call.answer({ runs: records.map(runFacts) })
  return 0
}

/** Shows one run, and the command that comes next. */
export async function showRun(call: Call, id: string): Promise<number> {
  const { runs } = await call.installation({ existing: true })
  const record = await runs.load(id)
  for (const line of runLines(record, call.style, call.terminal.width)) call.say(line)
  call.answer(runFacts(record))
  return 0
}

/** Asks the process that works on a run to stop after the step at hand. */
export async function pauseRun(call: Call, id: string): Promise<number> {
  const { runs } = await call.installation({ existing: true })
  const record = await runs.load(id)
  if (record.state !== 'running')
    throw new UsageError('not-running', `the run ${id} is ${record.state}, so there is nothing to pause`, {
      facts: { state: record.state },
    })
  await runs.request(id, 'pause')
  call.say(
    `The run ${id} is asked to stop after the step at hand. Carry it on with: expunge runs resume ${id}`,
  )
  call.answer({ run: id, requested: 'pause' })
  return 0
}

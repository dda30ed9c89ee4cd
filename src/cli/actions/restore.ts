import type { RunRecord } from '../../engine/apply/record.ts'
import { requireArchive } from '../../engine/archive/store.ts'
import { restoreRun } from '../../engine/restore/restore.ts'
import { restoredRows } from '../../engine/restore/tally.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import type { RestoreOptions } from '../commands/restore.ts'
import { exitCodes, Interrupted } from '../exit.ts'
import { progressView } from '../progress.ts'
import { runFacts, runLines } from '../report/run.ts'
import { addressForRun, withDatabase } from '../target.ts'
import { counted } from '../text.ts'
import { untilInterrupted } from '../watch.ts'

/** Undoes a run, once somebody has typed its id. */
export async function restore(call: Call, id: string, options: RestoreOptions): Promise<number> {
  const installation = await call.installation({ existing: true })
  const record = await installation.runs.load(id)
  // Before anybody is asked; the engine asks again.
  requireArchive(id, await installation.archives.find(id), call.clock.now())
  await confirmRestore(call, record, options.yes)
  const url = await addressForRun(call, installation, id, options.url)
  const view = progressView(call.terminal, call.json)
  const { result, interrupted } = await withDatabase(call, url, (database) =>
    untilInterrupted(call.terminal, (signal) =>
      restoreRun({
        ...installation,
        database,
        runId: id,
        clock: call.clock,
        operator: call.operator,
        signal,
        onProgress: ({ done, total, rows }) =>
          view.show({ label: `Putting back, ${counted(rows, 'row')}`, done, total }, { done, total, rows }),
      }),
    ),
  ).finally(() => view.end())
  for (const line of runLines(result, call.style, call.terminal.width)) call.say(line)
  call.answer(runFacts(result))
  if (interrupted && result.state !== 'restored') return exitCodes.interrupted
  const left = restoredRows(result.restoration?.tables ?? {}, 'left')
  return left + (result.restoration?.notBack.length ?? 0) > 0 ? exitCodes.findings : exitCodes.ok
}

async function confirmRestore(call: Call, { id, desk }: RunRecord, yes: string | undefined): Promise<void> {
  if (yes === id) return
  if (yes !== undefined || !call.terminal.isInteractive || call.json)
    throw new UsageError(
      'not-confirmed',
      yes === undefined
        ? 'nobody can be asked here, and --yes is absent'
        : 'the id given with --yes is not the id of this run',
      { facts: { runId: id }, remedy: `Type: expunge restore ${id} --yes ${id}` },
    )
  const question = `This puts personal data back into ${desk}. Type RESTORE to go on:`
  if (!(await call.questions.typedWord(question, 'RESTORE')))
    throw new Interrupted('Not confirmed; nothing was changed.')
}

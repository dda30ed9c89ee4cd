import { resumeRun } from '../../engine/apply/apply.ts'
import type { Call } from '../call.ts'
import type { ResumeOptions } from '../commands/runs.ts'
import { progressView } from '../progress.ts'
import { addressForRun, withDatabase } from '../target.ts'
import { showApplying, untilInterrupted } from '../watch.ts'
import { paceOf, tellRun } from './apply.ts'

/** Carries on a run that was paused, failed, or whose process was killed. */
export async function resume(call: Call, id: string, options: ResumeOptions): Promise<number> {
  const installation = await call.installation({ existing: true })
  const url = await addressForRun(call, installation, id, options.url)
  const view = progressView(call.terminal, call.json)
  const { result, interrupted } = await withDatabase(call, url, (database) =>
    untilInterrupted(call.terminal, (signal) =>
      resumeRun({
        database,
        runId: id,
        keyring: installation.keyring,
        holds: installation.holds,
        ledger: installation.ledger,
        runs: installation.runs,
        archives: installation.archives,
        readSecret: installation.readSecret,
        clock: call.clock,
        ...(call.config.analyzer === undefined ? {} : { analyzer: call.config.analyzer }),
        operator: call.operator,
        ...paceOf(call, options),
        ...(options.store === undefined ? {} : { stores: options.store }),
        signal,
        onProgress: showApplying(view),
      }),
    ),
  ).finally(() => view.end())
  return tellRun(call, result, interrupted)
}

import { replayMarkers, type ReplayOutcome } from '../../engine/replay/replay.ts'
import type { Call } from '../call.ts'
import type { ReplayOptions } from '../commands/replay.ts'
import { exitCodes } from '../exit.ts'
import { progressView } from '../progress.ts'
import { unnamedDesk } from '../../installation/target.ts'
import { resolveTarget, withDatabase } from '../target.ts'
import { aligned, counted } from '../text.ts'
import { showApplying } from '../watch.ts'

/** Applies the markers of earlier runs to a restored desk, and tells what became of each run. */
export async function replay(call: Call, options: ReplayOptions): Promise<number> {
  const installation = await call.installation({ existing: true })
  const target = await resolveTarget(call, installation, options)
  const view = progressView(call.terminal, call.json)
  const outcomes = await withDatabase(call, target.url, (database) =>
    replayMarkers({
      database,
      map: target.loaded.map,
      deskName: target.isRegistered ? target.name : unnamedDesk(database, target.loaded.map),
      keyring: installation.keyring,
      holds: installation.holds,
      ledger: installation.ledger,
      runs: installation.runs,
      readSecret: installation.readSecret,
      clock: call.clock,
      ...(call.config.analyzer === undefined ? {} : { analyzer: call.config.analyzer }),
      operator: call.operator,
      dryRun: options.dryRun === true,
      stores: { ...target.stores, ...options.store },
      onProgress: showApplying(view),
    }),
  ).finally(() => view.end())
  for (const line of outcomeLines(call, outcomes, options.dryRun === true)) call.say(line)
  call.answer({ dryRun: options.dryRun === true, runs: outcomes })
  return outcomes.some((outcome) => outcome.reason !== undefined || outcome.unsure > 0)
    ? exitCodes.findings
    : exitCodes.ok
}

function outcomeLines(call: Call, outcomes: readonly ReplayOutcome[], dryRun: boolean): string[] {
  if (outcomes.length === 0)
    return ['No run of this installation belongs to this desk: there is nothing to replay.']
  const { dim, good, warn } = call.style
  const color = (state: ReplayOutcome['state']) =>
    state === 'skipped' ? warn(state) : state === 'replayed' ? good(state) : state
  const rows = outcomes.map((o) => [
    o.run,
    color(o.state),
    o.found,
    o.rows,
    o.changed,
    o.missing,
    o.reused,
    o.unsure,
    o.reason ?? '',
  ])
  const changed = outcomes.filter((o) => o.state === 'replayed' || o.state === 'would replay')
  const sum = changed.reduce((all, outcome) => all + (dryRun ? outcome.found : outcome.rows), 0)
  return [
    ...aligned(
      [['run', 'outcome', 'marked', 'rows', 'changed', 'missing', 'reused', 'unsure', ''].map(dim), ...rows],
      '',
    ),
    '',
    changed.length === 0
      ? outcomes.some((o) => o.state === 'skipped' || o.unsure > 0)
        ? 'Nothing was replayed.'
        : 'Nothing that was removed has come back.'
      : `${counted(changed.length, 'run')} ${dryRun ? 'would be' : changed.length === 1 ? 'was' : 'were'} replayed, ${counted(sum, dryRun ? 'marked row' : 'row')} in all.`,
    ...(outcomes.some((o) => o.reused > 0)
      ? ['Reused: the key belongs to another row by now; such rows are left alone.']
      : []),
    ...(outcomes.some((o) => o.unsure > 0)
      ? [
          'Unsure: nothing tells whether the row is the one that was removed or changed; it is left alone. Look at these, and plan anew.',
        ]
      : []),
    ...(outcomes.some((o) => o.changed > 0)
      ? ['Changed: the text is not the one that was masked; it is left alone. Plan anew for these.']
      : []),
  ]
}

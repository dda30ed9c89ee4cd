import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { applyPlan, refuseUsedPlan } from '../../engine/apply/apply.ts'
import { requireSigned } from '../../engine/apply/open.ts'
import type { RunRecord } from '../../engine/apply/record.ts'
import { parsePlan, type Plan } from '../../engine/plan/document.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import type { ApplyOptions } from '../commands/apply.ts'
import { exitCodes, Interrupted } from '../exit.ts'
import type { PaceOptions } from '../options.ts'
import { progressView } from '../progress.ts'
import { planLines } from '../report/plan.ts'
import { runFacts, runLines } from '../report/run.ts'
import { addressForPlan, withDatabase } from '../target.ts'
import { counted, quoted } from '../text.ts'
import { showApplying, untilInterrupted } from '../watch.ts'

/** What the options and the configuration say about pace. */
export function paceOf(call: Call, options: PaceOptions): PaceOptions {
  const pace = options.pace ?? call.config.pace
  const chunkRows = options.chunkRows ?? call.config.chunkRows
  const maxRows = options.maxRows ?? call.config.maxRows
  return {
    ...(pace === undefined ? {} : { pace }),
    ...(chunkRows === undefined ? {} : { chunkRows }),
    ...(maxRows === undefined ? {} : { maxRows }),
  }
}

/** Carries out the plan in a file, once it is approved. */
export async function apply(call: Call, file: string, options: ApplyOptions): Promise<number> {
  const plan = await readPlan(call, file)
  const installation = await call.installation()
  // Before anybody is asked to approve it; the engine asks both again.
  await refuseUsedPlan(installation.runs, plan)
  requireSigned(plan, installation.keyring)
  await approve(call, plan, file, options.yes)
  const url = await addressForPlan(call, installation, { id: plan.id, deskName: plan.desk.name }, options.url)
  const view = progressView(call.terminal, call.json)
  const { result: record, interrupted } = await withDatabase(call, url, (database) =>
    untilInterrupted(call.terminal, (signal) =>
      applyPlan({
        database,
        plan,
        keyring: installation.keyring,
        holds: installation.holds,
        ledger: installation.ledger,
        runs: installation.runs,
        archives: installation.archives,
        readSecret: installation.readSecret,
        clock: call.clock,
        ...(call.config.analyzer === undefined ? {} : { analyzer: call.config.analyzer }),
        operator: call.operator,
        ...(options.approver === undefined ? {} : { approver: options.approver }),
        ...(options.undo === undefined ? {} : { undoDays: options.undo }),
        ...paceOf(call, options),
        signal,
        onProgress: showApplying(view),
      }),
    ),
  ).finally(() => view.end())
  // Resuming and verifying look there, and the plan's file may be gone by then.
  if (options.url !== undefined) await installation.connections.remember(plan.id, url)
  return tellRun(call, record, interrupted)
}

/** Tells how a run ended, and gives the exit code. */
export function tellRun(call: Call, record: RunRecord, interrupted: boolean): number {
  for (const line of runLines(record, call.style, call.terminal.width)) call.say(line)
  call.answer(runFacts(record))
  if (record.state === 'applied') return exitCodes.ok
  return interrupted ? exitCodes.interrupted : exitCodes.findings
}

/** Reads a plan's file; refuses one that was changed. */
export async function readPlan(call: Call, file: string): Promise<Plan> {
  try {
    return parsePlan(await readFile(resolve(call.terminal.folder, file), 'utf8'), file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (error instanceof RefusedError || code === undefined) throw error
    throw new UsageError('plan-missing', `the plan ${file} cannot be read (${code})`, {
      remedy: 'Make one with: expunge plan … -o plan.json',
    })
  }
}

async function approve(call: Call, plan: Plan, file: string, yes: string | undefined): Promise<void> {
  const command = `expunge apply ${quoted(file)} --yes ${plan.digest}`
  if (yes !== undefined) {
    if (withoutPrefix(yes) === withoutPrefix(plan.digest)) return
    throw new RefusedError(
      'not-approved',
      'the digest given with --yes is not the digest of this plan: another plan was approved',
      {
        facts: { expected: plan.digest },
        remedy: `Look at the plan again; if it is the right one, type: ${command}`,
      },
    )
  }
  if (!call.terminal.isInteractive || call.json)
    throw new RefusedError(
      'not-approved',
      'the plan is not approved: nobody can be asked here, and --yes is absent',
      {
        facts: { expected: plan.digest },
        remedy: `To approve it, type: ${command}`,
      },
    )
  for (const line of planLines({ plan }, call.style, call.terminal.width)) call.terminal.err(`${line}\n`)
  call.terminal.err('\n')
  if (!(await ask(call, plan))) throw new Interrupted('Not approved; nothing was changed.')
}

function ask(call: Call, plan: Plan): Promise<boolean> {
  const rows = counted(plan.totals.rows, 'row')
  if (plan.disposition === 'purge')
    return call.questions.typedWord(`This deletes for good (${rows} in all). Type DELETE to go on:`, 'DELETE')
  return call.questions.yesOrNo(`Apply this plan to ${plan.desk.name}? It changes ${rows} for good.`, false)
}

const withoutPrefix = (digest: string): string =>
  digest
    .trim()
    .toLowerCase()
    .replace(/^sha256:/, '')

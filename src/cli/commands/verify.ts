import { Command } from 'commander'
import { type Verification, verifyRun } from '../../engine/verify/verify.ts'
import { type Call, type Cli, runCall } from '../call.ts'
import { exitCodes } from '../exit.ts'
import { progressView } from '../progress.ts'
import { isClean, verificationLines } from '../report/verification.ts'
import { addressForPlan, withDatabase } from '../target.ts'

/** `expunge verify`: looks a second time whether anything is left, and whether reporting is equal. */
export function verifyCommand(cli: Cli): Command {
  return new Command('verify')
    .summary('look again: is anything left, is reporting equal')
    .description(
      'Searches every text column of the desk for the person, compares the reports with those of before, and ends the run when all is well.',
    )
    .argument('<run>', 'the id of the run')
    .option('--url <url>', 'address of the database, if it has moved')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing is left and reporting is equal, 1 something falls short, 2 it could not be verified.',
    )
    .action((id: string, options: { url?: string }, command: Command) =>
      runCall(cli, command, (call) => verify(call, id, options.url)),
    )
}

async function verify(call: Call, id: string, url: string | undefined): Promise<number> {
  const installation = await call.installation({ existing: true })
  const record = await installation.runs.load(id)
  const address = await addressForPlan(call, installation, { id: record.plan.id, deskName: record.desk }, url)
  const view = progressView(call.terminal, call.json)
  const seen = await withDatabase(call, address, (database) =>
    verifyRun({
      database,
      runId: id,
      keyring: installation.keyring,
      ledger: installation.ledger,
      runs: installation.runs,
      clock: call.clock,
      operator: call.operator,
      onProgress: ({ table, rows }) => view.show({ label: `Searching ${table}`, done: rows }),
    }),
  ).finally(() => view.end())
  if (seen.record.state === 'verified') await installation.connections.forget(seen.record.plan.id)
  for (const line of verificationLines(seen, call.style, call.terminal.width)) call.say(line)
  if (isClean(seen)) {
    call.say()
    call.say('Get the certificate:')
    call.say(`  expunge certify ${id} -o certificate.pdf`)
  }
  call.answer(verificationFacts(seen))
  return exitCodeOfVerification(seen)
}

function exitCodeOfVerification(seen: Verification): number {
  if (seen.outcome === 'could not') return exitCodes.usage
  return isClean(seen) ? exitCodes.ok : exitCodes.findings
}

function verificationFacts(seen: Verification): object {
  const { record, outcome, findings, reports, performance, searched, notes } = seen
  return {
    run: record.id,
    state: record.state,
    outcome,
    clean: isClean(seen),
    findings,
    reports,
    performance,
    searched,
    notes,
  }
}

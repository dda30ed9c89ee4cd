import { type Verification, verifyRun } from '../../engine/verify/verify.ts'
import type { Call } from '../call.ts'
import type { VerifyOptions } from '../commands/verify.ts'
import { exitCodes } from '../exit.ts'
import { progressView } from '../progress.ts'
import { isClean, verificationLines } from '../report/verification.ts'
import { addressForRun, withDatabase } from '../target.ts'

/** Looks a second time at what a run left, and ends the run when all is well. */
export async function verify(call: Call, id: string, options: VerifyOptions): Promise<number> {
  const installation = await call.installation({ existing: true })
  const address = await addressForRun(call, installation, id, options.url)
  const view = progressView(call.terminal, call.json)
  const seen = await withDatabase(call, address, (database) =>
    verifyRun({
      database,
      runId: id,
      keyring: installation.keyring,
      holds: installation.holds,
      ledger: installation.ledger,
      runs: installation.runs,
      readSecret: installation.readSecret,
      ...(options.store === undefined ? {} : { stores: options.store }),
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

import { readFile } from 'node:fs/promises'
import { applyPlan, type ApplyRequest, resumeRun } from '../../src/engine/apply/apply.ts'
import type { RunRecord } from '../../src/engine/apply/record.ts'
import { buildCertificate, type Certificate } from '../../src/engine/certificate/certificate.ts'
import { entriesOfRun } from '../../src/engine/ledger/ledger.ts'
import { type LedgerVerdict, verifyLedger } from '../../src/engine/ledger/verify.ts'
import type { Plan } from '../../src/engine/plan/document.ts'
import type { PlanRequest, SelectionRequest } from '../../src/engine/plan/input.ts'
import { buildPlan, type Planned } from '../../src/engine/plan/plan.ts'
import { type RestoreRequest, restoreRun } from '../../src/engine/restore/restore.ts'
import type { SubjectHint } from '../../src/engine/selection/subject.ts'
import { type Verification, verifyRun } from '../../src/engine/verify/verify.ts'
import type { Database } from '../../src/database/database.ts'
import { ExpungeError } from '../../src/shared/errors.ts'
import type { DeskAtHand, TestDesk } from './desk.ts'

/** What may be asked of a plan beside its desk. */
export type PlanWish = Pick<PlanRequest, 'disposition' | 'selection'> & Partial<PlanRequest>

/** What may be asked of a run beside its plan. */
export type ApplyWish = Partial<ApplyRequest> & {
  /** Awaited before every chunk, outside any transaction, with the number of chunks that are done. */
  readonly between?: (chunks: number) => Promise<unknown>
}

/** Both accounts of the sample's main subject: one by e-mail, one by its key. */
export function subjectOf(desk: TestDesk): SelectionRequest & { readonly kind: 'subject' } {
  return byHints(
    { kind: 'email', value: desk.truth.subject.identifiers.emails[0] ?? '' },
    { kind: 'id', value: String(desk.truth.subject.personIds[1]) },
  )
}

/** A selection of a person. */
export function byHints(...hints: readonly SubjectHint[]): SelectionRequest & { readonly kind: 'subject' } {
  return { kind: 'subject', hints }
}

/** Plans on the test's desk. */
export async function planned(desk: DeskAtHand, wish: PlanWish): Promise<Planned> {
  const { database, map, installation } = desk
  return buildPlan({ database, map, deskName: 'sample', ...installation, ...wish })
}

/** The plan alone. */
export async function planOf(desk: DeskAtHand, wish: PlanWish): Promise<Plan> {
  return (await planned(desk, wish)).plan
}

/** Applies a plan to the desk that it was made for. */
export async function apply(desk: DeskAtHand, plan: Plan, wish: ApplyWish = {}): Promise<RunRecord> {
  return applyPlan({ plan, ...requestOf(desk, wish) })
}

/** Carries a run on. */
export async function resume(desk: DeskAtHand, runId: string, wish: ApplyWish = {}): Promise<RunRecord> {
  return resumeRun({ runId, ...requestOf(desk, wish) })
}

/** Puts back what a run removed. */
export async function restore(
  desk: DeskAtHand,
  runId: string,
  wish: Partial<RestoreRequest> = {},
): Promise<RunRecord> {
  return restoreRun({ runId, database: desk.database, ...desk.installation, operator: 'tester', ...wish })
}

/** A replay of what was done on one desk, on another that was restored to what it was before. */
export const replayOn = ({ installation, map }: DeskAtHand, { database }: Pick<DeskAtHand, 'database'>) => ({
  ...installation,
  database,
  map,
  deskName: 'sample',
  operator: 'tester',
  dryRun: false,
})

/** The second look after a run. */
export async function verify(
  desk: DeskAtHand,
  runId: string,
  database: Database = desk.database,
): Promise<Verification> {
  return verifyRun({ database, runId, ...desk.installation, operator: 'tester' })
}

export interface Erasure {
  readonly plan: Plan
  readonly record: RunRecord
  readonly verification: Verification
}

/** Plans, applies and verifies. */
export async function erase(desk: DeskAtHand, wish: PlanWish, how: ApplyWish = {}): Promise<Erasure> {
  const plan = await planOf(desk, wish)
  const record = await apply(desk, plan, how)
  return { plan, record, verification: await verify(desk, record.id) }
}

/** Findings that nothing explains: what a person would have to deal with. */
export function unexplained(verification: Verification): readonly string[] {
  return verification.findings
    .filter((finding) => finding.explained === undefined)
    .map((finding) => `${finding.table}.${finding.column} ${finding.key.join('/')} ${finding.kind}`)
}

/** The certificate of a run, as the ledger tells it. */
export async function certificateOf({ installation }: DeskAtHand, runId: string): Promise<Certificate> {
  const { ledger, keyring, clock } = installation
  return buildCertificate(await entriesOfRun(ledger, runId), keyring, clock)
}

/** What an audit of the desk's ledger says. */
export async function auditOf({ installation }: DeskAtHand): Promise<LedgerVerdict> {
  const lines = (await readFile(installation.ledgerFile, 'utf8')).split('\n').filter((line) => line !== '')
  return verifyLedger(lines, installation.keyring.publicKeyPem)
}

/** The foreseen error that the work ends with; fails the test when it succeeds or throws anything else. */
export async function refusalOf(work: Promise<unknown>): Promise<ExpungeError> {
  try {
    await work
  } catch (error) {
    if (error instanceof ExpungeError) return error
    throw error
  }
  throw new Error('expected a refusal, and the work succeeded')
}

function requestOf({ database, installation }: DeskAtHand, wish: ApplyWish): Omit<ApplyRequest, 'plan'> {
  const { between, plan: _, ...rest } = wish
  const { runs } = installation
  let chunks = 0
  const takeRequest = async (id: string) => {
    await between?.(chunks++)
    return runs.takeRequest(id)
  }
  return { database, ...installation, runs: { ...runs, takeRequest }, operator: 'tester', ...rest }
}

import type { Database, Session } from '../../database/database.ts'
import { type Clock } from '../../shared/clock.ts'
import { ExpungeError, messageOf } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import { nameOf } from '../apply/facts.ts'
import { openPlan, planOfRun } from '../apply/open.ts'
import { withLocations } from '../apply/outside.ts'
import type { RunRecord, RunStore, VerificationRecord } from '../apply/record.ts'
import { type Checkpoint, deskState, localState, type RunState } from '../apply/state.ts'
import { retriedTransaction } from '../apply/retry.ts'
import type { HoldStore } from '../hold/hold.ts'
import { watchHolds } from '../hold/watch.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { measureUnits, prepareUnits } from '../plan/chunks.ts'
import type { Desk } from '../datamap/desk.ts'
import type { Plan } from '../plan/document.ts'
import type { ReadSecret } from '../outside/secrets.ts'
import { emptyExtent, type SearchProgress } from '../search/search.ts'
import { comparePerformance, compareReports, type PerformanceResult, type ReportResult } from './equality.ts'
import { findDocuments, type LeftDocuments } from './documents.ts'
import { findingsToKeep } from './kept.ts'
import { searchLeftovers, type Leftovers, type VerifiedFinding } from './leftovers.ts'

export type { VerifiedFinding } from './leftovers.ts'

export interface VerifyRequest {
  readonly database: Database
  readonly runId: string
  readonly keyring: Keyring
  readonly ledger: Ledger
  readonly runs: RunStore
  /** What may not be touched: what stands there is no remainder. */
  readonly holds: HoldStore
  readonly clock: Clock
  readonly operator: string
  /** Where search indexes are now, for runs whose plan does not know. */
  readonly stores?: Readonly<Record<string, string>>
  /** Reads what opens places outside of the database. */
  readonly readSecret?: ReadSecret
  readonly onProgress?: (progress: SearchProgress) => void
}

/** The second look after a run: is anything left, is reporting equal. Says where, never what. */
export interface Verification {
  readonly record: RunRecord
  readonly outcome: 'nothing left' | 'findings' | 'could not'
  readonly findings: readonly VerifiedFinding[]
  readonly reports: readonly ReportResult[]
  readonly performance: readonly PerformanceResult[]
  readonly searched: Leftovers['searched']
  readonly notes: readonly string[]
  /** Why it could not be done. */
  readonly error?: string
}

/**
 * Verifies an applied run. When nothing is left and reporting is equal, the sealed identifiers are destroyed and the
 * run ends; otherwise they stay, so that it can be verified again once the findings were dealt with.
 */
export async function verifyRun(request: VerifyRequest): Promise<Verification> {
  const { runs, runId } = request
  return runs.withRun(runId, async () => {
    const record = await runs.load(runId)
    if (record.state !== 'applied' && record.state !== 'findings' && record.state !== 'verified')
      return couldNot(record, [`the run is ${record.state}; only an applied run can be verified`])
    try {
      const plan = await planOfRun(runs, record, request.keyring)
      return record.state === 'verified' && record.verification !== undefined
        ? await verifiedBefore(request, record, plan, record.verification)
        : await lookAgain(request, record, plan)
    } catch (error) {
      if (!(error instanceof ExpungeError)) throw error
      return {
        ...couldNot(record, [messageOf(error), ...(error.remedy === undefined ? [] : [error.remedy])]),
        error: error.code,
      }
    }
  })
}

/** What was found then: the person can no longer be searched for. Finishes what a crash may have left undone. */
async function verifiedBefore(
  request: VerifyRequest,
  record: RunRecord,
  plan: Plan,
  verification: VerificationRecord,
): Promise<Verification> {
  const state = stateOf(request, record, plan)
  await request.database.session((session) => requireKnown(session, state))
  await forgetPerson(request, record, plan, state)
  return {
    record,
    outcome: verification.outcome,
    findings: [],
    reports: [],
    performance: [],
    searched: { ...emptyExtent, ...verification.searched, seconds: 0 },
    notes: [
      `verified already at ${verification.at}; what the plan held of its person is destroyed, so it was not searched again`,
    ],
  }
}

function stateOf({ runs }: VerifyRequest, record: RunRecord, plan: Plan): RunState {
  return record.checkpoints === 'desk'
    ? deskState(record.replayOf ?? record.id, plan)
    : localState(record.id, runs)
}

async function requireKnown(session: Session, state: RunState): Promise<Checkpoint> {
  const known = await state.load(session)
  if (known !== undefined) return known.checkpoint
  throw new ExpungeError(
    'run-unknown-to-desk',
    'this database does not know the run: it may have been restored from an older backup',
    {
      remedy: 'Apply it again with: expunge replay',
    },
  )
}

/** Destroys the sealed identifiers and forgets the keys; harmless to repeat. */
async function forgetPerson(
  { database, keyring, ledger }: VerifyRequest,
  record: RunRecord,
  plan: Plan,
  state: RunState,
): Promise<void> {
  await keyring.destroySeal(plan.id)
  if (plan.sealed !== undefined && !(await isDestructionTold(ledger, plan)))
    await ledger.append('seal.destroyed', { planId: plan.id, planDigest: plan.digest, runId: record.id })
  await database.session((session) => retriedTransaction(session, () => state.forgetKeys(session)))
}

async function isDestructionTold(ledger: Ledger, plan: Plan): Promise<boolean> {
  for await (const _ of ledger.entries({ planDigest: plan.digest, kinds: ['seal.destroyed'] })) return true
  return false
}

async function lookAgain(request: VerifyRequest, record: RunRecord, plan: Plan): Promise<Verification> {
  const { database, keyring, runs, onProgress, stores, readSecret } = request
  const opened = await openPlan({ database, plan, keyring })
  const state = stateOf(request, record, plan)
  const looked = await database.session(async (session: Session) => {
    await prepareUnits(session, opened.desk, plan.units)
    const { holds, clock } = request
    await watchHolds({ session, desk: opened.desk, deskName: record.desk, holds, clock }).renew()
    const { proofs } = await requireKnown(session, state)
    await session.transaction(() => state.restoreKeys(session, plan))
    await measureUnits(session, plan.units)
    const reports = await compareReports(session, { plan, desk: opened.desk, runs, runId: record.id })
    const performance = await comparePerformance(session, plan, proofs)
    // First the servers that may not answer: a search of the whole desk takes long.
    const documents = await findDocuments(session, {
      plan: withLocations(plan, stores),
      ...opened,
      ...(readSecret === undefined ? {} : { readSecret }),
    })
    const left = await searchLeftovers(session, {
      database,
      plan,
      keyring,
      ...opened,
      ...(onProgress === undefined ? {} : { onProgress }),
    })
    return { reports, performance, left: withDocuments(left, documents) }
  })
  return conclude(request, record, plan, { ...looked, state, desk: opened.desk })
}

function withDocuments(left: Leftovers, { findings, notes }: LeftDocuments): Leftovers {
  return { ...left, findings: [...left.findings, ...findings], notes: [...left.notes, ...notes] }
}

interface Looked {
  readonly reports: readonly ReportResult[]
  readonly performance: readonly PerformanceResult[]
  readonly left: Leftovers
  readonly state: RunState
  readonly desk: Desk
}

async function conclude(
  request: VerifyRequest,
  record: RunRecord,
  plan: Plan,
  looked: Looked,
): Promise<Verification> {
  const { reports, performance, left, state, desk } = looked
  const { clock, ledger, runs } = request
  const count = (strength: VerifiedFinding['strength']) =>
    left.findings.filter((f) => f.strength === strength && f.explained === undefined).length
  const findings = {
    certain: count('certain'),
    likely: count('likely'),
    weak: left.findings.length - count('certain') - count('likely'),
  }
  const reportsEqual = reports.every((report) => report.equal || report.declared !== undefined)
  const performanceEqual = performance.every((table) => table.equal)
  const clean = findings.certain + findings.likely === 0 && reportsEqual && performanceEqual
  const verification: VerificationRecord = {
    at: clock.now().toISOString(),
    outcome: clean ? 'nothing left' : 'findings',
    findings,
    reportsEqual,
    performanceEqual,
    searched: {
      tables: left.searched.tables,
      columns: left.searched.columns,
      rows: left.searched.rows,
      unsearched: left.searched.unsearched,
    },
  }
  const ids = { runId: record.id, planId: plan.id, planDigest: plan.digest }
  await ledger.append('run.verified', {
    ...ids,
    finished: verification.at,
    verification: {
      findings: { certain: findings.certain, likely: findings.likely, possible: findings.weak },
      places: placesOf(left.findings),
      columnsSearched: left.searched.columns,
      rowsSearched: left.searched.rows,
      unsearched: left.searched.unsearched,
      reports: {
        compared: reports.length + performance.length,
        equal:
          reports.filter((r) => r.equal || r.declared !== undefined).length +
          performance.filter((p) => p.equal).length,
      },
    },
  })
  const ended: RunRecord = {
    ...record,
    state: clean ? 'verified' : 'findings',
    verification,
    updated: verification.at,
  }
  const kept = findingsToKeep(desk, { at: verification.at, findings: left.findings, reports, performance })
  await runs.writeDocument(record.id, 'findings', kept)
  await runs.save(ended)
  if (clean) await forgetPerson(request, ended, plan, state)
  return {
    record: ended,
    outcome: verification.outcome,
    findings: left.findings,
    reports,
    performance,
    searched: left.searched,
    notes: left.notes,
  }
}

/** Places by column, unexplained findings only. */
function placesOf(findings: readonly VerifiedFinding[]): { table: string; column: string; count: number }[] {
  const counts = new Map<string, { table: string; column: string; count: number }>()
  for (const { table, column, explained } of findings) {
    if (explained !== undefined) continue
    const id = `${table}.${column}`
    counts.set(id, { table: nameOf(table), column: nameOf(column), count: (counts.get(id)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

function couldNot(record: RunRecord, notes: readonly string[]): Verification {
  return {
    record,
    outcome: 'could not',
    findings: [],
    reports: [],
    performance: [],
    searched: { ...emptyExtent, seconds: 0 },
    notes,
  }
}

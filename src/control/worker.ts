import { connect } from '../database/connect.ts'
import type { Database } from '../database/database.ts'
import { applyPlan, resumeRun } from '../engine/apply/apply.ts'
import type { RunRecord } from '../engine/apply/record.ts'
import { verifyRun } from '../engine/verify/verify.ts'
import { registeredDesk } from '../installation/target.ts'
import type { EngineSide } from './installation.ts'
import type { JobAtHand, Jobs } from './jobs/jobs.ts'
import { isPassing } from './jobs/passing.ts'
import type { Plans } from './plans/plans.ts'

export interface WorkerParts {
  readonly side: EngineSide
  readonly jobs: Jobs
  readonly plans: Plans
  /** Jobs of each kind at once. */
  readonly atOnce?: number
  /** Share of the time to rest, from 0 to 0.95. */
  readonly pace?: number
  /** Root rows in a chunk at the most. */
  readonly chunkRows?: number
}

/**
 * Takes jobs from now on: works plans out, carries approved ones out, and verifies what was done. A job that this process
 * does not finish, because it ends or is killed, is carried on by another where it stands.
 */
export async function startWorker(parts: WorkerParts): Promise<void> {
  const { side, jobs, plans, atOnce = 1 } = parts
  await jobs.work('plan', ({ planId }, { isLastTry }) => plans.make(planId, isLastTry), { atOnce })
  await jobs.work('apply', ({ planId }, job) => carryOut(parts, planId, job), { atOnce })
  await jobs.work('verify', ({ runId }) => lookAgain(side, runId), { atOnce })
}

/** Applies an approved plan, or goes on with its run. */
async function carryOut(
  { side, jobs, plans, pace, chunkRows }: WorkerParts,
  planId: string,
  { signal, isLastTry }: JobAtHand,
): Promise<void> {
  try {
    const { desk, asked_by, approved_by } = await plans.load(planId)
    const plan = await plans.document(planId)
    const earlier = await side.runs.ofPlan(plan.digest)
    const record = await withDesk(side, desk, (database, stores) => {
      const request = {
        ...side,
        database,
        stores,
        operator: asked_by,
        signal,
        ...(pace === undefined ? {} : { pace }),
        ...(chunkRows === undefined ? {} : { chunkRows }),
      }
      return earlier === undefined
        ? applyPlan({ ...request, plan, ...(approved_by === null ? {} : { approver: approved_by }) })
        : resumeRun({ ...request, runId: earlier.id })
    })
    if (record.state === 'applied') await jobs.send('verify', { runId: record.id }, { key: record.id })
    // Paused because this process is to end: the next one goes on.
    if (isUnfinished(record) && signal.aborted)
      throw new Interrupted(`the run ${record.id} goes on elsewhere`)
  } catch (error) {
    if (error instanceof Interrupted || (isPassing(error) && !isLastTry)) throw error
    await plans.fail(planId, error)
  }
}

class Interrupted extends Error {}

const isUnfinished = ({ state }: RunRecord) => state === 'running' || state === 'paused'

async function lookAgain(side: EngineSide, runId: string): Promise<void> {
  const { desk, operator, state } = await side.runs.load(runId)
  if (state === 'verified') return
  await withDesk(side, desk, (database, stores) => verifyRun({ ...side, database, stores, runId, operator }))
}

async function withDesk<T>(
  { desks }: EngineSide,
  name: string,
  work: (database: Database, stores: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const { url, stores } = await registeredDesk(desks, name)
  const database = await connect(url.reveal())
  try {
    return await work(database, stores)
  } finally {
    await database.close()
  }
}

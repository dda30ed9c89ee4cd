// A process that applies a plan or resumes a run, made to be killed. It gets one JSON argument (`WorkerOrder`) and
// prints `ready` when the work begins, and `done` with the run's state and its number of commits at the end.
import { readFile } from 'node:fs/promises'
import { connect } from '../../src/database/connect.ts'
import type { Session } from '../../src/database/database.ts'
import { applyPlan, type ApplyRequest, resumeRun } from '../../src/engine/apply/apply.ts'
import { parsePlan } from '../../src/engine/plan/document.ts'
import { restoreRun } from '../../src/engine/restore/restore.ts'
import { openInstallation } from '../../src/installation/installation.ts'
import { fixedClock } from '../../src/shared/clock.ts'

/** What a worker is told to do. */
export interface WorkerOrder {
  readonly folder: string
  readonly url: string
  readonly planFile: string
  /** Carries on this run; a new one is begun when absent. */
  readonly runId?: string
  /** Undoes the run instead. */
  readonly restores?: true
  readonly chunkRows: number
  /** Share of the time to rest between chunks, so that kills fall there too. */
  readonly pace: number
  /** Dies by its own SIGKILL right after so many commits, before anything else can happen. */
  readonly dieAfterCommits?: number
}

const order = JSON.parse(process.argv[2] ?? '') as WorkerOrder
// Every process of a round has the same time, so that a note written twice or at another time shows.
const clock = fixedClock(process.env['EXPUNGE_TEST_NOW'] ?? '2026-07-01T09:30:00Z')
const installation = await openInstallation(order.folder, { clock })
const database = await connect(order.url, { applicationName: 'expunge chaos' })
let commits = 0
const request: Omit<ApplyRequest, 'plan'> = {
  database: { ...database, session: (work) => database.session((session) => work(counted(session))) },
  keyring: installation.keyring,
  ledger: installation.ledger,
  runs: installation.runs,
  holds: installation.holds,
  archives: installation.archives,
  readSecret: installation.readSecret,
  clock,
  operator: 'chaos',
  chunkRows: order.chunkRows,
  pace: order.pace,
}
console.log('ready')
const record = await carryOut()
await database.close()
console.log(`done ${record.state} ${commits}`)

async function carryOut() {
  const { runId, restores, planFile } = order
  if (runId === undefined)
    return applyPlan({ ...request, plan: parsePlan(await readFile(planFile, 'utf8'), planFile) })
  const { archives, runs, keyring, ledger } = installation
  const { database: counting, operator } = request
  return restores === true
    ? restoreRun({ database: counting, archives, runs, keyring, ledger, clock, operator, runId })
    : resumeRun({ ...request, runId })
}

function counted(session: Session): Session {
  return {
    ...session,
    async transaction(body, options) {
      const result = await session.transaction(body, options)
      commits += 1
      if (commits === order.dieAfterCommits) process.kill(process.pid, 'SIGKILL')
      return result
    },
  }
}

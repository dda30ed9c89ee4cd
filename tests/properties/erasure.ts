import type { Installation } from '../../src/installation/installation.ts'
import { applyPlan, resumeRun } from '../../src/engine/apply/apply.ts'
import type { Plan } from '../../src/engine/plan/document.ts'
import { buildPlan } from '../../src/engine/plan/plan.ts'
import type { SelectionRequest } from '../../src/engine/plan/input.ts'
import { ExpungeError } from '../../src/shared/errors.ts'
import type { TestDatabase } from '../support/databases.ts'
import { dataMapOf } from './map.ts'
import { conditionText, type Erasure, type Model } from './model.ts'

/** How often a property is tried; EXPUNGE_PROPERTY_RUNS multiplies it, EXPUNGE_PROPERTY_SEED=random tries others. */
export function runs(times: number): { readonly numRuns: number; readonly seed?: number } {
  const factor = Number(process.env['EXPUNGE_PROPERTY_RUNS'] ?? '1')
  const seed = process.env['EXPUNGE_PROPERTY_SEED'] ?? '1'
  const numRuns = Math.ceil(times * factor)
  return seed === 'random' ? { numRuns } : { numRuns, seed: Number(seed) }
}

/** The database of a generated desk. */
export type BenchDatabase = Pick<TestDatabase, 'database' | 'drop'>

export interface Bench {
  readonly desk: BenchDatabase
  readonly installation: Installation
}

/** Plans the erasure; nothing when the engine says that there is nothing to do. */
export async function planErasure(
  { desk, installation }: Bench,
  model: Model,
  erasure: Erasure,
): Promise<Plan | undefined> {
  try {
    const { plan } = await buildPlan({
      database: desk.database,
      deskName: 'generated',
      map: dataMapOf(model),
      keyring: installation.keyring,
      holds: installation.holds,
      clock: installation.clock,
      disposition: erasure.disposition,
      selection: requestOf(erasure),
    })
    return plan
  } catch (error) {
    if (error instanceof ExpungeError && error.code === 'empty-selection') return undefined
    throw error
  }
}

/** Carries the plan out; with `pauseAfter`, stops after that many chunks and goes on in a second session. */
export async function applyErasure(
  bench: Bench,
  plan: Plan,
  how: { readonly chunkRows: number; readonly pauseAfter?: number },
): Promise<void> {
  const { desk, installation } = bench
  const { keyring, ledger, runs: store, holds, clock } = installation
  const common = {
    database: desk.database,
    keyring,
    ledger,
    runs: store,
    holds,
    clock,
    operator: 'operator',
    chunkRows: how.chunkRows,
  }
  const stop = new AbortController()
  let chunks = 0
  if (how.pauseAfter === 0) stop.abort()
  const record = await applyPlan({
    ...common,
    plan,
    signal: stop.signal,
    onProgress: ({ event }) => {
      if (event === 'chunk' && ++chunks === how.pauseAfter) stop.abort()
    },
  })
  if (record.state === 'paused') await resumeRun({ ...common, runId: record.id })
}

function requestOf({ selection }: Erasure): SelectionRequest {
  if (selection.kind === 'persons')
    return { kind: 'subject', hints: selection.keys.map((key) => ({ kind: 'id', value: String(key) })) }
  if (selection.kind === 'tickets') return { kind: 'tickets', numbers: selection.numbers.map(String) }
  return { kind: 'filter', filter: conditionText(selection.where) }
}

import type { Session } from '../../database/database.ts'
import type { ReadSecret } from '../outside/secrets.ts'
import type { Plan } from '../plan/document.ts'
import { addCounts, type ChangedRows } from './chunk.ts'
import { renewDocuments } from './documents.ts'
import { type Handled, type NamedObject, reasonOf, removeObjects } from './objects.ts'
import type { RunStore } from './record.ts'

export interface OutsideOutcome {
  /** Objects and documents that are gone, and documents that changed, by store. */
  readonly counts: ChangedRows
  /** What could not be done, and why; it stays on the list. */
  readonly incomplete: readonly string[]
}

/** The plan with its stores and search indexes where they are now. */
export function withLocations<P extends Pick<Plan, 'stores' | 'searchIndexes'>>(
  plan: P,
  locations: Readonly<Record<string, string>> = {},
): P {
  const placed = <T extends { readonly name: string; readonly location: string | null }>(part: T): T => ({
    ...part,
    location: locations[part.name] ?? part.location,
  })
  return { ...plan, stores: plan.stores.map(placed), searchIndexes: plan.searchIndexes.map(placed) }
}

/**
 * Works off a run's list: removes objects that nobody names any more, and deletes or renews documents. Safe to repeat:
 * what was done before counts as done, and what could not be done stays on the list. A process that is killed carries
 * on where it was.
 */
export async function workOutside(session: Session, plan: Plan, run: OutsideRun): Promise<OutsideOutcome> {
  // A place that cannot be worked in now is not asked again for each batch.
  const away = new Map<string, string>()
  let done = 0
  const tally = await run.runs.workOffObjects<Tally>(run.runId, async (batch, before = noTally) => {
    let sum = before
    const left: NamedObject[] = []
    for (const [store, objects] of Map.groupBy(distinct(batch), (object) => object.store)) {
      if (run.signal?.aborted === true) away.set(store, 'the run was interrupted')
      const handled = await handle(session, plan, { store, objects, away, readSecret: run.readSecret })
      sum = addHandled(sum, store, handled)
      left.push(...handled.left.keys())
    }
    done += batch.length
    run.onBatch?.(done)
    return { left, tally: sum }
  })
  return outcomeOf(tally ?? noTally)
}

/** The run whose list is worked off. */
export interface OutsideRun {
  readonly runs: RunStore
  readonly runId: string
  readonly readSecret?: ReadSecret
  /** Leaves the rest on the list. */
  readonly signal?: AbortSignal
  /** Told after each batch how many are done. */
  readonly onBatch?: (done: number) => void
}

interface Tally {
  readonly counts: ChangedRows
  /** How many are left for which reasons, by store. */
  readonly left: Readonly<Record<string, { readonly count: number; readonly reasons: readonly string[] }>>
}

const noTally: Tally = { counts: {}, left: {} }

async function handle(
  session: Session,
  plan: Plan,
  work: {
    readonly store: string
    readonly objects: readonly NamedObject[]
    readonly away: Map<string, string>
    readonly readSecret: ReadSecret | undefined
  },
): Promise<Handled> {
  const { store, objects, away, readSecret } = work
  const known = away.get(store)
  if (known !== undefined) return leftAll(objects, known)
  const folder = plan.stores.find(({ name }) => name === store)
  const index = plan.searchIndexes.find(({ name }) => name === store)
  try {
    if (folder !== undefined) return await removeObjects(session, folder, objects, readSecret)
    if (index !== undefined) return await renewDocuments(session, index, objects, readSecret)
    return leftAll(objects, 'the plan does not know it')
  } catch (error) {
    const reason = reasonOf(error)
    away.set(store, reason)
    return leftAll(objects, reason)
  }
}

function leftAll(objects: readonly NamedObject[], reason: string): Handled {
  return { removed: 0, changed: 0, left: new Map(objects.map((object) => [object, reason])) }
}

function distinct(objects: readonly NamedObject[]): readonly NamedObject[] {
  const known = new Map(
    objects.map((object) => [JSON.stringify([object.store, object.table, object.key]), object]),
  )
  return [...known.values()]
}

function addHandled({ counts, left }: Tally, store: string, handled: Handled): Tally {
  const { removed, changed } = handled
  const more = {
    ...(removed === 0 ? {} : { purge: removed }),
    ...(changed === 0 ? {} : { rewrite: changed }),
  }
  const already = left[store] ?? { count: 0, reasons: [] }
  const reasons = [...new Set([...already.reasons, ...handled.left.values()])]
  return {
    counts: addCounts(counts, { [store]: more }),
    left:
      handled.left.size === 0
        ? left
        : { ...left, [store]: { count: already.count + handled.left.size, reasons } },
  }
}

function outcomeOf({ counts, left }: Tally): OutsideOutcome {
  return {
    counts,
    incomplete: Object.entries(left).map(
      ([store, { count, reasons }]) =>
        `outside the database: ${count} of ${store} not removed (${reasons.join(', ')})`,
    ),
  }
}

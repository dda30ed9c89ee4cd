import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Session } from '../../database/database.ts'
import { decodeBytes } from '../detection/views/bytes.ts'
import { batchesOf } from '../plan/chunks.ts'
import type { Plan, PlanStore } from '../plan/document.ts'
import { withRunValues } from '../plan/statement.ts'
import type { RunStore } from './record.ts'

/** An object outside the database that a treated row named: it may go once no row names it any more. */
export interface NamedObject {
  readonly store: string
  readonly key: string
}

export interface ObjectsOutcome {
  /** Objects that no row names any more and that are gone, by store. */
  readonly removed: Readonly<Record<string, number>>
  /** What could not be removed, and why; the objects stay on the list. */
  readonly incomplete: readonly string[]
}

/** The plan with its stores where they are now. */
export function withLocations<P extends Pick<Plan, 'stores'>>(
  plan: P,
  locations: Readonly<Record<string, string>> = {},
): P {
  return {
    ...plan,
    stores: plan.stores.map((store) => ({ ...store, location: locations[store.name] ?? store.location })),
  }
}

/**
 * Removes the objects that a run's rows named and that nobody names any more. Safe to repeat: what was removed before
 * counts as removed, and what could not be removed stays on the run's list.
 */
export async function removeObjects(
  session: Session,
  plan: Plan,
  runs: RunStore,
  runId: string,
): Promise<ObjectsOutcome> {
  const named = await runs.readObjects(runId)
  const removed: Record<string, number> = {}
  const left: NamedObject[] = []
  const incomplete: string[] = []
  for (const store of plan.stores) {
    const keys = [...new Set(named.filter((object) => object.store === store.name).map(({ key }) => key))]
    if (keys.length === 0) continue
    const free = await unused(session, store, keys)
    const failures = await removeFiles(store, free)
    if (free.length > failures.size) removed[store.name] = free.length - failures.size
    left.push(...[...failures.keys()].map((key) => ({ store: store.name, key })))
    if (failures.size > 0)
      incomplete.push(
        `outside the database: ${failures.size} of ${store.name} not removed (${[...new Set(failures.values())].join(', ')})`,
      )
  }
  await runs.writeObjects(runId, left)
  return { removed, incomplete }
}

async function unused(session: Session, store: PlanStore, keys: readonly string[]): Promise<string[]> {
  const used = new Set<string>()
  for (const batch of batchesOf(keys, 1_000)) {
    const rows = JSON.stringify(batch.map((object) => ({ object })))
    for (const statement of store.used) {
      const found = await session.run(withRunValues(statement, { rows }))
      for (const row of found.rows) used.add(objectKey(row['object']))
    }
  }
  return keys.filter((key) => !used.has(key))
}

/** The failures by key, in words without a path. */
async function removeFiles(store: PlanStore, keys: readonly string[]): Promise<Map<string, string>> {
  const failures = new Map<string, string>()
  const { location } = store
  if (location === null) {
    for (const key of keys) failures.set(key, 'its place is not known')
    return failures
  }
  // A folder that is not mounted would make every object look as if it were gone.
  const isThere = await stat(location).then(
    (found) => found.isDirectory(),
    () => false,
  )
  for (const key of keys) {
    const path = pathOf(store, key)
    if (!isThere) failures.set(key, 'its folder is not there')
    else if (path === undefined) failures.set(key, 'the name is not one of this store')
    else
      await rm(join(location, path), { force: true }).catch((error: unknown) => {
        failures.set(key, (error as NodeJS.ErrnoException).code ?? 'failed')
      })
  }
  return failures
}

/** Where an object lies in its store: `folders` says how many characters each folder takes from its name. */
export function pathOf({ folders }: Pick<PlanStore, 'folders'>, key: string): string | undefined {
  // A name out of a database never leads out of the store's folder.
  const taken = folders.reduce((sum, length) => sum + length, 0)
  if (!/^[A-Za-z0-9_-]+$/.test(key) || key.length <= taken) return undefined
  const parts: string[] = []
  let at = 0
  for (const length of folders) parts.push(key.slice(at, (at += length)))
  return join(...parts, key.slice(at))
}

export function objectKey(value: unknown): string {
  return value instanceof Uint8Array ? decodeBytes(value) : String(value)
}

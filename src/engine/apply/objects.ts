import { join } from 'node:path'
import type { Session } from '../../database/database.ts'
import { decodeBytes } from '../detection/views/bytes.ts'
import { OutsideError } from '../outside/http.ts'
import { removeAt, storePlace } from '../outside/outside.ts'
import type { ReadSecret } from '../outside/secrets.ts'
import { batchesOf } from '../../shared/batches.ts'
import type { PlanStore } from '../plan/document.ts'
import { withRunValues } from '../plan/statement.ts'

/** An object, or a document, outside the database that belongs to a treated row; it waits on the run's list. */
export interface NamedObject {
  readonly store: string
  /** An object's name, or the id of the row that a document copies. Empty for a name that no object can have. */
  readonly key: string
  /** Of a document: the table whose row it copies. */
  readonly table?: string
}

/** What became of some objects or documents. */
export interface Handled {
  readonly removed: number
  readonly changed: number
  /** What stays on the list, with the reason in words without a key. */
  readonly left: ReadonlyMap<NamedObject, string>
}

/**
 * Removes those objects of a store that no row names any more. One that is not there counts as removed, so that this
 * is safe to repeat.
 */
export async function removeObjects(
  session: Session,
  store: PlanStore,
  objects: readonly NamedObject[],
  readSecret?: ReadSecret,
): Promise<Handled> {
  const free = await unused(session, store, objects)
  if (free.length === 0) return { removed: 0, changed: 0, left: new Map() }
  const left = new Map<NamedObject, string>()
  const place = storePlace(store.location)
  const nameOf = place.kind === 'folder' ? pathOf : keyOf
  const named = free.flatMap((object) => {
    const name = nameOf(store, object.key)
    if (name === undefined) left.set(object, 'the name is not one of this store')
    return name === undefined ? [] : [{ object, name }]
  })
  const failures = await removeAt(
    place,
    named.map(({ name }) => name),
    readSecret,
  )
  for (const { object, name } of named) {
    const failure = failures.get(name)
    if (failure !== undefined) left.set(object, failure)
  }
  return { removed: free.length - left.size, changed: 0, left }
}

async function unused(
  session: Session,
  store: PlanStore,
  objects: readonly NamedObject[],
): Promise<readonly NamedObject[]> {
  const used = new Set<string>()
  for (const batch of batchesOf(objects, 1_000)) {
    const rows = JSON.stringify(batch.map(({ key }) => ({ object: key })))
    for (const statement of store.used) {
      const found = await session.run(withRunValues(statement, { rows }))
      for (const row of found.rows) used.add(objectKey(row['object']))
    }
  }
  return objects.filter(({ key }) => !used.has(key))
}

/** Why a whole place could not be worked in; any other failure is thrown on. */
export function reasonOf(error: unknown): string {
  if (error instanceof OutsideError) return error.message
  throw error
}

/** Where an object lies in its folder: `folders` says how many characters each folder takes from its name. */
export function pathOf({ folders }: Pick<PlanStore, 'folders'>, key: string): string | undefined {
  const taken = folders.reduce((sum, length) => sum + length, 0)
  if (!isObjectName(key) || key.length <= taken) return undefined
  const parts: string[] = []
  let at = 0
  for (const length of folders) parts.push(key.slice(at, (at += length)))
  return join(...parts, key.slice(at))
}

/** The key of an object in its bucket. */
function keyOf(store: Pick<PlanStore, 'folders' | 'objectKey'>, key: string): string | undefined {
  const path = pathOf(store, key)
  if (!isObjectName(key) || (path === undefined && store.objectKey.includes('{path}'))) return undefined
  return store.objectKey.replaceAll('{path}', (path ?? '').replaceAll('\\', '/')).replaceAll('{name}', key)
}

/** A name out of a database never leads out of the store's folder; any other may be a text about a person. */
export function isObjectName(key: string): boolean {
  return /^[A-Za-z0-9_-]+$/.test(key)
}

export function objectKey(value: unknown): string {
  return value instanceof Uint8Array ? decodeBytes(value) : String(value)
}

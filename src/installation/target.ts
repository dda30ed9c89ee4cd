import { basename } from 'node:path'
import type { Database } from '../database/database.ts'
import { type LoadedMap, loadDataMap } from '../engine/datamap/load.ts'
import { resolveMap } from '../engine/datamap/shipped.ts'
import type { Redacted } from '../shared/redacted.ts'
import type { DeskRegistry } from './desks.ts'

/** A desk that is to be worked on; not yet connected. */
export interface Target {
  readonly name: string
  readonly url: Redacted<string>
  readonly loaded: LoadedMap
  /** Registered under its name, so that its address need not be remembered elsewhere. */
  readonly isRegistered: boolean
  /** Where its content outside of the database lies. */
  readonly stores: Readonly<Record<string, string>>
}

/** The target of a registered desk. */
export async function registeredDesk(
  desks: Pick<DeskRegistry, 'get' | 'addressOf'>,
  name: string,
): Promise<Target> {
  const entry = await desks.get(name)
  const loaded = await loadDataMap(resolveMap(entry.map))
  const url = await desks.addressOf(entry)
  return { name, url, loaded, isRegistered: true, stores: entry.stores ?? {} }
}

/** A name for a desk that has none: the last part of its label, in the letters of a name. */
export function unnamedDesk(database: Pick<Database, 'label'>, map: { readonly helpdesk: string }): string {
  const last = basename(database.label)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
  return last === '' ? map.helpdesk : last
}

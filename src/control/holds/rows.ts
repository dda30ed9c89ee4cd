import type { Selectable } from 'kysely'
import { noSuchHold } from '../../engine/hold/record.ts'
import type { Activity } from '../activity/activity.ts'
import type { EngineSide } from '../installation.ts'
import type { ControlStore } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { HoldLetters } from './announcing.ts'

export interface HoldsParts {
  readonly store: ControlStore
  readonly side: Pick<EngineSide, 'keyring' | 'clock' | 'desks' | 'connect'>
  readonly activity: Activity
  readonly letters: HoldLetters
}

export type HoldRow = Selectable<Tables['holds']>

/** Throws `no-such-hold`. */
export async function loadHold(store: ControlStore, id: string): Promise<HoldRow> {
  const row = await store.db.selectFrom('holds').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw noSuchHold(id)
  return row
}

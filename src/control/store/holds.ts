import type { Selectable } from 'kysely'
import type { HoldStore } from '../../engine/hold/hold.ts'
import { holdDays, holdOf, type HoldRecord, type HoldSecrets } from '../../engine/hold/record.ts'
import type { Keyring } from '../../shared/keyring.ts'
import type { ControlStore } from './store.ts'
import type { Tables } from './tables.ts'

/** The lock that runs on a desk share, and that whoever places a hold there takes alone. */
export const holdsLock = (desk: string) => `holds ${desk}`

/** What runs ask of the holds that an organization has placed. */
export function storedHolds(store: ControlStore, keyring: Pick<Keyring, 'decrypt'>): HoldStore {
  const openOn = (desk: string) =>
    store.db
      .selectFrom('holds')
      .select(['id', 'kind', 'starts', 'ends'])
      .where('desk', '=', desk)
      .where('ended_at', 'is', null)
      .orderBy('id')
      .execute()
  return {
    open: async (desk) =>
      (await openOn(desk)).map(({ ends, ...hold }) =>
        holdDays({ ...hold, ...(ends === null ? {} : { ends }) }),
      ),
    load: async (ids) => {
      if (ids.length === 0) return []
      const rows = await store.db
        .selectFrom('holds')
        .selectAll()
        .where('id', 'in', [...ids])
        .where('ended_at', 'is', null)
        .orderBy('id')
        .execute()
      return Promise.all(rows.map(async (row) => holdOf(holdRecord(row), await holdSecrets(row, keyring))))
    },
    undisturbed: (desk, work) => store.shared(holdsLock(desk), work),
  }
}

/** A row as the record that it keeps. */
export function holdRecord(row: Selectable<Tables['holds']>): HoldRecord {
  const { id, desk, kind, ground, owner, starts, ends, about } = row
  return {
    id,
    desk,
    kind,
    ground,
    owner,
    starts,
    ...(ends === null ? {} : { ends }),
    timeZone: row.time_zone,
    about,
    placed: { by: row.placed_by, at: row.placed_at.toISOString() },
    ...(row.announced_by_notice === null || row.announced_for === null
      ? {}
      : { announced: { notice: row.announced_by_notice, on: row.announced_for } }),
    ...(row.due_since === null ? {} : { dueSince: row.due_since.toISOString() }),
    ...(row.ended_at === null || row.ended_how === null
      ? {}
      : {
          ended: {
            by: row.ended_by ?? 'system',
            at: row.ended_at.toISOString(),
            how: row.ended_how,
            ...(row.informed === null ? {} : { informed: row.informed }),
          },
        }),
  }
}

/** What is encrypted in a row; nothing once the hold is over. */
export async function holdSecrets(
  { secrets }: Pick<Selectable<Tables['holds']>, 'secrets'>,
  keyring: Pick<Keyring, 'decrypt'>,
): Promise<HoldSecrets> {
  return secrets === null ? {} : (JSON.parse(await keyring.decrypt(secrets)) as HoldSecrets)
}

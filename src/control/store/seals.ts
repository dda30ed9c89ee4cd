import type { Clock } from '../../shared/clock.ts'
import type { SealStore } from '../../shared/keyring.ts'
import type { ControlStore } from './store.ts'

/** Keeps the keys of plans as rows, each encrypted to the installation; of a destroyed one its end stays. */
export function storedSeals(store: ControlStore, clock: Clock): SealStore {
  const read = async (planId: string) => {
    const row = await store.db
      .selectFrom('seals')
      .select(['sealed_key', 'destroyed_at'])
      .where('plan_id', '=', planId)
      .executeTakeFirst()
    if (row === undefined) return undefined
    return row.sealed_key === null ? 'destroyed' : Buffer.from(row.sealed_key, 'base64')
  }
  return {
    read,
    keep: async (planId, make) => {
      const known = await read(planId)
      if (known !== undefined) return known
      const sealedKey = Buffer.from(await make()).toString('base64')
      await store.db
        .insertInto('seals')
        .values({ plan_id: planId, sealed_key: sealedKey, destroyed_at: null })
        .onConflict((conflict) => conflict.column('plan_id').doNothing())
        .execute()
      return (await read(planId)) ?? 'destroyed'
    },
    destroy: async (planId) => {
      const { numUpdatedRows } = await store.db
        .updateTable('seals')
        .set({ sealed_key: null, destroyed_at: clock.now() })
        .where('plan_id', '=', planId)
        .where('sealed_key', 'is not', null)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}

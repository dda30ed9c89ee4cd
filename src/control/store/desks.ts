import { sql } from 'kysely'
import type { DeskStore, StoredDesk } from '../../installation/desks.ts'
import type { ControlStore } from './store.ts'

/** Keeps registered desks as rows; their addresses are encrypted, or name where they stand. */
export function storedDesks(store: ControlStore): DeskStore {
  const read = async (): Promise<readonly StoredDesk[]> => {
    const rows = await store.db.selectFrom('desks').selectAll().orderBy('name').execute()
    return rows.map(({ name, map, address, stores }) => ({
      name,
      map,
      address: address as StoredDesk['address'],
      ...(stores === null ? {} : { stores }),
    }))
  }
  return {
    read,
    change: (work) =>
      store.transaction(async () => {
        await sql`lock table desks in share row exclusive mode`.execute(store.db)
        const before = await read()
        const after = work(before)
        const gone = before.filter((desk) => !after.includes(desk)).map(({ name }) => name)
        if (gone.length > 0) await store.db.deleteFrom('desks').where('name', 'in', gone).execute()
        for (const { name, map, address, stores } of after.filter((desk) => !before.includes(desk)))
          await store.db
            .insertInto('desks')
            .values({
              name,
              map,
              address: JSON.stringify(address),
              stores: stores === undefined ? null : JSON.stringify(stores),
            })
            .execute()
      }),
  }
}

import type { Kysely } from 'kysely'

/** By which digests the sealing and the marker key are known; the first process that opens the database fills them in. */
export async function allKeys(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('installation').addColumn('sealing_id', 'text').execute()
  await db.schema.alterTable('installation').addColumn('marker_id', 'text').execute()
}

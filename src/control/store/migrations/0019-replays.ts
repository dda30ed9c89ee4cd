import type { Kysely } from 'kysely'

/** What was erased on a desk and has come back with a backup, as it was erased again. */
export async function replays(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('replays')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('desk', 'text', (column) => column.notNull())
    .addColumn('is_dry', 'boolean', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'timestamptz', (column) => column.notNull())
    .addColumn('ended_at', 'timestamptz')
    .addColumn('outcomes', 'jsonb')
    .addColumn('problem', 'jsonb')
    .execute()
  await db.schema.createIndex('replays_by_desk').on('replays').columns(['desk', 'asked_at']).execute()
}

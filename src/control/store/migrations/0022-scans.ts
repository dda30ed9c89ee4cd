import { type Kysely, sql } from 'kysely'

/** Looks for personal content outside of the data map of a desk: columns, kinds and counts, never a value. */
export async function scans(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('scans')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('desk', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'timestamptz', (column) => column.notNull())
    .addColumn('ended_at', 'timestamptz')
    .addColumn('scan', 'jsonb')
    .addColumn('problem', 'jsonb')
    .execute()
  await db.schema.createIndex('scans_by_desk').on('scans').columns(['desk', 'asked_at']).execute()
  // Of a desk one look waits at a time.
  await db.schema
    .createIndex('scans_waiting')
    .unique()
    .on('scans')
    .column('desk')
    .where(sql.ref('state'), '=', 'waiting')
    .execute()
}

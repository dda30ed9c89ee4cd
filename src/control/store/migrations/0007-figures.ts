import type { Kysely } from 'kysely'

/** What purged tickets leave of themselves, chunk by chunk. */
export async function figures(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('figure_parts')
    .addColumn('run_id', 'text', (column) => column.notNull().references('runs.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('place', 'jsonb', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('figure_parts_key', ['run_id', 'number'])
    .execute()
}

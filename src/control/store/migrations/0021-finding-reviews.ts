import type { Kysely } from 'kysely'

/** What people decided about single findings of a run: which place it was is told by a digest, never by a value. */
export async function findingReviews(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('finding_reviews')
    .addColumn('run_id', 'text', (column) => column.notNull().references('runs.id').onDelete('cascade'))
    .addColumn('finding', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('ground', 'text')
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .addColumn('decided_at', 'timestamptz', (column) => column.notNull())
    // The verification that found it, as the run writes it.
    .addColumn('found_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('finding_reviews_key', ['run_id', 'finding'])
    .execute()
}

import type { Kysely } from 'kysely'

/** Who did what, and when. */
export async function activity(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('activity')
    .addColumn('number', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('verb', 'text', (column) => column.notNull())
    .addColumn('about_kind', 'text', (column) => column.notNull())
    .addColumn('about_id', 'text', (column) => column.notNull())
    .addColumn('facts', 'jsonb', (column) => column.notNull())
    .execute()
  await schema.createIndex('activity_by_time').on('activity').columns(['at', 'number']).execute()
  await schema
    .createIndex('activity_by_thing')
    .on('activity')
    .columns(['about_kind', 'about_id', 'number'])
    .execute()
}

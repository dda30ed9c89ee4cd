import { type Kysely, sql } from 'kysely'

/** What runs removed, sealed, for as long as they can be undone. */
export async function archive(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('archives')
    .addColumn('run_id', 'text', (column) => column.primaryKey().references('runs.id').onDelete('cascade'))
    .addColumn('plan_id', 'text', (column) => column.notNull())
    .addColumn('plan_digest', 'text', (column) => column.notNull())
    .addColumn('kept_at', 'timestamptz', (column) => column.notNull())
    .addColumn('until', 'timestamptz', (column) => column.notNull())
    .addColumn('destroyed_at', 'timestamptz')
    .execute()
  await schema
    .createIndex('archives_by_end')
    .on('archives')
    .column('until')
    .where(sql.ref('destroyed_at'), 'is', null)
    .execute()
  await schema
    .createTable('archive_pieces')
    .addColumn('run_id', 'text', (column) =>
      column.notNull().references('archives.run_id').onDelete('cascade'),
    )
    .addColumn('chunk', 'text', (column) => column.notNull())
    .addColumn('piece', 'text', (column) => column.notNull())
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('archive_pieces_key', ['run_id', 'chunk', 'piece'])
    .execute()
}

import { type Kysely, sql } from 'kysely'

/** What must not be touched, on which ground, and until when. */
export async function holds(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('holds')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('desk', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('ground', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    // Days as they are written: those of the desk's clock.
    .addColumn('starts', 'text', (column) => column.notNull())
    .addColumn('ends', 'text')
    .addColumn('time_zone', 'text', (column) => column.notNull())
    // Keys of rows and numbers of tickets; the text of a filter stands among the secrets.
    .addColumn('about', 'jsonb', (column) => column.notNull())
    // Encrypted, and gone when the hold is over.
    .addColumn('secrets', 'text')
    .addColumn('placed_by', 'text', (column) => column.notNull())
    .addColumn('placed_at', 'timestamptz', (column) => column.notNull())
    .addColumn('ended_by', 'text')
    .addColumn('ended_at', 'timestamptz')
    .addColumn('ended_how', 'text')
    .addCheckConstraint('holds_kind', sql`kind in ('hold', 'restriction')`)
    .addCheckConstraint('holds_end', sql`(ended_at is null) = (ended_how is null)`)
    .addCheckConstraint('holds_how', sql`ended_how in ('lifted', 'day')`)
    .addCheckConstraint('holds_secrets', sql`ended_at is null or secrets is null`)
    .execute()
  await schema
    .createIndex('holds_open')
    .on('holds')
    .columns(['desk', 'id'])
    .where(sql.ref('ended_at'), 'is', null)
    .execute()
  await schema.createIndex('holds_by_time').on('holds').columns(['placed_at', 'id']).execute()
}

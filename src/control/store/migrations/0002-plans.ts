import { type Kysely, sql } from 'kysely'

/** Plans, from the moment that somebody asks for one until it is carried out or given up. */
export async function plans(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('plans')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('desk', 'text', (column) => column.notNull())
    .addColumn('disposition', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'timestamptz', (column) => column.notNull())
    // What is wished, encrypted, until the plan is made: it may name a person.
    .addColumn('wish', 'text')
    .addColumn('digest', 'text')
    .addColumn('document', 'text')
    .addColumn('problem', 'jsonb')
    .addColumn('approved_by', 'text')
    .addColumn('approved_at', 'timestamptz')
    .addCheckConstraint(
      'plans_state',
      sql`state in ('waiting', 'ready', 'refused', 'approved', 'failed', 'discarded')`,
    )
    .addCheckConstraint('plans_wish', sql`(wish is not null) = (state = 'waiting')`)
    .execute()
  await schema.createIndex('plans_by_time').on('plans').columns(['asked_at', 'id']).execute()
}

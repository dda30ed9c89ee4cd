import { type Kysely, sql } from 'kysely'

/** Completions of tickets, as desks tell of them or as they are found, each for the policy that waits for it. */
export async function completions(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('completions')
    .addColumn('policy_id', 'text', (column) => column.notNull().references('policies.id'))
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('completed', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('noticed_at', 'timestamptz', (column) => column.notNull())
    .addColumn('due_at', 'timestamptz', (column) => column.notNull())
    // Something held it when its time had come.
    .addColumn('held_at', 'timestamptz')
    .addColumn('plan_id', 'text')
    // A completion is taken once, however often and by whomever it is told.
    .addPrimaryKeyConstraint('completions_key', ['policy_id', 'number', 'completed'])
    .addCheckConstraint('completions_state', sql`state in ('waiting', 'planned', 'done', 'left')`)
    .execute()
  await schema
    .createIndex('completions_waiting')
    .on('completions')
    .columns(['policy_id', 'due_at'])
    .where(sql.ref('state'), '=', 'waiting')
    .execute()
  await schema.createIndex('completions_by_plan').on('completions').column('plan_id').execute()
  await schema
    .createTable('completion_watermarks')
    .addColumn('policy_id', 'text', (column) => column.primaryKey().references('policies.id'))
    // The latest completion that was seen.
    .addColumn('seen', 'text', (column) => column.notNull())
    .addColumn('polled_at', 'timestamptz', (column) => column.notNull())
    .addColumn('looked_back_at', 'timestamptz', (column) => column.notNull())
    .execute()
  await schema
    .createTable('desk_webhooks')
    .addColumn('desk', 'text', (column) => column.primaryKey())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('made_at', 'timestamptz', (column) => column.notNull())
    .execute()
  await schema
    .createTable('desk_calls')
    .addColumn('desk', 'text', (column) => column.notNull())
    .addColumn('call_id', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('desk_calls_key', ['desk', 'call_id'])
    .execute()
}

import { type Kysely, sql } from 'kysely'

/** Retention policies, each version as it was written, and what was simulated and done by them. */
export async function policies(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('policies')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('desk', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addUniqueConstraint('policies_name', ['desk', 'name'])
    .execute()
  await schema
    .createTable('policy_versions')
    .addColumn('policy_id', 'text', (column) => column.notNull().references('policies.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('content', 'jsonb', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('made_at', 'timestamptz', (column) => column.notNull())
    .addColumn('enabled_by', 'text')
    .addColumn('enabled_at', 'timestamptz')
    // What was due before is not caught up with: the time of enabling, or of going on after a pause.
    .addColumn('runs_since', 'timestamptz')
    .addColumn('expected', 'jsonb')
    .addPrimaryKeyConstraint('policy_versions_key', ['policy_id', 'version'])
    .addCheckConstraint(
      'policy_versions_state',
      sql`state in ('draft', 'simulated', 'enabled', 'paused', 'disabled', 'replaced')`,
    )
    .addCheckConstraint(
      'policy_versions_enabled',
      sql`state not in ('enabled', 'paused') or (enabled_by is not null and runs_since is not null)`,
    )
    .execute()
  await schema
    .createIndex('policy_versions_at_work')
    .on('policy_versions')
    .column('policy_id')
    .unique()
    .where(sql.ref('state'), 'in', sql`('enabled', 'paused')`)
    .execute()
  await schema
    .createTable('policy_simulations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('policy_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('result', 'jsonb')
    .addColumn('digest', 'text')
    .addColumn('problem', 'jsonb')
    .addForeignKeyConstraint('policy_simulations_version', ['policy_id', 'version'], 'policy_versions', [
      'policy_id',
      'version',
    ])
    .addCheckConstraint('policy_simulations_state', sql`state in ('waiting', 'done', 'failed')`)
    .execute()
  await work(db)
}

async function work(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('policy_occurrences')
    .addColumn('policy_id', 'text', (column) => column.notNull().references('policies.id'))
    .addColumn('due_at', 'timestamptz', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('parts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('tickets', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('rows', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('incomplete', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('problem', 'jsonb')
    .addColumn('began_at', 'timestamptz', (column) => column.notNull())
    .addColumn('ended_at', 'timestamptz')
    // An occurrence happens once, whoever of many processes finds that it is due.
    .addPrimaryKeyConstraint('policy_occurrences_key', ['policy_id', 'due_at'])
    .addCheckConstraint('policy_occurrences_state', sql`state in ('working', 'done', 'failed')`)
    .execute()
  await schema
    .createTable('policy_plans')
    .addColumn('plan_id', 'text', (column) => column.primaryKey())
    .addColumn('policy_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    // Of the occurrence; none where tickets were completed.
    .addColumn('due_at', 'timestamptz')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('tickets', 'integer', (column) => column.notNull())
    .addColumn('allowed', 'integer', (column) => column.notNull())
    .addColumn('found', 'integer', (column) => column.notNull())
    .addColumn('waits_until', 'timestamptz')
    .addColumn('run_id', 'text')
    .addColumn('asked_at', 'timestamptz', (column) => column.notNull())
    .addColumn('ended_at', 'timestamptz')
    .addCheckConstraint(
      'policy_plans_state',
      sql`state in ('planning', 'asking', 'running', 'done', 'nothing', 'failed')`,
    )
    .execute()
  await schema
    .createIndex('policy_plans_open')
    .on('policy_plans')
    .column('plan_id')
    .where(sql.ref('state'), 'in', sql`('planning', 'asking', 'running')`)
    .execute()
  await schema
    .createIndex('policy_plans_by_policy')
    .on('policy_plans')
    .columns(['policy_id', 'due_at'])
    .execute()
  await schema
    .createTable('policy_tickets')
    .addColumn('policy_id', 'text', (column) => column.notNull())
    // What was done to them: tickets whose attachments went may be redacted later.
    .addColumn('effect', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('completed', 'text', (column) => column.notNull())
    .addColumn('plan_id', 'text', (column) => column.notNull())
    .addColumn('is_done', 'boolean', (column) => column.notNull())
    .addPrimaryKeyConstraint('policy_tickets_key', ['policy_id', 'effect', 'number'])
    .execute()
  await schema.createIndex('policy_tickets_by_plan').on('policy_tickets').column('plan_id').execute()
}

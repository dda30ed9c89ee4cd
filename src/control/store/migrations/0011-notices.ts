import { type Kysely, sql } from 'kysely'

/** Letters to data subjects, recipients of their data, and webhooks. */
export async function notices(db: Kysely<unknown>): Promise<void> {
  await written(db)
  await webhooks(db)
}

async function written({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('recipients')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('desks', 'jsonb')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('tells', 'jsonb', (column) => column.notNull())
    .addColumn('sealed_address', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addCheckConstraint('recipients_channel', sql`channel in ('mail', 'webhook', 'hand')`)
    .addCheckConstraint('recipients_state', sql`state in ('active', 'removed')`)
    .execute()
  await schema
    .createTable('notices')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('number', 'bigint', (column) => column.notNull().unique().generatedAlwaysAsIdentity())
    .addColumn('once', 'text', (column) => column.unique())
    .addColumn('request_id', 'text')
    .addColumn('recipient_id', 'text', (column) => column.references('recipients.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('code', 'text')
    .addColumn('asked_by', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'timestamptz', (column) => column.notNull())
    .addColumn('ended_at', 'timestamptz')
    .addCheckConstraint(
      'notices_state',
      sql`state in ('to-do', 'queued', 'sent', 'failed', 'cancelled', 'confirmed', 'excused')`,
    )
    // What is held of a person is held only while it is needed.
    .addCheckConstraint('notices_sealed', sql`(sealed is not null) = (state in ('to-do', 'queued'))`)
    .addCheckConstraint('notices_end', sql`(ended_at is null) = (state in ('to-do', 'queued'))`)
    .execute()
  await schema.createIndex('notices_by_request').on('notices').columns(['request_id', 'number']).execute()
  await schema.createIndex('notices_by_state').on('notices').columns(['state', 'asked_at']).execute()
}

async function webhooks({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('webhook_endpoints')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('events', 'jsonb', (column) => column.notNull())
    .addColumn('desks', 'jsonb')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('failing_since', 'timestamptz')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addCheckConstraint('webhook_endpoints_state', sql`state in ('active', 'disabled')`)
    .execute()
  await schema
    .createTable('webhook_deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('number', 'bigint', (column) => column.notNull().unique().generatedAlwaysAsIdentity())
    .addColumn('endpoint_id', 'text', (column) =>
      column.notNull().references('webhook_endpoints.id').onDelete('cascade'),
    )
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('ended_at', 'timestamptz')
    .addCheckConstraint('webhook_deliveries_state', sql`state in ('queued', 'delivered', 'failed')`)
    .execute()
  await schema
    .createIndex('webhook_deliveries_by_endpoint')
    .on('webhook_deliveries')
    .columns(['endpoint_id', 'number'])
    .execute()
  await schema
    .createTable('webhook_attempts')
    .addColumn('delivery_id', 'text', (column) =>
      column.notNull().references('webhook_deliveries.id').onDelete('cascade'),
    )
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('status', 'integer')
    .addColumn('code', 'text')
    .addColumn('milliseconds', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('webhook_attempts_key', ['delivery_id', 'attempt'])
    .execute()
}

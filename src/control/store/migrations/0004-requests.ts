import { type Kysely, sql } from 'kysely'

/** Requests of data subjects, and what plans have to know of theirs. */
export async function requests(db: Kysely<unknown>): Promise<void> {
  await requestTable(db)
  await partTables(db)
  await plansOfRequests(db)
}

async function requestTable({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('requests')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    // Days are text, because drivers read a date as an instant of some time zone.
    .addColumn('received_on', 'text', (column) => column.notNull())
    .addColumn('received_at', 'timestamptz', (column) => column.notNull())
    .addColumn('received_by', 'text', (column) => column.notNull())
    // Sealed to a key of the request, which is destroyed at its end.
    .addColumn('subject', 'text')
    .addColumn('desks', 'jsonb')
    .addColumn('disposition', 'text', (column) => column.notNull())
    .addColumn('organization', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('lead_id', 'text')
    .addColumn('asked_again', 'integer', (column) => column.notNull())
    .addColumn('identity_how', 'text')
    .addColumn('identity_by', 'text')
    .addColumn('identity_at', 'timestamptz')
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('extended_at', 'timestamptz')
    .addColumn('extension_reason', 'text')
    .addColumn('approved_by', 'text')
    .addColumn('approved_at', 'timestamptz')
    .addColumn('grace_ends_at', 'timestamptz')
    .addColumn('retry_at', 'timestamptz')
    .addColumn('ground', 'text')
    .addColumn('left', 'jsonb', (column) => column.notNull())
    .addColumn('totals', 'jsonb')
    .addColumn('ended_at', 'timestamptz')
    .addColumn('ended_by', 'text')
    .addColumn('confirm_digest', 'text')
    .addColumn('confirm_until', 'timestamptz')
    .addCheckConstraint(
      'requests_state',
      sql`state in ('unconfirmed', 'received', 'planning', 'to-approve', 'grace', 'running', 'incomplete', 'failed', 'completed', 'rejected', 'withdrawn', 'duplicate')`,
    )
    // What ended holds nothing of the person, and what goes on still does.
    .addCheckConstraint(
      'requests_subject',
      sql`(subject is null) = (ended_at is not null) and (ended_at is not null) = (state in ('completed', 'rejected', 'withdrawn', 'duplicate'))`,
    )
    .execute()
  await schema.createIndex('requests_by_due').on('requests').columns(['due_on', 'id']).execute()
  await schema.createIndex('requests_by_state').on('requests').columns(['state', 'due_on', 'id']).execute()
  await schema
    .createIndex('requests_by_confirmation')
    .on('requests')
    .column('confirm_digest')
    .unique()
    .execute()
}

async function partTables({ schema }: Kysely<unknown>): Promise<void> {
  const ofRequest = (name: string) =>
    schema
      .createTable(name)
      .addColumn('request_id', 'text', (column) =>
        column.notNull().references('requests.id').onDelete('cascade'),
      )
  await ofRequest('request_desks')
    .addColumn('desk', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('plan_id', 'text')
    .addColumn('approved_plan_id', 'text')
    .addColumn('problem', 'text')
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('difference', 'jsonb')
    .addPrimaryKeyConstraint('request_desks_key', ['request_id', 'desk'])
    .execute()
  // Keyed digests of identifiers: the same person is found again, and nobody can read who it is.
  await ofRequest('request_marks')
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('until', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('request_marks_key', ['request_id', 'mark'])
    .execute()
  await schema.createIndex('request_marks_by_mark').on('request_marks').column('mark').execute()
  await ofRequest('request_tasks')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('ground', 'text')
    .addColumn('closed_by', 'text')
    .addColumn('closed_at', 'timestamptz')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('request_tasks_key', ['request_id', 'name'])
    .addCheckConstraint('request_tasks_state', sql`state in ('open', 'done', 'not possible')`)
    .execute()
  await schema.createIndex('request_tasks_by_owner').on('request_tasks').columns(['owner', 'state']).execute()
}

async function plansOfRequests({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('plans').dropConstraint('plans_state').execute()
  await schema
    .alterTable('plans')
    .addCheckConstraint(
      'plans_state',
      sql`state in ('waiting', 'ready', 'refused', 'agreed', 'approved', 'failed', 'replaced', 'discarded')`,
    )
    .execute()
  await schema.alterTable('plans').addColumn('request_id', 'text').execute()
  await schema.alterTable('plans').addColumn('carried_digest', 'text').execute()
  // Of tickets; absent where they are too many to be listed.
  await schema.alterTable('plans').addColumn('numbers', 'jsonb').execute()
  await schema.createIndex('plans_by_request').on('plans').column('request_id').execute()
}

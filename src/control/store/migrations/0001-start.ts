import { type Kysely, sql } from 'kysely'

/** What an installation keeps: ledger, seals, desks and runs. */
export async function start(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('ledger_lines')
    .addColumn('number', 'bigint', (column) => column.primaryKey())
    .addColumn('line', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('seals')
    .addColumn('plan_id', 'text', (column) => column.primaryKey())
    .addColumn('sealed_key', 'text')
    .addColumn('destroyed_at', 'timestamptz')
    .addCheckConstraint('seals_key_or_end', sql`(sealed_key is null) = (destroyed_at is not null)`)
    .execute()
  await schema
    .createTable('desks')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('map', 'text', (column) => column.notNull())
    .addColumn('address', 'jsonb', (column) => column.notNull())
    .addColumn('stores', 'jsonb')
    .execute()
  await schema
    .createTable('runs')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('desk', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('plan_digest', 'text', (column) => column.notNull())
    .addColumn('started_at', 'timestamptz', (column) => column.notNull())
    .addColumn('record', 'jsonb', (column) => column.notNull())
    // As text: its digest is over what stands there, and jsonb would write numbers its own way.
    .addColumn('plan', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('runs_by_plan').on('runs').column('plan_digest').execute()
  await schema.createIndex('runs_by_start').on('runs').columns(['started_at', 'id']).execute()
  const ofRun = (name: string) =>
    schema
      .createTable(name)
      .addColumn('run_id', 'text', (column) => column.notNull().references('runs.id').onDelete('cascade'))
  await ofRun('run_documents')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('run_documents_key', ['run_id', 'name'])
    .execute()
  await ofRun('run_wishes')
    .addColumn('wish', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('run_wishes_key', ['run_id'])
    .execute()
  await ofRun('run_markers')
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('lines', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('run_markers_key', ['run_id', 'part'])
    .execute()
  await ofRun('run_objects')
    .addColumn('number', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('object', 'jsonb', (column) => column.notNull())
    .addColumn('is_left', 'boolean', (column) => column.notNull())
    .execute()
  await schema
    .createIndex('run_objects_by_run')
    .on('run_objects')
    .columns(['run_id', 'is_left', 'number'])
    .execute()
}

import { type Kysely, sql } from 'kysely'

/** What the doors need: whose database it is, requests that are sent twice, filters, entries of the ledger by run and plan. */
export async function doors(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  // One row: the keys that all sealed values of this database are sealed with.
  await schema
    .createTable('installation')
    .addColumn('only', 'boolean', (column) => column.primaryKey().check(sql`"only"`))
    .addColumn('key_id', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('answers')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('asked', 'text', (column) => column.notNull())
    // As text: told again, it is the same to the letter.
    .addColumn('answer', 'text')
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .execute()
  await schema.createIndex('answers_by_time').on('answers').column('at').execute()
  await schema
    .createTable('saved_filters')
    .addColumn('desk', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('filter', 'text', (column) => column.notNull())
    .addColumn('unfinished', 'boolean', (column) => column.notNull())
    .addPrimaryKeyConstraint('saved_filters_key', ['desk', 'name'])
    .execute()
  for (const name of ['run_id', 'plan_digest']) {
    await schema.alterTable('ledger_lines').addColumn(name, 'text').execute()
    await schema.createIndex(`ledger_lines_${name}`).on('ledger_lines').columns([name, 'number']).execute()
  }
  await sql`
    update ledger_lines
    set run_id = line::jsonb #>> '{facts,runId}', plan_digest = line::jsonb #>> '{facts,planDigest}'`.execute(
    db,
  )
}

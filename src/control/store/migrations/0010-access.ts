import { type Kysely, sql } from 'kysely'

/** What persons get who ask what is held about them: encrypted, in pieces, and for a stated time. */
export async function access(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('access_packages')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('request_id', 'text', (column) => column.notNull().unique())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('desks', 'jsonb', (column) => column.notNull())
    .addColumn('missing', 'jsonb', (column) => column.notNull())
    .addColumn('asked_by', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'timestamptz', (column) => column.notNull())
    .addColumn('until', 'timestamptz', (column) => column.notNull())
    // Who is meant, encrypted to a key of this package alone, until all desks were read.
    .addColumn('wish', 'text')
    // The attempt at work, and the one whose pieces count; each has a key of its own for its passphrase.
    .addColumn('working', 'text')
    .addColumn('attempt', 'text')
    .addColumn('passphrase', 'text')
    .addColumn('made_at', 'timestamptz')
    .addColumn('bytes', 'bigint')
    .addColumn('totals', 'jsonb')
    .addColumn('downloads', 'integer', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('next_try_at', 'timestamptz')
    .addCheckConstraint('access_packages_state', sql`state in ('waiting', 'incomplete', 'ready', 'gone')`)
    .addCheckConstraint(
      'access_packages_gone',
      sql`state <> 'gone' or (wish is null and attempt is null and passphrase is null)`,
    )
    .execute()
  await schema
    .createIndex('access_packages_by_end')
    .on('access_packages')
    .columns(['state', 'until'])
    .execute()
  await schema
    .createTable('access_pieces')
    .addColumn('package_id', 'text', (column) =>
      column.notNull().references('access_packages.id').onDelete('cascade'),
    )
    .addColumn('attempt', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('content', 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('access_pieces_key', ['package_id', 'attempt', 'number'])
    .execute()
  // Nothing in them can be compressed any more.
  await sql`alter table access_pieces alter column content set storage external`.execute(db)
}

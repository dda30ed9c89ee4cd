import type { Kysely } from 'kysely'

/**
 * Saved filters have a version, so that two who edit one do not overwrite each other. Restrictions remember what was said of
 * their person when they were lifted, the letter that announces their end with the day that it names, and since when somebody has to decide about them.
 */
export async function filtersAndAnnouncements(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('saved_filters')
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .execute()
  await db.schema
    .alterTable('holds')
    .addColumn('informed', 'text')
    .addColumn('announced_by_notice', 'text')
    .addColumn('announced_for', 'text')
    .addColumn('due_since', 'timestamptz')
    .execute()
}

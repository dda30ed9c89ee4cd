import type { Kysely } from 'kysely'

/** Who wrote a saved filter: they approve no plan that was made from it. Of earlier filters nobody is known. */
export async function filterAuthors(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('saved_filters').addColumn('author', 'text').execute()
  await db.schema.alterTable('plans').addColumn('filter_author', 'text').execute()
}

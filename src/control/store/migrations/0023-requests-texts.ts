import type { Kysely } from 'kysely'

/** What a request wishes for texts and for files; earlier ones had their texts removed, and files of others reported. */
export async function requestsTexts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('requests')
    .addColumn('texts', 'text', (column) => column.notNull().defaultTo('remove'))
    .addColumn('files', 'text', (column) => column.notNull().defaultTo('report'))
    .execute()
}

import { type Kysely, sql } from 'kysely'
import type { Migration, MigrationProvider } from 'kysely/migration'
import { start } from './migrations/0001-start.ts'
import { plans } from './migrations/0002-plans.ts'

/** The steps that bring Expunge's own database up to date; they are only ever added to, and never undone. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-start': { up: start },
  '0002-plans': { up: plans },
}

export const migrationProvider: MigrationProvider = {
  getMigrations: () => Promise.resolve({ ...migrations }),
}

export const schemaName = 'expunge'

/** The schema in which the tables stand, so that they meet nobody else's. */
export async function createSchema(db: Kysely<unknown>): Promise<void> {
  await sql`create schema if not exists ${sql.id(schemaName)}`.execute(db)
}

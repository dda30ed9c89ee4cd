import type { Catalog } from './catalog.ts'
import type { Database, Engine, Session } from './database.ts'
import { assembleCatalog, type CatalogFacts } from './facts.ts'
import { readMysqlFacts } from './introspect-mysql.ts'
import { readPostgresFacts } from './introspect-postgresql.ts'
import { readSqliteFacts } from './introspect-sqlite.ts'

/** Reads tables, columns, keys, indexes and triggers of the database's one schema. Changes nothing. */
export async function readCatalog(database: Database): Promise<Catalog> {
  const facts = await database.session((session) => readers[database.engine](session, database.schema))
  return assembleCatalog(database.engine, facts)
}

const readers: Readonly<Record<Engine, (session: Session, schema: string) => Promise<CatalogFacts>>> = {
  postgresql: readPostgresFacts,
  mysql: readMysqlFacts,
  sqlite: readSqliteFacts,
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { ControlStore } from '../../src/control/store/store.ts'

/** Everything in Expunge's own database, the queue's tables too, as text. */
export async function dumpOf(store: ControlStore): Promise<ReadonlyMap<string, string>> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema in ('expunge', 'expunge_jobs')`.execute(store.db)
  const dump = new Map<string, string>()
  for (const { schema, name } of tables) {
    const { rows } = await sql`select to_jsonb(t)::text as row from ${sql.id(schema, name)} as t`.execute(
      store.db,
    )
    dump.set(`${schema}.${name}`, rows.map((row) => String((row as { row: unknown }).row)).join('\n'))
  }
  return dump
}

/** Every file below the folder; with an embedded database, its tables too. */
export function filesBelow(folder: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return { name: path, text: readFileSync(path, 'latin1').toLowerCase() }
    })
}

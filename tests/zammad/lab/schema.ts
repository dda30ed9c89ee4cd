import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../../../src/database/database.ts'

/** One table of Zammad's schema: what `zammad-7.json` says about it. */
const tableSchema = z.strictObject({
  columns: z.record(z.string(), z.string()),
  /** `id` when left out; null for tables without a primary key. */
  key: z.string().nullable().optional(),
  /** Column by column the table whose `id` it refers to. */
  refers: z.record(z.string(), z.string()).optional(),
  unique: z.array(z.string()).optional(),
  indexes: z.array(z.string()).optional(),
})

export type ZammadTable = z.infer<typeof tableSchema>
export type ZammadSchema = Readonly<Record<string, ZammadTable>>

/** Tables, columns, keys and indexes of Zammad 7, as an installation on PostgreSQL has them. */
export const zammadSchema: ZammadSchema = z
  .record(z.string(), tableSchema)
  .parse(JSON.parse(readFileSync(new URL('zammad-7.json', import.meta.url), 'utf8')))

/** Makes the tables without rows. Foreign keys and indexes are left to `finishSchema`, so that filling is quick. */
export async function createTables(database: Database, schema: ZammadSchema = zammadSchema): Promise<void> {
  await database.session(async (session) => {
    for (const [name, { columns, key = 'id' }] of Object.entries(schema)) {
      const lines = Object.entries(columns).map(([column, type]) => sql`${sql.id(column)} ${sql.raw(type)}`)
      if (key !== null) lines.push(sql`primary key (${sql.raw(key)})`)
      await session.run(sql`create table ${sql.id(name)} (${sql.join(lines)})`)
    }
  })
}

/** Adds foreign keys and indexes, and lets each key go on after the highest that is there. */
export async function finishSchema(database: Database, schema: ZammadSchema = zammadSchema): Promise<void> {
  await database.session(async (session) => {
    for (const [name, table] of Object.entries(schema)) {
      const on = sql.id(name)
      for (const columns of table.unique ?? [])
        await session.run(sql`create unique index on ${on} (${sql.raw(columns)})`)
      for (const columns of table.indexes ?? [])
        await session.run(sql`create index on ${on} (${sql.raw(columns)})`)
      if (table.columns['id'] === 'serial')
        await session.run(
          sql`select setval(pg_get_serial_sequence(${name}, 'id'), coalesce((select max(id) from ${on}), 0) + 1, false)`,
        )
    }
    for (const [name, { refers = {} }] of Object.entries(schema))
      for (const [column, target] of Object.entries(refers)) {
        const [table = '', ...rest] = target.split(' ')
        await session.run(
          sql`alter table ${sql.id(name)} add foreign key (${sql.id(column)}) references ${sql.id(table)} (id) ${sql.raw(rest.join(' '))}`,
        )
      }
  })
}

import { sql } from 'kysely'
import type { Session } from './database.ts'

/**
 * True when nothing in the database writes by itself: no triggers and no rules, on partitions and in other schemas
 * neither, no foreign keys that act, no tables that inherit. Then a table that no statement names stays as it is. False
 * where in doubt: MySQL and MariaDB show triggers only to a role that may make them.
 */
export async function isQuiet(session: Session): Promise<boolean> {
  if (session.engine === 'mysql') return false
  const { rows } = await session.run(session.engine === 'postgresql' ? postgresWriters : sqliteWriters)
  return Number(rows[0]?.['writers'] ?? 1) === 0
}

const postgresWriters = sql`
  select cast(count(*) as integer) as writers from (
    select t.tgrelid as of from pg_trigger t where not t.tgisinternal and t.tgenabled <> 'D'
    union all select r.ev_class from pg_rewrite r where r.rulename <> '_RETURN'
    union all select k.conrelid from pg_constraint k
      where k.contype = 'f' and (k.confdeltype not in ('a', 'r') or k.confupdtype not in ('a', 'r'))
    union all select i.inhparent from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where c.relkind in ('r', 'f') and not c.relispartition
  ) as writer
  join pg_class c on c.oid = writer.of
  join pg_namespace n on n.oid = c.relnamespace
  where n.nspname not in ('pg_catalog', 'information_schema')`

const sqliteWriters = sql`
  select count(*) as writers from (
    select name from main.sqlite_schema where type = 'trigger'
    union all select m.name from main.sqlite_schema m, pragma_foreign_key_list(m.name, 'main') k
      where m.type = 'table'
        and (k.on_delete not in ('NO ACTION', 'RESTRICT') or k.on_update not in ('NO ACTION', 'RESTRICT'))
  )`

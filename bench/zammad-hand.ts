import { sql } from 'kysely'
import type { Session } from '../src/database/database.ts'
import type { Disposition } from '../src/engine/plan/fate.ts'

// What an expert would write for Zammad and these two jobs, and nothing more general: work tables with keys, one statement
// per table, the whole job in one transaction. It ends in the same rows as Expunge does.

/** Erases the finished tickets of one customer. */
export async function eraseZammadByHand(
  session: Session,
  disposition: Disposition,
  customer: number,
): Promise<void> {
  await session.transaction(async () => {
    for (const text of [...keys(customer), ...(disposition === 'redact' ? redact : purge)])
      await session.run(sql.raw(text))
  })
}

const isOf = (column: string, table: string, name: string) =>
  `${column} = (select id from ${table} where name = '${name}')`

const keys = (customer: number) => [
  `create temporary table t on commit drop as
     with own as (select k.id from tickets k join ticket_states s on s.id = k.state_id where k.customer_id = ${customer} and s.state_type_id in (5, 7)),
       parts as (select k.id from own o join links l on l.link_object_source_value = o.id or l.link_object_target_value = o.id
         join tickets k on k.id in (l.link_object_source_value, l.link_object_target_value)
         join ticket_states s on s.id = k.state_id and s.state_type_id = 6)
     select id from own union select id from parts`,
  'alter table t add primary key (id)',
  'analyze t',
  'create temporary table a on commit drop as select id from ticket_articles where ticket_id in (select id from t)',
  'alter table a add primary key (id)',
  'analyze a',
  `create temporary table h on commit drop as
     select id from histories where ${isOf('history_object_id', 'history_objects', 'Ticket')} and o_id in (select id from t)
     union select id from histories where ${isOf('related_history_object_id', 'history_objects', 'Ticket')}
       and not ${isOf('history_object_id', 'history_objects', 'Ticket')} and related_o_id in (select id from t)`,
  'alter table h add primary key (id)',
  'analyze h',
  `create temporary table s on commit drop as select z.id, z.store_file_id from a join stores z on z.o_id = a.id::text
     where z.store_object_id in (select id from store_objects where name in ('Ticket::Article', 'Ticket::Article::Mail'))`,
  'alter table s add primary key (id)',
  'analyze s',
]

const files = [
  'delete from stores z using s where z.id = s.id',
  `create temporary table f on commit drop as select distinct g.id, g.sha from s join store_files g on g.id = s.store_file_id
     where not exists (select 1 from stores z where z.store_file_id = g.id)`,
  'delete from store_provider_dbs z using f where z.sha = f.sha',
  'delete from store_files z using f where z.id = f.id',
]

const redact = [
  ...files,
  `update histories z set value_from = null, value_to = null from h where z.id = h.id and (z.value_from is not null or z.value_to is not null)
     and (z.history_attribute_id is null or z.history_attribute_id not in (select id from history_attributes where name in ('state', 'group', 'priority', 'pending_time', 'tag', 'time_unit')))`,
  `update ticket_articles z set "from" = case when z."from" is null then null else '[removed]' end, "to" = null, cc = null, subject = null, reply_to = null,
     message_id = null, message_id_md5 = null, in_reply_to = null, body = '[removed]', preferences = null from a where z.id = a.id`,
  `update tickets z set title = '[removed]', note = null, preferences = null from t where z.id = t.id`,
]

const purge = [
  ...files,
  'delete from ticket_time_accountings z using t where z.ticket_id = t.id',
  `delete from histories z using h where z.id = h.id`,
  'delete from ticket_articles z using a where z.id = a.id',
  `delete from links z using t where z.link_object_source_value = t.id or z.link_object_target_value = t.id`,
  'delete from tickets z using t where z.id = t.id',
]

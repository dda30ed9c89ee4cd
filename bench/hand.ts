import type { Session } from '../src/database/database.ts'
import type { Disposition } from '../src/engine/plan/fate.ts'
import type { BenchEngine } from './servers.ts'

// What an expert would write for the sample desk and these two jobs, and nothing more general: work tables with keys,
// one statement per table, the whole job in one transaction.

/** Erases all finished tickets created before a time, but for those under a legal hold. */
export async function eraseByHand(session: Session, disposition: Disposition, before: string): Promise<void> {
  const engine: BenchEngine = session.engine === 'postgresql' ? 'postgresql' : 'mariadb'
  await session.transaction(async () => {
    for (const text of scripts[engine][disposition]) {
      const parameters = text.includes('BEFORE') ? [before] : []
      await session.run({ sql: text.replace('BEFORE', engine === 'postgresql' ? '$1' : '?'), parameters })
    }
  })
}

const chosen =
  "created_at < BEFORE and status in ('resolved', 'rejected', 'closed', 'merged') and not legal_hold"
const noted = "('status', 'team', 'priority', 'agent', 'created', 'reply')"

const postgresKeys = [
  `create temporary table doomed on commit drop as select id from tickets where ${chosen}`,
  'create unique index on doomed (id)',
  'analyze doomed',
  'create temporary table doomed_files (id integer) on commit drop',
]

/** Attachments go first, so that a file which nothing else uses is one that no row names any more. */
const postgresFiles = [
  `with gone as (
     delete from attachments a using messages m, doomed d where a.message_id = m.id and m.ticket_id = d.id returning a.file_id
   ) insert into doomed_files select distinct file_id from gone`,
  'analyze doomed_files',
  'delete from files f using doomed_files d where f.id = d.id and not exists (select from attachments a where a.file_id = f.id)',
]

const postgresDelete = (table: string, column = 'ticket_id', more = '') =>
  `delete from ${table} x using doomed d where x.${column} = d.id${more}`

const mariadbKeys = [
  `create or replace temporary table doomed (id int primary key) engine = InnoDB select id from tickets where ${chosen}`,
  `create or replace temporary table doomed_files (id int primary key) engine = InnoDB
   select distinct a.file_id as id from doomed d join messages m on m.ticket_id = d.id join attachments a on a.message_id = m.id`,
]

const mariadbFiles = [
  'delete a from doomed d join messages m on m.ticket_id = d.id join attachments a on a.message_id = m.id',
  'delete f from doomed_files d join files f on f.id = d.id where not exists (select 1 from attachments a where a.file_id = f.id)',
]

const mariadbDelete = (table: string, column = 'ticket_id', more = '') =>
  `delete x from doomed d join ${table} x on x.${column} = d.id${more}`

const children = [
  'sla_events',
  'time_entries',
  'ticket_tags',
  'forms',
  'custom_values',
  'participants',
  'notes',
]

const scripts: Readonly<Record<BenchEngine, Readonly<Record<Disposition, readonly string[]>>>> = {
  postgresql: {
    redact: [
      ...postgresKeys,
      ...postgresFiles,
      "update tickets x set title = '[removed]', search_text = null from doomed d where x.id = d.id",
      `update messages x set from_header = null, to_header = null, cc_header = null, raw_headers = null,
         subject = case when subject is not null then '[removed]' end,
         body_plain = case when body_plain is not null then '[removed]' end,
         body_html = case when body_html is not null then '<p>[removed]</p>' end,
         message_uid = case when message_uid is not null then '<' || x.id || '@removed.invalid>' end
       from doomed d where x.ticket_id = d.id`,
      "update notes x set text = '[removed]' from doomed d where x.ticket_id = d.id",
      `update history x set old_value = null, new_value = null from doomed d
       where x.object_type = 'ticket' and x.object_id = d.id and field not in ${noted} and (old_value is not null or new_value is not null)`,
      `update custom_values x set value = '[removed]' from doomed d, custom_fields f
       where x.ticket_id = d.id and f.id = x.field_id and f.personal and x.value is not null`,
      `update forms x set answers = jsonb_set(jsonb_set(jsonb_set(answers::jsonb, '{applicant,name}', '"[removed]"', false),
         '{applicant,email}', '"[removed]"', false), '{applicant,iban}', '"[removed]"', false)::text
       from doomed d where x.ticket_id = d.id`,
      'update time_entries x set comment = null from doomed d where x.ticket_id = d.id and x.comment is not null',
    ],
    purge: [
      ...postgresKeys,
      'update tickets x set merged_into_id = null from doomed d where x.merged_into_id = d.id and not exists (select from doomed o where o.id = x.id)',
      `update messages x set in_reply_to_id = null from messages m, doomed d where m.ticket_id = d.id and x.in_reply_to_id = m.id and x.ticket_id <> m.ticket_id`,
      ...postgresFiles,
      ...children.map((table) => postgresDelete(table)),
      postgresDelete('ticket_links', 'source_id'),
      postgresDelete('ticket_links', 'target_id'),
      postgresDelete('history', 'object_id', " and x.object_type = 'ticket'"),
      postgresDelete('messages'),
      postgresDelete('tickets', 'id'),
    ],
  },
  mariadb: {
    redact: [
      ...mariadbKeys,
      ...mariadbFiles,
      "update doomed d join tickets x on x.id = d.id set x.title = '[removed]', x.search_text = null",
      `update doomed d join messages x on x.ticket_id = d.id set from_header = null, to_header = null, cc_header = null, raw_headers = null,
         subject = if(subject is null, null, '[removed]'), body_plain = if(body_plain is null, null, '[removed]'),
         body_html = if(body_html is null, null, '<p>[removed]</p>'), message_uid = if(message_uid is null, null, concat('<', x.id, '@removed.invalid>'))`,
      "update doomed d join notes x on x.ticket_id = d.id set x.text = '[removed]'",
      `update doomed d join history x on x.object_type = 'ticket' and x.object_id = d.id set old_value = null, new_value = null
       where field not in ${noted} and (old_value is not null or new_value is not null)`,
      `update doomed d join custom_values x on x.ticket_id = d.id join custom_fields f on f.id = x.field_id and f.personal
       set x.value = '[removed]' where x.value is not null`,
      `update doomed d join forms x on x.ticket_id = d.id set x.answers =
         json_replace(x.answers, '$.applicant.name', '[removed]', '$.applicant.email', '[removed]', '$.applicant.iban', '[removed]')`,
      'update doomed d join time_entries x on x.ticket_id = d.id set x.comment = null where x.comment is not null',
    ],
    purge: [
      ...mariadbKeys,
      'update doomed d join tickets x on x.merged_into_id = d.id set x.merged_into_id = null',
      'update doomed d join messages m on m.ticket_id = d.id join messages x on x.in_reply_to_id = m.id set x.in_reply_to_id = null',
      ...mariadbFiles,
      ...children.map((table) => mariadbDelete(table)),
      mariadbDelete('ticket_links', 'source_id'),
      mariadbDelete('ticket_links', 'target_id'),
      mariadbDelete('history', 'object_id', " and x.object_type = 'ticket'"),
      mariadbDelete('messages'),
      mariadbDelete('tickets', 'id'),
    ],
  },
}

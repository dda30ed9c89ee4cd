import { sql } from 'kysely'
import { connect } from '../src/database/connect.ts'
import type { Database } from '../src/database/database.ts'
import { buildZammad } from '../tests/zammad/lab/zammad.ts'

/** How large the desk is. */
export interface ZammadSize {
  readonly tickets: number
  /** Tickets of the one person who has most of them. */
  readonly ofOne: number
}

/** The account with so many tickets. */
export const busiest = 100

const first = { ticket: 100_000, article: 1_000_000, history: 1_000_000, store: 1_000_000 }

/**
 * The Zammad of the tests, and beside it as many tickets as a large desk has: four articles and twelve histories each,
 * a raw mail for every fourth article, time for every second ticket.
 */
export async function fillZammad(url: string, { tickets, ofOne }: ZammadSize): Promise<void> {
  const database = await connect(url)
  try {
    await buildZammad(database, undefined, (empty) => fillUp(empty, tickets, ofOne))
  } finally {
    await database.close()
  }
}

async function fillUp(database: Database, tickets: number, ofOne: number): Promise<void> {
  const customers = Math.max(1_000, Math.round(tickets / 10))
  await database.session(async (session) => {
    await session.run(sql`
      insert into users (id, login, firstname, lastname, email, phone, street, zip, city, preferences, active, created_by_id, updated_by_id, created_at, updated_at)
      select ${sql.lit(busiest)} + i, 'kunde' || i || '@example.net', 'Vorname' || i, 'Nachname' || i, 'kunde' || i || '@example.net',
        '+49 30 ' || 10000000 + i, 'Weg ' || i, '10115', 'Berlin', E'---\nlocale: de-de\n', true, 1, 1, '2020-01-01', '2020-01-01'
      from generate_series(0, ${sql.lit(customers)}) as i`)
    await session.run(sql`
      insert into roles_users (user_id, role_id) select ${sql.lit(busiest)} + i, (select id from roles where name = 'Customer') from generate_series(0, ${sql.lit(customers)}) as i`)
    await session.run(sql`
      insert into tickets (id, group_id, priority_id, state_id, number, title, owner_id, customer_id, note, first_response_in_min, close_at,
        last_close_at, close_in_min, article_count, time_unit, preferences, created_by_id, updated_by_id, created_at, updated_at)
      select ${sql.lit(first.ticket)} + i, 1 + i % 3, 1 + i % 3, (select id from ticket_states where name = 'closed'), (500000 + i)::text,
        'Anfrage ' || i || ' von Nachname' || c.id - ${sql.lit(busiest)}, 5 + i % 2, c.id, null, i % 100, '2020-01-02'::timestamp + i * interval '10 minutes',
        '2020-01-02'::timestamp + i * interval '10 minutes', i % 1000, 4, i % 60, E'---\nchannel_id: 1\n', c.id, 5,
        '2020-01-01'::timestamp + i * interval '10 minutes', '2020-01-02'::timestamp + i * interval '10 minutes'
      from generate_series(1, ${sql.lit(tickets)}) as i
        cross join lateral (select case when i % ${sql.lit(tickets)} < ${sql.lit(ofOne)} then ${sql.lit(busiest)} else ${sql.lit(busiest)} + 1 + i % ${sql.lit(customers)} end as id) as c`)
    await session.run(sql`
      insert into ticket_articles (id, ticket_id, type_id, sender_id, "from", "to", subject, message_id, message_id_md5, content_type, body, preferences,
        created_by_id, updated_by_id, created_at, updated_at)
      select ${sql.lit(first.article)} + (t.id - ${sql.lit(first.ticket)}) * 4 + a, t.id, 1, 1 + a % 2,
        case when a % 2 = 1 then u.firstname || ' ' || u.lastname || ' <' || u.email || '>' else 'Musterdesk <desk@example.org>' end,
        case when a % 2 = 0 then u.email else 'desk@example.org' end, t.title, '<' || t.id || '.' || a || '@example.net>',
        md5('<' || t.id || '.' || a || '@example.net>'), 'text/html',
        '<div>Guten Tag,<br>' || repeat('der Kühlschrank brummt seit Sonntag, bitte um Rückruf. ', 8) || '<br>' || u.firstname || ' ' || u.lastname || '</div>',
        E'---\nis-auto-response: false\n', case when a % 2 = 1 then u.id else 5 end, case when a % 2 = 1 then u.id else 5 end,
        t.created_at + a * interval '1 hour', t.created_at + a * interval '1 hour'
      from tickets t join users u on u.id = t.customer_id cross join generate_series(0, 3) as a where t.id >= ${sql.lit(first.ticket)}`)
    await session.run(sql`
      insert into histories (id, history_type_id, history_object_id, history_attribute_id, o_id, related_o_id, related_history_object_id, id_from, id_to,
        value_from, value_to, created_by_id, created_at, updated_at)
      select ${sql.lit(first.history)} + (t.id - ${sql.lit(first.ticket)}) * 12 + h,
        case when h < 4 then 1 when h < 9 then 2 when h < 11 then 5 else 6 end, case when h < 4 then 2 else 1 end,
        case when h between 4 and 5 then 1 when h = 6 then 4 when h = 7 then 7 when h = 8 then 2 end,
        case when h < 4 then ${sql.lit(first.article)} + (t.id - ${sql.lit(first.ticket)}) * 4 + h else t.id end,
        case when h < 4 then t.id end, case when h < 4 then 1 end, case when h between 4 and 8 then 2 end, case when h between 4 and 8 then 4 end,
        case when h in (4, 5) then 'open' when h = 7 then 'Anfrage' end,
        case when h in (4, 5) then 'closed' when h = 7 then t.title when h > 8 then u.email end, 5, t.created_at + h * interval '1 minute', t.created_at + h * interval '1 minute'
      from tickets t join users u on u.id = t.customer_id cross join generate_series(0, 11) as h where t.id >= ${sql.lit(first.ticket)}`)
    await session.run(sql`
      insert into ticket_time_accountings (id, ticket_id, ticket_article_id, time_unit, type_id, created_by_id, created_at, updated_at)
      select id, id, ${sql.lit(first.article)} + (id - ${sql.lit(first.ticket)}) * 4, 5, 1, 5, created_at, created_at from tickets where id >= ${sql.lit(first.ticket)} and id % 2 = 0`)
    await session.run(sql`
      insert into store_files (id, sha, provider, created_at, updated_at)
      select ${sql.lit(first.store)} + i, encode(sha256(('mail ' || i)::bytea), 'hex'), 'DB', now(), now() from generate_series(1, ${sql.lit(tickets)}) as i`)
    await session.run(sql`
      insert into store_provider_dbs (id, sha, data, created_at, updated_at)
      select id, sha, convert_to(E'From: someone@example.net\r\nSubject: x\r\n\r\n' || repeat('der Kühlschrank brummt ', 20), 'UTF8'), now(), now() from store_files where id > ${sql.lit(first.store)}`)
    await session.run(sql`
      insert into stores (id, store_object_id, store_file_id, o_id, preferences, size, filename, created_by_id, created_at, updated_at)
      select ${sql.lit(first.store)} + i, (select id from store_objects where name = 'Ticket::Article::Mail'), ${sql.lit(first.store)} + i,
        (${sql.lit(first.article)} + i * 4)::text, E'---\nMime-Type: message/rfc822\n', '500', 'mail.eml', 1, now(), now()
      from generate_series(1, ${sql.lit(tickets)}) as i`)
  })
}

import { type Kysely, sql } from 'kysely'

/** Who decided whom a request means: none of them approves it. Earlier requests are filled in from what was put down. */
export async function requestsWho(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('requests')
    .addColumn('meant_by', 'jsonb', (column) => column.notNull().defaultTo(sql`'[]'::jsonb`))
    .execute()
  await sql`
    update requests set meant_by = (
      select jsonb_agg(distinct who) from (
        select requests.received_by as who
        union select requests.identity_by where requests.identity_by is not null
        union select activity.by from activity
          where activity.about_kind = 'request' and activity.about_id = requests.id
            and activity.verb in ('request.identifiers-added', 'request.desk-dismissed')
      ) as known
    )`.execute(db)
}

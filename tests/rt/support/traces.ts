import { sql } from 'kysely'
import type { Database, Row } from '../../../src/database/database.ts'

/** The row of RT's user “root” as it was before it looked at anything. */
export interface Host {
  readonly id: number
  readonly token: string | null
  readonly updated: string
  /** The youngest line of history at that time. */
  readonly latest: number
}

/** To be asked before the first page is looked at. */
export async function hostOf(database: Database): Promise<Host> {
  const { rows } = await database.session((session) =>
    session.run<Host & Row>(
      sql`select id, AuthToken as token, LastUpdated as updated,
        (select coalesce(max(id), 0) from Transactions) as latest from Users where Name = 'root'`,
    ),
  )
  const [host] = rows
  if (host === undefined)
    throw new Error('RT has no user “root” any more, and nobody else to look at its pages')
  return host
}

/**
 * Removes what looking at pages leaves in a desk: the sessions, the list of viewed tickets, and the token for feeds
 * that the first search makes, with the line of history that tells it.
 */
export async function removeTraces(
  database: Database,
  host: Host,
  sessions: readonly string[],
): Promise<void> {
  await database.session(async (session) => {
    for (const id of sessions) await session.run(sql`delete from sessions where id = ${id}`)
    await session.run(sql`
      delete from Attributes
      where Name = 'RecentlyViewedTickets' and ObjectType = 'RT::User' and ObjectId = ${host.id}`)
    await session.run(sql`
      delete from Transactions where ObjectType = 'RT::User' and ObjectId = ${host.id}
        and Field = 'AuthToken' and id > ${host.latest}`)
    await session.run(sql`
      update Users set AuthToken = ${host.token}, LastUpdated = ${host.updated}
      where id = ${host.id} and coalesce(AuthToken, '') <> coalesce(${host.token}, '')`)
  })
}

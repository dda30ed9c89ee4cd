import { sql } from 'kysely'
import type { Database } from '../../../src/database/database.ts'
import type { Visitor } from './visitor.ts'

/** What is looked at closely: numbers of tickets and keys of users. */
export interface RtSample {
  readonly tickets?: readonly number[]
  readonly users?: readonly number[]
}

/**
 * Looks at the pages of the sample, with the whole history of each ticket, at searches and at a chart; returns what
 * was wrong. The page of a merged ticket is the page of the ticket that it went into.
 */
export async function visitPages(
  visitor: Visitor,
  database: Database,
  { tickets = [], users = [] }: RtSample,
): Promise<readonly string[]> {
  const known = await effectiveTickets(database, tickets)
  const pages: readonly (readonly [path: string, ...shown: readonly string[]])[] = [
    ...[...new Set(known.values())].map(
      (id) => [`/Ticket/Display.html?id=${id}`, `<title>#${id}: `, 'data-transaction-id='] as const,
    ),
    ...[...known.values()].slice(0, 1).map((id) => [`/Ticket/ModifyAll.html?id=${id}`, `#${id}`] as const),
    ...users.flatMap((id) => [
      [`/Admin/Users/Modify.html?id=${id}`, `value="${id}"`] as const,
      [`/User/Summary.html?id=${id}`] as const,
      [`/Admin/Users/History.html?id=${id}`] as const,
    ]),
    ...everywhere,
  ]
  const complaints = await inTurn(pages, ([path, ...shown]) => complaintsOfPage(visitor, path, shown))
  const missing = tickets.filter((id) => !known.has(id)).map((id) => `ticket ${id} does not exist`)
  return [...missing, ...complaints]
}

/**
 * Asks REST 2 for the sample's tickets, their histories and attachments, one transaction of each kind, and users;
 * returns what was wrong. Left out are the transactions of links: an untouched RT 5.0.3 answers 500 for those that
 * lead to a ticket, an asset or an article.
 */
export async function visitRest(
  visitor: Visitor,
  database: Database,
  { tickets = [], users = [] }: RtSample,
): Promise<readonly string[]> {
  const ids = [...new Set((await effectiveTickets(database, tickets)).values())]
  const paths = [
    ...ids.flatMap((id) => [
      `ticket/${id}`,
      `ticket/${id}/history?per_page=100`,
      `ticket/${id}/attachments?per_page=100`,
    ]),
    ...(await transactionsOf(database, ids)).map((id) => `transaction/${id}`),
    ...(await attachmentsOf(database, ids)).map((id) => `attachment/${id}`),
    ...users.map((id) => `user/${id}`),
    'tickets?query=id%3E0&per_page=100&fields=Subject,Requestor,Owner,Status',
    'queues/all',
  ]
  return inTurn(paths, async (path) => {
    const { status, text } = await visitor.get(`/REST/2.0/${path}`)
    return status === 200 && isJson(text) ? [] : [`REST ${path}: HTTP ${status}`]
  })
}

/** Tickets that exist, each with the number that it is shown under. */
async function effectiveTickets(
  database: Database,
  tickets: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (tickets.length === 0) return new Map()
  const { rows } = await database.session((session) =>
    session.run<{ id: number; shown: number }>(
      sql`select id, EffectiveId as shown from Tickets where id in (${sql.join(tickets)})`,
    ),
  )
  return new Map(rows.map(({ id, shown }) => [id, shown]))
}

async function transactionsOf(database: Database, tickets: readonly number[]): Promise<readonly number[]> {
  if (tickets.length === 0) return []
  const { rows } = await database.session((session) =>
    session.run<{ id: number }>(sql`
      select min(id) as id from Transactions
      where ObjectType = 'RT::Ticket' and ObjectId in (${sql.join(tickets)})
        and Type not in ('AddLink', 'DeleteLink')
      group by Type`),
  )
  return rows.map(({ id }) => id)
}

async function attachmentsOf(database: Database, tickets: readonly number[]): Promise<readonly number[]> {
  if (tickets.length === 0) return []
  const { rows } = await database.session((session) =>
    session.run<{ id: number }>(sql`
      select max(a.id) as id from Attachments a
        join Transactions x on x.id = a.TransactionId
      where x.ObjectType = 'RT::Ticket' and x.ObjectId in (${sql.join(tickets)})
      group by x.ObjectId`),
  )
  return rows.map(({ id }) => id)
}

async function complaintsOfPage(
  visitor: Visitor,
  path: string,
  shown: readonly string[],
): Promise<readonly string[]> {
  const { status, text } = await visitor.get(path)
  if (status !== 200) return [`page ${path}: HTTP ${status}`]
  const broken = /An internal RT error has occurred|<title>(?:RT Error|Login|Possible cross-site)/.exec(text)
  if (broken) return [`page ${path}: ${broken[0]}`]
  return shown.filter((part) => !text.includes(part)).map((part) => `page ${path}: does not show ${part}`)
}

/** Does two things at a time: RT's server has two workers. */
async function inTurn<T>(
  things: readonly T[],
  work: (thing: T) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const results: (readonly string[])[] = []
  const rest = [...things.entries()]
  const worker = async () => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift())
      results[next[0]] = await work(next[1])
  }
  await Promise.all([worker(), worker()])
  return results.flat()
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const everywhere: readonly (readonly [string, ...string[]])[] = [
  ['/Search/Results.html?Query=id%3E0&RowsPerPage=20', '<title>Found '],
  ['/Search/Results.html?Query=Content%20LIKE%20%27Rechnung%27&RowsPerPage=10', '<title>Found '],
  ['/Search/Chart.html?Query=id%3E0&GroupBy=Status', 'resolved'],
  ['/Search/Chart.html?Query=id%3E0&GroupBy=Requestor.Name'],
  ['/Articles/Article/Search.html'],
  ['/Asset/Search/'],
]

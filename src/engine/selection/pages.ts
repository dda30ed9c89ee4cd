import { sql } from 'kysely'
import type { Row, Session } from '../../database/database.ts'
import { allOf, anyOf, type Fragment } from './fragments.ts'

export interface PageRequest {
  readonly table: string
  /** Columns that order the rows; empty where a table has no key. */
  readonly key: readonly string[]
  readonly columns: readonly string[]
  /** How a column is read, when not as it is. */
  readonly read?: (column: string) => Fragment
  readonly where?: Fragment
  /** Columns whose values may be long: a page ends before they get too many bytes together. Only where there is a key. */
  readonly measured?: readonly string[]
  /** Rows in the first page; later pages follow the size of what came. */
  readonly rows?: number
}

/** What a page may hold at most where its values are measured, and twice of what it is to hold. */
const pageBytes = 16 * 1024 * 1024

/**
 * Reads a table page by page in the order of its key, so that memory stays flat whatever the table's size; while one
 * page is used, the next is read. A table without a key is paged by position, which is only sound while nobody writes.
 */
export async function* pages(session: Session, request: PageRequest): AsyncGenerator<readonly Row[]> {
  let limit = request.rows ?? 500
  let offset = 0
  let next = readPage(session, request, { limit, offset, last: undefined })
  try {
    for (;;) {
      const { rows, limit: asked } = await next
      const isLast = rows.length < asked
      if (!isLast) {
        offset += rows.length
        limit = nextLimit(rows, Math.max(asked, limit / 4))
        next = readPage(session, request, { limit, offset, last: rows.at(-1) })
        // Who asks for the next page gets the error; nobody may ask any more.
        next.catch(() => undefined)
      }
      if (rows.length > 0) yield rows
      if (isLast) return
    }
  } finally {
    // The session belongs to somebody else afterwards.
    await next.catch(() => undefined)
  }
}

async function readPage(
  session: Session,
  { table, key, ...request }: PageRequest,
  from: PageStart,
): Promise<Page> {
  const columns = [...new Set([...key, ...request.columns])]
  const read = request.read ?? ((column: string) => sql`${sql.id('t', column)}`)
  const list = sql.join(
    columns.map(
      (column) => sql`${key.includes(column) ? sql.id('t', column) : read(column)} as ${sql.id(column)}`,
    ),
  )
  const isKeyed = key.length > 0
  const where = allOf([
    ...(request.where === undefined ? [] : [request.where]),
    ...(from.last === undefined || !isKeyed ? [] : [after(key, from.last)]),
  ])
  const order = isKeyed ? sql` order by ${sql.join(key.map((column) => sql.id('t', column)))}` : sql``
  const skip = isKeyed ? sql`` : sql` offset ${from.offset}`
  const rest = { table, where, order, limit: from.limit }
  const limit = isKeyed ? await fitting(session, request.measured ?? [], rest) : from.limit
  const { rows } = await session.run(
    sql`select ${list} from ${sql.id(table)} as t where ${where}${order} limit ${limit}${skip}`,
  )
  return { rows, limit }
}

interface PageStart {
  readonly limit: number
  readonly offset: number
  readonly last: Row | undefined
}

interface Page {
  readonly rows: readonly Row[]
  /** Fewer rows are the last ones. */
  readonly limit: number
}

/** How many of the next rows have no more bytes together than a page may have; one at least. */
async function fitting(
  session: Session,
  measured: readonly string[],
  rest: {
    readonly table: string
    readonly where: Fragment
    readonly order: Fragment
    readonly limit: number
  },
): Promise<number> {
  if (measured.length === 0) return rest.limit
  const bytes = sql.join(
    measured.map((column) => sql`coalesce(octet_length(${sql.id('t', column)}), 0)`),
    sql` + `,
  )
  const from = sql`from ${sql.id(rest.table)} as t where ${rest.where}${rest.order} limit ${rest.limit}`
  // Most pages fit, and adding up is far quicker than telling how far one may go.
  const { rows: all } = await session.run(
    sql`select sum(bytes) as bytes from (select ${bytes} as bytes ${from}) as sized`,
  )
  if (Number(all[0]?.['bytes'] ?? 0) <= pageBytes) return rest.limit
  const { rows } = await session.run(
    sql`select count(*) as fit from (select sum(bytes) over (order by number) as total from (select ${bytes} as bytes, row_number() over (${rest.order}) as number ${from}) as sized) as summed where total <= ${sql.lit(pageBytes)}`,
  )
  return Math.max(1, Number(rows[0]?.['fit'] ?? 0))
}

/** Keys greater than the last one, written so that every engine can use the index. */
function after(key: readonly string[], last: Row): Fragment {
  const [first] = key
  if (first !== undefined && key.length === 1) return sql`${sql.id('t', first)} > ${last[first]}`
  return anyOf(
    key.map((column, i) =>
      allOf([
        ...key.slice(0, i).map((earlier) => sql`${sql.id('t', earlier)} = ${last[earlier]}`),
        sql`${sql.id('t', column)} > ${last[column]}`,
      ]),
    ),
  )
}

function nextLimit(rows: readonly Row[], limit: number): number {
  let bytes = 1
  for (const row of rows)
    for (const value of Object.values(row))
      bytes += typeof value === 'string' ? value.length : value instanceof Uint8Array ? value.byteLength : 8
  const wanted = Math.floor((pageBytes / 2 / bytes) * rows.length)
  return Math.max(20, Math.min(wanted, limit * 4, 20_000))
}

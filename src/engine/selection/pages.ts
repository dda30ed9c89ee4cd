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
  /** Rows in the first page; later pages follow the size of what came. */
  readonly rows?: number
}

const pageBytes = 8 * 1024 * 1024

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
      const rows = await next
      const isLast = rows.length < limit
      if (!isLast) {
        offset += rows.length
        limit = nextLimit(rows, limit)
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
  from: { readonly limit: number; readonly offset: number; readonly last: Row | undefined },
): Promise<readonly Row[]> {
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
  const { rows } = await session.run(
    sql`select ${list} from ${sql.id(table)} as t where ${where}${order} limit ${from.limit}${skip}`,
  )
  return rows
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
  const wanted = Math.floor((pageBytes / bytes) * rows.length)
  return Math.max(20, Math.min(wanted, limit * 4, 20_000))
}

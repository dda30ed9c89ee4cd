import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import type { DeskColumn } from '../datamap/desk.ts'
import { decodeContent, encodingColumns } from '../search/files.ts'
import { allOf, columnOf } from '../selection/fragments.ts'
import { type HeldRow, isContent } from './rows.ts'
import { storedText } from './readable.ts'

/** Content that goes along as a file: what the person sent, where it is a file, no text, or too long for the document. */
export function isHeldFile(row: HeldRow, column: DeskColumn): boolean {
  if (!row.isOwn || !isContent(column) || column.category === 'secret') return false
  if ((row.bytes.get(column.name) ?? 0) === 0) return false
  const value = row.values[column.name]
  return row.isFile || value === null || value === undefined || storedText(value, column.format) === undefined
}

/** Reads the whole content, and undoes the way in which some desks write bytes into a column of text. */
export async function readFile(session: Session, row: HeldRow, column: DeskColumn): Promise<Uint8Array> {
  const { table, key } = row
  const where = allOf(table.key.map((name, i) => sql`${columnOf('t', name)} = ${key[i]}`))
  const { rows } = await session.run(
    sql`select ${columnOf('t', column.name)} as content from ${sql.id(table.name)} as t where ${where}`,
  )
  const value = rows[0]?.['content']
  const bytes = value instanceof Uint8Array ? value : Buffer.from(String(value ?? ''), 'utf8')
  return decodeContent(bytes, encodingOf(row))
}

function encodingOf(row: HeldRow): string {
  const column = row.table.columns.find(({ name }) => encodingColumns.test(name))
  return column === undefined ? '' : String(row.values[column.name] ?? '').toLowerCase()
}

const namePattern = /^[^\\/\n\r\t]{1,200}\.[A-Za-z0-9]{1,8}$/

/** What looks like the name of a file in a row, or in those above it. */
export function fileName(rows: readonly HeldRow[]): string | undefined {
  for (const { table, values } of rows)
    for (const { name, catalog } of table.columns) {
      const value = values[name]
      if (catalog.type === 'text' && typeof value === 'string' && namePattern.test(value)) return value
    }
  return undefined
}

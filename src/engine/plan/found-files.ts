import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { batchesOf } from '../../shared/batches.ts'
import { type Desk, type DeskTable, tableOf } from '../datamap/desk.ts'
import { allOf, columnOf } from '../selection/fragments.ts'
import { pathsUp } from '../selection/upward.ts'
import { aliased } from './dml.ts'
import { jsonKey } from './keys.ts'
import { keyRowsFromJson } from './rewrite.ts'
import { keysMatch } from './sets.ts'
import type { Key } from './veil.ts'

/** A row that holds a file, in which the person was found and could not be masked. */
export interface FoundFile {
  readonly table: string
  readonly key: Key
}

/** Attachments, by their table: the values of their keys, in order. */
export type FoundAttachments = Readonly<Record<string, readonly string[]>>

/** The attachments that the files belong to; a file that is none of an attachment, such as a picture of a person, has none. */
export async function attachmentsOf(
  session: Session,
  desk: Desk,
  files: readonly FoundFile[],
): Promise<FoundAttachments> {
  const found: Record<string, readonly string[]> = {}
  for (const attachment of desk.tables.values()) {
    if (attachment.attachment === undefined) continue
    const ids = new Set<string>()
    for (const [name, of] of Map.groupBy(files, ({ table }) => table))
      for (const id of await idsOf(session, desk, attachment, { table: tableOf(desk, name), files: of }))
        ids.add(id)
    if (ids.size > 0) found[attachment.name] = [...ids].toSorted()
  }
  return found
}

/** The keys of attachments that rows of one table are, or belong to. */
async function idsOf(
  session: Session,
  desk: Desk,
  attachment: DeskTable,
  { table, files }: { readonly table: DeskTable; readonly files: readonly FoundFile[] },
): Promise<readonly string[]> {
  const to = attachment.name
  const ownersOf = (name: string) => tableOf(desk, name).owners
  const isSame = table === attachment
  const paths = isSame
    ? [{ tables: [], condition: allOf([]) }]
    : pathsUp({ desk, engine: session.engine, to, as: 'a', ownersOf }, table.name, 't')
  const id = columnOf(isSame ? 't' : 'a', attachment.key[0] ?? '')
  const ids: string[] = []
  for (const { tables, condition } of paths)
    for (const batch of batchesOf(
      files.map(({ key }) => jsonKey(key)),
      500,
    )) {
      const sources = [
        keyRowsFromJson(session, table, JSON.stringify(batch)),
        aliased(table.name, 't'),
        ...tables.map((step) => aliased(step.name, step.alias)),
      ]
      const where = allOf([keysMatch(table, 't', 'v'), condition])
      const { rows } = await session.run(
        sql`select distinct ${id} as id from ${sql.join(sources)} where ${where}`,
      )
      ids.push(...rows.map((row) => String(row['id'])))
    }
  return ids
}

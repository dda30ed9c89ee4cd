import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { batchesOf } from '../../shared/batches.ts'
import type { Desk, DeskTable } from '../datamap/desk.ts'
import { ticketPaths } from '../plan/held.ts'
import { jsonKey, keyText } from '../plan/keys.ts'
import type { Place } from '../plan/mentions.ts'
import { aliased } from '../plan/dml.ts'
import { keyRowsFromJson } from '../plan/rewrite.ts'
import { keyColumns, keyName, keysMatch } from '../plan/sets.ts'
import { keyValue } from '../search/search.ts'
import { allOf, columnOf } from '../selection/fragments.ts'
import type { Other } from './blot.ts'
import type { AccessMention } from './document.ts'
import { passagesOf } from './passages.ts'
import { storedText, withoutMarkup } from './readable.ts'
import type { TellParts } from './tell.ts'

export interface TellMentions extends TellParts {
  readonly session: Session
  readonly desk: Desk
  /** `places` tells nothing but where they are. */
  readonly how: 'passages' | 'places'
}

const placesAtOnce = 200

/** What texts of others say about the person, from the places at which a plan would mask them. */
export async function* tellMentions(
  parts: TellMentions,
  places: readonly Place[],
): AsyncGenerator<AccessMention> {
  const byTable = Map.groupBy(places, ({ table }) => table)
  for (const [name, found] of byTable) {
    const table = parts.desk.tables.get(name)
    if (table === undefined) continue
    for (const batch of batchesOf(found, placesAtOnce, Infinity, () => 1))
      yield* tellBatch(parts, table, batch)
  }
}

async function* tellBatch(
  parts: TellMentions,
  table: DeskTable,
  places: readonly Place[],
): AsyncGenerator<AccessMention> {
  const { labels, how } = parts
  const rows = how === 'places' ? undefined : await rowsOf(parts, table, places)
  const blotter = rows === undefined ? undefined : parts.blotterFor(await othersIn(parts, table, rows))
  for (const { key, column: name, findings } of places) {
    const column = table.columns.find((candidate) => candidate.name === name)
    if (column === undefined) continue
    const stored = storedText(rows?.get(keyText(key))?.[name], column.format)
    yield {
      table: table.name,
      label: labels.table(table.name),
      column: name,
      column_label: labels.column(table.name, name),
      found: [...new Set(findings.filter(({ strength }) => strength !== 'weak').map(({ kind }) => kind))],
      passages:
        stored === undefined || blotter === undefined
          ? []
          : [...passagesOf(withoutMarkup(stored, column.format), blotter)],
    }
  }
}

type ValuesByKey = ReadonlyMap<string, Readonly<Record<string, unknown>>>

async function rowsOf(
  { session, words }: TellMentions,
  table: DeskTable,
  places: readonly Place[],
): Promise<ValuesByKey> {
  const columns = [...new Set([...places.map(({ column }) => column), ...words(table).persons.keys()])]
  const keys = [...new Map(places.map(({ key }) => [keyText(key), jsonKey(key)])).values()]
  const source = keyRowsFromJson(session, table, JSON.stringify(keys))
  const list = columns.map((column, i) => sql`${columnOf('t', column)} as ${sql.id(`v${i}`)}`)
  const { rows } = await session.run(
    sql`select ${keyColumns(table, 't')}, ${sql.join(list)} from ${source}, ${aliased(table.name, 't')} where ${keysMatch(table, 't', 'v')}`,
  )
  return new Map(
    rows.map((row) => [
      keyText(table.key.map((_, i) => keyValue(row[keyName(i)]))),
      Object.fromEntries(columns.map((column, i) => [column, row[`v${i}`]])),
    ]),
  )
}

/** Those whom the rows name by a column, and those who have a part in the tickets that the rows belong to. */
async function othersIn(
  { session, desk, words, others }: TellMentions,
  table: DeskTable,
  rows: ValuesByKey,
): Promise<readonly Other[]> {
  const keys = new Set<string>()
  const agents = new Set<string>()
  const add = (value: unknown, isAgent: boolean) => {
    if (value !== null && value !== undefined) (isAgent ? agents : keys).add(String(value))
  }
  for (const row of rows.values())
    for (const [column, word] of words(table).persons) add(row[column], word === 'agent')
  if (table === desk.person) for (const key of rows.keys()) add((JSON.parse(key) as string[])[0], false)
  const columns = [...words(desk.ticket).persons]
  const rowKeys = [...rows.keys()].map((key) => jsonKey(JSON.parse(key) as string[]))
  const source = keyRowsFromJson(session, table, JSON.stringify(rowKeys))
  const paths =
    table === desk.ticket || columns.length === 0 ? [] : ticketPaths(desk, session.engine, table.name, 't')
  for (const { tables, condition } of paths) {
    const list = columns.map(([column], i) => sql`${columnOf('h', column)} as ${sql.id(`p${i}`)}`)
    const from = [source, aliased(table.name, 't'), ...tables.map(({ name, alias }) => aliased(name, alias))]
    const found = await session.run(
      sql`select distinct ${sql.join(list)} from ${sql.join(from)} where ${allOf([keysMatch(table, 't', 'v'), condition])}`,
    )
    for (const row of found.rows) columns.forEach(([, word], i) => add(row[`p${i}`], word === 'agent'))
  }
  return others.byKeys(keys, agents)
}

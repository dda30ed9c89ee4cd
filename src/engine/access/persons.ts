import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { type Desk, type DeskTable, personColumns } from '../datamap/desk.ts'
import { chainLeads } from '../selection/chains.ts'
import { allOf, columnOf } from '../selection/fragments.ts'
import { peopleByKey, personKey } from '../selection/people.ts'
import type { Other } from './blot.ts'

/** What a column that names a person says of them. */
export type PersonWord = 'agent' | 'person'

/** Columns of a table that name a person, by role or by reference. */
export function personWords(desk: Desk, table: DeskTable): ReadonlyMap<string, PersonWord> {
  const words = new Map<string, PersonWord>()
  // One that holds for some rows only is something else in the others.
  for (const { columns, target, when } of table.references)
    if (target === desk.person.name && when === undefined && columns.length === 1 && columns[0] !== undefined)
      words.set(columns[0], 'person')
  for (const { column } of personColumns(desk, 'customer', 'author', 'participant').filter(isOf(table)))
    words.set(column, 'person')
  for (const { column } of personColumns(desk, 'agent').filter(isOf(table))) words.set(column, 'agent')
  return words
}

const isOf = (table: DeskTable) => (column: { readonly table: string }) => column.table === table.name

/** Looks up others who have a part in what is shown. */
export interface Others {
  /** Those with these keys, without the person's own accounts; `agents` are known to handle tickets. */
  byKeys(keys: ReadonlySet<string>, agents: ReadonlySet<string>): Promise<readonly Other[]>
  isStaff(key: string): boolean
}

const mostRemembered = 20_000

/** Remembers whom it has looked up, because the same few agents come with every ticket. */
export function lookUpOthers(session: Session, desk: Desk, accounts: ReadonlySet<string>): Others {
  const known = new Map<string, Other>()
  const staff = new Set<string>()
  const mayBeKey = keyTest(desk.person)
  return {
    isStaff: (key) => staff.has(key),
    byKeys: async (keys, agents) => {
      for (const key of agents) staff.add(key)
      const wanted = [...new Set([...keys, ...agents])].filter((key) => !accounts.has(key) && mayBeKey(key))
      const missing = wanted.filter((key) => !known.has(key))
      if (known.size + missing.length > mostRemembered) known.clear()
      if (missing.length > 0) {
        for (const key of await staffAmong(session, desk, missing)) staff.add(key)
        for (const person of await peopleByKey(session, desk, missing))
          known.set(person.key, { person, isStaff: staff.has(person.key) })
      }
      return wanted.flatMap((key) => {
        const other = known.get(key)
        return other === undefined ? [] : [{ ...other, isStaff: staff.has(key) }]
      })
    },
  }
}

/** Tells texts that cannot be a key of the table, which some databases refuse to be asked for. */
function keyTest({ key: [key], catalog }: Pick<DeskTable, 'key' | 'catalog'>): (text: string) => boolean {
  const type = catalog.columns.find(({ name }) => name === key)?.type
  return type === 'integer' ? (text) => /^-?\d{1,18}$/.test(text) : () => true
}

/** Those of the persons who work for the organization, where the map says how that is known. */
async function staffAmong(session: Session, desk: Desk, keys: readonly string[]): Promise<readonly string[]> {
  const { staff } = desk.map.person
  if (staff === undefined) return []
  const key = columnOf('p', personKey(desk))
  const works = chainLeads(staff, { desk, engine: session.engine, from: 'p' })
  const { rows } = await session.run(
    sql`select ${key} as found from ${sql.id(desk.person.name)} as p where ${allOf([sql`${key} in (${sql.join([...keys])})`, works])}`,
  )
  return rows.map((row) => String(row['found']))
}

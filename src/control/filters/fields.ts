import { sql } from 'kysely'
import type { CatalogColumn } from '../../database/catalog.ts'
import type { Session } from '../../database/database.ts'
import { readCatalog } from '../../database/introspect.ts'
import type { Desk, DeskTable } from '../../engine/datamap/desk.ts'
import { parseLookup } from '../../engine/datamap/grammar.ts'
import { findColumn, findTable } from '../../engine/datamap/names.ts'
import type { Category } from '../../shared/categories.ts'
import { tellsPerson } from '../../engine/policy/lint.ts'
import { fieldColumn } from '../../engine/selection/field.ts'
import { fitForReading } from '../../engine/selection/fit.ts'
import { columnOf } from '../../engine/selection/fragments.ts'
import { withDesk } from '../desks/with-desk.ts'
import type { EngineSide } from '../installation.ts'

/** What may be asked about in a filter. */
export interface FilterField {
  readonly name: string
  readonly type: 'text' | 'number' | 'date' | 'boolean'
  /** What it is compared with tells somebody: a policy may not, a hold may. */
  readonly namesPerson: boolean
  /** What it may hold, as far as the map, the column or the latest tickets show; absent where it tells a person. */
  readonly values?: readonly string[]
}

/** The words of one desk for filters and policies; none of them tells a person. */
export interface DeskFields {
  readonly tickets: readonly FilterField[]
  /** Names of custom fields, `custom.NAME` in a filter; absent where the desk has none. */
  readonly custom?: readonly string[]
  /** Columns of the person table, for policies on persons without tickets. */
  readonly persons: readonly FilterField[]
  /** Statuses that a policy may move a ticket to. */
  readonly transitions: readonly string[]
  /** A note can be written to a ticket. */
  readonly takesNote: boolean
}

/** Enough to know the words of a field by, and few enough to read at any size of a desk. */
const latestTickets = 10_000
const mostValues = 60

/** What filters over a desk may ask about. Throws `no-such-desk`, and what a desk that is away throws. */
export function deskFields(side: Pick<EngineSide, 'desks' | 'connect'>, name: string): Promise<DeskFields> {
  return withDesk(
    side,
    name,
    async ({ database, loaded }) => {
      const catalog = await readCatalog(database)
      return database.session(async (session) => {
        const { desk } = await fitForReading(session, loaded.map, catalog)
        return fieldsOn(session, desk)
      })
    },
    { readOnly: true },
  )
}

async function fieldsOn(session: Session, desk: Desk): Promise<DeskFields> {
  const { ticket } = desk.map
  const found: FilterField[] = []
  for (const name of Object.keys(ticket.fields)) found.push(await ticketField(session, desk, name))
  const custom = await customNames(session, desk)
  return {
    tickets: found,
    ...(custom === undefined ? {} : { custom }),
    persons: desk.person.columns
      .filter(
        ({ category, catalog }) =>
          (isPlain(category) || category === 'technical') && typeOf(catalog) !== undefined,
      )
      .map(({ name, catalog }) => ({
        name,
        type: typeOf(catalog) ?? 'text',
        namesPerson: false,
        ...(catalog.enumValues === undefined ? {} : { values: catalog.enumValues }),
      })),
    transitions: [
      ...new Set(ticket.transition?.values ?? Object.values(ticket.lifecycles?.finished ?? {}).flat()),
    ],
    takesNote: ticket.note !== undefined,
  }
}

async function ticketField(session: Session, desk: Desk, name: string): Promise<FilterField> {
  const column = fieldColumn(desk, name)
  const namesPerson = tellsPerson(name, desk.map)
  const type = (column === undefined ? undefined : typeOf(column)) ?? 'text'
  if (namesPerson || type !== 'text' || column === undefined) return { name, type, namesPerson }
  const values = column.enumValues ?? (await valuesOf(session, desk, name))
  return { name, type, namesPerson, ...(values === undefined ? {} : { values }) }
}

/** Of a field that leads to another table, what that one holds; else what the latest tickets have. */
async function valuesOf(session: Session, desk: Desk, name: string): Promise<readonly string[] | undefined> {
  const { from, to } = parseLookup(desk.map.ticket.fields[name] ?? '')
  const table = to === undefined ? desk.ticket : tableNamed(desk, to.table)
  const column = table?.columns.find(
    ({ name: one }) => one.toLowerCase() === (to?.column ?? from).toLowerCase(),
  )
  // What is neither performance data nor set up by an administrator may name somebody.
  if (table === undefined || column === undefined || !isPlain(column.category)) return undefined
  const value = columnOf('t', column.name)
  const order = sql.join(table.key.map((key) => sql`${columnOf('t', key)} desc`))
  const { rows } = await session.run(
    sql`select distinct value from (select ${value} as value from ${sql.id(table.name)} as t order by ${order} limit ${sql.lit(latestTickets)}) as latest where value is not null order by value limit ${sql.lit(mostValues + 1)}`,
  )
  // Numbers of tickets, say, are no list to choose from.
  return rows.length > mostValues ? undefined : rows.map(({ value: one }) => String(one))
}

/** Only where a table of its own describes them: what tickets hold is not searched for names. */
async function customNames(session: Session, desk: Desk): Promise<readonly string[] | undefined> {
  const { custom } = desk.map.ticket
  if (custom === undefined) return undefined
  const { to } = parseLookup(custom.name)
  const table = to === undefined ? undefined : findTable(desk.catalog, to.table)
  const column = table === undefined || to === undefined ? undefined : findColumn(table, to.column)
  if (table === undefined || column === undefined) return []
  const { rows } = await session.run(
    sql`select distinct ${columnOf('t', column.name)} as name from ${sql.id(table.name)} as t order by 1 limit 500`,
  )
  return rows.map(({ name }) => String(name))
}

const tableNamed = (desk: Desk, name: string): DeskTable | undefined => {
  const found = findTable(desk.catalog, name)
  return found === undefined ? undefined : desk.tables.get(found.name)
}

const isPlain = (category: Category): boolean => category === 'performance' || category === 'configuration'

function typeOf({ type }: CatalogColumn): FilterField['type'] | undefined {
  if (type === 'integer' || type === 'decimal') return 'number'
  if (type === 'date' || type === 'timestamp') return 'date'
  if (type === 'boolean') return 'boolean'
  return type === 'text' || type === 'other' || type === 'uuid' ? 'text' : undefined
}

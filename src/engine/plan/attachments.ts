import { sql } from 'kysely'
import type { Database, Session } from '../../database/database.ts'
import { readCatalog } from '../../database/introspect.ts'
import type { Clock } from '../../shared/clock.ts'
import { Redacted } from '../../shared/redacted.ts'
import { childrenOf, type Desk, type DeskTable, tableOf } from '../datamap/desk.ts'
import type { DataMap } from '../datamap/schema.ts'
import type { HoldStore } from '../hold/hold.ts'
import { watchHolds } from '../hold/watch.ts'
import { columnOf, type Fragment, joinCondition } from '../selection/fragments.ts'
import { fitDesk } from '../selection/fit.ts'
import { choose, conditionsFor } from './choose.ts'
import { prepareUnits, selectUnits } from './chunks.ts'
import { nameColumns, typeColumns } from './opener.ts'
import { keyName, type UnitSets, unitTable } from './sets.ts'
import { composeUnits } from './units.ts'

/** A file that a ticket holds and a plan may take; what it is called may name somebody. */
export interface TicketAttachment {
  /** What a plan takes it by. */
  readonly id: string
  readonly name: Redacted<string> | undefined
  readonly type: string | undefined
  readonly bytes: number | undefined
  readonly at: string | undefined
}

export interface AttachmentsRequest {
  readonly database: Database
  readonly deskName: string
  readonly map: DataMap
  readonly holds: HoldStore
  readonly clock: Clock
  readonly number: string
}

/** More than somebody looks through one by one. */
const mostAttachments = 1_000

/**
 * The attachments that a plan of a ticket's attachments would take: found by the very conditions of such a plan, so that
 * what is held or retained is not among them. Throws `no-such-ticket`.
 */
export async function listAttachments(request: AttachmentsRequest): Promise<readonly TicketAttachment[]> {
  const { database, map, deskName, holds, clock, number } = request
  const catalog = await readCatalog(database)
  return database.session(async (session) => {
    const { desk } = await fitDesk(session, map, catalog)
    const selection = { kind: 'tickets', numbers: [number] } as const
    const choice = await choose(session, desk, { selection, clock })
    const composition = composeUnits({
      session,
      version: database.version,
      desk,
      chosen: conditionsFor(session, desk, choice.selection),
      disposition: 'redact',
      options: { attachmentsOnly: true, attachments: [] },
      readOnly: true,
    })
    await prepareUnits(session, desk, composition.units)
    await watchHolds({ session, desk, deskName, holds, clock }).renew()
    return session.transaction(async () => {
      await selectUnits(session, composition.select)
      const found: TicketAttachment[] = []
      for (const sets of composition.sets)
        if (sets.tree[0]?.table.attachment !== undefined)
          found.push(...(await readAttachments(session, desk, sets)))
      return found
    })
  })
}

async function readAttachments(session: Session, desk: Desk, sets: UnitSets): Promise<TicketAttachment[]> {
  const table = sets.tree[0]?.table
  const [key] = table?.key ?? []
  if (table === undefined || key === undefined) return []
  const [name, type, at] = [nameColumns, typeColumns, timeColumns].map((names) => valueOf(table, names))
  const { rows } = await session.run(
    sql`select ${columnOf('t', key)} as id, ${name} as name, ${type} as type, ${at} as at, ${sizeOf(session, desk, table)} as bytes
      from ${sql.id(table.name)} as t join ${sql.id(unitTable(sets.name))} as k on ${columnOf('k', keyName(0))} = ${columnOf('t', key)}
      order by 1 limit ${sql.lit(mostAttachments)}`,
  )
  const text = (value: unknown) =>
    value === null || value === undefined || value === '' ? undefined : String(value)
  return rows.map((row) => {
    const called = text(row['name'])
    return {
      id: String(row['id']),
      name: called === undefined ? undefined : new Redacted(called),
      type: text(row['type']),
      bytes: row['bytes'] === null ? undefined : Number(row['bytes']),
      at: row['at'] instanceof Date ? row['at'].toISOString() : text(row['at']),
    }
  })
}

const timeColumns = /^(?:created(?:_at|_on)?|create_time|uploaded(?:_at)?)$/i
const sizeColumns = /^(?:(?:file|content)_?)?size$|^bytes$/i

function valueOf(table: DeskTable, names: RegExp): Fragment {
  const column = table.columns.find((one) => names.test(one.name))
  return column === undefined ? sql`null` : columnOf('t', column.name)
}

/** As the desk says it, of the row or of the content that it leads to; else what the row itself holds. */
function sizeOf(session: Session, desk: Desk, table: DeskTable): Fragment {
  const own = table.columns.find(({ name }) => sizeColumns.test(name))
  if (own !== undefined) return columnOf('t', own.name)
  for (const owner of childrenOf(desk, table.name)) {
    const child = tableOf(desk, owner.child)
    const size = child.columns.find(({ name }) => sizeColumns.test(name))
    if (size === undefined || owner.when !== undefined) continue
    const isOf = joinCondition(owner.on, 'c', 't', session.engine)
    return sql`(select sum(${columnOf('c', size.name)}) from ${sql.id(child.name)} as c where ${isOf})`
  }
  const content = table.columns.find(({ category }) => category === 'content')
  return content === undefined ? sql`null` : sql`octet_length(${columnOf('t', content.name)})`
}

import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { RefusedError } from '../../shared/errors.ts'
import { type Desk, tableOf } from '../datamap/desk.ts'
import type { Hold } from '../hold/hold.ts'
import type { ChunkTickets } from '../hold/tables.ts'
import type { Chunk } from '../plan/chunks.ts'
import { conditionsFor } from '../plan/choose.ts'
import type { Plan, PlanMask } from '../plan/document.ts'
import { aliased } from '../plan/dml.ts'
import { ticketPaths } from '../plan/held.ts'
import { jsonKey } from '../plan/keys.ts'
import { keyRowsFromJson } from '../plan/rewrite.ts'
import { keysMatch, unitTable } from '../plan/sets.ts'
import { withRunValues } from '../plan/statement.ts'
import { keptByHolds } from '../plan/retained.ts'
import type { PlanUnit } from '../plan/unit.ts'
import { composeUnits } from '../plan/units.ts'
import { allOf, type Fragment } from '../selection/fragments.ts'
import type { Checkpoint } from './state.ts'

/**
 * A plan says what it keeps, and that is a part of what was approved. Refuses (`hold-ended`) one that counted on a hold
 * which is over: the run would treat more than was looked at, or leave behind what nobody keeps any more.
 */
export function requireHolds(plan: Plan, holds: readonly Hold[]): void {
  const ended = plan.retained.filter(
    ({ hold, name }) => hold !== undefined && !holds.some(({ id }) => id === name),
  )
  if (ended.length === 0) return
  throw new RefusedError(
    'hold-ended',
    `the plan keeps what was held by ${ended.map(({ name }) => name).join(', ')}, and that is over`,
    {
      facts: { holds: ended.map(({ name }) => name) },
      remedy: 'Nothing was changed. Make a new plan and have it approved.',
    },
  )
}

/** The tickets that the root rows of a chunk are or belong to, for filters among the holds. */
export function ticketsOfChunk(
  session: Session,
  desk: Desk,
  unit: Pick<PlanUnit, 'name' | 'root'>,
  { from, to }: Chunk,
): readonly ChunkTickets[] {
  const work = aliased(unitTable(unit.name), 'u')
  const inChunk = sql`u.seq > ${from} and u.seq <= ${to}`
  if (unit.root === desk.ticket.name)
    return [{ from: [work], where: allOf([inChunk, keysMatch(desk.ticket, 't', 'u')]) }]
  const root = tableOf(desk, unit.root)
  const own = allOf([inChunk, keysMatch(root, 'r', 'u')])
  return ticketsAbove(session, desk, root.name, { from: [work], where: own })
}

/** The tickets that rows of a mask belong to. */
export function ticketsOfMask(
  session: Session,
  desk: Desk,
  mask: Pick<PlanMask, 'table'>,
  keys: PlanMask['keys'],
): readonly ChunkTickets[] {
  const table = tableOf(desk, mask.table)
  const source = keyRowsFromJson(session, table, JSON.stringify(keys.map(jsonKey)))
  const own = keysMatch(table, mask.table === desk.ticket.name ? 't' : 'r', 'v')
  if (mask.table === desk.ticket.name) return [{ from: [source], where: own }]
  return ticketsAbove(session, desk, table.name, { from: [source], where: own })
}

/** From a row under `r` up to its ticket (alias `t`), one for each way that leads there. */
function ticketsAbove(
  session: Session,
  desk: Desk,
  table: string,
  rows: { readonly from: readonly Fragment[]; readonly where: Fragment },
): readonly ChunkTickets[] {
  return ticketPaths(desk, session.engine, table, 'r', 't').map(({ tables, condition }) => ({
    from: [
      ...rows.from,
      aliased(table, 'r'),
      ...tables.slice(0, -1).map(({ name, alias }) => aliased(name, alias)),
    ],
    where: allOf([rows.where, condition]),
  }))
}

/** What holds keep that were placed after planning: it was never taken into the units. */
export function heldSince(
  session: Session,
  desk: Desk,
  plan: Plan,
  holds: readonly Hold[],
): Promise<Readonly<Record<string, number>>> {
  const known = new Set(plan.retained.map(({ name }) => name))
  const added = holds.filter(({ id }) => !known.has(id))
  return added.length === 0 ? Promise.resolve({}) : countKept(session, desk, plan, added)
}

/** Rows that a hold kept out after the plan was made: not done, and said. */
export function heldBack({ held, heldWithin }: Checkpoint): string[] {
  return [
    ...Object.entries(held).map(([unit, count]) => `held since the plan was made: ${count} of ${unit}`),
    ...Object.entries(heldWithin).map(([table, count]) => `kept by a hold: ${count} of ${table}`),
  ]
}

/** Texts that name the person and would be broken by a placeholder, such as YAML with no room for quotes. */
export function leftBehind({ left }: Checkpoint): string[] {
  return Object.entries(left).map(
    ([place, count]) =>
      `left in ${place}: ${count} ${count === 1 ? 'value' : 'values'} that cannot be masked everywhere: a file is carried, or no placeholder fits`,
  )
}

/** How many tickets, persons and organizations of a plan's selection these holds keep. */
async function countKept(
  session: Session,
  desk: Desk,
  plan: Plan,
  holds: readonly Hold[],
): Promise<Readonly<Record<string, number>>> {
  const { selection, disposition, options } = plan
  const chosen = conditionsFor(session, desk, selection)
  const version = plan.desk.databaseVersion
  const composition = composeUnits({ session, version, desk, chosen, disposition, options })
  const kept = await keptByHolds({ session, desk, selection, chosen, composition, holds })
  const sum = (of: (one: (typeof kept)[number]) => number | undefined) =>
    kept.reduce((all, one) => all + (of(one) ?? 0), 0)
  return Object.fromEntries(
    Object.entries({
      tickets: sum(({ tickets }) => tickets),
      persons: sum(({ persons }) => persons),
      organizations: sum(({ organizations }) => organizations),
    }).filter(([, count]) => count > 0),
  )
}

/** How many rows a statement of the plan counts as held. */
export async function countHeld(
  session: Session,
  statement: PlanUnit['heldWithin'][number]['count'],
  values: Parameters<typeof withRunValues>[1],
): Promise<number> {
  const { rows } = await session.run(withRunValues(statement, values))
  return Number(rows[0]?.['count'] ?? 0)
}

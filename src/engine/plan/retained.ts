import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import type { Desk, DeskTable } from '../datamap/desk.ts'
import { groundWords, type Hold } from '../hold/hold.ts'
import { holdTables } from '../hold/tables.ts'
import { allOf, anyOf, type Fragment } from '../selection/fragments.ts'
import type { PlanSelection, Retained } from './document.ts'
import { countTickets } from './guards.ts'
import { heldTicket, holdsBelow, rootHeld, ticketHeldBy } from './held.ts'
import { heldBy } from './kept.ts'
import { inUnit } from './sets.ts'
import { type Chosen, type Composition, ownedByAccounts, ticketSets } from './units.ts'

export interface RetainedParts {
  readonly session: Session
  readonly desk: Desk
  readonly selection: PlanSelection
  readonly chosen: Chosen
  readonly composition: Composition
  /** Tickets that the selection takes (alias `t`). */
  readonly selected: Fragment
  readonly holds: readonly Hold[]
}

/** What of a selection is kept, by the ground or the hold that keeps it. */
export async function retainedOf(parts: RetainedParts): Promise<readonly Retained[]> {
  return [...(await keptByMap(parts)), ...(await keptByHolds(parts))]
}

/** Tickets of a selection that are kept as a whole, by the ground or the hold that keeps them. */
export async function retainedTickets(
  parts: Pick<RetainedParts, 'session' | 'desk' | 'selected' | 'holds'>,
): Promise<readonly Retained[]> {
  const { session, desk, selected, holds } = parts
  const found: Retained[] = [...(await keptByMap(parts))]
  for (const hold of holds) {
    const kept = allOf([selected, ticketHeldBy(desk, session.engine, 't', hold.id)])
    const tickets = await countTickets(session, desk, kept)
    if (tickets > 0) found.push({ ...namesOf(hold), tickets })
  }
  return found
}

const namesOf = (hold: Hold): Omit<Retained, 'tickets'> => ({
  name: hold.id,
  ground: groundWords(hold),
  ...(hold.ends === undefined ? {} : { until: hold.ends }),
  hold: hold.kind,
})

/** What of a selection the holds keep; the units' work tables have to be filled. */
export async function keptByHolds(parts: Omit<RetainedParts, 'selected'>): Promise<readonly Retained[]> {
  const found: Retained[] = []
  for (const hold of parts.holds) {
    const kept = await keptBy(parts, hold)
    const { tickets, inPart = 0, persons = 0, organizations = 0 } = kept
    if (tickets + inPart + persons + organizations > 0) found.push(kept)
  }
  return found
}

/** Selected tickets that are kept on a ground of the map. */
async function keptByMap({
  session,
  desk,
  selected,
}: Pick<RetainedParts, 'session' | 'desk' | 'selected'>): Promise<readonly Retained[]> {
  const found: Retained[] = []
  for (const rule of desk.map.ticket.retain ?? []) {
    const kept = allOf([selected, heldBy(rule, desk, session.engine, 't')])
    const tickets = await countTickets(session, desk, kept)
    if (tickets > 0)
      found.push({
        name: rule.name,
        ground: rule.ground,
        ...(rule.until === undefined ? {} : { until: rule.until }),
        tickets,
      })
  }
  return found
}

async function keptBy(parts: Omit<RetainedParts, 'selected'>, hold: Hold): Promise<Retained> {
  const { session, desk, composition, chosen } = parts
  const { engine } = session
  const tickets = await countTickets(
    session,
    desk,
    allOf([concerned(parts), ticketHeldBy(desk, engine, 't', hold.id)]),
  )
  const below = ticketSets(composition.sets).flatMap((sets) =>
    holdsBelow(sets, hold.id).map((held) => allOf([inUnit(sets, desk.ticket.name, 't'), held])),
  )
  const inPart =
    below.length === 0
      ? 0
      : await countTickets(session, desk, allOf([anyOf(below), sql`not ${heldTicket(desk, engine, 't')}`]))
  const roots = (table: DeskTable | undefined, where: Fragment | undefined, names: string) =>
    table === undefined || where === undefined
      ? Promise.resolve(0)
      : countRows(session, table, allOf([where, rootHeld(table, names, 't', hold.id)]))
  const persons = await roots(desk.person, chosen.persons, holdTables.persons)
  const organizations = await roots(desk.organization, chosen.organizations, holdTables.organizations)
  return {
    ...namesOf(hold),
    tickets,
    ...(inPart === 0 ? {} : { inPart }),
    ...(persons === 0 ? {} : { persons }),
    ...(organizations === 0 ? {} : { organizations }),
  }
}

/** A subject's tickets although they are held, and those of others in which they took part. */
function concerned({
  session,
  desk,
  selection,
  composition,
  chosen,
}: Omit<RetainedParts, 'selected'>): Fragment {
  if (selection.kind !== 'subject') return chosen.tickets ?? anyOf([])
  const { touched } = composition
  return anyOf([
    ownedByAccounts(desk, session, selection.accounts),
    ...(touched === undefined ? [] : [inUnit(touched, desk.ticket.name, 't')]),
  ])
}

async function countRows(session: Session, { name }: DeskTable, where: Fragment): Promise<number> {
  const { rows } = await session.run(sql`select count(*) as count from ${sql.id(name)} as t where ${where}`)
  return Number(rows[0]?.['count'] ?? 0)
}

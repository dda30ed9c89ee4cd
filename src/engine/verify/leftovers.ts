import { sql } from 'kysely'
import type { Database, Session } from '../../database/database.ts'
import type { Keyring } from '../../shared/keyring.ts'
import type { Desk } from '../datamap/desk.ts'
import type { Detector, Finding } from '../detection/detector.ts'
import { conditionsFor } from '../plan/choose.ts'
import { accountsOf, type Plan, type Retained } from '../plan/document.ts'
import { inUnit, keyColumns, keyName } from '../plan/sets.ts'
import {
  type Composition,
  composeUnits,
  notRetained,
  ownedBy,
  personSets,
  ticketSets,
} from '../plan/units.ts'
import { findMentions, type Place } from '../plan/mentions.ts'
import { openVeil } from '../plan/veil.ts'
import { emptyExtent, type SearchExtent, type SearchProgress } from '../search/search.ts'
import { allOf, anyOf } from '../selection/fragments.ts'

/** Where the person is still found: table, column, key, kind; never the value. */
export interface VerifiedFinding {
  readonly table: string
  readonly column: string
  readonly key: readonly (string | number)[]
  readonly kind: string
  readonly strength: 'certain' | 'likely' | 'weak'
  readonly form: string
  /** Why this finding is no remainder: another person's own record, a namesake, a ticket that is retained. */
  readonly explained?: string
}

export interface Leftovers {
  readonly findings: readonly VerifiedFinding[]
  readonly searched: SearchExtent & { readonly seconds: number }
  readonly notes: readonly string[]
}

export interface LeftoverParts {
  readonly database: Database
  readonly plan: Plan
  readonly desk: Desk
  readonly detector?: Detector
  readonly keyring: Keyring
  readonly onProgress?: (progress: SearchProgress) => void
}

/** Searches every text column of the desk for the person of a plan, mapped or not. */
export async function searchLeftovers(session: Session, parts: LeftoverParts): Promise<Leftovers> {
  const { detector, plan, desk, keyring, onProgress } = parts
  const composition = composeUnits({
    session,
    version: plan.desk.databaseVersion,
    desk,
    chosen: conditionsFor(session, desk, plan.selection),
    disposition: plan.disposition,
    options: plan.options,
  })
  const arrived = await newTickets(session, parts, composition)
  if (detector === undefined)
    return {
      findings: arrived,
      searched: { ...emptyExtent, seconds: 0 },
      notes: ['the plan is about tickets, not about a person, so no identifiers were searched for'],
    }
  const began = performance.now()
  const { places, extent } = await findMentions({
    session,
    desk,
    detector,
    accounts: accountsOf(plan.selection),
    units: [],
    version: plan.desk.databaseVersion,
    touched: composition.touched,
    veil: openVeil(desk, keyring),
    hasNamesakes:
      plan.review.some((item) => item.reason === 'namesake') ||
      plan.warnings.some((warning) => warning.includes('same name')),
    search: onProgress === undefined ? {} : { onProgress },
  })
  const notes = plan.retained.map(
    (kept) => `${keptWords(kept)} retained (${kept.name}); what stands there was not counted`,
  )
  return {
    findings: [...places.map(findingOf), ...arrived],
    searched: { ...extent, seconds: (performance.now() - began) / 1000 },
    notes,
  }
}

function keptWords({ tickets, inPart = 0, persons = 0, organizations = 0 }: Retained): string {
  const all = tickets + inPart
  if (persons + organizations === 0) return all === 1 ? '1 ticket is' : `${all} tickets are`
  const records = persons + organizations
  const also = all === 0 ? '' : ` and ${all === 1 ? '1 ticket' : `${all} tickets`}`
  return `${records === 1 ? '1 record' : `${records} records`}${also} ${records + all === 1 ? 'is' : 'are'}`
}

/**
 * Tickets that are the persons' now and were not theirs, or not there, when the run collected its rows. The work
 * tables must hold the run's keys.
 */
async function newTickets(
  session: Session,
  { desk, plan }: LeftoverParts,
  { sets }: Composition,
): Promise<readonly VerifiedFinding[]> {
  if (
    plan.selection.kind !== 'subject' ||
    plan.options.attachmentsOnly ||
    plan.options.attachments.length > 0
  )
    return []
  const { ticket } = desk
  const isNew = allOf([
    anyOf(personSets(sets).map((unit) => ownedBy(desk, session, unit))),
    ...ticketSets(sets).map((unit) => sql`not ${inUnit(unit, ticket.name, 't')}`),
    notRetained(desk, session),
  ])
  const { rows } = await session.run(
    sql`select ${keyColumns(ticket, 't')} from ${sql.id(ticket.name)} as t where ${isNew}`,
  )
  const column =
    ticket.roles.find(({ role }) => role === 'customer')?.column ?? ticket.key[0] ?? desk.numberColumn
  return rows.map((row) => ({
    table: ticket.name,
    column,
    key: ticket.key.map((_, i) => row[keyName(i)] as string | number),
    kind: 'ticket',
    strength: 'certain',
    form: 'new ticket',
  }))
}

const order = ['weak', 'likely', 'certain'] as const

function findingOf(place: Place): VerifiedFinding {
  const strongest = place.findings.reduce<Finding | undefined>(
    (best, finding) =>
      best === undefined || order.indexOf(finding.strength) > order.indexOf(best.strength) ? finding : best,
    undefined,
  )
  const explained = explanations[place.decision]
  return {
    table: place.table,
    column: place.column,
    key: place.key,
    kind: strongest?.kind ?? 'name',
    strength: strongest?.strength ?? 'weak',
    form: strongest?.form ?? 'plain',
    ...(explained === undefined ? {} : { explained }),
  }
}

const explanations: Partial<Record<Place['decision'], string>> = {
  weak: 'too weak to tell',
  namesake: 'another person has this name',
  'other account': "another account's own record",
  held: 'in what is kept, on a ground of the map or by a hold',
}

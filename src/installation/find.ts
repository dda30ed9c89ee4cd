import type { Database } from '../database/database.ts'
import { readCatalog } from '../database/introspect.ts'
import { fitForReading } from '../engine/selection/fit.ts'
import type { Desk } from '../engine/datamap/desk.ts'
import { createDetector } from '../engine/detection/detector.ts'
import type { HoldStore } from '../engine/hold/hold.ts'
import type { Identifier } from '../engine/detection/identifiers.ts'
import type { Counts, Plan } from '../engine/plan/document.ts'
import { buildPlan } from '../engine/plan/plan.ts'
import { filesOf, openerOf } from '../engine/plan/opener.ts'
import { searchDesk } from '../engine/search/search.ts'
import { matchSubject, type SubjectHint } from '../engine/selection/subject.ts'
import type { Installation } from './installation.ts'
import type { Unsearched } from '../shared/unsearched.ts'
import { ExpungeError } from '../shared/errors.ts'
import type { Keyring } from '../shared/keyring.ts'
import type { PlanProgress } from '../engine/plan/input.ts'
import { type Target, unnamedDesk } from './target.ts'

/** What one desk holds about a person: ids, counts and places, never values. */
export interface Found {
  readonly desk: string
  readonly label: string
  readonly accounts: readonly {
    readonly id: string
    readonly reasons: readonly string[]
    readonly chosen: boolean
  }[]
  /** Absent when no account is chosen. */
  readonly held?: {
    readonly tickets: number
    readonly participations: number
    readonly rows: number
    readonly retained: number
    /** Rows of their own, and rows of others that name them (`mask`). */
    readonly counts: Counts
  }
  /** Where the given values stand, when no account is chosen. */
  readonly places: readonly { readonly table: string; readonly column: string; readonly rows: number }[]
  /** Files in which nobody could look. */
  readonly unsearched?: Unsearched
  readonly notes: readonly string[]
  /** Why nothing of it could be erased; told among the notes as well. */
  readonly refused?: { readonly code: string; readonly message: string }
}

export interface FindRequest {
  readonly installation: Pick<Installation, 'keyring' | 'clock'> & { readonly holds: HoldStore }
  readonly target: Target
  readonly hints: readonly SubjectHint[]
  readonly onProgress?: (progress: PlanProgress) => void
}

/** Looks for a person on one desk; changes nothing, and keeps nothing. */
export async function findOnDesk(request: FindRequest, database: Database): Promise<Found> {
  const { target, hints, onProgress } = request
  onProgress?.({ step: 'people' })
  const catalog = await readCatalog(database)
  const { desk, accounts } = await database.session(async (session) => {
    const fitted = await fitForReading(session, target.loaded.map, catalog)
    return { desk: fitted.desk, accounts: await matchAccounts(session, fitted.desk, hints) }
  })
  const isChosen = accounts.some((account) => account.chosen)
  const common = {
    desk: target.isRegistered ? target.name : unnamedDesk(database, target.loaded.map),
    label: database.label,
    accounts,
  }
  if (isChosen) return { ...common, ...(await heldAbout(request, database)) }
  return { ...common, ...(await placesOf(database, desk, request)), notes: [] }
}

type Session = Parameters<Parameters<Database['session']>[0]>[0]

async function matchAccounts(
  session: Session,
  desk: Desk,
  hints: readonly SubjectHint[],
): Promise<Found['accounts']> {
  try {
    const { accounts } = await matchSubject(session, desk, hints)
    return accounts.map(({ person, reasons, chosen }) => ({ id: person.key, reasons, chosen }))
  } catch (error) {
    if (error instanceof ExpungeError && error.code === 'nobody-found') return []
    throw error
  }
}

/** The figures of a plan that is thrown away: what would be treated is what is held. */
async function heldAbout(
  request: FindRequest,
  database: Database,
): Promise<Pick<Found, 'held' | 'places' | 'unsearched' | 'notes' | 'refused'>> {
  const { installation, target, hints, onProgress } = request
  const keyring: Keyring = { ...installation.keyring, sealForPlan: async () => '' }
  try {
    const { plan } = await buildPlan({
      database,
      deskName: target.isRegistered ? target.name : unnamedDesk(database, target.loaded.map),
      map: target.loaded.map,
      keyring,
      holds: installation.holds,
      clock: installation.clock,
      disposition: 'redact',
      selection: { kind: 'subject', hints },
      ...(onProgress === undefined ? {} : { onProgress }),
    })
    const { unsearched = {}, warnings } = plan
    return { held: heldIn(plan), places: [], unsearched, notes: warnings }
  } catch (error) {
    // A protected account can be shown, only not erased.
    if (!(error instanceof ExpungeError) || error.code.startsWith('database')) throw error
    const { code, message } = error
    return { places: [], notes: [message], refused: { code, message } }
  }
}

/** What a plan that would redact a person tells of what is held about them. */
export function heldIn({ totals, counts, retained }: Plan): NonNullable<Found['held']> {
  return {
    tickets: totals.tickets,
    // Touched are their own tickets as well as those of others.
    participations: Math.max(0, (totals.rowsByUnit['touched_tickets'] ?? 0) - totals.tickets),
    rows: totals.rows,
    retained: retained.reduce((sum, item) => sum + item.tickets, 0),
    counts,
  }
}

async function placesOf(
  database: Database,
  desk: Desk,
  { hints, onProgress }: FindRequest,
): Promise<Pick<Found, 'places' | 'unsearched'>> {
  const identifiers = hints.flatMap((hint): Identifier[] =>
    hint.kind === 'id' ? [] : [{ kind: hint.kind, value: hint.value }],
  )
  if (identifiers.length === 0) return { places: [] }
  const detector = createDetector([identifiers], { defaultCountry: desk.map.country })
  const rows = new Map<string, number>()
  const { unsearched } = await database.session((session) =>
    searchDesk(
      session,
      desk.catalog,
      detector,
      (hits) => {
        for (const { table, column, findings } of hits) {
          if (findings.every((finding) => finding.strength === 'weak')) continue
          const place = JSON.stringify([table, column])
          rows.set(place, (rows.get(place) ?? 0) + 1)
        }
      },
      {
        keyOf: (table) => desk.tables.get(table)?.key,
        open: openerOf(desk),
        fileIn: filesOf(desk),
        onProgress: ({ table, rows: done }) => onProgress?.({ step: 'search', table, done }),
      },
    ),
  )
  const places = [...rows].map(([place, count]) => {
    const [table = '', column = ''] = JSON.parse(place) as string[]
    return { table, column, rows: count }
  })
  return { places, unsearched }
}

import { cancelRun } from '../../../engine/apply/cancel.ts'
import { Redacted } from '../../../shared/redacted.ts'
import type { Facts } from '../../activity/activity.ts'
import { RefusedError } from '../../../shared/errors.ts'
import { note, type RequestPatch, type RequestRow, type RequestsParts } from '../change.ts'
import type { KeptPart, LetterKind, RequestLetter } from '../ports.ts'
import type { EndState, Ground } from '../states.ts'
import { addresseeOf, openSubject } from '../subject.ts'
import type { RequestTotals } from '../tables.ts'

export interface Ending {
  readonly state: EndState
  readonly by: string
  readonly ground?: Ground
  readonly leadId?: string
  /** The last letter; written before nobody knows any more to whom. */
  readonly letter?: {
    readonly kind: LetterKind
    readonly facts: Facts
    readonly kept?: readonly KeptPart[]
  }
  readonly totals?: RequestTotals
}

/**
 * Ends a request, as a part of the caller's transaction: what is held of its person is destroyed, in the request, in its
 * plans and in its notices. Counts, days, digests and numbers of tickets stay.
 */
export async function endRequest(parts: RequestsParts, row: RequestRow, end: Ending): Promise<RequestPatch> {
  const { side, notices } = parts
  if (end.letter !== undefined) await writeLetter(parts, row, end.letter)
  await forgetPlans(parts, row.id, end.by)
  await side.keyring.destroySeal(row.id)
  await notices.destroyFor(row.id)
  if (row.kind === 'access')
    await (end.state === 'completed'
      ? parts.access?.freeze(row.id, end.by)
      : parts.access?.discard(row.id, end.by))
  await note(parts, end.by, `request.${end.state}`, row.id, {
    kind: row.kind,
    ...(end.ground === undefined ? {} : { ground: end.ground }),
    ...(end.leadId === undefined ? {} : { lead: end.leadId }),
    ...end.totals,
  })
  return {
    state: end.state,
    subject: null,
    confirm_digest: null,
    retry_at: null,
    ended_at: side.clock.now(),
    ended_by: end.by,
    left: JSON.stringify([]),
    ...(end.ground === undefined ? {} : { ground: end.ground }),
    ...(end.leadId === undefined ? {} : { lead_id: end.leadId }),
    ...(end.totals === undefined ? {} : { totals: JSON.stringify(end.totals) }),
  }
}

/** Writes to the person of a request that goes on. */
export async function writeLetter(
  { side, notices }: RequestsParts,
  row: RequestRow,
  letter: Pick<RequestLetter, 'kind' | 'facts' | 'kept' | 'token'>,
): Promise<void> {
  const { to, name } = addresseeOf((await openSubject(side.keyring, row)).reveal())
  await notices.letter({
    ...letter,
    requestId: row.id,
    right: row.kind,
    received: row.received_on,
    language: row.language,
    ...(to === undefined ? {} : { to: new Redacted(to) }),
    ...(name === undefined ? {} : { name: new Redacted(name) }),
  })
}

/** Gives up what was not carried out; a run that did not come to its end can no longer be resumed. */
async function forgetPlans(parts: RequestsParts, id: string, by: string): Promise<void> {
  const { plans, side } = parts
  for (const { id: planId, state, digest } of await plans.ofRequest(id)) {
    if (state === 'waiting' || state === 'ready' || state === 'refused' || state === 'agreed')
      await plans.discard(planId, by)
    else if (digest !== null) await forgetRun(parts, digest, by)
    await side.keyring.destroySeal(planId)
  }
}

/** A request cannot end while a run of it is at work; the run is asked to stop. Throws `run-busy`. */
async function forgetRun({ store, side }: RequestsParts, digest: string, by: string): Promise<void> {
  const run = await side.runs.ofPlan(digest)
  if (run === undefined || run.state === 'verified' || run.state === 'cancelled') return
  const cancel = () => cancelRun({ ...side, runId: run.id, operator: by })
  const { state } = await cancel()
  if (state !== 'running') return
  // The wish that it stops is taken back with everything else that the caller is at.
  store.ifUndone(cancel)
  throw new RefusedError('run-busy', `the run ${run.id} of this request is still at work`, {
    facts: { runId: run.id },
    remedy: 'It was asked to stop after its chunk; try again in a moment.',
  })
}

/** What was done in all: rows of all runs, tickets and persons of the largest on each desk. */
export async function totalsOf({ plans, side }: RequestsParts, id: string): Promise<RequestTotals> {
  let rows = 0
  const byDesk = new Map<string, { readonly tickets: number; readonly persons: number }>()
  for (const plan of await plans.ofRequest(id)) {
    const run = plan.digest === null ? undefined : await side.runs.ofPlan(plan.digest)
    if (run === undefined) continue
    rows += run.rows
    const { tickets, persons } = (await side.runs.loadPlan(run.id)).totals
    const before = byDesk.get(plan.desk) ?? { tickets: 0, persons: 0 }
    byDesk.set(plan.desk, {
      tickets: Math.max(tickets, before.tickets),
      persons: Math.max(persons, before.persons),
    })
  }
  const sum = (of: 'tickets' | 'persons') => [...byDesk.values()].reduce((total, desk) => total + desk[of], 0)
  return { tickets: sum('tickets'), persons: sum('persons'), rows }
}

import { dayMs } from '../../engine/rule/zone.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import { ensureDesks } from './course/advance.ts'
import {
  handle,
  type Handling,
  meantBy,
  note,
  partsOf,
  type RequestPatch,
  type RequestRow,
  type RequestsParts,
  setPart,
  today,
} from './change.ts'
import { checkExtension, daysAfter, dueOn } from './clock.ts'
import { endRequest, writeLetter } from './course/ending.ts'
import { giveUpPlan, planAnew, tryAgain } from './course/again.ts'
import { addIdentifiers } from './identifying.ts'
import type { Subject } from './subject.ts'
import {
  type ExtensionReason,
  extensionReasons,
  type Ground,
  grounds,
  type Haste,
  haste,
  identityWays,
  type IdentityWay,
  oneOf,
} from './states.ts'

/** What was found out about who is asking. */
export type Identity =
  | { readonly outcome: 'shown'; readonly how: IdentityWay }
  | { readonly outcome: 'not shown' }

/** What people decide; each throws as `handle` does, beside what is said of it. */
export interface Decisions {
  /** The request is planned once identity was shown; else the person is asked again. */
  verifyIdentity(id: string, identity: Identity, how: Handling): Promise<void>
  /**
   * Adds what else names the person, such as the id of an account on a desk where only a name was found. All desks that
   * nothing was carried out on are planned anew. Throws `subject-value`, and `own-account` when that makes it the caller.
   */
  addIdentifiers(id: string, more: Subject, how: Handling): Promise<void>
  /** Puts down that a desk where planning failed knows nobody of that kind. Throws `no-such-desk` for any other. */
  dismiss(id: string, desk: string, how: Handling): Promise<void>
  /** Has all plans that wait for approval made anew. */
  plan(id: string, how: Handling): Promise<void>
  /**
   * Says yes to what is planned on all desks, by the digests that were looked at. Throws `own-request` for who received the
   * request or decided whom it means, `plan-changed` when the digests are not those of the plans that wait.
   */
  approve(id: string, digests: Readonly<Record<string, string>>, how: Handling): Promise<void>
  refuse(id: string, ground: Ground, how: Handling): Promise<void>
  /** Refuses some desks. Throws `refuse-wholly` when nothing else is left, `no-such-desk`. */
  partlyRefuse(id: string, desks: readonly string[], ground: Ground, how: Handling): Promise<void>
  /** Throws `extension-late`, and `extended-before`. */
  extend(id: string, reason: ExtensionReason, how: Handling): Promise<void>
  withdraw(id: string, how: Handling): Promise<void>
  /** Takes an approval back before the grace period is over: it has to be looked at again. */
  callOff(id: string, how: Handling): Promise<void>
  /** Ends the grace period now. Throws `own-request` as `approve` does. */
  startNow(id: string, why: Haste, how: Handling): Promise<void>
  /** Tries what is left again now. */
  retry(id: string, how: Handling): Promise<void>
}

export function openDecisions(parts: RequestsParts): Decisions {
  return {
    verifyIdentity: (id, identity, how) =>
      handle(parts, id, { ...how, act: 'verify-identity' }, (row) =>
        identity.outcome === 'shown'
          ? acceptIdentity(parts, row, identity.how, how.by)
          : askAgain(parts, row, how.by),
      ),
    addIdentifiers: (id, more, how) =>
      handle(parts, id, { ...how, act: 'add-identifiers' }, (row) =>
        addIdentifiers(parts, row, more, how.by),
      ),
    dismiss: (id, desk, how) =>
      handle(parts, id, { ...how, act: 'dismiss' }, async (row) => {
        const part = (await partsOf(parts.store, id)).find((one) => one.desk === desk)
        if (part === undefined || part.state !== 'failed' || part.approved_plan_id !== null)
          throw new UsageError('no-such-desk', 'expected a desk of this request where planning failed')
        await setPart(parts.store, part, { state: 'nothing', problem: 'dismissed' })
        await note(parts, how.by, 'request.desk-dismissed', id, { desk })
        return meantBy(row, how.by)
      }),
    plan: (id, how) =>
      handle(parts, id, { ...how, act: 'plan' }, async (row) => {
        for (const part of await partsOf(parts.store, id))
          if (part.state === 'ready') await planAnew(parts, part, how.by)
        await note(parts, how.by, 'request.plan-asked', row.id)
        return { state: 'planning' }
      }),
    approve: (id, digests, how) =>
      handle(parts, id, { ...how, act: 'approve' }, (row) => approve(parts, row, digests, how.by)),
    refuse: (id, ground, how) =>
      handle(parts, id, { ...how, act: 'refuse' }, async (row) =>
        endRequest(parts, row, {
          state: 'rejected',
          by: how.by,
          ground: checkedGround(ground),
          letter: { kind: 'refused', facts: { ground } },
        }),
      ),
    partlyRefuse: (id, desks, ground, how) =>
      handle(parts, id, { ...how, act: 'partly-refuse' }, (row) =>
        partlyRefuse(parts, row, { desks, ground: checkedGround(ground), by: how.by }),
      ),
    extend: (id, reason, how) =>
      handle(parts, id, { ...how, act: 'extend' }, (row) => extend(parts, row, reason, how.by)),
    withdraw: (id, how) =>
      handle(parts, id, { ...how, act: 'withdraw' }, (row) =>
        endRequest(parts, row, { state: 'withdrawn', by: how.by }),
      ),
    callOff: (id, how) =>
      handle(parts, id, { ...how, act: 'call-off' }, async () => {
        for (const part of await partsOf(parts.store, id))
          if (part.state === 'agreed') await planAnew(parts, part, how.by)
        await note(parts, how.by, 'request.called-off', id)
        return { state: 'planning', approved_by: null, grace_ends_at: null }
      }),
    startNow: (id, why, how) =>
      handle(parts, id, { ...how, act: 'start-now' }, async (row) => {
        refuseOwn(row, how.by)
        await note(parts, how.by, 'request.start-now', id, { why: oneOf(haste, why, 'the reason') })
        return { state: 'running', grace_ends_at: parts.side.clock.now() }
      }),
    retry: (id, how) =>
      handle(parts, id, { ...how, act: 'retry' }, async (row) => {
        await note(parts, how.by, 'request.retried', id)
        return tryAgain(parts, row, how.by, (part) => part.state !== 'nothing')
      }),
  }
}

/** As a part of the caller's transaction: who is asking is known from here on. */
export async function acceptIdentity(
  parts: RequestsParts,
  row: RequestRow,
  how: IdentityWay,
  by: string,
): Promise<RequestPatch> {
  await note(parts, by, 'request.identity-shown', row.id, {
    how: oneOf(identityWays, how, 'how identity was shown'),
  })
  const identity = { identity_how: how, identity_by: by, identity_at: parts.side.clock.now() }
  return { state: 'planning', ...identity, ...meantBy(row, by) }
}

async function askAgain(parts: RequestsParts, row: RequestRow, by: string): Promise<RequestPatch> {
  await note(parts, by, 'request.identity-asked', row.id, { times: row.asked_again + 1 })
  await writeLetter(parts, row, { kind: 'identity', facts: { due: row.due_on } })
  return { asked_again: row.asked_again + 1 }
}

async function approve(
  parts: RequestsParts,
  row: RequestRow,
  digests: Readonly<Record<string, string>>,
  by: string,
): Promise<RequestPatch> {
  const { store, plans } = parts
  refuseOwn(row, by)
  const ready = (await partsOf(store, row.id)).filter(({ state }) => state === 'ready')
  const named = Object.keys(digests).toSorted()
  const waiting = ready.map(({ desk }) => desk).toSorted()
  if (waiting.length === 0 || named.join(' ') !== waiting.join(' '))
    throw new RefusedError(
      'plan-changed',
      'the plans that wait for approval are not those that were looked at',
      {
        facts: { requestId: row.id, desks: waiting, named },
        remedy: 'Look at all of them again, and approve what they are now.',
      },
    )
  for (const part of ready) {
    const planId = part.plan_id ?? ''
    await plans.agree(planId, digests[part.desk] ?? '', by)
    await setPart(store, part, { state: 'agreed', approved_plan_id: planId, difference: null })
  }
  const graceEnds = row.grace_ends_at ?? graceEnd(parts, row)
  const isOver = graceEnds.getTime() <= parts.side.clock.now().getTime()
  await note(parts, by, 'request.approved', row.id, {
    desks: waiting,
    digests: waiting.map((desk) => digests[desk] ?? ''),
    grace: graceEnds.toISOString(),
  })
  return {
    state: isOver ? 'running' : 'grace',
    approved_by: by,
    approved_at: parts.side.clock.now(),
    grace_ends_at: graceEnds,
  }
}

/** So many days from now, and in time for the answer, but a day at least; only what erases can be regretted. */
function graceEnd(parts: RequestsParts, row: RequestRow): Date {
  const { side, settings } = parts
  const now = side.clock.now()
  if (row.kind !== 'erasure') return now
  const planned = now.getTime() + settings.graceDays * dayMs
  const latest = Date.parse(`${daysAfter(row.due_on, -settings.reserveDays)}T00:00:00Z`)
  // However late the yes came, there is a day to take it back; who cannot wait for it says so, with a reason.
  const least = now.getTime() + Math.min(1, settings.graceDays) * dayMs
  return new Date(Math.max(least, Math.min(planned, latest)))
}

/** Who said whom a request means does not decide on what is done about it. */
function refuseOwn(row: RequestRow, by: string): void {
  if (row.received_by !== by && !row.meant_by.includes(by)) return
  const what = 'nobody approves a request that they received, or decided for whom it means'
  throw new RefusedError('own-request', what, {
    facts: { requestId: row.id },
    remedy: 'Let somebody else look at it.',
  })
}

async function partlyRefuse(
  parts: RequestsParts,
  row: RequestRow,
  refusal: { readonly desks: readonly string[]; readonly ground: Ground; readonly by: string },
): Promise<RequestPatch> {
  const { store } = parts
  const { desks, ground, by } = refusal
  const all = await ensureDesks(parts, row)
  const refused = all.filter(({ desk }) => desks.includes(desk))
  if (refused.length === 0 || refused.length < new Set(desks).size)
    throw new UsageError('no-such-desk', 'expected desks of this request, found others', {
      facts: { known: all.map(({ desk }) => desk) },
    })
  if (all.every((part) => refused.includes(part) || part.state === 'refused') && !isBegun(row))
    throw new RefusedError('refuse-wholly', 'nothing is left of the request when all desks are refused', {
      facts: { requestId: row.id },
      remedy: 'Refuse it as a whole.',
    })
  for (const part of refused) {
    await giveUpPlan(parts, part, by)
    await setPart(store, part, { state: 'refused', problem: ground })
  }
  await note(parts, by, 'request.partly-refused', row.id, { desks: refused.map(({ desk }) => desk), ground })
  return { ground }
}

const isBegun = ({ state }: RequestRow) => state === 'incomplete' || state === 'failed'

async function extend(
  parts: RequestsParts,
  row: RequestRow,
  reason: ExtensionReason,
  by: string,
): Promise<RequestPatch> {
  const { side, settings } = parts
  const { holidays } = settings
  if (row.extended_at !== null)
    throw new RefusedError('extended-before', `the request ${row.id} was extended before`, {
      facts: { requestId: row.id, due: row.due_on },
    })
  oneOf(extensionReasons, reason, 'the reason')
  checkExtension({ received: row.received_on, today: today(parts), reason, holidays })
  const due = dueOn(row.received_on, { isExtended: true, holidays })
  await note(parts, by, 'request.extended', row.id, { reason, due })
  await writeLetter(parts, row, { kind: 'extended', facts: { reason, due } })
  return { due_on: due, extended_at: side.clock.now(), extension_reason: reason }
}

function checkedGround(ground: Ground): Ground {
  return oneOf(Object.keys(grounds) as Ground[], ground, 'the ground')
}

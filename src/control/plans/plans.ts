import type { Selectable } from 'kysely'
import type { Identifier } from '../../engine/detection/identifiers.ts'
import { comparableEmail } from '../../engine/detection/variants.ts'
import { parsePlan, type Plan } from '../../engine/plan/document.ts'
import type { PlanRequest } from '../../engine/plan/input.ts'
import { newId } from '../../engine/plan/ids.ts'
import { recordError } from '../../engine/apply/facts.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import { emailOf } from '../accounts/account.ts'
import type { Activity, Act } from '../activity/activity.ts'
import type { EngineSide } from '../installation.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { isPassing } from '../jobs/passing.ts'
import { versionOfPlan } from '../policies/versions.ts'
import type { ControlStore } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { makePlan } from './making.ts'

/** What somebody wants planned on a desk; it may name a person. */
export type PlanWish = Pick<
  PlanRequest,
  | 'disposition'
  | 'selection'
  | 'only'
  | 'attachmentsOnly'
  | 'attachments'
  | 'files'
  | 'texts'
  | 'transition'
  | 'note'
  | 'undoDays'
> & {
  /** Why, in a word; told in the activity alone. */
  readonly reason?: string
}

/** What is known of a plan; the plan itself is asked for by `document`. */
export type PlanRecord = Omit<Selectable<Tables['plans']>, 'wish' | 'document' | 'numbers'>

/** Where a `PlanRecord` is read from. */
export const planColumns = [
  'id',
  'desk',
  'disposition',
  'state',
  'asked_by',
  'asked_at',
  'digest',
  'problem',
  'approved_by',
  'approved_at',
  'request_id',
  'carried_digest',
  'filter_author',
] as const satisfies readonly (keyof PlanRecord)[]

export interface PlansParts {
  readonly store: ControlStore
  readonly side: EngineSide
  readonly jobs: Pick<Jobs, 'send'>
  readonly activity: Pick<Activity, 'note'>
}

/** What a plan was asked for on behalf of. */
export interface PlanOrigin {
  readonly requestId?: string
  /** Who wrote the saved filter that chooses the tickets, where that is known. */
  readonly filterAuthor?: string | null
}

/** Plans of an organization: asked for by one, worked out by whichever process is free, approved by another. */
export interface Plans {
  /**
   * Puts the wish down, encrypted, and returns the id of the plan that is to be. A plan of a request is worked out once:
   * the request tries again when it is due, and hears how it went. Throws `no-such-desk`.
   */
  ask(desk: string, wish: PlanWish, by: string, origin?: PlanOrigin): Promise<string>
  /** Works a plan out that waits; does nothing for one that does not. Throws what may pass by itself, but at the last try. */
  make(id: string, isLastTry: boolean): Promise<void>
  /** Throws `no-such-plan`. */
  load(id: string): Promise<PlanRecord>
  /** The plan as it was worked out. Throws `plan-not-ready`, and `plan-changed` for one that is not what its row says. */
  document(id: string): Promise<Plan>
  /** The numbers of the tickets that are treated; null where they are too many. Throws `no-such-plan`. */
  numbers(id: string): Promise<readonly string[] | null>
  /** All plans of a request, the oldest first. */
  ofRequest(requestId: string): Promise<readonly PlanRecord[]>
  /** Throws `RefusedError` `own-account` for whom the plan is about: they do not steer its run, nor say what it may leave. */
  requireOther(id: string, by: string): Promise<void>
  /**
   * Says yes to exactly this plan, which is carried out then. Throws `RefusedError` `own-plan` for who asked for it,
   * `own-account` where it is about them, about who asked for it, or about who said whom its request means, `own-policy` and
   * `own-filter` for who wrote the policy or the saved filter that chose the tickets, `plan-changed` for another digest, `plan-not-ready` for one that does not wait for a yes, `plan-of-request` for one that is approved with
   * its request.
   */
  approve(id: string, digest: string, by: string): Promise<void>
  /**
   * Says yes to exactly this plan, which is made anew before it is carried out: what it holds of a person is destroyed, so
   * that it can never be carried out itself. Throws as `approve`.
   */
  agree(id: string, digest: string, by: string): Promise<void>
  /**
   * Carries a plan out under the approval of an earlier one, which was agreed to. Both digests stay on record. The caller
   * has compared the two. Throws `plan-not-ready`.
   */
  carry(id: string, agreedId: string): Promise<void>
  /**
   * Does `work`, which begins the run of an approved plan, while nobody can give the plan up. Throws `plan-not-ready` for
   * one that was given up meanwhile.
   */
  begin(id: string, work: () => Promise<void>): Promise<void>
  /** Carries on what failed under way. Throws `plan-not-ready` for what did not, or whose person was forgotten. */
  resume(id: string, by: string): Promise<void>
  /**
   * Gives a plan up that was not carried out, approved or not, and destroys what it holds of a person. Throws
   * `plan-not-ready` for one whose run was begun, and for an approved one of a request.
   */
  discard(id: string, by?: string): Promise<void>
  /** Puts down that an approved plan cannot be carried out. A run that was begun can be resumed: its seal stays. */
  fail(id: string, error: unknown): Promise<void>
  /** Discards what nobody approved since an instant; says how many plans those were. */
  expire(before: Date): Promise<number>
}

type PlanState = PlanRecord['state']

/** Opens the plans that an organization's database keeps. */
export function openPlans(parts: PlansParts): Plans {
  const { store } = parts
  const load = (id: string) => loadPlan(store, id)
  return {
    load,
    ask: (desk, wish, by, origin = {}) => askForPlan(parts, { desk, wish, by, origin }),
    make: (id, isLastTry) => makePlan(parts, id, isLastTry),
    document: async (id) => {
      const kept = await keptPlan(store, id)
      if (kept === undefined) throw noSuchPlan(id)
      const { plan, state, digest } = kept
      if (plan === undefined) throw notReady(id, state)
      // What is looked at, approved and carried out is known by this digest alone.
      if (plan.digest !== digest)
        throw new RefusedError('plan-changed', `the plan ${id} is not the one that was worked out`, {
          facts: { planId: id, digest },
          remedy: 'Somebody changed the database of Expunge. Find out who, then ask for the plan anew.',
        })
      return plan
    },
    numbers: async (id) => {
      const row = await store.db.selectFrom('plans').select('numbers').where('id', '=', id).executeTakeFirst()
      if (row === undefined) throw noSuchPlan(id)
      return row.numbers
    },
    ofRequest: (requestId) =>
      store.db
        .selectFrom('plans')
        .select(planColumns)
        .where('request_id', '=', requestId)
        .orderBy('asked_at')
        .orderBy('id')
        .execute(),
    requireOther: async (id, by) => {
      // Once what it holds of its person is destroyed, nobody can tell, and nothing of it can be steered.
      if (!(await parts.side.keyring.hasSeal(id)) || !(await (await aboutWhom(parts, id))(by))) return
      throw new RefusedError('own-account', 'nobody steers a run that is about themselves', {
        facts: { planId: id },
        remedy: 'Let somebody else look at it.',
      })
    },
    approve: (id, digest, by) => approvePlan(parts, { id, digest, by, next: 'apply' }),
    agree: (id, digest, by) => approvePlan(parts, { id, digest, by, next: 'make anew' }),
    carry: (id, agreedId) => carryApproval(parts, id, agreedId),
    begin: (id, work) => beginPlan(store, id, work),
    resume: (id, by) => resumePlan(parts, id, by),
    discard: (id, by = 'system') => discardPlan(parts, id, by),
    fail: (id, error) => failPlan(parts, id, error),
    expire: (before) => expirePlans(parts, before),
  }
}

async function loadPlan(store: ControlStore, id: string): Promise<PlanRecord> {
  const row = await store.db.selectFrom('plans').select(planColumns).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw noSuchPlan(id)
  return row
}

/** The row of a plan with the plan, which is absent before it was worked out, and after it was given up. */
async function keptPlan(
  store: ControlStore,
  id: string,
): Promise<(Pick<PlanRecord, 'state' | 'digest'> & { readonly plan?: Plan }) | undefined> {
  const row = await store.db
    .selectFrom('plans')
    .select(['state', 'digest', 'document'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { state, digest, document } = row
  return { state, digest, ...(document === null ? {} : { plan: parsePlan(document, `plan ${id}`) }) }
}

async function askForPlan(
  { store, side, jobs, activity }: PlansParts,
  asked: {
    readonly desk: string
    readonly wish: PlanWish
    readonly by: string
    readonly origin: PlanOrigin
  },
): Promise<string> {
  const { desk, wish, by, origin } = asked
  await side.desks.get(desk)
  const id = newId('p', side.clock)
  const sealed = await side.keyring.encrypt(JSON.stringify(wish))
  await store.transaction(async () => {
    await store.db
      .insertInto('plans')
      .values({
        id,
        desk,
        disposition: wish.disposition,
        state: 'waiting',
        asked_by: by,
        asked_at: side.clock.now(),
        wish: sealed,
        digest: null,
        document: null,
        problem: null,
        approved_by: null,
        approved_at: null,
        request_id: origin.requestId ?? null,
        carried_digest: null,
        filter_author: origin.filterAuthor ?? null,
        numbers: null,
      })
      .execute()
    await activity.note(act(by, 'plan.asked', id, askedFacts(desk, wish)))
    await jobs.send('plan', { planId: id }, { key: id })
  })
  return id
}

const askedFacts = (desk: string, { disposition, reason }: PlanWish) => ({
  desk,
  disposition,
  ...(reason === undefined ? {} : { reason }),
})

function approvePlan(
  { store, side, jobs, activity }: PlansParts,
  yes: {
    readonly id: string
    readonly digest: string
    readonly by: string
    readonly next: 'apply' | 'make anew'
  },
): Promise<void> {
  const { id, digest, by, next } = yes
  return store.transaction(async () => {
    const plan = await loadPlan(store, id)
    if (plan.state !== 'ready') throw notReady(id, plan.state)
    if (plan.digest !== digest)
      throw new RefusedError('plan-changed', `the plan ${id} is not the one that was looked at`, {
        facts: { planId: id, digest: plan.digest },
        remedy: 'Look at it again, and approve what it is now.',
      })
    if (plan.asked_by === by)
      throw new RefusedError('own-plan', 'nobody approves a plan that they asked for', {
        facts: { planId: id },
        remedy: 'Let somebody else look at it.',
      })
    if (plan.filter_author === by)
      throw new RefusedError('own-filter', 'nobody approves a plan whose tickets a filter of theirs chose', {
        facts: { planId: id },
        remedy: 'Let somebody else look at it.',
      })
    await refuseAuthor(store, id, by)
    await refuseOwnPerson({ store, side }, plan, by)
    if (next === 'apply' && plan.request_id !== null)
      throw new RefusedError('plan-of-request', `the plan ${id} is approved with its request`, {
        facts: { planId: id, requestId: plan.request_id },
      })
    await move(store, id, ['ready'], {
      state: next === 'apply' ? 'approved' : 'agreed',
      approved_by: by,
      approved_at: side.clock.now(),
    })
    await activity.note(act(by, 'plan.approved', id, { desk: plan.desk, digest }))
    if (next === 'apply') await jobs.send('apply', { planId: id }, { key: id })
    else await side.keyring.destroySeal(id)
  })
}

/** Who wrote the policy that asked for the plan has asked for it. */
async function refuseAuthor(store: ControlStore, id: string, by: string): Promise<void> {
  const version = await versionOfPlan(store, id)
  if (version?.author !== by) return
  throw new RefusedError('own-policy', 'nobody approves a plan of a policy that they wrote', {
    facts: { planId: id, policy: version.policy_id },
    remedy: 'Let somebody else look at it.',
  })
}

/**
 * Whoever a plan is about, by whatever was found of them, neither decides on it nor has asked for it, nor said whom its
 * request means: somebody else would say yes to what they wanted to have gone.
 */
async function refuseOwnPerson(
  { store, side }: Pick<PlansParts, 'store' | 'side'>,
  plan: Pick<PlanRecord, 'id' | 'asked_by' | 'request_id'>,
  by: string,
): Promise<void> {
  const { id } = plan
  const isAbout = await aboutWhom({ store, side }, id)
  if (await isAbout(by))
    throw new RefusedError('own-account', 'nobody approves a plan that is about themselves', {
      facts: { planId: id },
      remedy: 'Let somebody else look at it.',
    })
  for (const handle of await wantedBy(store, plan))
    if (await isAbout(handle))
      throw new RefusedError('own-account', 'nobody has a plan carried out that is about themselves', {
        facts: { planId: id },
        remedy:
          plan.request_id === null
            ? 'Discard it, and let somebody else ask for it.'
            : 'Let somebody else receive the request, and say whom it means.',
      })
}

/** Tells whether a plan is about whoever has a handle. */
async function aboutWhom(
  { store, side }: Pick<PlansParts, 'store' | 'side'>,
  id: string,
): Promise<(handle: string) => Promise<boolean>> {
  const worked = (await keptPlan(store, id))?.plan
  if (worked?.sealed === undefined || worked.selection.kind !== 'subject') return async () => false
  const identifiers = (await side.keyring.openSealed(id, worked.sealed)) as unknown as readonly Identifier[]
  const emails = identifiers.filter(({ kind }) => kind === 'email').map(({ value }) => comparableEmail(value))
  return async (handle) => {
    const own = await emailOf(store, handle)
    return own !== undefined && emails.includes(comparableEmail(own))
  }
}

/** Handles of those who asked for a plan, and who decided whom its request means; a policy or the form has no account. */
async function wantedBy(
  store: ControlStore,
  { asked_by: askedBy, request_id: requestId }: Pick<PlanRecord, 'asked_by' | 'request_id'>,
): Promise<readonly string[]> {
  if (requestId === null) return [askedBy]
  const request = await store.db
    .selectFrom('requests')
    .select('meant_by')
    .where('id', '=', requestId)
    .executeTakeFirst()
  return [...new Set([askedBy, ...(request?.meant_by ?? [])])]
}

function carryApproval({ store, jobs, activity }: PlansParts, id: string, agreedId: string): Promise<void> {
  return store.transaction(async () => {
    const [plan, agreed] = [await loadPlan(store, id), await loadPlan(store, agreedId)]
    if (agreed.state !== 'agreed' || agreed.digest === null) throw notReady(agreedId, agreed.state)
    if (plan.desk !== agreed.desk || plan.request_id !== agreed.request_id || plan.request_id === null)
      throw notReady(id, 'of another request')
    await move(store, id, ['ready'], {
      state: 'approved',
      approved_by: agreed.approved_by,
      approved_at: agreed.approved_at,
      carried_digest: agreed.digest,
    })
    await move(store, agreedId, ['agreed'], { state: 'replaced', document: null, numbers: null })
    const digests = { approved: agreed.digest, digest: plan.digest ?? '', approver: agreed.approved_by ?? '' }
    await activity.note(act('system', 'plan.carried', id, { desk: plan.desk, ...digests }))
    await jobs.send('apply', { planId: id }, { key: id })
  })
}

function beginPlan(store: ControlStore, id: string, work: () => Promise<void>): Promise<void> {
  return store.transaction(async () => {
    const { state } = await store.db
      .selectFrom('plans')
      .select('state')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (state !== 'approved') throw notReady(id, state)
    await work()
  })
}

function resumePlan({ store, side, jobs, activity }: PlansParts, id: string, by: string): Promise<void> {
  return store.transaction(async () => {
    const { state, desk } = await loadPlan(store, id)
    if (state !== 'failed') throw notReady(id, state)
    if (!(await isWhole(store, side, id)))
      throw notReady(id, 'failed, and what it held of its person is destroyed')
    await move(store, id, ['failed'], { state: 'approved', problem: null })
    await activity.note(act(by, 'plan.resumed', id, { desk }))
    await jobs.send('apply', { planId: id }, { key: id })
  })
}

/** A plan that sealed nobody's identifiers needs no seal. */
async function isWhole(store: ControlStore, { keyring }: EngineSide, id: string): Promise<boolean> {
  const plan = (await keptPlan(store, id))?.plan
  return plan !== undefined && (plan.sealed === undefined || keyring.hasSeal(id))
}

const discardable: readonly PlanState[] = ['waiting', 'ready', 'refused', 'agreed']

function discardPlan({ store, side, activity }: PlansParts, id: string, by: string): Promise<void> {
  return store.transaction(async () => {
    const { desk, request_id: requestId, digest } = await loadPlan(store, id)
    // An approved plan of a request ends with the request.
    const from: readonly PlanState[] = requestId === null ? [...discardable, 'approved'] : discardable
    await move(store, id, from, { state: 'discarded', wish: null, document: null, numbers: null })
    // Asked once the plan is locked: a run is begun under the same lock.
    if (digest !== null && (await side.runs.ofPlan(digest)) !== undefined) throw notReady(id, 'carried out')
    await activity.note(act(by, 'plan.discarded', id, { desk }))
    await side.keyring.destroySeal(id)
  })
}

async function failPlan(
  { store, side, jobs, activity }: PlansParts,
  id: string,
  error: unknown,
): Promise<void> {
  const { request_id: requestId, digest } = await loadPlan(store, id)
  const problem = JSON.stringify({ ...recordError(error), passes: isPassing(error) })
  const isBegun = digest !== null && (await side.runs.ofPlan(digest)) !== undefined
  await store.transaction(async () => {
    const { numUpdatedRows } = await store.db
      .updateTable('plans')
      .set({ state: 'failed', problem })
      .where('id', '=', id)
      .where('state', '=', 'approved')
      .executeTakeFirst()
    // Given up meanwhile: there is nothing that could fail.
    if (numUpdatedRows === 0n) return
    if (!isBegun) await side.keyring.destroySeal(id)
    const { code } = recordError(error)
    await activity.note(
      act('system', 'plan.failed', id, { code: /^[\w.-]{1,60}$/.test(code) ? code : 'failed' }),
    )
    if (requestId !== null) await jobs.send('request', { requestId }, { key: `${requestId}.${id}.failed` })
  })
}

/** Nobody looked at them for so long that their person should not be held for them any longer. */
async function expirePlans(parts: PlansParts, before: Date): Promise<number> {
  const rows = await parts.store.db
    .selectFrom('plans')
    .select('id')
    .where('state', 'in', ['waiting', 'ready', 'refused'])
    .where('asked_at', '<', before)
    .orderBy('asked_at')
    .limit(1_000)
    .execute()
  for (const { id } of rows) await discardPlan(parts, id, 'system')
  return rows.length
}

/** Throws `plan-not-ready` where the plan was in none of the states. */
async function move(
  store: ControlStore,
  id: string,
  from: readonly PlanState[],
  to: Partial<Record<'approved_by' | 'digest' | 'carried_digest', string | null>> & {
    readonly state: PlanState
    readonly approved_at?: Date | null
    readonly wish?: null
    readonly document?: null
    readonly numbers?: null
    readonly problem?: null
  },
): Promise<void> {
  const { approved_at: at, ...rest } = to
  const { numUpdatedRows } = await store.db
    .updateTable('plans')
    .set({ ...rest, ...(at === undefined || at === null ? {} : { approved_at: at }) })
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notReady(id, (await loadPlan(store, id)).state)
}

function act(by: string, verb: string, id: string, facts: NonNullable<Act['facts']>): Act {
  return { by, verb, about: { kind: 'plan', id }, facts }
}

function noSuchPlan(id: string): UsageError {
  return new UsageError('no-such-plan', `there is no plan ${id.slice(0, 64)}`)
}

function notReady(id: string, state: string): RefusedError {
  return new RefusedError('plan-not-ready', `the plan ${id} is ${state}`, { facts: { planId: id, state } })
}

import type { Selectable } from 'kysely'
import { connect } from '../../database/connect.ts'
import { parsePlan, type Plan } from '../../engine/plan/document.ts'
import type { PlanRequest } from '../../engine/plan/input.ts'
import { newId } from '../../engine/plan/ids.ts'
import { buildPlan } from '../../engine/plan/plan.ts'
import { recordError } from '../../engine/apply/facts.ts'
import { registeredDesk } from '../../installation/target.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { EngineSide } from '../installation.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { isPassing } from '../jobs/passing.ts'
import type { ControlStore } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

/** What somebody wants planned on a desk; it may name a person. */
export type PlanWish = Pick<
  PlanRequest,
  'disposition' | 'selection' | 'attachmentsOnly' | 'attachments' | 'transition' | 'note'
>

/** What is known of a plan; the plan itself is asked for by `document`. */
export type PlanRecord = Omit<Selectable<Tables['plans']>, 'wish' | 'document'>

export interface PlansParts {
  readonly store: ControlStore
  readonly side: EngineSide
  readonly jobs: Pick<Jobs, 'send'>
}

/** Plans of an organization: asked for by one, worked out by whichever process is free, approved by another. */
export interface Plans {
  /** Puts the wish down, encrypted, and returns the id of the plan that is to be. Throws `no-such-desk`. */
  ask(desk: string, wish: PlanWish, by: string): Promise<string>
  /** Works a plan out that waits; does nothing for one that does not. Throws what may pass by itself, but at the last try. */
  make(id: string, isLastTry: boolean): Promise<void>
  /** Throws `no-such-plan`. */
  load(id: string): Promise<PlanRecord>
  /** The plan as it was worked out. Throws `plan-not-ready`. */
  document(id: string): Promise<Plan>
  /**
   * Says yes to exactly this plan, which is carried out then. Throws `RefusedError` `own-plan` for who asked for it,
   * `plan-changed` for another digest, `plan-not-ready` for one that does not wait for a yes.
   */
  approve(id: string, digest: string, by: string): Promise<void>
  /** Gives a plan up that was not approved, and destroys what it holds of a person. */
  discard(id: string): Promise<void>
  /** Puts down that an approved plan cannot be carried out. */
  fail(id: string, error: unknown): Promise<void>
}

export function openPlans(parts: PlansParts): Plans {
  const { store, side, jobs } = parts
  const { keyring, clock } = side
  const load = (id: string) => loadPlan(store, id)
  return {
    load,
    ask: async (desk, wish, by) => {
      await side.desks.get(desk)
      const id = newId('p', clock)
      const sealed = await keyring.encrypt(JSON.stringify(wish))
      await store.transaction(async () => {
        await store.db
          .insertInto('plans')
          .values({
            id,
            desk,
            disposition: wish.disposition,
            state: 'waiting',
            asked_by: by,
            asked_at: clock.now(),
            wish: sealed,
            digest: null,
            document: null,
            problem: null,
            approved_by: null,
            approved_at: null,
          })
          .execute()
        await jobs.send('plan', { planId: id }, { key: id })
      })
      return id
    },
    make: (id, isLastTry) => makePlan(parts, id, isLastTry),
    document: async (id) => {
      const row = await store.db
        .selectFrom('plans')
        .select('document')
        .where('id', '=', id)
        .executeTakeFirst()
      if (row === undefined) throw noSuchPlan(id)
      if (row.document === null) throw notReady(id, (await load(id)).state)
      return parsePlan(row.document, `plan ${id}`)
    },
    approve: (id, digest, by) =>
      store.transaction(async () => {
        const plan = await load(id)
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
        const { numUpdatedRows } = await store.db
          .updateTable('plans')
          .set({ state: 'approved', approved_by: by, approved_at: clock.now() })
          .where('id', '=', id)
          .where('state', '=', 'ready')
          .executeTakeFirst()
        if (numUpdatedRows === 0n) throw notReady(id, 'approved')
        await jobs.send('apply', { planId: id }, { key: id })
      }),
    discard: async (id) => {
      const { state } = await load(id)
      const { numUpdatedRows } = await store.db
        .updateTable('plans')
        .set({ state: 'discarded', wish: null, document: null })
        .where('id', '=', id)
        .where('state', 'in', ['waiting', 'ready', 'refused'])
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw notReady(id, state)
      await keyring.destroySeal(id)
    },
    fail: async (id, error) => {
      await store.db
        .updateTable('plans')
        .set({ state: 'failed', problem: JSON.stringify(recordError(error)) })
        .where('id', '=', id)
        .where('state', '=', 'approved')
        .execute()
      await keyring.destroySeal(id)
    },
  }
}

const told = [
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
] as const satisfies readonly (keyof PlanRecord)[]

async function loadPlan(store: ControlStore, id: string): Promise<PlanRecord> {
  const row = await store.db.selectFrom('plans').select(told).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw noSuchPlan(id)
  return row
}

/** Works a plan out. A wish that cannot be planned ends refused, with the reason; what passes by itself is thrown. */
async function makePlan({ store, side }: PlansParts, id: string, isLastTry: boolean): Promise<void> {
  const row = await store.db
    .selectFrom('plans')
    .select(['desk', 'wish'])
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  if (row === undefined || row.wish === null) return
  const wish = JSON.parse(await side.keyring.decrypt(row.wish)) as PlanWish
  try {
    const plan = await planned(side, { id, desk: row.desk, wish })
    await store.db
      .updateTable('plans')
      .set({ state: 'ready', wish: null, digest: plan.digest, document: JSON.stringify(plan) })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .execute()
  } catch (error) {
    if (isPassing(error) && !isLastTry) throw error
    await store.db
      .updateTable('plans')
      .set({ state: 'refused', wish: null, problem: JSON.stringify(recordError(error)) })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .execute()
    await side.keyring.destroySeal(id)
  }
}

async function planned(
  { desks, keyring, clock }: EngineSide,
  { id, desk, wish }: { readonly id: string; readonly desk: string; readonly wish: PlanWish },
): Promise<Plan> {
  const target = await registeredDesk(desks, desk)
  const database = await connect(target.url.reveal())
  try {
    const { plan } = await buildPlan({
      ...wish,
      id,
      database,
      deskName: desk,
      map: target.loaded.map,
      keyring,
      clock,
      stores: target.stores,
    })
    return plan
  } finally {
    await database.close()
  }
}

function noSuchPlan(id: string): UsageError {
  return new UsageError('no-such-plan', `there is no plan ${id.slice(0, 64)}`)
}

function notReady(id: string, state: string): RefusedError {
  return new RefusedError('plan-not-ready', `the plan ${id} is ${state}`, { facts: { planId: id, state } })
}

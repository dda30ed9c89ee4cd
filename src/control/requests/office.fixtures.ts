import { createTestStore, type StoreKind } from '../../../tests/support/stores.ts'
import { temporaryFolder } from '../../../tests/support/folders.ts'
import type { RunRecord } from '../../engine/apply/record.ts'
import { type Plan, planDigest } from '../../engine/plan/document.ts'
import { newId } from '../../engine/plan/ids.ts'
import { fixedClock } from '../../shared/clock.ts'
import type { RequestsFile } from '../../installation/config-requests.ts'
import { openActivity } from '../activity/activity.ts'
import { openSharedInstallation } from '../installation.ts'
import { openPlans, type PlanWish } from '../plans/plans.ts'
import type { RequestsParts } from './change.ts'
import { noNotices, type RequestLetter } from './ports.ts'
import { openRequests } from './requests.ts'
import { requestSettings } from './settings.ts'

/** A job that somebody asked for. */
export interface SentJob {
  readonly kind: string
  readonly data: unknown
}

export type TestOffice = Awaited<ReturnType<typeof openTestOffice>>

/**
 * Requests over a real store, with desks `a` and `b` that nobody connects to: the test plays the engine, by writing what
 * it would have written, and the queue, by calling what is to be called.
 */
export async function openTestOffice(
  kind: StoreKind,
  options: {
    readonly settings?: RequestsFile
    readonly ports?: Partial<Pick<RequestsParts, 'notices' | 'access' | 'holds' | 'accounts'>>
    /** Called wherever the process may be killed inside of a transaction. */
    readonly mayDie?: () => void
  } = {},
) {
  const { mayDie = () => undefined } = options
  const test = await createTestStore(kind)
  const clock = fixedClock('2026-03-05T10:00:00Z')
  const side = await openSharedInstallation({
    store: test.store,
    keys: temporaryFolder('keys'),
    clock,
    environment: {},
  })
  for (const name of ['a', 'b'])
    await side.desks.add(name, { map: 'sample/1', address: 'postgres://127.0.0.1:1/x' })
  const sent: SentJob[] = []
  const letters: RequestLetter[] = []
  const jobs = {
    send: (jobKind: string, data: unknown) => {
      mayDie()
      sent.push({ kind: jobKind, data })
      return Promise.resolve(true)
    },
  }
  const real = openActivity(test.store, clock)
  const activity = {
    ...real,
    note: async (act: Parameters<typeof real.note>[0]) => {
      await real.note(act)
      mayDie()
    },
  }
  const plans = openPlans({ store: test.store, side, jobs, activity })
  const notices = {
    ...noNotices,
    letter: (letter: RequestLetter) => {
      letters.push(letter)
      return Promise.resolve()
    },
  }
  const parts: RequestsParts = {
    store: test.store,
    side,
    jobs,
    plans,
    activity,
    notices,
    settings: requestSettings(options.settings),
    ...options.ports,
  }
  const requests = openRequests(parts)
  return {
    test,
    store: test.store,
    side,
    clock,
    sent,
    letters,
    plans,
    activity,
    requests,
    parts,
    drop: () => test.drop(),
  }
}

/** What the sample's rules would make of a plan; only what differs has to be said. */
export interface PlayedPlan {
  readonly tickets?: number
  readonly numbers?: readonly string[]
  readonly rows?: number
  readonly map?: string
  readonly retained?: Plan['retained']
  readonly review?: Plan['review']
}

/** Ends a plan that waits as the engine would; false when it does not wait. */
export async function playPlan(
  { store, side, requests }: TestOffice,
  planId: string,
  play: PlayedPlan | { readonly problem: string; readonly passes?: boolean } = {},
): Promise<boolean> {
  const row = await store.db
    .selectFrom('plans')
    .selectAll()
    .where('id', '=', planId)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  if (row === undefined) return false
  const { request_id: requestId } = row
  if ('problem' in play)
    await store.db
      .updateTable('plans')
      .set({
        wish: null,
        state: 'refused',
        problem: JSON.stringify({ code: play.problem, message: 'no', passes: play.passes ?? false }),
      })
      .where('id', '=', planId)
      .execute()
  else {
    const numbers = play.numbers ?? ['1', '2', '3']
    const unsigned = {
      format: 'expunge-plan/1',
      id: planId,
      desk: { name: row.desk, schema: {} },
      map: { digest: play.map ?? 'one' },
      disposition: row.disposition,
      selection: { kind: 'subject', accounts: ['7'], organizations: [], hints: ['email'] },
      options: { attachmentsOnly: false, attachments: [] },
      select: [],
      units: [],
      masks: [],
      stores: [],
      searchIndexes: [],
      totals: { tickets: play.tickets ?? numbers.length, persons: 1, rows: play.rows ?? 30, rowsByUnit: {} },
      counts: { messages: { redact: play.rows ?? 30 } },
      retained: play.retained ?? [],
      review: play.review ?? [],
      warnings: [],
      incomplete: [],
      sealed: await side.keyring.sealForPlan(planId, [{ kind: 'email', value: 'anna@example.org' }]),
    } as unknown as Plan
    const digest = planDigest(unsigned)
    const plan = { ...unsigned, digest, signature: { keyId: 'k', value: 'v' } }
    await store.db
      .updateTable('plans')
      .set({
        wish: null,
        state: 'ready',
        digest,
        document: JSON.stringify(plan),
        numbers: JSON.stringify(numbers),
      })
      .where('id', '=', planId)
      .execute()
  }
  if (requestId !== null) await requests.advance(requestId)
  return true
}

/** Ends the run of an approved plan as the worker would; false when the plan is not to be carried out. */
export async function playRun(
  { store, side, plans, requests, clock }: TestOffice,
  planId: string,
  state: RunRecord['state'],
  more: Partial<RunRecord> = {},
): Promise<boolean> {
  const { state: planState, request_id: requestId, desk } = await plans.load(planId)
  if (planState !== 'approved') return false
  const plan = await plans.document(planId)
  const earlier = await side.runs.ofPlan(plan.digest)
  const now = clock.now().toISOString()
  const record = {
    id: earlier?.id ?? newId('r', clock),
    state,
    plan: { id: planId, digest: plan.digest, disposition: plan.disposition },
    desk,
    started: now,
    updated: now,
    rows: plan.totals.rows,
    incomplete: [],
    ...more,
  } as unknown as RunRecord
  if (earlier === undefined) await side.runs.create(record, plan)
  else await side.runs.save({ ...earlier, state })
  if (state === 'verified') await side.keyring.destroySeal(planId)
  if (state === 'failed') await plans.fail(planId, new Error('the desk broke'))
  const row = await store.db
    .selectFrom('requests')
    .select('id')
    .where('id', '=', requestId)
    .executeTakeFirst()
  if (row !== undefined) await requests.advance(row.id)
  return true
}

/** What the plans of a request that wait were asked for. */
export async function wishesOf({ store, side }: TestOffice, id: string): Promise<readonly PlanWish[]> {
  const rows = await store.db.selectFrom('plans').select('wish').where('request_id', '=', id).execute()
  const sealed = rows.flatMap(({ wish }) => wish ?? [])
  return Promise.all(sealed.map(async (wish) => JSON.parse(await side.keyring.decrypt(wish)) as PlanWish))
}

/** Ends all plans of a request that wait. */
export async function playPlans(
  office: TestOffice,
  id: string,
  play?: Parameters<typeof playPlan>[2],
): Promise<void> {
  for (const plan of await office.plans.ofRequest(id))
    if (plan.state === 'waiting') await playPlan(office, plan.id, play)
}

/** Ends all runs of a request that are to be. */
export async function playRuns(
  office: TestOffice,
  id: string,
  state: RunRecord['state'] = 'verified',
  more: Partial<RunRecord> = {},
): Promise<void> {
  for (const plan of await office.plans.ofRequest(id))
    if (plan.state === 'approved') await playRun(office, plan.id, state, more)
}

/** The digests of the plans that wait for approval. */
export async function readyDigests(
  { requests, plans }: TestOffice,
  id: string,
): Promise<Record<string, string>> {
  const { parts } = await requests.get(id)
  const digests: Record<string, string> = {}
  for (const { desk, state, plan_id: planId } of parts)
    if (state === 'ready') digests[desk] = (await plans.load(planId ?? '')).digest ?? ''
  return digests
}

export const anna = { emails: ['anna@example.org'], names: ['Anna Lee'], phones: ['+49 30 123456'] }

/** A request of Anna's that has come to a state, by what people and engine do. */
export async function requestIn(
  office: TestOffice,
  state: 'received' | 'planning' | 'to-approve' | 'grace' | 'running' | 'incomplete' | 'failed' | 'completed',
  subject: { readonly emails: readonly string[] } = anna,
): Promise<string> {
  const { requests, clock } = office
  const { id } = await requests.receive({ kind: 'erasure', channel: 'console', subject, by: 'rita' })
  const order = ['received', 'planning', 'to-approve', 'grace', 'running', 'end'] as const
  const wanted = order.findIndex((known) => known === state)
  const steps: readonly (() => Promise<unknown>)[] = [
    async () => {
      await requests.verifyIdentity(id, { outcome: 'shown', how: 'in-person' }, { by: 'rita' })
      await requests.advance(id)
    },
    () => playPlans(office, id),
    async () => {
      await requests.approve(id, await readyDigests(office, id), { by: 'ben' })
      await requests.advance(id)
    },
    async () => {
      clock.advance(40 * 86_400_000)
      await requests.tick()
    },
    async () => {
      await playPlans(office, id)
      if (state === 'failed') await playRuns(office, id, 'failed')
      else if (state === 'incomplete') await playRuns(office, id, 'findings')
      else await playRuns(office, id)
    },
  ]
  for (const step of steps.slice(0, wanted === -1 ? steps.length : wanted)) await step()
  return id
}

import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import { RefusedError, UsageError } from '../../../shared/errors.ts'
import { checkFacts, type Facts } from '../../activity/activity.ts'
import type { JobAtHand } from '../../jobs/jobs.ts'
import { type DeliveryError, deliveryErrorFrom } from '../delivery.ts'
import { concerns, type NoticeParts } from '../parts.ts'
import type { NoticeTables } from '../tables.ts'
import { type EndpointSecrets, secretsAt } from './endpoints.ts'
import type { EventKind } from '../../../shared/events.ts'
import type { Guard } from './guard.ts'
import { postSigned } from './post.ts'

export type DeliveryRecord = Selectable<NoticeTables['webhook_deliveries']>
export type AttemptRecord = Omit<Selectable<NoticeTables['webhook_attempts']>, 'delivery_id'>

/** Events on their way to endpoints. */
export interface Deliveries {
  /**
   * Queues an event for every endpoint that listens to it, as a part of the caller’s transaction: it goes out when that
   * commits, and only then. `desk` or `desks` among the data say which desks it is about. Throws `activity-fact` for what
   * may be a personal value.
   */
  emit(event: EventKind, data: Facts): Promise<void>
  /** Sends a test event to one endpoint, whatever it listens to. */
  test(endpointId: string, by: string): Promise<string>
  /** The latest first. */
  list(
    endpointId: string,
    query: { readonly before?: number; readonly limit: number },
  ): Promise<readonly DeliveryRecord[]>
  attempts(deliveryId: string): Promise<readonly AttemptRecord[]>
  /** Queues a delivery that failed once more. Throws `delivery-state`, `no-such-delivery`. */
  again(deliveryId: string, by: string): Promise<void>
  /** Posts a delivery that is queued; what may pass is thrown, to be tried again. */
  deliver(deliveryId: string, job: Pick<JobAtHand, 'isLastTry'> & Partial<JobAtHand>): Promise<void>
}

export interface DeliveriesParts extends NoticeParts {
  readonly guard: Guard
}

/** An endpoint that nothing has reached for so long is switched off. */
const patienceDays = 5

export function openDeliveries(parts: DeliveriesParts): Deliveries {
  const { store } = parts
  return {
    emit: (event, data) => emit(parts, event, data),
    test: (endpointId, by) =>
      store.transaction(async () => {
        const id = await queue(parts, { endpointId, event: 'webhook.test', data: {} })
        await parts.activity.note({ by, verb: 'webhook.tested', about: { kind: 'webhook', id: endpointId } })
        return id
      }),
    list: (endpointId, { before, limit }) => {
      const query = store.db
        .selectFrom('webhook_deliveries')
        .selectAll()
        .where('endpoint_id', '=', endpointId)
        .orderBy('number', 'desc')
        .limit(limit)
      return (before === undefined ? query : query.where('number', '<', before)).execute()
    },
    attempts: (deliveryId) =>
      store.db
        .selectFrom('webhook_attempts')
        .select(['attempt', 'at', 'status', 'code', 'milliseconds'])
        .where('delivery_id', '=', deliveryId)
        .orderBy('attempt')
        .execute(),
    again: (deliveryId, by) => store.transaction(() => again(parts, deliveryId, by)),
    deliver: (deliveryId, job) => deliver(parts, deliveryId, job),
  }
}

async function emit(parts: DeliveriesParts, event: EventKind, data: Facts): Promise<void> {
  checkFacts(event, data)
  const { store } = parts
  await store.transaction(async () => {
    const endpoints = await store.db
      .selectFrom('webhook_endpoints')
      .select(['id', 'events', 'desks'])
      .where('state', '=', 'active')
      .execute()
    const desks = [data['desk'] ?? [], data['desks'] ?? []].flat().map(String)
    for (const endpoint of endpoints)
      if (endpoint.events.includes(event) && concerns(endpoint.desks, desks))
        await queue(parts, { endpointId: endpoint.id, event, data })
  })
}

async function queue(
  { store, jobs, clock }: DeliveriesParts,
  {
    endpointId,
    event,
    data,
  }: { readonly endpointId: string; readonly event: EventKind; readonly data: Facts },
): Promise<string> {
  const id = randomUUID()
  const now = clock.now()
  const found = await store.db
    .selectFrom('webhook_endpoints')
    .select('id')
    .where('id', '=', endpointId)
    .executeTakeFirst()
  if (found === undefined)
    throw new UsageError('no-such-webhook', `there is no webhook ${endpointId.slice(0, 64)}`)
  await store.db
    .insertInto('webhook_deliveries')
    .values({
      id,
      endpoint_id: endpointId,
      event,
      payload: JSON.stringify({ type: event, timestamp: now, data }),
      state: 'queued',
      attempts: 0,
      created_at: now,
      ended_at: null,
    })
    .execute()
  await jobs.send('webhook', { deliveryId: id }, { key: id })
  return id
}

async function again({ store, jobs, activity }: DeliveriesParts, id: string, by: string): Promise<void> {
  const delivery = await store.db
    .selectFrom('webhook_deliveries')
    .select(['endpoint_id', 'state'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (delivery === undefined)
    throw new UsageError('no-such-delivery', `there is no delivery ${id.slice(0, 64)}`)
  const { numUpdatedRows } = await store.db
    .updateTable('webhook_deliveries')
    .set({ state: 'queued', ended_at: null })
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .executeTakeFirst()
  if (numUpdatedRows === 0n)
    throw new RefusedError('delivery-state', `the delivery ${id} is ${delivery.state}; expected failed`, {
      facts: { deliveryId: id, state: delivery.state },
    })
  await jobs.send('webhook', { deliveryId: id }, { key: id })
  const about = { kind: 'webhook', id: delivery.endpoint_id }
  await activity.note({ by, verb: 'webhook.again', about, facts: { delivery: id } })
}

interface AtHand {
  readonly id: string
  readonly endpointId: string
  readonly attempt: number
}

async function deliver(
  parts: DeliveriesParts,
  id: string,
  { isLastTry, signal }: Pick<JobAtHand, 'isLastTry'> & Partial<JobAtHand>,
): Promise<void> {
  const { store, keyring, guard, clock } = parts
  const row = await store.db
    .selectFrom('webhook_deliveries as delivery')
    .innerJoin('webhook_endpoints as endpoint', 'endpoint.id', 'delivery.endpoint_id')
    .select(['delivery.payload', 'delivery.attempts', 'endpoint.id as endpointId', 'endpoint.sealed'])
    .select(['endpoint.state as endpointState', 'delivery.event'])
    .where('delivery.id', '=', id)
    .where('delivery.state', '=', 'queued')
    .executeTakeFirst()
  if (row === undefined) return
  const atHand = { id, endpointId: row.endpointId, attempt: row.attempts + 1 }
  // Only somebody who looks after a disabled endpoint sends it a test.
  if (row.endpointState === 'disabled' && row.event !== 'webhook.test') return end(parts, id, 'failed')
  const at = clock.now()
  const began = performance.now()
  const taken = () => Math.round(performance.now() - began)
  try {
    const secrets = JSON.parse(await keyring.decrypt(row.sealed)) as EndpointSecrets
    const post = { id, url: secrets.url, secrets: secretsAt(secrets, at), payload: row.payload, at }
    const status = await postSigned(guard, post, signal === undefined ? {} : { signal })
    await putDown(parts, atHand, { at, status, code: null, milliseconds: taken() })
    return
  } catch (error) {
    const failure = deliveryErrorFrom(error)
    // This process is to end: another one tries, and nothing is known of the endpoint.
    if (signal?.aborted === true) throw failure
    const { status } = failure.facts as { readonly status?: number }
    await putDown(parts, atHand, { at, status: status ?? null, code: failure.code, milliseconds: taken() })
    if (await isGivenUp(parts, atHand, { failure, isLastTry })) return
    throw failure
  }
}

/** Notes an attempt, and what it means for delivery and endpoint. */
async function putDown(
  parts: DeliveriesParts,
  { id, endpointId, attempt }: AtHand,
  outcome: Omit<AttemptRecord, 'attempt'>,
): Promise<void> {
  const { store } = parts
  await store.transaction(async () => {
    await store.db
      .insertInto('webhook_attempts')
      .values({ delivery_id: id, attempt, ...outcome })
      // Two may be at it for a moment, when one was believed dead.
      .onConflict((conflict) => conflict.columns(['delivery_id', 'attempt']).doNothing())
      .execute()
    await store.db.updateTable('webhook_deliveries').set({ attempts: attempt }).where('id', '=', id).execute()
    const endpoint = store.db.updateTable('webhook_endpoints').where('id', '=', endpointId)
    if (outcome.code === null) {
      await end(parts, id, 'delivered')
      await endpoint.set({ failing_since: null }).execute()
    } else await endpoint.set({ failing_since: outcome.at }).where('failing_since', 'is', null).execute()
  })
}

async function isGivenUp(
  parts: DeliveriesParts,
  { id, endpointId }: AtHand,
  { failure, isLastTry }: { readonly failure: DeliveryError; readonly isLastTry: boolean },
): Promise<boolean> {
  const { store, clock, activity } = parts
  return store.transaction(async () => {
    const isGone = failure.code === 'webhook-gone'
    const before = new Date(clock.now().getTime() - patienceDays * 86_400_000)
    let query = store.db
      .updateTable('webhook_endpoints')
      .set(({ eb }) => ({ state: 'disabled', version: eb('version', '+', 1) }))
      .where('id', '=', endpointId)
      .where('state', '=', 'active')
    if (!isGone) query = query.where('failing_since', '<=', before)
    const { numUpdatedRows } = await query.executeTakeFirst()
    const isDisabled = numUpdatedRows > 0n
    if (isDisabled) {
      const about = { kind: 'webhook', id: endpointId }
      const facts = { code: failure.code, days: isGone ? 0 : patienceDays }
      await activity.note({ by: 'system', verb: 'webhook.disabled', about, facts })
    }
    if (!isDisabled && !isLastTry && failure.fate !== 'give up') return false
    await end(parts, id, 'failed')
    return true
  })
}

async function end(
  { store, clock }: DeliveriesParts,
  id: string,
  state: 'delivered' | 'failed',
): Promise<void> {
  await store.db
    .updateTable('webhook_deliveries')
    .set({ state, ended_at: clock.now() })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .execute()
}

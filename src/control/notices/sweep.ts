import type { NoticeParts } from './parts.ts'
import type { Outbox } from './outbox.ts'

/** What a sweep did, in counts. */
export interface Swept {
  /** Notices that nobody sent in time. */
  readonly givenUp: number
  /** Deliveries that are forgotten. */
  readonly forgotten: number
}

/** Letters to be sent by hand wait so long. */
const handDays = 30
/** Longer than any job is tried again: its job is lost then, as after a restore. */
const queuedDays = 7
/** Deliveries are of use while somebody may ask why an event did not arrive. */
const deliveryDays = 30

/** Gives up notices that are not going to be sent, so that nothing is held of a person for ever; forgets old deliveries. */
export async function sweepNotices({ store, clock }: NoticeParts, outbox: Outbox): Promise<Swept> {
  const before = (days: number) => new Date(clock.now().getTime() - days * 86_400_000)
  const late = await store.db
    .selectFrom('notices')
    .select('id')
    .where((eb) =>
      eb.or([
        eb.and([eb('state', '=', 'to-do'), eb('asked_at', '<', before(handDays))]),
        eb.and([eb('state', '=', 'queued'), eb('asked_at', '<', before(queuedDays))]),
      ]),
    )
    .execute()
  for (const { id } of late)
    await outbox.end(id, {
      from: ['to-do', 'queued'],
      state: 'failed',
      by: 'system',
      code: 'not-sent-in-time',
    })
  const lost = store.db
    .updateTable('webhook_deliveries')
    .set({ state: 'failed', ended_at: clock.now() })
    .where('state', '=', 'queued')
    .where('created_at', '<', before(queuedDays))
  await lost.execute()
  const { numDeletedRows } = await store.db
    .deleteFrom('webhook_deliveries')
    .where('state', '!=', 'queued')
    .where('ended_at', '<', before(deliveryDays))
    .executeTakeFirst()
  return { givenUp: late.length, forgotten: Number(numDeletedRows) }
}

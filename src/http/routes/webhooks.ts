import type { DeliveryRecord } from '../../control/notices/webhooks/deliveries.ts'
import type { EndpointRecord } from '../../control/notices/webhooks/endpoints.ts'
import { actorOf, routes, tellVersion, versionIn } from '../context.ts'
import { given } from '../given.ts'

const { webhooks } = routes

export const webhookRoutes = webhooks.router({
  list: webhooks.list.handler(async ({ context }) => ({
    items: (await context.control.notices.endpoints.list()).map(webhookAnswer),
  })),
  get: webhooks.get.handler(async ({ context, input }) => {
    const { url, ...record } = await context.control.notices.endpoints.get(input.webhook)
    tellVersion(context, record.version)
    return { ...webhookAnswer(record), url }
  }),
  add: webhooks.add.handler(({ context, input }) =>
    context.control.notices.endpoints.add(given(input), actorOf(context).handle),
  ),
  change: webhooks.change.handler(async ({ context, input: { webhook, ...endpoint } }) => {
    const version = versionIn(context)
    const { endpoints } = context.control.notices
    await endpoints.change(webhook, given(endpoint), version, actorOf(context).handle)
    return {}
  }),
  renewSecret: webhooks.renewSecret.handler(async ({ context, input: { webhook } }) => ({
    secret: await context.control.notices.endpoints.renewSecret(webhook, actorOf(context).handle),
  })),
  switch: webhooks.switch.handler(async ({ context, input: { webhook, state } }) => {
    await context.control.notices.endpoints.switch(webhook, state, actorOf(context).handle)
    return {}
  }),
  remove: webhooks.remove.handler(async ({ context, input: { webhook } }) => {
    await context.control.notices.endpoints.remove(webhook, actorOf(context).handle)
    return {}
  }),
  test: webhooks.test.handler(async ({ context, input: { webhook } }) => ({
    delivery: await context.control.notices.deliveries.test(webhook, actorOf(context).handle),
  })),
  deliveries: webhooks.deliveries.handler(async ({ context, input: { webhook, limit, after } }) => {
    const { endpoints, deliveries } = context.control.notices
    await endpoints.get(webhook)
    const found = await deliveries.list(webhook, {
      limit: limit + 1,
      ...(after === undefined ? {} : { before: Number(after) }),
    })
    const shown = found.slice(0, limit)
    const last = shown.at(-1)
    return {
      items: shown.map(deliveryAnswer),
      ...(found.length > limit && last !== undefined ? { next: String(last.number) } : {}),
    }
  }),
  attempts: webhooks.attempts.handler(async ({ context, input: { delivery } }) => ({
    items: (await context.control.notices.deliveries.attempts(delivery)).map(
      ({ at, status, code, ...rest }) => ({
        ...rest,
        at: at.toISOString(),
        ...(status === null ? {} : { status }),
        ...(code === null ? {} : { code }),
      }),
    ),
  })),
  again: webhooks.again.handler(async ({ context, input: { delivery } }) => {
    await context.control.notices.deliveries.again(delivery, actorOf(context).handle)
    return {}
  }),
})

function webhookAnswer(record: EndpointRecord) {
  const { id, name, host, events, desks, state, failing_since, version, created_at } = record
  return {
    id,
    name,
    host,
    events: [...events],
    ...(desks === null ? {} : { desks: [...desks] }),
    state,
    ...(failing_since === null ? {} : { failingSince: failing_since.toISOString() }),
    version,
    created: created_at.toISOString(),
  }
}

function deliveryAnswer({ id, event, payload, state, attempts, created_at, ended_at }: DeliveryRecord) {
  return {
    id,
    event,
    payload: JSON.parse(payload) as Record<string, unknown>,
    state,
    attempts,
    created: created_at.toISOString(),
    ...(ended_at === null ? {} : { ended: ended_at.toISOString() }),
  }
}

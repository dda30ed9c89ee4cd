import { z } from 'zod'
import { eventKinds } from '../shared/events.ts'
import { route } from './route.ts'
import { deskName, instant, nothing, page, pageQuery } from './words.ts'

const tag = 'Webhooks'

const webhookId = z
  .string()
  .regex(/^w-[\w-]{1,60}$/)
  .describe('The id of a webhook.')
const event = z.enum(eventKinds)

const newWebhook = {
  name: z.string().trim().min(1).max(100),
  url: z
    .string()
    .max(2_000)
    .describe('https, and on the public internet, unless the configuration allows more.'),
  events: z.array(event).min(1).max(eventKinds.length),
  desks: z.array(deskName).max(200).optional().describe('Events of these desks; all events when left out.'),
}

const webhook = z.object({
  id: webhookId,
  name: z.string(),
  host: z.string().describe('Where it leads; the rest of the address may be a secret.'),
  events: z.array(event),
  desks: z.array(deskName).optional(),
  state: z.enum(['active', 'disabled']),
  failingSince: instant.optional().describe('Since when nothing has arrived there.'),
  version: z.number().int(),
  created: instant,
})

const delivery = z.object({
  id: z.uuid(),
  event,
  payload: z.record(z.string(), z.unknown()),
  state: z.enum(['queued', 'delivered', 'failed']),
  attempts: z.number().int(),
  created: instant,
  ended: instant.optional(),
})

const secret = z.object({
  secret: z.string().describe('Signs what is sent there, as Standard Webhooks do. Told now and never again.'),
})
const input = z.object({ webhook: webhookId })

/** Signed messages to other systems. */
export const webhooks = {
  list: route('GET /webhooks', 'configure', { tag, summary: 'List webhooks' }).output(
    z.object({ items: z.array(webhook) }),
  ),
  get: route('GET /webhooks/{webhook}', 'configure', {
    tag,
    summary: 'Show a webhook with its address',
    versioned: 'tells',
  })
    .input(input)
    .output(webhook.extend({ url: z.string() })),
  add: route('POST /webhooks', 'configure', {
    tag,
    summary: 'Add a webhook',
    status: 201,
    tellsSecret: true,
  })
    .input(z.strictObject(newWebhook))
    .output(secret.extend({ id: webhookId })),
  change: route('PUT /webhooks/{webhook}', 'configure', {
    tag,
    summary: 'Change a webhook',
    description: 'Put in place of what was; its secret stays.',
    versioned: 'asks',
  })
    .input(z.strictObject({ webhook: webhookId, ...newWebhook }))
    .output(nothing),
  renewSecret: route('POST /webhooks/{webhook}/secret', 'configure', {
    tag,
    summary: 'Make a new secret',
    description: 'For a day, the one before signs as well.',
    status: 201,
    tellsSecret: true,
  })
    .input(input)
    .output(secret),
  switch: route('POST /webhooks/{webhook}/state', 'configure', {
    tag,
    summary: 'Switch a webhook on or off',
    description: 'One that nothing reaches for five days is switched off by itself.',
  })
    .input(z.strictObject({ webhook: webhookId, state: webhook.shape.state }))
    .output(nothing),
  remove: route('DELETE /webhooks/{webhook}', 'configure', {
    tag,
    summary: 'Forget a webhook and all that was sent there',
  })
    .input(input)
    .output(nothing),
  test: route('POST /webhooks/{webhook}/test', 'configure', {
    tag,
    summary: 'Send a test event',
    status: 202,
  })
    .input(input)
    .output(z.object({ delivery: z.uuid() })),
  deliveries: route('GET /webhooks/{webhook}/deliveries', 'configure', {
    tag,
    summary: 'What was sent there, the latest first',
    description: 'For thirty days.',
  })
    .input(
      z.object({
        webhook: webhookId,
        limit: pageQuery.limit,
        after: z
          .string()
          .regex(/^\d{1,15}$/, 'expected the next of the page before')
          .optional(),
      }),
    )
    .output(page(delivery)),
  attempts: route('GET /deliveries/{delivery}/attempts', 'configure', {
    tag,
    summary: 'Each attempt of a delivery',
  })
    .input(z.object({ delivery: z.uuid() }))
    .output(
      z.object({
        items: z.array(
          z.object({
            attempt: z.number().int(),
            at: instant,
            status: z.number().int().optional().describe('What was answered.'),
            code: z.string().optional().describe('Why it failed.'),
            milliseconds: z.number().int(),
          }),
        ),
      }),
    ),
  again: route('POST /deliveries/{delivery}/retry', 'configure', {
    tag,
    summary: 'Send a failed delivery once more',
    status: 202,
  })
    .input(z.object({ delivery: z.uuid() }))
    .output(nothing),
}

import { randomBytes, timingSafeEqual } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { PolicyParts } from '../policies/parts.ts'

/** A call of a desk, as it came: the headers of Standard Webhooks, and the body to the letter. */
export interface DeskCall {
  readonly desk: string
  readonly body: string
  /** `webhook-id`, `webhook-timestamp` and `webhook-signature`. */
  readonly id: string
  readonly timestamp: string
  readonly signature: string
}

/** Calls by which desks tell of completed tickets, signed as Standard Webhooks says. */
export interface DeskWebhooks {
  /** Makes a new secret for a desk, and tells it this once; the one before is no longer good. Throws `no-such-desk`. */
  renewSecret(desk: string, by: string): Promise<string>
  /**
   * Takes a call, once: one that is repeated is `known`. What it tells is looked for in the desk itself. Throws
   * `RefusedError` `webhook-signature` or `webhook-time` for one that nobody is known to have signed now, `UsageError`
   * `webhook-body` for one that says something else than ticket numbers.
   */
  receive(call: DeskCall): Promise<'taken' | 'known'>
}

/** A call is good for so long, before and after. */
const toleranceMs = 5 * 60_000

const bodySchema = z.object({
  tickets: z
    .array(
      z
        .union([z.string(), z.int().transform(String)])
        .refine((number) => /^#?[\p{L}\p{N}_./-]{1,64}$/u.test(number), 'expected the number of a ticket')
        .transform((number) => number.replace(/^#/, '')),
    )
    .min(1)
    .max(1_000),
})

export function openDeskWebhooks(parts: PolicyParts): DeskWebhooks {
  const { store, side, activity } = parts
  return {
    renewSecret: async (desk, by) => {
      await side.desks.get(desk)
      const secret = `whsec_${randomBytes(24).toString('base64')}`
      const encrypted = await side.keyring.encrypt(secret)
      const made_at = side.clock.now()
      await store.transaction(async () => {
        await store.db
          .insertInto('desk_webhooks')
          .values({ desk, secret: encrypted, made_at })
          .onConflict((conflict) => conflict.column('desk').doUpdateSet({ secret: encrypted, made_at }))
          .execute()
        await activity.note({ by, verb: 'webhook.secret-renewed', about: { kind: 'desk', id: desk } })
      })
      return secret
    },
    receive: (call) => receive(parts, call),
  }
}

async function receive(parts: PolicyParts, call: DeskCall): Promise<'taken' | 'known'> {
  const { store, side, jobs } = parts
  await checkCall(parts, call)
  const numbers = numbersIn(call.body)
  return store.transaction(async () => {
    const { numInsertedOrUpdatedRows } = await store.db
      .insertInto('desk_calls')
      .values({ desk: call.desk, call_id: call.id, at: side.clock.now() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) return 'known'
    await jobs.send(
      'policy',
      { does: 'notice', desk: call.desk, numbers },
      { key: `${call.desk} called ${call.id}` },
    )
    return 'taken'
  })
}

async function checkCall({ store, side }: PolicyParts, call: DeskCall): Promise<void> {
  const row = await store.db
    .selectFrom('desk_webhooks')
    .select('secret')
    .where('desk', '=', call.desk)
    .executeTakeFirst()
  const seconds = /^\d{1,12}$/.test(call.timestamp) ? Number(call.timestamp) : Number.NaN
  if (row === undefined || !/^[\w.:-]{1,128}$/.test(call.id) || Number.isNaN(seconds)) throw forged()
  const signed = new Webhook(await side.keyring.decrypt(row.secret)).sign(
    call.id,
    new Date(seconds * 1000),
    call.body,
  )
  // Several may stand there, one for each secret while a new one is brought in.
  if (!call.signature.split(' ').some((given) => isSame(given, signed))) throw forged()
  if (Math.abs(side.clock.now().getTime() - seconds * 1000) > toleranceMs)
    throw new RefusedError('webhook-time', 'the call was signed more than five minutes before or after now', {
      remedy: 'Set the clocks of both machines, and send each call when it is signed.',
    })
}

const forged = () =>
  new RefusedError('webhook-signature', 'the call is not signed with the secret of this desk', {
    remedy: 'Sign it as Standard Webhooks says, with the secret that was shown when it was made.',
  })

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function numbersIn(body: string): readonly string[] {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    value = undefined
  }
  const result = bodySchema.safeParse(value)
  if (result.success) return [...new Set(result.data.tickets)]
  throw new UsageError('webhook-body', 'expected {"tickets": ["1041", …]} with one to 1,000 ticket numbers', {
    remedy: 'Nothing was taken from the call.',
  })
}

/** Ids of calls are kept as long as a call could be repeated, and then some. */
export async function forgetCalls({ store, side }: PolicyParts): Promise<void> {
  const before = new Date(side.clock.now().getTime() - 12 * toleranceMs)
  await store.db.deleteFrom('desk_calls').where('at', '<', before).execute()
}

import { z } from 'zod'
import { asked, planWish } from './desks.ts'
import { route } from './route.ts'
import {
  counts,
  deskName,
  digest,
  disposition,
  instant,
  nothing,
  page,
  pageQuery,
  planId,
  problemFacts,
  requestId,
  runId,
  unsearched,
} from './words.ts'

const tag = 'Plans'

const plan = z.object({
  id: planId,
  desk: deskName,
  disposition,
  state: z
    .enum(['waiting', 'ready', 'refused', 'agreed', 'approved', 'failed', 'replaced', 'discarded'])
    .describe(
      'A plan of a request is `agreed` when it was approved: it is made anew before it is carried out, and `replaced` then.',
    ),
  askedBy: z.string(),
  askedAt: instant,
  digest: digest.optional(),
  problem: problemFacts.optional(),
  approvedBy: z.string().optional(),
  approvedAt: instant.optional(),
  request: requestId.optional().describe('The request that it belongs to.'),
  carries: digest
    .optional()
    .describe('The digest that was approved, where this plan is the same work again.'),
})

const summary = z.object({
  tickets: z.number().int(),
  persons: z.number().int(),
  rows: z.number().int(),
  counts,
  retained: z.array(
    z.object({
      name: z.string(),
      ground: z.string(),
      until: z.string().optional(),
      tickets: z.number().int(),
      hold: z.enum(['hold', 'restriction']).optional().describe('Kept by a hold, whose id is the name.'),
      inPart: z.number().int().optional(),
      persons: z.number().int().optional(),
      organizations: z.number().int().optional(),
    }),
  ),
  review: z.array(
    z.object({ table: z.string(), column: z.string(), rows: z.number().int(), reason: z.string() }),
  ),
  unsearched: unsearched.optional(),
  texts: z.literal('mask').optional().describe('Texts of tickets are masked; absent where they are removed.'),
  filesOfOthers: z
    .number()
    .int()
    .optional()
    .describe('Attachments of others that name the person, cannot be masked, and go.'),
  incomplete: z.array(z.string()),
  warnings: z.array(z.string()),
})

const previewValue = z.object({
  table: z.string(),
  column: z.string(),
  before: z.string(),
  after: z.string().nullable().optional().describe('Null for an emptied value, absent when the row goes.'),
})

export const plans = {
  ask: route('POST /plans', ['redact', 'purge'], {
    tag,
    summary: 'Ask for a plan',
    description:
      'Needs `redact` or `purge`, whichever is asked for. What names a person is kept encrypted, and only until the plan ends.',
    status: 202,
  })
    .input(planWish)
    .output(asked),
  list: route('GET /plans', 'view', { tag, summary: 'List plans, the latest first' })
    .input(z.object({ ...pageQuery, state: plan.shape.state.optional(), desk: deskName.optional() }))
    .output(page(plan)),
  get: route('GET /plans/{plan}', 'view', { tag, summary: 'Show a plan' })
    .input(z.object({ plan: planId }))
    .output(
      plan.extend({
        summary: summary.optional().describe('Absent before it is worked out.'),
        run: runId.optional().describe('The run that carries it out, once it was begun.'),
      }),
    ),
  document: route('GET /plans/{plan}/document', 'view', {
    tag,
    summary: 'The plan as it would be carried out',
    description: 'Statements, counts and sealed identifiers; nothing of a person in clear.',
  })
    .input(z.object({ plan: planId }))
    .output(z.looseObject({ id: planId, digest })),
  preview: route('POST /plans/{plan}/preview', 'preview', {
    tag,
    summary: 'Values of a ticket and of a person, before and after',
    description: 'Read from the desk for this answer, and not kept. Who asked is put down in the activity.',
    asks: true,
    readsDesk: true,
  })
    .input(z.object({ plan: planId }))
    .output(z.object({ ticket: z.array(previewValue), person: z.array(previewValue) })),
  approve: route('POST /plans/{plan}/approval', 'approve', {
    tag,
    summary: 'Say yes to a plan',
    description: 'To exactly the plan of this digest, and not to one’s own.',
    status: 201,
  })
    .input(z.strictObject({ plan: planId, digest }))
    .output(nothing),
  discard: route('DELETE /plans/{plan}', ['redact', 'purge', 'approve'], {
    tag,
    summary: 'Give a plan up that was not approved',
    description: 'What it holds of a person is destroyed.',
  })
    .input(z.object({ plan: planId }))
    .output(nothing),
}

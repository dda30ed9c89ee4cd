import { z } from 'zod'
import { route } from './route.ts'
import { fileTreatments, textTreatments } from '../shared/texts.ts'
import {
  day,
  deskName,
  digest,
  disposition,
  handle,
  instant,
  nothing,
  page,
  pageQuery,
  planId,
  requestId,
  runId,
} from './words.ts'

const tag = 'Requests'

const kind = z
  .enum(['erasure', 'access', 'restriction'])
  .describe(
    'To be forgotten (Art. 17), to know what is held (Art. 15 and 20), or to have it left alone (Art. 18).',
  )
const channel = z.enum(['api', 'cli', 'console', 'form', 'mail'])
const state = z.enum([
  'unconfirmed',
  'received',
  'planning',
  'to-approve',
  'grace',
  'running',
  'incomplete',
  'failed',
  'completed',
  'rejected',
  'withdrawn',
  'duplicate',
])
const act = z.enum([
  'verify-identity',
  'add-identifiers',
  'dismiss',
  'plan',
  'approve',
  'refuse',
  'partly-refuse',
  'extend',
  'withdraw',
  'call-off',
  'start-now',
  'retry',
  'close-task',
])
const ground = z
  .enum([
    'art-17-3-a',
    'art-17-3-b',
    'art-17-3-c',
    'art-17-3-d',
    'art-17-3-e',
    'art-12-5',
    'art-12-6',
    'other-law',
  ])
  .describe('The article of the GDPR, or `other-law`.')
const language = z.enum(['de', 'en'])
const texts = z
  .enum(textTreatments)
  .describe(
    'What becomes of texts in redacted tickets: they are removed, or with `mask` only what is personal goes from them.',
  )
const files = z
  .enum(fileTreatments)
  .describe(
    'What becomes of attachments of others that name the person and cannot be masked, such as a PDF: they are reported, or go.',
  )

const values = z.array(z.string().min(1).max(300)).max(50)
const identifiers = {
  emails: values.optional(),
  names: values.optional(),
  phones: values.optional(),
  logins: values.optional(),
  ids: z.record(deskName, values).optional().describe('Keys of accounts, by desk.'),
}
const subject = z
  .strictObject({
    ...identifiers,
    note: z
      .string()
      .max(4_000)
      .optional()
      .describe('Anything else worth remembering until the request ends.'),
  })
  .describe('Who it is about. Kept sealed to a key of the request, which is destroyed when it ends.')

const left = z.object({
  what: z.enum(['unreachable', 'failed', 'kept', 'findings', 'not-done', 'task', 'recipients']),
  desk: z.string().optional(),
  task: z.string().optional(),
  code: z.string().optional(),
  count: z.number().int().optional(),
  until: z.string().optional(),
})

const request = z.object({
  id: requestId,
  version: z.number().int(),
  kind,
  state,
  channel,
  received: day,
  receivedBy: z.string(),
  meantBy: z
    .array(z.string())
    .describe('Who decided, beside its receiver, whom it means; none of them approves it.'),
  due: day.describe('The last day on which the answer is in time.'),
  desks: z.array(z.string()).optional().describe('Absent for all.'),
  disposition,
  organization: z.enum(['with', 'without']),
  texts,
  files,
  language,
  lead: requestId.optional().describe('The earlier request of the same person.'),
  askedAgain: z.number().int(),
  identity: z.object({ how: z.string(), by: z.string(), at: instant }).optional(),
  extended: z.object({ at: instant, reason: z.enum(['complexity', 'number']) }).optional(),
  approvedBy: z.string().optional(),
  graceEnds: instant.optional(),
  retryAt: instant.optional().describe('When what is left is tried again by itself.'),
  ground: ground.optional(),
  left: z.array(left),
  totals: z
    .object({ tickets: z.number().int(), persons: z.number().int(), rows: z.number().int() })
    .optional(),
  ended: instant.optional(),
})

const part = z.object({
  desk: z.string(),
  state: z.enum([
    'waiting',
    'planning',
    'ready',
    'agreed',
    'replanning',
    'running',
    'done',
    'nothing',
    'unreachable',
    'left',
    'failed',
    'refused',
  ]),
  plan: planId.optional(),
  digest: digest.optional().describe('Of the plan; what an approval names.'),
  problem: z.string().optional(),
})

const requestRun = z.object({ run: runId, desk: z.string(), plan: planId })

const taskGround = z.enum([...ground.options, 'no-such-person', 'no-access'])
const task = z.object({
  request: requestId,
  name: z.string(),
  title: z.string(),
  owner: z.string(),
  due: day,
  state: z.enum(['open', 'done', 'not possible']),
  ground: taskGround.optional(),
  closedBy: z.string().optional(),
  version: z.number().int(),
})

const change = z.object({ before: z.number(), now: z.number() })
const difference = z.object({
  desk: z.string(),
  approved: digest,
  now: digest,
  tickets: change,
  persons: change,
  rows: change,
  added: z
    .array(z.string())
    .optional()
    .describe('Numbers of tickets; absent where there are too many to list.'),
  gone: z.array(z.string()).optional(),
  counts: z.array(change.extend({ table: z.string(), action: z.string() })),
  reasons: z
    .array(z.string())
    .describe('Why somebody is asked again; empty where the approval was carried over.'),
})

const one = z.object({ request: requestId })
const versioned = 'asks' as const
const acting = (path: string, options: { readonly summary: string; readonly description?: string }) =>
  route(`POST /requests/{request}/${path}`, 'request', { tag, versioned, ...options })

export const requests = {
  receive: route('POST /requests', 'request', {
    tag,
    summary: 'Take a request in',
    description:
      'One that adds nothing to an earlier request of the same person ends as its duplicate at once.',
    status: 201,
  })
    .input(
      z.strictObject({
        kind,
        channel: z.enum(['api', 'cli', 'console', 'mail']).default('api'),
        subject,
        received: day.optional().describe('Today when left out, and never later.'),
        desks: z.array(deskName).min(1).max(100).optional(),
        disposition: disposition.optional(),
        organization: z.enum(['with', 'without']).optional(),
        texts: texts.optional(),
        files: files.optional(),
        language: language.optional(),
      }),
    )
    .output(z.object({ id: requestId, state, lead: requestId.optional() })),
  list: route('GET /requests', 'view', { tag, summary: 'List requests, the most urgent first' })
    .input(
      z.object({
        ...pageQuery,
        state: state.optional(),
        kind: kind.optional(),
        due: z.enum(['overdue', 'soon']).optional(),
      }),
    )
    .output(page(request)),
  figures: route('GET /requests/figures', 'view', {
    tag,
    summary: 'How many requests go on, and are late',
  }).output(z.object({ open: z.number().int(), overdue: z.number().int(), soon: z.number().int() })),
  get: route('GET /requests/{request}', 'view', { tag, summary: 'Show a request', versioned: 'tells' })
    .input(one)
    .output(
      request.extend({
        perDesk: z.array(part),
        runs: z.array(requestRun).describe('The earliest first.'),
        tasks: z.array(task),
        allowed: z.array(act),
      }),
    ),
  history: route('GET /requests/{request}/history', 'view', { tag, summary: 'Who did what to a request' })
    .input(one)
    .output(
      z.object({
        items: z.array(
          z.object({
            at: instant,
            by: z.string(),
            verb: z.string(),
            facts: z.record(z.string(), z.unknown()),
          }),
        ),
      }),
    ),
  difference: route('GET /requests/{request}/difference', 'view', {
    tag,
    summary: 'What is planned now otherwise than it was approved',
  })
    .input(one)
    .output(z.object({ items: z.array(difference) })),
  subject: route('POST /requests/{request}/subject', 'preview', {
    tag,
    summary: 'Who a request is about',
    description: 'Who asked is put down in the activity.',
    asks: true,
  })
    .input(one)
    .output(subject),
  identity: acting('identity', { summary: 'Say whether the person has shown who they are' })
    .input(
      z.strictObject({
        request: requestId,
        outcome: z.enum(['shown', 'not shown']),
        how: z
          .enum([
            'email-link',
            'signed-in',
            'answer-by-known-channel',
            'id-document',
            'in-person',
            'authority',
          ])
          .optional()
          .describe('Needed where it was shown.'),
      }),
    )
    .output(nothing),
  identify: acting('identifiers', { summary: 'Add what else names the person' })
    .input(z.strictObject({ request: requestId, ...identifiers }))
    .output(nothing),
  dismiss: acting('desks/{desk}/dismissal', { summary: 'Say that a desk knows nobody of that kind' })
    .input(z.strictObject({ request: requestId, desk: deskName }))
    .output(nothing),
  plan: acting('plan', { summary: 'Have the plans made anew' }).input(one).output(nothing),
  approve: route('POST /requests/{request}/approval', 'approve', {
    tag,
    versioned,
    summary: 'Say yes to what is planned on all desks',
    description:
      'To exactly the plans of these digests. Not by who received the request, put down that identity was shown, added identifiers or put a desk aside, and not by the person.',
    status: 201,
  })
    .input(z.strictObject({ request: requestId, digests: z.record(deskName, digest) }))
    .output(nothing),
  callOff: route('DELETE /requests/{request}/approval', ['request', 'approve'], {
    tag,
    versioned,
    summary: 'Take an approval back before the grace period is over',
  })
    .input(one)
    .output(nothing),
  startNow: route('POST /requests/{request}/start', 'approve', {
    tag,
    versioned,
    summary: 'End the grace period now',
  })
    .input(z.strictObject({ request: requestId, why: z.enum(['subject-asked', 'due', 'risk']) }))
    .output(nothing),
  refuse: route('POST /requests/{request}/refusal', 'approve', {
    tag,
    versioned,
    summary: 'Refuse a request, or some desks of it',
  })
    .input(
      z.strictObject({
        request: requestId,
        ground,
        desks: z.array(deskName).min(1).max(100).optional().describe('All of it when left out.'),
      }),
    )
    .output(nothing),
  extend: acting('extension', {
    summary: 'Take two months longer',
    description: 'Within the first month, and once (Art. 12(3)).',
  })
    .input(z.strictObject({ request: requestId, reason: z.enum(['complexity', 'number']) }))
    .output(nothing),
  withdraw: acting('withdrawal', { summary: 'End a request that the person took back' })
    .input(one)
    .output(nothing),
  retry: acting('retry', { summary: 'Try what is left again now' }).input(one).output(nothing),
  tasks: {
    mine: route('GET /tasks', 'view', { tag, summary: 'What somebody has to do by hand' })
      .input(z.object({ owner: handle.optional().describe('Oneself when left out.') }))
      .output(z.object({ items: z.array(task) })),
    close: route('POST /requests/{request}/tasks/{task}/end', ['request', 'view'], {
      tag,
      versioned,
      summary: 'Say that a task is done, or why it cannot be',
      description: 'By its owner, or by somebody with the permission `request`. The version is the task’s.',
    })
      .input(
        z.strictObject({
          request: requestId,
          task: z.string().max(60),
          outcome: z.enum(['done', 'not possible']),
          ground: taskGround.optional().describe('Needed where it is not possible.'),
        }),
      )
      .output(nothing),
    assign: route('POST /requests/{request}/tasks/{task}/owner', 'request', {
      tag,
      versioned,
      summary: 'Give a task to somebody else',
    })
      .input(z.strictObject({ request: requestId, task: z.string().max(60), owner: handle }))
      .output(nothing),
  },
}

export const form = {
  submit: route('POST /form', 'public', {
    tag: 'Form',
    summary: 'Ask to be forgotten, or what is held about oneself',
    description:
      'Sends a link to the address, and answers the same whoever that is. Not there unless the form is switched on.',
    status: 202,
    writesLetter: true,
  })
    .input(
      z.strictObject({
        email: z.email().max(254),
        name: z.string().trim().min(1).max(100).optional(),
        kind: kind.default('erasure'),
        language: language.default('de'),
      }),
    )
    .output(nothing),
  confirm: route('POST /form/confirmation', 'public', {
    tag: 'Form',
    summary: 'Confirm one’s address with the token of the link',
  })
    .input(z.strictObject({ token: z.string().min(1).max(200) }))
    .output(z.object({ request: requestId, due: day })),
}

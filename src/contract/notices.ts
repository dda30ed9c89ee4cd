import { z } from 'zod'
import { route } from './route.ts'
import { deskName, instant, nothing } from './words.ts'

const tag = 'Notices'

const language = z.enum(['de', 'en'])
const letterKind = z.enum([
  'received',
  'identity',
  'extended',
  'refused',
  'partly-refused',
  'done',
  'nothing-found',
  'access-ready',
  'restriction-ends',
  'confirm-address',
  'recipient',
  'test',
])
const noticeId = z
  .string()
  .regex(/^n-[\w-]{1,60}$/)
  .describe('The id of a notice.')
const recipientId = z.string().regex(/^c-[\w-]{1,60}$/)
const channel = z.enum(['mail', 'webhook', 'hand']).describe('By hand means that somebody sends it.')
const desksOf = z
  .array(deskName)
  .max(200)
  .optional()
  .describe('The desks that it is about; all of them when left out.')

const notice = z.object({
  id: noticeId,
  request: z.string().optional(),
  recipient: recipientId.optional().describe('Absent for a letter to the data subject.'),
  kind: letterKind,
  channel,
  language,
  state: z.enum(['to-do', 'queued', 'sent', 'failed', 'cancelled', 'confirmed', 'excused']),
  attempts: z.number().int(),
  code: z.string().optional().describe('Why the last attempt failed, or why it is excused.'),
  askedBy: z.string(),
  askedAt: instant,
  endedAt: instant.optional(),
})

const letter = z.object({ subject: z.string(), text: z.string(), html: z.string() })
const input = z.object({ notice: noticeId })

/** Letters to data subjects, and what recipients are told. */
export const notices = {
  ofRequest: route('GET /requests/{request}/notices', 'view', {
    tag,
    summary: 'What was written because of a request, and what became of it',
    description: 'Never what it says.',
  })
    .input(z.object({ request: z.string().regex(/^q-[\w-]{1,60}$/) }))
    .output(z.object({ items: z.array(notice) })),
  get: route('GET /notices/{notice}', 'view', { tag, summary: 'Show what became of a notice' })
    .input(input)
    .output(notice),
  letter: route('GET /notices/{notice}/letter', 'request', {
    tag,
    summary: 'Read a letter that is still to be sent',
    description: 'What a letter says is destroyed once it is sent or given up.',
  })
    .input(input)
    .output(letter),
  letterPdf: route('GET /notices/{notice}/letter.pdf', 'request', {
    tag,
    summary: 'A letter that is still to be sent, on paper',
  })
    .input(input)
    .output(z.file()),
  sent: route('POST /notices/{notice}/sent', 'request', {
    tag,
    summary: 'Put down that somebody sent it by hand',
    description: 'What it says is destroyed.',
  })
    .input(input)
    .output(notice),
  confirm: route('POST /notices/{notice}/confirm', 'request', {
    tag,
    summary: 'Put down that a recipient has confirmed',
  })
    .input(input)
    .output(notice),
  excuse: route('POST /notices/{notice}/excuse', 'request', {
    tag,
    summary: 'Put down that a recipient need not be told',
    description: 'Article 19 GDPR: because it is impossible, or a disproportionate effort.',
  })
    .input(z.strictObject({ notice: noticeId, reason: z.enum(['impossible', 'disproportionate']) }))
    .output(notice),
  cancel: route('DELETE /notices/{notice}', 'request', {
    tag,
    summary: 'Take a notice back that has not gone out',
  })
    .input(input)
    .output(nothing),
  example: route('GET /letters/{kind}', 'view', { tag, summary: 'A letter with invented facts, to look at' })
    .input(z.object({ kind: letterKind, language: language.default('en') }))
    .output(letter),
  tryMail: route('POST /mail/test', 'configure', {
    tag,
    summary: 'Send a mail to try the mail server out',
    description: 'Its notice tells whether it went out.',
    status: 202,
  })
    .input(z.strictObject({ to: z.email().max(254), language: language.default('en') }))
    .output(notice),
}

const reach = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('mail'), email: z.email().max(254) }),
  z.strictObject({ channel: z.literal('webhook'), url: z.string().max(2_000) }),
  z.strictObject({ channel: z.literal('hand') }),
])
const tells = z
  .array(z.enum(['email', 'phone', 'name', 'login', 'id']))
  .max(5)
  .describe('What they are told of a person beside the reference.')

const newRecipient = {
  name: z.string().trim().min(1).max(100),
  reach: reach.describe('How they are told. It is kept encrypted, and not shown again.'),
  language,
  desks: desksOf,
  tells: tells.default([]),
}

const recipient = z.object({
  id: recipientId,
  name: z.string(),
  desks: desksOf,
  channel,
  language,
  tells,
  state: z.enum(['active', 'removed']),
  version: z.number().int(),
})

const secret = z.string().describe('Signs what is sent there. Told now and never again.')

/** To whom personal data is disclosed: Article 19 GDPR. */
export const recipients = {
  list: route('GET /recipients', 'view', { tag, summary: 'List recipients of personal data' }).output(
    z.object({ items: z.array(recipient) }),
  ),
  get: route('GET /recipients/{recipient}', 'view', { tag, summary: 'Show a recipient', versioned: 'tells' })
    .input(z.object({ recipient: recipientId }))
    .output(recipient),
  add: route('POST /recipients', 'configure', {
    tag,
    summary: 'Name a recipient of personal data',
    status: 201,
    tellsSecret: true,
  })
    .input(z.strictObject(newRecipient))
    .output(z.object({ id: recipientId, secret: secret.optional() })),
  change: route('PUT /recipients/{recipient}', 'configure', {
    tag,
    summary: 'Change a recipient',
    description: 'Put in place of what was. A webhook gets a new secret.',
    versioned: 'asks',
    tellsSecret: true,
  })
    .input(z.strictObject({ recipient: recipientId, ...newRecipient }))
    .output(z.object({ secret: secret.optional() })),
  remove: route('DELETE /recipients/{recipient}', 'configure', {
    tag,
    summary: 'Tell a recipient nothing more',
    description: 'Its address is forgotten; that it was told stays on record.',
  })
    .input(z.object({ recipient: recipientId }))
    .output(nothing),
}

import { z } from 'zod'
import { route } from './route.ts'
import { day, handle, instant, nothing, permission, role } from './words.ts'

const tag = 'Accounts'

const account = z.object({
  handle,
  name: z.string(),
  email: z.string(),
  roles: z.array(role),
  isDisabled: z.boolean(),
  hasSecondFactor: z.boolean(),
  version: z.number().int(),
  created: instant,
})

const newAccount = {
  handle,
  name: z.string().trim().min(1).max(100),
  email: z.email().max(254),
}
const password = z.string().min(12).max(200).describe('12 to 200 characters.')
const link = z.object({
  token: z.string().describe('Stands behind the # of the page /invitation, once; told now and never again.'),
  expires: instant,
})
const linkToken = z.string().min(1).max(200)

const token = z.object({
  id: z.string(),
  handle,
  name: z.string(),
  start: z.string().describe('How it begins, to recognize it by.'),
  permissions: z.array(permission),
  expires: instant,
  created: instant,
  used: instant.optional(),
})

export const accounts = {
  door: route('GET /door', 'public', { tag, summary: 'What somebody can do who is not signed in' }).output(
    z.object({
      providers: z
        .array(z.string())
        .describe('Ids of identity providers, for `POST /api/auth/sign-in/sso`, as `providerId`.'),
      form: z.boolean().describe('Whether the public form at /request is switched on.'),
    }),
  ),
  session: route('GET /session', 'known', { tag, summary: 'Who one is, and what one may do' }).output(
    z.object({
      handle,
      name: z.string(),
      roles: z.array(role),
      permissions: z.array(permission),
      via: z.enum(['session', 'token']),
      needsSecondFactor: z
        .boolean()
        .describe('Nothing else is answered before a second factor is set up, at `/api/auth/two-factor`.'),
      hasSecondFactor: z.boolean(),
    }),
  ),
  setUp: route('POST /setup', 'public', {
    tag,
    summary: 'Make the first administrator',
    description:
      'With the token of the link that is printed when Expunge starts and nobody looks after accounts.',
    status: 201,
  })
    .input(z.strictObject({ token: linkToken, ...newAccount, password }))
    .output(nothing),
  accept: route('POST /invitations/accept', 'public', {
    tag,
    summary: 'Set a password with the token of a link',
  })
    .input(z.strictObject({ token: linkToken, password }))
    .output(z.object({ handle })),
  list: route('GET /accounts', 'accounts', { tag, summary: 'List accounts' }).output(
    z.object({ items: z.array(account) }),
  ),
  get: route('GET /accounts/{handle}', 'accounts', { tag, summary: 'Show an account', versioned: 'tells' })
    .input(z.object({ handle }))
    .output(account),
  create: route('POST /accounts', 'accounts', {
    tag,
    summary: 'Make an account',
    description: 'Answers with a link for whom it is: it lets them set a password.',
    status: 201,
    tellsSecret: true,
  })
    .input(z.strictObject({ ...newAccount, roles: z.array(role).max(5) }))
    .output(link),
  change: route('PATCH /accounts/{handle}', 'accounts', {
    tag,
    summary: 'Change what an account may do',
    description:
      'Nobody changes what their own account may do, and the last who may look after accounts stays.',
    versioned: 'asks',
  })
    .input(
      z.strictObject({
        handle,
        name: newAccount.name.optional(),
        roles: z.array(role).max(5).optional(),
        isDisabled: z.boolean().optional(),
      }),
    )
    .output(account),
  renew: route('POST /accounts/{handle}/link', 'accounts', {
    tag,
    summary: 'Make a link for somebody who lost password or second factor',
    description: 'Their password and second factor are taken off, and their sessions and tokens end.',
    status: 201,
    tellsSecret: true,
  })
    .input(z.object({ handle }))
    .output(link),
  tokens: {
    list: route('GET /tokens', 'signed-in', {
      tag,
      summary: 'List one’s tokens',
      description: 'With `all`, and the permission `accounts`, those of everybody.',
    })
      .input(z.object({ all: z.stringbool().default(false) }))
      .output(z.object({ items: z.array(token) })),
    create: route('POST /tokens', 'signed-in', {
      tag,
      summary: 'Make a token for a program',
      description:
        'It may do what it is made for, as long as the account may do that too. A session makes one within a quarter of an hour after signing in.',
      status: 201,
      tellsSecret: true,
    })
      .input(
        z.strictObject({
          name: z.string().trim().min(1).max(64),
          permissions: z.array(permission).min(1).max(20),
          days: z.number().int().min(1).max(366).default(90),
        }),
      )
      .output(token.extend({ token: z.string().describe('Told now and never again.') })),
    revoke: route('DELETE /tokens/{id}', 'signed-in', { tag, summary: 'End a token' })
      .input(z.object({ id: z.string().min(1).max(64) }))
      .output(nothing),
  },
}

const activityEntry = z.object({
  number: z.number().int(),
  at: instant,
  by: z.string(),
  verb: z.string(),
  about: z.object({ kind: z.string(), id: z.string() }),
  facts: z.record(z.string(), z.unknown()),
})

export const activity = {
  list: route('GET /activity', 'audit', {
    tag: 'Activity',
    summary: 'Who did what, the latest first',
  })
    .input(
      z.object({
        by: z.string().max(60).optional(),
        kind: z.string().max(40).optional(),
        id: z.string().max(80).optional().describe('Of the thing; goes with `kind`.'),
        limit: z.coerce.number().int().min(1).max(200).default(50),
        after: z.coerce.number().int().min(0).optional().describe('The `next` of the page before.'),
        since: day.optional(),
      }),
    )
    .output(z.object({ items: z.array(activityEntry), next: z.number().int().optional() })),
}

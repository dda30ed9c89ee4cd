import type { Account } from '../../control/accounts/account.ts'
import type { Token } from '../../control/accounts/tokens.ts'
import { given } from '../given.ts'
import { actorOf, requireAllowed, routes, tellVersion, versionIn } from '../context.ts'

const { accounts, activity } = routes

export const accountRoutes = accounts.router({
  door: accounts.door.handler(({ context: { control } }) => ({
    providers: [...control.accounts.providers],
    form: control.requests.form.isOn,
  })),
  session: accounts.session.handler(({ context }) => {
    const { roles, permissions, handle, name, via, needsSecondFactor, hasSecondFactor } = actorOf(context)
    return {
      handle,
      name,
      roles: [...roles],
      permissions: [...permissions],
      via,
      needsSecondFactor,
      hasSecondFactor,
    }
  }),
  setUp: accounts.setUp.handler(async ({ context, input: { token, ...account } }) => {
    await context.control.accounts.acceptFirst(token, account)
    return {}
  }),
  accept: accounts.accept.handler(({ context, input: { token, password } }) =>
    context.control.accounts.accept(token, password),
  ),
  list: accounts.list.handler(async ({ context }) => ({
    items: (await context.control.accounts.list()).map(accountAnswer),
  })),
  get: accounts.get.handler(async ({ context, input: { handle } }) => {
    const account = await context.control.accounts.get(handle)
    tellVersion(context, account.version)
    return accountAnswer(account)
  }),
  create: accounts.create.handler(async ({ context, input }) => {
    const { token, expires } = await context.control.accounts.create(input, actorOf(context).handle)
    return { token, expires: expires.toISOString() }
  }),
  change: accounts.change.handler(async ({ context, input: { handle, ...change } }) => {
    const version = versionIn(context)
    const by = actorOf(context).handle
    const account = await context.control.accounts.change(handle, given(change), version, by)
    tellVersion(context, account.version)
    return accountAnswer(account)
  }),
  renew: accounts.renew.handler(async ({ context, input: { handle } }) => {
    const { token, expires } = await context.control.accounts.renew(handle, actorOf(context).handle)
    return { token, expires: expires.toISOString() }
  }),
  tokens: {
    list: accounts.tokens.list.handler(async ({ context, input: { all } }) => {
      const actor = actorOf(context)
      if (all) requireAllowed(actor, 'accounts')
      const tokens = await context.control.accounts.tokens.list(all ? undefined : actor.handle)
      return { items: tokens.map(tokenAnswer) }
    }),
    create: accounts.tokens.create.handler(async ({ context, input }) => {
      const made = await context.control.accounts.tokens.create(input, actorOf(context))
      return { ...tokenAnswer(made), token: made.token }
    }),
    revoke: accounts.tokens.revoke.handler(async ({ context, input: { id } }) => {
      await context.control.accounts.tokens.revoke(id, actorOf(context))
      return {}
    }),
  },
})

export const activityRoutes = activity.router({
  list: activity.list.handler(async ({ context, input: { by, kind, id, limit, after, since } }) => {
    const entries = await context.control.activity.list({
      limit: limit + 1,
      ...(by === undefined ? {} : { by }),
      ...(kind === undefined || id === undefined ? {} : { about: { kind, id } }),
      ...(after === undefined ? {} : { before: after }),
      ...(since === undefined ? {} : { since: new Date(`${since}T00:00:00Z`) }),
    })
    const shown = entries.slice(0, limit)
    const last = shown.at(-1)?.number
    return {
      items: shown.map((entry) => ({
        number: entry.number,
        at: entry.at.toISOString(),
        by: entry.by,
        verb: entry.verb,
        about: { kind: entry.about_kind, id: entry.about_id },
        facts: { ...entry.facts },
      })),
      ...(entries.length > limit && last !== undefined ? { next: last } : {}),
    }
  }),
})

function accountAnswer({ roles, created, ...account }: Account) {
  return { ...account, roles: [...roles], created: created.toISOString() }
}

function tokenAnswer({ permissions, expires, created, used, ...token }: Token) {
  return {
    id: token.id,
    handle: token.handle,
    name: token.name,
    start: token.start,
    permissions: [...permissions],
    expires: expires.toISOString(),
    created: created.toISOString(),
    ...(used === undefined ? {} : { used: used.toISOString() }),
  }
}

import type { Clock } from '../../shared/clock.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { Activity } from '../activity/activity.ts'
import type { ControlStore } from '../store/store.ts'
import type { Actor } from './actor.ts'
import { type Permission, permissions as allPermissions } from '../../shared/permissions.ts'
import type { SignIn } from './sign-in.ts'

/** A token as it is known afterwards: the token itself is told once. */
export interface Token {
  readonly id: string
  readonly handle: string
  readonly name: string
  /** How it begins, to recognize it by. */
  readonly start: string
  readonly permissions: readonly Permission[]
  readonly expires: Date
  readonly created: Date
  readonly used: Date | undefined
}

export interface TokenWish {
  readonly name: string
  readonly permissions: readonly Permission[]
  /** From 1 to 366. */
  readonly days: number
}

/** Tokens for programs; each may do a part of what the account behind it may do, for a stated time. */
export interface Tokens {
  /**
   * Throws `RefusedError` `token-scope` for a permission that the account has not, `token-of-token` for who came with one,
   * `sign-in-again` for a session that began more than a quarter of an hour ago.
   */
  create(wish: TokenWish, actor: Actor): Promise<Token & { readonly token: string }>
  /** Those of one account, or of all. */
  list(handle?: string): Promise<readonly Token[]>
  /** Ends a token, one's own or, for who looks after accounts, anybody's. Throws `no-such-token`. */
  revoke(id: string, actor: Actor): Promise<void>
}

interface Parts {
  readonly store: ControlStore
  readonly activity: Activity
  readonly clock: Clock
}

export function openTokens({ store, activity }: Parts, signIn: SignIn): Tokens {
  const list = (handle?: string) => listTokens(store, handle)
  return {
    list,
    create: async (wish, actor) => {
      if (actor.via !== 'session')
        throw new RefusedError('token-of-token', 'a token makes no tokens: its end would be none', {
          remedy: 'Sign in, and make it then.',
        })
      if (!actor.isFresh)
        throw new RefusedError(
          'sign-in-again',
          'a token outlives the session, and this one began too long ago',
          {
            remedy: 'Sign in again, and make the token within a quarter of an hour.',
          },
        )
      const beyond = wish.permissions.filter((permission) => !actor.permissions.has(permission))
      if (beyond.length > 0)
        throw new RefusedError('token-scope', `a token may not do what you may not: ${beyond.join(', ')}`)
      if (wish.permissions.length === 0)
        throw new UsageError('token-scope', 'expected at least one permission, found none')
      return store.transaction(async () => {
        const { id } = await store.db
          .selectFrom('accounts')
          .select('id')
          .where('handle', '=', actor.handle)
          .executeTakeFirstOrThrow()
        const made = await signIn.api.createApiKey({
          body: {
            userId: id,
            name: wish.name,
            expiresIn: wish.days * 86_400,
            permissions: { expunge: [...wish.permissions] },
          },
        })
        await activity.note({
          by: actor.handle,
          verb: 'token.created',
          about: { kind: 'token', id: made.id },
          facts: { permissions: wish.permissions, days: wish.days },
        })
        const token = (await list(actor.handle)).find((other) => other.id === made.id)
        if (token === undefined) throw noSuchToken()
        return { ...token, token: made.key }
      })
    },
    revoke: (id, actor) =>
      store.transaction(async () => {
        const token = (await list()).find((other) => other.id === id)
        if (token === undefined || (token.handle !== actor.handle && !actor.permissions.has('accounts')))
          throw noSuchToken()
        await store.db.deleteFrom('account_tokens').where('id', '=', id).execute()
        await activity.note({ by: actor.handle, verb: 'token.revoked', about: { kind: 'token', id } })
      }),
  }
}

async function listTokens(store: ControlStore, handle: string | undefined): Promise<readonly Token[]> {
  const query = store.db
    .selectFrom('account_tokens')
    .innerJoin('accounts', 'accounts.id', 'account_tokens.referenceId')
    .select([
      'account_tokens.id',
      'accounts.handle',
      'account_tokens.name',
      'account_tokens.start',
      'account_tokens.permissions',
      'account_tokens.expiresAt',
      'account_tokens.lastRequest',
      'account_tokens.createdAt',
    ])
    .orderBy('account_tokens.createdAt')
  const rows = await (handle === undefined ? query : query.where('accounts.handle', '=', handle)).execute()
  return rows.map((row) => ({
    id: row.id,
    handle: row.handle,
    name: row.name ?? '',
    start: row.start ?? '',
    permissions: scopesIn(row.permissions),
    expires: row.expiresAt ?? row.createdAt,
    created: row.createdAt,
    used: row.lastRequest ?? undefined,
  }))
}

function scopesIn(text: string | null): readonly Permission[] {
  const { expunge = [] } = JSON.parse(text ?? '{}') as { readonly expunge?: readonly string[] }
  return allPermissions.filter((permission) => expunge.includes(permission))
}

const noSuchToken = () => new UsageError('no-such-token', 'there is no such token')

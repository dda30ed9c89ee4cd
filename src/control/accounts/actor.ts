import type { ControlStore } from '../store/store.ts'
import { accountOf, type AccountRow } from './account.ts'
import { type Permission, permissionsOf, type Role } from '../../shared/permissions.ts'
import { freshSeconds, type SignIn, type SignInSettings } from './sign-in.ts'

/** Whoever asks for something, and what they may do. */
export interface Actor {
  readonly handle: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly permissions: ReadonlySet<Permission>
  readonly via: 'session' | 'token'
  /** They showed who they are within the last quarter of an hour. */
  readonly isFresh: boolean
  /** They may do nothing before they have set up a second factor. */
  readonly needsSecondFactor: boolean
  readonly hasSecondFactor: boolean
}

export interface AccountsSettings extends SignInSettings {
  /**
   * Everybody with a permission beyond `view` needs a second factor; those who have no password, and so can come by single
   * sign-on alone, have the provider's.
   */
  readonly requireSecondFactor?: boolean
}

interface ActorParts {
  readonly store: ControlStore
  readonly signIn: SignIn
  readonly settings: AccountsSettings
}

const longestSessionMs = 24 * 3_600_000

/** Who sends a request with these headers. */
export async function actorOf(
  { store, signIn, settings }: ActorParts,
  headers: Headers,
): Promise<Actor | undefined> {
  const bearer = /^Bearer (\S{1,256})$/i.exec(headers.get('authorization') ?? '')?.[1]
  // A header that is not understood is no reason to look for a cookie: the caller meant to be somebody else.
  if (bearer === undefined && headers.has('authorization')) return undefined
  if (bearer !== undefined) {
    const token = await tokenOf(signIn, bearer)
    if (token === undefined) return undefined
    const row = await byId(store, token.userId)
    if (row === undefined) return undefined
    return actorFrom(row, settings, { via: 'token', only: token.permissions })
  }
  const session = await signIn.api.getSession({ headers })
  // However often it is used, a day later somebody has to show once more who they are. By the clock of better-auth.
  const ageMs = session === null ? 0 : Date.now() - session.session.createdAt.getTime()
  if (session === null || ageMs > longestSessionMs) return undefined
  const row = await byId(store, session.user.id)
  if (row === undefined) return undefined
  return actorFrom(row, settings, {
    via: 'session',
    hasPassword: await hasPassword(store, row.id),
    isFresh: ageMs <= freshSeconds * 1_000,
  })
}

/** Who has a password may have come in by it, whatever a provider asks for. */
async function hasPassword(store: ControlStore, id: string): Promise<boolean> {
  const row = await store.db
    .selectFrom('account_credentials')
    .select('id')
    .where('userId', '=', id)
    .where('providerId', '=', 'credential')
    .executeTakeFirst()
  return row !== undefined
}

async function tokenOf(
  signIn: SignIn,
  token: string,
): Promise<{ readonly userId: string; readonly permissions: readonly string[] } | undefined> {
  const { valid, key } = await signIn.api.verifyApiKey({ body: { key: token } })
  if (!valid || key === null) return undefined
  const permissions = (key.permissions as Readonly<Record<string, readonly string[]>> | null)?.['expunge']
  return { userId: key.referenceId, permissions: permissions ?? [] }
}

async function byId(store: ControlStore, id: string): Promise<AccountRow | undefined> {
  return store.db
    .selectFrom('accounts')
    .selectAll()
    .where('id', '=', id)
    .where('isDisabled', '=', false)
    .executeTakeFirst()
}

function actorFrom(
  row: AccountRow,
  settings: AccountsSettings,
  how:
    | { readonly via: 'session'; readonly hasPassword: boolean; readonly isFresh: boolean }
    | { readonly via: 'token'; readonly only: readonly string[] },
): Actor {
  const { handle, name, email, roles } = accountOf(row)
  const all = permissionsOf(roles)
  const needsSecondFactor =
    settings.requireSecondFactor === true &&
    row.twoFactorEnabled !== true &&
    how.via === 'session' &&
    (how.hasPassword || !(settings.providers ?? []).some(({ domain }) => email.endsWith(`@${domain}`))) &&
    [...all].some((permission) => permission !== 'view')
  const permissions =
    how.via === 'token' ? new Set([...all].filter((permission) => how.only.includes(permission))) : all
  const isFresh = how.via === 'session' && how.isFresh
  const hasSecondFactor = row.twoFactorEnabled === true
  return {
    handle,
    name,
    email,
    roles,
    permissions,
    via: how.via,
    isFresh,
    needsSecondFactor,
    hasSecondFactor,
  }
}

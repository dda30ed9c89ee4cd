import { apiKey } from '@better-auth/api-key'
import { sso } from '@better-auth/sso'
import { APIError, betterAuth, type BetterAuthOptions } from 'better-auth'
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins'
import type { Kysely } from 'kysely'
import type { Keyring } from '../../shared/keyring.ts'
import type { ControlStore } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { hasAdministrator } from './account.ts'
import { handleFrom } from './handles.ts'
import type { Lockout } from './lockout.ts'

/** An identity provider that people may sign in with, by OpenID Connect. */
export interface IdentityProvider {
  /** A short name, part of the address that the provider sends people back to. */
  readonly id: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Addresses with this domain are sent to this provider. */
  readonly domain: string
  readonly discovery?: string
}

export interface SignInSettings {
  /** Where people reach this installation, `https://expunge.example.org`. */
  readonly url: string
  readonly providers?: readonly IdentityProvider[]
  /** Somebody whom a provider vouches for gets an account without a role; else an account has to be there already. */
  readonly providersMakeAccounts?: boolean
}

export interface SignInParts {
  readonly store: ControlStore
  readonly keyring: Keyring
  readonly lockout: Lockout
  readonly settings: SignInSettings
  /** Told once somebody has set another password themselves. */
  readonly whenPasswordChanged: (userId: string) => Promise<void>
}

export const tokenPrefix = 'expunge_'
const hour = 3_600

/** How long after signing in somebody need not show again who they are. */
export const freshSeconds = hour / 4

/** Sessions, passwords, second factors, tokens and single sign-on, as better-auth does them. */
export type SignIn = ReturnType<typeof openSignIn>

export function openSignIn({ store, keyring, lockout, settings, whenPasswordChanged }: SignInParts) {
  return betterAuth({
    ...baseOptions(store, settings),
    // Signs cookies: whoever reads the database alone cannot make one.
    secret: keyring.secretFor('session cookies'),
    hooks: {
      before: createAuthMiddleware(async (context) => {
        const email = await emailOfPassword(context)
        const until = email === undefined ? undefined : await lockout.lockedUntil(email)
        if (until !== undefined)
          throw new APIError('TOO_MANY_REQUESTS', {
            code: 'LOCKED',
            message: `too many wrong passwords; the next try is possible at ${until.toISOString()}`,
          })
        const body = decided[context.path]
        return body === undefined
          ? undefined
          : { context: { body: { ...(context.body as object), ...body } } }
      }),
      after: createAuthMiddleware(async (context) => {
        const { returned, newSession } = context.context
        if (context.path === '/change-password' && !isAPIError(returned) && newSession !== null)
          await whenPasswordChanged(newSession.user.id)
        const email = await emailOfPassword(context)
        if (email === undefined) return
        if (!isAPIError(returned)) await lockout.succeeded(email)
        else if (isWrongPassword(context.path, returned)) await lockout.failed(email)
      }),
    },
    databaseHooks: {
      user: {
        create: {
          before: async (user) => {
            const given = user as typeof user & { readonly handle?: string | null }
            if (typeof given.handle === 'string') return { data: given }
            // Else who comes first from a provider would stand where the first administrator is to be.
            if (!(await hasAdministrator(store)))
              throw new APIError('FORBIDDEN', {
                code: 'NO_ADMINISTRATOR',
                message: 'nobody looks after accounts yet; the first administrator comes first',
              })
            const handle = await handleFrom(store, user.email)
            return { data: { ...user, handle, roles: '', isDisabled: false, version: 1 } }
          },
        },
      },
      session: {
        create: {
          before: async (session) => {
            const account = await store.db
              .selectFrom('accounts')
              .select('isDisabled')
              .where('id', '=', session.userId)
              .executeTakeFirst()
            if (account?.isDisabled !== false)
              throw new APIError('FORBIDDEN', { code: 'DISABLED', message: 'this account is disabled' })
          },
        },
      },
    },
  })
}

/** What decides about tables; kept apart so that a test can compare them with the migrations. */
export function baseOptions(store: ControlStore, settings: SignInSettings) {
  const url = new URL(settings.url)
  return {
    appName: 'Expunge',
    baseURL: url.origin,
    basePath: '/api/auth',
    // Providers too: their descriptions are fetched from them.
    trustedOrigins: [url.origin, ...(settings.providers ?? []).map(({ issuer }) => new URL(issuer).origin)],
    database: { db: currentOf(store) as Kysely<unknown>, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: {
      modelName: 'accounts',
      // Filled in by the hook below where somebody comes from a provider; the table wants all of them.
      additionalFields: {
        handle: { type: 'string', required: false, unique: true, input: false },
        roles: { type: 'string', required: false, input: false },
        isDisabled: { type: 'boolean', required: false, input: false },
        version: { type: 'number', required: false, input: false },
      },
    },
    session: { modelName: 'account_sessions', expiresIn: 12 * hour, updateAge: hour, freshAge: freshSeconds },
    account: {
      modelName: 'account_credentials',
      encryptOAuthTokens: true,
      accountLinking: {
        enabled: true,
        trustedProviders: (settings.providers ?? []).map(({ id }) => id),
        // An account that an administrator made is theirs whom the provider vouches for.
        requireLocalEmailVerified: false,
      },
    },
    verification: { modelName: 'account_verifications' },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'account_rate_limits',
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': { window: 60, max: 20 }, '/two-factor/*': { window: 60, max: 10 } },
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    advanced: {
      useSecureCookies: url.protocol === 'https:',
      cookiePrefix: 'expunge',
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    plugins: [
      twoFactor({ issuer: 'Expunge', schema: { twoFactor: { modelName: 'account_second_factors' } } }),
      apiKey({
        defaultPrefix: tokenPrefix,
        requireName: true,
        maximumNameLength: 64,
        startingCharactersConfig: { shouldStore: true, charactersLength: tokenPrefix.length + 4 },
        keyExpiration: { minExpiresIn: 1, maxExpiresIn: 366 },
        rateLimit: { enabled: false },
        schema: { apikey: { modelName: 'account_tokens' } },
      }),
      sso({
        modelName: 'account_sso_providers',
        disableImplicitSignUp: settings.providersMakeAccounts !== true,
        // What the configuration says is verified: a provider speaks for the addresses of its own domain, and for no others.
        domainVerification: { enabled: true },
        defaultSSO: (settings.providers ?? []).map(providerOf),
        // Nobody adds a provider at run time: they stand in the configuration.
        providersLimit: 0,
      }),
    ],
  } satisfies BetterAuthOptions
}

/** In which the server tells the address of the caller; what a caller sends in it is replaced. */
export const addressHeader = 'x-expunge-address'

function providerOf({ id, issuer, clientId, clientSecret, domain, discovery }: IdentityProvider) {
  return {
    providerId: id,
    domain,
    oidcConfig: {
      issuer,
      clientId,
      clientSecret,
      pkce: true,
      discoveryEndpoint: discovery ?? `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
      scopes: ['openid', 'email', 'profile'],
    },
  }
}

/** Takes part in the transaction that the caller is in, as all else that asks the store does. */
function currentOf(store: ControlStore): Kysely<Tables> {
  return new Proxy(store.db, {
    get: (_, name) => {
      const db = store.db as unknown as Record<string | symbol, unknown>
      const value = db[name]
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(db) : value
    },
  })
}

/** What a caller does not decide about. */
const decided: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  // A new password ends what was begun with the old one.
  '/change-password': { revokeOtherSessions: true },
  // No page offers to trust a browser: somebody who got hold of one code would need no other for a month.
  '/two-factor/verify-totp': { trustDevice: false },
  '/two-factor/verify-backup-code': { trustDevice: false },
}

/** Where whoever is signed in shows their password once more; who took a session over would guess it there. */
const askingAgain: ReadonlySet<string> = new Set([
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
])

/** Whose password is tried; `undefined` where none is. */
async function emailOfPassword(
  context: Parameters<typeof getSessionFromCtx>[0],
): Promise<string | undefined> {
  if (context.path === '/sign-in/email') return emailIn(context.body)
  if (!askingAgain.has(context.path)) return undefined
  return (await getSessionFromCtx(context))?.user.email
}

/** At the door all that is refused counts; behind it much else may be wrong. */
function isWrongPassword(path: string, { body }: APIError): boolean {
  return path === '/sign-in/email' || body?.['code'] === 'INVALID_PASSWORD'
}

function emailIn(body: unknown): string {
  const email = (body as { readonly email?: unknown } | undefined)?.email
  return typeof email === 'string' ? email.slice(0, 320) : ''
}

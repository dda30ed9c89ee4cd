import type { Clock } from '../../shared/clock.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import type { Activity } from '../activity/activity.ts'
import type { ControlStore } from '../store/store.ts'
import { handlePattern, reserved } from './handles.ts'
import { type AccountsSettings, type Actor, actorOf } from './actor.ts'
import { type Account, accountOf, type AccountRow, emailOf, hasAdministrator } from './account.ts'
import { type Link, type Links, openLinks } from './links.ts'
import { openLockout } from './lockout.ts'
import { endAll, endTokens, removePassword, removeSecondFactors, setPassword } from './passwords.ts'
import type { Role } from '../../shared/permissions.ts'
import { openSignIn, type SignIn } from './sign-in.ts'
import { openTokens, type Tokens } from './tokens.ts'

export interface NewAccount {
  readonly handle: string
  readonly name: string
  readonly email: string
}

export interface AccountChange {
  readonly name?: string
  readonly roles?: readonly Role[]
  readonly isDisabled?: boolean
}

export interface AccountsParts {
  readonly store: ControlStore
  readonly keyring: Keyring
  readonly clock: Clock
  readonly activity: Activity
  readonly settings: AccountsSettings
}

/** The people who work with Expunge. */
export interface Accounts {
  readonly signIn: SignIn
  readonly tokens: Tokens
  /** The identity providers that people may sign in with, by their ids. */
  readonly providers: readonly string[]
  /** Who sends a request with these headers; `undefined` for nobody, or one whose session or token is not valid. */
  actorOf(headers: Headers): Promise<Actor | undefined>
  /** A link for the first administrator; `undefined` where somebody may look after accounts already. An earlier link is void. */
  firstLink(): Promise<Link | undefined>
  /** Makes the first administrator, who is data protection officer as well. Throws `link-void`, and what `create` throws. */
  acceptFirst(token: string, account: NewAccount & { readonly password: string }): Promise<void>
  /**
   * Sets the password of whom the link was made for; all their sessions and tokens end, and a second factor that somebody
   * set up since the link was made is gone. Throws `link-void`, `password`.
   */
  accept(token: string, password: string): Promise<{ readonly handle: string }>
  /** Throws `handle`, `handle-taken` or `email-taken`. The link lets them set a password. */
  create(account: NewAccount & { readonly roles: readonly Role[] }, by: string): Promise<Link>
  /**
   * A new link for somebody who forgot their password or lost their second factor. Both are taken off at once, and sessions
   * and tokens end: nobody comes in with what they had before.
   */
  renew(handle: string, by: string): Promise<Link>
  /**
   * A link that somebody makes who runs the machine, put down as done by `system`: for an account as `renew` makes it, or
   * without a handle for the first administrator. Throws `no-such-account`, and `RefusedError` `account-disabled`, or
   * `has-administrator` where somebody may look after accounts.
   */
  operatorLink(handle?: string): Promise<Link>
  list(): Promise<readonly Account[]>
  /** Throws `no-such-account`. */
  get(handle: string): Promise<Account>
  /** Addresses by which somebody may be the person whom they work on; none for a handle that is no account. */
  emailsOf(handle: string): Promise<readonly string[]>
  /**
   * Changes what is given. Throws `stale` for another version, `RefusedError` `own-account` for one's own roles, and
   * `last-administrator` when nobody could make accounts any more.
   */
  change(handle: string, change: AccountChange, version: number, by: string): Promise<Account>
}

export function openAccounts(parts: AccountsParts): Accounts {
  const { store, keyring, clock, settings } = parts
  const signIn = openSignIn({
    store,
    keyring,
    settings,
    lockout: openLockout(store, keyring, clock),
    whenPasswordChanged: (userId) => passwordChanged(parts, userId),
  })
  const links = openLinks(store, clock)
  const inner = { ...parts, signIn, links }
  return {
    signIn,
    tokens: openTokens(parts, signIn),
    providers: (settings.providers ?? []).map(({ id }) => id),
    actorOf: (headers) => actorOf({ store, signIn, settings }, headers),
    firstLink: async () => ((await hasAdministrator(store)) ? undefined : links.make({ first: true }, 24)),
    acceptFirst: (token, account) =>
      store.transaction(async () => {
        const purpose = await links.use(token)
        if (!('first' in purpose) || (await hasAdministrator(store))) throw wrongLink()
        const id = await insert(inner, account, ['administrator', 'dpo'])
        await setPassword(inner, id, account.password)
        const { handle } = account
        await parts.activity.note({
          by: handle,
          verb: 'account.first',
          about: { kind: 'account', id: handle },
        })
      }),
    accept: (token, password) =>
      store.transaction(async () => {
        const purpose = await links.use(token)
        if ('first' in purpose) throw wrongLink()
        const { id, handle } = await rowOf(store, purpose.handle)
        // Renewal took off what there was: what is there now was set up by somebody without the link.
        await removeSecondFactors(inner, id)
        await setPassword(inner, id, password)
        await note(inner, handle, 'account.password', handle)
        return { handle }
      }),
    create: (account, by) =>
      store.transaction(async () => {
        await insert(inner, account, account.roles)
        await note(inner, by, 'account.created', account.handle, { roles: account.roles })
        return links.make({ handle: account.handle }, 7 * 24)
      }),
    renew: (handle, by) => renew(inner, handle, by),
    operatorLink: (handle) => operatorLink(inner, handle),
    list: async () => {
      const rows = await store.db.selectFrom('accounts').selectAll().orderBy('handle').execute()
      return rows.map(accountOf)
    },
    get: async (handle) => accountOf(await rowOf(store, handle)),
    emailsOf: async (handle) => {
      const email = await emailOf(store, handle)
      return email === undefined ? [] : [email]
    },
    change: (handle, change, version, by) => changeAccount(inner, { handle, change, version, by }),
  }
}

interface Inner extends AccountsParts {
  readonly signIn: SignIn
  readonly links: Links
}

function note(
  { activity }: Pick<Inner, 'activity'>,
  by: string,
  verb: string,
  handle: string,
  facts?: Readonly<Record<string, readonly string[] | boolean>>,
): Promise<void> {
  return activity.note({
    by,
    verb,
    about: { kind: 'account', id: handle },
    ...(facts === undefined ? {} : { facts }),
  })
}

async function insert(
  { store, signIn }: Inner,
  account: NewAccount,
  roles: readonly Role[],
): Promise<string> {
  const { handle, name, email } = account
  if (!handlePattern.test(handle) || reserved.has(handle))
    throw new UsageError(
      'handle',
      `expected a handle of a-z, 0-9 and inner dots or hyphens that is no word of Expunge’s own, found ${JSON.stringify(handle.slice(0, 64))}`,
    )
  if (await taken(store, 'handle', handle))
    throw new UsageError('handle-taken', `the handle ${handle} belongs to somebody already`)
  if (await taken(store, 'email', email.toLowerCase()))
    throw new UsageError('email-taken', 'somebody has an account with this e-mail address already')
  const { internalAdapter } = await signIn.$context
  const user = await internalAdapter.createUser(
    {
      name,
      email: email.toLowerCase(),
      emailVerified: false,
      handle,
      roles: roles.join(','),
      isDisabled: false,
      version: 1,
    },
    { method: 'admin' },
  )
  return user.id
}

async function taken(store: ControlStore, column: 'handle' | 'email', value: string): Promise<boolean> {
  const row = await store.db.selectFrom('accounts').select('id').where(column, '=', value).executeTakeFirst()
  return row !== undefined
}

/** Sessions that were there before are ended already; programs have to be let in anew as well. */
async function passwordChanged({ store, activity }: AccountsParts, userId: string): Promise<void> {
  await store.transaction(async () => {
    const { handle } = await store.db
      .selectFrom('accounts')
      .select('handle')
      .where('id', '=', userId)
      .executeTakeFirstOrThrow()
    await endTokens(store, userId)
    await note({ activity }, handle, 'account.password', handle)
  })
}

async function renew(inner: Inner, handle: string, by: string): Promise<Link> {
  const { store, links } = inner
  if (handle === by) throw ownAccount()
  return store.transaction(async () => {
    const { id } = await rowOf(store, handle)
    await removePassword(inner, id)
    await removeSecondFactors(inner, id)
    await endAll(inner, id)
    await note(inner, by, 'account.renewed', handle)
    return links.make({ handle }, 24)
  })
}

function operatorLink(inner: Inner, handle: string | undefined): Promise<Link> {
  const { store, links, activity } = inner
  return store.transaction(async () => {
    if (handle !== undefined) {
      const { isDisabled } = await rowOf(store, handle)
      if (isDisabled)
        throw new RefusedError(
          'account-disabled',
          `the account ${handle} is disabled, and nobody signs in to it`,
          {
            remedy: 'Take another one. Without a handle there is a link where no administrator is left.',
          },
        )
      return renew(inner, handle, 'system')
    }
    if (await hasAdministrator(store))
      throw new RefusedError('has-administrator', 'somebody may look after accounts already', {
        remedy: 'Ask them; or, where they cannot sign in any more, name the handle of their account.',
      })
    await activity.note({ by: 'system', verb: 'account.first-link', about: { kind: 'link', id: 'first' } })
    return links.make({ first: true }, 24)
  })
}

async function changeAccount(
  inner: Inner,
  { handle, change, version, by }: { handle: string; change: AccountChange; version: number; by: string },
): Promise<Account> {
  const { store } = inner
  const touchesRights = change.roles !== undefined || change.isDisabled !== undefined
  if (touchesRights && handle === by) throw ownAccount()
  return store.transaction(async () => {
    // Two changes at once would each find the other administrator still there.
    await store.db.selectFrom('accounts').select('id').orderBy('id').forUpdate().execute()
    const row = await rowOf(store, handle)
    if (row.version !== version)
      throw new RefusedError('stale', `the account ${handle} was changed by somebody else meanwhile`, {
        facts: { version: row.version },
        remedy: 'Look at it again, then change it.',
      })
    await store.db
      .updateTable('accounts')
      .set({
        name: change.name ?? row.name,
        roles: (change.roles ?? accountOf(row).roles).join(','),
        isDisabled: change.isDisabled ?? row.isDisabled,
        version: version + 1,
        updatedAt: inner.clock.now(),
      })
      .where('id', '=', row.id)
      .execute()
    if (touchesRights) await requireAdministrator(store)
    // Also what would be of use again once the account is enabled, to whoever has kept it.
    if (change.isDisabled === true) await endAll(inner, row.id)
    await note(inner, by, 'account.changed', handle, {
      ...(change.roles === undefined ? {} : { roles: change.roles }),
      ...(change.isDisabled === undefined ? {} : { disabled: change.isDisabled }),
    })
    return accountOf(await rowOf(store, handle))
  })
}

async function requireAdministrator(store: ControlStore): Promise<void> {
  if (await hasAdministrator(store)) return
  throw new RefusedError('last-administrator', 'nobody would be left who may look after accounts', {
    remedy: 'Give the role of administrator to somebody else first.',
  })
}

async function rowOf(store: ControlStore, handle: string): Promise<AccountRow> {
  const row = await store.db
    .selectFrom('accounts')
    .selectAll()
    .where('handle', '=', handle)
    .executeTakeFirst()
  if (row === undefined)
    throw new UsageError('no-such-account', `there is no account ${JSON.stringify(handle.slice(0, 64))}`)
  return row
}

const ownAccount = () =>
  new RefusedError('own-account', 'nobody changes what their own account may do', {
    remedy: 'Ask another administrator.',
  })

const wrongLink = () =>
  new RefusedError('link-void', 'the link is not for this', { remedy: 'Ask for a new one.' })

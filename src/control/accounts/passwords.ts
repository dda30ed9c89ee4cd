import { UsageError } from '../../shared/errors.ts'
import type { ControlStore } from '../store/store.ts'
import type { SignIn } from './sign-in.ts'

interface Parts {
  readonly store: ControlStore
  readonly signIn: SignIn
}

/** Sets a password, and ends all that was begun before. Throws `UsageError` `password` for one too short or too long. */
export async function setPassword(inner: Parts, userId: string, password: string): Promise<void> {
  const { signIn } = inner
  const { internalAdapter, password: passwords } = await signIn.$context
  const { minPasswordLength, maxPasswordLength } = passwords.config
  if (password.length < minPasswordLength || password.length > maxPasswordLength)
    throw new UsageError(
      'password',
      `expected a password of ${minPasswordLength} to ${maxPasswordLength} characters, found ${password.length}`,
    )
  const hash = await passwords.hash(password)
  const accounts = await internalAdapter.findAccounts(userId)
  if (accounts.some(({ providerId }) => providerId === 'credential'))
    await internalAdapter.updatePassword(userId, hash)
  else
    await internalAdapter.linkAccount({
      userId,
      accountId: userId,
      providerId: 'credential',
      password: hash,
    })
  await endAll(inner, userId)
}

/** Whoever came in before, with a session or a token, is out: a password is set anew because somebody else may know it. */
export async function endAll({ store, signIn }: Parts, userId: string): Promise<void> {
  const { internalAdapter, adapter } = await signIn.$context
  await internalAdapter.deleteUserSessions(userId)
  // Sign-ins that wait for their second factor, and browsers that were trusted to do without.
  await adapter.deleteMany({ model: 'verification', where: [{ field: 'value', value: userId }] })
  await endTokens(store, userId)
}

/** Programs that were let in for somebody are out. */
export async function endTokens(store: ControlStore, userId: string): Promise<void> {
  await store.db.deleteFrom('account_tokens').where('referenceId', '=', userId).execute()
}

/** Takes the password off: until a new one is set nobody signs in with one. */
export async function removePassword({ store }: Parts, userId: string): Promise<void> {
  await store.db
    .deleteFrom('account_credentials')
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .execute()
}

/** Takes off whatever second factor there is, set up wholly or in part. */
export async function removeSecondFactors({ signIn }: Parts, userId: string): Promise<void> {
  const { internalAdapter, adapter } = await signIn.$context
  await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: userId }] })
  await internalAdapter.updateUser(userId, { twoFactorEnabled: false })
}

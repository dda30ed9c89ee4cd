import type { Control } from '../../src/control/control.ts'
import { type Permission, permissionsOf, type Role } from '../../src/shared/permissions.ts'

/** Who a token is for. */
export interface TokenHolder {
  readonly handle: string
  readonly roles: readonly Role[]
  /** All that the roles allow when absent. */
  readonly permissions?: readonly Permission[]
}

/** A token of somebody, whose account is made where there is none. */
export async function tokenFor({ accounts }: Control, holder: TokenHolder): Promise<string> {
  const { handle, roles } = holder
  const email = `${handle}@example.org`
  const known = (await accounts.list()).some((account) => account.handle === handle)
  if (!known) await accounts.create({ handle, name: handle, email, roles }, 'system')
  const allowed = permissionsOf(roles)
  const { token } = await accounts.tokens.create(
    { name: 'test', permissions: holder.permissions ?? [...allowed], days: 30 },
    {
      handle,
      name: handle,
      email,
      roles,
      permissions: allowed,
      via: 'session',
      isFresh: true,
      needsSecondFactor: false,
      hasSecondFactor: false,
    },
  )
  return token
}

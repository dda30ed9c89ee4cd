import type { Selectable } from 'kysely'
import type { ControlStore } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { permissionsOf, type Role, roles as allRoles } from '../../shared/permissions.ts'

/** Somebody who works with Expunge. */
export interface Account {
  readonly handle: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly isDisabled: boolean
  readonly hasSecondFactor: boolean
  readonly version: number
  readonly created: Date
}

export type AccountRow = Selectable<Tables['accounts']>

/** What a row says, roles that this version does not know left out. */
export function accountOf(row: AccountRow): Account {
  const held = row.roles.split(',')
  return {
    handle: row.handle,
    name: row.name,
    email: row.email,
    roles: allRoles.filter((role) => held.includes(role)),
    isDisabled: row.isDisabled,
    hasSecondFactor: row.twoFactorEnabled === true,
    version: row.version,
    created: row.createdAt,
  }
}

/** Whether somebody who is not disabled may look after accounts. */
export async function hasAdministrator(store: ControlStore): Promise<boolean> {
  const rows = await store.db.selectFrom('accounts').selectAll().where('isDisabled', '=', false).execute()
  return rows.some((row) => permissionsOf(accountOf(row).roles).has('accounts'))
}

/** The address of an account, in small letters; `undefined` for a handle that is no account. */
export async function emailOf(store: ControlStore, handle: string): Promise<string | undefined> {
  const row = await store.db
    .selectFrom('accounts')
    .select('email')
    .where('handle', '=', handle)
    .executeTakeFirst()
  return row?.email.toLowerCase()
}

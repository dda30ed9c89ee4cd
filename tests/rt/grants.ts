import { randomBytes } from 'node:crypto'
import { afterEach } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import type { Database } from '../../src/database/database.ts'
import { blocksOf } from '../docs/pages.ts'
import type { RtDesk } from './support/desk.ts'
import type { RtEngine } from './support/template.ts'

/** RT's desk as a role of Expunge's own sees it; only `run` is still the owner's. */
export interface RoleAtDesk extends RtDesk {
  readonly role: string
}

const page = 'docs/desks/request-tracker.md'
const password = 'choose-a-long-one'

/** The statements that the page shows for an engine. */
export function statementsOfPage(engine: RtEngine): readonly string[] {
  const block = blocksOf(page).find(({ info }) => info.join(' ') === `sql test ${engine}`)
  const statements = (block?.text ?? '').split(';').map((text) => text.trim())
  return statements.filter((text) => text !== '')
}

/** Statements of the page that may be left out: for the run's own tables, and for the rows that a note writes. */
export const optional = {
  checkpoints: /\bcreate on schema\b|\bexpunge_(?:run|key)\b/,
  insert: /^grant insert\b|\bon sequence\b/,
} as const

/**
 * Makes roles as the page says, on a desk's own copy; `without` takes statements of the page away. Registers the hook
 * that removes them again, so it is to be called inside `describe`, after `rtDesks`: hooks run backwards.
 */
export function rolesAtDesks(): (desk: RtDesk, without?: readonly RegExp[]) => Promise<RoleAtDesk> {
  const roles: { readonly desk: RtDesk; readonly role: string; readonly own: Database }[] = []
  afterEach(async () => {
    for (const { desk, role, own } of roles.splice(0)) {
      await own.close()
      await removeRole(desk, role)
    }
  })
  return async (desk, without = []) => {
    const role = `expunge_role_${process.pid}_${randomBytes(4).toString('hex')}`
    for (const text of statementsOfPage(desk.engine)) {
      if (!without.some((part) => part.test(text))) await desk.run(forDesk(desk, role, text))
    }
    const own = await connect(addressFor(desk, role))
    roles.push({ desk, role, own })
    return { ...desk, database: own, role }
  }
}

/** Takes one right of a role away again. */
export async function revoke(role: RoleAtDesk, right: string, table: string): Promise<void> {
  await role.run(`revoke ${right} on ${nameOf(role, table)} from ${role.role}`)
}

/** Gives a role one right more than the page does. */
export async function grant(role: RoleAtDesk, right: string, table: string): Promise<void> {
  await role.run(`grant ${right} on ${nameOf(role, table)} to ${role.role}`)
}

function nameOf({ engine, url }: RtDesk, table: string): string {
  return engine === 'postgresql' ? table : `${databaseIn(url)}.${table}`
}

function forDesk({ url }: RtDesk, role: string, text: string): string {
  return text
    .replaceAll(/(?<=(?:create role|create user|to) )expunge\b/g, role)
    .replaceAll(/\brt5\b/g, databaseIn(url))
}

async function removeRole({ engine, run }: RtDesk, role: string): Promise<void> {
  if (engine === 'mariadb') return void (await run(`drop user ${role}`))
  await run(`drop owned by ${role} cascade`)
  await run(`drop role ${role}`)
}

/** The desk's address for a role of the page. */
export function addressFor({ url }: RtDesk, role: string): string {
  const address = new URL(url)
  address.username = role
  address.password = password
  return address.href
}

function databaseIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1))
}

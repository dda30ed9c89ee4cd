import type { Selectable, Updateable } from 'kysely'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { Activity, Facts } from '../activity/activity.ts'
import type { EngineSide } from '../installation.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Plans } from '../plans/plans.ts'
import type { ControlStore } from '../store/store.ts'
import { type Day, dayOf } from './clock.ts'
import type { RequestAccess, RequestAccounts, RequestHolds, RequestNotices } from './ports.ts'
import type { RequestSettings } from './settings.ts'
import { type RequestAct, requireAllowed } from './states.ts'
import { emailMarks } from './subject.ts'
import type { RequestTables } from './tables.ts'

/** All that requests need; what is absent is not offered. */
export interface RequestsParts {
  readonly store: ControlStore
  readonly side: EngineSide
  readonly jobs: Pick<Jobs, 'send'>
  readonly plans: Plans
  readonly activity: Activity
  readonly settings: RequestSettings
  readonly notices: RequestNotices
  readonly access?: RequestAccess
  readonly holds?: RequestHolds
  readonly accounts?: RequestAccounts
}

export type RequestRow = Selectable<RequestTables['requests']>
export type PartRow = Selectable<RequestTables['request_desks']>
export type TaskRow = Selectable<RequestTables['request_tasks']>
export type RequestPatch = Omit<Updateable<RequestTables['requests']>, 'id' | 'version'>
export type PartPatch = Omit<Updateable<RequestTables['request_desks']>, 'request_id' | 'desk'>

/** Who does something, and to which version of the request, where they have seen one. */
export interface Handling {
  /** Handle of an account. */
  readonly by: string
  readonly version?: number
}

/** Today, where the organization is. */
export function today({ side, settings }: Pick<RequestsParts, 'side' | 'settings'>): Day {
  return dayOf(side.clock.now(), settings.timeZone)
}

/**
 * Does one act of a person to a request, whole or not at all, while nobody else changes it. Throws `no-such-request`,
 * `stale` for a version that is no longer the request's, `request-state` for what its state does not allow, `own-account`
 * for who is the person themselves.
 */
export async function handle(
  parts: RequestsParts,
  id: string,
  how: Handling & { readonly act: RequestAct },
  work: (row: RequestRow) => Promise<RequestPatch>,
): Promise<void> {
  const { store } = parts
  await store.transaction(async () => {
    const row = await lockRequest(store, id)
    if (row === undefined) throw noSuchRequest(id)
    if (how.version !== undefined && how.version !== row.version) throw stale(id, row.version)
    requireAllowed(id, row.state, how.act)
    await refuseOwnAccount(parts, id, how.by)
    await save(parts, row, await work(row))
  })
}

/** The row, which nobody else changes until the transaction at hand ends. */
export function lockRequest(store: ControlStore, id: string): Promise<RequestRow | undefined> {
  return store.db.selectFrom('requests').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Writes a change, and sees to it that the request goes on from there. */
export async function save(
  { store, jobs }: Pick<RequestsParts, 'store' | 'jobs'>,
  { id, version }: Pick<RequestRow, 'id' | 'version'>,
  patch: RequestPatch,
): Promise<void> {
  await store.db
    .updateTable('requests')
    .set({ ...patch, version: version + 1 })
    .where('id', '=', id)
    .execute()
  // The version makes it another job than the one that may be at work on this request now, and may have looked already.
  await jobs.send('request', { requestId: id }, { key: `${id}.${version + 1}` })
}

/** Throws `own-account` for an account one of whose own addresses is the person's. */
export async function refuseOwnAccount(parts: RequestsParts, id: string, by: string): Promise<void> {
  const { store, side, accounts } = parts
  const own = emailMarks(side.keyring, (await accounts?.emailsOf(by)) ?? [])
  if (own.length === 0) return
  const found = await store.db
    .selectFrom('request_marks')
    .select('mark')
    .where('request_id', '=', id)
    .where('mark', 'in', own)
    .executeTakeFirst()
  if (found !== undefined) throw ownAccount(id)
}

/** Puts down that somebody has decided, with others, whom a request means. */
export function meantBy({ meant_by: before }: Pick<RequestRow, 'meant_by'>, by: string): RequestPatch {
  return before.includes(by) ? {} : { meant_by: JSON.stringify([...before, by]) }
}

/** What is thrown at somebody who would handle a request about themselves. */
export function ownAccount(id: string): RefusedError {
  return new RefusedError('own-account', 'nobody handles a request that is about themselves', {
    facts: { requestId: id },
    remedy: 'Let somebody else do it.',
  })
}

/** The desks of a request, by name. */
export function partsOf(store: ControlStore, id: string): Promise<PartRow[]> {
  return store.db
    .selectFrom('request_desks')
    .selectAll()
    .where('request_id', '=', id)
    .orderBy('desk')
    .execute()
}

export async function setPart(
  store: ControlStore,
  { request_id: id, desk }: Pick<PartRow, 'request_id' | 'desk'>,
  patch: PartPatch,
): Promise<void> {
  await store.db
    .updateTable('request_desks')
    .set(patch)
    .where('request_id', '=', id)
    .where('desk', '=', desk)
    .execute()
}

/** Puts down who did what to a request, and tells those who listen. */
export async function note(
  { activity, notices }: Pick<RequestsParts, 'activity' | 'notices'>,
  by: string,
  verb: `request.${string}`,
  id: string,
  facts: Facts = {},
): Promise<void> {
  await activity.note({ by, verb, about: { kind: 'request', id }, facts })
  if (told.has(verb)) await notices.emit(verb, { ...facts, request: id })
}

const told: ReadonlySet<string> = new Set([
  'request.received',
  'request.to-approve',
  'request.approved',
  'request.extended',
  'request.incomplete',
  'request.failed',
  'request.completed',
  'request.rejected',
  'request.withdrawn',
])

export function noSuchRequest(id: string): UsageError {
  return new UsageError('no-such-request', `there is no request ${id.slice(0, 64)}`)
}

/** Somebody else has changed what the caller looked at. */
export function stale(id: string, version: number): RefusedError {
  return new RefusedError('stale', `${id} was changed meanwhile: it has the version ${version} now`, {
    facts: { id, version },
    remedy: 'Look at it again, and decide then.',
  })
}

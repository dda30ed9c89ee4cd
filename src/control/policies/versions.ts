import type { Selectable } from 'kysely'
import { parsePolicy, type Policy } from '../../engine/policy/schema.ts'
import { UsageError } from '../../shared/errors.ts'
import type { ControlStore } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

/**
 * The states of a version of a policy:
 *
 *     draft ──► simulated ──► enabled ◄──► paused
 *                                │  └────► replaced, by a later version that was enabled
 *                                └───────► disabled
 *
 * What a version says never changes; another text is another version.
 */
export type VersionState = Tables['policy_versions']['state']

/** One version of a policy, and what became of it. */
export interface PolicyVersion extends Omit<Selectable<Tables['policy_versions']>, 'content'> {
  readonly policy: Policy
}

/** The id of a policy in the whole installation. */
export const policyId = ({ desk, id }: Pick<Policy, 'desk' | 'id'>): string => `${desk}.${id}`

/** All versions of a policy, the latest first. Throws `no-such-policy`. */
export async function versionsOf(store: ControlStore, id: string): Promise<readonly PolicyVersion[]> {
  const rows = await store.db
    .selectFrom('policy_versions')
    .selectAll()
    .where('policy_id', '=', id)
    .orderBy('version', 'desc')
    .execute()
  if (rows.length === 0) throw noSuchPolicy(id)
  return rows.map(versionFrom)
}

/** The latest version of each policy, by id. */
export async function latestVersions(store: ControlStore): Promise<readonly PolicyVersion[]> {
  const rows = await store.db
    .selectFrom('policy_versions')
    .distinctOn('policy_id')
    .selectAll()
    .orderBy('policy_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(versionFrom)
}

/** One version. Throws `no-such-policy`. */
export async function versionOf(store: ControlStore, id: string, version: number): Promise<PolicyVersion> {
  const row = await store.db
    .selectFrom('policy_versions')
    .selectAll()
    .where('policy_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (row === undefined) throw noSuchPolicy(id)
  return versionFrom(row)
}

/** The version that made a plan; nothing where no policy made it. */
export async function versionOfPlan(store: ControlStore, planId: string): Promise<PolicyVersion | undefined> {
  const row = await store.db
    .selectFrom('policy_plans')
    .innerJoin('policy_versions', (join) =>
      join
        .onRef('policy_versions.policy_id', '=', 'policy_plans.policy_id')
        .onRef('policy_versions.version', '=', 'policy_plans.version'),
    )
    .selectAll('policy_versions')
    .where('policy_plans.plan_id', '=', planId)
    .executeTakeFirst()
  return row === undefined ? undefined : versionFrom(row)
}

/** The versions that run by themselves. */
export async function enabledVersions(store: ControlStore): Promise<readonly PolicyVersion[]> {
  const rows = await store.db
    .selectFrom('policy_versions')
    .selectAll()
    .where('state', '=', 'enabled')
    .orderBy('policy_id')
    .execute()
  return rows.map(versionFrom)
}

/** A row, with the policy that it holds. */
export function versionFrom({ content, ...row }: Selectable<Tables['policy_versions']>): PolicyVersion {
  return { ...row, policy: parsePolicy(content) }
}

export function noSuchPolicy(id: string): UsageError {
  return new UsageError('no-such-policy', `there is no policy ${id.slice(0, 128)}`)
}

import type { Selectable } from 'kysely'
import { lintPolicies } from '../../engine/policy/lint.ts'
import { parsePolicy, type Policy } from '../../engine/policy/schema.ts'
import { registeredDesk } from '../../installation/target.ts'
import { digestOf } from '../../shared/canonical.ts'
import { RefusedError } from '../../shared/errors.ts'
import { waitAnew } from '../completions/completions.ts'
import type { Tables } from '../store/tables.ts'
import type { ProcessingRecord } from '../../engine/policy/records.ts'
import { type DeskStarters, type KeptFile, putFile, startersFor } from './files.ts'
import type { PolicyParts } from './parts.ts'
import { type Overdue, overdue } from './overdue.ts'
import { recordsOf, type RecordsQuery } from './records.ts'
import { type PolicyStanding, standings } from './standings.ts'
import { checkPolicy, type PolicyCheck } from './checking.ts'
import { openSimulations, type Simulations } from './simulations.ts'
import {
  enabledVersions,
  policyId,
  type PolicyVersion,
  versionOf,
  type VersionState,
  versionsOf,
} from './versions.ts'

/** What one occurrence of a policy did. */
export type PolicyOccurrence = Selectable<Tables['policy_occurrences']>

/** A plan that a policy made. */
export type PolicyPlan = Selectable<Tables['policy_plans']>

/** Retention policies of an organization: written by one, simulated, and enabled by another; then they run by themselves. */
export interface Policies extends Simulations {
  /**
   * Keeps a policy as a new version, a draft; its id is `DESK.NAME`. The same text again is no new version. What was
   * enabled before goes on until the new version is enabled in its place. Throws `no-such-desk`.
   */
  put(policy: Policy, by: string): Promise<PolicyVersion>
  /** Keeps all policies of a YAML file, or none, each as by `put`. Throws `no-such-desk`, `other-desk` and `policies-invalid`. */
  putFile(desk: string, text: string, by: string): Promise<KeptFile>
  /** What would be said of a policy if it were kept, and when it would run; nothing of it is. Throws `no-such-desk`. */
  check(written: unknown, named: { readonly desk: string; readonly id: string }): Promise<PolicyCheck>
  /** What comes with Expunge for the map of a desk; nothing of it is kept. Throws `no-such-desk`. */
  starters(desk: string): Promise<DeskStarters>
  /** How every policy stands, by id. */
  standings(): Promise<readonly PolicyStanding[]>
  /** What enabled policies should have erased by now, by policy; reads through the desks. */
  overdue(): Promise<readonly Overdue[]>
  /** Records of processing activities (Art. 30) of what is enabled now, or was between two days. */
  records(query: RecordsQuery): Promise<readonly ProcessingRecord[]>
  /** The latest first. Throws `no-such-policy`. */
  versions(id: string): Promise<readonly PolicyVersion[]>
  /**
   * Says yes to a version and to the plans that it will make, within its limit. Throws `RefusedError` `own-policy` for who
   * wrote it, `policy-not-simulated` where the simulation is not of this version, or too old, `policy-problems` where the
   * rules of the desk stand against each other, `policy-retains` for one that does nothing, `policy-state` for one that is
   * no simulated draft.
   */
  enable(
    id: string,
    wanted: { readonly version: number; readonly simulation: string },
    by: string,
  ): Promise<void>
  /** Nothing is planned from now on; what runs, ends. Throws `policy-state` for one that is not enabled. */
  pause(id: string, by: string): Promise<void>
  /** Goes on from now; what was due meanwhile is not caught up with. Throws `policy-state` for one that is not paused. */
  goOn(id: string, by: string): Promise<void>
  /** For good: to run again, it has to be simulated and enabled anew. Throws `policy-state`. */
  disable(id: string, by: string): Promise<void>
  /** What it did, the latest first. */
  occurrences(id: string, limit: number): Promise<readonly PolicyOccurrence[]>
  /** Plans that it made, the latest first. */
  plans(id: string, limit: number): Promise<readonly PolicyPlan[]>
}

/** A simulation is trusted for a week. */
export const simulationLastsMs = 7 * 86_400_000

export function openPolicies(parts: PolicyParts): Policies {
  const { store } = parts
  return {
    ...openSimulations(parts),
    put: (policy, by) => putPolicy(parts, policy, by),
    putFile: (desk, text, by) => putFile(parts, { desk, text }, (policy) => putPolicy(parts, policy, by)),
    check: (written, named) => checkPolicy(parts, written, named),
    starters: (desk) => startersFor(parts, desk),
    standings: () => standings(parts),
    overdue: () => overdue(parts),
    records: (query) => recordsOf(parts, query),
    versions: (id) => versionsOf(store, id),
    enable: (id, wanted, by) => enable(parts, id, wanted, by),
    pause: (id, by) => move(parts, { id, from: ['enabled'], to: 'paused', by }),
    goOn: (id, by) => move(parts, { id, from: ['paused'], to: 'enabled', by }),
    disable: (id, by) => move(parts, { id, from: ['enabled', 'paused'], to: 'disabled', by }),
    occurrences: (id, limit) =>
      store.db
        .selectFrom('policy_occurrences')
        .selectAll()
        .where('policy_id', '=', id)
        .orderBy('due_at', 'desc')
        .limit(limit)
        .execute(),
    plans: (id, limit) =>
      store.db
        .selectFrom('policy_plans')
        .selectAll()
        .where('policy_id', '=', id)
        .orderBy('asked_at', 'desc')
        .orderBy('plan_id', 'desc')
        .limit(limit)
        .execute(),
  }
}

async function putPolicy(parts: PolicyParts, policy: Policy, by: string): Promise<PolicyVersion> {
  const { store, side, activity } = parts
  const kept = parsePolicy(policy)
  if (kept.data !== 'activity') await side.desks.get(kept.desk)
  const id = policyId(kept)
  const digest = digestOf(kept)
  const version = await store.transaction(async () => {
    await store.db
      .insertInto('policies')
      .values({ id, desk: kept.desk, name: kept.id })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    // Locked, so that two who write at once get two numbers.
    await store.db.selectFrom('policies').select('id').where('id', '=', id).forUpdate().execute()
    const latest = await store.db
      .selectFrom('policy_versions')
      .select(['version', 'digest', 'state'])
      .where('policy_id', '=', id)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (latest?.digest === digest && latest.state !== 'disabled') return latest.version
    const next = (latest?.version ?? 0) + 1
    await store.db
      .insertInto('policy_versions')
      .values({
        policy_id: id,
        version: next,
        state: 'draft',
        content: JSON.stringify(kept),
        digest,
        author: by,
        made_at: side.clock.now(),
        enabled_by: null,
        enabled_at: null,
        runs_since: null,
        expected: null,
      })
      .execute()
    await activity.note({
      by,
      verb: 'policy.written',
      about: { kind: 'policy', id },
      facts: { version: next, digest },
    })
    return next
  })
  return versionOf(store, id, version)
}

async function enable(
  parts: PolicyParts,
  id: string,
  wanted: { readonly version: number; readonly simulation: string },
  by: string,
): Promise<void> {
  const { store, side, activity } = parts
  const found = await versionOf(store, id, wanted.version)
  if (found.author === by)
    throw new RefusedError('own-policy', 'nobody enables a policy that they wrote', {
      facts: { policy: id },
      remedy: 'Let somebody else look at it.',
    })
  if (found.policy.disposition === 'retain')
    throw new RefusedError(
      'policy-retains',
      `the policy ${id} does nothing that could be enabled: it retains`,
      {
        facts: { policy: id },
        remedy:
          'What nobody may touch is held: place a hold on the same filter, which binds requests and rules alike.',
      },
    )
  await checkRivals(parts, found)
  await store.transaction(async () => {
    const simulation = await store.db
      .selectFrom('policy_simulations')
      .select(['result', 'at'])
      .where('policy_id', '=', id)
      .where('version', '=', wanted.version)
      .where('digest', '=', wanted.simulation)
      .orderBy('at', 'desc')
      .limit(1)
      .executeTakeFirst()
    const now = side.clock.now()
    if (simulation === undefined || now.getTime() - simulation.at.getTime() > simulationLastsMs)
      throw new RefusedError(
        'policy-not-simulated',
        `expected a simulation of version ${wanted.version} of ${id}, not older than a week`,
        {
          facts: { policy: id, version: wanted.version },
          remedy: 'Simulate it, look at what it would do, and enable exactly that.',
        },
      )
    const { numUpdatedRows: replaced } = await store.db
      .updateTable('policy_versions')
      .set({ state: 'replaced' })
      .where('policy_id', '=', id)
      .where('state', 'in', ['enabled', 'paused'])
      .where('version', '!=', wanted.version)
      .executeTakeFirst()
    const { numUpdatedRows } = await store.db
      .updateTable('policy_versions')
      .set({
        state: 'enabled',
        enabled_by: by,
        enabled_at: now,
        runs_since: now,
        expected: JSON.stringify(expectedOf(simulation.result)),
      })
      .where('policy_id', '=', id)
      .where('version', '=', wanted.version)
      .where('state', '=', 'simulated')
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw wrongState(id, found.state, ['simulated'])
    await waitAnew(parts, found, replaced > 0n ? 'enabled before' : 'nothing enabled before')
    await activity.note({
      by,
      verb: 'policy.enabled',
      about: { kind: 'policy', id },
      facts: { version: wanted.version, digest: found.digest, simulation: wanted.simulation },
    })
  })
}

/** Tickets that the first run takes, and at the most in a month afterwards. */
function expectedOf(result: unknown): { readonly first: number; readonly later: number } {
  const { due, months } = result as {
    readonly due: { readonly tickets: number }
    readonly months: readonly { readonly tickets: number }[]
  }
  return { first: due.tickets, later: Math.max(0, ...months.map(({ tickets }) => tickets)) }
}

/** Refuses a version that stands against others of its desk that are at work, or that has mistakes of its own. */
async function checkRivals({ store, side }: PolicyParts, found: PolicyVersion): Promise<void> {
  if (found.policy.data === 'activity') return
  const { map } = (await registeredDesk(side.desks, found.policy.desk)).loaded
  const others = (await enabledVersions(store))
    .filter(({ policy, policy_id }) => policy.desk === found.policy.desk && policy_id !== found.policy_id)
    .map(({ policy }) => policy)
  const problems = lintPolicies([...others, found.policy], map).filter(
    ({ severity, code, policy }) =>
      severity === 'error' && (policy === found.policy.id || code === 'shadowed' || code === 'duplicate'),
  )
  const [first] = problems
  if (first === undefined) return
  throw new RefusedError('policy-problems', `the policy ${first.policy ?? ''} cannot run: ${first.message}`, {
    facts: {
      policy: found.policy_id,
      problems: problems.map(({ code, policy }) => `${policy ?? ''} ${code}`),
    },
    remedy: 'One kind of data has one rule: mend them, or disable one. See: expunge policies lint',
  })
}

interface Move {
  readonly id: string
  readonly from: readonly VersionState[]
  readonly to: 'enabled' | 'paused' | 'disabled'
  readonly by: string
}

async function move({ store, side, activity }: PolicyParts, { id, from, to, by }: Move): Promise<void> {
  const versions = await versionsOf(store, id)
  const at = versions.find(({ state }) => state === 'enabled' || state === 'paused')
  await store.transaction(async () => {
    const { numUpdatedRows } = await store.db
      .updateTable('policy_versions')
      .set({ state: to, ...(to === 'enabled' ? { runs_since: side.clock.now() } : {}) })
      .where('policy_id', '=', id)
      .where('state', 'in', from)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw wrongState(id, at?.state ?? versions[0]?.state ?? 'draft', from)
    const verb = to === 'enabled' ? 'policy.continued' : `policy.${to}`
    await activity.note({ by, verb, about: { kind: 'policy', id }, facts: { version: at?.version ?? 0 } })
  })
}

function wrongState(id: string, found: string, expected: readonly string[]): RefusedError {
  return new RefusedError('policy-state', `the policy ${id} is ${found}; expected ${expected.join(' or ')}`, {
    facts: { policy: id, state: found },
  })
}

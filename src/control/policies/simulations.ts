import { randomBytes } from 'node:crypto'
import type { Selectable } from 'kysely'
import { recordError } from '../../engine/apply/facts.ts'
import { checkNames } from '../../engine/selection/known.ts'
import { ticketFilter } from '../../engine/selection/tickets.ts'
import { kindRule } from '../../engine/policy/due.ts'
import { dayAt } from '../../engine/policy/period.ts'
import type { Policy } from '../../engine/policy/schema.ts'
import { type Simulation, simulate } from '../../engine/policy/simulate.ts'
import { digestOf } from '../../shared/canonical.ts'
import { UsageError } from '../../shared/errors.ts'
import { isPassing } from '../jobs/passing.ts'
import type { Tables } from '../store/tables.ts'
import { endOfAge } from './activity-age.ts'
import { askDesk, type PolicyParts } from './parts.ts'
import { versionOf, versionsOf } from './versions.ts'

/** What is known of a simulation; its digest is what enabling names. */
export type SimulationRecord = Omit<Selectable<Tables['policy_simulations']>, 'result'> & {
  readonly result: Simulation | null
}

export interface Simulations {
  /** Asks what a version would do; some worker finds out. Returns the id of the simulation. Throws `no-such-policy`. */
  simulate(id: string, version: number, by: string): Promise<string>
  /** Throws `no-such-simulation`. */
  simulation(id: string, simulationId: string): Promise<SimulationRecord>
  /** Of all versions, the latest first. Throws `no-such-policy`. */
  simulations(id: string, limit: number): Promise<readonly SimulationRecord[]>
}

export function openSimulations({ store, side, jobs, activity }: PolicyParts): Simulations {
  return {
    simulate: async (id, version, by) => {
      await versionOf(store, id, version)
      const simulationId = `s-${randomBytes(8).toString('hex')}`
      await store.transaction(async () => {
        await store.db
          .insertInto('policy_simulations')
          .values({
            id: simulationId,
            policy_id: id,
            version,
            state: 'waiting',
            asked_by: by,
            at: side.clock.now(),
            result: null,
            digest: null,
            problem: null,
          })
          .execute()
        await activity.note({
          by,
          verb: 'policy.simulated',
          about: { kind: 'policy', id },
          facts: { version, simulation: simulationId },
        })
        await jobs.send('policy', { does: 'simulate', simulationId }, { key: simulationId })
      })
      return simulationId
    },
    simulation: async (id, simulationId) => {
      const row = await store.db
        .selectFrom('policy_simulations')
        .selectAll()
        .where('id', '=', simulationId)
        .where('policy_id', '=', id)
        .executeTakeFirst()
      if (row === undefined)
        throw new UsageError('no-such-simulation', `there is no simulation ${simulationId.slice(0, 64)}`)
      return row as SimulationRecord
    },
    simulations: async (id, limit) => {
      await versionsOf(store, id)
      const rows = await store.db
        .selectFrom('policy_simulations')
        .selectAll()
        .where('policy_id', '=', id)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows as readonly SimulationRecord[]
    },
  }
}

/** Works a simulation out that waits; what passes by itself is thrown, but at the last try. */
export async function workOutSimulation(
  parts: PolicyParts,
  simulationId: string,
  isLastTry: boolean,
): Promise<void> {
  const { store, side } = parts
  const row = await store.db
    .selectFrom('policy_simulations')
    .select(['policy_id', 'version'])
    .where('id', '=', simulationId)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  if (row === undefined) return
  const { policy, digest } = await versionOf(store, row.policy_id, row.version)
  const end = store.db.updateTable('policy_simulations').where('id', '=', simulationId)
  try {
    const result = await simulated(parts, policy)
    await store.transaction(async () => {
      await store.db
        .updateTable('policy_simulations')
        .set({
          state: 'done',
          at: side.clock.now(),
          result: JSON.stringify(result),
          digest: digestOf({ policy: digest, result: JSON.parse(JSON.stringify(result)) as unknown }),
        })
        .where('id', '=', simulationId)
        .execute()
      await store.db
        .updateTable('policy_versions')
        .set({ state: 'simulated' })
        .where('policy_id', '=', row.policy_id)
        .where('version', '=', row.version)
        .where('state', '=', 'draft')
        .execute()
    })
  } catch (error) {
    if (isPassing(error) && !isLastTry) throw error
    await end.set({ state: 'failed', problem: JSON.stringify(recordError(error)) }).execute()
  }
}

async function simulated({ store, side }: PolicyParts, policy: Policy): Promise<Simulation> {
  const now = side.clock.now()
  if (policy.data === 'activity') return simulateActivity(store, policy, now)
  return askDesk(side, policy.desk, async ({ session, desk, holds }) => {
    const kind = kindRule(policy)
    if (kind !== undefined && policy.data !== 'persons_without_tickets')
      await checkNames(session, desk, ticketFilter(desk, kind, { now, timeZone: policy.time_zone }).rule)
    return simulate({ session, desk, holds }, policy, now)
  })
}

/** Counts entries of the log in place of tickets. */
async function simulateActivity(store: PolicyParts['store'], policy: Policy, now: Date): Promise<Simulation> {
  const { count } = await store.db
    .selectFrom('activity')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('at', '<', endOfAge(policy, now))
    .executeTakeFirstOrThrow()
  const due = { tickets: Number(count), byGroup: [] }
  return {
    policy: policy.id,
    today: dayAt(now, policy.time_zone),
    groupedBy: undefined,
    due,
    retained: [],
    months: [],
    earlier: 0,
    neverDue: 0,
    examples: [],
  }
}

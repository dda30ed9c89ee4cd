import { readCatalog } from '../../database/introspect.ts'
import { openHeld } from '../../engine/hold/watch.ts'
import { fitDesk } from '../../engine/selection/fit.ts'
import type { SimulationParts } from '../../engine/policy/simulate.ts'
import { withDesk } from '../desks/with-desk.ts'
import type { Activity } from '../activity/activity.ts'
import type { EngineSide } from '../installation.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Plans } from '../plans/plans.ts'
import type { ControlStore } from '../store/store.ts'

/** What work on policies needs of the rest of Expunge. */
export interface PolicyParts {
  readonly store: ControlStore
  readonly side: EngineSide
  readonly jobs: Pick<Jobs, 'send'>
  readonly plans: Pick<Plans, 'ask' | 'load' | 'approve' | 'discard'>
  readonly activity: Activity
}

/** Asks a registered desk; nothing of it is changed. Throws `no-such-desk`, `DatabaseError`, and where the map does not fit. */
export async function askDesk<T>(
  side: Pick<EngineSide, 'desks' | 'connect' | 'holds' | 'clock'>,
  name: string,
  work: (asked: SimulationParts) => Promise<T>,
): Promise<T> {
  const { holds, clock } = side
  // What is held stands in temporary tables, which a session that may only read cannot make.
  return withDesk(side, name, async ({ database, loaded }) => {
    const catalog = await readCatalog(database)
    return database.session(async (session) => {
      const { desk } = await fitDesk(session, loaded.map, catalog)
      const held = await openHeld({ session, desk, deskName: name, holds, clock })
      return work({ session, desk, holds: held })
    })
  })
}

/** Who acts where a policy does, in plans, ledger and activity. */
export const actorOf = (policyId: string): string => `policy:${policyId}`

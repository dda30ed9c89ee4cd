import { loadDataMap } from '../../engine/datamap/load.ts'
import { mistakesOf } from '../../engine/datamap/mistakes.ts'
import { resolveMap } from '../../engine/datamap/shipped.ts'
import { lintPolicies, type PolicyProblem } from '../../engine/policy/lint.ts'
import { nextDue } from '../../engine/policy/schedule.ts'
import { type Policy, policySchema, policyTimes } from '../../engine/policy/schema.ts'
import type { PolicyParts } from './parts.ts'
import { latestVersions } from './versions.ts'

/** What there is to say of a policy that nobody has kept yet. */
export interface PolicyCheck {
  /** What cannot be read, by the word that it is about, such as `ground.law`. */
  readonly mistakes: readonly { readonly at: string; readonly message: string }[]
  /** What stands against the data map, or against the other policies of the desk. */
  readonly findings: readonly PolicyProblem[]
  /** The next times at which its schedule comes due. */
  readonly next: readonly Date[]
}

const shownTimes = 3

/** Checks a written policy for a desk as if it were kept there under a name. Throws `no-such-desk`. */
export async function checkPolicy(
  { store, side }: Pick<PolicyParts, 'store' | 'side'>,
  written: unknown,
  named: { readonly desk: string; readonly id: string },
): Promise<PolicyCheck> {
  const read = policySchema.safeParse(written)
  if (!read.success)
    return {
      mistakes: mistakesOf(read.error.issues, written, policySchema).map(({ path, message }) => ({
        at: path.join('.'),
        message,
      })),
      findings: [],
      next: timesOf(written, side.clock.now()),
    }
  const policy: Policy = { ...read.data, ...named, time_zone: read.data.time_zone ?? 'UTC' }
  const next = timesOf(policy, side.clock.now())
  // The activity log belongs to no desk.
  if (policy.data === 'activity') return { mistakes: [], findings: [], next }
  const { map } = await loadDataMap(resolveMap((await side.desks.get(named.desk)).map))
  const others = (await latestVersions(store))
    .filter(
      ({ state, policy: { desk, id } }) => desk === named.desk && id !== named.id && state !== 'disabled',
    )
    .map(({ policy: other }) => other)
  // What others have wrong among themselves is told where they are looked at.
  const before = new Set(lintPolicies(others, map).map((problem) => JSON.stringify(problem)))
  const findings = lintPolicies([...others, policy], map).filter(
    (problem) => problem.policy === undefined || !before.has(JSON.stringify(problem)),
  )
  return { mistakes: [], findings, next }
}

/** Also of a policy with mistakes elsewhere: whoever writes it sees at once what a schedule means. */
function timesOf(written: unknown, now: Date): readonly Date[] {
  const { data } = policyTimes.safeParse(written)
  if (data?.schedule === undefined) return []
  const times: Date[] = []
  let after = now
  for (let i = 0; i < shownTimes; i++)
    times.push((after = nextDue({ cron: data.schedule, timeZone: data.time_zone ?? 'UTC' }, after)))
  return times
}

import { dayAt, parsePeriod, startsBefore } from '../../engine/policy/period.ts'
import type { Policy } from '../../engine/policy/schema.ts'
import { openZone, startOfDay } from '../../engine/rule/zone.ts'
import { digestOf } from '../../shared/canonical.ts'
import type { PolicyParts } from './parts.ts'
import { policyId } from './versions.ts'

/** How long the log of who did what is kept where nobody said otherwise: two years. It can be changed as any policy. */
export const activityPolicy: Policy = {
  id: 'activity',
  desk: 'expunge',
  title: 'Log of who did what',
  data: 'activity',
  period: 'P24M',
  disposition: 'purge',
  schedule: '15 3 * * *',
  limit: { factor: 2 },
  time_zone: 'UTC',
  owner: 'system',
  ground: { law: 'Art. 5(2) GDPR, accountability; Art. 32 GDPR' },
  justification:
    'Two years: long enough for an audit of the year before, and for questions about an erasure within the time in which damages are usually claimed.',
}

/** Entries from before this instant are too old by the policy. */
export function endOfAge({ period = 'P24M', time_zone }: Policy, now: Date): Date {
  const day = startsBefore(parsePeriod(period), dayAt(now, time_zone))
  return new Date(startOfDay(openZone(time_zone), Date.parse(`${day}T00:00:00Z`)))
}

/** Makes sure that there is a policy for the log, enabled unless somebody wrote another or disabled it. */
export async function ensureActivityPolicy({
  store,
  side,
}: Pick<PolicyParts, 'store' | 'side'>): Promise<void> {
  const id = policyId(activityPolicy)
  const now = side.clock.now()
  await store.transaction(async () => {
    const { numInsertedOrUpdatedRows } = await store.db
      .insertInto('policies')
      .values({ id, desk: activityPolicy.desk, name: activityPolicy.id })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) return
    await store.db
      .insertInto('policy_versions')
      .values({
        policy_id: id,
        version: 1,
        state: 'enabled',
        content: JSON.stringify(activityPolicy),
        digest: digestOf(activityPolicy),
        author: 'system',
        made_at: now,
        enabled_by: 'system',
        enabled_at: now,
        runs_since: now,
        expected: null,
      })
      .execute()
  })
}

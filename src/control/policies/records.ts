import { loadDataMap } from '../../engine/datamap/load.ts'
import { resolveMap } from '../../engine/datamap/shipped.ts'
import type { DataMap } from '../../engine/datamap/schema.ts'
import { type ProcessingRecord, processingRecords } from '../../engine/policy/records.ts'
import { dayMs } from '../../engine/rule/zone.ts'
import { UsageError } from '../../shared/errors.ts'
import type { PolicyParts } from './parts.ts'
import { type PolicyVersion, versionFrom } from './versions.ts'

/** Days, the first and the last; UTC. */
export interface RecordsQuery {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The records of processing activities of the policies that are enabled now, or were between two days, by desk and name. */
export async function recordsOf(
  parts: Pick<PolicyParts, 'store' | 'side'>,
  { from, to }: RecordsQuery,
): Promise<readonly ProcessingRecord[]> {
  const all = await everEnabled(parts)
  const begins = from === undefined ? 0 : Date.parse(`${from}T00:00:00Z`)
  const ends = to === undefined ? Infinity : Date.parse(`${to}T00:00:00Z`) + dayMs
  const meant =
    from === undefined && to === undefined
      ? all.filter(({ state }) => state === 'enabled')
      : all.filter(
          ({ enabled_at, until }) => enabled_at.getTime() < ends && (until?.getTime() ?? Infinity) >= begins,
        )
  const maps = new Map<string, DataMap | undefined>()
  const records: ProcessingRecord[] = []
  for (const { policy, enabled_at, until } of meant) {
    if (!maps.has(policy.desk)) maps.set(policy.desk, await mapOf(parts, policy.desk))
    for (const record of processingRecords([policy], maps.get(policy.desk)))
      records.push({
        ...record,
        since: dayOf(enabled_at),
        ...(until === undefined ? {} : { until: dayOf(until) }),
      })
  }
  return records
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10)

type Enabled = PolicyVersion & { readonly enabled_at: Date; readonly until?: Date }

/** Every version that was enabled, and until when; a pause does not end it. */
async function everEnabled(parts: Pick<PolicyParts, 'store' | 'side'>): Promise<readonly Enabled[]> {
  const { store } = parts
  const rows = await store.db
    .selectFrom('policy_versions')
    .selectAll()
    .where('enabled_at', 'is not', null)
    .orderBy('policy_id')
    .orderBy('enabled_at')
    .execute()
  const disabled = await disablings(parts)
  return rows.flatMap((row, i) => {
    const { policy_id, version, state, enabled_at } = row
    if (enabled_at === null) return []
    const known = { ...versionFrom(row), enabled_at }
    if (state === 'enabled' || state === 'paused') return [known]
    const next = rows[i + 1]
    const replaced = next?.policy_id === policy_id ? next.enabled_at : null
    const until = disabled.of.get(`${policy_id} ${version}`) ?? replaced ?? disabled.logBegins
    return [{ ...known, until }]
  })
}

/** When versions were disabled, as the log says; of what is no longer in it, that it was before the log begins. */
async function disablings({ store, side }: Pick<PolicyParts, 'store' | 'side'>) {
  const rows = await store.db
    .selectFrom('activity')
    .select(['about_id', 'at', 'facts'])
    .where('verb', '=', 'policy.disabled')
    .orderBy('at')
    .execute()
  const { first } = await store.db
    .selectFrom('activity')
    .select(({ fn }) => fn.min<Date | null>('at').as('first'))
    .executeTakeFirstOrThrow()
  const of = new Map(
    rows.map(({ about_id, at, facts }) => [
      `${about_id} ${String((facts as { readonly version?: number }).version)}`,
      at,
    ]),
  )
  return { of, logBegins: first ?? side.clock.now() }
}

/** Nothing for a desk that is no longer attached, or whose map is gone. */
async function mapOf({ side }: Pick<PolicyParts, 'side'>, desk: string): Promise<DataMap | undefined> {
  const entry = await side.desks.find(desk)
  if (entry === undefined) return undefined
  try {
    return (await loadDataMap(resolveMap(entry.map))).map
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

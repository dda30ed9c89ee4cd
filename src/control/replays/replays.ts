import type { Selectable } from 'kysely'
import { recordError } from '../../engine/apply/facts.ts'
import { newId } from '../../engine/plan/ids.ts'
import { replayMarkers, type ReplayOutcome } from '../../engine/replay/replay.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Activity } from '../activity/activity.ts'
import { withDesk } from '../desks/with-desk.ts'
import type { EngineSide } from '../installation.ts'
import type { JobAtHand, Jobs } from '../jobs/jobs.ts'
import { isPassing } from '../jobs/passing.ts'
import type { ControlStore } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

export type ReplayRecord = Selectable<Tables['replays']>

export interface ReplaysParts {
  readonly store: ControlStore
  readonly side: EngineSide
  readonly jobs: Pick<Jobs, 'send'>
  readonly activity: Pick<Activity, 'note'>
}

/** Erases again what has come back to a desk with a backup. */
export interface Replays {
  /** Asks for a replay of everything that was erased on a desk; a dry one changes nothing. Throws `no-such-desk`. */
  ask(desk: string, how: 'dry' | 'real', by: string): Promise<string>
  /** Carries a replay out that waits; does nothing for any other. Throws what may pass by itself, but at the last try. */
  carryOut(id: string, job: Pick<JobAtHand, 'isLastTry'>): Promise<void>
  /** Throws `no-such-replay`. */
  load(id: string): Promise<ReplayRecord>
  /** Of a desk, the latest first. */
  list(desk: string, limit: number): Promise<readonly ReplayRecord[]>
}

export function openReplays(parts: ReplaysParts): Replays {
  const { store, side, jobs, activity } = parts
  return {
    ask: async (desk, how, by) => {
      await side.desks.get(desk)
      const id = newId('y', side.clock)
      await store.transaction(async () => {
        await store.db
          .insertInto('replays')
          .values({
            id,
            desk,
            is_dry: how === 'dry',
            state: 'waiting',
            asked_by: by,
            asked_at: side.clock.now(),
            ended_at: null,
            outcomes: null,
            problem: null,
          })
          .execute()
        await activity.note({ by, verb: 'replay.asked', about: { kind: 'desk', id: desk }, facts: { how } })
        await jobs.send('replay', { replayId: id }, { key: id })
      })
      return id
    },
    carryOut: (id, job) => carryOut(parts, id, job),
    load: (id) => load(store, id),
    list: (desk, limit) =>
      store.db
        .selectFrom('replays')
        .selectAll()
        .where('desk', '=', desk)
        .orderBy('asked_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
  }
}

async function load(store: ControlStore, id: string): Promise<ReplayRecord> {
  const row = await store.db.selectFrom('replays').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new UsageError('no-such-replay', `there is no replay ${id.slice(0, 64)}`)
  return row
}

/** What was replayed before a process was killed is known to the desk, and not replayed a second time. */
async function carryOut(
  parts: ReplaysParts,
  id: string,
  { isLastTry }: Pick<JobAtHand, 'isLastTry'>,
): Promise<void> {
  const row = await load(parts.store, id)
  if (row.state !== 'waiting') return
  try {
    const outcomes = await onDesk(parts.side, row)
    await end(parts, row, { state: 'done', outcomes: JSON.stringify(outcomes) }, totalsOf(outcomes))
  } catch (error) {
    if (isPassing(error) && !isLastTry) throw error
    const problem = recordError(error)
    await end(parts, row, { state: 'failed', problem: JSON.stringify(problem) }, { code: problem.code })
  }
}

function onDesk(side: EngineSide, row: ReplayRecord): Promise<readonly ReplayOutcome[]> {
  return withDesk(side, row.desk, ({ database, stores, loaded, name }) =>
    replayMarkers({
      ...side,
      database,
      stores,
      map: loaded.map,
      deskName: name,
      operator: row.asked_by,
      dryRun: row.is_dry,
    }),
  )
}

async function end(
  { store, side, activity }: ReplaysParts,
  { id, desk, is_dry: isDry, asked_by: by }: ReplayRecord,
  outcome:
    | { readonly state: 'done'; readonly outcomes: string }
    | { readonly state: 'failed'; readonly problem: string },
  facts: Readonly<Record<string, number | string>>,
): Promise<void> {
  await store.transaction(async () => {
    const { numUpdatedRows } = await store.db
      .updateTable('replays')
      .set({ ...outcome, ended_at: side.clock.now() })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return
    await activity.note({
      by,
      verb: outcome.state === 'done' ? 'replay.done' : 'replay.failed',
      about: { kind: 'desk', id: desk },
      facts: { ...facts, replay: id, how: isDry ? 'dry' : 'real' },
    })
  })
}

function totalsOf(outcomes: readonly ReplayOutcome[]) {
  const sum = (of: 'rows' | 'unsure' | 'changed') => outcomes.reduce((total, one) => total + one[of], 0)
  const count = (state: ReplayOutcome['state']) => outcomes.filter((one) => one.state === state).length
  return {
    runs: outcomes.length,
    replayed: count('replayed'),
    skipped: count('skipped'),
    rows: sum('rows'),
    unsure: sum('unsure'),
    changed: sum('changed'),
  }
}

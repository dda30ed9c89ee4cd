import type { Selectable } from 'kysely'
import { recordError } from '../../engine/apply/facts.ts'
import { type FoundColumn, foundIn, isNewSince, type Scan } from '../../engine/discovery/history.ts'
import { scanDesk, usualScan } from '../../engine/discovery/scan.ts'
import { newId } from '../../engine/plan/ids.ts'
import { lastDue } from '../../engine/policy/schedule.ts'
import { dayMs } from '../../engine/rule/zone.ts'
import type { Activity } from '../activity/activity.ts'
import { withDesk } from '../desks/with-desk.ts'
import type { EngineSide } from '../installation.ts'
import type { JobAtHand, Jobs } from '../jobs/jobs.ts'
import { isPassing } from '../jobs/passing.ts'
import { eachItsTurn } from '../jobs/turns.ts'
import type { ControlStore } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { ScanSettings } from './settings.ts'

type ScanRow = Selectable<Tables['scans']>

export interface ScansParts {
  readonly store: ControlStore
  readonly side: EngineSide
  readonly jobs: Pick<Jobs, 'send'>
  readonly activity: Pick<Activity, 'note'>
  readonly settings: ScanSettings
}

/** What is known of personal content outside of a desk’s data map. */
export interface DeskScan {
  readonly desk: string
  /** The last look that came to its end. */
  readonly scan?: Scan
  /** The latest look, whatever became of it. */
  readonly latest?: Pick<ScanRow, 'state' | 'asked_by' | 'asked_at' | 'problem'>
}

/** Looks for personal content outside of data maps, when somebody asks and by a schedule. */
export interface Scans {
  /** Asks for a look at a desk; one that waits already is the one. Throws `no-such-desk`. */
  ask(desk: string, by: string): Promise<void>
  /** Carries a look out that waits; does nothing for any other. Throws what may pass by itself, but at the last try. */
  carryOut(id: string, job: Pick<JobAtHand, 'isLastTry'>): Promise<void>
  /** Throws `no-such-desk`. */
  get(desk: string): Promise<DeskScan>
  /** Of all desks that are attached, by name. */
  list(): Promise<readonly DeskScan[]>
  /** Asks for a look at each desk whose time has come. */
  tick(): Promise<void>
}

export function openScans(parts: ScansParts): Scans {
  const { store, side } = parts
  return {
    ask: async (desk, by) => {
      await side.desks.get(desk)
      await ask(parts, desk, by)
    },
    carryOut: (id, job) => carryOut(parts, id, job),
    get: async (desk) => {
      await side.desks.get(desk)
      return known(desk, await rowsOf(store, desk))
    },
    list: async () => {
      const byDesk = Map.groupBy(await rowsOf(store), ({ desk }) => desk)
      return (await side.desks.list()).map(({ name }) => known(name, byDesk.get(name) ?? []))
    },
    tick: () => tick(parts),
  }
}

/** Whether personal content has been found in a column for a month at the most: as long as it is called new. */
export function isNews(column: FoundColumn, now: Date): boolean {
  return isNewSince(column, new Date(now.getTime() - newForMs).toISOString())
}

const newForMs = 31 * dayMs

/** The latest first. */
function rowsOf(store: ControlStore, desk?: string): Promise<readonly ScanRow[]> {
  const rows = store.db.selectFrom('scans').selectAll().orderBy('asked_at', 'desc').orderBy('id', 'desc')
  return (desk === undefined ? rows : rows.where('desk', '=', desk)).execute()
}

function known(desk: string, rows: readonly ScanRow[]): DeskScan {
  const [latest] = rows
  const scan = scanIn(rows)
  return {
    desk,
    ...(scan === undefined ? {} : { scan }),
    ...(latest === undefined ? {} : { latest }),
  }
}

const scanIn = (rows: readonly ScanRow[]) => rows.find(({ scan }) => scan !== null)?.scan ?? undefined

async function ask({ store, side, jobs, activity }: ScansParts, desk: string, by: string): Promise<void> {
  await store.transaction(async () => {
    const id = newId('s', side.clock)
    const { numInsertedOrUpdatedRows: count } = await store.db
      .insertInto('scans')
      .values({
        id,
        desk,
        state: 'waiting',
        asked_by: by,
        asked_at: side.clock.now(),
        ended_at: null,
        scan: null,
        problem: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (count === 0n) return
    if (by !== 'system') await activity.note({ by, verb: 'scan.asked', about: { kind: 'desk', id: desk } })
    await jobs.send('scan', { scanId: id }, { key: id })
  })
}

async function carryOut(
  parts: ScansParts,
  id: string,
  { isLastTry }: Pick<JobAtHand, 'isLastTry'>,
): Promise<void> {
  const { store } = parts
  const row = await store.db.selectFrom('scans').selectAll().where('id', '=', id).executeTakeFirst()
  if (row?.state !== 'waiting') return
  try {
    const scan = await look(parts.side, row.desk, scanIn(await rowsOf(store, row.desk)))
    await end(parts, row, { state: 'done', scan })
  } catch (error) {
    if (isPassing(error) && !isLastTry) throw error
    await end(parts, row, { state: 'failed', problem: recordError(error) })
  }
}

function look(side: EngineSide, desk: string, previous: Scan | undefined): Promise<Scan> {
  const { rows, readingMs, statementMs } = usualScan
  return withDesk(
    side,
    desk,
    ({ database, loaded }) =>
      scanDesk({
        database,
        map: loaded.map,
        bounds: { rows, until: performance.now() + readingMs },
        now: side.clock.now(),
        previous,
      }),
    { readOnly: true, statementTimeoutMs: statementMs },
  )
}

type Outcome =
  | { readonly state: 'done'; readonly scan: Scan }
  | { readonly state: 'failed'; readonly problem: { readonly code: string; readonly message: string } }

/** What earlier looks found is in the last one: they go, and so do earlier failures. */
async function end({ store, side, activity }: ScansParts, row: ScanRow, outcome: Outcome): Promise<void> {
  const { id, desk, asked_by: by } = row
  await store.transaction(async () => {
    const { numUpdatedRows } = await store.db
      .updateTable('scans')
      .set({
        state: outcome.state,
        ended_at: side.clock.now(),
        ...(outcome.state === 'done'
          ? { scan: JSON.stringify(outcome.scan) }
          : { problem: JSON.stringify(outcome.problem) }),
      })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return
    const gone = outcome.state === 'done' ? (['done', 'failed'] as const) : (['failed'] as const)
    await store.db
      .deleteFrom('scans')
      .where('desk', '=', desk)
      .where('id', '!=', id)
      .where('state', 'in', [...gone])
      .execute()
    const about = { kind: 'desk', id: desk } as const
    if (outcome.state === 'failed') {
      await activity.note({ by, verb: 'scan.failed', about, facts: { code: outcome.problem.code } })
      return
    }
    const { scan } = outcome
    const fresh = foundIn(scan).filter((column) => isNewSince(column, scan.at)).length
    if (fresh > 0) await activity.note({ by, verb: 'scan.found', about, facts: { columns: fresh } })
  })
}

async function tick(parts: ScansParts): Promise<void> {
  const { store, side, settings } = parts
  const { schedule } = settings
  if (schedule === 'never') return
  const now = side.clock.now()
  await eachItsTurn(async (attempt) => {
    for (const { name } of await side.desks.list())
      await attempt(async () => {
        const since = lastLook(await lastAsked(store, name), now)
        if (lastDue(schedule, since, now) !== undefined) await ask(parts, name, 'system')
      })
  })
}

async function lastAsked(store: ControlStore, desk: string): Promise<Date | undefined> {
  const { at } = await store.db
    .selectFrom('scans')
    .select(({ fn }) => fn.max<Date | null>('asked_at').as('at'))
    .where('desk', '=', desk)
    .executeTakeFirstOrThrow()
  return at ?? undefined
}

/** A desk that nobody has looked at waits for its first night; and a clock may have run ahead. */
function lastLook(asked: Date | undefined, now: Date): Date {
  return asked === undefined || asked > now ? new Date(now.getTime() - dayMs) : asked
}

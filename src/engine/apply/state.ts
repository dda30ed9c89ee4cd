import { sql } from 'kysely'
import type { Database, Engine, Session } from '../../database/database.ts'
import { DatabaseError } from '../../database/errors.ts'
import { loadMarkedKeys } from './keys.ts'
import type { RunStore } from './record.ts'
import type { Reached } from '../figures/store.ts'
import type { Plan } from '../plan/document.ts'
import { keyName, unitTable } from '../plan/sets.ts'
import { maxKeyColumns, type PlanUnit } from '../plan/unit.ts'
import { textOf } from '../../database/dialect.ts'
import { noTexts, type TextsSoFar } from './texts.ts'

/** How far a run has come. A chunk and the checkpoint that speaks of it commit together. */
export interface Checkpoint {
  /** Index of the step at hand: masks first, then the units in their order. */
  readonly step: number
  /** The last number of the step that is done. */
  readonly position: number
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Sums of fingerprints over performance data as the run left it, by unit and table. */
  readonly proofs: Readonly<Record<string, string>>
  readonly retries: number
  /** Root rows that a hold kept out, by unit. */
  readonly held: Readonly<Record<string, number>>
  /** Rows that a hold keeps although their root was treated, by table. */
  readonly heldWithin: Readonly<Record<string, number>>
  /** Values that name the person and could not be masked, by `table.column`. */
  readonly left: Readonly<Record<string, number>>
  /** Masked texts whose end was cut off, because it had no room, by `table.column`. */
  readonly cut: Readonly<Record<string, number>>
  /** What was masked in texts of tickets. */
  readonly texts: TextsSoFar
}

export const startOfRun: Checkpoint = {
  step: 0,
  position: 0,
  counts: {},
  proofs: {},
  retries: 0,
  held: {},
  heldWithin: {},
  left: {},
  cut: {},
  texts: noTexts,
}

/** Where a run's checkpoint and keys are kept. */
export interface RunState {
  readonly kind: 'desk' | 'local'
  /** Nothing when the run is not known here. */
  load(session: Session): Promise<{ readonly checkpoint: Checkpoint; readonly state: string } | undefined>
  /** Must be called inside the chunk's transaction; throws when another process has moved the run on. */
  advance(session: Session, from: Checkpoint, to: Checkpoint): Promise<void>
  /** Called once the chunk's transaction has committed. */
  committed(to: Checkpoint): Promise<void>
  finish(session: Session, state: string): Promise<void>
  /** Keeps the keys of all units, and the run itself, in one transaction. */
  begin(session: Session, units: readonly PlanUnit[], start: Checkpoint): Promise<void>
  restoreKeys(session: Session, plan: Plan): Promise<void>
  /** Takes rows out of a unit: they were not treated. */
  leaveOut(session: Session, unit: PlanUnit, seqs: readonly number[]): Promise<void>
  /** Keeps the keys of units again, after rows moved between them. */
  keepAgain(session: Session, units: readonly PlanUnit[]): Promise<void>
  /** Forgets the keys: after verification nobody needs them. */
  forgetKeys(session: Session): Promise<void>
}

export const runTable = 'expunge_run'
export const keyTable = 'expunge_key'

/** Where checkpoints go: beside the desk's own tables, or on our side where the role may not create any. */
export async function placeOfCheckpoints(database: Database): Promise<RunState['kind']> {
  for (let attempt = 1; ; attempt++)
    try {
      return await database.session(async (session) =>
        (await createStateTables(session)) ? 'desk' : 'local',
      )
    } catch (error) {
      if (!isMadeMeanwhile(error) || attempt > 2) throw error
    }
}

/**
 * PostgreSQL's "if not exists" does not hold against another process that makes a table at that moment: which of its
 * catalogues tells so depends on who is how far.
 */
const isMadeMeanwhile = (error: unknown): boolean =>
  error instanceof DatabaseError && (error.kind === 'existing object' || error.kind === 'constraint')

/** Makes Expunge's two small tables beside the desk's own; false when the role may not. */
async function createStateTables(session: Session): Promise<boolean> {
  const { engine } = session
  const long = engine === 'mysql' ? sql`longtext` : sql`text`
  const keys = sql.join(
    Array.from({ length: maxKeyColumns }, (_, i) => sql`${sql.id(keyName(i))} varchar(1000)`),
  )
  try {
    if (await hasStateTables(session)) return true
    await session.run(
      sql`create table if not exists ${sql.id(runTable)} (id varchar(60) primary key, plan_digest varchar(80) not null, state varchar(20) not null, step integer not null, position bigint not null, detail ${long} not null, updated_at timestamp null)`,
    )
    await session.run(
      sql`create table if not exists ${sql.id(keyTable)} (run_id varchar(60) not null, unit varchar(80) not null, seq bigint not null, ${keys}, primary key (run_id, unit, seq))`,
    )
    return true
  } catch (error) {
    if (error instanceof DatabaseError && error.kind === 'privilege') return false
    throw error
  }
}

/** They are there, and the role may write to them: so somebody else may have made them for it. */
export async function hasStateTables(session: Session): Promise<boolean> {
  try {
    for (const table of [runTable, keyTable]) await session.run(sql`delete from ${sql.id(table)} where 1 = 0`)
    return true
  } catch (error) {
    if (error instanceof DatabaseError && error.kind === 'missing object') return false
    throw error
  }
}

/** The state of a run as this database has it; nothing where it knows nothing of the run. */
export async function stateInDesk(session: Session, runId: string): Promise<string | undefined> {
  try {
    const { rows } = await session.run(sql`select state from ${sql.id(runTable)} where id = ${runId}`)
    return rows[0] === undefined ? undefined : String(rows[0]['state'])
  } catch (error) {
    if (error instanceof DatabaseError && error.kind === 'missing object') return undefined
    throw error
  }
}

/** Where a run stands, as its desk has it. */
export interface DeskRun {
  readonly state: string
  readonly reached: Reached
}

/** Whether this database can be asked where runs stand; to be known before a transaction, which a failure would spoil. */
export async function knowsRuns(session: Session): Promise<boolean> {
  try {
    await session.run(sql`select id from ${sql.id(runTable)} where 1 = 0`)
    return true
  } catch (error) {
    if (error instanceof DatabaseError && (error.kind === 'missing object' || error.kind === 'privilege'))
      return false
    throw error
  }
}

/** Where all runs stand that this database knows of, by their ids. */
export async function runsInDesk(session: Session): Promise<ReadonlyMap<string, DeskRun>> {
  const { rows } = await session.run(sql`select id, state, step, position from ${sql.id(runTable)}`)
  return new Map(
    rows.map((row) => [
      String(row['id']),
      {
        state: String(row['state']),
        reached: { step: Number(row['step']), position: Number(row['position']) },
      },
    ]),
  )
}

/** Removes what this database may still know of a run, such as its beginning in a backup that was made meanwhile. */
export async function forgetRun(session: Session, runId: string): Promise<void> {
  await session.run(sql`delete from ${sql.id(keyTable)} where run_id = ${runId}`)
  await session.run(sql`delete from ${sql.id(runTable)} where id = ${runId}`)
}

/** Checkpoints in the desk's own database. */
export function deskState(runId: string, plan: Plan): RunState {
  return {
    kind: 'desk',
    async load(session) {
      const { rows } = await session.run(
        sql`select state, step, position, detail from ${sql.id(runTable)} where id = ${runId}`,
      )
      const [row] = rows
      if (row === undefined) return undefined
      const detail = JSON.parse(String(row['detail'])) as Pick<
        Checkpoint,
        'counts' | 'proofs' | 'retries' | 'held' | 'heldWithin' | 'left' | 'cut' | 'texts'
      >
      return {
        state: String(row['state']),
        checkpoint: {
          ...startOfRun,
          ...detail,
          step: Number(row['step']),
          position: Number(row['position']),
        },
      }
    },
    async advance(session, from, to) {
      const { affected } = await session.run(
        sql`update ${sql.id(runTable)} set step = ${to.step}, position = ${to.position}, detail = ${detailOf(to)}, updated_at = current_timestamp where id = ${runId} and step = ${from.step} and position = ${from.position} and state = 'running'`,
      )
      if (affected !== 1) throw new Error('another process has moved this run on')
    },
    committed: () => Promise.resolve(),
    async finish(session, state) {
      await session.run(
        sql`update ${sql.id(runTable)} set state = ${state}, updated_at = current_timestamp where id = ${runId}`,
      )
    },
    async begin(session, units, start) {
      await session.run(sql`delete from ${sql.id(keyTable)} where run_id = ${runId}`)
      for (const unit of units) await session.run(keepKeys(session.engine, runId, unit))
      await session.run(
        sql`insert into ${sql.id(runTable)} (id, plan_digest, state, step, position, detail, updated_at) values (${runId}, ${plan.digest}, 'running', 0, 0, ${detailOf(start)}, current_timestamp)`,
      )
    },
    async restoreKeys(session) {
      for (const unit of plan.units) await session.run(giveBackKeys(session.engine, runId, unit))
    },
    async leaveOut(session, unit, seqs) {
      await session.run(
        sql`delete from ${sql.id(keyTable)} where run_id = ${runId} and unit = ${unit.name} and seq in (${sql.join([...seqs])})`,
      )
    },
    async keepAgain(session, units) {
      for (const unit of units) {
        await session.run(
          sql`delete from ${sql.id(keyTable)} where run_id = ${runId} and unit = ${unit.name}`,
        )
        await session.run(keepKeys(session.engine, runId, unit))
      }
    },
    async forgetKeys(session) {
      await session.run(sql`delete from ${sql.id(keyTable)} where run_id = ${runId}`)
    },
  }
}

/**
 * Checkpoints on our side, for a desk where Expunge may create nothing. They follow the commit, so a crash between the
 * two repeats one chunk; every change is harmless to repeat, but a note may be written twice.
 */
export function localState(runId: string, runs: RunStore): RunState {
  interface Saved {
    readonly state: string
    readonly checkpoint: Checkpoint
  }
  const save = (value: Saved) => runs.writeDocument(runId, 'checkpoint', value)
  let latest = startOfRun
  return {
    kind: 'local',
    load: async () => {
      const saved = await runs.readDocument<Saved>(runId, 'checkpoint')
      latest = { ...startOfRun, ...saved?.checkpoint }
      return saved === undefined ? undefined : { ...saved, checkpoint: latest }
    },
    advance: () => Promise.resolve(),
    committed: async (to) => {
      latest = to
      await save({ state: 'running', checkpoint: to })
    },
    finish: (_, state) => save({ state, checkpoint: latest }),
    begin: (_, __, start) => {
      latest = start
      return save({ state: 'running', checkpoint: start })
    },
    restoreKeys: (session, plan) => loadMarkedKeys(session, plan, runs.markers(runId)),
    leaveOut: () => Promise.resolve(),
    keepAgain: () => Promise.resolve(),
    forgetKeys: () => Promise.resolve(),
  }
}

const detailOf = ({ counts, proofs, retries, held, heldWithin, left, cut, texts }: Checkpoint) =>
  JSON.stringify({ counts, proofs, retries, held, heldWithin, left, cut, texts })

function keepKeys(engine: Engine, runId: string, unit: PlanUnit) {
  const names = unit.keyTypes.map((_, i) => sql.id(keyName(i)))
  const values = names.map((name) => textOf(sql`${name}`, engine))
  return sql`insert into ${sql.id(keyTable)} (run_id, unit, seq, ${sql.join(names)}) select ${textValue(runId, engine)}, ${textValue(unit.name, engine)}, seq, ${sql.join(values)} from ${sql.id(unitTable(unit.name))}`
}

const textValue = (value: string, engine: Engine) =>
  engine === 'postgresql' ? sql`cast(${value} as text)` : sql`${value}`

function giveBackKeys(engine: Engine, runId: string, unit: PlanUnit) {
  const types = unit.keyTypes
  const names = types.map((_, i) => sql.id(keyName(i)))
  const values = types.map((type, i) => {
    const name = sql.id(keyName(i))
    if (engine === 'postgresql') return sql`cast(${name} as ${sql.raw(type)})`
    if (!/int/i.test(type)) return sql`${name}`
    const number = engine === 'sqlite' ? 'integer' : /unsigned/i.test(type) ? 'unsigned' : 'signed'
    return sql`cast(${name} as ${sql.raw(number)})`
  })
  return sql`insert into ${sql.id(unitTable(unit.name))} (seq, ${sql.join(names)}) select seq, ${sql.join(values)} from ${sql.id(keyTable)} where run_id = ${runId} and unit = ${unit.name}`
}

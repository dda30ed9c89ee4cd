import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import type { RestoredRows, RunRecord, RunStore } from '../apply/record.ts'
import { runTable } from '../apply/state.ts'

/** How far the restoration of a run has come. */
export interface RestoreProgress {
  readonly started: string
  /** The chunk that was put back last; chunks are put back from the last to the first. */
  readonly chunk?: string
  readonly tables: RestoredRows
}

/** Where the progress is kept: it commits with the chunk where the desk's own checkpoint does. */
export interface ProgressStore {
  load(session: Session): Promise<RestoreProgress | undefined>
  /** To be called inside the chunk's transaction. */
  advance(session: Session, progress: RestoreProgress): Promise<void>
  /** To be called once it has committed. */
  committed(progress: RestoreProgress): Promise<void>
  forget(session: Session): Promise<void>
}

/** Beside the desk's tables or on our side, as the run's own checkpoint is. */
export function progressOf(
  record: Pick<RunRecord, 'id' | 'checkpoints' | 'plan'>,
  runs: Pick<RunStore, 'readDocument' | 'writeDocument'>,
): ProgressStore {
  return record.checkpoints === 'desk' ? inDesk(record) : onOurSide(record.id, runs)
}

function inDesk({ id, plan }: Pick<RunRecord, 'id' | 'plan'>): ProgressStore {
  const row = `${id}-undo`
  const forget = async (session: Session) => {
    await session.run(sql`delete from ${sql.id(runTable)} where id = ${row}`)
  }
  return {
    load: async (session) => {
      const { rows } = await session.run(sql`select detail from ${sql.id(runTable)} where id = ${row}`)
      const [found] = rows
      return found === undefined ? undefined : (JSON.parse(String(found['detail'])) as RestoreProgress)
    },
    advance: async (session, progress) => {
      await forget(session)
      await session.run(
        sql`insert into ${sql.id(runTable)} (id, plan_digest, state, step, position, detail, updated_at) values (${row}, ${plan.digest}, 'restoring', 0, 0, ${JSON.stringify(progress)}, current_timestamp)`,
      )
    },
    committed: () => Promise.resolve(),
    forget,
  }
}

function onOurSide(id: string, runs: Pick<RunStore, 'readDocument' | 'writeDocument'>): ProgressStore {
  return {
    load: async () => (await runs.readDocument<RestoreProgress | null>(id, 'restoration')) ?? undefined,
    advance: () => Promise.resolve(),
    committed: (progress) => runs.writeDocument(id, 'restoration', progress),
    forget: () => runs.writeDocument(id, 'restoration', null),
  }
}

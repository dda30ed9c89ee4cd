import type { Session } from '../../database/database.ts'
import type { Clock } from '../../shared/clock.ts'
import type { SealedBox } from '../../shared/keyring.ts'
import type { Desk } from '../datamap/desk.ts'
import type { Plan } from '../plan/document.ts'
import type { PlanUnit } from '../plan/unit.ts'
import { touchedByMask, type TouchedRows } from '../plan/touched.ts'
import { type ChunkCapture, openCapture } from './capture.ts'
import { sealPiece } from './part.ts'
import { prepareLossless } from './rows.ts'
import {
  type ArchiveHead,
  type ArchiveStore,
  type ChunkPlace,
  chunkName,
  chunkPlace,
  isOver,
  pieceName,
} from './store.ts'
import { archivedTables } from './tables.ts'

/** The archive of a run at work. */
export interface RunArchive {
  /** Begins a chunk: what an earlier try of it put by is forgotten. Nothing when the period is over meanwhile. */
  chunk(place: ChunkPlace): Promise<ChunkCapture | undefined>
  /** Which rows the changes and the bookkeeping of a unit are about to touch, in their order. */
  unit(name: string): Pick<PlanUnit, 'changes' | 'finish'>
  /** Which rows a mask is about to touch. */
  mask(index: number): readonly TouchedRows[]
}

export interface RunArchiveParts {
  readonly session: Session
  readonly archives: ArchiveStore
  readonly head: ArchiveHead
  readonly box: SealedBox
  readonly desk: Desk
  readonly plan: Plan
  /** The plan's units, compiled with what they touch. */
  readonly units: readonly PlanUnit[]
  readonly clock: Clock
  /** A chunk that was not acknowledged may have been committed all the same: what it put by is kept beside. */
  readonly mayRepeat: boolean
}

/** Opens a run's archive for one session of its work. */
export async function openRunArchive(parts: RunArchiveParts): Promise<RunArchive> {
  const { session, archives, head, box, desk, plan, units, clock } = parts
  await prepareLossless(session)
  const tables = archivedTables(desk)
  const number = parts.mayRepeat ? await sessionNumber(archives, head.runId) : 0
  const masks = plan.masks.map((mask) => touchedByMask(session, desk, mask))
  const unitsByName = new Map(units.map((unit) => [unit.name, unit]))
  return {
    mask: (index) => masks[index] ?? [],
    unit: (name) => unitsByName.get(name) ?? { changes: [], finish: [] },
    chunk: async (place) => {
      if (isOver(head, clock.now())) return undefined
      const chunk = chunkName(place, number)
      await archives.clear(head.runId, chunk)
      let pieces = 0
      return openCapture({
        session,
        tables,
        put: async (piece) => {
          pieces += 1
          await archives.put(head.runId, { chunk, piece: pieceName(pieces) }, await sealPiece(piece, box))
        },
      })
    },
  }
}

async function sessionNumber(archives: ArchiveStore, runId: string): Promise<number> {
  const sessions = (await archives.chunks(runId)).map((name) => chunkPlace(name).session)
  return sessions.reduce((most, session) => Math.max(most, session), 0) + 1
}

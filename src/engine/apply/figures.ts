import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { type Desk, tableOf } from '../datamap/desk.ts'
import { cellOf, type FigureCell } from '../figures/cells.ts'
import { figureDefinition } from '../figures/definition.ts'
import { keptNames, namesIn } from '../figures/names.ts'
import { type FigureStore, isBehind, type PartPlace, type Reached } from '../figures/store.ts'
import { aliased } from '../plan/dml.ts'
import { keysMatch, unitTable } from '../plan/sets.ts'
import { type RunValues, withRunValues } from '../plan/statement.ts'
import type { PlanUnit } from '../plan/unit.ts'
import { allOf } from '../selection/fragments.ts'

/** Counts the tickets that the chunk at hand is about to delete; to be run before it does. */
export async function rollUp(
  session: Session,
  unit: PlanUnit,
  values: RunValues,
): Promise<readonly FigureCell[]> {
  const cells: FigureCell[] = []
  for (const { of, statement } of unit.figures) {
    const { rows } = await session.run(withRunValues(statement, values))
    cells.push(...rows.map((row) => cellOf(of, row)))
  }
  return cells
}

/** Keeps the figures of a run's chunks, each exactly once. */
export interface FigureKeeper {
  /** Keeps what a chunk counted, before it commits; another try of the same chunk takes the place of the one before. */
  keep(place: Omit<PartPlace, 'number'>, cells: readonly FigureCell[]): Promise<void>
  /** To be called once the chunk has committed. */
  committed(): void
}

export interface KeeperParts {
  readonly store: FigureStore
  readonly desk: Desk
  readonly runId: string
  /** Where the run stands; nothing when it only begins. */
  readonly reached: Reached | undefined
  /** Checkpoints that commit with the chunk tell what was committed; those on our side may lag by one chunk. */
  readonly checkpoints: 'desk' | 'local'
  readonly unitOf: (step: number) => PlanUnit | undefined
}

/** Opens what a run keeps, and settles what a process that was killed left undecided. */
export async function openKeeper(session: Session, parts: KeeperParts): Promise<FigureKeeper> {
  const { store, desk, runId } = parts
  const places = await store.places(runId)
  const lost: number[] = []
  for (const place of places) if (!(await wasCommitted(session, parts, place))) lost.push(place.number)
  if (lost.length > 0) await store.drop(runId, lost)
  const names = await keptNames(session, figureDefinition(desk))
  let next = Math.max(0, ...places.filter((place) => !lost.includes(place.number)).map((p) => p.number)) + 1
  let isKept = false
  return {
    keep: async (place, cells) => {
      if (cells.length > 0) {
        await store.put(runId, { ...place, number: next, cells, names: namesIn(names, cells) })
        isKept = true
      } else if (isKept) {
        await store.drop(runId, [next])
        isKept = false
      }
    },
    committed: () => {
      if (isKept) next += 1
      isKept = false
    },
  }
}

/** Where the checkpoint says nothing for sure, the rows do: a chunk takes all of its root rows, or none. */
async function wasCommitted(session: Session, parts: KeeperParts, place: PartPlace): Promise<boolean> {
  const { desk, reached, checkpoints, unitOf } = parts
  if (reached === undefined) return false
  if (isBehind(place, reached)) return true
  const unit = unitOf(place.step)
  if (checkpoints === 'desk' || unit === undefined) return false
  const { from, to, leftOut } = place
  const root = tableOf(desk, unit.root)
  const others = leftOut.length === 0 ? [] : [sql`u.seq not in (${sql.join([...leftOut])})`]
  const { rows } = await session.run(
    sql`select count(*) as count from ${aliased(unitTable(unit.name), 'u')}, ${aliased(root.name, 't')} where ${allOf([sql`u.seq > ${from} and u.seq <= ${to}`, keysMatch(root, 't', 'u'), ...others])}`,
  )
  return Number(rows[0]?.['count'] ?? 0) === 0
}

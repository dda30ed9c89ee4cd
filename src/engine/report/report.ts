import type { Database, Session } from '../../database/database.ts'
import { readCatalog } from '../../database/introspect.ts'
import { UsageError } from '../../shared/errors.ts'
import type { RunRecord, RunStore } from '../apply/record.ts'
import { type Checkpoint, type DeskRun, knowsRuns, runsInDesk } from '../apply/state.ts'
import type { Desk } from '../datamap/desk.ts'
import type { DataMap } from '../datamap/schema.ts'
import { cellOf, type Dimension, dimensions, subjects } from '../figures/cells.ts'
import { type FigureDefinition, figureDefinition } from '../figures/definition.ts'
import { cellsSql } from '../figures/sql.ts'
import { type FigureNames, isBehind, type Reached } from '../figures/store.ts'
import { aliased } from '../plan/dml.ts'
import { fitForReading } from '../selection/fit.ts'
import { allOf } from '../selection/fragments.ts'
import { inOrder, type ReportLine, type ReportQuery, tellNames } from './lines.ts'
import { isDay, periods } from './periods.ts'
import { openTally, type Tally } from './tally.ts'

/** What tickets of a desk were and took, those that are there and those that were purged. */
export interface FigureReport {
  readonly desk: string
  readonly query: ReportQuery
  /** By period, then by the names of the group. */
  readonly lines: readonly ReportLine[]
  readonly total: ReportLine
  /** What the data map does not say, so that the figures lack it. */
  readonly missing: readonly string[]
}

export interface ReportRequest {
  readonly database: Database
  readonly map: DataMap
  /** As runs know it. */
  readonly deskName: string
  readonly runs: Pick<RunStore, 'list' | 'readDocument' | 'figures'>
  readonly query: ReportQuery
}

/**
 * Counts the desk's tickets, and adds what runs have kept of those that they purged: a purge changes no figure, also
 * while it is at work. Changes nothing. Throws `UsageError` `report-query` for what cannot be asked,
 * `figures-missing` for what the data map does not say.
 */
export async function reportOn(request: ReportRequest): Promise<FigureReport> {
  const { database, map, deskName, runs, query } = request
  checkQuery(query)
  const catalog = await readCatalog(database)
  return database.session(async (session) => {
    const { desk } = await fitForReading(session, map, catalog)
    const definition = figureDefinition(desk)
    checkDimensions(query, definition)
    const tally = openTally(query)
    const endedBefore = new Set((await recordsOf(runs, deskName)).filter(hasEnded).map(({ id }) => id))
    const known = await addLiving(session, desk, definition, { query, tally })
    const names = await addKept(request, tally, { known, endedBefore })
    const lines = tally.lines()
    const told = await tellNames(session, definition, { lines, query, names })
    return {
      desk: deskName,
      query,
      lines: lines.map(told).toSorted(inOrder(query)),
      total: { ...tally.total(), group: {} },
      missing: missingIn(definition),
    }
  })
}

function checkQuery({ per, by, from, to }: ReportQuery): void {
  const unknown = by.filter((dimension) => !dimensions.includes(dimension))
  if (!periods.includes(per) || unknown.length > 0)
    throw new UsageError(
      'report-query',
      `expected a period of ${periods.join(', ')} and groups of ${dimensions.join(', ')}`,
    )
  for (const day of [from, to])
    if (day !== undefined && !isDay(day))
      throw new UsageError('report-query', 'expected a day such as 2026-03-31 as the beginning and the end')
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(
      'report-query',
      `expected a first day that is not after the last, found ${from} and ${to}`,
    )
}

function checkDimensions({ by }: ReportQuery, definition: FigureDefinition): void {
  const absent = by.filter((dimension) => !definition.dimensions.has(dimension))
  if (absent.length === 0) return
  const known = [...definition.dimensions.keys()]
  throw new UsageError('figures-missing', `the data map of this desk does not say: ${absent.join(', ')}`, {
    facts: { known },
    remedy: `${known.length === 0 ? '' : `Group by ${known.join(', ')}, or `}say it in the data map under ticket.figures.`,
  })
}

function missingIn({ created, closed, firstResponse, dimensions: bound }: FigureDefinition): string[] {
  return [
    ...(created === undefined ? ['created'] : []),
    ...(closed.length === 0 ? ['closed'] : []),
    ...(firstResponse === undefined ? ['first_response'] : []),
    ...dimensions.filter((dimension) => !bound.has(dimension)),
  ]
}

/** Counts what is there, and sees at the same moment how far runs have come. */
async function addLiving(
  session: Session,
  desk: Desk,
  definition: FigureDefinition,
  { query, tally }: { readonly query: ReportQuery; readonly tally: Tally },
): Promise<ReadonlyMap<string, DeskRun>> {
  const { by, from, to } = query
  const knows = await knowsRuns(session)
  return session.transaction(
    async () => {
      for (const of of subjects) {
        const statement = cellsSql({
          desk,
          engine: session.engine,
          definition,
          of,
          from: aliased(desk.ticket.name, 't'),
          where: allOf([]),
          by,
          // Weeks and months are added up from days.
          byDay: query.per !== 'total' || from !== undefined || to !== undefined,
          days: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
        })
        for (const row of (await session.run(statement)).rows) tally.add(cellOf(of, row), false)
      }
      return knows ? runsInDesk(session) : new Map<string, DeskRun>()
    },
    { isolation: 'repeatable read', readOnly: true },
  )
}

const recordsOf = async (runs: ReportRequest['runs'], deskName: string): Promise<readonly RunRecord[]> =>
  (await runs.list()).filter(
    ({ desk, replayOf, plan }) => desk === deskName && replayOf === undefined && plan.disposition === 'purge',
  )

const hasEnded = ({ state }: RunRecord) =>
  state === 'applied' || state === 'findings' || state === 'verified' || state === 'cancelled'

/** Adds what runs kept of tickets that were gone when the living ones were counted. Returns what values were called. */
async function addKept(
  { runs, deskName }: ReportRequest,
  tally: Tally,
  seen: { readonly known: ReadonlyMap<string, DeskRun>; readonly endedBefore: ReadonlySet<string> },
): Promise<FigureNames> {
  const limits = new Map<string, Reached>()
  for (const record of await recordsOf(runs, deskName)) {
    const reached = await reachedBy(runs, record, seen)
    if (reached !== undefined) limits.set(record.id, reached)
  }
  const names: Partial<Record<Dimension, Record<string, string>>> = {}
  for await (const { run, part } of runs.figures.read([...limits.keys()])) {
    const limit = limits.get(run)
    if (limit === undefined || !isBehind(part, limit)) continue
    for (const cell of part.cells) tally.add(cell, true)
    for (const dimension of dimensions) names[dimension] = { ...names[dimension], ...part.names[dimension] }
  }
  return names
}

const everything: Reached = { step: Number.MAX_SAFE_INTEGER, position: 0 }

/** How far a run had come when the living tickets were counted; nothing for one that had not begun. */
async function reachedBy(
  runs: ReportRequest['runs'],
  record: RunRecord,
  { known, endedBefore }: Parameters<typeof addKept>[2],
): Promise<Reached | undefined> {
  const inDesk = known.get(record.id)
  if (inDesk !== undefined) return limitOf(inDesk.state, inDesk.reached)
  if (endedBefore.has(record.id) && (record.checkpoints === 'desk' || record.state !== 'cancelled'))
    return everything
  if (record.checkpoints === 'desk') return undefined
  const saved = await runs.readDocument<Saved>(record.id, 'checkpoint')
  return saved === undefined ? undefined : limitOf(saved.state, saved.checkpoint)
}

/** Of a run at work what it has committed, of one that has ended all; of one that was taken back nothing. */
function limitOf(state: string, reached: Reached): Reached | undefined {
  if (state === 'running') return reached
  return state === 'applied' || state === 'cancelled' ? everything : undefined
}

interface Saved {
  readonly state: string
  readonly checkpoint: Checkpoint
}

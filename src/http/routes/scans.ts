import { type DeskScan, isNews } from '../../control/scans/scans.ts'
import { type FoundColumn, foundIn, type Scan } from '../../engine/discovery/history.ts'
import { actorOf, routes } from '../context.ts'

const { scans } = routes

export const scanRoutes = scans.router({
  list: scans.list.handler(async ({ context: { control } }) => {
    const now = control.side.clock.now()
    return { items: (await control.scans.list()).map((known) => summaryAnswer(known, now)) }
  }),
  get: scans.get.handler(async ({ context: { control }, input: { desk } }) => {
    const { scan, latest } = await control.scans.get(desk)
    return {
      ...(scan === undefined ? {} : { scan: scanAnswer(scan, control.side.clock.now()) }),
      ...(latest === undefined ? {} : { latest: latestAnswer(latest) }),
    }
  }),
  ask: scans.ask.handler(async ({ context, input: { desk } }) => {
    await context.control.scans.ask(desk, actorOf(context).handle)
    return {}
  }),
})

function summaryAnswer({ desk, scan }: DeskScan, now: Date) {
  if (scan === undefined) return { desk, found: 0, new: 0 }
  const found = foundIn(scan)
  return { desk, at: scan.at, found: found.length, new: found.filter((column) => isNews(column, now)).length }
}

function scanAnswer(scan: Scan, now: Date) {
  const { at, first, columns } = scan
  return {
    at,
    first,
    columns: columns.length,
    found: foundIn(scan).map((column) => columnAnswer(column, now)),
    unread: columns.flatMap(({ table, column, unread }) =>
      unread === undefined ? [] : [{ table, column, why: unread }],
    ),
  }
}

function columnAnswer(column: FoundColumn, now: Date) {
  const found = column.found.map((content) => ({ ...content }))
  return { ...column, found, isNew: isNews(column, now) }
}

const latestAnswer = ({ state, asked_by, asked_at, problem }: NonNullable<DeskScan['latest']>) => ({
  state,
  askedBy: asked_by,
  askedAt: asked_at.toISOString(),
  ...(problem === null ? {} : { problem: { ...problem } }),
})

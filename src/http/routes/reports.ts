import { bucketBounds } from '../../engine/figures/buckets.ts'
import { dimensions } from '../../engine/figures/cells.ts'
import type { ReportLine, ReportQuery } from '../../engine/report/lines.ts'
import { routes } from '../context.ts'
import { given } from '../given.ts'

const { reports } = routes

export const reportRoutes = reports.router({
  get: reports.get.handler(async ({ context, input: { desk, ...query } }) => {
    const { lines, total, missing } = await context.control.figures.report(desk, queryOf(query))
    return {
      desk,
      lines: lines.map(lineAnswer),
      total: lineAnswer(total),
      missing: [...missing],
      bounds: [...bucketBounds],
    }
  }),
  csv: reports.csv.handler(async ({ context, input: { desk, ...query } }) => {
    const csv = await context.control.figures.csv(desk, queryOf(query))
    return new File([csv], `report-${desk}.csv`, { type: 'text/csv' })
  }),
})

function queryOf({
  per,
  by,
  from,
  to,
}: {
  readonly per: ReportQuery['per']
  readonly by?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}): ReportQuery {
  const named = by?.split(',') ?? []
  return { per, by: dimensions.filter((dimension) => named.includes(dimension)), ...given({ from, to }) }
}

function lineAnswer({ period, group, created, closed, firstResponse, resolution }: ReportLine) {
  return {
    period,
    group: Object.fromEntries(Object.entries(group).map(([name, value]) => [name, { ...value }])),
    created: { ...created },
    closed: { ...closed },
    firstResponse: { ...firstResponse, buckets: { ...firstResponse.buckets } },
    resolution: { ...resolution, buckets: { ...resolution.buckets } },
  }
}

import { z } from 'zod'
import { route } from './route.ts'
import { day, deskName } from './words.ts'

const tag = 'Reports'

const dimension = z.enum(['team', 'agent', 'status', 'type', 'priority'])
const words = dimension.options.join('|')

const input = z.object({
  desk: deskName,
  per: z
    .enum(['day', 'week', 'month', 'year', 'total'])
    .default('month')
    .describe('By what stretches of time; weeks are those of ISO 8601.'),
  by: z
    .string()
    .regex(new RegExp(`^(?:${words})(?:,(?:${words})){0,4}$`))
    .optional()
    .describe('What to tell tickets apart by, with commas between: team, agent, status, type, priority.'),
  from: day.optional(),
  to: day.optional(),
})

const amount = z.object({
  tickets: z.number().int(),
  purged: z.number().int().describe('How many of them runs have purged.'),
})

const times = amount.extend({
  mean: z.number().nullable().describe('In seconds.'),
  p50: z
    .number()
    .nullable()
    .describe('Half of the tickets within so many seconds; estimated within a bucket.'),
  p90: z.number().nullable(),
  buckets: z
    .record(z.string(), z.number().int())
    .describe('Tickets, by the index of their bucket in `bounds`.'),
})

const line = z.object({
  period: z
    .string()
    .nullable()
    .describe('Such as 2026-03-05, 2026-W10, 2026-03 or 2026; null where it is not known.'),
  group: z.partialRecord(
    dimension,
    z.object({
      value: z.string().nullable(),
      name: z.string().nullable().describe('What the value is called, where it is the key of a row.'),
    }),
  ),
  created: amount,
  closed: amount,
  firstResponse: times.describe('Of the tickets that were created in the period.'),
  resolution: times.describe('Of the tickets that were closed in the period.'),
})

const description =
  'Over the tickets that are on the desk and those that runs have purged: a purge changes no figure. Days are those of the desk.'

export const reports = {
  get: route('GET /desks/{desk}/report', 'view', {
    tag,
    summary: 'Figures of a desk’s tickets',
    description,
    readsDesk: true,
  })
    .input(input)
    .output(
      z.object({
        desk: deskName,
        lines: z.array(line),
        total: line,
        missing: z.array(z.string()).describe('What the data map does not say, so that the figures lack it.'),
        bounds: z
          .array(z.number().int())
          .describe('Where buckets of times end, in seconds; the last has no end.'),
      }),
    ),
  csv: route('GET /desks/{desk}/report.csv', 'view', {
    tag,
    summary: 'Figures of a desk’s tickets as CSV',
    description,
    readsDesk: true,
  })
    .input(input)
    .output(z.file()),
}

import { z } from 'zod'
import { columnCategory } from './desks.ts'
import { route } from './route.ts'
import { personalKind } from './texts.ts'
import { deskName, instant, nothing, problemFacts } from './words.ts'

const tag = 'Desks'

const count = z.number().int()

const place = z.object({ table: z.string(), column: z.string() })

const foundColumn = place.extend({
  said: z
    .enum(['kept', 'unknown column', 'unknown table'])
    .describe('What the data map says of the column: its values are kept, or nothing.'),
  category: columnCategory.optional().describe('As the data map calls it; absent where it says nothing.'),
  values: count.describe('How many values were looked into.'),
  found: z.array(
    z.object({
      kind: personalKind,
      values: count.describe('How many of the values hold it.'),
      strength: z.enum(['certain', 'likely']),
    }),
  ),
  since: instant.describe('The first look that found it.'),
  before: z
    .enum(['absent', 'harmless', 'unread'])
    .optional()
    .describe('What the look before that knew of the column; absent when there was none.'),
  isNew: z
    .boolean()
    .describe('Found for the first time within the last 31 days, and not by the very first look.'),
})

const scan = z.object({
  at: instant,
  first: instant.describe('The first look at this desk; what it found is not called new.'),
  columns: count.describe('Columns that the data map keeps or does not know.'),
  found: z.array(foundColumn),
  unread: z.array(place.extend({ why: z.string() })).describe('Columns that could not be looked into.'),
})

const latest = z
  .object({
    state: z.enum(['waiting', 'done', 'failed']),
    askedBy: z.string(),
    askedAt: instant,
    problem: problemFacts.optional(),
  })
  .describe('The latest look, whatever became of it.')

export const scans = {
  list: route('GET /scans', 'view', {
    tag,
    summary: 'On which desks personal content outside of the data map is new',
  }).output(
    z.object({
      items: z.array(
        z.object({
          desk: deskName,
          at: instant.optional().describe('The last look; absent before the first.'),
          found: count.describe('Columns with personal content.'),
          new: count.describe('How many of them are new.'),
        }),
      ),
    }),
  ),
  get: route('GET /desks/{desk}/scan', 'view', {
    tag,
    summary: 'Personal content outside of the data map of a desk',
    description:
      'What the last look found in columns that the data map keeps or does not know: columns, kinds and counts, and no value of any row.',
  })
    .input(z.object({ desk: deskName }))
    .output(z.object({ scan: scan.optional(), latest: latest.optional() })),
  ask: route('POST /desks/{desk}/scan', ['configure', 'audit'], {
    tag,
    summary: 'Have it looked for now',
    description: 'Reads some rows of each table of the desk, and changes nothing there.',
    status: 202,
  })
    .input(z.strictObject({ desk: deskName }))
    .output(nothing),
}

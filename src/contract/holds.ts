import { z } from 'zod'
import { holdGrounds, holdKinds, informedWays } from '../shared/grounds.ts'
import { ticketNumber } from './desks.ts'
import { route } from './route.ts'
import { day, deskName, instant, page, pageQuery, subjectHint } from './words.ts'

const tag = 'Holds'

const holdId = z
  .string()
  .regex(/^h-[\w-]{1,60}$/)
  .describe('The id of a hold.')
const rowKey = z.string().min(1).max(64).describe('The key of a row of the desk.')
const kind = z.enum(holdKinds).describe('A legal hold, or the restriction of Art. 18 GDPR.')
const ground = z.enum(holdGrounds)

const about = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('tickets'), numbers: z.array(z.string()) }),
    z.object({ kind: z.literal('persons'), keys: z.array(z.string()) }),
    z.object({ kind: z.literal('organizations'), keys: z.array(z.string()) }),
    z.object({ kind: z.literal('team'), name: z.string() }),
    z.object({ kind: z.literal('filter') }),
  ])
  .describe(
    'Persons and organizations by the keys of their rows; the text of a filter is told with the hold.',
  )

const hold = z.object({
  id: holdId,
  desk: deskName,
  kind,
  ground,
  owner: z.string().describe('Who decides about it.'),
  starts: day,
  ends: day
    .optional()
    .describe(
      'The last day; absent where somebody has to end it. A restriction stays in force after it until its person was informed.',
    ),
  about,
  placed: z.object({ by: z.string(), at: instant }),
  announced: z
    .object({ notice: z.string(), on: day })
    .optional()
    .describe('The letter to the person of a restriction that it will be lifted, and the day that it names.'),
  dueSince: instant.optional().describe('Since when somebody has to decide about a restriction.'),
  ended: z
    .object({
      by: z.string(),
      at: instant,
      how: z.enum(['lifted', 'day']),
      informed: z
        .enum([...informedWays, 'letter'])
        .optional()
        .describe('Of a restriction: how its person was informed, or why not.'),
    })
    .optional(),
})

const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tickets'), numbers: z.array(ticketNumber).min(1).max(10_000) }),
  z.strictObject({ kind: z.literal('person'), hints: z.array(subjectHint).min(1).max(20) }),
  z.strictObject({ kind: z.literal('organizations'), keys: z.array(rowKey).min(1).max(1_000) }),
  z.strictObject({ kind: z.literal('team'), name: z.string().min(1).max(200) }),
  z.strictObject({
    kind: z.literal('filter'),
    filter: z.string().min(1).max(4_000).describe('Takes tickets that are not finished as well.'),
    timeZone: z.string().max(60).optional(),
  }),
])

export const holds = {
  place: route('POST /holds', 'hold', {
    tag,
    summary: 'Place a hold or a restriction',
    description:
      'It counts when this answers, also for runs at work: it waits for the chunk that each of them is at, which takes a second or so. What names a person is kept encrypted, and destroyed at the end.',
    status: 201,
    waits: true,
  })
    .input(
      z.strictObject({
        desk: deskName,
        kind,
        ground,
        owner: z.string().min(1).max(100).optional().describe('Who places it when left out.'),
        matter: z.string().min(1).max(100).optional().describe('A reference of your own.'),
        starts: day.optional().describe('Today when left out.'),
        ends: day.optional(),
        on: target,
      }),
    )
    .output(hold),
  list: route('GET /holds', 'view', { tag, summary: 'List holds and restrictions, the latest first' })
    .input(
      z.object({
        ...pageQuery,
        desk: deskName.optional(),
        kind: kind.optional(),
        state: z
          .enum(['open', 'due', 'over'])
          .optional()
          .describe('Due are restrictions whose last day has passed, and whose person was not informed.'),
      }),
    )
    .output(page(hold)),
  get: route('GET /holds/{hold}', 'hold', {
    tag,
    summary: 'Show a hold, with what is kept encrypted',
  })
    .input(z.object({ hold: holdId }))
    .output(hold.extend({ filter: z.string().optional(), matter: z.string().optional() })),
  history: route('GET /holds/{hold}/history', 'view', { tag, summary: 'Who placed and who ended a hold' })
    .input(z.object({ hold: holdId }))
    .output(z.object({ items: z.array(z.object({ at: instant, by: z.string(), verb: z.string() })) })),
  end: route('POST /holds/{hold}/end', 'hold', {
    tag,
    summary: 'End a hold or a restriction',
    description:
      'Requests and policies that waited for it are put into the queue again. Before a restriction is lifted, its person has to be informed (Art. 18(3) GDPR): say how, or why not, unless the announcement was sent and its day has come. Else it is refused (`not-informed`).',
  })
    .input(
      z.strictObject({
        hold: holdId,
        informed: z
          .enum(informedWays)
          .optional()
          .describe(
            'For restrictions alone. `told`: somebody has informed the person; `not-possible`: nobody can reach them; `by-mistake`: the restriction was not theirs.',
          ),
      }),
    )
    .output(hold),
  announce: route('POST /holds/{hold}/announcement', 'hold', {
    tag,
    summary: 'Write to the person that a restriction will be lifted',
    description:
      'Name and e-mail address are read from the desk now. The letter goes by mail, or is to be printed; once it was sent and its day has come, the restriction may be ended.',
    status: 201,
  })
    .input(
      z.strictObject({
        hold: holdId,
        language: z.enum(['de', 'en']),
        on: day.describe('The day on which it is to be lifted.'),
        reason: z
          .string()
          .trim()
          .min(1)
          .max(500)
          .describe('In words for the person, in the language of the letter. It stands in the letter alone.'),
      }),
    )
    .output(z.object({ notice: z.string() })),
}

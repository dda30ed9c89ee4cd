import { categories } from '../shared/categories.ts'
import { fileTreatments, textTreatments } from '../shared/texts.ts'
import { z } from 'zod'
import { route } from './route.ts'
import {
  counts,
  deskName,
  disposition,
  instant,
  nothing,
  planId,
  problemFacts,
  runId,
  subjectHint,
  unsearched,
} from './words.ts'

const tag = 'Desks'

const desk = z.object({
  name: deskName,
  map: z.string().describe('The data map, such as rt/5.'),
  address: z.string().describe('Where the address is kept; never the address.'),
  from: z.enum(['configuration', 'installation']),
  stores: z.record(z.string(), z.string()),
})

const replayId = z
  .string()
  .regex(/^y-[\w-]{1,60}$/)
  .describe('The id of a replay.')
const count = z.number().int()
const replay = z.object({
  id: replayId,
  desk: deskName,
  dry: z.boolean(),
  state: z.enum(['waiting', 'done', 'failed']),
  askedBy: z.string(),
  askedAt: instant,
  endedAt: instant.optional(),
  runs: z
    .array(
      z.object({
        run: runId,
        state: z.enum(['already applied', 'replayed', 'would replay', 'nothing to do', 'skipped']),
        rows: count.describe('That changed.'),
        found: count.describe('That were marked, and are there.'),
        reused: count.describe('Their keys belong to other rows by now; left alone.'),
        unsure: count.describe(
          'Nothing tells whether they are the marked ones; left alone, for a person to look at.',
        ),
        changed: count.describe('Texts that were edited since; left for a new plan.'),
        missing: count,
        reason: z.string().optional(),
      }),
    )
    .optional(),
  problem: problemFacts.optional(),
})

const shippedMap = z.object({
  name: z.string().describe('Such as rt/5; what attaching a desk names.'),
  title: z.string(),
  engines: z.array(z.string()).describe('Databases that it is for.'),
  versions: z
    .array(z.string())
    .optional()
    .describe('Versions of the help desk that it is for; absent where a desk does not tell its version.'),
})

/** What a data map calls a column. */
export const columnCategory = z.enum(categories)

const pictureColumn = z.object({
  name: z.string(),
  category: columnCategory
    .optional()
    .describe('What the column means; absent where the data map does not say.'),
  isPersonal: z.boolean(),
  fate: z
    .enum(['keep', 'clear', 'replace', 'token', 'mask', 'generalize', 'structure', 'cases', 'row'])
    .optional()
    .describe('What `redact` does to it; `row`: all rows of the table go. Absent where its type decides.'),
  isConditional: z.boolean().describe('Personal only in some rows.'),
  note: z.string().optional(),
})

const picture = z.object({
  map: z.string(),
  title: z.string(),
  seen: z.enum(['desk', 'map']).describe('Whether the database was looked at, or this is the map alone.'),
  problem: problemFacts.optional().describe('Why the database could not be looked at.'),
  tables: z.array(
    z.object({
      name: z.string(),
      role: z.enum(['ticket', 'person', 'organization']).optional(),
      rowsGo: z.enum(['all', 'some', 'none']).describe('Rows that go as a whole on `redact`.'),
      isMapped: z.boolean(),
      columns: z.array(pictureColumn),
      rest: pictureColumn.shape.category.describe('What all columns are that the map does not name.'),
      relations: z.array(
        z.object({
          kind: z.enum(['belongs', 'refers']).describe('Rows go along with those, or point at them.'),
          to: z.string(),
          columns: z.array(z.string()),
        }),
      ),
      note: z.string().optional(),
    }),
  ),
})

export const desks = {
  maps: route('GET /datamaps', 'view', { tag, summary: 'List the data maps that come with Expunge' }).output(
    z.object({ items: z.array(shippedMap) }),
  ),
  map: route('GET /desks/{desk}/map', 'view', {
    tag,
    summary: 'What the data map says of every table and column of a desk',
    description:
      'Held against the database as it is now: what the map does not speak of is told. Names of tables and columns, and no value of any row.',
    readsDesk: true,
  })
    .input(z.object({ desk: deskName }))
    .output(picture),
  list: route('GET /desks', 'view', { tag, summary: 'List desks' }).output(
    z.object({ items: z.array(desk) }),
  ),
  get: route('GET /desks/{desk}', 'view', { tag, summary: 'Show a desk' })
    .input(z.object({ desk: deskName }))
    .output(desk),
  add: route('POST /desks', 'configure', {
    tag,
    summary: 'Attach a desk',
    description:
      'Its address is kept encrypted; `env:EXPUNGE_DESK_…`, a variable of the server, is kept as it is. What needs another variable, a file or a socket of the server, or no password, is named in expunge.yaml.',
    status: 201,
  })
    .input(
      z.strictObject({
        name: deskName,
        map: z
          .string()
          .regex(/^[a-z0-9-]+\/[a-z0-9.-]+$/)
          .describe('A shipped data map; one in a file is named in expunge.yaml.'),
        address: z
          .string()
          .min(1)
          .max(2_000)
          .describe(
            'postgres://USER:PASSWORD@HOST/NAME, mysql://… or mariadb://…, or env:EXPUNGE_DESK_NAME.',
          ),
        stores: z.record(z.string().max(60), z.string().max(500)).optional(),
      }),
    )
    .output(desk),
  remove: route('DELETE /desks/{desk}', 'configure', {
    tag,
    summary: 'Detach a desk',
    description: 'Nothing of the desk itself changes.',
  })
    .input(z.object({ desk: deskName }))
    .output(nothing),
  replay: route('POST /desks/{desk}/replays', ['configure', 'approve'], {
    tag,
    summary: 'Erase again what has come back with a backup',
    description:
      'After the database of a desk was restored: everything that was erased there and is there again is erased again, from markers that hold no personal value. It does the same again and only the same; with `dry` it only looks.',
    status: 202,
  })
    .input(z.strictObject({ desk: deskName, dry: z.boolean().default(false) }))
    .output(z.object({ replay: replayId })),
  replays: route('GET /desks/{desk}/replays', 'view', {
    tag,
    summary: 'The latest replays of a desk, the latest first',
  })
    .input(z.object({ desk: deskName, limit: z.coerce.number().int().min(1).max(200).default(50) }))
    .output(z.object({ items: z.array(replay) })),
  replayed: route('GET /desks/{desk}/replays/{replay}', 'view', {
    tag,
    summary: 'What became of a replay, run by run',
  })
    .input(z.object({ desk: deskName, replay: replayId }))
    .output(replay),
  check: route('POST /desks/{desk}/check', 'configure', {
    tag,
    summary: 'Look whether the desk can be reached and its data map fits',
    asks: true,
    readsDesk: true,
  })
    .input(z.object({ desk: deskName }))
    .output(
      z.object({
        product: z.string(),
        isComplete: z.boolean().describe('Every column of the database is accounted for.'),
        tables: z.number().int(),
        columns: z.number().int(),
        findings: z.array(z.object({ severity: z.string(), code: z.string(), message: z.string() })),
      }),
    ),
}

const chance = { chance: z.number(), lower: z.number(), upper: z.number() }

export const advice = {
  get: route('GET /desks/{desk}/advice', 'view', {
    tag: 'Advice',
    summary: 'How long closed tickets are still of use',
    description:
      'From the desk’s own history: how likely it is that somebody refers to a ticket again, the longer ago it was completed, with a confidence band (Kaplan–Meier).',
    readsDesk: true,
  })
    .input(
      z.object({
        desk: deskName,
        by: z
          .string()
          .max(60)
          .optional()
          .describe('In groups: a field of the data map’s tickets, such as team.'),
        periods: z
          .string()
          .regex(/^\d{1,5}(?:,\d{1,5}){0,19}$/)
          .optional()
          .describe('The periods in question, in days, with commas between.'),
        chance: z.coerce.number().gt(0).lt(1).default(0.01).describe('The chance of reuse that is accepted.'),
      }),
    )
    .output(
      z.object({
        groups: z.array(
          z.object({
            group: z.string().nullable(),
            tickets: z.number().int(),
            referred: z.number().int(),
            quietDays: z.number(),
            periods: z.array(z.object({ days: z.number(), ...chance })),
            curve: z.array(z.object({ days: z.number(), ...chance })),
            advice: z.object({
              days: z.number().optional(),
              chance: z.number().optional(),
              upper: z.number().optional(),
              reason: z.string().optional(),
            }),
            justification: z
              .string()
              .describe(
                'Why this period and no other, as a policy has it; or why the history does not tell.',
              ),
          }),
        ),
      }),
    ),
}

const held = z.object({
  tickets: z.number().int(),
  participations: z.number().int(),
  rows: z.number().int(),
  retained: z.number().int(),
  counts,
})

const found = z.object({
  desk: deskName,
  accounts: z.array(z.object({ id: z.string(), reasons: z.array(z.string()), chosen: z.boolean() })),
  held: held.optional().describe('Absent when no account is chosen.'),
  places: z
    .array(z.object({ table: z.string(), column: z.string(), rows: z.number().int() }))
    .describe('Where the given values stand, when no account is chosen.'),
  unsearched: unsearched.optional(),
  notes: z.array(z.string()),
  refused: problemFacts
    .optional()
    .describe('Why nothing of it could be erased; its message is among the notes as well.'),
  problem: problemFacts.optional().describe('The desk could not be searched.'),
})

export const people = {
  search: route('POST /people/search', 'preview', {
    tag: 'People',
    summary: 'Look for a person on all desks, or on some',
    description: 'Answers with ids, counts and places, never with values. What is looked for is not kept.',
    asks: true,
    readsDesk: true,
  })
    .input(
      z.strictObject({
        subject: z.array(subjectHint).min(1).max(20),
        desks: z.array(deskName).max(50).optional(),
      }),
    )
    .output(z.object({ desks: z.array(found) })),
}

export const ticketNumber = z
  .string()
  .regex(/^[\w.#-]{1,64}$/)
  .describe('The number of a ticket, as the desk shows it.')

/** What is answered when a plan is asked for. */
export const asked = z.object({
  plan: planId,
  state: z.literal('waiting').describe('It is worked out, and then waits for somebody else’s approval.'),
})

const work = {
  texts: z
    .enum(textTreatments)
    .optional()
    .describe(
      'What becomes of texts in tickets that are redacted: removed when absent; with `mask` only what is personal goes from them.',
    ),
  transition: z.string().max(100).optional().describe('The status that the tickets get afterwards.'),
  note: z.string().max(500).optional().describe('A note in the history of each ticket.'),
  undoDays: z
    .number()
    .int()
    .min(1)
    .max(30)
    .optional()
    .describe(
      'For so many days, what the run removes is kept sealed and can be put back; not at all when absent.',
    ),
  reason: z
    .enum(['by-mistake', 'special-category', 'others', 'asked-for', 'not-needed'])
    .optional()
    .describe('Why, in a word; it is put down in the activity.'),
}

const savedFilter = z.object({
  name: z.string(),
  desk: deskName,
  filter: z.string().describe('In the filter language.'),
  unfinished: z.boolean(),
  version: z.number().int(),
  author: z.string().optional().describe('Who wrote it; they approve no plan that is made from it.'),
})
const filterName = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/)
  .describe('The name of a saved filter.')

const attachment = z.object({
  id: z.string().describe('What a plan takes it by.'),
  name: z.string().optional(),
  type: z.string().optional(),
  bytes: z.number().int().optional(),
  at: z.string().optional().describe('When it was added, as the desk writes it.'),
})

export const tickets = {
  attachments: route('GET /desks/{desk}/tickets/{number}/attachments', 'preview', {
    tag: 'Tickets',
    summary: 'List the attachments of a ticket that a plan may take',
    description:
      'Read from the desk for this answer, and not kept. What is held or retained is not among them. Names of files may be personal: who asked is put down in the activity.',
    readsDesk: true,
  })
    .input(z.object({ desk: deskName, number: ticketNumber }))
    .output(z.object({ items: z.array(attachment) })),
  redact: route('POST /desks/{desk}/tickets/{number}/redact', 'redact', {
    tag: 'Tickets',
    summary: 'Ask for the redaction of a ticket',
    status: 202,
  })
    .input(
      z.strictObject({
        desk: deskName,
        number: ticketNumber,
        ...work,
        attachmentsOnly: z.boolean().optional(),
        attachments: z.array(z.string().max(64)).max(100).optional().describe('Ids of single attachments.'),
      }),
    )
    .output(asked),
  purge: route('POST /desks/{desk}/tickets/{number}/purge', 'purge', {
    tag: 'Tickets',
    summary: 'Ask for the purge of a ticket',
    status: 202,
  })
    .input(z.strictObject({ desk: deskName, number: ticketNumber }))
    .output(asked),
}

const filterField = z.object({
  name: z.string(),
  type: z.enum(['text', 'number', 'date', 'boolean']),
  namesPerson: z
    .boolean()
    .describe('What it is compared with tells somebody: a policy may not ask about it, a hold may.'),
  values: z
    .array(z.string())
    .optional()
    .describe('What it may hold, as far as the desk shows; never of a field that tells a person.'),
})

export const filters = {
  fields: route('GET /desks/{desk}/fields', 'view', {
    tag: 'Filters',
    summary: 'What filters and policies over a desk may ask about',
    description:
      'Fields of the data map with their types, and words such as types and teams as the latest tickets have them. No value that tells a person.',
    readsDesk: true,
  })
    .input(z.object({ desk: deskName }))
    .output(
      z.object({
        tickets: z.array(filterField),
        custom: z
          .array(z.string())
          .optional()
          .describe('Names of custom fields, `custom.NAME` in a filter; absent where the desk has none.'),
        persons: z
          .array(filterField)
          .describe('Columns of the person table, for policies on persons without tickets.'),
        transitions: z.array(z.string()).describe('Statuses that a policy may move a ticket to.'),
        takesNote: z.boolean().describe('A note can be written to a ticket.'),
      }),
    ),
  list: route('GET /desks/{desk}/filters', 'view', { tag: 'Filters', summary: 'List saved filters' })
    .input(z.object({ desk: deskName }))
    .output(z.object({ items: z.array(savedFilter) })),
  get: route('GET /desks/{desk}/filters/{filter}', 'view', {
    tag: 'Filters',
    summary: 'Show a saved filter',
    versioned: 'tells',
  })
    .input(z.object({ desk: deskName, filter: filterName }))
    .output(savedFilter),
  save: route('PUT /desks/{desk}/filters/{filter}', ['redact', 'purge'], {
    tag: 'Filters',
    summary: 'Save a filter under a name',
    description:
      'It is checked against the data map. It may not name a person: it is kept in clear. To put it in place of another one, send the `ETag` of that one in `If-Match`.',
    versioned: 'asks to replace',
  })
    .input(
      z.strictObject({
        desk: deskName,
        filter: filterName,
        text: z.string().min(1).max(4_000).describe('Such as `status = resolved and closed < 6 months ago`.'),
        unfinished: z.boolean().default(false).describe('Takes tickets that are not finished as well.'),
      }),
    )
    .output(savedFilter),
  remove: route('DELETE /desks/{desk}/filters/{filter}', ['redact', 'purge'], {
    tag: 'Filters',
    summary: 'Forget a saved filter',
  })
    .input(z.object({ desk: deskName, filter: filterName }))
    .output(nothing),
  redact: route('POST /desks/{desk}/filters/{filter}/redact', 'redact', {
    tag: 'Filters',
    summary: 'Ask for the redaction of all tickets that a saved filter takes',
    status: 202,
  })
    .input(
      z.strictObject({
        desk: deskName,
        filter: filterName,
        ...work,
        attachmentsOnly: z.boolean().optional(),
      }),
    )
    .output(asked),
  purge: route('POST /desks/{desk}/filters/{filter}/purge', 'purge', {
    tag: 'Filters',
    summary: 'Ask for the purge of all tickets that a saved filter takes',
    status: 202,
  })
    .input(z.strictObject({ desk: deskName, filter: filterName }))
    .output(asked),
}

/** What a plan may be about. */
export const selection = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('subject'),
    hints: z.array(subjectHint).min(1).max(20),
    organization: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('tickets'), numbers: z.array(ticketNumber).min(1).max(10_000) }),
  z.strictObject({
    kind: z.literal('filter'),
    filter: z.string().min(1).max(4_000),
    timeZone: z.string().max(60).optional(),
    unfinished: z.boolean().optional(),
  }),
])

/** What is wished of a plan. */
export const planWish = z.strictObject({
  desk: deskName,
  disposition,
  selection,
  ...work,
  attachmentsOnly: z.boolean().optional(),
  attachments: z.array(z.string().max(64)).max(100).optional(),
  files: z
    .enum(fileTreatments)
    .optional()
    .describe(
      'Of a person: what becomes of attachments of others that name them and cannot be masked, such as a PDF. They are reported when left out.',
    ),
})

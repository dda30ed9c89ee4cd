import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { route } from './route.ts'
import { maskedTexts } from './texts.ts'
import {
  counts,
  deskName,
  digest,
  disposition,
  instant,
  nothing,
  page,
  pageQuery,
  planId,
  problemFacts,
  runId,
  unsearched,
} from './words.ts'

const tag = 'Runs'

const verification = z.object({
  at: instant,
  outcome: z.enum(['nothing left', 'findings', 'could not']),
  findings: z.object({ certain: z.number(), likely: z.number(), weak: z.number() }),
  reportsEqual: z.boolean(),
  performanceEqual: z.boolean(),
  searched: z.object({
    tables: z.number(),
    columns: z.number(),
    rows: z.number(),
    unsearched: unsearched.optional(),
  }),
})

const restoration = z.object({
  at: instant,
  by: z.string(),
  tables: z
    .record(z.string(), z.record(z.string(), z.number()))
    .describe(
      'Rows, by table: `restored`, `removed` again, and `left` because somebody has changed them since.',
    ),
  notBack: z.array(z.string()).describe('What lay outside of the database and cannot come back.'),
})

const run = z.object({
  id: runId,
  plan: planId,
  planDigest: digest,
  desk: deskName,
  disposition,
  state: z.enum([
    'running',
    'paused',
    'failed',
    'cancelled',
    'applied',
    'findings',
    'verified',
    'restoring',
    'restored',
  ]),
  operator: z.string(),
  started: instant,
  updated: instant,
  finished: instant.optional(),
  counts,
  rows: z.number().int(),
  plannedRows: z.number().int(),
  seconds: z.number(),
  incomplete: z.array(z.string()),
  error: problemFacts.optional(),
  verification: verification.optional(),
  archive: z
    .object({ until: instant })
    .optional()
    .describe(
      'What the run removes is kept, sealed, until then: it can be undone, and is complete only after that.',
    ),
  restoration: restoration.optional(),
  cut: z
    .record(z.string(), z.number().int())
    .optional()
    .describe(
      'How many masked texts lost their end, because their column had no room for it, by `table.column`.',
    ),
  texts: maskedTexts.optional().describe('Of a run that masked texts of tickets.'),
})

const findingId = z.string().regex(/^f-[0-9a-f]{24}$/)
const decision = z
  .enum(['not-theirs', 'dealt-with', 'stays'])
  .describe(
    'It is not of this person; somebody has dealt with it on the desk; or it stays, on a ground of the law.',
  )
const stayGround = z.enum(['art-17-3-a', 'art-17-3-b', 'art-17-3-c', 'art-17-3-d', 'art-17-3-e', 'other-law'])

const review = z.object({
  decision,
  ground: stayGround.optional(),
  by: z.string(),
  at: instant,
  holds: z
    .boolean()
    .describe(
      'False where it was found again after somebody had dealt with it: it has to be looked at anew.',
    ),
})

const finding = z.object({
  id: findingId.describe('The same for the same place in a later verification.'),
  table: z.string(),
  column: z.string(),
  key: z
    .array(z.union([z.string(), z.number()]))
    .optional()
    .describe('Of the row; absent where the key itself could name somebody.'),
  kind: z.string().describe('What was found: an e-mail, a name, a whole ticket or document.'),
  strength: z.enum(['certain', 'likely', 'weak']),
  form: z.string().describe('In what form, such as plain, or in a file.'),
  review: review.optional().describe('What somebody who looked there said of it.'),
})

const findings = z.object({
  at: instant.optional().describe('Absent before the first verification.'),
  findings: z.array(finding),
  more: z.number().int().describe('Further ones, beyond those that are listed.'),
  explained: z
    .array(z.object({ table: z.string(), column: z.string(), reason: z.string(), count: z.number().int() }))
    .describe('What was found and is no remainder.'),
  unequal: z
    .array(z.object({ kind: z.enum(['report', 'table']), name: z.string() }))
    .describe('Whose figures differ from those before the run.'),
})

const input = z.object({ run: runId })

export const runs = {
  list: route('GET /runs', 'view', { tag, summary: 'List runs, the latest first' })
    .input(
      z.object({
        ...pageQuery,
        desk: deskName.optional(),
        state: run.shape.state.optional(),
        texts: z
          .literal('open')
          .optional()
          .describe('Only runs that left places in masked texts which wait for somebody.'),
      }),
    )
    .output(page(run)),
  get: route('GET /runs/{run}', 'view', { tag, summary: 'Show a run' }).input(input).output(run),
  findings: route('GET /runs/{run}/findings', 'view', {
    tag,
    summary: 'What the last verification of a run found',
    description: 'Where something is left, for a person to look at one by one; never what.',
  })
    .input(input)
    .output(findings),
  review: route('PUT /runs/{run}/findings/{finding}/review', ['redact', 'purge'], {
    tag,
    summary: 'Put down what was decided about one finding',
    description:
      'Remembered with who said it and when. It changes neither the verification nor the certificate: those say what was found.',
  })
    .input(
      z.strictObject({
        run: runId,
        finding: findingId,
        decision,
        ground: stayGround.optional().describe('Needed where it stays.'),
      }),
    )
    .output(nothing),
  takeReviewBack: route('DELETE /runs/{run}/findings/{finding}/review', ['redact', 'purge'], {
    tag,
    summary: 'Take back what was decided about one finding',
  })
    .input(z.object({ run: runId, finding: findingId }))
    .output(nothing),
  events: route('GET /runs/{run}/events', 'view', {
    tag,
    summary: 'Watch a run',
    description: 'Server-sent events: the run as it is, and again whenever it changes, until it has ended.',
  })
    .input(input)
    .output(eventIterator(run)),
  pause: route('POST /runs/{run}/pause', ['redact', 'purge'], {
    tag,
    summary: 'Let a run pause after the chunk at hand',
    status: 202,
  })
    .input(input)
    .output(nothing),
  resume: route('POST /runs/{run}/resume', ['redact', 'purge'], {
    tag,
    summary: 'Let a run go on that was paused or failed',
    status: 202,
  })
    .input(input)
    .output(nothing),
  cancel: route('POST /runs/{run}/cancel', ['redact', 'purge'], {
    tag,
    summary: 'Give a run up',
    description: 'What it committed stays. What it held of its person is destroyed.',
    status: 202,
  })
    .input(input)
    .output(nothing),
  verify: route('POST /runs/{run}/verify', ['redact', 'purge'], {
    tag,
    summary: 'Look again at what a run has done',
    status: 202,
  })
    .input(input)
    .output(nothing),
  restore: route('POST /runs/{run}/restore', 'approve', {
    tag,
    summary: 'Undo a run, within its undo period',
    description:
      'Puts back what the run removed. Values and rows that somebody has changed since are left alone and counted.',
    status: 202,
  })
    .input(z.strictObject({ run: runId, confirm: runId.describe('The id of the run once more.') }))
    .output(nothing),
  certificate: route('GET /runs/{run}/certificate', 'view', {
    tag,
    summary: 'The certificate of a run',
    description: 'Made from the ledger; that it was issued is put down there.',
  })
    .input(input)
    .output(z.looseObject({ number: z.string(), status: z.string(), digest: z.string() })),
  certificatePdf: route('GET /runs/{run}/certificate.pdf', 'view', {
    tag,
    summary: 'The certificate of a run as PDF/A',
  })
    .input(input)
    .output(z.file()),
  markers: route('GET /runs/{run}/markers', 'audit', {
    tag,
    summary: 'The markers of a run, for a replay after a restore',
    description: 'Keys of rows and keyed digests, a value of JSON in each line.',
    downloads: true,
  })
    .input(input)
    .output(z.file()),
}

const entry = z.looseObject({
  sequence: z.number().int(),
  kind: z.string(),
  time: z.string(),
  hash: z.string(),
})

export const ledger = {
  entries: route('GET /ledger/entries', 'audit', { tag: 'Ledger', summary: 'Entries, the earliest first' })
    .input(
      z.object({
        limit: pageQuery.limit,
        after: z.coerce.number().int().min(0).default(0).describe('The `next` of the page before.'),
        run: runId.optional(),
      }),
    )
    .output(z.object({ items: z.array(entry), next: z.number().int().optional() })),
  verify: route('POST /ledger/verify', 'audit', {
    tag: 'Ledger',
    summary: 'Check the whole chain',
    asks: true,
  })
    .input(
      z.strictObject({ head: z.string().max(80).optional().describe('A head that was kept elsewhere.') }),
    )
    .output(
      z.object({
        intact: z.boolean(),
        entries: z.number().int(),
        head: z.object({ sequence: z.number().int(), hash: z.string() }).optional(),
        problem: z.string().optional(),
      }),
    ),
  publicKey: route('GET /ledger/public-key', 'audit', {
    tag: 'Ledger',
    summary: 'The key that signatures are checked with',
  }).output(z.object({ keyId: z.string(), pem: z.string() })),
  export: route('GET /ledger/export', 'audit', {
    tag: 'Ledger',
    summary: 'The ledger as a file, for an audit offline',
    downloads: true,
  }).output(z.file()),
}

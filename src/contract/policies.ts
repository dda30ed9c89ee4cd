import { z } from 'zod'
import { route } from './route.ts'
import { day, deskName, digest, instant, nothing, planId, problemFacts, runId } from './words.ts'

const tag = 'Policies'

const policyId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}\.[a-z0-9][a-z0-9-]{0,63}$/)
  .describe('The id of a policy: DESK.NAME.')
const policyName = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/)
const version = z.number().int().min(1).max(2_147_483_647)
const written = z
  .record(z.string(), z.unknown())
  .describe('The policy as a file of policies has it; schemas/policies.schema.json describes the words.')

const policy = z.object({
  id: policyId,
  version,
  state: z.enum(['draft', 'simulated', 'enabled', 'paused', 'disabled', 'replaced']),
  policy: written,
  digest,
  author: z.string(),
  madeAt: instant,
  enabledBy: z.string().optional(),
  enabledAt: instant.optional(),
})

const grouped = z.object({
  tickets: z.number().int(),
  byGroup: z.array(z.object({ group: z.string(), tickets: z.number().int() })),
})

const simulation = z.object({
  id: z.string(),
  state: z.enum(['waiting', 'done', 'failed']),
  version,
  at: instant,
  digest: digest.optional().describe('What enabling names.'),
  result: z
    .object({
      today: z.string(),
      due: grouped,
      retained: z.array(z.object({ name: z.string(), ground: z.string(), tickets: z.number().int() })),
      months: z.array(grouped.extend({ month: z.string() })),
      earlier: z.number().int(),
      neverDue: z.number().int(),
      examples: z.array(z.string()).describe('Numbers of tickets.'),
    })
    .optional(),
  problem: problemFacts.optional(),
})

const occurrence = z.object({
  dueAt: instant,
  version,
  state: z.enum(['working', 'done', 'failed']),
  plans: z.number().int(),
  tickets: z.number().int(),
  rows: z.number().int(),
  incomplete: z.number().int(),
  problem: problemFacts.optional(),
  beganAt: instant,
  endedAt: instant.optional(),
})

const policyPlan = z.object({
  plan: planId,
  version,
  dueAt: instant.optional().describe('The occurrence; absent where tickets were completed.'),
  state: z.enum(['planning', 'asking', 'running', 'done', 'nothing', 'failed']),
  tickets: z.number().int(),
  found: z.number().int(),
  allowed: z.number().int().describe('So many may be found without asking a person.'),
  run: runId.optional(),
})

const standing = policy.extend({
  enabledVersion: version.optional().describe('The version that runs by itself; it may be an earlier one.'),
  nextDue: instant
    .optional()
    .describe('When it runs next; absent on completion, and where nothing is enabled.'),
  last: z
    .object({ at: instant, state: z.enum(['working', 'done', 'failed']), tickets: z.number().int() })
    .optional()
    .describe('What it did last.'),
})

const overdue = z.object({
  policy: policyId,
  desk: z.string(),
  title: z.string(),
  data: z.string().describe('The kind of data, as the policy says it.'),
  open: z
    .number()
    .int()
    .optional()
    .describe(
      'So many were past their period when the policy last came due and are still there, though nothing holds them and that run is over. What fell due since then is on time. Absent where the desk is away.',
    ),
  held: z
    .number()
    .int()
    .optional()
    .describe('So many were past their period by then, and a hold or a duty keeps them.'),
  nextDue: instant.optional().describe('When the policy runs next.'),
  problem: problemFacts.optional().describe('Why it could not be counted.'),
})

const file = z
  .string()
  .min(1)
  .refine((text) => new TextEncoder().encode(text).length <= 262_144, 'expected at most 256 KB')
  .describe('A file of policies, YAML of at most 256 KB; schemas/policies.schema.json describes its words.')

const namedValues = z
  .record(z.string(), z.string())
  .optional()
  .describe('What the message names, such as `period` and `limit`, for those who say it in another language.')

const warning = z.object({
  code: z.string(),
  policy: z.string().optional(),
  message: z.string(),
  values: namedValues,
  line: z.number().int(),
  column: z.number().int(),
})

const record = z.object({
  desk: z.string(),
  policy: z.string(),
  activity: z.string(),
  purpose: z.string().describe('Art. 30(1)(b)'),
  subjects: z.array(z.string()).describe('Art. 30(1)(c), whose data it is.'),
  data: z.array(z.string()).describe('Art. 30(1)(c), which data it is.'),
  recipients: z.array(z.string()).describe('Art. 30(1)(d)'),
  timeLimit: z.string().describe('Art. 30(1)(f)'),
  disposition: z.enum(['redact', 'purge', 'retain']),
  appliesTo: z.string(),
  law: z.string(),
  justification: z.string(),
  owner: z.string(),
  since: day.optional().describe('The day on which it was enabled.'),
  until: day.optional().describe('The day on which it was replaced or disabled.'),
})

const between = z.object({
  from: day
    .optional()
    .describe('What was enabled from this day on, UTC, and until `to`, in place of what is now.'),
  to: day.optional(),
})

const one = z.object({ policy: policyId })
const few = { limit: z.coerce.number().int().min(1).max(200).default(50) }

export const policies = {
  list: route('GET /policies', 'view', {
    tag,
    summary: 'List policies, each with its latest version, and how it stands',
  }).output(z.object({ items: z.array(standing) })),
  overdue: route('GET /policies/overdue', 'view', {
    tag,
    summary: 'What should be erased by now and is not, for each enabled policy',
    description: 'Counted on the desks for this answer.',
    readsDesk: true,
  }).output(z.object({ items: z.array(overdue) })),
  versions: route('GET /policies/{policy}', 'view', {
    tag,
    summary: 'All versions of a policy, the latest first',
  })
    .input(one)
    .output(z.object({ items: z.array(policy) })),
  put: route('PUT /desks/{desk}/policies/{name}', 'configure', {
    tag,
    summary: 'Write a policy',
    description:
      'Another text is another version, a draft; the same text again changes nothing. What was enabled goes on until the new version is enabled.',
  })
    .input(
      z.strictObject({
        desk: deskName,
        name: policyName,
        policy: written,
      }),
    )
    .output(policy),
  putFile: route('POST /desks/{desk}/policies', 'configure', {
    tag,
    summary: 'Write all policies of a file',
    description:
      'Checked against each other and against the desk’s data map; with a mistake nothing is written. Each becomes a draft, as if it was written by itself.',
  })
    .input(z.strictObject({ desk: deskName, text: file }))
    .output(
      z.object({
        items: z.array(policy),
        warnings: z.array(warning).describe('For a person to judge, with their places in the text.'),
      }),
    ),
  check: route('POST /desks/{desk}/policies/{name}/check', 'configure', {
    tag,
    summary: 'Ask what is wrong with a policy before it is written',
    description:
      'Nothing is kept. It is checked by itself, against the desk’s data map, and against the other policies of the desk that are not over.',
    asks: true,
  })
    .input(z.strictObject({ desk: deskName, name: policyName, policy: written }))
    .output(
      z.object({
        mistakes: z
          .array(
            z.object({ at: z.string().describe('The word, such as `ground.law`.'), message: z.string() }),
          )
          .describe('What cannot be read; a policy with any of them is not kept.'),
        findings: z
          .array(
            z.object({
              severity: z.enum(['error', 'warning']),
              code: z.string(),
              policy: z.string().optional().describe('Where it is about another one, or about this one.'),
              word: z.string().optional(),
              message: z.string(),
              values: namedValues,
            }),
          )
          .describe(
            'What stands against the data map or other policies; with an error it cannot be enabled.',
          ),
        next: z.array(instant).describe('The next times at which its schedule would come due.'),
      }),
    ),
  starters: route('GET /desks/{desk}/policy-starters', 'view', {
    tag,
    summary: 'Policies to begin with, as they come for the desk’s data map',
    description: 'None of them is written, and so none runs. Each is as it is written by PUT.',
  })
    .input(z.object({ desk: deskName }))
    .output(
      z.object({
        map: z.string(),
        text: z
          .string()
          .optional()
          .describe('The file as it is shipped; absent where none comes for the map.'),
        items: z.array(z.object({ name: z.string(), policy: written })),
      }),
    ),
  records: route('GET /policies/records', ['view', 'audit'], {
    tag,
    summary: 'Records of processing activities (Art. 30 GDPR) of what is enabled',
  })
    .input(between)
    .output(z.object({ records: z.array(record) })),
  recordsCsv: route('GET /policies/records.csv', ['view', 'audit'], {
    tag,
    summary: 'Records of processing activities as CSV',
  })
    .input(between)
    .output(z.file()),
  recordsMarkdown: route('GET /policies/records.md', ['view', 'audit'], {
    tag,
    summary: 'Records of processing activities as Markdown',
  })
    .input(between)
    .output(z.file()),
  simulate: route('POST /policies/{policy}/simulations', ['configure', 'approve'], {
    tag,
    summary: 'Ask what a version would do',
    status: 202,
  })
    .input(z.strictObject({ policy: policyId, version }))
    .output(z.object({ simulation: z.string() })),
  simulations: route('GET /policies/{policy}/simulations', 'view', {
    tag,
    summary: 'The latest simulations of a policy, the latest first',
  })
    .input(one.extend({ limit: z.coerce.number().int().min(1).max(20).default(5) }))
    .output(z.object({ items: z.array(simulation) })),
  simulation: route('GET /policies/{policy}/simulations/{simulation}', 'view', {
    tag,
    summary: 'What a version would do, and would have done',
  })
    .input(one.extend({ simulation: z.string().regex(/^s-[0-9a-f]{16}$/) }))
    .output(simulation),
  enable: route('POST /policies/{policy}/enabling', 'approve', {
    tag,
    summary: 'Say yes to a version, and to the plans that it will make within its limit',
    description: 'To the version whose simulation has this digest, and not to one’s own.',
    status: 201,
  })
    .input(z.strictObject({ policy: policyId, version, simulation: digest }))
    .output(nothing),
  pause: route('POST /policies/{policy}/pause', ['configure', 'approve'], {
    tag,
    summary: 'Have nothing more planned by a policy',
  })
    .input(one)
    .output(nothing),
  goOn: route('DELETE /policies/{policy}/pause', 'approve', { tag, summary: 'Let a policy go on' })
    .input(one)
    .output(nothing),
  disable: route('DELETE /policies/{policy}/enabling', ['configure', 'approve'], {
    tag,
    summary: 'End a policy; to run again it has to be enabled anew',
  })
    .input(one)
    .output(nothing),
  occurrences: route('GET /policies/{policy}/occurrences', 'view', {
    tag,
    summary: 'What a policy did, the latest first',
  })
    .input(one.extend(few))
    .output(z.object({ items: z.array(occurrence) })),
  plans: route('GET /policies/{policy}/plans', 'view', {
    tag,
    summary: 'Plans that a policy made, the latest first',
  })
    .input(one.extend(few))
    .output(z.object({ items: z.array(policyPlan) })),
  webhook: route('POST /desks/{desk}/webhook-secret', 'configure', {
    tag,
    summary: 'Make the secret with which a desk signs its calls',
    description: 'Told this once; the one before is no longer good.',
    tellsSecret: true,
    status: 201,
  })
    .input(z.object({ desk: deskName }))
    .output(z.object({ secret: z.string() })),
}

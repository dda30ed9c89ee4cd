import { z } from 'zod'
import { textTreatments } from '../../shared/texts.ts'
import { ruleText } from '../datamap/grammar.ts'
import { maxUndoDays } from '../plan/undo.ts'
import { isCalendarPeriodText, isPeriodText, parsePeriod } from './period.ts'
import { scheduleProblem } from './schedule.ts'
import { weekdays } from './window.ts'

/**
 * The written form of retention policies, as YAML holds it: DIN 66398's kind of data, period, start of the period, and
 * what happens at its end. `schemas/policies.schema.json` is generated from here; `docs/policies.md` explains each word.
 */

const word = (what: string) =>
  z
    .string()
    .regex(
      /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/,
      `expected ${what} in small letters, digits and hyphens, such as closed-requests`,
    )

const text = z.string().trim().min(1)

const period = z
  .string()
  .refine(isCalendarPeriodText, 'expected a period in days, weeks, months or years, such as P6M or P1Y')

const fieldNames = z.union([
  text.describe('A field of the data map, such as closed, or custom.NAME'),
  z.array(text).min(1).describe('The first of these fields that is set'),
])

const startSchema = z.union([
  fieldNames,
  z.strictObject({
    by: text.describe('A field of the data map, such as team or queue'),
    of: z
      .record(z.string().min(1), fieldNames)
      .describe('For each of its values the field that begins the period'),
    else: fieldNames
      .optional()
      .describe('For all other values; tickets of others are never due when left out'),
  }),
])
export type WrittenStart = z.output<typeof startSchema>

const scheduleSchema = z
  .string()
  .superRefine((cron, context) => {
    const problem = scheduleProblem(cron)
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem })
  })
  .describe('When it runs, as cron writes it: minute, hour, day of the month, month, weekday')

const clockTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "expected a time such as '20:00', in quotes")

const timeZone = z
  .string()
  .refine(isTimeZone, 'expected an IANA time zone such as Europe/Berlin')
  .describe('Whose clock and calendar count, such as Europe/Berlin')

const windowSchema = z.strictObject({
  from: clockTime,
  to: clockTime.describe('On the next day where it is not later than from'),
  days: z
    .array(z.enum(weekdays))
    .min(1)
    .optional()
    .describe('Days on which it opens; every day when left out'),
})

const limitSchema = z.strictObject({
  factor: z
    .number()
    .min(1)
    .default(2)
    .describe('How many times as many tickets as were simulated one run may take before it asks'),
  tickets: z.int().min(1).optional().describe('More tickets than this are never taken without asking'),
})

const groundSchema = z.strictObject({
  law: text.describe('The law or contract on which the data is kept so long'),
  at_least: period.optional().describe('It has to be kept so long'),
  at_most: period.optional().describe('It may be kept no longer'),
})

const dataKinds = ['tickets', 'attachments', 'persons_without_tickets', 'activity'] as const

const shape = {
  title: text.describe('Shown to people'),
  data: z
    .enum(dataKinds)
    .describe(
      'The kind of data: tickets; their attachments alone; persons whom nothing refers to any more; or the activity log of Expunge itself',
    ),
  where: ruleText
    .optional()
    .describe("Which tickets, in the language of filters, such as: type = 'request'; all when left out"),
  start: startSchema
    .optional()
    .describe(
      'What begins the period: a field of the data map that holds a date, such as closed, updated or created',
    ),
  period: period.optional().describe('How long the data is kept from there on, such as P6M'),
  disposition: z
    .enum(['redact', 'purge', 'retain'])
    .describe('What happens then: personal values go, rows go, or nothing does, on the ground that is named'),
  texts: z
    .enum(textTreatments)
    .optional()
    .describe(
      'What becomes of texts in redacted tickets: remove, which is usual, or mask, where only what is personal goes',
    ),
  transition: text.optional().describe('The status that each ticket is moved to'),
  note: text.optional().describe('A note that each ticket gets; it must not name a person'),
  schedule: scheduleSchema.optional(),
  on_completion: z
    .strictObject({
      delay: z
        .string()
        .refine(isPeriodText, 'expected a delay such as P14D or PT2H')
        .default('PT0M')
        .describe('How long to wait after a ticket was completed'),
      earlier: z
        .boolean()
        .default(false)
        .describe('Take tickets too that were completed before the policy was enabled'),
    })
    .optional()
    .describe('Runs for each ticket when it is completed, in place of start, period and schedule'),
  window: windowSchema.optional().describe('Hours in which it may work; outside of them a run pauses'),
  undo: period
    .refine((written) => undoDaysIn(written) !== undefined, 'expected days for undo, from P1D to P30D')
    .optional()
    .describe('For so long, what a run removes is kept sealed and can be put back: P1D to P30D'),
  limit: limitSchema.prefault({}).describe('From how many tickets on a run asks a person first'),
  time_zone: timeZone.optional(),
  owner: text.describe('Who answers for the rule'),
  ground: groundSchema.describe('Why the data is kept until then'),
  purpose: text.optional().describe('What the data is used for; for the records of processing activities'),
  recipients: z
    .array(text)
    .optional()
    .describe('Who is given the data; for the records of processing activities'),
  justification: text.describe('Why this period and no other; the retention advisor helps: expunge advise'),
} as const

export const policySchema = z
  .strictObject(shape)
  .superRefine((policy, context) => {
    for (const [path, message] of complaints(policy))
      context.addIssue({ code: 'custom', path: [path], message })
  })
  .meta({ id: 'policy', description: 'One rule for one kind of data' })

/** What says when a policy runs, whatever else is missing of it. */
export const policyTimes = z.object({
  schedule: scheduleSchema.optional(),
  time_zone: timeZone.optional(),
})

type Shape = z.output<z.ZodObject<typeof shape>>

export const policyFileSchema = z
  .strictObject({
    desk: word('the name of a desk').optional().describe('The registered desk that the rules are for'),
    map: text.describe('Its data map, such as rt/5 or a YAML file'),
    time_zone: timeZone.optional(),
    policies: z
      .record(word('a name'), policySchema)
      .describe('The rules by their names; one for each kind of data'),
  })
  .meta({ description: 'Retention policies of a desk' })

/** A policy as it is written in a file. */
export type WrittenPolicy = z.output<typeof policySchema>

/** A policy with all that it needs to be understood alone; this is what is kept, and never changed afterwards. */
export interface Policy extends WrittenPolicy {
  readonly id: string
  readonly desk: string
  readonly time_zone: string
}

/** Reads a policy that was kept. Throws for one that no version of Expunge has written. */
export function parsePolicy(value: unknown): Policy {
  return storedSchema.parse(value)
}

const storedSchema = z
  .strictObject({ ...shape, id: word('a name'), desk: z.string(), time_zone: timeZone })
  .superRefine((policy, context) => {
    for (const [path, message] of complaints(policy))
      context.addIssue({ code: 'custom', path: [path], message })
  })

type Word = keyof Shape

/** Words that do not go together, and those that are missing. */
function* complaints(policy: Shape): Generator<readonly [Word, string]> {
  const { data, disposition } = policy
  const refuse = function* (words: readonly Word[], why: string): Generator<readonly [Word, string]> {
    for (const name of words) if (policy[name] !== undefined) yield [name, `${name} ${why}`]
  }
  const need = function* (words: readonly Word[], why: string): Generator<readonly [Word, string]> {
    for (const name of words) if (policy[name] === undefined) yield [name, `expected ${name} ${why}`]
  }
  if (disposition !== 'redact') yield* refuse(['texts'], 'goes with disposition: redact alone; remove it')
  if (data !== 'tickets')
    yield* refuse(['texts', 'transition', 'note'], 'goes with data: tickets alone; remove it')
  if (data === 'persons_without_tickets' || data === 'activity')
    yield* refuse(['on_completion'], 'goes with tickets and attachments alone; remove it')
  if (data === 'activity') {
    yield* refuse(['where', 'start', 'window', 'undo'], 'says nothing about the activity log; remove it')
    if (disposition !== 'purge')
      yield ['disposition', 'entries of the activity log are purged; expected purge']
    yield* need(['period', 'schedule'], 'for the activity log')
    return
  }
  if (disposition === 'retain') {
    yield* refuse(
      ['start', 'period', 'schedule', 'on_completion', 'transition', 'note', 'window', 'undo'],
      'says when something is done, and retain does nothing; remove it',
    )
    return
  }
  if (policy.on_completion !== undefined)
    yield* refuse(['start', 'period', 'schedule'], 'is given by on_completion; remove one of them')
  else yield* need(['start', 'period', 'schedule'], 'beside data, or on_completion in their place')
}

/** The days of an undo period such as P14D; `undefined` for one that an archive is not kept for. */
export function undoDaysIn(written: string): number | undefined {
  if (!isCalendarPeriodText(written)) return undefined
  const { months, days } = parsePeriod(written)
  return months === 0 && days >= 1 && days <= maxUndoDays ? days : undefined
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

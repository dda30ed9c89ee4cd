import { z } from 'zod'

const days = (least: number) =>
  z
    .int(`expected a whole number of days from ${least} to 366`)
    .min(least, `expected a whole number of days from ${least} to 366`)
    .max(366, `expected a whole number of days from ${least} to 366`)

const limit = z.strictObject({
  share: z
    .number('expected a number from 0 to 10')
    .min(0, 'expected a number from 0 to 10')
    .max(10, 'expected a number from 0 to 10')
    .optional()
    .describe('The share of what was approved by which the work may have grown or shrunk.'),
  count: z
    .int('expected a whole number of at least 0')
    .min(0, 'expected a whole number of at least 0')
    .optional()
    .describe('So many are never too many.'),
})

const task = z.strictObject({
  title: z.string().min(1, 'expected what is to be done').max(200).describe('What is to be done, in a line.'),
  owner: z.string().min(1, 'expected the handle of an account').describe('The account that has to do it.'),
  days: days(0).optional().describe('Days after the approval; 7 when absent.'),
  kinds: z
    .array(z.enum(['erasure', 'access', 'restriction']))
    .min(1)
    .optional()
    .describe('The kinds of requests that need it; all when absent.'),
})

/** The section `requests` of expunge.yaml. */
export const requestsSchema = z.strictObject({
  time_zone: z
    .string()
    .min(1)
    .optional()
    .describe('Where days begin and end, such as Europe/Berlin, which it is when absent.'),
  holidays: z
    .array(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2026-12-25'))
    .optional()
    .describe('Days on which no period ends, beside Saturdays and Sundays.'),
  grace: z
    .strictObject({
      days: days(0).optional().describe('Days between approval and run; 30 when absent.'),
      reason: z.string().optional().describe('Why there is none; needed where days is 0.'),
      reserve_days: days(0)
        .optional()
        .describe('A grace period ends so many days before the answer is due at the latest; 3 when absent.'),
    })
    .optional(),
  difference: z
    .strictObject({ tickets: limit.optional(), rows: limit.optional() })
    .optional()
    .describe('How far the work may have changed since the approval before somebody is asked again.'),
  retry_hours: z
    .int('expected a whole number of hours from 1 to 720')
    .min(1, 'expected a whole number of hours from 1 to 720')
    .max(720, 'expected a whole number of hours from 1 to 720')
    .optional()
    .describe('After so many hours, what could not be reached is tried again; 6 when absent.'),
  soon_days: days(1)
    .optional()
    .describe('Requests that are due within so many days are listed; 7 when absent.'),
  duplicate_days: days(1)
    .optional()
    .describe('For so many days, the same person is recognized; 30 when absent.'),
  access_days: days(1)
    .optional()
    .describe('A package with what is held about a person is gone after so many days; 14 when absent.'),
  form: z
    .strictObject({
      enabled: z.boolean().optional().describe('Whether anybody may make a request; false when absent.'),
      hours: z
        .int('expected a whole number of hours from 1 to 168')
        .min(1, 'expected a whole number of hours from 1 to 168')
        .max(168, 'expected a whole number of hours from 1 to 168')
        .optional()
        .describe('How long the link to confirm an address works; 48 when absent.'),
    })
    .optional(),
  tasks: z
    .record(
      z
        .string()
        .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'expected a name of a-z, 0-9 and inner hyphens'),
      task,
    )
    .optional()
    .describe('What has to be done by hand for each request, in systems that Expunge does not reach.'),
})

export type RequestsFile = z.infer<typeof requestsSchema>

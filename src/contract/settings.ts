import { z } from 'zod'
import { route } from './route.ts'

const days = z.number().int()

/** How a server is set up; it stands in expunge.yaml, and is changed there. */
export const settings = {
  get: route('GET /settings', 'view', {
    tag: 'Settings',
    summary: 'How this server is set up',
    description: 'As expunge.yaml and the environment say it: no secret, and no address.',
  }).output(
    z.object({
      version: z.string(),
      database: z
        .enum(['server', 'embedded'])
        .describe('A PostgreSQL server, or embedded in the data folder.'),
      secondFactor: z.enum(['optional', 'required']),
      providers: z.array(z.string()).describe('Ids of identity providers.'),
      providersMakeAccounts: z.boolean(),
      letters: z.boolean().describe('Whether it is said who writes letters.'),
      mail: z.boolean().describe('Whether letters can be mailed.'),
      requests: z.object({
        timeZone: z.string(),
        holidays: z.number().int().describe('How many days are named on which no period ends.'),
        graceDays: days,
        reserveDays: days,
        retryHours: z.number().int(),
        soonDays: days,
        duplicateDays: days,
        planDays: days,
        accessDays: days,
        form: z.object({ isOn: z.boolean(), hours: z.number().int() }),
        tasks: z.number().int().describe('How many steps by hand each request may have.'),
      }),
      undoDays: days
        .optional()
        .describe('The undo period that is proposed where somebody asks for a plan; none when absent.'),
      scans: z
        .object({ cron: z.string(), timeZone: z.string() })
        .optional()
        .describe(
          'When desks are scanned for personal content outside of their data maps; never when absent.',
        ),
      limits: z
        .object({ statementMs: z.number().int().optional(), lockMs: z.number().int().optional() })
        .describe('How long a statement on a desk may take, and wait for a lock; for ever when absent.'),
    }),
  ),
}

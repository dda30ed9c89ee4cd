import { z } from 'zod'
import { scheduleProblem } from '../engine/policy/schedule.ts'

/** The section `scans` of expunge.yaml. */
export const scansSchema = z.strictObject({
  schedule: z
    .string()
    .superRefine((text, context) => {
      const message = text === 'never' ? undefined : scheduleProblem(text)
      if (message !== undefined) context.addIssue({ code: 'custom', message })
    })
    .optional()
    .describe(
      'When a server looks by itself: minute, hour, day, month, weekday; or never. 30 2 1 * *, the first night of each month, when absent.',
    ),
  time_zone: z
    .string()
    .min(1)
    .optional()
    .describe('Whose clock the schedule follows, such as Europe/Berlin; that of requests when absent.'),
})

export type ScansFile = z.infer<typeof scansSchema>

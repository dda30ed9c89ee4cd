import { z } from 'zod'
import { unsearchedReasons } from '../shared/unsearched.ts'
import { permissionMeanings, permissions, roles } from '../shared/permissions.ts'

/** Shapes that many routes share. */

export const instant = z.iso.datetime({ offset: true }).describe('An instant, ISO 8601 in UTC.')
export const day = z.iso.date().describe('A day, such as 2026-03-05.')
export const handle = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?$/)
  .describe('What ledger, certificates and activity call an account by.')
export const deskName = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/)
  .describe('The name of a desk.')
export const planId = z
  .string()
  .regex(/^p-[\w-]{1,60}$/)
  .describe('The id of a plan.')
export const runId = z
  .string()
  .regex(/^r-[\w-]{1,60}$/)
  .describe('The id of a run.')
export const requestId = z
  .string()
  .regex(/^q-[\w-]{1,60}$/)
  .describe('The id of a request.')
export const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)
export const permission = z
  .enum(permissions)
  .describe(permissions.map((name) => `\`${name}\`: ${permissionMeanings[name]}`).join('; '))
export const role = z.enum(roles)
export const disposition = z.enum(['redact', 'purge'])
export const counts = z
  .record(z.string(), z.record(z.string(), z.number()))
  .describe('Rows, by table and by what happens to them.')
export const unsearched = z
  .partialRecord(z.enum(unsearchedReasons), z.number().int())
  .describe('Files, and files inside of files, that could not be searched, by the reason.')
export const problemFacts = z.object({ code: z.string(), message: z.string() })

export const subjectHint = z
  .strictObject({
    kind: z.enum(['email', 'phone', 'name', 'login', 'id']),
    value: z.string().trim().min(1).max(500),
  })
  .describe('Something that tells the person.')

/** A page of a list: asked for with `limit` and the `next` of the page before. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('How many at the most.'),
  after: z.string().max(200).optional().describe('The `next` of the page before.'),
}

export function page<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    next: z.string().optional().describe('For the page that follows; absent on the last.'),
  })
}

/** What is answered when something was put into the queue. */
export const nothing = z.object({})

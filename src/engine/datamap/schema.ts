import { z } from 'zod'

/**
 * The written form of a data map, as YAML holds it.
 *
 * `schemas/datamap.schema.json` is generated from here, so that editors complete and check a map;
 * `docs/data-maps.md` explains each word to a help-desk administrator.
 */

export const categories = [
  'key',
  'reference',
  'performance',
  'configuration',
  'identifier',
  'contact',
  'free_text',
  'content',
  'technical',
  'secret',
  'special',
] as const
export type Category = (typeof categories)[number]

/** Categories whose values say something about a person, so that `redact` has to treat them. */
export const personalCategories: ReadonlySet<Category> = new Set([
  'identifier',
  'contact',
  'free_text',
  'content',
  'technical',
  'secret',
  'special',
])

const ruleText = z.string().min(1).describe('A condition on columns, such as: status in (\'resolved\', \'closed\')')
const joinText = z
  .string()
  .min(1)
  .describe("How a row finds its parent: column of this table = column of the parent, such as: ticket_id = id")

const category = z
  .enum(categories)
  .describe('What the column means; personal categories are treated, the others are kept')

const redact = z
  .enum(['keep', 'clear', 'replace', 'token', 'mask', 'generalize'])
  .describe('What redact does to the column')

const paths = z
  .record(z.string().min(1), z.union([z.enum(['clear', 'mask']), z.strictObject({ replace: z.string() })]))
  .describe('For serialized values: which paths are treated, such as applicant.name; * stands for any key')

export const columnSchema = z.strictObject({
  category,
  redact: redact.optional(),
  with: z
    .union([z.string(), z.number(), z.boolean()])
    .optional()
    .describe('The replacement; in a token, {key} stands for the row\'s key'),
  to: z.enum(['year', 'month', 'day', 'hour']).optional().describe('How coarse generalize makes a date'),
  prefix: z.int().min(1).optional().describe('How many leading characters generalize keeps'),
  when: ruleText.optional().describe('The column is personal only in rows where this holds'),
  format: z.enum(['json', 'yaml', 'html', 'mail', 'text']).optional().describe('How the value is written'),
  paths: paths.optional(),
  note: z.string().optional().describe('For readers of the map'),
})

const column = z.union([category, columnSchema])

export const ownershipSchema = z.strictObject({
  table: z.string().min(1).describe('The parent'),
  on: joinText,
  when: ruleText.optional().describe('For polymorphic relations: which rows the relation holds for'),
  shared: z
    .boolean()
    .optional()
    .describe('The row is content that several parents share; it goes with the last of them'),
})

export const referenceSchema = z.strictObject({
  column: z.string().min(1),
  table: z.string().min(1),
  target: z.string().min(1).optional().describe('The column referred to; the key when left out'),
  when: ruleText.optional(),
  when_gone: z
    .enum(['keep', 'clear'])
    .describe(
      'What happens when the row referred to is to be purged: keep redacts it instead, clear empties this column',
    ),
})

const personRole = z.enum(['customer', 'author', 'participant', 'agent'])
export const personColumnSchema = z.strictObject({
  role: personRole.describe(
    'customer: the ticket is theirs. author: they wrote the row. participant: the row is their part in it. agent: they handled it.',
  ),
  when: ruleText.optional(),
})

export const tableSchema = z.strictObject({
  key: z.array(z.string().min(1)).min(1).optional().describe('Only where the table has no primary key'),
  belongs_to: z.union([ownershipSchema, z.array(ownershipSchema).min(1)]).optional(),
  refers_to: z.array(referenceSchema).optional(),
  person: z.record(z.string(), z.union([personRole, personColumnSchema])).optional(),
  rows: z
    .array(z.strictObject({ when: ruleText.optional(), redact: z.literal('delete') }))
    .optional()
    .describe('Rows that go while their parent stays'),
  attachment: z.boolean().optional().describe('Rows are files a person sent: what --attachments-only removes'),
  all: z.enum(['configuration', 'performance']).optional().describe('Every column not named is this'),
  columns: z.record(z.string().min(1), column).optional(),
  note: z.string().optional(),
})

const insertSchema = z.strictObject({
  table: z.string().min(1),
  values: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .describe('$ticket.COLUMN, $status, $note, $now and $run stand for values; other text is itself'),
  when: ruleText.optional().describe('A condition on the ticket'),
})

const transitionSchema = z.strictObject({
  column: z.string().min(1).describe('The status column of the ticket table'),
  values: z.array(z.string()).min(1).describe('The statuses a ticket may be moved to'),
  inserts: z.array(insertSchema).optional().describe('The rows the desk itself would write'),
})

const namedRule = z.strictObject({ name: z.string().min(1), when: ruleText })

export const identifierSourceSchema = z.union([
  z.string().min(1),
  z.array(z.string().min(1)).min(2).describe('Columns joined by a space, such as given and family name'),
  z.strictObject({ table: z.string(), column: z.string(), on: joinText, when: ruleText.optional() }),
])

export const identifierKinds = ['email', 'phone', 'name', 'login', 'address', 'number', 'birthdate'] as const

const stepSchema = z.strictObject({ table: z.string().min(1), on: joinText, when: ruleText.optional() })

export const reportSchema = z.strictObject({
  name: z.string().min(1),
  table: z.string().min(1).optional().describe('The ticket table when left out'),
  when: ruleText.optional(),
  by: z
    .array(z.string().min(1))
    .describe('Columns to group by; a date column with a grain, such as: created_at per month'),
  figures: z
    .array(z.string().regex(/^(count|(sum|min|max|count) [^ ]+)$/, 'count, or sum/min/max/count and a column'))
    .min(1),
})

export const dataMapSchema = z.strictObject({
  helpdesk: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  map_version: z.int().min(1),
  engines: z.array(z.enum(['postgresql', 'mysql', 'sqlite'])).min(1),
  time_zone: z.string().default('UTC').describe('The zone of times that are stored without one'),
  country: z.string().length(2).default('DE').describe('Where phone numbers without a country code are from'),
  version: z
    .strictObject({
      table: z.string(),
      column: z.string(),
      when: ruleText.optional(),
      accepts: z.array(z.string()).min(1).describe('Exact, or with a trailing *'),
    })
    .optional()
    .describe("How the desk's own version is known"),
  ticket: z.strictObject({
    table: z.string().min(1),
    number: z.string().min(1),
    title: z.string().optional(),
    finished: ruleText,
    fields: z.record(z.string(), z.string()).describe('Names for filters: column, or column -> table.column'),
    sentinels: z
      .record(z.string(), z.string())
      .optional()
      .describe('Columns with a value that stands for "not set", such as 1970-01-01 00:00:00'),
    custom: z
      .strictObject({
        table: z.string(),
        on: joinText,
        name: z.string().describe('column, or column -> table.column'),
        value: z.string(),
        when: ruleText.optional(),
      })
      .optional()
      .describe('Where custom.NAME in a filter finds its value'),
    stop: z.array(namedRule).optional().describe('A ticket for which this holds makes the plan stop'),
    retain: z
      .array(namedRule.extend({ ground: z.string().min(1), until: z.string().optional() }))
      .optional()
      .describe('Tickets that are kept, with the ground'),
    transition: transitionSchema.optional(),
    note: insertSchema.optional(),
  }),
  person: z.strictObject({
    table: z.string().min(1),
    identifiers: z.partialRecord(z.enum(identifierKinds), z.array(identifierSourceSchema).min(1)),
    tickets: z
      .array(z.array(stepSchema).min(1))
      .optional()
      .describe('Chains of tables from a person to their tickets, where no column of the ticket says it'),
    protect: z.array(namedRule).optional().describe('Persons who are never erased'),
    last_of: z.array(namedRule).optional().describe('Groups of which one must remain, such as administrators'),
    as_agent: z.enum(['keep', 'clear']).default('keep').describe('What happens where they handled a ticket'),
  }),
  organization: z
    .strictObject({ table: z.string(), member: z.string().describe('The column of the person table') })
    .optional(),
  reports: z.array(reportSchema).default([]),
  tables: z.record(z.string().min(1), tableSchema),
})

/** A data map as written, after its shape was checked. */
export type DataMap = z.infer<typeof dataMapSchema>
export type TableEntry = z.infer<typeof tableSchema>
export type ColumnEntry = z.infer<typeof columnSchema>
export type InsertEntry = z.infer<typeof insertSchema>
export type ReportEntry = z.infer<typeof reportSchema>
export type PersonRole = z.infer<typeof personRole>

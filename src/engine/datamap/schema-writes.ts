import { z } from 'zod'
import { lookupText, ruleText } from './grammar.ts'

/** What Expunge writes in the desk's own way, as a data map says it: a transition and its rows, a note. */

export const tableName = z.string().min(1).describe('A table of the database')
export const columnName = z.string().min(1).describe('A column of the database')

const keyOfSchema = z
  .strictObject({
    key_of: tableName.describe('A table with one row for each such thing'),
    when: ruleText.describe('Which row is meant'),
  })
  .describe('The key of a row that has another number in every desk')

const insertedValues = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), keyOfSchema]))
  .describe(
    '$ticket.COLUMN, $ticket.COLUMN -> table.column, $status, $status.key, $note, $now and $run stand for values; other text is itself',
  )

const followingSchema = z.strictObject({
  table: tableName,
  values: insertedValues.describe('As above; $inserted.COLUMN is a value of the row that this one follows'),
})

export const insertSchema = z.strictObject({
  table: tableName,
  values: insertedValues,
  when: ruleText.optional().describe('A condition on the ticket'),
  followed_by: z.array(followingSchema).min(1).optional().describe('Rows that hang on this one'),
})

export const transitionSchema = z.strictObject({
  column: lookupText.describe(
    'The status column of the ticket table; column -> table.column where it holds the key of a row that names the status',
  ),
  values: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('The statuses a ticket may be moved to; those that end its lifecycle when left out'),
  sets: z
    .record(
      z.string(),
      z.union([
        z.string(),
        z.number(),
        z.null(),
        z.strictObject({
          value: z.union([z.string(), z.number()]).describe('As under values of an insert'),
          when: ruleText.describe('A condition on the ticket'),
        }),
      ]),
    )
    .optional()
    .describe('Other columns of the ticket that the desk sets along with it, such as resolved: $now'),
  inserts: z.array(insertSchema).optional().describe('The rows the desk itself would write'),
})

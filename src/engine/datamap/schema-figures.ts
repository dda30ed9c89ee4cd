import { z } from 'zod'
import { lookupText, ruleText } from './grammar.ts'
import { columnName, tableName } from './schema-writes.ts'

const firstResponseSchema = z.strictObject({
  table: tableName.describe('A table whose rows belong to tickets'),
  at: columnName.describe('The column that says when; the earliest counts'),
  when: ruleText.optional().describe("In which rows it does, such as: direction = 'out'"),
  by: columnName
    .optional()
    .describe('The column that names who wrote; only what persons of person.staff wrote counts then'),
})

const dimension = (of: string) =>
  lookupText
    .optional()
    .describe(`The ${of}: column, or column -> table.column; ticket.fields.${of} when left out`)

/** What a desk’s figures are made of. */
export const figuresSchema = z.strictObject({
  when: ruleText.optional().describe('Which tickets count; all of them when left out'),
  created: columnName.optional().describe('When the ticket began; ticket.fields.created when left out'),
  closed: z
    .union([columnName, z.array(columnName).min(1)])
    .optional()
    .describe('When it ended; of several columns the first that is set; ticket.fields.closed when left out'),
  first_response: z
    .union([columnName, firstResponseSchema])
    .optional()
    .describe('When it was first answered: a column, or rows; ticket.fields.first_response when left out'),
  team: dimension('team'),
  agent: dimension('agent'),
  status: dimension('status'),
  type: dimension('type'),
  priority: dimension('priority'),
})

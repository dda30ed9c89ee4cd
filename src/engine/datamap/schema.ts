import { z } from 'zod'
import { categories, type Category } from '../../shared/categories.ts'
import { figuresSchema } from './schema-figures.ts'
import { columnName, insertSchema, tableName, transitionSchema } from './schema-writes.ts'
import { equalityText, figureText, groupText, joinText, lookupText, ruleText } from './grammar.ts'

/**
 * The written form of a data map, as YAML holds it.
 *
 * `schemas/datamap.schema.json` is generated from here, so that editors complete and check a map;
 * `docs/data-maps.md` explains each word to a help-desk administrator.
 */

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

const note = z.string().optional().describe('For readers of the map: why it is so')
const decide = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .optional()
  .describe(
    'A person has not decided this yet: what is open. The check warns and plans are incomplete until the word is removed',
  )

const category = z
  .enum(categories)
  .describe(
    'What the column means. Kept: key, reference, performance, configuration. ' +
      'Personal, so treated: identifier, contact, free_text, content, technical, secret, special.',
  )

const redact = z
  .enum(['keep', 'clear', 'replace', 'token', 'mask', 'generalize'])
  .describe(
    'What redact does to the value. clear: null or empty. replace: the same text in every row (with). ' +
      'token: a text of its own per row (with, {key}). mask: only what names the person. ' +
      'generalize: a coarser date (to) or a shorter text (prefix). keep: nothing.',
  )

const paths = z
  .record(
    z.string().min(1),
    z.union([z.enum(['clear', 'mask']), z.strictObject({ replace: z.string().describe('The replacement') })]),
  )
  .describe('For json and yaml: which paths are treated, such as applicant.name; * stands for any key')

const replacement = z
  .union([z.string(), z.number(), z.boolean()])
  .describe(
    "The replacement; in a token, {key} stands for the row's key and {column} for the value of another column",
  )

/** One way to treat a column, for the rows that fit. */
export const caseSchema = z.strictObject({
  when: ruleText.optional().describe('Which rows; all that no case before fits, when left out'),
  redact: z.enum(['keep', 'clear', 'replace', 'token']).describe('What becomes of the value in these rows'),
  with: replacement.optional(),
})

export const columnSchema = z
  .strictObject({
    category,
    redact: redact.optional(),
    with: replacement.optional(),
    cases: z
      .array(caseSchema)
      .min(1)
      .optional()
      .describe('Where rows are treated differently: the first case that fits'),
    to: z.enum(['year', 'month', 'day', 'hour']).optional().describe('How coarse generalize makes a date'),
    prefix: z.int().min(1).optional().describe('How many leading characters generalize keeps'),
    when: ruleText.optional().describe('The column is personal only in rows where this holds'),
    format: z
      .enum(['json', 'yaml', 'html', 'mail', 'text', 'storable', 'words', 'addresses', 'md5', 'sha256'])
      .optional()
      .describe(
        'How the value is written. storable: a frozen Perl value in base64. words: the search words of the text in the parent row. addresses: mail addresses that software reads. md5, sha256: the digest of another column',
      ),
    made_from: z
      .array(columnName)
      .min(1)
      .optional()
      .describe(
        'For words: the columns, of this row or of the parent row, that the words are taken from. For md5 and sha256: the column of this row, or table.column of a row that belongs to this one',
      ),
    goes_with: columnName
      .optional()
      .describe(
        'Says something about whom another column of the row names, such as their address in the network: emptied where that column is masked',
      ),
    masked: ruleText
      .optional()
      .describe(
        'For plans that mask texts: rows in which the value is masked, or stays as it is when it names nobody; in others it is treated as usual. What people wrote (free_text) is masked without it',
      ),
    optional: z.boolean().optional().describe('Not every desk of this kind has the column'),
    paths: paths.optional(),
    note,
    decide,
  })
  .superRefine((column, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (column.with !== undefined && column.redact !== 'replace' && column.redact !== 'token')
      say('with', 'with is the text of redact: replace or redact: token; say which')
    for (const word of ['to', 'prefix'] as const)
      if (column[word] !== undefined && column.redact !== 'generalize')
        say(word, `${word} belongs to redact: generalize`)
    if (column.to !== undefined && column.prefix !== undefined)
      say('prefix', 'to is for dates and prefix is for text; remove one of them')
    const isMade = column.format !== undefined && ['words', 'md5', 'sha256'].includes(column.format)
    if (isMade !== (column.made_from !== undefined))
      say(
        'format',
        'format: words, md5 or sha256 needs made_from, the columns that it is made from, and the other way round',
      )
    if (column.paths !== undefined && column.format !== 'json' && column.format !== 'yaml')
      say('paths', 'paths need format: json or format: yaml')
    const whole = ['redact', 'paths', 'cases'] as const
    const [first, second] = whole.filter((word) => column[word] !== undefined)
    if (first !== undefined && second !== undefined)
      say(first, `${second} say what happens to the value; remove ${first}`)
  })
  .meta({ id: 'column', description: 'What a column means and what redact does to it' })

const column = z.union([category, columnSchema])

export const ownershipSchema = z
  .strictObject({
    table: tableName.describe('The parent'),
    on: joinText,
    when: ruleText.optional().describe('For polymorphic relations: which rows the relation holds for'),
    shared: z
      .boolean()
      .optional()
      .describe('The row is content that several parents share; it goes with the last of them'),
    only: z
      .literal('purge')
      .optional()
      .describe('The row goes along when the parent is purged, and is none of it otherwise'),
    within: z
      .enum(['ticket', 'person'])
      .optional()
      .describe(
        'The relation counts only for what belongs to a ticket, or only for what belongs to a person',
      ),
    decide,
  })
  .meta({ id: 'ownership', description: 'The table whose rows these rows belong to: they go along with it' })

const setTo = z.strictObject({
  set: z.union([z.int(), z.string()]).describe('What the column refers to from then on'),
})

const whenGone = z
  .union([z.enum(['keep', 'clear']), setTo])
  .describe(
    'When the row referred to is to be purged: keep redacts it instead, clear empties this column, set lets it refer to another row',
  )

export const referenceSchema = z.strictObject({
  column: columnName.describe('The column that refers'),
  table: tableName.describe('The table it refers to'),
  target: columnName.optional().describe('The column referred to; the key when left out'),
  when: ruleText.optional().describe('Which rows the reference holds for'),
  when_gone: whenGone,
  decide,
})

const personRole = z.enum(['customer', 'author', 'participant', 'agent'])
const roleDescription =
  'customer: the ticket is theirs. author: they wrote the row. participant: the row is their part in it. agent: they handled it.'
export const personColumnSchema = z.strictObject({
  role: personRole.describe(roleDescription),
  when: ruleText.optional().describe('Which rows the role holds for'),
  decide,
})

export const tableSchema = z
  .strictObject({
    key: z
      .array(columnName)
      .min(1)
      .optional()
      .describe('Columns that tell rows apart; only where the table has no primary key'),
    belongs_to: z
      .union([ownershipSchema, z.array(ownershipSchema).min(1)])
      .optional()
      .describe('The parent, or a list of parents: when the parent row goes, this row goes along'),
    refers_to: z
      .array(referenceSchema)
      .optional()
      .describe('Pointers to rows that this row does not belong to, where the database has no foreign key'),
    person: z
      .record(z.string(), z.union([personRole.describe(roleDescription), personColumnSchema]))
      .optional()
      .describe('Columns that name a person, and what the person is to the row'),
    rows: z
      .array(
        z.strictObject({
          when: ruleText.optional().describe('Which rows go; all of them when left out'),
          redact: z.literal('delete').describe('The row goes as a whole'),
        }),
      )
      .optional()
      .describe('Rows that go while their parent stays'),
    attachment: z
      .union([
        z.boolean(),
        z.strictObject({ when: ruleText.describe('Which rows are files; the others are something else') }),
      ])
      .optional()
      .describe('Rows are files a person sent: what --attachments-only removes'),
    found: z
      .literal('delete')
      .optional()
      .describe('A row in which the person is found goes as a whole, because its text cannot be rewritten'),
    optional: z.boolean().optional().describe('Not every desk of this kind has the table'),
    all: z
      .enum(['configuration', 'performance'])
      .optional()
      .describe('Every column that columns does not name is this'),
    columns: z.record(z.string().min(1), column).optional().describe('What each column means'),
    note,
    decide,
  })
  .meta({ id: 'table', description: 'What a table means: where its rows belong and what its columns are' })

const namedRule = z.strictObject({ name: z.string().min(1).describe('Shown to people'), when: ruleText })

const stepSchema = z.strictObject({ table: tableName, on: joinText, when: ruleText.optional() })
const chainSchema = z.array(stepSchema).min(1)

const personRule = z
  .strictObject({
    name: z.string().min(1).describe('Shown to people'),
    when: ruleText.optional(),
    has: chainSchema.optional().describe('A chain of tables from the person; true where it leads to a row'),
  })
  .refine((rule) => rule.when !== undefined || rule.has !== undefined, 'expected when or has')

const retainRule = namedRule.extend({
  ground: z.string().min(1).describe('The law or contract that demands it'),
  until: z.string().optional().describe('When it ends: a date column of the ticket, or YYYY-MM-DD'),
})

export const identifierSourceSchema = z.union([
  z.string().min(1).describe('A column of the person table'),
  z.array(z.string().min(1)).min(2).describe('Columns joined by a space, such as given and family name'),
  z
    .strictObject({
      table: tableName,
      column: columnName,
      on: joinText,
      when: ruleText.optional(),
      from_header: z
        .boolean()
        .optional()
        .describe(
          'The column holds mail headers: meant is the name beside the address of the person in From',
        ),
      former: z
        .boolean()
        .optional()
        .describe('What was theirs once: texts are searched for it, but it tells no account by itself'),
    })
    .describe('A column of another table whose rows belong to the person'),
])

export const identifierKinds = ['email', 'phone', 'name', 'login', 'address', 'number', 'birthdate'] as const

export const reportSchema = z.strictObject({
  name: z.string().min(1).describe('Shown to people'),
  table: tableName.optional().describe('The ticket table when left out'),
  when: ruleText.optional().describe('Which rows the report counts'),
  by: z.array(groupText).describe('Columns to group by; a date column with a grain: created_at per month'),
  figures: z.array(figureText).min(1).describe('count, or sum, min, max, count and a column: sum minutes'),
})

const versionSchema = z.strictObject({
  table: tableName,
  column: columnName,
  when: equalityText.optional().describe('The row that holds the version'),
  accepts: z.array(z.string()).min(1).describe('Exact, or with a trailing *, such as 5.*'),
})

/** For desks that do not say their version: what their tables show. */
const signSchema = z
  .strictObject({
    with: z.string().optional().describe('table or table.column: a desk that has it is of another version'),
    without: z
      .string()
      .optional()
      .describe('table or table.column: a desk that lacks it is of another version'),
    is: z.string().min(1).describe('Which version that is, for people'),
  })
  .refine((sign) => (sign.with === undefined) !== (sign.without === undefined), 'expected with or without')

const constantSchema = z.strictObject({
  table: tableName,
  column: columnName,
  when: ruleText.optional().describe('Rows in which the value stands'),
  up_to: z.string().min(1).describe('The constant is the beginning of the value, up to and with this text'),
})

const lifecyclesSchema = z.strictObject({
  status: columnName.describe('The status column of the ticket'),
  of: lookupText.describe('Where the name of the lifecycle stands: column, or column -> table.column'),
  unset: z.string().optional().describe('The lifecycle of tickets that name none'),
  finished: z
    .record(z.string(), z.array(z.string()).min(1))
    .describe('For each lifecycle the statuses that end it'),
})

const customSchema = z.strictObject({
  table: tableName.describe('The table that holds the values'),
  on: joinText,
  name: lookupText.describe('Where the name of the field stands: column, or column -> table.column'),
  value: columnName.describe('The column that holds the value'),
  when: ruleText.optional(),
})

const momentSchema = z.strictObject({
  table: tableName
    .optional()
    .describe('A table whose rows belong to tickets; that of the tickets when left out'),
  at: columnName.describe('The column that says when'),
  when: ruleText.optional().describe('In which rows it does'),
})

const reuseSchema = z.strictObject({
  completed: z.array(momentSchema).min(1).describe('The first of these is when a ticket was completed'),
  referrals: z
    .array(momentSchema)
    .min(1)
    .describe('What shows that a completed ticket was of use again: messages, links, changes of its state'),
})

const ticketSchema = z.strictObject({
  table: tableName.describe('The table with one row per ticket'),
  number: columnName.describe('The number people know the ticket by'),
  title: columnName.optional(),
  finished: ruleText.describe("Which tickets are done, such as: status in ('resolved', 'closed')"),
  lifecycles: lifecyclesSchema
    .optional()
    .describe('Where it depends on the kind of ticket which statuses are final; finished holds beside it'),
  along: z
    .array(
      chainSchema.refine(
        (chain) => chain.at(-1)?.when !== undefined,
        'expected when in the last step: by what a part is known by itself, also once its whole has gone',
      ),
    )
    .min(1)
    .optional()
    .describe('Chains of tables from a ticket to tickets that are a part of it, such as merged ones'),
  fields: z
    .record(z.string(), lookupText)
    .describe('Words that people use in filters: column, or column -> table.column'),
  reuse: reuseSchema.optional().describe('From what expunge advise tells how long tickets are of use'),
  figures: figuresSchema
    .optional()
    .describe('What expunge report counts, and what stays of tickets that are purged'),
  sentinels: z
    .record(z.string(), z.string())
    .optional()
    .describe('Columns with a value that stands for "not set", such as 1970-01-01 00:00:00'),
  custom: customSchema.optional().describe('Where custom.NAME in a filter finds its value'),
  stop: z.array(namedRule).optional().describe('A ticket for which this holds makes the plan stop'),
  retain: z.array(retainRule).optional().describe('Tickets that are kept, with the ground'),
  transition: transitionSchema.optional().describe('How a ticket is moved to a finished status'),
  note: insertSchema.optional().describe('How a note is written to a ticket'),
  decide,
})

const personSchema = z.strictObject({
  table: tableName.describe('The table with one row per person'),
  identifiers: z
    .partialRecord(z.enum(identifierKinds), z.array(identifierSourceSchema).min(1))
    .describe('Where the things stand by which a person is recognized'),
  tickets: z
    .array(chainSchema)
    .optional()
    .describe('Chains of tables from a person to their tickets, where no column of the ticket says it'),
  protect: z.array(personRule).optional().describe('Persons who are never erased'),
  last_of: z.array(personRule).optional().describe('Groups of which one must remain, such as administrators'),
  staff: z
    .array(chainSchema)
    .min(1)
    .optional()
    .describe(
      'Chains of tables by which persons are known to work for the organization: what they write is its own',
    ),
  as_agent: z.enum(['keep', 'clear']).default('keep').describe('What happens where they handled a ticket'),
  when_gone: setTo
    .optional()
    .describe(
      'What foreign keys to a purged person refer to from then on, where no table says otherwise, such as the system user',
    ),
  decide,
})

const storeSchema = z.strictObject({
  objects: z
    .array(
      z.strictObject({
        table: tableName,
        column: columnName.describe('The column that holds the name of the object'),
        when: ruleText.describe('In which rows it does'),
      }),
    )
    .min(1)
    .describe('Where the names of objects stand'),
  folders: z
    .array(z.int().min(1))
    .describe('How many characters of the name each folder on the way to the file takes'),
  object_key: z
    .string()
    .regex(/\{(?:name|path)\}/, 'expected {name} or {path} in it, such as attachments/{name}')
    .optional()
    .describe(
      'The key in a bucket: {name} stands for the name, {path} for the way to the file in a folder; the name alone when left out',
    ),
  note,
})

const searchSchema = z.strictObject({
  documents: z
    .array(
      z.strictObject({
        table: tableName.describe('The table whose rows are copied into documents'),
        index: z
          .string()
          .regex(
            /^[a-z0-9*][a-z0-9*._-]*$/,
            'expected the name of an index in small letters, such as *_ticket',
          )
          .describe('The index that holds them; * stands for what the place of the desk says'),
        id: columnName.describe('The column that holds the id of the document'),
      }),
    )
    .min(1)
    .describe('Which rows have a document, and where'),
  note,
})

const organizationSchema = z.strictObject({
  table: tableName,
  member: columnName.describe('The column of the person table that names the organization'),
  decide,
})

export const dataMapSchema = z
  .strictObject({
    helpdesk: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'expected a short name of small letters, digits and hyphens, such as rt')
      .describe('A short name in small letters, such as rt'),
    title: z.string().min(1).describe('The name that people see'),
    map_version: z.int().min(1).describe('Counts up with each change of this map'),
    engines: z
      .array(z.enum(['postgresql', 'mysql', 'sqlite']))
      .min(1)
      .describe('Databases the map is for'),
    time_zone: z
      .string()
      .refine(isTimeZone, 'expected a time zone such as UTC or Europe/Berlin')
      .default('UTC')
      .describe('The zone of times that are stored without one'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'expected two capital letters, such as DE')
      .default('DE')
      .describe('Where phone numbers without a country code are from'),
    version: versionSchema.optional().describe("How the desk's own version is known"),
    other_versions: z
      .array(signSchema)
      .min(1)
      .optional()
      .describe('Tables and columns that tell a desk of another version'),
    constants: z
      .record(
        z.string().regex(/^[a-z_]+$/, 'expected a name of small letters, such as ticket_uri'),
        constantSchema,
      )
      .optional()
      .describe('Texts that differ from desk to desk, read from it; {name} stands for them in on and when'),
    ticket: ticketSchema.describe('Which table holds the tickets, and what is known about them'),
    person: personSchema.describe('Which table holds the persons, and how they are recognized'),
    organization: organizationSchema.optional().describe('Which table holds the firms that persons are from'),
    stores: z
      .record(z.string().regex(/^[a-z_]+$/, 'expected a name of small letters, such as files'), storeSchema)
      .optional()
      .describe('Content that lies outside of the database; an object goes with the last row that names it'),
    search: z
      .record(z.string().regex(/^[a-z_]+$/, 'expected a name of small letters, such as main'), searchSchema)
      .optional()
      .describe('Search indexes that hold copies of rows; a document goes or changes with its row'),
    reports: z.array(reportSchema).default([]).describe('Reports whose result must not change'),
    tables: z.record(z.string().min(1), tableSchema).describe('Every table of the database'),
  })
  .meta({ title: 'Expunge data map', description: 'What every table and column of a help desk means' })

/** A data map as written, after its shape was checked. */
export type DataMap = z.infer<typeof dataMapSchema>
export type TableEntry = z.infer<typeof tableSchema>
export type ColumnEntry = z.infer<typeof columnSchema>
export type InsertEntry = z.infer<typeof insertSchema>
export type ReportEntry = z.infer<typeof reportSchema>
export type ChainStep = z.infer<typeof stepSchema>
export type PersonRule = z.infer<typeof personRule>
export type PersonRole = z.infer<typeof personRole>

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

import { z } from 'zod'
import { unsearchedReasons } from '../../shared/unsearched.ts'
import { categories } from '../../shared/categories.ts'

/**
 * What a person gets who asks what is held about them (Art. 15 and 20 GDPR), as `access.json` in the archive holds it.
 *
 * `schemas/access.json` is generated from here, for those who read the document by machine.
 */

const place = z.string().min(1)

const text = z.string()

/** A value as the document shows it. */
const valueSchema = z
  .union([
    z.string(),
    z.number(),
    z.boolean(),
    z
      .strictObject({
        person: z
          .enum(['you', 'staff', 'other'])
          .describe('you: the person whom the document is for. staff: who handled it. other: somebody else.'),
      })
      .describe('The column names a person'),
    z
      .strictObject({ code: z.union([z.string(), z.number(), z.boolean()]), name: text })
      .describe('The column names something by a code, such as a team; this is its name'),
    z
      .strictObject({
        withheld: z
          .enum(['secret', 'not text', 'not yours'])
          .describe(
            'secret: it opens an account. not text: bytes that are no text. not yours: content that somebody else wrote',
          ),
        bytes: z.int().min(0).optional(),
      })
      .describe('There is a value, and it is not shown'),
    z
      .strictObject({ file: place.describe('Path in the archive'), bytes: z.int().min(0) })
      .describe('The content is a file in the archive'),
  ])
  .meta({ id: 'value' })

const columnSchema = z
  .strictObject({
    column: place.describe('As the database names it'),
    label: text.describe('As a reader may know it'),
    category: z.enum(categories),
    value: valueSchema,
  })
  .meta({ id: 'column' })

const recordBase = z.strictObject({
  table: place,
  label: text,
  written_by_you: z
    .boolean()
    .describe('You wrote it, or it belongs to what you wrote: it stands here as it is'),
  values: z.array(columnSchema).describe('Empty values are left out'),
})

const recordSchema = recordBase
  .extend({
    get parts() {
      return z.array(recordSchema).describe('What belongs to it')
    },
  })
  .meta({ id: 'record', description: 'A row of the help desk’s database, with all that belongs to it' })

export const recordKinds = ['person', 'organization', 'ticket', 'message', 'participation'] as const

const entrySchema = z
  .strictObject({
    kind: z
      .enum(recordKinds)
      .describe(
        'person: your own record. organization: the firm of which you are the only member. ticket: a case of yours. message: what you wrote in a case of somebody else. participation: your part in such a case.',
      ),
    title: text,
    record: recordSchema,
  })
  .meta({ id: 'entry' })

const mentionSchema = z
  .strictObject({
    table: place,
    label: text,
    column: place,
    column_label: text,
    found: z.array(z.string()).min(1).describe('Which kinds of your data stand there: name, email, phone …'),
    passages: z
      .array(text)
      .describe(
        'What stands there about you; data of others is blotted out. Empty where only the place is told',
      ),
  })
  .meta({ id: 'mention', description: 'A text that is not yours and names you' })

const reviewSchema = z
  .strictObject({
    table: place,
    label: text,
    column: place,
    column_label: text,
    reason: place.describe(
      'Why a person has to look: namesake, weak, other account, not text, file, key, unmapped',
    ),
    places: z.int().min(1),
  })
  .meta({ id: 'review', description: 'Places that may be about you or about somebody else: not shown' })

const deskSchema = z
  .strictObject({
    desk: place,
    system: text.describe('The help desk’s software'),
    accounts: z
      .array(z.strictObject({ id: place, reasons: z.array(text) }))
      .describe('The accounts that are yours, and by what they were found'),
    entries: z.array(entrySchema),
    mentions: z.array(mentionSchema),
    review: z.array(reviewSchema),
    incomplete: z.array(text).describe('What may be held and is not in this document, and why'),
    unsearched: z
      .partialRecord(z.enum(unsearchedReasons), z.int().min(1))
      .describe(
        'How many files that are not yours, and files inside of files, could not be searched for you, by the reason',
      ),
    totals: z.strictObject({
      tickets: z.int().min(0),
      entries: z.int().min(0),
      records: z.int().min(0),
      files: z.int().min(0),
      mentions: z.int().min(0),
    }),
  })
  .meta({ id: 'desk' })

const aboutSchema = z
  .strictObject({
    controller: text,
    contact: text,
    purposes: text,
    categories: z.record(z.string(), text).describe('What each category of the columns means'),
    recipients: text,
    storage: text,
    source: text,
    automated: text,
    transfers: text,
    rights: text,
    others: text.describe('What was done to protect the data of other people'),
  })
  .meta({ id: 'about', description: 'What Art. 15(1) and (2) GDPR asks to be told beside the data' })

export const accessSchema = z
  .strictObject({
    format: z.literal('expunge-access/1'),
    made: z.iso.datetime(),
    tool: place,
    language: z.enum(['en', 'de']),
    about: aboutSchema,
    desks: z.array(deskSchema),
    missing: z
      .array(z.strictObject({ desk: place, code: place }))
      .describe('Desks that could not be read; the document is incomplete without them'),
  })
  .meta({
    title: 'Expunge access document',
    description: 'What is held about a person (Art. 15 and 20 GDPR)',
  })

export type AccessLanguage = 'en' | 'de'
export type AccessValue = z.infer<typeof valueSchema>
export type AccessColumn = z.infer<typeof columnSchema>
export type AccessEntryKind = (typeof recordKinds)[number]
export type AccessAbout = z.infer<typeof aboutSchema>
export type AccessMention = z.infer<typeof mentionSchema>
export type AccessReview = z.infer<typeof reviewSchema>
export type AccessDesk = z.infer<typeof deskSchema>

export interface AccessRecord {
  readonly table: string
  readonly label: string
  readonly written_by_you: boolean
  readonly values: readonly AccessColumn[]
  readonly parts: readonly AccessRecord[]
}

/** A root row and all that belongs to it. */
export interface AccessEntry {
  readonly kind: AccessEntryKind
  /** Number and title of a ticket; what kind of row it is, for any other. */
  readonly title: string
  readonly record: AccessRecord
}

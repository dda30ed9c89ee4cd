import { z } from 'zod'
import { unsearchedReasons } from '../../shared/unsearched.ts'

// Every string has a form: digests, ids, times, words of a closed list, names of things. Nothing else gets in.
const nameForm = /^[\p{L}\p{N}_$#][\p{L}\p{N}_$#.: -]{0,127}$/u
const labelForm = /^[\p{L}\p{N}§][\p{L}\p{N}\p{M}§ .,:;/()'’@+_-]{0,99}$/u

const count = z.int().nonnegative()
const time = z.iso.datetime()
const date = z.iso.date()
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 hexadecimal digits')
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected an id of a-z, 0-9 and hyphens')
/** A stable word such as an error code or a reason. */
const word = z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/, 'expected a word of a-z, 0-9, dots and hyphens')
/** A table, column or map as it is named in a schema. */
export const nameSchema = z.string().regex(nameForm, 'expected the name of a table, column or map')
/** A desk, an operator or a legal ground: one short line from our own configuration, never from a desk's rows. */
export const labelSchema = z.string().regex(labelForm, 'expected one short line without markup')
const version = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$/, 'expected a version')

export const dispositions = ['redact', 'purge', 'retain'] as const
export const rowFates = [
  'redacted',
  'rewritten',
  'masked',
  'unlinked',
  'purged',
  'retained',
  'skipped',
] as const
export const treatments = ['clear', 'replace', 'token', 'mask', 'generalize', 'keep', 'delete'] as const
export const findingStrengths = ['certain', 'likely', 'possible'] as const
export const ownerTasks = [
  'vacuum',
  'backups',
  'full-text',
  'search-index',
  'replicas',
  'files',
  'logs',
  'recipients',
] as const

/** Rows per table, by what happened to them. */
export const tableCountsSchema = z.record(nameSchema, z.partialRecord(z.enum(rowFates), count))
/** Values by treatment. */
export const treatmentCountsSchema = z.partialRecord(z.enum(treatments), count)
export const selectionFactsSchema = z.strictObject({
  kind: z.enum(['subject', 'tickets', 'filter', 'policy', 'markers']),
  tickets: count,
  persons: count,
})
/** What is kept on purpose, and on what ground. */
export const retainedFactsSchema = z.array(
  z.strictObject({ name: nameSchema, ground: labelSchema, count, until: date.optional() }),
)
/** What was not done, and where. */
export const incompleteFactsSchema = z.array(
  z.strictObject({
    reason: word,
    table: nameSchema.optional(),
    column: nameSchema.optional(),
    count: count.optional(),
  }),
)
/** The second look: what was searched, what was found by strength, which reports were compared. */
export const verificationFactsSchema = z.strictObject({
  findings: z.partialRecord(z.enum(findingStrengths), count),
  places: z.array(z.strictObject({ table: nameSchema, column: nameSchema, count })).optional(),
  columnsSearched: count,
  rowsSearched: count,
  /** Files that could not be searched, by the reason; absent in entries of a time when files were not opened. */
  unsearched: z.partialRecord(z.enum(unsearchedReasons), count).optional(),
  reports: z.strictObject({ compared: count, equal: count }),
})
/** Of texts that were masked: how many they were, how many values in them, and how many places were left to judgement. */
export const textsFactsSchema = z.strictObject({
  texts: count,
  values: count,
  uncertain: count,
  /** Texts that could not be masked and were removed as a whole; absent where there are none. */
  removed: count.optional(),
})
export const versionedSchema = z.strictObject({ name: nameSchema, version, digest })

const plan = { planId: id, planDigest: digest }
const run = { runId: id, ...plan }
const progress = { tables: tableCountsSchema.optional(), chunks: count.optional() }

/** The facts that an entry of each kind may hold; unknown keys and free text are refused. */
export const factsSchemas = {
  'plan.made': z.strictObject({
    ...plan,
    desk: labelSchema,
    map: versionedSchema,
    rule: versionedSchema.optional(),
    selection: selectionFactsSchema,
    disposition: z.enum(dispositions),
    operator: labelSchema,
    requestId: id.optional(),
    retained: retainedFactsSchema.optional(),
    incomplete: incompleteFactsSchema.optional(),
  }),
  'plan.approved': z.strictObject({
    ...plan,
    approver: labelSchema,
    /** The digest that was looked at, where this plan is the same work again and carries that approval. */
    carriedFrom: digest.optional(),
  }),
  'run.started': z.strictObject({
    ...run,
    desk: labelSchema,
    map: versionedSchema,
    rule: versionedSchema.optional(),
    selection: selectionFactsSchema,
    disposition: z.enum(dispositions),
    operator: labelSchema,
    toolVersion: version,
    started: time,
    requestId: id.optional(),
  }),
  'run.resumed': z.strictObject({ ...run, operator: labelSchema.optional(), ...progress }),
  'run.paused': z.strictObject({ ...run, reason: word, ...progress }),
  'run.cancelled': z.strictObject({ ...run, operator: labelSchema, ...progress }),
  'run.applied': z.strictObject({
    ...run,
    tables: tableCountsSchema,
    treatments: treatmentCountsSchema.optional(),
    retained: retainedFactsSchema,
    incomplete: incompleteFactsSchema,
    ownerTasks: z.array(z.enum(ownerTasks)),
    started: time,
    finished: time,
    markers: count.optional(),
    chunks: count.optional(),
    texts: textsFactsSchema.optional(),
    /** Masked texts whose end was cut off, because their column had no room for it. */
    cut: count.optional(),
  }),
  'run.failed': z.strictObject({ ...run, errorCode: word, ...progress }),
  'run.verified': z.strictObject({ ...run, verification: verificationFactsSchema, finished: time }),
  /** Where the review of masked texts stands; figures of the whole run, not of this act alone. */
  'texts.reviewed': z.strictObject({
    ...run,
    operator: labelSchema,
    /** Uncertain places that a person decided to mask, that they left, and that still wait. */
    masked: count,
    left: count,
    open: count,
    /** Masked texts that a person looked at, those of them that had a miss, and all misses. */
    looked: count,
    withMisses: count,
    misses: count,
  }),
  'seal.destroyed': z.strictObject({ ...plan, runId: id.optional() }),
  /** What the run removes is kept, sealed, and can be put back until then. */
  'archive.kept': z.strictObject({ ...run, until: time }),
  'archive.destroyed': z.strictObject(run),
  'run.restored': z.strictObject({
    ...run,
    operator: labelSchema,
    /** Rows by table: put back as they were, taken out again, and left alone because somebody changed them since. */
    tables: z.record(nameSchema, z.partialRecord(z.enum(['restored', 'removed', 'left']), count)),
    left: count,
    started: time,
    finished: time,
  }),
  'certificate.issued': z.strictObject({
    ...run,
    certificate: id,
    /** The instant that the certificate names; absent in entries of earlier versions. */
    issued: time.optional(),
    certificateDigest: digest,
    status: z.enum(['complete', 'incomplete', 'not verified', 'withdrawn']),
  }),
  'replay.done': z.strictObject({
    replayId: id,
    desk: labelSchema,
    operator: labelSchema,
    markers: count,
    removed: count,
    reused: count,
    tables: tableCountsSchema,
    incomplete: incompleteFactsSchema,
    started: time,
    finished: time,
  }),
  'ledger.repaired': z.strictObject({ tornBytes: count, tornDigest: digest }),
} as const

export type LedgerKind = keyof typeof factsSchemas
export type FactsOf<K extends LedgerKind> = z.infer<(typeof factsSchemas)[K]>
export type TableCounts = z.infer<typeof tableCountsSchema>
export type TreatmentCounts = z.infer<typeof treatmentCountsSchema>
export type SelectionFacts = z.infer<typeof selectionFactsSchema>
export type RetainedFacts = z.infer<typeof retainedFactsSchema>
export type IncompleteFacts = z.infer<typeof incompleteFactsSchema>
export type VerificationFacts = z.infer<typeof verificationFactsSchema>
export type TextsFacts = z.infer<typeof textsFactsSchema>
export type VersionedFacts = z.infer<typeof versionedSchema>
export type OwnerTask = (typeof ownerTasks)[number]

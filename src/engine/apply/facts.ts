import { ExpungeError, messageOf } from '../../shared/errors.ts'
import type { FactsOf, IncompleteFacts, TableCounts, TextsFacts, TreatmentCounts } from '../ledger/facts.ts'
import { dataMapSchema, type DataMap } from '../datamap/schema.ts'
import { type Counts, keptIn, type Plan } from '../plan/document.ts'
import type { RunRecord, TextsRecord } from './record.ts'
import type { MaskedCounts } from './texts.ts'

/** The ledger's facts about a run that begins. */
export function startedFacts(record: RunRecord, plan: Plan): FactsOf<'run.started'> {
  return {
    runId: record.id,
    planId: plan.id,
    planDigest: plan.digest,
    desk: labelOf(plan.desk.name),
    map: { name: plan.map.helpdesk, version: String(plan.map.version), digest: plan.map.digest },
    selection: { kind: plan.selection.kind, tickets: plan.totals.tickets, persons: plan.totals.persons },
    disposition: plan.disposition,
    operator: labelOf(record.operator),
    toolVersion: plan.tool,
    started: record.started,
  }
}

/** The ledger's facts about a run that has done all its work. */
export function appliedFacts(record: RunRecord, plan: Plan): FactsOf<'run.applied'> {
  const map = dataMapSchema.parse(plan.map.content)
  return {
    runId: record.id,
    planId: plan.id,
    planDigest: plan.digest,
    tables: tableCounts(record.counts),
    treatments: treatmentsOf(map, record.counts),
    retained: plan.retained.map(({ name, ground, until, ...kept }) => ({
      name: nameOf(name),
      ground: labelOf(ground),
      count: keptIn({ name, ground, ...kept }),
      ...(until !== undefined && /^\d{4}-\d\d-\d\d$/.test(until) ? { until } : {}),
    })),
    incomplete: incompleteFacts(record.incomplete),
    ownerTasks: [
      ...(plan.desk.engine === 'postgresql' ? (['vacuum'] as const) : []),
      'backups',
      ...(record.toIndexAnew === undefined ? [] : (['search-index'] as const)),
      'logs',
    ],
    started: record.started,
    finished: record.finished ?? record.updated,
    ...(record.cut === undefined ? {} : { cut: cutTexts(record.cut) }),
    ...(record.texts === undefined ? {} : { texts: maskedTotals(record.texts) }),
  }
}

/** All masked texts of a run whose end was cut off. */
export function cutTexts(cut: NonNullable<RunRecord['cut']>): number {
  return Object.values(cut).reduce((sum, count) => sum + count, 0)
}

/** The figures of all columns together. */
export function maskedTotals({ columns }: Pick<TextsRecord, 'columns'>): TextsFacts {
  const all = Object.values(columns)
  const sum = (of: keyof MaskedCounts) => all.reduce((total, counts) => total + (counts[of] ?? 0), 0)
  const removed = sum('removed')
  return {
    texts: sum('texts'),
    values: sum('values'),
    uncertain: sum('uncertain'),
    ...(removed === 0 ? {} : { removed }),
  }
}

/** Counts in the ledger's words. */
export function tableCounts(counts: Counts): TableCounts {
  const words = {
    purge: 'purged',
    redact: 'redacted',
    unlink: 'unlinked',
    rewrite: 'rewritten',
    mask: 'masked',
  } as const
  return Object.fromEntries(
    Object.entries(counts).map(([table, byAction]) => {
      const out: Partial<Record<(typeof words)[keyof typeof words], number>> = {}
      for (const [action, count] of Object.entries(byAction)) {
        const word = words[action as keyof typeof words]
        out[word] = (out[word] ?? 0) + count
      }
      return [nameOf(table), out]
    }),
  )
}

/** How many tables lost rows or had texts masked, and how many columns each other treatment was applied to. */
function treatmentsOf(map: DataMap, counts: Counts): TreatmentCounts {
  const names = Object.entries(counts).flatMap(([table, byAction]) => [
    ...((byAction.purge ?? 0) > 0 ? ['delete'] : []),
    ...((byAction.mask ?? 0) > 0 ? ['mask'] : []),
    ...((byAction.redact ?? 0) + (byAction.rewrite ?? 0) > 0 ? columnTreatments(map, table) : []),
  ])
  const out: Record<string, number> = {}
  for (const name of names) out[name] = (out[name] ?? 0) + 1
  return out
}

function columnTreatments(map: DataMap, table: string): string[] {
  const entry = Object.entries(map.tables).find(([name]) => name.toLowerCase() === table.toLowerCase())?.[1]
  return Object.values(entry?.columns ?? {}).flatMap((column) =>
    typeof column === 'string' || column.redact === undefined || column.redact === 'keep'
      ? []
      : [column.redact],
  )
}

function incompleteFacts(reasons: readonly string[]): IncompleteFacts {
  return reasons.map((text) => {
    const heldBack = /^held since the plan was made: (\d+) of (\S+)/.exec(text)
    if (heldBack !== null) return { reason: 'held-since-the-plan', count: Number(heldBack[1]) }
    const within = /^kept by a hold: (\d+) of (\S+)/.exec(text)
    if (within !== null)
      return { reason: 'kept-by-a-hold', table: nameOf(within[2] ?? ''), count: Number(within[1]) }
    const [, count, store] = /^outside the database: (\d+) of ([a-z_]+)/.exec(text) ?? []
    if (store !== undefined)
      return { reason: 'outside-the-database', table: nameOf(store), count: Number(count) }
    const [, kind = 'not-done', place = ''] =
      /^(unclassified|undecided|left)(?:: | in )([^:]+)/.exec(text) ?? []
    const [table, column] = place.split('.')
    return {
      reason: kind === 'left' ? 'left-in-place' : kind,
      ...(table === undefined || table === '' ? {} : { table: nameOf(table) }),
      ...(column === undefined ? {} : { column: nameOf(column) }),
    }
  })
}

/** A table's or rule's name in the form that the ledger takes. */
export const nameOf = (name: string): string => name.replaceAll(/[^\p{L}\p{N}_$#.: -]/gu, '_').slice(0, 128)

/** A short line in the form that the ledger takes. */
export const labelOf = (text: string): string =>
  text.replaceAll(/[^\p{L}\p{N}\p{M}§ .,:;/()'’@+_-]/gu, '_').slice(0, 100) || 'unnamed'

/** What may be kept of a failure: a code and a message of our own, never the text of an unknown error. */
export function recordError(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof ExpungeError) return { code: error.code, message: messageOf(error) }
  return { code: 'unexpected', message: 'an unexpected error; run again with EXPUNGE_DEBUG=1 to see it' }
}

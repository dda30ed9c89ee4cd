import { csvCell } from '../../shared/csv.ts'
import type { Category } from '../../shared/categories.ts'
import { type DataMap, personalCategories } from '../datamap/schema.ts'
import type { Policy } from './schema.ts'

/** What Article 30(1) GDPR wants to be recorded of one processing activity, as far as a policy and a data map tell it. */
export interface ProcessingRecord {
  readonly desk: string
  readonly policy: string
  readonly activity: string
  /** (b) purposes */
  readonly purpose: string
  /** (c) categories of data subjects */
  readonly subjects: readonly string[]
  /** (c) categories of personal data */
  readonly data: readonly string[]
  /** (d) categories of recipients */
  readonly recipients: readonly string[]
  /** (f) time limits for erasure */
  readonly timeLimit: string
  readonly disposition: Policy['disposition']
  readonly appliesTo: string
  readonly law: string
  readonly justification: string
  readonly owner: string
  /** Days since and until which it was enabled, where that is known. */
  readonly since?: string
  readonly until?: string
}

/** The records of processing activities that a desk's policies stand for; its map says which data that is. */
export function processingRecords(
  policies: readonly Policy[],
  map: DataMap | undefined,
): readonly ProcessingRecord[] {
  return policies.map((policy) => ({
    desk: policy.desk,
    policy: policy.id,
    activity: policy.title,
    purpose: policy.purpose ?? 'not stated: add purpose to the policy',
    subjects: policy.data === 'activity' ? ['people who work with Expunge'] : subjectsOf(map),
    data: policy.data === 'activity' ? ['who did what, and when'] : categoriesOf(map),
    recipients: policy.recipients ?? ['not stated: add recipients to the policy'],
    timeLimit: timeLimitOf(policy),
    disposition: policy.disposition,
    appliesTo: policy.where ?? 'all',
    law: policy.ground.law,
    justification: policy.justification,
    owner: policy.owner,
  }))
}

/** As Markdown: a section for each activity. */
export function recordsMarkdown(records: readonly ProcessingRecord[]): string {
  const sections = records.map((record) => {
    const rows = columnsOf(records).map(([title, value]) => `| ${title} | ${cell(value(record))} |`)
    return [`## ${cell(record.activity)}`, '', '| | |', '|---|---|', ...rows].join('\n')
  })
  return `${['# Records of processing activities: time limits for erasure', ...sections].join('\n\n')}\n`
}

/** As CSV (RFC 4180), with a header. */
export function recordsCsv(records: readonly ProcessingRecord[]): string {
  const lines = [
    columnsOf(records).map(([title]) => title),
    ...records.map((record) => columnsOf(records).map(([, value]) => value(record))),
  ]
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')
}

type Column = readonly [string, (record: ProcessingRecord) => string]

const columns: readonly Column[] = [
  ['Activity', ({ activity }) => activity],
  ['Desk', ({ desk }) => desk],
  ['Policy', ({ policy }) => policy],
  ['Purpose (Art. 30(1)(b))', ({ purpose }) => purpose],
  ['Data subjects (c)', ({ subjects }) => subjects.join(', ')],
  ['Personal data (c)', ({ data }) => data.join(', ')],
  ['Recipients (d)', ({ recipients }) => recipients.join(', ')],
  ['Time limit (f)', ({ timeLimit }) => timeLimit],
  ['At its end', ({ disposition }) => disposition],
  ['Applies to', ({ appliesTo }) => appliesTo],
  ['Legal ground', ({ law }) => law],
  ['Justification', ({ justification }) => justification],
  ['Responsible', ({ owner }) => owner],
]

const days: readonly Column[] = [
  ['Enabled since', ({ since = '' }) => since],
  ['Until', ({ until = '' }) => until],
]

/** When it was enabled is told where that is known of any: a file alone does not say it. */
const columnsOf = (records: readonly ProcessingRecord[]) =>
  records.some(({ since }) => since !== undefined) ? [...columns, ...days] : columns

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')

const notKnown = ['not known: the desk is no longer attached']

function subjectsOf(map: DataMap | undefined): readonly string[] {
  if (map === undefined) return notKnown
  return [
    'customers',
    'others who take part in or are named in tickets',
    ...(map.organization === undefined ? [] : ['contacts of organizations']),
    'agents',
  ]
}

const dataWords: Partial<Record<Category, string>> = {
  identifier: 'names and identifiers',
  contact: 'contact data',
  free_text: 'content of messages and notes',
  content: 'files',
  technical: 'technical data, such as addresses in the network',
  secret: 'credentials',
  special: 'special categories of personal data (Art. 9)',
}

function categoriesOf(map: DataMap | undefined): readonly string[] {
  if (map === undefined) return notKnown
  const found = new Set<Category>()
  for (const table of Object.values(map.tables))
    for (const column of Object.values(table.columns ?? {}))
      found.add(typeof column === 'string' ? column : column.category)
  return [...personalCategories].flatMap((category) =>
    found.has(category) ? [dataWords[category] ?? category] : [],
  )
}

function timeLimitOf({ on_completion, period, start, disposition, ground }: Policy): string {
  if (disposition === 'retain') return ground.at_most ?? 'kept, on the ground that is named'
  if (on_completion !== undefined) return `${on_completion.delay} after completion`
  if (start === undefined) return `${period ?? ''} after it was written`
  if (typeof start === 'string' || Array.isArray(start))
    return `${period ?? ''} after: ${[start].flat().join(', or else ')}`
  const cases = Object.entries(start.of).map(
    ([value, fields]) => `${[fields].flat().join(', or else ')} (${start.by} ${value})`,
  )
  const others = start.else === undefined ? [] : [`${[start.else].flat().join(', or else ')} (others)`]
  return `${period ?? ''} after: ${[...cases, ...others].join('; ')}`
}

import { parsesAsJson } from '../support/json.ts'
import { parseDocument } from 'htmlparser2'
import type { SampleTruth } from '../../src/desks/sample/truth.ts'
import { sampleTables } from '../../src/desks/sample/schema.ts'
import type { TestDesk } from '../support/desk.ts'
import { type Difference, rowsOf, type Snapshot } from '../support/snapshot.ts'

type Counts = Record<string, Record<string, number>>

/** Columns that are rewritten as structures, outside of SQL. */
const rewritten = new Set(['forms answers', 'persons preferences'])

/** A plan's counts as the difference of two snapshots tells them; `named` holds rows that only name the person. */
export function countsOf(difference: Difference, named: ReadonlySet<string>): Counts {
  const counts: Counts = {}
  const add = (table: string, action: string) => {
    counts[table] = { ...counts[table], [action]: (counts[table]?.[action] ?? 0) + 1 }
  }
  for (const { table } of difference.removed) add(table, 'purge')
  const columnsByRow = new Map<string, { table: string; columns: string[] }>()
  for (const { table, key, column } of difference.changed) {
    const known = columnsByRow.get(`${table} ${key}`) ?? { table, columns: [] }
    known.columns.push(column)
    columnsByRow.set(`${table} ${key}`, known)
  }
  for (const [row, { table, columns }] of columnsByRow) {
    if (named.has(row)) add(table, 'mask')
    else {
      if (columns.some((column) => !rewritten.has(`${table} ${column}`))) add(table, 'redact')
      if (columns.some((column) => rewritten.has(`${table} ${column}`))) add(table, 'rewrite')
    }
  }
  return counts
}

/** Rows outside the subject's own that name them, as `table key`. */
export function namedRows(truth: SampleTruth): ReadonlySet<string> {
  return new Set(truth.subject.named.map(({ table, id }) => `${table} ${id}`))
}

/** The desk's reports, written once more by hand; the same text on every engine. */
export async function reportsOf(desk: TestDesk): Promise<readonly string[]> {
  const month = 'substr(cast(created_at as char(7)), 1, 7)'
  const queries = [
    `select ${month} as m, team_id, status, count(*) as n, sum(reopened_count) as r, sum(message_count) as c from tickets group by ${month}, team_id, status`,
    'select agent_id, type, priority, count(*) as n, count(resolved_at) as r, sum(first_response_minutes) as f, sum(resolution_minutes) as s from tickets group by agent_id, type, priority',
    'select team_id, sla_breached, count(*) as n, min(created_at) as a, max(closed_at) as z from tickets group by team_id, sla_breached',
    `select agent_id, ${month} as m, count(*) as n, sum(minutes) as s from time_entries group by agent_id, ${month}`,
    `select direction, kind, ${month} as m, count(*) as n, sum(minutes_spent) as s from messages group by direction, kind, ${month}`,
    'select agent_id, count(distinct customer_id) as customers, count(distinct organization_id) as firms from tickets group by agent_id',
    'select kind, breached, count(*) as n, max(due_at) as d from sla_events group by kind, breached',
  ]
  const lines: string[] = []
  for (const [i, query] of queries.entries())
    for (const row of await desk.run(query)) lines.push(`${i} ${Object.values(row).map(String).join(' | ')}`)
  return lines.sort()
}

/** Rows that refer to something that is not there: over every foreign key, and over the history's type and id. */
export function orphansOf(snapshot: Snapshot): readonly string[] {
  const orphans: string[] = []
  for (const [table, { columns }] of Object.entries(sampleTables)) {
    for (const [column, { references }] of Object.entries(columns)) {
      if (references === undefined) continue
      const known = rowsOf(snapshot, references.table)
      for (const [key, row] of rowsOf(snapshot, table)) {
        const value = row[column]
        if (typeof value === 'string' && !known.has(value)) orphans.push(`${table} ${key} ${column}`)
      }
    }
  }
  for (const [key, row] of rowsOf(snapshot, 'history')) {
    const target = row['object_type'] === 'ticket' ? 'tickets' : 'persons'
    if (!rowsOf(snapshot, target).has(row['object_id'] ?? '')) orphans.push(`history ${key} object_id`)
  }
  const used = new Set([...rowsOf(snapshot, 'attachments').values()].map((row) => row['file_id']))
  for (const key of rowsOf(snapshot, 'files').keys())
    if (!used.has(key)) orphans.push(`files ${key} is used by nothing`)
  return orphans
}

/** Columns of JSON that do not parse any more. */
export function jsonProblems(snapshot: Snapshot): readonly string[] {
  const columns = [...rowsOf(snapshot, 'persons')].map(
    ([key, row]) => [`persons ${key}`, row['preferences']] as const,
  )
  const forms = [...rowsOf(snapshot, 'forms')].map(([key, row]) => [`forms ${key}`, row['answers']] as const)
  return [...columns, ...forms].flatMap(([place, text]) =>
    text === null || text === undefined || parsesAsJson(text) ? [] : [place],
  )
}

/** Changed HTML whose elements are not those it had: a mask must leave the markup alone. */
export function markupProblems(before: Snapshot, { changed }: Difference): readonly string[] {
  return changed
    .filter(({ column }) => column === 'body_html')
    .flatMap(({ table, key, before: old, after }) => {
      if (old === null || after === null || after === '<p>[removed]</p>') return []
      const own = rowsOf(before, table).get(key)?.['body_html'] ?? ''
      return elementsOf(own).join() === elementsOf(after).join() ? [] : [`${table} ${key}`]
    })
}

/** Changed raw mails that have lost a header, a boundary or a readable encoding. */
export function mailProblems({ changed }: Difference): readonly string[] {
  return changed
    .filter(({ column }) => column === 'raw_headers')
    .flatMap(({ table, key, before, after }) => {
      if (before === null || after === null) return []
      const broken =
        headerNames(before).join() !== headerNames(after).join() || boundaries(before) !== boundaries(after)
      const undecodable = [...after.matchAll(/=\?utf-8\?b\?([^?]*)\?=/gi)].some(([, word = '']) =>
        Buffer.from(word, 'base64').toString('utf8').includes('\uFFFD'),
      )
      return broken || undecodable ? [`${table} ${key}`] : []
    })
}

function elementsOf(html: string): readonly string[] {
  const names: string[] = []
  const visit = (nodes: readonly unknown[]) => {
    for (const node of nodes as readonly { name?: string; children?: readonly unknown[] }[]) {
      if (node.name !== undefined) names.push(node.name)
      if (node.children !== undefined) visit(node.children)
    }
  }
  visit(parseDocument(html).children)
  return names
}

const headOf = (mail: string) => mail.split(/\r?\n\r?\n/)[0] ?? ''
const headerNames = (mail: string) =>
  headOf(mail)
    .split(/\r?\n/)
    .filter((line) => !/^\s/.test(line))
    .map((line) => line.split(':')[0])
const boundaries = (mail: string) => mail.split('--=_desk').length

import { expect, test } from 'vitest'
import { digestOf, sha256 } from '../../shared/canonical.ts'
import type { Table } from './columns.ts'
import { generateSampleDesk, generateSampleRows } from './generate.ts'
import { sampleTableNames, sampleTables } from './schema.ts'
import type { SampleTableRows } from './rows.ts'

const { tables } = generateSampleDesk()

type Cells = Readonly<Record<string, unknown>>

test('gives the same desk for the same seed, and another for another', () => {
  const digest = digestOfTables(generateSampleDesk({ tickets: 200 }).tables)
  expect(digestOfTables(generateSampleDesk({ tickets: 200 }).tables)).toBe(digest)
  expect(digestOfTables(generateSampleDesk({ tickets: 200, seed: 7 }).tables)).not.toBe(digest)
})

test('has as many tickets and customers as asked for', () => {
  expect(tables.tickets).toHaveLength(2000)
  expect(tables.persons.filter((person) => person.role === 'customer')).toHaveLength(600)
  expect(tables.persons.filter((person) => person.role === 'agent')).toHaveLength(25)
  expect(tables.teams).toHaveLength(6)
  expect(sampleTableNames.filter((name) => tables[name].length === 0)).toEqual([])
})

test('refers only to rows that exist, and never forward', () => {
  expect(danglingReferences()).toEqual([])
  const forward = tables.tickets.filter((ticket) => (ticket.merged_into_id ?? 0) >= ticket.id)
  expect(forward).toEqual([])
  const early = tables.messages.filter((message) => (message.in_reply_to_id ?? 0) >= message.id)
  expect(early).toEqual([])
})

test('keeps to the uniques, lengths, checks and null rules of its schema', () => {
  expect(sampleTableNames.flatMap(brokenUniques)).toEqual([])
  expect(sampleTableNames.flatMap(brokenColumns)).toEqual([])
})

test('puts every time before the present, and answers after questions', () => {
  const late = tables.messages.filter((message) => message.created_at > '2026-06-30 12:00:00')
  expect(late).toEqual([])
  const odd = tables.tickets.filter(
    (ticket) =>
      ticket.updated_at < ticket.created_at ||
      (ticket.closed_at ?? ticket.updated_at) > ticket.updated_at ||
      (ticket.first_response_at ?? ticket.created_at) < ticket.created_at,
  )
  expect(odd).toEqual([])
})

test('has tickets in every status, most of them finished', () => {
  const counts = Map.groupBy(tables.tickets, (ticket) => ticket.status)
  expect(tables.statuses.filter(({ name }) => (counts.get(name)?.length ?? 0) <= 5)).toEqual([])
  expect(counts.get('closed')?.length ?? 0).toBeGreaterThan(1200)
})

test('streams the same rows in batches that refer only to themselves and to earlier ones', () => {
  const { batches } = generateSampleRows({ tickets: 1200 })
  const ids = new Set<string>()
  const dangling: string[] = []
  for (const batch of batches) {
    for (const name of sampleTableNames) for (const row of batch[name]) ids.add(`${name}:${keyOf(row)}`)
    dangling.push(...referencesIn(batch).filter((reference) => !ids.has(reference)))
    expect(batch.tickets.length).toBeLessThanOrEqual(500)
  }
  expect(dangling).toEqual([])
})

test('refuses a desk that is too small for its stories', () => {
  expect(() => generateSampleRows({ tickets: 10 })).toThrow('at least 50')
  expect(() => generateSampleRows({ now: 'yesterday' })).toThrow('YYYY-MM-DD')
})

function digestOfTables(rows: SampleTableRows): string {
  return digestOf({ ...rows, files: rows.files.map((file) => sha256(file.content ?? new Uint8Array())) })
}

function danglingReferences(): string[] {
  const ids = new Set(
    sampleTableNames.flatMap((name) =>
      (tables[name] as readonly Cells[]).map((row) => `${name}:${keyOf(row)}`),
    ),
  )
  const polymorphic = tables.history.map((row) => `${row.object_type}s:${row.object_id}`)
  return [...referencesIn(tables), ...polymorphic].filter((reference) => !ids.has(reference))
}

function referencesIn(rows: SampleTableRows): string[] {
  return sampleTableNames.flatMap((name) => {
    const columns = Object.entries((sampleTables[name] as Table).columns)
    const references = columns.flatMap(([column, { references: to }]) =>
      to ? [{ column, table: to.table }] : [],
    )
    return (rows[name] as readonly Cells[]).flatMap((row) =>
      references
        .filter(({ column }) => row[column] !== null)
        .map(({ column, table }) => `${table}:${String(row[column])}`),
    )
  })
}

function keyOf(row: Cells): string {
  return String(row['id'] ?? row['name'])
}

function brokenUniques(name: keyof SampleTableRows): string[] {
  const table: Table = sampleTables[name]
  const single = Object.entries(table.columns).filter(([, column]) => column.unique)
  const uniques = [table.primaryKey, ...(table.uniques ?? []), ...single.map(([column]) => [column])]
  return uniques.flatMap((columns) => {
    const seen = new Set<string>()
    return (tables[name] as readonly Cells[])
      .filter((row) => columns.every((column) => row[column] !== null))
      .map((row) => JSON.stringify(columns.map((column) => row[column])).toLowerCase())
      .filter((key) => seen.size === seen.add(key).size)
  })
}

function brokenColumns(name: keyof SampleTableRows): string[] {
  const columns = Object.entries((sampleTables[name] as Table).columns)
  return (tables[name] as readonly Cells[]).flatMap((row) =>
    columns
      .filter(([column, { nullable, length = Infinity, check }]) => {
        const value = row[column]
        if (value === null || value === undefined) return !nullable
        if (check && !(typeof value === 'string' && check.includes(value))) return true
        return typeof value === 'string' && value.length > length
      })
      .map(([column]) => `${name}.${column}`),
  )
}

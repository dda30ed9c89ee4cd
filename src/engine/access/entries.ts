import { sql } from 'kysely'
import type { Row, Session } from '../../database/database.ts'
import type { Desk, DeskTable } from '../datamap/desk.ts'
import { collectChunk, emptyChunk, unitSize } from '../plan/chunks.ts'
import { inUnit, type UnitSets } from '../plan/sets.ts'
import { withRunValues } from '../plan/statement.ts'
import type { PlanUnit } from '../plan/unit.ts'
import { type Composition, personSets, ticketSets } from '../plan/units.ts'
import type { AccessColumn, AccessEntry, AccessEntryKind, AccessRecord, AccessValue } from './document.ts'
import { fileName, isHeldFile, readFile } from './files.ts'
import type { NamedBy } from './names.ts'
import { type HeldRow, readRows, rowsIn } from './rows.ts'
import type { AccessProgress, AccessSink } from './sink.ts'
import type { TellParts } from './tell.ts'
import { shownValue, type ValueParts } from './values.ts'

export interface CollectEntries {
  readonly session: Session
  readonly desk: Desk
  readonly composition: Composition
  readonly sink: Pick<AccessSink, 'file'>
  readonly tell: TellParts
  readonly outside: Map<string, number>
  readonly onProgress: ((progress: AccessProgress) => void) | undefined
}

export interface CollectedEntry {
  readonly entry: AccessEntry
  readonly records: number
  readonly files: number
}

/** Root rows that are read together: as many as some megabytes hold. */
const firstChunk = 20
const mostInChunk = 500
const wantedBytes = 4 * 1024 * 1024

/** Every root row of every unit that a plan would treat, with all that belongs to it. */
export async function* collectEntries(parts: CollectEntries): AsyncGenerator<CollectedEntry> {
  const { session, composition } = parts
  for (const { sets } of composition.treating) {
    const unit = composition.units.find(({ name }) => name === sets.name)
    if (unit === undefined) continue
    const { last } = await unitSize(session, unit)
    let size = firstChunk
    for (let from = 0; from < last; ) {
      const to = from + size
      await collectChunk(session, unit, { from, to })
      const rows = await readRows(readParts(parts, unit, sets))
      await countOutside(parts, unit, { from, to })
      yield* toldRows(parts, sets, rows)
      // PostgreSQL empties the work tables at commit; here several chunks share one transaction.
      await emptyChunk(session, unit)
      parts.onProgress?.({ step: 'read', table: unit.root, done: Math.min(to, last), total: last })
      from = to
      size = nextSize(size, rows)
    }
  }
}

/** Content that lies in a folder or a bucket is not read here, and must not be passed over in silence. */
async function countOutside(
  { session, outside }: CollectEntries,
  unit: PlanUnit,
  chunk: { readonly from: number; readonly to: number },
): Promise<void> {
  for (const { store, statement, action } of unit.objects) {
    if (action !== undefined) continue
    const { rows } = await session.run(withRunValues(statement, chunk))
    if (rows.length > 0) outside.set(store, (outside.get(store) ?? 0) + rows.length)
  }
}

function readParts({ session, composition, tell }: CollectEntries, unit: PlanUnit, sets: UnitSets) {
  // A part that the person has in a ticket of their own stands with that ticket.
  const own = ticketSets(composition.sets).map((tickets) => sql`not ${inUnit(tickets, unit.root, 't')}`)
  return {
    session,
    unit,
    sets,
    persons: personSets(composition.sets)[0],
    isOthers: (table: DeskTable, values: Row) => isOthers(tell, table, values),
    isOwn: kindOf(sets) === 'message',
    where: kindOf(sets) === 'participation' ? own : [],
  }
}

/** The row itself names somebody else as who made it. */
function isOthers({ words, accounts }: TellParts, table: DeskTable, values: Row): boolean {
  const named = [...words(table).persons.keys()].map((column) => values[column])
  return named.some((value) => value !== null && value !== undefined && !accounts.has(String(value)))
}

function kindOf({ name }: Pick<UnitSets, 'name'>): AccessEntryKind {
  if (name.startsWith('authored')) return 'message'
  if (name.startsWith('participation')) return 'participation'
  if (name.endsWith('tickets')) return 'ticket'
  return name.endsWith('organizations') ? 'organization' : 'person'
}

function nextSize(size: number, rows: readonly HeldRow[]): number {
  let bytes = 1
  for (const root of rows)
    for (const { values } of rowsIn(root))
      for (const value of Object.values(values))
        bytes += typeof value === 'string' ? value.length : value instanceof Uint8Array ? value.byteLength : 8
  const fitting = Math.floor((wantedBytes / bytes) * size)
  return Math.max(1, Math.min(fitting, size * 4, mostInChunk))
}

async function* toldRows(
  parts: CollectEntries,
  sets: UnitSets,
  rows: readonly HeldRow[],
): AsyncGenerator<CollectedEntry> {
  const { tell } = parts
  const kind = kindOf(sets)
  const isRecord = kind === 'person' || kind === 'organization'
  const involved = { keys: new Set<string>(), agents: new Set<string>() }
  const codes: (readonly [NamedBy, string])[] = []
  for (const root of rows) for (const row of rowsIn(root)) look(row, tell, involved, codes)
  await tell.names.read(codes)
  const others = await tell.others.byKeys(involved.keys, involved.agents)
  const values: ValueParts = { ...tell, blotter: tell.blotterFor(others), isRecord }
  for (const root of rows) {
    const telling = { ...parts, values, files: new Map<string, AccessValue>(), records: 0 }
    const record = await tellRow(telling, root, [])
    const title = kind === 'ticket' ? titleOf(parts.desk, record) : record.label
    yield { entry: { kind, title, record }, records: telling.records, files: telling.files.size }
  }
}

function titleOf({ numberColumn, titleColumn }: Desk, { label, values }: AccessRecord): string {
  const of = (name: string | undefined) => values.find(({ column }) => column === name)?.value
  const words = [of(numberColumn), of(titleColumn)].filter(
    (value) => value !== undefined && typeof value !== 'object',
  )
  return [label, ...words.map(String)].join(' ')
}

/** Who is named, and which codes have names, in one row. */
function look(
  row: HeldRow,
  tell: TellParts,
  involved: { readonly keys: Set<string>; readonly agents: Set<string> },
  codes: (readonly [NamedBy, string])[],
): void {
  const { persons, named } = tell.words(row.table)
  for (const [column, word] of persons) {
    const value = row.values[column]
    if (value !== null && value !== undefined)
      (word === 'agent' ? involved.agents : involved.keys).add(String(value))
  }
  for (const [column, by] of named) {
    const value = row.values[column]
    if (value !== null && value !== undefined) codes.push([by, String(value)])
  }
}

interface Telling extends CollectEntries {
  readonly values: ValueParts
  /** Files of one entry by table, key and column: content that several rows share is kept once. */
  readonly files: Map<string, AccessValue>
  records: number
}

async function tellRow(parts: Telling, row: HeldRow, above: readonly HeldRow[]): Promise<AccessRecord> {
  const { labels } = parts.tell
  parts.records += 1
  const columns: AccessColumn[] = []
  for (const column of row.table.columns) {
    const value = isHeldFile(row, column)
      ? await keptFile(parts, row, column, above)
      : shownValue(row, column, parts.values)
    if (value === undefined) continue
    columns.push({
      column: column.name,
      label: labels.column(row.table.name, column.name),
      category: column.category,
      value,
    })
  }
  const below: AccessRecord[] = []
  for (const part of row.parts) below.push(await tellRow(parts, part, [row, ...above]))
  return {
    table: row.table.name,
    label: labels.table(row.table.name),
    written_by_you: row.isOwn,
    values: columns,
    parts: below,
  }
}

async function keptFile(
  { session, sink, files }: Telling,
  row: HeldRow,
  column: HeldRow['table']['columns'][number],
  above: readonly HeldRow[],
): Promise<AccessValue> {
  const id = JSON.stringify([row.table.name, row.key, column.name])
  const known = files.get(id)
  if (known !== undefined) return known
  const content = await readFile(session, row, column)
  const named = [row, ...above].filter((candidate) => candidate.isFile)
  const kept = { file: await sink.file(content, fileName(named)), bytes: content.byteLength }
  files.set(id, kept)
  return kept
}

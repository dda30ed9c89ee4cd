import type { Session } from '../../database/database.ts'
import type { Lossless } from '../../database/lossless.ts'
import { batchesOf } from '../../shared/batches.ts'
import { RefusedError } from '../../shared/errors.ts'
import { type PlanStatement, type RunValues, withRunValues } from '../plan/statement.ts'
import type { TouchedRows } from '../plan/touched.ts'
import { runAdding } from './adding.ts'
import { rowsBehind } from './cascades.ts'
import { type Piece, valueDigest } from './part.ts'
import { keyOf, keyTextOf, readRows } from './rows.ts'
import type { ArchivedTable, ArchivedTables } from './tables.ts'

/** What a chunk removes and changes, put by while it works. */
export interface ChunkCapture {
  /** Puts by, as they are now, the rows that the next statement touches; a row that was put by before stays so. */
  before(touched: TouchedRows, values: RunValues, effect: 'changes' | 'removes'): Promise<void>
  /** Runs a statement that adds rows to the table, and puts by which. */
  add(table: string, statement: PlanStatement, values: RunValues): Promise<void>
  /** To be called when all is changed, before the commit: what became of the rows. Durable when it resolves. */
  finish(): Promise<void>
}

export interface CaptureParts {
  readonly session: Session
  readonly tables: ArchivedTables
  /** Keeps one piece, durably. */
  readonly put: (piece: Piece) => Promise<void>
}

const maxRowsAtOnce = 500
const maxBytesAtOnce = 4 * 1024 * 1024
/** What waits in memory until it is sealed. */
const maxBytesWaiting = 8 * 1024 * 1024
/** A larger row could be read, and could not be written back in one statement. */
const maxRowBytes = 128 * 1024 * 1024

interface Batch {
  readonly id: number
  readonly table: ArchivedTable
  readonly keys: readonly (readonly Lossless[])[]
  /** Until it is sealed, or for good where the rows are new. */
  before: readonly (readonly Lossless[] | null)[] | undefined
}

/** Opens the capture of one chunk. */
export function openCapture(parts: CaptureParts): ChunkCapture {
  const { session } = parts
  const capture = new Capture(parts)
  return {
    before: async ({ table, statement }, values, effect) => {
      const rows = (await session.run(withRunValues(statement, values))).rows
      const archived = parts.tables.of(table)
      const found = rows.map((row) => ({ key: keyOf(row, archived), bytes: Number(row['bytes']) }))
      await capture.putBy(archived, found)
      if (effect === 'removes') await capture.follow(archived, found)
    },
    add: async (table, statement, values) => {
      const run = withRunValues(statement, values)
      const archived = parts.tables.of(table)
      capture.noteAdded(archived, await runAdding(session, archived, run))
    },
    finish: () => capture.finish(),
  }
}

interface Found {
  readonly key: readonly Lossless[]
  readonly bytes: number
}

class Capture {
  readonly #parts: CaptureParts
  readonly #batches: Batch[] = []
  readonly #known = new Map<string, Set<string>>()
  /** Tables of which rows may be gone when the chunk is done. */
  readonly #removed = new Set<string>()
  #bytes = 0

  constructor(parts: CaptureParts) {
    this.#parts = parts
  }

  /** Puts by rows that are not put by yet; gives these. */
  async putBy(table: ArchivedTable, found: readonly Found[]): Promise<readonly Found[]> {
    const { session } = this.#parts
    const { name } = table.catalog
    const known = this.#known.get(name) ?? new Set<string>()
    this.#known.set(name, known)
    const fresh = found.filter(({ key }) => {
      const text = keyTextOf(key)
      return known.has(text) ? false : known.add(text)
    })
    for (const batch of batchesOf(fresh, maxRowsAtOnce, maxBytesAtOnce, ({ bytes }) => bytes + 64)) {
      for (const { bytes } of batch) if (bytes > maxRowBytes) throw tooLarge(name, bytes)
      const keys = batch.map(({ key }) => key)
      const rows = await readRows(session, table, keys)
      const present = keys.filter((key) => rows.has(keyTextOf(key)))
      this.#note(
        table,
        present,
        present.map((key) => rows.get(keyTextOf(key)) ?? null),
      )
      this.#bytes += batch.reduce((sum, { bytes }) => sum + bytes + 64, 0)
      if (this.#bytes > maxBytesWaiting) await this.#seal()
    }
    return fresh
  }

  /** Rows that go, or let go, by themselves when these rows go. */
  async follow(table: ArchivedTable, gone: readonly Found[]): Promise<void> {
    const { session, tables } = this.#parts
    this.#removed.add(table.catalog.name)
    for (const acting of tables.acting(table.catalog.name)) {
      const child = tables.of(acting.child)
      for (const batch of batchesOf(gone, maxRowsAtOnce, maxBytesAtOnce, () => 64)) {
        const keys = batch.map(({ key }) => key)
        const behind = await rowsBehind(session, { acting, parent: table, child, keys })
        const fresh = await this.putBy(child, behind)
        if (acting.foreignKey.onDelete === 'cascade' && fresh.length > 0) await this.follow(child, fresh)
      }
    }
  }

  noteAdded(table: ArchivedTable, keys: readonly (readonly Lossless[])[]): void {
    for (const batch of batchesOf(keys, maxRowsAtOnce))
      this.#note(
        table,
        batch,
        batch.map(() => null),
      )
  }

  async finish(): Promise<void> {
    let piece: { rows: Piece['rows'][number][]; after: Record<string, Piece['after'][string]> } = {
      rows: [],
      after: {},
    }
    let values = 0
    for (const batch of this.#batches) {
      const after = await this.#after(batch)
      const kept = batch.before === undefined ? [] : changedOf(batch.keys, batch.before, after)
      if (batch.before === undefined) piece.after[batch.id] = after
      else if (kept.length > 0) {
        piece.rows.push({ ...headOf(batch), rows: kept.map(({ key, before }) => ({ key, before })) })
        piece.after[batch.id] = kept.map((row) => row.after)
      }
      values += after.length * batch.table.columns.length
      if (values < 200_000) continue
      await this.#parts.put(piece)
      piece = { rows: [], after: {} }
      values = 0
    }
    if (Object.keys(piece.after).length > 0) await this.#parts.put(piece)
  }

  #note(table: ArchivedTable, keys: Batch['keys'], before: NonNullable<Batch['before']>): void {
    if (keys.length > 0) this.#batches.push({ id: this.#batches.length + 1, table, keys, before })
  }

  async #seal(): Promise<void> {
    const waiting = this.#batches.filter(({ before }) => before?.some((row) => row !== null))
    await this.#parts.put({
      rows: waiting.map((batch) => ({
        ...headOf(batch),
        rows: batch.keys.map((key, i) => ({ key, before: batch.before?.[i] ?? null })),
      })),
      after: {},
    })
    for (const batch of waiting) batch.before = undefined
    this.#bytes = 0
  }

  async #after({ table, keys, before }: Batch): Promise<readonly (readonly string[] | null)[]> {
    const rows = await readRows(this.#parts.session, table, keys)
    return keys.map((key, i) => {
      const row = rows.get(keyTextOf(key))
      const isNew = before !== undefined && before[i] === null
      if (row === undefined && !isNew && !this.#removed.has(table.catalog.name))
        throw keyChanged(table.catalog.name)
      return row === undefined ? null : row.map(valueDigest)
    })
  }
}

function headOf({ id, table }: Batch): Omit<Piece['rows'][number], 'rows'> {
  return {
    id,
    table: table.catalog.name,
    key: table.key.map(({ name }) => name),
    columns: table.columns.map(({ name }) => name),
  }
}

/** Rows that are not as they were. */
function changedOf(
  keys: Batch['keys'],
  before: NonNullable<Batch['before']>,
  after: readonly (readonly string[] | null)[],
) {
  return keys.flatMap((key, i) => {
    const row = { key, before: before[i] ?? null, after: after[i] ?? null }
    if (row.before === null) return row.after === null ? [] : [row]
    const isSame = row.after !== null && row.before.every((value, c) => valueDigest(value) === row.after?.[c])
    return isSame ? [] : [row]
  })
}

function tooLarge(table: string, bytes: number): RefusedError {
  return new RefusedError(
    'archive-row-too-large',
    `a row of ${table} has ${bytes} bytes, more than an archive can give back (${maxRowBytes})`,
    {
      facts: { table, bytes, limit: maxRowBytes },
      remedy: 'This chunk was not changed. Erase it without an undo period.',
    },
  )
}

function keyChanged(table: string): RefusedError {
  return new RefusedError(
    'archive-key-changed',
    `the run changes what tells the rows of ${table} apart, so they could not be found again`,
    { facts: { table }, remedy: 'This chunk was not changed. Erase it without an undo period.' },
  )
}

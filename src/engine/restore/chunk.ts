import type { Session } from '../../database/database.ts'
import type { Lossless } from '../../database/lossless.ts'
import { type Piece, valueDigest } from '../archive/part.ts'
import { keyTextOf, readRows } from '../archive/rows.ts'
import type { ArchivedTable, ArchivedTables } from '../archive/tables.ts'
import { RestoreTally } from './tally.ts'
import type { RowToInsert, RowToUpdate, RowWriter } from './write.ts'
import { wishOf, type Wish } from './wish.ts'

/** What it takes to put one chunk back. */
export interface ChunkToRestore {
  readonly session: Session
  readonly tables: ArchivedTables
  readonly writer: RowWriter
  /** Opens the chunk's pieces, the last first; once for each pass. */
  readonly pieces: () => AsyncIterable<Piece>
}

type Rows = Piece['rows'][number]

/**
 * Puts back what one chunk removed, to be run inside a transaction: what it did last is undone first. A row that waits for
 * another one is tried again once that one is there; in a circle, references are left empty at first. Safe to repeat.
 */
export async function restoreChunk(chunk: ChunkToRestore): Promise<RestoreTally> {
  const pass = new Pass(chunk)
  let how: 'plain' | 'loose' = 'plain'
  for (;;) {
    const { written, blocked } = await pass.run(how)
    if (blocked === 0 || (written === 0 && how === 'loose')) return pass.tally
    how = written === 0 ? 'loose' : 'plain'
  }
}

class Pass {
  readonly tally = new RestoreTally()
  readonly #chunk: ChunkToRestore
  /** Rows that came back with empty references, by table. */
  readonly #loose = new Map<string, Set<string>>()
  #written = 0
  #blocked = 0

  constructor(chunk: ChunkToRestore) {
    this.#chunk = chunk
  }

  async run(how: 'plain' | 'loose'): Promise<{ readonly written: number; readonly blocked: number }> {
    this.#written = 0
    this.#blocked = 0
    this.tally.forgetLeft()
    /** What became of rows whose piece is still to come. */
    const after = new Map<number, Piece['after'][string]>()
    for await (const piece of this.#chunk.pieces()) {
      for (const [id, states] of Object.entries(piece.after)) after.set(Number(id), states)
      for (const rows of piece.rows.toReversed()) await this.#restore(rows, after.get(rows.id) ?? [], how)
    }
    return { written: this.#written, blocked: this.#blocked }
  }

  async #restore(rows: Rows, after: Piece['after'][string], how: 'plain' | 'loose'): Promise<void> {
    const { session, tables } = this.#chunk
    const table = tables.of(rows.table)
    const found = await readRows(
      session,
      table,
      rows.rows.map(({ key }) => key),
      'locked',
    )
    const wishes = rows.rows.map(({ key, before }, i): Wish => {
      const text = keyTextOf(key)
      const isLoose = this.#loose.get(rows.table)?.has(text) === true
      return wishOf({ key, before, after: after[i] ?? null, now: found.get(text) ?? null, isLoose })
    })
    for (const wish of wishes) if (wish.kind === 'leave') this.tally.leave(rows.table)
    await this.#remove(table, wishes)
    await this.#insert(table, wishes, how)
    await this.#update(table, wishes)
  }

  async #remove(table: ArchivedTable, wishes: readonly Wish[]): Promise<void> {
    const keys = wishes.flatMap((wish) => (wish.kind === 'remove' ? [wish.key] : []))
    const refused = await this.#chunk.writer.remove(table, keys)
    this.#note(table, 'removed', keys.length, refused.length)
  }

  async #insert(table: ArchivedTable, wishes: readonly Wish[], how: 'plain' | 'loose'): Promise<void> {
    const wanted = wishes.flatMap((wish): RowToInsert[] => (wish.kind === 'insert' ? [wish] : []))
    const rows = inOrder(wanted)
    let refused = await this.#chunk.writer.insert(table, rows)
    if (how === 'loose' && refused.length > 0) {
      const emptied = referring(table)
      const cut = refused.map(({ key, values }) => ({
        key,
        values: values.map((value, i) => (emptied.has(i) ? null : value)),
      }))
      const still = await this.#chunk.writer.insert(table, cut)
      const out = new Set(still.map(({ key }) => keyTextOf(key)))
      const loose = this.#loose.get(table.catalog.name) ?? new Set()
      for (const { key } of cut) if (!out.has(keyTextOf(key))) loose.add(keyTextOf(key))
      this.#loose.set(table.catalog.name, loose)
      // What came back without its references has to be met once more.
      this.#blocked += refused.length - still.length
      refused = still
    }
    this.#note(table, 'restored', rows.length, refused.length)
    await this.#compare(table, rows, refused)
  }

  async #update(table: ArchivedTable, wishes: readonly Wish[]): Promise<void> {
    const rows = wishes.flatMap((wish): RowToUpdate[] => (wish.kind === 'update' ? [wish] : []))
    const counted = new Set(
      wishes.flatMap((wish) => (wish.kind === 'update' && !wish.isLoose ? [wish.key] : [])),
    )
    const refused = await this.#chunk.writer.update(table, rows)
    const uncounted = rows.filter(({ key }) => !counted.has(key))
    const out = new Set(refused.map(({ key }) => key))
    this.#note(table, 'restored', counted.size, refused.filter(({ key }) => counted.has(key)).length)
    for (const { key } of uncounted)
      if (out.has(key)) {
        this.#blocked += 1
        this.tally.leaveHalf(table.catalog.name)
      } else this.#written += 1
  }

  #note(table: ArchivedTable, what: 'restored' | 'removed', wanted: number, refused: number): void {
    this.tally.add(table.catalog.name, what, wanted - refused)
    this.tally.leave(table.catalog.name, refused)
    this.#written += wanted - refused
    this.#blocked += refused
  }

  /** A trigger of the desk's own may have written something else. */
  async #compare(
    table: ArchivedTable,
    rows: readonly RowToInsert[],
    refused: readonly RowToInsert[],
  ): Promise<void> {
    const out = new Set(refused.map(({ key }) => keyTextOf(key)))
    const loose = this.#loose.get(table.catalog.name)
    const written = rows.filter(({ key }) => !out.has(keyTextOf(key)) && loose?.has(keyTextOf(key)) !== true)
    if (written.length === 0) return
    const found = await readRows(
      this.#chunk.session,
      table,
      written.map(({ key }) => key),
    )
    for (const { key, values } of written) {
      const now = found.get(keyTextOf(key))
      const isSame = now !== undefined && now.every((value, i) => isEqual(value, values[i] ?? null))
      if (!isSame) this.tally.leaveHalf(table.catalog.name)
    }
  }
}

const isEqual = (one: Lossless, other: Lossless) => valueDigest(one) === valueDigest(other)

/** Rows often refer to earlier ones of their table, and MySQL checks them one after the other. */
function inOrder(rows: readonly RowToInsert[]): readonly RowToInsert[] {
  const number = ({ key: [first] }: RowToInsert) =>
    typeof first === 'string' ? Number(first.replace(/^i/, '')) : Number.NaN
  return rows.some((row) => Number.isNaN(number(row))) ? rows : rows.toSorted((a, b) => number(a) - number(b))
}

/** Places of the columns that may be empty and refer to other rows. */
function referring({ catalog, columns, key }: ArchivedTable): ReadonlySet<number> {
  const names = new Set(catalog.foreignKeys.flatMap((foreignKey) => foreignKey.columns))
  return new Set(
    columns.flatMap((column, i) =>
      names.has(column.name) && column.nullable && !key.includes(column) ? [i] : [],
    ),
  )
}

import type { SampleValue, Table } from './columns.ts'
import { sampleTableNames, sampleTables } from './schema.ts'
import type { SampleRow, SampleTableName } from './schema.ts'

/** Rows by table; a table without rows has an empty list. */
export type SampleTableRows = { readonly [T in SampleTableName]: readonly SampleRow<T>[] }

type Nullable<R> = { [C in keyof R]: null extends R[C] ? C : never }[keyof R]

/** What a story has to say of a row: keys are given out, and null need not be said. */
export type NewRow<T extends SampleTableName> = Omit<SampleRow<T>, Nullable<SampleRow<T>> | 'id'> &
  Partial<Pick<SampleRow<T>, Nullable<SampleRow<T>>>>

/** Gathers rows and gives out keys; `drain` hands over what came since, so that memory stays flat. */
export class RowCollector {
  #rows = emptyTables()
  readonly #nextIds = new Map<SampleTableName, number>()

  /** Adds a row under the next free key and returns it whole. */
  add<T extends SampleTableName>(table: T, row: NewRow<T>): SampleRow<T> & { readonly id: number } {
    const id = this.nextId(table)
    this.#nextIds.set(table, id + 1)
    return this.put(table, { ...row, id }) as SampleRow<T> & { readonly id: number }
  }

  /** Adds a row that has its key already, or has none called `id`. */
  put<T extends SampleTableName>(table: T, row: NewRow<T> & { readonly id?: number | string }): SampleRow<T> {
    const whole: Record<string, SampleValue> = {}
    const given = row as Readonly<Record<string, SampleValue | undefined>>
    for (const column of Object.keys((sampleTables[table] as Table).columns))
      whole[column] = given[column] ?? null
    const added = whole as SampleRow<T>
    const rows = this.#rows[table] as SampleRow<T>[]
    rows.push(added)
    return added
  }

  /** The key that the next row of the table gets. */
  nextId(table: SampleTableName): number {
    return this.#nextIds.get(table) ?? 1
  }

  drain(): SampleTableRows {
    const rows = this.#rows
    this.#rows = emptyTables()
    return rows as unknown as SampleTableRows
  }
}

function emptyTables(): { [T in SampleTableName]: unknown[] } {
  const tables = {} as { [T in SampleTableName]: unknown[] }
  for (const name of sampleTableNames) tables[name] = []
  return tables
}

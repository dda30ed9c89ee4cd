import type { ColumnType, Generated } from 'kysely'

/** An instant: read as a `Date`, written as one. */
type Instant = ColumnType<Date, Date, Date>
/** JSON: read as a value, written as its text. */
type JsonOf<T> = ColumnType<T, string, string>

/** The tables of Expunge's own database; none holds a personal value that is not sealed. */
export interface Tables {
  ledger_lines: { readonly number: number; readonly line: string }
  seals: { readonly plan_id: string; readonly sealed_key: string | null; readonly destroyed_at: Date | null }
  desks: {
    readonly name: string
    readonly map: string
    readonly address: JsonOf<unknown>
    readonly stores: JsonOf<Readonly<Record<string, string>>> | null
  }
  runs: {
    readonly id: string
    readonly desk: string
    readonly state: string
    readonly plan_digest: string
    readonly started_at: Instant
    readonly record: JsonOf<unknown>
    readonly plan: string
  }
  run_documents: { readonly run_id: string; readonly name: string; readonly content: string }
  run_wishes: { readonly run_id: string; readonly wish: string }
  run_markers: { readonly run_id: string; readonly part: number; readonly lines: string }
  run_objects: {
    readonly number: Generated<number>
    readonly run_id: string
    readonly object: JsonOf<unknown>
    /** Worked on in the round at hand, and left for the next. */
    readonly is_left: boolean
  }
  plans: {
    readonly id: string
    readonly desk: string
    readonly disposition: 'redact' | 'purge'
    readonly state: 'waiting' | 'ready' | 'refused' | 'approved' | 'failed' | 'discarded'
    readonly asked_by: string
    readonly asked_at: Instant
    readonly wish: string | null
    readonly digest: string | null
    readonly document: string | null
    readonly problem: JsonOf<{ readonly code: string; readonly message: string }> | null
    readonly approved_by: string | null
    readonly approved_at: Instant | null
  }
}

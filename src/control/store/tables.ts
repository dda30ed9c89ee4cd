import type { ColumnType, Generated } from 'kysely'
import type { Scan } from '../../engine/discovery/history.ts'
import type { HeldOpenly } from '../../engine/hold/record.ts'
import type { ReplayOutcome } from '../../engine/replay/replay.ts'
import type { HoldGround, HoldKind, Informed } from '../../shared/grounds.ts'
import type { NoticeTables } from '../notices/tables.ts'
import type { RequestTables } from '../requests/tables.ts'
import type { Instant, JsonOf } from './columns.ts'

/** What went wrong, without a value of anybody. */
export interface Problem {
  readonly code: string
  readonly message: string
}

/** The tables of Expunge's own database; none holds a personal value that is not sealed. */
export interface Tables extends NoticeTables, RequestTables {
  ledger_lines: {
    readonly number: number
    readonly line: string
    /** Of the entry's facts, to find it by. */
    readonly run_id: string | null
    readonly plan_digest: string | null
  }
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
  finding_reviews: {
    readonly run_id: string
    /** Its id: a digest of where it is. */
    readonly finding: string
    readonly decision: 'not-theirs' | 'dealt-with' | 'stays'
    readonly ground: string | null
    readonly decided_by: string
    readonly decided_at: Instant
    readonly found_at: string
  }
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
    readonly state:
      | 'waiting'
      | 'ready'
      | 'refused'
      /** Approved, and made anew before it is carried out. */
      | 'agreed'
      | 'approved'
      | 'failed'
      /** A later plan carries its approval. */
      | 'replaced'
      | 'discarded'
    readonly asked_by: string
    readonly asked_at: Instant
    readonly wish: string | null
    readonly digest: string | null
    readonly document: string | null
    readonly problem: JsonOf<{
      readonly code: string
      readonly message: string
      /** It may be none the next time. */
      readonly passes?: boolean
    }> | null
    readonly approved_by: string | null
    readonly approved_at: Instant | null
    readonly request_id: string | null
    /** The digest that was approved, where this plan is the same work again. */
    readonly carried_digest: string | null
    /** Who wrote the saved filter that the plan was made from. */
    readonly filter_author: string | null
    readonly numbers: JsonOf<readonly string[]> | null
  }
  holds: {
    readonly id: string
    readonly desk: string
    readonly kind: HoldKind
    readonly ground: HoldGround
    readonly owner: string
    readonly starts: string
    readonly ends: string | null
    readonly time_zone: string
    readonly about: JsonOf<HeldOpenly>
    readonly secrets: string | null
    readonly placed_by: string
    readonly placed_at: Instant
    readonly ended_by: string | null
    readonly ended_at: Instant | null
    readonly ended_how: 'lifted' | 'day' | null
    /** What was said of the person when a restriction was lifted. */
    readonly informed: Informed | null
    /** The letter that announces the end of a restriction, and the day that it names. */
    readonly announced_by_notice: string | null
    readonly announced_for: string | null
    /** Since when somebody has to decide about a restriction whose last day has passed. */
    readonly due_since: Instant | null
  }
  figure_parts: {
    readonly run_id: string
    readonly number: number
    /** Which chunk it is of. */
    readonly place: JsonOf<unknown>
    readonly content: string
  }
  archives: {
    readonly run_id: string
    readonly plan_id: string
    readonly plan_digest: string
    readonly kept_at: Instant
    /** From then on nobody can open it. */
    readonly until: Instant
    readonly destroyed_at: Instant | null
  }
  archive_pieces: {
    readonly run_id: string
    readonly chunk: string
    readonly piece: string
    /** An age file. */
    readonly sealed: Uint8Array
  }
  activity: {
    readonly number: Generated<number>
    readonly at: Instant
    readonly by: string
    readonly verb: string
    readonly about_kind: string
    readonly about_id: string
    readonly facts: JsonOf<Readonly<Record<string, unknown>>>
  }
  /** Written by better-auth, but for handle, roles, isDisabled and version. */
  accounts: {
    readonly id: string
    readonly handle: string
    readonly name: string
    readonly email: string
    readonly emailVerified: boolean
    /** Role names with commas between them. */
    readonly roles: string
    readonly isDisabled: boolean
    /** Goes up with each change, so that two who edit at once notice. */
    readonly version: number
    readonly twoFactorEnabled: boolean | null
    readonly createdAt: Instant
    readonly updatedAt: Instant
  }
  account_credentials: {
    readonly id: string
    readonly userId: string
    /** `credential` for a password. */
    readonly providerId: string
  }
  account_tokens: {
    readonly id: string
    readonly referenceId: string
    readonly name: string | null
    readonly start: string | null
    readonly permissions: string | null
    readonly enabled: boolean | null
    readonly expiresAt: Instant | null
    readonly lastRequest: Instant | null
    readonly createdAt: Instant
  }
  account_links: {
    readonly digest: string
    /** Nobody yet: the link makes the first administrator. */
    readonly handle: string | null
    readonly expires_at: Instant
  }
  account_locks: { readonly digest: string; readonly failures: number; readonly failed_at: Instant }
  policies: { readonly id: string; readonly desk: string; readonly name: string }
  policy_versions: {
    readonly policy_id: string
    readonly version: number
    readonly state: 'draft' | 'simulated' | 'enabled' | 'paused' | 'disabled' | 'replaced'
    readonly content: JsonOf<unknown>
    readonly digest: string
    readonly author: string
    readonly made_at: Instant
    readonly enabled_by: string | null
    readonly enabled_at: Instant | null
    readonly runs_since: Instant | null
    /** What the simulation that it was enabled with says of its runs. */
    readonly expected: JsonOf<{ readonly first: number; readonly later: number }> | null
  }
  policy_simulations: {
    readonly id: string
    readonly policy_id: string
    readonly version: number
    readonly state: 'waiting' | 'done' | 'failed'
    readonly asked_by: string
    readonly at: Instant
    readonly result: JsonOf<unknown> | null
    readonly digest: string | null
    readonly problem: JsonOf<Problem> | null
  }
  policy_occurrences: {
    readonly policy_id: string
    readonly due_at: Instant
    readonly version: number
    readonly state: 'working' | 'done' | 'failed'
    readonly parts: Generated<number>
    readonly tickets: Generated<number>
    readonly rows: Generated<number>
    /** Reasons for which what was done is not all of it. */
    readonly incomplete: Generated<number>
    readonly problem: JsonOf<Problem> | null
    readonly began_at: Instant
    readonly ended_at: Instant | null
  }
  policy_plans: {
    readonly plan_id: string
    readonly policy_id: string
    readonly version: number
    readonly due_at: Instant | null
    readonly state: 'planning' | 'asking' | 'running' | 'done' | 'nothing' | 'failed'
    readonly tickets: number
    /** How many tickets its occurrence may take without asking, and how many were found. */
    readonly allowed: number
    readonly found: number
    /** Outside of its hours: when they begin. */
    readonly waits_until: Instant | null
    readonly run_id: string | null
    readonly asked_at: Instant
    readonly ended_at: Instant | null
  }
  policy_tickets: {
    readonly policy_id: string
    readonly effect: string
    readonly number: string
    readonly completed: string
    readonly plan_id: string
    readonly is_done: boolean
  }
  completions: {
    readonly policy_id: string
    readonly number: string
    readonly completed: string
    readonly state: 'waiting' | 'planned' | 'done' | 'left'
    readonly noticed_at: Instant
    readonly due_at: Instant
    readonly held_at: Instant | null
    readonly plan_id: string | null
  }
  completion_watermarks: {
    readonly policy_id: string
    readonly seen: string
    readonly polled_at: Instant
    readonly looked_back_at: Instant
  }
  desk_webhooks: { readonly desk: string; readonly secret: string; readonly made_at: Instant }
  desk_calls: { readonly desk: string; readonly call_id: string; readonly at: Instant }
  installation: {
    readonly only: boolean
    readonly key_id: string
    readonly sealing_id: string | null
    readonly marker_id: string | null
  }
  /** What was answered to a request with an idempotency key. */
  answers: {
    readonly key: string
    readonly asked: string
    readonly answer: string | null
    readonly at: Instant
  }
  saved_filters: {
    readonly desk: string
    readonly name: string
    readonly filter: string
    readonly unfinished: boolean
    readonly author: string | null
    readonly version: Generated<number>
  }
  access_packages: {
    readonly id: string
    readonly request_id: string
    readonly state: 'waiting' | 'incomplete' | 'ready' | 'gone'
    readonly language: 'en' | 'de'
    readonly desks: JsonOf<readonly string[]>
    readonly missing: JsonOf<readonly { readonly desk: string; readonly code: string }[]>
    readonly asked_by: string
    readonly asked_at: Instant
    readonly until: Instant
    readonly wish: string | null
    readonly working: string | null
    readonly attempt: string | null
    readonly passphrase: string | null
    readonly made_at: Instant | null
    /** int8, which some drivers give as a text. */
    readonly bytes: ColumnType<number | string | null, number | null, number | null>
    readonly totals: JsonOf<Readonly<Record<string, number>>> | null
    readonly downloads: number
    readonly tries: number
    readonly next_try_at: Instant | null
  }
  replays: {
    readonly id: string
    readonly desk: string
    /** Only looks what there would be to do. */
    readonly is_dry: boolean
    readonly state: 'waiting' | 'done' | 'failed'
    readonly asked_by: string
    readonly asked_at: Instant
    readonly ended_at: Instant | null
    readonly outcomes: JsonOf<readonly ReplayOutcome[]> | null
    readonly problem: JsonOf<{ readonly code: string; readonly message: string }> | null
  }
  scans: {
    readonly id: string
    readonly desk: string
    readonly state: 'waiting' | 'done' | 'failed'
    readonly asked_by: string
    readonly asked_at: Instant
    readonly ended_at: Instant | null
    readonly scan: JsonOf<Scan> | null
    readonly problem: JsonOf<Problem> | null
  }
  access_pieces: {
    readonly package_id: string
    readonly attempt: string
    readonly number: number
    readonly content: Uint8Array
  }
}

import type { TextAnalyzer } from '../recognition/presidio.ts'
import type { FileTreatment, TextTreatment } from '../../shared/texts.ts'
import type { Database } from '../../database/database.ts'
import type { Clock } from '../../shared/clock.ts'
import type { Keyring } from '../../shared/keyring.ts'
import type { DataMap } from '../datamap/schema.ts'
import type { HoldStore } from '../hold/hold.ts'
import type { Identifier } from '../detection/identifiers.ts'
import type { Rule } from '../rule/rule.ts'
import type { SubjectHint } from '../selection/subject.ts'
import type { Disposition } from './fate.ts'

export type SelectionRequest =
  | {
      readonly kind: 'subject'
      readonly hints: readonly SubjectHint[]
      readonly organization?: boolean
      readonly known?: KnownPerson
    }
  | { readonly kind: 'tickets'; readonly numbers: readonly string[] }
  /** Persons whom nothing refers to and who meet a rule over the columns of their table; nobody searches for them. */
  | {
      readonly kind: 'idle'
      readonly accounts: readonly string[]
      readonly rule: Rule
      readonly timeZone: string
    }
  | {
      readonly kind: 'filter'
      readonly filter: string | Rule
      readonly timeZone?: string
      readonly unfinished?: boolean
    }

/** What an earlier run on the desk knew of the person, who may no longer be found by anything else since. */
export interface KnownPerson {
  /** Keys of their accounts; those that are still there are taken. */
  readonly accounts: readonly string[]
  readonly identifiers: readonly Identifier[]
}

/** What to plan, and where. */
export interface PlanRequest {
  /** The plan's id, where somebody has named it before it is made. */
  readonly id?: string
  readonly database: Database
  readonly deskName: string
  readonly map: DataMap
  readonly keyring: Keyring
  readonly clock: Clock
  /** What may not be touched. */
  readonly holds: HoldStore
  readonly disposition: Disposition
  readonly selection: SelectionRequest
  /**
   * Of a person: finds their accounts and nothing else, for who reads or holds back what the desk has of them. Nothing that
   * stands against an erasure stands against that: no hold, no protected account, no STOP.
   */
  readonly only?: 'accounts'
  readonly attachmentsOnly?: boolean
  readonly attachments?: readonly string[]
  /**
   * Of a person: what becomes of attachments of others that name them and cannot be masked, such as a PDF. `report`, also
   * when left out: somebody is told. `remove`: they go, as a single attachment goes.
   */
  readonly files?: FileTreatment
  /** What becomes of texts in tickets that are redacted: removed as the map says when left out. */
  readonly texts?: TextTreatment
  /** Asked for persons in texts that are masked, beside the rules. */
  readonly analyzer?: TextAnalyzer
  readonly transition?: string
  readonly note?: string
  /** For so many days, what the run removes is kept sealed and can be put back; not at all when left out. */
  readonly undoDays?: number
  /** Where content outside of the database lies, by the store's name in the data map. */
  readonly stores?: Readonly<Record<string, string>>
  /** The numbers of the tickets are told beside the plan, unless there are more than these. */
  readonly mostNumbers?: number
  readonly onProgress?: (progress: PlanProgress) => void
}

export interface PlanProgress {
  readonly step: 'schema' | 'people' | 'select' | 'count' | 'search'
  readonly done?: number
  readonly total?: number
  readonly table?: string
}

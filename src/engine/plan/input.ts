import type { Database } from '../../database/database.ts'
import type { Clock } from '../../shared/clock.ts'
import type { Keyring } from '../../shared/keyring.ts'
import type { DataMap } from '../datamap/schema.ts'
import type { Rule } from '../rule/rule.ts'
import type { SubjectHint } from '../selection/subject.ts'
import type { Disposition } from './fate.ts'

export type SelectionRequest =
  | { readonly kind: 'subject'; readonly hints: readonly SubjectHint[]; readonly organization?: boolean }
  | { readonly kind: 'tickets'; readonly numbers: readonly string[] }
  | {
      readonly kind: 'filter'
      readonly filter: string | Rule
      readonly timeZone?: string
      readonly unfinished?: boolean
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
  readonly disposition: Disposition
  readonly selection: SelectionRequest
  readonly attachmentsOnly?: boolean
  readonly attachments?: readonly string[]
  readonly transition?: string
  readonly note?: string
  /** Where content outside of the database lies, by the store's name in the data map. */
  readonly stores?: Readonly<Record<string, string>>
  readonly onProgress?: (progress: PlanProgress) => void
}

export interface PlanProgress {
  readonly step: 'schema' | 'people' | 'select' | 'count' | 'search'
  readonly done?: number
  readonly total?: number
  readonly table?: string
}

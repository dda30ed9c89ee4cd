import type { FileTreatment, TextTreatment } from '../../shared/texts.ts'
import type { Instant, JsonOf } from '../store/columns.ts'
import type { PlanDifference } from './course/difference.ts'
import type {
  Channel,
  ExtensionReason,
  Ground,
  IdentityWay,
  Left,
  PartState,
  RequestKind,
  RequestState,
} from './states.ts'

/** What was done in the end, in numbers. */
export interface RequestTotals {
  readonly tickets: number
  readonly persons: number
  readonly rows: number
}

/** The tables of requests. */
export interface RequestTables {
  requests: {
    readonly id: string
    readonly version: number
    readonly kind: RequestKind
    readonly state: RequestState
    readonly channel: Channel
    readonly received_on: string
    readonly received_at: Instant
    readonly received_by: string
    /** Handles of all who decided whom it means; none of them approves it. */
    readonly meant_by: JsonOf<readonly string[]>
    /** The person, sealed to a key of this request; gone when it ends. */
    readonly subject: string | null
    /** Absent for all desks. */
    readonly desks: JsonOf<readonly string[]> | null
    readonly disposition: 'redact' | 'purge'
    readonly organization: 'with' | 'without'
    readonly texts: TextTreatment
    readonly files: FileTreatment
    readonly language: 'de' | 'en'
    /** The earlier request of the same person. */
    readonly lead_id: string | null
    /** How often the person was asked to show who they are. */
    readonly asked_again: number
    readonly identity_how: IdentityWay | null
    readonly identity_by: string | null
    readonly identity_at: Instant | null
    readonly due_on: string
    readonly extended_at: Instant | null
    readonly extension_reason: ExtensionReason | null
    readonly approved_by: string | null
    readonly approved_at: Instant | null
    readonly grace_ends_at: Instant | null
    readonly retry_at: Instant | null
    readonly ground: Ground | null
    readonly left: JsonOf<readonly Left[]>
    readonly totals: JsonOf<RequestTotals> | null
    readonly ended_at: Instant | null
    readonly ended_by: string | null
    readonly confirm_digest: string | null
    readonly confirm_until: Instant | null
  }
  request_desks: {
    readonly request_id: string
    readonly desk: string
    readonly state: PartState
    readonly plan_id: string | null
    /** The plan that somebody looked at and approved. */
    readonly approved_plan_id: string | null
    /** A stable code. */
    readonly problem: string | null
    readonly tries: number
    /** Between what was approved and what is planned now. */
    readonly difference: JsonOf<PlanDifference> | null
  }
  request_marks: {
    readonly request_id: string
    readonly mark: string
    readonly until: Instant
  }
  request_tasks: {
    readonly request_id: string
    readonly name: string
    readonly title: string
    readonly owner: string
    readonly due_on: string
    readonly state: 'open' | 'done' | 'not possible'
    readonly ground: Ground | 'no-such-person' | 'no-access' | null
    readonly closed_by: string | null
    readonly closed_at: Instant | null
    readonly version: number
  }
}

import type { ActivityEntry } from '../activity/activity.ts'
import { Redacted } from '../../shared/redacted.ts'
import { type Day, daysAfter } from './clock.ts'
import {
  lockRequest,
  noSuchRequest,
  note,
  type PartRow,
  partsOf,
  refuseOwnAccount,
  type RequestRow,
  type RequestsParts,
  type TaskRow,
  today,
} from './change.ts'
import { type PlanDifference, reasonsToAsk } from './course/difference.ts'
import { allowedActs, openStates, type RequestAct, type RequestKind, type RequestState } from './states.ts'
import { openSubject, type Subject } from './subject.ts'
import { tasksOf } from './tasks.ts'

/** What is known of a request without its person. */
export type RequestRecord = Omit<RequestRow, 'subject' | 'confirm_digest' | 'confirm_until'>

/** A request with its desks and tasks, and what may be done now. */
export interface RequestDetail extends RequestRecord {
  readonly parts: readonly Omit<PartRow, 'request_id'>[]
  readonly tasks: readonly TaskRow[]
  readonly allowed: readonly RequestAct[]
}

export interface RequestQuery {
  readonly states?: readonly RequestState[]
  readonly kind?: RequestKind
  /** Those whose answer is late, or due within the days that settings call soon. */
  readonly due?: 'overdue' | 'soon'
  /** Where the page before ended. */
  readonly after?: { readonly dueOn: Day; readonly id: string }
  readonly limit: number
}

/** What changed on a desk since it was approved, and why somebody is asked again. */
export interface DeskDifference {
  readonly desk: string
  readonly difference: PlanDifference
  readonly reasons: readonly string[]
}

/** Questions about requests; but for `subject`, none of them opens what is sealed. */
export interface RequestList {
  /** By the day on which the answer is due, the most urgent first. */
  list(query: RequestQuery): Promise<readonly RequestRecord[]>
  /** Throws `no-such-request`. */
  get(id: string): Promise<RequestDetail>
  /** Who did what, the latest first. */
  history(id: string, limit?: number): Promise<readonly ActivityEntry[]>
  /** What would be done now otherwise than approved; only of desks that were planned again. */
  difference(id: string): Promise<readonly DeskDifference[]>
  /** Who it is about; who asked is put down. Throws `no-such-request`, `own-account`, and `request-ended` after its end. */
  subject(id: string, by: string): Promise<Redacted<Subject>>
  /** How many requests go on, are late, and are due soon. */
  figures(): Promise<{ readonly open: number; readonly overdue: number; readonly soon: number }>
}

export function openList(parts: RequestsParts): RequestList {
  const { store, activity, settings } = parts
  return {
    list: (query) => list(parts, query),
    get: async (id) => {
      const row = await store.db.selectFrom('requests').select(told).where('id', '=', id).executeTakeFirst()
      if (row === undefined) throw noSuchRequest(id)
      return {
        ...row,
        parts: (await partsOf(store, id)).map(({ request_id: _, ...part }) => part),
        tasks: await tasksOf(store, id),
        allowed: allowedActs[row.state],
      }
    },
    history: (id, limit = 200) => activity.list({ about: { kind: 'request', id }, limit }),
    difference: async (id) =>
      (await partsOf(store, id)).flatMap(({ desk, difference }) =>
        difference === null ? [] : [{ desk, difference, reasons: reasonsToAsk(difference, settings.limits) }],
      ),
    subject: (id, by) => store.transaction(() => readSubject(parts, id, by)),
    figures: async () => {
      const count = async (wanted: Wanted) => {
        const { found } = await meant(parts, wanted)
          .select(({ fn }) => fn.countAll<number | string>().as('found'))
          .executeTakeFirstOrThrow()
        return Number(found)
      }
      return {
        open: await count({ states: openStates }),
        overdue: await count({ due: 'overdue' }),
        soon: await count({ due: 'soon' }),
      }
    },
  }
}

const told = [
  'id',
  'version',
  'kind',
  'state',
  'channel',
  'received_on',
  'received_at',
  'received_by',
  'meant_by',
  'desks',
  'disposition',
  'organization',
  'texts',
  'files',
  'language',
  'lead_id',
  'asked_again',
  'identity_how',
  'identity_by',
  'identity_at',
  'due_on',
  'extended_at',
  'extension_reason',
  'approved_by',
  'approved_at',
  'grace_ends_at',
  'retry_at',
  'ground',
  'left',
  'totals',
  'ended_at',
  'ended_by',
] as const satisfies readonly (keyof RequestRecord)[]

function list(
  parts: RequestsParts,
  { after, limit, ...wanted }: RequestQuery,
): Promise<readonly RequestRecord[]> {
  let select = meant(parts, wanted).select(told).orderBy('due_on').orderBy('id').limit(limit)
  if (after !== undefined)
    select = select.where((is) =>
      is.or([
        is('due_on', '>', after.dueOn),
        is.and([is('due_on', '=', after.dueOn), is('id', '>', after.id)]),
      ]),
    )
  return select.execute()
}

type Wanted = Pick<RequestQuery, 'states' | 'kind' | 'due'>

/** Lists show and figures count the same. */
function meant(parts: RequestsParts, { states, kind, due }: Wanted) {
  const now = today(parts)
  let select = parts.store.db.selectFrom('requests')
  if (states !== undefined) select = select.where('state', 'in', [...states])
  if (kind !== undefined) select = select.where('kind', '=', kind)
  if (due !== undefined) select = select.where('state', 'in', [...openStates])
  if (due === 'overdue') select = select.where('due_on', '<', now)
  if (due === 'soon')
    select = select.where('due_on', '>=', now).where('due_on', '<=', daysAfter(now, parts.settings.soonDays))
  return select
}

async function readSubject(parts: RequestsParts, id: string, by: string): Promise<Redacted<Subject>> {
  const row = await lockRequest(parts.store, id)
  if (row === undefined) throw noSuchRequest(id)
  await refuseOwnAccount(parts, id, by)
  const sealed = (await openSubject(parts.side.keyring, row)).reveal()
  await note(parts, by, 'request.subject-read', id)
  const { known: _, salutation: __, ...subject } = sealed
  return new Redacted(subject)
}

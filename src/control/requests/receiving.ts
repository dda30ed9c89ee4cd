import { newId } from '../../engine/plan/ids.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import { type FileTreatment, fileTreatments, type TextTreatment, textTreatments } from '../../shared/texts.ts'
import { type Day, daysAfter, daysBetween, dueOn } from './clock.ts'
import { note, ownAccount, type RequestRow, type RequestsParts, save, today } from './change.ts'
import { findLead } from './duplicates.ts'
import { endRequest, writeLetter } from './course/ending.ts'
import { channels, type Channel, oneOf, type RequestKind, requestKinds, type RequestState } from './states.ts'
import {
  checkedSubject,
  emailMarks,
  marksOf,
  type SealedSubject,
  sealSubject,
  type Subject,
} from './subject.ts'

/** What somebody received. */
export interface ReceivedRequest {
  readonly kind: RequestKind
  readonly channel: Channel
  readonly subject: Subject
  /** The day on which it came in; today when left out, and never later. */
  readonly receivedOn?: Day
  /** All desks when left out. */
  readonly desks?: readonly string[]
  /** Of erasures: `redact` when left out. */
  readonly disposition?: 'redact' | 'purge'
  /** Whether the person's organization goes along, when nobody else belongs to it. */
  readonly organization?: 'with' | 'without'
  /** Of texts in redacted tickets: `remove` when left out. */
  readonly texts?: TextTreatment
  /** Of files of others that name the person and cannot be masked: `report` when left out. */
  readonly files?: FileTreatment
  readonly language?: 'de' | 'en'
  /** Handle of the account that received it. */
  readonly by: string
}

/** What became of it at once. */
export interface Receipt {
  readonly id: string
  readonly state: RequestState
  /** The earlier request of the same person. */
  readonly leadId?: string
}

/**
 * Takes a request in. Throws `no-subject`, `subject-value`, `request-word`, `no-such-desk`, `received-day`,
 * `kind-not-offered`, `texts` for texts or files that nothing erases in this way, and `own-account` for who would take in their own.
 */
export async function receiveRequest(parts: RequestsParts, received: ReceivedRequest): Promise<Receipt> {
  const { store } = parts
  const subject = checkedSubject(received.subject)
  await refuseOwn(parts, subject, received.by)
  return store.transaction(async () => {
    const row = await createRequest(parts, { ...received, subject }, 'received')
    return takeUp(parts, row, subject)
  })
}

/**
 * Links a new request with the earlier ones of the same person, and lets it go on; one that adds nothing ends here. A part
 * of the caller's transaction.
 */
export async function takeUp(parts: RequestsParts, row: RequestRow, subject: Subject): Promise<Receipt> {
  const lead = await findLead(parts, row, marksOf(parts.side.keyring, subject))
  if (lead?.covers === true) {
    const end = { state: 'duplicate', by: row.received_by, leadId: lead.id } as const
    await save(parts, row, await endRequest(parts, row, end))
    return { id: row.id, state: 'duplicate', leadId: lead.id }
  }
  await writeLetter(parts, row, { kind: 'received', facts: { kind: row.kind, due: row.due_on } })
  await save(parts, row, lead === undefined ? {} : { lead_id: lead.id })
  return { id: row.id, state: row.state, ...(lead === undefined ? {} : { leadId: lead.id }) }
}

/** Puts a request down, with its person sealed. A part of the caller's transaction. */
export async function createRequest(
  parts: RequestsParts,
  received: Omit<ReceivedRequest, 'subject'> & { readonly subject: SealedSubject },
  state: 'received' | 'unconfirmed',
  confirmation?: { readonly digest: string; readonly until: Date },
): Promise<RequestRow> {
  const { store, side, settings } = parts
  const { subject, by } = received
  const kind = offered(parts, oneOf(requestKinds, received.kind, 'the kind'))
  const treated = treatedOf(kind, received)
  for (const desk of received.desks ?? []) await side.desks.get(desk)
  const receivedOn = receivedDay(parts, received.receivedOn)
  const id = newId('q', side.clock)
  const now = side.clock.now()
  const row: RequestRow = {
    id,
    version: 1,
    kind,
    state,
    channel: oneOf(channels, received.channel, 'the channel'),
    received_on: receivedOn,
    received_at: now,
    received_by: by,
    meant_by: [by],
    subject: await sealSubject(side.keyring, id, subject),
    desks: received.desks === undefined ? null : [...new Set(received.desks)],
    disposition: oneOf(['redact', 'purge'], received.disposition ?? 'redact', 'the disposition'),
    organization: oneOf(['with', 'without'], received.organization ?? 'without', 'the organization'),
    ...treated,
    language: oneOf(['de', 'en'], received.language ?? 'de', 'the language'),
    ...blank,
    due_on: dueOn(receivedOn, { isExtended: false, holidays: settings.holidays }),
    confirm_digest: confirmation?.digest ?? null,
    confirm_until: confirmation?.until ?? null,
  }
  const { desks, left, meant_by: meantBy, ...rest } = row
  await store.db
    .insertInto('requests')
    .values({
      ...rest,
      totals: null,
      left: JSON.stringify(left),
      meant_by: JSON.stringify(meantBy),
      desks: desks === null ? null : JSON.stringify(desks),
    })
    .execute()
  const until = new Date(now.getTime() + settings.duplicateDays * 86_400_000)
  const marks = marksOf(side.keyring, subject)
  await store.db
    .insertInto('request_marks')
    .values(marks.map((mark) => ({ request_id: id, mark, until })))
    .execute()
  await note(parts, by, `request.${state}`, id, {
    kind,
    channel: row.channel,
    received: receivedOn,
    due: row.due_on,
  })
  return row
}

/** Refuses what only an erasure does, and masks in tickets that go as a whole. */
function treatedOf(
  kind: RequestKind,
  {
    texts = 'remove',
    files = 'report',
    disposition,
  }: Pick<ReceivedRequest, 'texts' | 'files' | 'disposition'>,
): Pick<RequestRow, 'texts' | 'files'> {
  const treated = {
    texts: oneOf(textTreatments, texts, 'what becomes of texts'),
    files: oneOf(fileTreatments, files, 'what becomes of files'),
  }
  if (kind !== 'erasure' && (texts === 'mask' || files === 'remove'))
    throw new UsageError('texts', 'texts are masked and files are removed by an erasure alone', {
      facts: { kind },
    })
  if (texts === 'mask' && disposition === 'purge')
    throw new UsageError(
      'texts',
      'texts are masked in tickets that are redacted; expected no purge beside it',
    )
  return treated
}

const blank = {
  lead_id: null,
  asked_again: 0,
  identity_how: null,
  identity_by: null,
  identity_at: null,
  extended_at: null,
  extension_reason: null,
  approved_by: null,
  approved_at: null,
  grace_ends_at: null,
  retry_at: null,
  ground: null,
  left: [],
  totals: null,
  ended_at: null,
  ended_by: null,
} as const satisfies Partial<RequestRow>

function offered({ access, holds }: RequestsParts, kind: RequestKind): RequestKind {
  const isThere = kind === 'erasure' || (kind === 'access' ? access : holds) !== undefined
  if (isThere) return kind
  throw new RefusedError('kind-not-offered', `requests of kind ${kind} are not handled here`, {
    facts: { kind },
  })
}

/** Older than a year is a slip of the pen; a letter that lay around for weeks is not. */
function receivedDay(parts: RequestsParts, day: Day | undefined): Day {
  const now = today(parts)
  if (day === undefined) return now
  if (daysBetween(day, now) >= 0 && day >= daysAfter(now, -366)) return day
  throw new UsageError('received-day', `expected a day within the last year, found ${day}; today is ${now}`, {
    facts: { day, today: now },
  })
}

async function refuseOwn({ side, accounts }: RequestsParts, subject: Subject, by: string): Promise<void> {
  const own = emailMarks(side.keyring, (await accounts?.emailsOf(by)) ?? [])
  const marks = new Set(marksOf(side.keyring, subject))
  if (own.some((mark) => marks.has(mark))) throw ownAccount('that is to be')
}

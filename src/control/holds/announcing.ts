import { readCatalog } from '../../database/introspect.ts'
import { dayAt } from '../../engine/hold/hold.ts'
import { holdIsOver } from '../../engine/hold/record.ts'
import { fitForReading } from '../../engine/selection/fit.ts'
import { peopleByKey } from '../../engine/selection/people.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import { Redacted } from '../../shared/redacted.ts'
import { withDesk } from '../desks/with-desk.ts'
import type { LetterLanguage } from '../notices/letters/facts.ts'
import type { LetterOrder } from '../notices/notices.ts'
import { holdRecord, holdSecrets } from '../store/holds.ts'
import type { ControlStore } from '../store/store.ts'
import { type HoldRow, type HoldsParts, loadHold } from './rows.ts'

/** What the person of a restriction is told before it is lifted: Art. 18(3) GDPR. */
export interface Announcement {
  readonly language: LetterLanguage
  /** The day on which it is to be lifted. */
  readonly on: string
  /** In words for the person; it stands in the letter alone. */
  readonly reason: string
}

/** Who writes the letter. Nobody does where this is left out. */
export interface HoldLetters {
  letter(order: LetterOrder<'restriction-ends'>): Promise<string>
}

/**
 * Writes to the person of a restriction that it will be lifted; returns the id of the notice. Name and address are read from
 * the desk now, by the keys that the hold keeps. Throws `announcement-target` for a hold that is no restriction of a person,
 * `announced-before` while an earlier letter is still to be sent, `hold-days`, `nobody-found`, and what `Notices.letter` throws.
 */
export async function announceEnd(
  parts: HoldsParts,
  id: string,
  announcement: Announcement,
  by: string,
): Promise<string> {
  const { store, side, activity, letters } = parts
  const { language, on, reason } = announcement
  const row = await loadHold(store, id)
  const keys = keysOf(row)
  if (on < dayAt(side.clock.now(), row.time_zone))
    throw new UsageError('hold-days', 'expected today or a later day as the one on which it is lifted')
  const about = await aboutOf(parts, row)
  const { name, email } = await personOn(parts, row.desk, keys)
  return store.transaction(async () => {
    const locked = await lockHold(store, id)
    await refuseSecond(store, locked)
    const noticeId = await letters.letter({
      kind: 'restriction-ends',
      language,
      facts: { ...about, right: 'restriction', on, reason, ...(name === undefined ? {} : { name }) },
      ...(email === undefined ? {} : { to: new Redacted(email) }),
      ...(about.isRequest ? { requestId: about.reference } : {}),
      by,
    })
    await store.db
      .updateTable('holds')
      .set({ announced_by_notice: noticeId, announced_for: on })
      .where('id', '=', id)
      .execute()
    await activity.note({
      by,
      verb: 'restriction.announced',
      about: { kind: 'hold', id },
      facts: { desk: row.desk, notice: noticeId, on },
    })
    return noticeId
  })
}

/** The letter has gone out and its day has come, by the clock of the desk. Returns the notice. */
export async function announcedBy(store: ControlStore, row: HoldRow, now: Date): Promise<string | undefined> {
  const { announced_by_notice: notice, announced_for: day, time_zone: timeZone } = row
  if (notice === null || day === null || day > dayAt(now, timeZone)) return undefined
  return (await stateOf(store, notice)) === 'sent' ? notice : undefined
}

async function stateOf(store: ControlStore, noticeId: string): Promise<string | undefined> {
  const row = await store.db
    .selectFrom('notices')
    .select('state')
    .where('id', '=', noticeId)
    .executeTakeFirst()
  return row?.state
}

function keysOf({ id, kind, about, ended_at: endedAt }: HoldRow): readonly string[] {
  if (endedAt !== null) throw holdIsOver(id)
  if (kind === 'restriction' && about.kind === 'persons') return about.keys
  throw new RefusedError('announcement-target', 'expected a restriction on a person, found another hold', {
    facts: { hold: id, kind, on: about.kind },
    remedy: 'Inform whom it concerns by other means, and say so when you end it.',
  })
}

async function lockHold(store: ControlStore, id: string): Promise<HoldRow> {
  const row = await store.db
    .selectFrom('holds')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (row.ended_at !== null) throw holdIsOver(id)
  return row
}

async function refuseSecond(
  store: ControlStore,
  { id, announced_by_notice: notice }: HoldRow,
): Promise<void> {
  const state = notice === null ? undefined : await stateOf(store, notice)
  if (state !== 'to-do' && state !== 'queued') return
  throw new RefusedError('announced-before', `a letter about the end of ${id} is still to be sent`, {
    facts: { hold: id, notice: notice ?? '', state },
    remedy: 'Send that one, or take it back.',
  })
}

/** The request that the restriction came from, where one is its matter; else the hold itself. */
async function aboutOf({ store, side }: HoldsParts, row: HoldRow) {
  const { matter } = await holdSecrets(row, side.keyring)
  const request =
    matter === undefined
      ? undefined
      : await store.db
          .selectFrom('requests')
          .select(['id', 'received_on'])
          .where('id', '=', matter)
          .executeTakeFirst()
  return request === undefined
    ? { reference: row.id, received: holdRecord(row).starts, isRequest: false }
    : { reference: request.id, received: request.received_on, isRequest: true }
}

/** How the person is called and reached, by the first of their accounts that says it. */
function personOn(
  { side }: HoldsParts,
  desk: string,
  keys: readonly string[],
): Promise<{ readonly name?: string; readonly email?: string }> {
  return withDesk(side, desk, async ({ database, loaded }) => {
    const catalog = await readCatalog(database)
    const people = await database.session(async (session) =>
      peopleByKey(session, (await fitForReading(session, loaded.map, catalog)).desk, keys),
    )
    const inOrder = people.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key))
    const first = (kind: 'name' | 'email') =>
      inOrder.flatMap(({ identifiers }) => identifiers).find((one) => one.kind === kind)?.value
    if (inOrder.length === 0)
      throw new UsageError('nobody-found', 'the desk has no account any more that this restriction is on')
    const name = first('name')
    const email = first('email')
    return { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) }
  })
}

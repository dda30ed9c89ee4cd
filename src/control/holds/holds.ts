import { dayAt, isOver } from '../../engine/hold/hold.ts'
import { checkInformed } from '../../engine/hold/lifting.ts'
import { holdIsOver, type HoldRecord, type HoldWish, newHold, thingsIn } from '../../engine/hold/record.ts'
import { findHeld, type HoldTarget } from '../../engine/hold/resolve.ts'
import type { Informed, InformedWay } from '../../shared/grounds.ts'
import type { ActivityEntry, Facts } from '../activity/activity.ts'
import { withDesk } from '../desks/with-desk.ts'
import type { EngineSide } from '../installation.ts'
import { readCursor, writeCursor } from '../store/cursor.ts'
import { holdRecord, holdSecrets, holdsLock } from '../store/holds.ts'
import type { ControlStore } from '../store/store.ts'
import { type Announcement, announcedBy, announceEnd } from './announcing.ts'
import { type HoldRow, type HoldsParts, loadHold } from './rows.ts'

/** A hold for people to read: `filter` and `matter` only while it lasts. */
export type ShownHold = HoldRecord & { readonly filter?: string; readonly matter?: string }

export interface HoldQuery {
  readonly desk?: string | undefined
  readonly kind?: HoldRecord['kind'] | undefined
  /** Those that are over, those that are not, or of these the restrictions that somebody has to decide about. */
  readonly state?: 'open' | 'due' | 'over' | undefined
  readonly limit: number
  /** The `next` of the page before. */
  readonly after?: string | undefined
}

export interface HoldPage {
  readonly items: readonly HoldRecord[]
  readonly next?: string
}

/** Asked in the transaction in which a hold comes to its end: whatever waited for it may be put into a queue again. */
export type WhenEnded = (hold: HoldRecord) => Promise<void>

/** Legal holds and restrictions of processing: what no request and no policy may touch. */
export interface Holds {
  /**
   * Finds what is meant on the desk and holds it. When this resolves, no chunk of a run that touched it is still to commit.
   * Not for a transaction. Throws `UsageError` for what the desk does not have, and as `newHold` does.
   */
  place(wish: HoldWish, target: HoldTarget, by: string): Promise<HoldRecord>
  /**
   * Ends a hold, and destroys what it kept encrypted. Of a restriction has to be said that its person was informed, unless a
   * letter told them and its day has come. Throws `no-such-hold`, `hold-over`, and as `checkInformed` does.
   */
  end(id: string, by: string, informed?: InformedWay): Promise<HoldRecord>
  /** Writes to the person of a restriction that it will be lifted; returns the notice. Throws as `announceEnd` does. */
  announce(id: string, announcement: Announcement, by: string): Promise<string>
  /**
   * Ends those whose last day has passed; returns how many. A restriction whose person was told by no letter stays in force,
   * and is told to be due, once. Safe to repeat, and to run twice at once.
   */
  sweep(): Promise<number>
  /** Throws `no-such-hold`. */
  get(id: string): Promise<ShownHold>
  /** The latest first; without what is encrypted. */
  list(query: HoldQuery): Promise<HoldPage>
  /** Who did what to a hold, the latest first. */
  history(id: string): Promise<readonly ActivityEntry[]>
  /** Has `work` called for every hold that ends from now on. */
  whenEnded(work: WhenEnded): void
}

export function openHolds(parts: HoldsParts): Holds {
  const { store, side, activity } = parts
  const { keyring, clock } = side
  const listeners: WhenEnded[] = []
  const end = (row: HoldRow, by: string, how: 'lifted' | 'day', informed?: InformedWay) =>
    store.transaction(async () => {
      const { id, kind } = row
      const notice = kind === 'restriction' ? await announcedBy(store, row, clock.now()) : undefined
      const word: Informed | undefined = informed ?? (notice === undefined ? undefined : 'letter')
      checkInformed(row, word)
      const ended = await endOne(store, id, { by, how, now: clock.now(), informed: word ?? null })
      if (ended === undefined) return undefined
      await activity.note({
        by,
        verb: `${ended.kind}.${how === 'lifted' ? 'ended' : 'expired'}`,
        about: { kind: 'hold', id },
        facts: {
          desk: ended.desk,
          ground: ended.ground,
          ...(word === undefined ? {} : { informed: word }),
          ...(word === 'letter' && notice !== undefined ? { notice } : {}),
        },
      })
      for (const listener of listeners) await listener(ended)
      return ended
    })
  return {
    place: (wish, target, by) => placeHold(parts, { wish, target, by }),
    end: async (id, by, informed) => {
      const row = await loadHold(store, id)
      const ended = row.ended_at === null ? await end(row, by, 'lifted', informed) : undefined
      if (ended !== undefined) return ended
      throw holdIsOver(id)
    },
    announce: (id, announcement, by) => announceEnd(parts, id, announcement, by),
    sweep: async () => {
      let swept = 0
      for (const row of await pastHolds(store, clock.now())) {
        const mayEnd = row.kind === 'hold' || (await announcedBy(store, row, clock.now())) !== undefined
        if (!mayEnd) await tellDue(parts, row)
        else if ((await end(row, 'system', 'day')) !== undefined) swept += 1
      }
      return swept
    },
    get: async (id) => {
      const row = await loadHold(store, id)
      const { filter, matter } = await holdSecrets(row, keyring)
      return {
        ...holdRecord(row),
        ...(filter === undefined ? {} : { filter: filter.text }),
        ...(matter === undefined ? {} : { matter }),
      }
    },
    list: (query) => listHolds(store, query),
    history: async (id) => {
      await loadHold(store, id)
      return activity.list({ about: { kind: 'hold', id }, limit: 1_000 })
    },
    whenEnded: (work) => {
      listeners.push(work)
    },
  }
}

async function placeHold(
  { store, side, activity }: HoldsParts,
  { wish, target, by }: { readonly wish: HoldWish; readonly target: HoldTarget; readonly by: string },
): Promise<HoldRecord> {
  const { clock, keyring } = side
  const { about, timeZone } = await findOnDesk(side, wish.desk, target)
  const { record, secrets } = newHold(wish, about, { by, timeZone, now: clock.now() })
  const sealed = Object.keys(secrets).length === 0 ? null : await keyring.encrypt(JSON.stringify(secrets))
  // Runs that are at work on the desk finish their chunk first; the next one sees the hold.
  return store.alone(holdsLock(wish.desk), () =>
    store.transaction(async () => {
      await store.db
        .insertInto('holds')
        .values({
          id: record.id,
          desk: record.desk,
          kind: record.kind,
          ground: record.ground,
          owner: record.owner,
          starts: record.starts,
          ends: record.ends ?? null,
          time_zone: timeZone,
          about: JSON.stringify(record.about),
          secrets: sealed,
          placed_by: by,
          placed_at: new Date(record.placed.at),
          ended_by: null,
          ended_at: null,
          ended_how: null,
          informed: null,
          announced_by_notice: null,
          announced_for: null,
          due_since: null,
        })
        .execute()
      await activity.note({
        by,
        verb: `${record.kind}.placed`,
        about: { kind: 'hold', id: record.id },
        facts: placedFacts(record),
      })
      return record
    }),
  )
}

/** Kinds, counts, days and codes; never whom or what the hold is about. */
function placedFacts({ desk, ground, starts, ends, about }: HoldRecord): Facts {
  return {
    desk,
    ground,
    starts,
    ...(ends === undefined ? {} : { ends }),
    on: about.kind,
    things: thingsIn(about),
  }
}

function findOnDesk(
  side: Pick<EngineSide, 'desks' | 'connect' | 'clock'>,
  name: string,
  target: HoldTarget,
): ReturnType<typeof findHeld> {
  return withDesk(side, name, ({ database, loaded }) =>
    findHeld(database, loaded.map, target, side.clock.now()),
  )
}

/** Nothing where it is over already, or was never there. */
async function endOne(
  store: ControlStore,
  id: string,
  end: {
    readonly by: string
    readonly how: 'lifted' | 'day'
    readonly now: Date
    readonly informed: Informed | null
  },
): Promise<HoldRecord | undefined> {
  const { by, how, now, informed } = end
  const row = await store.db
    .updateTable('holds')
    .set({ ended_by: by, ended_at: now, ended_how: how, informed, secrets: null })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  return row === undefined ? undefined : holdRecord(row)
}

/** Each by the clock of its desk. */
async function pastHolds(store: ControlStore, now: Date): Promise<readonly HoldRow[]> {
  const rows = await store.db
    .selectFrom('holds')
    .selectAll()
    .where('ended_at', 'is', null)
    .where('ends', 'is not', null)
    .orderBy('ends')
    .execute()
  return rows.filter(({ ends, time_zone }) => ends !== null && isOver({ ends }, dayAt(now, time_zone)))
}

/** Somebody has to decide about a restriction: that is told once. */
async function tellDue({ store, side, activity }: HoldsParts, { id }: HoldRow): Promise<void> {
  await store.transaction(async () => {
    const row = await store.db
      .updateTable('holds')
      .set({ due_since: side.clock.now() })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .where('due_since', 'is', null)
      .returningAll()
      .executeTakeFirst()
    if (row === undefined) return
    const { desk, ground, ends } = row
    const facts = { desk, ground, ...(ends === null ? {} : { ends }) }
    await activity.note({ by: 'system', verb: 'restriction.due', about: { kind: 'hold', id }, facts })
  })
}

async function listHolds(
  store: ControlStore,
  { desk, kind, state, after, limit }: HoldQuery,
): Promise<HoldPage> {
  let query = store.db
    .selectFrom('holds')
    .selectAll()
    .orderBy('placed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
  if (desk !== undefined) query = query.where('desk', '=', desk)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (state !== undefined) query = query.where('ended_at', state === 'over' ? 'is not' : 'is', null)
  if (state === 'due') query = query.where('due_since', 'is not', null)
  if (after !== undefined) {
    const { at, id } = readCursor(after)
    query = query.where((row) => row(row.refTuple('placed_at', 'id'), '<', row.tuple(at, id)))
  }
  const rows = await query.execute()
  const items = rows.slice(0, limit).map(holdRecord)
  const last = rows.at(limit - 1)
  return rows.length > limit && last !== undefined
    ? { items, next: writeCursor({ at: last.placed_at, id: last.id }) }
    : { items }
}

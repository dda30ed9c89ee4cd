import type { Selectable } from 'kysely'
import type { Clock } from '../../shared/clock.ts'
import { UsageError } from '../../shared/errors.ts'
import type { ControlStore } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

/** A count, a day, a code, an id, the number of a ticket: a word without spaces or `@`, so that no text of a person fits. */
export type Fact = string | number | boolean

/** What is told of an act beside who did it and to what. */
export type Facts = Readonly<Record<string, Fact | readonly Fact[]>>

export interface Act {
  /** Handle of the account, or `policy:ID`, `system`. */
  readonly by: string
  /** What was done, as `request.received`, `plan.approved`. */
  readonly verb: string
  readonly about: { readonly kind: string; readonly id: string }
  readonly facts?: Facts
}

export type ActivityEntry = Selectable<Tables['activity']>

export interface ActivityQuery {
  readonly about?: Act['about']
  readonly by?: string
  /** Entries before this number: the page that follows one that ended there. */
  readonly before?: number
  readonly since?: Date
  readonly limit: number
}

/** Who did what, and when: for people who look after each other, and for an audit. It ages out by a policy of its own. */
export interface Activity {
  /** Puts an act down, as a part of the transaction that the caller is in. Throws `activity-fact` for what may be a text. */
  note(act: Act): Promise<void>
  /** Has `work` told of each act from now on, in the transaction in which it is put down. */
  whenNoted(work: (act: Act) => Promise<void>): void
  /** The latest first. */
  list(query: ActivityQuery): Promise<readonly ActivityEntry[]>
  /** Forgets what happened before an instant; says how many entries that were. */
  forget(before: Date): Promise<number>
}

export function openActivity(store: ControlStore, clock: Clock): Activity {
  const listeners: ((act: Act) => Promise<void>)[] = []
  return {
    whenNoted: (work) => {
      listeners.push(work)
    },
    note: async (act) => {
      const { by, verb, about, facts = {} } = act
      checkFacts(verb, facts)
      await store.db
        .insertInto('activity')
        .values({
          at: clock.now(),
          by,
          verb,
          about_kind: about.kind,
          about_id: about.id,
          facts: JSON.stringify(facts),
        })
        .execute()
      for (const listener of listeners) await listener(act)
    },
    list: ({ about, by, before, since, limit }) => {
      let query = store.db.selectFrom('activity').selectAll().orderBy('number', 'desc').limit(limit)
      if (about !== undefined)
        query = query.where('about_kind', '=', about.kind).where('about_id', '=', about.id)
      if (by !== undefined) query = query.where('by', '=', by)
      if (since !== undefined) query = query.where('at', '>=', since)
      if (before !== undefined) query = query.where('number', '<', before)
      return query.execute()
    },
    forget: async (before) => {
      const { numDeletedRows } = await store.db
        .deleteFrom('activity')
        .where('at', '<', before)
        .executeTakeFirst()
      return Number(numDeletedRows)
    },
  }
}

/** Letters, digits and the signs of ids, codes, dates and digests. */
const word = /^[\p{L}\p{N}_.:/#+*-]{0,128}$/u

/** Texts of a desk, such as numbers of tickets, as facts: what no fact may hold is `_`, and the end of a long one is left out. */
export function asWords(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replaceAll(/[^\p{L}\p{N}_.:/#+*-]/gu, '_').slice(0, 128))
}

/** Throws `activity-fact` for facts that may be a text of a person. */
export function checkFacts(verb: string, facts: Facts): void {
  for (const [name, value] of Object.entries(facts))
    for (const fact of [value].flat())
      if (typeof fact === 'string' && !word.test(fact))
        throw new UsageError(
          'activity-fact',
          `the fact "${name}" of ${verb} has to be a single word, such as an id or a code, and is none`,
        )
}

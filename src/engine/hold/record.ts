import { randomBytes } from 'node:crypto'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import { groundsByKind, type HoldGround, type HoldKind, type Informed } from '../../shared/grounds.ts'
import { dayAt, type HeldThing, type Hold, type HoldDays } from './hold.ts'

/** What somebody says when a hold is placed, beside what it is about. */
export interface HoldWish {
  readonly desk: string
  readonly kind: HoldKind
  readonly ground: string
  /** Who decides about it: an account's handle, or an office. */
  readonly owner: string
  /** A reference of their own, such as the number of a file; kept encrypted, and destroyed when the hold is over. */
  readonly matter?: string
  /** The first day, today when left out; and the last one. */
  readonly starts?: string
  readonly ends?: string
}

/** A hold as its store keeps it. Of one that is over, what could name a person is gone. */
export interface HoldRecord {
  readonly id: string
  readonly desk: string
  readonly kind: HoldKind
  readonly ground: HoldGround
  readonly owner: string
  readonly starts: string
  /** Of a restriction, the last day before somebody has to decide about it: it does not end by itself. */
  readonly ends?: string
  /** Whose days are meant. */
  readonly timeZone: string
  /** Without the text of a filter, which may name a person. */
  readonly about: HeldOpenly
  readonly placed: { readonly by: string; readonly at: string }
  /** The letter to the person of a restriction that it will be lifted, and on which day. */
  readonly announced?: { readonly notice: string; readonly on: string }
  /** Since when somebody has to decide about a restriction. */
  readonly dueSince?: string
  readonly ended?: {
    readonly by: string
    readonly at: string
    readonly how: 'lifted' | 'day'
    /** Of a restriction: what was said of its person. */
    readonly informed?: Informed
  }
}

export type HeldOpenly = Exclude<HeldThing, { readonly kind: 'filter' }> | { readonly kind: 'filter' }

/** What a store keeps encrypted. */
export interface HoldSecrets {
  readonly filter?: { readonly text: string; readonly timeZone: string }
  readonly matter?: string
}

/**
 * A hold that is to be kept, from a wish and from what was found on the desk. Throws `UsageError` `hold-ground` for a
 * ground that is none of this kind, `hold-days` for days that are no days or lie behind, `hold-words` for an owner or a
 * matter that is no short line.
 */
export function newHold(
  wish: HoldWish,
  about: HeldThing,
  who: { readonly by: string; readonly now: Date; readonly timeZone: string },
): { readonly record: HoldRecord; readonly secrets: HoldSecrets } {
  const { desk, kind, owner, matter, ends } = wish
  const today = dayAt(who.now, who.timeZone)
  const starts = wish.starts ?? today
  checkDays(starts, ends, today)
  checkLine('owner', owner, 100)
  if (matter !== undefined) checkLine('matter', matter, 100)
  return {
    record: {
      id: newHoldId(who.now),
      desk,
      kind,
      ground: groundOf(kind, wish.ground),
      owner,
      starts,
      ...(ends === undefined ? {} : { ends }),
      timeZone: who.timeZone,
      about: about.kind === 'filter' ? { kind: 'filter' } : about,
      placed: { by: who.by, at: who.now.toISOString() },
    },
    secrets: {
      ...(about.kind === 'filter' ? { filter: { text: about.filter, timeZone: about.timeZone } } : {}),
      ...(matter === undefined ? {} : { matter }),
    },
  }
}

/** The days on which a hold counts. A restriction counts until it is lifted: its person has to be informed before. */
export function holdDays({
  id,
  kind,
  starts,
  ends,
}: Pick<HoldRecord, 'id' | 'kind' | 'starts' | 'ends'>): HoldDays {
  return { id, starts, ...(ends === undefined || kind === 'restriction' ? {} : { ends }) }
}

/** The hold as the engine needs it. */
export function holdOf(record: HoldRecord, { filter }: HoldSecrets): Hold {
  const { id, kind, ground, about } = record
  const days = holdDays(record)
  if (about.kind !== 'filter') return { kind, ground, ...days, about }
  if (filter === undefined) throw new RefusedError('hold-over', `the filter of the hold ${id} is destroyed`)
  return {
    kind,
    ground,
    ...days,
    about: { kind: 'filter', filter: filter.text, timeZone: filter.timeZone },
  }
}

/** How many things of its kind a hold names; none for a filter. */
export function thingsIn(about: HeldOpenly): number {
  if (about.kind === 'tickets') return about.numbers.length
  if (about.kind === 'persons' || about.kind === 'organizations') return about.keys.length
  return about.kind === 'team' ? 1 : 0
}

/** What is thrown for a hold that is not there. */
export function noSuchHold(id: string): UsageError {
  return new UsageError('no-such-hold', `there is no hold ${id.slice(0, 64)}`)
}

/** What is thrown for a hold that is to be ended, and is over. */
export function holdIsOver(id: string): RefusedError {
  return new RefusedError('hold-over', `the hold ${id} is over already`, { facts: { hold: id } })
}

function groundOf(kind: HoldKind, ground: string): HoldGround {
  const known = Object.keys(groundsByKind[kind])
  if (known.includes(ground)) return ground as HoldGround
  throw new UsageError('hold-ground', `expected one of ${known.join(', ')} as the ground of a ${kind}`, {
    facts: { known },
  })
}

function checkDays(starts: string, ends: string | undefined, today: string): void {
  for (const day of [starts, ...(ends === undefined ? [] : [ends])])
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || !isDay(day))
      throw new UsageError('hold-days', 'expected a day such as 2026-03-31')
  if (ends !== undefined && (ends < starts || ends < today))
    throw new UsageError(
      'hold-days',
      `expected a last day that is not over and not before ${starts}, found ${ends}`,
    )
}

function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text
}

function checkLine(what: string, text: string, most: number): void {
  if (text.trim() !== '' && text.length <= most && !/\p{Cc}/u.test(text)) return
  throw new UsageError('hold-words', `expected a line of at most ${most} characters as the ${what}`)
}

/** Sorts by time, and is easy to read out. */
function newHoldId(now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
  return `h-${stamp}-${randomBytes(3).toString('hex')}`
}

import { afterEach, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { sampleDesks } from '../../../tests/support/desk.ts'
import { temporaryFolder } from '../../../tests/support/folders.ts'
import { createTestStore, type StoreKind, storeKinds } from '../../../tests/support/stores.ts'
import type { HoldWish } from '../../engine/hold/record.ts'
import { ExpungeError } from '../../shared/errors.ts'
import { fixedClock } from '../../shared/clock.ts'
import { openActivity } from '../activity/activity.ts'
import { openSharedInstallation } from '../installation.ts'
import { holdsLock } from '../store/holds.ts'
import { openHolds } from './holds.ts'

const wish: HoldWish = { desk: 'sample', kind: 'hold', ground: 'legal-claims', owner: 'legal' }

describe.each(storeKinds)('holds on %s', (kind) => {
  const freshDesk = sampleDesks('sqlite')
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  const open = async (now = '2026-06-30T12:00:00Z') => {
    const made = await holdsOn(kind, await freshDesk(), now)
    ends.push(made.drop)
    return made
  }

  it('are placed on what the desk has, listed, and ended once', async () => {
    const { holds, desk } = await open()
    const [ticket] = desk.truth.subject.ownTickets
    const hold = await holds.place(wish, { kind: 'tickets', numbers: [`#${ticket?.number}`] }, 'dana')
    const hints = [{ kind: 'email', value: desk.truth.subject.identifiers.emails[0] ?? '' }] as const
    const other = await holds.place(
      { ...wish, kind: 'restriction', ground: 'accuracy-contested', ends: '2026-12-31' },
      { kind: 'person', hints },
      'dana',
    )
    expect(hold).toMatchObject({
      about: { kind: 'tickets', numbers: [ticket?.number] },
      starts: '2026-06-30',
      placed: { by: 'dana', at: '2026-06-30T12:00:00.000Z' },
    })
    expect(other.about).toEqual({ kind: 'persons', keys: [String(desk.truth.subject.personIds[0])] })
    expect((await holds.list({ limit: 10 })).items).toHaveLength(2)
    expect(await holds.list({ limit: 10, kind: 'restriction' })).toEqual({ items: [other] })
    const { items, next = '' } = await holds.list({ limit: 1 })
    const second = await holds.list({ limit: 1, after: next })
    expect([...items, ...second.items].map(({ id }) => id).toSorted()).toEqual([hold.id, other.id].toSorted())
    expect(second.next).toBeUndefined()
    expect(await holds.end(hold.id, 'jo')).toMatchObject({ ended: { by: 'jo', how: 'lifted' } })
    expect(await codeOf(holds.end(hold.id, 'jo'))).toBe('hold-over')
    expect(await codeOf(holds.end('h-none', 'jo'))).toBe('no-such-hold')
    expect(await holds.list({ limit: 10, state: 'open' })).toEqual({ items: [other] })
    expect((await holds.history(hold.id)).map(({ by, verb }) => `${by} ${verb}`)).toEqual([
      'jo hold.ended',
      'dana hold.placed',
    ])
  })

  it('refuse what the desk does not have, and what is no ground or no day', async () => {
    const { holds } = await open()
    const tickets = { kind: 'tickets', numbers: ['1000001'] } as const
    const team = { kind: 'team', name: 'Service Desk' } as const
    expect(await codeOf(holds.place(wish, { ...tickets, numbers: ['99999999'] }, 'dana'))).toBe(
      'no-such-ticket',
    )
    expect(await codeOf(holds.place(wish, { ...tickets, numbers: [] }, 'dana'))).toBe('hold-empty')
    expect(await codeOf(holds.place(wish, { kind: 'team', name: 'Nobody' }, 'dana'))).toBe('no-such-team')
    expect(await codeOf(holds.place(wish, { kind: 'organizations', keys: ['x'] }, 'dana'))).toBe(
      'no-such-organization',
    )
    const filter = { kind: 'filter', filter: "priority = 'high'" } as const
    expect(await codeOf(holds.place(wish, filter, 'dana'))).toBe('filter-value')
    expect(await codeOf(holds.place({ ...wish, ground: 'objection-pending' }, team, 'dana'))).toBe(
      'hold-ground',
    )
    expect(await codeOf(holds.place({ ...wish, ends: '2026-06-29' }, team, 'dana'))).toBe('hold-days')
    expect(await codeOf(holds.place({ ...wish, starts: '2026-02-31' }, team, 'dana'))).toBe('hold-days')
    expect(await codeOf(holds.place({ ...wish, owner: 'a\nb' }, team, 'dana'))).toBe('hold-words')
    expect(await codeOf(holds.place({ ...wish, desk: 'none' }, team, 'dana'))).toBe('no-such-desk')
    expect(await holds.list({ limit: 10 })).toEqual({ items: [] })
  })

  it('promise 7: keep what may name a person encrypted, and destroy it at their end', async () => {
    const { holds, store } = await open()
    const target = { kind: 'filter', filter: "title like '%Canary Kranich%'" } as const
    const hold = await holds.place({ ...wish, matter: 'Kranich ./. Canary' }, target, 'dana')
    expect(await holds.get(hold.id)).toMatchObject({ filter: target.filter, matter: 'Kranich ./. Canary' })
    expect(await everything(store)).not.toMatch(/kranich/i)
    expect(await everything(store)).toContain('AGE ENCRYPTED')
    await holds.end(hold.id, 'dana')
    expect(await holds.get(hold.id)).not.toHaveProperty('filter')
    expect(await everything(store)).not.toMatch(/kranich|AGE ENCRYPTED/i)
  })

  it('end by themselves with the day on the clock of the desk, and tell who waits, once', async () => {
    const { holds, clock, side } = await open('2026-06-30T21:30:00Z')
    const told: string[] = []
    holds.whenEnded(async ({ id }) => {
      told.push(id)
      await Promise.resolve()
    })
    const team = { kind: 'team', name: 'Service Desk' } as const
    const hold = await holds.place({ ...wish, ends: '2026-06-30' }, team, 'dana')
    const lasting = await holds.place(wish, team, 'dana')
    expect(await holds.sweep()).toBe(0)
    clock.advance(3 * 3_600_000)
    const swept = await Promise.all([holds.sweep(), holds.sweep()])
    expect(swept[0] + swept[1]).toBe(1)
    expect(told).toEqual([hold.id])
    expect(await holds.get(hold.id)).toMatchObject({ ended: { by: 'system', how: 'day' } })
    expect((await holds.history(hold.id))[0]).toMatchObject({ by: 'system', verb: 'hold.expired' })
    expect((await side.holds.open('sample')).map(({ id }) => id)).toEqual([lasting.id])
    expect(await side.holds.load([hold.id, lasting.id])).toMatchObject([{ id: lasting.id }])
  })

  it('of kind restriction stay in force after their day, are told to be due once, and end with a word about their person', async () => {
    const { holds, clock, side, activity } = await open('2026-06-30T12:00:00Z')
    const restriction = { ...wish, kind: 'restriction', ground: 'accuracy-contested' } as const
    const team = { kind: 'team', name: 'Service Desk' } as const
    const hold = await holds.place({ ...restriction, ends: '2026-06-30' }, team, 'dana')
    clock.advance(3 * 86_400_000)
    expect(await side.holds.open('sample')).toEqual([{ id: hold.id, starts: '2026-06-30' }])
    expect((await side.holds.load([hold.id]))[0]).not.toHaveProperty('ends')
    expect([await holds.sweep(), await holds.sweep()]).toEqual([0, 0])
    expect((await holds.list({ limit: 10, state: 'due' })).items).toMatchObject([
      { id: hold.id, dueSince: '2026-07-03T12:00:00.000Z' },
    ])
    expect((await holds.history(hold.id)).map(({ verb }) => verb)).toEqual([
      'restriction.due',
      'restriction.placed',
    ])
    await expect(holds.end(hold.id, 'jo')).rejects.toMatchObject({ code: 'not-informed' })
    expect(
      await codeOf(holds.announce(hold.id, { language: 'en', on: '2026-07-03', reason: 'x' }, 'jo')),
    ).toBe('announcement-target')
    expect((await holds.list({ limit: 10, state: 'open' })).items).toHaveLength(1)
    expect(await holds.end(hold.id, 'jo', 'not-possible')).toMatchObject({
      ended: { by: 'jo', how: 'lifted', informed: 'not-possible' },
    })
    const [end] = await activity.list({ about: { kind: 'hold', id: hold.id }, limit: 1 })
    expect(end).toMatchObject({ verb: 'restriction.ended', facts: { informed: 'not-possible' } })
    expect((await holds.list({ limit: 10, state: 'due' })).items).toEqual([])
    const legal = await holds.place(wish, team, 'dana')
    expect(await codeOf(holds.end(legal.id, 'jo', 'told'))).toBe('hold-informed')
  })

  it('do not end when what waits for that cannot be told', async () => {
    const { holds } = await open()
    const hold = await holds.place(wish, { kind: 'team', name: 'Service Desk' }, 'dana')
    let isBroken = true
    holds.whenEnded(() => (isBroken ? Promise.reject(new Error('not now')) : Promise.resolve()))
    await expect(holds.end(hold.id, 'jo')).rejects.toThrow('not now')
    expect((await holds.list({ limit: 10, state: 'open' })).items).toHaveLength(1)
    expect(await holds.history(hold.id)).toHaveLength(1)
    isBroken = false
    await holds.end(hold.id, 'jo')
    expect((await holds.list({ limit: 10, state: 'over' })).items).toHaveLength(1)
  })

  it('are placed between two chunks: whoever places one waits for those at work, and later ones wait for it', async () => {
    const { side, store } = await open()
    const order: string[] = []
    const atWork = Promise.withResolvers<void>()
    const mayEnd = Promise.withResolvers<void>()
    const chunk = side.holds.undisturbed('sample', async (confirm) => {
      atWork.resolve()
      await mayEnd.promise
      await confirm()
      order.push('chunk ends')
    })
    await atWork.promise
    await side.holds.undisturbed('sample', async () => {
      order.push('another at once')
      await Promise.resolve()
    })
    const placed = store.alone(holdsLock('sample'), async () => {
      order.push('placed')
      await Promise.resolve()
    })
    if (kind === 'server') await expect.poll(() => waitersIn(store)).toBe(1)
    const later = side.holds.undisturbed('sample', async () => {
      order.push('later')
      await Promise.resolve()
    })
    if (kind === 'server') await expect.poll(() => waitersIn(store)).toBe(2)
    mayEnd.resolve()
    await Promise.all([chunk, placed, later])
    expect(order).toEqual(['another at once', 'chunk ends', 'placed', 'later'])
    await expect(
      store.transaction(() => store.alone(holdsLock('sample'), () => Promise.resolve())),
    ).rejects.toThrow('before a transaction')
  })

  it('promise 4: let no chunk commit whose guard was lost', async () => {
    const { side, store } = await open()
    if (kind === 'embedded') return expect(store.kind).toBe('embedded')
    const lost = side.holds.undisturbed('sample', async (confirm) => {
      await sql`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and mode = 'ShareLock' and database = (select oid from pg_database where datname = current_database())`.execute(
        store.db,
      )
      await confirm()
    })
    expect(await codeOf(lost)).toMatch(/^database/)
  })
})

/** How many wait for a lock that others have. */
async function waitersIn({ db }: Awaited<ReturnType<typeof holdsOn>>['store']): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

async function holdsOn(
  kind: StoreKind,
  desk: Awaited<ReturnType<ReturnType<typeof sampleDesks>>>,
  now: string,
) {
  const test = await createTestStore(kind)
  const clock = fixedClock(now)
  const side = await openSharedInstallation({ store: test.store, keys: temporaryFolder('keys'), clock })
  await side.desks.add('sample', { map: 'sample/1', address: desk.url })
  const activity = openActivity(test.store, clock)
  return {
    desk,
    clock,
    side,
    store: test.store,
    activity,
    holds: openHolds({
      store: test.store,
      side,
      activity,
      letters: { letter: () => Promise.reject(new Error('nobody writes here')) },
    }),
    drop: () => test.drop(),
  }
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    if (error instanceof ExpungeError) return error.code
    throw error
  }
  return 'none'
}

/** All that Expunge's own database holds of holds and activity, as text. */
async function everything({ db }: Awaited<ReturnType<typeof holdsOn>>['store']): Promise<string> {
  const texts = await Promise.all(
    ['holds', 'activity', 'ledger_lines', 'plans', 'run_documents'].map(async (table) => {
      const { rows } = await sql<{
        text: string
      }>`select t::text as text from ${sql.table(table)} as t`.execute(db)
      return rows.map(({ text }) => text).join('\n')
    }),
  )
  return texts.join('\n')
}

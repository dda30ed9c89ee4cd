import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { HeldThing } from '../../src/engine/hold/hold.ts'
import type { HoldRecord } from '../../src/engine/hold/record.ts'
import type { HoldTarget } from '../../src/engine/hold/resolve.ts'
import { replayMarkers } from '../../src/engine/replay/replay.ts'
import type { SelectionRequest } from '../../src/engine/plan/input.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { placeHold } from '../support/holds.ts'
import { apply, erase, planOf, refusalOf, replayOn, subjectOf, unexplained } from '../support/run.ts'
import {
  differenceOf,
  placesOf,
  rowsOf,
  type Snapshot,
  snapshotOf,
  type TextRow,
} from '../support/snapshot.ts'
import { anchored, heldRows, type NaiveHold, type Rows, ticketsOf } from './naive-holds.ts'

const all: SelectionRequest = { kind: 'filter', filter: "created >= '2000-01-01'", unfinished: true }

/** What each kind of hold is placed on, and the same in words of the rows. */
const kinds: Readonly<
  Record<
    string,
    (before: Snapshot, desk: TestDesk) => { readonly target: HoldTarget; readonly naive: NaiveHold }
  >
> = {
  'two tickets': (before) => {
    const numbers = new Set(
      [...rowsOf(before, 'tickets').values()].slice(20, 22).map((row) => row['number'] ?? ''),
    )
    return {
      target: { kind: 'tickets', numbers: [...numbers] },
      naive: { tickets: (row) => numbers.has(row['number'] ?? '') },
    }
  },
  'a person who wrote in tickets of others': (_, { truth }) => {
    const id = String(truth.subject.personIds[0])
    return {
      target: { kind: 'person', hints: [{ kind: 'id', value: id }] },
      naive: { persons: new Set([id]) },
    }
  },
  'an organization': (before) => {
    const customer = [...rowsOf(before, 'persons').values()].find(
      (row) =>
        row['organization_id'] !== null &&
        [...rowsOf(before, 'tickets').values()].some(({ customer_id }) => customer_id === row['id']),
    )
    const id = customer?.['organization_id'] ?? ''
    return { target: { kind: 'organizations', keys: [id] }, naive: { organizations: new Set([id]) } }
  },
  'a team': (before) => {
    const [id, team] = [...rowsOf(before, 'teams')][1] ?? []
    return {
      target: { kind: 'team', name: team?.['name'] ?? '' },
      naive: { tickets: (row) => row['team_id'] === id },
    }
  },
  'a filter': () => ({
    target: { kind: 'filter', filter: "priority >= 3 or channel = 'phone'" },
    naive: { tickets: (row) => Number(row['priority']) >= 3 || row['channel'] === 'phone' },
  }),
}

const isMapHeld = (row: TextRow) => /^(?:1|true|t)$/.test(row['legal_hold'] ?? '')

/** A redaction and a purge of all tickets where nothing is held: what the rest has to come to. */
const undisturbed = new Map<string, Promise<Snapshot>>()

describe.each(dialects)('promise 4: holds that are placed win on %s', (engine) => {
  const freshDesk = sampleDesks(engine)
  const withoutHolds = (disposition: 'redact' | 'purge') =>
    once(`${engine} ${disposition}`, async () => {
      const desk = await freshDesk()
      await apply(desk, await planOf(desk, { disposition, selection: all }))
      return snapshotOf(desk.database)
    })

  describe.each(Object.keys(kinds))('%s', (kind) => {
    it.each(['redact', 'purge'] as const)(
      'is kept to the byte by a %s of all tickets, and the rest is treated',
      async (disposition) => {
        const desk = await freshDesk()
        const before = await snapshotOf(desk.database)
        const { target, naive } = (kinds[kind] ?? raise)(before, desk)
        const held = heldRows(before, naive)
        const hold = await placeHold(desk, target)
        const plan = await planOf(desk, { disposition, selection: all })
        expect(plan.retained.map(({ name }) => name)).toContain(hold.id)
        const record = await apply(desk, plan)
        expect(record.state).toBe('applied')
        expect(record.counts).toEqual(plan.counts)
        const after = await snapshotOf(desk.database)
        expect(touched(before, after, held)).toEqual([])
        const byMap = heldRows(before, { tickets: isMapHeld })
        const redacted = await withoutHolds('redact')
        const expected =
          disposition === 'redact'
            ? redacted
            : purged(before, { held, byMap, redacted, whole: await withoutHolds('purge') })
        expect(differenceIn(expected, after, held)).toEqual([])
        expect(certainlyTreated(before, after, held)).toBeGreaterThan(100)
      },
    )
  })

  it('keeps a person with all that is theirs, and leaves every mention of them', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const [main, other] = desk.truth.subject.personIds.map(String)
    const hold = await placeHold(desk, { kind: 'person', hints: [{ kind: 'id', value: main ?? '' }] })
    const { plan, verification } = await erase(desk, { disposition: 'redact', selection: subjectOf(desk) })
    expect(plan.retained).toContainEqual(expect.objectContaining({ name: hold.id, persons: 1 }))
    expect(plan.masks).toEqual([])
    const after = await snapshotOf(desk.database)
    expect(touched(before, after, heldRows(before, { persons: new Set([main ?? '']) }))).toEqual([])
    expect(rowsOf(after, 'persons').get(other ?? '')?.['last_name']).toBe('Erased')
    expect(unexplained(verification)).toEqual([])
  })

  it('refuses a plan of which everything is held, and names the hold', async () => {
    const desk = await freshDesk()
    const hold = await placeHold(
      desk,
      { kind: 'person', hints: subjectOf(desk).hints },
      { kind: 'restriction', ground: 'accuracy-contested' },
    )
    const refusal = await refusalOf(planOf(desk, { disposition: 'purge', selection: subjectOf(desk) }))
    expect(refusal.code).toBe('all-retained')
    expect(refusal.message).toContain(hold.id)
    expect(refusal.message).toContain('Art. 18(1)(a)')
  })

  it('is honoured when it is placed after planning, and said; when it is over, a new plan takes what waited', async () => {
    const desk = await freshDesk()
    const selection = subjectOf(desk)
    const plan = await planOf(desk, { disposition: 'purge', selection })
    const ticket = finishedOf(desk)
    const hold = await placeHold(desk, { kind: 'tickets', numbers: [ticket.number] })
    const before = await snapshotOf(desk.database)
    const record = await apply(desk, plan)
    expect(record.incomplete).toContain('held since the plan was made: 1 of tickets')
    const held = heldRows(before, { tickets: (row) => row['id'] === String(ticket.id) })
    const after = await snapshotOf(desk.database)
    expect(touched(before, after, held)).toEqual([])
    await desk.installation.holds.end(hold.id, 'dana')
    const next = await planOf(desk, {
      disposition: 'purge',
      selection: { kind: 'tickets', numbers: [ticket.number] },
    })
    expect(next.retained).toEqual([])
    await apply(desk, next)
    expect(rowsOf(await snapshotOf(desk.database), 'tickets').has(String(ticket.id))).toBe(false)
  })

  it('does not carry out a plan that counted on a hold which is over', async () => {
    const desk = await freshDesk()
    const hold = await placeHold(desk, { kind: 'tickets', numbers: [finishedOf(desk).number] })
    const plan = await planOf(desk, { disposition: 'purge', selection: subjectOf(desk) })
    await desk.installation.holds.end(hold.id, 'dana')
    const before = await snapshotOf(desk.database)
    expect(await refusalOf(apply(desk, plan))).toMatchObject({
      code: 'hold-ended',
      facts: { holds: [hold.id] },
    })
    expect(placesOf(differenceOf(before, await snapshotOf(desk.database)).changed)).toEqual([])
  })
})

// PGlite has one connection only, so nobody else can look at the desk while a run is at work.
describe.each(dialects)('promise 4: a hold that is placed while a run is at work on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it.each(['redact', 'purge'] as const)(
    'counts from the moment at which placing it returns, even in the middle of a chunk of a %s',
    async (disposition) => {
      const desk = await freshDesk()
      const other = await desk.connect()
      const before = await snapshotOf(desk.database)
      const plan = await planOf(desk, { disposition, selection: subjectOf(desk) })
      const mine = [...rowsOf(before, 'tickets').values()].filter(
        (row) => row['customer_id'] === String(desk.truth.subject.personIds[0]) && !isMapHeld(row),
      )
      const numbers = mine.map((row) => row['number'] ?? '')
      const placing: Promise<Snapshot>[] = []
      let chunks = 0
      const { holds } = desk.installation
      const record = await apply(desk, plan, {
        chunkRows: 1,
        holds: {
          ...holds,
          undisturbed: (name, work) =>
            holds.undisturbed(name, (confirm) =>
              work(async () => {
                // Everything of the chunk is written, and nothing of it committed.
                chunks += 1
                if (chunks === 4) {
                  placing.push(holdAtOnce(desk, { kind: 'tickets', numbers }).then(() => snapshotOf(other)))
                  // Time enough to place one, for somebody who need not wait.
                  for (let look = 0; look < 200; look++) await holds.list()
                }
                await confirm()
              }),
            ),
        },
      })
      const [whenPlaced] = await Promise.all(placing)
      const after = await snapshotOf(desk.database)
      const held = heldRows(before, { tickets: (row) => numbers.includes(row['number'] ?? '') })
      expect(whenPlaced === undefined ? undefined : touched(whenPlaced, after, held)).toEqual([])
      // What was committed before stays treated; what had not come yet is as it was.
      const spared = mine.filter(({ id }) => touched(before, after, new Set([`tickets ${id}`])).length === 0)
      expect(spared.length).toBeGreaterThan(0)
      expect(spared.length).toBeLessThan(mine.length)
      expect(record.incomplete.join()).toContain('held since the plan was made')
    },
  )

  it('on a person turns the purge of tickets in which they wrote into a redaction', async () => {
    const desk = await freshDesk()
    const other = await desk.connect()
    const persons = new Set([String(desk.truth.subject.personIds[0])])
    const plan = await planOf(desk, { disposition: 'purge', selection: all })
    let whenPlaced: Snapshot = new Map()
    const record = await apply(desk, plan, {
      chunkRows: 5,
      between: async (chunks) => {
        if (chunks !== 1) return
        await holdAtOnce(desk, { kind: 'persons', keys: [...persons] })
        whenPlaced = await snapshotOf(other)
      },
    })
    expect(record.state).toBe('applied')
    const after = await snapshotOf(desk.database)
    const held = heldRows(whenPlaced, { persons })
    expect(held.size).toBeGreaterThan(20)
    expect(touched(whenPlaced, after, held)).toEqual([])
    // Their messages stand in tickets of others, which are there and redacted.
    const own = (row: TextRow) => persons.has(row['customer_id'] ?? '') || isMapHeld(row)
    const tickets = [...held].flatMap((place) => {
      const [table = '', key = ''] = place.split(' ')
      return table === 'messages' ? [rowsOf(after, table).get(key)?.['ticket_id'] ?? ''] : []
    })
    const others = tickets.map((id) => rowsOf(after, 'tickets').get(id) ?? raise()).filter((row) => !own(row))
    expect(others.length).toBeGreaterThan(0)
    expect(new Set(others.map((row) => row['title']))).toEqual(new Set(['[removed]']))
    expect(record.incomplete.join()).toContain('kept by a hold')
  })
})

describe.each(dialects)('what a held ticket refers to on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('is redacted instead of purged when the hold comes while a run is at work', async () => {
    const desk = await freshDesk()
    const { first, merged, into, numbers } = await mergedIn(desk)
    const plan = await planOf(desk, { disposition: 'purge', selection: { kind: 'tickets', numbers } })
    let placed = false
    const record = await apply(desk, plan, {
      chunkRows: 1,
      between: async (chunks) => {
        if (chunks !== 1) return
        placed = true
        await holdAtOnce(desk, { kind: 'tickets', numbers: numbers.slice(1, 2) })
      },
    })
    expect(placed).toBe(true)
    expect(record.state).toBe('applied')
    const tickets = rowsOf(await snapshotOf(desk.database), 'tickets')
    expect(tickets.has(first)).toBe(false)
    expect(tickets.get(merged)).toMatchObject({ merged_into_id: into })
    expect(tickets.get(into)?.['title']).toBe('[removed]')
  })

  it('is redacted by a replay, and purged by the next one when the hold is over', async () => {
    const desk = await freshDesk()
    const restored = await freshDesk()
    const { merged, into, numbers } = await mergedIn(desk)
    await mergedIn(restored)
    await erase(desk, { disposition: 'purge', selection: { kind: 'tickets', numbers } })
    const hold = await holdAtOnce(desk, { kind: 'tickets', numbers: numbers.slice(1, 2) })
    const before = await snapshotOf(restored.database)
    const request = replayOn(desk, restored)
    expect((await replayMarkers(request))[0]).toMatchObject({ state: 'replayed' })
    const after = await snapshotOf(restored.database)
    expect(touched(before, after, heldRows(before, { tickets: ({ id }) => id === merged }))).toEqual([])
    expect(rowsOf(after, 'tickets').get(into)?.['title']).toBe('[removed]')
    await desk.installation.holds.end(hold.id, 'dana')
    expect((await replayMarkers(request))[0]).toMatchObject({ state: 'replayed' })
    const tickets = rowsOf(await snapshotOf(restored.database), 'tickets')
    expect([merged, into].filter((id) => tickets.has(id))).toEqual([])
  })
})

describe.each(dialects)('promise 8: a replay honours holds on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('and does the rest once they are over', async () => {
    const desk = await freshDesk()
    const restored = await freshDesk()
    await erase(desk, { disposition: 'purge', selection: subjectOf(desk) })
    const erased = await snapshotOf(desk.database)
    const before = await snapshotOf(restored.database)
    const ticket = finishedOf(desk)
    const hold = await placeHold(
      { ...desk, database: restored.database },
      { kind: 'tickets', numbers: [ticket.number] },
    )
    const request = replayOn(desk, restored)
    const [first] = await replayMarkers(request)
    expect(first).toMatchObject({ state: 'replayed' })
    expect(first?.reason).toContain('held')
    const held = heldRows(before, { tickets: (row) => row['id'] === String(ticket.id) })
    expect(touched(before, await snapshotOf(restored.database), held)).toEqual([])
    await desk.installation.holds.end(hold.id, 'dana')
    const [second] = await replayMarkers(request)
    expect(second).toMatchObject({ state: 'replayed' })
    expect(second?.reason).toBeUndefined()
    const after = await snapshotOf(restored.database)
    expect(rowsOf(after, 'tickets').has(String(ticket.id))).toBe(false)
    const { changed, removed, added } = differenceOf(erased, after)
    expect(placesOf([...changed, ...removed, ...added])).toEqual([])
    expect((await replayMarkers(request))[0]).toMatchObject({ state: 'already applied' })
  })
})

/** Three finished tickets of the desk, the second of them merged into the third. */
async function mergedIn({ database }: TestDesk) {
  const finished = [...rowsOf(await snapshotOf(database), 'tickets').values()].filter(
    (row) => row['status'] === 'closed' && row['merged_into_id'] === null && !isMapHeld(row),
  )
  const [first = raise(), merged = raise(), into = raise()] = finished.slice(0, 3)
  await database.session((session) =>
    session.run(
      sql`update tickets set merged_into_id = ${Number(into['id'])} where id = ${Number(merged['id'])}`,
    ),
  )
  return {
    first: first['id'] ?? '',
    merged: merged['id'] ?? '',
    into: into['id'] ?? '',
    numbers: [first, merged, into].map((row) => row['number'] ?? ''),
  }
}

/** Places a hold without a look at the desk, on which a run may be at work. */
function holdAtOnce({ installation, map }: TestDesk, about: HeldThing): Promise<HoldRecord> {
  return installation.holds.place(
    { desk: 'sample', kind: 'hold', ground: 'legal-claims', owner: 'legal' },
    about,
    { by: 'dana', timeZone: map.time_zone },
  )
}

const finishedOf = ({ truth }: TestDesk) => {
  const kept = new Set(truth.legalHoldTickets.map(({ id }) => id))
  const found = truth.subject.ownTickets.find(({ status, id }) => status === 'closed' && !kept.has(id))
  return found ?? raise()
}

function once(key: string, make: () => Promise<Snapshot>): Promise<Snapshot> {
  const made = undisturbed.get(key) ?? make()
  undisturbed.set(key, made)
  return made
}

function raise(): never {
  throw new Error('the sample desk has no such thing')
}

/** Held rows that are gone, and cells of them that are not as they were. */
function touched(before: Snapshot, after: Snapshot, held: Rows): readonly string[] {
  const { changed, removed } = differenceOf(before, after)
  const isHeld = ({ table, key }: { table: string; key: string }) => held.has(`${table} ${key}`)
  return placesOf([...changed.filter(isHeld), ...removed.filter(isHeld)])
}

/** How many cells and rows are not as they were: the rest was not spared. */
function certainlyTreated(before: Snapshot, after: Snapshot, held: Rows): number {
  const { changed, removed } = differenceOf(before, after)
  return [...changed, ...removed].filter(({ table, key }) => !held.has(`${table} ${key}`)).length
}

/** Where the rest is not as expected. */
function differenceIn(expected: Snapshot, after: Snapshot, held: Rows): readonly string[] {
  const { changed, removed, added } = differenceOf(expected, after)
  const isRest = ({ table, key }: { table: string; key: string }) => !held.has(`${table} ${key}`)
  return [
    ...placesOf(changed.filter(isRest)),
    ...placesOf(removed.filter(isRest)).map((place) => `gone: ${place}`),
    ...placesOf(added.filter(isRest)).map((place) => `there: ${place}`),
  ]
}

/** A purge as it is when some tickets are anchored: those are redacted, the others go. */
function purged(
  before: Snapshot,
  parts: { readonly held: Rows; readonly byMap: Rows; readonly redacted: Snapshot; readonly whole: Snapshot },
): Snapshot {
  const { held, byMap, redacted, whole } = parts
  const anchors = anchored(before, new Set([...held, ...byMap]))
  const stays = (id: string) => held.has(`tickets ${id}`) || byMap.has(`tickets ${id}`) || anchors.has(id)
  const tables = [...before.keys()].map((table): [string, ReadonlyMap<string, TextRow>] => {
    const rows = [...rowsOf(before, table)].flatMap(([key, row]): [string, TextRow][] => {
      const place = `${table} ${key}`
      if (held.has(place) || byMap.has(place)) return [[key, row]]
      const tickets = ticketsOf(before, table, key)
      if (tickets.length === 0) return entry(key, rowsOf(whole, table).get(key))
      const isKept = table === 'files' ? tickets.some(stays) : tickets.every(stays)
      return isKept ? entry(key, pointing(rowsOf(redacted, table).get(key), stays)) : []
    })
    return [table, new Map(rows)]
  })
  return new Map(tables)
}

const entry = (key: string, row: TextRow | undefined): [string, TextRow][] =>
  row === undefined ? [] : [[key, row]]

/** A row that stays lets go of tickets that went. */
function pointing(row: TextRow | undefined, stays: (id: string) => boolean): TextRow | undefined {
  const into = row?.['merged_into_id']
  return row === undefined || typeof into !== 'string' || stays(into) ? row : { ...row, merged_into_id: null }
}

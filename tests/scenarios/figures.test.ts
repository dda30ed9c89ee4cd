import { describe, expect, it } from 'vitest'
import { DatabaseError } from '../../src/database/errors.ts'
import { cancelRun } from '../../src/engine/apply/cancel.ts'
import { bucketOf } from '../../src/engine/figures/buckets.ts'
import type { FigureStore } from '../../src/engine/figures/store.ts'
import { replayMarkers } from '../../src/engine/replay/replay.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, sharedSampleDesk, type TestDesk } from '../support/desk.ts'
import { apply, erase, planOf, replayOn, restore, resume, subjectOf } from '../support/run.ts'
import { rowsOf, snapshotOf, type TextRow } from '../support/snapshot.ts'
import { figuresOf, finest, reported } from './reported.ts'

const seed = Number(process.env['EXPUNGE_CHAOS_SEED'] ?? Date.now() % 1_000_000)

describe.each(dialects)('a report on %s', (engine) => {
  const desk = sharedSampleDesk(engine)

  it('counts what a plain look at each ticket counts', async () => {
    const { lines, total, missing } = await reported(await desk())
    const tickets = [...rowsOf(await snapshotOf((await desk()).database), 'tickets').values()]
    const expected = new Map<string, Line>()
    for (const row of tickets) {
      const ended = row['resolved_at'] ?? row['closed_at'] ?? null
      count(expected, row, row['created_at'] ?? null, 'created', row['first_response_at'] ?? null)
      if (ended !== null) count(expected, row, ended, 'closed', ended)
    }
    const found = lines.map((line): Line => {
      const { created, closed, firstResponse, resolution } = line
      return {
        key: JSON.stringify([line.period, ...names.map((name) => line.group[name]?.value ?? null)]),
        created: created.tickets,
        closed: closed.tickets,
        responses: Object.entries(firstResponse.buckets).flatMap(
          ([b, n]) => Array(n).fill(Number(b)) as number[],
        ),
        wholes: Object.entries(resolution.buckets).flatMap(([b, n]) => Array(n).fill(Number(b)) as number[]),
        seconds:
          (firstResponse.mean ?? 0) * firstResponse.tickets + (resolution.mean ?? 0) * resolution.tickets,
      }
    })
    expect(found.map(rounded).toSorted(byKey)).toEqual([...expected.values()].map(rounded).toSorted(byKey))
    expect(total.created).toEqual({ tickets: tickets.length, purged: 0 })
    expect(missing).toEqual([])
  })

  it('adds the finest figures up to any coarser ones, and takes the days that were asked for', async () => {
    const all = await reported(await desk())
    const months = await reported(await desk(), { per: 'month', by: ['team'] })
    const team = months.lines[0]?.group.team?.value
    const month = months.lines.find(({ created }) => created.tickets > 1)?.period ?? ''
    const inside = all.lines.filter(
      ({ period, group }) => period?.startsWith(month) && group.team?.value === team,
    )
    const summed = (['created', 'closed'] as const).map((of) =>
      inside.reduce((sum, line) => sum + line[of].tickets, 0),
    )
    const line = months.lines.find(({ period, group }) => period === month && group.team?.value === team)
    expect([line?.created.tickets, line?.closed.tickets]).toEqual(summed)
    expect(line?.group.team?.name).toMatch(/\w/)
    const some = await reported(await desk(), { per: 'total', by: [], from: '2025-03-01', to: '2025-05-31' })
    const within = all.lines.filter(
      ({ period }) => period !== null && period >= '2025-03-01' && period <= '2025-05-31',
    )
    expect(some.lines).toHaveLength(1)
    expect(some.total.created.tickets).toBe(within.reduce((sum, { created }) => sum + created.tickets, 0))
    expect(some.total.resolution.tickets).toBe(
      within.reduce((sum, { resolution }) => sum + resolution.tickets, 0),
    )
  })

  it('refuses what the map does not say, and days that there are not', async () => {
    const { map } = await desk()
    const { type: _, ...fields } = map.ticket.fields
    const without = { ...(await desk()), map: { ...map, ticket: { ...map.ticket, fields } } }
    await expect(reported(without)).rejects.toMatchObject({ code: 'figures-missing' })
    expect((await reported(without, { per: 'year', by: ['team'] })).missing).toEqual(['type'])
    await expect(reported(await desk(), { per: 'year', by: [], from: '2025-02-30' })).rejects.toMatchObject({
      code: 'report-query',
    })
  })
})

describe.each(dialects)('promise 2: a purge changes no figure on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('and one that is undone counts nothing twice', async () => {
    const desk = await freshDesk()
    const before = await reported(desk)
    const numbers = await someTickets(desk, randomNumbers(seed))
    const plan = await planOf(desk, {
      disposition: 'purge',
      selection: { kind: 'tickets', numbers },
      undoDays: 7,
    })
    const record = await apply(desk, plan, { chunkRows: 3 })
    expect(figuresOf(await reported(desk)), `seed ${seed}`).toEqual(figuresOf(before))
    await restore(desk, record.id)
    expect(await reported(desk), `seed ${seed}`).toEqual(before)
  })

  it('of random tickets, one run after the other, while they run and when they have ended', async () => {
    const desk = await freshDesk()
    const before = figuresOf(await reported(desk))
    const random = randomNumbers(seed)
    let purged = 0
    for (let round = 0; round < 3; round++) {
      const plan = await planOf(desk, {
        disposition: 'purge',
        selection: { kind: 'tickets', numbers: await someTickets(desk, random) },
      })
      let between: Awaited<ReturnType<typeof reported>> | undefined
      const record = await apply(desk, plan, {
        chunkRows: 3,
        between: async (chunks) => {
          if (chunks === 2) between = await reported({ ...desk, database: await desk.connect() })
        },
      })
      purged += record.counts['tickets']?.purge ?? 0
      const after = await reported(desk)
      expect(figuresOf(after), `seed ${seed}`).toEqual(before)
      expect(after.total.created.purged).toBe(purged)
      if (between !== undefined) {
        expect(figuresOf(between), `seed ${seed}`).toEqual(before)
        expect(between.total.created.purged).toBeLessThan(purged)
      }
    }
    expect(purged).toBeGreaterThan(20)
  })

  it('of a person with all that is theirs, whose held ticket stays', async () => {
    const desk = await freshDesk()
    const before = await reported(desk)
    const { record } = await erase(desk, { disposition: 'purge', selection: subjectOf(desk) })
    const after = await reported(desk)
    expect(figuresOf(after)).toEqual(figuresOf(before))
    expect(after.total.created.purged).toBe(record.counts['tickets']?.purge)
    const held = String(desk.truth.legalHoldTickets[0]?.id)
    expect(rowsOf(await snapshotOf(desk.database), 'tickets').has(held)).toBe(true)
  })

  it('where a hold comes between plan and run, or the run is given up midway', async () => {
    const desk = await freshDesk()
    const before = figuresOf(await reported(desk))
    const plan = await planOf(desk, { disposition: 'purge', selection: closedBefore2026 })
    await desk.run(
      "update tickets set legal_hold = ? where status = 'closed' and agent_id = (select min(agent_id) from tickets)",
      desk.database.engine === 'postgresql' ? true : 1,
    )
    const stop = new AbortController()
    const paused = await apply(desk, plan, {
      chunkRows: 5,
      signal: stop.signal,
      between: async (chunks) => chunks === 4 && stop.abort(),
    })
    expect(paused.state).toBe('paused')
    expect(figuresOf(await reported(desk))).toEqual(before)
    await cancelRun({ runId: paused.id, ...desk.installation, operator: 'tester' })
    const after = await reported(desk)
    expect(figuresOf(after)).toEqual(before)
    expect(after.total.created.purged).toBeGreaterThan(0)
    const whole = await erase(desk, { disposition: 'purge', selection: closedBefore2026 })
    expect(whole.record.state).toBe('applied')
    expect(figuresOf(await reported(desk))).toEqual(before)
  })

  it.each(['beside the data', 'on our side'] as const)(
    'where chunks fail before and after they commit, with checkpoints %s',
    async (where) => {
      const desk = await freshDesk()
      const before = figuresOf(await reported(desk))
      const plan = await planOf(desk, { disposition: 'purge', selection: closedBefore2026 })
      const broken = { ...desk, database: where === 'on our side' ? withoutTables(desk) : desk.database }
      const { failures, ...how } = failingAt(broken, seed)
      const attempt = (work: Promise<unknown>) => work.then(isDone, isNotDone)
      let hasEnded = await attempt(apply(broken, plan, { chunkRows: 10, ...how }))
      const [run] = await desk.installation.runs.list()
      for (let tries = 0; !hasEnded && tries < 100; tries++)
        hasEnded = await attempt(resume(broken, run?.id ?? '', { chunkRows: 10, ...how }))
      expect(await desk.installation.runs.load(run?.id ?? '')).toMatchObject({
        state: 'applied',
        checkpoints: where === 'on our side' ? 'local' : 'desk',
      })
      expect(Math.min(...Object.values(failures)), `seed ${seed}`).toBeGreaterThan(0)
      const after = await reported(desk)
      expect(figuresOf(after), `seed ${seed}`).toEqual(before)
    },
  )

  it('and neither does a redaction, of which nothing is kept', async () => {
    const desk = await freshDesk()
    const before = await reported(desk)
    const { record } = await erase(desk, { disposition: 'redact', selection: closedBefore2026 })
    expect(record.counts['tickets']?.redact).toBeGreaterThan(0)
    expect(await reported(desk)).toEqual(before)
    expect(await desk.installation.runs.figures.places(record.id)).toEqual([])
  })

  it('nor does the replay of it on a desk that was restored', async () => {
    const [desk, restored] = [await freshDesk(), await freshDesk()]
    const before = await reported(desk)
    await erase(desk, { disposition: 'purge', selection: closedBefore2026 })
    const purged = await reported(desk)
    const [outcome] = await replayMarkers(replayOn(desk, restored))
    expect(outcome?.state).toBe('replayed')
    const after = await reported({ ...desk, database: restored.database })
    expect(figuresOf(after)).toEqual(figuresOf(before))
    expect(after).toEqual(purged)
  })

  it('and of a run that was taken back nothing is added to what is there again', async () => {
    const desk = await freshDesk()
    await erase(desk, { disposition: 'purge', selection: closedBefore2026 })
    expect((await reported(desk)).total.created.purged).toBeGreaterThan(0)
    await desk.run("update expunge_run set state = 'restored'")
    expect((await reported(desk)).total.created.purged).toBe(0)
  })

  it('and teams are called by their names when their rows are gone, while agents are keys then', async () => {
    const desk = await freshDesk()
    const query = { ...finest, per: 'year' } as const
    const before = await reported(desk, query)
    await erase(desk, {
      disposition: 'purge',
      selection: { kind: 'filter', filter: "created < '2030-01-01'" },
    })
    const names = (report: typeof before) => new Set(report.lines.map(({ group }) => group.team?.name))
    const kept = JSON.stringify(
      await Array.fromAsync(desk.installation.runs.figures.read(await runIds(desk))),
    )
    for (const person of await desk.run(
      "select login, last_name from persons where role in ('agent', 'admin')",
    ))
      for (const value of Object.values(person)) expect(kept).not.toContain(`"${String(value)}"`)
    await desk.run('update tickets set team_id = (select min(id) from teams)')
    await desk.run('delete from teams where id > (select min(team_id) from tickets)')
    expect(names(await reported(desk, query))).toEqual(names(before))
  })
})

const isDone = () => true
const isNotDone = () => false

const closedBefore2026 = { kind: 'filter', filter: "created < '2026-01-01'" } as const

const runIds = async ({ installation }: TestDesk) => (await installation.runs.list()).map(({ id }) => id)

async function someTickets(desk: TestDesk, random: () => number): Promise<readonly string[]> {
  const rows = await desk.run('select number from tickets order by id')
  return rows.filter(() => random() < 0.12).map(({ number }) => String(number))
}

/** A database in which Expunge may make no tables of its own. */
function withoutTables({ database }: TestDesk): TestDesk['database'] {
  return {
    ...database,
    session: (work) =>
      database.session((session) =>
        work({
          ...session,
          run: (statement) => {
            const { sql } = 'sql' in statement ? statement : session.compile(statement)
            if (/^(?:delete from|create table if not exists) .expunge_(?:run|key)./.test(sql))
              throw noSuch(sql)
            return session.run(statement)
          },
        }),
      ),
  }
}

const noSuch = (sql: string) =>
  sql.startsWith('create')
    ? new DatabaseError('privilege', 'may not create')
    : new DatabaseError('missing object', 'no such table')

/** Three of four chunks that count tickets fail: as if killed before or right after they commit, or by a deadlock. */
function failingAt(desk: TestDesk, from: number) {
  const failures = { rolledBack: 0, committed: 0, deadlocks: 0 }
  const { runs } = desk.installation
  let isCounting = false
  let turn = from
  const figures: FigureStore = {
    ...runs.figures,
    put: async (run, part) => {
      isCounting = true
      await runs.figures.put(run, part)
    },
  }
  const database: TestDesk['database'] = {
    ...desk.database,
    session: (work) =>
      desk.database.session((session) =>
        work({
          ...session,
          transaction: async (body, options) => {
            isCounting = false
            const result = await session.transaction(async () => {
              const value = await body()
              if (isCounting) turn += 1
              if (isCounting && turn % 4 === 0) {
                failures.rolledBack += 1
                throw new Error('killed before the commit')
              }
              if (isCounting && turn % 4 === 1) {
                failures.deadlocks += 1
                throw new DatabaseError('deadlock', 'met another')
              }
              return value
            }, options)
            if (isCounting && turn % 4 === 2) {
              failures.committed += 1
              throw new Error('killed after the commit')
            }
            return result
          },
        }),
      ),
  }
  return { database, runs: { ...runs, figures }, failures }
}

function randomNumbers(from: number): () => number {
  let state = from >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const names = ['team', 'agent', 'status', 'type', 'priority'] as const

interface Line {
  readonly key: string
  created: number
  closed: number
  readonly responses: number[]
  readonly wholes: number[]
  seconds: number
}

/** Counts one ticket on one day, as a person would with a list at hand. */
function count(
  lines: Map<string, Line>,
  row: TextRow,
  day: string | null,
  of: 'created' | 'closed',
  until: string | null,
): void {
  const group = [row['team_id'], row['agent_id'], row['status'], row['type'], row['priority']]
  const key = JSON.stringify([day?.slice(0, 10) ?? null, ...group.map((value) => value ?? null)])
  const line = lines.get(key) ?? { key, created: 0, closed: 0, responses: [], wholes: [], seconds: 0 }
  lines.set(key, line)
  line[of] += 1
  if (until === null || row['created_at'] === null) return
  const seconds = Math.floor((instant(until) - instant(row['created_at'] ?? '')) / 1000)
  if (seconds < 0) return
  line.seconds += seconds
  if (of === 'created') line.responses.push(bucketOf(seconds))
  else line.wholes.push(bucketOf(seconds))
}

const instant = (text: string) => Date.parse(`${text.slice(0, 19).replace(' ', 'T')}Z`)

const rounded = (line: Line): Line => ({
  ...line,
  responses: line.responses.toSorted((a, b) => a - b),
  wholes: line.wholes.toSorted((a, b) => a - b),
  seconds: Math.round(line.seconds),
})

const byKey = (one: Line, other: Line) => (one.key < other.key ? -1 : 1)

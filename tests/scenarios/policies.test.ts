import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openHeld } from '../../src/engine/hold/watch.ts'
import { readCatalog } from '../../src/database/introspect.ts'
import type { Row } from '../../src/database/database.ts'
import { endOf, parsePeriod } from '../../src/engine/policy/period.ts'
import { parsePolicies } from '../../src/engine/policy/load.ts'
import type { Policy } from '../../src/engine/policy/schema.ts'
import { type Simulation, simulate } from '../../src/engine/policy/simulate.ts'
import { surveyPolicies } from '../../src/engine/policy/survey.ts'
import { fitDesk } from '../../src/engine/selection/fit.ts'
import { dialects } from '../support/databases.ts'
import { deskNow, sampleDesks, sharedSampleDesk, type TestDesk } from '../support/desk.ts'
import { placeHold } from '../support/holds.ts'
import { apply, planOf, verify } from '../support/run.ts'
import { dueAt } from '../../src/engine/policy/due.ts'

const written = {
  title: 'A rule',
  data: 'tickets',
  disposition: 'redact',
  schedule: '30 2 * * *',
  owner: 'dpo',
  ground: { law: 'Art. 6(1)(b) GDPR' },
  justification: 'for the test',
}

function policyOf(words: Readonly<Record<string, unknown>>): Policy {
  const text = JSON.stringify({ map: 'sample/1', policies: { tried: { ...written, ...words } } })
  const [policy] = parsePolicies(text, 'test.yaml').policies
  if (policy === undefined) throw new Error('no policy')
  return policy
}

describe.each(dialects)('the simulation of a policy on %s', (engine) => {
  const sharedDesk = sharedSampleDesk(engine)

  it('counts what a look at each ticket counts, today and for each past month', async () => {
    const desk = await sharedDesk()
    const tickets = await desk.run(
      'select t.*, m.name as team_name from tickets t join teams m on m.id = t.team_id',
    )
    const teams = [...new Set(tickets.map((row) => String(row['team_name'])))]
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          period: fc.constantFrom('P1M', 'P6M', 'P90D', 'P1Y6M', 'P2W'),
          type: fc.constantFrom(undefined, 'incident', 'request'),
          start: fc.constantFrom<unknown>(
            'closed',
            'updated',
            ['closed', 'resolved'],
            { by: 'team', of: { [teams[0] ?? '']: 'created' }, else: ['closed', 'resolved'] },
            { by: 'team', of: { [teams[1] ?? '']: 'resolved' } },
          ),
          day: fc.integer({ min: 0, max: 700 }),
        }),
        async ({ period, type, start, day }) => {
          const policy = policyOf({
            period,
            start,
            ...(type === undefined ? {} : { where: `type = '${type}'` }),
          })
          const now = new Date(Date.parse(deskNow) - day * 86_400_000)
          expect(await simulated(desk, policy, now)).toMatchObject(
            naive(tickets, { period, type, start }, now.toISOString().slice(0, 10)),
          )
        },
      ),
      { numRuns: engine === 'postgresql' ? 12 : 5 },
    )
  })

  it('counts what a plan by the same rule takes', async () => {
    const desk = await sharedDesk()
    const policy = policyOf({ period: 'P1Y', start: ['closed', 'resolved'], where: "type = 'incident'" })
    const found = await simulated(desk, policy, new Date(deskNow))
    const plan = await planOf(desk, {
      disposition: 'redact',
      selection: { kind: 'filter', filter: dueAt(policy, new Date(deskNow)), timeZone: policy.time_zone },
    })
    expect(found.due.tickets).toBe(plan.totals.tickets)
    expect(found.retained).toEqual(plan.retained)
    expect(found.examples).toHaveLength(10)
  })

  it('counts what holds exempt, as a plan does', async () => {
    const desk = await sharedDesk()
    const policy = policyOf({ period: 'P1Y', start: ['closed', 'resolved'], where: "type = 'incident'" })
    const free = await simulated(desk, policy, new Date(deskNow))
    const hold = await placeHold(desk, { kind: 'team', name: 'Abrechnung' })
    try {
      const found = await simulated(desk, policy, new Date(deskNow))
      const filter = dueAt(policy, new Date(deskNow))
      const plan = await planOf(desk, {
        disposition: 'redact',
        selection: { kind: 'filter', filter, timeZone: policy.time_zone },
      })
      expect(found.retained).toEqual(plan.retained)
      expect(found.retained.find(({ name }) => name === hold.id)?.tickets).toBeGreaterThan(0)
      expect(found.due.tickets).toBe(plan.totals.tickets)
      expect(found.due.tickets).toBeLessThan(free.due.tickets)
    } finally {
      await desk.installation.holds.end(hold.id, 'dana')
    }
  })
})

describe.each(dialects)('the desk is asked whether rules go together on %s', (engine) => {
  const sharedDesk = sharedSampleDesk(engine)

  const problemsOf = async (policies: readonly Policy[]) => {
    const desk = await sharedDesk()
    const catalog = await readCatalog(desk.database)
    return desk.database.session(async (session) => {
      const bound = await fitDesk(session, desk.map, catalog)
      const found = await surveyPolicies({ session, desk: bound.desk }, policies)
      return found.map(({ severity, code, policy = '' }) => `${severity} ${code} ${policy}`.trimEnd())
    })
  }
  const rule = (id: string, words: Readonly<Record<string, unknown>>): Policy => ({
    ...policyOf({ start: ['closed', 'updated'], period: 'P1Y', ...words }),
    id,
  })

  it('and tells what only it can know', async () => {
    const incidents = rule('incidents', { where: "type = 'incident'" })
    const others = rule('others', { where: "type != 'incident'" })
    // What a filter alone cannot tell: no ticket is without a type.
    expect(await problemsOf([incidents, others])).toEqual([])
    expect(await problemsOf([incidents])).toEqual(['warning gap'])
    expect(await problemsOf([others, incidents, rule('some', { where: 'priority >= 2' })])).toEqual([
      'error overlap some',
      'error overlap some',
    ])
    // They could meet, and do not.
    expect(await problemsOf([rule('one', { where: "type = 'incident' or number = 'x'" }), others])).toEqual(
      [],
    )
    expect(await problemsOf([rule('none', { where: "type = 'gone'" }), rule('all', {})])).toEqual([
      'error shadowed none',
    ])
    expect(await problemsOf([rule('a', { start: 'number', where: "type = 'incident'" }), others])).toEqual([
      'error not-a-date a',
    ])
    expect(await problemsOf([rule('a', { start: 'resolved', where: "type = 'incident'" }), others])).toEqual([
      'warning never-due a',
    ])
    expect(
      await problemsOf([rule('a', { where: "custom.nothing = 'x'" }), rule('b', { data: 'attachments' })]),
    ).toEqual(['error unknown-value a'])
    expect(
      await problemsOf([rule('a', { where: "type = 'gone'" }), rule('b', { where: "type != 'gone'" })]),
    ).toEqual(['warning matches-nothing a'])
  })
})

describe.each(dialects)('a policy for persons without tickets on %s', (engine) => {
  const freshDesk = sampleDesks(engine)
  const policy = policyOf({
    data: 'persons_without_tickets',
    where: "role = 'customer'",
    start: ['last_login_at', 'updated_at'],
    period: 'P3Y',
    disposition: 'purge',
  })

  it('takes those whom nothing refers to, and leaves who came back meanwhile', async () => {
    const desk = await freshDesk()
    await desk.run(
      'update persons set updated_at = ?, last_login_at = ?',
      '2020-01-01 00:00:00',
      '2020-01-01 00:00:00',
    )
    const [{ id: last } = { id: 0 }] = await desk.run('select max(id) as id from persons')
    const add = async (offset: number, role: string, login: string | null) => {
      const id = Number(last) + offset
      await desk.run(
        'insert into persons (id, login, role, active, created_at, updated_at, last_login_at) values (?, ?, ?, ?, ?, ?, ?)',
        id,
        `new-${id}`,
        role,
        false,
        '2019-01-01 00:00:00',
        '2020-01-01 00:00:00',
        login,
      )
      return id
    }
    const old = '2021-01-01 00:00:00'
    const gone = await add(1, 'customer', null)
    const back = await add(2, 'customer', old)
    const seen = await add(3, 'customer', '2026-01-01 00:00:00')
    const system = await add(4, 'system', old)
    const agent = await add(5, 'agent', old)
    const due = await naiveIdle(desk)
    expect(due).toEqual(expect.arrayContaining([gone, back]))
    expect((await simulated(desk, policy, new Date(deskNow))).due.tickets).toBe(due.length)
    const plan = await planOf(desk, {
      disposition: 'purge',
      selection: {
        kind: 'idle',
        accounts: due.map(String),
        rule: dueAt(policy, new Date(deskNow)),
        timeZone: 'UTC',
      },
    })
    expect(plan.totals.persons).toBe(due.length)
    const [ticket] = await desk.run('select id from tickets order by id limit 1')
    await desk.run('update tickets set customer_id = ? where id = ?', back, ticket?.['id'])
    const before = (await desk.run('select id from persons')).map(({ id }) => Number(id))
    const record = await apply(desk, plan)
    expect(record.state).toBe('applied')
    expect((await verify(desk, record.id)).outcome).toBe('nothing left')
    const after = new Set((await desk.run('select id from persons')).map(({ id }) => Number(id)))
    expect(before.filter((id) => !after.has(id)).toSorted((a, b) => a - b)).toEqual(
      due.filter((id) => id !== back),
    )
    for (const id of [back, seen, system, agent]) expect(after.has(id)).toBe(true)
  })
})

/** Persons in whose name nothing stands, from every table by itself. */
async function naiveIdle(desk: TestDesk): Promise<readonly number[]> {
  const named = new Set<number>()
  for (const [table, column] of [
    ['tickets', 'customer_id'],
    ['tickets', 'agent_id'],
    ['messages', 'author_id'],
    ['notes', 'author_id'],
    ['history', 'actor_id'],
    ['participants', 'person_id'],
    ['time_entries', 'agent_id'],
  ] as const)
    for (const row of await desk.run(`select ${column} as id from ${table} where ${column} is not null`))
      named.add(Number(row['id']))
  const rows = await desk.run(
    "select id, last_login_at, updated_at from persons where role = 'customer' order by id",
  )
  return rows
    .filter((row) => String(row['last_login_at'] ?? row['updated_at']) < '2023-06-30')
    .map(({ id }) => Number(id))
    .filter((id) => !named.has(id))
}

async function simulated(desk: TestDesk, policy: Policy, now: Date): Promise<Simulation> {
  const catalog = await readCatalog(desk.database)
  return desk.database.session(async (session) => {
    const bound = await fitDesk(session, desk.map, catalog)
    const { holds, clock } = desk.installation
    const held = await openHeld({ session, desk: bound.desk, deskName: 'sample', holds, clock })
    return simulate({ session, desk: bound.desk, holds: held }, policy, now)
  })
}

interface NaiveRule {
  readonly period: string
  readonly type: string | undefined
  readonly start: unknown
}

/** What the simulation says, from each ticket alone. */
function naive(tickets: readonly Row[], rule: NaiveRule, today: string) {
  const finished = tickets.filter(
    (row) =>
      ['resolved', 'rejected', 'closed', 'merged'].includes(String(row['status'])) &&
      (rule.type === undefined || row['type'] === rule.type),
  )
  const free = finished.filter((row) => ![true, 1, 't', '1'].includes(row['legal_hold'] as boolean))
  const ended = (row: Row) => {
    const start = startOf(row, rule.start)
    return start === undefined ? undefined : endOf(parsePeriod(rule.period), start)
  }
  const dueOn = (day: string) => free.filter((row) => (ended(row) ?? '9999') < day)
  const [year = 0, month = 1] = today.split('-').map(Number)
  const first = (back: number) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10)
  const months = Array.from({ length: 13 }, (_, i) => ({
    month: first(12 - i).slice(0, 7),
    tickets: (i === 12 ? dueOn(today) : dueOn(first(11 - i))).length - dueOn(first(12 - i)).length,
  }))
  const groups = new Map<string, number>()
  for (const row of dueOn(today))
    groups.set(String(row['team_name']), (groups.get(String(row['team_name'])) ?? 0) + 1)
  return {
    today,
    due: {
      tickets: dueOn(today).length,
      byGroup: [...groups]
        .map(([group, count]) => ({ group, tickets: count }))
        .toSorted((one, other) => other.tickets - one.tickets || one.group.localeCompare(other.group)),
    },
    months,
    earlier: dueOn(first(12)).length,
    neverDue: free.filter((row) => ended(row) === undefined).length,
  }
}

function startOf(row: Row, start: unknown): string | undefined {
  const value = (field: string) => {
    const found = row[`${field}_at`]
    return found === null || found === undefined ? undefined : String(found).slice(0, 10)
  }
  if (typeof start === 'string') return value(start)
  if (Array.isArray(start)) return start.map((field) => value(String(field))).find((day) => day !== undefined)
  const { of, else: others } = start as { of: Record<string, unknown>; else?: unknown }
  const team = String(row['team_name'])
  return team in of ? startOf(row, of[team]) : others === undefined ? undefined : startOf(row, others)
}

import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/engine/rule/rule.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, sharedSampleDesk, type TestDesk } from '../support/desk.ts'
import { erase, planOf, refusalOf } from '../support/run.ts'
import { differenceOf, placesOf, rowsOf, snapshotOf, type TextRow } from '../support/snapshot.ts'
import { isTrue, ticketRedaction, walkOf } from './expected.ts'

const filter = "status in ('resolved', 'closed') and closed < 2 years ago and team = 'Netzwerk'"
/** Two years before the desk's present. */
const limit = '2024-06-30 12:00:00'
const finished = new Set(['resolved', 'rejected', 'closed', 'merged'])

describe.each(dialects)('choosing tickets by a filter on %s', (engine) => {
  const freshDesk = sampleDesks(engine)
  const sharedDesk = sharedSampleDesk(engine)

  it('takes exactly the tickets that the filter means, and leaves every other row as it was', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const chosen = await ticketsWhere(
      desk,
      (row, team) =>
        ['resolved', 'closed'].includes(row['status'] ?? '') &&
        (row['closed_at'] ?? '9') < limit &&
        team === 'Netzwerk',
    )
    expect(chosen.size).toBeGreaterThan(5)

    const { plan, record, verification } = await erase(desk, {
      disposition: 'redact',
      selection: { kind: 'filter', filter },
    })

    const difference = differenceOf(before, await snapshotOf(desk.database))
    const expected = ticketRedaction(walkOf(before), chosen)
    expect(plan.totals.tickets).toBe(chosen.size)
    expect(placesOf(difference.removed)).toEqual([...expected.removable].sort())
    expect(placesOf(difference.changed).filter((place) => !expected.changeable.has(place))).toEqual([])
    expect(
      new Set(difference.changed.filter(({ table }) => table === 'tickets').map(({ key }) => key)),
    ).toEqual(chosen)
    expect(record.counts).toEqual(plan.counts)
    expect(verification.outcome).toBe('nothing left')
  })

  it('a rule sent as JSON makes the same plan as the same filter in words', async () => {
    const desk = await sharedDesk()
    const rule: Rule = {
      all: [
        { field: 'status', op: 'in', values: ['resolved', 'closed'] },
        { field: 'closed', op: '<', value: { ago: 2, unit: 'year' } },
        { field: 'team', op: '=', value: 'Netzwerk' },
      ],
    }
    const [inWords, asData] = [
      await planOf(desk, { disposition: 'purge', selection: { kind: 'filter', filter } }),
      await planOf(desk, {
        disposition: 'purge',
        selection: { kind: 'filter', filter: JSON.parse(JSON.stringify(rule)) as Rule },
      }),
    ]
    expect(asData.counts).toEqual(inWords.counts)
    expect(asData.totals).toEqual(inWords.totals)
  })

  it('a relative age is resolved when the plan is made and stands in it as an instant', async () => {
    const desk = await sharedDesk()
    const plan = await planOf(desk, { disposition: 'redact', selection: { kind: 'filter', filter } })
    expect(JSON.stringify(plan.selection)).not.toContain('"ago"')
    expect(plan.selection).toMatchObject({ kind: 'filter', filter, asOf: '2026-06-30T12:00:00.000Z' })
    expect(JSON.stringify(plan.select)).toContain('2024-06-30')
  })

  it('asks for custom fields of the desk by their name', async () => {
    const desk = await sharedDesk()
    const plan = await planOf(desk, {
      disposition: 'redact',
      selection: { kind: 'filter', filter: "custom.graduation = '2009-07-31'" },
    })
    const walk = await snapshotOf(desk.database)
    const expected = [...rowsOf(walk, 'custom_values').values()].filter(
      (row) => row['field_id'] === '1' && row['value'] === '2009-07-31',
    )
    expect(plan.totals.tickets).toBe(expected.length)
    expect(expected.length).toBeGreaterThan(0)
  })

  it('unfinished tickets are never taken unless they are asked for', async () => {
    const desk = await sharedDesk()
    const selection = { kind: 'filter', filter: 'created < now' } as const
    const all = await planOf(desk, { disposition: 'redact', selection: { ...selection, unfinished: true } })
    const ended = await planOf(desk, { disposition: 'redact', selection })
    const expectedEnded = await ticketsWhere(desk, (row) => finished.has(row['status'] ?? ''))
    const expectedAll = await ticketsWhere(desk, () => true)
    expect(ended.totals.tickets).toBe(expectedEnded.size)
    expect(all.totals.tickets).toBe(expectedAll.size)
    expect(expectedAll.size).toBeGreaterThan(expectedEnded.size)
  })

  it('a date is a day in the time zone that was asked for', async () => {
    const desk = await sharedDesk()
    const tickets = [...rowsOf(await snapshotOf(desk.database), 'tickets').values()].filter(
      (row) => finished.has(row['status'] ?? '') && !isTrue(row['legal_hold']),
    )
    // In India the day begins at half past six in the evening before, in UTC.
    const evening = tickets.find((row) => (row['created_at'] ?? '').slice(11, 16) > '18:30')
    const nextDay = new Date(
      Date.parse(`${(evening?.['created_at'] ?? '').slice(0, 10)}T00:00:00Z`) + 24 * 3600_000,
    )
      .toISOString()
      .slice(0, 10)
    const dayBefore = (evening?.['created_at'] ?? '').slice(0, 10)
    const counts = {
      utc: since(tickets, `${nextDay} 00:00:00`),
      india: since(tickets, `${dayBefore} 18:30:00`),
    }
    const plans = await Promise.all(
      ['UTC', 'Asia/Kolkata'].map((timeZone) =>
        planOf(desk, {
          disposition: 'redact',
          selection: { kind: 'filter', filter: `created >= ${nextDay}`, timeZone },
        }),
      ),
    )
    expect(plans.map((plan) => plan.totals.tickets)).toEqual([counts.utc, counts.india])
    expect(counts.india).toBeGreaterThan(counts.utc)
  })

  it('a filter that matches nothing makes no plan, and a misspelt field is named', async () => {
    const desk = await sharedDesk()
    const nothing = await refusalOf(
      planOf(desk, { disposition: 'redact', selection: { kind: 'filter', filter: "team = 'Nobody'" } }),
    )
    expect(nothing.code).toBe('empty-selection')
    const misspelt = await refusalOf(
      planOf(desk, { disposition: 'redact', selection: { kind: 'filter', filter: "teem = 'Netzwerk'" } }),
    )
    expect(misspelt.message).toContain('teem')
  })
})

const since = (rows: readonly TextRow[], instant: string) =>
  rows.filter((row) => (row['created_at'] ?? '') >= instant).length

/** Keys of tickets that no hold keeps, by a condition in plain code. */
async function ticketsWhere(
  desk: TestDesk,
  where: (row: TextRow, team: string | null) => boolean,
): Promise<ReadonlySet<string>> {
  const snapshot = await snapshotOf(desk.database)
  const teams = rowsOf(snapshot, 'teams')
  return walkOf(snapshot).tickets(
    (row) => !isTrue(row['legal_hold']) && where(row, teams.get(row['team_id'] ?? '')?.['name'] ?? null),
  )
}

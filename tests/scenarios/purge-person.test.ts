import { describe, expect, it } from 'vitest'
import { dialects } from '../support/databases.ts'
import { sampleDesks } from '../support/desk.ts'
import { byHints, erase, subjectOf, unexplained } from '../support/run.ts'
import { differenceOf, placesOf, rowsOf, snapshotOf } from '../support/snapshot.ts'
import { ticketPurge, walkOf } from './expected.ts'
import { orphansOf } from './facts.ts'

describe.each(dialects)('purging a person on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('a person to whom a retained ticket refers is redacted instead, and the plan says so; no row is orphaned', async () => {
    const desk = await freshDesk()
    const [main, second] = desk.truth.subject.personIds.map(String) as [string, string]
    const before = await snapshotOf(desk.database)

    const { plan, record, verification } = await erase(desk, {
      disposition: 'purge',
      selection: subjectOf(desk),
    })

    const after = await snapshotOf(desk.database)
    const difference = differenceOf(before, after)
    const walk = walkOf(before)
    const owned = walk.tickets(
      (row) =>
        [main, second].includes(row['customer_id'] ?? '') &&
        row['id'] !== String(desk.truth.legalHoldTickets[0]?.id),
    )
    const expected = ticketPurge(walk, owned)
    expect(plan.warnings.filter((warning) => warning.includes('redacted instead of purged'))).toHaveLength(1)
    expect(rowsOf(after, 'persons').get(main)).toMatchObject({ login: `erased-${main}`, email: null })
    expect(rowsOf(after, 'persons').has(second)).toBe(false)
    const removed = new Set(placesOf(difference.removed))
    expect([...expected.removable].filter((place) => !removed.has(place))).toEqual([])
    expect(rowsOf(after, 'tickets').size).toBe(rowsOf(before, 'tickets').size - owned.size)
    expect(orphansOf(after)).toEqual([])
    expect(unexplained(verification)).toEqual([])
    expect(record.counts).toEqual(plan.counts)
    // The second account is gone: what it wrote in tickets of others stays there, without a link to it.
    expect(
      [
        ...walk.keys('messages', (row) => row['author_id'] === second && !owned.has(row['ticket_id'] ?? '')),
      ].every((key) => rowsOf(after, 'messages').get(key)?.['author_id'] === null),
    ).toBe(true)
  })

  it('a person to whom nothing refers any more is gone with everything of theirs', async () => {
    const desk = await freshDesk()
    const [namesake] = desk.truth.namesakes
    const key = String(namesake?.personId)
    const before = await snapshotOf(desk.database)

    const { plan, verification } = await erase(desk, {
      disposition: 'purge',
      selection: byHints({ kind: 'id', value: key }),
    })

    const after = await snapshotOf(desk.database)
    const difference = differenceOf(before, after)
    expect(plan.warnings.join()).not.toContain('instead of purged')
    expect(rowsOf(after, 'persons').has(key)).toBe(false)
    expect(orphansOf(after)).toEqual([])
    expect(unexplained(verification)).toEqual([])
    const walk = walkOf(before)
    const expected = ticketPurge(
      walk,
      walk.tickets((row) => row['customer_id'] === key),
    )
    const others = placesOf(difference.removed).filter((place) => !expected.removable.has(place))
    expect(
      others.filter(
        (place) =>
          !/^(persons|contact_points|sessions|notes|history|saved_searches|participants) /.test(place),
      ),
    ).toEqual([])
    expect(rowsOf(after, 'persons').size).toBe(rowsOf(before, 'persons').size - 1)
  })
})

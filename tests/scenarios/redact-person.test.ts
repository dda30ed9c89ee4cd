import { describe, expect, it } from 'vitest'
import { engines } from '../support/databases.ts'
import { sampleDesks } from '../support/desk.ts'
import { certificateOf, erase, subjectOf, unexplained } from '../support/run.ts'
import { differenceOf, placesOf, rowsOf, snapshotOf } from '../support/snapshot.ts'
import { redactionOf } from './expected.ts'
import {
  countsOf,
  jsonProblems,
  mailProblems,
  markupProblems,
  namedRows,
  orphansOf,
  reportsOf,
} from './facts.ts'

describe.each(engines)('redacting a person with two accounts on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('promises 2, 5, 6: nothing of the person is left, reporting is equal, and everything else is byte for byte as it was', async () => {
    const desk = await freshDesk()
    const { truth } = desk
    const before = await snapshotOf(desk.database)
    const reports = await reportsOf(desk)

    const { plan, record, verification } = await erase(desk, {
      disposition: 'redact',
      selection: subjectOf(desk),
    })

    const after = await snapshotOf(desk.database)
    const difference = differenceOf(before, after)
    const expected = redactionOf(before, truth, new Set(truth.subject.personIds.map(String)))
    expect(record.state).toBe('applied')
    expect(unexplained(verification)).toEqual([])
    expect(verification.outcome).toBe('nothing left')
    expect(placesOf(difference.added)).toEqual([])
    expect(placesOf(difference.removed)).toEqual([...expected.removable].sort())
    expect(placesOf(difference.changed).filter((place) => !expected.changeable.has(place))).toEqual([])

    // What only names her was masked, all of it, and what looks like her was not.
    const changed = new Set(placesOf(difference.changed))
    const unmasked = truth.subject.named.filter(
      ({ table, id, column }) => !changed.has(`${table} ${id} ${column}`),
    )
    // A bare name in a ticket that she had no part in may mean her namesake: that is left to a person, and said.
    expect(unmasked.every((place) => place.what === 'name')).toBe(true)
    expect([...plan.review].filter((item) => item.reason === 'namesake')).toEqual(
      expect.arrayContaining(unmasked.map(({ table, column }) => expect.objectContaining({ table, column }))),
    )
    expect(
      verification.findings
        .filter((finding) => finding.strength !== 'weak')
        .map(({ table, key, column }) => `${table} ${key.join('/')} ${column}`),
    ).toEqual(expect.arrayContaining(unmasked.map(({ table, id, column }) => `${table} ${id} ${column}`)))
    expect(truth.decoys.filter(({ table, id, column }) => changed.has(`${table} ${id} ${column}`))).toEqual(
      [],
    )

    expect(plan.counts).toEqual(countsOf(difference, namedRows(truth)))
    expect(record.counts).toEqual(plan.counts)
    expect(await reportsOf(desk)).toEqual(reports)
    expect(verification.reports.every((report) => report.equal && report.declared === undefined)).toBe(true)
    expect(verification.performance.every((table) => table.equal)).toBe(true)

    expect(orphansOf(after)).toEqual([])
    const logins = [...rowsOf(after, 'persons').values()].map((row) => row['login'])
    expect(new Set(logins).size).toBe(logins.length)
    expect(truth.subject.personIds.map((id) => rowsOf(after, 'persons').get(String(id))?.['login'])).toEqual(
      truth.subject.personIds.map((id) => `erased-${id}`),
    )
    const filled = difference.changed.filter(({ after: now }) => now !== null && now !== '<p>[removed]</p>')
    for (const column of ['body_html', 'raw_headers', 'answers'])
      expect(filled.some((cell) => cell.column === column)).toBe(true)
    expect(jsonProblems(after)).toEqual([])
    expect(markupProblems(before, difference)).toEqual([])
    expect(mailProblems(difference)).toEqual([])
    expect(verification.record.state).toBe('verified')
    const certificate = await certificateOf(desk, record.id)
    // Her ticket under a legal hold is retained, so the run is honest about it.
    expect(certificate.retained).toMatchObject([{ name: 'legal hold', count: truth.legalHoldTickets.length }])
    expect(certificate.status).toBe('incomplete')
  })
})

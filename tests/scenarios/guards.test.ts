import { describe, expect, it } from 'vitest'
import { dialects } from '../support/databases.ts'
import { sampleDesks, sharedSampleDesk } from '../support/desk.ts'
import { byHints, erase, planned, planOf, refusalOf, subjectOf } from '../support/run.ts'
import { differenceOf, rowsOf, snapshotOf } from '../support/snapshot.ts'
import { reportsOf } from './facts.ts'

describe.each(dialects)('who is never taken on %s', (engine) => {
  const sharedDesk = sharedSampleDesk(engine)
  const freshDesk = sampleDesks(engine)

  it('promise 13: the system user and the last active administrator are refused, a former one is not', async () => {
    const desk = await sharedDesk()
    const { systemPersonId, activeAdminId, formerAdminId } = desk.truth
    const of = (id: number) =>
      planOf(desk, { disposition: 'redact', selection: byHints({ kind: 'id', value: String(id) }) })
    expect((await refusalOf(of(systemPersonId))).code).toBe('protected-person')
    expect((await refusalOf(of(activeAdminId))).code).toBe('last-of-group')
    expect((await of(formerAdminId)).totals.persons).toBe(1)
  })

  it('a name alone chooses nobody, and the refusal names the accounts by their keys only', async () => {
    const desk = await sharedDesk()
    const refusal = await refusalOf(
      planOf(desk, {
        disposition: 'redact',
        selection: byHints({ kind: 'name', value: desk.truth.subject.name }),
      }),
    )
    expect(refusal.code).toBe('name-is-not-enough')
    expect(refusal.message).not.toContain('Lüders')
    expect(refusal.facts['accounts']).toEqual(
      expect.arrayContaining(desk.truth.subject.personIds.map(String)),
    )
  })

  it('a namesake and somebody whose address contains the address are not taken; a second account is shown, not taken', async () => {
    const desk = await sharedDesk()
    const [main, second] = desk.truth.subject.personIds.map(String)
    const { plan, others } = await planned(desk, {
      disposition: 'redact',
      selection: byHints({ kind: 'email', value: 'Anna.Lueders@Example.org' }),
    })
    expect(plan.selection).toMatchObject({ accounts: [main] })
    const shown = Object.fromEntries(others.map((account) => [account.person.key, account.reasons]))
    expect(shown[second ?? '']).toEqual(expect.arrayContaining(['same phone']))
    expect(shown[String(desk.truth.namesakes[0]?.personId)]).toEqual(['same name'])
    expect(shown[String(desk.truth.namesakes[1]?.personId)]).toBeUndefined()
    expect(plan.warnings.join('\n')).toContain(`id=${second}`)
  })

  it('promise 2: an agent who is also a customer: their own tickets are treated, those they handled keep their agent', async () => {
    const desk = await freshDesk()
    const { personId, ownTickets } = desk.truth.agentCustomer
    const before = await snapshotOf(desk.database)
    const reports = await reportsOf(desk)

    const { verification } = await erase(desk, {
      disposition: 'redact',
      selection: byHints({ kind: 'id', value: String(personId) }),
    })

    const after = await snapshotOf(desk.database)
    const handled = [...rowsOf(before, 'tickets')].filter(([, row]) => row['agent_id'] === String(personId))
    expect(handled.length).toBeGreaterThan(1)
    expect(
      handled.every(([key]) => rowsOf(after, 'tickets').get(key)?.['agent_id'] === String(personId)),
    ).toBe(true)
    const titles = differenceOf(before, after).changed.filter(
      ({ table, column, after: now }) => table === 'tickets' && column === 'title' && now === '[removed]',
    )
    expect(titles.map(({ key }) => key).sort()).toEqual(ownTickets.map(({ id }) => String(id)).sort())
    expect(await reportsOf(desk)).toEqual(reports)
    expect(verification.performance.every((table) => table.equal)).toBe(true)
    expect(verification.reports.every((report) => report.equal)).toBe(true)
  })

  it('an organization goes only on request, and only with its last member', async () => {
    const desk = await freshDesk()
    const { id } = desk.truth.oneMemberOrganization
    const bernd = byHints({ kind: 'email', value: 'bernd.krueger@example.org' })
    expect(
      (await refusalOf(planOf(desk, { disposition: 'redact', selection: { ...bernd, organization: true } })))
        .code,
    ).toBe('organization-has-members')
    const without = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    expect(without.selection).toMatchObject({ organizations: [] })
    expect(without.warnings.join('\n')).toContain('--organization')

    await erase(desk, { disposition: 'redact', selection: { ...subjectOf(desk), organization: true } })

    expect(rowsOf(await snapshotOf(desk.database), 'organizations').get(String(id))).toMatchObject({
      name: `Organization ${id}`,
      domain: null,
      note: null,
    })
  })
})

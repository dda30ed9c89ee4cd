import { afterEach, describe, expect, it } from 'vitest'
import { storeKinds } from '../../../tests/support/stores.ts'
import { openTestOffice, type TestOffice } from './office.fixtures.ts'

describe.each(storeKinds)('the figures of requests, in a store that is %s', (kind) => {
  let office: TestOffice
  afterEach(() => office.drop())

  it('count what the lists show: what goes on, is late, or is due within a week', async () => {
    office = await openTestOffice(kind)
    const { requests } = office
    expect(await requests.figures()).toEqual({ open: 0, overdue: 0, soon: 0 })
    const receive = (receivedOn: string, name: string) =>
      requests.receive({
        kind: 'erasure',
        channel: 'mail',
        subject: { emails: [`${name}@example.org`] },
        receivedOn,
        by: 'rita',
      })
    // It is the fifth of March.
    const late = await receive('2026-01-05', 'late')
    const today = await receive('2026-02-05', 'today')
    const inAWeek = await receive('2026-02-12', 'week')
    const later = await receive('2026-02-13', 'later')
    const { id: over } = await receive('2026-01-05', 'over')
    await requests.withdraw(over, { by: 'rita' })
    const listed = async (due?: 'overdue' | 'soon') =>
      (await requests.list({ limit: 10, ...(due === undefined ? {} : { due }) })).map(({ id }) => id)
    expect(await listed('overdue')).toEqual([late.id])
    expect(await listed('soon')).toEqual([today.id, inAWeek.id])
    expect((await listed()).toSorted()).toEqual(
      [late, today, inAWeek, later]
        .map(({ id }) => id)
        .concat(over)
        .toSorted(),
    )
    expect(await requests.figures()).toEqual({ open: 4, overdue: 1, soon: 2 })
  })
})

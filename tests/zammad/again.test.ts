import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../src/control/requests/course/difference.ts'
import { byHints, planned, refusalOf } from '../support/run.ts'
import { zammadDesks } from './support/desk.ts'
import { erasePerson, noIndex } from './support/erasing.ts'

describe('a person of Zammad once more', () => {
  const freshDesk = zammadDesks()

  it('is the same work while the desk is the same, and is found after a run by what it knew', async () => {
    const desk = await freshDesk()
    const { umlaut } = desk.truth.people
    const byEmail = byHints({ kind: 'email', value: umlaut.email })
    const wish = { disposition: 'redact', selection: byEmail, stores: noIndex, mostNumbers: 100 } as const
    const [first, second] = [await planned(desk, wish), await planned(desk, wish)]
    expect(first.numbers).toHaveLength(first.plan.totals.tickets)
    expect(
      differenceOf(
        { plan: first.plan, numbers: first.numbers ?? null },
        { plan: second.plan, numbers: second.numbers ?? null },
      ),
    ).toMatchObject({ added: [], gone: [], counts: [], changed: [] })

    await erasePerson(desk, [umlaut], { disposition: 'redact' })
    expect((await refusalOf(planned(desk, wish))).code).toMatch(/nobody-found|name-is-not-enough/)
    const known = {
      accounts: [String(umlaut.id)],
      identifiers: [{ kind: 'name', value: umlaut.name }],
    } as const
    const again = await planned(desk, { ...wish, selection: { ...byEmail, known } })
    expect(again.plan.selection).toMatchObject({ accounts: [String(umlaut.id)] })
    expect(again.numbers).toEqual(first.numbers)
  })
})

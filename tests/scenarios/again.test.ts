import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../src/control/requests/course/difference.ts'
import type { Identifier } from '../../src/engine/detection/identifiers.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks } from '../support/desk.ts'
import { apply, planned, planOf, refusalOf, subjectOf, unexplained, verify } from '../support/run.ts'

describe.each(dialects)('the same person once more, %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('is the same work while the desk is the same, and names the tickets of it', async () => {
    const desk = await freshDesk()
    const wish = { disposition: 'redact', selection: subjectOf(desk), mostNumbers: 1_000 } as const
    const first = await planned(desk, wish)
    const second = await planned(desk, wish)
    const held = new Set(desk.truth.legalHoldTickets.map(({ number }) => number))
    const own = desk.truth.subject.ownTickets
      .map(({ number }) => number)
      .filter((number) => !held.has(number))
    expect(first.numbers?.toSorted()).toEqual(own.toSorted())
    expect((await planned(desk, { ...wish, mostNumbers: own.length - 1 })).numbers).toBeUndefined()
    const difference = differenceOf(
      { plan: first.plan, numbers: first.numbers ?? null },
      { plan: second.plan, numbers: second.numbers ?? null },
    )
    expect(first.plan.digest).not.toBe(second.plan.digest)
    expect(difference).toMatchObject({ added: [], gone: [], counts: [], changed: [] })
  })

  it('is found by what an earlier run knew, though the desk tells nothing of them any more', async () => {
    const desk = await freshDesk()
    const selection = subjectOf(desk)
    const plan = await planOf(desk, { disposition: 'redact', selection })
    const { keyring } = desk.installation
    const identifiers = (await keyring.openSealed(
      plan.id,
      plan.sealed ?? '',
    )) as unknown as readonly Identifier[]
    const accounts = plan.selection.kind === 'subject' ? plan.selection.accounts : []
    const record = await apply(desk, plan)
    await verify(desk, record.id)

    const [name = ''] = desk.truth.subject.identifiers.names
    const [other] = desk.truth.namesakes.flatMap(({ ownTickets }) => ownTickets)
    await desk.run('update tickets set title = ? where id = ?', `${name} called`, other?.id)
    const byEmail = { kind: 'subject', hints: selection.hints.slice(0, 1) } as const
    expect((await refusalOf(planOf(desk, { disposition: 'redact', selection: byEmail }))).code).toBe(
      'nobody-found',
    )
    const known = { accounts: [...accounts, '999999'], identifiers }
    const again = await planOf(desk, { disposition: 'redact', selection: { ...byEmail, known } })
    expect(again.selection).toMatchObject({ accounts })
    const run = await apply(desk, again)
    const [row] = await desk.run('select title from tickets where id = ?', other?.id)
    expect(String(row?.['title'])).not.toContain(name)
    expect(unexplained(await verify(desk, run.id))).toEqual([])
  })
})

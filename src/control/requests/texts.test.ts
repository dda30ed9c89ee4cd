import { afterEach, describe, expect, it } from 'vitest'
import { oneStore } from '../../../tests/support/stores.ts'
import {
  anna,
  openTestOffice,
  playPlans,
  playRuns,
  readyDigests,
  requestIn,
  type TestOffice,
  wishesOf,
} from './office.fixtures.ts'

const day = 86_400_000

describe.each(oneStore)('requests for an erasure that masks texts, in a store that is %s', (kind) => {
  let office: TestOffice
  const open = async (options: Parameters<typeof openTestOffice>[1] = {}) => {
    office = await openTestOffice(kind, options)
  }
  afterEach(() => office.drop())

  const wished = {
    kind: 'erasure',
    channel: 'mail',
    subject: anna,
    by: 'rita',
    texts: 'mask',
    files: 'remove',
  } as const
  /** A request whose plans were approved and are made anew. */
  const replanning = async () => {
    const { requests, clock } = office
    const { id } = await requests.receive(wished)
    await requests.verifyIdentity(id, { outcome: 'shown', how: 'in-person' }, { by: 'rita' })
    await requests.advance(id)
    const first = await wishesOf(office, id)
    await playPlans(office, id)
    await requests.approve(id, await readyDigests(office, id), { by: 'ben' })
    clock.advance(40 * day)
    await requests.tick()
    return { id, first }
  }

  it('keep that in each plan, and in those that are made anew after the approval', async () => {
    await open()
    const { id, first } = await replanning()
    const again = await wishesOf(office, id)
    expect([first.length, again.length]).toEqual([2, 2])
    for (const wish of [...first, ...again]) expect(wish).toMatchObject({ texts: 'mask', files: 'remove' })
    expect(await office.requests.get(id)).toMatchObject({ texts: 'mask', files: 'remove' })
  })

  it('remove texts and report files where nobody wished for anything else', async () => {
    await open()
    const id = await requestIn(office, 'planning')
    for (const wish of await wishesOf(office, id))
      expect(wish).toMatchObject({ texts: 'remove', files: 'report' })
  })

  it('are no duplicate of one that removes them', async () => {
    await open()
    const lead = await requestIn(office, 'received')
    expect(await office.requests.receive(wished)).toMatchObject({ state: 'received', leadId: lead })
  })

  it.each([
    { kind: 'access', texts: 'mask', files: 'report' },
    { kind: 'restriction', texts: 'remove', files: 'remove' },
    { kind: 'erasure', disposition: 'purge', texts: 'mask' },
  ] as const)('are refused where nothing can be masked: %o', async (wish) => {
    await open({ ports: { access: {} as never, holds: {} as never } })
    const refusal = office.requests.receive({ ...wished, files: 'report', ...wish })
    await expect(refusal).rejects.toMatchObject({ code: 'texts' })
  })

  it('are not complete while places in masked texts wait for somebody', async () => {
    await open()
    const { id } = await replanning()
    await playPlans(office, id)
    const columns = { 'messages.body': { texts: 2, values: 9, uncertain: 3 } }
    await playRuns(office, id, 'verified', { texts: { columns } as never })
    expect(await office.requests.get(id)).toMatchObject({
      state: 'incomplete',
      left: [
        { what: 'not-done', desk: 'a', count: 3 },
        { what: 'not-done', desk: 'b', count: 3 },
        { what: 'task' },
        { what: 'task' },
      ],
    })
  })
})

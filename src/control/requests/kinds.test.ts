import { describe, expect, it } from 'vitest'
import { oneStore } from '../../../tests/support/stores.ts'
import { DatabaseError } from '../../database/errors.ts'
import { UsageError } from '../../shared/errors.ts'
import {
  anna,
  openTestOffice,
  playPlans,
  readyDigests,
  requestIn,
  type TestOffice,
} from './office.fixtures.ts'
import { noNotices, type RequestLetter, type RequestPackage } from './ports.ts'

const day = 86_400_000

describe.each(oneStore)('requests of other kinds, in a store that is %s', (kind) => {
  it('have a package made once for all desks, after an approval and without a grace period', async () => {
    const orders: unknown[] = []
    let retried = 0
    let state: 'collecting' | 'incomplete' | 'ready' = 'collecting'
    const access = {
      collect: (order: unknown) => {
        orders.push(order)
        return Promise.resolve()
      },
      discard: () => Promise.resolve(),
      freeze: () => Promise.resolve(),
      retry: () => {
        retried += 1
        return Promise.resolve()
      },
      stateOf: () => Promise.resolve({ state, missing: state === 'incomplete' ? ['b'] : [] }),
    }
    const office = await openTestOffice(kind, { ports: { access } })
    const { requests } = office
    const { id } = await requests.receive({ kind: 'access', channel: 'mail', subject: anna, by: 'rita' })
    await requests.verifyIdentity(id, { outcome: 'shown', how: 'in-person' }, { by: 'rita' })
    await requests.advance(id)
    await playPlans(office, id)
    await requests.approve(id, await readyDigests(office, id), { by: 'ben' })
    await requests.advance(id)
    expect((await requests.get(id)).state).toBe('running')
    expect(orders).toMatchObject([
      {
        requestId: id,
        desks: [{ desk: 'a' }, { desk: 'b' }],
        until: new Date('2026-03-19T00:00:00Z'),
        by: 'ben',
      },
    ])
    expect(JSON.stringify(orders)).not.toContain('anna@')
    state = 'incomplete'
    await requests.tick()
    expect(await requests.get(id)).toMatchObject({
      state: 'incomplete',
      left: [{ what: 'unreachable', desk: 'b' }],
    })
    await requests.retry(id, { by: 'rita' })
    await requests.advance(id)
    expect(retried).toBe(1)
    expect((await requests.get(id)).state).toBe('incomplete')
    state = 'ready'
    await requests.tick()
    expect((await requests.get(id)).state).toBe('completed')
    expect(office.letters.at(-1)).toMatchObject({ kind: 'access-ready', right: 'access' })
    expect(office.sent.filter((job) => job.kind === 'apply')).toEqual([])
    await office.drop()
  })

  it('have the accounts held, outside of any transaction, and again after a kill', async () => {
    const placed: unknown[] = []
    let dies = false
    const holds = {
      restrict: async (restriction: unknown) => {
        // Another connection sees what a transaction would still hide.
        const [part] = await office.store.transaction(() => Promise.resolve([restriction]))
        placed.push(part)
        dies = placed.length === 1
      },
    }
    const mayDie = () => {
      if (dies) throw new Error('killed')
    }
    const office = await openTestOffice(kind, { ports: { holds }, mayDie })
    const { requests } = office
    const restriction = { kind: 'restriction', channel: 'mail', subject: anna, by: 'rita' } as const
    const { id } = await requests.receive({ ...restriction, desks: ['a'] })
    await requests.verifyIdentity(id, { outcome: 'shown', how: 'in-person' }, { by: 'rita' })
    await requests.advance(id)
    await playPlans(office, id)
    await requests.approve(id, await readyDigests(office, id), { by: 'ben' })
    await expect(requests.advance(id)).rejects.toThrow('killed')
    dies = false
    await requests.advance(id)
    expect((await requests.get(id)).state).toBe('completed')
    const expected = { requestId: id, desk: 'a', accounts: ['7'], by: 'ben' }
    expect(placed).toEqual([expected, expected])
    await office.drop()
  })

  it('keep no other waiting when their desk is away or gone, and go on when it is back', async () => {
    let problem: Error | undefined = unreachable()
    const placed: string[] = []
    const holds = {
      restrict: ({ desk }: { readonly desk: string }) => {
        if (problem !== undefined) return Promise.reject(problem)
        placed.push(desk)
        return Promise.resolve()
      },
    }
    const office = await openTestOffice(kind, { ports: { holds } })
    const { requests, clock } = office
    const id = await approvedOf(office, 'restriction', ['a'])
    const other = await requestIn(office, 'grace', { emails: ['other@example.org'] })
    clock.advance(40 * day)
    await requests.tick()
    expect((await requests.get(other)).state).toBe('running')
    expect(await requests.get(id)).toMatchObject({
      state: 'incomplete',
      left: [{ what: 'unreachable', desk: 'a', code: 'database.unreachable' }],
    })
    problem = new UsageError('nobody-found', 'nobody')
    clock.advance(day)
    await requests.tick()
    expect(await requests.get(id)).toMatchObject({
      state: 'failed',
      left: [{ what: 'failed', desk: 'a', code: 'nobody-found' }],
    })
    problem = undefined
    await requests.retry(id, { by: 'rita' })
    await requests.advance(id)
    expect((await requests.get(id)).state).toBe('completed')
    expect(placed).toEqual(['a'])
    await office.drop()
  })

  it('tell those who got the data that it is restricted, and are not complete before', async () => {
    const told: unknown[] = []
    const named: unknown[] = []
    const letters: RequestLetter[] = []
    let open = 1
    const notices = {
      ...noNotices,
      tellRecipients: ({ subject, ...rest }: Parameters<typeof noNotices.tellRecipients>[0]) => {
        told.push(rest)
        named.push(...subject.reveal())
        return Promise.resolve()
      },
      openRecipients: () => Promise.resolve(open),
      toldRecipients: () => Promise.resolve(2),
      letter: (letter: RequestLetter) => {
        letters.push(letter)
        return Promise.resolve()
      },
    }
    const holds = { restrict: () => Promise.resolve() }
    const office = await openTestOffice(kind, { ports: { holds, notices } })
    const { requests } = office
    const id = await approvedOf(office, 'restriction', ['a'])
    expect(told[0]).toEqual({ requestId: id, right: 'restriction', desks: ['a'] })
    expect(named).toEqual(
      expect.arrayContaining([
        { kind: 'email', value: 'anna@example.org' },
        { kind: 'name', value: 'Anna Lee' },
        { kind: 'phone', value: '+49 30 123456' },
      ]),
    )
    expect(await requests.get(id)).toMatchObject({
      state: 'incomplete',
      left: [{ what: 'recipients', count: 1 }],
    })
    open = 0
    await requests.tick()
    expect((await requests.get(id)).state).toBe('completed')
    expect(letters.at(-1)).toMatchObject({ kind: 'done', facts: { recipients: 2 } })
    await office.drop()
  })

  it('have each hold placed once, also by two who come at once', async () => {
    const placed: string[] = []
    const holds = {
      restrict: async ({ desk }: { readonly desk: string }) => {
        placed.push(desk)
        for (let turns = 0; turns < 50; turns++)
          await office.store.db.selectFrom('seals').selectAll().execute()
      },
    }
    const office = await openTestOffice(kind, { ports: { holds } })
    const { requests } = office
    const id = await receivedOf(office, 'restriction', ['a', 'b'])
    await requests.approve(id, await readyDigests(office, id), { by: 'ben' })
    await Promise.all([requests.advance(id), requests.advance(id)])
    expect(placed.toSorted()).toEqual(['a', 'b'])
    await requests.advance(id)
    expect((await requests.get(id)).state).toBe('completed')
    await office.drop()
  })

  it('keep no other waiting when they cannot be taken on at all', async () => {
    const holds = { restrict: () => Promise.reject(new Error('nobody foresaw this')) }
    const office = await openTestOffice(kind, { ports: { holds } })
    const { requests, clock } = office
    const id = await receivedOf(office, 'restriction', ['a'])
    await requests.approve(id, await readyDigests(office, id), { by: 'ben' })
    const other = await requestIn(office, 'grace', { emails: ['other@example.org'] })
    clock.advance(40 * day)
    await expect(requests.tick()).rejects.toThrow('nobody foresaw this')
    expect((await requests.get(other)).state).toBe('running')
    await office.drop()
  })

  it('collect what is there when a desk was taken out, and the rest when it is back', async () => {
    const asked: string[][] = []
    const access = {
      collect: ({ desks }: { readonly desks: readonly { readonly desk: string }[] }) => {
        asked.push(desks.map(({ desk }) => desk))
        return Promise.resolve()
      },
      discard: () => Promise.resolve(),
      freeze: () => Promise.resolve(),
      retry: () => Promise.resolve(),
      stateOf: () => Promise.resolve({ state: 'ready' as const, missing: [] }),
    }
    const office = await openTestOffice(kind, { ports: { access } })
    const { requests, store, side } = office
    const id = await receivedOf(office, 'access', ['a', 'b'])
    await store.db.deleteFrom('desks').where('name', '=', 'b').execute()
    await requests.approve(id, await readyDigests(office, id), { by: 'ben' })
    await requests.advance(id)
    expect(await requests.get(id)).toMatchObject({
      state: 'failed',
      left: [{ what: 'failed', desk: 'b', code: 'no-such-desk' }],
    })
    await side.desks.add('b', { map: 'sample/1', address: 'postgres://127.0.0.1:1/x' })
    await requests.retry(id, { by: 'rita' })
    await requests.advance(id)
    expect((await requests.get(id)).state).toBe('completed')
    expect(asked).toEqual([['a'], ['a', 'b']])
    await office.drop()
  })

  it('have a package made again that is gone before they end, and tell until when it is there', async () => {
    let state: RequestPackage = { state: 'incomplete', missing: ['b'] }
    let collected = 0
    let frozen = 0
    const access = {
      collect: () => {
        collected += 1
        return Promise.resolve()
      },
      discard: () => Promise.resolve(),
      freeze: () => {
        frozen += 1
        return Promise.resolve()
      },
      retry: () => Promise.resolve(),
      stateOf: () => Promise.resolve(state),
    }
    const office = await openTestOffice(kind, { ports: { access } })
    const { requests } = office
    const id = await approvedOf(office, 'access', ['a', 'b'])
    expect((await requests.get(id)).state).toBe('incomplete')
    state = { state: 'gone', missing: [] }
    await requests.tick()
    expect(await requests.get(id)).toMatchObject({
      state: 'failed',
      left: ['a', 'b'].map((desk) => ({ what: 'failed', desk, code: 'access-gone' })),
    })
    state = { state: 'ready', missing: [], until: new Date('2026-04-01T00:00:00Z') }
    await requests.retry(id, { by: 'rita' })
    await requests.advance(id)
    await playPlans(office, id)
    await requests.approve(id, await readyDigests(office, id), { by: 'ben' })
    await requests.advance(id)
    expect((await requests.get(id)).state).toBe('completed')
    expect([collected, frozen]).toEqual([2, 1])
    expect(office.letters.at(-1)).toMatchObject({ kind: 'access-ready', facts: { until: '2026-04-01' } })
    await office.drop()
  })
})

const unreachable = () => new DatabaseError('unreachable', 'the desk is away')

/** A request whose plans wait for approval. */
async function receivedOf(
  office: TestOffice,
  kind: 'access' | 'restriction',
  desks: readonly string[],
): Promise<string> {
  const { requests } = office
  const { id } = await requests.receive({ kind, channel: 'mail', subject: anna, desks, by: 'rita' })
  await requests.verifyIdentity(id, { outcome: 'shown', how: 'in-person' }, { by: 'rita' })
  await requests.advance(id)
  await playPlans(office, id)
  return id
}

/** A request that was approved, and went on as far as it could. */
async function approvedOf(...[office, ...request]: Parameters<typeof receivedOf>): Promise<string> {
  const id = await receivedOf(office, ...request)
  await office.requests.approve(id, await readyDigests(office, id), { by: 'ben' })
  await office.requests.advance(id)
  return id
}

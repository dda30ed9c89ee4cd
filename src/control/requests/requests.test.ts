import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { oneStore } from '../../../tests/support/stores.ts'
import {
  anna,
  openTestOffice,
  playPlan,
  playPlans,
  playRuns,
  readyDigests,
  requestIn,
  type TestOffice,
} from './office.fixtures.ts'
import { requestSettings } from './settings.ts'
import { allowedActs, type RequestAct } from './states.ts'

const day = 86_400_000
const settings = { tasks: { crm: { title: 'Delete in the CRM', owner: 'carl' } } }

describe.each(oneStore)('requests, in a store that is %s', (kind) => {
  let office: TestOffice
  const open = async (options: Parameters<typeof openTestOffice>[1] = {}) => {
    office = await openTestOffice(kind, options)
    return office
  }
  afterEach(() => office.drop())

  describe('are decided by two', () => {
    beforeEach(() =>
      open({
        ports: { accounts: { emailsOf: (by) => Promise.resolve(by === 'anna' ? ['ANNA@example.org'] : []) } },
      }),
    )

    it('never by who received them', async () => {
      const id = await requestIn(office, 'to-approve')
      const digests = await readyDigests(office, id)
      await expect(office.requests.approve(id, digests, { by: 'rita' })).rejects.toMatchObject({
        code: 'own-request',
      })
      await office.requests.approve(id, digests, { by: 'ben' })
      await expect(office.requests.startNow(id, 'due', { by: 'rita' })).rejects.toMatchObject({
        code: 'own-request',
      })
    })

    it('never by who decided whom they mean', async () => {
      const { requests } = office
      const received = { kind: 'erasure', channel: 'mail', subject: anna, by: 'rita' } as const
      const { id } = await requests.receive(received)
      await requests.verifyIdentity(id, { outcome: 'shown', how: 'in-person' }, { by: 'ida' })
      await requests.advance(id)
      for (const { id: planId, desk } of await office.plans.ofRequest(id))
        await playPlan(office, planId, desk === 'b' ? { problem: 'stop' } : {})
      await requests.dismiss(id, 'b', { by: 'dora' })
      await requests.addIdentifiers(id, { emails: ['somebody.else@example.org'] }, { by: 'carl' })
      await requests.advance(id)
      await playPlans(office, id)
      const digests = await readyDigests(office, id)
      for (const by of ['rita', 'ida', 'dora', 'carl'])
        await expect(requests.approve(id, digests, { by }), by).rejects.toMatchObject({ code: 'own-request' })
      await requests.approve(id, digests, { by: 'ben' })
      for (const by of ['rita', 'ida', 'dora', 'carl'])
        await expect(requests.startNow(id, 'due', { by }), by).rejects.toMatchObject({ code: 'own-request' })
      await requests.startNow(id, 'due', { by: 'ben' })
    })

    it('never by the person themselves, in no state', async () => {
      const own = { kind: 'erasure', channel: 'console', subject: anna, by: 'anna' } as const
      await expect(office.requests.receive(own)).rejects.toMatchObject({ code: 'own-account' })
      for (const state of ['received', 'to-approve', 'grace', 'failed'] as const) {
        const id = await requestIn(office, state)
        const { requests } = office
        const tried = [
          () => requests.verifyIdentity(id, { outcome: 'not shown' }, { by: 'anna' }),
          () => requests.approve(id, {}, { by: 'anna' }),
          () => requests.extend(id, 'number', { by: 'anna' }),
          () => requests.startNow(id, 'due', { by: 'anna' }),
          () => requests.withdraw(id, { by: 'anna' }),
          () => requests.retry(id, { by: 'anna' }),
        ]
        const codes = await Promise.all(
          tried.map((work) =>
            work().then(
              () => 'done',
              (error: { code: string }) => error.code,
            ),
          ),
        )
        expect(new Set(codes)).toEqual(new Set(['request-state', 'own-account']))
        await requests.partlyRefuse(id, ['a', 'b'], 'other-law', { by: 'rita' }).catch(() => undefined)
        await requests.withdraw(id, { by: 'rita' }).catch(() => undefined)
      }
      // Who becomes the person by what is added is told so, and nothing is added.
      const { id } = await office.requests.receive({
        ...own,
        subject: { emails: ['a.lee@example.org'] },
        by: 'rita',
      })
      await expect(
        office.requests.addIdentifiers(id, { emails: ['anna@example.org'] }, { by: 'anna' }),
      ).rejects.toMatchObject({ code: 'own-account' })
      await office.requests.verifyIdentity(id, { outcome: 'not shown' }, { by: 'anna' })
    })

    it('never by plans that were not looked at', async () => {
      const id = await requestIn(office, 'to-approve')
      const digests = await readyDigests(office, id)
      for (const wrong of [
        {},
        { a: digests['a'] ?? '' },
        { ...digests, b: digests['a'] ?? '' },
        { ...digests, c: 'x' },
      ])
        await expect(office.requests.approve(id, wrong, { by: 'ben' })).rejects.toMatchObject({
          code: 'plan-changed',
        })
      expect((await office.requests.get(id)).state).toBe('to-approve')
    })

    it('never on what somebody else has changed meanwhile', async () => {
      const id = await requestIn(office, 'to-approve')
      const { version } = await office.requests.get(id)
      await office.requests.extend(id, 'number', { by: 'rita', version })
      const late = office.requests.refuse(id, 'art-12-5', { by: 'ben', version })
      await expect(late).rejects.toMatchObject({ code: 'stale', facts: { version: version + 1 } })
    })
  })

  it('wait for their grace period, which ends in time for the answer, or when it is called off', async () => {
    await open({ settings: { grace: { days: 10 } } })
    const id = await requestIn(office, 'grace')
    expect(await office.requests.get(id)).toMatchObject({ grace_ends_at: new Date('2026-03-15T10:00:00Z') })
    office.clock.advance(10 * day - 1)
    await office.requests.tick()
    expect((await office.requests.get(id)).state).toBe('grace')
    await office.requests.callOff(id, { by: 'rita' })
    office.clock.advance(day)
    await office.requests.tick()
    await playPlans(office, id)
    expect(await office.requests.get(id)).toMatchObject({ state: 'to-approve', approved_by: null })
    expect(office.sent.filter((job) => job.kind === 'apply')).toEqual([])
    await office.requests.approve(id, await readyDigests(office, id), { by: 'ben' })
    office.clock.advance(10 * day)
    await office.requests.tick()
    expect((await office.requests.get(id)).state).toBe('running')
    expect(() => requestSettings({ grace: { days: 0 } })).toThrow(/needs a reason/)
  })

  it('leave a day to take an approval back, however late it came', async () => {
    await open({ settings: { grace: { days: 10 } } })
    const id = await requestIn(office, 'to-approve')
    office.clock.advance(30 * day)
    const before = office.clock.now().getTime()
    await office.requests.approve(id, await readyDigests(office, id), { by: 'ben' })
    expect(await office.requests.get(id)).toMatchObject({
      state: 'grace',
      grace_ends_at: new Date(before + day),
    })
  })

  it('ask again when the work has become other work, and wait no second time', async () => {
    await open()
    const id = await requestIn(office, 'running')
    await playPlans(office, id, { numbers: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], rows: 90 })
    expect(await office.requests.get(id)).toMatchObject({ state: 'to-approve' })
    const [first] = await office.requests.difference(id)
    expect(first).toMatchObject({
      desk: 'a',
      reasons: ['tickets'],
      difference: { added: ['4', '5', '6', '7', '8', '9'], gone: [], rows: { before: 30, now: 90 } },
    })
    expect(office.sent.filter((job) => job.kind === 'apply')).toEqual([])
    await office.requests.approve(id, await readyDigests(office, id), { by: 'ben' })
    expect((await office.requests.get(id)).state).toBe('running')
    await office.requests.advance(id)
    await playPlans(office, id, { numbers: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], rows: 91 })
    await playRuns(office, id)
    expect(await office.requests.get(id)).toMatchObject({
      state: 'completed',
      totals: { tickets: 18, persons: 2, rows: 182 },
    })
  })

  it('ask again when the data map is another', async () => {
    await open()
    const id = await requestIn(office, 'running')
    await playPlans(office, id, { map: 'two' })
    expect((await office.requests.difference(id)).map(({ reasons }) => reasons)).toEqual([['map'], ['map']])
    expect((await office.requests.get(id)).state).toBe('to-approve')
  })

  it('are complete only when what is done by hand is done', async () => {
    await open({ settings })
    const id = await requestIn(office, 'completed')
    expect(await office.requests.get(id)).toMatchObject({
      state: 'incomplete',
      left: [{ what: 'task', task: 'crm' }],
      tasks: [{ owner: 'carl', state: 'open', version: 1 }],
    })
    expect((await office.requests.tasks.ofOwner('carl')).map(({ name }) => name)).toEqual(['crm'])
    await office.requests.tasks.assign(id, 'crm', 'dora', { by: 'rita', version: 1 })
    const close = (version: number) =>
      office.requests.tasks.close(
        id,
        'crm',
        { outcome: 'not possible', ground: 'no-such-person' },
        { by: 'dora', version },
      )
    await expect(close(1)).rejects.toMatchObject({ code: 'stale' })
    await close(2)
    await office.requests.advance(id)
    expect((await office.requests.get(id)).state).toBe('completed')
    expect(office.letters.at(-1)).toMatchObject({ kind: 'done', requestId: id })
  })

  it('try again what was kept, when its hold ends, knowing the person from before', async () => {
    await open()
    const id = await requestIn(office, 'running')
    await playPlans(office, id, { retained: [{ name: 'hold', ground: 'dispute', tickets: 2 }] })
    await playRuns(office, id)
    expect(await office.requests.get(id)).toMatchObject({
      state: 'incomplete',
      retry_at: new Date(office.clock.now().getTime() + day),
      left: [
        { what: 'kept', desk: 'a', count: 2 },
        { what: 'kept', desk: 'b', count: 2 },
      ],
    })
    expect(await office.requests.requeue('b')).toBe(1)
    expect(await office.requests.requeue('b')).toBe(0)
    await office.requests.advance(id)
    const waiting = (await office.plans.ofRequest(id)).filter(({ state }) => state === 'waiting')
    expect(waiting.map(({ desk }) => desk)).toEqual(['b'])
    const { wish } = await office.store.db
      .selectFrom('plans')
      .select('wish')
      .where('id', '=', waiting[0]?.id ?? '')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(await office.side.keyring.decrypt(wish ?? ''))).toMatchObject({
      selection: { known: { accounts: ['7'], identifiers: [{ kind: 'email', value: 'anna@example.org' }] } },
    })
    await playPlans(office, id)
    expect((await office.requests.get(id)).state).toBe('to-approve')
  })

  it('try again each day what was kept, whatever it was kept for', async () => {
    await open()
    const id = await requestIn(office, 'running')
    // Nobody says when this ends, and nobody hears of it.
    await playPlans(office, id, { problem: 'all-retained' })
    const left = ['a', 'b'].map((desk) => ({ what: 'kept', desk, code: 'all-retained' }))
    for (const days of [1, 2, 3]) {
      expect(await office.requests.get(id), `${days}`).toMatchObject({ state: 'incomplete', left })
      office.clock.advance(day - 1)
      expect(await office.requests.tick()).toMatchObject({ retried: 0 })
      office.clock.advance(1)
      expect(await office.requests.tick()).toMatchObject({ retried: 1 })
      await playPlans(office, id, days === 3 ? {} : { problem: 'all-retained' })
    }
    expect((await office.requests.get(id)).state).toBe('to-approve')
  })

  it('tell the person how much stays after a partial refusal, and until when, where that is known', async () => {
    await open()
    const id = await requestIn(office, 'running')
    const retained = [
      { name: 'ticket.retain', ground: 'invoice', tickets: 2, until: '2030-12-31' },
      { name: 'ticket.retain', ground: 'invoice', tickets: 1, until: '2031-12-31' },
    ]
    await playPlans(office, id, { retained })
    await playRuns(office, id)
    await office.requests.partlyRefuse(id, ['a', 'b'], 'art-17-3-b', { by: 'rita' })
    await office.requests.advance(id)
    expect((await office.requests.get(id)).state).toBe('completed')
    const kept = { ground: 'art-17-3-b', tickets: 3, until: '2031-12-31' }
    expect(office.letters.at(-1)).toMatchObject({ kind: 'partly-refused', kept: [kept, kept] })
    const whole = await requestIn(office, 'to-approve', { emails: ['whole@example.org'] })
    await office.requests.partlyRefuse(whole, ['b'], 'other-law', { by: 'rita' })
    await office.requests.approve(whole, await readyDigests(office, whole), { by: 'ben' })
    await office.requests.advance(whole)
    office.clock.advance(40 * day)
    await office.requests.tick()
    await playPlans(office, whole)
    await playRuns(office, whole)
    expect(office.letters.at(-1)).toMatchObject({ kind: 'partly-refused', kept: [{ ground: 'other-law' }] })
  })

  it('are rejected, and not completed, when all desks are refused on which nothing could be done', async () => {
    await open()
    const id = await requestIn(office, 'planning')
    await playPlans(office, id, { problem: 'map-does-not-fit' })
    expect((await office.requests.get(id)).state).toBe('failed')
    await office.requests.partlyRefuse(id, ['a', 'b'], 'art-17-3-b', { by: 'rita' })
    await office.requests.advance(id)
    expect(await office.requests.get(id)).toMatchObject({ state: 'rejected', ground: 'art-17-3-b' })
    expect(office.letters.at(-1)).toMatchObject({ kind: 'refused', facts: { ground: 'art-17-3-b' } })
  })

  it('do not plan again by themselves what somebody has to look at first', async () => {
    await open()
    const id = await requestIn(office, 'running')
    await playPlans(office, id, {
      retained: [{ name: 'hold', ground: 'dispute', tickets: 2 }],
      review: [{ table: 'messages', column: 'body', rows: 1, reason: 'weak' }],
    })
    await playRuns(office, id)
    expect(await office.requests.get(id)).toMatchObject({ state: 'incomplete', retry_at: null })
    for (const desk of ['a', 'b'])
      await office.requests.tasks.close(id, `look-${desk}`, { outcome: 'done' }, { by: 'rita' })
    await office.requests.advance(id)
    const retry = new Date(office.clock.now().getTime() + day)
    expect(await office.requests.get(id)).toMatchObject({ state: 'incomplete', retry_at: retry })
  })

  it('resume a run that failed, and give its person up when the rest is refused', async () => {
    await open()
    const id = await requestIn(office, 'failed')
    const [plan] = (await office.plans.ofRequest(id)).filter(({ state }) => state === 'failed')
    expect(await office.side.keyring.hasSeal(plan?.id ?? '')).toBe(true)
    await office.requests.retry(id, { by: 'rita' })
    expect((await office.requests.get(id)).state).toBe('running')
    await playRuns(office, id)
    await office.requests.advance(id)
    expect((await office.requests.get(id)).state).toBe('completed')
  })

  it('ask a run to stop that is at work when they end, also when they cannot end yet', async () => {
    await open()
    const id = await requestIn(office, 'failed')
    const { runs } = office.side
    const [run] = await runs.list()
    const runId = run?.id ?? ''
    await runs.save({ ...(await runs.load(runId)), state: 'running' })
    await runs.withRun(runId, async () => {
      await expect(office.requests.withdraw(id, { by: 'rita' })).rejects.toMatchObject({ code: 'run-busy' })
      expect((await office.requests.get(id)).state).toBe('failed')
      expect(await runs.takeRequest(runId)).toBe('cancel')
    })
    await office.requests.withdraw(id, { by: 'rita' })
    expect((await office.requests.get(id)).state).toBe('withdrawn')
    expect((await runs.load(runId)).state).toBe('cancelled')
  })

  it('are listed by the day on which they are due, page by page', async () => {
    await open()
    const { requests, clock } = office
    for (const number of [1, 2, 3]) {
      await requests.receive({
        kind: 'erasure',
        channel: 'mail',
        subject: { emails: [`p${number}@example.org`] },
        receivedOn: `2026-02-0${number}`,
        by: 'rita',
      })
    }
    const first = await requests.list({ limit: 2 })
    expect(first.map(({ due_on }) => due_on)).toEqual(['2026-03-02', '2026-03-02'])
    const last = first[1]
    const next = await requests.list({ limit: 2, after: { dueOn: last?.due_on ?? '', id: last?.id ?? '' } })
    expect(next.map(({ due_on }) => due_on)).toEqual(['2026-03-03'])
    expect(await requests.figures()).toEqual({ open: 3, overdue: 3, soon: 0 })
    clock.advance(-7 * day)
    expect(await requests.figures()).toEqual({ open: 3, overdue: 0, soon: 3 })
    const id = first.find(({ received_on: on }) => on === '2026-02-01')?.id ?? ''
    await requests.extend(id, 'number', { by: 'rita' })
    expect((await requests.get(id)).due_on).toBe('2026-05-01')
    await expect(requests.extend(id, 'number', { by: 'rita' })).rejects.toMatchObject({
      code: 'extended-before',
    })
    const future = {
      kind: 'erasure',
      channel: 'api',
      subject: anna,
      by: 'rita',
      receivedOn: '2026-02-27',
    } as const
    await expect(requests.receive(future)).rejects.toMatchObject({ code: 'received-day' })
  })

  it('of the same person are linked, and end where they add nothing', async () => {
    await open()
    const { requests } = office
    const lead = await requestIn(office, 'grace')
    const again = { kind: 'erasure', channel: 'mail', by: 'rita' } as const
    const twice = await requests.receive({ ...again, subject: { emails: ['Anna@EXAMPLE.org'] } })
    expect(twice).toMatchObject({ state: 'duplicate', leadId: lead })
    expect(await office.side.keyring.hasSeal(twice.id)).toBe(false)
    const more = await requests.receive({ ...again, subject: { ...anna, logins: ['alee'] } })
    expect(more).toMatchObject({ state: 'received', leadId: lead })
    const both = [1, 2].map(() => requests.receive({ ...again, subject: { emails: ['new@example.org'] } }))
    expect((await Promise.all(both)).map(({ state }) => state).toSorted()).toEqual(['duplicate', 'received'])
    office.clock.advance(31 * day)
    const later = await requests.receive({ ...again, subject: anna })
    expect(later).toEqual({ id: later.id, state: 'received' })
  })

  it('give up plans that nobody approves, and plan them anew', async () => {
    await open()
    const id = await requestIn(office, 'to-approve')
    const before = await office.plans.ofRequest(id)
    office.clock.advance(31 * day)
    expect(await office.requests.tick()).toMatchObject({ expiredPlans: 2 })
    for (const plan of before) expect(await office.side.keyring.hasSeal(plan.id)).toBe(false)
    const states = (await office.plans.ofRequest(id)).map(({ state }) => state)
    expect(states.toSorted()).toEqual(['discarded', 'discarded', 'waiting', 'waiting'])
  })
})

describe('requests allow in each state what the list says', () => {
  let office: TestOffice
  const open = async (options: Parameters<typeof openTestOffice>[1] = {}) => {
    office = await openTestOffice('server', options)
  }
  afterEach(() => office.drop())

  /** Each act as it would succeed; by somebody who may. */
  const acts: Readonly<Record<RequestAct, (id: string) => Promise<void>>> = {
    'verify-identity': (id) =>
      office.requests.verifyIdentity(id, { outcome: 'shown', how: 'in-person' }, { by: 'rita' }),
    'add-identifiers': (id) => office.requests.addIdentifiers(id, { logins: ['alee'] }, { by: 'rita' }),
    dismiss: async (id) => {
      const row = office.store.db
        .updateTable('request_desks')
        .set({ state: 'failed', approved_plan_id: null })
      await row.where('request_id', '=', id).where('desk', '=', 'b').execute()
      await office.requests.dismiss(id, 'b', { by: 'rita' })
    },
    plan: (id) => office.requests.plan(id, { by: 'rita' }),
    approve: async (id) => office.requests.approve(id, await readyDigests(office, id), { by: 'ben' }),
    refuse: (id) => office.requests.refuse(id, 'art-12-5', { by: 'rita' }),
    'partly-refuse': (id) => office.requests.partlyRefuse(id, ['b'], 'art-17-3-b', { by: 'rita' }),
    extend: (id) => office.requests.extend(id, 'complexity', { by: 'rita' }),
    withdraw: (id) => office.requests.withdraw(id, { by: 'rita' }),
    'call-off': (id) => office.requests.callOff(id, { by: 'rita' }),
    'start-now': (id) => office.requests.startNow(id, 'due', { by: 'ben' }),
    retry: (id) => office.requests.retry(id, { by: 'rita' }),
    'close-task': async (id) => {
      const [task] = await office.requests.tasks.ofRequest(id)
      await office.requests.tasks.close(id, task?.name ?? 'crm', { outcome: 'done' }, { by: 'rita' })
    },
  }
  const states = ['received', 'planning', 'to-approve', 'grace', 'running', 'incomplete', 'failed'] as const
  it.each(states)('%s', async (state) => {
    await open({ settings })
    for (const [number, act] of (Object.keys(acts) as RequestAct[]).entries()) {
      const id = await requestIn(office, state, { emails: [`anna${number}@example.org`] })
      expect((await office.requests.get(id)).state).toBe(state)
      const done = acts[act](id)
      // A task is there only once something was approved, and an extension is late after the first month.
      const isThere = act !== 'close-task' || state !== 'to-approve'
      const isLate = act === 'extend' && ['running', 'incomplete', 'failed'].includes(state)
      if (!allowedActs[state].includes(act))
        await expect(done, act).rejects.toMatchObject({ code: 'request-state', facts: { state, act } })
      else if (!isThere) await expect(done, act).rejects.toMatchObject({ code: 'no-such-task' })
      else if (isLate) await expect(done, act).rejects.toMatchObject({ code: 'extension-late' })
      else await expect(done, act).resolves.toBeUndefined()
    }
  })

  it('nothing after the end', async () => {
    await open()
    const ended = [await requestIn(office, 'completed')]
    expect((await office.requests.get(ended[0] ?? '')).state).toBe('completed')
    for (const [number, end] of [acts.refuse, acts.withdraw].entries()) {
      const id = await requestIn(office, 'planning', { emails: [`x${number}@example.org`] })
      await end(id)
      ended.push(id)
    }
    for (const id of ended)
      for (const act of Object.keys(acts) as RequestAct[]) {
        if (act === 'dismiss') continue
        await expect(acts[act](id), act).rejects.toMatchObject({ code: 'request-state' })
      }
    const { rows } = { rows: await office.store.db.selectFrom('seals').selectAll().execute() }
    expect(rows.filter(({ sealed_key }) => sealed_key !== null)).toEqual([])
  })
})

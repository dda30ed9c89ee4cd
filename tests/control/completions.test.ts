import { Webhook } from 'standardwebhooks'
import { afterEach, describe, expect, it } from 'vitest'
import { completeTickets, tryHeldAgain } from '../../src/control/completions/completions.ts'
import type { Control } from '../../src/control/control.ts'
import { startWorker } from '../../src/control/worker.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { oneStore } from '../support/stores.ts'
import { enabled, handClock, type HandClock, installed, policyOf } from './support/policies.ts'

const noon = '2026-06-30T12:00:00Z'

describe.each(oneStore)('on completion, with Expunge’s own database as %s', (kind) => {
  const freshDesk = sampleDesks('postgresql')
  const ends: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  async function begin(words: Readonly<Record<string, unknown>> = {}) {
    const clock = handClock(noon)
    const desk = await freshDesk()
    const { control, end } = await installed(kind, desk, clock)
    ends.push(end)
    await startWorker({ ...control, chunkRows: 5 })
    const { id } = await enabled(
      control,
      policyOf('done', { where: "type = 'request'", on_completion: { delay: 'P14D', ...words } }),
    )
    const open = (
      await desk.run(
        "select number from tickets where status in ('new', 'open', 'pending') order by id limit 6",
      )
    ).map(({ number }) => String(number))
    await desk.run(
      `update tickets set type = 'request', title = 'Before' where number in (${open.map(() => '?').join()})`,
      ...open,
    )
    return { control, desk, clock, id, open }
  }

  const close = (desk: TestDesk, number: string | undefined, at: string) =>
    desk.run(
      "update tickets set status = 'closed', closed_at = ?, updated_at = ? where number = ?",
      at,
      at,
      number,
    )

  /** Completions by their tickets' numbers, with what became of them. */
  const states = async (control: Control) =>
    (
      await control.store.db
        .selectFrom('completions')
        .select(['number', 'state', 'held_at'])
        .orderBy('number')
        .orderBy('completed')
        .execute()
    )
      .map(({ number, state, held_at }) => `${number} ${held_at === null ? state : `${state}, held`}`)
      .toSorted()

  /** Moves on to a moment, and looks after everything until the completions are as they are expected. */
  const until = async (control: Control, clock: HandClock, at: string, expected: readonly string[]) => {
    clock.set(at)
    await expect
      .poll(
        async () => {
          await control.policies.tick()
          return states(control)
        },
        { interval: 300 },
      )
      .toEqual(expected.toSorted())
  }

  const titles = async (desk: TestDesk, numbers: readonly string[]) => {
    const rows = await desk.run(
      `select number, title from tickets where number in (${numbers.map(() => '?').join()})`,
      ...numbers,
    )
    return numbers.map((number) => rows.find((row) => String(row['number']) === number)?.['title'])
  }

  it('each is found once, waits, and is carried out; who was opened again is left alone', async () => {
    const { control, desk, clock, open } = await begin()
    const [a = '', b = '', c = '', d = ''] = open
    await close(desk, a, '2026-07-01 10:00:00.123456')
    await close(desk, b, '2026-07-01 10:00:00')
    await close(desk, c, '2026-07-01 11:00:00')
    // Another kind is none of its business, and what was completed before it was enabled neither.
    await desk.run("update tickets set type = 'incident' where number = ?", d)
    await close(desk, d, '2026-07-01 11:00:00')
    const all = [a, b, c]
    await until(
      control,
      clock,
      '2026-07-01T11:05:00Z',
      all.map((number) => `${number} waiting`),
    )
    // B is opened again and C is opened and closed again.
    await desk.run("update tickets set status = 'open', closed_at = null where number = ?", b)
    await close(desk, c, '2026-07-10 08:00:00')
    await until(control, clock, '2026-07-10T08:05:00Z', [
      ...all.map((number) => `${number} waiting`),
      `${c} waiting`,
    ])
    await until(control, clock, '2026-07-15T11:30:00Z', [
      `${a} done`,
      `${b} left`,
      `${c} left`,
      `${c} waiting`,
    ])
    expect(await titles(desk, all)).toEqual(['[removed]', 'Before', 'Before'])
    await close(desk, b, '2026-07-20 08:00:00')
    await until(control, clock, '2026-07-25T00:00:00Z', [
      `${a} done`,
      `${b} left`,
      `${b} waiting`,
      `${c} done`,
      `${c} left`,
    ])
    expect(await titles(desk, all)).toEqual(['[removed]', 'Before', '[removed]'])
    const runs = await control.side.runs.list()
    expect(runs.map(({ state }) => state)).toEqual(['verified', 'verified'])
  })

  it('is left alone when it is opened again after it was planned, inside of the run’s own statements', async () => {
    const { control, desk, clock, open } = await begin({ delay: 'PT0M' })
    const [a = '', b = ''] = open
    await close(desk, a, '2026-07-01 10:00:00')
    await close(desk, b, '2026-07-01 10:00:00')
    const { plans } = control
    // Opened again, and closed at another moment, between the plan and its run.
    const approve = control.store.db.selectFrom('plans').select(['id', 'state']).where('state', '=', 'ready')
    clock.set('2026-07-01T10:01:00Z')
    await control.store.db
      .updateTable('policy_versions')
      .set({
        content: JSON.stringify(
          policyOf('done', { where: "type = 'request'", on_completion: {}, limit: { tickets: 1 } }),
        ),
      })
      .where('policy_id', '=', 'support.done')
      .execute()
    await expect
      .poll(async () => {
        await control.policies.tick()
        return (await approve.execute()).length
      })
      .toBe(1)
    await desk.run("update tickets set closed_at = '2026-07-01 10:00:30' where number = ?", b)
    const [{ id } = { id: '' }] = await approve.execute()
    await plans.approve(id, (await plans.load(id)).digest ?? '', 'carla')
    await expect
      .poll(async () => (await control.side.runs.list()).map(({ state }) => state))
      .toEqual(['verified'])
    expect(await titles(desk, [a, b])).toEqual(['[removed]', 'Before'])
  })

  it('waits while it is held, and goes when it is free', async () => {
    const { control, desk, clock, open } = await begin({ delay: 'PT1H' })
    const [a = '', b = ''] = open
    await close(desk, a, '2026-07-01 10:00:00')
    await close(desk, b, '2026-07-01 10:00:00')
    await desk.run('update tickets set legal_hold = true where number = ?', b)
    await until(control, clock, '2026-07-01T11:00:00Z', [`${a} done`, `${b} waiting, held`])
    expect(await titles(desk, [a, b])).toEqual(['[removed]', 'Before'])
    await desk.run('update tickets set legal_hold = false where number = ?', b)
    await tryHeldAgain({ ...control }, 'support')
    await until(control, clock, '2026-07-01T11:06:00Z', [`${a} done`, `${b} done, held`])
    expect(await titles(desk, [a, b])).toEqual(['[removed]', '[removed]'])
  })

  it('waits as long as the version says that is enabled now; what waited for a disabled one is over', async () => {
    const { control, desk, clock, id, open } = await begin({ delay: 'P1D' })
    const [a = '', b = ''] = open
    const again = (delay: string) =>
      enabled(control, policyOf('done', { where: "type = 'request'", on_completion: { delay } }))
    await close(desk, a, '2026-07-01 10:00:00')
    await until(control, clock, '2026-07-01T10:05:00Z', [`${a} waiting`])
    await again('P14D')
    clock.set('2026-07-02T10:10:00Z')
    await expect
      .poll(
        async () => {
          await control.policies.tick()
          return control.store.db.selectFrom('completions').select(['state', 'due_at']).execute()
        },
        { interval: 300 },
      )
      .toEqual([{ state: 'waiting', due_at: new Date('2026-07-15T10:00:00Z') }])
    expect(await titles(desk, [a])).toEqual(['Before'])
    // Shorter again, it is due at once.
    await again('PT2H')
    await until(control, clock, '2026-07-02T10:15:00Z', [`${a} done`])
    // Completed in a pause: it is not caught up with.
    await control.policies.pause(id, 'ben')
    await close(desk, b, '2026-07-02 10:16:00')
    clock.set('2026-07-02T10:17:00Z')
    await control.policies.goOn(id, 'ben')
    await until(control, clock, '2026-07-02T14:00:00Z', [`${a} done`])
    await close(desk, b, '2026-07-02 14:00:00')
    await until(control, clock, '2026-07-02T14:06:00Z', [`${a} done`, `${b} waiting`])
    await control.policies.disable(id, 'ben')
    clock.set('2026-07-09T14:00:00Z')
    await again('PT1H')
    await until(control, clock, '2026-07-09T14:10:00Z', [`${a} done`, `${b} left`])
    expect(await titles(desk, [a, b])).toEqual(['[removed]', 'Before'])
  })

  it('asks once a month’s limit is reached, however few come at once, and takes no more meanwhile', async () => {
    const { control, desk, clock, id, open } = await begin()
    const [a = '', b = '', c = '', d = ''] = open
    const on_completion = { delay: 'PT0M' }
    const limit = { factor: 1, tickets: 2 }
    await enabled(control, policyOf('done', { where: "type = 'request'", on_completion, limit }))
    const closing = async (day: string, number: string) => {
      await close(desk, number, `${day} 10:00:00`)
      return `${day}T10:06:00Z`
    }
    await until(control, clock, await closing('2026-07-01', a), [`${a} done`])
    await until(control, clock, await closing('2026-07-02', b), [`${a} done`, `${b} done`])
    const three = [`${a} done`, `${b} done`, `${c} planned`]
    await until(control, clock, await closing('2026-07-03', c), three)
    const latest = async () => (await control.policies.plans(id, 9))[0]
    await expect.poll(async () => (await latest())?.state).toBe('asking')
    expect(await latest()).toMatchObject({ tickets: 1, found: 3, allowed: 2 })
    await until(control, clock, await closing('2026-07-04', d), [...three, `${d} waiting`])
    await completeTickets({ ...control }, id)
    expect(await states(control)).toEqual([...three, `${d} waiting`].toSorted())
    // What a person says yes to does not count, and a month later there is room again.
    const asked = (await latest())?.plan_id ?? ''
    await control.plans.approve(asked, (await control.plans.load(asked)).digest ?? '', 'carla')
    clock.set('2026-08-05T10:00:00Z')
    await until(
      control,
      clock,
      '2026-08-05T10:00:00Z',
      [a, b, c, d].map((number) => `${number} done`),
    )
    expect(await latest()).toMatchObject({ tickets: 1, found: 1, allowed: 2 })
  })

  it('is told by a signed call, once; a repeated, a forged and an old one are refused', async () => {
    const { control, desk, clock, open } = await begin({ delay: 'P1D' })
    const { deskCalls: webhooks } = control
    const [a = '', b = ''] = open
    const secret = await webhooks.renewSecret('support', 'anna')
    await close(desk, a, '2026-06-30 12:30:00')
    const now = new Date('2026-06-30T12:31:00Z')
    clock.set(now.toISOString())
    const call = (id: string, body: string, at = now) => ({
      desk: 'support',
      id,
      body,
      timestamp: String(Math.floor(at.getTime() / 1000)),
      signature: new Webhook(secret).sign(id, at, body),
    })
    const body = JSON.stringify({ tickets: [`#${a}`, b, 999_999_999] })
    const good = call('msg_1', body)
    const refused = (wrong: Partial<typeof good>) => webhooks.receive({ ...good, ...wrong })
    await expect(refused({ body: `${body} ` })).rejects.toMatchObject({ code: 'webhook-signature' })
    await expect(refused({ id: 'msg_2' })).rejects.toMatchObject({ code: 'webhook-signature' })
    await expect(refused({ desk: 'other' })).rejects.toMatchObject({ code: 'webhook-signature' })
    await expect(refused({ timestamp: 'now' })).rejects.toMatchObject({ code: 'webhook-signature' })
    for (const minutes of [-6, 6])
      await expect(
        webhooks.receive(call('msg_3', body, new Date(now.getTime() + minutes * 60_000))),
      ).rejects.toMatchObject({ code: 'webhook-time' })
    for (const wrong of ['{', '{}', '{"tickets":[]}', '{"tickets":["anna@example.org"]}'])
      await expect(webhooks.receive(call('msg_4', wrong))).rejects.toMatchObject({ code: 'webhook-body' })
    expect(await Promise.all([webhooks.receive(good), webhooks.receive(good)])).toEqual(
      expect.arrayContaining(['taken', 'known']),
    )
    await expect.poll(() => states(control)).toEqual([`${a} waiting`])
    // Found by looking too: it is the same one.
    await until(control, clock, '2026-06-30T12:40:00Z', [`${a} waiting`])
    await webhooks.renewSecret('support', 'anna')
    await expect(refused({ id: 'msg_5' })).rejects.toMatchObject({ code: 'webhook-signature' })
    expect(
      JSON.stringify(await control.store.db.selectFrom('desk_webhooks').selectAll().execute()),
    ).not.toContain(secret)
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import { openControl } from '../../src/control/control.ts'
import { applyPlan } from '../../src/engine/apply/apply.ts'
import { buildPlan } from '../../src/engine/plan/plan.ts'
import { figuresOf, finest } from '../scenarios/reported.ts'
import { startTestServer, type TestServer } from '../http/support/server.ts'
import { sampleDesks } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { createTestStore, storeKinds } from '../support/stores.ts'

describe('the figures of a desk over HTTP', () => {
  const freshDesk = sampleDesks('postgresql')
  let test: TestServer
  afterEach(() => test.close())

  it('are told to who may view, as JSON and as CSV', async () => {
    const desk = await freshDesk()
    test = await startTestServer('server')
    await test.control.side.desks.add('support', { map: 'sample/1', address: desk.url })
    const client = await test.as(['viewer'])
    const expected = await test.control.figures.report('support', { per: 'week', by: ['team', 'status'] })
    const told = await client.reports.get({ desk: 'support', per: 'week', by: 'status,team' })
    expect(told.lines).toEqual(expected.lines)
    expect(told.total).toEqual(expected.total)
    expect(told.bounds).toHaveLength(41)
    const csv = await client.reports.csv({ desk: 'support', per: 'total', from: '2025-01-01' })
    expect(csv.type).toMatch(/^text\/csv/)
    expect(await csv.text()).toMatch(/^period,created,created_purged,.*\r\n,\d+,0,/)
    for (const [query, status] of [
      ['per=fortnight', 400],
      ['by=customer', 400],
      ['from=2025-02-30', 400],
      ['from=2025-03-02&to=2025-03-01', 400],
    ] as const) {
      const headers = { authorization: `Bearer ${await test.tokenOf(['viewer'])}` }
      const answer = await fetch(`${test.url}/api/v1/desks/support/report?${query}`, { headers })
      expect(answer.status, await answer.text()).toBe(status)
    }
  })
})

describe.each(storeKinds)('figures of an organization’s desks, kept in its own database (%s)', (kind) => {
  const freshDesk = sampleDesks('postgresql')
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  it('promise 2: stay as they were when tickets are purged, by whichever desk', async () => {
    const [desk, other] = [await freshDesk(), await freshDesk()]
    const test = await createTestStore(kind)
    const { url } = test
    if (kind === 'embedded') await test.drop()
    else ends.push(() => test.drop())
    const control = await openControl({ folder: temporaryFolder('control'), database: url })
    ends.push(() => control.close())
    const { figures, side } = control
    await side.desks.add('support', { map: 'sample/1', address: desk.url })
    await side.desks.add('sales', { map: 'sample/1', address: other.url })
    const before = await figures.report('support', finest)

    const { plan } = await buildPlan({
      ...side,
      database: desk.database,
      map: desk.map,
      deskName: 'support',
      disposition: 'purge',
      selection: { kind: 'filter', filter: "created < '2026-01-01'" },
    })
    const record = await applyPlan({
      ...side,
      plan,
      database: desk.database,
      operator: 'anna',
      chunkRows: 30,
    })

    const after = await figures.report('support', finest)
    expect(figuresOf(after)).toEqual(figuresOf(before))
    expect(after.total.created.purged).toBe(record.counts['tickets']?.purge)
    expect(await figures.report('sales', finest)).toEqual({ ...before, desk: 'sales' })
    const csv = await figures.csv('support', { per: 'total', by: [] })
    const { created } = after.total
    expect(csv.split('\r\n')[1]).toMatch(new RegExp(`^,${created.tickets},${created.purged},`))
    await expect(figures.report('elsewhere', finest)).rejects.toMatchObject({ code: 'no-such-desk' })
  })
})

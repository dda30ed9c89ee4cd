import { describe, expect, it } from 'vitest'
import { createTestStore, storeKinds } from '../../../tests/support/stores.ts'
import { openActivity } from './activity.ts'

describe.each(storeKinds)('activity on %s', (kind) => {
  it('tells who did what, the latest first, and forgets what is old', async () => {
    const test = await createTestStore(kind)
    let now = new Date('2026-03-05T10:00:00Z')
    const activity = openActivity(test.store, { now: () => now })
    await activity.note({ by: 'dana', verb: 'hold.placed', about: { kind: 'hold', id: 'h-1' } })
    now = new Date('2026-04-05T10:00:00Z')
    await activity.note({
      by: 'jo',
      verb: 'plan.approved',
      about: { kind: 'plan', id: 'p-1' },
      facts: { tickets: 3, numbers: ['1041', '1042'] },
    })
    expect(await activity.list({ limit: 10 })).toMatchObject([
      { by: 'jo', verb: 'plan.approved', facts: { tickets: 3, numbers: ['1041', '1042'] } },
      { by: 'dana', verb: 'hold.placed', facts: {} },
    ])
    const [latest] = await activity.list({ limit: 1 })
    expect(await activity.list({ limit: 5, before: latest?.number ?? 0 })).toHaveLength(1)
    expect(await activity.list({ limit: 5, by: 'jo' })).toHaveLength(1)
    expect(await activity.list({ limit: 5, about: { kind: 'hold', id: 'h-1' } })).toHaveLength(1)
    expect(await activity.forget(new Date('2026-04-01T00:00:00Z'))).toBe(1)
    expect(await activity.list({ limit: 10 })).toHaveLength(1)
    await test.drop()
  })

  it('takes no text and no address', async () => {
    const test = await createTestStore(kind)
    const activity = openActivity(test.store, { now: () => new Date() })
    const act = { by: 'dana', verb: 'request.received', about: { kind: 'request', id: 'r-1' } }
    for (const fact of ['anna@example.org', 'Anna Lee', ['1', 'two words']])
      await expect(activity.note({ ...act, facts: { fact } })).rejects.toMatchObject({
        code: 'activity-fact',
      })
    expect(await activity.list({ limit: 10 })).toEqual([])
    await test.drop()
  })
})

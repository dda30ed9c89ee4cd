import { describe, expect, it } from 'vitest'
import { storeKinds } from '../../../tests/support/stores.ts'
import type { PlanWish } from '../plans/plans.ts'
import type { RequestsParts } from './change.ts'
import { openTestOffice } from './office.fixtures.ts'
import { openRequests } from './requests.ts'

describe('the public form', () => {
  it.each(storeKinds)('makes a request of whoever has the address, in a store that is %s', async (kind) => {
    const office = await openTestOffice(kind, { settings: { form: { enabled: true, hours: 2 } } })
    const { requests, letters, clock } = office
    const entry = { email: 'anna@example.org', name: 'Anna Lee', kind: 'erasure', language: 'de' } as const
    await requests.form.submit(entry)
    await requests.form.submit({ ...entry, email: 'nobody@example.org' })
    expect(letters.map((letter) => [letter.kind, letter.to?.reveal()])).toEqual([
      ['confirm-address', 'anna@example.org'],
      ['confirm-address', 'nobody@example.org'],
    ])
    const token = letters[0]?.token?.reveal() ?? ''
    const kept = await office.store.db.selectFrom('requests').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain(token)
    await expect(requests.form.confirm(`${token}x`)).rejects.toMatchObject({ code: 'form-token' })
    const { requestId } = await requests.form.confirm(token)
    expect(await requests.form.confirm(token)).toMatchObject({ requestId })
    expect(await requests.get(requestId)).toMatchObject({
      state: 'planning',
      identity_how: 'email-link',
      channel: 'form',
    })
    // Nobody has shown that the name is theirs: they are called by it, and not searched for.
    expect(letters.at(-1)?.name?.reveal()).toBe('Anna Lee')
    await requests.advance(requestId)
    const [plan] = await office.plans.ofRequest(requestId)
    const { wish } = await office.store.db
      .selectFrom('plans')
      .select('wish')
      .where('id', '=', plan?.id ?? '')
      .executeTakeFirstOrThrow()
    const planned = JSON.parse(await office.side.keyring.decrypt(wish ?? '')) as PlanWish
    expect(planned.selection).toEqual({
      kind: 'subject',
      hints: [{ kind: 'email', value: 'anna@example.org' }],
    })
    expect((await requests.subject(requestId, 'rita')).reveal().names).toEqual([])
    clock.advance(2 * 3_600_000)
    await expect(requests.form.confirm(letters[1]?.token?.reveal() ?? '')).rejects.toMatchObject({
      code: 'form-token',
    })
    expect(await requests.tick()).toMatchObject({ forgotten: 1 })
    const seals = await office.store.db.selectFrom('seals').selectAll().execute()
    expect(seals.filter(({ sealed_key }) => sealed_key === null)).toHaveLength(1)
    await office.drop()
  })

  it.each(storeKinds)('writes to no more people than may be open, in a store that is %s', async (kind) => {
    const office = await openTestOffice(kind)
    const { parts, letters, clock } = office
    const settings: RequestsParts['settings'] = {
      ...parts.settings,
      form: { state: 'on', hours: 2, mostOpen: 4 },
    }
    const { form } = openRequests({ ...parts, settings })
    const entry = { kind: 'erasure', language: 'en' } as const
    const submitted = await Promise.allSettled(
      Array.from({ length: 9 }, (_, i) => form.submit({ ...entry, email: `p${i}@example.org` })),
    )
    const refused = submitted.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
    expect(letters).toHaveLength(4)
    expect(refused).toHaveLength(5)
    for (const reason of refused) expect(reason).toMatchObject({ code: 'form-busy' })
    await form.confirm(letters[0]?.token?.reveal() ?? '')
    await form.submit({ ...entry, email: 'next@example.org' })
    clock.advance(2 * 3_600_000)
    await form.submit({ ...entry, email: 'later@example.org' })
    await office.drop()
  })

  it('is off unless it was switched on, and writes to one address three times at the most', async () => {
    const off = await openTestOffice('server')
    const entry = { email: 'anna@example.org', kind: 'erasure', language: 'en' } as const
    await expect(off.requests.form.submit(entry)).rejects.toMatchObject({ code: 'form-off' })
    await off.drop()
    const office = await openTestOffice('server', { settings: { form: { enabled: true } } })
    await Promise.all(Array.from({ length: 9 }, () => office.requests.form.submit(entry)))
    expect(office.letters).toHaveLength(3)
    for (const email of [
      '',
      'anna',
      'a b@example.org',
      `${'a'.repeat(300)}@example.org`,
      'a@example.org\nBcc: x@y.z',
    ])
      await expect(office.requests.form.submit({ ...entry, email })).rejects.toMatchObject({
        code: 'subject-value',
      })
    await office.drop()
  })
})

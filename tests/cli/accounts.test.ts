import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Control, openControl } from '../../src/control/control.ts'
import { makePlace } from './expunge.ts'

const password = 'a long enough pass phrase'
const jo = { handle: 'jo', name: 'Jo', email: 'jo@example.org', password }

it('who runs the machine lets an administrator in again, and a first one where none is left', async () => {
  const place = await makePlace()
  const during = async <Result>(work: (control: Control) => Promise<Result>): Promise<Result> => {
    const control = await openControl({ folder: join(place.folder, 'data') })
    try {
      return await work(control)
    } finally {
      await control.close()
    }
  }
  const link = async (...more: readonly string[]) => {
    const { code, answer } = await place.json('accounts', 'link', ...more)
    return { code, answer, token: String(answer['link']).split('#')[1] ?? '' }
  }
  const nowhere = await place.expunge('accounts', 'link')
  expect(nowhere.code).not.toBe(0)
  expect(nowhere.stderr).toContain('EXPUNGE_DATABASE')

  await during(async ({ accounts }) => {
    const first = await accounts.firstLink()
    await accounts.acceptFirst(first?.token ?? '', jo)
  })
  const refused = await place.expunge('accounts', 'link')
  expect(refused.code).not.toBe(0)
  expect(refused.stderr).toContain('somebody may look after accounts already')
  const renewed = await link('jo')
  expect(renewed.answer['link']).toMatch(/^http:\/\/127\.0\.0\.1:7070\/invitation#\S+$/)
  await during(async ({ accounts, store }) => {
    expect(await accounts.accept(renewed.token, 'quite another pass phrase')).toEqual({ handle: 'jo' })
    await store.db.updateTable('accounts').set({ isDisabled: true }).execute()
  })
  expect((await place.expunge('accounts', 'link', 'jo')).stderr).toContain('is disabled')
  const first = await link()
  expect(first.answer['link']).toMatch(/\/setup#\S+$/)
  await during(async ({ accounts, activity }) => {
    await accounts.acceptFirst(first.token, { ...jo, handle: 'ada', email: 'ada@example.org' })
    expect((await accounts.get('ada')).roles).toContain('administrator')
    const acts = (await activity.list({ limit: 10 })).map(({ by, verb }) => `${by} ${verb}`)
    expect(acts.slice(0, 5)).toEqual([
      'ada account.first',
      'system account.first-link',
      'jo account.password',
      'system account.renewed',
      'jo account.first',
    ])
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import type { RunRecord } from '../../src/engine/apply/record.ts'
import type { Plan } from '../../src/engine/plan/document.ts'
import { openControl } from '../../src/control/control.ts'
import { sampleDesks } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { subjectOf } from '../support/run.ts'
import { createTestStore } from '../support/stores.ts'

describe('a plan', () => {
  const freshDesk = sampleDesks('postgresql')
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  it('that two processes work out at once keeps its seal, and one that was given up loses it', async () => {
    const desk = await freshDesk()
    const store = await createTestStore('server')
    ends.push(() => store.drop())
    const folder = temporaryFolder('plans')
    const open = async () => {
      const control = await openControl({ folder, database: store.url })
      ends.push(() => control.close())
      return control
    }
    const [one, other] = [await open(), await open()]
    await one.side.desks.add('support', { map: 'sample/1', address: desk.url })
    const wish = { disposition: 'redact', selection: subjectOf(desk) } as const
    const id = await one.plans.ask('support', wish, 'anna')
    await Promise.all([one.plans.make(id, true), other.plans.make(id, true)])
    expect((await one.plans.load(id)).state).toBe('ready')
    expect(await one.side.keyring.hasSeal(id)).toBe(true)
    const second = await one.plans.ask('support', wish, 'anna')
    const making = one.plans.make(second, true)
    await other.plans.discard(second, 'anna')
    await making
    expect((await one.plans.load(second)).state).toBe('discarded')
    expect(await one.side.keyring.hasSeal(second)).toBe(false)
  })

  it('is not approved by whom it is about, nor when it was changed behind the back of everybody', async () => {
    const desk = await freshDesk()
    const store = await createTestStore('server')
    ends.push(() => store.drop())
    const control = await openControl({ folder: temporaryFolder('plans'), database: store.url })
    ends.push(() => control.close())
    const { plans, accounts } = control
    await control.side.desks.add('support', { map: 'sample/1', address: desk.url })
    const [email = ''] = desk.truth.subject.identifiers.emails
    await accounts.create(
      // Another way to write the same mailbox.
      { handle: 'kim', name: 'Kim', email: email.toUpperCase().replace('@', '+work@'), roles: ['dpo'] },
      'system',
    )
    const [row] = await desk.run('select login from persons where email = ?', email)
    // Not by that address: the account on the desk tells it.
    const hints = [{ kind: 'login', value: String(row?.['login']) }] as const
    const selection = { kind: 'subject', hints } as const
    const id = await plans.ask('support', { disposition: 'redact', selection }, 'anna')
    await plans.make(id, true)
    const { digest } = await plans.load(id)
    await expect(plans.approve(id, digest ?? '', 'kim')).rejects.toMatchObject({ code: 'own-account' })
    // Nor do they steer its run, or say what of theirs may stay.
    const runId = 'r-20260305-100000-abcdef'
    const worked = await plans.document(id)
    await control.side.runs.create({ ...runOf(worked), id: runId }, worked)
    const { runs } = control
    const steps = [
      (by: string) => runs.review(runId, `f-${'a'.repeat(24)}`, { decision: 'not-theirs', by }),
      (by: string) => runs.verify(runId, by),
      (by: string) => runs.cancel(runId, by),
    ]
    for (const step of steps) await expect(step('kim')).rejects.toMatchObject({ code: 'own-account' })
    await expect(steps[0]?.('anna')).rejects.toMatchObject({ code: 'no-such-finding' })
    // Nor by anybody else, where they have asked for it themselves.
    const own = await plans.ask('support', { disposition: 'redact', selection }, 'kim')
    await plans.make(own, true)
    const approved = plans.approve(own, (await plans.load(own)).digest ?? '', 'lee')
    await expect(approved).rejects.toMatchObject({ code: 'own-account', facts: { planId: own } })
    expect((await plans.load(own)).state).toBe('ready')
    const other = await plans.ask('support', { disposition: 'purge', selection }, 'anna')
    await plans.make(other, true)
    const { document } = await store.store.db
      .selectFrom('plans')
      .select('document')
      .where('id', '=', other)
      .executeTakeFirstOrThrow()
    await store.store.db.updateTable('plans').set({ document }).where('id', '=', id).execute()
    await expect(plans.document(id)).rejects.toMatchObject({ code: 'plan-changed' })
  })
})

function runOf(plan: Plan): RunRecord {
  const now = '2026-03-05T10:00:00.000Z'
  return {
    id: '',
    state: 'findings',
    plan: { id: plan.id, digest: plan.digest, disposition: plan.disposition },
    desk: 'support',
    started: now,
    updated: now,
    rows: 0,
    incomplete: [],
  } as unknown as RunRecord
}

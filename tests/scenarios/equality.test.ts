import { describe, expect, it } from 'vitest'
import { dialects } from '../support/databases.ts'
import { sampleDesks } from '../support/desk.ts'
import { apply, planOf, refusalOf, resume, verify } from '../support/run.ts'
import { differenceOf, snapshotOf } from '../support/snapshot.ts'
import { addMeddlingTrigger } from './triggers.ts'

describe.each(dialects)('promise 2: the proof of equality on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('a trigger that changes performance data makes the chunk roll back, and the run goes on once it is gone', async () => {
    const desk = await freshDesk()
    await addMeddlingTrigger(desk)
    const before = await snapshotOf(desk.database)
    const numbers = desk.truth.subject.ownTickets
      .filter(({ status }) => status === 'closed')
      .map(({ number }) => number)
    const plan = await planOf(desk, { disposition: 'redact', selection: { kind: 'tickets', numbers } })

    const refusal = await refusalOf(apply(desk, plan))

    expect(refusal.code).toBe('reporting-changed')
    expect(refusal.facts['tables']).toEqual(['tickets'])
    expect(differenceOf(before, await snapshotOf(desk.database))).toEqual({
      changed: [],
      removed: [],
      added: [],
    })
    const [record] = await desk.installation.runs.list()
    expect(record).toMatchObject({ state: 'failed', error: { code: 'reporting-changed' } })
    // The plan was made with the trigger, so its removal voids the plan as any change of the schema does.
    await desk.run(
      engine === 'postgresql' || engine === 'pglite'
        ? 'drop trigger meddle on tickets'
        : 'drop trigger meddle',
    )
    expect((await refusalOf(resume(desk, record?.id ?? ''))).code).toBe('schema-changed')
    const again = await apply(
      desk,
      await planOf(desk, { disposition: 'redact', selection: { kind: 'tickets', numbers } }),
    )
    expect((await verify(desk, again.id)).outcome).toBe('nothing left')
  })

  it('verification notices performance data that somebody changed after the run', async () => {
    const desk = await freshDesk()
    const [ticket] = desk.truth.subject.ownTickets
    const plan = await planOf(desk, {
      disposition: 'redact',
      selection: { kind: 'tickets', numbers: [ticket?.number ?? ''] },
    })
    const { id } = await apply(desk, plan)
    await desk.run('update tickets set reopened_count = reopened_count + 1 where id = ?', ticket?.id)
    const verification = await verify(desk, id)
    expect(verification.outcome).toBe('findings')
    expect(verification.performance.filter((table) => !table.equal).map(({ table }) => table)).toEqual([
      'tickets',
    ])
    expect(verification.reports.filter((report) => !report.equal).map(({ name }) => name)).toEqual([
      'Tickets by month, team and status',
    ])
  })
})

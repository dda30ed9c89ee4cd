import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DeskAtHand } from '../support/desk.ts'
import { apply, planOf, refusalOf, restore, resume } from '../support/run.ts'
import { differenceOf, snapshotOf } from '../support/snapshot.ts'
import { type Buckets, startBuckets } from './support/buckets.ts'
import { outsideDesks } from './support/desk.ts'

// An archive holds rows. What lies beside the database is gone once it was removed, and stays where it was not yet.

describe('an undo and what lies outside of the database', () => {
  const freshDesk = outsideDesks('sqlite')
  let buckets: Buckets
  beforeAll(async () => {
    buckets = await startBuckets()
  })
  afterAll(() => buckets.end())

  const all = ['kept/aaaaaaaa', 'kept/bbbbbbbb', 'kept/cccccccc', 'other']
  const planned = async (desk: DeskAtHand) => {
    for (const key of all) await buckets.put(key)
    return planOf(desk, {
      disposition: 'purge',
      selection: { kind: 'tickets', numbers: ['1'] },
      stores: { attached: buckets.place, main: 'none' },
      undoDays: 14,
    })
  }

  it('objects that are gone stay gone, which the plan warns of and the result says', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const plan = await planned(desk)
    expect(plan.warnings).toContain('objects of attached are not kept: an undo does not bring them back')
    const { id } = await apply(desk, plan)
    expect(await buckets.keys()).toEqual(all.slice(1))

    const restored = await restore(desk, id)

    expect(differenceOf(before, await snapshotOf(desk.database)).changed).toEqual([])
    expect(restored.restoration?.notBack).toContain('1 object of attached')
  })

  it('objects that a run could not remove yet stay for good, and nothing goes on removing them', async () => {
    const desk = await freshDesk()
    const plan = await planned(desk)
    await buckets.stop()
    const { id } = await apply(desk, plan)
    expect(await desk.installation.runs.hasObjects(id)).toBe(true)
    await buckets.again()

    const restored = await restore(desk, id)

    expect(restored.restoration?.notBack.filter((what) => what.includes('attached'))).toEqual([])
    expect(await desk.installation.runs.hasObjects(id)).toBe(false)
    expect((await refusalOf(resume(desk, id))).code).toBe('run-ended')
    expect(await buckets.keys()).toEqual(all)
  })
})

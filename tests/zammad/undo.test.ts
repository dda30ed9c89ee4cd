import { describe, expect, it } from 'vitest'
import { apply, byHints, planOf, restore } from '../support/run.ts'
import { differenceOf, snapshotOf } from '../support/snapshot.ts'
import { zammadDesks } from './support/desk.ts'
import { orphansIn } from './support/orphans.ts'

const same = { changed: [], removed: [], added: [] }

describe('undoing the erasure of a person of Zammad', () => {
  const freshDesk = zammadDesks()

  it.each(['redact', 'purge'] as const)('a %s leaves no trace in any table', async (disposition) => {
    const desk = await freshDesk()
    const { anna, twin } = desk.truth.people
    const before = await snapshotOf(desk.database)
    const plan = await planOf(desk, {
      disposition,
      selection: byHints(...[anna, twin].map(({ id }) => ({ kind: 'id' as const, value: String(id) }))),
      undoDays: 14,
    })
    const run = await apply(desk, plan)
    expect(differenceOf(before, await snapshotOf(desk.database))).not.toEqual(same)

    const restored = await restore(desk, run.id)

    const after = await snapshotOf(desk.database)
    expect(differenceOf(before, after)).toEqual(same)
    expect(orphansIn(after)).toEqual([])
    expect(
      Object.values(restored.restoration?.tables ?? {}).filter(({ left }) => left !== undefined),
    ).toEqual([])
  })
})

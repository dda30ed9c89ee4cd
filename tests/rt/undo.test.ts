import { describe, expect, it } from 'vitest'
import { apply, byHints, planOf, restore } from '../support/run.ts'
import { differenceOf } from '../support/snapshot.ts'
import { rtSnapshot } from './difference.ts'
import { personNamed } from './people.ts'
import { rtDesks } from './support/desk.ts'
import { serverKinds } from '../support/servers.ts'
import { widely } from '../support/matrix.ts'

const same = { changed: [], removed: [], added: [] }

describe.each(widely(serverKinds, ['mariadb']))('undoing the erasure of a person of RT on %s', (engine) => {
  const freshDesk = rtDesks(engine)

  it.each(['redact', 'purge'] as const)('a %s leaves no trace in any table', async (disposition) => {
    const desk = await freshDesk()
    const person = personNamed(desk, 'Sabine Schulze-Lohmann')
    const before = await rtSnapshot(desk)
    const plan = await planOf(desk, {
      disposition,
      selection: byHints({ kind: 'id', value: String(person.uid) }),
      stores: { external_storage: desk.storage },
      undoDays: 14,
    })
    const run = await apply(desk, plan)
    expect(differenceOf(before, await rtSnapshot(desk))).not.toEqual(same)

    const restored = await restore(desk, run.id)

    expect(differenceOf(before, await rtSnapshot(desk))).toEqual(same)
    expect(
      Object.values(restored.restoration?.tables ?? {}).filter(({ left }) => left !== undefined),
    ).toEqual([])
    const complaints = await desk.rt.health({ tickets: [], users: [person.uid] })
    expect(complaints).toEqual([])
  })
})

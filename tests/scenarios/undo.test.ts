import { describe, expect, it } from 'vitest'
import type { SelectionRequest } from '../../src/engine/plan/input.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { apply, planOf, type PlanWish, refusalOf, restore, subjectOf, verify } from '../support/run.ts'
import { differenceOf, snapshotOf } from '../support/snapshot.ts'

const same = { changed: [], removed: [], added: [] }

const filter = { kind: 'filter', filter: "created < '2026-01-01'" } satisfies SelectionRequest

const wishes: readonly (readonly [string, (desk: TestDesk) => PlanWish])[] = [
  [
    'redacting a person',
    (desk) => ({
      disposition: 'redact',
      selection: subjectOf(desk),
      transition: 'closed',
      note: 'Erased on request',
    }),
  ],
  ['purging a person', (desk) => ({ disposition: 'purge', selection: subjectOf(desk) })],
  [
    'redacting by a filter',
    () => ({ disposition: 'redact', selection: filter, transition: 'closed', note: 'Erased by rule' }),
  ],
  ['purging by a filter', () => ({ disposition: 'purge', selection: filter })],
  ['purging attachments alone', () => ({ disposition: 'purge', selection: filter, attachmentsOnly: true })],
  [
    'redacting attachments alone',
    (desk) => ({ disposition: 'redact', selection: subjectOf(desk), attachmentsOnly: true }),
  ],
]

describe.each(dialects)('undoing a run on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it.each(wishes)('%s leaves no trace of the run in any table', async (_, wish) => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const plan = await planOf(desk, { ...wish(desk), undoDays: 14 })
    const run = await apply(desk, plan, { chunkRows: 20 })
    expect(run.state).toBe('applied')
    expect(differenceOf(before, await snapshotOf(desk.database))).not.toEqual(same)
    await verify(desk, run.id)

    const restored = await restore(desk, run.id)

    expect(restored).toMatchObject({ state: 'restored' })
    expect(differenceOf(before, await snapshotOf(desk.database))).toEqual(same)
    expect(
      Object.values(restored.restoration?.tables ?? {}).filter(({ left }) => left !== undefined),
    ).toEqual([])
  })

  it('a run that ended between its record and its archive has nothing to put back', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk), undoDays: 14 })
    const archives = {
      ...desk.installation.archives,
      begin: () => Promise.reject(new Error('killed')),
    }
    await expect(apply(desk, plan, { archives })).rejects.toThrow('killed')
    const [run] = await desk.installation.runs.list()

    const restored = await restore(desk, run?.id ?? '')

    expect(restored).toMatchObject({ state: 'restored' })
    expect(differenceOf(before, await snapshotOf(desk.database))).toEqual(same)
  })

  it('a run that changed rows, and whose archive and key are both lost, is not called undone', async () => {
    const desk = await freshDesk()
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk), undoDays: 14 })
    const run = await apply(desk, plan)
    await desk.installation.keyring.destroySeal(run.id)
    const kept = desk.installation.archives
    let isBegun = false
    const archives = {
      ...kept,
      find: (id: string) => (isBegun ? kept.find(id) : Promise.resolve(undefined)),
      chunks: () => Promise.resolve([]),
      begin: () => Promise.resolve(void (isBegun = true)),
    }
    const applied = await snapshotOf(desk.database)

    expect((await refusalOf(restore(desk, run.id, { archives }))).code).toBe('no-archive')

    expect(differenceOf(applied, await snapshotOf(desk.database))).toEqual(same)
    expect((await desk.installation.runs.load(run.id)).state).toBe('applied')
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Control, openControl } from '../../src/control/control.ts'
import { startWorker } from '../../src/control/worker.ts'
import { fixedClock } from '../../src/shared/clock.ts'
import { deskNow, sampleDesks, type TestDesk } from '../support/desk.ts'
import { dumpOf } from '../support/everywhere.ts'
import { temporaryFolder } from '../support/folders.ts'
import { found } from '../support/kept.ts'
import { refusalOf, subjectOf } from '../support/run.ts'
import { differenceOf, snapshotOf } from '../support/snapshot.ts'
import { createTestStore, type StoreKind, oneStore, type TestStore } from '../support/stores.ts'

const same = { changed: [], removed: [], added: [] }

describe.each(oneStore)('an undo period in the control plane, %s', (kind) => {
  const freshDesk = sampleDesks('sqlite')
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  it('a run is undone by a job, once somebody asks for it, and the activity tells of both', async () => {
    const { desk, control, clock } = await open(kind)
    const before = await snapshotOf(desk.database)
    const runId = await erased(control, desk)
    expect(differenceOf(before, await snapshotOf(desk.database))).not.toEqual(same)
    expect((await refusalOf(control.archives.restore('r-none', 'carla'))).code).toBe('no-such-run')
    clock.advance(86_400_000)

    await control.archives.restore(runId, 'carla')
    // A second wish for the same is not carried out beside the first.
    await control.archives.restore(runId, 'carla')
    await until(async () => (await control.runs.get(runId)).state === 'restored')

    expect(differenceOf(before, await snapshotOf(desk.database))).toEqual(same)
    await until(async () => (await told(control, runId)).includes('run.restored'))
    expect(await told(control, runId)).toEqual(expect.arrayContaining(['run.restore', 'run.restored']))
    expect((await refusalOf(control.archives.restore(runId, 'carla'))).code).toBe('archive-expired')
    expect(await control.side.keyring.hasSeal(runId)).toBe(false)
    expect(await control.side.runs.markers(runId).exist()).toBe(false)
  })

  it('promise 7: rows hold nothing in clear while it lasts, and nothing at all when it is over', async () => {
    const { desk, control, clock, store, folder } = await open(kind)
    const { names, emails, phones } = desk.truth.subject.identifiers
    const needles = [...names, ...emails, ...phones].map((text) => text.toLowerCase())
    const runId = await erased(control, desk)
    const pieces = await store.store.db.selectFrom('archive_pieces').selectAll().execute()
    expect(pieces.length).toBeGreaterThan(0)
    const sealed = pieces.map((piece) => Buffer.from(piece.sealed).toString('latin1')).join('')
    expect(found(sealed, [...needles, 'persons', 'messages'])).toEqual([])
    expect(found(await everythingIn(control), needles)).toEqual([])
    expect(await control.archives.expire()).toBe(0)

    clock.advance(3 * 86_400_000)
    expect(await control.archives.expire()).toBe(1)

    expect(await store.store.db.selectFrom('archive_pieces').selectAll().execute()).toEqual([])
    expect((await refusalOf(control.side.keyring.openBox(runId))).code).toBe('seal-destroyed')
    expect((await refusalOf(control.archives.restore(runId, 'carla'))).code).toBe('archive-expired')
    expect(await told(control, runId)).toContain('archive.destroyed')
    expect(await control.archives.expire()).toBe(0)
    expect(found(await everythingIn(control), needles)).toEqual([])
    const files = readdirSync(join(folder, 'keys'), { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    )
    for (const file of files)
      expect(found(readFileSync(join(file.parentPath, file.name), 'latin1'), needles)).toEqual([])
  })

  async function open(storeKind: StoreKind) {
    const desk = await freshDesk()
    const store: TestStore = await createTestStore(storeKind)
    if (storeKind === 'embedded') await store.store.close()
    else ends.push(() => store.drop())
    const folder = temporaryFolder('control')
    const clock = fixedClock(deskNow)
    const control = await openControl({
      folder,
      database: store.url,
      clock,
      jobs: { leaseSeconds: 10, pollSeconds: 1 },
    })
    ends.push(() => control.close())
    await control.side.desks.add('sample', { map: 'sample/1', address: desk.url })
    await startWorker(control)
    return { desk, control, clock, folder, store: { ...store, store: control.store } }
  }
})

/** A purge of the desk's subject with an undo period of three days, carried out and verified. */
async function erased(control: Control, desk: TestDesk): Promise<string> {
  const wish = { disposition: 'purge', selection: subjectOf(desk), undoDays: 3 } as const
  const id = await control.plans.ask('sample', wish, 'anna')
  await until(async () => (await control.plans.load(id)).state === 'ready')
  const { digest } = await control.plans.load(id)
  await control.plans.approve(id, digest ?? '', 'ben')
  await until(async () => {
    const [run] = await control.side.runs.list()
    return run?.verification !== undefined
  })
  const [run] = await control.side.runs.list()
  return run?.id ?? ''
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  await expect.poll(isSo, { interval: 100 }).toBe(true)
}

async function told(control: Control, id: string): Promise<readonly string[]> {
  const entries = await control.activity.list({ about: { kind: 'run', id }, limit: 50 })
  return entries.map(({ verb }) => verb)
}

/** Every row of every table of Expunge's own database, as text. */
async function everythingIn({ store }: Control): Promise<string> {
  const dump = await dumpOf(store)
  expect(dump.size).toBeGreaterThan(10)
  return [...dump.values()].join('\n')
}

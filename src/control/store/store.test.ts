import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../tests/support/folders.ts'
import { createTestStore, storeKinds, type TestStore } from '../../../tests/support/stores.ts'
import type { RunRecord } from '../../engine/apply/record.ts'
import { verifyLedger } from '../../engine/ledger/verify.ts'
import type { Plan } from '../../engine/plan/document.ts'
import { fixedClock } from '../../shared/clock.ts'
import { type EngineSide, openSharedInstallation } from '../installation.ts'
import { openControlStore } from './store.ts'

const clock = fixedClock('2026-03-01T10:00:00Z')
const plan = { id: 'p-1', digest: 'sha256:ab' } as unknown as Plan
const recordOf = (id: string, started = '2026-01-01T00:00:00.000Z') =>
  ({
    id,
    desk: 'support',
    state: 'running',
    started,
    plan: { id: 'p-1', digest: `sha256:${id}` },
  }) as unknown as RunRecord

describe.each(storeKinds)('Expunge’s own database, %s', (kind) => {
  let test: TestStore
  let side: EngineSide
  let keys: string
  beforeAll(async () => {
    test = await createTestStore(kind)
  })
  afterAll(() => test.drop())
  beforeEach(async () => {
    const { db } = test.store
    await sql`truncate installation, ledger_lines, seals, desks, runs cascade`.execute(db)
    keys = temporaryFolder('keys')
    side = await openSharedInstallation({ store: test.store, keys, clock, environment: {} })
  })

  it('does all of a transaction or nothing, also where others ask at the same time', async () => {
    const { store } = test
    const count = async () => {
      const rows = store.db.selectFrom('seals').select('plan_id').where('plan_id', 'in', ['a', 'b'])
      return (await rows.execute()).length
    }
    const add = (id: string) =>
      store.db.insertInto('seals').values({ plan_id: id, sealed_key: 'x', destroyed_at: null }).execute()
    const failing = store.transaction(async () => {
      await add('a')
      // A transaction inside is a part of the outer one.
      await store.transaction(() => add('b'))
      expect(await count()).toBe(2)
      throw new Error('no')
    })
    // Asked while the transaction is under way, and no part of it.
    const beside = add('c')
    await expect(failing).rejects.toThrow('no')
    await beside
    await Promise.all([store.transaction(() => add('d')), store.transaction(() => add('e'))])
    const rows = await store.db.selectFrom('seals').select('plan_id').orderBy('plan_id').execute()
    expect(rows.map(({ plan_id }) => plan_id)).toEqual(['c', 'd', 'e'])
  })

  it('lets one at a time work on what it has to itself', async () => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const other = kind === 'server' ? await test.open() : test.store
    const entered = Promise.withResolvers<void>()
    const first = test.store.exclusively('the roof', () => {
      entered.resolve()
      return promise
    })
    await entered.promise
    const second = other.exclusively('the roof', () => Promise.resolve('mine'))
    await expect(second).rejects.toMatchObject({ code: 'busy' })
    expect(await other.exclusively('the cellar', () => Promise.resolve('another'))).toBe('another')
    resolve('done')
    expect(await first).toBe('done')
    expect(await other.exclusively('the roof', () => Promise.resolve('mine'))).toBe('mine')
  })

  it('keeps a ledger that many append to at once, and that verifies', async () => {
    const others = await Promise.all(
      [1, 2, 3].map(async () =>
        openSharedInstallation({
          store: kind === 'server' ? await test.open() : test.store,
          keys,
          clock,
          environment: {},
        }),
      ),
    )
    await Promise.all(
      others.flatMap(({ ledger }, who) =>
        Array.from({ length: 8 }, (_, i) =>
          ledger.append('plan.approved', {
            planId: `p-${who}-${i}`,
            planDigest: `sha256:${'0'.repeat(64)}`,
            approver: 'dpo',
          }),
        ),
      ),
    )
    const entries = await Array.fromAsync(side.ledger.entries())
    expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1))
    const lines = await test.store.db.selectFrom('ledger_lines').select('line').orderBy('number').execute()
    const verdict = await verifyLedger(
      lines.map(({ line }) => line),
      side.keyring.publicKeyPem,
    )
    expect(verdict).toMatchObject({ intact: true, entries: 24 })
  })

  it('keeps runs with their plan, documents, wishes and objects', async () => {
    const { runs } = side
    await runs.create(recordOf('r-2', '2026-01-02T00:00:00.000Z'), plan)
    await runs.create(recordOf('r-1'), plan)
    await runs.save({ ...recordOf('r-1'), state: 'paused' })
    expect((await runs.list()).map(({ id, state }) => [id, state])).toEqual([
      ['r-1', 'paused'],
      ['r-2', 'running'],
    ])
    expect(await runs.loadPlan('r-1')).toEqual(plan)
    expect((await runs.ofPlan('sha256:r-2'))?.id).toBe('r-2')
    expect(await runs.ofPlan('sha256:r-3')).toBeUndefined()
    await expect(runs.load('r-3')).rejects.toMatchObject({ code: 'no-such-run' })
    await expect(runs.request('r-3', 'pause')).rejects.toMatchObject({ code: 'no-such-run' })
    await runs.writeDocument('r-1', 'figures', { a: 1 })
    await runs.writeDocument('r-1', 'figures', { a: 2 })
    expect(await runs.readDocument('r-1', 'figures')).toEqual({ a: 2 })
    expect(await runs.readDocument('r-2', 'figures')).toBeUndefined()
    await runs.request('r-1', 'pause')
    await runs.request('r-1', 'cancel')
    expect(await runs.takeRequest('r-1')).toBe('cancel')
    expect(await runs.takeRequest('r-1')).toBeUndefined()
  })

  it('keeps markers whole, in their order, and none of a writer that failed', async () => {
    const { runs } = side
    await runs.create(recordOf('r-1'), plan)
    const markers = runs.markers('r-1')
    const values = Array.from({ length: 30_000 }, (_, i) => ({ unit: 'tickets', key: [i], sign: 'abc' }))
    const failing = markers.write(async (add) => {
      await add(values)
      throw new Error('the desk is gone')
    })
    await expect(failing).rejects.toThrow('gone')
    expect(await markers.exist()).toBe(false)
    await markers.write((add) => add(values))
    expect(await markers.exist()).toBe(true)
    expect(await Array.fromAsync(markers.read())).toEqual(values)
  })

  it('works a list of objects off batch by batch, carries on where it was killed, and keeps what is left', async () => {
    const { runs } = side
    await runs.create(recordOf('r-1'), plan)
    const objects = Array.from({ length: 12_000 }, (_, i) => ({ store: 'files', key: `k${i}` }))
    await runs.addObjects('r-1', objects)
    const killed = runs.workOffObjects<number>('r-1', async (batch, before = 0) => {
      if (before === 10_000) throw new Error('killed')
      return { left: batch.slice(0, 1), tally: before + batch.length }
    })
    await expect(killed).rejects.toThrow('killed')
    const tally = await runs.workOffObjects<number>('r-1', async (batch, before = 0) => ({
      left: batch.slice(0, 1),
      tally: before + batch.length,
    }))
    expect(tally).toBe(12_000)
    const left: string[] = []
    await runs.workOffObjects<number>('r-1', async (batch, before) => {
      expect(before).toBeUndefined()
      left.push(...batch.map(({ key }) => key))
      return { left: [], tally: 0 }
    })
    expect(left).toEqual(['k0', 'k5000', 'k10000'])
    expect(await runs.hasObjects('r-1')).toBe(false)
    expect(await runs.workOffObjects('r-1', () => Promise.reject(new Error('nothing to do')))).toBeUndefined()
  })

  it('keeps the key of a plan until it is destroyed, for good', async () => {
    const { keyring } = side
    const sealed = await keyring.sealForPlan('p-1', ['anna'])
    const again = await keyring.sealForPlan('p-1', ['berta'])
    expect(await keyring.openSealed('p-1', sealed)).toEqual(['anna'])
    expect(await keyring.openSealed('p-1', again)).toEqual(['berta'])
    expect(await keyring.hasSeal('p-1')).toBe(true)
    expect(await keyring.destroySeal('p-1')).toBe(true)
    expect(await keyring.destroySeal('p-1')).toBe(false)
    expect(await keyring.hasSeal('p-1')).toBe(false)
    await expect(keyring.openSealed('p-1', sealed)).rejects.toMatchObject({ code: 'seal-destroyed' })
    await expect(keyring.sealForPlan('p-1', [])).rejects.toMatchObject({ code: 'seal-destroyed' })
  })

  it('keeps desks, and their addresses for nobody to read', async () => {
    const { desks } = side
    const address = 'postgres://clerk:hunter2@db.example.org/desk'
    await Promise.all(['c', 'a', 'b'].map((name) => desks.add(name, { map: 'rt/5', address })))
    await desks.add('a', { map: 'zammad/7', address, replace: true, stores: { files: '/srv/files' } })
    await expect(desks.add('b', { map: 'rt/5', address })).rejects.toMatchObject({ code: 'desk-exists' })
    await desks.remove('c')
    expect((await desks.list()).map(({ name, map }) => [name, map])).toEqual([
      ['a', 'zammad/7'],
      ['b', 'rt/5'],
    ])
    const entry = await desks.get('a')
    expect(entry.stores).toEqual({ files: '/srv/files' })
    expect((await desks.addressOf(entry)).reveal()).toBe(address)
    const { rows } = await sql`select * from desks`.execute(test.store.db)
    expect(JSON.stringify(rows)).not.toMatch(/hunter2|clerk/)
  })
})

describe('the address of Expunge’s own database', () => {
  it('of another kind is refused, without being told', async () => {
    const refused = openControlStore('mysql://root:hunter2@db.example.org/x')
    await expect(refused).rejects.toMatchObject({ code: 'store-address' })
    await expect(refused).rejects.not.toThrow('hunter2')
  })

  it('of a store that a later version has changed is refused', async () => {
    const test = await createTestStore('server')
    await sql`insert into migrations (name, timestamp) values ('9999-later', '2030-01-01')`.execute(
      test.store.db,
    )
    await expect(test.open()).rejects.toMatchObject({ code: 'store-newer' })
    await test.drop()
  })

  it('of a new store may be opened by many at once', async () => {
    const test = await createTestStore('server')
    for (let round = 0; round < 5; round++) {
      await sql`drop schema expunge cascade`.execute(test.store.db)
      const stores = await Promise.all([1, 2, 3, 4].map(() => test.open()))
      const count = async (store: (typeof stores)[number]) =>
        (await store.db.selectFrom('runs').select('id').execute()).length
      expect(await Promise.all(stores.map(count))).toEqual([0, 0, 0, 0])
    }
    await test.drop()
  })
})

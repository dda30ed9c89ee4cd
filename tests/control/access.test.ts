import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { accessSchema } from '../../src/engine/access/document.ts'
import {
  type Access,
  type AccessParts,
  type AccessWish,
  openAccess,
} from '../../src/control/access/access.ts'
import { openActivity } from '../../src/control/activity/activity.ts'
import { openControl } from '../../src/control/control.ts'
import { openSharedInstallation } from '../../src/control/installation.ts'
import { startWorker } from '../../src/control/worker.ts'
import type { ControlStore } from '../../src/control/store/store.ts'
import { openPackage } from '../support/archive.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { refusalOf, subjectOf } from '../support/run.ts'
import { createTestStore, oneStore, type StoreKind } from '../support/stores.ts'

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

const day = 24 * 3_600_000

describe.each(oneStore)('what persons ask for, kept on a %s store', (kind) => {
  const freshDesk = sampleDesks('postgresql')

  it('is collected once, opened by a passphrase that is told once, and gone after its time', async () => {
    const desk = await freshDesk()
    const office = await openOffice(kind, desk)
    const { access, clock, jobs } = office
    const id = await access.ask('req-1', wishFor(desk, clock, ['sample']), 'anna')
    expect(await access.ask('req-1', wishFor(desk, clock, ['sample']), 'ben')).toBe(id)
    expect(jobs).toEqual([{ kind: 'access', key: id }])
    expect(await access.load(id)).toMatchObject({ state: 'waiting', passphrase: 'none', bytes: null })
    expect((await refusalOf(access.download(id, 'anna'))).code).toBe('access-not-ready')
    await office.findsNothing('while it waits')

    await access.make(id, calm())
    await access.make(id, calm())
    const ready = await access.load(id)
    expect(ready).toMatchObject({ state: 'ready', missing: [], passphrase: 'to be shown' })
    expect(ready.totals).toMatchObject({ accounts: 2, tickets: desk.truth.subject.ownTickets.length })
    expect(await office.side.keyring.hasSeal(id)).toBe(false)
    await office.findsNothing('while it is kept')

    const passphrase = await access.passphrase(id, 'anna')
    expect((await refusalOf(access.passphrase(id, 'anna'))).code).toBe('passphrase-shown')
    const bytes = await fetched(access, id)
    expect(bytes.byteLength).toBe(ready.bytes)
    const files = await openPackage(bytes, passphrase.reveal())
    const document = accessSchema.parse(JSON.parse(String(files.get('access.json'))))
    expect(document.desks[0]?.totals.tickets).toBe(desk.truth.subject.ownTickets.length)
    expect(document.language).toBe('de')
    expect(document.about.controller).toBe('Beispiel GmbH')
    await expect(openPackage(bytes, 'wrong-passphrase')).rejects.toThrow(/passphrase|decrypt|identity|match/i)
    await fetched(access, id)
    expect(await access.load(id)).toMatchObject({ downloads: 2, passphrase: 'shown' })

    clock.at = clock.at + 13 * day
    expect(await access.tick()).toEqual({ gone: 0, retried: 0 })
    clock.at = clock.at + 2 * day
    // Also before anybody has swept.
    expect((await refusalOf(access.download(id, 'anna'))).code).toBe('access-gone')
    expect(await access.tick()).toEqual({ gone: 1, retried: 0 })
    expect(await access.tick()).toEqual({ gone: 0, retried: 0 })
    expect(await access.load(id)).toMatchObject({ state: 'gone', passphrase: 'none', downloads: 2 })
    expect(await countOf(office.store, 'access_pieces')).toBe(0)
    await office.findsNothing('when it is gone')
    const told = await office.activity.list({ about: { kind: 'access', id }, limit: 20 })
    expect(told.map(({ verb }) => verb).toReversed()).toEqual([
      'access.asked',
      'access.ready',
      'access.passphrase-shown',
      'access.downloaded',
      'access.downloaded',
      'access.gone',
    ])
  })

  it('is collected anew for its request when it is gone, or when a desk is to be added', async () => {
    const desk = await freshDesk()
    const office = await openOffice(kind, desk)
    const { access, clock } = office
    const first = await access.ask('req-9', wishFor(desk, clock, ['sample']), 'anna')
    await access.make(first, calm())
    clock.at = clock.at + 15 * day
    await access.tick()
    const second = await access.ask('req-9', wishFor(desk, clock, ['sample']), 'anna')
    expect(second).not.toBe(first)
    expect(await access.load(second)).toMatchObject({ state: 'waiting', downloads: 0 })
    await access.make(second, calm())
    expect(await access.ofRequest('req-9')).toMatchObject({ id: second, state: 'ready' })
    await office.side.desks.add('down', {
      map: 'sample/1',
      address: `sqlite:${join(office.folder, 'no-such.sqlite')}`,
    })
    const third = await access.ask('req-9', wishFor(desk, clock, ['sample', 'down']), 'anna')
    expect(await countOf(office.store, 'access_pieces')).toBe(0)
    expect(await office.side.keyring.hasSeal(`${second}-1`)).toBe(false)
    await access.make(third, calm())
    expect(await access.load(third)).toMatchObject({ state: 'incomplete', missing: [{ desk: 'down' }] })
    await office.findsNothing('when it was made again')
  })

  it('promise 5: is incomplete while a desk cannot be reached, and made again when it can', async () => {
    const desk = await freshDesk()
    const office = await openOffice(kind, desk)
    const { access, clock } = office
    await office.side.desks.add('down', {
      map: 'sample/1',
      address: `sqlite:${join(office.folder, 'no-such.sqlite')}`,
    })
    const id = await access.ask('req-2', wishFor(desk, clock, ['sample', 'down']), 'anna')
    await access.make(id, calm())
    const first = await access.load(id)
    expect(first).toMatchObject({ state: 'incomplete', missing: [{ desk: 'down' }] })
    const passphrase = await access.passphrase(id, 'anna')
    const files = await openPackage(await fetched(access, id), passphrase.reveal())
    const document = accessSchema.parse(JSON.parse(String(files.get('access.json'))))
    expect(document.missing).toEqual(first.missing)
    expect(String(files.get('index.html'))).toContain('<li>down</li>')

    // Due after a quarter of an hour; as nothing was gained, who has the package keeps it.
    expect(await access.tick()).toEqual({ gone: 0, retried: 0 })
    clock.at = clock.at + 16 * 60_000
    expect(await access.tick()).toEqual({ gone: 0, retried: 1 })
    await access.make(id, calm())
    expect(await access.load(id)).toMatchObject({ state: 'incomplete', passphrase: 'shown' })
    expect((await openPackage(await fetched(access, id), passphrase.reveal())).size).toBe(files.size)

    await office.side.desks.remove('down')
    await office.side.desks.add('down', { map: 'sample/1', address: desk.url })
    await access.retry(id, 'anna')
    await access.make(id, calm())
    expect(await access.load(id)).toMatchObject({ state: 'ready', missing: [], passphrase: 'to be shown' })
    const whole = await openPackage(await fetched(access, id), (await access.passphrase(id, 'anna')).reveal())
    const complete = accessSchema.parse(JSON.parse(String(whole.get('access.json'))))
    expect(complete.desks.map((found) => found.desk)).toEqual(['sample', 'down'])
    await office.findsNothing('at the end')
    await access.discard(id, 'anna')
    expect(await countOf(office.store, 'access_pieces')).toBe(0)
    expect((await refusalOf(access.download(id, 'anna'))).code).toBe('access-gone')
  })

  it('stays as it is once its request has ended, and asks the desks that it lacks no more', async () => {
    const desk = await freshDesk()
    const office = await openOffice(kind, desk)
    const { access, clock, side } = office
    await side.desks.add('down', {
      map: 'sample/1',
      address: `sqlite:${join(office.folder, 'no-such.sqlite')}`,
    })
    const id = await access.ask('req-8', wishFor(desk, clock, ['sample', 'down']), 'anna')
    await access.make(id, calm())
    const { bytes } = await access.load(id)
    await access.freeze(id, 'anna')
    await access.freeze(id, 'anna')
    expect(await access.load(id)).toMatchObject({ state: 'ready', missing: [{ desk: 'down' }], bytes })
    expect(await side.keyring.hasSeal(id)).toBe(false)
    clock.at = clock.at + 2 * day
    expect(await access.tick()).toEqual({ gone: 0, retried: 0 })
    await access.make(id, calm())
    const passphrase = await access.passphrase(id, 'anna')
    expect((await openPackage(await fetched(access, id), passphrase.reveal())).size).toBeGreaterThan(1)
    const empty = await access.ask('req-7', wishFor(desk, clock, ['down']), 'anna')
    await access.make(empty, calm())
    await access.freeze(empty, 'anna')
    expect((await access.load(empty)).state).toBe('gone')
  })

  it('promise 3: a try that is cut short leaves nothing that counts, and the next one begins anew', async () => {
    const desk = await freshDesk()
    const office = await openOffice(kind, desk)
    const { access, clock, store } = office
    const id = await access.ask('req-3', wishFor(desk, clock, ['sample']), 'anna')
    const stopped = new AbortController()
    stopped.abort(new Error('this process is to end'))
    await expect(access.make(id, { ...calm(), signal: stopped.signal })).rejects.toThrow(
      'this process is to end',
    )
    expect(await access.load(id)).toMatchObject({ state: 'waiting', bytes: null })
    // As a process that was killed in the middle leaves it.
    await store.db
      .insertInto('access_pieces')
      .values({ package_id: id, attempt: `${id}-1`, number: 0, content: Buffer.from('half') })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await access.make(id, calm())
    expect(await access.load(id)).toMatchObject({ state: 'ready' })
    const attempts = await store.db.selectFrom('access_pieces').select('attempt').distinct().execute()
    expect(attempts).toEqual([{ attempt: `${id}-2` }])
    // One that was given up while it is at work must not come back.
    const other = await access.ask('req-4', wishFor(desk, clock, ['sample']), 'anna')
    const discarding = new AbortController()
    const made = access.make(other, { ...calm(), signal: discarding.signal })
    await access.discard(other, 'anna')
    await made.catch(() => undefined)
    expect(await access.load(other)).toMatchObject({ state: 'gone' })
    expect(
      await store.db.selectFrom('access_pieces').select('number').where('package_id', '=', other).execute(),
    ).toEqual([])
  })

  it('refuses a wish that names nobody, no desk, or an end that is over', async () => {
    const desk = await freshDesk()
    const { access, clock } = await openOffice(kind, desk)
    const wish = wishFor(desk, clock, ['sample'])
    for (const wrong of [
      { ...wish, hints: [], desks: [{ desk: 'sample' }] },
      { ...wish, desks: [] },
      { ...wish, desks: [...wish.desks, ...wish.desks] },
      { ...wish, until: new Date(clock.at) },
    ])
      expect((await refusalOf(access.ask('req-5', wrong, 'anna'))).code).toBe('access-wish')
    expect((await refusalOf(access.ask('req-5', { ...wish, desks: [{ desk: 'other' }] }, 'anna'))).code).toBe(
      'no-such-desk',
    )
    expect((await refusalOf(access.load('a-1'))).code).toBe('no-such-access')
  })
})

describe('what persons ask for, collected by a worker', () => {
  const freshDesk = sampleDesks('postgresql')

  it('comes out of the queue', async () => {
    const desk = await freshDesk()
    const test = await createTestStore('server')
    ends.push(() => test.drop())
    const control = await openControl({
      folder: temporaryFolder('control'),
      database: test.url,
      jobs: { pollSeconds: 1 },
    })
    ends.push(() => control.close())
    await control.side.desks.add('sample', { map: 'sample/1', address: desk.url })
    await startWorker(control)
    const wish = wishFor(desk, { at: Date.now() }, ['sample'])
    const id = await control.access.ask('req-1', wish, 'anna')
    await expect.poll(async () => (await control.access.load(id)).state).toBe('ready')
    expect((await control.access.ofRequest('req-1'))?.id).toBe(id)
  })
})

interface TestClock {
  at: number
}

function wishFor(desk: TestDesk, clock: TestClock, desks: readonly string[]): AccessWish {
  return {
    desks: desks.map((name) => ({ desk: name, ids: [String(desk.truth.subject.personIds[1])] })),
    hints: subjectOf(desk).hints.filter(({ kind }) => kind === 'email'),
    language: 'de',
    until: new Date(clock.at + 14 * day),
  }
}

async function openOffice(kind: StoreKind, desk: TestDesk) {
  const test = await createTestStore(kind)
  ends.push(() => test.drop())
  const { store } = test
  const folder = temporaryFolder('office')
  const clock = { at: Date.parse('2026-07-01T10:00:00Z'), now: () => new Date(clock.at) }
  const side = await openSharedInstallation({ store, keys: join(folder, 'keys'), clock })
  const activity = openActivity(store, clock)
  const jobs: { kind: string; key: string }[] = []
  const parts: AccessParts = {
    store,
    side,
    activity,
    clock,
    jobs: { send: async (name, _, { key }) => jobs.push({ kind: name, key }) > 0 },
    settings: { texts: { de: { controller: 'Beispiel GmbH' } } },
    scryptWork: 8,
  }
  await side.desks.add('sample', { map: 'sample/1', address: desk.url })
  const canaries = Object.values(desk.truth.subject.identifiers).flat()
  return {
    access: openAccess(parts),
    activity,
    clock,
    folder,
    jobs,
    side,
    store,
    findsNothing: async (when: string) => {
      const text = (await dumped(store)) + filesIn(folder)
      expect([when, canaries.filter((value) => text.includes(value.toLowerCase()))]).toEqual([when, []])
    },
  }
}

/** Every table of Expunge's own database as text; bytes are read as text too. */
async function dumped(store: ControlStore): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'expunge' and table_type = 'BASE TABLE'`.execute(
    store.db,
  )
  expect(rows.length).toBeGreaterThan(8)
  const texts: string[] = []
  for (const { name } of rows) {
    const found = await sql<Record<string, unknown>>`select * from ${sql.id(name)}`.execute(store.db)
    for (const row of found.rows)
      for (const value of Object.values(row))
        texts.push(
          value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value),
        )
  }
  return texts.join('\n').toLowerCase()
}

function filesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
    .join('\n')
    .toLowerCase()
}

async function fetched(access: Access, id: string): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of (await access.download(id, 'anna')).pieces) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function countOf(store: ControlStore, table: 'access_pieces'): Promise<number> {
  const { count } = await store.db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

const calm = () => ({ signal: new AbortController().signal, isLastTry: false })

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import type { Database } from '../../src/database/database.ts'
import { cancelRun } from '../../src/engine/apply/cancel.ts'
import { replayMarkers } from '../../src/engine/replay/replay.ts'
import { openInstallation } from '../../src/installation/installation.ts'
import { fixedClock } from '../../src/shared/clock.ts'
import { deskNow, sampleDesks, type TestDesk } from '../support/desk.ts'
import { found, keptWith } from '../support/kept.ts'
import {
  apply,
  auditOf,
  certificateOf,
  planOf,
  refusalOf,
  replayOn,
  restore,
  resume,
  subjectOf,
  verify,
} from '../support/run.ts'
import { differenceOf, snapshotOf } from '../support/snapshot.ts'

const same = { changed: [], removed: [], added: [] }

/** Redacts the desk's main subject with an undo period. */
async function redacted(desk: TestDesk, undoDays = 14) {
  const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk), undoDays })
  return { plan, run: await apply(desk, plan, { chunkRows: 3 }) }
}

/** The desk's installation as it opens so many days later. */
async function later(desk: TestDesk, days: number): Promise<TestDesk> {
  const now = new Date(Date.parse(deskNow) + days * 86_400_000).toISOString()
  const installation = await openInstallation(desk.installation.folder, { clock: fixedClock(now) })
  return { ...desk, installation }
}

describe.each(['postgresql', 'mariadb', 'sqlite'] as const)('what an undo leaves alone, on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('values that somebody has changed since, and rows in whose place another stands; the rest comes back', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const [person] = desk.truth.subject.personIds
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk), undoDays: 14 })
    const { id } = await apply(desk, plan)
    const gone = differenceOf(before, await snapshotOf(desk.database)).removed.find(
      ({ table }) => table === 'contact_points',
    )
    await desk.run(`update persons set last_name = 'Newname', language = 'fr' where id = ?`, person)
    await desk.run(`update tickets set team_id = 1, priority = 9 where id = (select min(id) from tickets)`)
    await desk.run(
      `insert into contact_points (id, person_id, kind, value) ${engine === 'postgresql' ? 'overriding system value' : ''} values (?, ?, 'email', 'other@example.org')`,
      Number(gone?.key),
      person,
    )
    const changed = await snapshotOf(desk.database)

    const restored = await restore(desk, id)

    expect(restored.restoration?.tables['persons']).toMatchObject({ left: 1 })
    expect(restored.restoration?.tables['contact_points']).toMatchObject({ left: 1 })
    const after = await snapshotOf(desk.database)
    const places = (cells: readonly { table: string; key: string }[]) =>
      [...new Set(cells.map(({ table, key }) => `${table} ${key}`))].sort()
    const [first = ''] = [...(before.get('tickets')?.keys() ?? [])].sort((a, b) => Number(a) - Number(b))
    expect(places(differenceOf(before, after).changed)).toEqual(
      [`contact_points ${gone?.key}`, `persons ${person}`, `tickets ${first}`].sort(),
    )
    // The person is as the run and the colleague left them, not a mixture of both and what was before.
    expect(after.get('persons')?.get(String(person))).toEqual(changed.get('persons')?.get(String(person)))
    expect(after.get('tickets')?.get(first)).toMatchObject({ priority: '9', team_id: '1' })
    // What was left alone may be put right, and the rest brought back then.
    await desk.run(`update persons set last_name = 'Erased', language = ? where id = ?`, null, person)
    const again = await restore(desk, id)
    expect(again.restoration?.tables['persons']).toMatchObject({ restored: 1 })
    expect(again.restoration?.tables['contact_points']).toMatchObject({ left: 1 })
  })

  it('a run that was stopped midway is undone as far as it came, and never goes on', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const plan = await planOf(desk, { disposition: 'purge', selection: subjectOf(desk), undoDays: 1 })
    const stop = new AbortController()
    const paused = await apply(desk, plan, {
      chunkRows: 1,
      signal: stop.signal,
      between: async (chunks) => chunks === 6 && stop.abort(),
    })
    expect(paused.state).toBe('paused')
    expect(differenceOf(before, await snapshotOf(desk.database))).not.toEqual(same)

    const interrupted = new AbortController()
    const half = await restore(desk, paused.id, {
      signal: interrupted.signal,
      onProgress: ({ done }) => done === 2 && interrupted.abort(),
    })
    expect(half.state).toBe('restoring')
    expect((await refusalOf(resume(desk, paused.id))).code).toBe('run-ended')
    const restored = await restore(desk, paused.id)

    expect(restored.state).toBe('restored')
    expect(differenceOf(before, await snapshotOf(desk.database))).toEqual(same)
    expect((await refusalOf(resume(desk, paused.id))).code).toBe('run-ended')
    expect((await refusalOf(apply(desk, plan))).code).toBe('plan-used')
    expect((await verify(desk, paused.id)).outcome).toBe('could not')
    const cancelled = cancelRun({ runId: paused.id, ...desk.installation, operator: 'tester' })
    expect((await refusalOf(cancelled)).code).toBe('run-ended')
  })

  it('a replay after a restore from a backup does not erase again what was undone', async () => {
    const desk = await freshDesk()
    const backup = await freshDesk()
    const before = await snapshotOf(backup.database)
    const { run } = await redacted(desk)
    await restore(desk, run.id)

    const outcomes = await replayMarkers(replayOn(desk, backup))

    expect(outcomes).toEqual([])
    expect(differenceOf(before, await snapshotOf(backup.database))).toEqual(same)
    expect(await desk.installation.runs.markers(run.id).exist()).toBe(false)
  })
})

describe.each(['sqlite', 'mariadb'] as const)('when an undo is refused, on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('for a run that kept nothing, and for a schema that has changed', async () => {
    const desk = await freshDesk()
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    const { id } = await apply(desk, plan)
    expect((await refusalOf(restore(desk, id))).code).toBe('no-archive')
    expect((await desk.installation.runs.load(id)).state).toBe('applied')
    expect(await desk.installation.archives.list()).toEqual([])
    expect(existsSync(join(desk.installation.folder, 'archive'))).toBe(false)

    const second = await freshDesk()
    const { run } = await redacted(second)
    await second.run('alter table notes add more varchar(10)')
    expect((await refusalOf(restore(second, run.id))).code).toBe('schema-changed')
  })

  it('once somebody was erased on the desk since, whom it could bring back, until that is undone as well', async () => {
    const desk = await freshDesk()
    const numbers = desk.truth.subject.ownTickets.map(({ number }) => number).slice(0, 1)
    const first = await planOf(desk, {
      disposition: 'purge',
      selection: { kind: 'tickets', numbers },
      undoDays: 14,
    })
    const run = await apply(desk, first)
    const second = await planOf(desk, {
      disposition: 'redact',
      selection: subjectOf(desk),
      undoDays: 14,
    })
    const last = await apply(desk, second)
    const before = await snapshotOf(desk.database)
    expect(await refusalOf(restore(desk, run.id))).toMatchObject({
      code: 'later-erasures',
      facts: { later: last.id },
    })
    expect(differenceOf(before, await snapshotOf(desk.database))).toEqual(same)
    expect((await restore(desk, last.id)).state).toBe('restored')
    expect((await restore(desk, run.id)).state).toBe('restored')
  })

  it('for a period that is none, and one that differs from what was approved', async () => {
    const desk = await freshDesk()
    const wish = { disposition: 'redact', selection: subjectOf(desk) } as const
    for (const undoDays of [0, 31, 1.5])
      expect((await refusalOf(planOf(desk, { ...wish, undoDays }))).code).toBe('bad-undo')
    const plan = await planOf(desk, { ...wish, undoDays: 14 })
    expect((await refusalOf(apply(desk, plan, { undoDays: 7 }))).code).toBe('other-undo')
    const plain = await planOf(desk, wish)
    expect((await refusalOf(apply(desk, plain, { undoDays: 31 }))).code).toBe('bad-undo')
    expect(await apply(desk, plain, { undoDays: 7 })).toMatchObject({
      archive: { until: new Date(Date.parse(deskNow) + 7 * 86_400_000).toISOString() },
    })
  })

  it('on another database, and on one that was restored from an older backup', async () => {
    const [desk, other] = [await freshDesk(), await freshDesk()]
    const { run } = await redacted(desk)
    expect((await refusalOf(restore({ ...desk, database: other.database }, run.id))).code).toBe('other-desk')
    await desk.run('delete from expunge_run')
    expect((await refusalOf(restore(desk, run.id))).code).toBe('run-unknown-to-desk')
  })
})

describe.each(['sqlite', 'postgresql'] as const)('promise 7: the end of an undo period, on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('what was kept is sealed all the time; at the end key and pieces are gone, and the certificate says so', async () => {
    const desk = await freshDesk()
    const { names, emails, phones, ibans, streets } = desk.truth.subject.identifiers
    const needles = [...names, ...emails, ...phones, ...ibans, ...streets].map((text) => text.toLowerCase())
    const seen: string[] = []
    const plan = await planOf(desk, { disposition: 'purge', selection: subjectOf(desk), undoDays: 14 })
    expect(plan.warnings.join()).toContain('complete only when the undo period of 14 days is over')
    const run = await apply(desk, plan, {
      chunkRows: 2,
      between: async (chunks) => chunks % 5 === 0 && seen.push(...(await keptWith(desk, needles))),
    })
    await verify(desk, run.id)
    expect([...seen, ...(await keptWith(desk, needles))]).toEqual([])
    const chunks = join(desk.installation.folder, 'archive', run.id, 'chunks')
    expect((await readdir(chunks)).length).toBeGreaterThan(3)
    expect(await certificateOf(desk, run.id)).toMatchObject({
      reasons: expect.arrayContaining(['archived']) as unknown,
      archive: { until: run.archive?.until, destroyed: false },
    })
    expect((await certificateOf(desk, run.id)).status).not.toBe('complete')

    const before = await later(desk, 13.99)
    expect(await before.installation.keyring.hasSeal(run.id)).toBe(true)
    const after = await later(desk, 14)

    expect(await after.installation.keyring.hasSeal(run.id)).toBe(false)
    expect(existsSync(chunks)).toBe(false)
    expect((await refusalOf(restore(after, run.id))).code).toBe('archive-expired')
    expect((await refusalOf(after.installation.keyring.openBox(run.id))).code).toBe('seal-destroyed')
    const certificate = await certificateOf(after, run.id)
    expect(certificate.reasons).not.toContain('archived')
    expect(certificate.archive).toMatchObject({ destroyed: true })
    expect(found(JSON.stringify(certificate), needles)).toEqual([])
    expect(await auditOf(after)).toMatchObject({ intact: true })
    expect(await keptWith(after, needles)).toEqual([])
  })

  it('a run that is undone has its certificate withdrawn and leaves no archive', async () => {
    const desk = await freshDesk()
    const { run } = await redacted(desk)
    await restore(desk, run.id)
    expect(await certificateOf(desk, run.id)).toMatchObject({
      status: 'withdrawn',
      reasons: expect.arrayContaining(['restored']) as unknown,
      restored: { left: 0 },
    })
    expect(await desk.installation.keyring.hasSeal(run.id)).toBe(false)
    expect(await desk.installation.archives.list()).toEqual([])
    expect(await auditOf(desk)).toMatchObject({ intact: true })
    // Once more changes nothing, and is no mistake: whoever asked may not know that it is done.
    const before = await auditOf(desk)
    expect(await restore(desk, run.id)).toMatchObject({ id: run.id, state: 'restored' })
    expect(await auditOf(desk)).toEqual(before)
  })

  it('a run that is at work when its period ends keeps nothing from then on, and its archive goes', async () => {
    const desk = await freshDesk()
    const clock = fixedClock(deskNow)
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk), undoDays: 1 })
    let kept = 0
    const run = await apply(desk, plan, {
      chunkRows: 1,
      clock,
      between: async (chunks) => {
        if (chunks !== 5) return
        clock.advance(86_400_000)
        kept = (await desk.installation.archives.chunks((await desk.installation.runs.list())[0]?.id ?? ''))
          .length
        // Another process finds the run at work, and lets it be.
        await later(desk, 2)
        expect((await desk.installation.archives.list()).length).toBe(1)
      },
    })
    expect(run.state).toBe('applied')
    expect(kept).toBeGreaterThan(0)
    expect((await desk.installation.archives.chunks(run.id)).length).toBe(kept)
    const after = await later(desk, 2)
    expect(await after.installation.archives.list()).toEqual([])
  })
})

describe('an undo for a role that may create nothing, on postgresql', () => {
  const freshDesk = sampleDesks('postgresql')
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  it('chunks that were committed and repeated come back once, and those that were not are left', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const clerk = await asClerk(desk)
    const plan = await planOf(clerk, {
      disposition: 'redact',
      selection: subjectOf(desk),
      note: 'Erased on request',
      undoDays: 14,
    })
    // The checkpoint of one chunk is lost after its commit, as in a crash right then.
    const { runs } = desk.installation
    let lost = false
    const losing = {
      ...runs,
      writeDocument: async (
        id: string,
        name: 'checkpoint' | 'figures' | 'reports' | 'restoration',
        value: unknown,
      ) => {
        const { checkpoint } = value as {
          readonly checkpoint?: { readonly step: number; readonly position: number }
        }
        if (
          !lost &&
          name === 'checkpoint' &&
          (checkpoint?.step ?? 0) > 0 &&
          (checkpoint?.position ?? 0) >= 2
        ) {
          lost = true
          throw new Error('killed')
        }
        return runs.writeDocument(id, name, value)
      },
    }
    const clerkLosing = { ...clerk, installation: { ...clerk.installation, runs: losing } }
    await expect(apply(clerkLosing, plan, { chunkRows: 1 })).rejects.toThrow('killed')
    expect(lost).toBe(true)
    const [run] = await runs.list()
    const resumed = await resume(clerk, run?.id ?? '', { chunkRows: 1 })
    expect(resumed).toMatchObject({ state: 'applied', checkpoints: 'local' })

    const restored = await restore(clerk, resumed.id)

    expect(differenceOf(before, await snapshotOf(desk.database))).toEqual(same)
    expect(restored.state).toBe('restored')
  })

  async function asClerk(desk: TestDesk): Promise<TestDesk> {
    const role = `expunge_test_${randomBytes(4).toString('hex')}`
    await desk.run(`create role ${role} login password 'clerk'`)
    await desk.run(`grant select, insert, update, delete on all tables in schema public to ${role}`)
    await desk.run('revoke create on schema public from public')
    const url = new URL(desk.url)
    url.username = role
    url.password = 'clerk'
    const database: Database = await connect(url.href)
    ends.push(async () => {
      await database.close()
      await desk.run(`drop owned by ${role}`)
      await desk.run(`drop role ${role}`)
    })
    return { ...desk, database }
  }
})

import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import type { Database } from '../../src/database/database.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, sharedSampleDesk, type TestDesk } from '../support/desk.ts'
import { apply, planOf, refusalOf, resume, subjectOf, verify } from '../support/run.ts'
import { differenceOf, snapshotOf } from '../support/snapshot.ts'

const nothing = { changed: [], removed: [], added: [] }

describe('promise 13: least privilege on postgresql', () => {
  const freshDesk = sampleDesks('postgresql')
  const roles: { readonly desk: TestDesk; readonly role: string; readonly database: Database }[] = []
  afterEach(async () => {
    for (const { desk, role, database } of roles.splice(0)) {
      await database.close()
      await desk.run(`drop owned by ${role}`)
      await desk.run(`drop role ${role}`)
    }
  })

  /** The desk over a role that may change its rows and create nothing. */
  async function asClerk(desk: TestDesk): Promise<{ readonly clerk: TestDesk; readonly role: string }> {
    const role = `expunge_test_${randomBytes(4).toString('hex')}`
    await desk.run(`create role ${role} login password 'clerk'`)
    await desk.run(`grant select, insert, update, delete on all tables in schema public to ${role}`)
    await desk.run('revoke create on schema public from public')
    const url = new URL(desk.url)
    url.username = role
    url.password = 'clerk'
    const database = await connect(url.href)
    roles.push({ desk, role, database })
    return { clerk: { ...desk, database }, role }
  }

  it('promise 3: a role that may create nothing keeps its checkpoints on our side, pauses, resumes and verifies', async () => {
    const [desk, undisturbed] = [await freshDesk(), await freshDesk()]
    const { clerk } = await asClerk(desk)
    const plan = await planOf(clerk, { disposition: 'redact', selection: subjectOf(desk) })
    const stop = new AbortController()

    const paused = await apply(clerk, plan, {
      chunkRows: 1,
      signal: stop.signal,
      between: async (chunks) => chunks === 4 && stop.abort(),
    })

    expect(paused).toMatchObject({ state: 'paused', checkpoints: 'local' })
    const resumed = await resume(clerk, paused.id)
    expect(resumed.state).toBe('applied')
    expect(
      (
        await desk.run(
          "select 1 as found from pg_tables where schemaname = 'public' and tablename like 'expunge%'",
        )
      ).length,
    ).toBe(0)
    await apply(
      undisturbed,
      await planOf(undisturbed, { disposition: 'redact', selection: subjectOf(undisturbed) }),
    )
    expect(differenceOf(await snapshotOf(undisturbed.database), await snapshotOf(desk.database))).toEqual(
      nothing,
    )
    expect((await verify(clerk, resumed.id)).outcome).toBe('nothing left')
  })

  it('a role that may not delete from one table is told which one, and nothing was changed', async () => {
    const desk = await freshDesk()
    const { clerk, role } = await asClerk(desk)
    await desk.run(`revoke delete on contact_points from ${role}`)
    const plan = await planOf(clerk, { disposition: 'redact', selection: subjectOf(desk) })
    const before = await snapshotOf(desk.database)
    const refusal = await refusalOf(apply(clerk, plan))
    expect(`${refusal.code} ${refusal.message}`).toMatch(/privilege/i)
    expect(refusal.message).toContain('contact_points')
    expect(differenceOf(before, await snapshotOf(desk.database))).toEqual(nothing)
  })
})

describe.each(dialects)('what cannot be done is refused and changes nothing, on %s', (engine) => {
  const sharedDesk = sharedSampleDesk(engine)

  it('a selection of nobody and of tickets that do not exist', async () => {
    const desk = await sharedDesk()
    const before = await snapshotOf(desk.database)
    const number = desk.truth.subject.ownTickets[0]?.number ?? ''
    const missing = await refusalOf(
      planOf(desk, { disposition: 'purge', selection: { kind: 'tickets', numbers: [number, '999999'] } }),
    )
    expect(missing).toMatchObject({ code: 'no-such-ticket' })
    expect(missing.message).toContain('999999')
    const nobody = await refusalOf(
      planOf(desk, {
        disposition: 'purge',
        selection: { kind: 'subject', hints: [{ kind: 'email', value: 'nobody@nowhere.example.org' }] },
      }),
    )
    expect(nobody.code).toBe('nobody-found')
    const none = await refusalOf(
      planOf(desk, { disposition: 'purge', selection: { kind: 'tickets', numbers: [] } }),
    )
    expect(none.code).toBe('no-tickets')
    expect(differenceOf(before, await snapshotOf(desk.database))).toEqual(nothing)
  })
})

describe.each(dialects)('a connection that may only read, on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('can plan no more than the database lets it, and changes nothing', async () => {
    const desk = await freshDesk()
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    const before = await snapshotOf(desk.database)
    const readOnly = await connect(desk.url, { readOnly: true })
    try {
      const refusal = await refusalOf(apply({ ...desk, database: readOnly }, plan))
      expect(`${refusal.code} ${refusal.message}`).toMatch(/read.only|privilege/i)
    } finally {
      await readOnly.close()
    }
    expect(differenceOf(before, await snapshotOf(desk.database))).toEqual(nothing)
  })
})

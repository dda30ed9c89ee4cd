import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { ApplyProgress } from '../../src/engine/apply/apply.ts'
import { cancelRun } from '../../src/engine/apply/cancel.ts'
import type { Counts } from '../../src/engine/plan/document.ts'
import type { Database } from '../../src/database/database.ts'
import { dialects } from '../support/databases.ts'
import { runOn, sampleDesks } from '../support/desk.ts'
import { apply, planOf, refusalOf, resume, subjectOf, verify } from '../support/run.ts'
import { differenceOf, rowsOf, snapshotOf } from '../support/snapshot.ts'

const same = { changed: [], removed: [], added: [] }

describe.each(dialects)('promise 3: never half done, on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it.each(['redact', 'purge'] as const)(
    'a paused %s that is resumed ends like an undisturbed one',
    async (disposition) => {
      const [desk, undisturbed] = [await freshDesk(), await freshDesk()]
      const plan = await planOf(desk, { disposition, selection: subjectOf(desk) })
      const untouched = await snapshotOf(desk.database)
      const stop = new AbortController()

      const paused = await apply(desk, plan, {
        chunkRows: 1,
        signal: stop.signal,
        between: async (chunks) => chunks === 4 && stop.abort(),
      })

      expect(paused.state).toBe('paused')
      const between = await snapshotOf(desk.database)
      expect(differenceOf(untouched, between)).not.toEqual(same)
      const again = new AbortController()
      const second = await resume(desk, paused.id, {
        chunkRows: 1,
        signal: again.signal,
        between: async (chunks) => chunks === 1 && again.abort(),
      })
      expect(second.state).toBe('paused')
      const resumed = await resume(desk, paused.id)
      const straight = await apply(
        undisturbed,
        await planOf(undisturbed, { disposition, selection: subjectOf(undisturbed) }),
      )
      expect(resumed.state).toBe('applied')
      expect(differenceOf(await snapshotOf(undisturbed.database), await snapshotOf(desk.database))).toEqual(
        same,
      )
      // References to what an earlier chunk purged are emptied before their own row goes, so they depend on the chunks.
      expect(withoutUnlinks(resumed.counts)).toEqual(withoutUnlinks(straight.counts))
      expect((await verify(desk, resumed.id)).outcome).toBe('nothing left')
      // Resuming what has ended changes nothing, and says so.
      expect((await refusalOf(resume(desk, resumed.id))).code).toBe('run-ended')
    },
  )

  it('a run that is given up keeps what was committed, cannot be resumed, and forgets the person', async () => {
    const desk = await freshDesk()
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    const { installation } = desk
    const stop = new AbortController()
    const { id } = await apply(desk, plan, {
      chunkRows: 1,
      signal: stop.signal,
      between: async (chunks) => chunks === 3 && stop.abort(),
    })
    const before = await snapshotOf(desk.database)

    await cancelRun({ runId: id, ...installation, operator: 'tester' })

    expect((await installation.runs.load(id)).state).toBe('cancelled')
    expect(await installation.keyring.hasSeal(plan.id)).toBe(false)
    expect((await refusalOf(resume(desk, id))).code).toBe('run-ended')
    expect((await verify(desk, id)).outcome).toBe('could not')
    expect(differenceOf(before, await snapshotOf(desk.database))).toEqual(same)
  })

  it('a run at work that is asked to stop ends cancelled after its chunk', async () => {
    const desk = await freshDesk()
    const { runs, keyring } = desk.installation
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    const record = await apply(desk, plan, {
      chunkRows: 1,
      between: async (chunks) => {
        const [running] = await runs.list()
        if (chunks === 2)
          await cancelRun({ runId: running?.id ?? '', ...desk.installation, operator: 'tester' })
      },
    })
    expect(record.state).toBe('cancelled')
    expect(await keyring.hasSeal(plan.id)).toBe(false)
  })
})

describe.each(['postgresql', 'mariadb'] as const)(
  'promise 3: a connection that is lost in the midst of a chunk, on %s',
  (engine) => {
    const freshDesk = sampleDesks(engine)

    it('is taken up again, and the run ends like an undisturbed one', async () => {
      const [desk, undisturbed] = [await freshDesk(), await freshDesk()]
      const [desks, killer] = [await desk.connect(), await desk.connect()]
      const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
      const events: ApplyProgress[] = []
      let blocking: Promise<unknown> | undefined

      const record = await apply(desk, plan, {
        chunkRows: 1,
        onProgress: (event) => events.push(event),
        between: async (chunks) => {
          if (chunks !== 3) return
          // The desk holds a row that the next chunk wants, so that the connection is killed while the chunk waits.
          const held = await new Promise<() => void>((resolve) => {
            blocking = holdTickets(desks, desk.truth.subject.personIds[0], resolve)
          })
          void killWaiting(killer).finally(held)
        },
      })

      await blocking
      expect(record.state).toBe('applied')
      expect(events.filter((event) => event.reason === 'connection lost')).toHaveLength(1)
      await apply(
        undisturbed,
        await planOf(undisturbed, { disposition: 'redact', selection: subjectOf(undisturbed) }),
      )
      expect(differenceOf(await snapshotOf(undisturbed.database), await snapshotOf(desk.database))).toEqual(
        same,
      )
      expect((await verify(desk, record.id)).outcome).toBe('nothing left')
      expect(rowsOf(await snapshotOf(desk.database), 'persons').size).toBeGreaterThan(0)
    })
  },
)

const withoutUnlinks = (counts: Counts) =>
  Object.fromEntries(Object.entries(counts).map(([table, { unlink: _, ...rest }]) => [table, rest]))

/** Locks a customer's tickets as a desk at work does, hands out what lets go of them, and ends once that was called. */
async function holdTickets(
  database: Database,
  customer: number,
  locked: (release: () => void) => void,
): Promise<void> {
  await database.session((session) =>
    session.transaction(async () => {
      await session.run(sql`update tickets set title = title where customer_id = ${customer}`)
      await session.run(sql`select id from tickets where customer_id = ${customer} for update`)
      await new Promise<void>((release) => locked(release))
    }),
  )
}

/** Waits until somebody waits for a lock of the database, and ends that connection: Expunge's. */
async function killWaiting(killer: Database): Promise<void> {
  const find =
    killer.engine === 'postgresql'
      ? "select pid as id from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
      : "select trx_mysql_thread_id as id from information_schema.innodb_trx where trx_state = 'LOCK WAIT'"
  for (let tries = 0; tries < 40; tries++) {
    const waiting = await runOn(killer, find)
    for (const { id } of waiting) {
      const pid = Number(id)
      await runOn(
        killer,
        killer.engine === 'postgresql' ? `select pg_terminate_backend(${pid})` : `kill ${pid}`,
      )
    }
    if (waiting.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

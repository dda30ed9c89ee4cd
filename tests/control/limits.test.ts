import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { type Control, openControl } from '../../src/control/control.ts'
import { searchPeople } from '../../src/control/people/search.ts'
import { askDesk } from '../../src/control/policies/parts.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { endProcess } from '../support/processes.ts'
import { createTestStore } from '../support/stores.ts'

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
const lockTimeout = { code: 'database.lock_timeout' }

describe('limits that expunge.yaml sets', () => {
  const freshDesk = sampleDesks('postgresql')
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  async function prepare(limits: { lockTimeoutMs?: number; statementTimeoutMs?: number }) {
    const desk = await freshDesk()
    const store = await createTestStore('server')
    ends.push(() => store.drop())
    const folder = temporaryFolder('limits')
    const control = await openControl({ folder, database: store.url, limits })
    ends.push(() => control.close())
    await control.side.desks.add('sample', { map: 'sample/1', address: desk.url })
    return { desk, store, folder, control }
  }

  it('hold for all that the server asks of a desk', async () => {
    const { desk, control } = await prepare({ lockTimeoutMs: 200, statementTimeoutMs: 60_000 })
    const { side, plans, figures } = control
    await askDesk(side, 'sample', async ({ session }) => {
      const { rows } = await session.run(sql`select current_setting('statement_timeout') as time`)
      expect(rows).toEqual([{ time: '1min' }])
    })
    const id = await ask(control, await numbersOf(desk))
    await locked(desk, async () => {
      await expect(figures.report('sample', { per: 'month', by: [] })).rejects.toMatchObject(lockTimeout)
      expect(
        await searchPeople(side, [{ kind: 'email', value: 'nobody@example.org' }], ['sample']),
      ).toMatchObject([{ desk: 'sample', problem: lockTimeout }])
      await plans.make(id, true)
      expect((await plans.load(id)).problem).toMatchObject(lockTimeout)
    })
  })

  it('hold for a worker, as does the number of rows', async () => {
    const { desk, store, folder, control } = await prepare({})
    const worker = spawn(process.execPath, [main, 'worker', '--data', folder], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        EXPUNGE_DATABASE: store.url,
        EXPUNGE_MAX_ROWS: '1',
        EXPUNGE_LOCK_TIMEOUT: '300ms',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    worker.stderr.resume()
    ends.push(() => endProcess(worker, 'SIGKILL'))
    const id = await ask(control, await numbersOf(desk))
    const stateOf = async (plan: string) => (await control.plans.load(plan)).state
    await expect.poll(() => stateOf(id)).toBe('ready')
    const { digest } = await control.plans.load(id)
    await control.plans.approve(id, digest ?? '', 'ben')
    await expect.poll(() => stateOf(id)).toBe('failed')
    expect((await control.plans.load(id)).problem).toMatchObject({ code: 'max-rows' })
    expect(await control.side.runs.list()).toEqual([])
    // Without a limit the job would wait for the lock as long as somebody holds it.
    const numbers = await numbersOf(desk)
    await locked(desk, async () => {
      const waiting = await ask(control, numbers)
      const retried = () =>
        sql`select 1 from expunge_jobs.job where name = 'plan' and state = 'retry'`
          .execute(store.store.db)
          .then(({ rows }) => rows.length)
      await expect.poll(retried, { interval: 100 }).toBe(1)
      expect(await stateOf(waiting)).toBe('waiting')
    })
  })
})

/** Asks for a plan with more than one row. */
function ask({ plans }: Control, numbers: readonly string[]): Promise<string> {
  return plans.ask('sample', { disposition: 'redact', selection: { kind: 'tickets', numbers } }, 'anna')
}

async function numbersOf(desk: TestDesk): Promise<readonly string[]> {
  const rows = await desk.run("select number from tickets where status = 'closed' order by id limit 3")
  return rows.map(({ number }) => String(number))
}

/** Does the work while somebody else keeps the desk's tickets to themselves. */
async function locked(desk: TestDesk, work: () => Promise<void>): Promise<void> {
  const other = await desk.connect()
  await other.session(async (session) => {
    await session.transaction(async () => {
      await session.run(sql`lock table tickets in access exclusive mode`)
      await work()
    })
  })
}

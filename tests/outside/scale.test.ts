import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { deskNow } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { planOf, resume } from '../support/run.ts'
import { environment, outsideDesks } from './support/desk.ts'
import { type Search, startSearch } from './support/search.ts'

const many = 6_200

describe('many documents in one run', () => {
  const freshDesk = outsideDesks('sqlite')
  const servers: Search[] = []
  afterAll(async () => {
    for (const server of servers) await server.stop()
  })

  it('are written in bounded requests, and a process that is killed in the middle carries on there', async () => {
    const search = await startSearch()
    servers.push(search)
    const desk = await freshDesk()
    await desk.run('delete from files')
    await desk.run(
      `with recursive n(i) as (select 100 union all select i + 1 from n where i < ${99 + many})
       insert into tickets select i, 2, 3, 'a title', 'closed', '2026-01-01 00:00:00' from n`,
    )
    await desk.run("update tickets set state = 'open' where id < 100")
    const ids = Array.from({ length: many }, (_, i) => i + 100)
    const text = 'a body '.repeat(20)
    for (let i = 0; i < ids.length; i += 50)
      await Promise.all(
        ids.slice(i, i + 50).map((id) => search.put('desk_ticket', id, { id, title: 'a title', text })),
      )
    const plan = await planOf(desk, {
      disposition: 'redact',
      selection: { kind: 'filter', filter: "state = 'closed'" },
      stores: { main: search.place },
    })
    const planFile = join(temporaryFolder('plan'), 'plan.json')
    writeFileSync(planFile, JSON.stringify(plan))
    await search.behave({ silentAfterBulks: 11 })
    await killedAtWork(search, { folder: desk.installation.folder, url: desk.url, planFile })

    await search.behave({})
    const before = (await search.asked()).length
    const [run] = await desk.installation.runs.list()
    const record = await resume(desk, run?.id ?? '')

    expect(record).toMatchObject({ state: 'applied', incomplete: [], counts: { main: { rewrite: many } } })
    const asked = await search.asked()
    const bulks = asked.filter(({ what }) => what === '_bulk')
    expect(Math.max(...bulks.map(({ actions }) => actions))).toBeLessThanOrEqual(1_000)
    expect(Math.max(...bulks.map(({ bytes }) => bytes))).toBeLessThanOrEqual(5 * 1024 * 1024)
    // The first 5,000 were behind it already.
    const later = asked.slice(before).filter(({ what }) => what === '_bulk')
    expect(later.reduce((sum, { actions }) => sum + actions, 0)).toBe(many - 5_000)
    for (const id of [100, 3_000, 99 + many])
      expect(await search.get('desk_ticket', id)).toEqual({ id, title: '[removed]' })
  })
})

async function killedAtWork(
  search: Search,
  order: { readonly folder: string; readonly url: string; readonly planFile: string },
): Promise<void> {
  const script = fileURLToPath(new URL('../chaos/worker.ts', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify({ ...order, chunkRows: 2_000, pace: 0 })], {
    env: { ...process.env, ...environment, EXPUNGE_TEST_NOW: deskNow },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const bulks = async () => (await search.asked()).filter(({ what }) => what === '_bulk').length
  while ((await bulks()) < 12 && child.exitCode === null) await sleep(20)
  child.kill('SIGKILL')
  await ended
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { WorkerOrder } from '../chaos/worker.ts'
import type { Plan } from '../../src/engine/plan/document.ts'
import { temporaryFolder } from '../support/folders.ts'
import { apply, planOf, resume, unexplained, verify } from '../support/run.ts'
import { differenceOf, type Snapshot } from '../support/snapshot.ts'
import { rtSnapshot } from './difference.ts'
import { countsOf, type RowCounts } from '../support/counts.ts'
import { expectWell } from './making.ts'
import { type RtDesk, rtDesks, rtNow } from './support/desk.ts'
import { serverKinds } from '../support/servers.ts'
import { widely } from '../support/matrix.ts'

const chunkRows = 8

describe.each(widely(serverKinds, ['postgresql']))('a run over many tickets of RT on %s', (engine) => {
  const freshDesk = rtDesks(engine)

  it.each(['redact', 'purge'] as const)(
    'a %s that is paused between chunks, or killed twice, and resumed ends as if nobody had disturbed it',
    async (disposition) => {
      const [undisturbed, paused, killed] = [await freshDesk(), await freshDesk(), await freshDesk()]
      await apply(undisturbed, await planOfResolved(undisturbed, disposition))
      const expected = await rtSnapshot(undisturbed)

      await pauseAndResume(paused, await planOfResolved(paused, disposition))
      await killAndResume(killed, await planOfResolved(killed, disposition))

      for (const desk of [paused, killed]) {
        expect(await beside(expected, desk)).toEqual({ rows: {}, added: [] })
        await expectWell(desk)
      }
    },
  )

  it.each(['numbers', 'filter'] as const)(
    'tickets merged into one that went in an earlier chunk are purged all the same, selected by %s',
    async (how) => {
      const desk = await freshDesk()
      const parts = desk.truth.tickets.filter(({ merged_into }) => merged_into !== undefined)
      const [{ ticket: part, merged_into: whole } = none] = parts
      const selection =
        how === 'numbers'
          ? ({ kind: 'tickets', numbers: [String(whole)] } as const)
          : ({ kind: 'filter', filter: `id = ${whole}` } as const)
      const plan = await planOf(desk, { disposition: 'purge', selection })

      const record = await apply(desk, plan, { chunkRows: 1 })

      const left = await desk.run('select id from Tickets where id = ? or id = ?', whole, part)
      expect(left).toEqual([])
      expect(record.counts).toEqual(plan.counts)
    },
  )
})

const none = { ticket: 0, merged_into: 0 }

function planOfResolved(desk: RtDesk, disposition: 'redact' | 'purge'): Promise<Plan> {
  return planOf(desk, {
    disposition,
    selection: { kind: 'filter', filter: "status = 'resolved'" },
    stores: { external_storage: desk.storage },
  })
}

async function pauseAndResume(desk: RtDesk, plan: Plan): Promise<void> {
  const untouched = await rtSnapshot(desk)
  const stop = new AbortController()
  const { id, state } = await apply(desk, plan, {
    chunkRows,
    signal: stop.signal,
    between: async (chunks) => chunks === 3 && stop.abort(),
  })
  expect(state).toBe('paused')
  expect(await beside(untouched, desk)).not.toEqual({ rows: {}, added: [] })
  expect((await resume(desk, id, { chunkRows })).state).toBe('applied')
  const verification = await verify(desk, id)
  expect(unexplained(verification)).toEqual([])
  expect(verification.outcome).toBe('nothing left')
}

/** Kills a process that applies the plan, then one that resumes the run; a third one brings it to its end. */
async function killAndResume(desk: RtDesk, plan: Plan): Promise<void> {
  const planFile = join(temporaryFolder('plan'), 'plan.json')
  writeFileSync(planFile, JSON.stringify(plan))
  const order = { folder: desk.installation.folder, url: desk.url, planFile, chunkRows, pace: 0 }

  expect(await work({ ...order, dieAfterCommits: commitsBefore + 3 })).toMatchObject({ signal: 'SIGKILL' })
  const [run] = await desk.installation.runs.list()
  const runId = run?.id ?? ''
  const first = await progressOf(desk)
  expect(first.position).toBeGreaterThan(0)
  expect(await work({ ...order, runId, dieAfterCommits: 3 })).toMatchObject({ signal: 'SIGKILL' })
  const second = await progressOf(desk)
  expect(second.state).toBe('running')
  expect(second.position).toBeGreaterThan(first.position)
  expect(await work({ ...order, runId })).toMatchObject({
    signal: null,
    said: expect.stringMatching(/^done applied/m) as string,
  })
}

/** Selecting the rows and keeping their keys: what a run commits before its first chunk. */
const commitsBefore = 2

interface Ended {
  readonly signal: NodeJS.Signals | null
  readonly said: string
}

/** A real process that applies a plan or resumes a run, as the chaos tests use it. */
async function work(order: WorkerOrder): Promise<Ended> {
  const worker = fileURLToPath(new URL('../chaos/worker.ts', import.meta.url))
  const child = spawn(process.execPath, [worker, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, EXPUNGE_TEST_NOW: rtNow, NODE_NO_WARNINGS: '1' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  return { signal, said }
}

/** Where the run stands, as the desk itself has it. */
async function progressOf(desk: RtDesk): Promise<{ readonly state: string; readonly position: number }> {
  const [row] = await desk.run('select state, position from expunge_run')
  return { state: String(row?.['state']), position: Number(row?.['position']) }
}

/** Rows that are not as they are elsewhere, by table; and rows that are too many. */
async function beside(
  expected: Snapshot,
  desk: RtDesk,
): Promise<{ readonly rows: RowCounts; readonly added: readonly string[] }> {
  const difference = differenceOf(expected, await rtSnapshot(desk))
  return { rows: countsOf(difference), added: difference.added.map(({ table, key }) => `${table} ${key}`) }
}

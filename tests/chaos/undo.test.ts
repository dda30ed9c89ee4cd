import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import { loadDataMap } from '../../src/engine/datamap/load.ts'
import { buildPlan } from '../../src/engine/plan/plan.ts'
import { openInstallation } from '../../src/installation/installation.ts'
import { fixedClock } from '../../src/shared/clock.ts'
import { temporaryFolder } from '../support/folders.ts'
import { type Arena, differences, openArena, snapshotOf } from './arena.ts'
import { type Draft, drafts, drawKill, now, orderFor, randomNumbers, work } from './rounds.ts'
import { often } from '../support/matrix.ts'

const rounds = often(8, 6)
const seed = Number(process.env['EXPUNGE_CHAOS_SEED'] ?? Date.now() % 1_000_000)

test.for(['postgresql', 'mariadb'] as const)(
  'a run that is killed at random moments, and undone by processes that are killed too, leaves the desk as it was on %s',
  async (kind) => {
    const random = randomNumbers(seed)
    const arena = await openArena(kind, 60)
    const tally = { kills: 0, half: 0, failures: [] as string[] }
    try {
      const jobs = []
      for (const draft of drafts) jobs.push(await prepare(arena, draft))
      // Kills that all come too early or too late would prove nothing: then there are more rounds.
      const needsMore = (round: number) =>
        round < rounds || ((tally.half === 0 || tally.kills < rounds) && round < 4 * rounds)
      for (let round = 0; needsMore(round); round += 1) {
        const job = jobs[round % jobs.length]
        if (job === undefined) break
        const found = await playRound(arena, { job, random, tally })
        tally.failures.push(...found.map((text) => `round ${round + 1}, seed ${seed}: ${text}`))
      }
    } finally {
      await arena.drop()
    }
    expect(tally.failures).toEqual([])
    expect(tally.kills).toBeGreaterThanOrEqual(rounds)
    expect(tally.half).toBeGreaterThan(0)
  },
)

interface Job {
  readonly folder: string
  readonly planFile: string
  readonly milliseconds: number
  readonly commits: number
  readonly back: { readonly milliseconds: number; readonly commits: number }
}

/** A plan with an undo period, and how long an undisturbed run of it and its undo take. */
async function prepare(arena: Arena, draft: Draft): Promise<Job> {
  await arena.reset()
  const folder = temporaryFolder('undo')
  const planFile = join(temporaryFolder('undo'), 'plan.json')
  const { keyring, holds } = await openInstallation(folder, { clock: fixedClock(now) })
  const { map } = await loadDataMap(fileURLToPath(new URL('../../datamaps/sample/1.yaml', import.meta.url)))
  const database = await connect(arena.url)
  const { plan } = await buildPlan({
    database,
    deskName: 'chaos',
    map,
    keyring,
    holds,
    clock: fixedClock(now),
    ...draft(arena.truth),
    undoDays: 14,
  })
  await database.close()
  writeFileSync(planFile, JSON.stringify(plan))
  const place = temporaryFolder('undisturbed')
  cpSync(folder, place, { recursive: true })
  const order = orderFor({ arena, folder: place, planFile })
  const there = await work(order)
  const runId = await runIn(place)
  const back = await work({ ...order, ...runId, restores: true })
  if (there.state !== 'applied' || back.state !== 'restored')
    throw new Error(`undisturbed: ${there.state} ${there.errors} ${back.state} ${back.errors}`)
  return { folder, planFile, milliseconds: there.milliseconds, commits: there.commits, back }
}

async function playRound(
  arena: Arena,
  parts: {
    readonly job: Job
    readonly random: () => number
    readonly tally: { kills: number; half: number }
  },
): Promise<string[]> {
  const { job, random, tally } = parts
  await arena.reset()
  const before = await arena.look(snapshotOf)
  const folder = temporaryFolder('round')
  cpSync(job.folder, folder, { recursive: true })
  const order = orderFor({ arena, folder, planFile: job.planFile })
  // Half of the runs are undone where the first kill left them.
  for (let kill = true, last = random() < 0.5; ; kill = !last && random() < 0.5) {
    const ended = await work({ ...order, ...(await runIn(folder)) }, kill ? drawKill(job, random) : undefined)
    if (ended.killed) tally.kills += 1
    if (ended.state === undefined && !ended.killed) return [`the process failed: ${ended.errors}`]
    if (!ended.killed || (last && 'runId' in (await runIn(folder)))) break
    last = random() < 0.5
  }
  if (differences(before, await arena.look(snapshotOf)).length > 0) tally.half += 1
  for (let kill = true; ; kill = random() < 0.5) {
    const ended = await work(
      { ...order, ...(await runIn(folder)), restores: true },
      kill ? drawKill(job.back, random) : undefined,
    )
    if (ended.killed) tally.kills += 1
    else if (ended.state === 'restored') break
    else return [`the undo failed: ${ended.state ?? ''} ${ended.errors}`]
  }
  const { runs } = await openInstallation(folder, { clock: fixedClock(now) })
  const [run] = await runs.list()
  const left = Object.values(run?.restoration?.tables ?? {}).some((counts) => counts.left !== undefined)
  return [
    ...differences(before, await arena.look(snapshotOf)),
    ...(left ? ['rows were left alone although nobody had changed them'] : []),
  ]
}

async function runIn(folder: string): Promise<{ readonly runId: string } | object> {
  const { runs } = await openInstallation(folder, { clock: fixedClock(now) })
  const [run] = await runs.list()
  return run === undefined ? {} : { runId: run.id }
}

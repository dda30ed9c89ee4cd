import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { connect } from '../../src/database/connect.ts'
import type { Database, Session } from '../../src/database/database.ts'
import { DatabaseError } from '../../src/database/errors.ts'
import { loadDataMap } from '../../src/engine/datamap/load.ts'
import type { DataMap } from '../../src/engine/datamap/schema.ts'
import { verifyLedger } from '../../src/engine/ledger/verify.ts'
import type { PlanRequest } from '../../src/engine/plan/input.ts'
import { buildPlan } from '../../src/engine/plan/plan.ts'
import { reportOn } from '../../src/engine/report/report.ts'
import { openInstallation } from '../../src/installation/installation.ts'
import { fixedClock } from '../../src/shared/clock.ts'
import { readLines } from '../../src/shared/files.ts'
import { figuresOf, finest } from '../scenarios/reported.ts'
import type { ServerKind } from '../support/servers.ts'
import { type Arena, differences, openArena, type Snapshot, snapshotOf } from './arena.ts'
import type { WorkerOrder } from './worker.ts'

/** What was found by killing a run again and again. */
export interface ChaosResult {
  readonly rounds: number
  readonly kills: number
  /** Kills that left a run strictly between its first and its last checkpoint. */
  readonly atWork: number
  /** Kills before the first checkpoint: while the run was opened, selected and marked. */
  readonly early: number
  /** Of those, kills before the run was known: the desk was untouched, and a new run was begun. */
  readonly unknown: number
  /** Kills that came when all the work was done. */
  readonly late: number
  /** One line for each broken promise. */
  readonly failures: readonly string[]
}

export interface ChaosOptions {
  readonly rounds: number
  readonly seed: number
  /** Where fewer kills than this came while the run was at work, more rounds are played: up to four times as many. */
  readonly atWork?: number
  readonly tickets?: number
  readonly onRound?: (round: number, failures: number) => void
}

export const now = '2026-07-01T09:30:00Z'

/** Runs rounds of kill and resume on one engine, each compared with the run that nobody disturbed. */
export async function killAndResume(kind: ServerKind, options: ChaosOptions): Promise<ChaosResult> {
  const random = randomNumbers(options.seed)
  const arena = await openArena(kind, options.tickets ?? 120)
  // Not that of tests/support/folders.ts: the soak runs without Vitest.
  const folder = mkdtempSync(join(tmpdir(), `expunge_test_${process.pid}_chaos_`))
  let rounds = 0
  const tally = { kills: 0, atWork: 0, early: 0, unknown: 0, late: 0, failures: [] as string[] }
  try {
    const before = await arena.look(snapshotOf)
    const jobs: Job[] = []
    for (const draft of drafts) jobs.push(await prepareJob(arena, folder, draft))
    const needsMore = (round: number) =>
      round < options.rounds || (tally.atWork < (options.atWork ?? 0) && round < 4 * options.rounds)
    for (; needsMore(rounds); rounds += 1) {
      const round = rounds
      const job = jobs[round % jobs.length]
      if (job === undefined) break
      const label = `round ${round + 1} (${job.name}, seed ${options.seed})`
      await arena.reset()
      const found = await playRound({ arena, job, before, random, tally, label })
      tally.failures.push(...found.map((text) => `${label}: ${text}`))
      options.onRound?.(round + 1, tally.failures.length)
    }
  } finally {
    await arena.drop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { rounds, ...tally }
}

export type Draft = { readonly name: string } & ((
  truth: Arena['truth'],
) => Pick<PlanRequest, 'disposition' | 'selection' | 'transition' | 'note'>)

const subject = ({ subject: { personIds } }: Arena['truth']): PlanRequest['selection'] => ({
  kind: 'subject',
  hints: personIds.map((id) => ({ kind: 'id', value: String(id) })),
})

const filter: PlanRequest['selection'] = { kind: 'filter', filter: "created < '2026-01-01'" }

export const drafts: readonly Draft[] = [
  function redactFilter() {
    return { disposition: 'redact', selection: filter, transition: 'closed', note: 'Erased by rule' }
  },
  function purgeFilter() {
    return { disposition: 'purge', selection: filter }
  },
  function redactSubject(truth) {
    return {
      disposition: 'redact',
      selection: subject(truth),
      transition: 'closed',
      note: 'Erased on request',
    }
  },
  function purgeSubject(truth) {
    return { disposition: 'purge', selection: subject(truth) }
  },
]

/** A plan, the undisturbed run's end state, and how long that run took. */
interface Job {
  readonly name: string
  /** Data folder with keys and the plan's seal; every round works on a copy. */
  readonly folder: string
  readonly planFile: string
  readonly expected: Snapshot
  /** What a report tells before and after; nothing for a run that moves tickets to another status. */
  readonly figures: string | undefined
  readonly milliseconds: number
  readonly commits: number
}

async function prepareJob(arena: Arena, folder: string, draft: Draft): Promise<Job> {
  await arena.reset()
  const place = join(folder, draft.name)
  const planFile = `${place}.json`
  const { keyring, holds } = await openInstallation(place, { clock: fixedClock(now) })
  const map = await sampleMap()
  const database = await connect(arena.url)
  const wish = draft(arena.truth)
  const figures =
    wish.transition === undefined ? JSON.stringify(await figuresIn(database, map, place)) : undefined
  const { plan } = await buildPlan({
    database,
    deskName: 'chaos',
    map,
    keyring,
    holds,
    clock: fixedClock(now),
    ...wish,
  })
  await database.close()
  writeFileSync(planFile, JSON.stringify(plan))
  const run = join(folder, `${draft.name}-undisturbed`)
  cpSync(place, run, { recursive: true })
  const ended = await work(orderFor({ arena, folder: run, planFile }))
  if (ended.state !== 'applied')
    throw new Error(`the undisturbed run of ${draft.name} ended ${ended.state ?? 'early'}: ${ended.errors}`)
  const expected = await arena.look(snapshotOf)
  return {
    name: draft.name,
    folder: place,
    planFile,
    expected,
    figures,
    milliseconds: ended.milliseconds,
    commits: ended.commits,
  }
}

interface Round {
  readonly arena: Arena
  readonly job: Job
  readonly before: Snapshot
  readonly random: () => number
  readonly tally: { kills: number; atWork: number; early: number; unknown: number; late: number }
  readonly label: string
}

/** One round: killed once, again with every other resume, and let finish in the end. Returns what was wrong. */
async function playRound(round: Round): Promise<string[]> {
  const { arena, job, before, random, tally } = round
  const failures: string[] = []
  const folder = mkdtempSync(join(dirname(job.folder), 'round-'))
  cpSync(job.folder, folder, { recursive: true })
  const { runs, ledgerFile, keyring } = await openInstallation(folder, { clock: fixedClock(now) })
  for (let kill = true; ; kill = random() < 0.5) {
    const [run] = await runs.list()
    const order = {
      ...orderFor({ arena, folder, planFile: job.planFile }),
      ...(run === undefined ? {} : { runId: run.id }),
    }
    const ended = await work(order, kill ? drawKill(job, random) : undefined)
    if (ended.state === undefined && !ended.killed) failures.push(`the process failed: ${ended.errors}`)
    if (!ended.killed) break
    tally.kills += 1
    const state = await arena.look(whereIs)
    if (state === 'before') tally.early += 1
    else if (state === 'after') tally.late += 1
    else tally.atWork += 1
    if ((await runs.list()).length > 0) continue
    tally.unknown += 1
    failures.push(
      ...differences(before, await arena.look(snapshotOf)).map(
        (text) => `touched before the run was known, ${text}`,
      ),
    )
  }
  const all = await runs.list()
  if (all.length !== 1 || all[0]?.state !== 'applied')
    failures.push(`expected one run, applied; found ${all.map((run) => run.state).join(', ') || 'none'}`)
  failures.push(...differences(job.expected, await arena.look(snapshotOf)))
  failures.push(...(await figuresDiffer(arena, job, folder)))
  const verdict = all.length === 0 ? undefined : await verifyLedger(textsOf(ledgerFile), keyring.publicKeyPem)
  if (verdict?.intact === false) failures.push(`the ledger is not intact: ${verdict.problem}`)
  rmSync(folder, { recursive: true, force: true })
  return failures
}

/** A purged ticket counts once in reports, whatever was killed. */
async function figuresDiffer(arena: Arena, { figures }: Job, folder: string): Promise<string[]> {
  if (figures === undefined) return []
  const database = await connect(arena.url)
  const found = JSON.stringify(await figuresIn(database, await sampleMap(), folder))
  await database.close()
  return found === figures ? [] : ['a report tells other figures than before']
}

async function figuresIn(database: Database, map: DataMap, folder: string): Promise<unknown> {
  const { runs } = await openInstallation(folder, { clock: fixedClock(now) })
  return figuresOf(await reportOn({ database, map, deskName: 'chaos', runs, query: finest }))
}

const sampleMap = async () =>
  (await loadDataMap(fileURLToPath(new URL('../../datamaps/sample/1.yaml', import.meta.url)))).map

async function* textsOf(file: string): AsyncGenerator<string> {
  for await (const { text } of readLines(file)) yield text
}

/** Where the desk's own checkpoint stands. */
async function whereIs(session: Session): Promise<'before' | 'at work' | 'after'> {
  try {
    const { rows } = await session.run(sql`select state, step, position from expunge_run`)
    const [row] = rows
    if (row === undefined || (row['step'] === 0 && row['position'] === 0)) return 'before'
    return row['state'] === 'running' ? 'at work' : 'after'
  } catch (error) {
    if (error instanceof DatabaseError && error.kind === 'missing object') return 'before'
    throw error
  }
}

export type Kill = { readonly afterMs: number } | { readonly afterCommits: number }

/** Most kills come at any moment of the run's time, the others right after a commit. */
export function drawKill(
  { milliseconds, commits }: Pick<Job, 'milliseconds' | 'commits'>,
  random: () => number,
): Kill {
  return random() < 0.6
    ? { afterMs: random() * milliseconds }
    : { afterCommits: 1 + Math.floor(random() * commits) }
}

export function orderFor(parts: {
  readonly arena: Arena
  readonly folder: string
  readonly planFile: string
}): WorkerOrder {
  return { folder: parts.folder, url: parts.arena.url, planFile: parts.planFile, chunkRows: 6, pace: 0.2 }
}

export interface Ended {
  /** As the process told it; absent when it did not come so far. */
  readonly state: string | undefined
  readonly killed: boolean
  readonly milliseconds: number
  readonly commits: number
  readonly errors: string
}

/** Starts a worker and waits for its end, killing it when told so. */
export function work(order: WorkerOrder, kill?: Kill): Promise<Ended> {
  const told =
    kill !== undefined && 'afterCommits' in kill ? { ...order, dieAfterCommits: kill.afterCommits } : order
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('worker.ts', import.meta.url)), JSON.stringify(told)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, EXPUNGE_TEST_NOW: now, NODE_NO_WARNINGS: '1' },
    },
  )
  let began = 0
  let ended = 0
  let commits = 0
  let state: string | undefined
  let errors = ''
  let timer: NodeJS.Timeout | undefined
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors = `${errors}${text}`.slice(-2000)))
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [, stateTold, commitsTold] = /^done (\w+) (\d+)$/.exec(line) ?? []
    if (stateTold !== undefined) {
      state = stateTold
      commits = Number(commitsTold)
      ended = performance.now()
    }
    if (line !== 'ready') return
    began = performance.now()
    if (kill !== undefined && 'afterMs' in kill) timer = setTimeout(() => child.kill('SIGKILL'), kill.afterMs)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (_code, signal) => {
      clearTimeout(timer)
      resolve({ state, killed: signal === 'SIGKILL', milliseconds: ended - began, commits, errors })
    })
  })
}

/** Random numbers from 0 to below 1 that a seed repeats. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

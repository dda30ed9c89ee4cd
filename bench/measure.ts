import { cpus, totalmem } from 'node:os'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { connect } from '../src/database/connect.ts'
import type { Database, Session } from '../src/database/database.ts'
import { applyPlan } from '../src/engine/apply/apply.ts'
import { loadDataMap } from '../src/engine/datamap/load.ts'
import type { Disposition } from '../src/engine/plan/fate.ts'
import { buildPlan } from '../src/engine/plan/plan.ts'
import { openInstallation } from '../src/installation/installation.ts'
import { systemClock } from '../src/shared/clock.ts'
import { temporaryFolder } from './folders.ts'

/** Milliseconds of one plan and its run. */
export interface Measured {
  readonly plan: number
  readonly apply: number
  /** Of `apply`: checks, selection, markers and figures, before the first chunk. */
  readonly opening: number
  /** Of `apply`: all chunks. */
  readonly chunks: number
  readonly tickets: number
  readonly rows: number
  /** Processor time of `apply`. */
  readonly processor: number
  /** For each chunk: rows changed, and milliseconds since the first. */
  readonly course: readonly { readonly done: number; readonly rows: number; readonly at: number }[]
  readonly statements: readonly StatementTime[]
  /** The largest resident size after the plan, before the first chunk, and at the end, in MiB. */
  readonly peaks: readonly (number | undefined)[]
}

export interface StatementTime {
  readonly sql: string
  readonly calls: number
  readonly milliseconds: number
}

export interface Watch {
  /** The server's share of the processor time. */
  readonly processorTime?: () => number | undefined
  readonly onTenChunks?: (text: string) => void
}

/** Processor time of this process and the server, in milliseconds: other work on the machine blurs it less. */
export function processorTime(server: (() => number | undefined) | undefined): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000 + (server?.() ?? Number.NaN)
}

/** What is to be erased, how, and what its tables mean. */
export interface Erasure {
  readonly disposition: Disposition
  /** Finished tickets that fit a filter, or a person by the key of their account. */
  readonly filter: string | { readonly person: string }
  /** The file of the data map; that of the sample desk when left out. */
  readonly map?: string
}

const sampleMap = fileURLToPath(new URL('../datamaps/sample/1.yaml', import.meta.url))

/** Plans and applies an erasure, with checkpoints, markers, proofs and ledger. */
export async function eraseWithExpunge(
  url: string,
  { disposition, filter, map: file = sampleMap }: Erasure,
  watch: Watch = {},
): Promise<Measured> {
  const installation = await openInstallation(temporaryFolder('bench-data'))
  const { map } = await loadDataMap(file)
  const database = await connect(url)
  try {
    const began = performance.now()
    const { plan } = await buildPlan({
      database,
      deskName: 'bench',
      map,
      keyring: installation.keyring,
      holds: installation.holds,
      clock: systemClock,
      disposition,
      selection:
        typeof filter === 'string'
          ? { kind: 'filter', filter }
          : { kind: 'subject', hints: [{ kind: 'id', value: filter.person }] },
    })
    const planned = performance.now()
    const peaks = [peakMemory()]
    const processorBefore = processorTime(watch.processorTime)
    const course: { done: number; rows: number; at: number }[] = []
    const times = new Map<string, { calls: number; milliseconds: number }>()
    let started = planned
    let finished = planned
    const record = await applyPlan({
      database: timed(database, times),
      plan,
      ...installation,
      operator: 'bench',
      onProgress: ({ event, done, rows }) => {
        const at = performance.now()
        if (event === 'started') {
          started = at
          peaks.push(peakMemory())
        }
        if (event === 'finished') finished = at
        if (event !== 'chunk') return
        course.push({ done, rows, at: at - started })
        if (course.length % 10 === 0)
          watch.onTenChunks?.(
            `${done} tickets, ${Math.round((at - started) / 1000)} s, ${peakMemory() ?? '?'} MiB`,
          )
      },
    })
    const ended = performance.now()
    const processor = processorTime(watch.processorTime) - processorBefore
    const statements = [...times]
      .map(([text, time]) => ({ sql: text, ...time }))
      .toSorted((a, b) => b.milliseconds - a.milliseconds)
    return {
      plan: planned - began,
      apply: ended - planned,
      opening: started - planned,
      chunks: finished - started,
      processor,
      tickets: plan.totals.tickets,
      rows: record.rows,
      course,
      statements,
      peaks: [...peaks, peakMemory()],
    }
  } finally {
    await database.close()
  }
}

/** Sums up how long the statements of each text take. */
function timed(database: Database, times: Map<string, { calls: number; milliseconds: number }>): Database {
  const note = (text: string, began: number) => {
    const time = times.get(text) ?? { calls: 0, milliseconds: 0 }
    times.set(text, { calls: time.calls + 1, milliseconds: time.milliseconds + performance.now() - began })
  }
  const watch = (session: Session): Session => ({
    ...session,
    async run(statement) {
      const began = performance.now()
      const compiled = 'sql' in statement ? statement : session.compile(statement)
      try {
        return await session.run(compiled)
      } finally {
        note(compiled.sql, began)
      }
    },
    async transaction(body, options) {
      let finishedBody = 0
      const result = await session.transaction(async () => {
        const inner = await body()
        finishedBody = performance.now()
        return inner
      }, options)
      note('commit', finishedBody)
      return result
    },
  })
  return { ...database, session: (work) => database.session((session) => work(watch(session))) }
}

/** Prints the statements that took longest, with how often they ran. */
export function showStatements({ statements }: Pick<Measured, 'statements'>): void {
  for (const { sql, calls, milliseconds } of statements.slice(0, 30))
    console.log(
      `${milliseconds.toFixed(1).padStart(9)} ms ${String(calls).padStart(4)} ×  ${sql.replaceAll(/\s+/g, ' ').slice(0, 220)}`,
    )
}

/** The largest resident size this process has had, in MiB; undefined where the system does not tell. */
export function peakMemory(): number | undefined {
  const found = /^VmHWM:\s+(\d+) kB/m.exec(readIfThere('/proc/self/status'))?.[1]
  return found === undefined ? undefined : Math.round(Number(found) / 1024)
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The machine, as far as figures depend on it. */
export function machine(): string {
  const [cpu] = cpus()
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB memory, ${process.platform} ${process.arch}, Node ${process.version}`
}

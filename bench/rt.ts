import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { connect } from '../src/database/connect.ts'
import type { Disposition } from '../src/engine/plan/fate.ts'
import { eraseWithExpunge, machine, type Measured, median } from './measure.ts'
import { keepResults } from './results.ts'
import { eraseRtByHand } from './rt-hand.ts'
import { fillRt, lastOf, rtDigests, rtEnvironment, ticketUri } from './rt-desk.ts'
import { type BenchEngine, type BenchServer, startBenchServer } from './servers.ts'

type Digests = Awaited<ReturnType<typeof rtDigests>>

interface Line {
  readonly job: string
  readonly tickets: number
  readonly rows: number
  readonly 'rt-shredder (s)': number | ''
  readonly 'by hand (ms)': number
  readonly 'Expunge (ms)': number
  readonly 'to hand': number
  readonly 'chunks to hand': number
  readonly 'rows/s': number
  readonly 'times rt-shredder': number | ''
}

/** The same tickets of the same Request Tracker: rt-shredder, SQL written by hand, Expunge, in turns. */
export async function compareOnRt(
  engines: readonly BenchEngine[],
  options: { readonly quick: boolean; readonly profile: boolean },
): Promise<void> {
  for (const engine of engines) {
    const server = await startBenchServer(engine)
    try {
      await server.build((url) => fillRt(engine, url, options.quick ? 4 : 40))
      const sizes = options.quick ? [100, 300] : [100, 1_000, 3_000]
      const lines: Line[] = []
      for (const disposition of ['purge', 'redact'] as const)
        for (const size of sizes) {
          const shredded = disposition === 'purge' && size === 100 ? await shred(server, size) : undefined
          lines.push(await compareOne(server, disposition, size, shredded, lines, options.profile))
          console.table(lines.at(-1))
        }
      console.table(lines)
      if (!options.quick) keep(server, lines)
    } finally {
      await server.close()
    }
  }
}

interface Shredded {
  readonly seconds: number
  readonly rowsPerSecond: number
}

async function compareOne(
  server: BenchServer,
  disposition: Disposition,
  size: number,
  shredded: Shredded | undefined,
  earlier: readonly Line[],
  profile: boolean,
): Promise<Line> {
  const { engine } = server
  // On MariaDB the base is the copy at hand, which the measurement before has changed.
  const before = await rtDigests(await server.fresh())
  const hand: number[] = []
  const runs: Measured[] = []
  let gone = 0
  for (let i = 0; i < 3; i += 1) {
    const byHand = await measureHand(server, disposition, size)
    hand.push(byHand.milliseconds)
    const url = await server.fresh()
    runs.push(
      await eraseWithExpunge(url, {
        disposition,
        map: fileURLToPath(new URL('../datamaps/rt/5.yaml', import.meta.url)),
        filter: `status = 'resolved' and id <= ${byHand.last}`,
      }),
    )
    if (i > 0) continue
    const after = await rtDigests(url)
    const differences = Object.keys(after).filter(
      (table) => after[table]?.digest !== byHand.digests[table]?.digest,
    )
    if (differences.length > 0)
      throw new Error(
        `${disposition} of ${size} on ${engine}: the two ends differ in ${differences.map((table) => `${table} (${byHand.digests[table]?.rows} and ${after[table]?.rows} rows)`).join(', ')}`,
      )
    gone = disposition === 'purge' ? removed(before, after) : (runs[0]?.rows ?? 0)
  }
  if (profile)
    for (const { sql, calls, milliseconds } of runs.at(-1)?.statements.slice(0, 30) ?? [])
      console.log(
        `${milliseconds.toFixed(1).padStart(9)} ms ${String(calls).padStart(4)} ×  ${sql.replaceAll(/\s+/g, ' ').slice(0, 220)}`,
      )
  const expunge = median(runs.map(({ apply }) => apply))
  const rate = (gone / expunge) * 1000
  const first = shredded?.rowsPerSecond ?? rateOf(earlier)
  return {
    job: disposition,
    tickets: size,
    rows: gone,
    'rt-shredder (s)': shredded === undefined ? '' : round(shredded.seconds),
    'by hand (ms)': Math.round(median(hand)),
    'Expunge (ms)': Math.round(expunge),
    'to hand': round(expunge / median(hand)),
    'chunks to hand': round(median(runs.map(({ chunks }) => chunks)) / median(hand)),
    'rows/s': Math.round(rate),
    'times rt-shredder': disposition === 'purge' && first !== undefined ? Math.round(rate / first) : '',
  }
}

/** What rt-shredder reached on the hundred tickets that it was given. */
function rateOf(lines: readonly Line[]): number | undefined {
  const line = lines.find((candidate) => candidate['rt-shredder (s)'] !== '')
  return line === undefined || line['times rt-shredder'] === ''
    ? undefined
    : line['rows/s'] / line['times rt-shredder']
}

async function measureHand(server: BenchServer, disposition: Disposition, size: number) {
  const url = await server.fresh()
  const database = await connect(url)
  try {
    const measured = await database.session(async (session) => {
      const last = await lastOf(session, size)
      const began = performance.now()
      await eraseRtByHand(session, disposition, last, ticketUri(server.engine))
      return { last, milliseconds: performance.now() - began }
    })
    return { ...measured, digests: await rtDigests(url) }
  } finally {
    await database.close()
  }
}

/** Runs RT's own tool on as many tickets, without its SQL dump, which costs it nothing measurable. */
async function shred(server: BenchServer, size: number): Promise<Shredded> {
  const url = await server.fresh()
  const before = await rtDigests(url)
  const database = await connect(url)
  const last = await database.session((session) => lastOf(session, size))
  await database.close()
  const plugin = `Tickets=query,Status = 'resolved' AND id <= ${last};limit,${size}`
  const began = performance.now()
  const { status, stderr } = spawnSync('rt-shredder-5', ['--force', '--no-sqldump', '--plugin', plugin], {
    env: rtEnvironment(server.engine, url),
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const seconds = (performance.now() - began) / 1000
  if (status !== 0) throw new Error(`rt-shredder failed: ${stderr.slice(-1_000)}`)
  const rows = removed(before, await rtDigests(url))
  console.log(`rt-shredder: ${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s`)
  return { seconds, rowsPerSecond: rows / seconds }
}

function removed(before: Digests, after: Digests): number {
  return Object.entries(before).reduce(
    (sum, [table, { rows }]) => sum + rows - (after[table]?.rows ?? rows),
    0,
  )
}

function keep({ engine, settings }: BenchServer, lines: readonly Line[]): void {
  const names = Object.keys(lines[0] ?? {}) as (keyof Line)[]
  const row = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en-US') : cell)).join(' | ')} |`
  keepResults(`Request Tracker, ${engine}`, [
    `${machine()}. ${settings}.`,
    'The Request Tracker of the tests, multiplied to some 5,200 tickets and 290,000 rows; `npm run bench -- rt`. Medians of three runs in turns; end states of hand-written SQL and Expunge compared and equal. rt-shredder had 100 tickets, once, with `--no-sqldump` and without the indexes that its documentation recommends; what it leaves behind is in `docs/desks/request-tracker.md`.',
    [
      row(names),
      row(names.map(() => '--')),
      ...lines.map((line) => row(names.map((cell) => line[cell]))),
    ].join('\n'),
  ])
}

const round = (value: number) => Math.round(value * 100) / 100

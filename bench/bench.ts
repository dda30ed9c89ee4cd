// npm run bench [-- ENGINE…] [--quick] [--profile]   purge and redact 100, 1,000 and 10,000 tickets, Expunge against
//                                                    SQL written by hand for the same desk, in turns
// npm run bench -- rt [ENGINE…] [--quick] [--profile]   the same on Request Tracker, and RT's own shredder beside it
// npm run bench -- zammad [--quick] [--profile]      200,000 tickets of Zammad, of which one customer has 70,000
// npm run bench -- million                           one million tickets on PostgreSQL: time, course and memory
// npm run bench -- text [FOLDER]                      what is personal in texts: how well and how fast, beside two peers
// npm run bench -- console                           the control center in a browser: first page, a table of 100,000 rows
import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'
import { connect } from '../src/database/connect.ts'
import type { Disposition } from '../src/engine/plan/fate.ts'
import { measureConsole } from './console.ts'
import { differing, digestsOf, fillDesk, timeFor } from './desk.ts'
import { eraseByHand } from './hand.ts'
import { eraseWithExpunge, machine, type Measured, median, processorTime } from './measure.ts'
import { fillLarge, million } from './million.ts'
import { keepResults, tableOf } from './results.ts'
import { compareOnRt } from './rt.ts'
import { type BenchEngine, type BenchServer, startBenchServer } from './servers.ts'
import { measureTexts } from './text/text.ts'
import { compareOnZammad } from './zammad.ts'

const named = process.argv.slice(2)
const options = new Set(named.filter((word) => word.startsWith('--')))
const words = named.filter((word) => !word.startsWith('--'))
const quick = options.has('--quick')
const sizes = quick ? [100, 1_000] : [100, 1_000, 10_000]

if (words[0] === 'fill') await fillLarge(words[1] ?? '', Number(words[2]))
else if (words[0] === 'rt')
  await compareOnRt((words.length > 1 ? words.slice(1) : ['postgresql', 'mariadb']) as BenchEngine[], {
    quick,
    profile: options.has('--profile'),
  })
else if (words[0] === 'zammad') await compareOnZammad({ quick, profile: options.has('--profile') })
else if (words[0] === 'console') await measureConsole()
else if (words[0] === 'text') await measureTexts(words[1])
else if (words[0] === 'million') await million(Number(words[1] ?? 1_000_000))
else
  for (const engine of (words.length > 0 ? words : ['postgresql', 'mariadb']) as BenchEngine[])
    await compare(engine)

async function compare(engine: BenchEngine): Promise<void> {
  const server = await startBenchServer(engine)
  try {
    await server.build((url) => fillDesk(url, quick ? 4_000 : 20_000))
    const rows: Line[] = []
    for (const disposition of ['redact', 'purge'] as const)
      for (const size of sizes) {
        rows.push(await compareOne(server, disposition, size))
        console.table(rows.at(-1))
      }
    report(server, rows)
  } finally {
    await server.close()
  }
}

interface Line {
  readonly job: Disposition
  readonly tickets: number
  readonly rows: number
  readonly 'by hand (ms)': number
  readonly 'Expunge (ms)': number
  readonly ratio: number
  readonly 'processor ratio': number
  readonly 'before chunks (ms)': number
  readonly 'chunks (ms)': number
  readonly 'chunks ratio': number
  readonly 'plan (ms)': number
}

async function compareOne(server: BenchServer, disposition: Disposition, size: number): Promise<Line> {
  const hand: number[] = []
  const handProcessor: number[] = []
  const expunge: Measured[] = []
  const repetitions = size >= 10_000 ? 3 : 5
  for (let i = 0; i < repetitions; i += 1) {
    const byHand = await measureHand(server, disposition, size, i === 0)
    hand.push(byHand.milliseconds)
    handProcessor.push(byHand.processor)
    const url = await server.fresh()
    const filter = `created < '${byHand.before}'`
    expunge.push(await eraseWithExpunge(url, { disposition, filter }, server))
    if (i > 0) continue
    const differences = differing(byHand.digests, await look(url))
    if (differences.length > 0)
      throw new Error(
        `${disposition} of ${size} on ${server.engine}: the two ends differ in ${differences.join(', ')}`,
      )
    if (expunge[0]?.tickets !== size)
      throw new Error(`expected ${size} tickets, the plan has ${expunge[0]?.tickets ?? 0}`)
  }
  if (options.has('--profile')) showProfile(expunge.at(-1))
  const of = (pick: (measured: Measured) => number) => median(expunge.map(pick))
  const byHand = median(hand)
  return {
    job: disposition,
    tickets: size,
    rows: expunge[0]?.rows ?? 0,
    'by hand (ms)': Math.round(byHand),
    'Expunge (ms)': Math.round(of((measured) => measured.apply)),
    ratio: rounded(of((measured) => measured.apply) / byHand),
    'processor ratio': rounded(of((measured) => measured.processor) / median(handProcessor)),
    'before chunks (ms)': Math.round(of((measured) => measured.opening)),
    'chunks (ms)': Math.round(of((measured) => measured.chunks)),
    'chunks ratio': rounded(of((measured) => measured.chunks) / byHand),
    'plan (ms)': Math.round(of((measured) => measured.plan)),
  }
}

async function measureHand(server: BenchServer, disposition: Disposition, size: number, digest: boolean) {
  const database = await connect(await server.fresh())
  try {
    return await database.session(async (session) => {
      const before = await timeFor(session, size)
      const processorBefore = processorTime(server.processorTime)
      const began = performance.now()
      await eraseByHand(session, disposition, before)
      const milliseconds = performance.now() - began
      const processor = processorTime(server.processorTime) - processorBefore
      return {
        before,
        milliseconds,
        processor,
        digests: digest ? await digestsOf(session, database.version) : {},
      }
    })
  } finally {
    await database.close()
  }
}

async function look(url: string): Promise<Readonly<Record<string, string>>> {
  const database = await connect(url)
  try {
    return await database.session((session) => digestsOf(session, database.version))
  } finally {
    await database.close()
  }
}

function showProfile(measured: Measured | undefined): void {
  for (const { sql, calls, milliseconds } of measured?.statements.slice(0, 25) ?? [])
    console.log(
      `${milliseconds.toFixed(1).padStart(9)} ms ${String(calls).padStart(4)} ×  ${sql.replaceAll(/\s+/g, ' ').slice(0, 170)}`,
    )
  console.log(
    `${(measured?.statements.reduce((sum, { milliseconds }) => sum + milliseconds, 0) ?? 0).toFixed(1)} ms in statements of ${measured?.apply.toFixed(1) ?? ''} ms in all`,
  )
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function report(server: BenchServer, rows: readonly Line[]): void {
  console.table(rows)
  const start = startTime()
  console.log(`The start of the process takes another ${start} ms.`)
  if (quick) return
  const growth = rows
    .filter((row) => row.tickets === 10_000)
    .map(
      (row) =>
        `${row.job} ${rounded(row['Expunge (ms)'] / (rows.find((other) => other.job === row.job && other.tickets === 1_000)?.['Expunge (ms)'] ?? Number.NaN))}×`,
    )
  keepResults(server.engine, [
    `${machine()}. ${server.settings}.`,
    `Sample desk of 20,000 tickets; medians of five runs in turns (three for 10,000); end states compared and equal. The start of the process, ${start} ms, is not in the figures. Ten times the tickets, 1,000 to 10,000, take: ${growth.join(', ')}.`,
    tableOf(rows),
  ])
}

function startTime(): number {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now()
    spawnSync(process.execPath, [main, '--version'], { stdio: 'ignore' })
    return performance.now() - began
  })
  return Math.round(median(times))
}

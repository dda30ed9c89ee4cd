import { fileURLToPath } from 'node:url'
import { connect } from '../src/database/connect.ts'
import type { Disposition } from '../src/engine/plan/fate.ts'
import { requireSameEnd, tableDigests } from './digests.ts'
import { eraseWithExpunge, machine, type Measured, showStatements } from './measure.ts'
import { keepResults, tableOf } from './results.ts'
import { type BenchServer, startBenchServer } from './servers.ts'
import { busiest, fillZammad, type ZammadSize } from './zammad-desk.ts'
import { eraseZammadByHand } from './zammad-hand.ts'

interface Line {
  readonly job: string
  readonly tickets: number
  readonly rows: number
  readonly 'plan (s)': number
  readonly 'by hand (s)': number | ''
  readonly 'Expunge (s)': number
  readonly 'to hand': number | ''
  readonly 'chunks to hand': number | ''
  readonly chunks: number
  readonly 'tickets/h': number
  readonly 'times Zammad’s most': number
}

/** What Zammad's scheduler can delete at most, by its documentation: 2,000 tickets every ten minutes. */
const zammadsMost = 12_000

const map = fileURLToPath(new URL('../datamaps/zammad/7.yaml', import.meta.url))

/** One customer with very many tickets, on a large Zammad: SQL written by hand and Expunge; then the person as a whole. */
export async function compareOnZammad(options: {
  readonly quick: boolean
  readonly profile: boolean
}): Promise<void> {
  const size: ZammadSize = options.quick
    ? { tickets: 20_000, ofOne: 7_000 }
    : { tickets: 200_000, ofOne: 70_000 }
  const server = await startBenchServer('postgresql')
  try {
    await server.build((url) => fillZammad(url, size))
    const lines: Line[] = []
    for (const disposition of ['redact', 'purge'] as const) {
      lines.push(await compareTickets(server, disposition, options.profile))
      console.table(lines.at(-1))
      lines.push(await erasePerson(server, disposition, options.profile))
      console.table(lines.at(-1))
    }
    console.table(lines)
    if (!options.quick) keep(server, size, lines)
  } finally {
    await server.close()
  }
}

async function compareTickets(
  server: BenchServer,
  disposition: Disposition,
  profile: boolean,
): Promise<Line> {
  const byHand = await measureHand(server, disposition)
  const url = await server.fresh()
  const run = await eraseWithExpunge(url, { disposition, map, filter: "customer = 'kunde0@example.net'" })
  const after = await tableDigests(url)
  requireSameEnd(disposition, byHand.digests, after)
  if (profile) showStatements(run)
  return lineOf(`${disposition} the tickets`, run, byHand.milliseconds)
}

async function erasePerson(server: BenchServer, disposition: Disposition, profile: boolean): Promise<Line> {
  const url = await server.fresh()
  const run = await eraseWithExpunge(url, { disposition, map, filter: { person: String(busiest) } })
  if (profile) showStatements(run)
  return lineOf(`${disposition} the person`, run)
}

function lineOf(job: string, run: Measured, hand?: number): Line {
  const perHour = (run.tickets / run.apply) * 3_600_000
  return {
    job,
    tickets: run.tickets,
    rows: run.rows,
    'plan (s)': seconds(run.plan),
    'by hand (s)': hand === undefined ? '' : seconds(hand),
    'Expunge (s)': seconds(run.apply),
    'to hand': hand === undefined ? '' : round(run.apply / hand),
    'chunks to hand': hand === undefined ? '' : round(run.chunks / hand),
    chunks: run.course.length,
    'tickets/h': Math.round(perHour),
    'times Zammad’s most': Math.round(perHour / zammadsMost),
  }
}

async function measureHand(server: BenchServer, disposition: Disposition) {
  const url = await server.fresh()
  const database = await connect(url)
  try {
    const milliseconds = await database.session(async (session) => {
      const began = performance.now()
      await eraseZammadByHand(session, disposition, busiest)
      return performance.now() - began
    })
    return { milliseconds, digests: await tableDigests(url) }
  } finally {
    await database.close()
  }
}

function keep({ settings }: BenchServer, { tickets, ofOne }: ZammadSize, lines: readonly Line[]): void {
  keepResults('Zammad, postgresql', [
    `${machine()}. ${settings}.`,
    `${tickets.toLocaleString('en-US')} tickets, ${(4 * tickets).toLocaleString('en-US')} articles, ${(12 * tickets).toLocaleString('en-US')} histories; one customer has ${ofOne.toLocaleString('en-US')} tickets; \`npm run bench -- zammad\`. Each once; the tickets of the customer by SQL written by hand and by Expunge, end states compared and equal; then the person as a whole, whose plan reads every text of the desk. Zammad’s most is what its documentation lets its scheduler delete: 2,000 tickets every ten minutes.`,
    tableOf(lines),
  ])
}

const seconds = (milliseconds: number) => round(milliseconds / 1000)
const round = (number: number) => Math.round(number * 100) / 100

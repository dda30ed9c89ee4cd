import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { connect } from '../src/database/connect.ts'
import { sql } from 'kysely'
import { erasable, fillDesk } from './desk.ts'
import { eraseWithExpunge, machine, type Measured, peakMemory } from './measure.ts'
import { keepResults } from './results.ts'
import { multiplyDesk } from './scale.ts'
import { startBenchServer } from './servers.ts'

const base = 20_000

/** Plans and redacts all finished tickets of a desk with so many, and tells whether memory and pace stay level. */
export async function million(tickets: number): Promise<void> {
  const server = await startBenchServer('postgresql')
  try {
    const times = Math.max(1, Math.round(tickets / base))
    // The generator's memory is no part of what is measured, so a process of its own fills the desk.
    await server.build((url) => {
      spawnSync(
        process.execPath,
        [fileURLToPath(new URL('bench.ts', import.meta.url)), 'fill', url, String(times)],
        { stdio: 'inherit' },
      )
      return Promise.resolve()
    })
    const url = server.base
    const count = await erasableOf(url)
    console.log(
      `${count.toLocaleString('en')} of ${(times * base).toLocaleString('en')} tickets are to be redacted; ${peakMemory() ?? '?'} MiB at most before.`,
    )
    const measured = await eraseWithExpunge(
      url,
      { disposition: 'redact', filter: "created < '2100-01-01'" },
      {
        onTenChunks: (text) => console.log(text),
      },
    )
    report(times * base, measured, server.settings)
  } finally {
    await server.close()
  }
}

/** Fills a desk with so many times the rows of the small one. */
export async function fillLarge(url: string, times: number): Promise<void> {
  await fillDesk(url, base)
  await multiplyDesk(
    url,
    times,
    (copy) => copy % 5 === 0 && console.log(`${(copy * base).toLocaleString('en')} tickets`),
  )
}

async function erasableOf(url: string): Promise<number> {
  const database = await connect(url)
  try {
    const { rows } = await database.session((session) =>
      session.run(sql`select count(*) as count from tickets where ${erasable}`),
    )
    return Number(rows[0]?.['count'])
  } finally {
    await database.close()
  }
}

/** Tickets a second in each tenth of the run. */
function paces({ course, tickets }: Measured): readonly number[] {
  const timeAt = (done: number) => course.find((chunk) => chunk.done >= done) ?? { done: 0, at: 0 }
  return Array.from({ length: 10 }, (_, i) => {
    const from = i === 0 ? { done: 0, at: 0 } : timeAt((tickets * i) / 10)
    const to = timeAt((tickets * (i + 1)) / 10)
    return Math.round(((to.done - from.done) / (to.at - from.at)) * 1000)
  })
}

function report(total: number, measured: Measured, settings: string): void {
  const pace = paces(measured)
  const [planned, opened, ended] = measured.peaks.map((peak) => String(peak ?? 'unknown'))
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
  const lines = [
    `${measured.tickets.toLocaleString('en')} of ${total.toLocaleString('en')} tickets redacted, ${measured.rows.toLocaleString('en')} rows, ${measured.course.length} chunks.`,
    `Plan ${seconds(measured.plan)}, before the first chunk ${seconds(measured.opening)}, chunks ${seconds(measured.chunks)}.`,
    `Tickets a second in each tenth of the run: ${pace.join(', ')}.`,
    `Largest resident memory of the process: ${planned} MiB after the plan, ${opened} MiB before the first chunk, ${ended} MiB at the end.`,
  ]
  for (const line of lines) console.log(line)
  for (const { sql: text, calls, milliseconds } of measured.statements.slice(0, 12))
    console.log(`${seconds(milliseconds)} ${calls} × ${text.slice(0, 120)}`)
  if (total >= 1_000_000)
    keepResults('postgresql, one million tickets', [`${machine()}. ${settings}.`, lines.join('\n')])
}

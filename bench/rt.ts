import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { connect } from '../src/database/connect.ts'
import type { Disposition } from '../src/engine/plan/fate.ts'
import { type Digests, requireSameEnd, tableDigests } from './digests.ts'
import { eraseWithExpunge, machine, type Measured, median, showStatements } from './measure.ts'
import { keepResults, tableOf } from './results.ts'
import { eraseRtByHand } from './rt-hand.ts'
import { fillRt, lastOf, rtEnvironment, ticketUri } from './rt-desk.ts'
import { type BenchEngine, type BenchServer, startBenchServer } from './servers.ts'

interface Line {
  readonly job: string
  readonly tickets: number
  readonly rows: number
  readonly 'rt-shredder (s)': number | ''
  readonly 'with its indexes (s)': number | ''
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
          const shredded =
            disposition === 'purge' && size === sizes[0] ? await shredBothWays(server, size) : undefined
          lines.push(await compareOne(server, disposition, size, shredded, lines, options.profile))
          console.table(lines.at(-1))
        }
      console.table(lines)
      if (!options.quick) keep(server, lines, rowsOf(await tableDigests(await server.fresh())))
    } finally {
      await server.close()
    }
  }
}

interface Shredded {
  readonly seconds: number
  readonly rowsPerSecond: number
}

/** As a desk usually has it, and with the indexes that its documentation recommends. */
interface ShreddedTwice {
  readonly asInstalled: Shredded
  readonly indexed: Shredded
}

async function compareOne(
  server: BenchServer,
  disposition: Disposition,
  size: number,
  shredded: ShreddedTwice | undefined,
  earlier: readonly Line[],
  profile: boolean,
): Promise<Line> {
  const { engine } = server
  // On MariaDB the base is the copy at hand, which the measurement before has changed.
  const before = await tableDigests(await server.fresh())
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
    const after = await tableDigests(url)
    requireSameEnd(`${disposition} of ${size} on ${engine}`, byHand.digests, after)
    gone = disposition === 'purge' ? removed(before, after) : (runs[0]?.rows ?? 0)
  }
  const last = runs.at(-1)
  if (profile && last !== undefined) showStatements(last)
  const expunge = median(runs.map(({ apply }) => apply))
  const rate = (gone / expunge) * 1000
  // The quicker of the two is what counts.
  const first =
    shredded === undefined
      ? rateOf(earlier)
      : Math.max(shredded.asInstalled.rowsPerSecond, shredded.indexed.rowsPerSecond)
  return {
    job: disposition,
    tickets: size,
    rows: gone,
    'rt-shredder (s)': shredded === undefined ? '' : round(shredded.asInstalled.seconds),
    'with its indexes (s)': shredded === undefined ? '' : round(shredded.indexed.seconds),
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
    return { ...measured, digests: await tableDigests(url) }
  } finally {
    await database.close()
  }
}

async function shredBothWays(server: BenchServer, size: number): Promise<ShreddedTwice> {
  return { asInstalled: await shred(server, size, []), indexed: await shred(server, size, shredderIndexes) }
}

/** What the documentation of RT::Shredder recommends, where RT does not make it by itself. */
const shredderIndexes = [
  'CachedGroupMembers (MemberId, GroupId, Disabled)',
  'CachedGroupMembers (ImmediateParentId, MemberId)',
  'CachedGroupMembers (Via, id)',
  'GroupMembers (MemberId, GroupId)',
  'Transactions (ReferenceType, OldReference)',
  'Transactions (ReferenceType, NewReference)',
  'Transactions (Type, OldValue)',
  'Transactions (Type, NewValue)',
  'Attachments (Creator)',
  'Links (Target)',
  'ACL (ObjectType, ObjectId)',
  'ObjectCustomFieldValues (ObjectType, ObjectId)',
]

/** Runs RT's own tool on as many tickets, without its SQL dump, which costs it nothing measurable. */
async function shred(server: BenchServer, size: number, indexes: readonly string[]): Promise<Shredded> {
  const url = await server.fresh()
  const before = await tableDigests(url)
  const database = await connect(url)
  const last = await database.session(async (session) => {
    for (const [i, on] of indexes.entries())
      await session.run(sql.raw(`create index bench_shredder_${i} on ${on}`))
    return lastOf(session, size)
  })
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
  const rows = removed(before, await tableDigests(url))
  console.log(
    `rt-shredder${indexes.length > 0 ? ' with its indexes' : ''}: ${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s`,
  )
  return { seconds, rowsPerSecond: rows / seconds }
}

function removed(before: Digests, after: Digests): number {
  return Object.entries(before).reduce(
    (sum, [table, { rows }]) => sum + rows - (after[table]?.rows ?? rows),
    0,
  )
}

function keep({ engine, settings }: BenchServer, lines: readonly Line[], rows: RowsOfRt): void {
  keepResults(`Request Tracker, ${engine}`, [
    `${machine()}. ${settings}.`,
    `The Request Tracker of the tests, multiplied to ${amount(rows.tickets)} tickets and ${amount(rows.all)} rows; \`npm run bench -- rt\`. Medians of three runs in turns; end states of hand-written SQL and Expunge compared and equal. rt-shredder had 100 tickets, once as installed and once with the indexes that its documentation recommends, with \`--no-sqldump\`; the quicker of the two counts, and what it leaves behind is in \`docs/desks/request-tracker.md\`.`,
    tableOf(lines),
  ])
}

interface RowsOfRt {
  readonly tickets: number
  readonly all: number
}

function rowsOf(digests: Digests): RowsOfRt {
  const all = Object.values(digests).reduce((sum, { rows }) => sum + rows, 0)
  return { tickets: digests['tickets']?.rows ?? 0, all }
}

const amount = (value: number) => value.toLocaleString('en-US')
const round = (value: number) => Math.round(value * 100) / 100

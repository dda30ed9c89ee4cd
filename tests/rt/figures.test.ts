import { describe, expect, it } from 'vitest'
import type { Counts } from '../../src/engine/plan/document.ts'
import { figuresOf, reported } from '../scenarios/reported.ts'
import { erase } from '../support/run.ts'
import { rowsOf, type Snapshot } from '../support/snapshot.ts'
import { rtSnapshot } from './difference.ts'
import { erasePerson } from './erasing.ts'
import { personNamed } from './people.ts'
import { rtDesks } from './support/desk.ts'
import { serverKinds } from '../support/servers.ts'
import { widely } from '../support/matrix.ts'

describe.each(widely(serverKinds, ['mariadb']))('figures of RT on %s', (engine) => {
  const freshDesk = rtDesks(engine)

  it('promise 2: are the same before and after tickets and persons are purged', async () => {
    const desk = await freshDesk()
    const before = await reported(desk)
    expect(before.missing).toEqual([])
    expect(before.total).toMatchObject(plainly(await rtSnapshot(desk)))
    expect(new Set(before.lines.map(({ group }) => group.team?.name))).toContain('Support')

    const byFilter = { kind: 'filter', filter: "queue = 'Support' and resolved < 60 days ago" } as const
    const { record } = await erase(desk, {
      disposition: 'purge',
      selection: byFilter,
      stores: { external_storage: desk.storage },
    })
    const once = await reported(desk)
    expect(figuresOf(once)).toEqual(figuresOf(before))
    expect(once.total.created.purged).toBeGreaterThan(5)
    expect(once.total.created.purged).toBeLessThanOrEqual(purgedBy(record.counts))

    await erasePerson(desk, personNamed(desk, 'Sabine Schulze-Lohmann'), 'purge')
    const twice = await reported(desk)
    expect(figuresOf(twice)).toEqual(figuresOf(before))
    expect(twice.total.created.purged).toBeGreaterThan(once.total.created.purged)
  })
})

/** What a plain look at RT's rows counts. */
function plainly(snapshot: Snapshot) {
  const privileged = [...rowsOf(snapshot, 'groups')].find(
    ([, { domain, name }]) => domain === 'SystemInternal' && name === 'Privileged',
  )?.[0]
  const staff = new Set(
    [...rowsOf(snapshot, 'cachedgroupmembers').values()]
      .filter(({ groupid, disabled }) => groupid === privileged && disabled === '0')
      .map(({ memberid }) => memberid),
  )
  const answers = [...rowsOf(snapshot, 'transactions').values()].filter(
    ({ objecttype, type, creator }) =>
      objecttype === 'RT::Ticket' && type === 'Correspond' && staff.has(creator ?? ''),
  )
  const tickets = [...rowsOf(snapshot, 'tickets').values()].filter(
    ({ type, ismerged, status }) => type === 'ticket' && ismerged === null && status !== 'deleted',
  )
  const lengths = tickets.flatMap(({ id, created }) => {
    const times = answers.filter(({ objectid }) => objectid === id).map((row) => instant(row['created']))
    const length = (Math.min(...times) - instant(created)) / 1000
    return times.length === 0 || length < 0 ? [] : [length]
  })
  const closed = tickets.filter(({ resolved }) => resolved !== null && !resolved?.startsWith('1970'))
  return {
    created: { tickets: tickets.length, purged: 0 },
    closed: { tickets: closed.length, purged: 0 },
    firstResponse: {
      tickets: lengths.length,
      mean: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
    },
  }
}

const instant = (text: string | null | undefined) => Date.parse(`${text?.slice(0, 19).replace(' ', 'T')}Z`)

/** On MariaDB, RT's tables are written with capital letters. */
const purgedBy = (counts: Counts) => (counts['tickets'] ?? counts['Tickets'])?.purge ?? 0

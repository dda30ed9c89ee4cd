import { describe, expect, it } from 'vitest'
import { foundIn, isNewSince, type Scan } from '../../src/engine/discovery/history.ts'
import { scanDesk } from '../../src/engine/discovery/scan.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'

describe.each(dialects)('personal content outside of the data map, on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('is told for a new column with notes, once, and not for a harmless one', async () => {
    const desk = await freshDesk()
    const first = await scanned(desk)
    expect(newIn(first)).toEqual([])
    const before = foundIn(first).map(placeOf)
    expect(before).toEqual(['settings.value'])

    await desk.run('alter table tickets add column callback_note text')
    await desk.run('alter table tickets add column colour text')
    const [text, ticket] = [
      'Please call Nora Feldmann back on +49 30 9018200',
      'select id from tickets where id % 3 = 0',
    ]
    for (const { id } of await desk.run(ticket))
      await desk.run(
        "update tickets set callback_note = ?, colour = 'dark blue' where id = ?",
        `${text}${String(id)}`,
        id,
      )
    const second = await scanned(desk, first)
    expect(newIn(second)).toEqual([
      {
        table: 'tickets',
        column: 'callback_note',
        said: 'kept',
        category: 'performance',
        values: expect.any(Number),
        found: [
          { kind: 'name', values: expect.any(Number), strength: 'likely' },
          { kind: 'phone', values: expect.any(Number), strength: 'certain' },
        ],
        since: second.at,
        before: 'absent',
      },
    ])
    expect(second.columns.map(placeOf)).toContain('tickets.colour')

    const third = await scanned(desk, second)
    expect(newIn(third)).toEqual([])
    expect(foundIn(third).map(placeOf)).toEqual([...before, 'tickets.callback_note'])
    expect(
      foundIn(third)
        .filter((column) => isNewSince(column, second.at))
        .map(placeOf),
    ).toEqual(['tickets.callback_note'])
  })

  it('is told for a table that the map does not know, and for a kept column that was harmless', async () => {
    const desk = await freshDesk()
    const first = await scanned(desk)
    await desk.run('create table feedback (id integer primary key, said varchar(200), stars integer)')
    for (const id of [1, 2, 3])
      await desk.run('insert into feedback values (?, ?, 5)', id, `write to nora${id}@example.org`)
    await desk.run("update teams set name = 'Nora Feldmann, nora@example.org' where id = 1")
    expect(
      newIn(await scanned(desk, first)).map((column) => [placeOf(column), column.said, column.before]),
    ).toEqual([
      ['feedback.said', 'unknown table', 'absent'],
      ['teams.name', 'kept', 'harmless'],
    ])
  })

  it('is kept as kinds and counts, without a value of anybody', async () => {
    const desk = await freshDesk()
    await desk.run('create table feedback (id integer primary key, said varchar(200))')
    await desk.run(
      "insert into feedback values (1, 'Nora Feldmann, nora.feldmann@example.org, +49 30 901820')",
    )
    const kept = JSON.stringify(await scanned(desk))
    expect(kept).toContain('feedback')
    expect(kept).not.toMatch(/nora|feldmann|example\.org|901820/i)
  })

  it('is not told when the time for reading is over, and that is said', async () => {
    const desk = await freshDesk()
    const { columns } = await scanned(desk, undefined, 0)
    expect(columns.length).toBeGreaterThan(5)
    expect(new Set(columns.map(({ unread }) => unread))).toEqual(new Set(['the time for reading was over']))
  })
})

let minutes = 0

function scanned(
  { database, map }: TestDesk,
  previous?: Scan,
  until = Number.POSITIVE_INFINITY,
): Promise<Scan> {
  // Each a minute after the one before.
  const now = new Date(Date.UTC(2026, 10, 1, 0, ++minutes))
  return scanDesk({ database, map, bounds: { rows: 200, until }, now, previous })
}

const placeOf = ({ table, column }: { readonly table: string; readonly column: string }) =>
  `${table}.${column}`

const newIn = (scan: Scan) => foundIn(scan).filter((column) => isNewSince(column, scan.at))

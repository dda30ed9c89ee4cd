import { describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { keyTable, placeOfCheckpoints, runTable } from '../../src/engine/apply/state.ts'
import { runOn, sampleDesks } from '../support/desk.ts'
import { apply, planOf, subjectOf, unexplained, verify } from '../support/run.ts'
import { rowsOf, snapshotOf } from '../support/snapshot.ts'
import { orphansOf } from './facts.ts'

describe.each(['postgresql', 'mariadb'] as const)('promise 12: the desk stays up, on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('two runs over the same tickets and a desk at work end well, and nobody loses anything', async () => {
    const desk = await freshDesk()
    const [second, writer] = [await desk.connect(), await desk.connect()]
    const own = desk.truth.subject.ownTickets
    const numbers = own.map(({ number }) => number)
    const plans = [
      await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) }),
      await planOf(desk, {
        disposition: 'redact',
        selection: { kind: 'tickets', numbers: numbers.slice(0, 6) },
      }),
    ] as const
    const before = await snapshotOf(desk.database)

    const [first, other, written] = await Promise.all([
      apply(desk, plans[0], { chunkRows: 2 }),
      apply(desk, plans[1], { chunkRows: 1, database: second }),
      workAsDesk(
        writer,
        own.map(({ id }) => id),
      ),
    ])

    expect([first.state, other.state]).toEqual(['applied', 'applied'])
    const looks = [await verify(desk, first.id), await verify(desk, other.id)]
    expect(looks.flatMap(unexplained)).toEqual([])
    expect(looks.map((look) => look.outcome)).toEqual(['nothing left', 'nothing left'])
    const after = await snapshotOf(desk.database)
    expect(orphansOf(after)).toEqual([])
    expect(rowsOf(after, 'messages').size).toBe(rowsOf(before, 'messages').size + written)
  })

  it('runs that all make the tables for checkpoints at the same moment get them', async () => {
    const desk = await freshDesk()
    const runs = await Promise.all(Array.from({ length: 6 }, () => desk.connect()))
    for (let round = 0; round < 20; round++) {
      for (const table of [keyTable, runTable]) await desk.run(`drop table if exists ${table}`)
      const places = await Promise.all(runs.map(placeOfCheckpoints))
      expect(new Set(places)).toEqual(new Set(['desk']))
    }
  })

  it('a purge and a desk that answers the very tickets end without an orphan', async () => {
    const desk = await freshDesk()
    const writer = await desk.connect()
    const plan = await planOf(desk, { disposition: 'purge', selection: subjectOf(desk) })
    const ids = desk.truth.subject.ownTickets.map(({ id }) => id)

    const [record] = await Promise.all([apply(desk, plan, { chunkRows: 1 }), answerTickets(writer, ids)])

    expect(record.state).toBe('applied')
    expect(orphansOf(await snapshotOf(desk.database))).toEqual([])
  })
})

/** Answers tickets of others and saves the subject's without a change, some dozens of times; returns the answers. */
async function workAsDesk(database: Database, contested: readonly number[]): Promise<number> {
  let written = 0
  for (let i = 0; i < 40; i++) {
    await runOn(
      database,
      "insert into messages (ticket_id, kind, direction, subject, created_at) values (?, 'note', 'internal', 'done', '2026-06-30 11:00:00')",
      [100 + i],
    )
    written++
    const id = contested[i % contested.length]
    // A desk that loses a race tries again; here the next round does.
    await runOn(database, 'update tickets set title = title where id = ?', [id]).catch(ignoreConflict)
  }
  return written
}

/** Answers the tickets until each of them is gone or has some answers more. */
async function answerTickets(database: Database, ids: readonly number[]): Promise<void> {
  for (let i = 0; i < 40; i++)
    await runOn(
      database,
      "insert into messages (ticket_id, kind, direction, subject, created_at) values (?, 'note', 'internal', 'done', '2026-06-30 11:00:00')",
      [ids[i % ids.length]],
    ).catch(ignoreConflict)
}

/** What a writer meets when a row was locked, changed or purged under it. */
function ignoreConflict(error: unknown): readonly never[] {
  const kind = (error as { readonly kind?: unknown }).kind
  if (kind === 'constraint' || kind === 'deadlock' || kind === 'serialization' || kind === 'lock timeout')
    return []
  throw error
}

import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readCatalog } from '../../src/database/introspect.ts'
import { requireDesk } from '../../src/engine/datamap/bind.ts'
import { peopleByKey } from '../../src/engine/selection/people.ts'
import { type ReplayOutcome, replayMarkers } from '../../src/engine/replay/replay.ts'
import { verifyLedger } from '../../src/engine/ledger/verify.ts'
import { engines } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { erase, subjectOf } from '../support/run.ts'
import { differenceOf, snapshotOf } from '../support/snapshot.ts'

/** Replays one desk's markers on another database: the same desk as it was when the backup was made. */
function replay(desk: TestDesk, restored: TestDesk, dryRun = false): Promise<readonly ReplayOutcome[]> {
  const { installation, map } = desk
  return replayMarkers({
    database: restored.database,
    map,
    deskName: 'sample',
    ...installation,
    operator: 'tester',
    dryRun,
  })
}

describe.each(engines)('replay after a restore on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it.each(['redact', 'purge'] as const)(
    'promise 8: %s is applied again, the same and only the same, and a second replay does nothing',
    async (disposition) => {
      const desk = await freshDesk()
      const restored = await freshDesk()
      await erase(desk, { disposition, selection: subjectOf(desk) })
      const backup = await snapshotOf(restored.database)

      const [foreseen] = await replay(desk, restored, true)
      expect(foreseen).toMatchObject({ state: 'would replay', reused: 0, missing: 0 })
      expect(differenceOf(backup, await snapshotOf(restored.database))).toEqual({
        changed: [],
        removed: [],
        added: [],
      })

      const [outcome] = await replay(desk, restored)
      expect(outcome).toMatchObject({ state: 'replayed', reused: 0, changed: 0, missing: 0 })
      const after = await snapshotOf(restored.database)
      expect(differenceOf(await snapshotOf(desk.database), after)).toEqual({
        changed: [],
        removed: [],
        added: [],
      })

      const [again] = await replay(desk, restored)
      expect(again).toMatchObject({ state: 'already applied', rows: 0 })
      expect(differenceOf(after, await snapshotOf(restored.database))).toEqual({
        changed: [],
        removed: [],
        added: [],
      })
    },
  )

  it('promise 8: a number that another ticket has got meanwhile is noticed and left alone', async () => {
    const desk = await freshDesk()
    const restored = await freshDesk()
    const { record } = await erase(desk, { disposition: 'redact', selection: subjectOf(desk) })
    const markers = (await readFile(desk.installation.runs.markerFile(record.id), 'utf8')).split('\n')
    const marked = markers.flatMap((line) =>
      line.includes('"redacted_tickets"') ? [Number((JSON.parse(line) as { key: unknown[] }).key[0])] : [],
    )
    const [reused = 0] = marked
    await restored.run(
      `update tickets set number = 'another', title = 'Another matter', created_at = '2026-06-01 08:00:00' where id = ?`,
      reused,
    )

    const [outcome] = await replay(desk, restored)

    expect(outcome).toMatchObject({ state: 'replayed', reused: 1 })
    expect(await restored.run('select title from tickets where id = ?', reused)).toEqual([
      { title: 'Another matter' },
    ])
    const others = await restored.run(`select title from tickets where id in (${marked.slice(1).join(', ')})`)
    expect(new Set(others.map((row) => row['title']))).toEqual(new Set(['[removed]']))
  })

  it('a text that was edited since the backup is counted, not overwritten', async () => {
    const desk = await freshDesk()
    const restored = await freshDesk()
    const { plan } = await erase(desk, { disposition: 'redact', selection: subjectOf(desk) })
    const mask = plan.masks.find((candidate) => candidate.table === 'mail_queue')
    const key = Number(mask?.keys[0]?.[0])
    const column = mask?.columns[0] ?? ''
    await restored.run(`update mail_queue set ${column} = 'edited@example.org' where id = ?`, key)

    const [outcome] = await replay(desk, restored)

    expect(outcome?.changed).toBe(1)
    expect(await restored.run(`select ${column} as value from mail_queue where id = ?`, key)).toEqual([
      { value: 'edited@example.org' },
    ])
  })

  it('promise 7: markers hold keys and digests, none of the person’s values', async () => {
    const desk = await freshDesk()
    const { desk: bound } = requireDesk(desk.map, await readCatalog(desk.database))
    const people = await desk.database.session((session) =>
      peopleByKey(session, bound, desk.truth.subject.personIds),
    )
    expect(people).toHaveLength(2)
    const { record } = await erase(desk, { disposition: 'purge', selection: subjectOf(desk) })
    const markers = (await readFile(desk.installation.runs.markerFile(record.id), 'utf8')).toLowerCase()
    for (const { value } of people.flatMap((person) => person.identifiers))
      expect(markers).not.toContain(value.toLowerCase())
    expect(markers).toContain('"unit":"purged_tickets"')
  })

  it('runs are replayed in their order, and the ledger tells of it', async () => {
    const desk = await freshDesk()
    const restored = await freshDesk()
    const numbers = desk.truth.mergedTickets.map((ticket) => ticket.number)
    await erase(desk, { disposition: 'redact', selection: subjectOf(desk) })
    await erase(desk, { disposition: 'purge', selection: { kind: 'tickets', numbers } })

    const outcomes = await replay(desk, restored)

    expect(outcomes.map((outcome) => outcome.state)).toEqual(['replayed', 'replayed'])
    expect(differenceOf(await snapshotOf(desk.database), await snapshotOf(restored.database))).toEqual({
      changed: [],
      removed: [],
      added: [],
    })
    const lines = (await readFile(desk.installation.ledgerFile, 'utf8'))
      .split('\n')
      .filter((line) => line !== '')
    expect(lines.filter((line) => line.includes('"kind":"replay.done"'))).toHaveLength(2)
    expect(await verifyLedger(lines, desk.installation.keyring.publicKeyPem)).toMatchObject({ intact: true })
  })
})

import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCatalog } from '../../src/database/introspect.ts'
import { requireDesk } from '../../src/engine/datamap/bind.ts'
import { cancelRun } from '../../src/engine/apply/cancel.ts'
import { type MarkerLine, signColumns, writeMarkers } from '../../src/engine/apply/markers.ts'
import type { RunRecord } from '../../src/engine/apply/record.ts'
import type { DataMap } from '../../src/engine/datamap/schema.ts'
import { type DeskTable, tableOf } from '../../src/engine/datamap/desk.ts'
import { peopleByKey } from '../../src/engine/selection/people.ts'
import { emptyTally, restoredPeople } from '../../src/engine/replay/marked.ts'
import { type ReplayOutcome, type ReplayRequest, replayMarkers } from '../../src/engine/replay/replay.ts'
import { verifyLedger } from '../../src/engine/ledger/verify.ts'
import { markerFile } from '../../src/installation/marker-file.ts'
import { DeskError } from '../../src/shared/errors.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { apply, erase, planOf, refusalOf, subjectOf } from '../support/run.ts'
import { differenceOf, snapshotOf } from '../support/snapshot.ts'

/** Replays one desk's markers on another database: the same desk as it was when the backup was made. */
function replay(
  desk: TestDesk,
  restored: TestDesk,
  dryRun = false,
  runs: Partial<ReplayRequest['runs']> = {},
): Promise<readonly ReplayOutcome[]> {
  const { installation, map } = desk
  return replayMarkers({
    database: restored.database,
    map,
    deskName: 'sample',
    ...installation,
    runs: { ...installation.runs, ...runs },
    operator: 'tester',
    dryRun,
  })
}

describe.each(dialects)('replay after a restore on %s', (engine) => {
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

  it('promise 8: texts are masked again as they were, although nobody knows any more whom the run was about', async () => {
    const desk = await freshDesk()
    const restored = await freshDesk()
    await erase(desk, { disposition: 'redact', texts: 'mask', selection: subjectOf(desk) })

    const [outcome] = await replay(desk, restored)

    expect(outcome).toMatchObject({ state: 'replayed', reused: 0, changed: 0, missing: 0 })
    const after = await snapshotOf(restored.database)
    const { changed, removed, added } = differenceOf(await snapshotOf(desk.database), after)
    expect([removed, added]).toEqual([[], []])
    // Where the data map masks a text, and not the plan, it goes as a whole: nothing is left that was masked.
    const others = changed.filter((cell) => cell.after !== '[removed]')
    const unnumbered = (text: string | null) => text?.replaceAll(/ \d+\]/g, ']')
    expect(others.map((cell) => unnumbered(cell.after))).toEqual(
      others.map((cell) => unnumbered(cell.before)),
    )
  })

  it('promise 8: nobody is looked for in texts whose row is not as it was when the run began', async () => {
    const desk = await freshDesk()
    const restored = await freshDesk()
    const { plan, record } = await erase(desk, {
      disposition: 'redact',
      texts: 'mask',
      selection: subjectOf(desk),
    })
    const { desk: bound } = requireDesk(desk.map, await readCatalog(desk.database))
    const { keyring, runs } = desk.installation
    const tally = emptyTally()
    const lookedFor = (database: TestDesk['database']) =>
      database.session((session) =>
        restoredPeople(session, {
          desk: bound,
          plan,
          keyring,
          markers: runs.markers(record.id),
          tally,
        }),
      )
    const [first, second] = desk.truth.subject.personIds
    expect((await lookedFor(restored.database)).map(({ key }) => key).sort()).toEqual(
      [first, second].map(String).sort(),
    )

    expect(tally.strangers).toBe(0)
    // Of a namesake they are told apart as in the run.
    const names = (await lookedFor(restored.database))
      .flatMap(({ identifiers }) => identifiers)
      .filter(({ kind }) => kind === 'name')
    expect(names.length).toBeGreaterThan(0)
    expect(names.every(({ isFamilyShared }) => isFamilyShared === true)).toBe(true)

    // One that was redacted already, as by a replay that was stopped, and one who got the number since.
    expect(await lookedFor(desk.database)).toEqual([])
    await restored.run("update persons set email = 'somebody.else@example.org' where id = ?", first)

    expect((await lookedFor(restored.database)).map(({ key }) => key)).toEqual([String(second)])
    expect(tally.strangers).toBe(1)
    const [foreseen] = await replay(desk, restored, true)
    expect(foreseen?.reason).toContain('would be searched for the person by less than the run knew')
    const [outcome] = await replay(desk, restored)
    expect(outcome?.reason).toContain('were searched for the person by less than the run knew (accounts: 1)')
    const [again] = await replay(desk, restored)
    expect(again).toMatchObject({ state: 'already applied' })
    expect(again?.reason).toContain('by less than the run knew')
  })

  it('promise 8: a row that says other things than the run was told is not taken for the person', async () => {
    const [plain, changed] = [await freshDesk(), await freshDesk()]
    const linesOf = async (desk: TestDesk, record: RunRecord) =>
      ((await markersOf(desk, record)) as readonly MarkerLine[]).filter((line) => 'people' in line)
    const mask = { disposition: 'redact', texts: 'mask' } as const
    const { record } = await erase(plain, { ...mask, selection: subjectOf(plain) })
    expect(await linesOf(plain, record)).toEqual([
      {
        people: [expect.stringMatching(/^[\da-f]{32}$/), expect.stringMatching(/^[\da-f]{32}$/)],
        isFamilyShared: true,
      },
    ])

    const plan = await planOf(changed, { ...mask, selection: subjectOf(changed) })
    const [first] = changed.truth.subject.personIds
    await changed.run("update persons set email = 'erased-1@redacted.invalid' where id = ?", first)
    const after = await apply(changed, plan)

    expect(await linesOf(changed, after)).toEqual([
      { people: [expect.any(String)], isFamilyShared: true, hasMore: true },
    ])
  })

  it('promise 8: a number that another ticket has got meanwhile is noticed and left alone', async () => {
    const desk = await freshDesk()
    const restored = await freshDesk()
    const { record } = await erase(desk, { disposition: 'redact', selection: subjectOf(desk) })
    const markers = (await markersOf(desk, record)) as readonly MarkerLine[]
    const marked = markers.flatMap((line) =>
      'unit' in line && line.unit === 'redacted_tickets' ? [Number(line.key[0])] : [],
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
    const markers = JSON.stringify(await markersOf(desk, record)).toLowerCase()
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

describe.each(['sqlite', 'postgresql'] as const)('replay when something is amiss, on %s', (engine) => {
  const freshDesk = sampleDesks(engine)
  const same = { changed: [], removed: [], added: [] }

  it('a row is told apart by lasting columns, else unique values, else its key, else not at all', async () => {
    const sample = await freshDesk()
    const { desk } = requireDesk(sample.map, await readCatalog(sample.database))
    const persons = tableOf(desk, 'persons')
    const timeless = without(persons, (name) => name.endsWith('_at'))
    const plain = { ...timeless, catalog: { ...timeless.catalog, uniques: [] } }

    expect(signColumns(desk, desk.ticket)).toEqual({ by: 'lasting', columns: ['number', 'created_at'] })
    expect(signColumns(desk, persons)).toEqual({ by: 'lasting', columns: ['created_at'] })
    expect(
      signColumns(desk, { ...timeless, catalog: { ...timeless.catalog, uniques: [['id'], ['login']] } }),
    ).toEqual({ by: 'unique', columns: ['login'] })
    expect(signColumns(desk, { ...plain, key: ['id', 'organization_id'] }).by).toBe('key')
    expect(signColumns(desk, { ...plain, key: ['login'] }).by).toBe('key')
    expect(signColumns(desk, plain).by).toBe('nothing')
  })

  it('rows that cannot be told apart for sure are left alone and counted', async () => {
    const sample = await freshDesk()
    const restored = await freshDesk()
    const [first, ...others] = sample.truth.subject.personIds
    const desk = { ...sample, map: withoutLastingPersons(sample.map) }
    await erase(desk, { disposition: 'redact', selection: subjectOf(desk) })
    await restored.run(`update persons set login = 'somebody-else' where id = ?`, first)
    await restored.run(`update persons set last_name = 'Before' where id = ?`, first)

    const [outcome] = await replay(desk, restored)

    expect(outcome).toMatchObject({ state: 'replayed', reused: 0, missing: 0, unsure: 1 })
    const nameOf = async (id: number) =>
      (await restored.run('select last_name from persons where id = ?', id))[0]
    expect(await nameOf(first)).toEqual({ last_name: 'Before' })
    for (const id of others) expect(await nameOf(id)).toEqual({ last_name: 'Erased' })

    expect((await replay(desk, restored))[0]).toMatchObject({
      state: 'already applied',
      reason: 'left by its replay: rows that could not be told apart (1)',
    })
  })

  it('a run that was given up midway is named where the desk has forgotten it', async () => {
    const desk = await freshDesk()
    const restored = await freshDesk()
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    const stop = new AbortController()
    const paused = await apply(desk, plan, {
      chunkRows: 1,
      signal: stop.signal,
      between: async (chunks) => chunks === 5 && stop.abort(),
    })
    expect(paused.rows).toBeGreaterThan(0)
    await cancelRun({ runId: paused.id, ...desk.installation, operator: 'tester' })

    expect(await replay(desk, desk)).toEqual([])
    expect(await replay(desk, restored)).toMatchObject([
      { run: paused.id, state: 'skipped', reason: 'it was cancelled midway: plan it anew' },
    ])
    // Nobody is told twice: the same erasure, planned anew and finished, has done what this one left.
    await erase(
      { ...desk, database: restored.database },
      { disposition: 'redact', selection: subjectOf(desk) },
    )
    expect((await replay(desk, restored)).map(({ state }) => state)).toEqual(['already applied'])
  })

  it('a run that is given up after it was applied is replayed all the same', async () => {
    const desk = await freshDesk()
    const restored = await freshDesk()
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    const { id } = await apply(desk, plan)

    const given = await cancelRun({ runId: id, ...desk.installation, operator: 'tester' })

    expect(given.state).toBe('applied')
    expect(await desk.installation.keyring.hasSeal(plan.id)).toBe(false)
    const ledger = await readFile(desk.installation.ledgerFile, 'utf8')
    expect(ledger).toContain('"kind":"seal.destroyed"')
    expect(ledger).not.toContain('"kind":"run.cancelled"')
    expect((await replay(desk, restored))[0]?.state).toBe('replayed')
    expect(differenceOf(await snapshotOf(desk.database), await snapshotOf(restored.database))).toEqual(same)
  })

  it('a replay that fails midway tells what it changed, and the next one starts over', async () => {
    const desk = await freshDesk()
    const restored = await freshDesk()
    await erase(desk, { disposition: 'redact', selection: subjectOf(desk) })
    let chunks = 0
    const takeRequest = async () => {
      if (chunks++ === 2) throw new DeskError('gone', 'the desk is gone')
      return undefined
    }

    const [failed] = await replay(desk, restored, false, { takeRequest })

    expect(failed).toMatchObject({ state: 'skipped', reason: 'the desk is gone' })
    expect(failed?.rows).toBeGreaterThan(0)
    const record = (await desk.installation.runs.list()).find((run) => run.replayOf !== undefined)
    expect(record).toMatchObject({ state: 'failed', rows: failed?.rows, error: { code: 'gone' } })
    expect(await readFile(desk.installation.ledgerFile, 'utf8')).toContain('"kind":"run.failed"')
    expect((await replay(desk, restored))[0]?.state).toBe('replayed')
    expect(differenceOf(await snapshotOf(desk.database), await snapshotOf(restored.database))).toEqual(same)
  })

  it('a plan that was changed since is not replayed', async () => {
    const desk = await freshDesk()
    const restored = await freshDesk()
    const { plan } = await erase(desk, { disposition: 'redact', selection: subjectOf(desk) })
    const before = await snapshotOf(restored.database)

    const loadPlan = async () => ({ ...plan, disposition: 'purge' as const })
    const [outcome] = await replay(desk, restored, false, { loadPlan })

    expect(outcome).toMatchObject({ state: 'skipped', reason: 'its plan was changed' })
    expect(differenceOf(before, await snapshotOf(restored.database))).toEqual(same)
  })

  it('markers that cannot be written are told, with no draft left behind', async () => {
    const desk = await freshDesk()
    const { desk: bound } = requireDesk(desk.map, await readCatalog(desk.database))
    const whole = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    const plan = { ...whole, units: [], masks: [] }
    const folder = temporaryFolder('markers')
    const file = join(folder, 'markers')
    const { keyring } = desk.installation
    const write = () =>
      desk.database.session((session) =>
        writeMarkers({
          session,
          desk: bound,
          plan,
          runId: 'r-1',
          keyring,
          find: () => [],
          markers: markerFile(file),
          now: new Date(0),
        }),
      )

    await symlink('/dev/full', `${file}.writing`)
    expect((await refusalOf(write())).code).toBe('disk-full')
    expect(await readdir(folder)).toEqual([])
    await mkdir(`${file}.writing`)
    expect((await refusalOf(write())).code).toBe('markers-unwritable')
  })
})

/** The sample's map with a person's creation only roughly kept: logins are all that tells persons apart then. */
function withoutLastingPersons(map: DataMap): DataMap {
  const persons = map.tables['persons']
  const created_at = { category: 'contact', redact: 'generalize', to: 'month' } as const
  return {
    ...map,
    tables: { ...map.tables, persons: { ...persons, columns: { ...persons?.columns, created_at } } },
  }
}

function without(table: DeskTable, isGone: (name: string) => boolean): DeskTable {
  return { ...table, columns: table.columns.filter((column) => !isGone(column.name)) }
}

function markersOf(desk: TestDesk, { id }: RunRecord): Promise<readonly unknown[]> {
  return Array.fromAsync(desk.installation.runs.markers(id).read())
}

import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replayMarkers } from '../../src/engine/replay/replay.ts'
import { readPlaces } from '../../src/engine/apply/texts.ts'
import { readDecided } from '../../src/engine/review/decided.ts'
import type { ReviewParts } from '../../src/engine/review/open.ts'
import { decidePlaces, listPlaces } from '../../src/engine/review/review.ts'
import { drawSample, type DrawnSample, judgeSample } from '../../src/engine/review/sample.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { doubtful, writeDoubtful } from '../support/doubtful.ts'
import { placeHold } from '../support/holds.ts'
import { auditOf, erase, replayOn, subjectOf } from '../support/run.ts'
import { type ChangedCell, differenceOf, snapshotOf } from '../support/snapshot.ts'

describe.each(dialects)('what people had masked, after a restore on %s', (engine) => {
  const sampleDesk = sampleDesks(engine)
  const freshDesk = async (): Promise<TestDesk> => {
    const desk = await sampleDesk()
    await writeDoubtful(desk.database, desk.truth.subject.identifiers.emails[0] ?? '')
    return desk
  }

  it('is masked again where the backup is older than the run, and a second replay finds nothing to do', async () => {
    const [desk, restored] = [await freshDesk(), await freshDesk()]
    const { run, cell } = await judged(desk)

    const [outcome] = await replayMarkers(replayOn(desk, restored))

    expect(outcome).toMatchObject({ run, state: 'replayed', again: 0, changed: 0 })
    expect(await valuesOf(restored, [cell])).toEqual([cell.after])
    const then = await snapshotOf(restored.database)
    const [second] = await replayMarkers(replayOn(desk, restored))
    expect(second).toMatchObject({ state: 'already applied', rows: 0, again: 0 })
    expect(differenceOf(then, await snapshotOf(restored.database)).changed).toEqual([])
    expect(await auditOf(desk)).toMatchObject({ intact: true })
  })

  it('is masked again where the backup is younger than the run, and nothing else changes', async () => {
    const desk = await freshDesk()
    const { run, cells } = await judged(desk)
    await comeBack(desk, cells)

    const [foreseen] = await replayMarkers({ ...replayOn(desk, desk), dryRun: true })
    expect(foreseen).toMatchObject({ run, state: 'would replay', again: 0 })
    const backup = await snapshotOf(desk.database)
    const [outcome] = await replayMarkers(replayOn(desk, desk))

    expect(outcome).toMatchObject({ run, state: 'replayed', rows: cells.length, again: 0 })
    const { changed, removed, added } = differenceOf(backup, await snapshotOf(desk.database))
    expect([removed, added]).toEqual([[], []])
    expect(changed).toEqual(expect.arrayContaining([...cells]))
    expect(changed).toHaveLength(cells.length)
    const [second] = await replayMarkers(replayOn(desk, desk))
    expect(second).toMatchObject({ state: 'already applied', rows: 0, again: 0 })
  })

  it('is found where it has moved, and is for a person to judge where nobody can tell which it is', async () => {
    const desk = await freshDesk()
    const { cell, values } = await judged(desk)
    const [first = '', second = ''] = values
    await write(desk, cell, `Hello. ${doubtful}`)
    const [moved] = await replayMarkers(replayOn(desk, desk))
    expect(moved).toMatchObject({ state: 'replayed', again: 0 })
    const [found = ''] = await valuesOf(desk, [cell])
    expect(values.filter((value) => found?.includes(value))).toEqual([])

    await write(desk, cell, `Hello. ${doubtful} And ${first}.`)
    const [unclear] = await replayMarkers(replayOn(desk, desk))
    expect(unclear).toMatchObject({ state: 'replayed', again: 1 })
    const [left = ''] = await valuesOf(desk, [cell])
    expect([left?.split(first).length, left?.includes(second)]).toEqual([3, false])
    const [then] = await replayMarkers(replayOn(desk, desk))
    expect(then).toMatchObject({ state: 'already applied', again: 1 })
    const entries = await readFile(desk.installation.ledgerFile, 'utf8')
    expect(entries).toContain('{"count":1,"reason":"to-be-judged-again"}')
  })

  it('stays where a hold keeps it, and is masked once the hold is over', async () => {
    const desk = await freshDesk()
    const { cell, cells } = await judged(desk)
    await comeBack(desk, cells)
    const [row] = await desk.run(
      'select t.number from tickets t join messages m on m.ticket_id = t.id where m.id = ?',
      cell.key,
    )
    const hold = await placeHold(desk, { kind: 'tickets', numbers: [String(row?.['number'])] })

    const [held] = await replayMarkers(replayOn(desk, desk))
    expect(held?.again).toBeGreaterThan(0)
    expect(await valuesOf(desk, [cell])).toEqual([cell.before])

    await desk.installation.holds.end(hold.id, 'dana')
    const [outcome] = await replayMarkers(replayOn(desk, desk))
    expect(outcome).toMatchObject({ state: 'replayed', again: 0 })
    expect(await valuesOf(desk, [cell])).toEqual([cell.after])
  })

  it.each([/^decided-/, /^texts-/])(
    'is put down once where the process ended when it was to write %s',
    async (name) => {
      const desk = await freshDesk()
      const parts: ReviewParts = { database: desk.database, ...desk.installation, operator: 'rosa' }
      const { record } = await erase(desk, {
        disposition: 'redact',
        texts: 'mask',
        selection: subjectOf(desk),
      })
      const ending: ReviewParts['runs']['writeDocument'] = (id, document, value) =>
        name.test(document)
          ? Promise.reject(new Error('the process ended'))
          : parts.runs.writeDocument(id, document, value)
      const [first, second] = (await listPlaces(parts, record.id, { limit: 2 })).places
      const mask = (id: number | undefined, runs = parts.runs) =>
        decidePlaces({ ...parts, runs }, record.id, { ids: [id ?? 0], decision: 'mask' })

      await expect(mask(first?.id, { ...parts.runs, writeDocument: ending })).rejects.toThrow('ended')
      await mask(second?.id)

      const places = await readPlaces(parts.runs, record.id)
      expect(places.filter(({ decision }) => decision?.decision === 'mask')).toHaveLength(2)
      expect(await readDecided(parts.runs, record.id)).toHaveLength(2)
    },
  )

  it('is kept by places and digests, and never by what it was', async () => {
    const desk = await freshDesk()
    const { run, values } = await judged(desk)
    const folder = join(dirname(desk.installation.ledgerFile), 'runs', run)
    const names = (await readdir(folder)).filter((name) => name.startsWith('decided'))
    expect(names).toHaveLength(1)
    const kept = await readFile(join(folder, names[0] ?? ''), 'utf8')
    expect(kept).toContain('"digest"')
    for (const value of values) expect(kept).not.toContain(value)
  })
})

/**
 * A run that masks texts, two places of the doubtful text that somebody had masked then, the last one first, one that
 * they left, and something that they missed in a sample. Tells the run, which cells changed, and what stood in the text.
 */
async function judged(desk: TestDesk) {
  const parts: ReviewParts = { database: desk.database, ...desk.installation, operator: 'rosa' }
  const selection = subjectOf(desk)
  const { record } = await erase(desk, { disposition: 'redact', texts: 'mask', selection })
  const run = record.id
  const before = await snapshotOf(desk.database)
  const { places } = await listPlaces(parts, run, { limit: 500 })
  const [first, second, third] = places.filter(
    ({ table, column }) => `${table}.${column}` === 'messages.body_plain',
  )
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('the run left too little to judge')
  const { results } = await decidePlaces(parts, run, { ids: [third.id, first.id], decision: 'mask' })
  expect(results.map(({ outcome }) => outcome)).toEqual(['masked', 'masked'])
  await decidePlaces(parts, run, { ids: [second.id], decision: 'leave' })
  const sample = await sampleOfMessage(parts, run)
  const word = /\p{L}{4,}/u.exec(
    sample?.text.replaceAll(/\[[^\]]*\]/g, (one) => ' '.repeat(one.length)) ?? '',
  )
  if (sample === undefined || word === null) throw new Error('there is no word in a sample')
  const miss = { start: word.index, end: word.index + word[0].length, kind: 'name' } as const
  await judgeSample(parts, run, { ...sample, missed: true, misses: [miss] })
  const cells = differenceOf(before, await snapshotOf(desk.database)).changed
  const cell = cells.find(({ key, column }) => key === String(first.key[0]) && column === first.column)
  if (cell === undefined) throw new Error('nothing was masked in a message')
  return { run, cells, cell, values: [doubtful.slice(16, 43), '10.4.0.0'] }
}

/** Which sample comes first is told by digests of a key that every installation has its own of. */
async function sampleOfMessage(parts: ReviewParts, run: string): Promise<DrawnSample | undefined> {
  for (;;) {
    const sample = await drawSample(parts, run)
    if (sample === undefined || sample.table === 'messages') return sample
    await judgeSample(parts, run, { ...sample, missed: false, misses: [] })
  }
}

/** The desk has these values again, as after a restore of a backup that was made before somebody decided. */
async function comeBack(desk: TestDesk, cells: readonly ChangedCell[]): Promise<void> {
  for (const cell of cells) await write(desk, cell, cell.before)
}

async function write(
  desk: TestDesk,
  { table, column, key }: ChangedCell,
  value: string | null,
): Promise<void> {
  await desk.run(`update ${table} set ${column} = ? where id = ?`, value, key)
}

async function valuesOf(desk: TestDesk, cells: readonly ChangedCell[]): Promise<readonly (string | null)[]> {
  const values: (string | null)[] = []
  for (const { table, column, key } of cells) {
    const [row] = await desk.run(`select ${column} as value from ${table} where id = ?`, key)
    const value = row?.['value']
    values.push(value === null || value === undefined ? null : String(value))
  }
  return values
}

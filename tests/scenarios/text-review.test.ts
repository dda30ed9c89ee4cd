import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderCertificatePdf } from '../../src/engine/certificate/certificatePdf.ts'
import type { ReviewParts } from '../../src/engine/review/open.ts'
import { decidePlaces, listPlaces, readContext, type ReviewPlace } from '../../src/engine/review/review.ts'
import { drawSample, judgeSample } from '../../src/engine/review/sample.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { writeDoubtful } from '../support/doubtful.ts'
import { placeHold } from '../support/holds.ts'
import {
  apply,
  auditOf,
  certificateOf,
  erase,
  planOf,
  refusalOf,
  restore,
  resume,
  subjectOf,
} from '../support/run.ts'
import { type ChangedCell, differenceOf, type Snapshot, snapshotOf } from '../support/snapshot.ts'

const reviewOf = ({ database, installation }: TestDesk): ReviewParts => ({
  database,
  ...installation,
  operator: 'rosa',
})

/** As in a process that ends when it puts down a document of this name: an intent after it is on disk, and all else before. */
function endingAt(desk: TestDesk, name: RegExp): ReviewParts {
  const parts = reviewOf(desk)
  const writeDocument: typeof parts.runs.writeDocument = async (id, document, value) => {
    const ends = name.test(document)
    if (!ends || document === 'text-intent') await parts.runs.writeDocument(id, document, value)
    if (ends) throw new Error('the process ended')
  }
  return { ...parts, runs: { ...parts.runs, writeDocument } }
}

const doubtfulIn = (places: readonly ReviewPlace[]) =>
  places.filter(({ column, table }) => `${table}.${column}` === 'messages.body_plain')

const wishOf = (desk: TestDesk) =>
  ({ disposition: 'redact', texts: 'mask', selection: subjectOf(desk) }) as const

const placesOf = async (desk: TestDesk, run: string): Promise<readonly ReviewPlace[]> =>
  (await listPlaces(reviewOf(desk), run, { limit: 500 })).places

const contextOf = async (desk: TestDesk, run: string, id: number) => {
  const context = await readContext(reviewOf(desk), run, id)
  if (context.state !== 'there') throw new Error(`place ${id} is no longer there`)
  return context
}

/** What changed, with the whole database compared: nothing but cells of rows that are there. */
function cellsOf(before: Snapshot, after: Snapshot): readonly ChangedCell[] {
  const { changed, removed, added } = differenceOf(before, after)
  expect([removed, added]).toEqual([[], []])
  return changed
}

/** Tables of Expunge's own, in which a run's state stands, are none of the desk's. */
const deskOf = async (desk: TestDesk): Promise<Snapshot> =>
  new Map([...(await snapshotOf(desk.database))].filter(([table]) => !table.startsWith('expunge_')))

describe.each(dialects)('what a run that masks texts leaves to judgement on %s', (engine) => {
  const sampleDesk = sampleDesks(engine)
  const freshDesk = async (): Promise<TestDesk> => {
    const desk = await sampleDesk()
    await writeDoubtful(desk.database, desk.truth.subject.identifiers.emails[0] ?? '')
    return desk
  }

  it('is listed without its values, in the folder of the run and in what it answers', async () => {
    const desk = await freshDesk()
    const { record } = await erase(desk, wishOf(desk))

    const places = await placesOf(desk, record.id)
    const uncertain = Object.values(record.texts?.columns ?? {}).reduce((sum, one) => sum + one.uncertain, 0)
    expect(places.length).toBeGreaterThan(1)
    expect([uncertain, record.texts?.listed]).toEqual([places.length, places.length])

    const found = await Promise.all(
      places.map(async ({ id }) => (await contextOf(desk, record.id, id)).found),
    )
    const kept = await filesOfRun(desk, record.id)
    expect(kept).toContain('"digest"')
    for (const value of found) {
      expect(value.length).toBeGreaterThan(2)
      expect(JSON.stringify(places).toLowerCase()).not.toContain(value.toLowerCase())
      expect(kept.toLowerCase()).not.toContain(value.toLowerCase())
    }
  })

  it('is masked where a person says so, and nothing else in the whole database changes', async () => {
    const desk = await freshDesk()
    const { record } = await erase(desk, wishOf(desk))
    const places = await placesOf(desk, record.id)
    const [first] = doubtfulIn(places)
    const others = places.filter((place) => place !== first)
    expect(doubtfulIn(others).length).toBeGreaterThan(0)
    if (first === undefined) throw new Error('the run left nothing to judge')
    const { before, found, after } = await contextOf(desk, record.id, first.id)
    const then = await deskOf(desk)

    const decided = await decidePlaces(reviewOf(desk), record.id, { ids: [first.id], decision: 'mask' })

    const cells = cellsOf(then, await deskOf(desk))
    expect(cells.map(({ table, column }) => [table, column])).toEqual([[first.table, first.column]])
    const [cell] = cells
    const at = cell?.before?.indexOf(before + found + after) ?? -1
    const rest = (text: string | null | undefined, length: number) =>
      text === null || text === undefined
        ? undefined
        : [text.slice(0, at + before.length), text.slice(text.length - length)]
    const tail = (cell?.before?.length ?? 0) - at - before.length - found.length
    expect(at).toBeGreaterThanOrEqual(0)
    expect(rest(cell?.after, tail)).toEqual(rest(cell?.before, tail))
    expect(cell?.after?.slice(at + before.length, cell.after.length - tail)).toMatch(
      /^(?:\[[\w -]+\]|removed@redacted\.invalid)$/,
    )
    expect(decided.results).toEqual([{ id: first.id, outcome: 'masked' }])
    expect(decided.open).toBe(places.length - 1)

    // The others of the same text have moved, and are masked where they stand now.
    const rested = await decidePlaces(reviewOf(desk), record.id, {
      ids: others.map(({ id }) => id),
      decision: 'mask',
    })
    expect(rested.results.map(({ outcome }) => outcome)).toEqual(others.map(() => 'masked'))
    expect(rested.open).toBe(0)
    expect(
      await decidePlaces(reviewOf(desk), record.id, { ids: [first.id], decision: 'mask' }),
    ).toMatchObject({ results: [{ outcome: 'masked-before' }] })
  })

  it('stays where a person says so, is remembered, and changes nothing on the desk', async () => {
    const desk = await freshDesk()
    const { record } = await erase(desk, wishOf(desk))
    const [first] = await placesOf(desk, record.id)
    const then = await deskOf(desk)

    await decidePlaces(reviewOf(desk), record.id, { ids: [1], decision: 'leave' })

    expect(cellsOf(then, await deskOf(desk))).toEqual([])
    const [left] = await placesOf(desk, record.id)
    expect(left).toMatchObject({ ...first, decision: { decision: 'leave', by: 'rosa' } })
    expect(await listPlaces(reviewOf(desk), record.id, { limit: 500, open: true })).toMatchObject({
      places: expect.not.arrayContaining([expect.objectContaining({ id: 1 })]) as unknown,
    })
    const masked = await decidePlaces(reviewOf(desk), record.id, { ids: [1], decision: 'mask' })
    expect(masked.results).toEqual([{ id: 1, outcome: 'masked' }])
    expect(masked.texts.review).toMatchObject({ masked: 1, left: 0 })
  })

  it('is not touched where the text was changed since, where a hold keeps it, or where no such place is', async () => {
    const desk = await freshDesk()
    const { record } = await erase(desk, wishOf(desk))
    const [first] = doubtfulIn(await placesOf(desk, record.id))
    if (first === undefined) throw new Error('the run left nothing to judge in a message')

    const [row] = await desk.run(
      'select t.number from tickets t join messages m on m.ticket_id = t.id where m.id = ?',
      first.key[0],
    )
    const hold = await placeHold(desk, { kind: 'tickets', numbers: [String(row?.['number'])] })
    const held = await decidePlaces(reviewOf(desk), record.id, { ids: [first.id], decision: 'mask' })
    expect(held.results).toEqual([{ id: first.id, outcome: 'held' }])
    await desk.installation.holds.end(hold.id, 'dana')

    await desk.run(
      'update messages set body_plain = ? where id = ?',
      'written anew by somebody',
      first.key[0],
    )
    expect(await readContext(reviewOf(desk), record.id, first.id)).toEqual({ state: 'changed' })
    const then = await deskOf(desk)
    const changed = await decidePlaces(reviewOf(desk), record.id, { ids: [first.id], decision: 'mask' })
    expect(changed.results).toEqual([{ id: first.id, outcome: 'changed' }])
    expect(changed.texts.review).toMatchObject({ masked: 0 })
    expect(cellsOf(then, await deskOf(desk))).toEqual([])

    const refusal = await refusalOf(
      decidePlaces(reviewOf(desk), record.id, { ids: [first.id, 9_999], decision: 'leave' }),
    )
    expect(refusal.code).toBe('no-such-place')
    const after = await placesOf(desk, record.id)
    expect(after.filter(({ decision }) => decision !== undefined)).toEqual([])
  })

  it('is put down as decided when the process ended after the desk had it and before our side had', async () => {
    const desk = await freshDesk()
    const { record } = await erase(desk, wishOf(desk))
    const [first, second] = doubtfulIn(await placesOf(desk, record.id))
    if (first === undefined || second === undefined) throw new Error('the run left nothing to judge')
    const mask = (id: number, parts = reviewOf(desk)) =>
      decidePlaces(parts, record.id, { ids: [id], decision: 'mask' })
    const shown = await contextOf(desk, record.id, second.id)

    await expect(mask(first.id, endingAt(desk, /^texts-/))).rejects.toThrow('the process ended')

    // Whoever opens the run next has it put down, in the name of who decided.
    expect((await contextOf(desk, record.id, second.id)).found).toBe(shown.found)
    const [now] = doubtfulIn(await placesOf(desk, record.id))
    expect(now).toMatchObject({ id: first.id, decision: { decision: 'mask', by: 'rosa' } })
    expect((await certificateOf(desk, record.id)).texts).toMatchObject({ masked: 1 })
    expect(await mask(first.id)).toMatchObject({ results: [{ outcome: 'masked-before' }] })
    expect(await mask(second.id)).toMatchObject({ results: [{ outcome: 'masked' }] })
  })

  it('stays open when the process ended before the desk had what was decided', async () => {
    const desk = await freshDesk()
    const { record } = await erase(desk, wishOf(desk))
    const shown = await contextOf(desk, record.id, 1)
    const wish = { ids: [1], decision: 'mask' } as const
    const then = await deskOf(desk)

    await expect(decidePlaces(endingAt(desk, /^text-intent$/), record.id, wish)).rejects.toThrow(
      'the process ended',
    )

    expect(cellsOf(then, await deskOf(desk))).toEqual([])
    expect(await contextOf(desk, record.id, 1)).toEqual(shown)
    expect((await placesOf(desk, record.id))[0]).not.toHaveProperty('decision')
    expect(await decidePlaces(reviewOf(desk), record.id, wish)).toMatchObject({
      results: [{ outcome: 'masked' }],
    })
  })

  it('counts what was missed in a sample once, when the process ended after the desk had it masked', async () => {
    const desk = await freshDesk()
    const { record } = await erase(desk, wishOf(desk))
    const drawn = await drawSample(reviewOf(desk), record.id)
    if (drawn === undefined) throw new Error('the run has no samples')
    const start = drawn.text.search(/[a-z]{4}/)
    const misses = [{ start, end: start + 4, kind: 'name' }] as const
    const verdict = { id: drawn.id, version: drawn.version, missed: true, misses }

    await expect(judgeSample(endingAt(desk, /^text-samples$/), record.id, verdict)).rejects.toThrow(
      'the process ended',
    )

    expect((await drawSample(reviewOf(desk), record.id))?.id).not.toBe(drawn.id)
    expect((await certificateOf(desk, record.id)).texts).toMatchObject({ looked: 1, misses: 1 })
  })

  it('is the same after a run that was interrupted at every chunk', async () => {
    const [one, other] = [await freshDesk(), await freshDesk()]
    const whole = await apply(one, await planOf(one, wishOf(one)))
    const plan = await planOf(other, wishOf(other))
    let record = await apply(other, plan, { chunkRows: 3, signal: AbortSignal.abort() })
    for (let round = 0; record.state === 'paused' && round < 100; round++) {
      const stop = new AbortController()
      record = await resume(other, record.id, {
        chunkRows: 3,
        signal: stop.signal,
        between: (chunks) => Promise.resolve(chunks === 1 ? stop.abort() : undefined),
      })
    }
    expect(record.state).toBe('applied')
    expect(record.texts).toEqual(whole.texts)
    const named = async (desk: TestDesk, id: string) =>
      (await placesOf(desk, id)).map((place) => JSON.stringify({ ...place, id: 0 })).toSorted()
    expect(await named(other, record.id)).toEqual(await named(one, whole.id))
  })

  it('is told by the certificate, with how many texts were looked at and what was missed', async () => {
    const desk = await freshDesk()
    const { record } = await erase(desk, wishOf(desk))
    const places = await placesOf(desk, record.id)
    const texts = Object.values(record.texts?.columns ?? {}).reduce((sum, one) => sum + one.texts, 0)
    const untouched = await certificateOf(desk, record.id)
    expect(untouched.texts).toMatchObject({ texts, uncertain: places.length, open: places.length, looked: 0 })

    await decidePlaces(reviewOf(desk), record.id, { ids: [1], decision: 'mask' })
    await decidePlaces(reviewOf(desk), record.id, { ids: [2], decision: 'leave' })
    const clean = await drawSample(reviewOf(desk), record.id)
    if (clean === undefined) throw new Error('there is no sample')
    expect(clean.text).toMatch(/\[[\w -]+\]/)
    await judgeSample(reviewOf(desk), record.id, { ...clean, missed: false, misses: [] })

    const sample = await drawSample(reviewOf(desk), record.id)
    if (sample === undefined) throw new Error('there is no second sample')
    expect(sample.id).not.toBe(clean.id)
    const word = /\p{L}{4,}/u.exec(sample.text.replaceAll(/\[[^\]]*\]/g, (found) => ' '.repeat(found.length)))
    if (word === null) throw new Error('the sample holds no word')
    const then = await deskOf(desk)
    await judgeSample(reviewOf(desk), record.id, {
      ...sample,
      missed: true,
      misses: [{ start: word.index, end: word.index + word[0].length, kind: 'name' }],
    })
    const cells = cellsOf(then, await deskOf(desk))
    expect(cells.map(({ table, column }) => `${table}.${column}`)).toEqual([
      `${sample.table}.${sample.column}`,
    ])
    expect(cells[0]?.after).toBe(
      `${sample.text.slice(0, word.index)}[name]${sample.text.slice(word.index + word[0].length)}`,
    )
    const stale = await refusalOf(
      judgeSample(reviewOf(desk), record.id, {
        ...sample,
        missed: true,
        misses: [{ start: 0, end: 1, kind: 'name' }],
      }),
    )
    expect(stale.code).toBe('sample-changed')

    const certificate = await certificateOf(desk, record.id)
    expect(certificate.texts).toMatchObject({
      texts,
      uncertain: places.length,
      masked: 1,
      left: 1,
      open: places.length - 2,
      looked: 2,
      withMisses: 1,
      misses: 1,
    })
    expect(certificate.ledger.entries.filter(({ kind }) => kind === 'texts.reviewed')).toHaveLength(1)
    expect(certificate.status).toBe(untouched.status)
    expect((await renderCertificatePdf(certificate)).length).toBeGreaterThan(10_000)
    expect(await auditOf(desk)).toMatchObject({ intact: true })
  })

  it('stays masked by an undo of the run where somebody masked it, while all else comes back', async () => {
    const desk = await freshDesk()
    const then = await deskOf(desk)
    const { record } = await erase(desk, wishOf(desk), { undoDays: 14 })
    const [first] = doubtfulIn(await placesOf(desk, record.id))
    await decidePlaces(reviewOf(desk), record.id, { ids: [first?.id ?? 0], decision: 'mask' })

    const undone = await restore(desk, record.id)

    const cells = cellsOf(then, await deskOf(desk))
    expect(cells.map(({ table, column }) => `${table}.${column}`)).toEqual(['messages.body_plain'])
    expect(undone.state).toBe('restored')
    expect((await refusalOf(listPlaces(reviewOf(desk), record.id, { limit: 1 }))).code).toBe(
      'run-not-applied',
    )
  })

  it('is there for no run that masks no texts', async () => {
    const desk = await freshDesk()
    const { record } = await erase(desk, { disposition: 'redact', selection: subjectOf(desk) })
    expect(record.texts).toBeUndefined()
    const refusal = await refusalOf(listPlaces(reviewOf(desk), record.id, { limit: 1 }))
    expect(refusal.code).toBe('no-texts')
    expect((await certificateOf(desk, record.id)).texts).toBeUndefined()
  })
})

/** What of a run's texts is kept on our side, as it stands in the files. */
async function filesOfRun({ installation }: TestDesk, run: string): Promise<string> {
  const folder = join(dirname(installation.ledgerFile), 'runs', run)
  const names = (await readdir(folder)).filter((name) => name.startsWith('text'))
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n')
}

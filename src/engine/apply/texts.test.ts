import { describe, expect, it } from 'vitest'
import { createRecognizer } from '../recognition/recognizer.ts'
import { rewriteValue } from '../masking/rewrite.ts'
import type { Finding } from '../detection/finding.ts'
import { maskedTotals } from './facts.ts'
import type { RunDocument } from './record.ts'
import {
  addTexts,
  collectTexts,
  type FoundTexts,
  mostPlaces,
  mostSamples,
  noTexts,
  openTextLog,
  readPlaces,
  readSamples,
} from './texts.ts'

/** What a store of runs keeps, as it would come back from disk. */
function documents() {
  const kept = new Map<string, string>()
  return {
    kept,
    writeDocument: (_: string, name: RunDocument, value: unknown) => {
      kept.set(name, JSON.stringify(value))
      return Promise.resolve()
    },
    readDocument: <T>(_: string, name: RunDocument) => {
      const text = kept.get(name)
      return Promise.resolve(text === undefined ? undefined : (JSON.parse(text) as T))
    },
  }
}

const found = (name: string, count: number, texts = 1): FoundTexts => ({
  columns: { 'messages.body': { texts, values: texts, uncertain: count } },
  places: Array.from({ length: count }, (_, i) => ({
    table: 'messages',
    column: 'body',
    key: [i],
    start: 0,
    end: 3,
    kind: 'name',
    rule: 'given',
    digest: `${name}-${i}`,
  })),
  samples: Array.from({ length: texts }, (_, i) => ({
    table: 'messages',
    column: 'body',
    key: [i],
    order: `${name}-${String(i).padStart(6, '0')}`,
  })),
})

const digestsOf = async (store: ReturnType<typeof documents>) =>
  (await readPlaces(store, 'r-1')).map(({ digest }) => digest)

describe('the log of what a run leaves in texts', () => {
  it('has each chunk once, also one that is done again by another process, and is as long as the last one says', async () => {
    const store = documents()
    const log = await openTextLog(store, 'r-1')
    expect(await log.keep([1, 0], found('a', 3))).toBe(3)
    expect(await log.keep([1, 50], found('lost', 700))).toBe(703)
    // The process was killed before the chunk was committed; the next one takes fewer rows at once.
    const next = await openTextLog(store, 'r-1')
    expect(await next.keep([1, 50], found('b', 2))).toBe(5)
    expect(await next.keep([2, 0], found('c', 1))).toBe(6)
    expect(await digestsOf(store)).toEqual(['a-0', 'a-1', 'a-2', 'b-0', 'b-1', 'c-0'])
    expect((await readSamples(store, 'r-1')).map(({ order }) => order)).toEqual([
      'a-000000',
      'b-000000',
      'c-000000',
    ])
  })

  it('takes back what a chunk put down that finds nothing the second time', async () => {
    const store = documents()
    const log = await openTextLog(store, 'r-1')
    await log.keep([1, 0], found('a', 2))
    await log.keep([1, 9], found('lost', 2))
    expect(await log.keep([1, 9], { columns: {}, places: [], samples: [] })).toBe(2)
    expect(await digestsOf(store)).toEqual(['a-0', 'a-1'])
    expect(await readSamples(store, 'r-1')).toHaveLength(1)
  })

  it('keeps no more places and samples than it promises, and the same samples in whatever order they came', async () => {
    const [one, other] = [documents(), documents()]
    const log = await openTextLog(one, 'r-1')
    expect(await log.keep([1, 0], found('b', mostPlaces - 10, 900))).toBe(mostPlaces - 10)
    expect(await log.keep([1, 1], found('a', 50, 900))).toBe(mostPlaces)
    expect(await readPlaces(one, 'r-1')).toHaveLength(mostPlaces)
    const back = await openTextLog(other, 'r-1')
    await back.keep([1, 0], found('a', 0, 900))
    await back.keep([1, 1], found('b', 0, 900))
    const orders = async (store: ReturnType<typeof documents>) =>
      (await readSamples(store, 'r-1')).map(({ order }) => order)
    expect(await orders(one)).toHaveLength(mostSamples)
    expect(await orders(one)).toEqual(await orders(other))
  })
})

describe('what is collected while texts are masked', () => {
  const weak = (text: string, word: string): Finding => {
    const start = text.indexOf(word)
    const end = start + word.length
    return { start, end, kind: 'name', strength: 'weak', form: 'given', subject: 9, parts: [{ start, end }] }
  }

  it('names places as they are in the text that is written, and never what stands there', () => {
    const text =
      'Please write to ann.example@example.org or ask whoever sits in room 4, or ann.example@example.org again.'
    const recognizer = createRecognizer()
    const detector = {
      find: (all: string) =>
        [...recognizer.find(all), weak(all, 'room 4')].toSorted((a, b) => a.start - b.start),
    }
    const seen: string[] = []
    const collector = collectTexts(
      (...parts) => {
        seen.push(parts.join(' '))
        return `d${seen.length}`
      },
      (_, key) => key,
    )
    const after = rewriteValue(
      text,
      { treatment: { kind: 'mask' }, format: 'text' },
      detector,
      null,
      (masked) => collector.tell({ table: 'messages', column: 'body', key: [7] }, masked),
    )
    const { places, columns, samples } = collector.found()
    expect(String(after)).not.toContain('ann.example')
    expect(places.map(({ start, end }) => String(after).slice(start, end))).toEqual(['room 4'])
    expect(seen).toEqual(['place room 4', 'sample messages body 7'])
    expect(JSON.stringify([places, samples])).not.toContain('room 4')
    expect(columns).toEqual({ 'messages.body': { texts: 1, values: 2, uncertain: 1 } })
    expect(addTexts(addTexts(noTexts, collector.found(), 1), collector.found(), 2)).toEqual({
      columns: { 'messages.body': { texts: 2, values: 4, uncertain: 2 } },
      listed: 2,
    })
  })

  it('counts texts with nothing masked in them for what is uncertain alone, and draws no samples of them', () => {
    const collector = collectTexts(
      () => 'd',
      (_, key) => key,
    )
    const tell = (text: string, findings: readonly Finding[]) =>
      rewriteValue(
        text,
        { treatment: { kind: 'mask' }, format: 'text' },
        { find: () => findings },
        null,
        (masked) => collector.tell({ table: 'messages', column: 'body', key: [1] }, masked),
      )
    tell('nothing here', [])
    tell('ask Kim', [weak('ask Kim', 'Kim')])
    expect(collector.found()).toMatchObject({
      columns: { 'messages.body': { texts: 0, values: 0, uncertain: 1 } },
      samples: [],
    })
  })

  it('counts texts that could not be masked and were removed, over all chunks', () => {
    const collector = collectTexts(
      () => 'd',
      (_, key) => key,
    )
    const removed = { text: '', values: 0, uncertain: [], unplaced: 0, isCut: false, isRemoved: true }
    collector.tell({ table: 'messages', column: 'body', key: [1] }, removed)
    const { columns, samples } = collector.found()
    expect(columns).toEqual({ 'messages.body': { texts: 0, values: 0, uncertain: 0, removed: 1 } })
    expect(samples).toEqual([])
    const both = addTexts(addTexts(noTexts, collector.found(), 0), collector.found(), 0)
    expect(maskedTotals(both)).toEqual({ texts: 0, values: 0, uncertain: 0, removed: 2 })
  })
})

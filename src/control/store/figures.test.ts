import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../tests/support/folders.ts'
import { createTestStore, storeKinds, type TestStore } from '../../../tests/support/stores.ts'
import type { RunRecord } from '../../engine/apply/record.ts'
import type { FigurePart, FigureStore } from '../../engine/figures/store.ts'
import type { Plan } from '../../engine/plan/document.ts'
import { fileRunStore } from '../../installation/runs.ts'
import { storedRuns } from './runs.ts'

const plan = { id: 'p-1', digest: 'sha256:ab' } as unknown as Plan
const record = (id: string) =>
  ({
    id,
    desk: 'support',
    state: 'running',
    started: '2026-01-01T00:00:00.000Z',
    plan,
  }) as unknown as RunRecord

const partOf = (number: number, tickets = 1): FigurePart => ({
  number,
  step: 1,
  from: number * 10,
  to: number * 10 + 10,
  leftOut: [number * 10 + 3],
  names: { team: { 4: 'Versand' } },
  cells: [
    {
      of: 'closed',
      day: '2026-02-03',
      team: '4',
      agent: null,
      status: 'closed',
      type: 'Frage “groß”',
      priority: null,
      bucket: 12,
      tickets,
      seconds: 12_345_678_901,
    },
  ],
})

describe.each([...storeKinds, 'files'] as const)('figures of purged tickets, kept in %s', (kind) => {
  let test: TestStore | undefined
  let figures: FigureStore
  beforeAll(async () => {
    test = kind === 'files' ? undefined : await createTestStore(kind)
    const runs = test === undefined ? fileRunStore(temporaryFolder('runs')) : storedRuns(test.store)
    for (const id of ['r-1', 'r-2', 'r-3']) await runs.create(record(id), plan)
    figures = runs.figures
  })
  afterAll(() => test?.drop())

  it('come back as they were, in their order, those of each run apart', async () => {
    for (const number of [2, 11, 1]) await figures.put('r-1', partOf(number))
    await figures.put('r-2', partOf(1, 7))
    await figures.put('r-1', partOf(2, 5))
    const read = async (...runs: readonly string[]) => Array.fromAsync(figures.read(runs))
    expect(await read('r-1', 'r-3')).toEqual([
      { run: 'r-1', part: partOf(1) },
      { run: 'r-1', part: partOf(2, 5) },
      { run: 'r-1', part: partOf(11) },
    ])
    expect((await read('r-1', 'r-2')).map(({ run, part }) => [run, part.number])).toEqual([
      ['r-1', 1],
      ['r-1', 2],
      ['r-1', 11],
      ['r-2', 1],
    ])
    expect(await read()).toEqual([])
    expect(await figures.places('r-2')).toEqual([{ number: 1, step: 1, from: 10, to: 20, leftOut: [13] }])
    await figures.drop('r-1', [1, 11, 40])
    expect((await figures.places('r-1')).map(({ number }) => number)).toEqual([2])
    expect(await figures.places('r-3')).toEqual([])
  })

  it('are read over any number of pages', async () => {
    for (let number = 1; number <= 120; number++) await figures.put('r-3', partOf(number))
    const found = await Array.fromAsync(figures.read(['r-1', 'r-2', 'r-3']))
    expect(found.filter(({ run }) => run === 'r-3').map(({ part }) => part.number)).toEqual(
      Array.from({ length: 120 }, (_, i) => i + 1),
    )
    expect(found).toHaveLength(122)
  })
})

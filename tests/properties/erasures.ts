import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import type { Counts, CountedAction } from '../../src/engine/plan/document.ts'
import { type Installation, openInstallation } from '../../src/installation/installation.ts'
import { createTestDatabase } from '../support/databases.ts'
import { temporaryFolder } from '../support/folders.ts'
import { buildModel, erasureOf } from './build.ts'
import { dropDesk, readDesk, writeDesk } from './desk.ts'
import { applyErasure, type Bench, type BenchDatabase, planErasure, runs } from './erasure.ts'
import type { Erasure, Model } from './model.ts'
import { type Answer, naiveAnswer } from './naive.ts'
import { recipe, wish } from './recipe.ts'

/** Tries erasures on random desks in one engine and compares every cell with the naive answer. */
export function describeErasures(kind: 'sqlite' | 'postgresql' | 'mariadb', times: number): void {
  describe(`an erasure on a random desk in ${kind}`, () => {
    let installation: Installation
    let folder: string
    let desk: BenchDatabase

    beforeAll(async () => {
      folder = temporaryFolder('properties')
      installation = await openInstallation(folder)
      desk = kind === 'sqlite' ? await inMemory() : await createTestDatabase(kind, 'properties')
    })

    afterAll(async () => {
      await desk.drop()
    })

    it('leaves exactly what the data map promises, counted beforehand, in chunks of any size, paused or not', async () => {
      await fc.assert(
        fc.asyncProperty(recipe, wish, chunkRows, pauseAfter, async (wished, erased, rows, pause) => {
          const model = buildModel(wished)
          const erasure = erasureOf(erased, model)
          fc.pre(erasure !== undefined)
          const how = pause === undefined ? { chunkRows: rows } : { chunkRows: rows, pauseAfter: pause }
          await onDesk({ desk, installation }, model, (bench) => expectAnswer(bench, model, erasure, how))
        }),
        runs(times),
      )
    })
  })
}

const chunkRows = fc.integer({ min: 1, max: 5 })
const pauseAfter = fc.option(fc.nat(4), { nil: undefined })

async function inMemory(): Promise<BenchDatabase> {
  const database = await connect('sqlite::memory:')
  return { database, drop: () => database.close() }
}

async function onDesk(bench: Bench, model: Model, work: (bench: Bench) => Promise<void>): Promise<void> {
  try {
    await writeDesk(bench.desk.database, model)
    await work(bench)
  } finally {
    await dropDesk(bench.desk.database, model)
  }
}

async function expectAnswer(
  bench: Bench,
  model: Model,
  erasure: Erasure,
  how: { chunkRows: number; pauseAfter?: number },
): Promise<void> {
  const answer = naiveAnswer(model, erasure)
  const plan = await planErasure(bench, model, erasure)
  if (plan !== undefined) await applyErasure(bench, plan, how)
  else expect(answer.chosen).toBe(0)
  expect(await readDesk(bench.desk.database, model)).toEqual(answer.content)
  expectCounts(plan?.counts ?? {}, answer)
  if (erasure.disposition === 'purge') return
  const again = await planErasure(bench, model, erasure)
  expect(again?.counts ?? {}).toEqual({})
}

/** A plan counts a row once for each unit that meets it, so where several do, it may only count more. */
function expectCounts(counts: Counts, answer: Answer): void {
  if (answer.exact) return expect(counts).toEqual(answer.counts)
  for (const [table, byAction] of Object.entries(answer.counts))
    for (const [action, count] of Object.entries(byAction))
      expect(counts[table]?.[action as CountedAction], `${action} of ${table}`).toBeGreaterThanOrEqual(count)
}

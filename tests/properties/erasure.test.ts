import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Installation, openInstallation } from '../../src/installation/installation.ts'
import { createTestDatabase, type TestDatabase } from '../support/databases.ts'
import { buildModel, erasureOf } from './build.ts'
import { dropDesk, readDesk, writeDesk } from './desk.ts'
import { applyErasure, type Bench, planErasure, runs } from './erasure.ts'
import type { Erasure, Model } from './model.ts'
import { naiveAnswer } from './naive.ts'
import { recipe, wish } from './recipe.ts'

let installation: Installation
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), `expunge_test_${process.pid}_properties_`))
  installation = await openInstallation(folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each([
  ['sqlite', 150],
  ['postgresql', 25],
  ['mariadb', 25],
] as const)('an erasure on a random desk in %s', (kind, times) => {
  let desk: TestDatabase

  beforeAll(async () => {
    desk = await createTestDatabase(kind, 'properties')
  })

  afterAll(async () => {
    await desk.drop()
  })

  it('leaves exactly what the data map promises, counted beforehand, in chunks of any size, paused or not', async () => {
    await fc.assert(
      fc.asyncProperty(recipe, wish, fc.integer({ min: 1, max: 5 }), fc.option(fc.nat(4), { nil: undefined }), async (a, b, chunkRows, pauseAfter) => {
        const model = buildModel(a)
        const erasure = erasureOf(b, model)
        fc.pre(erasure !== undefined)
        await onDesk({ desk, installation }, model, async (bench) => {
          const how = pauseAfter === undefined ? { chunkRows } : { chunkRows, pauseAfter }
          await expectAnswer(bench, model, erasure, how)
        })
      }),
      runs(times),
    )
  })
})

async function onDesk(bench: Bench, model: Model, work: (bench: Bench) => Promise<void>): Promise<void> {
  try {
    await writeDesk(bench.desk.database, model)
    await work(bench)
  } finally {
    await dropDesk(bench.desk.database, model)
  }
}

async function expectAnswer(bench: Bench, model: Model, erasure: Erasure, how: { chunkRows: number; pauseAfter?: number }): Promise<void> {
  const answer = naiveAnswer(model, erasure)
  const plan = await planErasure(bench, model, erasure)
  if (plan !== undefined) await applyErasure(bench, plan, how)
  else expect(answer.chosen).toBe(0)
  expect(await readDesk(bench.desk.database, model)).toEqual(answer.content)
  expect(plan?.counts ?? {}).toEqual(answer.counts)
  if (erasure.disposition === 'purge') return
  const again = await planErasure(bench, model, erasure)
  expect(again?.counts ?? {}).toEqual({})
}

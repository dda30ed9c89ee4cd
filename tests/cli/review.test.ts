import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import { writeDoubtful } from '../support/doubtful.ts'
import { makePlace, type Place } from './expunge.ts'

let place: Place
let run: string

interface Listed {
  readonly places: readonly { readonly id: number; readonly kind: string; readonly found?: string }[]
  readonly open: number
}

beforeAll(async () => {
  place = await makePlace()
  const database = await connect(place.url)
  await writeDoubtful(database, 'anna.lueders@example.org')
  await database.close()
  const target = ['--url', place.url, '--map', 'sample/1']
  const who = ['--subject', 'email=anna.lueders@example.org', '--disposition', 'redact', '--texts', 'mask']
  await place.expunge('plan', ...target, ...who, '-o', 'plan.json')
  const { digest } = JSON.parse(readFileSync(join(place.folder, 'plan.json'), 'utf8')) as { digest: string }
  await place.expunge('apply', 'plan.json', '--yes', digest)
  const { answer } = await place.json('runs', 'list')
  run = (answer as unknown as { runs: readonly { run: string }[] }).runs.at(-1)?.run ?? ''
})

const review = async (...args: string[]) => {
  const { code, answer } = await place.json('runs', 'review', run, ...args)
  return { code, answer: answer as unknown as Listed }
}

test('uncertain places are listed without values, and shown with them where somebody asks', async () => {
  const listed = (await review()).answer
  const shown = (await review('--show')).answer
  expect(listed.open).toBeGreaterThan(1)
  expect(shown.places.map(({ id }) => id)).toEqual(listed.places.map(({ id }) => id))
  const words = await place.expunge('runs', 'review', run)
  for (const { found = '' } of shown.places) {
    expect(found.length).toBeGreaterThan(2)
    expect(JSON.stringify(listed)).not.toContain(found)
    expect(words.stdout).not.toContain(found)
  }
  expect((await place.expunge('runs', 'show', run)).stdout).toContain(`${listed.open} uncertain places wait`)
})

test('places are masked and left, and what is left over is counted', async () => {
  const { open } = (await review()).answer
  expect(await review('--mask', '1', '--leave', '2')).toMatchObject({
    code: 0,
    answer: { results: [{ outcome: 'masked' }, { outcome: 'left' }] },
  })
  expect((await place.expunge('runs', 'review', run, '--mask', '2', '--leave', '2')).code).toBe(2)
  expect((await review()).answer).toMatchObject({ open: open - 2, masked: 1, left: 1 })
  expect(await review('--mask', '1')).toMatchObject({
    answer: { results: [{ id: 1, outcome: 'masked-before' }] },
  })
  expect((await place.expunge('runs', 'review', run, '--mask', '999')).code).toBe(2)
  expect((await place.expunge('runs', 'review', run, '--mask', 'all')).code).toBe(2)
})

test('samples are looked at by a person at a terminal, and by nobody else', async () => {
  const { code, stderr } = await place.expunge('runs', 'review', run, '--sample', '2')
  expect(code).toBe(2)
  expect(stderr).toContain('nobody can be asked here')
})

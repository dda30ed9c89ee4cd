import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { makePlace, type Place } from './expunge.ts'

let place: Place
const plan = (...more: string[]) => [
  'plan',
  '--url',
  place.url,
  '--map',
  'sample/1',
  '--subject',
  'id=31',
  '--disposition',
  'purge',
  ...more,
]

beforeAll(async () => {
  place = await makePlace()
})

test('a period is whole days up to 30', async () => {
  for (const period of ['31d', '0d', '2w', '1h'])
    expect(await place.expunge(...plan('--undo', period))).toMatchObject({ code: 2 })
})

test('a run that kept nothing cannot be undone, whoever asks', async () => {
  const made = await place.json(...plan('-o', 'plain.json'))
  const { plan: plain } = made.answer as { readonly plan: { readonly digest: string } }
  const applied = await place.json('apply', 'plain.json', '--url', place.url, '--yes', plain.digest)
  const { run } = applied.answer as { readonly run: string }
  expect(await place.json('restore', run, '--yes', run)).toMatchObject({
    code: 4,
    answer: { error: { code: 'no-archive' } },
  })
})

test('until when a run can be undone is told from the plan to the certificate; to undo it, its id is typed again', async () => {
  const fresh = await makePlace()
  writeFileSync(join(fresh.folder, 'expunge.yaml'), 'apply: { undo: 14d }\n')
  const ask = ['--url', fresh.url, '--map', 'sample/1', '--subject', 'id=31', '--disposition', 'purge']
  const made = await fresh.expunge('plan', ...ask, '-o', 'plan.json')
  expect(made.stdout).toContain("for 14 days from the run's beginning; complete only after that")
  const digest = /sha256:[0-9a-f]{64}/.exec(made.stdout)?.[0] ?? ''
  const applied = await fresh.expunge('apply', 'plan.json', '--yes', digest)
  expect(applied.stdout).toMatch(/undo\s+can be put back until 20\d\d-/)
  const run = /r-\d{8}-\d{6}-[0-9a-f]+/.exec(applied.stdout)?.[0] ?? ''
  await fresh.expunge('verify', run)
  const certified = await fresh.json('certify', run, '-o', 'certificate.json')
  expect(certified.answer).toMatchObject({ reasons: expect.arrayContaining(['archived']) as unknown })

  expect(await fresh.json('restore', run, '--url', fresh.url)).toMatchObject({
    code: 2,
    answer: { error: { code: 'not-confirmed' } },
  })
  expect(await fresh.json('restore', run, '--url', fresh.url, '--yes', 'yes')).toMatchObject({
    code: 2,
    answer: { error: { code: 'not-confirmed' } },
  })
  const restored = await fresh.expunge('restore', run, '--url', fresh.url, '--yes', run)
  expect(restored).toMatchObject({ code: 0 })
  expect(restored.stdout).toMatch(/restored\n[\s\S]*undone\s+[\d,]+ rows put back/)
  expect((await fresh.json('runs', 'resume', run, '--url', fresh.url)).answer).toMatchObject({
    error: { code: 'run-ended' },
  })
  expect((await fresh.json('certify', run, '-o', 'certificate.json')).answer).toMatchObject({
    status: 'withdrawn',
  })
})

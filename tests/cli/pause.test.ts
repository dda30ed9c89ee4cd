import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { makePlace, type Place, program } from './expunge.ts'

let place: Place
beforeAll(async () => {
  place = await makePlace()
})

test('Ctrl-C pauses a run after its step, and resuming brings it to its end', async () => {
  const planned = await place.expunge(
    'plan',
    '--url',
    place.url,
    '--map',
    'sample/1',
    '--disposition',
    'redact',
    '--filter',
    'created < 1 day ago',
    '-o',
    'plan.json',
  )
  expect(planned.code).toBe(0)
  const { digest } = JSON.parse(readFileSync(join(place.folder, 'plan.json'), 'utf8')) as { digest: string }
  const { code, stdout } = await interrupted(
    'apply',
    'plan.json',
    '--yes',
    digest,
    '--chunk-rows',
    '1',
    '--pace',
    '0.95',
  )
  expect(code).toBe(130)
  const run = /expunge runs resume (\S+)/.exec(stdout)?.[1] ?? ''
  expect(await place.json('runs', 'show', run)).toMatchObject({ answer: { state: 'paused' } })
  expect(await place.json('verify', run)).toMatchObject({ code: 2, answer: { outcome: 'could not' } })
  expect(await place.json('runs', 'resume', run)).toMatchObject({
    code: 0,
    answer: { run, state: 'applied' },
  })
  expect(await place.json('verify', run)).toMatchObject({ code: 0, answer: { clean: true } })
})

/** Runs a command and interrupts it as soon as it tells of its progress. */
function interrupted(...args: string[]): Promise<{ readonly code: number | null; readonly stdout: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: place.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output: string[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()))
    child.stderr.once('data', () => child.kill('SIGINT'))
    child.on('close', (code) => resolve({ code, stdout: output.join('') }))
  })
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { beforeEach, expect, test } from 'vitest'
import { temporaryFolder } from '../../tests/support/folders.ts'
import type { RunRecord } from '../engine/apply/record.ts'
import type { Plan } from '../engine/plan/document.ts'
import { Redacted } from '../shared/redacted.ts'
import { addressWords } from './desks.ts'
import { openInstallation } from './installation.ts'

let folder: string
beforeEach(() => {
  folder = temporaryFolder('installation')
})

const address = 'postgres://clerk:hunter2@db.example.org/desk'
const record = {
  id: 'r-1',
  state: 'running',
  started: '2026-01-01T00:00:00.000Z',
  rows: 0,
} as unknown as RunRecord
const plan = { id: 'p-1' } as unknown as Plan

test('an installation is made on first use, for its owner alone', async () => {
  const place = join(folder, 'data')
  await openInstallation(place)
  expect(statSync(place).mode & 0o777).toBe(0o700)
})

test('where none is, an existing one cannot be opened, and nothing is made', async () => {
  const place = join(folder, 'data')
  await expect(openInstallation(place, { existing: true })).rejects.toMatchObject({ code: 'no-installation' })
  expect(readdirSync(folder)).toEqual([])
})

test('the address of a desk comes back, and is neither in a file nor printed', async () => {
  const { desks } = await openInstallation(folder)
  await desks.add('support', { map: 'rt/5', address })
  const entry = await desks.get('support')
  const back = await desks.addressOf(entry)
  expect(back.reveal()).toBe(address)
  expect(inspect([entry, back], { depth: 9 }) + JSON.stringify([entry, back])).not.toMatch(/hunter2|clerk/)
  expect(addressWords(entry.address)).toBe('stored, encrypted')
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((found) =>
    found.isFile(),
  ))
    expect(readFileSync(join(file.parentPath, file.name), 'latin1')).not.toMatch(/hunter2|clerk/)
})

test('an address can stay in a variable or in a file', async () => {
  writeFileSync(join(folder, 'address'), `${address}\n`)
  const { desks } = await openInstallation(join(folder, 'data'), { environment: { SUPPORT_URL: 'sqlite:x' } })
  await desks.add('a', { map: 'rt/5', address: 'env:SUPPORT_URL' })
  await desks.add('b', { map: 'rt/5', address: `file:${join(folder, 'address')}` })
  await desks.add('c', { map: 'rt/5', address: 'env:ABSENT_URL' })
  expect((await desks.addressOf(await desks.get('a'))).reveal()).toBe('sqlite:x')
  expect((await desks.addressOf(await desks.get('b'))).reveal()).toBe(address)
  await expect(desks.addressOf(await desks.get('c'))).rejects.toThrow(/ABSENT_URL, which is not set/)
})

test('a desk is neither added twice nor removed when it is not there', async () => {
  const { desks } = await openInstallation(folder)
  await desks.add('support', { map: 'rt/5', address })
  await expect(desks.add('support', { map: 'rt/5', address })).rejects.toMatchObject({ code: 'desk-exists' })
  await expect(desks.remove('other')).rejects.toMatchObject({ code: 'no-such-desk' })
  await expect(desks.add('Not A Name', { map: 'rt/5', address })).rejects.toMatchObject({
    code: 'bad-desk-name',
  })
  await desks.remove('support')
  expect(await desks.list()).toEqual([])
})

test('desks that are added at once are all kept', async () => {
  const { desks } = await openInstallation(folder)
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  await Promise.all(names.map((name) => desks.add(name, { map: 'rt/5', address })))
  expect((await desks.list()).map((desk) => desk.name)).toEqual(names)
})

test('a remembered connection is encrypted, and gone once forgotten', async () => {
  const { connections } = await openInstallation(folder)
  await connections.remember('p-1', new Redacted(address))
  expect(readFileSync(join(folder, 'connections', 'p-1.age'), 'utf8')).not.toContain('hunter2')
  expect((await connections.find('p-1'))?.reveal()).toBe(address)
  await connections.forget('p-1')
  expect(await connections.find('p-1')).toBeUndefined()
})

test('a run keeps its record, plan and documents, readable by the owner alone', async () => {
  const { runs } = await openInstallation(folder)
  await runs.create(record, plan)
  await runs.save({ ...record, rows: 7 })
  await runs.writeDocument('r-1', 'figures', { a: 1 })
  expect(await runs.load('r-1')).toMatchObject({ rows: 7 })
  expect(await runs.loadPlan('r-1')).toEqual(plan)
  expect(await runs.readDocument('r-1', 'figures')).toEqual({ a: 1 })
  expect(await runs.readDocument('r-1', 'reports')).toBeUndefined()
  expect(await runs.list()).toHaveLength(1)
  for (const name of readdirSync(join(folder, 'runs', 'r-1')))
    expect(statSync(join(folder, 'runs', 'r-1', name)).mode & 0o77).toBe(0)
})

test('a run that is not there, and a path in place of an id, are refused', async () => {
  const { runs } = await openInstallation(folder)
  await expect(runs.load('r-2')).rejects.toMatchObject({ code: 'no-such-run' })
  await expect(runs.request('r-2', 'pause')).rejects.toMatchObject({ code: 'no-such-run' })
  expect(() => runs.markers('../../etc')).toThrow(/expected the id of a run/)
})

test('a request is taken once', async () => {
  const { runs } = await openInstallation(folder)
  await runs.create(record, plan)
  await runs.request('r-1', 'pause')
  expect(await runs.takeRequest('r-1')).toBe('pause')
  expect(await runs.takeRequest('r-1')).toBeUndefined()
})

test('a run on which another process works is busy, and free once that process was killed', async () => {
  const { runs } = await openInstallation(folder)
  await runs.create(record, plan)
  const script = `const { fileRunStore } = await import(${JSON.stringify(new URL('runs.ts', import.meta.url).href)})
    await fileRunStore(${JSON.stringify(join(folder, 'runs'))}).withRun('r-1', () => new Promise((resolve) => { console.log('at work'); setTimeout(resolve, 60_000) }))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  await expect(runs.withRun('r-1', async () => 'done')).rejects.toMatchObject({ code: 'run-busy' })
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await runs.withRun('r-1', async () => 'done')).toBe('done')
})

test('a failure of the work itself is not taken for a busy run', async () => {
  const { runs } = await openInstallation(folder)
  await runs.create(record, plan)
  await expect(runs.withRun('r-1', () => Promise.reject(new Error('its own')))).rejects.toThrow('its own')
})

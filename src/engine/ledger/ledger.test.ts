import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../tests/support/folders.ts'
import { fixedClock } from '../../shared/clock.ts'
import { type Keyring, openKeyring } from '../../shared/keyring.ts'
import type { LedgerEntry } from './entry.ts'
import type { FactsOf } from './facts.ts'
import { entriesOfRun, type Ledger, openLedger } from './ledger.ts'
import { verifyLedger } from './verify.ts'

const run = promisify(execFile)
const digest = `sha256:${'ab'.repeat(32)}`
const approval: FactsOf<'plan.approved'> = { planId: 'plan-1', planDigest: digest, approver: 'Dana Officer' }

let folder: string
let file: string
let keyring: Keyring
let ledger: Ledger
beforeEach(async () => {
  folder = temporaryFolder('ledger')
  file = join(folder, 'ledger.jsonl')
  keyring = await openKeyring(join(folder, 'keys'))
  ledger = openLedger(file, keyring, fixedClock('2026-03-01T10:00:00Z'))
})

describe('append', () => {
  it('chains and signs each entry, and keeps the order of the calls', async () => {
    const entries = await Promise.all(
      ['a', 'b', 'c'].map((planId) => ledger.append('plan.approved', { ...approval, planId })),
    )
    expect(entries.map((entry) => [entry.sequence, entry.facts.planId])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ])
    expect(entries[0]?.previous).toBe(`sha256:${'0'.repeat(64)}`)
    expect(entries[1]?.previous).toBe(entries[0]?.hash)
    expect(await all(ledger.entries())).toEqual(entries)
    expect(await ledger.head()).toMatchObject({ sequence: 3, hash: entries[2]?.hash })
    expect(await verdict()).toMatchObject({ intact: true, entries: 3 })
  })

  it('continues a chain whose last line is longer than one block', async () => {
    const tables = Object.fromEntries(
      Array.from({ length: 4000 }, (_, index) => [`table_with_a_long_name_${index}`, { redacted: index }]),
    )
    await ledger.append('run.failed', { ...story(), errorCode: 'deadlock', tables })
    await ledger.append('plan.approved', approval)
    expect(await verdict()).toMatchObject({ intact: true, entries: 2 })
  })

  it.each([
    ['an unknown key', { ...approval, note: 'Anna Lee asked' }],
    ['free text for a digest', { ...approval, planDigest: 'anna.lee@example.org' }],
    ['several lines in a label', { ...approval, approver: 'Dana\nanna.lee@example.org' }],
    ['an id of other letters', { ...approval, planId: 'Anna Lee' }],
  ])('refuses %s, and does not repeat it', async (_, facts) => {
    const appended = ledger.append('plan.approved', facts)
    await expect(appended).rejects.toMatchObject({ code: 'ledger-facts' })
    await expect(appended).rejects.not.toThrow(/anna/i)
    expect(await all(ledger.entries())).toEqual([])
  })

  it('refuses a table name that is an address, and does not repeat it', async () => {
    const tables = { 'anna.lee@example.org': { redacted: 1 } }
    const appended = ledger.append('run.failed', { ...story(), errorCode: 'deadlock', tables })
    await expect(appended).rejects.toMatchObject({ code: 'ledger-facts' })
    await expect(appended).rejects.not.toThrow(/anna/i)
  })

  it('refuses to continue a chain whose last line was changed', async () => {
    await ledger.append('plan.approved', approval)
    await writeFile(file, (await readFile(file, 'utf8')).replace('Dana', 'Dona'))
    const before = await readFile(file)
    await expect(ledger.append('plan.approved', approval)).rejects.toMatchObject({
      code: 'ledger-broken',
      message: expect.stringContaining('hash does not match'),
    })
    expect(await readFile(file)).toEqual(before)
  })

  it("refuses to continue another installation's chain", async () => {
    await ledger.append('plan.approved', approval)
    const other = await openKeyring(join(folder, 'other'))
    const foreign = openLedger(file, other, fixedClock('2026-03-01T10:00:00Z'))
    await expect(foreign.append('plan.approved', approval)).rejects.toMatchObject({ code: 'ledger-broken' })
  })

  it('keeps one chain when several processes append at once', async () => {
    const script = appendScript(8)
    await Promise.all([1, 2, 3, 4].map(() => run(process.execPath, nodeArguments(script))))
    expect(await verdict()).toMatchObject({ intact: true, entries: 32 })
  })

  it('loses no acknowledged entry when the process is killed', async () => {
    const writer = spawn(process.execPath, nodeArguments(appendScript(100_000)))
    let acknowledged = ''
    writer.stdout.on('data', (chunk: Buffer) => {
      acknowledged += chunk.toString()
    })
    await once(writer.stdout, 'data')
    await sleep(150)
    writer.kill('SIGKILL')
    await once(writer, 'close')
    const told = Number(acknowledged.trimEnd().split('\n').at(-1))
    const entry = await ledger.append('plan.approved', approval)
    expect(told).toBeGreaterThan(0)
    expect(entry.sequence).toBeGreaterThan(told)
    expect(await verdict()).toMatchObject({ intact: true, entries: entry.sequence })
  })
})

describe('a torn last line', () => {
  it.each([1, 40, 200])('of %i bytes is moved aside and noted', async (length) => {
    await ledger.append('plan.approved', approval)
    const torn = (await readFile(file, 'utf8')).slice(0, length)
    await appendFile(file, torn)
    expect(await all(ledger.entries())).toHaveLength(1)
    await ledger.append('plan.approved', approval)
    const kinds = (await all(ledger.entries())).map((entry) => entry.kind)
    expect(kinds).toEqual(['plan.approved', 'ledger.repaired', 'plan.approved'])
    const aside = (await readdir(folder)).filter((name) => name.includes('.torn-'))
    expect(aside).toEqual(['ledger.jsonl.torn-2026-03-01T100000.000Z'])
    expect(await readFile(join(folder, aside[0] ?? ''), 'utf8')).toBe(torn)
    expect(await verdict()).toMatchObject({ intact: true, entries: 3 })
  })

  it('that is the very first, or longer than what replaces it, is repaired too', async () => {
    await writeFile(file, '{"facts":'.padEnd(9000, 'x'))
    await ledger.append('plan.approved', approval)
    expect(await verdict()).toMatchObject({ intact: true, entries: 2 })
  })

  it('that lacks nothing but its line feed was never acknowledged either', async () => {
    await ledger.append('plan.approved', approval)
    await truncate(file, (await readFile(file)).length - 1)
    await ledger.append('plan.approved', approval)
    expect((await all(ledger.entries())).map((entry) => entry.kind)).toEqual([
      'ledger.repaired',
      'plan.approved',
    ])
  })
})

describe('entriesOfRun', () => {
  it('tells the story of one run with the plan it applied', async () => {
    await ledger.append('plan.approved', approval)
    await ledger.append('plan.approved', { ...approval, planDigest: `sha256:${'cd'.repeat(32)}` })
    await ledger.append('run.paused', { ...story(), reason: 'load' })
    await ledger.append('run.paused', { ...story(), runId: 'run-2', reason: 'load' })
    const sequences = (await entriesOfRun(ledger, 'run-1')).map((entry: LedgerEntry) => entry.sequence)
    expect(sequences).toEqual([1, 3])
    expect(await entriesOfRun(ledger, 'run-9')).toEqual([])
  })
})

function story(): { runId: string; planId: string; planDigest: string } {
  return { runId: 'run-1', planId: 'plan-1', planDigest: digest }
}

async function verdict() {
  const text = await readFile(file, 'utf8')
  return verifyLedger(text.split('\n').slice(0, -1), keyring.publicKeyPem)
}

function nodeArguments(script: string): string[] {
  return ['--no-warnings', '--input-type=module', '-e', script]
}

function appendScript(times: number): string {
  return `
    import { openKeyring } from ${url('../../shared/keyring.ts')}
    import { systemClock } from ${url('../../shared/clock.ts')}
    import { openLedger } from ${url('./ledger.ts')}
    const keyring = await openKeyring(${JSON.stringify(join(folder, 'keys'))})
    const ledger = openLedger(${JSON.stringify(file)}, keyring, systemClock)
    for (let i = 0; i < ${times}; i += 1) {
      const entry = await ledger.append('plan.approved', ${JSON.stringify(approval)})
      process.stdout.write(entry.sequence + '\\n')
    }`
}

function url(path: string): string {
  return JSON.stringify(new URL(path, import.meta.url).href)
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

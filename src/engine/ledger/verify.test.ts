import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../tests/support/folders.ts'
import { canonicalJson, digestOf } from '../../shared/canonical.ts'
import { fixedClock } from '../../shared/clock.ts'
import { readLines } from '../../shared/files.ts'
import { type Keyring, openKeyring } from '../../shared/keyring.ts'
import { openLedger } from './ledger.ts'
import { type LedgerVerdict, verifyLedger } from './verify.ts'

let folder: string
let keyring: Keyring
let bytes: Buffer
let lines: readonly string[]
beforeAll(async () => {
  folder = temporaryFolder('verify')
  keyring = await openKeyring(join(folder, 'keys'))
  const file = join(folder, 'ledger.jsonl')
  const ledger = openLedger(file, keyring, fixedClock('2026-03-01T10:00:00Z'))
  const planDigest = `sha256:${'ab'.repeat(32)}`
  for (const planId of ['one', 'two', 'three', 'four']) {
    await ledger.append('plan.approved', { planId, planDigest, approver: 'Dora Müller' })
  }
  bytes = await readFile(file)
  lines = bytes.toString('utf8').trimEnd().split('\n')
})

describe('verifyLedger', () => {
  it('finds nothing wrong with an untouched ledger, with the public key alone', async () => {
    const pem = await readFile(join(folder, 'keys', 'signing.pub'), 'utf8')
    const verdict = await verifyLedger(lines, pem)
    expect(verdict).toMatchObject({ intact: true, entries: 4, head: { sequence: 4 } })
    expect(await verifyLedger([], pem)).toMatchObject({ intact: true, entries: 0 })
  })

  it('finds every single changed byte (promise 9)', async () => {
    const missed: string[] = []
    for (let at = 0; at < bytes.length; at += 1) {
      for (const mask of [0x01, 0x02, 0x20, 0x80]) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ mask
        if ((await verifyBytes(changed)).intact) missed.push(`${at}^${mask}`)
      }
    }
    expect(missed).toEqual([])
  })

  it('finds every single removed and every single added byte within the lines', async () => {
    const missed: number[] = []
    for (let at = 0; at < bytes.length - 1; at += 1) {
      const removed = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])
      const added = Buffer.concat([bytes.subarray(0, at), Buffer.from('\r'), bytes.subarray(at)])
      for (const changed of [removed, added]) if ((await verifyBytes(changed)).intact) missed.push(at)
    }
    expect(missed).toEqual([])
  })

  it.each([
    ['a removed line', [0, 2, 3], 2, 'bad-sequence'],
    ['a removed first line', [1, 2, 3], 1, 'bad-sequence'],
    ['swapped lines', [0, 2, 1, 3], 2, 'bad-sequence'],
    ['a repeated line', [0, 1, 1, 2, 3], 3, 'bad-sequence'],
  ] as const)('names the line of %s', async (_, order, line, code) => {
    const verdict = await verifyLedger(pick(order), keyring.publicKeyPem)
    expect(verdict).toMatchObject({ intact: false, code, line })
  })

  it('finds a line that was signed with the right key but for another chain', async () => {
    const { hash: _hash, signature: _signature, ...rest } = JSON.parse(lines[1] ?? '')
    const unsigned = { ...rest, previous: `sha256:${'1'.repeat(64)}` }
    const hash = digestOf(unsigned)
    const forged = canonicalJson({ ...unsigned, hash, signature: keyring.sign(hash) })
    const verdict = await verifyLedger([lines[0] ?? '', forged], keyring.publicKeyPem)
    expect(verdict).toMatchObject({ intact: false, code: 'broken-chain', line: 2 })
  })

  it('finds a chain that was computed anew with another key', async () => {
    const other = await openKeyring(join(folder, 'other'))
    const verdict = await verifyLedger(lines, other.publicKeyPem)
    expect(verdict).toMatchObject({ intact: false, code: 'bad-line', line: 1 })
    expect(verdict).toHaveProperty('problem', expect.stringContaining('signature'))
  })

  it('finds the same content written in another form', async () => {
    const spaced = [lines[0]?.replace('{"facts":', '{ "facts":') ?? '', ...lines.slice(1)]
    expect(await verifyLedger(spaced, keyring.publicKeyPem)).toMatchObject({
      intact: false,
      line: 1,
      problem: 'line 1: it is not written in canonical form',
    })
  })

  it('finds a cut at the end against the expected head, and only against it', async () => {
    const head = (JSON.parse(lines[3] ?? '') as { hash: string }).hash
    expect(await verifyLedger(lines, keyring.publicKeyPem, head)).toMatchObject({ intact: true })
    expect(await verifyLedger(pick([0, 1]), keyring.publicKeyPem)).toMatchObject({ intact: true })
    expect(await verifyLedger(pick([0, 1]), keyring.publicKeyPem, head)).toMatchObject({
      intact: false,
      code: 'missing-end',
      line: 3,
    })
  })

  it('accepts a chain that grew beyond the expected head', async () => {
    const early = (JSON.parse(lines[1] ?? '') as { hash: string }).hash
    expect(await verifyLedger(lines, keyring.publicKeyPem, early)).toMatchObject({ intact: true })
  })

  it('reads a file in place', async () => {
    const file = join(folder, 'changed.jsonl')
    await writeFile(file, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]))
    expect(await verifyLedger(texts(file), keyring.publicKeyPem)).toMatchObject({ intact: false, line: 1 })
  })
})

// The same split as `readLines`, without a file for each of the many variants.
function verifyBytes(changed: Buffer): Promise<LedgerVerdict> {
  const split = changed.toString('utf8').split('\n')
  if (split.at(-1) === '') split.pop()
  return verifyLedger(split, keyring.publicKeyPem)
}

async function* texts(file: string): AsyncGenerator<string> {
  for await (const line of readLines(file)) yield line.text
}

function pick(order: readonly number[]): string[] {
  return order.map((index) => lines[index] ?? '')
}

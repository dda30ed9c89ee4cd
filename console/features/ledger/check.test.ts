import { beforeAll, describe, expect, it, vi } from 'vitest'
import { buildEntry, emptyHead, type LedgerEntry } from '../../../src/engine/ledger/entry.ts'
import { verifyLedger } from '../../../src/engine/ledger/verify.ts'
import { canonicalJson } from '../../../src/shared/canonical.ts'
import { generateKeyPairSync, sign } from 'node:crypto'
import { keyIdOf } from '../../../src/shared/keyring.ts'
import { checkLedger } from './check.ts'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const key = publicKey.export({ type: 'spki', format: 'pem' }).toString()
const keyring = {
  keyId: keyIdOf(key),
  sign: (text: string) => sign(null, Buffer.from(text), privateKey).toString('base64'),
}
const digest = `sha256:${'a'.repeat(64)}`

function chain(entries: number): string[] {
  let head: Pick<LedgerEntry, 'sequence' | 'hash'> = emptyHead
  return Array.from({ length: entries }, (_, at) => {
    const facts = { planId: `p-${at}`, planDigest: digest, approver: 'Björn Ä.' }
    const entry = buildEntry(head, { kind: 'plan.approved', facts, time: new Date(at) }, keyring)
    head = entry
    return canonicalJson(entry)
  })
}

const fileOf = (lines: readonly string[]) => new Blob([lines.map((line) => `${line}\n`).join('')])
const check = (lines: readonly string[], head?: string) =>
  checkLedger({ file: fileOf(lines), key, ...(head === undefined ? {} : { head }) })

// What a browser tells of a page that came over HTTPS.
beforeAll(() => vi.stubGlobal('window', { isSecureContext: true }))

describe('the check of a ledger in the browser', () => {
  it('says of a sound chain what the server says', async () => {
    const lines = chain(3)
    const server = await verifyLedger(lines, key)
    expect(await check(lines)).toEqual({
      isIntact: true,
      entries: 3,
      head: server.intact ? server.head.hash : '',
      keyId: keyring.keyId,
    })
    expect(await check([])).toMatchObject({ isIntact: true, entries: 0 })
  })

  it('passes over nothing: an end that is cut, a file that is no ledger, a mark at its beginning', async () => {
    const lines = chain(3)
    const text = lines.map((line) => `${line}\n`).join('')
    const verdict = (bytes: string) => checkLedger({ file: new Blob([bytes]), key })
    expect(await verdict(text)).toMatchObject({ isIntact: true, entries: 3 })
    for (const cut of [text.slice(0, -1), text.slice(0, -20), `${text.slice(0, -1)}X`])
      expect(await verdict(cut)).toEqual({ isIntact: false, line: 3, fault: 'unended' })
    expect(await verdict(`${text}{`)).toEqual({ isIntact: false, line: 4, fault: 'unended' })
    expect(await verdict('%PDF-1.7')).toEqual({ isIntact: false, line: 1, fault: 'unended' })
    expect(await verdict(`\ufeff${text}`)).toMatchObject({ isIntact: false, line: 1 })
  })

  it('names the line whose bytes were changed, wherever that is', async () => {
    const lines = chain(3)
    const text = lines[1] ?? ''
    for (let at = 0; at < text.length; at += 1) {
      const changed = `${text.slice(0, at)}${String.fromCodePoint((text.codePointAt(at) ?? 0) ^ 1)}${text.slice(at + 1)}`
      const tampered = [lines[0] ?? '', changed, lines[2] ?? '']
      expect(await check(tampered), `character ${at}`).toMatchObject({ isIntact: false, line: 2 })
    }
  })

  it('finds lines that are missing, moved, or signed by another key', async () => {
    const [first = '', second = '', third = ''] = chain(3)
    expect(await check([first, third])).toEqual({ isIntact: false, line: 2, fault: 'sequence' })
    expect(await check([second, first])).toEqual({ isIntact: false, line: 1, fault: 'sequence' })
    const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' })
    expect(await checkLedger({ file: fileOf([first]), key: other.toString() })).toEqual({
      isIntact: false,
      line: 1,
      fault: 'signature',
    })
  })

  it('sees only by a head kept elsewhere that the end was cut off', async () => {
    const lines = chain(3)
    const head = (JSON.parse(lines[2] ?? '') as LedgerEntry).hash
    expect(await check(lines, head)).toMatchObject({ isIntact: true })
    expect(await check(lines.slice(0, 2))).toMatchObject({ isIntact: true, entries: 2 })
    expect(await check(lines.slice(0, 2), head)).toEqual({ isIntact: false, line: 3, fault: 'missing-end' })
  })

  it('cannot check with what is no key', async () => {
    await expect(checkLedger({ file: fileOf([]), key: 'no key' })).rejects.toThrow('key')
  })
})

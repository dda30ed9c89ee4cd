import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../tests/support/folders.ts'
import { fixedClock } from '../../shared/clock.ts'
import { type Keyring, openKeyring } from '../../shared/keyring.ts'
import type { FactsOf } from '../ledger/facts.ts'
import { entriesOfRun, type Ledger, openLedger } from '../ledger/ledger.ts'
import { buildCertificate, type Certificate, certificateText, verifyCertificate } from './certificate.ts'
import { renderCertificatePdf } from './certificatePdf.ts'

const canary = 'canary.person@example.org'
const digest = (pair: string) => `sha256:${pair.repeat(32)}`
const ids = { runId: 'run-1', planId: 'plan-1', planDigest: digest('1a') }
const started: FactsOf<'run.started'> = {
  ...ids,
  desk: 'Support (PostgreSQL)',
  map: { name: 'rt', version: '5', digest: digest('2b') },
  selection: { kind: 'subject', tickets: 12, persons: 1 },
  disposition: 'redact',
  operator: 'Dana Admin',
  toolVersion: '0.1.0',
  started: '2026-03-01T10:00:00Z',
  requestId: 'req-7',
}
const applied: FactsOf<'run.applied'> = {
  ...ids,
  tables: { tickets: { redacted: 12 }, attachments: { redacted: 48, purged: 3 }, users: { redacted: 1 } },
  treatments: { clear: 61, replace: 48 },
  retained: [],
  incomplete: [],
  ownerTasks: ['vacuum', 'backups', 'full-text'],
  started: '2026-03-01T10:00:00Z',
  finished: '2026-03-01T10:02:11Z',
}
const verified: FactsOf<'run.verified'> = {
  ...ids,
  verification: {
    findings: { certain: 0, likely: 0, possible: 2 },
    columnsSearched: 93,
    rowsSearched: 1_204_331,
    reports: { compared: 9, equal: 9 },
  },
  finished: '2026-03-01T10:04:00Z',
}

let keyring: Keyring
let ledger: Ledger
let folder: string
beforeEach(async () => {
  folder = temporaryFolder('certificate')
  keyring = await openKeyring(join(folder, 'keys'))
  ledger = openLedger(join(folder, 'ledger.jsonl'), keyring, fixedClock('2026-03-01T10:05:00Z'))
})

describe('buildCertificate', () => {
  it('calls a run complete that did all, was looked at, and left reporting equal', async () => {
    const certificate = await certify()
    expect(certificate).toMatchObject({
      status: 'complete',
      reasons: [],
      effect: 'redacted',
      run: { operator: 'Dana Admin', approvers: ['Dora Officer'] },
      verification: { rowsSearched: 1_204_331 },
    })
    expect(certificate.number).toMatch(/^ex-20260301-[0-9a-f]{8}$/)
    expect(certificate.ledger.entries.map((entry) => entry.kind)).toEqual([
      'plan.approved',
      'run.started',
      'run.applied',
      'run.verified',
    ])
  })

  it('tells of masked texts what was left to judgement, decided, and looked at, by the last word on it', async () => {
    const texts = { texts: 588, values: 2_410, uncertain: 7 }
    await tell({ applied: { ...applied, texts } })
    expect((await issue()).texts).toEqual({
      ...texts,
      masked: 0,
      left: 0,
      open: 7,
      looked: 0,
      withMisses: 0,
      misses: 0,
    })
    const said = { ...ids, operator: 'Rosa Reviewer', left: 1, open: 2, withMisses: 1, misses: 2 }
    await ledger.append('texts.reviewed', { ...said, masked: 3, looked: 39 })
    await ledger.append('texts.reviewed', { ...said, masked: 4, looked: 40 })
    const certificate = await issue()
    expect(certificate.texts).toEqual({
      ...texts,
      masked: 4,
      left: 1,
      open: 2,
      looked: 40,
      withMisses: 1,
      misses: 2,
    })
    expect(certificate.status).toBe('complete')
    expect(certificate.ledger.entries.filter(({ kind }) => kind === 'texts.reviewed')).toHaveLength(1)
    expect(verifyCertificate(certificate, keyring.publicKeyPem)).toBe(true)
    const without = await renderCertificatePdf({ ...certificate, texts: undefined })
    expect((await renderCertificatePdf(certificate)).length).toBeGreaterThan(without.length + 100)
  })

  it('tells of masked texts that lost their end', async () => {
    await tell({ applied: { ...applied, cut: 3 } })
    const certificate = await issue()
    expect(certificate).toMatchObject({ cut: 3, status: 'complete' })
    const without = await renderCertificatePdf({ ...certificate, cut: undefined })
    expect((await renderCertificatePdf(certificate)).length).toBeGreaterThan(without.length + 50)
  })

  it('is checked with the public key alone, and one changed count is found', async () => {
    const certificate = await certify()
    const read = JSON.parse(certificateText(certificate)) as Certificate
    expect(verifyCertificate(read, keyring.publicKeyPem)).toBe(true)
    const changed = { ...read, selection: { ...read.selection, tickets: 13 } }
    expect(verifyCertificate(changed, keyring.publicKeyPem)).toBe(false)
    const other = await openKeyring(join(folder, 'other'))
    expect(verifyCertificate(read, other.publicKeyPem)).toBe(false)
  })

  it('says not verified when nobody looked', async () => {
    const certificate = await certify({ verified: undefined })
    expect(certificate).toMatchObject({ status: 'not verified', reasons: ['not-verified'] })
    expect(certificate.verification).toBeUndefined()
  })

  it('does not count a look from before the last write', async () => {
    await tell({})
    await ledger.append('run.applied', applied)
    expect(await issue()).toMatchObject({ status: 'not verified' })
  })

  it.each([
    [
      'something was skipped',
      { ...applied, incomplete: [{ reason: 'unmapped-column', table: 'tickets' }] },
      'not-done',
    ],
    [
      'something is retained',
      { ...applied, retained: [{ name: 'invoices', ground: '§ 147 AO', count: 3 }] },
      'retained',
    ],
  ])('says incomplete when %s', async (_, facts, reason) => {
    expect(await certify({ applied: facts })).toMatchObject({ status: 'incomplete', reasons: [reason] })
  })

  it.each([
    ['certain findings', { findings: { certain: 1 } }, 'findings'],
    ['likely findings', { findings: { likely: 1 } }, 'findings'],
    ['a differing report', { reports: { compared: 9, equal: 8 } }, 'reports-differ'],
    ['no compared report', { reports: { compared: 0, equal: 0 } }, 'reports-not-compared'],
  ] as const)('says incomplete for %s', async (_, change, reason) => {
    const facts = { ...verified, verification: { ...verified.verification, ...change } }
    expect(await certify({ verified: facts })).toMatchObject({ status: 'incomplete', reasons: [reason] })
  })

  it('never calls a keyed token anonymous', async () => {
    const certificate = await certify({ applied: { ...applied, treatments: { clear: 5, token: 1 } } })
    expect(certificate.effect).toBe('pseudonymized')
  })

  it('refuses a run that was not applied, several runs, and a changed entry', async () => {
    const approved = await ledger.append('run.started', started)
    expect(() => buildCertificate([approved], keyring, clock())).toThrow(/not applied/)
    const done = await ledger.append('run.applied', applied)
    const strange = await ledger.append('run.paused', { ...ids, runId: 'run-2', reason: 'load' })
    expect(() => buildCertificate([approved, done, strange], keyring, clock())).toThrow(/several runs/)
    const forged = { ...done, facts: { ...applied, tables: {} } }
    expect(() => buildCertificate([approved, forged], keyring, clock())).toThrow(/entry 2 was changed/)
  })

  it('holds no personal value, even when a caller tries to pass one (promise 7)', async () => {
    const sealed = await keyring.sealForPlan('plan-1', { email: canary })
    const attempts = [
      () => ledger.append('run.failed', { ...ids, errorCode: canary }),
      () => ledger.append('run.applied', { ...applied, tables: { [canary]: { redacted: 1 } } }),
      () => ledger.append('run.applied', { ...applied, incomplete: [{ reason: canary }] }),
      () => ledger.append('run.applied', { ...applied, note: canary } as typeof applied),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'ledger-facts' })
    const certificate = await certify()
    const pdf = Buffer.from(await renderCertificatePdf(certificate))
    const texts = [sealed, certificateText(certificate), await readFile(join(folder, 'ledger.jsonl'), 'utf8')]
    for (const text of [...texts, pdf.toString('latin1')]) expect(text).not.toContain('canary')
  })
})

describe('renderCertificatePdf', () => {
  it('gives the same bytes for the same certificate', async () => {
    const certificate = await certify()
    const [one, two] = [await renderCertificatePdf(certificate), await renderCertificatePdf(certificate)]
    expect(Buffer.compare(one, two)).toBe(0)
  })

  it('is tagged PDF/A-2b whose every font is embedded', async () => {
    const pdf = Buffer.from(await renderCertificatePdf(await certify())).toString('latin1')
    expect(pdf).toMatch(/^%PDF-1\.7/)
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(pdf).toContain('/StructTreeRoot')
    const fonts = pdf.match(/\/Type \/FontDescriptor[\s\S]*?>>/g) ?? []
    expect(fonts.length).toBe(2)
    for (const font of fonts) expect(font).toContain('/FontFile2')
    expect(pdf).not.toMatch(/\/BaseFont \/(Helvetica|Courier|Times)/)
  })

  it('fits a small run on few pages, and numbers the pages of a large one', async () => {
    const small = await renderCertificatePdf(await certify())
    expect(pageCount(small)).toBeLessThanOrEqual(3)
    const tables = Object.fromEntries(
      Array.from({ length: 160 }, (_, index) => [`table_${index}`, { redacted: index + 1, purged: index }]),
    )
    await ledger.append('run.applied', { ...applied, tables })
    const large = await renderCertificatePdf(await issue())
    expect(pageCount(large)).toBeGreaterThanOrEqual(pageCount(small) + 3)
  })

  it('draws something on every page', async () => {
    const pdf = await renderCertificatePdf(await certify())
    const drawn = contentStreams(pdf).filter((stream) => stream.includes(' Tf') && stream.includes('TJ'))
    expect(drawn.length).toBe(pageCount(pdf))
  })
})

async function certify(
  change: { applied?: FactsOf<'run.applied'>; verified?: FactsOf<'run.verified'> | undefined } = {},
): Promise<Certificate> {
  await tell(change)
  return issue()
}

async function tell(change: {
  applied?: FactsOf<'run.applied'>
  verified?: FactsOf<'run.verified'> | undefined
}): Promise<void> {
  await ledger.append('plan.approved', {
    planId: ids.planId,
    planDigest: ids.planDigest,
    approver: 'Dora Officer',
  })
  await ledger.append('run.started', started)
  await ledger.append('run.applied', change.applied ?? applied)
  const look = 'verified' in change ? change.verified : verified
  if (look !== undefined) await ledger.append('run.verified', look)
}

async function issue(): Promise<Certificate> {
  return buildCertificate(await entriesOfRun(ledger, 'run-1'), keyring, clock())
}

function clock() {
  return fixedClock('2026-03-01T10:05:30Z')
}

function pageCount(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
  )
}

function contentStreams(pdf: Uint8Array): readonly string[] {
  const bytes = Buffer.from(pdf)
  const streams: string[] = []
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    try {
      streams.push(inflateSync(bytes.subarray(at + 7)).toString('latin1'))
    } catch {
      // an `endstream`, or a stream that is not compressed
    }
  }
  return streams
}

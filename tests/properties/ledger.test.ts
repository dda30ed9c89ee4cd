import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { openLedger } from '../../src/engine/ledger/ledger.ts'
import { verifyLedger } from '../../src/engine/ledger/verify.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { type Keyring, openKeyring } from '../../src/shared/keyring.ts'
import { temporaryFolder } from '../support/folders.ts'
import { runs } from './erasure.ts'

let folder: string
let keyring: Keyring

beforeAll(async () => {
  folder = temporaryFolder('ledger')
  keyring = await openKeyring(join(folder, 'keys'))
})

const approvers = fc.array(fc.stringMatching(/^[A-Za-z]{1,20}$/), { minLength: 1, maxLength: 8 })
let files = 0

it('finds one changed byte, a missing line, two swapped lines and a cut end in any ledger', async () => {
  await fc.assert(
    fc.asyncProperty(
      approvers,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      fc.nat(),
      async (names, place, flip, at) => {
        const { text, head } = await write(names)
        const lines = text.trimEnd().split('\n')
        expect(await verdict(lines, head)).toMatchObject({ intact: true, entries: names.length })

        const bytes = Buffer.from(text.trimEnd())
        const where = place % bytes.length
        bytes[where] = (bytes[where] ?? 0) ^ flip
        expect(await verdict(bytes.toString('utf8').split('\n'), head)).toMatchObject({ intact: false })

        const gone = at % lines.length
        expect(await verdict(lines.toSpliced(gone, 1), head)).toMatchObject({ intact: false })
        if (lines.length === 1) return
        const other = (gone + 1) % lines.length
        const swapped = lines.with(gone, lines[other] ?? '').with(other, lines[gone] ?? '')
        expect(await verdict(swapped, head)).toMatchObject({ intact: false })
      },
    ),
    runs(30),
  )
})

async function write(names: readonly string[]): Promise<{ text: string; head: string }> {
  const file = join(folder, `ledger-${++files}.jsonl`)
  const ledger = openLedger(file, keyring, systemClock)
  const planDigest = `sha256:${'ab'.repeat(32)}`
  await Promise.all(
    names.map((approver, i) => ledger.append('plan.approved', { planId: `plan-${i}`, planDigest, approver })),
  )
  return { text: readFileSync(file, 'utf8'), head: (await ledger.head()).hash }
}

const verdict = (lines: readonly string[], head: string) => verifyLedger(lines, keyring.publicKeyPem, head)

import { cp, mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type LedgerVerdict, verifyLedger } from '../../engine/ledger/verify.ts'
import { UsageError } from '../../shared/errors.ts'
import { readLines, writeFileAtomic } from '../../shared/files.ts'
import type { Call } from '../call.ts'
import type { VerifyOptions } from '../commands/ledger.ts'
import { exitCodes } from '../exit.ts'
import { counted, quoted } from '../text.ts'

/** Checks the whole chain of a ledger: a named one, or that of the installation. */
export async function auditLedger(
  call: Call,
  named: string | undefined,
  options: VerifyOptions,
): Promise<number> {
  const own =
    named === undefined || options.key === undefined ? await call.installation({ existing: true }) : undefined
  const file = named === undefined ? (own?.ledgerFile ?? '') : resolve(call.terminal.folder, named)
  const key = options.key === undefined ? (own?.keyring.publicKeyPem ?? '') : await readKey(call, options.key)
  const verdict = await verifyLedger(linesOf(file, named !== undefined), key, options.head)
  tell(call, verdict, named ?? file)
  call.answer(verdict)
  return verdict.intact ? exitCodes.ok : exitCodes.findings
}

function tell(call: Call, verdict: LedgerVerdict, file: string): void {
  if (!verdict.intact) {
    call.say(`${call.style.bad('The ledger is not intact.')} ${file}: ${verdict.problem}`)
    call.say('Everything before that line is as it was written. Restore the file from its backup.')
    return
  }
  call.say(`${call.style.good('The ledger is intact')}: ${counted(verdict.entries, 'entry', 'entries')}.`)
  call.say(`Its head is ${verdict.head.hash}`)
}

async function* linesOf(file: string, isNamed: boolean): AsyncGenerator<string> {
  try {
    for await (const line of readLines(file)) yield line.terminated ? line.text : `${line.text}\ufffd`
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && !isNamed) return
    if (code === undefined) throw error
    throw new UsageError('ledger-missing', `the ledger ${file} cannot be read (${code})`)
  }
}

async function readKey(call: Call, file: string): Promise<string> {
  try {
    return await readFile(resolve(call.terminal.folder, file), 'utf8')
  } catch (error) {
    throw new UsageError(
      'key-missing',
      `the public key ${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
      {
        remedy: 'It is the file signing.pub of the installation, or of an exported ledger.',
      },
    )
  }
}

/** Copies the ledger and its public key into a folder. */
export async function exportLedger(call: Call, output: string): Promise<number> {
  const { ledger, ledgerFile, keyring } = await call.installation({ existing: true })
  const folder = resolve(call.terminal.folder, output)
  const head = await ledger.head()
  if (head.sequence === 0) throw new UsageError('ledger-empty', 'the ledger has no entries yet')
  try {
    await mkdir(folder, { recursive: true })
    await cp(ledgerFile, join(folder, 'ledger.jsonl'))
    await writeFileAtomic(join(folder, 'signing.pub'), keyring.publicKeyPem, 0o644)
  } catch (error) {
    throw new UsageError(
      'output',
      `${output} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
    )
  }
  call.say(
    `Exported ${counted(head.sequence, 'entry', 'entries')} to ${output}. An auditor checks them with:`,
  )
  call.say(
    `  expunge ledger verify ${quoted(`${output}/ledger.jsonl`)} --key ${quoted(`${output}/signing.pub`)}`,
  )
  call.answer({ folder: output, entries: head.sequence, head: head.hash, keyId: keyring.keyId })
  return 0
}

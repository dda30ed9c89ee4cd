import { keyIdOf, verifySignature } from '../../shared/keyring.ts'
import { emptyHead, type LedgerEntry, type LedgerHead, readEntry } from './entry.ts'

/** What an audit of the chain says. Line numbers count from 1. */
export type LedgerVerdict =
  | { readonly intact: true; readonly entries: number; readonly head: LedgerHead }
  | {
      readonly intact: false
      readonly code: LedgerProblem
      /** The first line that is wrong; one past the last when lines are missing at the end. */
      readonly line: number
      readonly problem: string
    }

export type LedgerProblem = 'bad-line' | 'other-key' | 'bad-sequence' | 'broken-chain' | 'missing-end'

/**
 * Checks the whole chain offline, with the public key alone, in flat memory. A cut at the very end shows only
 * against `expectedHead`: the hash of an entry that the ledger is known to have reached.
 */
export async function verifyLedger(
  lines: AsyncIterable<string> | Iterable<string>,
  publicKeyPem: string,
  expectedHead?: string,
): Promise<LedgerVerdict> {
  const keyId = keyIdOf(publicKeyPem)
  const fits = (text: string, signature: string) => verifySignature(text, signature, publicKeyPem)
  let head = emptyHead
  let line = 0
  let reached = expectedHead === undefined || expectedHead === emptyHead.hash
  for await (const text of lines) {
    line += 1
    const read = readEntry(text, fits)
    if ('problem' in read) return wrong('bad-line', line, read.problem)
    const problem = problemInChain(head, read.entry, keyId)
    if (problem !== undefined) return wrong(problem.code, line, problem.text)
    head = { sequence: read.entry.sequence, hash: read.entry.hash }
    reached ||= head.hash === expectedHead
  }
  if (!reached)
    return wrong('missing-end', line + 1, 'the expected head is not in the chain: its end was cut off')
  return { intact: true, entries: line, head }
}

function problemInChain(
  head: LedgerHead,
  entry: LedgerEntry,
  keyId: string,
): { code: LedgerProblem; text: string } | undefined {
  if (entry.keyId !== keyId) return { code: 'other-key', text: 'it names another key than the one given' }
  if (entry.sequence !== head.sequence + 1) {
    const text = `expected entry ${head.sequence + 1}, found entry ${entry.sequence}`
    return { code: 'bad-sequence', text }
  }
  if (entry.previous === head.hash) return undefined
  return { code: 'broken-chain', text: 'its `previous` is not the hash of the entry before it' }
}

function wrong(code: LedgerProblem, line: number, text: string): LedgerVerdict {
  return { intact: false, code, line, problem: `line ${line}: ${text}` }
}

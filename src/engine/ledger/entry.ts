import { z } from 'zod'
import { canonicalJson, digestOf } from '../../shared/canonical.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import { type FactsOf, factsSchemas, type LedgerKind } from './facts.ts'

/** One line of the ledger: what happened, chained to the entry before it and signed. */
export type LedgerEntry<K extends LedgerKind = LedgerKind> = { readonly [P in K]: EntryOf<P> }[K]

interface EntryOf<K extends LedgerKind> {
  /** 1 for the first, then one more each. */
  readonly sequence: number
  readonly time: string
  readonly kind: K
  readonly facts: FactsOf<K>
  /** The hash of the entry before; 64 zeros for the first. */
  readonly previous: string
  /** SHA-256 over the canonical entry without `hash` and `signature`. */
  readonly hash: string
  /** Ed25519 over the text of `hash`, in base64. */
  readonly signature: string
  readonly keyId: string
}

/** Where the chain goes on: the last entry's sequence and hash. */
export interface LedgerHead {
  readonly sequence: number
  readonly hash: string
}

export const emptyHead: LedgerHead = { sequence: 0, hash: `sha256:${'0'.repeat(64)}` }

/** Builds and signs the entry that follows `head`. Throws `ledger-facts` when the facts do not fit the kind. */
export function buildEntry<K extends LedgerKind>(
  head: LedgerHead,
  content: { readonly kind: K; readonly facts: FactsOf<K>; readonly time: Date },
  keyring: Pick<Keyring, 'keyId' | 'sign'>,
): LedgerEntry<K> {
  const unsigned = {
    sequence: head.sequence + 1,
    time: content.time.toISOString(),
    kind: content.kind,
    facts: checkFacts(content.kind, content.facts),
    previous: head.hash,
    keyId: keyring.keyId,
  }
  const hash = digestOf(unsigned)
  return { ...unsigned, hash, signature: keyring.sign(hash) }
}

/**
 * What is wrong with a line seen alone, in words that quote nothing of it; or the entry that it holds.
 * The chain, the sequence and the key are the caller's to compare.
 */
export function readEntry(
  line: string,
  verify: (text: string, signature: string) => boolean,
): { readonly entry: LedgerEntry } | { readonly problem: string } {
  if (line.includes('\ufffd')) return { problem: 'it is not valid UTF-8' }
  const value = parsed(line)
  if (value === undefined) return { problem: 'it is not one JSON object' }
  if (canonicalJson(value) !== line) return { problem: 'it is not written in canonical form' }
  const { hash, signature, ...unsigned } = value as unknown as LedgerEntry
  if (hash !== digestOf(unsigned)) return { problem: 'its hash does not match its content' }
  if (typeof signature !== 'string' || !verify(hash, signature)) {
    return { problem: 'its signature does not fit the public key' }
  }
  const shape = entrySchema.safeParse(value)
  if (!shape.success) return { problem: `it lacks the form of an entry (${places(shape.error)})` }
  return { entry: value as unknown as LedgerEntry }
}

const entrySchema = z.strictObject({
  sequence: z.int().positive(),
  time: z.iso.datetime(),
  // A later version may know more kinds: their form is that version's to check.
  kind: z.string(),
  facts: z.record(z.string(), z.json()),
  previous: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  hash: z.string(),
  signature: z.string(),
  keyId: z.string(),
})

function checkFacts<K extends LedgerKind>(kind: K, facts: FactsOf<K>): FactsOf<K> {
  const result = factsSchemas[kind].safeParse(facts)
  if (result.success) return result.data as FactsOf<K>
  throw new UsageError('ledger-facts', `${kind}: these facts do not fit: ${places(result.error)}`, {
    facts: { kind },
    remedy: 'The ledger holds counts, digests, ids, times and names only; correct the caller.',
  })
}

// The first key and the form only: deeper keys are the caller's, and could themselves be personal.
function places(error: z.ZodError): string {
  return error.issues
    .map((issue) => {
      if (issue.code === 'unrecognized_keys')
        return `${at(issue.path)} has ${issue.keys.length} unknown key(s)`
      return `${at(issue.path)}: ${issue.code === 'invalid_key' ? 'a key is no name' : issue.message}`
    })
    .join('; ')
}

function at(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the whole' : String(path[0])
}

function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

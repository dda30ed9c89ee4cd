import type { Clock } from '../../shared/clock.ts'
import { canonicalJson } from '../../shared/canonical.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import { buildEntry, emptyHead, type LedgerEntry, type LedgerHead, readEntry } from './entry.ts'
import type { FactsOf, LedgerKind } from './facts.ts'
import { fileLedgerStore } from './fileStore.ts'

/** Where the ledger's lines are kept. */
export interface LedgerStore {
  /** For messages: the file, or whatever a person would look for. */
  readonly label: string
  /**
   * Calls `build` with the end of the record while nobody else can append, then keeps the lines it returns.
   * They are durable when the promise resolves; when it rejects, a complete line of them may or may not be kept.
   */
  append(build: (tail: LedgerTail) => readonly string[]): Promise<void>
  /** The complete lines in their order, streamed; those that a filter leaves out may be left out here already. */
  read(filter?: EntryFilter): AsyncIterable<string>
  /** The last complete line. */
  last(): Promise<string | undefined>
}

export interface LedgerTail {
  readonly last: string | undefined
  /** A last line that a crash cut short. It was never acknowledged; the store moves it aside on this append. */
  readonly torn: { readonly bytes: number; readonly digest: string } | undefined
}

export interface EntryFilter {
  readonly kinds?: readonly LedgerKind[]
  readonly runId?: string
  readonly planDigest?: string
  /** Only entries that follow the one of this sequence. */
  readonly after?: number
}

/** The append-only, hash-chained, signed record of what Expunge did. It holds no personal data. */
export interface Ledger {
  /** Durable when it resolves. Throws `ledger-facts` for facts that do not fit, `ledger-broken` when the chain may not go on. */
  append<K extends LedgerKind>(kind: K, facts: FactsOf<K>): Promise<LedgerEntry<K>>
  /** Entries in their order, streamed. Each is checked alone; the chain is `verifyLedger`'s to check. */
  entries(filter?: EntryFilter): AsyncGenerator<LedgerEntry>
  head(): Promise<LedgerHead>
}

/** Opens the ledger kept in `file`, or in a store of the caller's own; the file appears with the first entry. */
export function openLedger(file: string | LedgerStore, keyring: Keyring, clock: Clock): Ledger {
  const store = typeof file === 'string' ? fileLedgerStore(file, clock) : file
  let queue: Promise<unknown> = Promise.resolve()
  return {
    append: (kind, facts) => {
      // Calls of one process keep their order; the store's lock orders the processes.
      const appended = queue.then(() => appendEntry({ store, keyring, clock }, kind, facts))
      queue = appended.catch(() => undefined)
      return appended
    },
    entries: (filter = {}) => readEntries(store, keyring, filter),
    head: async () => {
      const { sequence, hash } = headOf(store.label, keyring, await store.last())
      return { sequence, hash }
    },
  }
}

/** The entries that tell one run's story: its own, and those of the plan it applied. */
export async function entriesOfRun(ledger: Ledger, runId: string): Promise<readonly LedgerEntry[]> {
  const planDigest = await planDigestOf(ledger, runId)
  if (planDigest === undefined) return []
  const story: LedgerEntry[] = []
  for await (const entry of ledger.entries({ planDigest })) {
    if (!('runId' in entry.facts) || entry.facts.runId === runId) story.push(entry)
  }
  return story
}

interface Parts {
  readonly store: LedgerStore
  readonly keyring: Keyring
  readonly clock: Clock
}

async function appendEntry<K extends LedgerKind>(
  { store, keyring, clock }: Parts,
  kind: K,
  facts: FactsOf<K>,
): Promise<LedgerEntry<K>> {
  const built: LedgerEntry<K>[] = []
  await store.append((tail) => {
    const time = clock.now()
    const head = headOf(store.label, keyring, tail.last)
    const repaired = tail.torn && {
      kind: 'ledger.repaired' as const,
      facts: { tornBytes: tail.torn.bytes, tornDigest: tail.torn.digest },
      time,
    }
    const note = repaired && buildEntry(head, repaired, keyring)
    const entry = buildEntry(note ?? head, { kind, facts, time }, keyring)
    built.push(entry)
    return [...(note ? [canonicalJson(note)] : []), canonicalJson(entry)]
  })
  const [entry] = built
  if (entry === undefined) throw new TypeError('a ledger store must call build')
  return entry
}

function headOf(label: string, keyring: Keyring, last: string | undefined): LedgerHead {
  if (last === undefined) return emptyHead
  const read = readEntry(last, (text, signature) => keyring.verify(text, signature))
  if ('problem' in read) throw broken(label, 'the last entry', read.problem)
  if (read.entry.keyId !== keyring.keyId) throw broken(label, 'the last entry', 'it names another key')
  return read.entry
}

async function* readEntries(
  store: LedgerStore,
  keyring: Keyring,
  filter: EntryFilter,
): AsyncGenerator<LedgerEntry> {
  let line = 0
  for await (const text of store.read(filter)) {
    line += 1
    const read = readEntry(text, (hash, signature) => keyring.verify(hash, signature))
    if ('problem' in read) throw broken(store.label, `line ${line}`, read.problem)
    if (matches(read.entry, filter)) yield read.entry
  }
}

function matches(entry: LedgerEntry, filter: EntryFilter): boolean {
  const facts = entry.facts as { readonly runId?: string; readonly planDigest?: string }
  if (filter.kinds !== undefined && !filter.kinds.includes(entry.kind)) return false
  if (filter.after !== undefined && entry.sequence <= filter.after) return false
  if (filter.runId !== undefined && facts.runId !== filter.runId) return false
  return filter.planDigest === undefined || facts.planDigest === filter.planDigest
}

async function planDigestOf(ledger: Ledger, runId: string): Promise<string | undefined> {
  for await (const entry of ledger.entries({ runId })) {
    if ('planDigest' in entry.facts) return entry.facts.planDigest
  }
  return undefined
}

function broken(label: string, place: string, problem: string): RefusedError {
  return new RefusedError('ledger-broken', `${label}: ${place} is wrong: ${problem}`, {
    facts: { ledger: label, place, problem },
    remedy: 'Nothing was appended. Run `expunge ledger verify`, and restore the ledger from its backup.',
  })
}

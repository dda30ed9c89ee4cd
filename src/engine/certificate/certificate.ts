import { canonicalJson, digestOf } from '../../shared/canonical.ts'
import type { Clock } from '../../shared/clock.ts'
import { RefusedError } from '../../shared/errors.ts'
import { type Keyring, verifySignature } from '../../shared/keyring.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type {
  FactsOf,
  IncompleteFacts,
  LedgerKind,
  OwnerTask,
  RetainedFacts,
  SelectionFacts,
  TableCounts,
  TextsFacts,
  TreatmentCounts,
  VerificationFacts,
  VersionedFacts,
} from '../ledger/facts.ts'
import { type Effect, effectOf, reasonsAgainst, type StatusReason } from './honesty.ts'

/**
 * `complete` only when nothing was skipped or retained, all was verified, reporting is equal, and nothing is kept for an
 * undo any more; `withdrawn` when the run was undone.
 */
export type CertificateStatus = 'complete' | 'incomplete' | 'not verified' | 'withdrawn'

/** Proof of one run, made from the ledger alone. It holds no personal data of those it is about. */
export interface Certificate {
  readonly format: 'expunge-certificate/1'
  readonly number: string
  readonly issued: string
  readonly toolVersion: string
  readonly status: CertificateStatus
  /** Why the status is not `complete`; empty when it is. */
  readonly reasons: readonly StatusReason[]
  readonly desk: string
  readonly run: {
    readonly id: string
    readonly started: string
    readonly finished: string
    readonly operator: string
    readonly approvers: readonly string[]
    readonly requestId?: string | undefined
  }
  readonly plan: { readonly id: string; readonly digest: string }
  readonly map: VersionedFacts
  readonly rule?: VersionedFacts | undefined
  readonly selection: SelectionFacts
  readonly disposition: FactsOf<'run.started'>['disposition']
  readonly treatments: TreatmentCounts
  readonly effect: Effect
  readonly tables: TableCounts
  /** Absent when the run was not verified. */
  readonly verification?: (VerificationFacts & { readonly finished: string }) | undefined
  /** Masked texts whose end was cut off, because their column had no room for it; absent where there are none. */
  readonly cut?: number | undefined
  /** Absent unless texts were masked. */
  readonly texts?: (TextsFacts & ReviewOfTexts) | undefined
  readonly retained: RetainedFacts
  readonly incomplete: IncompleteFacts
  readonly ownerTasks: readonly OwnerTask[]
  /** Whether the key that sealed the subject's identifiers is known to be destroyed. */
  readonly sealDestroyed: boolean
  /** Absent when the run kept nothing for an undo. */
  readonly archive?: { readonly until: string; readonly destroyed: boolean } | undefined
  /** Absent unless the run was undone: when, and how many rows were left as somebody has changed them since. */
  readonly restored?: { readonly finished: string; readonly left: number } | undefined
  readonly ledger: {
    readonly head: string
    readonly entries: readonly {
      readonly sequence: number
      readonly kind: LedgerKind
      readonly hash: string
    }[]
  }
  readonly keyId: string
  /** SHA-256 over the canonical certificate without `digest` and `signature`. */
  readonly digest: string
  /** Ed25519 over the text of `digest`, in base64. */
  readonly signature: string
}

/** What people decided about uncertain places, and what they found when they looked at masked texts. */
export type ReviewOfTexts = Pick<
  FactsOf<'texts.reviewed'>,
  'masked' | 'left' | 'open' | 'looked' | 'withMisses' | 'misses'
>

/**
 * Certifies one run from its ledger entries (`entriesOfRun`). Throws `not-certifiable` unless they tell of one run
 * that was applied, and `ledger-broken` when one of them was changed.
 */
export function buildCertificate(
  entries: readonly LedgerEntry[],
  keyring: Pick<Keyring, 'keyId' | 'sign' | 'verify'>,
  clock: Pick<Clock, 'now'>,
): Certificate {
  checkEntries(entries, keyring)
  const started = only(entries, 'run.started')
  const applied = lastOf(entries, 'run.applied')
  if (started === undefined || applied === undefined) throw notCertifiable('it was not applied to its end')
  const verified = lastOf(entries, 'run.verified')
  const archive = archiveOf(entries)
  const restored = lastOf(entries, 'run.restored')?.facts
  const issued = clock.now().toISOString()
  const unsigned = {
    format: 'expunge-certificate/1' as const,
    number: numberOf(applied, issued),
    issued,
    toolVersion: started.facts.toolVersion,
    ...judged(started, applied, { verified, archive, isRestored: restored !== undefined }),
    desk: started.facts.desk,
    run: {
      id: started.facts.runId,
      started: started.facts.started,
      finished: applied.facts.finished,
      operator: started.facts.operator,
      approvers: unique(allOf(entries, 'plan.approved').map((entry) => entry.facts.approver)),
      requestId: started.facts.requestId,
    },
    plan: { id: started.facts.planId, digest: started.facts.planDigest },
    map: started.facts.map,
    rule: started.facts.rule,
    selection: started.facts.selection,
    disposition: started.facts.disposition,
    treatments: applied.facts.treatments ?? {},
    effect: effectOf(started.facts.disposition, applied.facts.treatments ?? {}),
    tables: applied.facts.tables,
    ...(applied.facts.cut === undefined ? {} : { cut: applied.facts.cut }),
    ...textsOf(entries, applied.facts.texts),
    retained: applied.facts.retained,
    incomplete: applied.facts.incomplete,
    ownerTasks: applied.facts.ownerTasks,
    sealDestroyed: lastOf(entries, 'seal.destroyed') !== undefined,
    archive,
    restored: restored && { finished: restored.finished, left: restored.left },
    ledger: ledgerPart(entries.filter((entry) => !isSuperseded(entry, entries))),
    keyId: keyring.keyId,
  }
  const digest = digestOf(unsigned)
  return { ...unsigned, digest, signature: keyring.sign(digest) }
}

/** The certificate as a file: canonical JSON and a line feed. */
export function certificateText(certificate: Certificate): string {
  return `${canonicalJson(certificate)}\n`
}

/** Whether the certificate is unchanged and was signed by the installation with this public key. */
export function verifyCertificate(certificate: Certificate, publicKeyPem: string): boolean {
  const { digest, signature, ...unsigned } = certificate
  return digest === digestOf(unsigned) && verifySignature(digest, signature, publicKeyPem)
}

/** Review follows the run; before anybody has looked, all that is uncertain is open. */
function textsOf(entries: readonly LedgerEntry[], texts: TextsFacts | undefined): Pick<Certificate, 'texts'> {
  if (texts === undefined) return {}
  const reviewed = lastOf(entries, 'texts.reviewed')?.facts
  const { masked, left, open, looked, withMisses, misses } = reviewed ?? {
    masked: 0,
    left: 0,
    open: texts.uncertain,
    looked: 0,
    withMisses: 0,
    misses: 0,
  }
  return { texts: { ...texts, masked, left, open, looked, withMisses, misses } }
}

function archiveOf(entries: readonly LedgerEntry[]): Certificate['archive'] {
  const kept = lastOf(entries, 'archive.kept')
  if (kept === undefined) return undefined
  return { until: kept.facts.until, destroyed: lastOf(entries, 'archive.destroyed') !== undefined }
}

interface Judgement {
  readonly verified: LedgerEntry<'run.verified'> | undefined
  readonly archive: Certificate['archive']
  readonly isRestored: boolean
}

function judged(
  started: LedgerEntry<'run.started'>,
  applied: LedgerEntry<'run.applied'>,
  { verified, archive, isRestored }: Judgement,
): Pick<Certificate, 'status' | 'reasons' | 'verification'> {
  // A look from before the last write says nothing about it.
  const current = verified !== undefined && verified.sequence > applied.sequence ? verified.facts : undefined
  const reasons = reasonsAgainst({
    disposition: started.facts.disposition,
    retained: applied.facts.retained,
    incomplete: applied.facts.incomplete,
    verification: current?.verification,
    isArchived: archive?.destroyed === false,
    isRestored,
  })
  return {
    status: statusOf(reasons),
    reasons,
    verification: current && { ...current.verification, finished: current.finished },
  }
}

function statusOf(reasons: readonly StatusReason[]): CertificateStatus {
  if (reasons.length === 0) return 'complete'
  if (reasons.includes('restored')) return 'withdrawn'
  return reasons.every((reason) => reason === 'not-verified') ? 'not verified' : 'incomplete'
}

function checkEntries(entries: readonly LedgerEntry[], keyring: Pick<Keyring, 'verify'>): void {
  let before = 0
  for (const entry of entries) {
    const { hash, signature, ...unsigned } = entry
    if (hash !== digestOf(unsigned) || !keyring.verify(hash, signature)) {
      throw new RefusedError(
        'ledger-broken',
        `ledger entry ${entry.sequence} was changed or signed by another key`,
        {
          remedy: 'Run `expunge ledger verify`, and restore the ledger from its backup.',
        },
      )
    }
    if (entry.sequence <= before) throw notCertifiable('its ledger entries are out of order')
    before = entry.sequence
  }
  const facts = entries.map((entry) => entry.facts as { runId?: string; planDigest?: string })
  if (unique(facts.flatMap(({ runId }) => runId ?? [])).length > 1)
    throw notCertifiable('entries of several runs')
  if (unique(facts.map(({ planDigest }) => planDigest)).length > 1)
    throw notCertifiable('entries of several plans')
}

/** Of each decision about a text there is an entry with the figures so far: the last one says it all. */
function isSuperseded(entry: LedgerEntry, entries: readonly LedgerEntry[]): boolean {
  return entry.kind === 'texts.reviewed' && entry !== lastOf(entries, 'texts.reviewed')
}

function ledgerPart(entries: readonly LedgerEntry[]): Certificate['ledger'] {
  return {
    head: entries.at(-1)?.hash ?? '',
    entries: entries.map(({ sequence, kind, hash }) => ({ sequence, kind, hash })),
  }
}

function numberOf(applied: LedgerEntry<'run.applied'>, issued: string): string {
  return `ex-${issued.slice(0, 10).replaceAll('-', '')}-${applied.hash.slice(7, 15)}`
}

function allOf<K extends LedgerKind>(entries: readonly LedgerEntry[], kind: K): readonly LedgerEntry<K>[] {
  return entries.filter((entry) => entry.kind === kind) as readonly LedgerEntry[] as readonly LedgerEntry<K>[]
}

function lastOf<K extends LedgerKind>(entries: readonly LedgerEntry[], kind: K): LedgerEntry<K> | undefined {
  return allOf(entries, kind).at(-1)
}

function only<K extends LedgerKind>(entries: readonly LedgerEntry[], kind: K): LedgerEntry<K> | undefined {
  const found = allOf(entries, kind)
  if (found.length > 1) throw notCertifiable(`it has ${found.length} entries of kind ${kind}`)
  return found[0]
}

function notCertifiable(why: string): RefusedError {
  return new RefusedError('not-certifiable', `the run cannot be certified: ${why}`, {
    remedy: 'Resume the run until it is applied, then ask for the certificate again.',
  })
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}

import { canonicalJson } from '../../../src/shared/canonical-json.ts'

/** What is wrong with the first line that is not right. */
export type Fault =
  | 'not-utf8'
  | 'not-json'
  | 'not-canonical'
  | 'hash'
  | 'signature'
  | 'form'
  | 'other-key'
  | 'sequence'
  | 'chain'
  | 'unended'
  | 'missing-end'

/** What the check of a ledger says. Lines count from 1. */
export type Verdict =
  | {
      readonly isIntact: true
      readonly entries: number
      readonly head: string | undefined
      readonly keyId: string
    }
  | { readonly isIntact: false; readonly line: number; readonly fault: Fault }

export interface CheckOptions {
  readonly file: Blob
  /** The public key, as PEM. */
  readonly key: string
  /** The hash of an entry that the ledger is known to have reached. */
  readonly head?: string
  readonly onProgress?: (progress: { readonly entries: number; readonly share: number }) => void
}

/** The browser lacks what the check needs: a secure context, or Ed25519. */
export class CannotCheck extends Error {}

interface Entry {
  readonly sequence: number
  readonly previous: string
  readonly hash: string
  readonly signature: string
  readonly keyId: string
}

/**
 * Checks an export of the ledger in this browser, by the format that `src/engine/ledger/README.md` describes: the form, the
 * hash and the signature of every entry, and that each follows the one before. In flat memory, whatever the length. Throws
 * `CannotCheck`.
 */
export async function checkLedger({ file, key, head, onProgress }: CheckOptions): Promise<Verdict> {
  const publicKey = await readKey(key)
  let previous = noHash
  let line = 0
  let bytes = 0
  let isReached = head === undefined || head === noHash
  for await (const { text, isEnded } of linesOf(file)) {
    line += 1
    if (!isEnded) return { isIntact: false, line, fault: 'unended' }
    bytes += text.length + 1
    const read = await readEntry(text, publicKey)
    if (typeof read === 'string') return { isIntact: false, line, fault: read }
    if (read.keyId !== publicKey.id) return { isIntact: false, line, fault: 'other-key' }
    if (read.sequence !== line) return { isIntact: false, line, fault: 'sequence' }
    if (read.previous !== previous) return { isIntact: false, line, fault: 'chain' }
    previous = read.hash
    isReached ||= previous === head
    if (line % 250 === 0) onProgress?.({ entries: line, share: Math.min(1, bytes / file.size) })
  }
  if (!isReached) return { isIntact: false, line: line + 1, fault: 'missing-end' }
  return { isIntact: true, entries: line, head: line === 0 ? undefined : previous, keyId: publicKey.id }
}

const noHash = `sha256:${'0'.repeat(64)}`

interface PublicKey {
  readonly id: string
  readonly verify: (text: string, signature: string) => Promise<boolean>
}

async function readKey(pem: string): Promise<PublicKey> {
  // Browsers keep these from pages that somebody between could have changed.
  if (!window.isSecureContext) throw new CannotCheck('insecure')
  const base64 = /-----BEGIN PUBLIC KEY-----([\s\S]+?)-----END PUBLIC KEY-----/.exec(pem)?.[1]
  const der = base64 === undefined ? undefined : bytesOf(base64.replaceAll(/\s/g, ''))
  if (der === undefined) throw new CannotCheck('key')
  let key: CryptoKey
  try {
    key = await crypto.subtle.importKey('spki', der, 'Ed25519', false, ['verify'])
  } catch (error) {
    throw new CannotCheck(error instanceof DOMException && error.name === 'DataError' ? 'key' : 'ed25519')
  }
  const id = `sha256:${(await sha256(der)).slice(0, 16)}`
  return {
    id,
    verify: async (text, signature) => {
      const bytes = bytesOf(signature)
      return (
        bytes !== undefined &&
        (await crypto.subtle.verify('Ed25519', key, bytes, new TextEncoder().encode(text)))
      )
    },
  }
}

async function readEntry(line: string, key: PublicKey): Promise<Entry | Fault> {
  if (line.includes('\ufffd')) return 'not-utf8'
  const value = parsed(line)
  if (value === undefined) return 'not-json'
  if (canonicalJson(value) !== line) return 'not-canonical'
  const { hash, signature, ...unsigned } = value
  if (hash !== `sha256:${await sha256(new TextEncoder().encode(canonicalJson(unsigned)))}`) return 'hash'
  if (typeof signature !== 'string' || !(await key.verify(hash, signature))) return 'signature'
  return hasForm(value) ? (value as unknown as Entry) : 'form'
}

function hasForm({
  sequence,
  previous,
  keyId,
  kind,
  time,
  facts,
}: Readonly<Record<string, unknown>>): boolean {
  return (
    Number.isSafeInteger(sequence) &&
    [previous, keyId, kind, time].every((part) => typeof part === 'string') &&
    typeof facts === 'object' &&
    facts !== null
  )
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    // Base64 has spare bits at its end, and takes spaces between: only one spelling may pass.
    if (btoa(atob(base64)) !== base64) return undefined
    return Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
  } catch {
    return undefined
  }
}

/**
 * Lines, and whether each is ended. The server sends ended lines alone; a last one that is not was cut, or is no line of a
 * ledger: whatever is passed over in silence would look as if it had been checked.
 */
async function* linesOf(file: Blob): AsyncGenerator<{ readonly text: string; readonly isEnded: boolean }> {
  // A mark at the beginning is three bytes that nobody has signed.
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { ignoreBOM: true }))
    .getReader()
  let rest = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) yield { text, isEnded: true }
  }
  if (rest !== '') yield { text: rest, isEnded: false }
}

import {
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { access, chmod, mkdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { DeskError, UsageError } from './errors.ts'
import { syncFolder, withFileLock, writeFileAtomic } from './files.ts'
import type { Redacted } from './redacted.ts'

/** The keys that an installation begins with. */
export interface Keys {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  readonly publicKeyPem: string
  readonly sealing: string
  /** As a key object: a buffer would be prepared anew for every digest. */
  readonly marker: KeyObject
}

/** Keys that come from elsewhere than the folder, in the form that its files have. */
export type GivenKeys = { readonly [Kind in KeyKind]?: Redacted<string> }

const fileNames = {
  signing: ['signing.pem', 'signing.pub'],
  sealing: ['sealing.key'],
  marker: ['marker.key'],
} as const

export type KeyKind = keyof typeof fileNames
export const keyKinds = ['signing', 'sealing', 'marker'] as const satisfies readonly KeyKind[]

/**
 * The keys that are given, and of the others those in the folder, made when there is none of them yet. Throws
 * `keyring-incomplete`, `keyring-unreadable`, `key-form` for a given key that is none, and `other-keys`.
 */
export async function openKeys(folder: string, given: GivenKeys): Promise<Keys> {
  const kinds = keyKinds.filter((kind) => given[kind] === undefined)
  if (kinds.length > 0) await privateFolder(folder)
  const texts = await (kinds.length === 0
    ? Promise.resolve([])
    : withFileLock(join(folder, '.lock'), async () => {
        const names = kinds.flatMap((kind) => fileNames[kind])
        await createMissingKeys(folder, names)
        return Promise.all(kinds.map((kind) => readText(folder, fileNames[kind][0])))
      }))
  const kept = Object.fromEntries(kinds.map((kind, i) => [kind, texts[i] ?? '']))
  const parts = keyKinds.map((kind) => ({ kind, text: given[kind]?.reveal() ?? kept[kind] ?? '' }))
  for (const { kind, text } of parts) {
    if (given[kind] === undefined) continue
    if (!isKey(kind, text)) throw notAKey(kind)
    await requireSame(folder, kind, text)
  }
  const [signing, sealing, marker] = parts.map(({ text }) => text)
  try {
    return keysOf(signing ?? '', sealing ?? '', marker ?? '')
  } catch (error) {
    throw unreadable(folder, error)
  }
}

function keysOf(signing: string, sealing: string, markerText: string): Keys {
  const privateKey = createPrivateKey(signing)
  const publicKey = createPublicKey(privateKey)
  return {
    privateKey,
    publicKey,
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sealing: sealing.trim(),
    marker: markerOf(markerText),
  }
}

function markerOf(text: string): KeyObject {
  const marker = createSecretKey(text.trim(), 'hex')
  if (marker.symmetricKeySize !== 32) throw new TypeError('marker.key holds no 32 bytes')
  return marker
}

function isKey(kind: KeyKind, text: string): boolean {
  if (kind === 'sealing') return /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/.test(text.trim())
  if (kind === 'marker') return /^[0-9a-f]{64}$/i.test(text.trim())
  try {
    return createPrivateKey(text).asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}

const forms: Readonly<Record<KeyKind, string>> = {
  signing: 'an Ed25519 private key in PEM (PKCS#8)',
  sealing: 'an age identity (AGE-SECRET-KEY-1…)',
  marker: '64 hexadecimal digits',
}

/** Without a cause: what a parser says could quote the key. */
function notAKey(kind: KeyKind): UsageError {
  return new UsageError('key-form', `the ${kind} key was expected to be ${forms[kind]}, and is not`, {
    facts: { key: kind },
    remedy: 'docs/operation.md shows where the keys come from, and how to hand them over.',
  })
}

/** Two sets of keys beside each other would be told apart by nobody. */
async function requireSame(folder: string, kind: KeyKind, text: string): Promise<void> {
  const name = fileNames[kind][0]
  const there = await readFile(join(folder, name), 'utf8').catch(() => undefined)
  if (there === undefined || isSame(kind, there, text)) return
  throw new DeskError(
    'other-keys',
    `the ${kind} key that was given is not the one in ${join(folder, name)}`,
    {
      facts: { key: kind, folder },
      remedy: 'Give the key that this installation began with, or move the file away if it is of another.',
    },
  )
}

function isSame(kind: KeyKind, one: string, other: string): boolean {
  if (kind !== 'signing') return one.trim().toLowerCase() === other.trim().toLowerCase()
  try {
    return createPublicKey(one).equals(createPublicKey(other))
  } catch {
    return false
  }
}

async function createMissingKeys(folder: string, names: readonly string[]): Promise<void> {
  const drafted = join(folder, '.creating')
  if (!(await exists(drafted))) {
    const found = await Promise.all(names.map((name) => exists(join(folder, name))))
    if (found.every(Boolean)) return
    if (found.some(Boolean))
      throw keysLost(
        folder,
        names.filter((_, index) => !found[index]),
      )
    // While this mark stands, keys that are there are left of a first start that was cut short, and unused.
    await writeFileAtomic(drafted, '')
  }
  const pair = generateKeyPairSync('ed25519')
  const made: Readonly<Record<string, string | Buffer>> = {
    'sealing.key': `${await newIdentity()}\n`,
    'marker.key': `${randomBytes(32).toString('hex')}\n`,
    'signing.pub': pair.publicKey.export({ type: 'spki', format: 'pem' }),
    'signing.pem': pair.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  }
  for (const [name, content] of Object.entries(made))
    if (names.includes(name)) await writeFileAtomic(join(folder, name), content)
  await unlink(drafted)
  await syncFolder(folder)
}

function keysLost(folder: string, lost: readonly string[]): DeskError {
  return new DeskError('keyring-incomplete', `${folder}: expected all keys, ${lost.join(', ')} is missing`, {
    facts: { folder, lost },
    remedy:
      'Restore the folder from its backup, or give the key as this installation did before. New keys would neither open old seals nor match old markers.',
  })
}

async function readText(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8')
  } catch (error) {
    throw unreadable(folder, error)
  }
}

function unreadable(folder: string, cause: unknown): DeskError {
  return new DeskError('keyring-unreadable', `${folder}: the keys cannot be read`, {
    facts: { folder },
    remedy: 'Check who owns the folder, or restore it from its backup.',
    cause,
  })
}

/** A new key to seal to, as age writes it. */
export const newIdentity = async (): Promise<string> =>
  (await import('age-encryption')).generateX25519Identity()

/** Makes the folder where it is not, for its owner alone. */
export async function privateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

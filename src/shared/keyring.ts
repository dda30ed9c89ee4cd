import {
  createHash,
  createHmac,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import { open, readFile, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Decrypter } from 'age-encryption'
import { canonicalJson, type Json } from './canonical.ts'
import { DeskError, ExpungeError, RefusedError, UsageError } from './errors.ts'
import { syncFolder, withFileLock, writeFileAtomic } from './files.ts'
import { exists, type GivenKeys, type Keys, newIdentity, openKeys, privateFolder } from './keys.ts'

/** An installation's keys: they sign the ledger, mark what was erased, and seal what a plan must hold for a time. */
export interface Keyring {
  /** `sha256:` and the first 16 hexadecimal digits of the digest of the public key (SPKI, DER). */
  readonly keyId: string
  readonly publicKeyPem: string
  /** An Ed25519 signature in base64. */
  sign(bytes: Uint8Array | string): string
  verify(bytes: Uint8Array | string, signature: string): boolean
  /** A keyed digest of the text, 32 hexadecimal digits (HMAC-SHA-256 cut to 128 bits): no guess without the key. */
  markerDigest(text: string): string
  /** Digests by which each key is known; they tell nothing of it. */
  ids(): Promise<{ readonly signing: string; readonly sealing: string; readonly marker: string }>
  /** A secret for one use, 64 hexadecimal digits; it tells nothing of any other, nor of what markers hold. */
  secretFor(use: string): string
  /** Encrypts to a key of this plan alone; the key is made on first use. The result is an armored age file. */
  sealForPlan(planId: string, value: Json): Promise<string>
  /** Throws `seal-destroyed` after `destroySeal`, `seal-unreadable` for anything that is not this plan's seal. */
  openSealed(planId: string, sealed: string): Promise<Json>
  /** Destroys the plan's key, so that nobody can open what was sealed with it; false when there was none. */
  destroySeal(planId: string): Promise<boolean>
  hasSeal(planId: string): Promise<boolean>
  /**
   * Seals bytes to a key of their own, made on first use under an id of the same form as a plan's. `destroySeal` with
   * that id destroys it; from then on this throws `seal-destroyed`.
   */
  openBox(id: string): Promise<SealedBox>
  /** Encrypts a secret of this installation, such as a desk's address; the result is an armored age file. */
  encrypt(text: string): Promise<string>
  /** Throws `secret-unreadable` for anything that this installation did not encrypt. */
  decrypt(armored: string): Promise<string>
}

/** Bytes sealed to one key, as age files. What is sealed before the key is destroyed cannot be opened after it. */
export interface SealedBox {
  seal(bytes: Uint8Array): Promise<Uint8Array>
  /** Throws `seal-unreadable` for anything else, or for what was changed. */
  open(sealed: Uint8Array): Promise<Uint8Array>
}

/** Where the keys of single plans are kept, each encrypted to the installation. */
export interface SealStore {
  /** Nothing where no key was made yet. */
  read(planId: string): Promise<Uint8Array | 'destroyed' | undefined>
  /** Keeps what `make` returns, unless there is or was a key: then that is the answer. */
  keep(planId: string, make: () => Promise<Uint8Array>): Promise<Uint8Array | 'destroyed'>
  /** The key is gone for good when this resolves; false when there was none. */
  destroy(planId: string): Promise<boolean>
}

/**
 * Opens the keys in `folder` (mode 0700), making them on first use; processes that race for it end with one set. The
 * keys of plans stand beside them unless another place is given. Keys that are `given` are not looked for there: with all
 * of them, and another place for those of plans, the folder need not be there. Throws `other-keys` where it has others.
 */
export async function openKeyring(
  folder: string,
  seals?: SealStore,
  given: GivenKeys = {},
): Promise<Keyring> {
  const keys = await openKeys(folder, given)
  return {
    ...signingPart(keys),
    ...sealingPart(seals ?? (await openSealFolder(folder)), keys.sealing),
    ...secretPart(keys.sealing),
  }
}

/** The key id of a public key in PEM: what ledger entries and certificates name. Throws `bad-public-key`. */
export function keyIdOf(publicKeyPem: string): string {
  const der = publicKeyOf(publicKeyPem).export({ type: 'spki', format: 'der' })
  return shortDigest(der)
}

const shortDigest = (content: Uint8Array | string) =>
  `sha256:${createHash('sha256').update(content).digest('hex').slice(0, 16)}`

/** Whether an Ed25519 signature in base64 fits; a second spelling of the same base64 does not. */
export function verifySignature(
  bytes: Uint8Array | string,
  signature: string,
  publicKeyPem: string,
): boolean {
  return verifyWith(publicKeyOf(publicKeyPem), bytes, signature)
}

function signingPart(
  keys: Keys,
): Pick<Keyring, 'keyId' | 'publicKeyPem' | 'sign' | 'verify' | 'markerDigest' | 'secretFor' | 'ids'> {
  const secretFor = (use: string) =>
    Buffer.from(hkdfSync('sha256', keys.marker, '', `expunge ${use}`, 32)).toString('hex')
  return {
    keyId: keyIdOf(keys.publicKeyPem),
    publicKeyPem: keys.publicKeyPem,
    sign: (bytes) => sign(null, Buffer.from(bytes), keys.privateKey).toString('base64'),
    verify: (bytes, signature) => verifyWith(keys.publicKey, bytes, signature),
    markerDigest: (text) => createHmac('sha256', keys.marker).update(text, 'utf8').digest('hex').slice(0, 32),
    secretFor,
    ids: async () => {
      const recipient = await (await age()).identityToRecipient(keys.sealing)
      return {
        signing: keyIdOf(keys.publicKeyPem),
        sealing: shortDigest(recipient),
        marker: shortDigest(secretFor('id of the marker key')),
      }
    },
  }
}

function sealingPart(
  seals: SealStore,
  installation: string,
): Pick<Keyring, 'sealForPlan' | 'openSealed' | 'destroySeal' | 'hasSeal' | 'openBox'> {
  const identityOf = async (id: string) => {
    const sealedKey = await seals.keep(checkedPlanId(id), async () =>
      encryptTo(installation, await newIdentity()),
    )
    // A plan whose key was destroyed gets no second one: a seal made then would look like the destroyed one.
    return identityIn(id, sealedKey, installation)
  }
  return {
    openBox: async (id) => boxOf(id, await identityOf(id)),
    sealForPlan: async (planId, value) => {
      const identity = await identityOf(planId)
      return armored(await encryptTo(identity, canonicalJson(value)))
    },
    openSealed: async (planId, sealed) => {
      const identity = await identityIn(planId, await seals.read(checkedPlanId(planId)), installation)
      return decryptSeal(planId, identity, sealed)
    },
    destroySeal: (planId) => seals.destroy(checkedPlanId(planId)),
    hasSeal: async (planId) => (await seals.read(checkedPlanId(planId))) instanceof Uint8Array,
  }
}

async function boxOf(id: string, identity: string): Promise<SealedBox> {
  const decrypter = await decrypterOf(identity)
  return {
    seal: (bytes) => encryptTo(identity, bytes),
    open: async (sealed) => {
      try {
        return await decrypter.decrypt(sealed)
      } catch {
        throw new ExpungeError('seal-unreadable', `what was sealed for ${id} cannot be opened with its key`, {
          facts: { id },
          remedy: 'It was changed or belongs to another installation: restore it from a backup.',
        })
      }
    },
  }
}

async function identityIn(
  planId: string,
  sealedKey: Uint8Array | 'destroyed' | undefined,
  installation: string,
): Promise<string> {
  if (sealedKey === undefined || sealedKey === 'destroyed') throw sealDestroyed(planId)
  const decrypter = await decrypterOf(installation)
  try {
    return await decrypter.decrypt(sealedKey, 'text')
  } catch (error) {
    throw new DeskError(
      'seal-key-unreadable',
      `the key of plan ${planId} cannot be opened with this installation's keys`,
      {
        facts: { planId },
        remedy:
          'Restore the folder of keys from its backup; the plan must be made anew if that is impossible.',
        cause: error,
      },
    )
  }
}

function secretPart(installation: string): Pick<Keyring, 'encrypt' | 'decrypt'> {
  return {
    encrypt: async (text) => armored(await encryptTo(installation, text)),
    decrypt: async (secret) => {
      const decrypter = await decrypterOf(installation)
      try {
        return await decrypter.decrypt(await unarmored(secret), 'text')
      } catch {
        throw new DeskError(
          'secret-unreadable',
          'a stored secret cannot be opened with the keys of this installation',
          {
            remedy: 'Restore the folder of keys from its backup, or store the secret anew.',
          },
        )
      }
    },
  }
}

async function decryptSeal(planId: string, identity: string, sealed: string): Promise<Json> {
  const decrypter = await decrypterOf(identity)
  try {
    return JSON.parse(await decrypter.decrypt(await unarmored(sealed), 'text')) as Json
  } catch {
    // No cause: a parser's message could quote what was sealed.
    throw new ExpungeError(
      'seal-unreadable',
      `the sealed part of plan ${planId} cannot be opened with its key`,
      {
        facts: { planId },
        remedy: 'The plan was changed or belongs to another installation: make it anew.',
      },
    )
  }
}

/** Keys of plans as files, of which a mark stays when they are destroyed. */
async function openSealFolder(keys: string): Promise<SealStore> {
  const folder = join(keys, 'plans')
  await privateFolder(folder)
  const fileOf = (planId: string) => join(folder, `${planId}.key`)
  const locked = <T>(work: () => Promise<T>) => withFileLock(join(keys, '.lock'), work)
  const read = async (file: string) => {
    if (await exists(spentMark(file))) return 'destroyed'
    return (await exists(file)) ? readFile(file) : undefined
  }
  return {
    read: (planId) => locked(() => read(fileOf(planId))),
    keep: (planId, make) =>
      locked(async () => {
        const known = await read(fileOf(planId))
        if (known !== undefined) return known
        const made = await make()
        await writeFileAtomic(fileOf(planId), made)
        return made
      }),
    destroy: (planId) => locked(() => overwriteAndUnlink(fileOf(planId))),
  }
}

// The mark comes first: a crash in between leaves a key that is no longer used, and the next call removes it.
async function overwriteAndUnlink(file: string): Promise<boolean> {
  if (!(await exists(file))) return false
  await writeFileAtomic(spentMark(file), '')
  const handle = await open(file, 'r+')
  try {
    const { size } = await handle.stat()
    await handle.write(randomBytes(size), 0, size, 0)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await unlink(file)
  await syncFolder(dirname(file))
  return true
}

function spentMark(file: string): string {
  return file.replace(/\.key$/, '.destroyed')
}

function sealDestroyed(planId: string): RefusedError {
  return new RefusedError('seal-destroyed', `plan ${planId}: the key of its sealed part no longer exists`, {
    facts: { planId },
    remedy: 'It was destroyed at the end of the run, for good. Make a new plan if there is more to remove.',
  })
}

async function encryptTo(identity: string, content: string | Uint8Array): Promise<Uint8Array> {
  const { Encrypter, identityToRecipient } = await age()
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(identity))
  return encrypter.encrypt(content)
}

async function decrypterOf(identity: string): Promise<Decrypter> {
  const { Decrypter } = await age()
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return decrypter
}

const armored = async (bytes: Uint8Array) => (await age()).armor.encode(bytes)
const unarmored = async (text: string) => (await age()).armor.decode(text)

// Loaded when it is called: signing and digests do without its weight.
const age = () => import('age-encryption')

function checkedPlanId(planId: string): string {
  if (/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(planId)) return planId
  throw new UsageError('bad-plan-id', 'a plan id must be 1 to 64 of a-z, 0-9 and inner hyphens', {
    facts: { length: planId.length },
  })
}

function publicKeyOf(publicKeyPem: string): KeyObject {
  try {
    const key = createPublicKey(publicKeyPem)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // told below, as for a key of another kind
  }
  throw new UsageError('bad-public-key', 'expected an Ed25519 public key in PEM, found something else', {
    remedy: 'Use the file signing.pub of the installation, or the one that came with the exported ledger.',
  })
}

function verifyWith(key: KeyObject, bytes: Uint8Array | string, signature: string): boolean {
  const raw = Buffer.from(signature, 'base64')
  // Base64 has spare bits at its end, and Node ignores foreign characters: only one spelling may pass.
  if (raw.toString('base64') !== signature) return false
  return verify(null, Buffer.from(bytes), key, raw)
}

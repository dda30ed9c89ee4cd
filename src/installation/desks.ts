import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { DeskError, messageOf, UsageError } from '../shared/errors.ts'
import { withFileLock, writeFileAtomic } from '../shared/files.ts'
import type { Keyring } from '../shared/keyring.ts'
import { Redacted } from '../shared/redacted.ts'

/** Where a desk's address is kept: with us encrypted, in a variable, or in a file of its own. */
export type AddressSource =
  | { readonly kind: 'encrypted'; readonly age: string }
  | { readonly kind: 'env'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'literal'; readonly url: Redacted<string> }

/** A registered desk: a name for a database and its data map. */
export interface DeskEntry {
  readonly name: string
  /** A shipped map such as `rt/5`, or the path of a file. */
  readonly map: string
  readonly address: AddressSource
  /** Whether it stands in expunge.yaml or was added with `expunge desk add`. */
  readonly from: 'configuration' | 'installation'
  /** Where its content outside of the database lies, by the name that the data map gives it. */
  readonly stores?: Readonly<Record<string, string>>
}

/** The desks that an installation knows by name. Addresses come out wrapped and are never printed. */
export interface DeskRegistry {
  /** `address` is a URL, which is stored encrypted, or a reference: `env:NAME`, `file:PATH`. Throws `desk-exists`. */
  add(
    name: string,
    desk: {
      readonly map: string
      readonly address: string
      readonly replace?: boolean
      readonly stores?: Readonly<Record<string, string>>
    },
  ): Promise<DeskEntry>
  remove(name: string): Promise<void>
  list(): Promise<readonly DeskEntry[]>
  /** Throws `no-such-desk`. */
  get(name: string): Promise<DeskEntry>
  find(name: string): Promise<DeskEntry | undefined>
  /** The address in clear, wrapped. Throws `desk-address` when the variable or file is not there. */
  addressOf(entry: DeskEntry): Promise<Redacted<string>>
}

/** Where registered desks are kept. */
export interface DeskStore {
  read(): Promise<readonly StoredDesk[]>
  /** Replaces what is kept by what `work` makes of it, while nobody else can. */
  change(work: (stored: readonly StoredDesk[]) => readonly StoredDesk[]): Promise<void>
}

export interface DeskRegistryOptions {
  readonly kept: DeskStore
  readonly keyring: Pick<Keyring, 'encrypt' | 'decrypt'>
  /** Desks of the configuration; they come first and cannot be removed here. */
  readonly configured?: readonly DeskEntry[]
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/** Keeps desks in a file, which appears with the first desk. */
export function deskFile(file: string): DeskStore {
  return {
    read: async () => (await readStored(file)).desks,
    change: (work) =>
      withFileLock(`${file}.lock`, async () => {
        const desks = work((await readStored(file)).desks)
        await writeFileAtomic(file, `${JSON.stringify({ desks }, null, 1)}\n`)
      }),
  }
}

/** Opens the desks that an installation knows. */
export function openDeskRegistry(options: DeskRegistryOptions): DeskRegistry {
  const { kept, keyring, configured = [], environment = process.env } = options
  const list = async () => [...configured, ...(await kept.read()).map(fromStored)].toSorted(byName)
  const find = async (name: string) => (await list()).find((desk) => desk.name === name)
  return {
    list,
    find,
    get: async (name) => (await find(name)) ?? noSuchDesk(name, await list()),
    add: async (name, desk) => {
      checkName(name)
      if (configured.some((entry) => entry.name === name)) throw inConfiguration(name)
      const address = await storedAddress(desk.address, keyring)
      const stores = desk.stores === undefined ? {} : { stores: desk.stores }
      const entry: StoredDesk = { name, map: desk.map, address, ...stores }
      await kept.change((desks) => {
        const others = desks.filter((other) => other.name !== name)
        if (others.length < desks.length && desk.replace !== true) throw deskExists(name)
        return [...others, entry]
      })
      return fromStored(entry)
    },
    remove: async (name) => {
      if (configured.some((entry) => entry.name === name)) throw inConfiguration(name)
      await kept.change((desks) => {
        if (!desks.some((desk) => desk.name === name)) noSuchDesk(name, desks.map(fromStored))
        return desks.filter((desk) => desk.name !== name)
      })
    },
    addressOf: (entry) => revealAddress(entry, keyring, environment),
  }
}

/** What may be told of where an address is kept; never the address itself. */
export function addressWords(address: AddressSource): string {
  if (address.kind === 'env') return `variable ${address.name}`
  if (address.kind === 'file') return `file ${address.path}`
  return address.kind === 'literal' ? 'expunge.yaml' : 'stored, encrypted'
}

const storedSchema = z.strictObject({
  desks: z.array(
    z.strictObject({
      name: z.string(),
      map: z.string(),
      stores: z.record(z.string(), z.string()).optional(),
      address: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('encrypted'), age: z.string() }),
        z.strictObject({ kind: z.literal('env'), name: z.string() }),
        z.strictObject({ kind: z.literal('file'), path: z.string() }),
      ]),
    }),
  ),
})
type StoredDesks = z.infer<typeof storedSchema>
export type StoredDesk = StoredDesks['desks'][number]

async function readStored(file: string): Promise<StoredDesks> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { desks: [] }
    throw error
  }
  try {
    return storedSchema.parse(JSON.parse(text))
  } catch {
    throw new DeskError(
      'installation-damaged',
      `expected the list of desks in ${file}, found something else`,
      {
        remedy: 'Restore the file from a backup of the data folder, or remove it and add the desks again.',
      },
    )
  }
}

const fromStored = ({ stores, ...desk }: StoredDesk): DeskEntry => ({
  ...desk,
  from: 'installation',
  ...(stores === undefined ? {} : { stores }),
})
const byName = (a: DeskEntry, b: DeskEntry) => a.name.localeCompare(b.name)

async function storedAddress(
  address: string,
  keyring: Pick<Keyring, 'encrypt'>,
): Promise<StoredDesk['address']> {
  if (address.startsWith('env:')) return { kind: 'env', name: checkVariable(address.slice(4)) }
  if (address.startsWith('file:')) return { kind: 'file', path: resolve(address.slice(5)) }
  return { kind: 'encrypted', age: await keyring.encrypt(address) }
}

async function revealAddress(
  { name, address }: DeskEntry,
  keyring: Pick<Keyring, 'decrypt'>,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Redacted<string>> {
  if (address.kind === 'literal') return address.url
  if (address.kind === 'encrypted') return new Redacted(await keyring.decrypt(address.age))
  if (address.kind === 'env') {
    const value = environment[address.name]
    if (value !== undefined && value !== '') return new Redacted(value)
    throw new UsageError(
      'desk-address',
      `the desk ${name} has its address in the variable ${address.name}, which is not set`,
      {
        remedy: `Set ${address.name} to the address of the database.`,
      },
    )
  }
  try {
    return new Redacted((await readFile(address.path, 'utf8')).trim())
  } catch (error) {
    throw new UsageError(
      'desk-address',
      `the desk ${name} has its address in a file that cannot be read: ${messageOf(error)}`,
      {
        remedy: 'Put the address of the database into that file; nobody else should be able to read it.',
      },
    )
  }
}

function checkName(name: string): void {
  if (/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(name)) return
  throw new UsageError(
    'bad-desk-name',
    `expected a name of a-z, 0-9 and inner hyphens, at most 40 characters, found ${JSON.stringify(name)}`,
    {
      remedy: 'Choose a short one, such as support or hr-desk.',
    },
  )
}

function checkVariable(name: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return name
  throw new UsageError('bad-variable', 'expected the name of a variable after env:, such as env:SUPPORT_URL')
}

function deskExists(name: string): UsageError {
  return new UsageError('desk-exists', `there is a desk ${name} already`, {
    remedy: `Choose another name, or give --replace.`,
  })
}

function inConfiguration(name: string): UsageError {
  return new UsageError('desk-configured', `the desk ${name} stands in expunge.yaml`, {
    remedy: 'Change it there.',
  })
}

function noSuchDesk(name: string, known: readonly DeskEntry[]): never {
  const names = known.map((desk) => desk.name)
  throw new UsageError(
    'no-such-desk',
    `there is no desk named ${JSON.stringify(name)}${names.length > 0 ? `; known: ${names.join(', ')}` : ''}`,
    {
      facts: { known: names },
      remedy: 'Add one with: expunge desk add NAME --map MAP --url URL',
    },
  )
}

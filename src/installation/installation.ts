import { access, chmod, mkdir, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { RunStore } from '../engine/apply/record.ts'
import { destroyExpired } from '../engine/archive/expire.ts'
import type { ArchiveStore } from '../engine/archive/store.ts'
import { type Ledger, openLedger } from '../engine/ledger/ledger.ts'
import { type Clock, systemClock } from '../shared/clock.ts'
import { UsageError } from '../shared/errors.ts'
import { type Keyring, openKeyring } from '../shared/keyring.ts'
import type { GivenKeys } from '../shared/keys.ts'
import type { ReadSecret } from '../engine/outside/secrets.ts'
import { readGivenKeys } from './given-keys.ts'
import { archiveFolder } from './archive-folder.ts'
import { type Connections, openConnections } from './connections.ts'
import { deskFile, type DeskEntry, type DeskRegistry, openDeskRegistry } from './desks.ts'
import { type FileHolds, fileHolds } from './holds.ts'
import { fileRunStore } from './runs.ts'
import { type ScanFiles, scanFiles } from './scans.ts'
import { secretReader } from './secrets.ts'

/** Everything that Expunge keeps on its own side, in one folder: keys, ledger, runs and the names of desks. */
export interface Installation {
  readonly folder: string
  readonly keyring: Keyring
  readonly ledger: Ledger
  readonly ledgerFile: string
  readonly runs: RunStore
  readonly holds: FileHolds
  /** What runs removed, sealed, for as long as they can be undone. */
  readonly archives: ArchiveStore
  /** What was found outside of data maps. */
  readonly scans: ScanFiles
  readonly desks: DeskRegistry
  readonly connections: Connections
  /** Reads what opens places outside of the database. */
  readonly readSecret: ReadSecret
  readonly clock: Clock
}

export interface InstallationOptions {
  readonly clock?: Clock
  readonly configuredDesks?: readonly DeskEntry[]
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Only open what is there already: throws `no-installation` instead of making keys. */
  readonly existing?: boolean
}

/** Opens the installation in `folder` (mode 0700), making it on first use. */
export async function openInstallation(
  folder: string,
  options: InstallationOptions = {},
): Promise<Installation> {
  const place = resolve(folder)
  const { clock = systemClock } = options
  const given = await readGivenKeys(options.environment ?? process.env)
  if (options.existing === true) await requireKeys(place, given)
  await makeFolder(place)
  const keyring = await openKeyring(keysFolder(place), undefined, given)
  const ledgerFile = join(place, 'ledger.jsonl')
  const runs = fileRunStore(join(place, 'runs'))
  const archives = archiveFolder(join(place, 'archive'))
  const ledger = openLedger(ledgerFile, keyring, clock)
  await destroyAgedSeals({ folder: join(keysFolder(place), 'plans'), keyring, runs, now: clock.now() })
  await destroyExpired({ archives, keyring, ledger, runs, clock })
  return {
    folder: place,
    keyring,
    ledger,
    ledgerFile,
    runs,
    holds: fileHolds(join(place, 'holds.json'), { keyring, clock }),
    archives,
    scans: scanFiles(join(place, 'scans')),
    desks: openDeskRegistry({
      kept: deskFile(join(place, 'desks.json')),
      keyring,
      ...(options.configuredDesks === undefined ? {} : { configured: options.configuredDesks }),
      ...(options.environment === undefined ? {} : { environment: options.environment }),
    }),
    connections: openConnections(join(place, 'connections'), keyring),
    readSecret: secretReader(options.environment ?? process.env),
    clock,
  }
}

const sealDays = 30

/** Plans that nobody applied lose what they hold of a person after 30 days; their ids tell when they were made. */
async function destroyAgedSeals(parts: {
  readonly folder: string
  readonly keyring: Keyring
  readonly runs: RunStore
  readonly now: Date
}): Promise<void> {
  const limit = new Date(parts.now.getTime() - sealDays * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '')
  const aged = (await readdir(parts.folder)).flatMap((name) => {
    const [, id, day] = /^(p-(\d{8})-.*)\.key$/.exec(name) ?? []
    return id !== undefined && day !== undefined && day < limit ? [id] : []
  })
  if (aged.length === 0) return
  const used = new Set((await parts.runs.list()).map((record) => record.plan.id))
  for (const id of aged) if (!used.has(id)) await parts.keyring.destroySeal(id)
}

/** Where an installation keeps its keys. */
export function keysFolder(folder: string): string {
  return join(folder, 'keys')
}

async function requireKeys(folder: string, { signing }: GivenKeys): Promise<void> {
  try {
    await access(signing === undefined ? join(keysFolder(folder), 'signing.pub') : keysFolder(folder))
  } catch {
    throw new UsageError('no-installation', `there is no installation of Expunge in ${folder}`, {
      facts: { folder },
      remedy: 'Name its folder with --data, or make one with: expunge init',
    })
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    const made = await mkdir(folder, { recursive: true, mode: 0o700 })
    if (made !== undefined) await chmod(folder, 0o700)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(
      'data-folder',
      `the data folder ${folder} cannot be used (${code ?? 'unknown reason'})`,
      {
        facts: { folder },
        remedy: 'Name a folder that you may write, with --data.',
      },
    )
  }
}

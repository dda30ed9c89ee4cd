import type { TextAnalyzer } from '../engine/recognition/presidio.ts'
import { type ConnectOptions, connect } from '../database/connect.ts'
import type { Database } from '../database/database.ts'
import type { HoldStore } from '../engine/hold/hold.ts'
import { type LedgerStore, openLedger } from '../engine/ledger/ledger.ts'
import { type DeskEntry, openDeskRegistry } from '../installation/desks.ts'
import type { Installation } from '../installation/installation.ts'
import { readGivenKeys } from '../installation/given-keys.ts'
import { secretReader } from '../installation/secrets.ts'
import type { Clock } from '../shared/clock.ts'
import { DeskError } from '../shared/errors.ts'
import { type Keyring, openKeyring } from '../shared/keyring.ts'
import type { Redacted } from '../shared/redacted.ts'
import { storedArchives } from './store/archives.ts'
import { storedDesks } from './store/desks.ts'
import { storedHolds } from './store/holds.ts'
import { storedLedger } from './store/ledger.ts'
import { storedRuns } from './store/runs.ts'
import { storedSeals } from './store/seals.ts'
import type { ControlStore } from './store/store.ts'

/** What the engine needs of an installation, wherever it is kept. */
export type EngineSide = Pick<
  Installation,
  'keyring' | 'ledger' | 'runs' | 'archives' | 'desks' | 'readSecret' | 'clock'
> & {
  readonly holds: HoldStore
  /** The lines of the ledger as they stand, for an audit. */
  readonly ledgerLines: Pick<LedgerStore, 'read'>
  /** Opens a desk's database within the limits that are set for all desks. */
  readonly connect: (url: Redacted<string>, options?: DeskOptions) => Promise<Database>
  /** Asked for persons in texts that are masked. */
  readonly analyzer?: TextAnalyzer
}

/** What a piece of work may say of its own sessions on a desk. */
export type DeskOptions = Pick<ConnectOptions, 'readOnly' | 'statementTimeoutMs'>

/** What holds for every session on a desk. */
export type DeskLimits = Pick<ConnectOptions, 'statementTimeoutMs' | 'lockTimeoutMs'>

export interface SharedInstallationOptions {
  readonly store: ControlStore
  /** The installation's keys, but for those in the environment: a folder that every machine has the same of. */
  readonly keys: string
  readonly clock: Clock
  readonly configuredDesks?: readonly DeskEntry[]
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** None when left out. */
  readonly limits?: DeskLimits
  readonly analyzer?: TextAnalyzer
}

/**
 * An installation in Expunge's own database, which any number of processes on any number of machines share. Throws `DeskError`
 * `other-keys` for keys that are not those of this database.
 */
export async function openSharedInstallation(options: SharedInstallationOptions): Promise<EngineSide> {
  const { store, keys, clock, configuredDesks = [], environment = process.env, limits, analyzer } = options
  const given = await readGivenKeys(environment)
  const keyring = await openKeyring(keys, storedSeals(store, clock), given)
  await requireOwnKeys(store, keyring)
  const ledgerLines = storedLedger(store)
  return {
    keyring,
    ledger: openLedger(ledgerLines, keyring, clock),
    ledgerLines,
    runs: storedRuns(store),
    holds: storedHolds(store, keyring),
    archives: storedArchives(store),
    desks: openDeskRegistry({ kept: storedDesks(store), keyring, configured: configuredDesks, environment }),
    readSecret: secretReader(environment),
    connect: (url, more) => connect(url.reveal(), { ...limits, ...more }),
    clock,
    ...(analyzer === undefined ? {} : { analyzer }),
  }
}

/** With other keys nothing of what is sealed could be opened, and the ledger would have two signatures. */
async function requireOwnKeys(store: ControlStore, keyring: Keyring): Promise<void> {
  const { signing: key_id, sealing: sealing_id, marker: marker_id } = await keyring.ids()
  const row = { key_id, sealing_id, marker_id }
  await store.db
    .insertInto('installation')
    .values({ only: true, ...row })
    .onConflict((conflict) => conflict.column('only').doNothing())
    .execute()
  // A version before this one put the first of them down alone.
  await store.db
    .updateTable('installation')
    .set({ sealing_id, marker_id })
    .where('key_id', '=', key_id)
    .where('sealing_id', 'is', null)
    .execute()
  const known = await store.db.selectFrom('installation').selectAll().executeTakeFirstOrThrow()
  for (const [name, word] of [
    ['key_id', 'keys'],
    ['sealing_id', 'sealing key'],
    ['marker_id', 'marker key'],
  ] as const) {
    const [expected, found] = [known[name], row[name]]
    if (expected === found) continue
    throw new DeskError(
      'other-keys',
      `this database belongs to the ${word} ${expected}, and found was ${found}`,
      {
        facts: { expected, found },
        remedy:
          'Every process needs the same keys: copy the folder here, hand the same ones out, or restore the backup.',
      },
    )
  }
}

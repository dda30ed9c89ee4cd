import { openLedger } from '../engine/ledger/ledger.ts'
import { type DeskEntry, openDeskRegistry } from '../installation/desks.ts'
import type { Installation } from '../installation/installation.ts'
import { secretReader } from '../installation/secrets.ts'
import type { Clock } from '../shared/clock.ts'
import { openKeyring } from '../shared/keyring.ts'
import { storedDesks } from './store/desks.ts'
import { storedLedger } from './store/ledger.ts'
import { storedRuns } from './store/runs.ts'
import { storedSeals } from './store/seals.ts'
import type { ControlStore } from './store/store.ts'

/** What the engine needs of an installation, wherever it is kept. */
export type EngineSide = Pick<Installation, 'keyring' | 'ledger' | 'runs' | 'desks' | 'readSecret' | 'clock'>

export interface SharedInstallationOptions {
  readonly store: ControlStore
  /** The installation's keys: a folder that every machine has the same of, such as a mounted secret. */
  readonly keys: string
  readonly clock: Clock
  readonly configuredDesks?: readonly DeskEntry[]
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/** An installation in Expunge's own database, which any number of processes on any number of machines share. */
export async function openSharedInstallation(options: SharedInstallationOptions): Promise<EngineSide> {
  const { store, keys, clock, configuredDesks = [], environment = process.env } = options
  const keyring = await openKeyring(keys, storedSeals(store, clock))
  return {
    keyring,
    ledger: openLedger(storedLedger(store), keyring, clock),
    runs: storedRuns(store),
    desks: openDeskRegistry({ kept: storedDesks(store), keyring, configured: configuredDesks, environment }),
    readSecret: secretReader(environment),
    clock,
  }
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { type Kysely, sql, type Transaction } from 'kysely'
import { Migrator } from 'kysely/migration'
import { labelOf, parseAddress } from '../../database/address.ts'
import { DeskError, UsageError } from '../../shared/errors.ts'
import type { Backend } from './backend.ts'
import { openEmbedded } from './embedded.ts'
import { createSchema, migrationProvider, schemaName } from './migrations.ts'
import { openServer } from './server.ts'
import type { Tables } from './tables.ts'

/** Expunge's own database: what an organization's installation knows, on one machine or shared by many. */
export interface ControlStore
  extends Pick<Backend, 'address' | 'exclusively' | 'shared' | 'alone' | 'close'> {
  /** A PostgreSQL server that many processes share, or an embedded one of this process alone. */
  readonly kind: 'server' | 'embedded'
  /** For messages; without a password. */
  readonly label: string
  /** Statements go into the transaction that the caller is in, or else stand alone. */
  readonly db: Kysely<Tables>
  /** All that `work` asks of the store is done together or not at all; inside of a transaction it is a part of that one. */
  transaction<T>(work: () => Promise<T>): Promise<T>
  /**
   * Does `work` once the whole transaction that the caller is in was taken back, as nothing that is written in it stays then;
   * not at all where it is kept. What fails in `work` takes the place of the error that took the transaction back.
   */
  ifUndone(work: () => Promise<unknown>): void
}

/**
 * Opens the store at `url` (`postgres://…`, or `pglite:FOLDER`) and brings its tables up to date; processes that open it
 * at once wait for each other. Throws `UsageError` `store-address` for another kind of address, `DeskError` `store-newer`
 * for a store that a later version of Expunge has changed.
 */
export async function openControlStore(url: string): Promise<ControlStore> {
  const kind = kindOf(url)
  const label = kind === 'server' ? labelOf(parseAddress(url), 5432) : url.slice('pglite:'.length)
  const backend = kind === 'server' ? await openServer(url, label) : await openEmbedded(url)
  try {
    await migrate(backend.root)
  } catch (error) {
    await backend.close()
    throw error
  }
  const current = new AsyncLocalStorage<Current>()
  return {
    kind,
    label,
    get db() {
      return current.getStore()?.transaction ?? backend.root
    },
    transaction: async (work) => {
      if (current.getStore() !== undefined) return work()
      const ifUndone: (() => Promise<unknown>)[] = []
      try {
        return await backend.root
          .transaction()
          .execute((transaction) => current.run({ transaction, ifUndone }, work))
      } catch (error) {
        for (const mend of ifUndone) await mend()
        throw error
      }
    },
    ifUndone: (work) => {
      current.getStore()?.ifUndone.push(work)
    },
    exclusively: backend.exclusively,
    shared: backend.shared,
    alone: (name, work) => {
      // Whoever shares the lock may need the one connection of an embedded database to come to an end.
      if (current.getStore() !== undefined)
        throw new Error(`"${name}" has to be taken alone before a transaction begins, not in one`)
      return backend.alone(name, work)
    },
    address: backend.address,
    close: backend.close,
  }
}

/** The transaction that somebody is in. */
interface Current {
  readonly transaction: Transaction<Tables>
  readonly ifUndone: (() => Promise<unknown>)[]
}

function kindOf(url: string): ControlStore['kind'] {
  if (/^postgres(?:ql)?:\/\//i.test(url)) return 'server'
  if (url.startsWith('pglite:')) return 'embedded'
  throw new UsageError(
    'store-address',
    'expected the address of Expunge’s own database as postgres://… or pglite:FOLDER, found another kind',
  )
}

/** Who comes second waits: "if not exists" does not hold against another process that makes the same at that moment. */
async function migrate(db: Kysely<Tables>): Promise<void> {
  await (db as unknown as Kysely<unknown>).connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(hashtextextended('migrations', 7421))`.execute(connection)
    try {
      await createSchema(connection)
      await migrateToLatest(connection)
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended('migrations', 7421))`.execute(connection)
    }
  })
}

async function migrateToLatest(db: Kysely<unknown>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: migrationProvider,
    migrationTableSchema: schemaName,
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
  })
  const applied = (await migrator.getMigrations()).filter(({ migration }) => migration === undefined)
  if (applied.length > 0) throw newerStore()
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  if (/corrupted migrations/.test(String(error))) throw newerStore()
  throw error
}

function newerStore(): DeskError {
  return new DeskError('store-newer', 'a later version of Expunge has changed this database', {
    remedy: 'Start the later version, or restore the backup that was made before it was started.',
  })
}

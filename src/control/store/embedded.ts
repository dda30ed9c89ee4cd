import { CompiledQuery, type DatabaseConnection, Kysely, PGliteDialect, PGliteDriver } from 'kysely'
import { lockFolder } from '../../database/pglite.ts'
import { type Backend, busy } from './backend.ts'
import { schemaName } from './migrations.ts'
import type { Tables } from './tables.ts'

/** Opens the embedded PostgreSQL in a folder, of which this process is the only user. */
export async function openEmbedded(url: string): Promise<Backend> {
  const place = url.slice('pglite:'.length)
  const isMemory = place === 'memory'
  const unlock = isMemory ? () => undefined : lockFolder(place)
  try {
    const { PGlite } = await import('@electric-sql/pglite')
    const pglite = await PGlite.create(isMemory ? 'memory://' : place)
    const root = new Kysely<Tables>({ dialect: new SerialDialect({ pglite }) })
    await root.executeQuery(CompiledQuery.raw(`set search_path to ${schemaName}`))
    await root.executeQuery(CompiledQuery.raw(`set timezone to 'UTC'`))
    const held = new Set<string>()
    const turns = new Map<string, Turns>()
    const turnsOf = (name: string) => {
      const known = turns.get(name) ?? new Turns()
      turns.set(name, known)
      return known
    }
    return {
      root,
      address: { embedded: pglite },
      exclusively: async (name, work) => {
        if (held.has(name)) throw busy(name)
        held.add(name)
        try {
          return await work()
        } finally {
          held.delete(name)
        }
      },
      // Nobody else can use this folder, so that the process itself is all that has to be asked.
      shared: (name, work) => turnsOf(name).shared(() => work(() => Promise.resolve())),
      alone: (name, work) => turnsOf(name).alone(work),
      close: async () => {
        await root.destroy()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/** Who comes takes a turn: alone, or together with those before who share it. */
class Turns {
  /** The end of the last turn that somebody had or waits for alone. */
  #alone: Promise<unknown> = Promise.resolve()
  #shared: Promise<unknown>[] = []

  shared<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#alone.then(work)
    const end = turn.then(
      () => undefined,
      () => undefined,
    )
    this.#shared.push(end)
    void end.then(() => (this.#shared = this.#shared.filter((other) => other !== end)))
    return turn
  }

  alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = Promise.all([this.#alone, ...this.#shared]).then(work)
    this.#alone = turn.then(
      () => undefined,
      () => undefined,
    )
    return turn
  }
}

class SerialDialect extends PGliteDialect {
  readonly #config: ConstructorParameters<typeof PGliteDialect>[0]

  constructor(config: ConstructorParameters<typeof PGliteDialect>[0]) {
    super(config)
    this.#config = config
  }

  override createDriver(): PGliteDriver {
    return new SerialDriver(this.#config)
  }
}

/**
 * Hands its single connection to one caller at a time. Kysely's own driver gives it to everybody at once, so that what
 * others ask meanwhile becomes a part of the transaction at hand, and two transactions at once wait for each other.
 */
class SerialDriver extends PGliteDriver {
  #free: Promise<void> = Promise.resolve()
  #release: () => void = () => undefined

  override async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#free
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#free = promise
    await before
    this.#release = resolve
    return super.acquireConnection()
  }

  override async releaseConnection(): Promise<void> {
    this.#release()
    await Promise.resolve()
  }
}

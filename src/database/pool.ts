import { UsageError } from '../shared/errors.ts'

/** How one driver opens, cleans and ends a connection. */
export interface Driver<C> {
  open(): Promise<C>
  /** Makes a used connection as good as new. Throws when that is impossible. */
  reset(connection: C): Promise<void>
  end(connection: C): Promise<void>
}

/** Keeps a few used connections for the next session; everybody who asks gets a connection of their own. */
export class Pool<C> {
  readonly #driver: Driver<C>
  readonly #idle: C[] = []
  #isClosed = false

  constructor(driver: Driver<C>) {
    this.#driver = driver
  }

  async acquire(): Promise<C> {
    if (this.#isClosed) throw new UsageError('database.closed', 'The database was closed already.')
    const used = this.#idle.pop()
    if (used === undefined) return this.#driver.open()
    try {
      await this.#driver.reset(used)
      return used
    } catch {
      // The server ended it while it was idle.
      await this.#end(used)
      return this.#driver.open()
    }
  }

  async release(connection: C, isSound: boolean): Promise<void> {
    if (isSound && !this.#isClosed && this.#idle.length < 4) this.#idle.push(connection)
    else await this.#end(connection)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all(this.#idle.splice(0).map((connection) => this.#end(connection)))
  }

  async #end(connection: C): Promise<void> {
    await this.#driver.end(connection).catch(() => undefined)
  }
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { UsageError } from '../shared/errors.ts'

/**
 * Lets one caller at a time use a database that has a single connection. Who asks from inside gets an error
 * at once, since waiting for oneself never ends.
 */
export class SerialQueue {
  readonly #inside = new AsyncLocalStorage<{ isOver: boolean }>()
  readonly #label: string
  #last: Promise<unknown> = Promise.resolve()
  #isClosed = false

  constructor(label: string) {
    this.#label = label
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const outer = this.#inside.getStore()
    if (outer !== undefined && !outer.isOver) {
      throw new UsageError(
        'database.nested_session',
        `A session was opened inside a session of ${this.#label}, which has a single connection. Use the session at hand.`,
      )
    }
    if (this.#isClosed) throw new UsageError('database.closed', 'The database was closed already.')
    const place = { isOver: false }
    const turn = this.#last.then(() => this.#inside.run(place, work))
    this.#last = turn.then(
      () => undefined,
      () => undefined,
    )
    try {
      return await turn
    } finally {
      // What the work left running may open a session later, when that is no longer nested.
      place.isOver = true
    }
  }

  /** Waits for everybody in the queue and lets nobody in after them. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#last
  }
}

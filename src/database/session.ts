import type { RawBuilder } from 'kysely'
import { UsageError } from '../shared/errors.ts'
import { asStatement, compileFor } from './compile.ts'
import type { Engine, Product, Result, Row, Session, Statement, TransactionOptions } from './database.ts'

/** What one engine does its own way on one connection. */
export interface Executor {
  readonly engine: Engine
  readonly product: Product
  /** Throws `DatabaseError`. */
  execute(statement: Statement): Promise<Result>
  begin(options: TransactionOptions): Promise<void>
  end(how: 'commit' | 'rollback'): Promise<void>
  /** Called when a transaction could not be ended: the connection must not be used again. */
  spoil(): void
}

/** A session over one connection; it stops working when `close` of the result is called. */
export function openSession(executor: Executor): { readonly session: Session; readonly close: () => void } {
  let state: 'idle' | 'in transaction' | 'closed' = 'idle'
  const { engine, product } = executor
  let last: Promise<unknown> = Promise.resolve()
  // A connection does one thing at a time; drivers differ in what they do with a second one.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  const session: Session = {
    engine,
    product,
    async run<R extends Row = Row>(statement: Statement | RawBuilder<unknown>): Promise<Result<R>> {
      if (state === 'closed') throw new UsageError('database.session', 'The session has ended already.')
      const compiled = asStatement(engine, statement)
      return (await inTurn(() => executor.execute(compiled))) as Result<R>
    },
    compile: (fragment) => compileFor(engine, fragment),
    async transaction(work, options = {}) {
      if (state !== 'idle') throw new UsageError('database.session', `The session is ${state} already.`)
      await inTurn(() => executor.begin(options))
      state = 'in transaction'
      try {
        const value = await work()
        await inTurn(() => executor.end('commit'))
        return value
      } catch (error) {
        await inTurn(() => executor.end('rollback')).catch(() => executor.spoil())
        throw error
      } finally {
        state = 'idle'
      }
    },
  }
  return {
    session,
    close: () => {
      state = 'closed'
    },
  }
}

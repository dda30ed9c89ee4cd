import type { Database, Row, Session } from '../../src/database/database.ts'

/**
 * The database, whose transactions and statements are watched; `heard` is awaited after each statement that brought rows.
 * `isInside` tells whether one of its sessions has a transaction open.
 */
export function watched(
  database: Database,
  heard: (sql: string, isInside: boolean) => Promise<void> = () => Promise.resolve(),
): { readonly database: Database; readonly isInside: () => boolean } {
  let isInside = false
  const watch = (session: Session): Session => ({
    ...session,
    async run<R extends Row>(statement: Parameters<Session['run']>[0]) {
      const compiled = 'sql' in statement ? statement : session.compile(statement)
      const result = await session.run<R>(compiled)
      if (result.rows.length > 0) await heard(compiled.sql, isInside)
      return result
    },
    async transaction(work, options) {
      isInside = true
      try {
        return await session.transaction(work, options)
      } finally {
        isInside = false
      }
    },
  })
  return {
    database: { ...database, session: (work) => database.session((session) => work(watch(session))) },
    isInside: () => isInside,
  }
}

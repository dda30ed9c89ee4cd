import { sql } from 'kysely'
import type { LedgerStore } from '../../engine/ledger/ledger.ts'
import type { ControlStore } from './store.ts'

const linesPerRead = 1_000

/** Keeps the ledger as rows, each a line; whoever appends waits for the one before. */
export function storedLedger(store: ControlStore): LedgerStore {
  return {
    label: `${store.label}, ledger_lines`,
    append: (build) =>
      store.transaction(async () => {
        await sql`select pg_advisory_xact_lock(hashtextextended('ledger', 7421))`.execute(store.db)
        const last = await store.db
          .selectFrom('ledger_lines')
          .select(['number', 'line'])
          .orderBy('number', 'desc')
          .limit(1)
          .executeTakeFirst()
        const lines = build({ last: last?.line, torn: undefined })
        const rows = lines.map((line, i) => ({ number: (last?.number ?? 0) + 1 + i, line }))
        if (rows.length > 0) await store.db.insertInto('ledger_lines').values(rows).execute()
      }),
    async *read() {
      for (let after = 0; ; ) {
        const rows = await store.db
          .selectFrom('ledger_lines')
          .select(['number', 'line'])
          .where('number', '>', after)
          .orderBy('number')
          .limit(linesPerRead)
          .execute()
        for (const { line } of rows) yield line
        if (rows.length < linesPerRead) return
        after = rows.at(-1)?.number ?? after
      }
    },
  }
}

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
        const last = await lastLine(store)
        const lines = build({ last: last?.line, torn: undefined })
        const rows = lines.map((line, i) => ({ number: (last?.number ?? 0) + 1 + i, line, ...foundBy(line) }))
        if (rows.length > 0) await store.db.insertInto('ledger_lines').values(rows).execute()
      }),
    last: async () => (await lastLine(store))?.line,
    async *read(filter = {}) {
      // A line's number is the sequence of its entry.
      for (let after = filter.after ?? 0; ; ) {
        let lines = store.db
          .selectFrom('ledger_lines')
          .select(['number', 'line'])
          .where('number', '>', after)
          .orderBy('number')
          .limit(linesPerRead)
        if (filter.runId !== undefined) lines = lines.where('run_id', '=', filter.runId)
        if (filter.planDigest !== undefined) lines = lines.where('plan_digest', '=', filter.planDigest)
        const rows = await lines.execute()
        for (const { line } of rows) yield line
        if (rows.length < linesPerRead) return
        after = rows.at(-1)?.number ?? after
      }
    },
  }
}

function lastLine(
  store: ControlStore,
): Promise<{ readonly number: number; readonly line: string } | undefined> {
  return store.db
    .selectFrom('ledger_lines')
    .select(['number', 'line'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

function foundBy(line: string): { readonly run_id: string | null; readonly plan_digest: string | null } {
  const { facts } = JSON.parse(line) as { readonly facts: Readonly<Record<string, unknown>> }
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return { run_id: text(facts['runId']), plan_digest: text(facts['planDigest']) }
}

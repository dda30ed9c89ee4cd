import type { Selectable } from 'kysely'
import type { ArchiveHead, ArchiveStore } from '../../engine/archive/store.ts'
import type { ControlStore } from './store.ts'
import type { Tables } from './tables.ts'

/** Keeps archives of runs as rows, for all machines of an installation; of a destroyed one its head stays. */
export function storedArchives(store: ControlStore): ArchiveStore {
  const ofChunk = (runId: string, chunk: string) =>
    store.db.selectFrom('archive_pieces').where('run_id', '=', runId).where('chunk', '=', chunk)
  return {
    begin: async (head) => {
      await store.db
        .insertInto('archives')
        .values({
          run_id: head.runId,
          plan_id: head.planId,
          plan_digest: head.planDigest,
          kept_at: new Date(head.kept),
          until: new Date(head.until),
          destroyed_at: null,
        })
        .onConflict((conflict) => conflict.column('run_id').doNothing())
        .execute()
    },
    find: async (runId) => {
      const row = await store.db
        .selectFrom('archives')
        .selectAll()
        .where('run_id', '=', runId)
        .executeTakeFirst()
      return row === undefined ? undefined : headOf(row)
    },
    list: async () => {
      const rows = await store.db
        .selectFrom('archives')
        .selectAll()
        .where('destroyed_at', 'is', null)
        .orderBy('until')
        .execute()
      return rows.map(headOf)
    },
    clear: async (runId, chunk) => {
      await store.db
        .deleteFrom('archive_pieces')
        .where('run_id', '=', runId)
        .where('chunk', '=', chunk)
        .execute()
    },
    put: async (runId, { chunk, piece }, bytes) => {
      const sealed = Buffer.from(bytes)
      await store.db
        .insertInto('archive_pieces')
        .values({ run_id: runId, chunk, piece, sealed })
        .onConflict((conflict) => conflict.columns(['run_id', 'chunk', 'piece']).doUpdateSet({ sealed }))
        .execute()
    },
    chunks: async (runId) => {
      const rows = await store.db
        .selectFrom('archive_pieces')
        .select('chunk')
        .distinct()
        .where('run_id', '=', runId)
        .execute()
      return rows.map(({ chunk }) => chunk).sort()
    },
    pieces: async (runId, chunk) => {
      const rows = await ofChunk(runId, chunk).select('piece').execute()
      return rows.map(({ piece }) => piece).sort()
    },
    get: async (runId, { chunk, piece }) =>
      (await ofChunk(runId, chunk).select('sealed').where('piece', '=', piece).executeTakeFirstOrThrow())
        .sealed,
    destroy: (runId, at) =>
      store.transaction(async () => {
        await store.db.deleteFrom('archive_pieces').where('run_id', '=', runId).execute()
        await store.db
          .updateTable('archives')
          .set({ destroyed_at: new Date(at) })
          .where('run_id', '=', runId)
          .where('destroyed_at', 'is', null)
          .execute()
      }),
  }
}

function headOf(row: Selectable<Tables['archives']>): ArchiveHead {
  return {
    runId: row.run_id,
    planId: row.plan_id,
    planDigest: row.plan_digest,
    kept: row.kept_at.toISOString(),
    until: row.until.toISOString(),
    ...(row.destroyed_at === null ? {} : { destroyed: row.destroyed_at.toISOString() }),
  }
}

import type { Clock } from '../../shared/clock.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { ControlStore } from '../store/store.ts'

const keptMs = 24 * 3_600_000

/** Requests that may be sent twice, because an answer did not arrive, are carried out once. */
export interface Once {
  /**
   * Does `work` and keeps its answer under `key` in one transaction; the same `asked` under the same key gets that answer
   * for 24 hours, and nothing is done. Who comes meanwhile waits. Throws `RefusedError` `key-reused` for something else
   * under the same key. What `work` answers may hold no personal value and no secret.
   */
  do<T>(key: string, asked: string, work: () => Promise<T>): Promise<T>
}

export function openOnce(store: ControlStore, clock: Clock): Once {
  return {
    do: <T>(key: string, asked: string, work: () => Promise<T>) =>
      store.transaction(async () => {
        const now = clock.now()
        await store.db
          .deleteFrom('answers')
          .where('at', '<', new Date(now.getTime() - keptMs))
          .execute()
        const { numInsertedOrUpdatedRows } = await store.db
          .insertInto('answers')
          .values({ key, asked, answer: null, at: now })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .executeTakeFirst()
        if (numInsertedOrUpdatedRows === 0n) return earlier<T>(store, key, asked)
        const answer = await work()
        await store.db
          .updateTable('answers')
          .set({ answer: JSON.stringify(answer) })
          .where('key', '=', key)
          .execute()
        return answer
      }),
  }
}

async function earlier<T>(store: ControlStore, key: string, asked: string): Promise<T> {
  const row = await store.db
    .selectFrom('answers')
    .select(['asked', 'answer'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (row?.asked !== asked)
    throw new RefusedError('key-reused', 'this idempotency key was used for another request', {
      remedy: 'Take a new key for each request, and the same one only to send a request again.',
    })
  return JSON.parse(row.answer ?? 'null') as T
}

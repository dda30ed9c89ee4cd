import type { FigurePart, FigureStore, PartPlace } from '../../engine/figures/store.ts'
import { batchesOf } from '../../shared/batches.ts'
import type { ControlStore } from './store.ts'

/** Keeps the figures of purged tickets as rows, for all machines of an installation. */
export function storedFigures(store: ControlStore): FigureStore {
  return {
    put: async (run, part) => {
      const { number, step, from, to, leftOut } = part
      const values = {
        place: JSON.stringify({ number, step, from, to, leftOut }),
        content: JSON.stringify(part),
      }
      await store.db
        .insertInto('figure_parts')
        .values({ run_id: run, number, ...values })
        .onConflict((conflict) => conflict.columns(['run_id', 'number']).doUpdateSet(values))
        .execute()
    },
    places: async (run) => {
      const rows = await store.db
        .selectFrom('figure_parts')
        .select('place')
        .where('run_id', '=', run)
        .orderBy('number')
        .execute()
      return rows.map(({ place }) => place as PartPlace)
    },
    drop: async (run, numbers) => {
      for (const batch of batchesOf(numbers, 1_000))
        await store.db
          .deleteFrom('figure_parts')
          .where('run_id', '=', run)
          .where('number', 'in', [...batch])
          .execute()
    },
    read: (runs) => readParts(store, runs),
  }
}

const partsPerPage = 50

/** Page by page, so that memory stays flat. */
async function* readParts(store: ControlStore, runs: readonly string[]): ReturnType<FigureStore['read']> {
  for (const batch of batchesOf(runs, 500)) {
    let after: { readonly run: string; readonly number: number } = { run: '', number: 0 }
    for (let isMore = true; isMore; ) {
      const rows = await store.db
        .selectFrom('figure_parts')
        .select(['run_id', 'number', 'content'])
        .where('run_id', 'in', [...batch])
        .where((row) => row.eb(row.refTuple('run_id', 'number'), '>', row.tuple(after.run, after.number)))
        .orderBy('run_id')
        .orderBy('number')
        .limit(partsPerPage)
        .execute()
      for (const { run_id, content } of rows) yield { run: run_id, part: JSON.parse(content) as FigurePart }
      const last = rows.at(-1)
      if (last !== undefined) after = { run: last.run_id, number: last.number }
      isMore = rows.length === partsPerPage
    }
  }
}

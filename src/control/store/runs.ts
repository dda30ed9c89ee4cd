import type { Insertable } from 'kysely'
import {
  type MarkerStore,
  runBusy,
  type RunDocument,
  type RunRecord,
  type RunStore,
} from '../../engine/apply/record.ts'
import type { NamedObject } from '../../engine/apply/objects.ts'
import type { Plan } from '../../engine/plan/document.ts'
import { batchesOf } from '../../shared/batches.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import { storedFigures } from './figures.ts'
import type { ControlStore } from './store.ts'
import type { Tables } from './tables.ts'

/** Keeps runs as rows, for all machines of an installation. */
export function storedRuns(store: ControlStore): RunStore {
  const existing = async (id: string) => {
    const row = await store.db.selectFrom('runs').select('record').where('id', '=', id).executeTakeFirst()
    if (row === undefined) throw noSuchRun(id)
    return row.record as RunRecord
  }
  return {
    create: async (record, plan) => {
      await store.db
        .insertInto('runs')
        .values({ id: record.id, plan: JSON.stringify(plan), ...columnsOf(record) })
        .execute()
    },
    save: async (record) => {
      await store.db.updateTable('runs').set(columnsOf(record)).where('id', '=', record.id).execute()
    },
    load: existing,
    loadPlan: async (id) => {
      const row = await store.db.selectFrom('runs').select('plan').where('id', '=', id).executeTakeFirst()
      if (row === undefined) throw noSuchRun(id)
      return JSON.parse(row.plan) as Plan
    },
    ofPlan: async (digest) => {
      const row = await store.db
        .selectFrom('runs')
        .select('record')
        .where('plan_digest', '=', digest)
        .orderBy('started_at')
        .orderBy('id')
        .executeTakeFirst()
      return row?.record as RunRecord | undefined
    },
    list: async () => {
      const rows = await store.db
        .selectFrom('runs')
        .select('record')
        .orderBy('started_at')
        .orderBy('id')
        .execute()
      return rows.map(({ record }) => record as RunRecord)
    },
    writeDocument: (id, name, value) => writeDocument(store, id, name, value),
    readDocument: <T>(id: string, name: RunDocument) => readDocument<T>(store, id, name),
    withRun: (id, work) => withRun(store, id, work),
    request: async (id, wish) => {
      await existing(id)
      await store.db
        .insertInto('run_wishes')
        .values({ run_id: id, wish })
        .onConflict((conflict) => conflict.column('run_id').doUpdateSet({ wish }))
        .execute()
    },
    takeRequest: async (id) => {
      const row = await store.db
        .deleteFrom('run_wishes')
        .where('run_id', '=', id)
        .returning('wish')
        .executeTakeFirst()
      return row?.wish === 'pause' || row?.wish === 'cancel' ? row.wish : undefined
    },
    ...objectsIn(store),
    markers: (id) => markersIn(store, id),
    figures: storedFigures(store),
  }
}

function columnsOf(
  record: RunRecord,
): Pick<Insertable<Tables['runs']>, 'desk' | 'state' | 'plan_digest' | 'started_at' | 'record'> {
  return {
    desk: record.desk,
    state: record.state,
    plan_digest: record.plan.digest,
    started_at: new Date(record.started),
    record: JSON.stringify(record),
  }
}

async function writeDocument(store: ControlStore, id: string, name: string, value: unknown): Promise<void> {
  const content = JSON.stringify(value)
  await store.db
    .insertInto('run_documents')
    .values({ run_id: id, name, content })
    .onConflict((conflict) => conflict.columns(['run_id', 'name']).doUpdateSet({ content }))
    .execute()
}

async function readDocument<T>(store: ControlStore, id: string, name: string): Promise<T | undefined> {
  const row = await store.db
    .selectFrom('run_documents')
    .select('content')
    .where('run_id', '=', id)
    .where('name', '=', name)
    .executeTakeFirst()
  return row === undefined ? undefined : (JSON.parse(row.content) as T)
}

async function withRun<T>(store: ControlStore, id: string, work: () => Promise<T>): Promise<T> {
  const state = { entered: false }
  try {
    return await store.exclusively(`run ${id}`, () => {
      state.entered = true
      return work()
    })
  } catch (error) {
    if (state.entered || !(error instanceof RefusedError) || error.code !== 'busy') throw error
    throw runBusy(id)
  }
}

const objectsPerBatch = 5_000
const tallyName = 'objects-tally'

/** A run's list of objects outside of the desk, worked off batch by batch; what is left of a batch waits for the next time. */
function objectsIn(store: ControlStore): Pick<RunStore, 'addObjects' | 'hasObjects' | 'workOffObjects'> {
  const add = async (id: string, objects: readonly NamedObject[], isLeft: boolean) => {
    for (const batch of batchesOf(objects, 1_000))
      await store.db
        .insertInto('run_objects')
        .values(batch.map((object) => ({ run_id: id, object: JSON.stringify(object), is_left: isLeft })))
        .execute()
  }
  const open = (id: string) =>
    store.db
      .selectFrom('run_objects')
      .select(['number', 'object'])
      .where('run_id', '=', id)
      .where('is_left', '=', false)
      .orderBy('number')
      .limit(objectsPerBatch)
      .execute()
  return {
    addObjects: (id, objects) => store.transaction(() => add(id, objects, false)),
    hasObjects: async (id) => {
      const row = await store.db
        .selectFrom('run_objects')
        .select('number')
        .where('run_id', '=', id)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },
    workOffObjects: (id, work) => workOff(store, id, { open, add, work }),
  }
}

interface ObjectWork<T> {
  readonly open: (id: string) => Promise<readonly { readonly number: number; readonly object: unknown }[]>
  readonly add: (id: string, objects: readonly NamedObject[], isLeft: boolean) => Promise<void>
  readonly work: (
    batch: readonly NamedObject[],
    tally: T | undefined,
  ) => Promise<{ readonly left: readonly NamedObject[]; readonly tally: T }>
}

async function workOff<T>(
  store: ControlStore,
  id: string,
  { open, add, work }: ObjectWork<T>,
): Promise<T | undefined> {
  let tally: T | undefined = await readDocument<T>(store, id, tallyName)
  for (let batch = await open(id); batch.length > 0; batch = await open(id)) {
    const numbers = batch.map(({ number }) => number)
    const done = await work(
      batch.map(({ object }) => object as NamedObject),
      tally,
    )
    await store.transaction(async () => {
      await store.db.deleteFrom('run_objects').where('number', 'in', numbers).execute()
      await add(id, done.left, true)
      await writeDocument(store, id, tallyName, done.tally)
    })
    tally = done.tally
  }
  await store.transaction(async () => {
    await store.db
      .updateTable('run_objects')
      .set({ is_left: false })
      .where('run_id', '=', id)
      .where('is_left', '=', true)
      .execute()
    await store.db
      .deleteFrom('run_documents')
      .where('run_id', '=', id)
      .where('name', '=', tallyName)
      .execute()
  })
  return tally
}

const charactersPerPart = 256 * 1024

/** Part 0 is written last: without it, what is there of the others is of a process that did not come to its end. */
function markersIn(store: ControlStore, id: string): MarkerStore {
  const add = (part: number, lines: string) =>
    store.db.insertInto('run_markers').values({ run_id: id, part, lines }).execute()
  return {
    exist: async () => {
      const row = await store.db
        .selectFrom('run_markers')
        .select('part')
        .where('run_id', '=', id)
        .where('part', '=', 0)
        .executeTakeFirst()
      return row !== undefined
    },
    write: async (produce) => {
      await store.db.deleteFrom('run_markers').where('run_id', '=', id).execute()
      let part = 0
      let lines = ''
      const flush = async () => {
        if (lines !== '') await add((part += 1), lines)
        lines = ''
      }
      await produce(async (values) => {
        for (const value of values) {
          lines += `${JSON.stringify(value)}\n`
          if (lines.length >= charactersPerPart) await flush()
        }
      })
      await flush()
      await add(0, '')
    },
    async *read() {
      for (let part = 1; ; part++) {
        const row = await store.db
          .selectFrom('run_markers')
          .select('lines')
          .where('run_id', '=', id)
          .where('part', '=', part)
          .executeTakeFirst()
        if (row === undefined) return
        for (const line of row.lines.split('\n')) if (line !== '') yield JSON.parse(line) as unknown
      }
    },
    withdraw: async () => {
      await store.db.deleteFrom('run_markers').where('run_id', '=', id).execute()
    },
  }
}

function noSuchRun(id: string): UsageError {
  return new UsageError('no-such-run', `this installation has no run ${id.slice(0, 64)}`, {
    remedy: 'See all of them with: expunge runs list',
  })
}

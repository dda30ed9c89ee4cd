import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { ControlStore } from '../store/store.ts'
import { daysAfter } from './clock.ts'
import {
  handle,
  type Handling,
  note,
  type RequestRow,
  type RequestsParts,
  stale,
  type TaskRow,
  today,
} from './change.ts'
import { type Ground, grounds } from './states.ts'

/** How a task ended. What was not possible needs a ground. */
export type TaskOutcome =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'not possible'; readonly ground: Ground | 'no-such-person' | 'no-access' }

/** What people do by hand for requests. */
export interface RequestTasks {
  ofRequest(requestId: string): Promise<readonly TaskRow[]>
  /** Open tasks of an account, the most urgent first. */
  ofOwner(owner: string): Promise<readonly TaskRow[]>
  /** Throws `no-such-task`, `task-closed`, `stale` for another version of the task. */
  close(requestId: string, name: string, outcome: TaskOutcome, how: Handling): Promise<void>
  /** Gives an open task to somebody else. Throws as `close`. */
  assign(requestId: string, name: string, owner: string, how: Handling): Promise<void>
}

export function tasksOf(store: ControlStore, requestId: string): Promise<TaskRow[]> {
  return store.db
    .selectFrom('request_tasks')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('due_on')
    .orderBy('name')
    .execute()
}

export function openTasks(parts: RequestsParts): RequestTasks {
  const { store } = parts
  return {
    ofRequest: (requestId) => tasksOf(store, requestId),
    ofOwner: (owner) =>
      store.db
        .selectFrom('request_tasks')
        .selectAll()
        .where('owner', '=', owner)
        .where('state', '=', 'open')
        .orderBy('due_on')
        .orderBy('request_id')
        .orderBy('name')
        .limit(1_000)
        .execute(),
    close: (requestId, name, outcome, how) => closeTask(parts, { requestId, name, outcome, how }),
    assign: (requestId, name, owner, { by, version }) =>
      handle(parts, requestId, { by, act: 'close-task' }, async () => {
        const task = await openTask(store, requestId, name, version)
        await change(store, task, { owner })
        await note(parts, by, 'request.task-assigned', requestId, { task: name, owner })
        return {}
      }),
  }
}

async function closeTask(
  parts: RequestsParts,
  closing: {
    readonly requestId: string
    readonly name: string
    readonly outcome: TaskOutcome
    readonly how: Handling
  },
): Promise<void> {
  const { requestId, name, outcome, how } = closing
  const ground = 'ground' in outcome ? outcome.ground : null
  if (ground !== null && !(ground in grounds) && ground !== 'no-such-person' && ground !== 'no-access')
    throw new UsageError('request-word', 'expected a ground of the closed list, found another word')
  // The version that the caller names is the task's.
  await handle(parts, requestId, { by: how.by, act: 'close-task' }, async () => {
    const task = await openTask(parts.store, requestId, name, how.version)
    await change(parts.store, task, {
      state: outcome.outcome,
      ground,
      closed_by: how.by,
      closed_at: parts.side.clock.now(),
    })
    await note(parts, how.by, 'request.task-closed', requestId, {
      task: name,
      outcome: outcome.outcome === 'done' ? 'done' : 'not-possible',
      ...(ground === null ? {} : { ground }),
    })
    return {}
  })
}

async function openTask(
  store: ControlStore,
  requestId: string,
  name: string,
  version: number | undefined,
): Promise<TaskRow> {
  const task = (await tasksOf(store, requestId)).find((one) => one.name === name)
  if (task === undefined) throw new UsageError('no-such-task', 'the request has no task of this name')
  if (version !== undefined && version !== task.version) throw stale(`${requestId}/${name}`, task.version)
  if (task.state !== 'open')
    throw new RefusedError('task-closed', `the task ${name} is ${task.state}`, {
      facts: { requestId, task: name },
    })
  return task
}

async function change(
  store: ControlStore,
  { request_id: id, name, version }: TaskRow,
  patch: Partial<Pick<TaskRow, 'state' | 'ground' | 'closed_by' | 'owner'>> & { readonly closed_at?: Date },
): Promise<void> {
  await store.db
    .updateTable('request_tasks')
    .set({ ...patch, version: version + 1 })
    .where('request_id', '=', id)
    .where('name', '=', name)
    .execute()
}

/** Puts down what has to be done by hand, once for each request. */
export async function ensureTasks(parts: RequestsParts, row: RequestRow): Promise<void> {
  const wanted = parts.settings.tasks.filter(({ kinds }) => kinds.includes(row.kind))
  for (const { name, title, owner, days } of wanted) await addTask(parts, row, { name, title, owner, days })
}

/** Somebody has to look at what a run left on a desk. Returns the state of that task. */
export async function addLookTask(
  parts: RequestsParts,
  row: RequestRow,
  desk: string,
): Promise<TaskRow['state']> {
  const name = `look-${desk}`
  const owner = row.identity_by ?? row.received_by
  const title = `Look at what the run left on ${desk}`
  await addTask(parts, row, { name, title, owner, days: 7 })
  return (await tasksOf(parts.store, row.id)).find((task) => task.name === name)?.state ?? 'open'
}

async function addTask(
  parts: RequestsParts,
  row: RequestRow,
  task: Pick<TaskRow, 'name' | 'title' | 'owner'> & { readonly days: number },
): Promise<void> {
  const { days, ...rest } = task
  const wanted = daysAfter(today(parts), days)
  await parts.store.db
    .insertInto('request_tasks')
    .values({
      ...rest,
      request_id: row.id,
      // Before the answer is due, unless that day is over.
      due_on: row.due_on >= today(parts) && wanted > row.due_on ? row.due_on : wanted,
      state: 'open',
      ground: null,
      closed_by: null,
      closed_at: null,
      version: 1,
    })
    .onConflict((conflict) => conflict.columns(['request_id', 'name']).doNothing())
    .execute()
}

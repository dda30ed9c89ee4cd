import { ExpungeError } from '../../../shared/errors.ts'
import {
  lockRequest,
  note,
  type PartRow,
  partsOf,
  type RequestPatch,
  type RequestRow,
  type RequestsParts,
  save,
  setPart,
} from '../change.ts'
import { carryOut, lookAtRun, restrictNow } from './carrying.ts'
import { selectionOn, openSubject } from '../subject.ts'
import { settle } from './settling.ts'
import type { PartState } from '../states.ts'
import { ensureTasks } from '../tasks.ts'

/**
 * Takes a request as far as it goes for now, one step after the other, each in a transaction of its own: from what it
 * finds, so that a step that was cut short or is taken twice changes nothing. People decide; this does what follows.
 */
export async function advance(parts: RequestsParts, id: string): Promise<void> {
  for (let steps = 0; steps < mostSteps; steps++) {
    const isMoved = await parts.store.transaction(async () => {
      const row = await lockRequest(parts.store, id)
      if (row === undefined) return false
      const patch = await step(parts, row)
      if (patch === undefined) return false
      await save(parts, row, patch)
      return true
    })
    if (!isMoved && !(await restrictNow(parts, id))) return
  }
}

/** Far more than any request takes at once; what is beyond goes on with the job that `save` sends. */
const mostSteps = 20

/** What changes now; nothing when the request waits for somebody or something. */
async function step(parts: RequestsParts, row: RequestRow): Promise<RequestPatch | undefined> {
  switch (row.state) {
    case 'planning':
    case 'to-approve':
      return planDesks(parts, row)
    case 'grace':
      return isOver(parts, row.grace_ends_at) ? { state: 'running' } : undefined
    case 'running':
      return runDesks(parts, row)
    case 'incomplete':
    case 'failed':
      return settle(parts, row, await partsOf(parts.store, row.id))
    default:
      return undefined
  }
}

/** An instant that has come; none never does. */
export function isOver({ side }: Pick<RequestsParts, 'side'>, at: Date | null): boolean {
  return at !== null && at.getTime() <= side.clock.now().getTime()
}

/** Has a plan made for each desk, and waits until all are known. */
async function planDesks(parts: RequestsParts, row: RequestRow): Promise<RequestPatch | undefined> {
  const desks = await ensureDesks(parts, row)
  const moved: boolean[] = []
  for (const part of desks) {
    if (part.state === 'waiting') moved.push(await askForPlan(parts, row, part, 'planning'))
    if (part.state === 'planning') moved.push(await lookAtPlan(parts, row, part))
    if (part.state === 'ready') moved.push(await askAnew(parts, part))
  }
  if (moved.includes(true)) return {}
  const isAny = (...states: readonly PartState[]) => desks.some(({ state }) => states.includes(state))
  if (row.state === 'to-approve')
    return isAny('ready', 'waiting', 'planning') ? undefined : { state: 'running' }
  if (isAny('waiting', 'planning')) return undefined
  // Where nothing is to be approved, what there is to do is done by hand, or nothing.
  if (!isAny('ready')) return { state: 'running' }
  return askForApproval(parts, row, desks)
}

/** The desks of a request are settled when it is planned for the first time; nobody adds one later without being seen. */
export async function ensureDesks(parts: RequestsParts, row: RequestRow): Promise<readonly PartRow[]> {
  const { store, side } = parts
  const known = await partsOf(store, row.id)
  if (known.length > 0) return known
  const names = row.desks ?? (await side.desks.list()).map(({ name }) => name)
  if (names.length === 0) return known
  await store.db
    .insertInto('request_desks')
    .values(
      names.map((desk) => ({
        request_id: row.id,
        desk,
        state: 'waiting' as const,
        plan_id: null,
        approved_plan_id: null,
        problem: null,
        tries: 0,
        difference: null,
      })),
    )
    .execute()
  return partsOf(store, row.id)
}

async function askForPlan(
  { store, side, plans }: RequestsParts,
  row: RequestRow,
  part: PartRow,
  state: 'planning' | 'replanning',
): Promise<boolean> {
  const subject = (await openSubject(side.keyring, row)).reveal()
  const selection = selectionOn(part.desk, subject, row.organization === 'with')
  if (selection === undefined) {
    await setPart(store, part, { state: 'nothing', problem: 'no-subject' })
    return true
  }
  try {
    // What stands against an erasure must not keep anybody from being told what is held of them, or from holding it back.
    const { kind, disposition, texts, files } = row
    const extent = kind === 'erasure' ? { texts, files } : ({ only: 'accounts' } as const)
    const wish = { disposition, selection, ...extent }
    const planId = await plans.ask(part.desk, wish, row.received_by, { requestId: row.id })
    await setPart(store, part, { state, plan_id: planId, problem: null, tries: part.tries + 1 })
  } catch (error) {
    // The desk was taken out of the installation meanwhile.
    if (!(error instanceof ExpungeError)) throw error
    await setPart(store, part, { state: 'failed', problem: error.code })
  }
  return true
}

/** A plan that aged out before somebody approved it is made again. */
async function askAnew({ store, plans }: RequestsParts, part: PartRow): Promise<boolean> {
  const { state } = await plans.load(part.plan_id ?? '')
  if (state === 'ready') return false
  await setPart(store, part, { state: 'waiting' })
  return true
}

/** What the engine says when a desk has nothing of the person. */
const nothingThere: ReadonlySet<string> = new Set(['nobody-found', 'empty-selection'])

/** Sees what became of a plan that was asked for. */
async function lookAtPlan(parts: RequestsParts, row: RequestRow, part: PartRow): Promise<boolean> {
  const { store, plans } = parts
  const { state, problem } = await plans.load(part.plan_id ?? '')
  if (state === 'waiting') return false
  const set = async (to: PartState, code: string | null = null) => {
    await setPart(store, part, { state: to, problem: code })
    return true
  }
  if (state === 'discarded') return set('waiting')
  if (state === 'ready') return part.state === 'replanning' ? carryOut(parts, row, part) : set('ready')
  const code = problem?.code ?? 'unexpected'
  if (problem?.passes === true) return set('unreachable', code)
  if (nothingThere.has(code)) return set('nothing', code)
  return set(code === 'all-retained' ? 'left' : 'failed', code)
}

/** Plans once more, carries out, and waits for the second look of each desk. */
async function runDesks(parts: RequestsParts, row: RequestRow): Promise<RequestPatch | undefined> {
  await ensureTasks(parts, row)
  const desks = await partsOf(parts.store, row.id)
  const moved: boolean[] = []
  for (const part of desks) {
    if (part.state === 'agreed') moved.push(await begin(parts, row, part))
    if (part.state === 'replanning') moved.push(await lookAtPlan(parts, row, part))
    if (part.state === 'running') moved.push(await lookAtRun(parts, row, part))
  }
  if (moved.includes(true)) return {}
  const isAny = (...states: readonly PartState[]) => desks.some(({ state }) => states.includes(state))
  if (isAny('agreed', 'replanning', 'running')) return undefined
  if (isAny('waiting', 'planning')) return { state: 'planning' }
  if (isAny('ready')) return askForApproval(parts, row, desks)
  return settle(parts, row, desks)
}

/** Somebody has to look at what is ready. */
async function askForApproval(
  parts: RequestsParts,
  row: RequestRow,
  desks: readonly PartRow[],
): Promise<RequestPatch> {
  const ready = desks.filter(({ state }) => state === 'ready').map(({ desk }) => desk)
  await note(parts, 'system', 'request.to-approve', row.id, { desks: ready })
  return { state: 'to-approve' }
}

/** What is erased is planned once more first; what only reads or holds back is begun as it was approved. */
async function begin(parts: RequestsParts, row: RequestRow, part: PartRow): Promise<boolean> {
  return row.kind === 'erasure' ? askForPlan(parts, row, part, 'replanning') : carryOut(parts, row, part)
}

import type { Identifier } from '../../../engine/detection/identifiers.ts'
import type { Plan } from '../../../engine/plan/document.ts'
import type { RunRecord } from '../../../engine/apply/record.ts'
import { batchesOf } from '../../../shared/batches.ts'
import { ExpungeError, RefusedError } from '../../../shared/errors.ts'
import { Redacted } from '../../../shared/redacted.ts'
import { isPassing } from '../../jobs/passing.ts'
import { daysAfter } from '../clock.ts'
import {
  note,
  type PartRow,
  partsOf,
  type RequestRow,
  type RequestsParts,
  setPart,
  today,
} from '../change.ts'
import { differenceOf, type NumberedPlan, reasonsToAsk } from './difference.ts'
import { openIn } from './settling.ts'
import { missingInPackage, type PartState } from '../states.ts'
import { noPackage, type RequestHolds } from '../ports.ts'
import { openSubject, sealSubject, selectionOn } from '../subject.ts'

/** Begins what was approved for one desk, by the kind of the request. */
export function carryOut(parts: RequestsParts, row: RequestRow, part: PartRow): Promise<boolean> {
  if (row.kind === 'access') return collect(parts, row)
  return row.kind === 'restriction' ? restrict(parts, row, part) : erase(parts, row, part)
}

/**
 * Compares the plan of now with the one that somebody approved. Within the limits it carries that approval; past them it
 * has to be approved itself.
 */
async function erase(parts: RequestsParts, row: RequestRow, part: PartRow): Promise<boolean> {
  const { store, plans, settings } = parts
  const { plan_id: planId, approved_plan_id: approvedId } = part
  if (planId === null || approvedId === null) throw new Error('a part that runs has two plans')
  if ((await plans.load(approvedId)).state !== 'agreed') {
    // Somebody gave up what was approved, so there is nothing to carry.
    await setPart(store, part, { state: 'ready', difference: null })
    return true
  }
  const now = await numbered(parts, planId)
  const difference = differenceOf(await numbered(parts, approvedId), now)
  const reasons = reasonsToAsk(difference, settings.limits)
  const facts = {
    desk: part.desk,
    approved: difference.before,
    digest: difference.now,
    ...(difference.added === undefined ? {} : { added: asFacts(difference.added.slice(0, 1_000)) }),
  }
  if (reasons.length > 0) {
    await plans.discard(approvedId)
    await note(parts, 'system', 'request.changed', row.id, { ...facts, reasons })
    await setPart(store, part, { state: 'ready', difference: JSON.stringify(difference) })
    return true
  }
  await plans.carry(planId, approvedId)
  await rememberPerson(parts, row, part.desk, now.plan)
  await note(parts, 'system', 'request.begun', row.id, facts)
  await setPart(store, part, { state: 'running', difference: JSON.stringify(difference) })
  return true
}

async function numbered({ plans }: RequestsParts, id: string): Promise<NumberedPlan> {
  return { plan: await plans.document(id), numbers: await plans.numbers(id) }
}

/** The desk will not know the person any more, should anything be left to do there. */
async function rememberPerson(
  { store, side: { keyring } }: RequestsParts,
  row: RequestRow,
  desk: string,
  plan: Plan,
): Promise<void> {
  if (plan.sealed === undefined || plan.selection.kind !== 'subject') return
  const { subject: sealed } = await store.db
    .selectFrom('requests')
    .select('subject')
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow()
  const subject = (await openSubject(keyring, { id: row.id, subject: sealed })).reveal()
  const before = subject.known?.[desk]
  const found = (await keyring.openSealed(plan.id, plan.sealed)) as unknown as readonly Identifier[]
  const accounts = [...new Set([...(before?.accounts ?? []), ...plan.selection.accounts])]
  const identifiers = distinct([...(before?.identifiers ?? []), ...found])
  const known = { ...subject.known, [desk]: { accounts, identifiers } }
  await store.db
    .updateTable('requests')
    .set({ subject: await sealSubject(keyring, row.id, { ...subject, known }) })
    .where('id', '=', row.id)
    .execute()
}

const distinct = (identifiers: readonly Identifier[]): readonly Identifier[] => [
  ...new Map(identifiers.map((one) => [`${one.kind} ${one.value.toLowerCase()}`, one])).values(),
]

/**
 * Has all desks collected at once, as one package. A desk that is away is in it as well: the package is made again when it
 * is back.
 */
async function collect(parts: RequestsParts, row: RequestRow): Promise<boolean> {
  const { store, side, access, plans, settings } = parts
  if (access === undefined) throw new Error('requests of access are not offered here')
  const subject = (await openSubject(side.keyring, row)).reveal()
  const all = (await partsOf(store, row.id)).filter(({ state }) => inPackage.has(state))
  if (all.every(({ state }) => state !== 'agreed')) return true
  const collected: PartRow[] = []
  for (const part of all) {
    const problem = await problemOf(() => side.desks.get(part.desk))
    if (problem === undefined) collected.push(part)
    else await setPart(store, part, problem)
  }
  if (collected.length === 0) return true
  const until = new Date(`${daysAfter(today(parts), settings.accessDays)}T00:00:00Z`)
  const problem = await problemOf(() =>
    access.collect({
      requestId: row.id,
      desks: collected.map(({ desk }) => ({ desk, ids: subject.ids?.[desk] ?? [] })),
      hints: new Redacted((selectionOn('', subject, false)?.hints ?? []).filter(({ kind }) => kind !== 'id')),
      language: row.language,
      until,
      by: row.approved_by ?? row.received_by,
    }),
  )
  for (const part of collected) {
    if (problem === undefined && part.plan_id !== null && part.state === 'agreed')
      await plans.discard(part.plan_id)
    await setPart(store, part, problem ?? { state: 'running', problem: null })
  }
  if (problem === undefined)
    await note(parts, 'system', 'request.begun', row.id, { desks: collected.map(({ desk }) => desk) })
  return true
}

/** What is in the package already is collected once more, together with what is to be added. */
const inPackage: ReadonlySet<PartState> = new Set(['agreed', 'unreachable', 'left', 'running', 'done'])

/**
 * What a foreseen failure makes of the work on a desk, which people and the clock can move from there; nothing where it
 * went well. What nobody foresaw is thrown: a transaction that the store has given up can put nothing down.
 */
async function problemOf(
  work: () => Promise<unknown>,
): Promise<{ readonly state: 'unreachable' | 'failed'; readonly problem: string } | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (!(error instanceof ExpungeError)) throw error
    return { state: isPassing(error) ? 'unreachable' : 'failed', problem: error.code }
  }
}

/** To be done outside of the transaction, by `restrictNow`. */
async function restrict(parts: RequestsParts, row: RequestRow, part: PartRow): Promise<boolean> {
  await note(parts, 'system', 'request.begun', row.id, { desk: part.desk })
  await setPart(parts.store, part, { state: 'running' })
  return true
}

/** Places the restrictions that were approved; false when there are none to place. Not for a transaction. */
export async function restrictNow(parts: RequestsParts, id: string): Promise<boolean> {
  const { store, holds } = parts
  const row = await store.db.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst()
  if (row?.kind !== 'restriction' || row.state !== 'running' || holds === undefined) return false
  const name = `restrictions of ${id}`
  try {
    return await store.exclusively(name, () => placeOn(parts, row, holds))
  } catch (error) {
    // Whoever is at it takes the request on from there.
    if (error instanceof RefusedError && error.code === 'busy' && error.facts['name'] === name) return false
    throw error
  }
}

/** While nobody else does: two would each find none placed, and place two. */
async function placeOn(parts: RequestsParts, row: RequestRow, holds: RequestHolds): Promise<boolean> {
  const { store, plans } = parts
  const { id } = row
  const running = (await partsOf(store, id)).filter(({ state }) => state === 'running')
  for (const part of running) {
    const { selection } = await plans.document(part.plan_id ?? '')
    const accounts = selection.kind === 'subject' ? selection.accounts : []
    const by = row.approved_by ?? row.received_by
    const problem = await problemOf(() => holds.restrict({ requestId: id, desk: part.desk, accounts, by }))
    await store.transaction(async () => {
      // What could not be placed stays approved, to be placed when it is tried again.
      if (problem === undefined) await plans.discard(part.plan_id ?? '')
      await setPart(store, part, problem ?? { state: 'done', problem: null })
    })
  }
  return running.length > 0
}

/** Sees how far the work on a desk has come. */
export async function lookAtRun(parts: RequestsParts, row: RequestRow, part: PartRow): Promise<boolean> {
  if (row.kind === 'access') return lookAtPackage(parts, row, part)
  if (row.kind === 'restriction') return false
  const { store, plans, side } = parts
  const plan = await plans.load(part.plan_id ?? '')
  const run = plan.digest === null ? undefined : await side.runs.ofPlan(plan.digest)
  if (run?.state === 'verified' || run?.state === 'findings') {
    await noteNumbers(parts, row, part, run)
    const isClean = run.state === 'verified' && (await nothingKept(parts, part, run))
    await setPart(store, part, { state: isClean ? 'done' : 'left', problem: null })
    return true
  }
  if (run?.state === 'cancelled') return fail(parts, part, 'run-cancelled')
  if (plan.state === 'failed') return fail(parts, part, plan.problem?.code ?? 'unexpected')
  return false
}

async function fail({ store }: RequestsParts, part: PartRow, problem: string): Promise<boolean> {
  await setPart(store, part, { state: 'failed', problem })
  return true
}

async function nothingKept({ plans }: RequestsParts, part: PartRow, run: RunRecord): Promise<boolean> {
  const { retained, review } = await plans.document(part.plan_id ?? '')
  return run.incomplete.length + retained.length + review.length + openIn(run) === 0
}

/** Which tickets were touched stays known, so that nobody wonders where they are. */
async function noteNumbers(
  parts: RequestsParts,
  row: RequestRow,
  part: PartRow,
  run: RunRecord,
): Promise<void> {
  const numbers = (await parts.plans.numbers(part.plan_id ?? '')) ?? []
  for (const batch of batchesOf(numbers, 1_000))
    await note(
      parts,
      'system',
      `request.tickets-${run.plan.disposition === 'purge' ? 'purged' : 'redacted'}`,
      row.id,
      {
        desk: part.desk,
        run: run.id,
        numbers: asFacts(batch),
      },
    )
}

/** The number of a ticket is one word on every desk that is known; another one must not stop a request. */
const asFacts = (numbers: readonly string[]) =>
  numbers.map((number) => number.replaceAll(/[^\p{L}\p{N}_.:/#+*-]/gu, '_').slice(0, 128))

async function lookAtPackage(
  { store, access }: RequestsParts,
  row: RequestRow,
  part: PartRow,
): Promise<boolean> {
  const { state, missing } = (await access?.stateOf(row.id)) ?? noPackage
  if (state === 'collecting') return false
  if (state === 'gone') await setPart(store, part, { state: 'failed', problem: 'access-gone' })
  else if (missing.includes(part.desk))
    await setPart(store, part, { state: 'unreachable', problem: missingInPackage })
  else await setPart(store, part, { state: 'done', problem: null })
  return true
}

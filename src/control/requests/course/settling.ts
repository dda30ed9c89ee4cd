import { dayOf } from '../clock.ts'
import type { TextsRecord } from '../../../engine/apply/record.ts'
import { openPlaces } from '../../../engine/review/counts.ts'
import { canonicalJson } from '../../../shared/canonical.ts'
import { Redacted } from '../../../shared/redacted.ts'
import {
  note,
  type PartRow,
  type RequestPatch,
  type RequestRow,
  type RequestsParts,
  setPart,
  today,
} from '../change.ts'
import { endRequest, totalsOf } from './ending.ts'
import { type KeptPart, type LetterKind, noPackage } from '../ports.ts'
import { type Ground, grounds, type Left, missingInPackage } from '../states.ts'
import { identifiersOf, openSubject } from '../subject.ts'
import { addLookTask, tasksOf } from '../tasks.ts'

/** What comes after the work on all desks has come to rest: the end, or what is left and when it is tried again. */
export async function settle(
  parts: RequestsParts,
  row: RequestRow,
  desks: readonly PartRow[],
): Promise<RequestPatch | undefined> {
  const left = await leftOf(parts, row, desks)
  if (left.length === 0) return complete(parts, row, desks)
  const state = left.some(({ what }) => what === 'failed') ? 'failed' : 'incomplete'
  const retryAt = retryTime(parts, row, left)
  if (
    row.state === state &&
    canonicalJson(row.left) === canonicalJson(left) &&
    row.retry_at?.getTime() === retryAt?.getTime()
  )
    return undefined
  if (row.state !== state) await note(parts, 'system', `request.${state}`, row.id, { left: left.map(wordOf) })
  return { state, left: JSON.stringify(left), retry_at: retryAt }
}

const wordOf = ({ what, desk, task }: Left) => [what, desk ?? task].filter(Boolean).join(':')

async function complete(
  parts: RequestsParts,
  row: RequestRow,
  desks: readonly PartRow[],
): Promise<RequestPatch> {
  const totals = await totalsOf(parts, row.id)
  // Of whom nothing was done anywhere is told that it was refused, and not that a part was.
  const isRefused = desks.every(({ state }) => state === 'refused' || state === 'nothing')
  if (row.ground !== null && isRefused && totals.rows === 0)
    return endRequest(parts, row, {
      state: 'rejected',
      by: 'system',
      ground: row.ground,
      letter: { kind: 'refused', facts: { ground: row.ground } },
    })
  const { until } = (row.kind === 'access' ? await parts.access?.stateOf(row.id) : undefined) ?? noPackage
  const sealed = row.kind === 'erasure' ? await sealedUntil(parts, desks) : undefined
  const kind = lastLetter(row, desks)
  return endRequest(parts, row, {
    state: 'completed',
    by: 'system',
    totals,
    letter: {
      kind,
      facts: {
        ...totals,
        recipients: await parts.notices.toldRecipients(row.id),
        on: today(parts),
        ...(until === undefined ? {} : { until: dayOf(until, parts.settings.timeZone) }),
        ...(sealed === undefined ? {} : { undo: dayOf(new Date(sealed), parts.settings.timeZone) }),
        ...(row.ground === null ? {} : { ground: row.ground }),
      },
      ...(kind === 'partly-refused' ? { kept: await keptFor(parts, desks) } : {}),
    },
  })
}

/** Until when what earlier runs removed on these desks is kept sealed: it may name the person, who is told so. */
async function sealedUntil({ side }: RequestsParts, desks: readonly PartRow[]): Promise<string | undefined> {
  const ends: string[] = []
  for (const { runId, until } of await side.archives.list()) {
    const { desk } = await side.runs.load(runId)
    if (desks.some((part) => part.desk === desk && part.state === 'done')) ends.push(until)
  }
  return ends.toSorted().at(-1)
}

function lastLetter({ kind, ground }: RequestRow, desks: readonly PartRow[]): LetterKind {
  if (desks.every(({ state }) => state === 'nothing')) return 'nothing-found'
  if (ground !== null) return 'partly-refused'
  return kind === 'access' ? 'access-ready' : 'done'
}

/**
 * What stays of desks that were refused. How many tickets and until when is known of what a run has kept, where every ground
 * names its day; of a desk that nothing was done on, all stays.
 */
async function keptFor(
  { plans, side }: RequestsParts,
  desks: readonly PartRow[],
): Promise<readonly KeptPart[]> {
  const kept: KeptPart[] = []
  for (const { state, plan_id: planId, problem } of desks) {
    if (state !== 'refused' || problem === null || !(problem in grounds)) continue
    const ground = problem as Ground
    const digest = planId === null ? null : (await plans.load(planId)).digest
    const run = digest === null ? undefined : await side.runs.ofPlan(digest)
    if (run === undefined || planId === null) {
      kept.push({ ground })
      continue
    }
    const { retained } = await plans.document(planId)
    const days = retained.flatMap(({ until }) => (isDay(until) ? [until] : []))
    const last = days.length === retained.length ? days.toSorted().at(-1) : undefined
    const tickets = retained.reduce((sum, { tickets: count }) => sum + count, 0)
    kept.push({
      ground,
      ...(tickets === 0 ? {} : { tickets }),
      ...(last === undefined ? {} : { until: last }),
    })
  }
  return kept
}

const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text)

/** Everything that keeps a request from being complete. */
async function leftOf(
  parts: RequestsParts,
  row: RequestRow,
  desks: readonly PartRow[],
): Promise<readonly Left[]> {
  const left: Left[] = []
  for (const part of desks) left.push(...(await leftOn(parts, row, part)))
  for (const { name, state } of await tasksOf(parts.store, row.id))
    if (state === 'open') left.push({ what: 'task', task: name })
  if (row.kind !== 'access') {
    const done = desks.filter(({ state }) => state === 'done' || state === 'left').map(({ desk }) => desk)
    const subject = (await openSubject(parts.side.keyring, row)).reveal()
    if (done.length > 0)
      await parts.notices.tellRecipients({
        requestId: row.id,
        right: row.kind,
        desks: done,
        subject: new Redacted(identifiersOf(subject)),
      })
    const count = await parts.notices.openRecipients(row.id)
    if (count > 0) left.push({ what: 'recipients', count })
  }
  return left
}

async function leftOn(parts: RequestsParts, row: RequestRow, part: PartRow): Promise<readonly Left[]> {
  const { desk, problem } = part
  const code = problem === null ? {} : { code: problem }
  if (row.kind === 'access' && (part.state === 'done' || problem === missingInPackage))
    return leftInPackage(parts, row, part)
  if (part.state === 'unreachable') return [{ what: 'unreachable', desk, ...code }]
  if (part.state === 'failed') return [{ what: 'failed', desk, ...code }]
  if (part.state !== 'left') return []
  const found = await leftByRun(parts, part)
  const toLookAt = found.filter(({ what }) => what !== 'kept')
  if (toLookAt.length === 0) {
    if (found.length === 0) await setPart(parts.store, part, { state: 'done' })
    return found
  }
  // Somebody has to look there; once they have, it is left no more.
  const look = await addLookTask(parts, row, desk)
  const still = look === 'open' ? found : found.filter(({ what }) => what === 'kept')
  if (still.length === 0) await setPart(parts.store, part, { state: 'done' })
  return still
}

async function leftInPackage(parts: RequestsParts, row: RequestRow, part: PartRow): Promise<readonly Left[]> {
  const { desk, state } = part
  const known = (await parts.access?.stateOf(row.id)) ?? noPackage
  if (known.state === 'gone') {
    // Nobody can be given it any more: it has to be made again.
    await setPart(parts.store, part, { state: 'failed', problem: 'access-gone' })
    return [{ what: 'failed', desk, code: 'access-gone' }]
  }
  if (state === 'done') return []
  if (known.state === 'collecting' || known.missing.includes(desk))
    return [{ what: 'unreachable', desk, code: missingInPackage }]
  await setPart(parts.store, part, { state: 'done', problem: null })
  return []
}

/** What a run could not do, by what its plan and its second look say. */
async function leftByRun({ plans, side }: RequestsParts, part: PartRow): Promise<readonly Left[]> {
  const { desk } = part
  if (part.problem !== null) return [{ what: 'kept', desk, code: part.problem }]
  const { digest } = await plans.load(part.plan_id ?? '')
  const run = digest === null ? undefined : await side.runs.ofPlan(digest)
  const { retained, review } = await plans.document(part.plan_id ?? '')
  const count = (what: Left['what'], rows: number, more: Partial<Left> = {}): Left[] =>
    rows === 0 ? [] : [{ what, desk, count: rows, ...more }]
  const [first] = retained.flatMap(({ until }) => (isDay(until) ? [until] : [])).toSorted()
  return [
    ...count(
      'kept',
      retained.reduce((sum, { tickets }) => sum + tickets, 0),
      first === undefined ? {} : { until: first },
    ),
    ...count('findings', run?.state === 'findings' ? foundIn(run.verification) : 0),
    ...count('not-done', (run?.incomplete.length ?? 0) + review.length + openIn(run)),
  ]
}

/** Places in masked texts that nobody has judged yet. */
export const openIn = (run: { readonly texts?: TextsRecord | undefined } | undefined): number =>
  run?.texts === undefined ? 0 : openPlaces(run.texts)

const foundIn = (
  verification: { readonly findings: { readonly certain: number; readonly likely: number } } | undefined,
) => Math.max(1, (verification?.findings.certain ?? 0) + (verification?.findings.likely ?? 0))

/** When it is looked at again by itself; null where only people can move it. */
function retryTime(parts: RequestsParts, row: RequestRow, left: readonly Left[]): Date | null {
  const { side, settings } = parts
  // What was set before stays, else looking again and again would put it off for ever.
  const set = row.state === 'incomplete' || row.state === 'failed' ? row.retry_at : null
  const isAway = left.some(({ what, code }) => what === 'unreachable' && code !== missingInPackage)
  const hours = [...(isAway ? [settings.retryHours] : []), ...(keptAlone(left).length > 0 ? [24] : [])]
  if (hours.length === 0) return null
  return set ?? new Date(side.clock.now().getTime() + Math.min(...hours) * 3_600_000)
}

/**
 * Desks on which things are kept and nothing else is left that somebody has to look at. They are planned again each day: a
 * ground of the data map ends without a word, and a hold may end while the request is planned or carried out.
 */
export function keptAlone(left: readonly Left[]): readonly string[] {
  const open = new Set(left.flatMap(({ what, desk }) => (what === 'kept' ? [] : [desk])))
  return left.flatMap(({ what, desk }) =>
    what === 'kept' && desk !== undefined && !open.has(desk) ? [desk] : [],
  )
}

import { listPlans } from '../../control/plans/list.ts'
import type { PlanRecord } from '../../control/plans/plans.ts'
import { previewPlan } from '../../control/plans/preview.ts'
import { plain } from '../../control/people/search.ts'
import type { Plan } from '../../engine/plan/document.ts'
import type { PreviewValue } from '../../engine/plan/preview.ts'
import { RefusedError } from '../../shared/errors.ts'
import { actorOf, requireAllowed, routes } from '../context.ts'
import { given } from '../given.ts'
import { ask } from './desks.ts'

const { plans } = routes

export const planRoutes = plans.router({
  ask: plans.ask.handler(({ context, input: { desk, disposition, selection, ...work } }) => {
    requireAllowed(actorOf(context), disposition)
    const wish = { ...given(work), disposition, selection: given(selection) }
    return ask(context, desk, wish)
  }),
  list: plans.list.handler(async ({ context, input }) => {
    const { items, ...more } = await listPlans(context.control.store, input)
    return { items: items.map(planAnswer), ...more }
  }),
  get: plans.get.handler(async ({ context, input: { plan: id } }) => {
    const record = await context.control.plans.load(id)
    if (record.digest === null || record.state === 'discarded') return planAnswer(record)
    const [plan, run] = await Promise.all([
      context.control.plans.document(id),
      context.control.side.runs.ofPlan(record.digest),
    ])
    return { ...planAnswer(record), summary: summaryOf(plan), ...given({ run: run?.id }) }
  }),
  document: plans.document.handler(async ({ context, input: { plan: id } }) => {
    const plan = await context.control.plans.document(id)
    return { ...plan }
  }),
  preview: plans.preview.handler(async ({ context, input: { plan: id } }) => {
    const { control } = context
    const plan = await control.plans.document(id)
    const by = actorOf(context).handle
    await control.activity.note({ by, verb: 'plan.previewed', about: { kind: 'plan', id } })
    const { ticket, person } = await previewPlan(control.side, plan)
    return { ticket: ticket.map(valueAnswer), person: person.map(valueAnswer) }
  }),
  approve: plans.approve.handler(async ({ context, input: { plan: id, digest } }) => {
    await context.control.plans.approve(id, digest, actorOf(context).handle)
    return {}
  }),
  discard: plans.discard.handler(async ({ context, input: { plan: id } }) => {
    const { control } = context
    const { disposition, request_id: request } = await control.plans.load(id)
    requireAllowed(actorOf(context), [disposition, 'approve'])
    if (request !== null)
      throw new RefusedError('plan-of-request', `the plan ${id} belongs to a request, and ends with it`, {
        facts: { planId: id, requestId: request },
      })
    await control.plans.discard(id, actorOf(context).handle)
    return {}
  }),
})

function planAnswer(record: PlanRecord) {
  return {
    id: record.id,
    desk: record.desk,
    disposition: record.disposition,
    state: record.state,
    askedBy: record.asked_by,
    askedAt: record.asked_at.toISOString(),
    ...(record.digest === null ? {} : { digest: record.digest }),
    ...(record.problem === null
      ? {}
      : { problem: { code: record.problem.code, message: record.problem.message } }),
    ...(record.approved_by === null ? {} : { approvedBy: record.approved_by }),
    ...(record.approved_at === null ? {} : { approvedAt: record.approved_at.toISOString() }),
    ...(record.request_id === null ? {} : { request: record.request_id }),
    ...(record.carried_digest === null ? {} : { carries: record.carried_digest }),
  }
}

function summaryOf({ totals, counts, retained, review, unsearched, options, warnings, incomplete }: Plan) {
  const { texts, foundFiles } = options
  return {
    tickets: totals.tickets,
    persons: totals.persons,
    rows: totals.rows,
    counts: plain(counts),
    retained: retained.map((kept) => ({ ...kept })),
    review: review.map((item) => ({ ...item })),
    ...(unsearched === undefined ? {} : { unsearched: { ...unsearched } }),
    ...(texts === undefined ? {} : { texts }),
    ...(foundFiles === undefined ? {} : { filesOfOthers: Object.values(foundFiles).flat().length }),
    incomplete: [...incomplete],
    warnings: [...warnings],
  }
}

/** The one place where values leave their wrapper: for somebody who may read them. */
function valueAnswer({ table, column, before, after }: PreviewValue) {
  return {
    table,
    column,
    before: before.reveal(),
    ...(after === undefined ? {} : { after: after.reveal() }),
  }
}

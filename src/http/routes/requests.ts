import type { DeskDifference, RequestDetail, RequestRecord } from '../../control/requests/listing.ts'
import type { PlanRecord } from '../../control/plans/plans.ts'
import type { Subject } from '../../control/requests/subject.ts'
import type { TaskRow } from '../../control/requests/change.ts'
import { readCursor, writeCursor } from '../../control/store/cursor.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import { actorOf, type Context, requireAllowed, routes, tellVersion, versionIn } from '../context.ts'
import { given } from '../given.ts'

const { requests, form } = routes

export const requestRoutes = requests.router({
  receive: requests.receive.handler(async ({ context, input: { received, subject, ...rest } }) => {
    const by = actorOf(context).handle
    if (rest.disposition === 'purge') requireAllowed(context.actor, 'purge')
    const { id, state, leadId } = await context.control.requests.receive({
      ...given(rest),
      ...given({ receivedOn: received }),
      subject: given(subject),
      by,
    })
    return { id, state, ...given({ lead: leadId }) }
  }),
  list: requests.list.handler(async ({ context, input: { limit, after, state, kind, due } }) => {
    const items = await context.control.requests.list({
      limit: limit + 1,
      ...given({ kind, due }),
      ...(state === undefined ? {} : { states: [state] }),
      ...(after === undefined ? {} : { after: dueCursor(after) }),
    })
    const shown = items.slice(0, limit)
    const last = shown.at(-1)
    return {
      items: shown.map(requestAnswer),
      ...(items.length > limit && last !== undefined
        ? { next: writeCursor({ at: new Date(last.due_on), id: last.id }) }
        : {}),
    }
  }),
  figures: requests.figures.handler(({ context }) => context.control.requests.figures()),
  get: requests.get.handler(async ({ context, input: { request } }) => {
    const detail = await context.control.requests.get(request)
    tellVersion(context, detail.version)
    const plans = await context.control.plans.ofRequest(request)
    return {
      ...requestAnswer(detail),
      perDesk: partAnswers(detail, plans),
      runs: await runsOf(context, plans),
      tasks: detail.tasks.map(taskAnswer),
      allowed: [...detail.allowed],
    }
  }),
  history: requests.history.handler(async ({ context, input: { request } }) => ({
    items: (await context.control.requests.history(request)).map(({ at, by, verb, facts }) => ({
      at: at.toISOString(),
      by,
      verb,
      facts: { ...facts },
    })),
  })),
  difference: requests.difference.handler(async ({ context, input: { request } }) => ({
    items: (await context.control.requests.difference(request)).map(differenceAnswer),
  })),
  subject: requests.subject.handler(async ({ context, input: { request } }) =>
    subjectAnswer((await context.control.requests.subject(request, actorOf(context).handle)).reveal()),
  ),
  identity: requests.identity.handler(async ({ context, input: { request, outcome, how } }) => {
    if (outcome === 'shown' && how === undefined)
      throw new UsageError('request-word', 'expected how identity was shown, found nothing')
    const identity =
      outcome === 'shown' && how !== undefined ? { outcome, how } : ({ outcome: 'not shown' } as const)
    await context.control.requests.verifyIdentity(request, identity, handling(context))
    return {}
  }),
  identify: requests.identify.handler(async ({ context, input: { request, ...more } }) => {
    await context.control.requests.addIdentifiers(request, given(more), handling(context))
    return {}
  }),
  dismiss: requests.dismiss.handler(async ({ context, input: { request, desk } }) => {
    await context.control.requests.dismiss(request, desk, handling(context))
    return {}
  }),
  plan: requests.plan.handler(async ({ context, input: { request } }) => {
    await context.control.requests.plan(request, handling(context))
    return {}
  }),
  approve: requests.approve.handler(async ({ context, input: { request, digests } }) => {
    await context.control.requests.approve(request, digests, handling(context))
    return {}
  }),
  callOff: requests.callOff.handler(async ({ context, input: { request } }) => {
    await context.control.requests.callOff(request, handling(context))
    return {}
  }),
  startNow: requests.startNow.handler(async ({ context, input: { request, why } }) => {
    await context.control.requests.startNow(request, why, handling(context))
    return {}
  }),
  refuse: requests.refuse.handler(async ({ context, input: { request, ground, desks } }) => {
    if (desks === undefined) await context.control.requests.refuse(request, ground, handling(context))
    else await context.control.requests.partlyRefuse(request, desks, ground, handling(context))
    return {}
  }),
  extend: requests.extend.handler(async ({ context, input: { request, reason } }) => {
    await context.control.requests.extend(request, reason, handling(context))
    return {}
  }),
  withdraw: requests.withdraw.handler(async ({ context, input: { request } }) => {
    await context.control.requests.withdraw(request, handling(context))
    return {}
  }),
  retry: requests.retry.handler(async ({ context, input: { request } }) => {
    await context.control.requests.retry(request, handling(context))
    return {}
  }),
  tasks: {
    mine: requests.tasks.mine.handler(async ({ context, input: { owner } }) => ({
      items: (await context.control.requests.tasks.ofOwner(owner ?? actorOf(context).handle)).map(taskAnswer),
    })),
    close: requests.tasks.close.handler(async ({ context, input: { request, task, outcome, ground } }) => {
      await requireTheirTask(context, request, task)
      if (outcome === 'not possible' && ground === undefined)
        throw new UsageError('request-word', 'expected why the task is not possible, found nothing')
      const ended =
        outcome === 'not possible' && ground !== undefined
          ? { outcome, ground }
          : ({ outcome: 'done' } as const)
      await context.control.requests.tasks.close(request, task, ended, handling(context))
      return {}
    }),
    assign: requests.tasks.assign.handler(async ({ context, input: { request, task, owner } }) => {
      await context.control.accounts.get(owner)
      await context.control.requests.tasks.assign(request, task, owner, handling(context))
      return {}
    }),
  },
})

export const formRoutes = form.router({
  submit: form.submit.handler(async ({ context, input }) => {
    await context.control.requests.form.submit(given(input))
    return {}
  }),
  confirm: form.confirm.handler(async ({ context, input: { token } }) => {
    const { requestId, dueOn } = await context.control.requests.form.confirm(token)
    return { request: requestId, due: dueOn }
  }),
})

function dueCursor(text: string): { readonly dueOn: string; readonly id: string } {
  const { at, id } = readCursor(text)
  return { dueOn: at.toISOString().slice(0, 10), id }
}

const handling = (context: Context) => ({ by: actorOf(context).handle, version: versionIn(context) })

/** A task is closed by whom it is given to, or by who looks after requests. */
async function requireTheirTask(context: Context, request: string, name: string): Promise<void> {
  const { handle, permissions } = actorOf(context)
  if (permissions.has('request')) return
  const tasks = await context.control.requests.tasks.ofRequest(request)
  if (tasks.some((task) => task.name === name && task.owner === handle)) return
  throw new RefusedError('not-allowed', 'this task is somebody else’s', { facts: { request } })
}

function requestAnswer(row: RequestRecord) {
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    state: row.state,
    channel: row.channel,
    received: row.received_on,
    receivedBy: row.received_by,
    meantBy: [...row.meant_by],
    due: row.due_on,
    disposition: row.disposition,
    organization: row.organization,
    texts: row.texts,
    files: row.files,
    language: row.language,
    askedAgain: row.asked_again,
    left: row.left.map((left) => ({ ...left })),
    ...told({
      desks: row.desks === null ? null : [...row.desks],
      lead: row.lead_id,
      approvedBy: row.approved_by,
      graceEnds: row.grace_ends_at?.toISOString(),
      retryAt: row.retry_at?.toISOString(),
      ground: row.ground,
      totals: row.totals === null ? null : { ...row.totals },
      ended: row.ended_at?.toISOString(),
    }),
    ...identityOf(row),
    ...(row.extended_at === null || row.extension_reason === null
      ? {}
      : { extended: { at: row.extended_at.toISOString(), reason: row.extension_reason } }),
  }
}

function identityOf({ identity_how: how, identity_by: by, identity_at: at }: RequestRecord) {
  return how === null || by === null || at === null ? {} : { identity: { how, by, at: at.toISOString() } }
}

/** Leaves out what is not known. */
function told<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], null | undefined> } {
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], null | undefined> }
}

function partAnswers({ parts }: RequestDetail, plans: readonly PlanRecord[]) {
  const byId = new Map(plans.map((plan) => [plan.id, plan]))
  return parts.map(({ desk, state, plan_id: plan, problem }) => ({
    desk,
    state,
    ...told({ plan, digest: plan === null ? null : byId.get(plan)?.digest, problem }),
  }))
}

async function runsOf({ control }: Context, plans: readonly PlanRecord[]) {
  const found: { readonly run: string; readonly desk: string; readonly plan: string }[] = []
  for (const { id, desk, digest } of plans) {
    const run = digest === null ? undefined : await control.side.runs.ofPlan(digest)
    if (run !== undefined) found.push({ run: run.id, desk, plan: id })
  }
  return found
}

function subjectAnswer({ emails, names, phones, logins, ids, note }: Subject) {
  return {
    emails: [...(emails ?? [])],
    names: [...(names ?? [])],
    phones: [...(phones ?? [])],
    logins: [...(logins ?? [])],
    ids: Object.fromEntries(Object.entries(ids ?? {}).map(([desk, keys]) => [desk, [...keys]])),
    ...told({ note }),
  }
}

function taskAnswer(task: TaskRow) {
  return {
    request: task.request_id,
    name: task.name,
    title: task.title,
    owner: task.owner,
    due: task.due_on,
    state: task.state,
    version: task.version,
    ...told({ ground: task.ground, closedBy: task.closed_by }),
  }
}

function differenceAnswer({ desk, difference, reasons }: DeskDifference) {
  const { before, now, tickets, persons, rows, added, gone, counts } = difference
  return {
    desk,
    approved: before,
    now,
    tickets,
    persons,
    rows,
    counts: counts.map((count) => ({ ...count })),
    reasons: [...reasons],
    ...told({ added: added && [...added], gone: gone && [...gone] }),
  }
}

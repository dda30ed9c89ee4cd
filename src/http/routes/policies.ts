import type { Overdue } from '../../control/policies/overdue.ts'
import type { PolicyOccurrence, PolicyPlan } from '../../control/policies/policies.ts'
import type { SimulationRecord } from '../../control/policies/simulations.ts'
import type { PolicyVersion } from '../../control/policies/versions.ts'
import type { PolicyStanding } from '../../control/policies/standings.ts'
import { readPolicy } from '../../engine/policy/load.ts'
import { recordsCsv, recordsMarkdown } from '../../engine/policy/records.ts'
import type { Policy } from '../../engine/policy/schema.ts'
import { actorOf, routes } from '../context.ts'
import { given } from '../given.ts'

const { policies } = routes

export const policyRoutes = policies.router({
  list: policies.list.handler(async ({ context }) => ({
    items: (await context.control.policies.standings()).map(standingAnswer),
  })),
  overdue: policies.overdue.handler(async ({ context }) => {
    const { policies: all } = context.control
    const next = new Map((await all.standings()).map(({ latest, nextDue }) => [latest.policy_id, nextDue]))
    return {
      items: (await all.overdue()).map((one) => overdueAnswer(one, next.get(one.version.policy_id))),
    }
  }),
  versions: policies.versions.handler(async ({ context, input: { policy: id } }) => ({
    items: (await context.control.policies.versions(id)).map(policyAnswer),
  })),
  put: policies.put.handler(async ({ context, input: { desk, name, policy } }) =>
    policyAnswer(
      await context.control.policies.put(readPolicy(policy, { desk, id: name }), actorOf(context).handle),
    ),
  ),
  putFile: policies.putFile.handler(async ({ context, input: { desk, text } }) => {
    const { versions, warnings } = await context.control.policies.putFile(desk, text, actorOf(context).handle)
    return {
      items: versions.map(policyAnswer),
      warnings: warnings.map(({ code, policy, message, values, line, column }) => ({
        code,
        message,
        line,
        column,
        ...given({ policy, values: values && { ...values } }),
      })),
    }
  }),
  check: policies.check.handler(async ({ context, input: { desk, name, policy } }) => {
    const { mistakes, findings, next } = await context.control.policies.check(policy, { desk, id: name })
    return {
      mistakes: [...mistakes],
      findings: findings.map(({ severity, code, policy: about, word, message, values }) => ({
        severity,
        code,
        message,
        ...given({ policy: about, word, values: values && { ...values } }),
      })),
      next: next.map((at) => at.toISOString()),
    }
  }),
  starters: policies.starters.handler(async ({ context, input: { desk } }) => {
    const found = await context.control.policies.starters(desk)
    return {
      map: found.map,
      items: found.policies.map(writtenAnswer),
      ...given({ text: found.text }),
    }
  }),
  records: policies.records.handler(async ({ context, input }) => ({
    records: (await context.control.policies.records(input)).map(
      ({ subjects, data, recipients, ...record }) => ({
        ...record,
        subjects: [...subjects],
        data: [...data],
        recipients: [...recipients],
      }),
    ),
  })),
  recordsCsv: policies.recordsCsv.handler(async ({ context, input }) => {
    const csv = recordsCsv(await context.control.policies.records(input))
    return new File([csv], 'records.csv', { type: 'text/csv' })
  }),
  recordsMarkdown: policies.recordsMarkdown.handler(async ({ context, input }) => {
    const markdown = recordsMarkdown(await context.control.policies.records(input))
    return new File([markdown], 'records.md', { type: 'text/markdown' })
  }),
  simulate: policies.simulate.handler(async ({ context, input: { policy: id, version } }) => ({
    simulation: await context.control.policies.simulate(id, version, actorOf(context).handle),
  })),
  simulations: policies.simulations.handler(async ({ context, input: { policy: id, limit } }) => ({
    items: (await context.control.policies.simulations(id, limit)).map(simulationAnswer),
  })),
  simulation: policies.simulation.handler(async ({ context, input: { policy: id, simulation } }) =>
    simulationAnswer(await context.control.policies.simulation(id, simulation)),
  ),
  enable: policies.enable.handler(async ({ context, input: { policy: id, ...wanted } }) => {
    await context.control.policies.enable(id, wanted, actorOf(context).handle)
    return {}
  }),
  pause: policies.pause.handler(async ({ context, input: { policy: id } }) => {
    await context.control.policies.pause(id, actorOf(context).handle)
    return {}
  }),
  goOn: policies.goOn.handler(async ({ context, input: { policy: id } }) => {
    await context.control.policies.goOn(id, actorOf(context).handle)
    return {}
  }),
  disable: policies.disable.handler(async ({ context, input: { policy: id } }) => {
    await context.control.policies.disable(id, actorOf(context).handle)
    return {}
  }),
  occurrences: policies.occurrences.handler(async ({ context, input: { policy: id, limit } }) => ({
    items: (await context.control.policies.occurrences(id, limit)).map(occurrenceAnswer),
  })),
  plans: policies.plans.handler(async ({ context, input: { policy: id, limit } }) => ({
    items: (await context.control.policies.plans(id, limit)).map(planAnswer),
  })),
  webhook: policies.webhook.handler(async ({ context, input: { desk } }) => ({
    secret: await context.control.deskCalls.renewSecret(desk, actorOf(context).handle),
  })),
})

function policyAnswer(found: PolicyVersion) {
  return {
    id: found.policy_id,
    version: found.version,
    state: found.state,
    policy: { ...found.policy },
    digest: found.digest,
    author: found.author,
    madeAt: found.made_at.toISOString(),
    ...(found.enabled_by === null ? {} : { enabledBy: found.enabled_by }),
    ...(found.enabled_at === null ? {} : { enabledAt: found.enabled_at.toISOString() }),
  }
}

function standingAnswer({ latest, enabled, nextDue, last }: PolicyStanding) {
  return {
    ...policyAnswer(latest),
    ...given({ enabledVersion: enabled, nextDue: nextDue?.toISOString() }),
    ...(last === undefined ? {} : { last: { ...last, at: last.at.toISOString() } }),
  }
}

function overdueAnswer({ version: { policy_id, policy }, counts, problem }: Overdue, nextDue?: Date) {
  return {
    policy: policy_id,
    desk: policy.desk,
    title: policy.title,
    data: policy.data,
    ...counts,
    ...given({ nextDue: nextDue?.toISOString() }),
    ...(problem === undefined ? {} : { problem: { ...problem } }),
  }
}

/** As PUT takes it: desk and name stand in the address. */
function writtenAnswer({ id, desk: _, ...policy }: Policy) {
  return { name: id, policy }
}

function simulationAnswer({ id, state, version, at, digest, result, problem }: SimulationRecord) {
  return {
    id,
    state,
    version,
    at: at.toISOString(),
    ...(digest === null ? {} : { digest }),
    ...(problem === null ? {} : { problem }),
    ...(result === null
      ? {}
      : {
          result: {
            today: result.today,
            due: groupedAnswer(result.due),
            retained: result.retained.map(({ name, ground, tickets }) => ({ name, ground, tickets })),
            months: result.months.map((one) => ({ month: one.month, ...groupedAnswer(one) })),
            earlier: result.earlier,
            neverDue: result.neverDue,
            examples: [...result.examples],
          },
        }),
  }
}

function groupedAnswer({ tickets, byGroup }: NonNullable<SimulationRecord['result']>['due']) {
  return { tickets, byGroup: byGroup.map((group) => ({ ...group })) }
}

function occurrenceAnswer(found: PolicyOccurrence) {
  return {
    dueAt: found.due_at.toISOString(),
    version: found.version,
    state: found.state,
    plans: found.parts,
    tickets: found.tickets,
    rows: found.rows,
    incomplete: found.incomplete,
    beganAt: found.began_at.toISOString(),
    ...(found.problem === null ? {} : { problem: found.problem }),
    ...(found.ended_at === null ? {} : { endedAt: found.ended_at.toISOString() }),
  }
}

function planAnswer(found: PolicyPlan) {
  return {
    plan: found.plan_id,
    version: found.version,
    state: found.state,
    tickets: found.tickets,
    found: found.found,
    allowed: found.allowed,
    ...(found.due_at === null ? {} : { dueAt: found.due_at.toISOString() }),
    ...(found.run_id === null ? {} : { run: found.run_id }),
  }
}

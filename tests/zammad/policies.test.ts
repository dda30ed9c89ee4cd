import { join } from 'node:path'
import { expect, it, describe } from 'vitest'
import { openHeld } from '../../src/engine/hold/watch.ts'
import { readCatalog } from '../../src/database/introspect.ts'
import { completedRule, readCompletions } from '../../src/engine/policy/completed.ts'
import { dueAt } from '../../src/engine/policy/due.ts'
import { loadPolicies } from '../../src/engine/policy/load.ts'
import { simulate } from '../../src/engine/policy/simulate.ts'
import { surveyPolicies } from '../../src/engine/policy/survey.ts'
import { fitDesk } from '../../src/engine/selection/fit.ts'
import { planOf } from '../support/run.ts'
import { zammadDesks } from './support/desk.ts'

const starters = join(import.meta.dirname, '..', '..', 'policies', 'starters', 'zammad', '7.yaml')

describe('policies on a Zammad', () => {
  const freshDesk = zammadDesks()

  it('that come with Expunge fit, and take what their simulation counts', async () => {
    const desk = await freshDesk()
    const { policies } = await loadPolicies(starters)
    const catalog = await readCatalog(desk.database)
    const now = new Date('2035-01-01T00:00:00Z')
    const { problems, simulation, completions } = await desk.database.session(async (session) => {
      const bound = (await fitDesk(session, desk.map, catalog)).desk
      const { holds, clock } = desk.installation
      const held = await openHeld({ session, desk: bound, deskName: 'sample', holds, clock })
      const asked = { session, desk: bound, holds: held }
      const [, tickets] = policies
      if (tickets === undefined) throw new Error('no policy')
      const found = []
      for await (const page of readCompletions(asked, tickets, { since: new Date(0) })) found.push(...page)
      return {
        problems: await surveyPolicies(asked, policies),
        simulation: await simulate(asked, tickets, now),
        completions: found.map((one) => ({ one, rule: completedRule(tickets, desk.map, [one]) })),
      }
    })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    const [, tickets] = policies
    const selection = {
      kind: 'filter',
      filter: tickets === undefined ? '' : dueAt(tickets, now),
      timeZone: 'UTC',
    } as const
    const plan = await planOf(desk, { disposition: 'redact', selection })
    expect(simulation.due.tickets).toBeGreaterThan(10)
    // A ticket that was merged is no case of its own, and goes along with the one that it was merged into.
    const [merged] = await desk.run(
      'select count(*) as count from tickets t join ticket_states s on s.id = t.state_id where s.state_type_id = 6',
    )
    expect(plan.totals.tickets - simulation.due.tickets).toBe(Number(merged?.['count']))
    // Zammad keeps milliseconds; each completion names its one ticket.
    const [first] = completions.filter(({ one }) => one.completed !== '')
    expect(first).toBeDefined()
    const single = await planOf(desk, {
      disposition: 'redact',
      selection: { kind: 'filter', filter: first?.rule ?? '', timeZone: 'UTC' },
    })
    expect(single.totals.tickets).toBeGreaterThan(0)
  })
})

import { describe, expect, it } from 'vitest'
import { planDigest, type Plan } from '../../src/engine/plan/document.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { apply, planOf, refusalOf, subjectOf } from '../support/run.ts'
import { differenceOf, snapshotOf } from '../support/snapshot.ts'
import { addMeddlingTrigger } from './triggers.ts'

const nothing = { changed: [], removed: [], added: [] }

describe.each(dialects)('promise 1: only the approved plan, on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('an edited plan changes nothing, even with a digest that fits', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    expect((await refusalOf(apply(desk, { ...plan, disposition: 'purge' }))).code).toBe('plan-edited')
    const units = plan.units.map((unit) => ({
      ...unit,
      changes: unit.changes.map((change) => ({
        ...change,
        statement: { sql: 'delete from tickets', parameters: [] },
      })),
    }))
    const otherSql = { ...plan, units }
    expect((await refusalOf(apply(desk, signed(desk, otherSql)))).code).toBe('plan-not-ours')
    const { tables } = plan.map.content
    const otherMap = {
      ...plan,
      map: {
        ...plan.map,
        content: { ...plan.map.content, tables: { ...tables, saved_searches: { all: 'configuration' } } },
      },
    } as Plan
    expect((await refusalOf(apply(desk, signed(desk, otherMap)))).code).toBe('plan-not-ours')
    const otherPerson = { ...plan, selection: { ...plan.selection, accounts: ['32'] } } as Plan
    expect((await refusalOf(apply(desk, signed(desk, otherPerson)))).code).toBe('plan-not-ours')
    expect((await refusalOf(apply(desk, withFittingDigest(otherPerson)))).code).toBe('plan-not-signed')
    const { signature: _, ...unsigned } = plan
    expect((await refusalOf(apply(desk, unsigned as Plan))).code).toBe('plan-not-signed')
    expect((await refusalOf(apply(desk, plan, { maxRows: plan.totals.rows - 1 }))).code).toBe('max-rows')
    expect(differenceOf(before, await snapshotOf(desk.database))).toEqual(nothing)
    expect(await desk.installation.runs.list()).toEqual([])
  })

  it('a plan of another desk changes nothing, neither there nor here', async () => {
    const [desk, other] = [await freshDesk(), await freshDesk()]
    const before = await snapshotOf(other.database)
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    const refusal = await refusalOf(apply(desk, plan, { database: other.database }))
    expect(refusal.code).toBe('other-desk')
    expect(differenceOf(before, await snapshotOf(other.database))).toEqual(nothing)
  })

  it('a column or a trigger that came since the plan was made voids it', async () => {
    const desk = await freshDesk()
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    await desk.run('alter table notes add column extra integer')
    const before = await snapshotOf(desk.database)
    expect((await refusalOf(apply(desk, plan))).code).toBe('schema-changed')
    const second = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    await addMeddlingTrigger(desk)
    expect((await refusalOf(apply(desk, second))).code).toBe('schema-changed')
    expect(differenceOf(before, await snapshotOf(desk.database))).toEqual(nothing)
  })

  it('promise 11: a selection that has grown far beyond the plan stops the run before its first change', async () => {
    const desk = await freshDesk()
    const selection = { kind: 'filter', filter: "team = 'Netzwerk' and closed < 2 years ago" } as const
    const plan = await planOf(desk, { disposition: 'purge', selection })
    await desk.run("update tickets set team_id = (select id from teams where name = 'Netzwerk')")
    const before = await snapshotOf(desk.database)
    const refusal = await refusalOf(apply(desk, plan))
    expect(refusal.code).toBe('far-more')
    expect(differenceOf(before, await snapshotOf(desk.database))).toEqual(nothing)
  })
})

/** As somebody could who has the installation's key. */
function signed({ installation: { keyring } }: TestDesk, plan: Plan): Plan {
  const digest = planDigest(plan)
  return { ...plan, digest, signature: { keyId: keyring.keyId, value: keyring.sign(digest) } }
}

/** As anybody could. */
const withFittingDigest = (plan: Plan): Plan => ({ ...plan, digest: planDigest(plan) })

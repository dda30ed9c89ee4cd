import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../engine/plan/document.ts'
import { differenceOf, type NumberedPlan, reasonsToAsk } from './difference.ts'

const limits = { tickets: { share: 0.2, count: 5 }, rows: { share: 0.5, count: 200 } }

const numbersTo = (last: number, first = 1) =>
  Array.from({ length: last - first + 1 }, (_, i) => String(first + i))

function planOf(
  change: Readonly<Record<string, unknown>> = {},
  numbers: readonly string[] | null = numbersTo(100),
): NumberedPlan {
  const plan = {
    digest: `sha256:${JSON.stringify(change).length}`,
    desk: { schema: { tickets: 'a', messages: 'b' } },
    map: { digest: 'one' },
    disposition: 'redact',
    selection: { kind: 'subject', accounts: ['7'], organizations: [], hints: ['email'] },
    options: { attachmentsOnly: false, attachments: [] },
    select: [{ kind: 'fill', unit: 'tickets', statement: { sql: 'insert …' } }],
    units: [{ name: 'tickets', root: 'tickets' }],
    masks: [],
    stores: [],
    searchIndexes: [],
    totals: { tickets: numbers?.length ?? 100, persons: 1, rows: 1_000 },
    counts: { messages: { redact: 900 }, tickets: { redact: 100 } },
    ...change,
  }
  return { plan: plan as unknown as Plan, numbers }
}

const reasons = (now: NumberedPlan) => reasonsToAsk(differenceOf(planOf(), now), limits)

describe('what was approved and what would be done now', () => {
  it('are the same work where only time and identity of the plan differ', () => {
    const { plan } = planOf()
    const later = {
      plan: { ...plan, id: 'p-2', made: 'later', sealed: 'other', digest: 'sha256:2' },
      numbers: numbersTo(100),
    }
    expect(differenceOf(planOf(), later)).toMatchObject({ added: [], gone: [], counts: [], changed: [] })
    expect(reasonsToAsk(differenceOf(planOf(), later), limits)).toEqual([])
  })

  it.each([
    ['map', { map: { digest: 'two' } }],
    ['schema', { desk: { schema: { tickets: 'a', messages: 'c' } } }],
    ['schema', { desk: { schema: { tickets: 'a' } } }],
    ['statements', { units: [{ name: 'tickets', root: 'tickets', changes: ['delete'] }] }],
    ['statements', { disposition: 'purge' }],
    ['statements', { options: { attachmentsOnly: true, attachments: [] } }],
    [
      'persons',
      { selection: { kind: 'subject', accounts: ['7', '8'], organizations: [], hints: ['email'] } },
    ],
  ])('are other work when the %s changed, however little that is', (what, change) => {
    expect(reasons(planOf(change))).toEqual([what])
  })

  it('may have a fifth more tickets, and tickets that go count as those that come', () => {
    expect(reasons(planOf({}, numbersTo(120)))).toEqual([])
    expect(reasons(planOf({}, numbersTo(121)))).toEqual(['tickets'])
    // As many as before, and other ones.
    expect(reasons(planOf({}, numbersTo(110, 11)))).toEqual([])
    expect(reasons(planOf({}, numbersTo(111, 12)))).toEqual(['tickets'])
    expect(reasons(planOf({}, []))).toEqual(['tickets'])
  })

  it('may have a few more of few', () => {
    const few = planOf({}, ['1', '2'])
    expect(reasonsToAsk(differenceOf(few, planOf({}, numbersTo(7))), limits)).toEqual([])
    expect(reasonsToAsk(differenceOf(few, planOf({}, numbersTo(8))), limits)).toEqual(['tickets'])
  })

  it('are compared by their count where the numbers are too many', () => {
    const many = (tickets: number) => planOf({ totals: { tickets, persons: 1, rows: 1_000 } }, null)
    const difference = differenceOf(many(60_000), many(80_000))
    expect(difference.added).toBeUndefined()
    expect(reasonsToAsk(difference, limits)).toEqual(['tickets'])
    expect(reasonsToAsk(differenceOf(many(60_000), many(72_000)), limits)).toEqual([])
  })

  it('may have half more rows, in whatever tables', () => {
    const rows = (now: number) => planOf({ totals: { tickets: 100, persons: 1, rows: now } })
    expect(reasons(rows(1_500))).toEqual([])
    expect(reasons(rows(1_501))).toEqual(['rows'])
    expect(reasons(rows(499))).toEqual(['rows'])
    const counts = { messages: { redact: 900, purge: 3 }, notes: { mask: 1 }, tickets: { redact: 100 } }
    expect(differenceOf(planOf(), planOf({ counts })).counts).toEqual([
      { table: 'messages', action: 'purge', before: 0, now: 3 },
      { table: 'notes', action: 'mask', before: 0, now: 1 },
    ])
  })
})

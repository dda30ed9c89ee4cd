import { describe, expect, it } from 'vitest'
import { sampleDesks } from '../support/desk.ts'
import { apply, certificateOf, planOf, subjectOf, verify } from '../support/run.ts'

describe('promise 5: a data map in which something is still to decide', () => {
  const freshDesk = sampleDesks('sqlite')

  it('makes the plan, the run and the certificate incomplete, and says which column it is', async () => {
    const desk = await freshDesk()
    const map = structuredClone(desk.map)
    const people = map.tables['persons']
    if (people?.columns === undefined) throw new Error('the sample desk has lost its table of persons')
    people.columns['note'] = { category: 'free_text', decide: 'may hold what must be kept' }

    const plan = await planOf({ ...desk, map }, { disposition: 'redact', selection: subjectOf(desk) })
    expect(plan.incomplete).toContain('undecided: persons.note')
    const record = await apply(desk, plan)
    await verify(desk, record.id)
    const certificate = await certificateOf(desk, record.id)
    expect(certificate.status).toBe('incomplete')
    expect(certificate.incomplete).toContainEqual({ reason: 'undecided', table: 'persons', column: 'note' })
  })
})

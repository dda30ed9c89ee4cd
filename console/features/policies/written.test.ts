import { describe, expect, it } from 'vitest'
import { cleaned, cronOf, periodOf, rhythmOf, spanOf, type Written } from './written.ts'

describe('a policy that is written', () => {
  const policy: Written = {
    title: ' Complaints ',
    data: 'tickets',
    where: '',
    start: ['closed'],
    period: 'P1Y',
    disposition: 'redact',
    schedule: '0 2 * * *',
    note: '',
    recipients: [],
    ground: { law: 'x', at_least: '' },
  }

  it('is kept without what nobody filled in', () => {
    expect(cleaned(policy)).toEqual({
      title: 'Complaints',
      data: 'tickets',
      start: ['closed'],
      period: 'P1Y',
      disposition: 'redact',
      schedule: '0 2 * * *',
      ground: { law: 'x' },
    })
  })

  it('says nothing that does not go with what happens', () => {
    expect(Object.keys(cleaned({ ...policy, disposition: 'retain' }))).toEqual([
      'title',
      'data',
      'disposition',
      'ground',
    ])
    expect(cleaned({ ...policy, on_completion: { earlier: false, delay: '' } })).toMatchObject({
      on_completion: { earlier: false },
    })
    expect(Object.keys(cleaned({ ...policy, on_completion: {} }))).not.toContain('schedule')
    expect(cleaned({ ...policy, on_completion: {} })['on_completion']).toEqual({})
  })

  it.each(['P1Y', 'P6M', 'P90D', 'P1Y6M3D'])('reads and writes the period %s', (period) => {
    expect(periodOf(spanOf(period) ?? { years: 0, months: 0, days: 0 })).toBe(period)
  })

  it('counts weeks as days, and leaves what is no such period alone', () => {
    expect(spanOf('P2W')).toEqual({ years: 0, months: 0, days: 14 })
    expect(spanOf('PT2H')).toBeUndefined()
    expect(spanOf('')).toBeUndefined()
    expect(periodOf({ years: 0, months: 0, days: 0 })).toBe('')
  })

  it.each(['30 2 * * *', '0 22 * * 6', '15 4 1 * *'])('has words for the schedule %s', (cron) => {
    const rhythm = rhythmOf(cron)
    expect(rhythm === undefined ? '' : cronOf(rhythm)).toBe(cron)
  })

  it.each(['*/5 * * * *', '0 2 1 6 *', '0 2 1 * 1', 'nonsense', '99 2 * * *'])('has none for %s', (cron) => {
    expect(rhythmOf(cron)).toBeUndefined()
  })
})

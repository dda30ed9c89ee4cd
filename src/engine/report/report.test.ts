import { describe, expect, it } from 'vitest'
import { reportCsv } from './csv.ts'
import type { ReportLine } from './lines.ts'
import { isDay, periodOf } from './periods.ts'

describe('a period', () => {
  it('is the day, the ISO week, the month or the year', () => {
    expect(['day', 'month', 'year', 'total'].map((per) => periodOf('2026-03-09', per as 'day'))).toEqual([
      '2026-03-09',
      '2026-03',
      '2026',
      null,
    ])
    // The edges of years, as ISO 8601 has them.
    const weeks = {
      '2020-12-31': '2020-W53',
      '2021-01-01': '2020-W53',
      '2021-01-03': '2020-W53',
      '2021-01-04': '2021-W01',
      '2024-12-30': '2025-W01',
      '2026-03-08': '2026-W10',
      '2026-03-09': '2026-W11',
    }
    for (const [day, week] of Object.entries(weeks)) expect(periodOf(day, 'week')).toBe(week)
    expect(periodOf(null, 'month')).toBeNull()
  })

  it('begins and ends with a day that the calendar has', () => {
    expect(['2026-02-28', '2024-02-29'].map(isDay)).toEqual([true, true])
    expect(['2026-02-29', '2026-2-1', '2026-13-01', 'today', ''].map(isDay)).toEqual(Array(5).fill(false))
  })
})

describe('a report as CSV', () => {
  const times = { tickets: 2, purged: 1, mean: 90.4, p50: 90, p90: null, buckets: { 1: 2 } }
  const line = (team: ReportLine['group']['team']): ReportLine => ({
    period: '2026-03',
    group: team === undefined ? {} : { team },
    created: { tickets: 3, purged: 1 },
    closed: { tickets: 2, purged: 0 },
    firstResponse: times,
    resolution: { ...times, tickets: 0, mean: null, p50: null },
  })

  it('has a heading, then a line for each group, as RFC 4180 has it', () => {
    const csv = reportCsv({
      query: { per: 'month', by: ['team'] },
      lines: [
        line({ value: '1', name: 'Shop, "East"' }),
        line({ value: '2', name: null }),
        line({ value: null, name: null }),
      ],
    })
    expect(csv.split('\r\n')).toEqual([
      'period,team,team_key,created,created_purged,closed,closed_purged,first_response_tickets,first_response_purged,first_response_mean_seconds,first_response_p50_seconds,first_response_p90_seconds,resolution_tickets,resolution_purged,resolution_mean_seconds,resolution_p50_seconds,resolution_p90_seconds',
      '2026-03,"Shop, ""East""",1,3,1,2,0,2,1,90,90,,0,1,,,',
      '2026-03,2,2,3,1,2,0,2,1,90,90,,0,1,,,',
      '2026-03,,,3,1,2,0,2,1,90,90,,0,1,,,',
      '',
    ])
  })
})

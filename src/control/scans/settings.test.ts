import { describe, expect, test } from 'vitest'
import { scanSettings } from './settings.ts'

describe('when desks are looked at by themselves', () => {
  test('is the first night of a month, by the clock of requests, when nobody says otherwise', () => {
    expect(scanSettings({}, 'Europe/Vienna')).toEqual({
      schedule: { cron: '30 2 1 * *', timeZone: 'Europe/Vienna' },
    })
  })
  test('is what the configuration says', () => {
    expect(scanSettings({ schedule: '0 3 * * 1', time_zone: 'UTC' }, 'Europe/Vienna')).toEqual({
      schedule: { cron: '0 3 * * 1', timeZone: 'UTC' },
    })
    expect(scanSettings({ schedule: 'never' }, 'Europe/Vienna')).toEqual({ schedule: 'never' })
  })
  test('follows no clock that nobody knows', () => {
    expect(() => scanSettings({ time_zone: 'Europe/Nowhere' }, 'UTC')).toThrow(/Europe\/Nowhere/)
  })
})

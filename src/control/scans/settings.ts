import type { Schedule } from '../../engine/policy/schedule.ts'
import { openZone } from '../../engine/rule/zone.ts'
import type { ScansFile } from '../../installation/config-scans.ts'

/** When desks are looked at by themselves for personal content outside of their data maps. */
export type ScanSettings = { readonly schedule: Schedule } | { readonly schedule: 'never' }

/** Half past two in the first night of a month. */
const monthly = '30 2 1 * *'

/** Fills in what the configuration leaves out. Throws `unknown-time-zone`. */
export function scanSettings(file: ScansFile = {}, timeZone: string): ScanSettings {
  const { schedule: cron = monthly, time_zone: own = timeZone } = file
  openZone(own)
  return { schedule: cron === 'never' ? 'never' : { cron, timeZone: own } }
}

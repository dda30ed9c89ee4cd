import { openZone } from '../../engine/rule/zone.ts'
import { UsageError } from '../../shared/errors.ts'
import type { RequestsFile } from '../../installation/config-requests.ts'
import type { Day, Holidays } from './clock.ts'
import type { DifferenceLimits } from './course/difference.ts'
import { requestKinds, type RequestKind } from './states.ts'

/** A step for a system that Expunge does not reach: somebody does it by hand. */
export interface TaskTemplate {
  /** A word, such as `newsletter`. */
  readonly name: string
  readonly title: string
  /** Handle of the account that has to do it. */
  readonly owner: string
  /** After the approval; never later than the day on which the answer is due. */
  readonly days: number
  readonly kinds: readonly RequestKind[]
}

/** How an organization handles requests. */
export interface RequestSettings {
  readonly timeZone: string
  readonly holidays: Holidays
  /** Between approval and run. */
  readonly graceDays: number
  /** Days before the day on which the answer is due; a grace period ends then at the latest. */
  readonly reserveDays: number
  /** What could not be reached, or is kept for a time, is tried again after so many hours. */
  readonly retryHours: number
  readonly limits: DifferenceLimits
  /** Requests whose answer is due within so many days are called soon. */
  readonly soonDays: number
  /** The same person within so many days is found again. */
  readonly duplicateDays: number
  /** Plans that nobody approved are given up after so many days. */
  readonly planDays: number
  /** A package with what is held about a person is gone after so many days. */
  readonly accessDays: number
  /** `mostOpen`: as many links wait to be used at the most, over all addresses. */
  readonly form: { readonly state: 'on' | 'off'; readonly hours: number; readonly mostOpen: number }
  readonly tasks: readonly TaskTemplate[]
}

/** Fills in what the configuration leaves out. Throws `unknown-time-zone`, and `request-settings` for no grace without a reason. */
export function requestSettings(file: RequestsFile = {}): RequestSettings {
  const { time_zone: timeZone } = given({ time_zone: 'Europe/Berlin' }, file)
  const { grace = {}, difference = {}, form = {}, tasks = {}, holidays = [] } = file
  openZone(timeZone)
  const days = given(usual, file)
  return {
    timeZone,
    holidays: new Set<Day>(holidays),
    ...graceOf(grace),
    retryHours: days.retry_hours,
    limits: {
      tickets: given({ share: 0.2, count: 5 }, difference.tickets),
      rows: given({ share: 0.5, count: 200 }, difference.rows),
    },
    soonDays: days.soon_days,
    duplicateDays: days.duplicate_days,
    planDays: 30,
    accessDays: days.access_days,
    form: { state: form.enabled === true ? 'on' : 'off', hours: form.hours ?? 48, mostOpen: 1_000 },
    tasks: Object.entries(tasks).map(([name, { title, owner, ...task }]) => ({
      ...given({ days: 7, kinds: [...requestKinds] }, task),
      name,
      title,
      owner,
    })),
  }
}

const usual = { retry_hours: 6, soon_days: 7, duplicate_days: 30, access_days: 14 }

function graceOf(
  grace: NonNullable<RequestsFile['grace']>,
): Pick<RequestSettings, 'graceDays' | 'reserveDays'> {
  const { days, reason, reserve_days: reserveDays } = given({ days: 30, reason: '', reserve_days: 3 }, grace)
  if (days === 0 && reason.trim() === '')
    throw new UsageError('request-settings', 'a grace period of 0 days needs a reason: requests.grace.reason')
  return { graceDays: days, reserveDays }
}

/** What is written, and what is usual where nothing is. */
function given<T extends object>(defaults: T, written: { [K in keyof T]?: T[K] | undefined } = {}): T {
  const known = Object.entries(written).filter(([key, value]) => key in defaults && value !== undefined)
  return { ...defaults, ...(Object.fromEntries(known) as Partial<T>) }
}

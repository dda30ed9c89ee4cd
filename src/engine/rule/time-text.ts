const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/
const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/

/** Whether the text is a day that exists, from 0001-01-01 to 9999-12-31, as YYYY-MM-DD. */
export function isDateText(text: string): boolean {
  const match = datePattern.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Whether the text is an ISO date-time of an existing day, to the millisecond, with or without an offset. */
export function isInstantText(text: string): boolean {
  const match = instantPattern.exec(text)
  return match?.[1] !== undefined && isDateText(match[1])
}

/** Whether a date-time names its own offset (or Z), so that no time zone is needed to understand it. */
export function hasOffset(instant: string): boolean {
  return /(?:Z|[+-]\d{2}:\d{2})$/.test(instant)
}

/** The number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

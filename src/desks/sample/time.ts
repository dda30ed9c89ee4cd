const minute = 60_000

/** Milliseconds since 1970 for `YYYY-MM-DD HH:MM:SS` in UTC. */
export function instantOf(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}Z`)
}

/** `YYYY-MM-DD HH:MM:SS` in UTC, as every engine takes it. */
export function timestampOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19).replace('T', ' ')
}

/** The instant so many minutes later. */
export function minutesAfter(instant: number, minutes: number): number {
  return instant + minutes * minute
}

/** Whole minutes from one instant to the other. */
export function minutesBetween(from: number, to: number): number {
  return Math.round((to - from) / minute)
}

/** A mail's date line in German (`12.03.2024 um 09:14`) or English (`12 Mar 2024 at 09:14`). */
export function spokenTime(instant: number, language: string): string {
  const [day, clock] = timestampOf(instant).split(' ') as [string, string]
  const [year, month, date] = day.split('-') as [string, string, string]
  const hour = clock.slice(0, 5)
  if (language === 'de') return `${date}.${month}.${year} um ${hour}`
  return `${Number(date)} ${months[Number(month) - 1]} ${year} at ${hour}`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** By what stretches of time a report tells its figures. */
export const periods = ['day', 'week', 'month', 'year', 'total'] as const
export type Period = (typeof periods)[number]

/** The stretch that a day `YYYY-MM-DD` falls into: `2026-03-09`, `2026-W11` (ISO 8601), `2026-03`, `2026`; null for the total. */
export function periodOf(day: string | null, per: Period): string | null {
  if (day === null || per === 'total') return null
  if (per === 'week') return weekOf(day)
  return day.slice(0, { day: 10, month: 7, year: 4 }[per])
}

const dayMs = 86_400_000

/** A week belongs to the year that its Thursday is in. */
function weekOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  const thursday = new Date(at.getTime() + (4 - (at.getUTCDay() || 7)) * dayMs)
  const year = thursday.getUTCFullYear()
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / dayMs / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** The day is one that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

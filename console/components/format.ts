import { useTranslation } from 'react-i18next'

const day = 86_400_000

/**
 * The chosen language as it is written where the reader is: the region is that of the first of the browser's languages which
 * names one, whatever language that is. A Briton reads “22 Nov 2026” and an American “Nov 22, 2026”, both in English.
 */
export function localeOf(language: string, tags: readonly string[] = navigator.languages): string {
  const region = tags.map((tag) => new Intl.Locale(tag).region).find((one) => one !== undefined)
  return region === undefined ? language : `${language}-${region}`
}

/** Dates, numbers and stretches of time as the chosen language writes them where the reader is. */
export function useFormat() {
  const { i18n } = useTranslation()
  const locale = localeOf(i18n.language)
  const clock = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)
  const count = (value: number) => new Intl.NumberFormat(locale).format(value)
  return {
    locale,
    count,
    percent: (share: number, digits = 1) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share),
    /** A day such as 2026-03-05, which is the same day everywhere. */
    day: (value: string) =>
      clock({ dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`)),
    /** An instant, in the reader's time zone. */
    instant: (value: string) => clock({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(value)),
    /** How far an instant is from now: “3 days ago”, “in 2 hours”. */
    ago: (value: string) => {
      const distance = new Date(value).getTime() - Date.now()
      const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
      const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
        ['year', 365 * day],
        ['month', 30 * day],
        ['day', day],
        ['hour', 3_600_000],
        ['minute', 60_000],
      ]
      for (const [unit, size] of steps)
        if (Math.abs(distance) >= size) return words.format(Math.trunc(distance / size), unit)
      return words.format(Math.trunc(distance / 1_000), 'second')
    },
    /** A stretch of seconds in its two largest units: “2 h 5 min”. */
    seconds: (value: number) => {
      const parts: readonly (readonly [string, number])[] = [
        ['day', 86_400],
        ['hour', 3_600],
        ['minute', 60],
        ['second', 1],
      ]
      let left = Math.round(value)
      const said: string[] = []
      for (const [unit, size] of parts) {
        const many = Math.floor(left / size)
        left -= many * size
        if (many > 0 && said.length < 2)
          said.push(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(many))
      }
      return said.length > 0
        ? said.join(' ')
        : new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'short' }).format(0)
    },
    bytes: (value: number) => {
      const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte']
      const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3))
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: units[step] ?? 'byte',
        unitDisplay: 'short',
        maximumFractionDigits: 1,
      }).format(value / 1_000 ** step)
    },
    list: (values: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(values),
  }
}

/** Whole days from today to a day; negative when it has passed. */
export function daysUntil(value: string, now = new Date()): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())
  return Math.round((Date.parse(`${value}T00:00:00Z`) - today) / day)
}

import { useTranslation } from 'react-i18next'
import { useFormat } from '../../components/format.ts'
import { type Fields, rhythmOf, spanOf, type Start, type Written } from './written.ts'

/** A policy in words for people. */
export function usePolicyWords() {
  const { t, i18n } = useTranslation('policies')
  const format = useFormat()
  const unit = (many: number, name: string) =>
    new Intl.NumberFormat(format.locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(many)
  const field = (name: string) =>
    i18n.exists(`filter:fields.${name}`) ? t(`filter:fields.${name as 'type'}` as never) : name
  const since = (name: string) =>
    i18n.exists(`policies:since.${name}`) ? t(`since.${name as 'closed'}`) : t('since.other', { field: name })
  const { weekday, time, instantIn } = timeWords(format.locale)

  /** “4 years”, “1 year and 6 months”; what cannot be read stays as it is. */
  const period = (text: string | undefined): string => {
    const span = spanOf(text)
    if (span === undefined) return delay(text) ?? text ?? '…'
    const parts = (['years', 'months', 'days'] as const).flatMap((name) =>
      span[name] > 0 ? [unit(span[name], name.slice(0, -1))] : [],
    )
    return parts.length === 0 ? '…' : format.list(parts)
  }
  const delay = (text: string | undefined): string | undefined => {
    const match = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(text ?? '')
    if (match === null) return undefined
    const [hours = 0, minutes = 0] = match.slice(1).map((digits) => Number(digits ?? 0))
    const parts = [
      ...(hours > 0 ? [unit(hours, 'hour')] : []),
      ...(minutes > 0 ? [unit(minutes, 'minute')] : []),
    ]
    return parts.length === 0 ? unit(0, 'minute') : format.list(parts)
  }
  const listed = (fields: Fields): string => {
    const [first, ...others] = typeof fields === 'string' ? [fields] : fields
    if (first === undefined) return '…'
    return others.length === 0
      ? since(first)
      : t('since.orElse', {
          first: since(first),
          others: others.map((name) => t('since.after', { since: since(name) })).join(t('since.orAfter')),
        })
  }
  /** What begins the period for each team or kind that has dates of its own, and for all others. */
  const cases = (value: Start | undefined): string => {
    if (typeof value !== 'object' || !('by' in value)) return ''
    const valuesByDates = Map.groupBy(Object.entries(value.of), ([, dates]) => listed(dates))
    const named = [...valuesByDates].map(([dates, entries]) =>
      t('since.for', { values: format.list(entries.map(([name]) => name)), since: dates }),
    )
    const others =
      value.else === undefined || value.else.length === 0
        ? t('since.othersNever')
        : t('since.others', { since: listed(value.else) })
    return ` ${t('sentence.cases', { cases: [...named, others].join('; ') })}`
  }
  const start = (value: Start | undefined): string => {
    if (value === undefined) return '…'
    return typeof value === 'object' && 'by' in value
      ? t('since.by', { field: field(value.by) })
      : listed(value)
  }
  const schedule = (cron: string | undefined): string => {
    const rhythm = rhythmOf(cron)
    if (rhythm === undefined) return t('schedule.cron', { cron: cron ?? '…' })
    const at = time(rhythm.time)
    if (rhythm.every === 'day') return t('schedule.day', { time: at })
    return rhythm.every === 'week'
      ? t('schedule.week', { time: at, weekday: weekday(rhythm.weekday) })
      : t('schedule.month', { time: at, day: rhythm.day })
  }

  /** One sentence that says what the policy does, and when. */
  const sentence = (policy: Written): string => {
    const { data = 'tickets', disposition = 'redact', where, time_zone, on_completion } = policy
    const what = `${t(`data.${data}`)}${where === undefined ? '' : ` (${where})`}`
    if (disposition === 'retain') return t('sentence.retain', { what, law: policy.ground?.law ?? '…' })
    const verb = t(`verb.${disposition}`)
    if (on_completion !== undefined)
      return t('sentence.completion', { what, verb, period: period(on_completion.delay ?? 'PT0M') })
    const when = schedule(policy.schedule)
    const zone = time_zone ?? 'UTC'
    return data === 'activity'
      ? t('sentence.activity', { what, verb, period: period(policy.period), when, zone })
      : t('sentence.period', {
          what,
          verb,
          period: period(policy.period),
          start: start(policy.start),
          when,
          zone,
        }) + cases(policy.start)
  }

  return { period, start, schedule, sentence, weekday, field, instantIn }
}

/** Days and hours as a language says them. */
function timeWords(language: string) {
  return {
    weekday: (number: number, width: 'long' | 'short' = 'long') =>
      // 1 January 2023 was a Sunday.
      new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(
        new Date(Date.UTC(2023, 0, 1 + number)),
      ),
    time: (text: string) =>
      new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' }).format(
        new Date(`2023-01-01T${text}:00Z`),
      ),
    /** An instant by the clock of a time zone, with the weekday. */
    instantIn: (at: string, zone: string) =>
      new Intl.DateTimeFormat(language, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
        timeZone: zone,
      }).format(new Date(at)),
  }
}

/** A policy as a file of policies has it; while somebody writes it, words may be missing. */
export interface Written {
  readonly title?: string
  readonly data?: Data
  readonly where?: string
  readonly start?: Start
  readonly period?: string
  readonly disposition?: Disposition
  readonly texts?: 'remove' | 'mask'
  readonly transition?: string
  readonly note?: string
  readonly schedule?: string
  readonly on_completion?: { readonly delay?: string; readonly earlier?: boolean }
  readonly window?: { readonly from?: string; readonly to?: string; readonly days?: readonly Weekday[] }
  readonly undo?: string
  readonly limit?: { readonly factor?: number; readonly tickets?: number }
  readonly time_zone?: string
  readonly owner?: string
  readonly ground?: { readonly law?: string; readonly at_least?: string; readonly at_most?: string }
  readonly purpose?: string
  readonly recipients?: readonly string[]
  readonly justification?: string
}

export type Data = 'tickets' | 'attachments' | 'persons_without_tickets' | 'activity'
export type Disposition = 'redact' | 'purge' | 'retain'
export type Fields = string | readonly string[]
export type Start =
  | Fields
  | { readonly by: string; readonly of: Readonly<Record<string, Fields>>; readonly else?: Fields }
export type Weekday = (typeof weekdays)[number]

/** As the policy writes them, from Monday on. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

/** What the server keeps says its desk and name as well, which the address says when it is written. */
export function writtenOf(kept: Readonly<Record<string, unknown>>): Written {
  const { id: _id, desk: _desk, ...written } = kept
  return written
}

/** Without words that are empty, and without those that say nothing about this kind of data and what happens to it. */
export function cleaned(policy: Written): Record<string, unknown> {
  const away = new Set<string>(silentWords(policy))
  return Object.fromEntries(
    Object.entries(policy).flatMap(([word, value]) => {
      const kept = away.has(word) ? undefined : pruned(value)
      return kept === undefined ? [] : [[word, kept]]
    }),
  )
}

/** Words that would be refused beside what else is said. */
export function silentWords({ data, disposition, on_completion }: Written): readonly (keyof Written)[] {
  const words: (keyof Written)[] = []
  if (disposition !== 'redact') words.push('texts')
  if (data !== 'tickets') words.push('texts', 'transition', 'note')
  if (data === 'persons_without_tickets' || data === 'activity') words.push('on_completion')
  else if (on_completion !== undefined) words.push('start', 'period', 'schedule')
  if (data === 'activity') words.push('where', 'start', 'window', 'undo')
  else if (disposition === 'retain')
    words.push('start', 'period', 'schedule', 'on_completion', 'transition', 'note', 'window', 'undo')
  return words
}

/** Nothing where nothing was written; `on_completion: {}` says something. */
function pruned(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value).flatMap(([word, part]) => {
    const kept = pruned(part)
    return kept === undefined ? [] : [[word, kept] as const]
  })
  const isEmpty = entries.length === 0 && Object.keys(value).length > 0
  return isEmpty ? undefined : Object.fromEntries(entries)
}

/** Years, months and days of a period such as P1Y6M; weeks count as days. */
export interface Span {
  readonly years: number
  readonly months: number
  readonly days: number
}

/** Nothing for what is no such period. */
export function spanOf(text: string | undefined): Span | undefined {
  const match = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(text ?? '')
  if (match === null) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((digits) => Number(digits ?? 0))
  return { years, months, days: weeks * 7 + days }
}

/** The empty text for nothing at all. */
export function periodOf({ years, months, days }: Span): string {
  const parts = [
    [years, 'Y'],
    [months, 'M'],
    [days, 'D'],
  ] as const
  const text = parts.map(([many, unit]) => (many > 0 ? `${many}${unit}` : '')).join('')
  return text === '' ? '' : `P${text}`
}

/** A schedule that people have words for; any other is shown as cron writes it. */
export type Rhythm =
  | { readonly every: 'day'; readonly time: string }
  | { readonly every: 'week'; readonly time: string; readonly weekday: number }
  | { readonly every: 'month'; readonly time: string; readonly day: number }

export function rhythmOf(cron: string | undefined): Rhythm | undefined {
  const match = /^\s*(\d{1,2})\s+(\d{1,2})\s+(\*|\d{1,2})\s+\*\s+(\*|[0-7])\s*$/.exec(cron ?? '')
  if (match === null) return undefined
  const [, minute = '0', hour = '0', day = '*', weekday = '*'] = match
  if (Number(minute) > 59 || Number(hour) > 23) return undefined
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
  if (day === '*' && weekday === '*') return { every: 'day', time }
  if (day === '*') return { every: 'week', time, weekday: Number(weekday) % 7 }
  return weekday === '*' && Number(day) >= 1 && Number(day) <= 31
    ? { every: 'month', time, day: Number(day) }
    : undefined
}

export function cronOf(rhythm: Rhythm): string {
  const [hour = '0', minute = '0'] = rhythm.time.split(':')
  const day = rhythm.every === 'month' ? String(rhythm.day) : '*'
  const weekday = rhythm.every === 'week' ? String(rhythm.weekday) : '*'
  return `${Number(minute)} ${Number(hour)} ${day} * ${weekday}`
}

import type { useTranslation } from 'react-i18next'
import type { client } from '../../api/client.ts'
import type { useFormat } from '../../components/format.ts'

export type Report = Awaited<ReturnType<typeof client.reports.get>>
export type ReportQuery = Parameters<typeof client.reports.get>[0]
export type Line = Report['lines'][number]
export type Times = Line['resolution']

export const periods = ['day', 'week', 'month', 'year', 'total'] as const
export type Per = (typeof periods)[number]

export const dimensions = ['team', 'agent', 'status', 'type', 'priority'] as const
export type Dimension = (typeof dimensions)[number]

/** A period as the reader's language writes it: “March 2026”, “week 10 of 2026”. */
export function periodWords(
  period: string | null,
  t: ReturnType<typeof useTranslation<'reports'>>['t'],
  format: ReturnType<typeof useFormat>,
): string {
  if (period === null) return t('unknownPeriod')
  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(period) ?? []
  if (week !== undefined) return t('week', { week: Number(week), year })
  if (/^\d{4}-\d\d$/.test(period))
    return new Intl.DateTimeFormat(format.locale, {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${period}-01T00:00:00Z`))
  return period.length === 10 ? format.day(period) : period
}

/** What a line is of, in one dimension. */
export function groupWords(
  line: Pick<Line, 'group'>,
  dimension: Dimension,
  t: ReturnType<typeof useTranslation<'reports'>>['t'],
): string {
  const group = line.group[dimension]
  return group?.name ?? group?.value ?? t('none-of', { dimension: t(`dimensions.${dimension}`) })
}

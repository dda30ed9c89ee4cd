import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import { Box } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../components/format.ts'
import { type Dimension, groupWords, type Line, type Per, periodWords, type Report } from './report.ts'

interface ReportChartProps {
  readonly report: Report
  readonly by: readonly Dimension[]
  readonly per: Per
}

interface Bar {
  readonly label: string
  readonly created: number
  readonly closed: number
}

/** Tickets created and closed as bars: by period, or by group where there are no periods. The table says the same. */
export function ReportChart({ report, by, per }: ReportChartProps) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const [dimension] = by
  const label = (line: Line) =>
    per !== 'total' || dimension === undefined
      ? per === 'total'
        ? t('periods.total')
        : periodWords(line.period, t, format)
      : groupWords(line, dimension, t)
  const bars = barsOf(report.lines, label)
  const most = bars.reduce<Bar | undefined>(
    (best, bar) => (best === undefined || bar.created > best.created ? bar : best),
    undefined,
  )
  const words = t('chartWords', {
    from: bars[0]?.label ?? '',
    to: bars.at(-1)?.label ?? '',
    created: format.count(report.total.created.tickets),
    closed: format.count(report.total.closed.tickets),
    most: most?.label ?? '',
    many: format.count(most?.created ?? 0),
  })
  return (
    <Box role="img" aria-label={words}>
      <BarChart
        h={280}
        data={[...bars]}
        dataKey="label"
        withLegend
        series={[
          { name: 'created', label: t('created'), color: 'pine.6' },
          { name: 'closed', label: t('closed'), color: 'orange.8' },
        ]}
        valueFormatter={(value) => format.count(value)}
        tickLine="y"
        aria-hidden
        barChartProps={{ accessibilityLayer: false }}
      />
    </Box>
  )
}

/** Lines of one label are one bar: those of several groups in one period. */
function barsOf(lines: readonly Line[], label: (line: Line) => string): readonly Bar[] {
  const bars = new Map<string, Bar>()
  for (const line of lines) {
    const name = label(line)
    const { created = 0, closed = 0 } = bars.get(name) ?? {}
    bars.set(name, {
      label: name,
      created: created + line.created.tickets,
      closed: closed + line.closed.tickets,
    })
  }
  return [...bars.values()]
}

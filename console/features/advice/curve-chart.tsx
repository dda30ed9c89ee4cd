import { Box, useMantineTheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { useFormat } from '../../components/format.ts'
import { type Group, pointsOf, reachOf, ticksOf } from './curve.ts'

interface CurveChartProps {
  readonly groups: readonly Group[]
  readonly names: readonly string[]
  /** The period in question. */
  readonly days: number
  /** Only what lies below a tenth: where periods are decided. */
  readonly isEnlarged: boolean
}

/** The curves with their bands; in a file of its own because the library for it is large. A table beside it says the same. */
export default function CurveChart({ groups, names, days, isEnlarged }: CurveChartProps) {
  const { t } = useTranslation('advice')
  const { percent, count } = useFormat()
  const { colors } = useMantineTheme()
  const reach = Math.max(reachOf(groups), days)
  const points = pointsOf(groups, reach)
  const shades = [colors['pine']?.[5] ?? 'green', colors.orange[6]]
  const ink = { fill: 'var(--mantine-color-dimmed)', fontSize: 12 }
  return (
    <Box h={320} aria-hidden>
      <ResponsiveContainer>
        <ComposedChart
          accessibilityLayer={false}
          data={[...points]}
          margin={{ top: 10, right: 16, bottom: 24, left: 0 }}
        >
          <CartesianGrid stroke="var(--mantine-color-default-border)" vertical={false} />
          <XAxis
            dataKey="days"
            type="number"
            domain={[0, reach]}
            tick={ink}
            ticks={[...ticksOf(reach)]}
            tickFormatter={(value: number) => count(value)}
            label={{ value: t('chart.days'), position: 'insideBottom', offset: -14, ...ink }}
          />
          <YAxis
            tick={ink}
            width={52}
            domain={[0, isEnlarged ? 0.1 : 1]}
            allowDataOverflow
            tickFormatter={(value: number) => percent(value, 0)}
          />
          {groups.map((group, i) => (
            <Area
              key={`band ${group.group ?? ''}`}
              dataKey={`band${i}`}
              type="stepAfter"
              stroke="none"
              fill={shades[i] ?? 'gray'}
              fillOpacity={0.2}
              isAnimationActive={false}
              legendType="none"
              tooltipType="none"
              activeDot={false}
            />
          ))}
          {groups.map((group, i) => (
            <Line
              key={`chance ${group.group ?? ''}`}
              dataKey={`chance${i}`}
              name={names[i] ?? ''}
              type="stepAfter"
              stroke={shades[i] ?? 'gray'}
              strokeWidth={2}
              {...(i === 1 ? { strokeDasharray: '6 3' } : {})}
              dot={false}
              isAnimationActive={false}
            />
          ))}
          <ReferenceLine x={days} stroke="var(--mantine-color-text)" strokeDasharray="4 4" />
          <Tooltip
            formatter={(value) => percent(Number(value))}
            labelFormatter={(at) => t('chart.after', { count: Number(at) })}
            contentStyle={{
              background: 'var(--mantine-color-body)',
              borderColor: 'var(--mantine-color-default-border)',
            }}
          />
          {groups.length > 1 ? <Legend verticalAlign="top" formatter={readable} /> : undefined}
        </ComposedChart>
      </ResponsiveContainer>
    </Box>
  )
}

/** A name in the colour of text: that of the line is too light to read. */
function readable(name: string) {
  return <span style={{ color: 'var(--mantine-color-text)' }}>{name}</span>
}

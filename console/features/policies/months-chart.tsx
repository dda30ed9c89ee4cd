import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import { Accordion, Box, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../components/format.ts'
import { Count } from '../../components/time.tsx'
import type { Simulation } from './queries.ts'

interface MonthsChartProps {
  readonly months: NonNullable<Simulation['result']>['months']
  readonly counted: string
}

/** What fell due month by month, as bars and as a table; in a file of its own because the library for it is large. */
export default function MonthsChart({ months, counted }: MonthsChartProps) {
  const { t } = useTranslation('policies')
  const { locale, count } = useFormat()
  const named = (month: string, width: 'short' | 'long') =>
    new Intl.DateTimeFormat(locale, {
      month: width,
      year: width === 'long' ? 'numeric' : '2-digit',
      timeZone: 'UTC',
    }).format(new Date(`${month}-01T00:00:00Z`))
  const most = months.reduce((top, one) => (one.tickets > top.tickets ? one : top), { month: '', tickets: 0 })
  const sum = months.reduce((all, { tickets }) => all + tickets, 0)
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('months.title')}</Text>
      <Text size="sm" c="dimmed">
        {sum === 0
          ? t('months.none')
          : t('months.summary', {
              sum: count(sum),
              month: named(most.month, 'long'),
              most: count(most.tickets),
            })}
      </Text>
      <Box aria-hidden>
        <BarChart
          h={220}
          data={months.map(({ month, tickets }) => ({ month: named(month, 'short'), [counted]: tickets }))}
          dataKey="month"
          series={[{ name: counted, color: 'pine.6' }]}
          valueFormatter={count}
          gridAxis="x"
          tickLine="none"
          yAxisProps={{ width: 44, allowDecimals: false }}
          barProps={{ isAnimationActive: false }}
          // What is hidden from screen readers is not to be reached by keyboard: the table below says it.
          barChartProps={{ accessibilityLayer: false }}
        />
      </Box>
      <Accordion variant="contained">
        <Accordion.Item value="table">
          <Accordion.Control>{t('months.asTable')}</Accordion.Control>
          <Accordion.Panel>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('months.month')}</Table.Th>
                  <Table.Th ta="end">{counted}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {months.map(({ month, tickets }) => (
                  <Table.Tr key={month}>
                    <Table.Td>{named(month, 'long')}</Table.Td>
                    <Table.Td ta="end">
                      <Count of={tickets} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
    </Stack>
  )
}

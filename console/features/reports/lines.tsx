import { Stack, Text } from '@mantine/core'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../components/format.ts'
import { type Column, LongTable } from '../../components/long-table.tsx'
import { Count } from '../../components/time.tsx'
import { type Dimension, groupWords, type Line, type Per, periodWords, type Times } from './report.ts'

type KeyedLine = Line & { readonly key: number }

interface LinesProps {
  readonly query: ComponentProps<typeof LongTable<KeyedLine>>['query']
  readonly by: readonly Dimension[]
  readonly per: Per
}

/** Every line of the report as a table. */
export function Lines({ query, by, per }: LinesProps) {
  const { t } = useTranslation('reports')
  return (
    <LongTable
      label={t('table')}
      query={query}
      columns={useColumns(by, per)}
      rowKey={({ key }) => key}
      empty={<Text c="dimmed">{t('none')}</Text>}
    />
  )
}

function useColumns(by: readonly Dimension[], per: Per): readonly Column<KeyedLine>[] {
  const { t } = useTranslation('reports')
  const format = useFormat()
  return [
    ...(per === 'total'
      ? []
      : [
          {
            name: t('period'),
            width: 'minmax(6.5rem, 1fr)',
            cell: (line: KeyedLine) => periodWords(line.period, t, format),
          },
        ]),
    ...by.map((dimension) => ({
      name: t(`dimensions.${dimension}`),
      width: 'minmax(5rem, 1fr)',
      cell: (line: KeyedLine) => groupWords(line, dimension, t),
    })),
    {
      name: t('created'),
      width: 'minmax(6rem, 0.8fr)',
      cell: ({ created }) => <Amount of={created} />,
      isNumber: true,
    },
    {
      name: t('closed'),
      width: 'minmax(7rem, 0.8fr)',
      cell: ({ closed }) => <Amount of={closed} />,
      isNumber: true,
    },
    {
      name: t('firstResponse'),
      width: 'minmax(7rem, 1fr)',
      cell: ({ firstResponse }) => <Duration of={firstResponse} />,
      isNumber: true,
      isWide: true,
    },
    {
      name: t('resolution'),
      width: 'minmax(7rem, 1fr)',
      cell: ({ resolution }) => <Duration of={resolution} />,
      isNumber: true,
      isWide: true,
    },
  ]
}

function Amount({ of: { tickets, purged } }: { readonly of: Line['created'] }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  return (
    <Stack gap={0} align="flex-end">
      <Count of={tickets} />
      {purged === 0 ? undefined : (
        <Text size="xs" c="dimmed">
          {t('purged', { purged: format.count(purged) })}
        </Text>
      )}
    </Stack>
  )
}

function Duration({ of: { p50, p90 } }: { readonly of: Times }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  if (p50 === null) return '–'
  return (
    <Stack gap={0} align="flex-end">
      <span>{format.seconds(p50)}</span>
      {p90 === null ? undefined : (
        <Text size="xs" c="dimmed">
          {t('ninety', { time: format.seconds(p90) })}
        </Text>
      )}
    </Stack>
  )
}

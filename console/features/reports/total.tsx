import { SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../components/format.ts'
import type { Line } from './report.ts'

/** The sums over the whole stretch, with how many of the tickets were purged. */
export function Total({ of: { created, closed, firstResponse, resolution } }: { readonly of: Line }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const seconds = (value: number | null) => (value === null ? '–' : format.seconds(value))
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="lg" maw="64rem">
      <Figure
        name={t('created')}
        value={format.count(created.tickets)}
        note={t('ofThemPurged', { count: created.purged, purged: format.count(created.purged) })}
      />
      <Figure
        name={t('closed')}
        value={format.count(closed.tickets)}
        note={t('ofThemPurged', { count: closed.purged, purged: format.count(closed.purged) })}
      />
      <Figure
        name={t('firstResponse')}
        value={seconds(firstResponse.p50)}
        note={t('ninety', { time: seconds(firstResponse.p90) })}
      />
      <Figure
        name={t('resolution')}
        value={seconds(resolution.p50)}
        note={t('ninety', { time: seconds(resolution.p90) })}
      />
    </SimpleGrid>
  )
}

interface FigureProps {
  readonly name: string
  readonly value: string
  readonly note: string
}

function Figure({ name, value, note }: FigureProps) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {name}
      </Text>
      <Text fz={26} fw={650} lh={1.15} className="numbers">
        {value}
      </Text>
      <Text size="sm" c="dimmed">
        {note}
      </Text>
    </div>
  )
}

import { Box, Group, Progress, Text } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../components/format.ts'
import { PageLink } from '../../components/link.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { Loading, ProblemNote } from '../../components/states.tsx'
import { Calm, Lines, Part } from './part.tsx'
import { asked } from './queries.ts'

/** Runs at work now, with figures that move. */
export function RunsPart() {
  const { t } = useTranslation(['overview', 'words'])
  const format = useFormat()
  const found = useQueries({
    queries: [asked.runsIn('running'), asked.runsIn('paused'), asked.runsIn('restoring')],
  })
  const failed = found.find(({ error, data }) => error !== null && data === undefined)
  const runs = found.flatMap(({ data }) => data?.items ?? [])
  return (
    <Part title={t('overview:runs.title')} more={<PageLink to="/runs">{t('overview:runs.all')}</PageLink>}>
      {failed === undefined ? undefined : (
        <ProblemNote error={failed.error} retry={() => void failed.refetch()} />
      )}
      {failed === undefined && found.some(({ data }) => data === undefined) ? (
        <Loading lines={2} />
      ) : undefined}
      {failed === undefined && found.every(({ data }) => data !== undefined) && runs.length === 0 ? (
        <Calm>{t('overview:runs.none')}</Calm>
      ) : undefined}
      <Lines>
        {runs.map(({ id, desk, disposition, state, rows, plannedRows }) => {
          const share = plannedRows === 0 ? 0 : Math.min(100, (100 * rows) / plannedRows)
          const name = t('overview:runs.name', { disposition: t(`words:disposition.${disposition}`), desk })
          return (
            <Box component="li" key={id} py={4}>
              <Group justify="space-between" gap="xs">
                <PageLink to="/runs/$run" params={{ run: id }}>
                  {name}
                </PageLink>
                <StateBadge state={state} />
              </Group>
              <Progress
                value={share}
                aria-label={name}
                my={6}
                {...(state === 'paused' ? { color: 'orange' } : {})}
              />
              <Text size="sm" c="dimmed" className="numbers">
                {t('overview:runs.progress', {
                  rows: format.count(rows),
                  planned: format.count(plannedRows),
                })}
              </Text>
            </Box>
          )
        })}
      </Lines>
    </Part>
  )
}

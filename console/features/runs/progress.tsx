import { Alert, Box, Group, Progress, Text, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../components/format.ts'
import type { LiveRun, Run } from '../../components/live-run.ts'

/** How far a run is, how fast, and whether what is shown is of now. */
export function RunProgress({ run, live }: { readonly run: Run; readonly live: LiveRun }) {
  const { t } = useTranslation('runs')
  const format = useFormat()
  const { rows, plannedRows, state } = run
  const share = plannedRows === 0 ? 1 : Math.min(1, rows / plannedRows)
  const isMoving = state === 'running'
  return (
    <Box data-connection={live.connection}>
      {live.connection === 'lost' ? (
        <Alert color="orange" mb="sm" role="status">
          {t('lost')}
        </Alert>
      ) : undefined}
      <Group justify="space-between" gap="xs" mb={6}>
        <Text fw={600} className="numbers" data-progress={rows}>
          {t('rowsOf', { rows: format.count(rows), planned: format.count(plannedRows) })}
        </Text>
        <Text size="sm" c="dimmed" className="numbers">
          {speed(t, format, run, live)}
        </Text>
      </Group>
      <Progress
        value={share * 100}
        size="lg"
        radius="sm"
        animated={isMoving && live.connection === 'live'}
        aria-label={t('progress')}
        color={state === 'failed' ? 'red' : state === 'paused' ? 'orange' : 'pine'}
      />
      <VisuallyHidden role="status">
        {isMoving ? t('tenth', { percent: Math.floor(share * 10) * 10 }) : ''}
      </VisuallyHidden>
    </Box>
  )
}

function speed(
  t: ReturnType<typeof useTranslation<'runs'>>['t'],
  format: ReturnType<typeof useFormat>,
  { state, rows, plannedRows, seconds }: Run,
  { rowsPerSecond }: LiveRun,
): string {
  const average = seconds > 0 ? rows / seconds : 0
  if (state !== 'running')
    return average > 0 ? t('averageRate', { rate: format.count(Math.round(average)) }) : ''
  const rate = rowsPerSecond ?? average
  if (rate < 0.5) return ''
  const left = Math.max(0, plannedRows - rows) / rate
  return t('rate', { rate: format.count(Math.round(rate)), left: format.seconds(left) })
}

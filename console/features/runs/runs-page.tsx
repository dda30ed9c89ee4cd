import { Group, Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { DeskFilter, StateFilter } from '../../components/choice.tsx'
import { usePages } from '../../components/pages.ts'
import { PageLink } from '../../components/link.tsx'
import { type Column, LongTable } from '../../components/long-table.tsx'
import { Page } from '../../components/page.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { Empty } from '../../components/states.tsx'
import { Ago, Count } from '../../components/time.tsx'
import type { Run } from '../../components/live-run.ts'
import type { RunState } from './run.ts'

const states = [
  'running',
  'paused',
  'failed',
  'applied',
  'findings',
  'verified',
  'cancelled',
  'restoring',
  'restored',
] as const satisfies readonly RunState[]

/** All runs, the latest first; those at work move on by themselves. */
export function RunsPage() {
  const { t } = useTranslation(['runs', 'words'])
  const [state, setState] = useState<RunState>()
  const [desk, setDesk] = useState<string>()
  const query = usePages<Run>({
    key: ['runs', 'list', { state, desk }],
    ask: (from, signal) =>
      client.runs.list(
        {
          ...(state === undefined ? {} : { state }),
          ...(desk === undefined ? {} : { desk }),
          ...from,
        },
        { signal },
      ),
    isMoving: isAtWork,
  })
  const isNarrowed = state !== undefined || desk !== undefined
  return (
    <Page title={t('runs:title')} lead={t('runs:lead')}>
      <Group gap="sm" align="flex-end">
        <StateFilter label={t('runs:state')} states={states} value={state} onChange={setState} />
        <DeskFilter value={desk} onChange={setDesk} />
      </Group>
      <LongTable
        label={t('runs:title')}
        query={query}
        columns={useColumns()}
        rowKey={({ id }) => id}
        empty={
          <Empty
            title={t(isNarrowed ? 'runs:noneSuch' : 'runs:none')}
            text={isNarrowed ? undefined : t('runs:noneText')}
          />
        }
      />
    </Page>
  )
}

const isAtWork = ({ state }: Run) => state === 'running' || state === 'applied' || state === 'restoring'

function useColumns(): readonly Column<Run>[] {
  const { t } = useTranslation(['runs', 'words'])
  return [
    {
      name: t('runs:run'),
      width: 'minmax(9rem, 1.4fr)',
      cell: ({ id, disposition }) => (
        <Stack gap={0}>
          <PageLink to="/runs/$run" params={{ run: id }} size="sm" className="code">
            {id}
          </PageLink>
          <Text size="xs" c="dimmed">
            {t(`words:disposition.${disposition}`)}
          </Text>
        </Stack>
      ),
    },
    { name: t('words:desk'), width: 'minmax(6rem, 1fr)', cell: ({ desk }) => desk, isWide: true },
    {
      name: t('runs:state'),
      width: 'minmax(9rem, 1fr)',
      cell: (run) => <StateOfRun run={run} />,
    },
    {
      name: t('runs:rows'),
      width: 'minmax(6rem, 0.7fr)',
      cell: ({ rows }) => <Count of={rows} />,
      isWide: true,
      isNumber: true,
    },
    {
      name: t('runs:operator'),
      width: 'minmax(6rem, 0.8fr)',
      cell: ({ operator }) => operator,
      isWide: true,
    },
    {
      name: t('runs:started'),
      width: 'minmax(7rem, 0.8fr)',
      cell: ({ started }) => <Ago at={started} />,
      isWide: true,
    },
  ]
}

function StateOfRun({ run: { id, state, rows, plannedRows } }: { readonly run: Run }) {
  const { t } = useTranslation('runs')
  return (
    <Stack gap={4} align="flex-start">
      <StateBadge state={state} />
      {state === 'running' ? (
        <Progress
          value={plannedRows === 0 ? 100 : (100 * rows) / plannedRows}
          size="sm"
          w="100%"
          aria-label={t('progressOf', { run: id })}
        />
      ) : undefined}
    </Stack>
  )
}

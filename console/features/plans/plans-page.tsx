import { Group, Stack, Text } from '@mantine/core'
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
import { Ago } from '../../components/time.tsx'

type Plans = Awaited<ReturnType<typeof client.plans.list>>
type Plan = Plans['items'][number]

const states = [
  'waiting',
  'ready',
  'refused',
  'agreed',
  'approved',
  'failed',
  'replaced',
  'discarded',
] as const satisfies readonly Plan['state'][]

/** All plans, the latest first, whoever or whatever asked for them. */
export function PlansPage() {
  const { t } = useTranslation('plans')
  const [state, setState] = useState<Plan['state']>()
  const [desk, setDesk] = useState<string>()
  const query = usePages<Plan>({
    key: ['plans', 'list', { state, desk }],
    ask: (from, signal) =>
      client.plans.list(
        {
          ...(state === undefined ? {} : { state }),
          ...(desk === undefined ? {} : { desk }),
          ...from,
        },
        { signal },
      ),
    isMoving: (plan) => plan.state === 'waiting',
  })
  const isNarrowed = state !== undefined || desk !== undefined
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Group gap="sm" align="flex-end">
        <StateFilter label={t('state')} states={states} value={state} onChange={setState} />
        <DeskFilter value={desk} onChange={setDesk} />
      </Group>
      <LongTable
        label={t('title')}
        query={query}
        columns={useColumns()}
        rowKey={({ id }) => id}
        empty={
          <Empty title={t(isNarrowed ? 'noneSuch' : 'none')} text={isNarrowed ? undefined : t('noneText')} />
        }
      />
    </Page>
  )
}

function useColumns(): readonly Column<Plan>[] {
  const { t } = useTranslation(['plans', 'words'])
  return [
    {
      name: t('plans:plan'),
      width: 'minmax(9rem, 1.4fr)',
      cell: ({ id, disposition }) => (
        <Stack gap={0}>
          <PageLink to="/plans/$plan" params={{ plan: id }} size="sm" className="code">
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
      name: t('plans:state'),
      width: 'minmax(8rem, 1fr)',
      cell: ({ state }) => <StateBadge state={state} />,
    },
    {
      name: t('plans:request'),
      width: 'minmax(8rem, 1fr)',
      cell: ({ request }) =>
        request === undefined ? (
          '–'
        ) : (
          <PageLink to="/requests/$request" params={{ request }} size="sm" className="code">
            {request}
          </PageLink>
        ),
      isWide: true,
    },
    {
      name: t('plans:askedBy'),
      width: 'minmax(6rem, 0.8fr)',
      cell: ({ askedBy }) => askedBy,
      isWide: true,
    },
    {
      name: t('plans:asked'),
      width: 'minmax(7rem, 0.8fr)',
      cell: ({ askedAt }) => <Ago at={askedAt} />,
      isWide: true,
    },
  ]
}

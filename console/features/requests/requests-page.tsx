import { Box, Button, Group, Input, SegmentedControl, Select, Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { ButtonLink, PageLink } from '../../components/link.tsx'
import { type Column, LongTable } from '../../components/long-table.tsx'
import { Page } from '../../components/page.tsx'
import { usePages } from '../../components/pages.ts'
import { StateBadge } from '../../components/state-badge.tsx'
import { Empty } from '../../components/states.tsx'
import { Day } from '../../components/time.tsx'
import { useMay } from '../../session/session.ts'
import { Clock } from './clock.tsx'
import type { RequestState } from './queries.ts'

type Listed = Awaited<ReturnType<typeof client.requests.list>>['items'][number]

const states = [
  'unconfirmed',
  'received',
  'planning',
  'to-approve',
  'grace',
  'running',
  'incomplete',
  'failed',
  'completed',
  'rejected',
  'withdrawn',
  'duplicate',
] as const satisfies readonly RequestState[]
const kinds = ['erasure', 'access', 'restriction'] as const

interface Filters {
  readonly due?: 'overdue' | 'soon'
  readonly state?: RequestState
  readonly kind?: (typeof kinds)[number]
}

/** All requests, the most urgent first. */
export function RequestsPage() {
  const { t } = useTranslation('requests')
  const may = useMay()
  const [filters, setFilters] = useState<Filters>({})
  const list = usePages<Listed>({
    key: ['requests', 'list', filters],
    ask: (from, signal) => client.requests.list({ ...filters, ...from }, { signal }),
    everyMs: 15_000,
  })
  const newRequest = may('request') ? <ButtonLink to="/requests/new">{t('new')}</ButtonLink> : undefined
  const isFiltered = Object.keys(filters).length > 0
  return (
    <Page title={t('title')} lead={t('lead')} actions={newRequest}>
      <FilterBar value={filters} onChange={setFilters} />
      <LongTable
        label={t('list.label')}
        query={list}
        columns={useColumns()}
        rowKey={({ id }) => id}
        empty={
          isFiltered ? (
            <Empty
              title={t('empty.filtered')}
              text={t('empty.filteredText')}
              action={
                <Button variant="default" onClick={() => setFilters({})}>
                  {t('empty.showAll')}
                </Button>
              }
            />
          ) : (
            <Empty title={t('empty.title')} text={t('empty.text')} action={newRequest} />
          )
        }
      />
    </Page>
  )
}

function useColumns(): readonly Column<Listed>[] {
  const { t } = useTranslation(['requests', 'words'])
  return [
    {
      name: t('requests:list.due'),
      width: 'minmax(9rem, 1.2fr)',
      cell: (row) => (
        <PageLink to="/requests/$request" params={{ request: row.id }} c="inherit" underline="always">
          <Clock of={row} />
          <Text size="sm" hiddenFrom="sm">
            {t(`words:kind.${row.kind}`)}
          </Text>
          <VisuallyHidden>{t('requests:one', { id: row.id })}</VisuallyHidden>
        </PageLink>
      ),
    },
    {
      name: t('requests:list.kind'),
      width: 'minmax(10rem, 1.4fr)',
      isWide: true,
      cell: ({ kind }) => t(`words:kind.${kind}`),
    },
    {
      name: t('requests:list.state'),
      width: 'minmax(9.5rem, 1.2fr)',
      cell: ({ state }) => <StateBadge state={state} />,
    },
    {
      name: t('requests:list.channel'),
      width: 'minmax(7rem, 1fr)',
      isWide: true,
      cell: ({ channel }) => t(`requests:channel.${channel}`),
    },
    {
      name: t('requests:list.received'),
      width: 'minmax(7rem, 1fr)',
      isWide: true,
      cell: ({ received }) => <Day day={received} />,
    },
  ]
}

interface FilterBarProps {
  readonly value: Filters
  readonly onChange: (filters: Filters) => void
}

function FilterBar({ value, onChange }: FilterBarProps) {
  const { t } = useTranslation(['requests', 'words'])
  const { due, state, kind } = value
  const change = (part: 'due' | 'state' | 'kind', word: string | null) => {
    const { [part]: _, ...rest } = value
    onChange(word === null || word === '' ? rest : { ...rest, [part]: word })
  }
  return (
    <Group gap="sm" align="flex-end">
      <Box>
        <Input.Label component="div" id="filter-due">
          {t('requests:list.filterDue')}
        </Input.Label>
        <Box>
          <SegmentedControl
            aria-labelledby="filter-due"
            value={due ?? ''}
            onChange={(word) => change('due', word)}
            data={[
              { value: '', label: t('requests:list.anyDue') },
              { value: 'overdue', label: t('requests:list.late') },
              { value: 'soon', label: t('requests:list.soon') },
            ]}
          />
        </Box>
      </Box>
      <Select
        label={t('requests:list.state')}
        placeholder={t('requests:list.anyState')}
        clearable
        value={state ?? null}
        onChange={(word) => change('state', word)}
        data={states.map((one) => ({ value: one, label: t(`words:state.${one}`) }))}
        w={{ base: '100%', xs: 200 }}
      />
      <Select
        label={t('requests:list.kind')}
        placeholder={t('requests:list.anyKind')}
        clearable
        value={kind ?? null}
        onChange={(word) => change('kind', word)}
        data={kinds.map((one) => ({ value: one, label: t(`words:kind.${one}`) }))}
        w={{ base: '100%', xs: 230 }}
      />
    </Group>
  )
}

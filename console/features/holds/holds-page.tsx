import { Group, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OneOfFew } from '../../components/one-of-few.tsx'
import { client } from '../../api/client.ts'
import { DeskFilter } from '../../components/choice.tsx'
import { ButtonLink, PageLink } from '../../components/link.tsx'
import { type Column, LongTable } from '../../components/long-table.tsx'
import { Page } from '../../components/page.tsx'
import { usePages } from '../../components/pages.ts'
import { StateBadge } from '../../components/state-badge.tsx'
import { Empty } from '../../components/states.tsx'
import { Day } from '../../components/time.tsx'
import { useMay } from '../../session/session.ts'
import { type Hold, holdKey, stateOf } from './queries.ts'
import { useHoldWords } from './words.ts'

type Kind = '' | 'hold' | 'restriction'
type State = '' | 'open' | 'due' | 'over'

/** Everything that nobody may touch, now or before. */
export function HoldsPage() {
  const { t } = useTranslation(['holds', 'words', 'common'])
  const may = useMay()
  const [desk, setDesk] = useState<string>()
  const [kind, setKind] = useState<Kind>('')
  const [state, setState] = useState<State>('open')
  const query = usePages<Hold>({
    key: [...holdKey, 'list', desk, kind, state],
    ask: (from, signal) =>
      client.holds.list(
        {
          ...(desk === undefined ? {} : { desk }),
          ...(kind === '' ? {} : { kind }),
          ...(state === '' ? {} : { state }),
          ...from,
        },
        { signal },
      ),
  })
  const isFiltered = desk !== undefined || kind !== '' || state !== 'open'
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={may('hold') ? <ButtonLink to="/holds/new">{t('new.button')}</ButtonLink> : undefined}
    >
      <Group align="flex-end">
        <DeskFilter value={desk} onChange={setDesk} />
        <Select
          label={t('kind.label')}
          allowDeselect={false}
          data={[
            { value: '', label: t('common:all') },
            { value: 'hold', label: t('kind.hold') },
            { value: 'restriction', label: t('kind.restriction') },
          ]}
          value={kind}
          onChange={(next) => setKind(next ?? '')}
        />
        <OneOfFew
          label={t('state')}
          data={[
            { value: 'open', label: t('words:state.open') },
            { value: 'due', label: t('words:state.due') },
            { value: 'over', label: t('words:state.over') },
            { value: '', label: t('common:all') },
          ]}
          value={state}
          onChange={(next) => setState(next)}
        />
      </Group>
      <LongTable
        label={t('title')}
        query={query}
        columns={useColumns(may('hold'))}
        rowKey={({ id }) => id}
        empty={
          isFiltered ? (
            <Empty title={t('emptyFiltered')} />
          ) : (
            <Empty
              title={t('empty')}
              text={t('emptyText')}
              action={may('hold') ? <ButtonLink to="/holds/new">{t('new.button')}</ButtonLink> : undefined}
            />
          )
        }
      />
    </Page>
  )
}

function useColumns(mayOpen: boolean): readonly Column<Hold>[] {
  const { t } = useTranslation(['holds', 'words'])
  const words = useHoldWords()
  return [
    {
      name: t('on.label'),
      width: 'minmax(9rem, 2fr)',
      cell: (hold) => (
        <Stack gap={0}>
          {mayOpen ? (
            <PageLink to="/holds/$hold" params={{ hold: hold.id }}>
              {words.about(hold.about)}
            </PageLink>
          ) : (
            words.about(hold.about)
          )}
          <Text size="xs" c="dimmed">
            {t(`kind.${hold.kind}`)}
          </Text>
        </Stack>
      ),
    },
    { name: t('words:desk'), width: 'minmax(6rem, 1fr)', cell: ({ desk }) => desk, isWide: true },
    {
      name: t('ground'),
      width: 'minmax(10rem, 2fr)',
      cell: ({ ground }) => words.ground(ground),
      isWide: true,
    },
    { name: t('owner'), width: 'minmax(6rem, 1fr)', cell: ({ owner }) => owner, isWide: true },
    {
      name: t('ends'),
      width: 'minmax(6rem, 1fr)',
      cell: ({ ends }) => (ends === undefined ? t('noEnd') : <Day day={ends} />),
      isWide: true,
    },
    { name: t('state'), width: 'minmax(6rem, 8rem)', cell: (hold) => <StateBadge state={stateOf(hold)} /> },
  ]
}

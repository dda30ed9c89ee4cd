import { Box, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { About, Actor, useVerbWords } from '../../components/activity-words.tsx'
import { type Column, LongTable } from '../../components/long-table.tsx'
import { Page } from '../../components/page.tsx'
import { usePages } from '../../components/pages.ts'
import { Empty } from '../../components/states.tsx'
import { Ago } from '../../components/time.tsx'
import { ActFacts } from './act-facts.tsx'

type Act = Awaited<ReturnType<typeof client.activity.list>>['items'][number]

const kinds = [
  'request',
  'plan',
  'run',
  'policy',
  'hold',
  'desk',
  'filter',
  'access',
  'notice',
  'recipient',
  'webhook',
  'account',
  'token',
  'ledger',
] as const

/** Who did what, the latest first. */
export function ActivityPage() {
  const { t } = useTranslation('activity')
  const [by, setBy] = useState('')
  const [kind, setKind] = useState<(typeof kinds)[number]>()
  const [since, setSince] = useState('')
  const [person] = useDebouncedValue(by.trim(), 400)
  const query = usePages<Act, number>({
    key: ['activity', { person, kind, since }],
    ask: (from, signal) =>
      client.activity.list(
        {
          ...(person === '' ? {} : { by: person }),
          ...(kind === undefined ? {} : { kind }),
          ...(since === '' ? {} : { since }),
          ...from,
        },
        { signal },
      ),
  })
  const isNarrowed = person !== '' || kind !== undefined || since !== ''
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('who')}
          placeholder={t('anybody')}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
          autoComplete="off"
          maxLength={60}
          w={180}
        />
        <Select
          label={t('kind')}
          placeholder={t('anything')}
          data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          value={kind ?? null}
          onChange={(value) => setKind(kinds.find((one) => one === value))}
          clearable
          w={200}
        />
        <TextInput
          type="date"
          label={t('since')}
          value={since}
          onChange={(event) => setSince(event.currentTarget.value)}
        />
      </Group>
      <LongTable
        label={t('title')}
        query={query}
        columns={useColumns()}
        rowKey={({ number }) => number}
        empty={<Empty title={t(isNarrowed ? 'noneSuch' : 'none')} />}
      />
    </Page>
  )
}

function useColumns(): readonly Column<Act>[] {
  const { t } = useTranslation('activity')
  const words = useVerbWords()
  return [
    {
      name: t('when'),
      width: 'minmax(6.5rem, 0.6fr)',
      cell: ({ at }) => (
        <Text span size="sm">
          <Ago at={at} />
        </Text>
      ),
    },
    {
      name: t('who'),
      width: 'minmax(5rem, 0.6fr)',
      cell: ({ by }) => (
        <Text span size="sm">
          <Actor by={by} />
        </Text>
      ),
      isWide: true,
    },
    {
      name: t('what'),
      width: 'minmax(11rem, 1.6fr)',
      cell: ({ by, verb, about, facts }) => (
        <Stack gap={0}>
          <Text span size="sm">
            <Text span inherit hiddenFrom="sm" fw={600}>
              <Actor by={by} />:{' '}
            </Text>
            {words(verb)}
          </Text>
          <About {...about} />
          <Box hiddenFrom="sm">
            <ActFacts of={facts} />
          </Box>
        </Stack>
      ),
    },
    {
      name: t('details'),
      width: 'minmax(12rem, 1.8fr)',
      cell: ({ facts }) => <ActFacts of={facts} />,
      isWide: true,
    },
  ]
}

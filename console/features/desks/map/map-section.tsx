import { Alert, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../../api/client.ts'
import { useFormat } from '../../../components/format.ts'
import { Section } from '../../../components/page.tsx'
import { Empty, Loaded, Loading } from '../../../components/states.tsx'
import { Coverage } from './coverage.tsx'
import { Legend } from './legend.tsx'
import { type MapPicture, type Shown, tablesFor, tally } from './picture.ts'
import { TableDetails } from './table-details.tsx'
import { TableList } from './table-list.tsx'

/** The drawing brings a program of its own for its lay-out, which nobody else needs. */
const RelationGraph = lazy(async () => ({ default: (await import('./relation-graph.tsx')).RelationGraph }))

/** The data map of a desk as a picture: what each column means, and how tables hang together. */
export function MapSection({ desk }: { readonly desk: string }) {
  const { t } = useTranslation('desks')
  const picture = useQuery({
    queryKey: ['desks', desk, 'map'],
    queryFn: ({ signal }) => client.desks.map({ desk }, { signal }),
    // Read from the desk's catalog, which changes with a new version of the desk alone.
    staleTime: 600_000,
    refetchOnWindowFocus: false,
  })
  return (
    <Section title={t('map.title')} lead={t('map.lead')}>
      <Loaded query={picture} lines={6}>
        {(data) => <MapView picture={data} />}
      </Loaded>
    </Section>
  )
}

type View = 'picture' | 'table' | 'graph'

export function MapView({ picture }: { readonly picture: MapPicture }) {
  const { t } = useTranslation('desks')
  const format = useFormat()
  const [view, setView] = useState<View>('picture')
  const [shown, setShown] = useState<Shown>('all')
  const [text, setText] = useState('')
  const [name, setName] = useState<string>()
  const wanted = useDeferredValue(text)
  const counts = useMemo(() => tally(picture.tables), [picture])
  const tables = useMemo(() => tablesFor(picture.tables, { text: wanted, shown }), [picture, wanted, shown])
  const open = picture.tables.find((table) => table.name === name)
  return (
    <Stack gap="md">
      {picture.seen === 'desk' ? undefined : (
        <Alert color="orange" title={t('map.only')}>
          {t('map.onlyText')}
          {picture.problem === undefined ? undefined : (
            <Text size="sm" mt={4} lang="en" className="code">
              {picture.problem.message}
            </Text>
          )}
        </Alert>
      )}
      <Text>
        {t('map.summary', {
          tables: format.count(counts.tables),
          columns: format.count(counts.columns),
          personal: format.count(counts.personal),
        })}{' '}
        {picture.seen === 'desk' ? (
          <Text span fw={600} c={counts.unclassified === 0 ? 'pine' : 'red'}>
            {counts.unclassified === 0
              ? t('map.allClassified')
              : t('map.unclassifiedCount', { count: counts.unclassified })}
          </Text>
        ) : undefined}
      </Text>
      <Group gap="sm" align="flex-end">
        <SegmentedControl
          aria-label={t('map.view')}
          value={view}
          onChange={(value) => setView(value)}
          data={(['picture', 'table', 'graph'] as const).map((value) => ({
            value,
            label: t(`map.views.${value}`),
          }))}
        />
        <SegmentedControl
          aria-label={t('map.shown')}
          value={shown}
          onChange={(value) => setShown(value)}
          data={(['all', 'personal', 'unclassified'] as const).map((value) => ({
            value,
            label: t(`map.show.${value}`),
          }))}
        />
        <TextInput
          label={t('map.find')}
          type="search"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          flex="1 1 12rem"
          maw={320}
        />
      </Group>
      {view === 'picture' ? <Legend tally={counts} /> : undefined}
      {tables.length === 0 ? (
        <Empty title={t(shown === 'unclassified' ? 'map.noneUnclassified' : 'map.noneFound')} />
      ) : view === 'picture' ? (
        <Coverage tables={tables} shown={shown} onPick={(table) => setName(table.name)} />
      ) : view === 'table' ? (
        <TableList tables={tables} onPick={(table) => setName(table.name)} />
      ) : (
        <Suspense fallback={<Loading lines={6} />}>
          <RelationGraph tables={tables} onOpen={(table) => setName(table.name)} />
        </Suspense>
      )}
      <TableDetails table={open} onClose={() => setName(undefined)} />
    </Stack>
  )
}

import { Alert, Button, Group, List, Select, TextInput } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query'
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { useDeskNames } from '../../components/choice.tsx'
import { Page, Section } from '../../components/page.tsx'
import { saveFile } from '../../components/saved-file.ts'
import { Empty, Loading, ProblemNote } from '../../components/states.tsx'
import type en from '../../texts/en/reports.ts'
import { Grouping } from './grouping.tsx'
import { Lines } from './lines.tsx'
import { type Dimension, type Per, periods, type Report, type ReportQuery } from './report.ts'
import { Total } from './total.tsx'

// The library for charts weighs more than the page.
const ReportChart = lazy(async () => ({ default: (await import('./chart.tsx')).ReportChart }))

/** Figures of a desk's tickets: those that are there, and those that were purged. */
export function ReportsPage() {
  const { t } = useTranslation('reports')
  const desks = useDeskNames()
  const [chosen, setDesk] = useState<string>()
  const [per, setPer] = useState<Per>('month')
  const [by, setBy] = useState<readonly Dimension[]>([])
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const desk = chosen ?? desks[0]
  const wish =
    desk === undefined
      ? undefined
      : {
          desk,
          per,
          ...(by.length === 0 ? {} : { by: by.join(',') }),
          ...(from === '' ? {} : { from }),
          ...(to === '' ? {} : { to }),
        }
  const isTurned = from !== '' && to !== '' && from > to
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={wish === undefined || isTurned ? undefined : <Csv wish={wish} />}
    >
      <Group align="flex-end" gap="sm">
        <Select
          label={t('desk')}
          data={[...desks]}
          value={desk ?? null}
          onChange={(value) => setDesk(value ?? undefined)}
          allowDeselect={false}
          w={180}
        />
        <Select
          label={t('per')}
          data={periods.map((value) => ({ value, label: t(`periods.${value}`) }))}
          value={per}
          onChange={(value) => setPer(periods.find((one) => one === value) ?? 'month')}
          allowDeselect={false}
          w={150}
        />
        <TextInput
          type="date"
          label={t('from')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('to')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          error={isTurned ? t('turned') : undefined}
        />
        <Grouping value={by} onChange={setBy} />
      </Group>
      {wish === undefined || isTurned ? undefined : <Figures wish={wish} by={by} per={per} />}
    </Page>
  )
}

function Csv({ wish }: { readonly wish: ReportQuery }) {
  const { t } = useTranslation('reports')
  const saving = useMutation({
    mutationFn: async () => saveFile(await client.reports.csv(wish), `report-${wish.desk}.csv`),
  })
  return (
    <>
      {saving.error === null ? undefined : <ProblemNote error={saving.error} />}
      <Button
        variant="default"
        leftSection={<IconDownload size={16} />}
        loading={saving.isPending}
        onClick={() => saving.mutate()}
      >
        {t('csv')}
      </Button>
    </>
  )
}

interface FiguresProps {
  readonly wish: ReportQuery
  readonly by: readonly Dimension[]
  readonly per: Per
}

function Figures({ wish, by, per }: FiguresProps) {
  const { t } = useTranslation('reports')
  // One page: the server answers with all lines at once.
  const query = useInfiniteQuery({
    queryKey: ['reports', wish],
    queryFn: async ({ signal }) => pageOf(await client.reports.get(wish, { signal })),
    initialPageParam: undefined,
    getNextPageParam: () => undefined,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const report = query.data?.pages[0]?.report
  if (report === undefined)
    return query.error === null ? (
      <Loading lines={6} />
    ) : (
      <ProblemNote error={query.error} retry={() => void query.refetch()} />
    )
  if (report.lines.length === 0) return <Empty title={t('none')} text={t('noneText')} />
  return (
    <>
      <Missing of={report.missing} />
      <Total of={report.total} />
      <Section title={t('chart')} lead={t('chartLead')}>
        <Suspense fallback={<Loading lines={5} />}>
          <ReportChart report={report} by={by} per={per} />
        </Suspense>
      </Section>
      <Section title={t('table')} lead={t('tableLead')}>
        <Lines query={query} by={by} per={per} />
      </Section>
    </>
  )
}

/** A line with a name of its own, by which a list tells it from others. */
const pageOf = (report: Report) => ({
  report,
  items: report.lines.map((line, place) => ({ ...line, key: place })),
})

function Missing({ of }: { readonly of: Report['missing'] }) {
  const { t, i18n } = useTranslation('reports')
  if (of.length === 0) return undefined
  return (
    <Alert color="yellow" title={t('missing')}>
      <List size="sm">
        {of.map((name) => (
          <List.Item key={name}>
            {i18n.exists(`reports:missingWhat.${name}`)
              ? t(`missingWhat.${name as keyof typeof en.missingWhat}`)
              : name}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

import { Alert, Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { useFormat } from '../../components/format.ts'
import { PageLink } from '../../components/link.tsx'
import { Section } from '../../components/page.tsx'
import { saveFile } from '../../components/saved-file.ts'
import { StateBadge } from '../../components/state-badge.tsx'
import { Loading, ProblemNote } from '../../components/states.tsx'
import type { Request } from './queries.ts'

type Run = Awaited<ReturnType<typeof client.runs.get>>

const busy: ReadonlySet<Run['state']> = new Set(['running', 'applied', 'restoring'])

/** What was carried out for a request, as it goes on: how far, what the second look found, and the proof. */
export function RunsPart({ request }: { readonly request: Request }) {
  const { t } = useTranslation('requests')
  if (request.runs.length === 0) return undefined
  return (
    <Section title={t('runs.title')} lead={t('runs.lead')}>
      {request.runs.toReversed().map(({ run, desk }) => (
        <RunCard key={run} id={run} desk={desk} />
      ))}
    </Section>
  )
}

function RunCard({ id, desk }: { readonly id: string; readonly desk: string }) {
  const { t } = useTranslation('requests')
  const { data, error, isRefetchError } = useQuery({
    queryKey: ['runs', 'one', id],
    queryFn: ({ signal }) => client.runs.get({ run: id }, { signal }),
    // The page of the run tells every change as it happens; here, seconds do.
    refetchInterval: ({ state }) => (state.data === undefined || busy.has(state.data.state) ? 1_000 : 15_000),
  })
  return (
    <Paper withBorder p="md" component="section" aria-label={id} data-run={id}>
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Group gap="sm">
            <Title order={3}>{desk}</Title>
            {data === undefined ? undefined : <StateBadge state={data.state} />}
          </Group>
          <PageLink to="/runs/$run" params={{ run: id }} size="sm">
            {t('runs.open')}
          </PageLink>
        </Group>
        {data === undefined ? (
          error === null ? (
            <Loading lines={2} />
          ) : (
            <ProblemNote error={error} />
          )
        ) : undefined}
        {isRefetchError ? (
          <Alert color="orange" role="status">
            {t('runs.lost')}
          </Alert>
        ) : undefined}
        {data === undefined ? undefined : <RunFacts run={data} />}
      </Stack>
    </Paper>
  )
}

function RunFacts({ run }: { readonly run: Run }) {
  const { t } = useTranslation('requests')
  const format = useFormat()
  const { rows, plannedRows, verification, state, desk, archive } = run
  const share = plannedRows === 0 ? 100 : Math.min(100, Math.round((rows / plannedRows) * 100))
  return (
    <>
      <Progress
        value={share}
        size="lg"
        aria-label={t('runs.progress', { desk })}
        animated={busy.has(state)}
        color={state === 'failed' || state === 'cancelled' ? 'red' : 'pine'}
      />
      <Text size="sm" className="numbers">
        {t('runs.rows', { rows: format.count(rows), planned: format.count(plannedRows) })}
      </Text>
      {run.error === undefined ? undefined : (
        <Alert color="red" lang="en">
          {run.error.message}
        </Alert>
      )}
      {verification === undefined ? undefined : <Verified of={verification} run={run.id} />}
      {archive === undefined ? undefined : (
        <Text size="sm">{t('runs.undo', { at: format.instant(archive.until) })}</Text>
      )}
      {verification === undefined ? undefined : <CertificateButton run={run.id} />}
    </>
  )
}

interface VerifiedProps {
  readonly of: NonNullable<Run['verification']>
  readonly run: string
}

function Verified({ of, run }: VerifiedProps) {
  const { t } = useTranslation('requests')
  const format = useFormat()
  const { outcome, reportsEqual, searched } = of
  return (
    <Alert
      color={outcome === 'nothing left' && reportsEqual ? 'pine' : 'orange'}
      title={t(`runs.verified.${outcome}`)}
      data-outcome={outcome}
    >
      <Text size="sm">
        {t('runs.searched', { rows: format.count(searched.rows), count: searched.tables })}{' '}
        {reportsEqual ? t('runs.reportsEqual') : t('runs.reportsDiffer')}
      </Text>
      {outcome === 'findings' ? (
        <PageLink to="/runs/$run" params={{ run }} size="sm">
          {t('runs.findings')}
        </PageLink>
      ) : undefined}
    </Alert>
  )
}

function CertificateButton({ run }: { readonly run: string }) {
  const { t } = useTranslation('requests')
  const loading = useMutation({
    mutationFn: () => client.runs.certificatePdf({ run }),
    onSuccess: (file) => saveFile(file, `certificate-${run}.pdf`),
  })
  return (
    <Stack gap="xs" align="flex-start">
      <Button variant="default" loading={loading.isPending} onClick={() => loading.mutate()}>
        {t('runs.certificate')}
      </Button>
      {loading.error === null ? undefined : <ProblemNote error={loading.error} />}
    </Stack>
  )
}

import { Alert, Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { useFormat } from '../../components/format.ts'
import { useUnsearched } from '../../components/not-searched.tsx'
import { PageLink } from '../../components/link.tsx'
import { type Following, isMoving, type Run, useLiveRun } from '../../components/live-run.ts'
import { Section } from '../../components/page.tsx'
import { ProblemText } from '../../components/problem-words.tsx'
import { saveFile } from '../../components/saved-file.ts'
import { StateBadge } from '../../components/state-badge.tsx'
import { Loading, ProblemNote } from '../../components/states.tsx'
import type { Request } from './queries.ts'

/** A request may have a run on each of many desks, and a browser has few connections. */
const mostFollowed = 2

/** What was carried out for a request, as it goes on: how far, what the second look found, and the proof. */
export function RunsPart({ request }: { readonly request: Request }) {
  const { t } = useTranslation('requests')
  if (request.runs.length === 0) return undefined
  return (
    <Section title={t('runs.title')} lead={t('runs.lead')}>
      {request.runs.toReversed().map(({ run, desk }, place) => (
        <RunCard key={run} id={run} desk={desk} following={place < mostFollowed ? 'at work' : 'seldom'} />
      ))}
    </Section>
  )
}

interface RunCardProps {
  readonly id: string
  readonly desk: string
  readonly following: Following
}

function RunCard({ id, desk, following }: RunCardProps) {
  const { t } = useTranslation('requests')
  const live = useLiveRun(id, following)
  const { data, error } = live.query
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
        {live.connection === 'lost' ? (
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
        animated={isMoving(state)}
        color={state === 'failed' || state === 'cancelled' ? 'red' : 'pine'}
      />
      <Text size="sm" className="numbers">
        {t('runs.rows', { rows: format.count(rows), planned: format.count(plannedRows) })}
      </Text>
      {run.error === undefined ? undefined : (
        <Alert color="red" data-run-error={run.error.code}>
          <ProblemText of={run.error} />
        </Alert>
      )}
      {verification === undefined ? undefined : <Verified of={verification} />}
      {verification?.outcome === 'findings' ? <ToReview run={run.id} at={verification.at} /> : undefined}
      {archive === undefined ? undefined : (
        <Text size="sm">{t('runs.undo', { at: format.instant(archive.until) })}</Text>
      )}
      {verification === undefined ? undefined : <CertificateButton run={run.id} />}
    </>
  )
}

function Verified({ of }: { readonly of: NonNullable<Run['verification']> }) {
  const { t } = useTranslation('requests')
  const format = useFormat()
  const { outcome, reportsEqual, searched } = of
  const unsearched = useUnsearched()(searched.unsearched)
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
      {unsearched === undefined ? undefined : (
        <Text size="sm" data-unsearched>
          {t('runs.unsearched', { what: unsearched })}
        </Text>
      )}
    </Alert>
  )
}

/** How many of the places that were found somebody has looked at, and where the others are. */
function ToReview({ run, at }: { readonly run: string; readonly at: string }) {
  const { t } = useTranslation(['requests', 'runs'])
  const { data } = useQuery({
    queryKey: ['runs', 'findings', run, at],
    queryFn: ({ signal }) => client.runs.findings({ run }, { signal }),
  })
  const reviewed = data?.findings.filter(({ review }) => review?.holds === true).length ?? 0
  return (
    <Group gap="sm">
      {data === undefined || data.findings.length === 0 ? undefined : (
        <Text size="sm" data-reviewed={reviewed}>
          {t('runs:reviewed', { reviewed, count: data.findings.length })}
        </Text>
      )}
      <PageLink to="/runs/$run" params={{ run }} size="sm">
        {t('requests:runs.findings')}
      </PageLink>
    </Group>
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

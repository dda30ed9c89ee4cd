import { Alert, Stack, Text } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CountsTable } from '../../components/counts-table.tsx'
import { Facts } from '../../components/facts.tsx'
import { useFormat } from '../../components/format.ts'
import { PageLink } from '../../components/link.tsx'
import { Page, Section } from '../../components/page.tsx'
import { ProblemText } from '../../components/problem-words.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { Loaded } from '../../components/states.tsx'
import { At } from '../../components/time.tsx'
import { CertificateSection } from './certificate.tsx'
import { type LiveRun, type Run, useLiveRun } from '../../components/live-run.ts'
import { RunProgress } from './progress.tsx'
import { Steering } from './steering.tsx'
import { TextsSection } from './texts.tsx'
import { UndoSection } from './undo.tsx'
import { VerificationSection } from './verification.tsx'

/** One run: how far it is, what it has done, what was found afterwards, and the proof of it. */
export function RunPage() {
  const { t } = useTranslation('runs')
  const { run: id } = useParams({ from: '/runs/$run' })
  const live = useLiveRun(id)
  const { data } = live.query
  return (
    <Page
      title={t('one', { id })}
      aside={data === undefined ? undefined : <StateBadge state={data.state} />}
      actions={data === undefined ? undefined : <Steering run={data} />}
    >
      <Loaded query={live.query}>{(run) => <Parts run={run} live={live} />}</Loaded>
    </Page>
  )
}

function Parts({ run, live }: { readonly run: Run; readonly live: LiveRun }) {
  const { t } = useTranslation('runs')
  const { error, incomplete, counts } = run
  return (
    <Stack gap="xl">
      {error === undefined ? undefined : (
        <Alert color="red" title={t('stopped')} data-run-error={error.code}>
          <ProblemText of={error} />
          <Text size="sm" mt={4}>
            {t('stoppedText')}
          </Text>
        </Alert>
      )}
      {incomplete.length === 0 ? undefined : (
        <Alert color="orange" title={t('incomplete')}>
          <Text size="sm">{t('incompleteText')}</Text>
          <Reasons of={incomplete} />
        </Alert>
      )}
      <RunProgress run={run} live={live} />
      <RunFacts run={run} />
      <Section title={t('changed')} lead={t('changedLead')}>
        <CountsTable of={counts} />
      </Section>
      <TextsSection run={run} />
      <VerificationSection run={run} />
      <UndoSection run={run} />
      <CertificateSection run={run} />
    </Stack>
  )
}

function RunFacts({ run }: { readonly run: Run }) {
  const { t } = useTranslation(['runs', 'words'])
  const format = useFormat()
  return (
    <Facts
      of={[
        [
          t('runs:plan'),
          <PageLink key="plan" to="/plans/$plan" params={{ plan: run.plan }} className="code">
            {run.plan}
          </PageLink>,
        ],
        [t('words:desk'), run.desk],
        [t('runs:disposition'), t(`words:disposition.${run.disposition}`)],
        [t('runs:operator'), run.operator],
        [t('runs:started'), <At key="started" at={run.started} />],
        [
          t('runs:finished'),
          run.finished === undefined ? undefined : <At key="finished" at={run.finished} />,
        ],
        [t('runs:workTime'), format.seconds(run.seconds)],
        [t('runs:cut'), run.cut === undefined ? undefined : t('runs:cutText', { count: sumOf(run.cut) })],
      ]}
    />
  )
}

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0)

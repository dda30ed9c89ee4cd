import { Text } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Run } from '../../components/live-run.ts'
import { PageLink } from '../../components/link.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { Loading, ProblemNote } from '../../components/states.tsx'
import { Ago } from '../../components/time.tsx'
import { useMay } from '../../session/session.ts'
import { Calm, Line, Lines, Part } from './part.tsx'
import { DueBy } from './due-by.tsx'
import { usePolicyTitle } from './policy-title.ts'
import { asked } from './queries.ts'
import { RequestLink } from './request-link.tsx'

/** What is incomplete or has failed: requests, runs, texts that somebody has to judge, data maps and policies. */
export function AttentionPart() {
  const { t } = useTranslation(['overview', 'words'])
  const requests = useQueries({ queries: [asked.requestsIn('incomplete'), asked.requestsIn('failed')] })
  const runs = useQueries({ queries: [asked.runsIn('findings'), asked.runsIn('failed')] })
  const reviews = useQuery(asked.openReviews)
  const policies = useQuery(asked.policies)
  const scans = useQuery(asked.scans)
  const titleOf = usePolicyTitle()
  const all = [...requests, ...runs, reviews, policies, scans]
  const failed = all.find(({ error, data }) => error !== null && data === undefined)
  if (failed !== undefined)
    return (
      <Part title={t('overview:attention.title')}>
        <ProblemNote error={failed.error} retry={() => void failed.refetch()} />
      </Part>
    )
  if (all.some(({ data }) => data === undefined))
    return (
      <Part title={t('overview:attention.title')}>
        <Loading lines={2} />
      </Part>
    )
  const openRequests = requests.flatMap(({ data }) => data?.items ?? [])
  const openRuns = runs.flatMap(({ data }) => data?.items ?? [])
  const openReviews = reviews.data?.items ?? []
  const stopped = (policies.data?.items ?? []).filter(({ last }) => last?.state === 'failed')
  const outgrown = (scans.data?.items ?? []).filter((scan) => scan.new > 0)
  const lists = [openRequests, openRuns, openReviews, stopped, outgrown]
  if (lists.every((list) => list.length === 0))
    return (
      <Part title={t('overview:attention.title')}>
        <Calm>{t('overview:attention.none')}</Calm>
      </Part>
    )
  return (
    <Part title={t('overview:attention.title')}>
      <Lines>
        {openRequests.map(({ id, kind, state, due }) => (
          <Line key={id} end={<StateBadge state={state} />}>
            <RequestLink of={{ id, kind }} />
            <DueBy day={due} />
          </Line>
        ))}
        {openRuns.map(({ id, desk, disposition, state, updated }) => (
          <Line key={id} end={<StateBadge state={state} />}>
            <PageLink to="/runs/$run" params={{ run: id }}>
              {t('overview:runs.name', { disposition: t(`words:disposition.${disposition}`), desk })}
            </PageLink>
            <Ago at={updated} />
          </Line>
        ))}
        {openReviews.map((run) => (
          <ToJudge key={`${run.id} texts`} run={run} />
        ))}
        {outgrown.map(({ desk, new: count }) => (
          <Line key={desk} end={<StateBadge state="incomplete" />}>
            <PageLink to="/desks/$desk" params={{ desk }}>
              {t('overview:attention.map', { desk })}
            </PageLink>
            <Text span size="sm" c="dimmed">
              {t('overview:attention.mapNews', { count })}
            </Text>
          </Line>
        ))}
        {stopped.map(({ id, policy, last }) => (
          <Line key={id} end={<StateBadge state="failed" />}>
            <PageLink to="/policies/$policy" params={{ policy: id }}>
              {titleOf(id, policy['title'])}
            </PageLink>
            {last === undefined ? undefined : <Ago at={last.at} />}
          </Line>
        ))}
      </Lines>
    </Part>
  )
}

interface ToJudgeProps {
  readonly run: Run
}

/** A run that left places in masked texts to people, and the way to judge them. */
function ToJudge({ run: { id, desk, disposition, texts, updated } }: ToJudgeProps) {
  const { t } = useTranslation(['overview', 'words'])
  const may = useMay()
  const places = t('overview:attention.places', { count: texts?.open ?? 0 })
  return (
    <Line
      end={
        <PageLink to={may('preview') ? '/runs/$run/review' : '/runs/$run'} params={{ run: id }} size="sm">
          {places}
        </PageLink>
      }
    >
      <PageLink to="/runs/$run" params={{ run: id }}>
        {t('overview:runs.name', { disposition: t(`words:disposition.${disposition}`), desk })}
      </PageLink>
      <Ago at={updated} />
    </Line>
  )
}

import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../../components/link.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { useTaskWords } from '../../components/task-words.ts'
import { Ago } from '../../components/time.tsx'
import { useMay, useSession } from '../../session/session.ts'
import { DueBy } from './due-by.tsx'
import { Calm, Line, Lines, Part } from './part.tsx'
import { asked } from './queries.ts'
import { RequestLink } from './request-link.tsx'

/** What waits for the one who looks: to approve, and to do by hand. */
export function WaitingPart() {
  const { t } = useTranslation(['overview', 'words'])
  const { handle } = useSession()
  const mayApprove = useMay()('approve')
  const requests = useQuery({ ...asked.requestsIn('to-approve'), enabled: mayApprove })
  const plans = useQuery({ ...asked.readyPlans, enabled: mayApprove })
  const tasks = useQuery(asked.tasks)
  const taskTitle = useTaskWords()
  // Nobody approves what they asked for themselves: those wait for somebody else.
  const ownPlans = (plans.data?.items ?? []).filter(
    ({ request, askedBy }) => request === undefined && askedBy !== handle,
  )
  const ownRequests = (requests.data?.items ?? []).filter(({ receivedBy }) => receivedBy !== handle)
  const open = (tasks.data?.items ?? []).filter(({ state }) => state === 'open')
  const count = ownPlans.length + ownRequests.length + open.length
  return (
    <Part title={t('overview:waiting.title')}>
      {count === 0 ? <Calm>{t('overview:waiting.none')}</Calm> : undefined}
      <Lines>
        {ownRequests.map(({ id, kind, due }) => (
          <Line key={id} end={<StateBadge state="to-approve" />}>
            <RequestLink of={{ id, kind }} />
            <DueBy day={due} />
          </Line>
        ))}
        {ownPlans.map(({ id, desk, disposition, askedBy, askedAt }) => (
          <Line key={id} end={<StateBadge state="to-approve" />}>
            <PageLink to="/plans/$plan" params={{ plan: id }}>
              {t('overview:waiting.plan', { disposition: t(`words:disposition.${disposition}`), desk })}
            </PageLink>
            <Text span size="sm" c="dimmed">
              {askedBy}, <Ago at={askedAt} />
            </Text>
          </Line>
        ))}
        {open.map(({ request, name, title, due }) => (
          <Line key={`${request} ${name}`} end={<DueBy day={due} />}>
            <PageLink to="/requests/$request" params={{ request }}>
              {taskTitle({ name, title })} <span className="code">{request}</span>
            </PageLink>
            <Text span size="sm" c="dimmed">
              {t('overview:waiting.task')}
            </Text>
          </Line>
        ))}
      </Lines>
    </Part>
  )
}

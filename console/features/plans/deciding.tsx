import { Alert, Group, List, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { PageLink } from '../../components/link.tsx'
import { Section } from '../../components/page.tsx'
import { say } from '../../components/say.ts'
import { useMay, useSession } from '../../session/session.ts'
import type { Plan } from './plan.ts'

const openStates: readonly Plan['state'][] = ['waiting', 'ready', 'refused']

/** The yes to exactly the plan that is on the page, or the no; and why one may say neither. */
export function Deciding({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans')
  const may = useMay()
  if (plan.request !== undefined) return plan.state === 'ready' ? <OfRequest id={plan.request} /> : undefined
  const isBegun = plan.run !== undefined
  const canDiscard =
    (openStates.includes(plan.state) || (plan.state === 'approved' && !isBegun)) &&
    may(plan.disposition, 'approve')
  if (plan.state !== 'ready' && !canDiscard) return undefined
  return (
    <Section title={t(plan.state === 'ready' ? 'decide' : 'giveUp')}>
      {plan.state === 'ready' ? <WhyNot plan={plan} /> : undefined}
      <Group gap="sm">
        {plan.state === 'ready' ? <Approve plan={plan} /> : undefined}
        {canDiscard ? <Discard plan={plan} /> : undefined}
      </Group>
    </Section>
  )
}

function OfRequest({ id }: { readonly id: string }) {
  const { t } = useTranslation('plans')
  return (
    <Section title={t('decide')}>
      <Text>
        {t('ofRequest')}{' '}
        <PageLink to="/requests/$request" params={{ request: id }}>
          {t('toRequest')}
        </PageLink>
      </Text>
    </Section>
  )
}

function WhyNot({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans')
  const may = useMay()
  const { handle } = useSession()
  if (may('approve') && plan.askedBy !== handle) return undefined
  return <Alert color="gray">{t(may('approve') ? 'ownPlan' : 'mayNotApprove')}</Alert>
}

function Approve({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation(['plans', 'words'])
  const may = useMay()
  const { handle } = useSession()
  const renew = useRenewPlan(plan.id)
  const { id, digest, summary, disposition, desk } = plan
  if (digest === undefined || summary === undefined || !may('approve') || plan.askedBy === handle)
    return undefined
  const { tickets, persons, rows, retained, incomplete } = summary
  return (
    <ConfirmButton
      label={t(`plans:approve.${disposition}`)}
      title={t('plans:approveTitle')}
      typed={t(`plans:approveWord.${disposition}`)}
      isDangerous={disposition === 'purge'}
      act={() => client.plans.approve({ plan: id, digest }, oneTime())}
      onDone={() => {
        say(t('plans:approvedSaid'))
        void renew()
      }}
    >
      <Stack gap="xs">
        <Text>{t(`plans:approveText.${disposition}`, { desk })}</Text>
        <List size="sm">
          <List.Item>{t('words:ticket', { count: tickets })}</List.Item>
          {persons === 0 ? undefined : <List.Item>{t('words:person', { count: persons })}</List.Item>}
          <List.Item>{t('words:row', { count: rows })}</List.Item>
          {retained.length === 0 ? undefined : (
            <List.Item>{t('plans:someRetained', { count: retained.length })}</List.Item>
          )}
          {incomplete.length === 0 ? undefined : <List.Item>{t('plans:someIncomplete')}</List.Item>}
        </List>
        <Text size="sm" c="dimmed">
          {t('plans:approveDigest')} <span className="code">{digest}</span>
        </Text>
      </Stack>
    </ConfirmButton>
  )
}

function Discard({ plan: { id } }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans')
  const renew = useRenewPlan(id)
  return (
    <ConfirmButton
      label={t('discard')}
      title={t('discardTitle')}
      variant="default"
      act={() => client.plans.discard({ plan: id }, oneTime())}
      onDone={() => {
        say(t('discarded'))
        void renew()
      }}
    >
      {t('discardText')}
    </ConfirmButton>
  )
}

function useRenewPlan(id: string): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await queries.invalidateQueries({ queryKey: ['plans', 'one', id] })
    await queries.invalidateQueries({ queryKey: ['plans', 'list'] })
    await queries.invalidateQueries({ queryKey: ['runs', 'list'] })
  }
}

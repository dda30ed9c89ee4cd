import { Button, Card, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Permission } from '../../../src/shared/permissions.ts'
import { client } from '../../api/client.ts'
import { ButtonLink } from '../../components/link.tsx'
import { useMay } from '../../session/session.ts'
import { asked } from './queries.ts'

/** On a fresh installation: what comes first, and whether it is done. Nothing at all once there are rules or requests. */
export function FirstSteps({ hasDesk }: { readonly hasDesk: boolean }) {
  const { t } = useTranslation('overview')
  const may = useMay()
  const requests = useQuery(asked.requests)
  const policies = useQuery(asked.policies)
  const accounts = useQuery({
    queryKey: ['accounts'],
    queryFn: ({ signal }) => client.accounts.list(undefined, { signal }),
    enabled: may('accounts'),
  })
  const hasRequests = (requests.data?.items.length ?? 0) > 0
  const hasPolicies = policies.data?.items.some(({ author }) => author !== 'system') === true
  const isKnown = requests.data !== undefined && policies.data !== undefined
  if (hasDesk && (!isKnown || hasRequests || hasPolicies)) return undefined
  const hasOthers = (accounts.data?.items.length ?? 0) > 1
  return (
    <Card withBorder component="section" aria-label={t('first.title')} padding="lg">
      <Stack gap="md">
        <div>
          <Title order={2}>{t('first.title')}</Title>
          <Text size="sm" c="dimmed">
            {t('first.lead')}
          </Text>
        </div>
        <Stack component="ol" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
          <Step number={1} isDone={hasDesk} name="desk" needs="configure">
            <ButtonLink to="/desks" size="xs">
              {t('first.desk.action')}
            </ButtonLink>
          </Step>
          <Step number={2} isDone={hasOthers} name="people" needs="accounts">
            <ButtonLink to="/accounts" size="xs" variant="default">
              {t('first.people.action')}
            </ButtonLink>
          </Step>
          <Step number={3} isDone={false} name="work" needs="view">
            {hasDesk && may('request') ? (
              <ButtonLink to="/requests/new" size="xs" variant="default">
                {t('first.work.request')}
              </ButtonLink>
            ) : undefined}
            {hasDesk ? (
              <ButtonLink to="/policies" size="xs" variant="default">
                {t('first.work.policy')}
              </ButtonLink>
            ) : (
              <Button size="xs" variant="default" disabled>
                {t('first.work.later')}
              </Button>
            )}
          </Step>
        </Stack>
      </Stack>
    </Card>
  )
}

interface StepProps {
  readonly number: number
  readonly isDone: boolean
  readonly name: 'desk' | 'people' | 'work'
  readonly needs: Permission
  readonly children: ReactNode
}

function Step({ number, isDone, name, needs, children }: StepProps) {
  const { t } = useTranslation(['overview', 'words'])
  const may = useMay()
  return (
    <Group component="li" align="flex-start" wrap="nowrap" gap="sm">
      <ThemeIcon radius="xl" variant={isDone ? 'filled' : 'light'} aria-hidden>
        {isDone ? <IconCheck size={16} /> : <Text size="sm">{number}</Text>}
      </ThemeIcon>
      <Stack gap={6} align="flex-start">
        <Text fw={600}>
          {t(`overview:first.${name}.title`)}
          {isDone ? ` – ${t('overview:first.done')}` : ''}
        </Text>
        <Text size="sm" c="dimmed" maw="65ch">
          {t(`overview:first.${name}.text`)}
        </Text>
        {isDone ? undefined : may(needs) ? (
          <Group gap="xs">{children}</Group>
        ) : (
          <Text size="sm">{t('overview:first.needs', { permission: t(`words:permission.${needs}`) })}</Text>
        )}
      </Stack>
    </Group>
  )
}

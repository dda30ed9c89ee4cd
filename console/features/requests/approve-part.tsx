import { Alert, Group, List, Stack, Text } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { useMay, useSession } from '../../session/session.ts'
import { DifferencePart } from './difference-part.tsx'
import { NeedsPermission } from './needs-permission.tsx'
import { planQuery } from './plan-query.ts'
import { acting, type Request, useDone } from './queries.ts'

/** Yes to the plans that are on this page, by their digests; or why one may not say it. */
export function ApprovePart({ request }: { readonly request: Request }) {
  const may = useMay()
  const { handle } = useSession()
  const { data } = useQuery({
    queryKey: ['requests', 'difference', request.id, request.version],
    queryFn: ({ signal }) => client.requests.difference({ request: request.id }, { signal }),
  })
  const changed = data?.items.filter(({ reasons }) => reasons.length > 0) ?? []
  const isOwn = request.receivedBy === handle || request.meantBy.includes(handle)
  return (
    <Stack gap="md">
      {changed.map((difference) => (
        <DifferencePart key={difference.desk} of={difference} />
      ))}
      {may('approve') ? (
        isOwn ? (
          <OwnNote />
        ) : (
          <ApproveButton request={request} />
        )
      ) : (
        <NeedsPermission permission="approve" />
      )}
    </Stack>
  )
}

function OwnNote() {
  const { t } = useTranslation('requests')
  return (
    <Alert color="blue" title={t('approve.own')} data-own-request>
      {t('approve.ownText')}
    </Alert>
  )
}

function ApproveButton({ request }: { readonly request: Request }) {
  const { t } = useTranslation(['requests', 'words'])
  const done = useDone()
  const ready = request.perDesk.filter(({ state }) => state === 'ready')
  const plans = useQueries({
    queries: ready.flatMap(({ plan }) => (plan === undefined ? [] : [planQuery(plan)])),
  })
  // Only what stands on the page is approved: a plan that is not loaded yet was seen by nobody.
  const seen = plans.flatMap(({ data }) => (data?.digest === undefined ? [] : [data]))
  const isReady = ready.length > 0 && seen.length === ready.length
  const digests = Object.fromEntries(seen.map(({ desk, digest = '' }) => [desk, digest]))
  const isPurge = request.kind === 'erasure' && request.disposition === 'purge'
  return (
    <Group gap="sm">
      <ConfirmButton
        label={t('requests:approve.act')}
        title={t('requests:approve.title')}
        disabled={!isReady}
        {...(isPurge ? { typed: t('requests:approve.purgeWord'), isDangerous: true } : {})}
        act={() => client.requests.approve({ request: request.id, digests }, acting(request))}
        onDone={() => done(t('requests:said.approved'))}
      >
        <Stack gap="sm">
          <Text>{t('requests:approve.text')}</Text>
          <List>
            {seen.map(({ desk, digest, summary }) => (
              <List.Item key={desk}>
                {t(request.kind === 'erasure' ? 'requests:approve.plan' : 'requests:approve.meant', {
                  desk,
                  persons: t('words:person', { count: summary?.persons ?? 0 }),
                  tickets: t('words:ticket', { count: summary?.tickets ?? 0 }),
                  rows: t('words:row', { count: summary?.rows ?? 0 }),
                })}
                <Text size="xs" c="dimmed" className="code">
                  {digest}
                </Text>
              </List.Item>
            ))}
          </List>
          <Text>
            {request.kind === 'erasure' ? t('requests:approve.grace') : t('requests:approve.begins')}
          </Text>
          {isPurge ? <Text fw={600}>{t('requests:approve.purge')}</Text> : undefined}
        </Stack>
      </ConfirmButton>
      {isReady ? undefined : (
        <Text size="sm" c="dimmed">
          {t('requests:approve.loading')}
        </Text>
      )}
    </Group>
  )
}

import { Alert, Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { PageLink } from '../../components/link.tsx'
import { Section } from '../../components/page.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { Empty, Loaded, ProblemNote } from '../../components/states.tsx'
import { Ago, Count } from '../../components/time.tsx'
import { WideTable } from '../../components/wide-table.tsx'
import { useMay } from '../../session/session.ts'
import { type Replay, replaysQuery } from './queries.ts'

/** After a backup of the desk was restored: what was erased is looked for, and erased again. */
export function ReplaysSection({ desk }: { readonly desk: string }) {
  const { t } = useTranslation('desks')
  const may = useMay()
  const replays = useQuery(replaysQuery(desk))
  return (
    <Section title={t('replays.title')} lead={t('replays.lead')}>
      {may('configure', 'approve') ? (
        <Ask desk={desk} latest={replays.data?.items[0]} />
      ) : (
        <Text size="sm">{t('replays.forbidden')}</Text>
      )}
      <Loaded query={replays}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('replays.empty')} text={t('replays.emptyText')} />
          ) : (
            <Stack gap="sm">
              {items.map((replay) => (
                <ReplayCard key={replay.id} replay={replay} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Section>
  )
}

/** First it only looks; for real it goes on from there. */
function Ask({ desk, latest }: { readonly desk: string; readonly latest: Replay | undefined }) {
  const { t } = useTranslation('desks')
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: ['desks', desk, 'replays'] })
  const looking = useMutation({
    mutationFn: () => client.desks.replay({ desk, dry: true }, oneTime()),
    onSuccess: refresh,
  })
  const hasLooked = latest?.dry === true && latest.state === 'done'
  const hasFound = hasLooked && latest.runs?.some(({ state }) => state === 'would replay') === true
  const isWaiting = latest?.state === 'waiting'
  return (
    <Stack gap="sm">
      <Group>
        <Button
          {...(hasFound ? { variant: 'default' } : {})}
          loading={looking.isPending}
          disabled={isWaiting}
          onClick={() => looking.mutate()}
        >
          {t('replays.look')}
        </Button>
        {hasFound ? (
          <ConfirmButton
            label={t('replays.do')}
            title={t('replays.confirmTitle', { desk })}
            typed={desk}
            isDangerous
            act={() => client.desks.replay({ desk, dry: false }, oneTime())}
            onDone={() => void refresh()}
          >
            {t('replays.confirmText')}
          </ConfirmButton>
        ) : undefined}
      </Group>
      {hasLooked ? undefined : (
        <Text size="sm" c="dimmed">
          {t('replays.lookFirst')}
        </Text>
      )}
      {looking.error === null ? undefined : <ProblemNote error={looking.error} />}
    </Stack>
  )
}

function ReplayCard({ replay }: { readonly replay: Replay }) {
  const { t } = useTranslation('desks')
  const { dry, state, askedBy, askedAt, runs, problem } = replay
  return (
    <Card withBorder padding="sm">
      <Stack gap="xs">
        <Group justify="space-between">
          <Group gap="sm">
            <Title order={3}>{t(dry ? 'replays.dry' : 'replays.real')}</Title>
            <StateBadge state={state} />
          </Group>
          <Text size="sm" c="dimmed">
            {askedBy}, <Ago at={askedAt} />
          </Text>
        </Group>
        {problem === undefined ? undefined : (
          <Alert color="red" title={t('replays.failed')}>
            <Text size="sm" lang="en">
              {problem.message}
            </Text>
          </Alert>
        )}
        {runs === undefined ? undefined : runs.length === 0 ? (
          <Text size="sm">{t('replays.noRuns')}</Text>
        ) : (
          <Outcomes runs={runs} />
        )}
      </Stack>
    </Card>
  )
}

const figures = ['found', 'rows', 'reused', 'unsure', 'changed', 'missing'] as const

function Outcomes({ runs }: { readonly runs: NonNullable<Replay['runs']> }) {
  const { t } = useTranslation('desks')
  return (
    <>
      {runs.some(({ state }) => state === 'skipped') ? (
        <Alert color="orange" title={t('replays.left')}>
          {t('replays.leftText')}
        </Alert>
      ) : undefined}
      <WideTable
        label={t('replays.runs')}
        heads={[
          t('replays.run'),
          t('replays.outcome'),
          ...figures.map((name) => t(`replays.figure.${name}`)),
        ]}
        numbers={figures.map((_, i) => i + 2)}
        minWidth={720}
      >
        {runs.map((one) => (
          <Table.Tr key={one.run}>
            <Table.Td>
              <PageLink
                to="/runs/$run"
                params={{ run: one.run }}
                className="code"
                style={{ whiteSpace: 'nowrap' }}
              >
                {one.run}
              </PageLink>
            </Table.Td>
            <Table.Td>
              {t(`replays.state.${one.state}`)}
              {one.reason === undefined ? undefined : (
                <Text size="xs" c="dimmed" lang="en">
                  {one.reason}
                </Text>
              )}
            </Table.Td>
            {figures.map((name) => (
              <Table.Td key={name} ta="right">
                <Count of={one[name]} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </WideTable>
      <Text size="sm" c="dimmed">
        {t('replays.explained')}
      </Text>
    </>
  )
}

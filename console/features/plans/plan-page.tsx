import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { Facts } from '../../components/facts.tsx'
import { ButtonLink, PageLink } from '../../components/link.tsx'
import { Page, Section } from '../../components/page.tsx'
import { PlanPreview } from '../../components/plan-preview.tsx'
import { PlanSummary } from '../../components/plan-summary.tsx'
import { saveFile } from '../../components/saved-file.ts'
import { StateBadge } from '../../components/state-badge.tsx'
import { Loaded, ProblemNote } from '../../components/states.tsx'
import { At } from '../../components/time.tsx'
import { useMay } from '../../session/session.ts'
import { Deciding } from './deciding.tsx'
import type { Plan } from './plan.ts'
import { Refusal } from './refusal.tsx'

/** One plan: what it would do and what it would not, the yes or no to it, and what became of it. */
export function PlanPage() {
  const { t } = useTranslation('plans')
  const { plan: id } = useParams({ from: '/plans/$plan' })
  const query = useQuery({
    queryKey: ['plans', 'one', id],
    queryFn: ({ signal }) => client.plans.get({ plan: id }, { signal }),
    // It is worked out, or its run begins, somewhere else.
    refetchInterval: ({ state: { data } }) => {
      if (data?.state === 'waiting') return 1_000
      return data?.state === 'approved' && data.run === undefined ? 2_000 : false
    },
  })
  const { data } = query
  return (
    <Page
      title={t('one', { id })}
      aside={data === undefined ? undefined : <StateBadge state={data.state} />}
      actions={
        data?.run === undefined ? undefined : (
          <ButtonLink to="/runs/$run" params={{ run: data.run }}>
            {t('toRun')}
          </ButtonLink>
        )
      }
    >
      <Loaded query={query}>{(plan) => <Parts plan={plan} />}</Loaded>
    </Page>
  )
}

function Parts({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans')
  const may = useMay()
  const { state, summary, problem } = plan
  return (
    <Stack gap="xl">
      {state === 'waiting' ? (
        <Group role="status" gap="sm" wrap="nowrap">
          <Loader size="sm" aria-hidden />
          <Text>{t('waiting')}</Text>
        </Group>
      ) : undefined}
      {problem === undefined ? undefined : <Refusal state={state} problem={problem} />}
      {state === 'discarded' || state === 'replaced' || state === 'agreed' ? (
        <Alert color="gray">{t(`ended.${state}`)}</Alert>
      ) : undefined}
      {state === 'approved' && plan.run === undefined ? (
        <Alert color="blue" role="status">
          {t('starting')}
        </Alert>
      ) : undefined}
      <PlanFacts plan={plan} />
      {summary === undefined ? undefined : (
        <Section title={t('summary')} lead={t('summaryLead')} actions={<Document plan={plan} />}>
          <PlanSummary of={summary} />
        </Section>
      )}
      {may('preview') &&
      summary !== undefined &&
      (state === 'ready' || state === 'agreed' || state === 'approved') ? (
        <Section title={t('preview')}>
          <PlanPreview plan={plan.id} />
        </Section>
      ) : undefined}
      <Deciding plan={plan} />
    </Stack>
  )
}

function PlanFacts({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation(['plans', 'words'])
  const { desk, disposition, askedBy, askedAt, approvedBy, approvedAt, request, digest, carries } = plan
  return (
    <Facts
      of={[
        [t('words:desk'), desk],
        [t('plans:disposition'), t(`words:disposition.${disposition}`)],
        [t('plans:askedBy'), askedBy],
        [t('plans:asked'), <At key="asked" at={askedAt} />],
        [t('plans:approvedBy'), approvedBy],
        [t('plans:approved'), approvedAt === undefined ? undefined : <At key="approved" at={approvedAt} />],
        [
          t('plans:request'),
          request === undefined ? undefined : (
            <PageLink key="request" to="/requests/$request" params={{ request }} className="code">
              {request}
            </PageLink>
          ),
        ],
        [t('plans:digest'), digest === undefined ? undefined : <Digest key="digest" of={digest} />],
        [t('plans:carries'), carries === undefined ? undefined : <Digest key="carries" of={carries} />],
      ]}
    />
  )
}

function Digest({ of }: { readonly of: string }) {
  return <span className="code">{of}</span>
}

/** All statements as they would be sent, for whoever wants to read or keep them. */
function Document({ plan: { id } }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans')
  const saving = useMutation({
    mutationFn: async () => {
      const text = JSON.stringify(await client.plans.document({ plan: id }), null, 2)
      saveFile(new Blob([text], { type: 'application/json' }), `${id}.json`)
    },
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
        {t('document')}
      </Button>
    </>
  )
}

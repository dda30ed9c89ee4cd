import { Accordion, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { useFormat } from '../../components/format.ts'
import { PageLink } from '../../components/link.tsx'
import { Section } from '../../components/page.tsx'
import { PlanPreview } from '../../components/plan-preview.tsx'
import { PlanSummary, type PlanSummaryOf } from '../../components/plan-summary.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { Loaded } from '../../components/states.tsx'
import { Warnings } from '../../components/warnings.tsx'
import { useMay } from '../../session/session.ts'
import { planQuery } from './plan-query.ts'
import { acting, isEnded, type Part, type Request, useDone } from './queries.ts'
import { useProblemWords } from './words.ts'

/** Each desk with what is planned, done or left on it. */
export function DesksPart({ request }: { readonly request: Request }) {
  const { t } = useTranslation('requests')
  if (request.perDesk.length === 0 && isEnded(request.state)) return undefined
  return (
    <Section title={t('desks.title')} lead={request.perDesk.length === 0 ? t('desks.none') : t('desks.lead')}>
      {request.perDesk.map((part) => (
        <DeskCard key={part.desk} request={request} part={part} />
      ))}
    </Section>
  )
}

/** What was planned and never carried out is given up with its request. */
const unfinished: ReadonlySet<Part['state']> = new Set([
  'waiting',
  'planning',
  'ready',
  'agreed',
  'replanning',
])

/** Somebody of that kind is known there all the same: that there is nobody would be untrue, and a refusal needs a ground. */
const known: ReadonlySet<string> = new Set([
  'protected-person',
  'last-of-group',
  'organization-has-members',
  'run-cancelled',
])
const isKnownHere = ({ problem }: Part) => problem !== undefined && known.has(problem)

interface DeskProps {
  readonly request: Request
  readonly part: Part
}

function DeskCard({ request, part }: DeskProps) {
  const { t } = useTranslation('requests')
  const may = useMay()
  const problem = useProblemWords()
  const { desk, state, plan } = part
  const canDismiss =
    may('request') && request.allowed.includes('dismiss') && state === 'failed' && !isKnownHere(part)
  return (
    <Paper withBorder p="md" component="section" aria-label={desk} data-desk={desk}>
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Group gap="sm">
            <Title order={3}>{desk}</Title>
            <StateBadge state={isEnded(request.state) && unfinished.has(state) ? 'discarded' : state} />
          </Group>
          {plan === undefined ? undefined : (
            <PageLink to="/plans/$plan" params={{ plan }} size="sm">
              {t('desks.openPlan')}
            </PageLink>
          )}
        </Group>
        {part.problem === undefined ? undefined : <Text>{problem(part.problem)}</Text>}
        {canDismiss ? <DismissButton request={request} desk={desk} /> : undefined}
        {plan === undefined || state === 'nothing' || state === 'planning' ? undefined : (
          <PlanPart plan={plan} kind={request.kind} isOpen={state === 'ready'} />
        )}
      </Stack>
    </Paper>
  )
}

interface PlanPartProps {
  readonly plan: string
  readonly kind: Request['kind']
  readonly isOpen: boolean
}

function PlanPart({ plan, kind, isOpen }: PlanPartProps) {
  const { t } = useTranslation('requests')
  const may = useMay()
  const query = useQuery(planQuery(plan))
  return (
    <Loaded query={query}>
      {({ summary }) =>
        summary === undefined ? undefined : kind !== 'erasure' ? (
          <Meant of={summary} kind={kind} />
        ) : (
          <>
            {isOpen ? (
              <PlanSummary of={summary} />
            ) : (
              <Accordion variant="contained" order={4}>
                <Accordion.Item value="plan">
                  <Accordion.Control>{t('desks.details')}</Accordion.Control>
                  <Accordion.Panel>
                    <PlanSummary of={summary} />
                  </Accordion.Panel>
                </Accordion.Item>
              </Accordion>
            )}
            {isOpen && may('preview') ? <PlanPreview plan={plan} /> : undefined}
          </>
        )
      }
    </Loaded>
  )
}

interface MeantProps {
  readonly of: PlanSummaryOf
  readonly kind: 'access' | 'restriction'
}

/** Whose data is meant, where nothing of it is changed: the plan only says which accounts and tickets are theirs. */
function Meant({ of: { tickets, persons, warnings }, kind }: MeantProps) {
  const { t } = useTranslation(['requests', 'words'])
  const format = useFormat()
  const amounts = [t('words:person', { count: persons }), t('words:ticket', { count: tickets })]
  return (
    <>
      <Text fw={600}>{format.list(amounts)}</Text>
      <Text size="sm">{t(`requests:desks.meant.${kind}`)}</Text>
      {warnings.length === 0 ? undefined : <Warnings of={warnings} />}
    </>
  )
}

function DismissButton({ request, desk }: { readonly request: Request; readonly desk: string }) {
  const { t } = useTranslation('requests')
  const done = useDone()
  return (
    <Group>
      <ConfirmButton
        label={t('desks.dismiss')}
        title={t('desks.dismissTitle', { desk })}
        variant="default"
        act={() => client.requests.dismiss({ request: request.id, desk }, acting(request))}
        onDone={() => done(t('said.dismissed'))}
      >
        {t('desks.dismissText')}
      </ConfirmButton>
    </Group>
  )
}

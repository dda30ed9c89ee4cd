import { Grid, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../components/facts.tsx'
import { useFormat } from '../../components/format.ts'
import { PageLink } from '../../components/link.tsx'
import { Page, Section } from '../../components/page.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { Loaded } from '../../components/states.tsx'
import { At, Day } from '../../components/time.tsx'
import { Clock } from './clock.tsx'
import { DesksPart } from './desks-part.tsx'
import { LettersPart } from './letters-part.tsx'
import { NextStep } from './next-step.tsx'
import { OtherSteps } from './other-steps.tsx'
import { PackagePart } from './package-part.tsx'
import { type Request, requestQuery } from './queries.ts'
import { RunsPart } from './runs-part.tsx'
import { SubjectPart } from './subject-part.tsx'
import { TasksPart } from './tasks-part.tsx'
import { TimelinePart } from './timeline-part.tsx'

/** A request from the first word to the proof: what comes next, what is planned and done where, and who did what. */
export function RequestPage() {
  const { t } = useTranslation(['requests', 'words', 'pieces'])
  const { request: id } = useParams({ from: '/requests/$request' })
  const query = useQuery(requestQuery(id))
  const { data } = query
  return (
    <Page
      title={data === undefined ? t('requests:oneTitle') : t(`words:kind.${data.kind}`)}
      lead={
        <Text span inherit className="code">
          {id}
        </Text>
      }
      aside={data === undefined ? undefined : <StateBadge state={data.state} />}
    >
      <Loaded query={query} lines={8}>
        {(request) => <Body request={request} />}
      </Loaded>
    </Page>
  )
}

function Body({ request }: { readonly request: Request }) {
  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, lg: 8 }}>
        <Stack gap="xl">
          <NextStep request={request} />
          <RunsPart request={request} />
          <PackagePart request={request} />
          <TasksPart request={request} />
          <DesksPart request={request} />
          <LettersPart request={request} />
          <OtherSteps request={request} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 4 }}>
        <Stack gap="xl">
          <RequestFacts request={request} />
          <SubjectPart request={request} />
          <TimelinePart request={request} />
        </Stack>
      </Grid.Col>
    </Grid>
  )
}

function RequestFacts({ request }: { readonly request: Request }) {
  const { t } = useTranslation(['requests', 'words', 'pieces'])
  const { identity, extended, ground, lead, ended, approvedBy } = request
  return (
    <Section title={t('requests:facts.title')}>
      <Facts
        of={[
          [t('requests:clock.due'), <Clock key="due" of={request} />],
          [
            t('requests:facts.extended'),
            extended === undefined ? undefined : t(`requests:extension.${extended.reason}`),
          ],
          [t('requests:clock.ended'), ended === undefined ? undefined : <At key="ended" at={ended} />],
          [t('requests:facts.received'), <Day key="day" day={request.received} />],
          [t('requests:facts.channel'), t(`requests:channel.${request.channel}`)],
          [t('requests:facts.receivedBy'), request.receivedBy],
          [
            t('requests:facts.identity'),
            identity === undefined ? (
              t('requests:facts.identityNone')
            ) : (
              <IdentityFact key="i" of={identity} />
            ),
          ],
          [t('requests:facts.approvedBy'), approvedBy],
          [t('requests:facts.ground'), ground === undefined ? undefined : t(`requests:refusal.${ground}`)],
          [
            t('requests:facts.lead'),
            lead === undefined ? undefined : (
              <PageLink key="lead" to="/requests/$request" params={{ request: lead }} className="code">
                {lead}
              </PageLink>
            ),
          ],
          ...wishFacts(t, request),
          [t('requests:facts.desks'), request.desks?.join(', ') ?? t('requests:form.allDesks')],
          [t('requests:facts.language'), t(`requests:form.languages.${request.language}`)],
          [
            t('requests:facts.totals'),
            request.kind !== 'erasure' || request.totals === undefined ? undefined : (
              <Totals key="totals" of={request.totals} />
            ),
          ],
        ]}
      />
    </Section>
  )
}

function wishFacts(
  t: ReturnType<typeof useTranslation<['requests', 'words', 'pieces']>>['t'],
  request: Request,
) {
  if (request.kind !== 'erasure') return []
  return [
    [t('requests:facts.disposition'), t(`words:disposition.${request.disposition}`)],
    [t('requests:facts.texts'), t(`pieces:texts.way.${request.texts}`)],
    [t('requests:facts.files'), t(`pieces:files.way.${request.files}`)],
    [t('requests:facts.organization'), t(`requests:facts.${request.organization}`)],
  ] as const
}

function IdentityFact({ of: { how, by } }: { readonly of: NonNullable<Request['identity']> }) {
  const { t, i18n } = useTranslation('requests')
  const word = i18n.exists(`requests:how.${how}`) ? t(`how.${how as 'in-person'}`) : how
  return t('facts.identityBy', { how: word, by })
}

function Totals({ of }: { readonly of: NonNullable<Request['totals']> }) {
  const { t } = useTranslation('words')
  const format = useFormat()
  return format.list([
    t('ticket', { count: of.tickets }),
    t('person', { count: of.persons }),
    t('row', { count: of.rows }),
  ])
}

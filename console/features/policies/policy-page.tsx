import { Alert, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../components/facts.tsx'
import { ButtonLink } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { Loaded } from '../../components/states.tsx'
import { Ago, At } from '../../components/time.tsx'
import { useMay } from '../../session/session.ts'
import { Enabling } from './enabling.tsx'
import { Done } from './done.tsx'
import { policiesQuery, type PolicyVersion, versionsQuery } from './queries.ts'
import { Simulations } from './simulations.tsx'
import { Versions } from './versions.tsx'
import { usePolicyWords } from './words.ts'
import { type Written, writtenOf } from './written.ts'

const route = getRouteApi('/policies/$policy')

/** One policy: what it does in words, what it would do, who said yes to it, and what it did. */
export function PolicyPage() {
  const { t } = useTranslation('policies')
  const { policy: id } = route.useParams()
  const query = useQuery(versionsQuery(id))
  const latest = query.data?.items[0]
  const may = useMay()
  return (
    <Page
      title={latest === undefined ? id : (writtenOf(latest.policy).title ?? id)}
      aside={latest === undefined ? undefined : <StateBadge state={latest.state} />}
      lead={id}
      actions={
        may('configure') && latest !== undefined ? (
          <ButtonLink to="/policies/$policy/edit" params={{ policy: id }} variant="default">
            {t('edit.button')}
          </ButtonLink>
        ) : undefined
      }
    >
      <Loaded query={query} lines={6}>
        {({ items }) => {
          const [newest] = items
          return newest === undefined ? undefined : <Content id={id} latest={newest} versions={items} />
        }}
      </Loaded>
    </Page>
  )
}

interface ContentProps {
  readonly id: string
  readonly latest: PolicyVersion
  readonly versions: readonly PolicyVersion[]
}

function Content({ id, latest, versions }: ContentProps) {
  const { t } = useTranslation('policies')
  const { sentence } = usePolicyWords()
  const written = writtenOf(latest.policy)
  const inForce = versions.find(({ state }) => state === 'enabled' || state === 'paused')
  return (
    <>
      <Stack gap="sm">
        <Text size="lg" maw="75ch">
          {sentence(written)}
        </Text>
        {inForce !== undefined && inForce.version !== latest.version ? (
          <Alert color="blue" variant="light">
            {t(`otherVersion.${inForce.state === 'paused' ? 'paused' : 'enabled'}`, {
              running: inForce.version,
              latest: latest.version,
            })}
          </Alert>
        ) : undefined}
        <PolicyFacts id={id} latest={latest} />
      </Stack>
      <Enabling id={id} latest={latest} inForce={inForce} />
      {written.disposition === 'retain' ? undefined : <Simulations id={id} latest={latest} />}
      <Done id={id} />
      <Versions name={id.split('.')[1] ?? id} versions={versions} />
    </>
  )
}

function PolicyFacts({ id, latest }: Pick<ContentProps, 'id' | 'latest'>) {
  const { t } = useTranslation('policies')
  const rule = useRuleFacts()
  const { data } = useQuery(policiesQuery)
  const standing = data?.items.find((one) => one.id === id)
  return (
    <Facts
      of={[
        [
          t('facts.next'),
          standing?.nextDue === undefined ? undefined : <At key="next" at={standing.nextDue} />,
        ],
        [
          t('facts.last'),
          standing?.last === undefined ? undefined : (
            <Group key="last" gap={4}>
              {t(`last.${standing.last.state}`, { count: standing.last.tickets })}{' '}
              <Ago at={standing.last.at} />
            </Group>
          ),
        ],
        ...rule(writtenOf(latest.policy)),
      ]}
    />
  )
}

/** What the policy says beyond its sentence. */
function useRuleFacts() {
  const { t } = useTranslation('policies')
  const { period, weekday } = usePolicyWords()
  const optional = (text: string | undefined) => (text === undefined ? undefined : period(text))
  return (written: Written): readonly (readonly [string, string | undefined])[] => {
    const { window, limit, ground } = written
    const days = window?.days?.map((day) => weekday(weekdayNumber(day), 'short')).join(', ')
    const asks = [
      t('facts.factor', { factor: limit?.factor ?? 2 }),
      ...(limit?.tickets === undefined ? [] : [t('facts.most', { count: limit.tickets })]),
    ]
    return [
      [t('facts.texts'), written.texts === 'mask' ? t('texts.mask') : undefined],
      [t('facts.transition'), written.transition],
      [t('facts.note'), written.note],
      [
        t('facts.window'),
        window === undefined
          ? undefined
          : t('facts.windowText', { from: window.from, to: window.to, days: days ?? t('facts.everyDay') }),
      ],
      [t('facts.undo'), optional(written.undo)],
      [t('facts.limit'), asks.join(', ')],
      [t('facts.law'), ground?.law],
      [t('facts.atLeast'), optional(ground?.at_least)],
      [t('facts.atMost'), optional(ground?.at_most)],
      [t('facts.owner'), written.owner],
      [t('facts.purpose'), written.purpose],
      [t('facts.recipients'), written.recipients?.join(', ')],
      [t('facts.justification'), written.justification],
    ]
  }
}

const weekdayNumber = (day: string) =>
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].indexOf(day)

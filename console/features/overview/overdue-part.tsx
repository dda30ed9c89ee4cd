import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { client } from '../../api/client.ts'
import { useFormat } from '../../components/format.ts'
import { PageLink } from '../../components/link.tsx'
import { Loaded } from '../../components/states.tsx'
import { Calm, Line, Lines, Part } from './part.tsx'
import { usePolicyTitle } from './policy-title.ts'
import { asked } from './queries.ts'

/** What is past its period and still there, for each rule: it must be nothing. */
export function OverduePart() {
  const { t } = useTranslation('overview')
  const found = useQuery(asked.overdue)
  const titleOf = usePolicyTitle()
  return (
    <Part title={t('overdue.title')}>
      <Text size="sm" c="dimmed">
        {t('overdue.lead')}
      </Text>
      <Loaded query={found} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Calm>{t('overdue.noPolicies')}</Calm>
          ) : (
            <Lines>
              {worstFirst(items).map(({ policy, title, data, open, held, problem, nextDue }) => (
                <Line
                  key={policy}
                  end={
                    <Amount policy={policy} open={open} isUnknown={problem !== undefined} nextDue={nextDue} />
                  }
                >
                  <Text span size="sm" fw={600}>
                    {t(`overdue.data.${data as 'tickets'}`)}
                  </Text>
                  <Text span size="sm" c="dimmed">
                    {titleOf(policy, title)}
                    {held === undefined || held === 0 ? '' : ` · ${t('overdue.held', { count: held })}`}
                  </Text>
                </Line>
              ))}
            </Lines>
          )
        }
      </Loaded>
    </Part>
  )
}

type Overdue = Awaited<ReturnType<typeof client.policies.overdue>>['items'][number]

/** What could not be counted, then what there is most of. */
function worstFirst(items: readonly Overdue[]): readonly Overdue[] {
  const weight = ({ open = Number.POSITIVE_INFINITY }: Overdue) => open
  return items.toSorted((one, other) => (weight(one) === weight(other) ? 0 : weight(other) - weight(one)))
}

interface AmountProps {
  readonly policy: string
  readonly open: number | undefined
  readonly isUnknown: boolean
  readonly nextDue: string | undefined
}

function Amount({ policy, open, isUnknown, nextDue }: AmountProps) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  if (isUnknown || open === undefined)
    return (
      <PageLink to="/policies/$policy" params={{ policy }} c="red" size="sm">
        {t('overdue.unknown')}
      </PageLink>
    )
  if (open === 0)
    return (
      <Text span size="sm" c="pine" fw={600}>
        {t('overdue.nothing')}
      </Text>
    )
  return (
    <PageLink to="/policies/$policy" params={{ policy }} c="red" fw={700} size="sm">
      {nextDue === undefined
        ? format.count(open)
        : t('overdue.open', { count: open, shown: format.count(open), next: format.ago(nextDue) })}
    </PageLink>
  )
}

import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../../components/link.tsx'
import { Loaded } from '../../components/states.tsx'
import { Ago } from '../../components/time.tsx'
import { Calm, Line, Lines, Part } from './part.tsx'
import { usePolicyTitle } from './policy-title.ts'
import { asked } from './queries.ts'

/** Policies that run next, the earliest first. */
export function PoliciesPart() {
  const { t } = useTranslation(['overview', 'words'])
  const policies = useQuery(asked.policies)
  const titleOf = usePolicyTitle()
  return (
    <Part
      title={t('overview:policies.title')}
      more={<PageLink to="/policies">{t('overview:policies.all')}</PageLink>}
    >
      <Loaded query={policies} lines={2}>
        {({ items }) => {
          const next = items
            .flatMap(({ nextDue, ...one }) => (nextDue === undefined ? [] : [{ ...one, nextDue }]))
            .toSorted((one, other) => one.nextDue.localeCompare(other.nextDue))
          return next.length === 0 ? (
            <Calm>{t('overview:policies.none')}</Calm>
          ) : (
            <Lines>
              {next.slice(0, 5).map(({ id, policy, nextDue, last }) => (
                <Line
                  key={id}
                  end={
                    <Text span size="sm">
                      <Ago at={nextDue} />
                    </Text>
                  }
                >
                  <PageLink to="/policies/$policy" params={{ policy: id }}>
                    {titleOf(id, policy['title'])}
                  </PageLink>
                  {last === undefined ? undefined : (
                    <Text span size="sm" c="dimmed">
                      {t('overview:policies.last', { tickets: t('words:ticket', { count: last.tickets }) })}
                    </Text>
                  )}
                </Line>
              ))}
            </Lines>
          )
        }}
      </Loaded>
    </Part>
  )
}

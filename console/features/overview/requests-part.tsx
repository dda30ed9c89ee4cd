import { Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ButtonLink, PageLink } from '../../components/link.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { Loaded } from '../../components/states.tsx'
import { Count } from '../../components/time.tsx'
import { useMay } from '../../session/session.ts'
import { DueBy } from './due-by.tsx'
import { Calm, Line, Lines, Part } from './part.tsx'
import { asked } from './queries.ts'
import { RequestLink } from './request-link.tsx'

/** Requests that go on, the most urgent first, with the time that is left. */
export function RequestsPart() {
  const { t } = useTranslation(['overview', 'words'])
  const may = useMay()
  const requests = useQuery(asked.requests)
  const figures = useQuery(asked.figures)
  return (
    <Part
      title={t('overview:requests.title')}
      more={<PageLink to="/requests">{t('overview:requests.all')}</PageLink>}
    >
      {figures.data === undefined ? undefined : (
        <Group gap="lg">
          {(['open', 'overdue', 'soon'] as const).map((name) => (
            <Text
              key={name}
              size="sm"
              span
              {...(name === 'overdue' && figures.data.overdue > 0 ? { c: 'red', fw: 600 } : {})}
            >
              <Count of={figures.data[name]} /> {t(`overview:requests.${name}`)}
            </Text>
          ))}
        </Group>
      )}
      <Loaded query={requests} lines={3}>
        {({ items }) => {
          const open = items.filter(({ ended }) => ended === undefined)
          return open.length === 0 ? (
            <Group justify="space-between">
              <Calm>{t('overview:requests.none')}</Calm>
              {may('request') ? (
                <ButtonLink to="/requests/new" size="xs" variant="light">
                  {t('overview:requests.new')}
                </ButtonLink>
              ) : undefined}
            </Group>
          ) : (
            <Lines>
              {open.slice(0, 8).map(({ id, kind, state, due, desks }) => (
                <Line key={id} end={<StateBadge state={state} />}>
                  <RequestLink of={{ id, kind }} />
                  <DueBy day={due} />
                  {desks === undefined ? undefined : (
                    <Text span size="sm" c="dimmed">
                      {desks.join(', ')}
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

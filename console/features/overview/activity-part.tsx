import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { About, Actor, useVerbWords } from '../../components/activity-words.tsx'
import { PageLink } from '../../components/link.tsx'
import { Loaded } from '../../components/states.tsx'
import { Ago } from '../../components/time.tsx'
import { Calm, Line, Lines, Part } from './part.tsx'
import { asked } from './queries.ts'

/** Who did what of late. */
export function ActivityPart() {
  const { t } = useTranslation('overview')
  const wordsOf = useVerbWords()
  const activity = useQuery(asked.activity)
  return (
    <Part title={t('activity.title')} more={<PageLink to="/activity">{t('activity.all')}</PageLink>}>
      <Loaded query={activity} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Calm>{t('activity.none')}</Calm>
          ) : (
            <Lines>
              {items.map(({ number, at, by, verb, about }) => (
                <Line
                  key={number}
                  end={
                    <Text span size="sm" c="dimmed">
                      <Ago at={at} />
                    </Text>
                  }
                >
                  <Text size="sm">
                    <Text span inherit fw={600}>
                      <Actor by={by} />
                    </Text>{' '}
                    {wordsOf(verb)} <About kind={about.kind} id={about.id} />
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

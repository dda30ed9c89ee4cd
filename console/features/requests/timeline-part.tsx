import { Text, Timeline } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { useFormat } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { Ago } from '../../components/time.tsx'
import type en from '../../texts/en/requests.ts'
import type { Request } from './queries.ts'
import { useProblemWords, useTaskTitle } from './words.ts'

type Entry = Awaited<ReturnType<typeof client.requests.history>>['items'][number]

/** Who did what to a request, and when: the latest first. */
export function TimelinePart({ request }: { readonly request: Request }) {
  const { t } = useTranslation('requests')
  const query = useQuery({
    queryKey: ['requests', 'history', request.id, request.version],
    queryFn: ({ signal }) => client.requests.history({ request: request.id }, { signal }),
    placeholderData: (before) => before,
  })
  return (
    <Section title={t('timeline.title')} lead={t('timeline.lead')}>
      <Loaded query={query} lines={5}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('timeline.none')}</Text>
          ) : (
            <Timeline bulletSize={14} lineWidth={2} role="list">
              {items.map((entry, place) => (
                <Timeline.Item
                  key={`${entry.at} ${entry.verb} ${place}`}
                  role="listitem"
                  title={<Verb of={entry.verb} />}
                  data-verb={entry.verb}
                >
                  <Details of={entry} request={request} />
                </Timeline.Item>
              ))}
            </Timeline>
          )
        }
      </Loaded>
    </Section>
  )
}

function Verb({ of }: { readonly of: string }) {
  const { t, i18n } = useTranslation('requests')
  const key = of.replace('.', '_')
  return i18n.exists(`requests:verb.${key}`) ? t(`verb.${key as keyof typeof en.verb}`) : of
}

interface DetailsProps {
  readonly of: Entry
  readonly request: Request
}

function Details({ of: { at, by, facts }, request }: DetailsProps) {
  const { t } = useTranslation('requests')
  const told = useTold(request)(facts)
  return (
    <>
      <Text size="sm" c="dimmed">
        {by === 'system' ? t('timeline.system') : t('timeline.by', { by })} · <Ago at={at} />
      </Text>
      {told.length === 0 ? undefined : <Text size="sm">{told.join(' · ')}</Text>}
    </>
  )
}

/** What of an entry's facts says something to a reader. */
function useTold(request: Request): (facts: Entry['facts']) => readonly string[] {
  const { t, i18n } = useTranslation('requests')
  const format = useFormat()
  const problem = useProblemWords()
  const taskTitle = useTaskTitle(request)
  const known = (
    group: 'how' | 'haste' | 'extension' | 'letters.kind' | 'difference.reason',
    word: string,
  ) => (i18n.exists(`requests:${group}.${word}`) ? t(`${group}.${word}` as 'how.in-person') : word)
  const tell: Readonly<Record<string, (value: unknown) => string | undefined>> = {
    how: (value) => known('how', String(value)),
    why: (value) => known('haste', String(value)),
    reason: (value) => known('extension', String(value)),
    reasons: (value) => format.list(words(value).map((word) => known('difference.reason', word))),
    ground: (value) => problem(String(value)),
    desk: (value) => String(value),
    desks: (value) => (words(value).length === 0 ? undefined : format.list(words(value))),
    // Of a letter; what a request asks for stands at the top of the page.
    kind: (value) =>
      i18n.exists(`requests:letters.kind.${String(value)}`)
        ? known('letters.kind', String(value))
        : undefined,
    task: (value) => taskTitle(String(value)),
    owner: (value) => String(value),
    numbers: (value) => t('timeline.tickets', { count: words(value).length }),
    digests: (value) =>
      `${t('timeline.digests')}: ${words(value)
        .map((digest) => digest.slice(0, 19))
        .join(', ')}`,
  }
  return (facts) =>
    Object.entries(tell).flatMap(([name, say]) => {
      const value = facts[name]
      const said = value === undefined ? undefined : say(value)
      return said === undefined ? [] : [said]
    })
}

const words = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

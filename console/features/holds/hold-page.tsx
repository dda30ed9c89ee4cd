import { Alert, ScrollArea, Stack, Text, Timeline } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { Facts } from '../../components/facts.tsx'
import { useFormat } from '../../components/format.ts'
import { Page, Section } from '../../components/page.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { Loaded } from '../../components/states.tsx'
import { At, Day } from '../../components/time.tsx'
import { Announce, EndHold } from './ending.tsx'
import { holdKey, holdQuery, type ShownHold, stateOf } from './queries.ts'
import { useHoldWords } from './words.ts'

const route = getRouteApi('/holds/$hold')

/** One hold: what it is about and why, who placed it, and how it ends. */
export function HoldPage() {
  const { t } = useTranslation('holds')
  const { hold: id } = route.useParams()
  const query = useQuery(holdQuery(id))
  const hold = query.data
  return (
    <Page
      title={hold === undefined ? t('title') : t(`kind.${hold.kind}`)}
      lead={id}
      aside={hold === undefined ? undefined : <StateBadge state={stateOf(hold)} />}
      actions={
        hold === undefined || hold.ended !== undefined ? undefined : (
          <>
            {hold.kind === 'restriction' && hold.about.kind === 'persons' ? (
              <Announce hold={hold} />
            ) : undefined}
            <EndHold hold={hold} />
          </>
        )
      }
    >
      <Loaded query={query}>{(data) => <Content hold={data} />}</Loaded>
    </Page>
  )
}

function Content({ hold }: { readonly hold: ShownHold }) {
  const { t } = useTranslation(['holds', 'words'])
  const words = useHoldWords()
  const format = useFormat()
  const { about, announced, ended } = hold
  return (
    <>
      {hold.dueSince !== undefined && ended === undefined ? (
        <Alert color="orange" title={t('due.title')}>
          {t('due.text', { at: format.instant(hold.dueSince) })}
        </Alert>
      ) : undefined}
      <Text size="lg" maw="75ch">
        {t(ended === undefined ? `sentence.${hold.kind}` : 'sentence.over', {
          about: words.about(about),
          desk: hold.desk,
        })}
      </Text>
      <Facts
        of={[
          [t('words:desk'), hold.desk],
          [t('ground'), words.ground(hold.ground)],
          [t('owner'), hold.owner],
          [t('matter'), hold.matter],
          [t('starts'), <Day key="starts" day={hold.starts} />],
          [t('ends'), hold.ends === undefined ? t('noEnd') : <Day key="ends" day={hold.ends} />],
          [t('placed'), t('byAt', { by: hold.placed.by, at: format.instant(hold.placed.at) })],
          [
            t('announced'),
            announced === undefined ? undefined : t('announcedFor', { day: format.day(announced.on) }),
          ],
          [
            t('ended'),
            ended === undefined ? undefined : t('byAt', { by: ended.by, at: format.instant(ended.at) }),
          ],
          [t('endedHow'), ended === undefined ? undefined : t(`how.${ended.how}`)],
          [t('informed.label'), ended?.informed === undefined ? undefined : t(`informed.${ended.informed}`)],
        ]}
      />
      {hold.filter === undefined ? undefined : (
        <Stack gap={4}>
          <Text size="sm" c="dimmed">
            {t('on.filter')}
          </Text>
          <Text className="code">{hold.filter}</Text>
        </Stack>
      )}
      <Things about={about} />
      <History id={hold.id} />
    </>
  )
}

const manyThings = 4

/** All numbers or keys, where the sentence above says only some. */
function Things({ about }: { readonly about: ShownHold['about'] }) {
  const { t } = useTranslation('holds')
  const things = about.kind === 'tickets' ? about.numbers : 'keys' in about ? about.keys : []
  if (things.length < manyThings) return undefined
  return (
    <Section title={t('all', { count: things.length })}>
      <ScrollArea.Autosize mah={240} viewportProps={{ tabIndex: 0 }}>
        <Text className="code">{things.join(', ')}</Text>
      </ScrollArea.Autosize>
    </Section>
  )
}

function History({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation('holds')
  const query = useQuery({
    queryKey: [...holdKey, id, 'history'],
    queryFn: ({ signal }) => client.holds.history({ hold: id }, { signal }),
  })
  return (
    <Section title={t('history.title')}>
      <Loaded query={query}>
        {({ items }) => (
          <Timeline bulletSize={14} lineWidth={2}>
            {items.map(({ at, by, verb }) => (
              <Timeline.Item
                key={`${at} ${verb}`}
                title={i18n.exists(`holds:history.${verbKey(verb)}`) ? t(`history.${verbKey(verb)}`) : verb}
              >
                <Text size="sm" c="dimmed">
                  {by} · <At at={at} />
                </Text>
              </Timeline.Item>
            ))}
          </Timeline>
        )}
      </Loaded>
    </Section>
  )
}

/** `restriction.placed` is `placed`: what it is stands above. */
const verbKey = (verb: string) => (verb.split('.').at(-1) ?? verb) as 'placed'

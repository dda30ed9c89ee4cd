import { Alert, Button, Card, Group, Kbd, Mark, Stack, Switch, Text, Title } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { Facts } from '../../components/facts.tsx'
import type { Run } from '../../components/live-run.ts'
import { Empty, Loaded, ProblemNote } from '../../components/states.tsx'
import { useMay } from '../../session/session.ts'
import type en from '../../texts/en/review.ts'
import type { TextFigures, WaitingPlace, WaitingPlaces } from './run.ts'

interface PlaceQueueProps {
  readonly run: string
  readonly disposition: Run['disposition']
  readonly waiting: WaitingPlaces
  readonly onDecided: (figures: TextFigures, gone: ReadonlySet<number>) => Promise<void>
  readonly onMore: () => void
}

type Outcome = keyof typeof en.outcome

/** Uncertain places, one after the other; what is decided leaves the queue. */
export function PlaceQueue({ run, disposition, waiting, onDecided, onMore }: PlaceQueueProps) {
  const { t } = useTranslation('review')
  const [at, setAt] = useState(0)
  const { items, figures, next } = waiting
  const place = items[at % Math.max(1, items.length)]
  const unlisted = figures.uncertain - figures.listed
  if (place === undefined)
    return (
      <Empty
        title={t('none')}
        text={unlisted > 0 ? t('unlisted', { count: unlisted }) : t('noneText')}
        action={
          next === undefined ? undefined : (
            <Button variant="default" onClick={onMore}>
              {t('next')}
            </Button>
          )
        }
      />
    )
  return (
    <OnePlace
      run={run}
      disposition={disposition}
      place={place}
      waits={figures.open}
      onDecided={onDecided}
      onNext={() => setAt((at + 1) % items.length)}
    />
  )
}

interface OnePlaceProps extends Pick<PlaceQueueProps, 'run' | 'disposition' | 'onDecided'> {
  readonly place: WaitingPlace
  readonly waits: number
  readonly onNext: () => void
}

function OnePlace({ run, disposition, place, waits, onDecided, onNext }: OnePlaceProps) {
  const { t } = useTranslation('review')
  const mayDecide = useMay()(disposition)
  const [hasKeys, setHasKeys] = useState(true)
  const [outcome, setOutcome] = useState<{ readonly id: number; readonly said: Outcome }>()
  const deciding = useMutation({
    mutationFn: (decision: 'mask' | 'leave') => client.texts.decide({ run, places: [place.id], decision }),
    onSuccess: async ({ results, figures }) => {
      const said = results[0]?.outcome ?? 'changed'
      const isDone = said === 'masked' || said === 'left' || said === 'masked-before'
      setOutcome({ id: place.id, said })
      await onDecided(figures, new Set(isDone ? [place.id] : []))
    },
  })
  const decide = (decision: 'mask' | 'leave') => {
    if (mayDecide && !deciding.isPending) deciding.mutate(decision)
  }
  useHotkeys(
    hasKeys
      ? [
          ['m', () => decide('mask')],
          ['l', () => decide('leave')],
          ['n', onNext],
        ]
      : [],
  )
  const isRefused = outcome?.id === place.id
  return (
    <Stack gap="sm">
      <Title order={2}>{t('placeOf', { place: place.id, count: waits })}</Title>
      <Text role="status" size="sm" c="dimmed" data-outcome={outcome?.said}>
        {outcome === undefined || isRefused ? '' : t(`outcome.${outcome.said}`)}
      </Text>
      <Card withBorder data-place={place.id}>
        <Stack gap="md">
          <PlaceFacts place={place} />
          <Context run={run} place={place} />
          {isRefused ? <Alert color="orange" role="alert" title={t(`outcome.${outcome.said}`)} /> : undefined}
          {deciding.error === null ? undefined : <ProblemNote error={deciding.error} />}
          <Group gap="xs">
            {mayDecide ? (
              <>
                <Button
                  loading={deciding.isPending}
                  onClick={() => decide('mask')}
                  rightSection={<Kbd>M</Kbd>}
                >
                  {t('mask')}
                </Button>
                <Button
                  variant="default"
                  disabled={deciding.isPending}
                  onClick={() => decide('leave')}
                  rightSection={<Kbd>L</Kbd>}
                >
                  {t('leave')}
                </Button>
              </>
            ) : (
              <Text size="sm">{t('mayNot')}</Text>
            )}
            <Button variant="default" onClick={onNext} rightSection={<Kbd>N</Kbd>}>
              {t('next')}
            </Button>
          </Group>
          <Switch
            label={t('keys')}
            checked={hasKeys}
            onChange={({ currentTarget }) => setHasKeys(currentTarget.checked)}
          />
        </Stack>
      </Card>
    </Stack>
  )
}

function PlaceFacts({ place: { table, column, key, kind, rule } }: { readonly place: WaitingPlace }) {
  const { t, i18n } = useTranslation('review')
  // How it was encoded comes first, and why it was found last.
  const why = rule.split('+').at(-1) ?? rule
  return (
    <Facts
      of={[
        [
          t('where'),
          <span key="where" className="code">
            {table}.{column}
          </span>,
        ],
        [
          t('rowKey'),
          <span key="key" className="code">
            {key.join(', ')}
          </span>,
        ],
        [t('what'), t(`kind.${kind}`)],
        [
          t('why'),
          i18n.exists(`review:rule.${why}`) ? (
            t(`rule.${why as keyof typeof en.rule}`)
          ) : (
            <span key="why" className="code" lang="en">
              {rule}
            </span>
          ),
        ],
      ]}
    />
  )
}

function Context({ run, place }: { readonly run: string; readonly place: WaitingPlace }) {
  const { t } = useTranslation('review')
  const context = useQuery({
    queryKey: ['runs', 'text', run, place.id],
    queryFn: ({ signal }) => client.texts.context({ run, place: place.id }, { signal }),
    // It is somebody's: it goes with the page.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  return (
    <Loaded query={context} lines={2}>
      {({ state, before, found, after }) =>
        state === 'changed' ? (
          <Alert color="gray" data-context="changed">
            <Text size="sm">{t('changed')}</Text>
          </Alert>
        ) : (
          <Text
            component="p"
            m={0}
            data-context="there"
            aria-label={t('context')}
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >
            …{before}
            <Mark>{found}</Mark>
            {after}…
          </Text>
        )
      }
    </Loaded>
  )
}

import { Stack, Tabs } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { PageLink } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { PlaceQueue } from './place-queue.tsx'
import type { TextFigures, WaitingPlaces } from './run.ts'
import { Samples } from './samples.tsx'
import { TextFigureFacts } from './texts.tsx'

/** What a run that masked texts left to people: uncertain places one by one, and samples. */
export function ReviewPage() {
  const { t } = useTranslation('review')
  const { run: id } = useParams({ from: '/runs/$run/review' })
  const queries = useQueryClient()
  const queryKey = ['runs', 'texts', id]
  const waiting = useQuery({
    queryKey,
    queryFn: ({ signal }) => client.texts.places({ run: id, only: 'open', limit: 500 }, { signal }),
    // While somebody goes through the queue it stays as it is; what they decide is taken out of it.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const run = useQuery({
    queryKey: ['runs', 'one', id],
    queryFn: ({ signal }) => client.runs.get({ run: id }, { signal }),
  })
  const told = async (figures: TextFigures, gone: ReadonlySet<number> = new Set()) => {
    queries.setQueryData<WaitingPlaces>(
      queryKey,
      (known) => known && { ...known, figures, items: known.items.filter((place) => !gone.has(place.id)) },
    )
    await queries.invalidateQueries({ queryKey: ['runs', 'one', id] })
  }
  return (
    <Page
      title={t('pageTitle', { id })}
      lead={t('pageLead')}
      actions={
        <PageLink to="/runs/$run" params={{ run: id }}>
          {t('toRun')}
        </PageLink>
      }
    >
      <Loaded query={waiting}>
        {(places) => (
          <Stack gap="lg">
            <TextFigureFacts of={places.figures} />
            <Loaded query={run} lines={2}>
              {({ disposition }) => (
                <Tabs defaultValue="places" keepMounted={false}>
                  <Tabs.List>
                    <Tabs.Tab value="places">{t('tabPlaces')}</Tabs.Tab>
                    <Tabs.Tab value="samples">{t('tabSamples')}</Tabs.Tab>
                  </Tabs.List>
                  <Tabs.Panel value="places" pt="lg">
                    <PlaceQueue
                      run={id}
                      disposition={disposition}
                      waiting={places}
                      onDecided={told}
                      onMore={() => void waiting.refetch()}
                    />
                  </Tabs.Panel>
                  <Tabs.Panel value="samples" pt="lg">
                    <Samples run={id} disposition={disposition} onJudged={told} />
                  </Tabs.Panel>
                </Tabs>
              )}
            </Loaded>
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}

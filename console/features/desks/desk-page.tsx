import { Card, Stack, Tabs, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { Page } from '../../components/page.tsx'
import { say } from '../../components/say.ts'
import { Loaded } from '../../components/states.tsx'
import { useMay } from '../../session/session.ts'
import { DeskCheck } from './desk-check.tsx'
import { DeskFacts } from './desk-facts.tsx'
import { FiltersSection } from './filters-section.tsx'
import { MapSection } from './map/map-section.tsx'
import { deskQuery, desksQuery, type Desk } from './queries.ts'
import { ReplaysSection } from './replays-section.tsx'
import { ScanSection } from './scan-section.tsx'
import { WebhookSection } from './webhook-section.tsx'

/** One desk: what is known of it, its data map as a picture, and what is set up for it. */
export function DeskPage() {
  const { t } = useTranslation('desks')
  const { desk: name } = useParams({ from: '/desks/$desk' })
  const desk = useQuery(deskQuery(name))
  const may = useMay()
  return (
    <Page
      title={t('one', { name })}
      actions={desk.data === undefined || !may('configure') ? undefined : <Detach desk={desk.data} />}
    >
      <Loaded query={desk}>
        {(data) => (
          <Stack gap="lg">
            <Card withBorder>
              <Stack gap="md">
                <DeskFacts desk={data} />
                {may('configure') ? <DeskCheck desk={name} /> : undefined}
              </Stack>
            </Card>
            <Parts desk={name} />
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}

function Parts({ desk }: { readonly desk: string }) {
  const { t } = useTranslation('desks')
  const may = useMay()
  return (
    <Tabs defaultValue="map" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="map">{t('map.tab')}</Tabs.Tab>
        <Tabs.Tab value="filters">{t('filters.title')}</Tabs.Tab>
        <Tabs.Tab value="replays">{t('replays.tab')}</Tabs.Tab>
        {may('configure') ? <Tabs.Tab value="webhook">{t('webhook.tab')}</Tabs.Tab> : undefined}
      </Tabs.List>
      <Tabs.Panel value="map" pt="lg">
        <Stack gap="xl">
          <MapSection desk={desk} />
          <ScanSection desk={desk} />
        </Stack>
      </Tabs.Panel>
      <Tabs.Panel value="filters" pt="lg">
        <FiltersSection desk={desk} />
      </Tabs.Panel>
      <Tabs.Panel value="replays" pt="lg">
        <ReplaysSection desk={desk} />
      </Tabs.Panel>
      {may('configure') ? (
        <Tabs.Panel value="webhook" pt="lg">
          <WebhookSection desk={desk} />
        </Tabs.Panel>
      ) : undefined}
    </Tabs>
  )
}

function Detach({ desk: { name, from } }: { readonly desk: Desk }) {
  const { t } = useTranslation('desks')
  const queries = useQueryClient()
  const navigate = useNavigate()
  if (from === 'configuration')
    return (
      <Text size="sm" c="dimmed" maw="32ch">
        {t('detach.configured')}
      </Text>
    )
  return (
    <ConfirmButton
      label={t('detach.do')}
      title={t('detach.title', { name })}
      typed={name}
      isDangerous
      act={() => client.desks.remove({ desk: name }, oneTime())}
      onDone={() => {
        say(t('detach.done', { name }))
        // The list is shown at once, and asked for anew only once this page, whose desk is gone, is left.
        queries.setQueryData(desksQuery.queryKey, (known) =>
          known === undefined ? known : { ...known, items: known.items.filter((one) => one.name !== name) },
        )
        void navigate({ to: '/desks' }).then(() => queries.invalidateQueries({ queryKey: ['desks'] }))
      }}
    >
      {t('detach.text')}
    </ConfirmButton>
  )
}

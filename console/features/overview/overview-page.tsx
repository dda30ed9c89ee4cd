import { Grid, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Page } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { useMay, useSession } from '../../session/session.ts'
import { ActivityPart } from './activity-part.tsx'
import { AttentionPart } from './attention-part.tsx'
import { FirstSteps } from './first-steps.tsx'
import { OverduePart } from './overdue-part.tsx'
import { PoliciesPart } from './policies-part.tsx'
import { asked } from './queries.ts'
import { RequestsPart } from './requests-part.tsx'
import { RunsPart } from './runs-part.tsx'
import { WaitingPart } from './waiting-part.tsx'

/** What is wrong comes first, then what waits, then what goes its way. */
export function OverviewPage() {
  const { t } = useTranslation('overview')
  const { name } = useSession()
  const may = useMay()
  return (
    <Page title={t('title')} lead={t('lead', { name })}>
      {may('view') ? <Parts /> : <Empty title={t('noRole.title')} text={t('noRole.text')} />}
    </Page>
  )
}

function Parts() {
  const desks = useQuery(asked.desks)
  const may = useMay()
  return (
    <Loaded query={desks}>
      {({ items }) => (
        <Stack gap="md">
          <FirstSteps hasDesk={items.length > 0} />
          {items.length === 0 ? undefined : (
            <Grid gap="md">
              <Grid.Col span={{ base: 12, lg: 7 }}>
                <Stack gap="md">
                  <AttentionPart />
                  <WaitingPart />
                  <RequestsPart />
                  {may('audit') ? <ActivityPart /> : undefined}
                </Stack>
              </Grid.Col>
              <Grid.Col span={{ base: 12, lg: 5 }}>
                <Stack gap="md">
                  <RunsPart />
                  <PoliciesPart />
                  <OverduePart />
                </Stack>
              </Grid.Col>
            </Grid>
          )}
        </Stack>
      )}
    </Loaded>
  )
}

import { Card, SimpleGrid, Stack, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { useMay } from '../../session/session.ts'
import { AttachButton } from './attach.tsx'
import { DeskCheck } from './desk-check.tsx'
import { DeskFacts } from './desk-facts.tsx'
import { desksQuery } from './queries.ts'

/** The attached help desks. */
export function DesksPage() {
  const { t } = useTranslation('desks')
  const may = useMay()
  const desks = useQuery(desksQuery)
  return (
    <Page title={t('title')} lead={t('lead')} actions={may('configure') ? <AttachButton /> : undefined}>
      <Loaded query={desks}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={t('empty.title')}
              text={may('configure') ? t('empty.text') : t('empty.forbidden')}
              action={may('configure') ? <AttachButton /> : undefined}
            />
          ) : (
            <SimpleGrid cols={{ base: 1, md: 2, xl: 3 }} spacing="md">
              {items.map((desk) => (
                <Card key={desk.name} withBorder component="section" aria-label={desk.name}>
                  <Stack gap="sm">
                    <Title order={2}>
                      <PageLink to="/desks/$desk" params={{ desk: desk.name }} inherit>
                        {desk.name}
                      </PageLink>
                    </Title>
                    <DeskFacts desk={desk} />
                    {may('configure') ? <DeskCheck desk={desk.name} /> : undefined}
                  </Stack>
                </Card>
              ))}
            </SimpleGrid>
          )
        }
      </Loaded>
    </Page>
  )
}

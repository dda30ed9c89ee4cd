import { Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { handOver } from '../../components/handed-over.ts'
import { Section } from '../../components/page.tsx'
import { startersQuery } from './queries.ts'
import { usePolicyWords } from './words.ts'
import { writtenOf, type Written } from './written.ts'

/** Where a new policy begins; left in memory by whoever leads there. */
export interface Beginning {
  readonly desk: string
  readonly name?: string
  readonly written: Written
}

interface StartersProps {
  readonly desk: string
  /** Ids that are written already. */
  readonly taken: readonly string[]
  readonly mayWrite: boolean
}

/** Policies that come for the data map of a desk and are not written yet. */
export function Starters({ desk, taken, mayWrite }: StartersProps) {
  const { t } = useTranslation('policies')
  const { sentence } = usePolicyWords()
  const navigate = useNavigate()
  const { data } = useQuery(startersQuery(desk))
  const left = (data?.items ?? []).filter(({ name }) => !taken.includes(`${desk}.${name}`))
  if (left.length === 0) return undefined
  const begin = (name: string, written: Written) => {
    handOver('policy', { desk, name, written } satisfies Beginning)
    void navigate({ to: '/policies/new' })
  }
  return (
    <Section title={t('starters.title', { desk })} lead={t('starters.lead', { map: data?.map ?? '' })}>
      <SimpleGrid cols={{ base: 1, md: 2, xl: 3 }}>
        {left.map(({ name, policy }) => {
          const written = writtenOf(policy)
          return (
            <Paper key={name} withBorder p="md">
              <Stack gap="xs" h="100%" justify="space-between">
                <div>
                  <Text fw={600} lang="en">
                    {written.title}
                  </Text>
                  <Text size="sm">{sentence(written)}</Text>
                </div>
                {mayWrite ? (
                  <Group>
                    <Button
                      size="xs"
                      variant="default"
                      onClick={() => begin(name, written)}
                      aria-label={t('starters.beginWith', { title: written.title ?? name })}
                    >
                      {t('starters.begin')}
                    </Button>
                  </Group>
                ) : undefined}
              </Stack>
            </Paper>
          )
        })}
      </SimpleGrid>
    </Section>
  )
}

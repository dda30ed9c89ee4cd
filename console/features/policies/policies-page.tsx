import { Button, Group, List, Menu, Paper, Stack, Text } from '@mantine/core'
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { useDeskNames } from '../../components/choice.tsx'
import { ButtonLink, PageLink } from '../../components/link.tsx'
import { Page, Section } from '../../components/page.tsx'
import { saveFile } from '../../components/saved-file.ts'
import { StateBadge } from '../../components/state-badge.tsx'
import { Empty, Loaded, ProblemNote } from '../../components/states.tsx'
import { Ago, At } from '../../components/time.tsx'
import { useMay } from '../../session/session.ts'
import { PutFile } from './put-file.tsx'
import { policiesQuery, type Standing } from './queries.ts'
import { Starters } from './starters.tsx'
import { usePolicyWords } from './words.ts'
import { writtenOf } from './written.ts'

/** All policies with how they stand, and what there is to begin with. */
export function PoliciesPage() {
  const { t } = useTranslation('policies')
  const may = useMay()
  const query = useQuery(policiesQuery)
  const desks = useDeskNames()
  const mayWrite = may('configure')
  const [isPutting, setPutting] = useState(false)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Records />
          {mayWrite ? (
            <>
              <Button variant="default" onClick={() => setPutting(true)}>
                {t('putFile.button')}
              </Button>
              <ButtonLink to="/policies/new">{t('new.button')}</ButtonLink>
            </>
          ) : undefined}
        </>
      }
    >
      {mayWrite ? <PutFile isOpen={isPutting} onClose={() => setPutting(false)} /> : undefined}
      <Loaded query={query}>
        {({ items }) => (
          <>
            <Policies items={items.filter(({ id }) => !id.startsWith('expunge.'))} mayWrite={mayWrite} />
            {desks.map((name) => (
              <Starters key={name} desk={name} taken={items.map(({ id }) => id)} mayWrite={mayWrite} />
            ))}
            <Section title={t('own.title')} lead={t('own.lead')}>
              <Cards items={items.filter(({ id }) => id.startsWith('expunge.'))} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Policies({ items, mayWrite }: { readonly items: readonly Standing[]; readonly mayWrite: boolean }) {
  const { t } = useTranslation('policies')
  if (items.length === 0)
    return (
      <Empty
        title={t('empty.title')}
        text={
          <Stack gap="xs">
            <Text size="sm">{t('empty.what')}</Text>
            <List size="sm" type="ordered" ta="start" mx="auto">
              {(['write', 'simulate', 'enable', 'runs'] as const).map((step) => (
                <List.Item key={step}>{t(`empty.${step}`)}</List.Item>
              ))}
            </List>
          </Stack>
        }
        action={mayWrite ? <ButtonLink to="/policies/new">{t('new.button')}</ButtonLink> : undefined}
      />
    )
  const desks = [...new Set(items.map(({ id }) => id.split('.')[0] ?? ''))]
  return desks.map((desk) => (
    <Section key={desk} title={t('ofDesk', { desk })}>
      <Cards items={items.filter(({ id }) => id.startsWith(`${desk}.`))} />
    </Section>
  ))
}

function Cards({ items }: { readonly items: readonly Standing[] }) {
  return (
    <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {items.map((one) => (
        <Paper key={one.id} withBorder p="md" component="li">
          <Card policy={one} />
        </Paper>
      ))}
    </Stack>
  )
}

function Card({ policy }: { readonly policy: Standing }) {
  const { t } = useTranslation('policies')
  const { sentence } = usePolicyWords()
  const written = writtenOf(policy.policy)
  const { enabledVersion, nextDue, last } = policy
  const isOther = enabledVersion !== undefined && enabledVersion !== policy.version
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs">
        <PageLink to="/policies/$policy" params={{ policy: policy.id }} fw={600}>
          {written.title ?? policy.id}
        </PageLink>
        <Group gap="xs">
          {isOther ? (
            <Text size="sm" c="dimmed">
              {t('runsVersion', { version: enabledVersion })}
            </Text>
          ) : undefined}
          <StateBadge state={policy.state} />
        </Group>
      </Group>
      <Text size="sm">{sentence(written)}</Text>
      <Group gap="lg">
        <Text size="sm" c="dimmed">
          {t('version', { version: policy.version })}
        </Text>
        {nextDue === undefined ? undefined : (
          <Text size="sm" c="dimmed">
            {t('next')} <At at={nextDue} />
          </Text>
        )}
        <Text size="sm" c="dimmed" component="div">
          {last === undefined ? (
            t('neverRan')
          ) : (
            <>
              {t(`last.${last.state}`, { count: last.tickets })} <Ago at={last.at} />
            </>
          )}
        </Text>
      </Group>
    </Stack>
  )
}

function Records() {
  const { t } = useTranslation('policies')
  const saving = useMutation({
    mutationFn: async (form: 'csv' | 'md') => {
      const file = await (form === 'csv'
        ? client.policies.recordsCsv({})
        : client.policies.recordsMarkdown({}))
      saveFile(file, `records.${form}`)
    },
  })
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            loading={saving.isPending}
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {t('records.button')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label maw={280} style={{ whiteSpace: 'normal' }}>
            {t('records.what')}
          </Menu.Label>
          <Menu.Item onClick={() => saving.mutate('csv')}>{t('records.csv')}</Menu.Item>
          <Menu.Item onClick={() => saving.mutate('md')}>{t('records.markdown')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {saving.error === null ? undefined : <ProblemNote error={saving.error} />}
    </>
  )
}

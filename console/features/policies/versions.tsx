import { Accordion, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import type { PolicyVersion } from './queries.ts'
import { writtenOf } from './written.ts'
import { YamlText } from './yaml-text.tsx'

interface VersionsProps {
  readonly name: string
  /** The latest first. */
  readonly versions: readonly PolicyVersion[]
}

/** All versions, with who wrote and who enabled them, and what changed from one to the next. */
export function Versions({ name, versions }: VersionsProps) {
  const { t } = useTranslation('policies')
  const format = useFormat()
  const [opened, setOpened] = useState<string[]>([])
  return (
    <Section title={t('versions.title')} lead={t('versions.lead')}>
      <Accordion variant="separated" multiple value={opened} onChange={setOpened} order={3}>
        {versions.map((one, i) => {
          const before = versions[i + 1]
          const value = String(one.version)
          return (
            <Accordion.Item key={one.version} value={value}>
              <Accordion.Control>
                <Group gap="sm">
                  <Text fw={600}>{t('version', { version: one.version })}</Text>
                  <StateBadge state={one.state} />
                  <Text size="sm" c="dimmed">
                    {t('versions.written', { by: one.author, at: format.instant(one.madeAt) })}
                    {one.enabledAt === undefined
                      ? ''
                      : ` · ${t('versions.enabled', { by: one.enabledBy ?? '', at: format.instant(one.enabledAt) })}`}
                  </Text>
                </Group>
              </Accordion.Control>
              <Accordion.Panel>
                {opened.includes(value) ? (
                  <Stack gap="xs">
                    <Text size="sm">
                      {before === undefined
                        ? t('versions.first')
                        : t('versions.changes', { version: before.version })}
                    </Text>
                    <YamlText
                      name={name}
                      policy={writtenOf(one.policy)}
                      before={before === undefined ? undefined : writtenOf(before.policy)}
                    />
                  </Stack>
                ) : undefined}
              </Accordion.Panel>
            </Accordion.Item>
          )
        })}
      </Accordion>
    </Section>
  )
}

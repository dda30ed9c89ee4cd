import { Card, Group, SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Page, Section } from '../../components/page.tsx'
import { useMay } from '../../session/session.ts'
import { chooseLanguage, type Language, languages } from '../../texts/texts.ts'
import { LettersSection } from './letters-section.tsx'
import { MailSection } from './mail-section.tsx'
import { RecipientsSection } from './recipients-section.tsx'
import { ServerSection } from './server-section.tsx'

/** What one sets for oneself, what is set here for all, and what stands in expunge.yaml. */
export function SettingsPage() {
  const { t } = useTranslation('settings')
  const may = useMay()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <OwnSection />
      <RecipientsSection />
      <LettersSection />
      {may('configure') ? <MailSection /> : undefined}
      <ServerSection />
    </Page>
  )
}

const schemes = ['light', 'dark', 'auto'] as const

function OwnSection() {
  const { t, i18n } = useTranslation(['settings', 'shell'])
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const id = useId()
  return (
    <Section title={t('settings:own.title')} lead={t('settings:own.lead')}>
      <Card withBorder>
        <Group gap="xl">
          <Stack gap={4}>
            <Text size="sm" fw={500} id={`${id}-language`}>
              {t('shell:language')}
            </Text>
            <SegmentedControl
              aria-labelledby={`${id}-language`}
              value={i18n.language}
              onChange={(value) => void chooseLanguage(value as Language)}
              data={languages.map((value) => ({ value, label: t(`shell:languages.${value}`) }))}
            />
          </Stack>
          <Stack gap={4}>
            <Text size="sm" fw={500} id={`${id}-scheme`}>
              {t('shell:scheme')}
            </Text>
            <SegmentedControl
              aria-labelledby={`${id}-scheme`}
              value={colorScheme}
              onChange={(value) => setColorScheme(value)}
              data={schemes.map((value) => ({ value, label: t(`shell:schemes.${value}`) }))}
            />
          </Stack>
        </Group>
      </Card>
    </Section>
  )
}

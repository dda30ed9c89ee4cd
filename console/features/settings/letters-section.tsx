import { Card, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { Section } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { settingsQuery } from '../../components/settings-query.ts'
import { type Language, languages } from '../../texts/texts.ts'

const kinds = [
  'received',
  'identity',
  'extended',
  'refused',
  'partly-refused',
  'done',
  'nothing-found',
  'access-ready',
  'restriction-ends',
  'confirm-address',
  'recipient',
] as const
type Kind = (typeof kinds)[number]

/** The letters that data subjects and recipients get, with invented facts. */
export function LettersSection() {
  const { t, i18n } = useTranslation(['settings', 'shell'])
  const [kind, setKind] = useState<Kind>('received')
  const [language, setLanguage] = useState<Language>(i18n.language === 'de' ? 'de' : 'en')
  const settings = useQuery(settingsQuery)
  const letter = useQuery({
    enabled: settings.data?.letters === true,
    queryKey: ['letters', kind, language],
    queryFn: ({ signal }) => client.notices.example({ kind, language }, { signal }),
  })
  return (
    <Section title={t('settings:letters.title')} lead={t('settings:letters.lead')}>
      {settings.data?.letters === false ? (
        <Empty title={t('settings:letters.missing')} text={t('settings:letters.missingText')} />
      ) : (
        <Stack gap="sm">
          <Group gap="sm" align="flex-end">
            <Select
              label={t('settings:letters.which')}
              value={kind}
              onChange={(value) => setKind(value ?? 'received')}
              allowDeselect={false}
              data={kinds.map((value) => ({ value, label: t(`settings:letters.kind.${value}`) }))}
              w={280}
              maw="100%"
            />
            <SegmentedControl
              aria-label={t('shell:language')}
              value={language}
              onChange={(value) => setLanguage(value)}
              data={languages.map((value) => ({ value, label: t(`shell:languages.${value}`) }))}
            />
          </Group>
          <Loaded query={letter}>
            {({ subject, text }) => (
              <Card withBorder maw={760} lang={language}>
                <Text fw={600} mb="sm">
                  {subject}
                </Text>
                <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  {text}
                </Text>
              </Card>
            )}
          </Loaded>
        </Stack>
      )}
    </Section>
  )
}

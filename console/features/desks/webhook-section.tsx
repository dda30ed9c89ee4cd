import { Card, Code, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { Section } from '../../components/page.tsx'
import { SecretOnce } from '../../components/secret.tsx'

/** How a desk tells of completed tickets by itself: the address, and the secret that signs its calls. */
export function WebhookSection({ desk }: { readonly desk: string }) {
  const { t } = useTranslation('desks')
  const [secret, setSecret] = useState<string>()
  const make = async () => setSecret((await client.policies.webhook({ desk })).secret)
  return (
    <Section title={t('webhook.title')} lead={t('webhook.lead')}>
      <Card withBorder maw={720}>
        <Stack>
          <div>
            <Text size="sm" c="dimmed">
              {t('webhook.address')}
            </Text>
            <Code>{`POST ${window.location.origin}/hooks/desks/${desk}`}</Code>
          </div>
          <Text size="sm">{t('webhook.body')}</Text>
          <Code block>{'{"tickets": ["4711"]}'}</Code>
          <Text size="sm">{t('webhook.signed')}</Text>
          {secret === undefined ? undefined : <SecretOnce label={t('webhook.secret')} value={secret} />}
          <div>
            <ConfirmButton label={t('webhook.make')} title={t('webhook.make')} act={make}>
              {t('webhook.consequence')}
            </ConfirmButton>
          </div>
        </Stack>
      </Card>
    </Section>
  )
}

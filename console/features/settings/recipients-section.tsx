import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog.tsx'
import { client, oneTime } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { useFormat } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { say } from '../../components/say.ts'
import { SecretOnce } from '../../components/secret.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { useMay } from '../../session/session.ts'
import { RecipientForm } from './recipient-form.tsx'

export type Recipient = Awaited<ReturnType<typeof client.recipients.list>>['items'][number]

/** To whom personal data was disclosed, so that they have to be told of an erasure (Art. 19). */
export function RecipientsSection() {
  const { t } = useTranslation(['settings', 'common'])
  const mayConfigure = useMay()('configure')
  const [edited, setEdited] = useState<Recipient | 'new'>()
  const [secret, setSecret] = useState<string>()
  const recipients = useQuery({
    queryKey: ['recipients'],
    queryFn: ({ signal }) => client.recipients.list(undefined, { signal }),
  })
  return (
    <Section
      title={t('settings:recipients.title')}
      lead={t('settings:recipients.lead')}
      actions={
        mayConfigure ? (
          <Button onClick={() => setEdited('new')}>{t('settings:recipients.new')}</Button>
        ) : undefined
      }
    >
      <Loaded query={recipients} lines={2}>
        {({ items }) => {
          const active = items.filter(({ state }) => state === 'active')
          return active.length === 0 ? (
            <Empty title={t('settings:recipients.empty')} text={t('settings:recipients.emptyText')} />
          ) : (
            <Stack gap="sm">
              {active.map((recipient) => (
                <RecipientCard
                  key={recipient.id}
                  recipient={recipient}
                  mayConfigure={mayConfigure}
                  onEdit={() => setEdited(recipient)}
                />
              ))}
            </Stack>
          )
        }}
      </Loaded>
      <Dialog
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
        size="lg"
        title={t(edited === 'new' ? 'settings:recipients.new' : 'settings:recipients.change')}
      >
        {edited === undefined ? undefined : (
          <RecipientForm
            {...(edited === 'new' ? {} : { recipient: edited })}
            onCancel={() => setEdited(undefined)}
            onDone={(told) => {
              setEdited(undefined)
              setSecret(told)
            }}
          />
        )}
      </Dialog>
      <Dialog
        opened={secret !== undefined}
        onClose={() => setSecret(undefined)}
        title={t('settings:recipients.secret')}
      >
        <SecretOnce label={t('settings:recipients.secretLabel')} value={secret ?? ''} />
        <Group justify="flex-end" mt="md">
          <Button onClick={() => setSecret(undefined)}>{t('common:close')}</Button>
        </Group>
      </Dialog>
    </Section>
  )
}

interface CardProps {
  readonly recipient: Recipient
  readonly mayConfigure: boolean
  readonly onEdit: () => void
}

function RecipientCard({ recipient, mayConfigure, onEdit }: CardProps) {
  const { t } = useTranslation(['settings', 'shell'])
  const format = useFormat()
  const queries = useQueryClient()
  const { id, name, channel, language, desks, tells } = recipient
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} flex="1 1 16rem" miw={0}>
          <Group gap="xs">
            <Title order={3}>{name}</Title>
            <Badge variant="light" tt="none" autoContrast>
              {t(`settings:recipients.channel.${channel}`)}
            </Badge>
            <Badge variant="default" tt="none">
              {t(`shell:languages.${language}`)}
            </Badge>
          </Group>
          <Text size="sm" c="dimmed">
            {desks === undefined ? t('settings:recipients.allDesks') : format.list(desks)} ·{' '}
            {tells.length === 0
              ? t('settings:recipients.tellsNothing')
              : t('settings:recipients.tellsAlso', {
                  what: format.list(tells.map((one) => t(`settings:recipients.tell.${one}`))),
                })}
          </Text>
        </Stack>
        {mayConfigure ? (
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={onEdit}>
              {t('settings:recipients.changeShort')}
            </Button>
            <ConfirmButton
              size="xs"
              isDangerous
              label={t('settings:recipients.remove')}
              title={t('settings:recipients.removeTitle', { name })}
              act={() => client.recipients.remove({ recipient: id }, oneTime())}
              onDone={() => {
                say(t('settings:recipients.removed', { name }))
                void queries.invalidateQueries({ queryKey: ['recipients'] })
              }}
            >
              {t('settings:recipients.removeText')}
            </ConfirmButton>
          </Group>
        ) : undefined}
      </Group>
    </Card>
  )
}

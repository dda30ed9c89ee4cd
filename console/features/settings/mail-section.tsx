import { Alert, Button, Group, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../../api/client.ts'
import { Section } from '../../components/page.tsx'
import { ProblemNote } from '../../components/states.tsx'
import { settingsQuery } from '../../components/settings-query.ts'

const liveMs = 1_500

/** Tries the mail server out, where there is one. */
export function MailSection() {
  const { t } = useTranslation('settings')
  const settings = useQuery(settingsQuery)
  return (
    <Section title={t('mail.title')} lead={t('mail.lead')}>
      {settings.data?.mail === false ? <Text size="sm">{t('mail.missing')}</Text> : <TestMail />}
    </Section>
  )
}

/** Sends a mail to try the mail server out, and tells whether it went out. */
function TestMail() {
  const { t, i18n } = useTranslation('settings')
  const [to, setTo] = useState('')
  const sending = useMutation({
    mutationFn: () =>
      client.notices.tryMail({ to, language: i18n.language === 'de' ? 'de' : 'en' }, oneTime()),
  })
  const id = sending.data?.id
  const notice = useQuery({
    queryKey: ['notices', id],
    queryFn: ({ signal }) => client.notices.get({ notice: id ?? '' }, { signal }),
    enabled: id !== undefined,
    refetchInterval: ({ state }) =>
      state.data?.state === 'queued' || state.data === undefined ? liveMs : false,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    sending.mutate()
  }
  const state = notice.data?.state
  return (
    <>
      <form onSubmit={submit}>
        <Group gap="sm" align="flex-end">
          <TextInput
            label={t('mail.to')}
            type="email"
            required
            maxLength={254}
            autoComplete="off"
            w={320}
            maw="100%"
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          <Button type="submit" loading={sending.isPending}>
            {t('mail.send')}
          </Button>
        </Group>
      </form>
      {sending.error === null ? undefined : <ProblemNote error={sending.error} />}
      {state === undefined ? undefined : (
        <Alert role="status" color={state === 'sent' ? 'pine' : state === 'failed' ? 'red' : 'blue'}>
          {t(state === 'sent' ? 'mail.sent' : state === 'failed' ? 'mail.failed' : 'mail.queued')}
          {notice.data?.code === undefined ? undefined : (
            <Text size="sm" className="code" lang="en">
              {notice.data.code}
            </Text>
          )}
        </Alert>
      )}
    </>
  )
}

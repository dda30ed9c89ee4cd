import { Button, Group, Paper, Select, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog.tsx'
import { client, oneTime } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { Section } from '../../components/page.tsx'
import { saveFile } from '../../components/saved-file.ts'
import { StateBadge } from '../../components/state-badge.tsx'
import { Loaded, ProblemNote } from '../../components/states.tsx'
import { Ago } from '../../components/time.tsx'
import { useMay } from '../../session/session.ts'
import { isEnded, type Notice, type Request, useDone } from './queries.ts'
import { unwrapped } from './unwrapped.ts'

/** What was written because of a request, to the person and to recipients, and what became of it. */
export function LettersPart({ request }: { readonly request: Request }) {
  const { t } = useTranslation('requests')
  const query = useQuery({
    queryKey: ['requests', 'notices', request.id, request.version],
    queryFn: ({ signal }) => client.notices.ofRequest({ request: request.id }, { signal }),
    placeholderData: (before) => before,
    refetchInterval: isEnded(request.state) ? false : 10_000,
  })
  return (
    <Section title={t('letters.title')} lead={t('letters.lead')}>
      <Loaded query={query} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t(isEnded(request.state) ? 'letters.noneEver' : 'letters.none')}</Text>
          ) : (
            items.map((notice) => <NoticeCard key={notice.id} notice={notice} />)
          )
        }
      </Loaded>
    </Section>
  )
}

interface NoticeProps {
  readonly notice: Notice
}

function NoticeCard({ notice }: NoticeProps) {
  const { t } = useTranslation('requests')
  const may = useMay()
  const { kind, recipient, channel, state, askedAt, endedAt, code } = notice
  const recipients = useQuery({
    queryKey: ['recipients', 'list'],
    queryFn: ({ signal }) => client.recipients.list(undefined, { signal }),
    enabled: recipient !== undefined,
    staleTime: 60_000,
  })
  const to =
    recipient === undefined
      ? t('letters.person')
      : (recipients.data?.items.find(({ id }) => id === recipient)?.name ?? t('letters.recipient'))
  return (
    <Paper withBorder p="sm" data-notice={kind}>
      <Group justify="space-between" gap="sm">
        <Stack gap={2} flex="1 1 16rem">
          <Group gap="xs">
            <Text fw={600}>{t(`letters.kind.${kind}`)}</Text>
            <StateBadge state={state} />
          </Group>
          <Text size="sm" c="dimmed">
            {t('letters.toBy', { to, channel: t(`letters.channel.${channel}`) })} ·{' '}
            <Ago at={endedAt ?? askedAt} />
          </Text>
          {code === undefined ? undefined : <NoticeCode code={code} />}
        </Stack>
        {may('request') ? <NoticeActs notice={notice} /> : undefined}
      </Group>
    </Paper>
  )
}

function NoticeCode({ code }: { readonly code: string }) {
  const { t, i18n } = useTranslation('requests')
  return (
    <Text size="sm">
      {i18n.exists(`requests:letters.code.${code}`) ? t(`letters.code.${code as 'impossible'}`) : code}
    </Text>
  )
}

function NoticeActs({ notice }: NoticeProps) {
  const { recipient, channel, state } = notice
  const isOpen = state === 'to-do' || state === 'queued'
  const isRecipients = recipient !== undefined
  return (
    <Group gap="xs">
      {isOpen ? <ReadButton notice={notice} /> : undefined}
      {isOpen ? <PdfButton notice={notice} /> : undefined}
      {channel === 'hand' && state === 'to-do' ? <SentButton notice={notice} /> : undefined}
      {isRecipients && ['to-do', 'sent', 'failed'].includes(state) ? (
        <ConfirmedButton notice={notice} />
      ) : undefined}
      {isRecipients && ['to-do', 'queued', 'failed'].includes(state) ? (
        <ExcuseButton notice={notice} />
      ) : undefined}
      {isOpen ? <CancelButton notice={notice} /> : undefined}
    </Group>
  )
}

/** The letter itself; that it was read is put down, so it is asked for by a click and forgotten with the window. */
function ReadButton({ notice }: NoticeProps) {
  const { t } = useTranslation('requests')
  const [isOpen, { open, close }] = useDisclosure(false)
  const reading = useMutation({ mutationFn: () => client.notices.letter({ notice: notice.id }), gcTime: 0 })
  return (
    <>
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          reading.mutate()
          open()
        }}
      >
        {t('letters.read')}
      </Button>
      <Dialog
        opened={isOpen}
        onClose={() => {
          close()
          reading.reset()
        }}
        title={t(`letters.kind.${notice.kind}`)}
        size="lg"
        centered
      >
        {reading.error === null ? undefined : <ProblemNote error={reading.error} />}
        {reading.data === undefined ? undefined : (
          <Stack gap="sm" lang={notice.language}>
            <Text fw={600}>{reading.data.subject}</Text>
            <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {unwrapped(reading.data.text)}
            </Text>
          </Stack>
        )}
      </Dialog>
    </>
  )
}

function PdfButton({ notice }: NoticeProps) {
  const { t } = useTranslation('requests')
  const loading = useMutation({
    mutationFn: () => client.notices.letterPdf({ notice: notice.id }),
    onSuccess: (file) => saveFile(file, `${notice.id}.pdf`),
  })
  return (
    <>
      <Button size="xs" variant="default" loading={loading.isPending} onClick={() => loading.mutate()}>
        {t('letters.pdf')}
      </Button>
      {loading.error === null ? undefined : <ProblemNote error={loading.error} />}
    </>
  )
}

function SentButton({ notice }: NoticeProps) {
  const { t } = useTranslation('requests')
  const done = useDone()
  return (
    <ConfirmButton
      size="xs"
      label={t('letters.sent')}
      title={t('letters.sentTitle')}
      act={() => client.notices.sent({ notice: notice.id }, oneTime())}
      onDone={() => done(t('said.letter'))}
    >
      {t('letters.sentText')}
    </ConfirmButton>
  )
}

function ConfirmedButton({ notice }: NoticeProps) {
  const { t } = useTranslation('requests')
  const done = useDone()
  return (
    <ConfirmButton
      size="xs"
      label={t('letters.confirm')}
      title={t('letters.confirmTitle')}
      variant="default"
      act={() => client.notices.confirm({ notice: notice.id }, oneTime())}
      onDone={() => done(t('said.letter'))}
    >
      {t('letters.confirmText')}
    </ConfirmButton>
  )
}

const excuses = ['impossible', 'disproportionate'] as const

function ExcuseButton({ notice }: NoticeProps) {
  const { t } = useTranslation('requests')
  const done = useDone()
  const [reason, setReason] = useState<(typeof excuses)[number]>()
  return (
    <ConfirmButton
      size="xs"
      label={t('letters.excuse')}
      title={t('letters.excuseTitle')}
      variant="default"
      isReady={reason !== undefined}
      act={() => client.notices.excuse({ notice: notice.id, reason: reason ?? 'impossible' }, oneTime())}
      onDone={() => done(t('said.letter'))}
    >
      <Stack gap="sm">
        <Text>{t('letters.excuseText')}</Text>
        <Select
          label={t('more.reason')}
          data={excuses.map((one) => ({ value: one, label: t(`letters.code.${one}`) }))}
          value={reason ?? null}
          onChange={(word) => setReason(excuses.find((one) => one === word))}
          required
        />
      </Stack>
    </ConfirmButton>
  )
}

function CancelButton({ notice }: NoticeProps) {
  const { t } = useTranslation('requests')
  const done = useDone()
  return (
    <ConfirmButton
      size="xs"
      label={t('letters.cancel')}
      title={t('letters.cancelTitle')}
      variant="default"
      act={() => client.notices.cancel({ notice: notice.id }, oneTime())}
      onDone={() => done(t('said.letter'))}
    >
      {t('letters.cancelText')}
    </ConfirmButton>
  )
}

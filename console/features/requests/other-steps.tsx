import { Button, Group, MultiSelect, Select, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog.tsx'
import { client } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { Section } from '../../components/page.tsx'
import { ProblemNote } from '../../components/states.tsx'
import { givenSubject, nobody, SubjectFields } from '../../components/subject-fields.tsx'
import { useMay } from '../../session/session.ts'
import { acting, type Request, useDone } from './queries.ts'

const grounds = [
  'art-12-6',
  'art-12-5',
  'art-17-3-a',
  'art-17-3-b',
  'art-17-3-c',
  'art-17-3-d',
  'art-17-3-e',
  'other-law',
] as const
const extensions = ['complexity', 'number'] as const

/** What else can be done to a request now, by whoever may do it. */
export function OtherSteps({ request }: { readonly request: Request }) {
  const { t } = useTranslation('requests')
  const may = useMay()
  const can = (act: Request['allowed'][number]) => request.allowed.includes(act)
  const steps = [
    may('request') && can('add-identifiers') ? <IdentifiersButton key="i" request={request} /> : undefined,
    may('request') && can('plan') ? <ReplanButton key="p" request={request} /> : undefined,
    may('request') && can('extend') && request.extended === undefined ? (
      <ExtendButton key="e" request={request} />
    ) : undefined,
    may('approve') && (can('refuse') || can('partly-refuse')) ? (
      <RefuseButton key="r" request={request} />
    ) : undefined,
    may('request') && can('withdraw') ? <WithdrawButton key="w" request={request} /> : undefined,
  ].filter((step) => step !== undefined)
  if (steps.length === 0) return undefined
  return (
    <Section title={t('more.title')}>
      <Group gap="xs">{steps}</Group>
    </Section>
  )
}

interface StepProps {
  readonly request: Request
}

export function RetryButton({ request }: StepProps) {
  const { t } = useTranslation('requests')
  const done = useDone()
  return (
    <ConfirmButton
      label={t('more.retry')}
      title={t('more.retryTitle')}
      act={() => client.requests.retry({ request: request.id }, acting(request))}
      onDone={() => done(t('said.retried'))}
    >
      {t('more.retryText')}
    </ConfirmButton>
  )
}

function ReplanButton({ request }: StepProps) {
  const { t } = useTranslation('requests')
  const done = useDone()
  return (
    <ConfirmButton
      label={t('more.replan')}
      title={t('more.replanTitle')}
      variant="default"
      act={() => client.requests.plan({ request: request.id }, acting(request))}
      onDone={() => done(t('said.replan'))}
    >
      {t('more.replanText')}
    </ConfirmButton>
  )
}

function ExtendButton({ request }: StepProps) {
  const { t } = useTranslation('requests')
  const done = useDone()
  const [reason, setReason] = useState<(typeof extensions)[number]>()
  return (
    <ConfirmButton
      label={t('more.extend')}
      title={t('more.extendTitle')}
      variant="default"
      isReady={reason !== undefined}
      act={() =>
        client.requests.extend({ request: request.id, reason: reason ?? 'complexity' }, acting(request))
      }
      onDone={() => done(t('said.extended'))}
    >
      <Stack gap="sm">
        <Text>{t('more.extendText')}</Text>
        <Select
          label={t('more.reason')}
          data={extensions.map((one) => ({ value: one, label: t(`extension.${one}`) }))}
          value={reason ?? null}
          onChange={(word) => setReason(extensions.find((one) => one === word))}
          required
        />
      </Stack>
    </ConfirmButton>
  )
}

function RefuseButton({ request }: StepProps) {
  const { t } = useTranslation('requests')
  const done = useDone()
  const can = (act: Request['allowed'][number]) => request.allowed.includes(act)
  const open = request.perDesk.filter(({ state }) => state !== 'refused').map(({ desk }) => desk)
  const [ground, setGround] = useState<(typeof grounds)[number]>()
  const [desks, setDesks] = useState<readonly string[]>([])
  const canPart = can('partly-refuse') && open.length > 0
  return (
    <ConfirmButton
      label={t('more.refuse')}
      title={t('more.refuseTitle')}
      isDangerous
      isReady={ground !== undefined && (can('refuse') || desks.length > 0)}
      act={() =>
        client.requests.refuse(
          {
            request: request.id,
            ground: ground ?? 'other-law',
            ...(desks.length === 0 ? {} : { desks: [...desks] }),
          },
          acting(request),
        )
      }
      onDone={() => done(t('said.refused'))}
    >
      <Stack gap="sm">
        <Text>{t('more.refuseText')}</Text>
        <Select
          label={t('more.ground')}
          data={grounds.map((one) => ({ value: one, label: t(`refusal.${one}`) }))}
          value={ground ?? null}
          onChange={(word) => setGround(grounds.find((one) => one === word))}
          required
        />
        {canPart ? (
          <MultiSelect
            label={t('more.refuseSome')}
            {...(desks.length === 0 && can('refuse') ? { placeholder: t('more.refuseWhole') } : {})}
            data={open}
            value={[...desks]}
            onChange={setDesks}
            required={!can('refuse')}
            clearable
          />
        ) : undefined}
      </Stack>
    </ConfirmButton>
  )
}

function WithdrawButton({ request }: StepProps) {
  const { t } = useTranslation('requests')
  const done = useDone()
  return (
    <ConfirmButton
      label={t('more.withdraw')}
      title={t('more.withdrawTitle')}
      variant="default"
      act={() => client.requests.withdraw({ request: request.id }, acting(request))}
      onDone={() => done(t('said.withdrawn'))}
    >
      {t('more.withdrawText')}
    </ConfirmButton>
  )
}

function IdentifiersButton({ request }: StepProps) {
  const { t } = useTranslation('requests')
  const [isOpen, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('more.identifiers')}
      </Button>
      <Dialog opened={isOpen} onClose={close} title={t('more.identifiersTitle')} centered size="lg">
        <IdentifiersForm request={request} onDone={close} />
      </Dialog>
    </>
  )
}

function IdentifiersForm({ request, onDone }: StepProps & { readonly onDone: () => void }) {
  const { t } = useTranslation('requests')
  const done = useDone()
  const [subject, setSubject] = useState(nobody)
  const given = givenSubject(subject)
  const adding = useMutation({
    mutationFn: () => client.requests.identify({ request: request.id, ...given }, acting(request)),
    onSuccess: () => {
      done(t('said.identifiers'))
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    adding.mutate()
  }
  const desks = request.perDesk.length > 0 ? request.perDesk.map(({ desk }) => desk) : (request.desks ?? [])
  return (
    <form onSubmit={submit} autoComplete="off">
      <Stack>
        <Text>{t('more.identifiersText')}</Text>
        <SubjectFields value={subject} onChange={setSubject} desks={desks} />
        {adding.error === null ? undefined : <ProblemNote error={adding.error} />}
        <Group justify="flex-end">
          <Button type="submit" loading={adding.isPending} disabled={Object.keys(given).length === 0}>
            {t('more.identifiers')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

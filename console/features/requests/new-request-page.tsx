import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { findPerson } from '../../components/find-person.ts'
import { FoundPerson } from '../../components/found-person.tsx'
import { takeSubject } from '../../components/handed-subject.ts'
import { ButtonLink } from '../../components/link.tsx'
import { Page, Section } from '../../components/page.tsx'
import { Loading, ProblemNote } from '../../components/states.tsx'
import { givenSubject, nobody, SubjectFields, tellsSomebody } from '../../components/subject-fields.tsx'
import { useMay } from '../../session/session.ts'
import { desksQuery } from './queries.ts'
import { NoteField, WishFields } from './wish-fields.tsx'
import { receiveInput, startWish } from './wish.ts'

type Receipt = Awaited<ReturnType<typeof client.requests.receive>>

/** Takes a request in: what is asked for, who it is about, and where. */
export function NewRequestPage() {
  const { t } = useTranslation('requests')
  const [receipt, setReceipt] = useState<Receipt>()
  return (
    <Page title={t('new')} lead={t('newLead')}>
      {receipt === undefined ? (
        <NewRequestForm onDone={setReceipt} />
      ) : (
        <Received receipt={receipt} onAnother={() => setReceipt(undefined)} />
      )}
    </Page>
  )
}

function NewRequestForm({ onDone }: { readonly onDone: (receipt: Receipt) => void }) {
  const { t } = useTranslation('requests')
  const { t: common } = useTranslation('common')
  const queries = useQueryClient()
  const [subject, setSubject] = useState(() => takeSubject() ?? nobody)
  const [wish, setWish] = useState(() => startWish())
  const desks = useQuery(desksQuery).data?.items.map(({ name }) => name) ?? []
  const chosen = wish.desks.length === 0 ? desks : wish.desks
  const receive = useMutation({
    mutationFn: () => client.requests.receive(receiveInput(wish, givenSubject(subject)), oneTime()),
    onSuccess: (receipt) => {
      void queries.invalidateQueries({ queryKey: ['requests'] })
      onDone(receipt)
    },
  })
  const isReady = tellsSomebody(subject)
  const isPurge = wish.kind === 'erasure' && wish.disposition === 'purge'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady && !isPurge) receive.mutate()
  }
  return (
    <form onSubmit={submit} autoComplete="off">
      <Stack gap="xl" maw="60rem">
        <WishFields value={wish} onChange={setWish} desks={desks} />
        <Section title={t('subject.title')} lead={t('subject.sealed')}>
          <SubjectFields value={subject} onChange={setSubject} desks={chosen} />
          <NoteField value={wish.note} onChange={(note) => setWish({ ...wish, note })} />
        </Section>
        <Held subject={subject} desks={chosen} isReady={isReady} />
        {receive.error === null ? undefined : <ProblemNote error={receive.error} />}
        {isReady ? undefined : (
          <Text size="sm" c="dimmed">
            {t('subject.needed')}
          </Text>
        )}
        <Group>
          {isPurge ? (
            <ConfirmButton
              label={t('form.take')}
              title={t('form.purgeTitle')}
              typed={t('form.purgeWord')}
              isDangerous
              disabled={!isReady}
              act={() => receive.mutateAsync()}
            >
              {t('form.purgeText')}
            </ConfirmButton>
          ) : (
            <Button type="submit" disabled={!isReady} loading={receive.isPending}>
              {t('form.take')}
            </Button>
          )}
          <ButtonLink to="/requests" variant="default">
            {common('cancel')}
          </ButtonLink>
        </Group>
      </Stack>
    </form>
  )
}

interface HeldProps {
  readonly subject: Parameters<typeof findPerson>[0]
  readonly desks: readonly string[]
  readonly isReady: boolean
}

/** What the desks hold now, for those who may see it, and only when they ask. */
function Held({ subject, desks, isReady }: HeldProps) {
  const { t } = useTranslation('requests')
  const may = useMay()
  const search = useMutation({ mutationFn: () => findPerson(subject, desks) })
  if (!may('preview')) return undefined
  return (
    <Stack gap="md">
      <Group gap="sm">
        <Button
          variant="default"
          disabled={!isReady}
          loading={search.isPending}
          onClick={() => search.mutate()}
        >
          {t('form.search')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('form.searchText')}
        </Text>
      </Group>
      {search.error === null ? undefined : <ProblemNote error={search.error} />}
      {search.isPending ? <Loading /> : undefined}
      {search.data?.map((found) => (
        <FoundPerson key={found.desk} of={found} />
      ))}
    </Stack>
  )
}

function Received({ receipt, onAnother }: { readonly receipt: Receipt; readonly onAnother: () => void }) {
  const { t } = useTranslation('requests')
  const { id, state, lead } = receipt
  const isDuplicate = state === 'duplicate'
  return (
    <Alert
      color={isDuplicate ? 'orange' : 'pine'}
      role="status"
      title={isDuplicate ? t('duplicate.title') : t('taken.title')}
    >
      <Stack gap="sm" align="flex-start">
        <Text size="sm">
          {isDuplicate ? t('duplicate.text') : lead === undefined ? t('taken.text') : t('duplicate.linked')}
        </Text>
        <Group gap="xs">
          <ButtonLink
            to="/requests/$request"
            params={{ request: id }}
            {...(isDuplicate ? { variant: 'default' } : {})}
          >
            {t('duplicate.this')}
          </ButtonLink>
          {lead === undefined ? undefined : (
            <ButtonLink
              to="/requests/$request"
              params={{ request: lead }}
              {...(isDuplicate ? {} : { variant: 'default' })}
            >
              {t('duplicate.lead')}
            </ButtonLink>
          )}
          <Button variant="subtle" onClick={onAnother}>
            {t('duplicate.another')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}

import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../../api/client.ts'
import { useDeskNames } from '../../components/choice.tsx'
import { ConfirmButton } from '../../components/confirm.tsx'
import { Section } from '../../components/page.tsx'
import { settingsQuery } from '../../components/settings-query.ts'
import { Empty, ProblemNote } from '../../components/states.tsx'
import { useMay } from '../../session/session.ts'
import { Afterwards } from './afterwards.tsx'
import { Attachments } from './attachments.tsx'
import { WhatToDo } from './what-to-do.tsx'
import { WhichTickets } from './which-tickets.tsx'
import { type Draft, missingIn, numbersIn, wishOf } from './wish.ts'

/** A part of the form: the draft, and how it is changed. */
export interface FormPart {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
}

export function TicketsForm() {
  const { t } = useTranslation('tickets')
  const may = useMay()
  const desks = useDeskNames()
  const navigate = useNavigate()
  const [draft, setDraft] = useState<Draft>({
    desk: undefined,
    numbers: '',
    disposition: may('redact') ? 'redact' : 'purge',
    extent: 'whole',
    attachments: [],
    reason: undefined,
    texts: 'remove',
    transition: '',
    note: '',
    undoDays: undefined,
  })
  const [isChecked, setIsChecked] = useState(false)
  // With a single desk there is nothing to choose.
  const desk = draft.desk ?? (desks.length === 1 ? desks[0] : undefined)
  const { data: settings } = useQuery(settingsQuery)
  const known = { ...draft, desk, undoDays: draft.undoDays ?? settings?.undoDays ?? 0 }
  const missing = missingIn(known)
  const ask = async () => {
    const { plan } = await client.plans.ask(wishOf(known, desk ?? ''), oneTime())
    await navigate({ to: '/plans/$plan', params: { plan } })
  }
  const asking = useMutation({ mutationFn: ask })
  const part: FormPart = { draft: known, change: (changed) => setDraft((old) => ({ ...old, ...changed })) }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsChecked(true)
    if (missing === undefined && !isPurge(known)) asking.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="xl" maw="52rem">
        <Section title={t('which')}>
          <WhichTickets {...part} desks={desks} missing={isChecked ? missing : undefined} />
        </Section>
        <Section title={t('what')}>
          <WhatToDo {...part} />
          {known.extent === 'some' ? (
            <Attachments
              // What was listed is of this one ticket.
              key={`${desk} ${numbersIn(known.numbers).join(' ')}`}
              {...part}
              missing={isChecked ? missing : undefined}
            />
          ) : undefined}
        </Section>
        <Section title={t('more')}>
          <Afterwards {...part} />
        </Section>
        {asking.error === null ? undefined : <ProblemNote error={asking.error} />}
        <Paper withBorder p="md">
          <Group justify="space-between" gap="md">
            <Text size="sm" c="dimmed" flex="1 1 18rem">
              {t('askMeaning')}
            </Text>
            {isPurge(known) && missing === undefined ? (
              <ConfirmButton
                label={t('ask')}
                title={t('purgeTitle')}
                typed={t('purgeWord')}
                isDangerous
                act={ask}
              >
                {t('purgeText', { count: numbersIn(known.numbers).length })}
              </ConfirmButton>
            ) : (
              <Button type="submit" loading={asking.isPending}>
                {t('ask')}
              </Button>
            )}
          </Group>
        </Paper>
        {desks.length === 0 ? <Empty title={t('noDesk')} /> : undefined}
      </Stack>
    </form>
  )
}

const isPurge = ({ disposition, extent }: Draft) => extent === 'whole' && disposition === 'purge'

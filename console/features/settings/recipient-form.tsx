import { Checkbox, Group, MultiSelect, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { say } from '../../components/say.ts'
import { SubmitRow } from '../../components/submit-row.tsx'
import type { Language } from '../../texts/texts.ts'
import { type Channel, LanguageField, ReachFields, reachOf } from './reach-fields.tsx'
import type { Recipient } from './recipients-section.tsx'

const told = ['email', 'phone', 'name', 'login', 'id'] as const

interface Wish {
  readonly name: string
  readonly channel: Channel
  readonly place: string
  readonly language: Language
  /** All of them when none is named. */
  readonly desks: readonly string[]
  readonly tells: readonly (typeof told)[number][]
}

interface FormProps {
  readonly recipient?: Recipient
  /** A webhook has a secret, which is told once. */
  readonly onDone: (secret: string | undefined) => void
  readonly onCancel: () => void
}

/** Names a recipient, or puts another one in its place; how they are reached is asked for again, as it is not shown. */
export function RecipientForm({ recipient, onDone, onCancel }: FormProps) {
  const { t, i18n } = useTranslation(['settings', 'common'])
  const queries = useQueryClient()
  const [wish, setWish] = useState(() => wishOf(recipient, i18n.language === 'de' ? 'de' : 'en'))
  const change = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }))
  const desks = useQuery({
    queryKey: ['desks'],
    queryFn: ({ signal }) => client.desks.list(undefined, { signal }),
  })
  const saving = useMutation({
    mutationFn: () => save(wish, recipient),
    onSuccess: async ({ secret }) => {
      await queries.invalidateQueries({ queryKey: ['recipients'] })
      say(t('settings:recipients.saved', { name: wish.name }))
      onDone(secret)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('settings:recipients.name')}
          required
          maxLength={100}
          autoComplete="off"
          value={wish.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <ReachFields
          channel={wish.channel}
          place={wish.place}
          isKnown={recipient !== undefined}
          onChange={(channel, place) => change({ channel, place })}
        />
        <LanguageField value={wish.language} onChange={(language) => change({ language })} />
        <MultiSelect
          label={t('settings:recipients.desks')}
          description={t('settings:recipients.desksHelp')}
          data={(desks.data?.items ?? []).map(({ name }) => name)}
          value={[...wish.desks]}
          onChange={(chosen) => change({ desks: chosen })}
          clearable
        />
        <Checkbox.Group
          label={t('settings:recipients.tells')}
          description={t('settings:recipients.tellsHelp')}
          value={[...wish.tells]}
          onChange={(chosen) => change({ tells: told.filter((one) => chosen.includes(one)) })}
        >
          <Group mt="xs">
            {told.map((one) => (
              <Checkbox key={one} value={one} label={t(`settings:recipients.tell.${one}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <SubmitRow doing={saving} onCancel={onCancel} />
      </Stack>
    </form>
  )
}

function wishOf(recipient: Recipient | undefined, language: Language): Wish {
  if (recipient === undefined) return { name: '', channel: 'mail', place: '', language, desks: [], tells: [] }
  const { name, channel, desks = [], tells } = recipient
  return { name, channel, place: '', language: recipient.language, desks, tells }
}

function save({ name, channel, place, language, desks, tells }: Wish, recipient: Recipient | undefined) {
  const wish = {
    name,
    language,
    tells: [...tells],
    reach: reachOf(channel, place),
    ...(desks.length === 0 ? {} : { desks: [...desks] }),
  }
  if (recipient === undefined) return client.recipients.add(wish)
  return client.recipients.change(
    { recipient: recipient.id, ...wish },
    { context: { version: recipient.version } },
  )
}

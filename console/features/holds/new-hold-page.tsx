import { Alert, Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OneOfFew } from '../../components/one-of-few.tsx'
import type { HoldGround, HoldKind } from '../../../src/shared/grounds.ts'
import { client } from '../../api/client.ts'
import { DeskSelect, useDesk } from '../../components/desk-select.tsx'
import { Page, Section } from '../../components/page.tsx'
import { say } from '../../components/say.ts'
import { ProblemNote } from '../../components/states.tsx'
import { useSession } from '../../session/session.ts'
import { holdKey } from './queries.ts'
import { emptyTarget, type Target, TargetInput, targetOf } from './target-input.tsx'
import { useHoldWords } from './words.ts'

/** Places a hold or a restriction; it counts from the moment the server answers. */
export function NewHoldPage() {
  const { t } = useTranslation('holds')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<string>()
  const desk = useDesk(chosen)
  const [wish, setWish] = useState<Wish>({
    kind: 'hold',
    ground: 'legal-claims',
    owner: '',
    matter: '',
    starts: '',
    ends: '',
  })
  const [target, setTarget] = useState<Target>(emptyTarget)
  const [hasTried, setTried] = useState(false)
  const on = targetOf(target)
  const placing = useMutation({
    mutationFn: async () => {
      if (on === undefined) throw new Error('nothing is held')
      const { kind, ground, ...said } = wish
      const told = Object.fromEntries(Object.entries(said).filter(([, text]) => text.trim() !== ''))
      return client.holds.place({ desk, kind, ground, on, ...told })
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: holdKey })
      say(t('new.placed'))
      await navigate({ to: '/holds/$hold', params: { hold: id } })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (on !== undefined && desk !== '') placing.mutate()
  }
  return (
    <Page title={t('new.title')} lead={t('new.lead')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="xl" maw={860}>
          <WhyHeld wish={wish} onChange={setWish} />
          <Section title={t('new.what')}>
            <DeskSelect value={desk} onChange={setChosen} />
            <TargetInput
              key={desk}
              desk={desk}
              target={target}
              onChange={setTarget}
              error={hasTried && on === undefined ? t('new.nothingNamed') : undefined}
            />
          </Section>
          {wish.ground === 'switched-off' ? (
            <Alert color="blue" variant="light">
              {t('new.switchedOff')}
            </Alert>
          ) : undefined}
          {placing.error === null ? undefined : <ProblemNote error={placing.error} />}
          <Group>
            <Button type="submit" loading={placing.isPending} disabled={desk === ''}>
              {t(`new.place.${wish.kind}`)}
            </Button>
          </Group>
          <Text size="xs" c="dimmed">
            {t('new.counts')}
          </Text>
        </Stack>
      </form>
    </Page>
  )
}

interface Wish {
  readonly kind: HoldKind
  readonly ground: HoldGround
  readonly owner: string
  readonly matter: string
  readonly starts: string
  readonly ends: string
}

/** Why something is held, who decides about it, and how long. */
function WhyHeld({ wish, onChange }: { readonly wish: Wish; readonly onChange: (wish: Wish) => void }) {
  const { t } = useTranslation('holds')
  const words = useHoldWords()
  const { handle } = useSession()
  return (
    <Section title={t('new.why')}>
      <OneOfFew
        label={t('kind.label')}
        data={(['hold', 'restriction'] as const).map((one) => ({
          value: one,
          label: t(`kind.${one}`),
        }))}
        value={wish.kind}
        onChange={(next) =>
          onChange({ ...wish, kind: next, ground: words.grounds(next)[0] ?? 'legal-claims' })
        }
      />
      <Text size="sm" c="dimmed">
        {t(`kindMeaning.${wish.kind}`)}
      </Text>
      <Select
        label={t('ground')}
        required
        allowDeselect={false}
        data={words.grounds(wish.kind).map((one) => ({ value: one, label: words.ground(one) }))}
        value={wish.ground}
        onChange={(next) => onChange({ ...wish, ground: next ?? wish.ground })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t('owner')}
          description={t('new.ownerHint')}
          placeholder={handle}
          maxLength={100}
          value={wish.owner}
          onChange={(event) => onChange({ ...wish, owner: event.currentTarget.value })}
        />
        <TextInput
          label={t('matter')}
          description={t('new.matterHint')}
          maxLength={100}
          autoComplete="off"
          value={wish.matter}
          onChange={(event) => onChange({ ...wish, matter: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('starts')}
          description={t('new.startsHint')}
          value={wish.starts}
          onChange={(event) => onChange({ ...wish, starts: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('ends')}
          description={t(`new.endsHint.${wish.kind}`)}
          value={wish.ends}
          onChange={(event) => onChange({ ...wish, ends: event.currentTarget.value })}
          error={
            wish.ends !== '' && wish.starts !== '' && wish.ends < wish.starts
              ? t('new.endsBefore')
              : undefined
          }
        />
      </SimpleGrid>
    </Section>
  )
}

import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { ProblemNote } from '../../components/states.tsx'
import { useMay } from '../../session/session.ts'
import { NeedsPermission } from './needs-permission.tsx'
import { acting, type Request, useDone } from './queries.ts'

const ways = [
  'id-document',
  'in-person',
  'answer-by-known-channel',
  'signed-in',
  'email-link',
  'authority',
] as const

/** Puts down how the person has shown who they are, or asks them once more. */
export function IdentityPart({ request }: { readonly request: Request }) {
  const { t } = useTranslation('requests')
  const may = useMay()
  const done = useDone()
  const [how, setHow] = useState<(typeof ways)[number]>()
  const shown = useMutation({
    mutationFn: (way: (typeof ways)[number]) =>
      client.requests.identity({ request: request.id, outcome: 'shown', how: way }, acting(request)),
    onSuccess: () => done(t('said.identity')),
  })
  if (!may('request')) return <NeedsPermission permission="request" />
  return (
    <Stack gap="sm">
      <Group align="flex-end" gap="sm">
        <Select
          label={t('identity.how')}
          data={ways.map((way) => ({ value: way, label: t(`how.${way}`) }))}
          value={how ?? null}
          onChange={(way) => setHow(ways.find((known) => known === way))}
          w={{ base: '100%', xs: 280 }}
        />
        <Button
          disabled={how === undefined}
          loading={shown.isPending}
          onClick={() => how !== undefined && shown.mutate(how)}
        >
          {t('identity.shown')}
        </Button>
        <ConfirmButton
          label={t('identity.ask')}
          title={t('identity.askTitle')}
          variant="default"
          act={() => client.requests.identity({ request: request.id, outcome: 'not shown' }, acting(request))}
          onDone={() => done(t('said.asked'))}
        >
          {t('identity.askText')}
        </ConfirmButton>
      </Group>
      {request.askedAgain === 0 ? undefined : (
        <Text size="sm" c="dimmed">
          {t('identity.asked', { count: request.askedAgain })}
        </Text>
      )}
      {shown.error === null ? undefined : <ProblemNote error={shown.error} />}
    </Stack>
  )
}

import { Button, Card, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Permission } from '../../../src/shared/permissions.ts'
import { client } from '../../api/client.ts'
import { PermissionList } from '../../components/permission-list.tsx'
import { SubmitRow } from '../../components/submit-row.tsx'
import { SecretOnce } from '../../components/secret.tsx'
import { At } from '../../components/time.tsx'
import { useSession } from '../../session/session.ts'

const usualDays = 90
const mostDays = 366

/** A token for a program: what it may do, for how long, and then the token itself, once. */
export function TokenForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation(['me', 'common'])
  const queries = useQueryClient()
  const session = useSession()
  const [name, setName] = useState('')
  const [permissions, setPermissions] = useState<Permission[]>(['view'])
  const [days, setDays] = useState<number | string>(usualDays)
  const making = useMutation({
    mutationFn: () => client.accounts.tokens.create({ name, permissions, days: Number(days) }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    making.mutate()
  }
  if (making.data !== undefined)
    return (
      <Card withBorder maw={720}>
        <Stack>
          <SecretOnce label={t('me:tokens.made', { name: making.data.name })} value={making.data.token} />
          <Text size="sm">{t('me:tokens.how')}</Text>
          <Text size="sm" c="dimmed">
            {t('me:tokens.until')} <At at={making.data.expires} />
          </Text>
          <Group>
            <Button onClick={onDone}>{t('me:tokens.copied')}</Button>
          </Group>
        </Stack>
      </Card>
    )
  return (
    <Card withBorder maw={720}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t('me:tokens.name')}
            description={t('me:tokens.nameHelp')}
            required
            maxLength={64}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <PermissionList
            label={t('me:tokens.may')}
            description={t('me:tokens.mayHelp')}
            among={session.permissions}
            value={permissions}
            onChange={setPermissions}
          />
          <NumberInput
            label={t('me:tokens.days')}
            required
            min={1}
            max={mostDays}
            allowDecimal={false}
            w={160}
            value={days}
            onChange={setDays}
          />
          <SubmitRow
            doing={making}
            onCancel={onDone}
            label={t('me:tokens.make')}
            isDisabled={permissions.length === 0}
          />
        </Stack>
      </form>
    </Card>
  )
}

import { Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '../../../src/shared/permissions.ts'
import { client, oneTime } from '../../api/client.ts'
import { say } from '../../components/say.ts'
import { SubmitRow } from '../../components/submit-row.tsx'
import type { Account } from './queries.ts'
import { RoleChoice } from './role-choice.tsx'

interface FormProps {
  readonly account: Account
  readonly onDone: () => void
}

/** Changes the name and the roles of somebody else’s account. */
export function AccountForm({ account, onDone }: FormProps) {
  const { t } = useTranslation(['accounts', 'common'])
  const queries = useQueryClient()
  const [name, setName] = useState(account.name)
  const [roles, setRoles] = useState<Role[]>([...account.roles])
  const changing = useMutation({
    mutationFn: () =>
      client.accounts.change(
        { handle: account.handle, name, roles },
        { context: { ...oneTime().context, version: account.version } },
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['accounts'] })
      say(t('accounts:edit.done', { name }))
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    changing.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('accounts:name')}
          required
          maxLength={100}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <RoleChoice value={roles} onChange={setRoles} />
        <SubmitRow doing={changing} onCancel={onDone} />
      </Stack>
    </form>
  )
}

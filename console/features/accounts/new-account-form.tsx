import { Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '../../../src/shared/permissions.ts'
import { client } from '../../api/client.ts'
import { SubmitRow } from '../../components/submit-row.tsx'
import type { Told } from './invitation-link.tsx'
import { invitationAddress } from './queries.ts'
import { RoleChoice } from './role-choice.tsx'

interface FormProps {
  readonly onMade: (told: Told) => void
  readonly onCancel: () => void
}

const isHandle = /^[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?$/

/** An account for somebody, who sets a password by the link that is shown then. */
export function NewAccountForm({ onMade, onCancel }: FormProps) {
  const { t } = useTranslation(['accounts', 'common'])
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [handle, setHandle] = useState('')
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<Role[]>(['viewer'])
  const making = useMutation({
    mutationFn: () => client.accounts.create({ name, handle, email, roles }),
    onSuccess: async ({ token, expires }) => {
      onMade({ name, address: invitationAddress(token), expires })
      await queries.invalidateQueries({ queryKey: ['accounts'] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isHandle.test(handle)) making.mutate()
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
        <TextInput
          label={t('accounts:handle')}
          description={t('accounts:handleHelp')}
          required
          maxLength={40}
          autoComplete="off"
          value={handle}
          onChange={(event) => setHandle(event.currentTarget.value)}
          error={handle === '' || isHandle.test(handle) ? undefined : t('accounts:notAHandle')}
        />
        <TextInput
          label={t('accounts:email')}
          description={t('accounts:emailHelp')}
          type="email"
          required
          maxLength={254}
          autoComplete="off"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <RoleChoice value={roles} onChange={setRoles} />
        <SubmitRow doing={making} onCancel={onCancel} label={t('accounts:new.do')} />
      </Stack>
    </form>
  )
}

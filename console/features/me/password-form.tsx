import { Button, PasswordInput, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signIn } from '../../api/sign-in.ts'
import { say } from '../../components/say.ts'
import { Refused } from '../../components/second-factor.tsx'

const shortest = 12

/** Sets another password; all other sessions and all tokens end with the one before. */
export function PasswordForm() {
  const { t } = useTranslation('me')
  const [old, setOld] = useState('')
  const [next, setNext] = useState('')
  const queries = useQueryClient()
  const changing = useMutation({
    mutationFn: () => signIn.changePassword(old, next),
    onSuccess: () => {
      setOld('')
      setNext('')
      say(t('password.done'))
      void queries.invalidateQueries({ queryKey: ['tokens'] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (next.length >= shortest) changing.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <PasswordInput
          label={t('password.old')}
          autoComplete="current-password"
          required
          value={old}
          onChange={(event) => setOld(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('password.new')}
          description={t('password.newHelp')}
          autoComplete="new-password"
          required
          minLength={shortest}
          maxLength={200}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          error={next !== '' && next.length < shortest ? t('password.short') : undefined}
        />
        <Text size="sm" c="dimmed">
          {t('password.consequence')}
        </Text>
        <Refused error={changing.error} />
        <div>
          <Button type="submit" loading={changing.isPending}>
            {t('password.do')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}

import { Alert, Button, Code, List, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { renderSVG } from 'uqr'
import { problemOf } from '../api/client.ts'
import { signIn, SignInRefused } from '../api/sign-in.ts'

/** Three steps: the password again, the picture for the app with the backup codes, and the first code as proof. */
export function SecondFactorSetUp({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('me')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const beginning = useMutation({ mutationFn: () => signIn.enableSecondFactor(password) })
  const proving = useMutation({
    mutationFn: () => signIn.totp(code.replaceAll(/\s/g, '')),
    onSuccess: onDone,
  })
  const begin = (event: FormEvent) => {
    event.preventDefault()
    beginning.mutate()
  }
  const prove = (event: FormEvent) => {
    event.preventDefault()
    proving.mutate()
  }
  if (beginning.data === undefined)
    return (
      <form onSubmit={begin}>
        <Stack>
          <PasswordInput
            label={t('factor.password')}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Refused error={beginning.error} />
          <Button type="submit" loading={beginning.isPending}>
            {t('factor.begin')}
          </Button>
        </Stack>
      </form>
    )
  const { totpURI, backupCodes } = beginning.data
  return (
    <form onSubmit={prove}>
      <Stack>
        <Text size="sm">{t('factor.scan')}</Text>
        <Picture of={totpURI} label={t('factor.picture')} />
        <Text size="sm">{t('factor.typed')}</Text>
        <Code block>{new URL(totpURI).searchParams.get('secret')}</Code>
        <Text size="sm">{t('factor.backup')}</Text>
        <List size="sm" type="ordered">
          {backupCodes.map((one) => (
            <List.Item key={one} className="code">
              {one}
            </List.Item>
          ))}
        </List>
        <TextInput
          label={t('factor.first')}
          autoComplete="one-time-code"
          inputMode="numeric"
          required
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Refused error={proving.error} />
        <Button type="submit" loading={proving.isPending}>
          {t('factor.finish')}
        </Button>
      </Stack>
    </form>
  )
}

/** Drawn in the browser: the secret in it goes nowhere. */
function Picture({ of, label }: { readonly of: string; readonly label: string }) {
  const source = useMemo(() => `data:image/svg+xml,${encodeURIComponent(renderSVG(of, { border: 2 }))}`, [of])
  return <img src={source} alt={label} width={200} height={200} />
}

/** Why a password or a code was not taken. */
export function Refused({ error }: { readonly error: unknown }) {
  const { t, i18n } = useTranslation('signIn')
  if (error === null) return undefined
  const { code, detail } = error instanceof SignInRefused ? error.problem : problemOf(error)
  return (
    <Alert color="red" role="alert">
      {i18n.exists(`signIn:refused.${code}`)
        ? t(`refused.${code as 'invalid-code'}`)
        : t('refused.other', { detail })}
    </Alert>
  )
}

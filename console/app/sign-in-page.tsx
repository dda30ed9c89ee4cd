import {
  Alert,
  Button,
  Card,
  Center,
  Divider,
  Group,
  PasswordInput,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client, problemOf } from '../api/client.ts'
import { signIn, SignInRefused } from '../api/sign-in.ts'
import { SecondFactorSetUp } from '../components/second-factor.tsx'
import { chooseLanguage, languages } from '../texts/texts.ts'
import { leave } from './leave.ts'
import { queries } from './queries.ts'

/** The door: e-mail and password, or a provider; then the second factor, where there is one or has to be one. */
export function SignInPage({ needsSecondFactor }: { readonly needsSecondFactor: boolean }) {
  const { t } = useTranslation(['signIn', 'common', 'shell'])
  const [isHalfway, setHalfway] = useState(false)
  const enter = () => queries.invalidateQueries({ queryKey: ['session'] })
  useEffect(() => {
    document.title = `${t('signIn:title')} – ${t('common:product')}`
  }, [t])
  return (
    <Center mih="100vh" p="md" component="main">
      <Card withBorder shadow="sm" w="100%" maw={420} p="xl">
        <Stack>
          <Group gap={8}>
            <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={26} height={26} />
            <Text fw={700}>{t('common:product')}</Text>
          </Group>
          <div>
            <Title order={1}>{t('signIn:title')}</Title>
            <Text c="dimmed" size="sm">
              {t('signIn:lead')}
            </Text>
          </div>
          {needsSecondFactor ? (
            <>
              <Text fw={600}>{t('signIn:setUp.title')}</Text>
              <Text size="sm">{t('signIn:setUp.lead')}</Text>
              <SecondFactorSetUp onDone={() => void enter()} />
              <Button variant="subtle" onClick={() => void leave()}>
                {t('shell:signOut')}
              </Button>
            </>
          ) : isHalfway ? (
            <FactorForm onIn={() => void enter()} onBack={() => setHalfway(false)} />
          ) : (
            <PasswordForm onIn={() => void enter()} onHalfway={() => setHalfway(true)} />
          )}
          <Languages />
        </Stack>
      </Card>
    </Center>
  )
}

/** Whoever is not signed in has no menu to choose a language in. */
function Languages() {
  const { t, i18n } = useTranslation('shell')
  return (
    <Group gap="xs" role="group" aria-label={t('language')}>
      {languages.map((language) => (
        <Button
          key={language}
          lang={language}
          size="compact-sm"
          variant={i18n.language === language ? 'light' : 'subtle'}
          aria-pressed={i18n.language === language}
          onClick={() => void chooseLanguage(language)}
        >
          {t(`languages.${language}`)}
        </Button>
      ))}
    </Group>
  )
}

function PasswordForm({ onIn, onHalfway }: { readonly onIn: () => void; readonly onHalfway: () => void }) {
  const { t } = useTranslation('signIn')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const entering = useMutation({
    mutationFn: () => signIn.password(email, password),
    onSuccess: ({ twoFactorRedirect }) => (twoFactorRedirect === true ? onHalfway() : onIn()),
  })
  const door = useQuery({ queryKey: ['door'], queryFn: () => client.accounts.door() })
  const lead = useMutation({
    mutationFn: signIn.provider,
    onSuccess: ({ url }) => window.location.assign(url),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    entering.mutate()
  }
  return (
    <Stack>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t('email')}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={t('password')}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Refusal error={entering.error ?? lead.error} />
          <Button type="submit" loading={entering.isPending}>
            {t('submit')}
          </Button>
        </Stack>
      </form>
      {(door.data?.providers ?? []).length > 0 ? <Divider label={t('or')} /> : undefined}
      {(door.data?.providers ?? []).map((id) => (
        <Button key={id} variant="default" loading={lead.isPending} onClick={() => lead.mutate(id)}>
          {t('provider', { name: id })}
        </Button>
      ))}
      <Text size="sm" c="dimmed">
        {t('forgotten')}
      </Text>
    </Stack>
  )
}

function FactorForm({ onIn, onBack }: { readonly onIn: () => void; readonly onBack: () => void }) {
  const { t } = useTranslation('signIn')
  const [isBackup, setBackup] = useState(false)
  const [code, setCode] = useState('')
  const entering = useMutation({
    mutationFn: () => (isBackup ? signIn.backupCode(code.trim()) : signIn.totp(code.replaceAll(/\s/g, ''))),
    onSuccess: onIn,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    entering.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          key={isBackup ? 'backup' : 'code'}
          label={t(isBackup ? 'factor.backup' : 'factor.code')}
          autoComplete="one-time-code"
          inputMode={isBackup ? 'text' : 'numeric'}
          required
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Refusal error={entering.error} />
        <Button type="submit" loading={entering.isPending}>
          {t('factor.submit')}
        </Button>
        <Button variant="subtle" onClick={() => setBackup(!isBackup)}>
          {t(isBackup ? 'factor.useCode' : 'factor.useBackup')}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t('factor.back')}
        </Button>
      </Stack>
    </form>
  )
}

/** Why somebody was not let in. */
function Refusal({ error }: { readonly error: unknown }) {
  const { t, i18n } = useTranslation('signIn')
  if (error === null || error === undefined) return undefined
  const { code, detail } = error instanceof SignInRefused ? error.problem : problemOf(error)
  const words = i18n.exists(`signIn:refused.${code}`)
    ? t(`refused.${code as 'invalid-code'}`)
    : t('refused.other', { detail })
  return (
    <Alert color="red" role="alert" data-problem={code}>
      {words}
    </Alert>
  )
}

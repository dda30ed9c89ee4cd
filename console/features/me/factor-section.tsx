import { Button, Card, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog.tsx'
import { signIn } from '../../api/sign-in.ts'
import { Section } from '../../components/page.tsx'
import { say } from '../../components/say.ts'
import { Refused, SecondFactorSetUp } from '../../components/second-factor.tsx'
import { useSession } from '../../session/session.ts'

/** The second factor of one’s own account: set up, or taken off. */
export function FactorSection() {
  const { t } = useTranslation('me')
  const queries = useQueryClient()
  const { hasSecondFactor } = useSession()
  const [isOpen, setOpen] = useState(false)
  const done = async (words: string) => {
    await queries.invalidateQueries({ queryKey: ['session'] })
    setOpen(false)
    say(words)
  }
  return (
    <Section title={t('factor.title')} lead={t('factor.lead')}>
      <Card withBorder maw={560}>
        <Group justify="space-between">
          <Text fw={600} {...(hasSecondFactor ? { c: 'pine' } : {})}>
            {t(hasSecondFactor ? 'factor.on' : 'factor.off')}
          </Text>
          <Button {...(hasSecondFactor ? { variant: 'default' } : {})} onClick={() => setOpen(true)}>
            {t(hasSecondFactor ? 'factor.remove' : 'factor.setUp')}
          </Button>
        </Group>
      </Card>
      <Dialog
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t(hasSecondFactor ? 'factor.remove' : 'factor.setUp')}
      >
        {hasSecondFactor ? (
          <RemoveFactor onDone={() => void done(t('factor.removed'))} />
        ) : (
          <SecondFactorSetUp onDone={() => void done(t('factor.done'))} />
        )}
      </Dialog>
    </Section>
  )
}

function RemoveFactor({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('me')
  const [password, setPassword] = useState('')
  const removing = useMutation({ mutationFn: () => signIn.disableSecondFactor(password), onSuccess: onDone })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    removing.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">{t('factor.removeText')}</Text>
        <PasswordInput
          label={t('factor.password')}
          autoComplete="current-password"
          required
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Refused error={removing.error} />
        <Button type="submit" color="red" loading={removing.isPending}>
          {t('factor.remove')}
        </Button>
      </Stack>
    </form>
  )
}

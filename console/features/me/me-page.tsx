import { Badge, Button, Card, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signIn } from '../../api/sign-in.ts'
import { client } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { Facts } from '../../components/facts.tsx'
import { useFormat } from '../../components/format.ts'
import { Page, Section } from '../../components/page.tsx'
import { say } from '../../components/say.ts'
import { Empty, Loaded } from '../../components/states.tsx'
import { TokenTable } from '../../components/token-table.tsx'
import { useSession } from '../../session/session.ts'
import { FactorSection } from './factor-section.tsx'
import { PasswordForm } from './password-form.tsx'
import { TokenForm } from './token-form.tsx'

/** One’s own account: what it may do, how one signs in, and tokens for programs. */
export function MePage() {
  const { t } = useTranslation(['me', 'words'])
  const format = useFormat()
  const { name, handle, roles, permissions } = useSession()
  return (
    <Page title={t('me:title')} lead={t('me:lead')}>
      <Card withBorder>
        <Stack gap="md">
          <Facts
            of={[
              [t('me:name'), name],
              [
                t('me:handle'),
                <span key="handle" className="code">
                  {handle}
                </span>,
              ],
              [
                t('me:roles'),
                roles.length === 0
                  ? t('me:noRole')
                  : format.list(roles.map((role) => t(`words:role.${role}`))),
              ],
            ]}
          />
          <div>
            <Text size="sm" c="dimmed" mb={4}>
              {t('me:may')}
            </Text>
            <Group gap={6}>
              {permissions.map((permission) => (
                <Badge key={permission} variant="default" tt="none">
                  {t(`words:permission.${permission}`)}
                </Badge>
              ))}
            </Group>
          </div>
        </Stack>
      </Card>
      <Section title={t('me:password.title')}>
        <Card withBorder maw={560}>
          <PasswordForm />
        </Card>
      </Section>
      <FactorSection />
      <Sessions />
      <Tokens />
    </Page>
  )
}

function Sessions() {
  const { t } = useTranslation('me')
  return (
    <Section title={t('sessions.title')} lead={t('sessions.lead')}>
      <Group>
        <ConfirmButton
          label={t('sessions.end')}
          title={t('sessions.end')}
          variant="default"
          act={() => signIn.endOtherSessions()}
          onDone={() => say(t('sessions.done'))}
        >
          {t('sessions.text')}
        </ConfirmButton>
      </Group>
    </Section>
  )
}

function Tokens() {
  const { t } = useTranslation('me')
  const [isNew, setNew] = useState(false)
  const tokens = useQuery({
    queryKey: ['tokens', 'mine'],
    queryFn: ({ signal }) => client.accounts.tokens.list({}, { signal }),
  })
  return (
    <Section
      title={t('tokens.title')}
      lead={t('tokens.lead')}
      actions={isNew ? undefined : <Button onClick={() => setNew(true)}>{t('tokens.new')}</Button>}
    >
      {isNew ? <TokenForm onDone={() => setNew(false)} /> : undefined}
      <Loaded query={tokens} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('tokens.empty')} text={t('tokens.emptyText')} />
          ) : (
            <TokenTable tokens={items} />
          )
        }
      </Loaded>
    </Section>
  )
}

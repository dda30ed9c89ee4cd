import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog.tsx'
import { Page, Section } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { Ago } from '../../components/time.tsx'
import { TokenTable } from '../../components/token-table.tsx'
import { useSession } from '../../session/session.ts'
import { AccountForm } from './account-form.tsx'
import { Disabling, NewLink } from './account-acts.tsx'
import { InvitationLink, type Told } from './invitation-link.tsx'
import { NewAccountForm } from './new-account-form.tsx'
import { type Account, accountsQuery, allTokensQuery } from './queries.ts'
import { RolesTable } from './roles-table.tsx'

/** Who may sign in, and what they may do. */
export function AccountsPage() {
  const { t } = useTranslation('accounts')
  const accounts = useQuery(accountsQuery)
  const tokens = useQuery(allTokensQuery)
  const [isNew, setNew] = useState(false)
  const [edited, setEdited] = useState<Account>()
  const [told, setTold] = useState<Told>()
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<Button onClick={() => setNew(true)}>{t('new.title')}</Button>}
    >
      <Loaded query={accounts}>
        {({ items }) => (
          <Stack gap="sm">
            {items.map((account) => (
              <AccountCard
                key={account.handle}
                account={account}
                onEdit={() => setEdited(account)}
                onTold={setTold}
              />
            ))}
          </Stack>
        )}
      </Loaded>
      <RolesTable />
      <Section title={t('tokens.title')} lead={t('tokens.lead')}>
        <Loaded query={tokens}>
          {({ items }) =>
            items.length === 0 ? <Empty title={t('tokens.empty')} /> : <TokenTable tokens={items} withOwner />
          }
        </Loaded>
      </Section>
      <Dialog opened={isNew} onClose={() => setNew(false)} size="lg" title={t('new.title')}>
        <NewAccountForm
          onCancel={() => setNew(false)}
          onMade={(made) => {
            setNew(false)
            setTold(made)
          }}
        />
      </Dialog>
      <Dialog
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
        size="lg"
        title={t('edit.title')}
      >
        {edited === undefined ? undefined : (
          <AccountForm account={edited} onDone={() => setEdited(undefined)} />
        )}
      </Dialog>
      <InvitationLink told={told} onClose={() => setTold(undefined)} />
    </Page>
  )
}

interface CardProps {
  readonly account: Account
  readonly onEdit: () => void
  readonly onTold: (told: Told) => void
}

function AccountCard({ account, onEdit, onTold }: CardProps) {
  const { t } = useTranslation(['accounts', 'words'])
  const session = useSession()
  const { handle, name, email, roles, isDisabled, hasSecondFactor, created } = account
  const isOwn = handle === session.handle
  return (
    <Card withBorder padding="sm" component="section" aria-label={name}>
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} flex="1 1 18rem" miw={0}>
          <Group gap="xs">
            <Title order={2}>{name}</Title>
            {isDisabled ? (
              <Badge color="gray" variant="light" tt="none" autoContrast>
                {t('accounts:disabled')}
              </Badge>
            ) : undefined}
            {isOwn ? (
              <Badge variant="light" tt="none" autoContrast>
                {t('accounts:own')}
              </Badge>
            ) : undefined}
          </Group>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            <span className="code">{handle}</span> · {email}
          </Text>
          <Group gap={6}>
            {roles.length === 0 ? (
              <Text size="sm">{t('accounts:noRole')}</Text>
            ) : (
              roles.map((role) => (
                <Badge key={role} variant="default" tt="none">
                  {t(`words:role.${role}`)}
                </Badge>
              ))
            )}
          </Group>
          <Text size="sm" c="dimmed">
            {t(hasSecondFactor ? 'accounts:withFactor' : 'accounts:withoutFactor')} · {t('accounts:since')}{' '}
            <Ago at={created} />
          </Text>
        </Stack>
        {isOwn ? (
          <Text size="sm" c="dimmed" maw="30ch">
            {t('accounts:ownText')}
          </Text>
        ) : (
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              onClick={onEdit}
              aria-label={t('accounts:edit.named', { name })}
            >
              {t('accounts:edit.do')}
            </Button>
            <NewLink account={account} onTold={onTold} />
            <Disabling account={account} />
          </Group>
        )}
      </Group>
    </Card>
  )
}

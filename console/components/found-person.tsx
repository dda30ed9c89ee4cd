import { Accordion, Alert, Badge, Checkbox, Group, Paper, Stack, Table, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type en from '../texts/en/pieces.ts'
import { CountsTable } from './counts-table.tsx'
import { Facts } from './facts.tsx'
import type { FoundOnDesk } from './find-person.ts'
import { useFormat } from './format.ts'
import { NotSearched } from './not-searched.tsx'
import { Places } from './plan-summary.tsx'
import { ProblemText } from './problem-words.tsx'
import { Count } from './time.tsx'
import { Warnings } from './warnings.tsx'
import { WideTable } from './wide-table.tsx'

interface FoundPersonProps {
  readonly of: FoundOnDesk
  /** Accounts that somebody has said to be the same person’s, beside those that were found to be. */
  readonly ticked?: readonly string[]
  readonly onTick?: (id: string, isTheirs: boolean) => void
  /** What one can do with it. */
  readonly actions?: ReactNode
}

/** What one desk holds about a person: accounts with the reason, how much is theirs, where they are named; never a value. */
export function FoundPerson({ of, ticked = [], onTick, actions }: FoundPersonProps) {
  const { t } = useTranslation('pieces')
  const { desk, accounts, held, places, unsearched, notes, refused, problem } = of
  const others = notes.filter((note) => note !== refused?.message && !saidByAccounts.test(note))
  return (
    <Paper withBorder p="md" component="section" aria-label={desk} data-desk={desk}>
      <Stack gap="md">
        <Group justify="space-between" gap="sm">
          <Group gap="xs">
            <Title order={3}>{desk}</Title>
            <Badge variant="light" tt="none" color={accounts.length > 0 ? 'pine' : 'gray'} autoContrast>
              {t('found.accounts', { count: accounts.length })}
            </Badge>
          </Group>
          {actions === undefined ? undefined : <Group gap="xs">{actions}</Group>}
        </Group>
        {problem === undefined ? undefined : (
          <Alert color="red" title={t('found.problem')} data-problem={problem.code}>
            <ProblemText of={problem} />
          </Alert>
        )}
        {problem === undefined && accounts.length === 0 && places.length === 0 ? (
          <Text c="dimmed">{t('found.nobody')}</Text>
        ) : undefined}
        {accounts.length === 0 ? undefined : (
          <Accounts of={accounts} ticked={ticked} {...(onTick === undefined ? {} : { onTick })} />
        )}
        {held === undefined ? undefined : <Held of={held} />}
        {places.length === 0 ? undefined : (
          <Stack gap={4}>
            <Text size="sm">{t('found.places')}</Text>
            <Places of={places} label={t('found.places')} />
          </Stack>
        )}
        <NotSearched of={unsearched} />
        {refused === undefined ? undefined : (
          <Alert color="orange" title={t('found.refused')} data-refused={refused.code}>
            <ProblemText of={refused} />
          </Alert>
        )}
        {others.length === 0 ? undefined : (
          <Alert color="yellow" title={t('plan.warnings')}>
            <Warnings of={others} />
          </Alert>
        )}
      </Stack>
    </Paper>
  )
}

/** Notes that the table of accounts says already, and better. */
const saidByAccounts = /^(?:the account with id |\d+ other accounts? )/

interface AccountsProps {
  readonly of: FoundOnDesk['accounts']
  readonly ticked: readonly string[]
  readonly onTick?: (id: string, isTheirs: boolean) => void
}

function Accounts({ of, ticked, onTick }: AccountsProps) {
  const { t, i18n } = useTranslation('pieces')
  const format = useFormat()
  const word = (reason: string) =>
    i18n.exists(`pieces:match.${reason}`) ? t(`match.${reason as keyof typeof en.match}`) : reason
  return (
    <WideTable
      label={t('found.accountsLabel')}
      minWidth={300}
      heads={[t('found.account'), t('found.reason'), t('found.theirs')]}
    >
      {of.map(({ id, reasons, chosen }) => (
        <Table.Tr key={id}>
          <Table.Th scope="row" fw={600} className="numbers">
            {id}
          </Table.Th>
          <Table.Td>{format.list(reasons.map(word))}</Table.Td>
          <Table.Td>
            {chosen && !ticked.includes(id) ? (
              t('found.chosen')
            ) : onTick === undefined ? (
              t('found.notChosen')
            ) : (
              <Checkbox
                label={t('found.same')}
                aria-label={t('found.sameOf', { id })}
                checked={ticked.includes(id)}
                onChange={(event) => onTick(id, event.currentTarget.checked)}
              />
            )}
          </Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  )
}

function Held({ of }: { readonly of: NonNullable<FoundOnDesk['held']> }) {
  const { t } = useTranslation('pieces')
  const { tickets, participations, rows, retained, counts } = of
  const named = Object.values(counts).reduce((sum, actions) => sum + (actions['mask'] ?? 0), 0)
  return (
    <Stack gap="sm">
      <Facts
        of={[
          [t('found.tickets'), <Count key="t" of={tickets} />],
          [t('found.participations'), <Count key="p" of={participations} />],
          [t('found.named'), <Count key="n" of={named} />],
          [t('found.rows'), <Count key="r" of={rows} />],
          [t('found.retained'), <Count key="k" of={retained} />],
        ]}
      />
      <Accordion variant="contained" order={4}>
        <Accordion.Item value="counts">
          <Accordion.Control>{t('counts.label')}</Accordion.Control>
          <Accordion.Panel>
            <CountsTable of={counts} />
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
    </Stack>
  )
}

import { Table } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../api/client.ts'
import { ConfirmButton } from './confirm.tsx'
import { useFormat } from './format.ts'
import { say } from './say.ts'
import { Ago } from './time.tsx'

export type Token = Awaited<ReturnType<typeof client.accounts.tokens.list>>['items'][number]

interface TokenTableProps {
  readonly tokens: readonly Token[]
  /** Whose they are is said too. */
  readonly withOwner?: boolean
}

/** Tokens of programs, what they may do, and when they end; each can be ended now. */
export function TokenTable({ tokens, withOwner }: TokenTableProps) {
  const { t } = useTranslation(['me', 'words'])
  const format = useFormat()
  const queries = useQueryClient()
  return (
    <Table.ScrollContainer
      type="native"
      minWidth={640}
      tabIndex={0}
      role="group"
      aria-label={t('me:tokens.title')}
    >
      <Table aria-label={t('me:tokens.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('me:tokens.name')}</Table.Th>
            {withOwner === true ? <Table.Th>{t('me:tokens.owner')}</Table.Th> : undefined}
            <Table.Th>{t('me:tokens.start')}</Table.Th>
            <Table.Th>{t('me:tokens.may')}</Table.Th>
            <Table.Th>{t('me:tokens.used')}</Table.Th>
            <Table.Th>{t('me:tokens.expires')}</Table.Th>
            <Table.Th aria-label={t('me:tokens.end')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tokens.map(({ id, handle, name, start, permissions, expires, used }) => (
            <Table.Tr key={id}>
              <Table.Td>{name}</Table.Td>
              {withOwner === true ? <Table.Td>{handle}</Table.Td> : undefined}
              <Table.Td className="code">{start}…</Table.Td>
              <Table.Td>{format.list(permissions.map((one) => t(`words:permission.${one}`)))}</Table.Td>
              <Table.Td>{used === undefined ? t('me:tokens.never') : <Ago at={used} />}</Table.Td>
              <Table.Td>
                <Ago at={expires} />
              </Table.Td>
              <Table.Td>
                <ConfirmButton
                  size="compact-sm"
                  isDangerous
                  label={t('me:tokens.end')}
                  name={t('me:tokens.endNamed', { name })}
                  title={t('me:tokens.endTitle', { name })}
                  act={() => client.accounts.tokens.revoke({ id }, oneTime())}
                  onDone={() => {
                    say(t('me:tokens.ended', { name }))
                    void queries.invalidateQueries({ queryKey: ['tokens'] })
                  }}
                >
                  {t('me:tokens.endText')}
                </ConfirmButton>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

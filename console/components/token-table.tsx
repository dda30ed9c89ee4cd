import { Table } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../api/client.ts'
import { ConfirmButton } from './confirm.tsx'
import { useFormat } from './format.ts'
import { say } from './say.ts'
import { Ago } from './time.tsx'
import { WideTable } from './wide-table.tsx'

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
    <WideTable
      label={t('me:tokens.title')}
      heads={[
        t('me:tokens.name'),
        ...(withOwner === true ? [t('me:tokens.owner')] : []),
        t('me:tokens.start'),
        t('me:tokens.may'),
        t('me:tokens.used'),
        t('me:tokens.expires'),
        t('me:tokens.acts'),
      ]}
      numbers={[]}
      minWidth={640}
    >
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
    </WideTable>
  )
}

import { Accordion, Alert, List, Stack, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Count } from '../../components/time.tsx'
import type en from '../../texts/en/runs.ts'
import { OneByOne } from './one-by-one.tsx'
import type { Run } from '../../components/live-run.ts'
import type { Found } from './run.ts'
import { WideTable } from '../../components/wide-table.tsx'

interface FindingsProps {
  readonly of: Found
  readonly run: Run
}

/** What a verification has found: one after the other what is left, then by place what is explained. */
export function Findings({ of: { findings, more, explained, unequal }, run }: FindingsProps) {
  const { t } = useTranslation('runs')
  return (
    <Stack gap="lg">
      {unequal.length === 0 ? undefined : (
        <Alert color="orange" title={t('unequalTitle')}>
          <List size="sm">
            {unequal.map(({ kind, name }) => (
              <List.Item key={`${kind} ${name}`}>
                {t(`unequalKind.${kind}`)} <span className="code">{name}</span>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {findings.length === 0 ? undefined : <OneByOne findings={findings} more={more} run={run} />}
      {explained.length === 0 ? undefined : <Explained of={explained} />}
    </Stack>
  )
}

function Explained({ of }: { readonly of: Found['explained'] }) {
  const { t, i18n } = useTranslation('runs')
  const words = (reason: string) =>
    i18n.exists(`runs:explained.${reason}`) ? (
      t(`explained.${reason as keyof typeof en.explained}`)
    ) : (
      <span lang="en">{reason}</span>
    )
  const sum = of.reduce((all, { count }) => all + count, 0)
  return (
    <Accordion variant="contained">
      <Accordion.Item value="explained">
        <Accordion.Control>{t('explainedTitle', { count: sum })}</Accordion.Control>
        <Accordion.Panel>
          <WideTable
            label={t('explainedTitle', { count: sum })}
            minWidth={360}
            heads={[t('where'), t('places'), t('why')]}
            numbers={[1]}
          >
            {of.map(({ table, column, reason, count }) => (
              <Table.Tr key={`${table}.${column} ${reason}`}>
                <Table.Td className="code">
                  {table}.{column}
                </Table.Td>
                <Table.Td ta="end">
                  <Count of={count} />
                </Table.Td>
                <Table.Td>{words(reason)}</Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  )
}

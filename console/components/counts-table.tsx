import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type en from '../texts/en/pieces.ts'
import { Count } from './time.tsx'
import { WideTable } from './wide-table.tsx'

/** Rows, by table and by what happens to them. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>

const usualActions: readonly string[] = ['purge', 'redact', 'unlink', 'rewrite', 'mask']

interface CountsTableProps {
  readonly of: Counts
  /** What the rows are, for screen readers; “Rows by table” when left out. */
  readonly label?: string
}

/** How many rows of which table change, and how: a column for each thing that happens at all, and their sum. */
export function CountsTable({ of, label }: CountsTableProps) {
  const { t } = useTranslation('pieces')
  const word = useActionWord()
  const tables = Object.keys(of).toSorted()
  const found = new Set(
    tables.flatMap((table) => Object.keys(of[table] ?? {}).filter((action) => rows(of, table, action) > 0)),
  )
  const actions = [
    ...usualActions.filter((action) => found.has(action)),
    ...[...found].filter((action) => !usualActions.includes(action)),
  ]
  if (actions.length === 0) return t('counts.none')
  const sum = (action: string) => tables.reduce((total, table) => total + rows(of, table, action), 0)
  return (
    <WideTable
      label={label ?? t('counts.label')}
      minWidth={150 + actions.length * 105}
      heads={[t('counts.table'), ...actions.map(word)]}
      numbers={actions.map((_, i) => i + 1)}
      foot={
        <>
          <Table.Th scope="row">{t('counts.sum')}</Table.Th>
          {actions.map((action) => (
            <Table.Th key={action} ta="end">
              <Count of={sum(action)} />
            </Table.Th>
          ))}
        </>
      }
    >
      {tables
        .filter((table) => actions.some((action) => rows(of, table, action) > 0))
        .map((table) => (
          <Table.Tr key={table}>
            <Table.Th scope="row" fw={400} className="code">
              {table}
            </Table.Th>
            {actions.map((action) => (
              <Table.Td key={action} ta="end">
                {rows(of, table, action) === 0 ? '–' : <Count of={rows(of, table, action)} />}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
    </WideTable>
  )
}

/** What happens to a row in a word; of what is not known here, the server's own. */
export function useActionWord(): (action: string) => string {
  const { t, i18n } = useTranslation('pieces')
  return (action) =>
    i18n.exists(`pieces:action.${action}`) ? t(`action.${action as keyof typeof en.action}`) : action
}

const rows = (of: Counts, table: string, action: string) => of[table]?.[action] ?? 0

import { Anchor, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Count } from '../../../components/time.tsx'
import type { TablePicture } from './picture.ts'

interface ListProps {
  readonly tables: readonly TablePicture[]
  readonly onPick: (table: TablePicture) => void
}

/** The picture in words: one row for each table. */
export function TableList({ tables, onPick }: ListProps) {
  const { t } = useTranslation('desks')
  return (
    <Table.ScrollContainer
      type="native"
      minWidth={560}
      tabIndex={0}
      role="group"
      aria-label={t('map.coverage')}
    >
      <Table aria-label={t('map.coverage')} striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('map.tableName')}</Table.Th>
            <Table.Th ta="right">{t('map.columns')}</Table.Th>
            <Table.Th ta="right">{t('map.personal')}</Table.Th>
            <Table.Th ta="right">{t('map.category.unclassified')}</Table.Th>
            <Table.Th>{t('map.belongs')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tables.map((table) => (
            <Table.Tr key={table.name}>
              <Table.Td>
                <Anchor component="button" type="button" className="code" onClick={() => onPick(table)}>
                  {table.name}
                </Anchor>
              </Table.Td>
              <Table.Td ta="right">
                <Count of={table.columns.length} />
              </Table.Td>
              <Table.Td ta="right">
                <Count of={table.columns.filter(({ isPersonal }) => isPersonal).length} />
              </Table.Td>
              <Table.Td ta="right">
                <Count of={table.columns.filter(({ category }) => category === undefined).length} />
              </Table.Td>
              <Table.Td className="code">
                {table.relations
                  .filter(({ kind }) => kind === 'belongs')
                  .map(({ to }) => to)
                  .join(', ')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

import { Badge, Group, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../../components/dialog.tsx'
import { Swatch } from './legend.tsx'
import { categoryOf, type ColumnPicture, type TablePicture } from './picture.ts'

interface DetailsProps {
  readonly table: TablePicture | undefined
  readonly onClose: () => void
}

/** All that the map says of one table, column by column. */
export function TableDetails({ table, onClose }: DetailsProps) {
  const { t } = useTranslation('desks')
  return (
    <Dialog
      opened={table !== undefined}
      onClose={onClose}
      size="xl"
      title={table === undefined ? '' : t('map.table', { name: table.name })}
    >
      {table === undefined ? undefined : <Details table={table} />}
    </Dialog>
  )
}

function Details({ table }: { readonly table: TablePicture }) {
  const { t } = useTranslation('desks')
  const { columns, relations, note, rowsGo, role, isMapped, rest } = table
  return (
    <Stack gap="sm">
      <Group gap="xs">
        {role === undefined ? undefined : <Badge tt="none">{t(`map.role.${role}`)}</Badge>}
        {rowsGo === 'none' ? undefined : (
          <Badge tt="none" variant="light" color="orange" autoContrast>
            {t(`map.rowsGo.${rowsGo}`)}
          </Badge>
        )}
        {isMapped ? undefined : (
          <Badge tt="none" color="red">
            {t('map.unmapped')}
          </Badge>
        )}
      </Group>
      {note === undefined ? undefined : (
        <Text size="sm" lang="en">
          {note}
        </Text>
      )}
      {columns.length === 0 ? undefined : (
        <Table.ScrollContainer
          type="native"
          minWidth={480}
          tabIndex={0}
          role="group"
          aria-label={t('map.columns')}
        >
          <Table aria-label={t('map.columns')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('map.column')}</Table.Th>
                <Table.Th>{t('map.meaning')}</Table.Th>
                <Table.Th>{t('map.fateTitle')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {columns.map((column) => (
                <Row key={column.name} column={column} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {rest === undefined ? undefined : (
        <Text size="sm">{t('map.rest', { category: t(`map.category.${rest}`) })}</Text>
      )}
      {relations.length === 0 ? undefined : (
        <div>
          <Text fw={600} size="sm">
            {t('map.relations')}
          </Text>
          <Stack component="ul" gap={2} my={4}>
            {relations.map(({ kind, to, columns: by }) => (
              <Text component="li" size="sm" key={`${kind} ${to}`}>
                {t(`map.relation.${kind}`, { to, columns: by.join(', ') })}
              </Text>
            ))}
          </Stack>
        </div>
      )}
    </Stack>
  )
}

function Row({ column }: { readonly column: ColumnPicture }) {
  const { t } = useTranslation('desks')
  const category = categoryOf(column)
  return (
    <Table.Tr>
      <Table.Td className="code">{column.name}</Table.Td>
      <Table.Td>
        <Group gap={6} wrap="nowrap">
          <Swatch of={category} />
          <span>
            {t(`map.category.${category}`)}
            {column.isConditional ? ` (${t('map.conditional')})` : ''}
          </span>
        </Group>
        {column.note === undefined ? undefined : (
          <Text size="xs" c="dimmed" lang="en">
            {column.note}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{t(fateKey(column))}</Table.Td>
    </Table.Tr>
  )
}

/** What becomes of a column, by the key of its words. */
export function fateKey({ fate, category }: Pick<ColumnPicture, 'fate' | 'category'>) {
  if (category === undefined) return 'map.fate.undecided' as const
  return fate === undefined ? ('map.fate.byType' as const) : (`map.fate.${fate}` as const)
}

import { Box, Group, SimpleGrid, Stack, Text, UnstyledButton } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './coverage.module.css'
import { categoryOf, colors, isShown, type Shown, type TablePicture } from './picture.ts'
import { fateKey } from './table-details.tsx'

interface CoverageProps {
  readonly tables: readonly TablePicture[]
  readonly shown: Shown
  readonly onPick: (table: TablePicture) => void
}

/** One block for each table, and in it one square for each column; a block opens what stands behind it in words. */
export function Coverage({ tables, shown, onPick }: CoverageProps) {
  const { t } = useTranslation('desks')
  return (
    <SimpleGrid
      component="ul"
      type="container"
      cols={{ base: 1, '480px': 2, '760px': 3, '1050px': 4, '1400px': 6 }}
      spacing="sm"
      m={0}
      p={0}
      style={{ listStyle: 'none' }}
      aria-label={t('map.coverage')}
    >
      {tables.map((table) => (
        <Block key={table.name} table={table} shown={shown} onPick={onPick} />
      ))}
    </SimpleGrid>
  )
}

const Block = memo(function Block({
  table,
  shown,
  onPick,
}: { readonly table: TablePicture } & Omit<CoverageProps, 'tables'>) {
  const { t } = useTranslation('desks')
  const { name, role, columns, rest, isMapped } = table
  const personal = columns.filter(({ isPersonal }) => isPersonal).length
  const unknown = columns.filter(({ category }) => category === undefined).length
  return (
    <li>
      <UnstyledButton
        className={classes.block}
        mod={{ unmapped: !isMapped || unknown > 0 }}
        onClick={() => onPick(table)}
      >
        <Stack gap={6}>
          <Group justify="space-between" gap={4} wrap="nowrap">
            <Text size="sm" fw={600} className="code" truncate>
              {name}
            </Text>
            {role === undefined ? undefined : (
              <Text size="xs" c="pine" fw={600} flex="none">
                {t(`map.role.${role}`)}
              </Text>
            )}
          </Group>
          <Box className={classes.cells} aria-hidden>
            {columns.map((column) => (
              <span
                key={column.name}
                className={classes.cell}
                data-faded={!isShown(column, shown) || undefined}
                data-unclassified={column.category === undefined || undefined}
                style={{ background: colors[categoryOf(column)] }}
                title={`${column.name}: ${t(`map.category.${categoryOf(column)}`)}, ${t(fateKey(column))}`}
              />
            ))}
            {rest === undefined ? undefined : (
              <Text span size="xs" c="dimmed">
                {t('map.restShort', { category: t(`map.category.${rest}`) })}
              </Text>
            )}
          </Box>
          <Text size="xs" c="dimmed">
            {t('map.columnCount', { count: columns.length })}, {t('map.personalCount', { count: personal })}
            {unknown === 0 ? '' : `, ${t('map.unclassifiedCount', { count: unknown })}`}
          </Text>
        </Stack>
      </UnstyledButton>
    </li>
  )
})

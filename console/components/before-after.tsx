import { Box, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './before-after.module.css'

/** One value of a desk, and what becomes of it: null when it is emptied, absent when its row goes. */
export interface PreviewValue {
  readonly table: string
  readonly column: string
  readonly before: string
  readonly after?: string | null | undefined
}

interface BeforeAfterProps {
  /** Whose values these are: “One of the tickets”. */
  readonly title: string
  readonly values: readonly PreviewValue[]
}

/**
 * Values of a desk before and after, side by side, and under each other where there is no room. What is shown here is
 * personal: whoever puts it on a page has asked for it by a click, and keeps it nowhere.
 */
export function BeforeAfter({ title, values }: BeforeAfterProps) {
  const { t } = useTranslation('pieces')
  const tables = [...new Set(values.map(({ table }) => table))]
  return (
    <Stack gap="xs" miw={0}>
      <Title order={3} size="h5">
        {title}
      </Title>
      {values.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('preview.none')}
        </Text>
      ) : undefined}
      {tables.map((table) => (
        <Box key={table} role="table" aria-label={t('preview.label', { what: title, table })}>
          <Box role="rowgroup">
            <Box role="row" className={`${classes.row} ${classes.head}`}>
              <Text role="columnheader" size="sm" fw={600} className={`${classes.cell} code`}>
                {table}
              </Text>
              <Text role="columnheader" size="sm" c="dimmed" className={classes.cell}>
                {t('preview.before')}
              </Text>
              <Text role="columnheader" size="sm" c="dimmed" className={classes.cell}>
                {t('preview.after')}
              </Text>
            </Box>
          </Box>
          <Box role="rowgroup">
            {values
              .filter((value) => value.table === table)
              .map((value, place) => (
                <Row key={place} value={value} />
              ))}
          </Box>
        </Box>
      ))}
    </Stack>
  )
}

function Row({ value: { table, column, before, after } }: { readonly value: PreviewValue }) {
  const { t } = useTranslation('pieces')
  return (
    <Box role="row" className={classes.row}>
      <Text role="rowheader" size="sm" className={`${classes.cell} code`}>
        <Text span inherit hiddenFrom="sm" c="dimmed">
          {table}.
        </Text>
        {column}
      </Text>
      <Box
        role="cell"
        tabIndex={before.length > 400 ? 0 : undefined}
        className={`${classes.cell} ${classes.value} before`}
      >
        <Text size="xs" hiddenFrom="sm">
          {t('preview.before')}
        </Text>
        {before}
      </Box>
      <Box
        role="cell"
        tabIndex={(after ?? '').length > 400 ? 0 : undefined}
        className={`${classes.cell} ${classes.value} after`}
      >
        <Text size="xs" hiddenFrom="sm">
          {t('preview.after')}
        </Text>
        {after === undefined || after === null ? (
          <Text span inherit fs="italic">
            {after === undefined ? t('preview.gone') : t('preview.emptied')}
          </Text>
        ) : (
          after
        )}
      </Box>
    </Box>
  )
}

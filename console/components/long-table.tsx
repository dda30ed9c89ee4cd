import { Box, Button, Group, Text } from '@mantine/core'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './long-table.module.css'
import { Loading, ProblemNote } from './states.tsx'

export interface Column<T> {
  readonly name: string
  /** CSS width of the grid column, `minmax(8rem, 1fr)` for instance. */
  readonly width: string
  readonly cell: (row: T) => ReactNode
  /** Left out on narrow screens. */
  readonly isWide?: boolean
  readonly isNumber?: boolean
}

export interface Paged<T> {
  readonly items: readonly T[]
  readonly next?: string | number | undefined
}

interface LongTableProps<T> {
  /** What the table holds, for screen readers. */
  readonly label: string
  readonly query: UseInfiniteQueryResult<InfiniteData<Paged<T>>>
  readonly columns: readonly Column<T>[]
  readonly rowKey: (row: T) => string | number
  readonly empty: ReactNode
  /** As high as this; the page itself does not scroll then. */
  readonly height?: string
}

const usualRowPx = 46

/**
 * A table of any length: pages are asked for as somebody scrolls towards them, and only the rows in sight are drawn. It
 * tells screen readers that it is a table, and how long it is as far as it is known.
 */
export function LongTable<T>({ label, query, columns, rowKey, empty, height = '65vh' }: LongTableProps<T>) {
  const { t } = useTranslation('common')
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? []
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRowPx,
    overscan: 12,
    getItemKey: (index) => {
      const row = rows[index]
      return row === undefined ? index : rowKey(row)
    },
  })
  const shown = virtual.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError && last >= rows.length - 30)
      void fetchNextPage()
  }, [last, rows.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage])
  if (query.data === undefined)
    return query.error === null ? (
      <Loading lines={6} />
    ) : (
      <ProblemNote error={query.error} retry={() => void query.refetch()} />
    )
  if (rows.length === 0) return empty
  const grid = {
    '--columns': columns.map(({ width }) => width).join(' '),
    '--narrow-columns': columns
      .filter(({ isWide }) => isWide !== true)
      .map(({ width }) => width)
      .join(' '),
  }
  return (
    <Box
      ref={scroller}
      className={classes.scroller}
      mah={height}
      role="table"
      aria-label={label}
      aria-rowcount={hasNextPage ? -1 : rows.length + 1}
      tabIndex={0}
      __vars={grid}
    >
      <Box role="rowgroup" className={classes.head}>
        <Box role="row" aria-rowindex={1} className={classes.row}>
          {columns.map((column) => (
            <Box
              key={column.name}
              role="columnheader"
              className={classes.cell}
              mod={{ wide: column.isWide, number: column.isNumber }}
            >
              {column.name}
            </Box>
          ))}
        </Box>
      </Box>
      <Box role="rowgroup" className={classes.body} h={virtual.getTotalSize()}>
        {shown.map(({ index, start, key }) => {
          const row = rows[index]
          if (row === undefined) return undefined
          return (
            <Box
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              className={classes.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {columns.map((column) => (
                <Box
                  key={column.name}
                  role="cell"
                  className={classes.cell}
                  mod={{ wide: column.isWide, number: column.isNumber }}
                >
                  {column.cell(row)}
                </Box>
              ))}
            </Box>
          )
        })}
      </Box>
      {isFetchNextPageError ? (
        <Group p="sm">
          <Text size="sm">{t('table.failed')}</Text>
          <Button size="xs" variant="default" onClick={() => void fetchNextPage()}>
            {t('table.again')}
          </Button>
        </Group>
      ) : undefined}
    </Box>
  )
}

import { openForSearch } from '../masking/opened.ts'
import type { Desk } from '../datamap/desk.ts'
import type { SearchOptions } from '../search/search.ts'

/** Opens the values of columns that are written in a way of their own. */
export function openerOf(desk: Desk): NonNullable<SearchOptions['open']> {
  const formats = new Map(
    [...desk.tables.values()].flatMap((table) =>
      table.columns
        .filter(({ format }) => format === 'storable' || format === 'yaml' || format === 'mail')
        .map((column) => [`${table.name}.${column.name}`, column.format] as const),
    ),
  )
  return (value, table, column) => openForSearch(value, formats.get(`${table}.${column}`) ?? 'text')
}

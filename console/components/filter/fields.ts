import { queryOptions } from '@tanstack/react-query'
import { client } from '../../api/client.ts'

export type DeskFields = Awaited<ReturnType<typeof client.filters.fields>>
export type FilterField = DeskFields['tickets'][number]

/** What filters over a desk may ask about; it hardly ever changes. */
export const fieldsQuery = (desk: string) =>
  queryOptions({
    queryKey: ['desks', desk, 'fields'],
    queryFn: ({ signal }) => client.filters.fields({ desk }, { signal }),
    staleTime: 300_000,
    enabled: desk !== '',
  })

/** Operators that make sense for a field, in the order in which they are offered. */
export const operatorsOf: Readonly<Record<FilterField['type'], readonly string[]>> = {
  text: ['=', '!=', 'in', 'not in', 'like', 'not like', 'is null', 'is not null'],
  number: ['=', '!=', '<', '<=', '>', '>=', 'between', 'is null', 'is not null'],
  date: ['<', '<=', '>', '>=', '=', 'between', 'is null', 'is not null'],
  boolean: ['=', 'is null', 'is not null'],
}

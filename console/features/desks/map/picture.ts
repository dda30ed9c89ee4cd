import type { client } from '../../../api/client.ts'
import type en from '../../../texts/en/desks.ts'

/** What the server says of a data map, table by table. */
export type MapPicture = Awaited<ReturnType<typeof client.desks.map>>
export type TablePicture = MapPicture['tables'][number]
export type ColumnPicture = TablePicture['columns'][number]

/** A category of columns, or `unclassified` for those of which the map does not speak. */
export type Category = keyof typeof en.map.category

/** In the order of the legend: what says something about a person, then what stays, then what nobody has looked at. */
export const categories = [
  'identifier',
  'contact',
  'free_text',
  'content',
  'technical',
  'secret',
  'special',
  'key',
  'reference',
  'performance',
  'configuration',
  'unclassified',
] as const satisfies readonly Category[]

/** Colours of the picture: strong for what is personal, pale for what stays. */
export const colors: Readonly<Record<Category, string>> = {
  identifier: 'var(--mantine-color-violet-6)',
  contact: 'var(--mantine-color-blue-6)',
  free_text: 'var(--mantine-color-orange-6)',
  content: 'var(--mantine-color-yellow-6)',
  technical: 'var(--mantine-color-cyan-7)',
  secret: 'light-dark(var(--mantine-color-dark-5), var(--mantine-color-gray-1))',
  special: 'var(--mantine-color-pink-6)',
  key: 'color-mix(in srgb, var(--mantine-color-pine-4) 55%, transparent)',
  reference: 'color-mix(in srgb, var(--mantine-color-pine-4) 30%, transparent)',
  performance: 'color-mix(in srgb, var(--mantine-color-gray-5) 55%, transparent)',
  configuration: 'color-mix(in srgb, var(--mantine-color-gray-5) 30%, transparent)',
  unclassified: 'var(--mantine-color-red-7)',
}

export const categoryOf = ({ category }: Pick<ColumnPicture, 'category'>): Category =>
  category ?? 'unclassified'

/** Which columns somebody wants to see. */
export type Shown = 'all' | 'personal' | 'unclassified'

/** The tables with something that is looked for: by a part of a name, of the table or of a column, and by what is shown. */
export function tablesFor(
  tables: readonly TablePicture[],
  { text, shown }: { readonly text: string; readonly shown: Shown },
): readonly TablePicture[] {
  const wanted = text.trim().toLowerCase()
  return tables.filter(
    (table) =>
      (shown === 'all' || !table.isMapped || table.columns.some((column) => isShown(column, shown))) &&
      (shown !== 'personal' || table.isMapped) &&
      (wanted === '' ||
        table.name.toLowerCase().includes(wanted) ||
        table.columns.some(({ name }) => name.toLowerCase().includes(wanted))),
  )
}

export function isShown(column: ColumnPicture, shown: Shown): boolean {
  if (shown === 'personal') return column.isPersonal
  return shown === 'all' || column.category === undefined
}

export interface Tally {
  readonly tables: number
  readonly columns: number
  readonly personal: number
  readonly unclassified: number
  readonly byCategory: ReadonlyMap<Category, number>
}

/** How many tables and columns there are, and of which kind. */
export function tally(tables: readonly TablePicture[]): Tally {
  const columns = tables.flatMap((table) => table.columns)
  const byCategory = new Map<Category, number>()
  for (const column of columns)
    byCategory.set(categoryOf(column), (byCategory.get(categoryOf(column)) ?? 0) + 1)
  return {
    tables: tables.length,
    columns: columns.length,
    personal: columns.filter(({ isPersonal }) => isPersonal).length,
    unclassified: byCategory.get('unclassified') ?? 0,
    byCategory,
  }
}

export interface Relation {
  readonly from: string
  readonly to: string
  readonly kind: 'belongs' | 'refers'
  readonly columns: readonly string[]
}

/** Lines between tables that are both there. */
export function relationsOf(tables: readonly TablePicture[], withReferences: boolean): readonly Relation[] {
  const there = new Set(tables.map(({ name }) => name))
  return tables.flatMap(({ name, relations }) =>
    relations
      .filter(({ to, kind }) => there.has(to) && (withReferences || kind === 'belongs'))
      .map((relation) => ({ from: name, ...relation })),
  )
}

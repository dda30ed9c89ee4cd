import type { Row } from '../../database/database.ts'
import { beginsAsMail } from '../masking/mask.ts'
import { openForSearch } from '../masking/opened.ts'
import type { Desk, DeskColumn, DeskTable } from '../datamap/desk.ts'
import { personalCategories } from '../datamap/schema.ts'
import { decodeContent, encodingColumns, type StoredFile } from '../search/files.ts'
import { type FileIn, isLong, type SearchOptions } from '../search/search.ts'

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

/** Finds the files that values hold: content as the map says, and any long bytes where it says nothing. */
export function filesOf(desk: Desk): FileIn {
  const places = new Map([...desk.tables.values()].map((table) => [table.name, filePlaces(table)]))
  return (row, name, column) => {
    const place = places.get(name)
    const value = row[column]
    if (place === undefined)
      return value instanceof Uint8Array && value.byteLength >= leastFile
        ? { bytes: value, hint: {}, isPlain: true }
        : undefined
    return place.content.has(column) ? storedFile(row, place, value) : undefined
  }
}

/** Columns of a table that hold files, and those that say what the files are. */
interface FilePlaces {
  readonly content: ReadonlySet<string>
  readonly encoding: string | undefined
  readonly type: string | undefined
  readonly name: string | undefined
}

function filePlaces({ columns }: DeskTable): FilePlaces {
  const called = (names: RegExp) => columns.find(({ name }) => names.test(name))?.name
  return {
    content: new Set(columns.filter(mayHoldFile).map(({ name }) => name)),
    encoding: called(encodingColumns),
    type: called(typeColumns),
    name: called(nameColumns),
  }
}

/** Fewer bytes, in a table that nobody has explained, are a key or a digest. */
const leastFile = 128

function mayHoldFile({ category, catalog }: DeskColumn): boolean {
  return (
    category === 'content' ||
    (catalog.type === 'binary' && isLong(catalog) && personalCategories.has(category))
  )
}

function storedFile(row: Row, place: FilePlaces, value: unknown): StoredFile | undefined {
  const said = (column: string | undefined) => {
    const found = row[column ?? '']
    return typeof found === 'string' ? found : undefined
  }
  const encoding = said(place.encoding)?.toLowerCase() ?? ''
  const isPlain = encoding !== 'base64' && encoding !== 'quoted-printable'
  // A text is searched as it is; only a mail may have files in it.
  if (typeof value === 'string' && isPlain && !beginsAsMail(value)) return undefined
  const bytes = value instanceof Uint8Array ? value : Buffer.from(String(value), 'utf8')
  return {
    bytes: decodeContent(bytes, encoding),
    hint: { type: said(place.type), name: said(place.name) },
    isPlain,
  }
}

// Data maps say what a column means for a person, and not that it is the name of a file: help desks call it alike.
export const nameColumns = /^(?:file_?name|name|title)$/i
export const typeColumns = /^(?:(?:content|mime|file)_?type|mime)$/i

import type { DeskColumn, DeskTable } from '../datamap/desk.ts'
import type { Desk } from '../datamap/desk.ts'
import type { Blotter } from './blot.ts'
import type { AccessValue } from './document.ts'
import { type CodeNames, namedColumns, type NamedBy } from './names.ts'
import { type Others, personWords, type PersonWord } from './persons.ts'
import { storedText } from './readable.ts'
import { type HeldRow, isContent } from './rows.ts'

/** What a table's columns point at: persons, and things that have a name. */
export interface TableWords {
  readonly persons: ReadonlyMap<string, PersonWord>
  readonly named: ReadonlyMap<string, NamedBy>
}

/** Remembers what was found out of a desk's tables. */
export function tableWords(desk: Desk): (table: DeskTable) => TableWords {
  const known = new Map<string, TableWords>()
  return (table) => {
    const before = known.get(table.name)
    if (before !== undefined) return before
    const words = { persons: personWords(desk, table), named: namedColumns(desk, table) }
    known.set(table.name, words)
    return words
  }
}

export interface ValueParts {
  readonly words: (table: DeskTable) => TableWords
  readonly names: CodeNames
  readonly others: Others
  readonly accounts: ReadonlySet<string>
  readonly blotter: Blotter
  /** The row is the person's own record, in which their name and address stand as they are. */
  readonly isRecord: boolean
}

/** How the document shows a value that is no file; nothing where there is none to show. */
export function shownValue(row: HeldRow, column: DeskColumn, parts: ValueParts): AccessValue | undefined {
  const value = row.values[column.name]
  if (isContent(column)) return shownContent(row, column, parts)
  if (value === null || value === undefined || value === '' || isMade(column)) return undefined
  if (column.category === 'secret') return { withheld: 'secret' }
  const { persons, named } = parts.words(row.table)
  const person = persons.get(column.name)
  if (person !== undefined) return { person: whoIs(String(value), person, parts) }
  const by = named.get(column.name)
  const name = by === undefined ? undefined : parts.names.nameOf(by, String(value))
  if (name !== undefined) return { code: plainValue(value, column), name }
  const plain = plainValue(value, column)
  return typeof plain === 'string' ? shownText(row, column, plain, parts) : plain
}

function whoIs(key: string, word: PersonWord, { accounts, others }: ValueParts): 'you' | 'staff' | 'other' {
  if (accounts.has(key)) return 'you'
  return word === 'agent' || others.isStaff(key) ? 'staff' : 'other'
}

function shownContent(row: HeldRow, column: DeskColumn, parts: ValueParts): AccessValue | undefined {
  const bytes = row.bytes.get(column.name) ?? 0
  if (bytes === 0) return undefined
  const withheld = { withheld: row.isOwn ? ('not text' as const) : ('not yours' as const), bytes }
  const value = row.values[column.name]
  if (row.isFile || value === null || value === undefined) return withheld
  const text = storedText(value, column.format)
  return text === undefined ? withheld : shownText(row, column, text, parts)
}

/** What the person wrote stands as they wrote it; so do name and address in their own record. */
function shownText(row: HeldRow, column: DeskColumn, value: string, parts: ValueParts): string {
  const text = column.format === 'text' ? value : (storedText(value, column.format) ?? value)
  if (row.isOwn || !mayName(column)) return text
  if (parts.isRecord && (column.category === 'identifier' || column.category === 'contact')) return text
  // The id of a mail looks like an address and is none.
  const isMailId = column.category === 'technical' && /^<[^<>\s]+>$/.test(text)
  return parts.blotter.blot(text, isMailId ? 'technical' : undefined)
}

const mayName = ({ category }: DeskColumn) => category !== 'key' && category !== 'configuration'

/** Made from other columns, and nothing by itself: search words and digests. */
const isMade = ({ format }: DeskColumn) => format === 'words' || format === 'md5' || format === 'sha256'

function plainValue(value: unknown, { catalog }: DeskColumn): string | number | boolean {
  if (catalog.type === 'boolean' && typeof value !== 'string') return Boolean(value)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

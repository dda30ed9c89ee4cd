import type { CatalogColumn, CatalogTable } from '../../database/catalog.ts'
import type { Category } from '../../shared/categories.ts'
import { personalCategories } from '../datamap/schema.ts'
import { type Claim, decide } from './claim.ts'
import { categoryOf, type ColumnPlace } from './columns/category.ts'
import { isSessionTable, type TableKind, tableKinds } from './columns/place.ts'
import { treatmentFor } from './columns/treatment.ts'
import { numberColumn } from './desk/fields.ts'
import type { Roles } from './desk/roles.ts'
import type { Tree } from './desk/tree.ts'
import type { MappedColumn, MappedReference, MappedTable } from './map.ts'
import { longestIn } from './names/meaning.ts'
import { fileTables } from './names/vocabulary.ts'
import { type Links, linksFrom } from './relations/link.ts'
import { shareOf } from './sample/profile.ts'
import { keyOf, profileOfColumn, type Survey, tableIn, wordsOf } from './survey.ts'

interface Parts {
  readonly survey: Survey
  readonly tree: Tree
  readonly links: Links
  readonly roles: Roles
}

/** Every table of the desk with every column. */
export function mapTables(parts: Parts): readonly MappedTable[] {
  const { survey, tree, links } = parts
  const kinds = tableKinds(survey, tree, links)
  return survey.catalog.tables.map((table) => mapTable({ ...parts, kinds, table }))
}

interface TableParts extends Parts {
  readonly kinds: ReadonlyMap<string, TableKind>
  readonly table: CatalogTable
}

function mapTable(parts: TableParts): MappedTable {
  const { survey, tree, table, roles, kinds } = parts
  const unread = survey.samples.get(table.name)?.unread
  const mapped = table.columns.map((column) => mapColumn({ ...parts, column }))
  const key = ownKey(table, mapped)
  const foundGoes = kinds.get(table.name) === 'sessions'
  return {
    name: table.name,
    ...(key === undefined || key.length === 0 ? {} : { key }),
    owners: tree.owners.get(table.name) ?? [],
    references: referencesOf(parts),
    roles: roles.roles.get(table.name) ?? [],
    columns: mapped.map((column) => keptInKey(column, key)),
    rowsGo: goesWhole(parts),
    isAttachment: isAttachment(parts),
    foundGoes,
    open: openQuestions(parts, key),
    ...(unread === undefined ? {} : { unread }),
  }
}

/** Without a primary key, the columns that tell rows apart: those that stay, where there are any. */
function ownKey(table: CatalogTable, columns: readonly MappedColumn[]): readonly string[] | undefined {
  const notNull = (names: readonly string[]) =>
    names.every((name) => table.columns.some((column) => column.name === name && !column.nullable))
  if (table.primaryKey.length > 0 || table.uniques.some(notNull)) return undefined
  const key = keyOf(table)
  if (key !== undefined) return [key.name]
  const comparable = table.columns.filter(({ type }) => keyTypes.has(type)).map(({ name }) => name)
  const kept = comparable.filter((name) =>
    columns.some((c) => c.name === name && !personalCategories.has(c.category.value)),
  )
  return kept.length > 0 ? kept : comparable
}

const keyTypes: ReadonlySet<CatalogColumn['type']> = new Set(['integer', 'text', 'uuid', 'timestamp', 'date'])

/** A column that tells rows apart cannot be rewritten. */
function keptInKey(column: MappedColumn, key: readonly string[] | undefined): MappedColumn {
  if (key?.includes(column.name) !== true || !personalCategories.has(column.category.value)) return column
  const why = `${column.category.why}; it tells rows apart, and stays`
  return { ...column, category: decide(column.category.value, why), saying: { redact: 'keep' } }
}

function openQuestions(parts: TableParts, key: readonly string[] | undefined): readonly string[] {
  const { table, tree, kinds } = parts
  const open: string[] = []
  if (key !== undefined) open.push('the table has no primary key; see that these columns tell its rows apart')
  if (kinds.get(table.name) === 'persons' && table !== tree.roots.person.value)
    open.push(
      'this table looks as if it held persons too, and a map has one table of persons: a person of this one is not found by what stands here alone',
    )
  if (sharesFiles(parts))
    open.push('these rows hold or name files, and go as a whole when their ticket is redacted')
  return open
}

/** What tells only who is signed in goes with the person. */
function goesWhole(parts: TableParts): boolean {
  const { survey, tree, table } = parts
  const isSession = tree.sides.get(table.name) === 'person' && isSessionTable(survey, table)
  return sharesFiles(parts) || isSession
}

/** Content that several rows share goes with the last of them, so all of these have to go. */
function sharesFiles({ tree, table }: TableParts): boolean {
  const shares = [...tree.owners.values()].flat().filter(({ isShared }) => isShared === true)
  const isContent = (tree.owners.get(table.name) ?? []).some(({ isShared }) => isShared === true)
  return isContent || shares.some(({ link }) => link.table === table.name)
}

function isAttachment({ survey, tree, table, kinds }: TableParts): boolean {
  const isShared = (tree.owners.get(table.name) ?? []).some((owner) => owner.isShared === true)
  if (kinds.get(table.name) !== 'ticket' || table === tree.roots.ticket.value || isShared) return false
  const names = table.columns.some(
    ({ name }) => longestIn(survey.read(name), 'filename, file name, dateiname, datei name') > 0,
  )
  return names && longestIn(wordsOf(survey, table.name), fileTables) > 0
}

/** What points elsewhere and is no parent; foreign keys are known without a word. */
function referencesOf({ survey, tree, links, table }: TableParts): readonly MappedReference[] {
  const owners = new Set(
    (tree.owners.get(table.name) ?? []).filter(({ isShared }) => isShared !== true).map(({ link }) => link),
  )
  return linksFrom(links, table.name)
    .filter((link) => link.source !== 'foreign key' && !owners.has(link))
    .map((link) => {
      const column = table.columns.find(({ name }) => name === link.columns[0])
      const isWithin = link.target === table.name
      const clears = isWithin && column?.nullable === true
      const target = tableIn(survey, link.target)
      const isKey = target !== undefined && keyOf(target)?.name === link.targetColumns[0]
      return { link, whenGone: clears ? 'clear' : 'keep', isKey }
    })
}

function mapColumn(parts: TableParts & { readonly column: CatalogColumn }): MappedColumn {
  const { survey, table, column } = parts
  const isTicket = table === parts.tree.roots.ticket.value
  const number = isTicket ? numberColumn(survey, table) : undefined
  const category = categoryOf({ ...parts, number } satisfies ColumnPlace)
  const profile = profileOfColumn(survey, table.name, column.name)
  const written = (['html', 'json', 'mail'] as const).find((kind) => shareOf(profile, [kind]) >= 0.5)
  const isText = category.value === 'free_text' && column.type === 'text'
  const format = isText && written !== undefined ? { format: written } : {}
  if (table.primaryKey.includes(column.name) && category.value === 'secret')
    return {
      name: column.name,
      category,
      saying: { redact: 'keep', note: 'the key of the row; the row goes' },
    }
  const saying = treatmentFor(category.value, column, table)
  if (saying !== undefined) return { name: column.name, category, saying, ...format }
  return { name: column.name, category: staying(category), saying: { redact: 'keep' } }
}

function staying(category: Claim<Category>): Claim<Category> {
  return decide(category.value, `${category.why}; no treatment keeps the rules of the database, so it stays`)
}

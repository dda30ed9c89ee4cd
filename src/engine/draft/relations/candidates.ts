import type { CatalogColumn, CatalogTable } from '../../../database/catalog.ts'
import { isOneOf } from '../names/meaning.ts'
import { staffTables } from '../names/vocabulary.ts'
import { areSameWords, holdsPhrase, isSameWord, type Words } from '../names/words.ts'
import { keyOf, type Survey, wordsOf } from '../survey.ts'
import { baseOf, isPointer, isRoleName, isSelfPointer, isVague, roleOf } from './pointer.ts'

/** A place that a column may point to, by its name alone. */
export interface Candidate {
  readonly table: CatalogTable
  readonly column: CatalogColumn
  /** How the name leads there; a loose name needs values that fit. */
  readonly by: 'precedent' | 'name' | 'part of a name' | 'role' | 'self'
}

/** Where a column may point to, the likeliest first. */
export function candidatesOf(
  survey: Survey,
  table: CatalogTable,
  column: CatalogColumn,
  personLike: readonly CatalogTable[],
): readonly Candidate[] {
  const words = survey.read(column.name)
  if (!mayPoint(words, column, table)) return []
  const base = baseOf(words)
  const { tables } = survey.catalog
  const precedents = tables.filter((other) => other.name === precedentOf(survey, table, column))
  const keyed = tables.filter((other) => other !== table && isNamedAsKey(survey, words, other))
  if (isVague(base)) return candidates(of(precedents, 'precedent'), column)
  const named = tables.filter((other) => areSameWords(base, wordsOf(survey, other.name)))
  const loose = isPointer(words) ? looseTables(survey, table, base) : []
  const found = distinct([
    ...of(precedents, 'precedent'),
    ...of(keyed, 'name'),
    ...of(named, 'name'),
    ...(isSelfPointer(words) ? of([table], 'self') : []),
    ...of(loose, 'part of a name'),
    ...of(personsFor(survey, words, personLike), 'role'),
  ])
  return candidates(found, column)
}

/** Who handled a ticket is rather one of the staff, where these have a table of their own. */
function personsFor(
  survey: Survey,
  words: Words,
  personLike: readonly CatalogTable[],
): readonly CatalogTable[] {
  const role = roleOf(words)
  if (role === undefined || !isRoleName(words)) return []
  const isStaff = (table: CatalogTable) =>
    role === 'agent' && isOneOf(wordsOf(survey, table.name), staffTables)
  return [...personLike.filter(isStaff), ...personLike.filter((table) => !isStaff(table))]
}

/** Tables that share the end of a name: `billing_customer_id`, `status_id`, `old_status_id`, `issue_from_id`. */
function looseTables(survey: Survey, from: CatalogTable, base: Words): readonly CatalogTable[] {
  const { tables } = survey.catalog
  const bare = base.filter((word) => !qualifiers.has(word))
  const ending = tables.filter((other) =>
    [base, bare].some((words) => endsWith(words, wordsOf(survey, other.name))),
  )
  const plain = tables.filter((other) => areSameWords(bare, wordsOf(survey, other.name)))
  const shorter = tables.filter(
    (other) => other !== from && bare.length > 0 && endsWith(wordsOf(survey, other.name), bare),
  )
  return [...plain, ...longestFirst(ending, survey), ...nearestFirst(shorter, survey, from)]
}

const qualifiers: ReadonlySet<string> = new Set(
  'default old new initial final last first previous next current from to source target left right alt neu letzte erste'.split(
    ' ',
  ),
)

function candidates(found: readonly Omit<Candidate, 'column'>[], from: CatalogColumn): readonly Candidate[] {
  return found.flatMap(({ table, by }) => targetsIn(table, from).map((column) => ({ table, column, by })))
}

/** Where most columns of the same name point by a foreign key. */
function precedentOf(survey: Survey, table: CatalogTable, { name }: CatalogColumn): string | undefined {
  const targets = survey.catalog.tables
    .filter((other) => other !== table)
    .flatMap((other) =>
      other.foreignKeys.filter(({ columns }) => columns.length === 1 && columns[0] === name),
    )
  const counts = Map.groupBy(targets, (key) => key.table)
  return [...counts].toSorted((one, other) => other[1].length - one[1].length)[0]?.[0]
}

/** `customer_id` where another table has a key of that very name, and names itself by it. */
function isNamedAsKey(survey: Survey, words: Words, other: CatalogTable): boolean {
  const key = keyOf(other)
  return (
    key !== undefined &&
    isPointer(words) &&
    areSameWords(words, survey.read(key.name)) &&
    !isVague(baseOf(words))
  )
}

/** A name that ends like a pointer, or a whole number that is named like a table or a role. */
function mayPoint(words: Words, column: CatalogColumn, table: CatalogTable): boolean {
  if (table.primaryKey.length === 1 && table.primaryKey[0] === column.name) return false
  if (flagWords.has(words[0] ?? '')) return false
  if (column.type === 'integer') return true
  return (column.type === 'text' || column.type === 'uuid' || column.type === 'decimal') && isPointer(words)
}

const flagWords: ReadonlySet<string> = new Set([
  'is',
  'has',
  'can',
  'may',
  'needs',
  'show',
  'allow',
  'ist',
  'hat',
])

/** The key where its type fits; for texts also a unique text, such as a login. */
export function targetsIn(target: CatalogTable, column: CatalogColumn): readonly CatalogColumn[] {
  const key = keyOf(target)
  const own = key !== undefined && isSameType(key, column) ? [key] : []
  if (own.length > 0 || column.type !== 'text') return own
  return target.uniques.flatMap((unique) =>
    unique.length > 1 ? [] : target.columns.filter(({ name, type }) => name === unique[0] && type === 'text'),
  )
}

const families: readonly (readonly CatalogColumn['type'][])[] = [
  ['integer', 'decimal'],
  ['text', 'uuid'],
]

function isSameType(one: CatalogColumn, other: CatalogColumn): boolean {
  return families.some((family) => family.includes(one.type) && family.includes(other.type))
}

function of(tables: readonly CatalogTable[], by: Candidate['by']) {
  return tables.map((table) => ({ table, by }))
}

function distinct(found: readonly Omit<Candidate, 'column'>[]): readonly Omit<Candidate, 'column'>[] {
  const seen = new Set<string>()
  return found.filter(({ table }) => !seen.has(table.name) && seen.add(table.name))
}

function endsWith(words: Words, end: Words): boolean {
  const from = words.length - end.length
  return from > 0 && end.length > 0 && end.every((word, i) => isSameWord(word, words[from + i] ?? ''))
}

function longestFirst(tables: readonly CatalogTable[], survey: Survey): readonly CatalogTable[] {
  return tables.toSorted(
    (one, other) => wordsOf(survey, other.name).length - wordsOf(survey, one.name).length,
  )
}

/** `status_id` of `issues` rather means `issue_statuses` than `project_statuses`. */
function nearestFirst(
  tables: readonly CatalogTable[],
  survey: Survey,
  from: CatalogTable,
): readonly CatalogTable[] {
  const own = wordsOf(survey, from.name)
  const distance = (table: CatalogTable) =>
    (own.some((word) => holdsPhrase(wordsOf(survey, table.name), [word])) ? 0 : 10) +
    wordsOf(survey, table.name).length
  return tables.toSorted((one, other) => distance(one) - distance(other))
}

import type { CatalogColumn, CatalogTable } from '../../../database/catalog.ts'
import { holdsPhrase, type Words } from '../names/words.ts'
import { phrases } from '../names/meaning.ts'
import { labelWords, ticketFields } from '../names/vocabulary.ts'
import { type Links, linksAt } from '../relations/link.ts'
import { baseOf } from '../relations/pointer.ts'
import { keyOf, type Survey, tableIn } from '../survey.ts'
import type { Roles } from './roles.ts'
import type { Tree } from './tree.ts'

/** The column of the ticket that is a field, by its name and type. */
export function ticketColumn(survey: Survey, ticket: CatalogTable, field: string): CatalogColumn | undefined {
  const fitting = ticket.columns.filter(({ type }) => typesOf(field).has(type))
  const list = phrases(ticketFields[field] ?? '')
  const isPlain = (words: Words, phrase: Words) =>
    words.length === phrase.length && holdsPhrase(words, phrase)
  for (const phrase of list) {
    const plain = fitting.find(({ name }) => {
      const words = survey.read(name)
      return isPlain(words, phrase) || (!isTime(field) && isPlain(baseOf(words), phrase))
    })
    if (plain !== undefined) return plain
  }
  return fitting.find(({ name }) =>
    list.some((phrase) => phrase.length > 1 && holdsPhrase(survey.read(name), phrase)),
  )
}

const times = new Set(['created', 'closed', 'updated', 'due'])
const isTime = (field: string) => times.has(field)

function typesOf(field: string): ReadonlySet<CatalogColumn['type']> {
  if (isTime(field)) return new Set(['date', 'timestamp'])
  if (field === 'title') return new Set(['text'])
  return new Set(['text', 'integer', 'uuid', 'decimal'])
}

/** The number that people know a ticket by, or its key. */
export function numberColumn(survey: Survey, ticket: CatalogTable): string {
  const found = ticketColumn(survey, ticket, 'number')
  return found?.name ?? ticket.primaryKey[0] ?? ticket.columns[0]?.name ?? ''
}

/** Words for filters: each a column of the ticket, or of the row that it points to. */
export function fieldsOf(
  survey: Survey,
  tree: Tree,
  links: Links,
  roles: Roles,
): readonly (readonly [string, string])[] {
  const ticket = tree.roots.ticket.value
  const known = Object.keys(ticketFields).flatMap((field): [string, string][] => {
    const name = field === 'number' ? numberColumn(survey, ticket) : ticketColumn(survey, ticket, field)?.name
    return name === undefined ? [] : [[field, name]]
  })
  const persons = (roles.roles.get(ticket.name) ?? []).flatMap(({ value, column }): [string, string][] =>
    value === 'agent' || value === 'customer' ? [[value, column]] : [],
  )
  const first = new Map([...known, ...persons].toReversed())
  return [...first].toReversed().flatMap(([field, column]) => {
    const text = lookupOf(survey, links, ticket, column)
    // Names with a space, a dot or an arrow cannot stand in a lookup.
    return /^[^\s>.]+(?: -> [^\s>.]+\.[^\s>.]+)?$/.test(text) ? [[field, text] as const] : []
  })
}

function lookupOf(survey: Survey, links: Links, ticket: CatalogTable, column: string): string {
  const [link] = linksAt(links, ticket.name, column)
  const target = link === undefined ? undefined : tableIn(survey, link.target)
  if (target === undefined || link === undefined || link.targetColumns[0] !== keyOf(target)?.name)
    return column
  const label = labelColumn(survey, target)
  return label === undefined ? column : `${column} -> ${target.name}.${label.name}`
}

/** The column by which people call a row of a small table. */
export function labelColumn(survey: Survey, table: CatalogTable): CatalogColumn | undefined {
  const texts = table.columns.filter(({ type }) => type === 'text')
  for (const phrase of phrases(labelWords)) {
    const found = texts.find(({ name }) => {
      const words = survey.read(name)
      return words.length === phrase.length && holdsPhrase(words, phrase)
    })
    if (found !== undefined) return found
  }
  return texts.find(({ name }) => survey.read(name).at(-1) === 'name')
}

import type { CatalogColumn, CatalogTable } from '../../../database/catalog.ts'
import type { Category } from '../../../shared/categories.ts'
import { personalCategories } from '../../datamap/schema.ts'
import { type Claim, decide, likely, sure } from '../claim.ts'
import { meaningOf } from '../names/meaning.ts'
import { type Link, type Links, linksAt, placeOf } from '../relations/link.ts'
import { profileOfColumn, type Survey } from '../survey.ts'
import { evidenceOf } from './evidence.ts'
import { isSessionTable, type TableKind } from './place.ts'
import { textCategory } from './text.ts'

/** One column, and all that is known about it. */
export interface ColumnPlace {
  readonly survey: Survey
  readonly links: Links
  readonly kinds: ReadonlyMap<string, TableKind>
  readonly table: CatalogTable
  readonly column: CatalogColumn
  /** The column by which people number tickets. */
  readonly number: string | undefined
}

/** What a column means, how sure that is, and why. What may be personal is taken as personal. */
export function categoryOf(place: ColumnPlace): Claim<Category> {
  const { table, column, links } = place
  if (table.primaryKey.includes(column.name)) return keyCategory(place)
  const [link] = linksAt(links, table.name, column.name)
  if (link !== undefined) return linkCategory(place, link)
  if (column.name === place.number) return numberOfTicket(place)
  const astray = links.astray.get(placeOf(table.name, column.name))
  if (astray !== undefined && column.type !== 'text') return decide('reference', astray)
  return byType(place)
}

function keyCategory(place: ColumnPlace): Claim<Category> {
  const { survey, table, column, links } = place
  const evidence = evidenceOf(profileOfColumn(survey, table.name, column.name))
  if (evidence?.isMost === true)
    return decide('key', `part of the key, and ${evidence.why}; plans name rows by their keys`)
  if (isSessionTable(survey, table) && column.type === 'text') return likely('secret', 'the key of a session')
  if (table.primaryKey.length === 1) return sure('key', 'primary key')
  const [link] = linksAt(links, table.name, column.name)
  if (link !== undefined) return linkCategory(place, link)
  const other = byType(place)
  return other.surety !== 'decide' && !personalCategories.has(other.value)
    ? other
    : sure('key', 'part of the primary key')
}

function numberOfTicket({ survey, table, column }: ColumnPlace): Claim<Category> {
  const evidence = evidenceOf(profileOfColumn(survey, table.name, column.name))
  const why = 'the number by which people know a ticket'
  return evidence === undefined
    ? likely('performance', why)
    : decide(evidence.category, `${why}, but ${evidence.why}`)
}

/** What a ticket's status, queue or type points to is what reports count; persons and parents are not. */
function linkCategory({ kinds, table }: ColumnPlace, link: Link): Claim<Category> {
  const isCounted = kinds.get(table.name) === 'ticket' && kinds.get(link.target) === 'setup'
  const claim = { surety: link.surety, why: `points to ${link.target}: ${link.why}` }
  if (link.source === 'foreign key')
    return sure(isCounted ? 'performance' : 'reference', `foreign key to ${link.target}`)
  if (link.source === 'kind')
    return { value: 'reference', surety: link.surety, why: 'points to rows of several kinds' }
  return { ...claim, value: isCounted ? 'performance' : 'reference' }
}

function byType(place: ColumnPlace): Claim<Category> {
  const { survey, table, column } = place
  const kind = place.kinds.get(table.name) ?? 'other'
  const meaning = meaningOf(survey.read(column.name))
  const kept = keptKinds.has(kind) ? 'configuration' : 'performance'
  switch (column.type) {
    case 'text':
      return textCategory({
        words: survey.read(column.name),
        meaning,
        kind,
        column,
        profile: profileOfColumn(survey, table.name, column.name),
      })
    case 'date':
    case 'timestamp':
    case 'time':
      return isSessionTable(survey, table)
        ? likely('technical', 'when somebody was signed in')
        : timeCategory(meaning)
    case 'boolean':
      return likely(kept, 'true or false')
    case 'integer':
    case 'decimal':
      return numberCategory(meaning, kept)
    case 'binary':
      return bytesCategory(meaning)
    case 'uuid':
      return decide('technical', 'a UUID that is not known to point anywhere')
    case 'json':
      return decide('free_text', 'JSON, of which nobody has said what is personal; it goes as a whole')
    default:
      return otherCategory(column)
  }
}

const keptKinds: ReadonlySet<TableKind> = new Set(['setup', 'persons', 'organization'])

function bytesCategory(meaning: ReturnType<typeof meaningOf>): Claim<Category> {
  return meaning?.category === 'secret'
    ? likely('secret', `named like ${meaning.says}`)
    : likely('content', 'bytes, such as a file')
}

function timeCategory(meaning: ReturnType<typeof meaningOf>): Claim<Category> {
  if (meaning?.identifier === 'birthdate') return sure('contact', `named like ${meaning.says}`)
  if (meaning?.category === 'technical') return likely('technical', `named like ${meaning.says}`)
  if (meaning?.category === 'special') return decide('special', `a date, and named like ${meaning.says}`)
  return sure('performance', 'a time')
}

/** A number is somebody's only where its name says so. */
function numberCategory(meaning: ReturnType<typeof meaningOf>, kept: Category): Claim<Category> {
  const personal: readonly Category[] = ['contact', 'identifier', 'technical', 'special', 'secret']
  if (meaning !== undefined && personal.includes(meaning.category)) {
    const why = `a number, and named like ${meaning.says}`
    return meaning.identifier === undefined ? decide(meaning.category, why) : likely(meaning.category, why)
  }
  return likely(kept, 'a number')
}

function otherCategory({ nativeType }: CatalogColumn): Claim<Category> {
  if (/^(?:inet|cidr|macaddr)/i.test(nativeType)) return sure('technical', 'a network address')
  if (/^(?:interval|money|bit|\w*range)/i.test(nativeType)) return likely('performance', 'a measure')
  const what = /^tsvector/i.test(nativeType)
    ? 'search words, made from a text: see format: words'
    : 'a type whose values are not looked into'
  return decide('free_text', what)
}

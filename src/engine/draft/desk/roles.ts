import type { CatalogTable } from '../../../database/catalog.ts'
import { personalCategories, type PersonRole } from '../../datamap/schema.ts'
import { type Claim, decide, likely } from '../claim.ts'
import { longestIn, meaningOf } from '../names/meaning.ts'
import { workTables } from '../names/vocabulary.ts'
import { type Link, type Links, linksAt, linksFrom } from '../relations/link.ts'
import { roleOf } from '../relations/pointer.ts'
import { keyOf, type Survey, tableIn, wordsOf } from '../survey.ts'
import type { Tree } from './tree.ts'

/** What persons are to the rows of a desk. */
export interface Roles {
  /** By table, in the order of its columns. */
  readonly roles: ReadonlyMap<string, readonly (Claim<PersonRole> & { readonly column: string })[]>
  /** The link by which a ticket names its customer, where it is not the customer's key. */
  readonly customerBy?: Link
  /** Why nothing tells whose a ticket is. */
  readonly missing?: string
}

/** Finds the columns that name persons on tickets and on what belongs to them. */
export function findRoles(survey: Survey, tree: Tree, links: Links): Roles {
  const ticket = tree.roots.ticket.value
  const pointing = personLinks(tree, links, ticket)
  const customer = findCustomer(survey, ticket, pointing)
  const roles = new Map(
    [...tree.sides]
      .filter(([, side]) => side === 'ticket')
      .map(([name]) => [name, rolesIn(survey, tree, links, { name, customer })] as const)
      .filter(([, found]) => found.length > 0),
  )
  if (customer !== undefined && !isByKey(tree, customer.value)) return { roles, customerBy: customer.value }
  if (customer !== undefined) return { roles }
  return {
    roles,
    missing: `no column of ${ticket.name} leads to the customer in ${tree.roots.person.value.name}: say person.tickets, the way from a person to their tickets`,
  }
}

function personLinks(tree: Tree, links: Links, table: CatalogTable): readonly Link[] {
  const person = tree.roots.person.value.name
  const order = (link: Link) => table.columns.findIndex(({ name }) => name === link.columns[0])
  return linksFrom(links, table.name)
    .filter(({ target, source, when }) => target === person && source !== 'values' && when === undefined)
    .toSorted((one, other) => order(one) - order(other))
}

function isByKey(tree: Tree, link: Link): boolean {
  return link.targetColumns[0] === keyOf(tree.roots.person.value)?.name
}

/** The best of the ticket's columns that name a person: a customer, else who wrote it, else a plain user. */
function findCustomer(
  survey: Survey,
  ticket: CatalogTable,
  pointing: readonly Link[],
): Claim<Link> | undefined {
  const as = (role: PersonRole) =>
    pointing.find((link) => roleOf(survey.read(link.columns[0] ?? '')) === role)
  const customer = as('customer')
  if (customer !== undefined) return likely(customer, `named like a customer; ${customer.why}`)
  const author = as('author')
  if (author !== undefined)
    return decide(author, `who wrote a row of ${ticket.name} is taken for the one whose ticket it is`)
  const other = pointing.find((link) => roleOf(survey.read(link.columns[0] ?? '')) !== 'agent')
  return other && decide(other, `the only column of ${ticket.name} that may name the customer`)
}

interface Customer {
  readonly name: string
  readonly customer: Claim<Link> | undefined
}

function rolesIn(
  survey: Survey,
  tree: Tree,
  links: Links,
  { name, customer }: Customer,
): readonly (Claim<PersonRole> & { readonly column: string })[] {
  const table = tableIn(survey, name)
  if (table === undefined) return []
  const isTicket = table === tree.roots.ticket.value
  const owned = new Set((tree.owners.get(name) ?? []).map(({ link }) => link))
  return personLinks(tree, links, table).flatMap((link) => {
    if (!isByKey(tree, link) || owned.has(link)) return []
    const column = link.columns[0] ?? ''
    const role = isTicket
      ? roleOnTicket(survey, link, customer)
      : roleBelow(survey, links, table, survey.read(column))
    return role === undefined ? [] : [{ ...role, column }]
  })
}

function roleOnTicket(
  survey: Survey,
  link: Link,
  customer: Claim<Link> | undefined,
): Claim<PersonRole> | undefined {
  if (link === customer?.value) return { ...customer, value: 'customer' }
  const role = roleOf(survey.read(link.columns[0] ?? ''))
  return role === 'agent' ? likely('agent', 'named like somebody who handled it') : undefined
}

/** Who wrote a text is its author; who is named on a row without any took part, or did the work. */
function roleBelow(
  survey: Survey,
  links: Links,
  table: CatalogTable,
  words: readonly string[],
): Claim<PersonRole> | undefined {
  const tableWords = wordsOf(survey, table.name)
  const role = roleOf(words)
  if (longestIn(tableWords, workTables) > 0) return likely('agent', 'named on a row about work')
  const isHistory = longestIn(tableWords, historyTables) > 0
  if (role === 'agent') return likely('agent', 'named like somebody who handled it')
  if (holdsText(survey, links, table)) {
    const isNamed = role === 'author'
    const why = isNamed ? 'named like who wrote it' : 'taken for who wrote the row, because it holds text'
    if (isHistory) return decide('author', `${why}; in a history it may be somebody who works for you`)
    return isNamed ? likely('author', why) : decide('author', why)
  }
  if (isHistory) return likely('agent', 'named in a history')
  return likely('participant', 'the row holds little but who and what')
}

const historyTables =
  'history, historie, verlauf, audit, log, protokoll, activity, activities, event, aenderung'

function holdsText(survey: Survey, links: Links, table: CatalogTable): boolean {
  return table.columns.some(({ name, type }) => {
    if (type !== 'text' || linksAt(links, table.name, name).length > 0) return false
    const meaning = meaningOf(survey.read(name))
    return meaning === undefined ? false : personalCategories.has(meaning.category)
  })
}

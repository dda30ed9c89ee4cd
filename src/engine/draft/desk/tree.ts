import type { CatalogTable } from '../../../database/catalog.ts'
import { type Claim, decide, likely } from '../claim.ts'
import { isOneOf, longestIn } from '../names/meaning.ts'
import { organizationTables, setupTables } from '../names/vocabulary.ts'
import { type Link, type Links, linksFrom } from '../relations/link.ts'
import { isOwnerWord } from '../relations/pointer.ts'
import { keyOf, type Survey, tableIn, wordsOf } from '../survey.ts'
import { ticketOwners, type Owner } from './owners.ts'
import type { Roots } from './roots.ts'

/** Where the rows of a table belong in the end. */
export type Side = 'ticket' | 'person' | 'organization'

/** Which tables hang on tickets and which on persons, and by which relations. */
export interface Tree {
  readonly roots: Roots
  readonly sides: ReadonlyMap<string, Side>
  readonly owners: ReadonlyMap<string, readonly Owner[]>
  readonly organization?: Claim<{ readonly table: CatalogTable; readonly member: string }>
}

/** Works out from the links what goes along with what. */
export function growTree(survey: Survey, roots: Roots, links: Links): Tree {
  const organization = findOrganization(survey, roots, links)
  const sides = new Map<string, Side>([
    [roots.ticket.value.name, 'ticket'],
    [roots.person.value.name, 'person'],
    ...(organization === undefined ? [] : ([[organization.value.table.name, 'organization']] as const)),
  ])
  const growth: Growth = { survey, roots, links, sides, owners: new Map() }
  growTickets(growth)
  growPersons(growth)
  growShared(growth)
  return { roots, sides, owners: growth.owners, ...(organization === undefined ? {} : { organization }) }
}

interface Growth {
  readonly survey: Survey
  readonly roots: Roots
  readonly links: Links
  readonly sides: Map<string, Side>
  readonly owners: Map<string, readonly Owner[]>
}

/** Round by round, so that a table hangs on the nearest of those that lead to the ticket. */
function growTickets(growth: Growth): void {
  rounds(growth, 'ticket', (table) => {
    if (growth.roots.personLike.includes(table) || isLookup(growth, table)) return []
    return ticketOwners({ ...growth, table })
  })
}

function growPersons(growth: Growth): void {
  const { survey, roots, links, sides } = growth
  const person = roots.person.value
  const used = new Set(links.links.filter((link) => isUsed(growth, link)).map(({ target }) => target))
  rounds(growth, 'person', (table) => {
    if (used.has(table.name) || roots.personLike.includes(table)) return []
    return linksFrom(links, table.name)
      .filter((link) => {
        if (link.source === 'values' || sides.get(link.target) !== 'person') return false
        if (link.when !== undefined) return true
        if (link.target !== person.name) return isNear(survey, link)
        return isOwnerWord(survey.read(link.columns[0] ?? ''), wordsOf(survey, person.name))
      })
      .slice(0, 1)
      .flatMap((link) => [link, ...otherKinds(links, link, sides)])
      .map((link) => ({ link }))
  })
}

/** A table that rows of tickets, or persons themselves, point to is none of one person's. */
function isUsed({ roots, sides }: Growth, link: Link): boolean {
  return link.table === roots.person.value.name || sides.get(link.table) === 'ticket'
}

function otherKinds(links: Links, link: Link, sides: ReadonlyMap<string, Side>): readonly Link[] {
  if (link.when === undefined) return []
  return linksFrom(links, link.table).filter(
    (other) => other !== link && other.when !== undefined && sides.get(other.target) === 'person',
  )
}

/** Below a person's own rows, a table belongs there when it must name its parent. */
function isNear(survey: Survey, link: Link): boolean {
  const table = tableIn(survey, link.table)
  const isRequired = table?.columns.some(({ name, nullable }) => link.columns.includes(name) && !nullable)
  return isRequired === true && link.surety !== 'decide' && !isSetup(survey, link.table)
}

/** Files that stand in a table of their own, and are named by rows of tickets. */
function growShared(growth: Growth): void {
  const { survey, links, sides, owners } = growth
  for (const table of survey.catalog.tables.filter(({ name }) => !sides.has(name))) {
    const key = keyOf(table)
    const pointing = links.links.filter((link) => link.target === table.name && link.when === undefined)
    const [only, ...others] = pointing.filter((link) => sides.get(link.table) === 'ticket')
    const holdsFiles = table.columns.some(({ type }) => type === 'binary')
    if (key === undefined || only === undefined || others.length > 0 || !holdsFiles) continue
    if (only.table === growth.roots.ticket.value.name || linksFrom(links, table.name).length > 0) continue
    sides.set(table.name, 'ticket')
    owners.set(table.name, [{ link: only, isShared: true }])
  }
}

function rounds(growth: Growth, side: Side, find: (table: CatalogTable) => readonly Owner[]): void {
  for (;;) {
    const found = growth.survey.catalog.tables
      .filter(({ name }) => !growth.sides.has(name))
      .map((table) => ({ name: table.name, owners: find(table) }))
      .filter(({ owners }) => owners.length > 0)
    if (found.length === 0) return
    for (const { name, owners } of found) {
      growth.sides.set(name, side)
      growth.owners.set(name, owners)
    }
  }
}

/** A table that sets the desk up, and that tickets point to: a queue with a ticket of its own stays a queue. */
function isLookup({ survey, roots, links }: Growth, table: CatalogTable): boolean {
  const isNamed = linksFrom(links, roots.ticket.value.name).some((link) => link.target === table.name)
  return isNamed && isSetup(survey, table.name)
}

/** Whether a table is named like one that sets the desk up: its last words count, as in `issue_statuses`. */
export function isSetup(survey: Survey, table: string): boolean {
  const words = wordsOf(survey, table)
  return [1, 2].some((count) => isOneOf(words.slice(-count), setupTables))
}

function findOrganization(survey: Survey, roots: Roots, links: Links): Tree['organization'] {
  const known = [roots.ticket.value.name, roots.person.value.name]
  const link = linksFrom(links, roots.person.value.name).find(
    ({ target, targetColumns, source }) =>
      source !== 'values' &&
      !known.includes(target) &&
      longestIn(wordsOf(survey, target), organizationTables) > 0 &&
      targetColumns[0] === keyOf(tableIn(survey, target) ?? roots.person.value)?.name,
  )
  const table = link === undefined ? undefined : tableIn(survey, link.target)
  if (link === undefined || table === undefined) return undefined
  const value = { table, member: link.columns[0] ?? '' }
  return link.surety === 'decide' ? decide(value, link.why) : likely(value, `its name; ${link.why}`)
}

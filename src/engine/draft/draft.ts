import type { Catalog } from '../../database/catalog.ts'
import type { Database } from '../../database/database.ts'
import { readCatalog } from '../../database/introspect.ts'
import type { Claim, Surety } from './claim.ts'
import { mapTables } from './compose.ts'
import { fieldsOf, numberColumn, ticketColumn } from './desk/fields.ts'
import { findFinished } from './desk/finished.ts'
import { findIdentifiers, type Identifiers } from './desk/identifiers.ts'
import { findRoles, type Roles } from './desk/roles.ts'
import { findRoots, type RootHints } from './desk/roots.ts'
import { growTree, type Tree } from './desk/tree.ts'
import type { DraftMap, MappedReport, MappedTable } from './map.ts'
import { findLinks, type Questions } from './relations/find.ts'
import { fewValues, fitOf, nothingAsked } from './sample/fits.ts'
import { readSamples, type SampleBounds } from './sample/read.ts'
import { type Survey, surveyOf } from './survey.ts'
import { draftText } from './text/text.ts'

/** What a draft is made from, and how much of the desk is read for it. */
export interface DraftRequest extends RootHints {
  readonly database: Database
  /** The short name of the help desk in the map. */
  readonly helpdesk: string
  readonly bounds: SampleBounds
}

/** A drafted data map, and how much of it can be relied on. */
export interface Draft {
  readonly map: DraftMap
  /** The map as YAML. */
  readonly text: string
  readonly summary: DraftSummary
  readonly catalog: Catalog
}

export interface DraftSummary {
  readonly tables: number
  readonly columns: number
  /** Columns by how sure their category is. */
  readonly sureties: Readonly<Record<Surety, number>>
  /** Parents, pointers and roles by how sure they are. */
  readonly relations: Readonly<Record<Surety, number>>
  /** Tables of which no row could be read. */
  readonly unread: number
}

/**
 * Drafts a data map for a desk that nobody has mapped: from its schema, and from a bounded look at some rows of each
 * table. Nothing is written to the desk, and no value of it into the draft but names of statuses and kinds of rows
 * that are well known. What is not sure is marked for a person.
 */
export async function draftDataMap(request: DraftRequest): Promise<Draft> {
  const { database, bounds } = request
  const catalog = await readCatalog(database)
  return database.session(async (session) => {
    const survey = surveyOf(catalog, await readSamples(session, catalog, bounds))
    const isOver = () => bounds.rows === 0 || performance.now() > bounds.until
    const map = await draftFrom(survey, request, {
      fit: async (values, target) => (isOver() ? nothingAsked : fitOf(session, values, target)),
      kinds: async (table, column) => (isOver() ? [] : fewValues(session, table, column)),
    })
    return { map, text: draftText(map), summary: summaryOf(map), catalog }
  })
}

/** The same from a survey at hand; `ask` looks up what the survey does not hold. */
export async function draftFrom(
  survey: Survey,
  request: RootHints & { readonly helpdesk: string },
  ask: Questions,
): Promise<DraftMap> {
  const roots = findRoots(survey, request)
  const links = await findLinks(survey, roots.personLike, ask)
  const tree = growTree(survey, roots, links)
  const roles = findRoles(survey, tree, links)
  const tables = mapTables({ survey, tree, links, roles })
  const ticket = roots.ticket.value
  const identifiers = findIdentifiers(survey, tree, tables)
  const title = ticketColumn(survey, ticket, 'title')
  return {
    helpdesk: request.helpdesk,
    title: titleOf(request.helpdesk),
    engine: survey.catalog.engine,
    ticket: {
      table: roots.ticket,
      number: numberColumn(survey, ticket),
      ...(title === undefined ? {} : { title: title.name }),
      finished: await findFinished(survey, ticket, links, ask),
      fields: fieldsOf(survey, tree, links, roles),
    },
    person: personOf(roots.person, identifiers, roles),
    ...organizationOf(tree),
    reports: reportsOf(survey, tree, tables),
    tables,
  }
}

function personOf(
  table: DraftMap['person']['table'],
  identifiers: Identifiers,
  roles: Roles,
): DraftMap['person'] {
  const nobody =
    identifiers.size > 0
      ? []
      : [`no column of ${table.value.name} is known by which a person is recognized: say identifiers`]
  return {
    table,
    identifiers,
    ...(roles.customerBy === undefined ? {} : { customerBy: roles.customerBy }),
    open: [...nobody, ...(roles.missing === undefined ? [] : [roles.missing])],
  }
}

const organizationOf = ({ organization }: Tree) => (organization === undefined ? {} : { organization })

function titleOf(helpdesk: string): string {
  const words = helpdesk.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** One report to begin with: tickets by month and status, when both stay as they are. */
function reportsOf(survey: Survey, tree: Tree, tables: readonly MappedTable[]): readonly MappedReport[] {
  const ticket = tree.roots.ticket.value
  const kept = new Set(
    tables
      .find(({ name }) => name === ticket.name)
      ?.columns.filter(({ category }) =>
        ['performance', 'reference', 'configuration'].includes(category.value),
      )
      .map(({ name }) => name),
  )
  const created = ticketColumn(survey, ticket, 'created')
  const status = ticketColumn(survey, ticket, 'status')
  if (created === undefined || status === undefined) return []
  if (![created, status].every(({ name }) => kept.has(name) && !/\s/.test(name))) return []
  return [{ name: 'Tickets by month and status', by: [`${created.name} per month`, status.name] }]
}

function summaryOf(map: DraftMap): DraftSummary {
  const columns = map.tables.flatMap((table) => table.columns.map(({ category }) => category))
  const relations = map.tables.flatMap((table) => [
    ...table.owners.map(({ link }) => link),
    ...table.references.map(({ link }) => link),
    ...table.roles,
  ])
  return {
    tables: map.tables.length,
    columns: columns.length,
    sureties: counted(columns),
    relations: counted(relations),
    unread: map.tables.filter(({ unread }) => unread !== undefined).length,
  }
}

function counted(claims: readonly Pick<Claim<unknown>, 'surety'>[]): Readonly<Record<Surety, number>> {
  const count = (wanted: Surety) => claims.filter(({ surety }) => surety === wanted).length
  return { sure: count('sure'), likely: count('likely'), decide: count('decide') }
}

import type { CatalogTable } from '../../../database/catalog.ts'
import { longestIn, meaningOf } from '../names/meaning.ts'
import { sessionTables } from '../names/vocabulary.ts'
import type { Links } from '../relations/link.ts'
import type { Survey } from '../survey.ts'
import { wordsOf } from '../survey.ts'
import { isSetup, type Side, type Tree } from '../desk/tree.ts'

/** What kind of table a column stands in: the same name means another thing in each. */
export type TableKind = Side | 'persons' | 'sessions' | 'setup' | 'other'

/** The kind of each table of a desk. */
export function tableKinds(survey: Survey, tree: Tree, links: Links): ReadonlyMap<string, TableKind> {
  const pointed = new Set(
    links.links
      .filter(({ source, table }) => source !== 'values' && source !== 'kind' && tree.sides.has(table))
      .map(({ target }) => target),
  )
  return new Map(survey.catalog.tables.map((table) => [table.name, kindOf(survey, tree, pointed, table)]))
}

function kindOf(survey: Survey, tree: Tree, pointed: ReadonlySet<string>, table: CatalogTable): TableKind {
  if (tree.roots.personLike.includes(table)) return 'persons'
  const side = tree.sides.get(table.name)
  if (side !== undefined) return side
  if (isSessionTable(survey, table)) return 'sessions'
  const signs = [isSetup(survey, table.name), pointed.has(table.name), !holdsContacts(survey, table)]
  return signs.filter(Boolean).length > 1 ? 'setup' : 'other'
}

/** Whether a table is named like one of sessions. */
export function isSessionTable(survey: Survey, table: CatalogTable): boolean {
  const words = wordsOf(survey, table.name)
  return words.length <= 2 && longestIn(words, sessionTables) > 0
}

/** A queue of mails is named like a queue, and is none that sets a desk up. */
function holdsContacts(survey: Survey, table: CatalogTable): boolean {
  return table.columns.some(({ name, type }) => {
    const category = meaningOf(survey.read(name))?.category
    return type === 'text' && (category === 'contact' || category === 'identifier')
  })
}

import type { CatalogTable } from '../../../database/catalog.ts'
import { type Link, type Links, linksFrom } from '../relations/link.ts'
import { isOwnerWord } from '../relations/pointer.ts'
import { type Survey, wordsOf } from '../survey.ts'
import type { Roots } from './roots.ts'
import type { Side } from './tree.ts'

/** A relation by which rows go along with a parent. */
export interface Owner {
  readonly link: Link
  /** Holds only where this column of the row is empty: another parent has it otherwise. */
  readonly unless?: string
  /** The link leads from the parent to this row, which goes with the last parent. */
  readonly isShared?: true
}

interface Placing {
  readonly survey: Survey
  readonly roots: Roots
  readonly links: Links
  readonly sides: ReadonlyMap<string, Side>
  readonly table: CatalogTable
}

/** The parents by which rows of a table belong to a ticket; nothing while none of them is known. */
export function ticketOwners(placing: Placing): readonly Owner[] {
  const own = linksFrom(placing.links, placing.table.name).filter(
    (link) => link.source !== 'values' && link.target !== placing.table.name,
  )
  const below = own.filter((link) => placing.sides.get(link.target) === 'ticket')
  const kinds = below.filter((link) => link.when !== undefined)
  const plain = below.filter((link) => link.when === undefined)
  if (kinds.length > 0) {
    const persons = own.filter((l) => l.when !== undefined && placing.sides.get(l.target) === 'person')
    return [...kinds, ...persons].map((link) => ({ link }))
  }
  return plain.length === 0 ? [] : plainOwners(placing, plain, own)
}

/** The ticket itself before what belongs to it; a parent that may be missing leaves room for a second one. */
function plainOwners(placing: Placing, plain: readonly Link[], own: readonly Link[]): readonly Owner[] {
  const ticket = placing.roots.ticket.value.name
  const direct = plain.filter(({ target }) => target === ticket)
  const required = (direct.length > 0 ? direct : plain).filter((link) => !isOptional(placing.table, link))
  if (required.length > 0)
    return (direct.length > 0 ? required : required.slice(0, 1)).map((link) => ({ link }))
  const [first] = direct.length > 0 ? direct : plain
  if (first === undefined) return []
  const unless = first.columns[0] ?? ''
  const second =
    plain.find((link) => link.target !== first.target) ?? own.find((link) => isPersons(placing, link))
  return [{ link: first }, ...(second === undefined ? [] : [{ link: second, unless }])]
}

function isOptional(table: CatalogTable, link: Link): boolean {
  return table.columns.some(({ name, nullable }) => link.columns.includes(name) && nullable)
}

function isPersons({ survey, roots }: Placing, link: Link): boolean {
  const person = roots.person.value.name
  return link.target === person && isOwnerWord(survey.read(link.columns[0] ?? ''), wordsOf(survey, person))
}

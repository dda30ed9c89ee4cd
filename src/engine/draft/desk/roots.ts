import type { CatalogTable } from '../../../database/catalog.ts'
import { DeskError, UsageError } from '../../../shared/errors.ts'
import { didYouMean, findTable } from '../../datamap/names.ts'
import { type Claim, decide, likely, sure } from '../claim.ts'
import { longestIn, meaningOf } from '../names/meaning.ts'
import { personTables, roleWords, ticketFields, ticketTables } from '../names/vocabulary.ts'
import { areSameWords, isSameWord, type Words } from '../names/words.ts'
import { keyOf, type Survey, wordsOf } from '../survey.ts'
import { baseOf } from '../relations/pointer.ts'

/** The two tables that a data map rests on. */
export interface Roots {
  readonly ticket: Claim<CatalogTable>
  readonly person: Claim<CatalogTable>
  /** All tables that look as if they held persons, the chosen one first. */
  readonly personLike: readonly CatalogTable[]
}

/** What a person said beforehand. */
export interface RootHints {
  readonly ticket?: string
  readonly person?: string
}

/** Finds the tables of tickets and persons. Throws where nothing looks like one, and nobody named it. */
export function findRoots(survey: Survey, hints: RootHints): Roots {
  const pointed = countPointers(survey)
  const ticketScores = scored(survey, (table) => ticketScore(survey, table, pointed))
  const ticket = chosen(survey, ticketScores, { what: 'ticket', hint: hints.ticket })
  const personScores = scored(survey, (table) =>
    table === ticket.value ? noScore : personScore(survey, table, pointed, ticket.value),
  )
  const person = chosen(survey, personScores, { what: 'person', hint: hints.person })
  const others = personScores.filter(({ table, points }) => table !== person.value && points >= enough)
  return { ticket, person, personLike: [person.value, ...others.map(({ table }) => table)] }
}

interface Score {
  readonly points: number
  readonly signs: readonly string[]
}
type ScoredTable = Score & { readonly table: CatalogTable }

const noScore: Score = { points: 0, signs: [] }
/** From here on a table may be what is looked for, and from there on it likely is. */
const enough = 8
const plenty = 13
const clearLead = 3

function scored(survey: Survey, score: (table: CatalogTable) => Score): readonly ScoredTable[] {
  return (
    survey.catalog.tables
      // Rows of tickets and persons are named by one column.
      .map((table) => ({ table, ...(keyOf(table) === undefined ? noScore : score(table)) }))
      .toSorted((one, other) => other.points - one.points)
  )
}

interface Wanted {
  readonly what: 'ticket' | 'person'
  readonly hint: string | undefined
}

function chosen(survey: Survey, scores: readonly ScoredTable[], { what, hint }: Wanted): Claim<CatalogTable> {
  if (hint !== undefined) return hinted(survey, what, hint)
  const [first, second] = scores
  if (first === undefined || first.points < enough) throw notFound(what, survey)
  const why = first.signs.join(', ')
  if (second !== undefined && first.points - second.points < clearLead)
    return decide(first.table, `${why}; ${second.table.name} may be meant as well`)
  return first.points < plenty
    ? decide(first.table, `${why}; that is little to go by`)
    : likely(first.table, why)
}

function hinted(survey: Survey, what: string, name: string): Claim<CatalogTable> {
  const table = findTable(survey.catalog, name)
  if (table !== undefined) return sure(table, 'you named it')
  throw new UsageError(
    'draft-table',
    `expected --${what} to name a table of the database, found ${name}${didYouMean(name, survey.catalog.tables)}`,
  )
}

function notFound(what: string, { catalog }: Survey): DeskError {
  return new DeskError(
    'draft-no-root',
    `expected a table with one row per ${what}, and none of the ${catalog.tables.length} tables looks like one`,
    { facts: { tables: catalog.tables.length }, remedy: `Name it: expunge datamap draft … --${what} TABLE` },
  )
}

function ticketScore(survey: Survey, table: CatalogTable, pointed: ReadonlyMap<string, number>): Score {
  const columns = table.columns.map(({ name }) => survey.read(name))
  const has = (list: string) => columns.some((words) => longestIn(words, list) > 0)
  return add([
    named(wordsOf(survey, table.name), ticketTables),
    sign(has(ticketFields['status'] ?? ''), 3, 'a status'),
    sign(has(ticketFields['title'] ?? ''), 3, 'a subject'),
    sign(has(ticketFields['priority'] ?? ''), 2, 'a priority'),
    sign(has(roleWords.customer), 2, 'a customer'),
    sign(has(roleWords.agent), 1, 'an agent'),
    sign(has(ticketFields['created'] ?? ''), 1, 'a time of creation'),
    pointers(pointed.get(table.name) ?? 0, 6),
  ])
}

function personScore(
  survey: Survey,
  table: CatalogTable,
  pointed: ReadonlyMap<string, number>,
  ticket: CatalogTable,
): Score {
  const says = new Set(table.columns.map(({ name }) => meaningOf(survey.read(name))?.identifier))
  const secrets = table.columns.some(({ name }) => meaningOf(survey.read(name))?.category === 'secret')
  const name = named(wordsOf(survey, table.name), personTables)
  const hasName =
    says.has('name') || table.columns.some((column) => survey.read(column.name).join() === 'name')
  const score = add([
    name,
    sign(says.has('email'), 4, 'mail addresses'),
    sign(hasName, 3, 'names'),
    sign(says.has('login'), 2, 'logins'),
    sign(says.has('phone'), 2, 'telephone numbers'),
    sign(secrets, 1, 'passwords'),
    sign(isCustomerOf(survey, table, ticket), 8, `${ticket.name} names it as the customer`),
    pointers(pointed.get(table.name) ?? 0, 6),
  ])
  // Without a name or a way to reach somebody, a table that many point to is something else.
  const isAboutPersons = name.points > 0 || says.has('email') || says.has('name')
  return isAboutPersons ? score : noScore
}

/** A column of the ticket that is named like a customer leads there, by a foreign key or by its name. */
function isCustomerOf(survey: Survey, table: CatalogTable, ticket: CatalogTable): boolean {
  return ticket.columns.some(({ name }) => {
    const words = survey.read(name)
    if (longestIn(words, roleWords.customer) === 0) return false
    const byKey = ticket.foreignKeys.some((key) => key.columns.includes(name) && key.table === table.name)
    return byKey || areSameWords(baseOf(words), wordsOf(survey, table.name))
  })
}

/** How many columns of other tables point to each table, by foreign keys and by names. */
function countPointers(survey: Survey): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (target: string) => counts.set(target, (counts.get(target) ?? 0) + 1)
  for (const table of survey.catalog.tables) {
    const keyed = new Set(table.foreignKeys.flatMap(({ columns }) => columns))
    for (const key of table.foreignKeys) if (key.table !== table.name) count(key.table)
    for (const { name } of table.columns.filter((column) => !keyed.has(column.name))) {
      const base = baseOf(survey.read(name))
      const isPointer = base.length < survey.read(name).length && base.length > 0
      const target = survey.catalog.tables.find(
        (other) => other !== table && areSameWords(base, wordsOf(survey, other.name)),
      )
      if (isPointer && target !== undefined) count(target.name)
    }
  }
  return counts
}

/** A name of one word tells most; `ticket_history` is something that tickets have. */
function named(words: Words, table: Readonly<Record<string, number>>): Score {
  const at = (word: string | undefined) =>
    Object.entries(table).find(([known]) => word !== undefined && isSameWord(known, word))?.[1] ?? 0
  const last = at(words.at(-1))
  const points = words.length === 1 ? last : Math.max(0, last - words.length, at(words[0]) - 3 * words.length)
  return { points, signs: points > 0 ? ['its name'] : [] }
}

const sign = (isThere: boolean, points: number, text: string): Score =>
  isThere ? { points, signs: [text] } : noScore

function pointers(count: number, most: number): Score {
  if (count === 0) return noScore
  return {
    points: Math.min(count, most),
    signs: [`${count} ${count === 1 ? 'column points' : 'columns point'} to it`],
  }
}

function add(scores: readonly Score[]): Score {
  return {
    points: scores.reduce((sum, { points }) => sum + points, 0),
    signs: scores.flatMap(({ signs }) => signs),
  }
}

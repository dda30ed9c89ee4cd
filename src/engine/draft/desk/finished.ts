import type { CatalogColumn, CatalogTable } from '../../../database/catalog.ts'
import { commonGivenNames } from '../../detection/match/common-names.ts'
import { fold } from '../../detection/fold.ts'
import type { Rule, RuleValue } from '../../rule/rule.ts'
import { type Claim, decide, likely } from '../claim.ts'
import { phrases } from '../names/meaning.ts'
import { closedWords, endsWords, openWords } from '../names/vocabulary.ts'
import { holdsPhrase, isSameWord, looseWords } from '../names/words.ts'
import { type Link, type Links, linksAt, linksFrom } from '../relations/link.ts'
import type { Questions } from '../relations/find.ts'
import type { SampledRow } from '../sample/read.ts'
import { keyOf, type Survey, tableIn } from '../survey.ts'
import { labelColumn, ticketColumn } from './fields.ts'

/**
 * Which tickets are done: by a column of the table of statuses that says so, by statuses with well-known names, or by
 * the time at which a ticket was closed. Only names of statuses that the vocabulary knows are ever written down.
 */
export async function findFinished(
  survey: Survey,
  ticket: CatalogTable,
  links: Links,
  ask: Questions,
): Promise<Claim<Rule>> {
  const status = ticketColumn(survey, ticket, 'status')
  const link = status === undefined ? undefined : linksAt(links, ticket.name, status.name)[0]
  const target = link === undefined ? undefined : tableIn(survey, link.target)
  const byTable =
    link === undefined || target === undefined ? undefined : byStatusTable(survey, links, { link, target })
  const byText = status?.type === 'text' ? await byStatusText(ticket, status, ask) : undefined
  return byTable ?? byText ?? byTime(survey, ticket) ?? nothingKnown(ticket)
}

interface StatusTable {
  readonly link: Link
  readonly target: CatalogTable
}

function byStatusTable(survey: Survey, links: Links, status: StatusTable): Claim<Rule> | undefined {
  const { link, target } = status
  const flag = target.columns.find(
    ({ name, type }) =>
      (type === 'boolean' || type === 'integer') &&
      phrases(endsWords).some(
        (phrase) => phrase.length === survey.read(name).length && holdsPhrase(survey.read(name), phrase),
      ),
  )
  const isOnlyWay = linksFrom(links, link.table).filter((other) => other.target === target.name).length === 1
  if (flag !== undefined && isOnlyWay)
    return likely(
      { op: '=', field: `${target.name}.${flag.name}`, value: flag.type === 'boolean' ? true : 1 },
      `${target.name}.${flag.name} says which statuses end a ticket`,
    )
  return byStatusNames(survey, links, status, isOnlyWay)
}

function byStatusNames(
  survey: Survey,
  links: Links,
  { link, target }: StatusTable,
  isOnlyWay: boolean,
): Claim<Rule> | undefined {
  const label = labelColumn(survey, target)
  const key = keyOf(target)
  const rows = survey.samples.get(target.name)?.rows.reveal() ?? []
  if (label === undefined || key === undefined || rows.length === 0) return undefined
  const sorted = rows.map((row) => ({
    row,
    is: verdictOn(`${row[label.name] ?? ''} ${typeName(survey, links, target, row)}`),
  }))
  const closed = sorted.filter(({ is }) => is === 'closed').map(({ row }) => row)
  if (closed.length === 0) return undefined
  const unknown = sorted.filter(({ is }) => is === 'unknown').length
  const areKeys = label.name === key.name || !isOnlyWay
  const column = areKeys ? key : label
  const field = areKeys ? (link.columns[0] ?? '') : `${target.name}.${label.name}`
  return weighed(oneOf(field, valuesOf(closed, column)), { known: closed.length, unknown, all: rows.length })
}

/** Where statuses have a kind of their own, as "closed", its name tells more than theirs. */
function typeName(survey: Survey, links: Links, target: CatalogTable, row: SampledRow): string {
  return linksFrom(links, target.name)
    .map((link) => {
      const kinds = tableIn(survey, link.target)
      const label = kinds === undefined ? undefined : labelColumn(survey, kinds)
      const isKind =
        kinds !== undefined && kinds.name !== target.name && survey.read(kinds.name).includes('type')
      if (!isKind || label === undefined) return ''
      const found = survey.samples
        .get(kinds.name)
        ?.rows.reveal()
        .find((other) => other[link.targetColumns[0] ?? ''] === row[link.columns[0] ?? ''])
      return found?.[label.name] ?? ''
    })
    .join(' ')
}

async function byStatusText(
  ticket: CatalogTable,
  status: CatalogColumn,
  ask: Questions,
): Promise<Claim<Rule> | undefined> {
  const values = status.enumValues ?? (await ask.kinds(ticket, status))
  const closed = values.filter((value) => verdictOn(value) === 'closed')
  if (closed.length === 0) return undefined
  const unknown = values.filter((value) => verdictOn(value) === 'unknown').length
  return weighed(oneOf(status.name, closed), { known: closed.length, unknown, all: values.length })
}

function byTime(survey: Survey, ticket: CatalogTable): Claim<Rule> | undefined {
  const closed = ticketColumn(survey, ticket, 'closed')
  if (closed === undefined) return undefined
  return decide(
    { op: 'is not null', field: closed.name },
    `finished: a ticket with a time in ${closed.name} is taken as done; no status tells`,
  )
}

/** The key is never null: until a person says what finished means, no filter takes a ticket. */
function nothingKnown(ticket: CatalogTable): Claim<Rule> {
  return decide(
    { op: 'is null', field: ticket.primaryKey[0] ?? ticket.columns[0]?.name ?? 'id' },
    'finished: nothing tells which tickets are done; as it stands, no filter takes any',
  )
}

interface Weight {
  readonly known: number
  readonly unknown: number
  readonly all: number
}

function weighed(rule: Rule, { known, unknown, all }: Weight): Claim<Rule> {
  const found = `${known} of ${all} statuses are named like an end`
  return unknown === 0
    ? likely(rule, found)
    : decide(rule, `finished: ${found}, and the names of ${unknown} say neither yes nor no`)
}

function oneOf(field: string, values: readonly RuleValue[]): Rule {
  const [first, ...others] = values
  return first !== undefined && others.length === 0
    ? { op: '=', field, value: first }
    : { op: 'in', field, values: [...values] }
}

function valuesOf(rows: readonly SampledRow[], column: CatalogColumn): readonly RuleValue[] {
  const texts = [...new Set(rows.flatMap((row) => row[column.name] ?? []))]
  if (column.type !== 'integer') return texts.toSorted()
  return texts.map(Number).toSorted((one, other) => one - other)
}

/** What the name of a status says. Words for an open ticket win: "pending auto close" is not closed. */
function verdictOn(status: string): 'closed' | 'open' | 'unknown' {
  const words = looseWords(status)
  const has = (list: string) =>
    phrases(list).some(
      (phrase) =>
        holdsPhrase(words, phrase) ||
        (phrase.length === 1 && words.some((word) => isSameWord(word, phrase[0] ?? ''))),
    )
  if (has(openWords)) return 'open'
  return has(closedWords) && isWritable(status) ? 'closed' : 'unknown'
}

/** What goes into the map is short, made of words, and names nobody: "closed by Anna" is somebody's text. */
function isWritable(status: string): boolean {
  const words = status.trim().split(/[\s_-]+/)
  const isShort = words.length <= 4 && status.length <= 40
  return isShort && words.every((word) => /^[\p{L}()+/]+$/u.test(word) && !commonGivenNames.has(fold(word)))
}

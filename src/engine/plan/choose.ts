import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { Desk } from '../datamap/desk.ts'
import type { Identifier } from '../detection/identifiers.ts'
import { lookupOf } from '../datamap/rules.ts'
import { readLifecycles } from '../datamap/version.ts'
import { checkNames } from '../selection/known.ts'
import type { Category } from '../../shared/categories.ts'
import { boundRule, customPrefix } from '../selection/condition.ts'
import { idlePerson } from '../selection/idle.ts'
import { formatFilter } from '../rule/filter.ts'
import { resolveRule } from '../rule/instant.ts'
import { isPart, wholesOf } from '../selection/chains.ts'
import { allOf, columnOf } from '../selection/fragments.ts'
import { peopleByKey, type Person, personKey } from '../selection/people.ts'
import { type Account, chosenAccounts, matchSubject } from '../selection/subject.ts'
import { bindTicketField, filterFields, ticketFilter } from '../selection/tickets.ts'
import type { Rule } from '../rule/rule.ts'
import type { PlanSelection } from './document.ts'
import { guardPersons } from './guards.ts'
import type { PlanRequest } from './input.ts'
import { type Chosen, ticketCondition } from './units.ts'

export interface Choice {
  readonly selection: PlanSelection
  /** The chosen accounts of a subject. */
  readonly people: readonly Person[]
  /** Why each of them was chosen. */
  readonly accounts: readonly Account[]
  /** Accounts that may be the same human, or only share the name. */
  readonly others: readonly Account[]
  readonly warnings: readonly string[]
}

/** The conditions on the desk's rows that a plan's selection stands for; the same now as when the plan was made. */
export function conditionsFor(session: Session, desk: Desk, selection: PlanSelection): Chosen {
  if (selection.kind === 'tickets')
    return { tickets: sql`${columnOf('t', desk.numberColumn)} in (${sql.join([...selection.numbers])})` }
  if (selection.kind === 'subject') {
    const [organization] = desk.organization?.key ?? []
    const among = (column: string, keys: readonly string[]) =>
      sql`${columnOf('t', column)} in (${sql.join([...keys])})`
    const idle = selection.idle === undefined ? undefined : idlePerson(desk, session.engine, selection.idle)
    const persons = among(personKey(desk), selection.accounts)
    return {
      persons: idle === undefined ? persons : allOf([persons, idle]),
      ...(idle === undefined ? {} : { personRecheck: idle }),
      ...(organization === undefined || selection.organizations.length === 0
        ? {}
        : { organizations: among(organization, selection.organizations) }),
    }
  }
  const ticketRule: Rule = selection.unfinished ? selection.rule : { all: [selection.rule, desk.finished] }
  const own = desk.map.ticket.along === undefined ? [] : [sql`not ${isPart(desk, session.engine, 't')}`]
  return { tickets: allOf([ticketCondition(desk, session, ticketRule), ...own]), ticketRule }
}

/** Finds out which persons or tickets a request means. */
export async function choose(
  session: Session,
  desk: Desk,
  request: Pick<PlanRequest, 'selection' | 'only' | 'clock'>,
): Promise<Choice> {
  const { selection } = request
  if (selection.kind === 'subject') return chooseSubject(session, desk, selection, request.only)
  if (selection.kind === 'tickets') return chooseTickets(session, desk, selection.numbers)
  if (selection.kind === 'idle') return chooseIdle(session, desk, selection, request.clock.now())
  const timeZone = selection.timeZone ?? desk.map.time_zone
  const { text, rule } = ticketFilter(desk, selection.filter, { now: request.clock.now(), timeZone })
  await checkNames(session, desk, rule)
  const unfinished = selection.unfinished === true
  return {
    selection: {
      kind: 'filter',
      filter: text,
      rule,
      asOf: request.clock.now().toISOString(),
      timeZone,
      unfinished,
    },
    people: [],
    accounts: [],
    others: [],
    warnings: [...namingWarnings(desk, rule), ...(await lifecycleWarnings(session, desk, unfinished))],
  }
}

async function chooseIdle(
  session: Session,
  desk: Desk,
  { accounts, rule, timeZone }: Extract<PlanRequest['selection'], { kind: 'idle' }>,
  now: Date,
): Promise<Choice> {
  await guardPersons(session, desk, accounts)
  const idle = boundRule(formatFilter(resolveRule(rule, { now, timeZone })), { desk, table: desk.person })
  return {
    selection: { kind: 'subject', accounts, organizations: [], hints: [], idle },
    people: [],
    accounts: [],
    others: [],
    warnings: [],
  }
}

/** A lifecycle of which the map does not speak has no finished tickets, as far as a filter can tell. */
async function lifecycleWarnings(session: Session, desk: Desk, unfinished: boolean): Promise<string[]> {
  const { lifecycles } = desk.map.ticket
  if (lifecycles === undefined || unfinished) return []
  const followed = (await readLifecycles(session, desk.map, desk.catalog)) ?? []
  return followed
    .filter(({ name }) => lifecycles.finished[name === '' ? (lifecycles.unset ?? '') : name] === undefined)
    .map(
      ({ name, tickets }) =>
        `${tickets} ${tickets === 1 ? 'ticket follows' : 'tickets follow'} the lifecycle "${name}", of which the data map does not say which statuses end it: none of them is taken (ticket.lifecycles)`,
    )
}

const namingCategories: ReadonlySet<Category> = new Set(['identifier', 'contact', 'free_text', 'special'])

/** Keys and rules may stand in a plan; a person's values should not, and a filter over these fields writes them there. */
function namingWarnings(desk: Desk, rule: Rule): string[] {
  const naming = comparedFields(rule).filter((field) =>
    namingCategories.has(categoryOf(desk, field) ?? 'key'),
  )
  if (naming.length === 0) return []
  const written = new Map(filterFields(desk).map((field) => [bindTicketField(field, desk), field]))
  const fields = naming.map((field) => written.get(field) ?? field.replace(customPrefix, 'custom.'))
  return [
    `the filter names values of ${[...new Set(fields)].join(', ')}, which stay readable in the plan; name persons with --subject`,
  ]
}

function comparedFields(rule: Rule): string[] {
  if ('all' in rule) return rule.all.flatMap(comparedFields)
  if ('any' in rule) return rule.any.flatMap(comparedFields)
  if ('not' in rule) return comparedFields(rule.not)
  return rule.op === 'is null' || rule.op === 'is not null' ? [] : [rule.field]
}

/** What the map says of the column behind a bound field. */
function categoryOf(desk: Desk, field: string): Category | undefined {
  const { custom } = desk.map.ticket
  const isCustom = field.startsWith(customPrefix)
  const lookup =
    isCustom && custom !== undefined ? { table: custom.table, column: custom.value } : lookupOf(field)
  const wanted = (lookup?.table ?? desk.ticket.name).toLowerCase()
  const table = [...desk.tables.values()].find(({ name }) => name.toLowerCase() === wanted)
  const column = (lookup?.column ?? field).toLowerCase()
  return table?.columns.find(({ name }) => name.toLowerCase() === column)?.category
}

async function chooseTickets(session: Session, desk: Desk, wanted: readonly string[]): Promise<Choice> {
  const numbers = [...new Set(wanted.map((number) => number.replace(/^#/, '').trim()))]
  if (numbers.length === 0) throw new UsageError('no-tickets', 'expected at least one ticket number')
  if (numbers.length > 10_000)
    throw new UsageError(
      'too-many-tickets',
      `expected at most 10,000 ticket numbers, found ${numbers.length}; use a filter`,
    )
  const isNumeric =
    desk.ticket.catalog.columns.find((column) => column.name === desk.numberColumn)?.type === 'integer'
  const wrong = isNumeric ? numbers.filter((number) => !/^\d{1,18}$/.test(number)) : []
  if (wrong.length > 0)
    throw new UsageError(
      'bad-number',
      `expected ticket numbers in digits, found ${wrong.slice(0, 5).join(', ')}`,
    )
  const number = columnOf('t', desk.numberColumn)
  const tickets = sql`${number} in (${sql.join(numbers)})`
  const { rows } = await session.run(
    sql`select ${number} as number from ${sql.id(desk.ticket.name)} as t where ${tickets}`,
  )
  const known = new Set(rows.map((row) => String(row['number'])))
  const missing = numbers.filter((candidate) => !known.has(candidate))
  if (missing.length > 0)
    throw new UsageError(
      'no-such-ticket',
      `this desk has no ticket ${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ' and more' : ''}`,
      {
        facts: { missing: missing.length },
        remedy: 'Nothing was planned; check the numbers.',
      },
    )
  const { taken, warnings } = await wholeTickets(session, desk, numbers)
  return { selection: { kind: 'tickets', numbers: taken }, people: [], accounts: [], others: [], warnings }
}

/** A ticket that is a part of another one, such as a merged one, stands for the whole. */
async function wholeTickets(
  session: Session,
  desk: Desk,
  numbers: readonly string[],
): Promise<{ readonly taken: readonly string[]; readonly warnings: readonly string[] }> {
  const taken = new Set(numbers)
  const warnings: string[] = []
  const number = (alias: string) => columnOf(alias, desk.numberColumn)
  for (let asked: readonly string[] = numbers; asked.length > 0; ) {
    const found = new Set<string>()
    for (const { tables, condition } of wholesOf(desk, session.engine, 't', 'w')) {
      const sources = tables.map(({ name, alias }) => sql`${sql.id(name)} as ${sql.id(alias)}`)
      const where = allOf([sql`${number('t')} in (${sql.join([...asked])})`, condition])
      const { rows } = await session.run(
        sql`select ${number('t')} as part, ${number('w')} as whole from ${sql.id(desk.ticket.name)} as t, ${sql.join(sources)} where ${where}`,
      )
      for (const row of rows) {
        const whole = String(row['whole'])
        if (taken.has(whole)) continue
        taken.add(whole)
        found.add(whole)
        warnings.push(`ticket ${String(row['part'])} is a part of ticket ${whole}, which is taken with it`)
      }
    }
    asked = [...found]
  }
  return { taken: [...taken], warnings }
}

async function chooseSubject(
  session: Session,
  desk: Desk,
  selection: Extract<PlanRequest['selection'], { kind: 'subject' }>,
  only: PlanRequest['only'],
): Promise<Choice> {
  const { known } = selection
  const still = known === undefined ? [] : await peopleByKey(session, desk, known.accounts)
  const hints = [...selection.hints, ...still.map(({ key }) => ({ kind: 'id' as const, value: key }))]
  const match = await matchSubject(session, desk, hints)
  const people = withKnown(chosenAccounts(match), known?.identifiers ?? [])
  const accounts = people.map((person) => person.key)
  const organization =
    only === 'accounts'
      ? { keys: [], warnings: [] }
      : await treatedWith(session, desk, accounts, selection.organization === true)
  const others = match.accounts.filter((account) => !account.chosen)
  return {
    selection: {
      kind: 'subject',
      accounts,
      organizations: organization.keys,
      hints: [...new Set(selection.hints.map((hint) => hint.kind))],
    },
    people,
    accounts: match.accounts.filter((account) => account.chosen),
    others,
    warnings: [...organization.warnings, ...otherWarnings(others)],
  }
}

/** An account that was redacted tells no more what its person is searched for by. */
function withKnown(people: readonly Person[], known: readonly Identifier[]): readonly Person[] {
  return people.map((person, i) =>
    i === 0 ? { ...person, identifiers: [...person.identifiers, ...known] } : person,
  )
}

function otherWarnings(others: readonly Account[]): string[] {
  const related = others.filter((account) => account.reasons.some((reason) => reason !== 'same name'))
  const namesakes = others.length - related.length
  return [
    ...related.map(
      (account) =>
        `the account with id ${account.person.key} has the ${account.reasons.join(' and the ')}; if it is the same person, add --subject id=${account.person.key}`,
    ),
    ...(namesakes > 0
      ? [
          `${namesakes} other account${namesakes === 1 ? ' has' : 's have'} the same name and ${namesakes === 1 ? 'is' : 'are'} left alone`,
        ]
      : []),
  ]
}

/** What is treated together with accounts that may be treated. */
async function treatedWith(
  session: Session,
  desk: Desk,
  accounts: readonly string[],
  wanted: boolean,
): ReturnType<typeof chooseOrganization> {
  await guardPersons(session, desk, accounts)
  return chooseOrganization(session, desk, accounts, wanted)
}

/** Organizations of the accounts that have no other member. */
async function chooseOrganization(
  session: Session,
  desk: Desk,
  accounts: readonly string[],
  wanted: boolean,
): Promise<{ readonly keys: readonly string[]; readonly warnings: readonly string[] }> {
  const alone = await soleOrganizations(session, desk, accounts)
  if (alone === undefined) {
    if (wanted) throw new UsageError('no-organization', 'the data map declares no organizations')
    return { keys: [], warnings: [] }
  }
  if (!wanted)
    return {
      keys: [],
      warnings: alone.map(
        (id) =>
          `the organization with id ${id} has no other member; a one-person firm counts as personal: add --organization to treat it too`,
      ),
    }
  if (alone.length === 0)
    throw new RefusedError(
      'organization-has-members',
      'the organization has other members, so it cannot go with this person',
      {
        remedy: 'Plan without --organization.',
      },
    )
  return { keys: alone, warnings: [] }
}

/** Keys of organizations that have no members but these accounts; nothing where the map knows no organizations. */
export async function soleOrganizations(
  session: Session,
  desk: Desk,
  accounts: readonly string[],
): Promise<readonly string[] | undefined> {
  const { organization, memberColumn } = desk
  const [key] = organization?.key ?? []
  if (organization === undefined || memberColumn === undefined || key === undefined) return undefined
  const person = personKey(desk)
  const member = columnOf('t', memberColumn)
  const list = sql.join([...accounts])
  const { rows } = await session.run(
    sql`select distinct ${member} as found, (select count(*) from ${sql.id(desk.person.name)} as o where ${columnOf('o', memberColumn)} = ${member} and ${columnOf('o', person)} not in (${list})) as others from ${sql.id(desk.person.name)} as t where ${columnOf('t', person)} in (${list}) and ${member} is not null`,
  )
  return rows.filter((row) => Number(row['others']) === 0).map((row) => String(row['found']))
}

import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import {
  clearedColumns,
  type Desk,
  type DeskTable,
  personColumns,
  type PersonColumn,
  tableOf,
} from '../datamap/desk.ts'
import type { ChainStep } from '../datamap/schema.ts'
import type { Rule } from '../rule/rule.ts'
import { chainLeads, chainSql, looksLikePart } from '../selection/chains.ts'
import { conditionSql } from '../selection/condition.ts'
import { allOf, anyOf, columnOf, type Fragment } from '../selection/fragments.ts'
import { personKey } from '../selection/people.ts'
import { growUnit } from './grow.ts'
import { bookkeeping } from './bookkeeping.ts'
import type { PlanOptions, PlanSelect } from './document.ts'
import type { Disposition } from './fate.ts'
import { heldTicket, notHeld, notOfHeld, ticketPaths } from './held.ts'
import { reductionStatements } from './reduction.ts'
import { inUnit, unitTable, type UnitSets } from './sets.ts'
import { ownershipTree } from './tree.ts'
import { compileUnit, fillUnit, type PlanUnit, rootOf, type UnitOptions } from './unit.ts'

/** The chosen rows, as conditions over a row under alias `t`. */
export interface Chosen {
  readonly tickets?: Fragment
  readonly persons?: Fragment
  readonly organizations?: Fragment
  /** Asked again under lock: the rule of a filter. */
  readonly ticketRule?: Rule
  /** Asked again under lock of each person: that still nothing refers to them. */
  readonly personRecheck?: Fragment
}

export interface Composition {
  readonly units: readonly PlanUnit[]
  readonly select: readonly PlanSelect[]
  readonly sets: readonly UnitSets[]
  /** Units that treat all of their rows; not those that only cut a link, or only serve others to select by. */
  readonly treating: readonly { readonly sets: UnitSets; readonly disposition: Disposition }[]
  /** Tickets that the subject had a part in: not theirs, but a name there means them. */
  readonly touched?: UnitSets
}

interface Draft {
  readonly sets: UnitSets
  readonly fill?: Fragment
  readonly options: Partial<UnitOptions> & { readonly disposition: Disposition }
  /** Compiles to statements; a scope only serves others to select by. */
  readonly works: boolean
}

interface Compose {
  readonly session: Session
  readonly version: string
  readonly desk: Desk
  readonly chosen: Chosen
  readonly disposition: Disposition
  readonly options: PlanOptions
  /** The rows of the units are to be read and nothing else. */
  readonly readOnly?: boolean
  /** See `UnitOptions`. */
  readonly withTouched?: boolean
}

/** Puts together the units of a plan, in the order in which they run, and how each of them is filled. */
export function composeUnits(request: Compose): Composition {
  const { desk, session, chosen, options } = request
  const make = setsMaker(desk, session)
  const drafts: Draft[] = []
  const select: PlanSelect[] = []
  const fill = (sets: UnitSets, where: Fragment) =>
    select.push({ kind: 'fill', unit: sets.name, statement: fillUnit(session, sets, where) })
  const persons = chosen.persons === undefined ? undefined : make('persons', desk.person, request.disposition)
  if (persons !== undefined && chosen.persons !== undefined)
    fill(persons, allOf([chosen.persons, ...freeOf(request, desk.person)]))
  if (options.attachmentsOnly || options.attachments.length > 0) {
    attachmentDrafts(request, make, drafts, { select, fill }, persons)
    return finish(request, drafts, select)
  }
  const tickets = ticketDrafts(request, make, drafts, select, persons)
  const before = drafts.map((draft) => draft.sets)
  let touched: UnitSets | undefined
  if (persons !== undefined) {
    touched = partDrafts(request, make, drafts, { fill, persons, tickets })
    rootDrafts(request, make, drafts, { select, fill, persons, released: [...before] })
  }
  foundFileDrafts(request, { make, drafts, fill })
  const composed = finish(request, drafts, select)
  return touched === undefined ? composed : { ...composed, touched }
}

/** Conditions that leave out rows of a root (under `t`) that are held. */
const freeOf = ({ desk, session }: Compose, root: DeskTable) => notHeld(desk, session.engine, root.name, 't')

type Make = (name: string, table: DeskTable, disposition?: Disposition) => UnitSets

function setsMaker(desk: Desk, session: Session): Make {
  return (name, table, disposition) => ({
    desk,
    engine: session.engine,
    name,
    tree: ownershipTree(desk, table.name, disposition),
  })
}

/** The tickets of the selection: those that may be purged, and those that have to be redacted instead. */
function ticketDrafts(
  request: Compose,
  make: Make,
  drafts: Draft[],
  select: PlanSelect[],
  persons: UnitSets | undefined,
): UnitSets[] {
  const { desk, session, chosen, disposition, options } = request
  const free = notRetained(desk, session)
  const where = chosen.tickets ?? (persons === undefined ? anyOf([]) : ownedBy(desk, session, persons))
  const recheck = allOf([
    free,
    // What is a part of a chosen ticket was taken along with it, whatever its own values are.
    ...(chosen.ticketRule === undefined
      ? []
      : [anyOf([ticketCondition(desk, session, chosen.ticketRule), ...partsOf(desk, session)])]),
  ])
  const grow = (sets: UnitSets) => {
    const statement = growUnit(session, sets, free)
    if (statement !== undefined) select.push({ kind: 'grow', unit: sets.name, statement })
  }
  const common = { recheck, finish: bookkeeping(desk, session, options) }
  const redacted = make('redacted_tickets', desk.ticket)
  if (disposition === 'redact') {
    select.push({
      kind: 'fill',
      unit: redacted.name,
      statement: fillUnit(session, redacted, allOf([where, free])),
    })
    grow(redacted)
    drafts.push({ sets: redacted, options: { ...common, disposition: 'redact' }, works: true })
    return [redacted]
  }
  const purged = make('purged_tickets', desk.ticket, 'purge')
  select.push({ kind: 'fill', unit: purged.name, statement: fillUnit(session, purged, allOf([where, free])) })
  grow(purged)
  const reduction = reductionStatements({ session, from: purged, to: redacted, released: [] })
  if (reduction !== undefined) {
    const [move, drop] = reduction
    select.push({ kind: 'reduce', from: purged.name, to: redacted.name, move, drop })
  }
  drafts.push({ sets: purged, options: { recheck, disposition: 'purge' }, works: true })
  drafts.push({ sets: redacted, options: { ...common, disposition: 'redact' }, works: true })
  return [purged, redacted]
}

function partsOf(desk: Desk, session: Session): Fragment[] {
  return desk.map.ticket.along === undefined ? [] : [looksLikePart(desk, session.engine, 't')]
}

/** What the person did in tickets of others: their messages are treated, the link to them is cut. */
function partDrafts(
  { desk, session }: Compose,
  make: Make,
  drafts: Draft[],
  parts: {
    readonly fill: (sets: UnitSets, where: Fragment) => void
    readonly persons: UnitSets
    readonly tickets: readonly UnitSets[]
  },
): UnitSets {
  const { fill, persons, tickets } = parts
  const touched = make('touched_tickets', desk.ticket)
  const trees = new Set(touched.tree.map((node) => node.table.name))
  const keys = sql`select k1 from ${sql.id(unitTable(persons.name))}`
  const mine = (column: PersonColumn, alias = 't') => personCondition(desk, session, column, keys, alias)
  const ways = personColumns(desk, 'author', 'participant').filter((column) => trees.has(column.table))
  const keyOf = (alias: string) => sql.join(desk.ticket.key.map((key) => columnOf(alias, key)))
  // Driven from the person's rows, which an index finds, up to their tickets.
  const took = ways.flatMap((column) =>
    ticketPaths(desk, session.engine, column.table, 'part').map(({ tables, condition }) => {
      const sources = [
        sql`${sql.id(column.table)} as part`,
        ...tables.map(({ name, alias }) => sql`${sql.id(name)} as ${sql.id(alias)}`),
      ]
      return sql`select ${keyOf('h')} from ${sql.join(sources)} where ${allOf([mine(column, 'part'), condition])}`
    }),
  )
  fill(touched, took.length === 0 ? anyOf([]) : sql`(${keyOf('t')}) in (${sql.join(took, sql` union `)})`)
  drafts.push({ sets: touched, options: { disposition: 'redact' }, works: false })
  for (const column of personColumns(desk, 'author')) {
    const table = desk.tables.get(column.table)
    if (table === undefined) continue
    const sets = make(roleName('authored', column, desk), table)
    const theirs = tickets.map((unit) => sql`not ${inUnit(unit, column.table, 't')}`)
    const held = notHeld(desk, session.engine, column.table, 't')
    fill(sets, allOf([mine(column), ...ofOutsiders(desk, session, column, persons), ...theirs, ...held]))
    drafts.push({
      sets,
      options: {
        disposition: 'redact',
        recheck: allOf(held),
        ...(column.nullable ? { cut: [column.column] } : {}),
      },
      works: true,
    })
  }
  for (const column of personColumns(desk, 'participant')) {
    const table = desk.tables.get(column.table)
    if (table === undefined) continue
    const sets = make(roleName('participation', column, desk), table, 'purge')
    const purged = tickets
      .filter((unit) => unit.name === 'purged_tickets')
      .map((unit) => sql`not ${inUnit(unit, column.table, 't')}`)
    const held = notHeld(desk, session.engine, column.table, 't')
    fill(sets, allOf([mine(column), ...purged, ...held]))
    drafts.push({ sets, options: { disposition: 'purge', recheck: allOf(held) }, works: true })
  }
  return touched
}

/** What those who work for the organization write to others is the organization's own. */
function ofOutsiders(desk: Desk, session: Session, column: PersonColumn, persons: UnitSets): Fragment[] {
  const { staff } = desk.map.person
  if (staff === undefined) return []
  const [key = ''] = desk.person.key
  const works = chainLeads(staff, { desk, engine: session.engine, from: 'p' })
  return [
    sql`${columnOf('t', column.column)} not in (select ${columnOf('p', key)} from ${sql.id(desk.person.name)} as p where ${allOf([inUnit(persons, desk.person.name, 'p'), works])})`,
  ]
}

/** Named by the table, and by the column too where a table names the person in several. */
function roleName(kind: string, column: PersonColumn, desk: Desk): string {
  const same = personColumns(desk, column.role).filter((other) => other.table === column.table)
  return same.length === 1 ? `${kind}_${column.table}` : `${kind}_${column.table}_${column.column}`
}

/** The person's record and their organization, with everything that belongs to them. */
function rootDrafts(
  { desk, session, disposition, chosen }: Compose,
  make: Make,
  drafts: Draft[],
  parts: {
    readonly select: PlanSelect[]
    readonly fill: (sets: UnitSets, where: Fragment) => void
    readonly persons: UnitSets
    readonly released: readonly UnitSets[]
  },
): void {
  const { select, fill, persons, released: before } = parts
  const redacted = make('redacted_persons', desk.person)
  const people = disposition === 'purge' ? [persons, redacted] : [persons]
  const gonePreviously = before.filter((unit) => unit.name === 'purged_tickets')
  for (const column of clearedColumns(desk))
    agentDraft({ desk, session, make, drafts, fill, purged: gonePreviously }, column, people)
  const gone = drafts
    .filter((draft) => draft.works && draft.options.disposition === 'purge')
    .map((draft) => draft.sets)
  const roots = [
    { purge: persons, redact: redacted, filled: true },
    ...(desk.organization === undefined || chosen.organizations === undefined
      ? []
      : [
          {
            purge: make('organizations', desk.organization, disposition),
            redact: make('redacted_organizations', desk.organization),
            filled: false,
          },
        ]),
  ]
  const released = [...gone]
  for (const { purge, redact, filled } of roots) {
    const recheck = allOf([
      ...notHeld(desk, session.engine, rootOf(purge).table.name, 't'),
      ...(filled && chosen.personRecheck !== undefined ? [chosen.personRecheck] : []),
    ])
    if (!filled && chosen.organizations !== undefined) fill(purge, allOf([chosen.organizations, recheck]))
    if (disposition === 'redact') {
      drafts.push({ sets: purge, options: { disposition: 'redact', recheck }, works: true })
      continue
    }
    const reduction = reductionStatements({ session, from: purge, to: redact, released })
    if (reduction !== undefined) {
      const [move, drop] = reduction
      select.push({ kind: 'reduce', from: purge.name, to: redact.name, move, drop })
    }
    drafts.push({ sets: purge, options: { disposition: 'purge', recheck }, works: true })
    drafts.push({ sets: redact, options: { disposition: 'redact', recheck }, works: true })
    released.push(purge)
  }
}

/** Empties a column that names a person who handled a ticket; a unit of its own, because there may be many. */
function agentDraft(
  parts: {
    readonly desk: Desk
    readonly session: Session
    readonly make: Make
    readonly drafts: Draft[]
    readonly fill: (sets: UnitSets, where: Fragment) => void
    readonly purged: readonly UnitSets[]
  },
  column: PersonColumn,
  people: readonly UnitSets[],
): void {
  const { desk, session, make, drafts, fill, purged } = parts
  const table = desk.tables.get(column.table)
  if (table === undefined) return
  const whole = make(roleName('handled', column, desk), table)
  // Nothing goes along with these rows: they stay as they are but for the one column.
  const sets = {
    ...whole,
    tree: whole.tree.slice(0, 1).map((root) => ({ ...root, owners: [], cyclic: false })),
  }
  const named = anyOf(
    people.map(({ name }) =>
      personCondition(desk, session, column, sql`select k1 from ${sql.id(unitTable(name))}`),
    ),
  )
  const recheck = allOf([
    named,
    ...notHeld(desk, session.engine, column.table, 't'),
    notOfHeld(desk, session.engine, column, 't'),
  ])
  fill(sets, allOf([recheck, ...purged.map((unit) => sql`not ${inUnit(unit, column.table, 't')}`)]))
  drafts.push({
    sets,
    options: { disposition: 'redact', recheck, cut: [column.column], cutOnly: true },
    works: true,
  })
}

/** Attachments of the selected tickets, or single ones, while everything else stays. */
function attachmentDrafts(
  request: Compose,
  make: Make,
  drafts: Draft[],
  parts: { readonly select: PlanSelect[]; readonly fill: (sets: UnitSets, where: Fragment) => void },
  persons: UnitSets | undefined,
): void {
  const { desk, session, chosen, options } = request
  const { select, fill } = parts
  if (persons !== undefined) drafts.push({ sets: persons, options: { disposition: 'redact' }, works: false })
  const scope = make('tickets', desk.ticket)
  const where = chosen.tickets ?? (persons === undefined ? anyOf([]) : ownedBy(desk, session, persons))
  fill(scope, allOf([where, notRetained(desk, session)]))
  const grown = growUnit(session, scope, notRetained(desk, session))
  if (grown !== undefined) select.push({ kind: 'grow', unit: scope.name, statement: grown })
  drafts.push({ sets: scope, options: { disposition: 'redact' }, works: false })
  for (const table of [...desk.tables.values()].filter(({ attachment }) => attachment !== undefined)) {
    const [key = ''] = table.key
    const single =
      options.attachments.length === 0
        ? []
        : [sql`${columnOf('t', key)} in (${sql.join([...options.attachments])})`]
    fileDraft(request, { make, drafts, fill }, table, [inUnit(scope, table.name, 't'), ...single])
  }
}

/** Attachments of others that name the person and could not be masked. */
function foundFileDrafts(request: Compose, parts: FileParts): void {
  for (const [name, keys] of Object.entries(request.options.foundFiles ?? {})) {
    const table = tableOf(request.desk, name)
    const [key = ''] = table.key
    fileDraft(request, parts, table, [sql`${columnOf('t', key)} in (${sql.join([...keys])})`])
  }
}

interface FileParts {
  readonly make: Make
  readonly drafts: Draft[]
  readonly fill: (sets: UnitSets, where: Fragment) => void
}

function fileDraft(
  { desk, session, disposition }: Compose,
  { make, drafts, fill }: FileParts,
  table: DeskTable,
  which: readonly Fragment[],
): void {
  const sets = make(`attachments_${table.name}`, table, disposition)
  const held = notHeld(desk, session.engine, table.name, 't')
  const isFile =
    table.attachment?.when === undefined
      ? []
      : [conditionSql(table.attachment.when, { desk, engine: session.engine, table, alias: 't' })]
  fill(sets, allOf([...which, ...isFile]))
  drafts.push({ sets, options: { disposition, recheck: allOf(held) }, works: true })
}

function finish(
  { session, version, readOnly = false, withTouched = false }: Compose,
  drafts: readonly Draft[],
  select: readonly PlanSelect[],
): Composition {
  const working = drafts.filter((draft) => draft.works)
  const units = drafts.map((draft) => {
    const earlier = working
      .slice(0, Math.max(working.indexOf(draft), 0))
      .filter((other) => other.options.cutOnly !== true)
      .map(({ sets, options }) => ({ sets, disposition: options.disposition }))
    const unit = compileUnit({
      session,
      version,
      sets: draft.sets,
      earlier,
      readOnly,
      withTouched,
      ...draft.options,
    })
    return draft.works
      ? unit
      : { ...unit, proofs: [], reports: [], changes: [], objects: [], figures: [], finish: [], collect: [] }
  })
  const treating = drafts.filter(
    ({ works, options }, i) => works && options.cutOnly !== true && (units[i]?.changes.length ?? 0) > 0,
  )
  return {
    units,
    select,
    sets: drafts.map((draft) => draft.sets),
    treating: treating.map(({ sets, options }) => ({ sets, disposition: options.disposition })),
  }
}

/** The ticket (alias `t`) is one of the persons': by a column of its own, or over a chain of tables. */
export function ownedBy(desk: Desk, session: Session, persons: UnitSets): Fragment {
  return ownedByAny(desk, session, {
    keys: sql`select k1 from ${sql.id(unitTable(persons.name))}`,
    isOne: (alias) => inUnit(persons, desk.person.name, alias),
  })
}

/** The ticket (alias `t`) is that of one of these accounts, whether or not they are held. */
export function ownedByAccounts(desk: Desk, session: Session, accounts: readonly string[]): Fragment {
  const keys = sql.join([...accounts])
  return ownedByAny(desk, session, {
    keys,
    isOne: (alias) => sql`${columnOf(alias, personKey(desk))} in (${keys})`,
  })
}

function ownedByAny(
  desk: Desk,
  session: Session,
  { keys, isOne }: { readonly keys: Fragment; readonly isOne: (alias: string) => Fragment },
): Fragment {
  const columns = desk.ticket.roles.filter((role) => role.role === 'customer')
  const chains = desk.map.person.tickets ?? []
  return anyOf([
    ...columns.map((column) => personCondition(desk, session, column, keys)),
    ...chains.map((chain) => chainCondition(desk, session, chain, isOne('c0'))),
  ])
}

/** The ticket (alias `t`) is, over a chain of tables, also the ticket of somebody who is none of the persons. */
export function ownedByOthers(desk: Desk, session: Session, persons: readonly UnitSets[]): Fragment {
  return anyOf(
    (desk.map.person.tickets ?? []).map((chain) => {
      const among = anyOf(persons.map((unit) => inUnit(unit, desk.person.name, 'c0')))
      return chainCondition(desk, session, chain, sql`not ${among}`)
    }),
  )
}

/** The persons of a plan, wherever a reduction has moved them. */
export const personSets = (sets: readonly UnitSets[]): readonly UnitSets[] =>
  sets.filter(({ name }) => name === 'persons' || name === 'redacted_persons')

/** The tickets that a plan treats as a whole. */
export const ticketSets = (sets: readonly UnitSets[]): readonly UnitSets[] =>
  sets.filter(({ name }) => name === 'purged_tickets' || name === 'redacted_tickets')

/** The ticket (alias `t`) is no ticket of the persons, but one of other customers that is a part of such a one. */
export function mergedOfOthers(desk: Desk, session: Session, sets: readonly UnitSets[]): Fragment {
  const { ticket } = desk
  const persons = personSets(sets)
  const customers = ticket.roles.filter(({ role }) => role === 'customer')
  const isSomebodys = customers.map(({ column }) => sql`${columnOf('t', column)} is not null`)
  return allOf([
    anyOf(ticketSets(sets).map((unit) => inUnit(unit, ticket.name, 't'))),
    anyOf([...isSomebodys, ownedByOthers(desk, session, persons)]),
    ...persons.map((unit) => sql`not ${ownedBy(desk, session, unit)}`),
  ])
}

function chainCondition(
  desk: Desk,
  session: Session,
  chain: readonly ChainStep[],
  /** Who is meant, under alias `c0`. */
  who: Fragment,
): Fragment {
  const { tables, condition } = chainSql(chain, { desk, engine: session.engine, from: 'c0', to: 't' })
  const sources = [
    sql`${sql.id(desk.person.name)} as c0`,
    ...tables.slice(0, -1).map(({ name, alias }) => sql`${sql.id(name)} as ${sql.id(alias)}`),
  ]
  return sql`exists (select 1 from ${sql.join(sources)} where ${allOf([who, condition])})`
}

/** The row (alias `t`) names one of the persons with these keys in this column. */
export function personCondition(
  desk: Desk,
  session: Session,
  column: PersonColumn,
  keys: Fragment,
  alias = 't',
): Fragment {
  const table = desk.tables.get(column.table)
  const when =
    column.when === undefined || table === undefined
      ? []
      : [conditionSql(column.when, { desk, engine: session.engine, table, alias })]
  return allOf([sql`${columnOf(alias, column.column)} in (${keys})`, ...when])
}

/** No ground of the map keeps the ticket (alias `t`), and no hold. */
export function notRetained(desk: Desk, session: Session): Fragment {
  return sql`not ${heldTicket(desk, session.engine, 't')}`
}

export function ticketCondition(desk: Desk, session: Session, rule: Rule): Fragment {
  return conditionSql(rule, { desk, engine: session.engine, table: desk.ticket, alias: 't' })
}

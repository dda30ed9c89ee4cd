import { linesOf, type Content } from './desk.ts'
import {
  type Column,
  type Condition,
  type Erasure,
  finished,
  type Model,
  type Owner,
  type Pointer,
  type Row,
  type Table,
  tableNamed,
} from './model.ts'

/**
 * What an erasure leaves behind, worked out row by row in memory from what the data map promises.
 *
 * Where docs/data-maps.md leaves room, this is how it reads the words:
 *
 * - A condition that compares with an empty value holds for no row, as in SQL; so does its opposite.
 * - A filter takes finished tickets only. Ticket numbers and persons take unfinished tickets too.
 * - Nothing is written to a retained ticket and to all that belongs to it, unless the same row also belongs to one
 *   that is treated. A pointer from there cannot be emptied, so even one with `clear` holds like one with `keep`.
 * - A row with several parents goes with the first of them that goes.
 * - A ticket or person row goes only when it was chosen itself.
 * - On redact, rows of a row that goes by `rows` go too, whichever of their parents inside the unit that is.
 * - Shared content stays as it is, not even redacted, while one row that uses it stays.
 * - `keep` holds a ticket when the row that points to it, or to a row that would go with it, does not go with purged
 *   tickets; a person when that row goes neither with purged tickets nor with the person's participations nor
 *   with purged persons. A held ticket or person is redacted with all that belongs to it, and may hold others.
 *   That the run cuts a link (author, agent) later does not loosen the hold.
 * - Rows a person wrote in tickets that are not treated are redacted with what belongs to them, whatever the
 *   disposition, and their author column is emptied where it may be null; rows that are the person's part go.
 * - `as_agent: clear` empties the agent column for persons who are redacted and for persons who are purged.
 * - An empty value holds nothing about anybody, so no treatment changes it.
 */
export interface Answer {
  readonly content: Content
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Tickets and persons that are treated. */
  readonly chosen: number
  /** No row is met twice, by two units or by an emptied pointer and a purge, so that the plan counts each row once. */
  readonly exact: boolean
}

type RowSet = Set<Row>

/** Root rows of one table with all that belongs to them. */
interface Unit {
  readonly table: Table
  readonly roots: RowSet
  readonly disposition: 'redact' | 'purge'
  readonly cut: readonly string[]
}

export function naiveAnswer(model: Model, erasure: Erasure): Answer {
  const units = unitsOf(model, erasure)
  const { gone, treated, twice } = fatesOf(model, units.list)
  let exact = !twice
  const counts: Record<string, Record<string, number>> = {}
  const count = (table: Table, action: string) => {
    counts[table.name] = { ...counts[table.name], [action]: (counts[table.name]?.[action] ?? 0) + 1 }
  }
  const content: Record<string, readonly string[]> = {}
  for (const table of model.tables) {
    const left: Row[] = []
    for (const row of table.rows) {
      if (gone.has(row)) {
        count(table, 'purge')
        if (emptied(model, table, row, gone, units.agents).length > 0) exact = false
        continue
      }
      const after = { ...row }
      if (treated.has(row) && redactRow(table, row, after, cutsOf(units.list, table, row)))
        count(table, 'redact')
      const letGo = units.kept.has(row) ? [] : emptied(model, table, row, gone, units.agents)
      // A column that is emptied for two reasons is counted for each of them.
      if (new Set(letGo).size < letGo.length) exact = false
      for (const column of new Set(letGo)) {
        if (after[column] === null) {
          exact &&= row[column] === null
          continue
        }
        after[column] = null
        count(table, 'unlink')
      }
      left.push(after)
    }
    content[table.name] = linesOf(table, left)
  }
  const roots = units.list.filter(({ table }) => table.name === model.ticket || table.name === model.person)
  return { content, counts, chosen: roots.reduce((sum, unit) => sum + unit.roots.size, 0), exact }
}

function unitsOf(
  model: Model,
  { disposition, selection }: Erasure,
): { list: Unit[]; agents: RowSet; kept: RowSet } {
  const ticket = tableNamed(model, model.ticket)
  const person = tableNamed(model, model.person)
  const [key = ''] = person.key
  const persons = new Set(
    person.rows.filter((row) => selection.kind === 'persons' && selection.keys.includes(row[key] ?? null)),
  )
  const asks = (row: Row): boolean => {
    if (selection.kind === 'tickets') return selection.numbers.includes(Number(row['num']))
    if (selection.kind === 'filter') return holds(selection.where, row) && holds(finished, row)
    return ticket.roles.some((role) => role.role === 'customer' && names(role, row, persons, key))
  }
  const retained = new Set(
    ticket.rows.filter((row) => model.retain !== undefined && holds(model.retain, row)),
  )
  const tickets = new Set(ticket.rows.filter((row) => asks(row) && !retained.has(row)))
  const kept = belonging(model, retained)
  const unit = (table: Table, roots: RowSet, as: 'redact' | 'purge', cut: readonly string[] = []): Unit => ({
    table,
    roots,
    disposition: as,
    cut,
  })
  const [purgedTickets, redactedTickets] =
    disposition === 'purge' ? reduce(model, tickets, new Set(), kept) : [new Set<Row>(), tickets]
  const list = [unit(ticket, purgedTickets, 'purge'), unit(ticket, redactedTickets, 'redact')]
  if (selection.kind !== 'persons') return { list, agents: new Set(), kept }
  const treated = belonging(model, tickets)
  const purged = belonging(model, purgedTickets)
  for (const table of model.tables)
    for (const role of table.roles) {
      const theirs = table.rows.filter((row) => names(role, row, persons, key) && !kept.has(row))
      const nullable = table.columns.some((column) => column.name === role.column && column.nullable)
      if (role.role === 'author')
        list.push(
          unit(
            table,
            new Set(theirs.filter((row) => !treated.has(row))),
            'redact',
            nullable ? [role.column] : [],
          ),
        )
      if (role.role === 'participant')
        list.push(unit(table, new Set(theirs.filter((row) => !purged.has(row))), 'purge'))
    }
  const before = new Set(
    list
      .filter((other) => other.disposition === 'purge')
      .flatMap((other) => [...belonging(model, other.roots)]),
  )
  const [purgedPersons, redactedPersons] =
    disposition === 'purge' ? reduce(model, persons, before, kept) : [new Set<Row>(), persons]
  list.push(unit(person, purgedPersons, 'purge'), unit(person, redactedPersons, 'redact'))
  return { list, agents: model.asAgent === 'clear' ? persons : new Set(), kept }
}

/** The row names one of these persons in the role's column. */
function names(role: Table['roles'][number], row: Row, persons: RowSet, key: string): boolean {
  const value = row[role.column] ?? null
  return (
    value !== null &&
    [...persons].some((person) => person[key] === value) &&
    (role.when === undefined || holds(role.when, row))
  )
}

/** Splits roots into those that may be purged and those that something else still points to. */
function reduce(model: Model, roots: RowSet, released: RowSet, kept: RowSet): readonly [RowSet, RowSet] {
  const purged = new Set(roots)
  const held = new Set<Row>()
  for (let moved = true; moved; ) {
    moved = false
    const going = new Set([...belonging(model, purged), ...released])
    for (const root of purged) {
      const along = belonging(model, new Set([root]))
      if (!isHeld(model, along, going, kept)) continue
      purged.delete(root)
      held.add(root)
      moved = true
    }
  }
  return [purged, held]
}

function isHeld(model: Model, along: RowSet, going: RowSet, kept: RowSet): boolean {
  return model.tables.some((source) =>
    source.pointers.some((pointer) =>
      tableNamed(model, pointer.target).rows.some(
        (target) =>
          along.has(target) &&
          source.rows.some(
            (row) =>
              !going.has(row) &&
              (pointer.whenGone === 'keep' || kept.has(row)) &&
              points(model, pointer, row, target),
          ),
      ),
    ),
  )
}

function points(model: Model, { column, target, when }: Pointer, row: Row, to: Row): boolean {
  const [key = ''] = tableNamed(model, target).key
  const value = row[column] ?? null
  return value !== null && value === to[key] && (when === undefined || holds(when, row))
}

/** The roots and every row that belongs to them, over any number of steps; shared content left out. */
function belonging(model: Model, roots: RowSet): RowSet {
  const found = new Set(roots)
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const child of model.tables) {
      if (child.name === model.ticket || child.name === model.person) continue
      for (const owner of child.owners.filter(({ shared }) => !shared))
        for (const row of child.rows)
          if (!found.has(row) && parentsOf(model, owner, row).some((parent) => found.has(parent)))
            found.add(row)
    }
  }
  return found
}

function parentsOf(model: Model, { parent, on, when }: Owner, row: Row): readonly Row[] {
  if (when !== undefined && !holds(when, row)) return []
  return tableNamed(model, parent).rows.filter((candidate) =>
    on.every((pair) => {
      const value = row[pair.child] ?? null
      const other = candidate[pair.parent] ?? null
      return value !== null && other !== null && value === (pair.asText ? String(other) : other)
    }),
  )
}

/** Rows that go, and rows that stay and are treated. */
function fatesOf(
  model: Model,
  units: readonly Unit[],
): { readonly gone: RowSet; readonly treated: RowSet; readonly twice: boolean } {
  const gone = new Set<Row>()
  const treated = new Set<Row>()
  let twice = false
  for (const unit of units) {
    const inside = belonging(model, unit.roots)
    const going = unit.disposition === 'purge' ? inside : goingOnRedact(model, inside)
    twice ||= [...inside].some((row) => treated.has(row))
    for (const row of inside) treated.add(row)
    for (const row of going) gone.add(row)
  }
  for (let before = -1; before !== gone.size; ) {
    before = gone.size
    for (const table of model.tables)
      for (const row of table.rows)
        if (!gone.has(row) && lastOwnerWent(model, table, row, gone))
          for (const one of belonging(model, new Set([row]))) gone.add(one)
  }
  return { gone, treated, twice }
}

function goingOnRedact(model: Model, inside: RowSet): RowSet {
  const going = new Set<Row>()
  for (let before = -1; before !== going.size; ) {
    before = going.size
    for (const table of model.tables)
      for (const row of table.rows) {
        if (!inside.has(row) || going.has(row)) continue
        const byRule = table.rules.some((rule) => rule === undefined || holds(rule, row))
        const along = table.owners.some(
          (owner) => !owner.shared && parentsOf(model, owner, row).some((parent) => going.has(parent)),
        )
        if (byRule || along) going.add(row)
      }
  }
  return going
}

/** Every row that used this shared content goes, and there was at least one. */
function lastOwnerWent(model: Model, table: Table, row: Row, gone: RowSet): boolean {
  const users = table.owners.filter(({ shared }) => shared).flatMap((owner) => parentsOf(model, owner, row))
  return users.length > 0 && users.every((user) => gone.has(user))
}

function cutsOf(units: readonly Unit[], table: Table, row: Row): readonly string[] {
  return units.filter((unit) => unit.table === table && unit.roots.has(row)).flatMap((unit) => unit.cut)
}

/** Treats the personal columns; true when anything became different. */
function redactRow(table: Table, row: Row, after: Row, cuts: readonly string[]): boolean {
  for (const column of table.columns) {
    const value = row[column.name] ?? null
    if (value === null || column.category === 'key' || !isPersonal(column)) continue
    if (column.when !== undefined && !holds(column.when, row)) continue
    after[column.name] = treatedValue(table, column, row, String(value))
  }
  for (const column of cuts) after[column] = null
  return table.columns.some(({ name }) => after[name] !== row[name])
}

const isPersonal = ({ category }: Column) =>
  category === 'free_text' || category === 'contact' || category === 'identifier'

function treatedValue(
  table: Table,
  { redact, nullable, unique }: Column,
  row: Row,
  value: string,
): string | null {
  const key = table.key.map((name) => String(row[name])).join('-')
  switch (redact.kind) {
    case 'keep':
      return value
    case 'replace':
      return redact.with
    case 'token':
      return redact.with.replace('{key}', key)
    case 'prefix':
      return [...value].slice(0, redact.length).join('')
    case 'generalize':
      return { year: `${value.slice(0, 4)}-01-01`, month: `${value.slice(0, 7)}-01`, day: value }[redact.to]
    case 'clear':
      return nullable ? null : ''
    default:
      return nullable ? null : unique ? `removed-${key}` : '[removed]'
  }
}

/** Columns of a staying row that pointed to a row which went, or name an agent who is to be named no more. */
function emptied(model: Model, table: Table, row: Row, gone: RowSet, agents: RowSet): readonly string[] {
  const person = tableNamed(model, model.person)
  const pointers = table.pointers.filter(
    (pointer) =>
      pointer.whenGone === 'clear' &&
      tableNamed(model, pointer.target).rows.some(
        (target) => gone.has(target) && points(model, pointer, row, target),
      ),
  )
  const roles = table.roles.filter(
    (role) => role.role === 'agent' && names(role, row, agents, person.key[0] ?? ''),
  )
  return [...pointers, ...roles].map(({ column }) => column)
}

/** SQL's three values come down to two here: unknown does not hold. */
export function holds({ column, op, values }: Condition, row: Row): boolean {
  const value = row[column] ?? null
  if (op === 'is null') return value === null
  if (op === 'is not null') return value !== null
  if (value === null) return false
  const among = values.includes(String(value))
  return op === '=' || op === 'in' ? among : !among
}

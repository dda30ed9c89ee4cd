import type {
  Column,
  Condition,
  Erasure,
  ForeignKey,
  Model,
  Owner,
  Pointer,
  Redact,
  Role,
  Row,
  Table,
  Value,
} from './model.ts'
import type { ColumnRecipe, ConditionRecipe, Recipe, TableRecipe, Wish } from './recipe.ts'

/** A table while it is put together. */
interface Draft {
  readonly name: string
  readonly keyKind: 'id' | 'code' | 'pair'
  readonly key: readonly string[]
  readonly depth: number
  readonly columns: Column[]
  readonly owners: Owner[]
  readonly pointers: Pointer[]
  readonly roles: Role[]
  rules: (Condition | undefined)[]
  readonly foreignKeys: ForeignKey[]
  /** How the values of columns are made that point somewhere: `dangling` values point to nothing. */
  readonly links: {
    columns: readonly string[]
    to: Draft
    dangling: boolean
    asText: boolean
    type?: string
  }[]
  readonly seeds: readonly (readonly number[])[]
}

/** Builds the desk that a recipe describes; wishes that do not fit together are left out. */
export function buildModel(recipe: Recipe): Model {
  const person = draft(0, {
    name: recipe.person.name,
    keyKind: recipe.personKey,
    depth: 0,
    seeds: recipe.person.rows,
  })
  const ticket = draft(1, {
    name: recipe.ticket.name,
    keyKind: recipe.ticketKey,
    depth: 0,
    seeds: recipe.ticket.rows,
  })
  person.columns.push(plain('email', 'text', 'contact', { unique: true }))
  ticket.columns.push(
    plain('num', 'integer', 'performance', { nullable: false, unique: true }),
    plain('state', 'text', 'performance'),
  )
  const drafts = [person, ticket]
  recipe.tables.forEach((table, i) => drafts.push(ownedDraft(i + 2, table, drafts)))
  const roots = [recipe.person, recipe.ticket, ...recipe.tables]
  drafts.forEach((table, i) => table.columns.push(...(roots[i]?.columns ?? []).map(treatedColumn)))
  rolesAndPointers(recipe, drafts, person, ticket)
  return {
    tables: finish(drafts),
    ticket: ticket.name,
    person: person.name,
    asAgent: recipe.asAgent,
    ...(recipe.retain === undefined ? {} : { retain: conditionOf(recipe.retain) }),
  }
}

/** The erasure that a wish means on this desk; nothing when there is nothing to choose from. */
export function erasureOf(wish: Wish, model: Model): Erasure | undefined {
  const disposition = wish.disposition
  if (wish.kind === 'filter')
    return { disposition, selection: { kind: 'filter', where: conditionOf(wish.where) } }
  const table = model.tables.find(
    ({ name }) => name === (wish.kind === 'persons' ? model.person : model.ticket),
  )
  const rows = table?.rows ?? []
  if (table === undefined || rows.length === 0) return undefined
  const chosen = [...new Set(wish.picks.map((pick) => rows[pick % rows.length]))].flatMap((row) =>
    row === undefined ? [] : [row],
  )
  if (wish.kind === 'tickets')
    return { disposition, selection: { kind: 'tickets', numbers: chosen.map((row) => Number(row['num'])) } }
  return {
    disposition,
    selection: { kind: 'persons', keys: chosen.slice(0, 2).map((row) => row[table.key[0] ?? ''] ?? null) },
  }
}

export function conditionOf({ op, value }: ConditionRecipe): Condition {
  const values = ['a', 'b', 'c']
  const wanted = values[value] ?? 'a'
  return { column: 'kind', op, values: op.endsWith('in') ? [wanted, 'a'] : [wanted] }
}

const nameStyles = [
  (i: number) => `t${i}`,
  (i: number) => `Upper${i}`,
  (i: number) => `my table ${i}`,
  (i: number) => `it's "q" \`${i}`,
  (i: number) => `größe-${i}`,
  (i: number) => `${i} select`,
]

function draft(
  index: number,
  given: { name: number; keyKind: Draft['keyKind']; depth: number; seeds: Draft['seeds'] },
): Draft {
  const { keyKind, depth, seeds } = given
  const key = { id: ['id'], code: ['code'], pair: ['a', 'b'] }[keyKind]
  const keys = { id: ['integer'], code: ['text'], pair: ['integer', 'text'] }[keyKind]
  const columns = key.map((name, i) => plain(name, keys[i] as Column['type'], 'key', { nullable: false }))
  return {
    name: nameStyles[given.name]?.(index) ?? `t${index}`,
    keyKind,
    key,
    depth,
    seeds,
    columns: [...columns, plain('kind', 'text', 'performance')],
    owners: [],
    pointers: [],
    roles: [],
    rules: [],
    foreignKeys: [],
    links: [],
  }
}

function plain(
  name: string,
  type: Column['type'],
  category: Column['category'],
  more: { nullable?: boolean; unique?: boolean } = {},
): Column {
  return {
    name,
    type,
    category,
    nullable: more.nullable ?? true,
    unique: more.unique ?? false,
    redact: { kind: 'default' },
  }
}

function treatedColumn({ type, nullable, redact, when }: ColumnRecipe, index: number): Column {
  const unique = type === 'unique'
  const kinds: readonly Redact[] =
    type === 'date'
      ? [
          { kind: nullable ? 'default' : 'keep' },
          { kind: 'generalize', to: 'month' },
          { kind: 'generalize', to: 'year' },
          { kind: nullable ? 'clear' : 'keep' },
        ]
      : unique
        ? [{ kind: 'default' }, { kind: 'token', with: 'tok-{key}' }, { kind: 'keep' }]
        : [
            { kind: 'default' },
            { kind: 'replace', with: 'gone' },
            { kind: 'clear' },
            { kind: 'token', with: 'tok-{key}.' },
            { kind: 'prefix', length: 2 },
            { kind: 'keep' },
          ]
  return {
    name: `c${index}`,
    type: type === 'date' ? 'date' : 'text',
    category: 'free_text',
    nullable,
    unique,
    redact: kinds[redact % kinds.length] ?? { kind: 'default' },
    ...(when === undefined ? {} : { when: conditionOf(when) }),
  }
}

/** A table that belongs to another one, in the way that the recipe wishes as far as that is possible. */
function ownedDraft(index: number, recipe: TableRecipe, drafts: Draft[]): Draft {
  const candidates = drafts.filter((other) => other.depth < 4)
  const single = candidates.filter((other) => other.keyKind !== 'pair')
  const pick = (wanted: number, among: readonly Draft[]) => nth(among, wanted)
  const inner = candidates.filter(
    (other) => other.depth > 0 && other.keyKind !== 'pair' && !other.owners.some((owner) => owner.shared),
  )
  const shares = recipe.ownership === 'shared' && inner.length > 0 && !drafts.some(isCircular)
  const parent = shares
    ? pick(recipe.parent, inner)
    : pick(recipe.parent, recipe.ownership === 'polymorphic' ? single : candidates)
  const table = draft(index, {
    name: recipe.name,
    keyKind: shares ? 'id' : recipe.key,
    depth: parent.depth + 1,
    seeds: recipe.rows,
  })
  if (recipe.rule === 'all') table.rules = [undefined]
  if (recipe.rule === 'some' && !drafts.some(isCircular)) table.rules = [conditionOf(recipe.ruleWhen)]
  if (shares) return sharedDraft(table, parent)
  const second =
    recipe.second === undefined
      ? undefined
      : pick(recipe.second, recipe.ownership === 'polymorphic' ? single : candidates)
  if (recipe.ownership === 'polymorphic')
    polymorphic(table, second === undefined || second === parent ? [parent] : [parent, second])
  else {
    const foreignKey = recipe.ownership === 'foreign key'
    own(table, parent, 'p1', {
      foreignKey,
      required: recipe.required && second === undefined,
      ...(recipe.ownership === 'conditional' ? { when: conditionOf(recipe.when) } : {}),
    })
    if (second !== undefined) own(table, second, 'p2', { foreignKey, required: false })
  }
  circle(table, parent, { index, recipe, drafts })
  return table
}

function nth(among: readonly Draft[], wanted: number): Draft {
  const found = among[wanted % among.length]
  if (found === undefined) throw new Error('there is no table to choose from')
  return found
}

function circle(
  table: Draft,
  parent: Draft,
  parts: { index: number; recipe: TableRecipe; drafts: readonly Draft[] },
): void {
  const { index, recipe, drafts } = parts
  // Circles of ownership are not tried together with shared content or with rows that go on redact.
  if (
    [table, ...drafts].some((other) => other.owners.some((owner) => owner.shared) || other.rules.length > 0)
  )
    return
  if (recipe.self === 'owns' && table.keyKind !== 'pair')
    own(table, table, 'up', { foreignKey: recipe.loops, required: false })
  if (recipe.loops && parent.depth > 0 && table.keyKind !== 'pair' && recipe.self !== 'owns')
    own(parent, table, `loop${index}`, { foreignKey: false, required: false })
}

function own(
  table: Draft,
  parent: Draft,
  prefix: string,
  how: { foreignKey: boolean; required: boolean; when?: Condition },
): void {
  const columns = linkColumns(table, parent, prefix, how.required)
  table.owners.push({
    parent: parent.name,
    on: columns.map((child, i) => ({ child, parent: parent.key[i] ?? '' })),
    shared: false,
    ...(how.when === undefined ? {} : { when: how.when }),
  })
  table.links.push({ columns, to: parent, dangling: !how.foreignKey, asText: false })
  if (how.foreignKey) table.foreignKeys.push({ columns, table: parent.name, references: parent.key })
}

function linkColumns(table: Draft, parent: Draft, prefix: string, required: boolean): string[] {
  return parent.key.map((key) => {
    const name = parent.key.length === 1 ? prefix : `${prefix}_${key}`
    const type = parent.columns.find((column) => column.name === key)?.type ?? 'integer'
    table.columns.push(plain(name, type, 'reference', { nullable: !required }))
    return name
  })
}

function polymorphic(table: Draft, parents: readonly Draft[]): void {
  table.columns.push(plain('object_type', 'text', 'performance'), plain('object_id', 'text', 'reference'))
  parents.forEach((parent, i) => {
    const asText = parent.keyKind === 'id'
    table.owners.push({
      parent: parent.name,
      on: [{ child: 'object_id', parent: parent.key[0] ?? '', asText }],
      when: { column: 'object_type', op: '=', values: [`kind ${i}`] },
      shared: false,
    })
    table.links.push({ columns: ['object_id'], to: parent, dangling: true, asText, type: `kind ${i}` })
  })
}

/** Content of its parent's rows: the parent points to it, and all of the parent's rows go on redact. */
function sharedDraft(table: Draft, parent: Draft): Draft {
  const column = `file_of_${table.key[0]}_${parent.columns.length}`
  parent.columns.push(plain(column, 'integer', 'reference'))
  parent.links.push({ columns: [column], to: table, dangling: false, asText: false })
  parent.foreignKeys.push({ columns: [column], table: table.name, references: table.key })
  parent.rules = [undefined]
  table.rules = [undefined]
  table.owners.push({ parent: parent.name, on: [{ child: 'id', parent: column }], shared: true })
  return table
}

function rolesAndPointers(recipe: Recipe, drafts: readonly Draft[], person: Draft, ticket: Draft): void {
  // What a redaction may take away cannot be kept for a pointer's sake, so nothing may point there with `keep`.
  const fleeting = fleetingTables(drafts, recipe.tables)
  const circular = withChildren(drafts, drafts.filter(isCircular))
  const point = (
    from: Draft,
    to: Draft,
    column: string,
    how: { link: string; foreignKey: boolean; required?: boolean; declared?: boolean; when?: Condition },
  ) => {
    const keep = how.link === 'keep' && !fleeting.has(to) && !circular.has(from) && !circular.has(to)
    const foreignKey = how.foreignKey && how.link !== 'none' && how.when === undefined
    if (!from.columns.some(({ name }) => name === column))
      linkColumns(from, to, column, how.required === true && keep)
    from.links.push({ columns: [column], to, dangling: !foreignKey, asText: false })
    if (foreignKey) from.foreignKeys.push({ columns: [column], table: to.name, references: to.key })
    if (how.link === 'none') return
    from.pointers.push({
      column,
      target: to.name,
      whenGone: keep ? 'keep' : 'clear',
      foreignKey,
      declared: !(keep && foreignKey && how.declared === false),
      ...(how.when === undefined ? {} : { when: how.when }),
    })
  }
  point(ticket, person, 'customer_id', { link: recipe.customer, foreignKey: recipe.customerKey })
  point(ticket, person, 'agent_id', { link: recipe.agent, foreignKey: recipe.agentKey })
  if (ticket.keyKind !== 'pair')
    point(ticket, ticket, 'merged_into', { link: recipe.merged, foreignKey: recipe.mergedKey })
  ticket.roles.push({ column: 'customer_id', role: 'customer' }, { column: 'agent_id', role: 'agent' })
  recipe.tables.forEach((wanted, i) => {
    const table = drafts[i + 2]
    if (table === undefined || table.owners.some((owner) => owner.shared)) return
    if (wanted.role !== 'none' && !circular.has(table)) {
      const when = wanted.roleWhen === undefined ? {} : { when: conditionOf(wanted.roleWhen) }
      point(table, person, 'who', {
        link: wanted.roleLink,
        foreignKey: wanted.roleKey,
        required: wanted.roleRequired,
      })
      table.roles.push({ column: 'who', role: wanted.role, ...when })
    }
    if (wanted.self === 'clear' || wanted.self === 'keep')
      if (table.keyKind !== 'pair')
        point(table, table, 'next_id', { link: wanted.self, foreignKey: wanted.loops })
    if (wanted.pointer === undefined) return
    const targets = drafts.filter(
      (other) => other.keyKind !== 'pair' && other !== table && !other.owners.some((owner) => owner.shared),
    )
    const target = targets[wanted.pointer.target % targets.length]
    const { when, whenGone, ...rest } = wanted.pointer
    if (target !== undefined)
      point(table, target, 'ref', {
        ...rest,
        link: whenGone,
        ...(when === undefined ? {} : { when: conditionOf(when) }),
      })
  })
}

function fleetingTables(drafts: readonly Draft[], recipes: readonly TableRecipe[]): ReadonlySet<Draft> {
  return withChildren(
    drafts,
    drafts.filter((table, i) => table.rules.length > 0 || recipes[i - 2]?.role === 'participant'),
  )
}

/** The table owns its own kind, or is part of a longer circle. */
const isCircular = (table: Draft) =>
  table.columns.some(({ name }) => name === 'up' || name.startsWith('loop'))

/** These tables and all that belong to them. */
function withChildren(drafts: readonly Draft[], tables: readonly Draft[]): ReadonlySet<Draft> {
  const found = new Set(tables)
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const table of drafts)
      if (table.owners.some((owner) => [...found].some((other) => other.name === owner.parent)))
        found.add(table)
  }
  return found
}

function finish(drafts: readonly Draft[]): Table[] {
  const sizes = new Map<Draft, number>()
  const size = (table: Draft, path: readonly Draft[] = []): number => {
    if (path.includes(table)) return table.seeds.length
    const known = sizes.get(table)
    if (known !== undefined) return known
    const starved = table.links.some(
      ({ columns, to }) => isRequired(table, columns) && size(to, [...path, table]) === 0,
    )
    sizes.set(table, starved ? 0 : table.seeds.length)
    return starved ? 0 : table.seeds.length
  }
  return drafts.map((table) => ({
    name: table.name,
    key: table.key,
    columns: table.columns,
    owners: table.owners,
    pointers: table.pointers,
    roles: table.roles,
    rules: table.rules,
    foreignKeys: table.foreignKeys,
    rows: table.seeds.slice(0, size(table)).map((seed, i) => rowOf(table, seed, i, size)),
  }))
}

const isRequired = (table: Draft, columns: readonly string[]) =>
  table.columns.some((column) => columns.includes(column.name) && !column.nullable)

const texts = ['', 'alpha', 'Beta', 'gone', '[removed]', 'ünïcode', "it's"]

function rowOf(table: Draft, seed: readonly number[], index: number, size: (table: Draft) => number): Row {
  let used = 0
  const next = () => seed[used++ % seed.length] ?? 0
  const row: Row = {}
  for (const column of table.columns) row[column.name] = plainValue(table, column, index, next)
  const types = table.links.filter((link) => link.type !== undefined)
  const type = types.length === 0 ? undefined : types[next() % types.length]
  if (type?.type !== undefined) row['object_type'] = type.type
  for (const link of table.links) {
    if (link.type !== undefined && link !== type) continue
    const target = keyAt(
      link.to,
      next() - (isRequired(table, link.columns) ? 0 : 1),
      size(link.to),
      link.dangling,
    )
    link.columns.forEach((column, i) => {
      const value = target?.[i] ?? null
      row[column] = link.asText && value !== null ? String(value) : value
    })
  }
  return row
}

function plainValue(table: Draft, column: Column, index: number, next: () => number): Value {
  const { name } = column
  if (table.key.includes(name))
    return keyAt(table, index, index + 1, false)?.[table.key.indexOf(name)] ?? null
  if (name === 'kind') return ['a', 'b', 'c', null][next() % 4] ?? null
  if (name === 'state') return ['closed', 'closed', 'open', null][next() % 4] ?? null
  if (name === 'num') return 100 + index
  if (name === 'email') return `zq${index}x@example.org`
  if (column.category !== 'free_text') return null
  const seed = next()
  if (column.nullable && seed % 4 === 3) return null
  if (column.unique) return `u${index}`
  return column.type === 'date'
    ? `20${10 + (seed % 10)}-0${1 + (seed % 9)}-${10 + (seed % 18)}`
    : (texts[seed % texts.length] ?? '')
}

/** The key of a table's row by its position; one past the end is a key that no row has, where that is allowed. */
function keyAt(
  table: Draft,
  position: number,
  rows: number,
  dangling: boolean,
): readonly Value[] | undefined {
  const places = rows + (dangling ? 1 : 0)
  if (position < 0 || places === 0) return undefined
  const at = position % places
  if (table.keyKind === 'id') return [at + 1]
  return table.keyKind === 'code' ? [`k${at + 1}`] : [(at % 3) + 1, `b${at}`]
}

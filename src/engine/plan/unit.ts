import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { DeskTable } from '../datamap/desk.ts'
import { allOf, anyOf, type Fragment } from '../selection/fragments.ts'
import { changesOf, type PlanChange, sharedCondition } from './changes.ts'
import { aliased, type Target } from './dml.ts'
import { type Disposition, fates } from './fate.ts'
import { heldTicket, holdsBelow, lockTickets, ofHeld, rowHeldInUnit } from './held.ts'
import { type PlanProof, type PlanReport, proofsOf, reportsOf } from './proof.ts'
import {
  chunkJoin,
  chunkTable,
  keyColumns,
  keyName,
  keysMatch,
  mayBelongElsewhere,
  ownerJoin,
  type UnitSets,
  unitTable,
} from './sets.ts'
import { planStatement, type PlanStatement, runValue } from './statement.ts'
import { documentsOf } from './documents.ts'
import { figuresOf, type PlanFigures } from './figures.ts'
import { participantsOf, type PlanParticipants } from './participants.ts'
import { objectsOf, type PlanObjects } from './stores.ts'
import { touchedBy, type TouchedRows } from './touched.ts'
import type { Node } from './tree.ts'

/** One kind of root row, everything that belongs to it, and what happens to all of it, as SQL. */
export interface PlanUnit {
  readonly name: string
  readonly root: string
  readonly disposition: Disposition
  /** Native types of the root's key columns, to bring keys back from their text form. */
  readonly keyTypes: readonly string[]
  /** Makes the temporary work tables; run once per session. */
  readonly prepare: readonly PlanStatement[]
  /** Empties the chunk's work tables where the engine does not do it at commit. */
  readonly clear: readonly PlanStatement[]
  /** Lock the chunk's root rows and the tickets they belong to; empty where the engine has no row locks. */
  readonly locks: readonly PlanStatement[]
  /** Lock other tickets that rows of the chunk belong to as well; run once the rows are collected. */
  readonly locksBelow: readonly PlanStatement[]
  /** Fills the chunk's work tables, parents first; a repeated one runs until it adds nothing. */
  readonly collect: readonly PlanCollect[]
  /** Collects the root rows without asking again what was asked when the chunk was worked on. */
  readonly recollect: PlanStatement
  /** Root rows of the chunk that were left out: `seq`, and whether a hold is the reason. */
  readonly leftOut: PlanStatement
  /** Count the chunk's rows that are held although their root is not: what a held person wrote in others' tickets. */
  readonly heldWithin: readonly { readonly table: string; readonly count: PlanStatement }[]
  readonly proofs: readonly PlanProof[]
  readonly reports: readonly PlanReport[]
  /** In the order in which they run. */
  readonly changes: readonly PlanChange[]
  /** Read before the changes: which objects the rows name, and which documents copy them, outside the database. */
  readonly objects: readonly PlanObjects[]
  /** Read before the changes: what the tickets that go leave of themselves. */
  readonly figures: readonly PlanFigures[]
  /** Read before the changes: who took part, where texts of tickets are masked. */
  readonly participants?: PlanParticipants
  /** The desk's own bookkeeping: transition and note. */
  readonly finish: readonly PlanFinish[]
}

export interface PlanCollect {
  readonly table: string
  readonly statement: PlanStatement
  readonly repeat: boolean
}

export interface PlanFinish {
  readonly table: string
  readonly action: 'transition' | 'note'
  readonly statement: PlanStatement
  /** As that of a change; absent also where rows are added. */
  readonly touched?: TouchedRows
}

export interface UnitOptions {
  readonly session: Session
  readonly version: string
  readonly sets: UnitSets
  readonly disposition: Disposition
  /** Units that run before this one: their rows count as gone for shared content. */
  readonly earlier: readonly { readonly sets: UnitSets; readonly disposition: Disposition }[]
  /** A condition on the root row (alias `t`) that is asked again in every chunk, under the row's lock. */
  readonly recheck?: Fragment | undefined
  /** What else is to be done to rows of the root: columns to empty. */
  readonly cut?: readonly string[]
  /** Nothing but that is done. */
  readonly cutOnly?: boolean
  /** The rows are only read, so that content is collected whoever else uses it. */
  readonly readOnly?: boolean
  readonly finish?: (keys: string) => readonly FinishSql[]
  /** Says of each statement which rows it is about to touch: for a run that keeps an archive, never for a plan. */
  readonly withTouched?: boolean
}

/** A statement of the desk's own bookkeeping; its target where it updates rows. */
export interface FinishSql {
  readonly table: string
  readonly action: 'transition' | 'note'
  readonly sql: Fragment
  readonly target?: Target
}

/** As many as the table has in which a run keeps the keys of its rows. */
export const maxKeyColumns = 8

/** Compiles a unit of work. */
export function compileUnit(options: UnitOptions): PlanUnit {
  const { session, sets, disposition } = options
  const root = rootOf(sets)
  requireKey(root.table)
  const fate = fates(sets.tree, disposition)
  const plan = (fragment: Fragment) => planStatement(session, fragment)
  const lock = lockSql(options, root)
  const changes = changesOf(options, fate)
  const proofs = disposition === 'redact' ? proofsOf(options, fate, changes) : []
  const reports = options.cutOnly === true ? [] : reportsOf(options, proofs)
  const objects = [
    ...(options.cutOnly === true ? [] : objectsOf(options, fate)),
    ...documentsOf(options, fate, changes),
  ]
  const participants = participantsOf(session, sets, changes)
  const wanted = wantedTables(sets, [
    ...changes,
    ...proofs,
    ...reports,
    ...sets.tree
      .filter((node) => lockBelow(options, node).length > 0)
      .map(({ table }) => ({ table: table.name })),
  ])
  const collected = sets.tree.filter((node) => node.collected && wanted.has(node.table.name))
  return {
    name: sets.name,
    root: root.table.name,
    disposition,
    keyTypes: root.table.key.map(
      (name) => root.table.catalog.columns.find((column) => column.name === name)?.nativeType ?? 'text',
    ),
    prepare: [
      ...createWork(session, unitTable(sets.name), root.table, true),
      ...collected.flatMap((node) =>
        createWork(session, chunkTable(sets.name, node.table.name), node.table, false),
      ),
    ].map(plan),
    clear:
      session.engine === 'postgresql'
        ? []
        : collected.map((node) => plan(sql`delete from ${sql.id(chunkTable(sets.name, node.table.name))}`)),
    locks: [...lockOwners(options, root), ...(lock === undefined ? [] : [lock])].map(plan),
    locksBelow: sets.tree.flatMap((node) => lockBelow(options, node)).map(plan),
    collect: [
      { table: root.table.name, statement: plan(collectRoot(options, root)), repeat: false },
      ...collected.filter((node) => node !== root).map((node) => collectNode(options, node)),
    ],
    recollect: plan(collectRoot({ ...options, recheck: undefined }, root)),
    leftOut: plan(leftOutSql(options, root)),
    heldWithin: sets.tree
      .filter(({ table }) => changes.some((change) => change.table === table.name))
      .flatMap((node) => countHeld(options, node)),
    proofs,
    reports,
    changes,
    objects,
    figures: figuresOf(options, fate),
    ...(participants === undefined ? {} : { participants }),
    finish: (options.finish?.(chunkTable(sets.name, root.table.name)) ?? []).map(
      ({ table, action, sql: statement, target }) => ({
        table,
        action,
        statement: plan(statement),
        ...(target === undefined || options.withTouched !== true
          ? {}
          : { touched: touchedBy(session, target) }),
      }),
    ),
  }
}

/** Tables to which something is done or in which something is looked at, and those by which their rows are found. */
function wantedTables(
  { tree }: UnitSets,
  statements: readonly { readonly table: string }[],
): ReadonlySet<string> {
  const wanted = new Set([tree[0]?.table.name ?? ''])
  const waiting = statements.map(({ table }) => table)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (wanted.has(next)) continue
    wanted.add(next)
    const node = tree.find((candidate) => candidate.table.name === next)
    waiting.push(...(node?.owners ?? []).map(({ parent }) => parent))
  }
  return wanted
}

function requireKey({ name, key }: DeskTable): void {
  if (key.length > maxKeyColumns)
    throw new RefusedError(
      'key-too-wide',
      `the key of ${name} has ${key.length} columns, and Expunge keeps keys of at most ${maxKeyColumns}`,
      {
        facts: { table: name, columns: [...key] },
        remedy: 'Give the table a key of its own, or take it out of the data map with a note.',
      },
    )
}

export function rootOf(sets: UnitSets): Node {
  const [root] = sets.tree
  if (root === undefined) throw new Error(`unit ${sets.name} has no root`)
  return root
}

/** Fills the unit's work table with the keys that a SELECT of root rows (alias `t`) gives. */
export function fillUnit(session: Session, sets: UnitSets, where: Fragment): PlanStatement {
  const { table } = rootOf(sets)
  const names = sql.join(table.key.map((_, i) => sql.id(keyName(i))))
  return planStatement(
    session,
    sql`insert into ${sql.id(unitTable(sets.name))} (seq, ${names}) select row_number() over (order by ${names}), ${names} from (select ${keyColumns(table, 't')} from ${aliased(table.name, 't')} where ${where}) as chosen`,
  )
}

function createWork(session: Session, name: string, table: DeskTable, isUnit: boolean): Fragment[] {
  const seq = session.engine === 'mysql' ? sql`cast(0 as signed)` : sql`cast(0 as bigint)`
  const columns = isUnit ? sql`${seq} as seq, ${keyColumns(table, 't')}` : keyColumns(table, 't')
  const select = sql`select ${columns} from ${aliased(table.name, 't')} where 1 = 0`
  const names = sql.join(table.key.map((_, i) => sql.id(keyName(i))))
  if (session.engine === 'mysql') {
    // Making an index afterwards would build the whole table once more. In the order of the keys, the desk's rows are
    // met in their own order.
    const isOwnKey = table.key.join() === table.catalog.primaryKey.join()
    const chunkIndex = isOwnKey ? sql`primary key (${names})` : sql`index ${sql.id(`${name}_key`)} (${names})`
    const indexes = isUnit
      ? sql`unique index ${sql.id(`${name}_key`)} (${names}), index ${sql.id(`${name}_seq`)} (seq)`
      : chunkIndex
    // A chunk begins by emptying these tables, so they need not be rolled back, and rows are written once instead of
    // twice. Only MariaDB has an engine for that which is always there.
    const kind = session.product === 'mariadb' && !isUnit ? sql` engine = Aria transactional = 0` : sql``
    return [sql`create temporary table ${sql.id(name)} (${indexes})${kind} as ${select}`]
  }
  const commit = session.engine === 'postgresql' && !isUnit ? sql` on commit delete rows` : sql``
  const create = sql`create temporary table ${sql.id(name)}${commit} as ${select}`
  // PostgreSQL hashes a work table where a statement asks it row by row; SQLite would read it through each time.
  if (!isUnit && session.engine === 'postgresql') return [create]
  if (!isUnit) return [create, sql`create index ${sql.id(`${name}_key`)} on ${sql.id(name)} (${names})`]
  return [
    create,
    sql`create unique index ${sql.id(`${name}_key`)} on ${sql.id(name)} (${names})`,
    sql`create index ${sql.id(`${name}_seq`)} on ${sql.id(name)} (seq)`,
  ]
}

function inChunk(): Fragment {
  return sql`u.seq > ${runValue('from')} and u.seq <= ${runValue('to')}`
}

function lockSql({ session, sets }: UnitOptions, root: Node): Fragment | undefined {
  const from = sql`${aliased(unitTable(sets.name), 'u')}, ${aliased(root.table.name, 't')} where ${allOf([inChunk(), keysMatch(root.table, 't', 'u')])}`
  if (session.engine === 'postgresql')
    return sql`select count(*) as count from (select 1 from ${from} for update of t) as locked`
  if (session.engine === 'mysql') return sql`select count(*) as count from ${from} for update`
  return undefined
}

function lockOwners({ session, sets }: UnitOptions, root: Node): readonly Fragment[] {
  const from = [aliased(unitTable(sets.name), 'u'), aliased(root.table.name, 't')]
  return lockTickets(sets.desk, session.engine, root.table.name, {
    from,
    where: allOf([inChunk(), keysMatch(root.table, 't', 'u')]),
  })
}

/** A hold on another ticket that shares the row counts too, and must not come between asking and writing. */
function lockBelow({ session, sets, cutOnly }: UnitOptions, node: Node): readonly Fragment[] {
  if (cutOnly === true || !mayBelongElsewhere(sets, node)) return []
  const { tables, condition } = chunkJoin(sets, node)
  return lockTickets(sets.desk, session.engine, node.table.name, {
    from: [aliased(node.table.name, 't'), ...tables.map(({ name, alias }) => aliased(name, alias))],
    where: condition,
  })
}

function leftOutSql({ session, sets, disposition }: UnitOptions, root: Node): Fragment {
  const { desk } = sets
  const held = [
    ...(root.table.name === desk.ticket.name
      ? [heldTicket(desk, session.engine, 't')]
      : ofHeld(desk, session.engine, root.table.name, 't')),
    ...(disposition === 'purge' ? holdsBelow(sets) : []),
  ]
  const collected = sql`exists (select 1 from ${aliased(chunkTable(sets.name, root.table.name), 'k')} where ${keysMatch(root.table, 't', 'k')})`
  return sql`select u.seq as seq, case when ${anyOf(held)} then 1 else 0 end as held from ${aliased(unitTable(sets.name), 'u')}, ${aliased(root.table.name, 't')} where ${allOf([inChunk(), keysMatch(root.table, 't', 'u'), sql`not ${collected}`])}`
}

/** Rows of held persons themselves, not what belongs to those. */
function countHeld({ sets, session, cutOnly }: UnitOptions, node: Node): PlanUnit['heldWithin'] {
  if (cutOnly === true || node === sets.tree[0]) return []
  const { tables, condition } = chunkJoin(sets, node)
  return rowHeldInUnit(sets, node, 't').map((held) => {
    const from = [aliased(node.table.name, 't'), ...tables.map(({ name, alias }) => aliased(name, alias))]
    const count = sql`select count(*) as count from ${sql.join(from)} where ${allOf([condition, held])}`
    return { table: node.table.name, count: planStatement(session, count) }
  })
}

function collectRoot({ sets, recheck, disposition }: UnitOptions, root: Node): Fragment {
  // A row cannot go while something below it is held; the next plan redacts it.
  const whole = disposition === 'purge' ? holdsBelow(sets).map((held) => sql`not ${held}`) : []
  const where = allOf([
    inChunk(),
    keysMatch(root.table, 't', 'u'),
    ...(recheck === undefined ? [] : [recheck, ...whole]),
  ])
  return sql`insert into ${sql.id(chunkTable(sets.name, root.table.name))} select ${keyColumns(root.table, 't')} from ${aliased(unitTable(sets.name), 'u')}, ${aliased(root.table.name, 't')} where ${where}`
}

function collectNode(options: UnitOptions, node: Node): PlanCollect {
  const { session, sets } = options
  const target = chunkTable(sets.name, node.table.name)
  // One path over a key cannot meet a row twice; shared content and cycles can.
  const distinct = node.owners.length === 1 && (node.cyclic || node.shared) ? sql`distinct ` : sql``
  // What belongs to shared content goes with it, so content that others still use is left out with all below it. Where
  // nothing is below, the change itself asks.
  const isLeaf = !sets.tree.some((other) => other.owners.some((owner) => owner.parent === node.table.name))
  const last = isLeaf || options.readOnly === true ? [] : sharedCondition(options, node, 't')
  const paths = node.owners.map((owner) => {
    const { tables, condition } = ownerJoin(sets, node, owner)
    const sources = tables.map(({ name, alias }) => aliased(name, alias))
    const known = node.cyclic
      ? [sql`not exists (select 1 from ${aliased(target, 'x')} where ${keysMatch(node.table, 't', 'x')})`]
      : []
    return sql`select ${distinct}${keyColumns(node.table, 't')} from ${sql.join([...sources, aliased(node.table.name, 't')])} where ${allOf([condition, ...last, ...known])}`
  })
  const select = sql.join(paths, sql` union `)
  return {
    table: node.table.name,
    statement: planStatement(session, sql`insert into ${sql.id(target)} ${select}`),
    repeat: node.cyclic,
  }
}

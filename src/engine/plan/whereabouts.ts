import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { batchesOf } from '../../shared/batches.ts'
import type { Desk, DeskColumn, DeskTable } from '../datamap/desk.ts'
import type { Detector } from '../detection/detector.ts'
import { openText } from '../masking/opened.ts'
import { rewriteValue } from '../masking/rewrite.ts'
import { isLong, type PassedOver } from '../search/search.ts'
import { conditionSql } from '../selection/condition.ts'
import { allOf, anyOf, columnOf, type Fragment, joinCondition } from '../selection/fragments.ts'
import { aliased } from './dml.ts'
import { type Disposition, fates } from './fate.ts'
import { anyHeld, notHeldInUnit, ofHeld, ofSomebody } from './held.ts'
import { jsonKey, keyText } from './keys.ts'
import { keyRowsFromJson } from './rewrite.ts'
import { inUnit, keyColumns, keyName, keysMatch, scopeOf, type UnitSets, usedOnlyBy } from './sets.ts'
import type { Tree } from './tree.ts'
import { upwardJoin } from '../selection/upward.ts'
import type { Key } from './veil.ts'

/** A unit whose rows are treated anyway. */
export interface TreatedUnit {
  readonly sets: UnitSets
  readonly disposition: Disposition
}

export interface WhereaboutsParts {
  readonly session: Session
  readonly desk: Desk
  readonly detector: Detector
  /** The accounts of the person; none where no person is searched for. */
  readonly accounts: readonly string[]
  readonly units: readonly TreatedUnit[]
  /** Tickets in which the person took part: a name there means them. */
  readonly touched: UnitSets | undefined
}

/** What is known of rows in which the person was found; rows by the text of their key. */
export interface Whereabouts {
  /** Rows that go. */
  readonly going: ReadonlySet<string>
  /** Rows that are redacted. */
  readonly staying: ReadonlySet<string>
  /** Rows that are kept, on a ground of the map or by a hold. */
  readonly held: ReadonlySet<string>
  /** Rows of tickets in which the person had a part. */
  readonly touched: ReadonlySet<string>
  /** Rows of somebody else's record. */
  readonly somebodys: ReadonlySet<string>
  /** True where a redaction of the row leaves something of the person in the value. */
  spares(key: string, column: string): boolean
}

const asked = ['going', 'staying', 'held', 'touched', 'somebodys'] as const

/** Asks the desk where rows of a table lie, and what a redaction does to the columns named. */
export async function whereabouts(
  parts: WhereaboutsParts,
  table: DeskTable,
  places: readonly { readonly key: Key; readonly column: string }[],
): Promise<Whereabouts> {
  const { session, desk, detector, touched } = parts
  const { going, staying } = treatedRows(parts.units, table)
  const columns = table.columns.filter(({ name }) => places.some(({ column }) => column === name))
  const conditions = {
    going,
    staying,
    // Whoever is held, a text that names them says something of them.
    held: anyOf([...ofHeld(desk, session.engine, table.name, 't'), anyHeld(parts.accounts)]),
    touched: touched === undefined ? anyOf([]) : inUnit(touched, table.name, 't'),
    // Asked only where the answer counts.
    somebodys: columns.some(tellsWho) ? ofSomebody(desk, session.engine, table.name, 't') : anyOf([]),
  }
  const scope = { desk, engine: session.engine, table, alias: 't' }
  // Per column: 1 where a redaction replaces the value, 0 where it does not, the value itself where only reading tells.
  const columnFates = columns.map((column, i) => {
    const replaced = column.when === undefined ? sql`1` : flag(conditionSql(column.when, scope))
    const fate = isReadFirst(column) ? columnOf('t', column.name) : isReplaced(column) ? replaced : sql`0`
    return sql`${fate} as ${sql.id(`c${i}`)}`
  })
  const flags = sql.join([
    ...asked.map((name) => sql`${flag(conditions[name])} as ${sql.id(`is_${name}`)}`),
    ...columnFates,
  ])
  const found = {
    going: new Set<string>(),
    staying: new Set<string>(),
    held: new Set<string>(),
    touched: new Set<string>(),
    somebodys: new Set<string>(),
  }
  const spared = new Set<string>()
  const keys = [...new Map(places.map(({ key }) => [keyText(key), jsonKey(key)])).values()]
  for (const batch of batchesOf(keys, 500)) {
    const source = keyRowsFromJson(session, table, JSON.stringify(batch))
    const { rows } = await session.run(
      sql`select ${keyColumns(table, 't')}, ${flags} from ${source}, ${aliased(table.name, 't')} where ${keysMatch(table, 't', 'v')}`,
    )
    for (const row of rows) {
      const key = keyText(table.key.map((_, k) => row[keyName(k)] as string | number))
      for (const name of asked) if (Number(row[`is_${name}`]) === 1) found[name].add(key)
      columns.forEach((column, c) => {
        const value = row[`c${c}`]
        if (isReadFirst(column) ? leavesTrace(column, value, detector) : Number(value) !== 1)
          spared.add(spareText(key, column.name))
      })
    }
  }
  return { ...found, spares: (key, column) => spared.has(spareText(key, column)) }
}

/**
 * What a search for the person need not look at, because the units change it anyway. Asked of each row, so only where
 * reading the row's texts is dearer than that.
 */
export function treatedAnyway(units: readonly TreatedUnit[], table: DeskTable): PassedOver | undefined {
  if (
    !table.columns.some(({ catalog }) => isLong(catalog)) ||
    !units.some(({ sets }) => sets.tree.some((node) => node.table === table))
  )
    return undefined
  const { going, staying } = treatedRows(units, table)
  const replaced = table.columns.filter((column) => column.when === undefined && isReplaced(column))
  return { rows: going, values: { where: staying, columns: new Set(replaced.map(({ name }) => name)) } }
}

/** Conditions on rows of the table, under alias `t`: those that go with a unit, and those that a unit redacts. */
export function treatedRows(
  units: readonly TreatedUnit[],
  table: DeskTable,
): Record<'going' | 'staying', Fragment> {
  const isGone = ({ sets, disposition }: TreatedUnit) =>
    fates(sets.tree, disposition).get(table.name) === 'all'
  return {
    going: anyOf(
      units
        .filter(isGone)
        .map(({ sets }) => allOf([goesWith(sets, units, table.name, 't'), ...free(sets, table.name)])),
    ),
    staying: anyOf(
      units
        .filter((unit) => !isGone(unit))
        .map(({ sets }) => allOf([inUnit(sets, table.name, 't'), ...free(sets, table.name)])),
    ),
  }
}

function free(sets: UnitSets, table: string): Fragment[] {
  const node = sets.tree.find((candidate) => candidate.table.name === table)
  return node === undefined ? [] : notHeldInUnit(sets, node, 't')
}

/** The row belongs to the unit and, where it is content that others share, to nobody who keeps it. */
function goesWith(sets: UnitSets, units: readonly TreatedUnit[], table: string, alias: string): Fragment {
  const node = sets.tree.find((candidate) => candidate.table.name === table)
  if (node === undefined) return anyOf([])
  const own = inUnit(sets, table, alias)
  if (!hangsOnShared(sets.tree, table)) return own
  const users = node.owners.filter(({ shared }) => shared)
  if (users.length > 0)
    return allOf([
      own,
      ...users.map((owner) => {
        const released = anyOf(units.map((unit) => inUnit(unit.sets, owner.parent, 's')))
        return usedOnlyBy(owner, alias, sets.engine, released)
      }),
    ])
  return anyOf(
    node.owners.map((owner) => {
      const inner = `${alias}p`
      const on = joinCondition(upwardJoin(sets.desk, owner), alias, inner, sets.engine)
      const when =
        owner.when === undefined ? [] : [conditionSql(owner.when, scopeOf(sets, node.table, alias))]
      return sql`exists (select 1 from ${sql.id(owner.parent)} as ${sql.id(inner)} where ${allOf([on, ...when, goesWith(sets, units, owner.parent, inner)])})`
    }),
  )
}

/** The table holds content that rows share, or belongs to such a table. */
function hangsOnShared(tree: Tree, table: string, seen: readonly string[] = []): boolean {
  const owners = tree.find((node) => node.table.name === table)?.owners ?? []
  return owners.some(
    ({ shared, parent }) =>
      shared || (!seen.includes(parent) && hangsOnShared(tree, parent, [...seen, table])),
  )
}

/** In somebody's own record, the value says who they are or how to reach them. */
export function tellsWho({ category }: DeskColumn): boolean {
  return category === 'identifier' || category === 'contact'
}

/** A redaction replaces the whole value: always, or where the map's condition holds. */
function isReplaced({ treatment }: Pick<DeskColumn, 'treatment'>): boolean {
  if (treatment.kind === 'cases')
    return treatment.cases.every(isReplaced) && treatment.cases.some(({ when }) => when === undefined)
  return treatment.kind === 'clear' || treatment.kind === 'replace' || treatment.kind === 'token'
}

/** What a redaction makes of the value is known only when it is read. */
function isReadFirst({ treatment }: DeskColumn): boolean {
  return treatment.kind === 'structure' || treatment.kind === 'mask'
}

/** What a redaction of the row leaves of the person in this column, when SQL alone cannot tell. */
function leavesTrace(column: DeskColumn, value: unknown, detector: Detector): boolean {
  if (typeof value !== 'string' && !(value instanceof Uint8Array)) return false
  const after = openText(rewriteValue(value, column, detector), column.format)
  return after !== undefined && detector.find(after.text).some((finding) => finding.strength !== 'weak')
}

const spareText = (key: string, column: string) => `${key}\u0000${column}`

const flag = (condition: Fragment): Fragment => sql`case when ${condition} then 1 else 0 end`

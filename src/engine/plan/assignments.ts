import { sql } from 'kysely'
import { textOf } from '../../database/dialect.ts'
import type { Engine } from '../../database/database.ts'
import type { DeskColumn, DeskTable, Treatment, TreatmentCase } from '../datamap/desk.ts'
import { findColumn } from '../datamap/names.ts'
import { templateColumns, templatePieces } from '../datamap/treatment.ts'
import { fieldsOf, type Rule } from '../rule/rule.ts'
import { conditionSql, type ConditionScope } from '../selection/condition.ts'
import { allOf, columnOf, type Fragment } from '../selection/fragments.ts'
import { hasCharacterType } from '../selection/value.ts'

/** One `column = value` of a redacting UPDATE, and the rows that it changes at all. */
export interface Assignment {
  readonly column: string
  readonly value: Fragment
  readonly needed: Fragment
}

/** Columns that SQL alone can redact. */
export function assignmentsOf(table: DeskTable, scope: ConditionScope): Assignment[] {
  return inOrder(table.columns).flatMap((column) => {
    if (column.treatment.kind === 'cases')
      return caseAssignments(column, column.treatment.cases, table, scope)
    const after = redactedValue(column, table, scope.engine)
    if (after === undefined) return []
    const before = columnOf('t', column.name)
    const when = column.when === undefined ? [] : [conditionSql(column.when, scope)]
    const differs = after.always ? [] : [isDifferent(before, after.value, column, scope.engine)]
    const needed = allOf([
      ...(column.catalog.nullable ? [sql`${before} is not null`] : []),
      ...differs,
      ...when,
    ])
    const guarded = !after.always || when.length > 0
    const guard = allOf([
      ...(column.catalog.nullable && !after.always ? [sql`${before} is not null`] : []),
      ...when,
    ])
    const conditional = guarded && (column.catalog.nullable || when.length > 0)
    const value = conditional ? sql`case when ${guard} then ${after.value} else ${before} end` : after.value
    return [{ column: column.name, value, needed }]
  })
}

/** The first case that fits says what becomes of the value; where none does, it stays. */
function caseAssignments(
  column: DeskColumn,
  cases: readonly TreatmentCase[],
  table: DeskTable,
  scope: ConditionScope,
): Assignment[] {
  const before = columnOf('t', column.name)
  const isSet = [
    ...(column.catalog.nullable ? [sql`${before} is not null`] : []),
    ...(column.when === undefined ? [] : [conditionSql(column.when, scope)]),
  ]
  const branches = cases.map(({ when, treatment }) => {
    const after = redactedValue({ ...column, treatment }, table, scope.engine)
    const holds = when === undefined ? sql`1 = 1` : conditionSql(when, scope)
    const value = after?.value ?? before
    const differs =
      after === undefined || after.always ? [] : [isDifferent(before, after.value, column, scope.engine)]
    return { holds, value, changes: after === undefined ? sql`1 = 0` : allOf([...isSet, ...differs]) }
  })
  const pick = (of: (branch: (typeof branches)[number]) => Fragment, otherwise: Fragment) =>
    sql`case ${sql.join(
      branches.map((branch) => sql`when ${branch.holds} then ${of(branch)}`),
      sql` `,
    )} else ${otherwise} end`
  const value = pick((branch) => branch.value, before)
  const needed = sql`${pick((branch) => sql`case when ${branch.changes} then 1 else 0 end`, sql`0`)} = 1`
  return [
    {
      column: column.name,
      value: isSet.length === 0 ? value : sql`case when ${allOf(isSet)} then ${value} else ${before} end`,
      needed,
    },
  ]
}

/**
 * A column whose condition looks at another comes before it: MySQL and MariaDB carry out assignments one after the
 * other, and a later one would see the new value. Where columns look at one another in a circle, the map's order stays.
 */
function inOrder(columns: readonly DeskColumn[]): readonly DeskColumn[] {
  const left = [...columns]
  const ordered: DeskColumn[] = []
  while (left.length > 0) {
    const free = left.findIndex((column) => !left.some((other) => other !== column && reads(other, column)))
    ordered.push(...left.splice(Math.max(free, 0), 1))
  }
  return ordered
}

function reads(column: DeskColumn, other: DeskColumn): boolean {
  if (column.treatment.kind === 'keep') return false
  const { treatment } = column
  const rules = [column.when, ...(treatment.kind === 'cases' ? treatment.cases.map(({ when }) => when) : [])]
  const named = templateColumns(treatment).some((name) => name.toLowerCase() === other.name.toLowerCase())
  return named || rules.some((rule) => rule !== undefined && fieldsOf(rule).includes(other.name))
}

/** Differs to the letter: MySQL's collations would take `ERASED ` for the replacement `Erased`. */
function isDifferent(before: Fragment, after: Fragment, { catalog }: DeskColumn, engine: Engine): Fragment {
  if (engine !== 'mysql') return sql`${before} <> ${after}`
  const inUtf8 = catalog.characterSet === undefined || catalog.characterSet === 'utf8mb4'
  const bytes = (value: Fragment) =>
    inUtf8 ? sql`cast(${value} as binary)` : sql`cast(convert(${value} using utf8mb4) as binary)`
  return sql`${bytes(before)} <> ${bytes(after)}`
}

/** Columns whose values have to be read and rewritten outside the database, and where. */
export function rewrittenColumns(table: DeskTable): readonly DeskColumn[] {
  return table.columns.flatMap((column) => {
    const { treatment } = column
    if (treatment.kind === 'mask' || treatment.kind === 'structure') return [column]
    // A mask comes first among cases: see `deskForTexts`.
    const [first] = treatment.kind === 'cases' ? treatment.cases : []
    if (first?.treatment.kind !== 'mask') return []
    const when = allHold([column.when, first.when])
    return [{ ...column, treatment: first.treatment, ...(when === undefined ? {} : { when }) }]
  })
}

function allHold(rules: readonly (Rule | undefined)[]): Rule | undefined {
  const said = rules.filter((rule) => rule !== undefined)
  return said.length > 1 ? { all: said } : said[0]
}

function redactedValue(
  column: DeskColumn,
  table: DeskTable,
  engine: Engine,
): { readonly value: Fragment; readonly always: boolean } | undefined {
  const { treatment } = column
  const before = columnOf('t', column.name)
  switch (treatment.kind) {
    case 'clear':
      return column.catalog.nullable
        ? { value: sql`null`, always: true }
        : { value: engine === 'sqlite' ? sql`x''` : sql`''`, always: false }
    case 'replace':
      return { value: typed(replacement(treatment.with, column, engine), column, engine), always: false }
    case 'token':
      return { value: token(treatment, table, engine), always: false }
    case 'generalize':
      return { value: truncated(before, treatment.to, column, engine), always: false }
    case 'prefix':
      return { value: sql`substr(${before}, 1, ${sql.lit(treatment.length)})`, always: false }
    default:
      return undefined
  }
}

function replacement(
  value: string | number | boolean,
  column: DeskColumn,
  engine: Engine,
): string | number | boolean {
  if (typeof value === 'boolean' && (engine !== 'postgresql' || column.catalog.type === 'integer'))
    return value ? 1 : 0
  return value
}

/** PostgreSQL takes a parameter inside CASE for text unless told otherwise. */
function typed(value: string | number | boolean, column: DeskColumn, engine: Engine): Fragment {
  return engine === 'postgresql' && !hasCharacterType(column.catalog)
    ? sql`cast(${value} as ${sql.raw(column.catalog.nativeType)})`
    : engine === 'postgresql'
      ? sql`cast(${value} as text)`
      : sql`${value}`
}

function token(treatment: Extract<Treatment, { kind: 'token' }>, table: DeskTable, engine: Engine): Fragment {
  const key = table.key.map((column) => textOf(columnOf('t', column), engine))
  const joined = key.flatMap((part, i) => (i === 0 ? [part] : [text('-', engine), part]))
  const named = (name: string) => {
    const column = findColumn(table.catalog, name)?.name ?? name
    return sql`coalesce(${textOf(columnOf('t', column), engine)}, ${text('', engine)})`
  }
  const parts = templatePieces(treatment.template).flatMap((piece, i) => {
    if (i % 2 === 1) return piece === 'key' ? joined : [named(piece)]
    return piece === '' ? [] : [text(piece, engine)]
  })
  return engine === 'mysql' ? sql`concat(${sql.join(parts)})` : sql`(${sql.join(parts, sql` || `)})`
}

const text = (value: string, engine: Engine): Fragment =>
  engine === 'postgresql' ? sql`cast(${value} as text)` : sql`${value}`

function truncated(
  before: Fragment,
  to: 'year' | 'month' | 'day' | 'hour',
  column: DeskColumn,
  engine: Engine,
): Fragment {
  const isDate = column.catalog.type === 'date'
  if (engine === 'postgresql')
    return sql`cast(date_trunc(${sql.lit(to)}, ${before}) as ${sql.raw(column.catalog.nativeType)})`
  const rest = { year: '-01-01', month: '-01', day: '', hour: '' }[to]
  const kept = { year: 4, month: 7, day: 10, hour: 13 }[to]
  const tail = isDate ? rest : `${rest}${to === 'hour' ? ':00:00' : ' 00:00:00'}`
  const head =
    engine === 'mysql'
      ? sql`left(cast(${before} as char), ${sql.lit(kept)})`
      : sql`substr(${before}, 1, ${sql.lit(kept)})`
  if (engine === 'mysql')
    return sql`cast(concat(${head}, ${tail}) as ${sql.raw(isDate ? 'date' : 'datetime')})`
  return sql`${head} || ${tail}`
}

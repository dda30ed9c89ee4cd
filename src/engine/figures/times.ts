import { sql } from 'kysely'
import type { CatalogColumn } from '../../database/catalog.ts'
import type { Engine } from '../../database/database.ts'
import type { Fragment } from '../selection/fragments.ts'

/** A time of the desk as SQL; null where it is not set. */
export interface TimeSql {
  readonly value: Fragment
  /** It is an instant, and not what a clock on the wall showed. */
  readonly isInstant: boolean
  readonly type: 'date' | 'timestamp'
}

export interface TimeContext {
  readonly engine: Engine
  readonly timeZone: string
}

/** Desks write 1970 where they mean never, and some have a value of their own for it. */
export function isSet(value: Fragment, engine: Engine, sentinel?: string): Fragment {
  const conditions = [
    sql`${value} >= ${sql.lit('1971-01-01')}`,
    ...(engine === 'postgresql' ? [sql`isfinite(${value})`] : []),
    ...(sentinel === undefined ? [] : [sql`not (${value} = ${sentinel})`]),
  ]
  return sql.join(conditions, sql` and `)
}

/** The value of a column that holds a time. */
export function timeSql(column: CatalogColumn, value: Fragment): TimeSql {
  return {
    value,
    isInstant: /with time zone|timestamptz/i.test(column.nativeType),
    type: column.type === 'date' ? 'date' : 'timestamp',
  }
}

/** The day as `YYYY-MM-DD`, by the clock of the desk. */
export function daySql(time: TimeSql, context: TimeContext): Fragment {
  const { engine } = context
  if (engine === 'postgresql') return sql`to_char(${wallSql(time, context)}, 'YYYY-MM-DD')`
  if (engine === 'mysql') return sql`date_format(${time.value}, ${sql.lit('%Y-%m-%d')})`
  return sql`substr(${time.value}, 1, 10)`
}

/** Whole seconds from one time to another; null where one is not set, or they are the wrong way round. */
export function secondsSql(from: TimeSql, to: TimeSql, context: TimeContext): Fragment {
  // Written once, because it may hold a whole query: no difference is as good as a negative one.
  const most = context.engine === 'sqlite' ? sql`max` : sql`greatest`
  return sql`nullif(${most}(${differenceSql(from, to, context)}, -1), -1)`
}

function differenceSql(from: TimeSql, to: TimeSql, context: TimeContext): Fragment {
  const { engine } = context
  if (engine === 'mysql') return sql`timestampdiff(second, ${from.value}, ${to.value})`
  if (engine === 'sqlite')
    return sql`(cast(strftime(${sql.lit('%s')}, ${to.value}) as integer) - cast(strftime(${sql.lit('%s')}, ${from.value}) as integer))`
  // Between two instants the clocks may be changed; what two clocks on the wall showed can only be subtracted.
  const alike = from.isInstant && to.isInstant
  const [begin, end] = alike ? [from.value, to.value] : [wallSql(from, context), wallSql(to, context)]
  return sql`cast(floor(extract(epoch from (${end} - ${begin}))) as bigint)`
}

function wallSql({ value, isInstant }: TimeSql, { timeZone }: TimeContext): Fragment {
  return isInstant ? sql`(${value} at time zone ${sql.lit(timeZone)})` : sql`cast(${value} as timestamp)`
}

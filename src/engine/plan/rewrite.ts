import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import type { DeskColumn, DeskTable, Treatment } from '../datamap/desk.ts'
import { allOf, columnOf, type Fragment } from '../selection/fragments.ts'
import { aliased, updateSql } from './dml.ts'
import { keyName } from './sets.ts'
import { planStatement, type PlanStatement, runValue } from './statement.ts'

/** How values that SQL cannot redact are treated, and the statement that writes a batch of them back. */
export interface PlanRewrite {
  readonly key: readonly string[]
  readonly columns: readonly { readonly name: string; readonly treatment: Treatment; readonly format: DeskColumn['format'] }[]
  /** Takes the rows as one JSON text: `[{"k1": …, "c1": …}]`. */
  readonly write: PlanStatement
}

export function rewriteSql(session: Session, table: DeskTable, columns: readonly DeskColumn[]): PlanRewrite {
  return {
    key: table.key,
    columns: columns.map(({ name, treatment, format }) => ({ name, treatment, format })),
    write: planStatement(session, writeBack(session, table, columns)),
  }
}

/** Updates rows from one JSON parameter, so that the statement's text does not depend on how many there are. */
function writeBack(session: Session, table: DeskTable, columns: readonly DeskColumn[]): Fragment {
  const keys = table.key.map((name, i) => ({ name, as: keyName(i), column: table.catalog.columns.find((c) => c.name === name) }))
  const join = {
    tables: [],
    condition: allOf(keys.map(({ name, as }) => sql`${columnOf('t', name)} = ${columnOf('v', as)}`)),
  }
  const values = columns.map((column, i) => ({
    column: column.name,
    value:
      session.engine === 'postgresql' && column.catalog.type !== 'text'
        ? sql`cast(${columnOf('v', `c${i + 1}`)} as ${sql.raw(column.catalog.nativeType)})`
        : columnOf('v', `c${i + 1}`),
  }))
  const names = [
    ...keys.map(({ as, column }) => ({ as, type: column?.nativeType ?? 'text' })),
    ...columns.map((_, i) => ({ as: `c${i + 1}`, type: undefined })),
  ]
  const source = rowsFromJson(session, names)
  const statement = updateSql(session.engine, { table, join: { ...join, tables: [{ name: marker, alias: 'v' }] }, where: [] }, values)
  return replaceSource(session, statement, source)
}

/** Keys given as JSON, as a row source named `v` with columns k1, k2 …; the run's rows when none are given. */
export function keyRowsFromJson(session: Session, table: DeskTable, json?: string): Fragment {
  const names = table.key.map((name, i) => ({
    as: keyName(i),
    type: table.catalog.columns.find((column) => column.name === name)?.nativeType ?? 'text',
  }))
  return rowsFromJson(session, names, json === undefined ? sql`${runValue('rows')}` : sql`${json}`)
}

/** Rows given as JSON, as a row source named `v`. */
export function jsonRows(session: Session, names: readonly JsonColumn[], json: string): Fragment {
  return rowsFromJson(session, names, session.engine === 'postgresql' ? sql`cast(${json} as text)` : sql`${json}`)
}

const marker = 'expunge_rows'

interface JsonColumn {
  readonly as: string
  readonly type: string | undefined
}

function rowsFromJson(session: Session, names: readonly JsonColumn[], rows: Fragment = sql`${runValue('rows')}`): Fragment {
  if (session.engine === 'postgresql')
    return sql`json_to_recordset(cast(${rows} as json)) as v(${sql.join(names.map(({ as, type }) => sql`${sql.id(as)} ${sql.raw(type ?? 'text')}`))})`
  if (session.engine === 'mysql')
    return sql`json_table(${rows}, '$[*]' columns (${sql.join(names.map(({ as, type }) => sql`${sql.id(as)} ${sql.raw(mysqlType(type))} path ${sql.lit(`$.${as}`)}`))})) as v`
  return sql`(select ${sql.join(names.map(({ as }) => sql`json_extract(value, ${sql.lit(`$.${as}`)}) as ${sql.id(as)}`))} from json_each(${rows})) as v`
}

const mysqlType = (type: string | undefined) =>
  type === undefined ? 'longtext' : /int/i.test(type) ? 'bigint' : /char|text/i.test(type) ? 'varchar(1000)' : type

/** Puts the row source where the UPDATE names its marker. */
function replaceSource(session: Session, statement: Fragment, source: Fragment): Fragment {
  const marked = session.compile(sql`${aliased(marker, 'v')}`).sql
  const { sql: text, parameters } = session.compile(statement)
  const [before = '', after = ''] = text.split(marked)
  if (parameters.length > 0) throw new Error('a rewrite takes its values from the rows alone')
  return sql`${sql.raw(before)}${source}${sql.raw(after)}`
}

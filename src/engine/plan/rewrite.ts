import { sql } from 'kysely'
import type { CatalogColumn } from '../../database/catalog.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { Engine, Session } from '../../database/database.ts'
import type { DeskColumn, DeskTable, Treatment } from '../datamap/desk.ts'
import { isUnique } from '../datamap/treatment.ts'
import type { Room } from '../masking/fitting.ts'
import { conditionSql, type ConditionScope } from '../selection/condition.ts'
import { allOf, columnOf, type Fragment } from '../selection/fragments.ts'
import { hasCharacterType } from '../selection/value.ts'
import { aliased, updateSql } from './dml.ts'
import { keyColumns, keyName, keysMatch } from './sets.ts'
import { planStatement, type PlanStatement, runValue } from './statement.ts'

/** How values that SQL cannot redact are treated: read in batches by their keys, and written back. */
export interface PlanRewrite {
  readonly key: readonly string[]
  readonly columns: readonly PlanRewriteColumn[]
  /** Takes the keys as one JSON text: `[{"k1": …}]`. */
  readonly read: PlanStatement
  /** The end of the same statement that locks the rows, for a run; empty where the engine has no row locks. */
  readonly lock: string
  /** Takes the rows as one JSON text: `[{"k1": …, "c1": …}]`. */
  readonly write: PlanStatement
}

export interface PlanRewriteColumn {
  readonly name: string
  readonly treatment: Treatment
  readonly format: DeskColumn['format']
  /** The value travels in hexadecimal digits, because JSON holds no bytes. */
  readonly isBinary: boolean
  /** Alone or with others the value differs from row to row: what is left of it gets the row's key. */
  readonly isUnique: boolean
  /** What the column takes; absent where it takes everything. */
  readonly room?: Room
  /** What takes the place of a serialized value that does not parse: null, or an empty one where null is not allowed. */
  readonly empty: '{}' | null
  /** Only rows are rewritten in which the column of this name that is read along is one. */
  readonly when?: string
}

const conditionName = (index: number) => `w${index + 1}`

/**
 * `where` narrows (alias `t`) what is read, so that it is asked once more under the lock; with a `scope`, each column is
 * rewritten only where its own condition holds.
 */
export function rewriteSql(
  session: Session,
  table: DeskTable,
  columns: readonly DeskColumn[],
  where: readonly Fragment[] = [],
  scope?: ConditionScope,
): PlanRewrite {
  const conditions = columns.flatMap(({ when }, i) =>
    when === undefined || scope === undefined
      ? []
      : [sql`case when ${conditionSql(when, scope)} then 1 else 0 end as ${sql.id(conditionName(i))}`],
  )
  return {
    key: table.key,
    columns: columns.map((column, i) => ({
      ...rewriteColumn(session.engine, table, column),
      ...(column.when === undefined || scope === undefined ? {} : { when: conditionName(i) }),
    })),
    read: planStatement(
      session,
      sql`select ${keyColumns(table, 't')}, ${sql.join([...columns.map((column) => columnOf('t', column.name)), ...conditions])} from ${keyRowsFromJson(session, table)}, ${aliased(table.name, 't')} where ${allOf([keysMatch(table, 't', 'v'), ...where])}`,
    ),
    lock: rowLock[session.engine],
    write: planStatement(session, writeBack(session, table, columns)),
  }
}

/** How the values of a column are rewritten, in whatever row. */
export function rewriteColumn(
  engine: Engine,
  table: DeskTable,
  { name, treatment, format, catalog }: DeskColumn,
): PlanRewriteColumn {
  const room = roomIn(engine, catalog)
  return {
    name,
    treatment,
    format,
    isBinary: catalog.type === 'binary',
    isUnique: isUnique(table.catalog, name),
    ...(room === undefined ? {} : { room }),
    empty: emptyValue(treatment, catalog),
  }
}

/** What a changed value of a row ends with, so that it differs from those of other rows. */
export function endingOf(column: { readonly isUnique: boolean }, key: readonly (string | number)[]): string {
  return column.isUnique ? `-${key.join('-')}` : ''
}

/** How much text a column takes. MySQL and MariaDB limit their text types in bytes of the column's own charset. */
function roomIn(engine: Engine, column: CatalogColumn): Room | undefined {
  const { nativeType, characterSet, maxLength } = column
  const bytes = engine === 'mysql' ? bytesIn(nativeType) : undefined
  if (bytes !== undefined && (characterSet === undefined || /^utf8/i.test(characterSet)))
    return { most: bytes, unit: 'bytes' }
  if (bytes !== undefined && characterSet !== undefined && oneByte.test(characterSet))
    return { most: bytes, unit: 'characters' }
  return maxLength === undefined ? undefined : { most: maxLength, unit: 'characters' }
}

const oneByte = /^(?:ascii|latin\d|cp(?!932)\d+|greek|hebrew|koi8[ru])$/i

function bytesIn(nativeType: string): number | undefined {
  const [, size, length] = /^(tiny|medium|)(?:text|blob)|^(?:var)?binary\((\d+)\)/i.exec(nativeType) ?? []
  if (length !== undefined) return Number(length)
  return size === undefined ? undefined : { tiny: 255, '': 65_535, medium: 16_777_215 }[size.toLowerCase()]
}

/** Ends a SELECT that locks the rows under alias `t`. */
export const rowLock: Readonly<Record<Engine, string>> = {
  sqlite: '',
  mysql: ' for update',
  postgresql: ' for update of t',
}

/** What a value becomes that its treatment cannot read; both JSON and YAML take `{}`. */
export function emptyValue(treatment: Treatment, column: CatalogColumn): '{}' | null {
  return treatment.kind === 'structure' && !column.nullable ? '{}' : null
}

/** Updates rows from one JSON parameter, so that the statement's text does not depend on how many there are. */
function writeBack(session: Session, table: DeskTable, columns: readonly DeskColumn[]): Fragment {
  const keys = table.key.map((name, i) => ({ name, as: keyName(i) }))
  const join = {
    tables: [],
    condition: allOf(keys.map(({ name, as }) => sql`${columnOf('t', name)} = ${columnOf('v', as)}`)),
  }
  const values = columns.map((column, i) => ({
    column: column.name,
    value: writtenValue(session, column, columnOf('v', `c${i + 1}`)),
  }))
  const names = [...keyJsonColumns(table), ...columns.map((_, i) => ({ as: `c${i + 1}`, type: undefined }))]
  const source = rowsFromJson(session, names)
  const statement = updateSql(
    session.engine,
    { table, join: { ...join, tables: [{ name: marker, alias: 'v' }] }, where: [] },
    values,
  )
  return replaceSource(session, statement, source)
}

function writtenValue(session: Session, { catalog }: DeskColumn, value: Fragment): Fragment {
  if (catalog.type === 'binary')
    return session.engine === 'postgresql' ? sql`decode(${value}, 'hex')` : sql`unhex(${value})`
  return session.engine === 'postgresql' && !hasCharacterType(catalog)
    ? sql`cast(${value} as ${sql.raw(catalog.nativeType)})`
    : value
}

/** Keys given as JSON, as a row source named `v` with columns k1, k2 …; the run's rows when none are given. */
export function keyRowsFromJson(session: Session, table: DeskTable, json?: string): Fragment {
  return rowsFromJson(
    session,
    keyJsonColumns(table),
    json === undefined ? sql`${runValue('rows')}` : sql`${json}`,
  )
}

/** Keys with a text `words` each, given by the run as JSON, as a row source named `v`. */
export function wordRowsFromJson(session: Session, table: DeskTable): Fragment {
  return rowsFromJson(session, [...keyJsonColumns(table), { as: 'words', type: undefined }])
}

/** Names of objects, given by the run as JSON, as a row source named `v`. */
export function objectRowsFromJson(session: Session): Fragment {
  return rowsFromJson(session, [{ as: 'object', type: undefined }])
}

/** Values of one column, given by the run as JSON `[{"object": …}]`, as a row source named `v`. */
export function idRowsFromJson(session: Session, table: DeskTable, name: string): Fragment {
  return rowsFromJson(session, [jsonColumn(table, name, 'object')])
}

/** Rows given as JSON, as a row source named `v`. */
export function jsonRows(session: Session, names: readonly JsonColumn[], json: string): Fragment {
  return rowsFromJson(
    session,
    names,
    session.engine === 'postgresql' ? sql`cast(${json} as text)` : sql`${json}`,
  )
}

const marker = 'expunge_rows'

interface JsonColumn {
  readonly as: string
  readonly type: string | undefined
  readonly characterSet?: string | undefined
  readonly collation?: string | undefined
}

function keyJsonColumns(table: DeskTable): JsonColumn[] {
  return table.key.map((name, i) => {
    const column = table.catalog.columns.find((candidate) => candidate.name === name)
    if (column?.type === 'binary')
      throw new RefusedError(
        'binary-key',
        `the key ${table.name}.${name} is binary (${column.nativeType}), and Expunge cannot find rows by such keys`,
        {
          facts: { table: table.name, column: name },
          remedy:
            'Give the table a key of numbers or text, or declare in the data map that its rows go as a whole.',
        },
      )
    return jsonColumn(table, name, keyName(i))
  })
}

function jsonColumn(table: DeskTable, name: string, as: string): JsonColumn {
  const column = table.catalog.columns.find((candidate) => candidate.name === name)
  const { nativeType = 'text', characterSet, collation } = column ?? {}
  return { as, type: nativeType, characterSet, collation }
}

function rowsFromJson(
  session: Session,
  names: readonly JsonColumn[],
  rows: Fragment = sql`${runValue('rows')}`,
): Fragment {
  if (session.engine === 'postgresql')
    return sql`json_to_recordset(cast(${rows} as json)) as v(${sql.join(names.map(({ as, type }) => sql`${sql.id(as)} ${sql.raw(type ?? 'text')}`))})`
  if (session.engine === 'mysql')
    // MySQL will not lock rows beside a bare JSON_TABLE.
    return sql`(select * from json_table(${rows}, '$[*]' columns (${sql.join(names.map((name) => sql`${sql.id(name.as)} ${sql.raw(mysqlType(name))} path ${sql.lit(`$.${name.as}`)}`))})) as j) as v`
  return sql`(select ${sql.join(names.map(({ as }) => sql`json_extract(value, ${sql.lit(`$.${as}`)}) as ${sql.id(as)}`))} from json_each(${rows})) as v`
}

function mysqlType({ type, characterSet, collation }: JsonColumn): string {
  if (type === undefined) return 'longtext'
  if (/^\w*int/i.test(type)) return /unsigned/i.test(type) ? 'bigint unsigned' : 'bigint'
  // JSON_TABLE has no such types; the server compares their text with the column all the same.
  if (/^(?:uuid|inet)/i.test(type)) return 'varchar(64)'
  if (!/char|text|enum|set/i.test(type)) return type
  // With a collation other than the key column's, the server refuses to compare the two.
  const like =
    characterSet === undefined || collation === undefined
      ? ''
      : ` character set ${characterSet} collate ${collation}`
  return `varchar(1000)${like}`
}

/** Puts the row source where the UPDATE names its marker. */
function replaceSource(session: Session, statement: Fragment, source: Fragment): Fragment {
  const marked = session.compile(sql`${aliased(marker, 'v')}`).sql
  const { sql: text, parameters } = session.compile(statement)
  const [before = '', after = ''] = text.split(marked)
  if (parameters.length > 0) throw new Error('a rewrite takes its values from the rows alone')
  return sql`${sql.raw(before)}${source}${sql.raw(after)}`
}

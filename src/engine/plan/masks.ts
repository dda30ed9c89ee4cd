import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { fingerprint, hashExpression, textOf } from '../../database/dialect.ts'
import { batchesOf } from '../../shared/batches.ts'
import { type Desk, type DeskColumn, type DeskTable, performanceColumns } from '../datamap/desk.ts'
import { allOf, anyOf, columnOf, type Fragment } from '../selection/fragments.ts'
import { digestStatements } from './digests.ts'
import type { PlanMask } from './document.ts'
import { documentsOfMask } from './documents.ts'
import { aliased } from './dml.ts'
import { anyHeld, lockTickets, ofHeld } from './held.ts'
import { jsonKey, keyText } from './keys.ts'
import { hashedColumns } from './proof.ts'
import { keyRowsFromJson, rewriteSql, rowLock } from './rewrite.ts'
import { keyColumns, keyName, keysMatch } from './sets.ts'
import { planStatement, withRunValues } from './statement.ts'
import type { Key } from './veil.ts'
import { wordStatements } from './words.ts'

/** A value that is to be masked. */
export interface MaskedValue {
  readonly key: Key
  readonly column: string
}

/** Where masks are made, and whose name they mask. */
export interface MaskParts {
  readonly session: Session
  readonly desk: Desk
  readonly version: string
  /** Accounts of the person: while one of them is held, what names them stays. */
  readonly accounts: readonly string[]
}

/** The mask of all values that were decided on in one table. */
export async function maskOf(
  parts: MaskParts,
  table: DeskTable,
  values: readonly MaskedValue[],
): Promise<PlanMask> {
  const { session } = parts
  const statements = maskStatements(parts, table, [...new Set(values.map(({ column }) => column))])
  return {
    ...statements,
    keys: keysOf(values),
    wordRows: await wordRowsOf(session, statements.words, values, table.name),
  }
}

function keysOf(values: readonly MaskedValue[]): readonly Key[] {
  return [...new Map(values.map(({ key }) => [keyText(key), key])).values()]
}

/** How many vectors lose words, where the text that they are made from is masked. */
async function wordRowsOf(
  session: Session,
  vectors: PlanMask['words'],
  values: readonly MaskedValue[],
  table: string,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const words of vectors) {
    // A vector of the table's own rows is counted with the masks of the table.
    if (words.table === table) continue
    const keys = keysOf(values.filter(({ column }) => words.from.includes(column)))
    for (const batch of batchesOf(keys, 1_000)) {
      const rows = JSON.stringify(batch.map((key) => ({ ...jsonKey(key), words: '' })))
      const found = await session.run(withRunValues(words.count, { rows }))
      counts[words.table] = (counts[words.table] ?? 0) + Number(found.rows[0]?.['count'] ?? 0)
    }
  }
  return counts
}

/** Keys of vectors that hang on rows whose text is masked. */
export async function coveredVectors(
  session: Session,
  desk: Desk,
  masks: readonly PlanMask[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const covered = new Map<string, Set<string>>()
  for (const mask of masks)
    for (const words of mask.words) {
      const table = desk.tables.get(words.table)
      if (table === undefined || words.table === mask.table) continue
      const select = words.count.sql.replace(
        'count(*) as count',
        () => session.compile(sql`${keyColumns(table, 'w')}`).sql,
      )
      for (const keys of batchesOf(mask.keys, 1_000)) {
        const rows = JSON.stringify(keys.map((key) => ({ ...jsonKey(key), words: '' })))
        const found = await session.run(withRunValues({ ...words.count, sql: select }, { rows }))
        const set = covered.get(words.table) ?? new Set()
        for (const row of found.rows)
          set.add(keyText(table.key.map((_, i) => row[keyName(i)] as string | number)))
        covered.set(words.table, set)
      }
    }
  return covered
}

/** How rows of a table are read and written back when texts in some of their columns are masked. */
export function maskStatements(
  { session, desk, version, accounts }: MaskParts,
  table: DeskTable,
  names: readonly string[],
): Omit<PlanMask, 'keys' | 'wordRows'> {
  const emptied = table.columns.filter(({ goesWith }) => goesWith !== undefined && names.includes(goesWith))
  const masked = table.columns
    .filter((column) => names.includes(column.name) || emptied.includes(column))
    .map((column) => ({ ...column, treatment: { kind: 'mask' } as const }))
  // Words are taken out of a vector by a statement of their own; it is never written back as a text.
  const texts = masked.filter((column) => column.format !== 'words' || column.catalog.type !== 'other')
  const columns = [...texts, ...masked.filter((column) => !texts.includes(column))]
  const list = sql`${keyColumns(table, 't')}, ${sql.join(columns.map((column) => maskedColumn(column, session)))}`
  const held = anyOf([...ofHeld(desk, session.engine, table.name, 't'), anyHeld(accounts)])
  const where = allOf([keysMatch(table, 't', 'v'), sql`not ${held}`])
  const source = keyRowsFromJson(session, table)
  return {
    table: table.name,
    columns: columns.map((column) => column.name),
    locks: lockTickets(desk, session.engine, table.name, {
      from: [source, aliased(table.name, 't')],
      where: keysMatch(table, 't', 'v'),
    }).map((lockSql) => planStatement(session, lockSql)),
    ...maskProof(session, table, source, version),
    read: planStatement(
      session,
      sql`select ${list} from ${source}, ${aliased(table.name, 't')} where ${where}`,
    ),
    lock: rowLock[session.engine],
    held: planStatement(
      session,
      sql`select count(*) as count from ${source}, ${aliased(table.name, 't')} where ${allOf([keysMatch(table, 't', 'v'), held])}`,
    ),
    write: rewriteSql(session, table, texts.length > 0 ? texts : columns),
    ...(table.foundGoes ? { drop: dropStatement(session, table) } : {}),
    emptied: Object.fromEntries(emptied.map(({ name, goesWith = '' }) => [name, goesWith])),
    words: wordStatements(session, desk, table),
    digests: digestStatements(session, desk, table, names),
    ...documentsOfMask({ session, desk, accounts }, table),
  }
}

/** A vector of words is read in its text form. */
function maskedColumn(column: DeskColumn, session: Session): Fragment {
  const plain = columnOf('t', column.name)
  return column.catalog.type === 'other'
    ? sql`${textOf(plain, session.engine)} as ${sql.id(column.name)}`
    : plain
}

/** Deletes rows of a table by their keys, given as JSON. */
function dropStatement(session: Session, table: DeskTable) {
  const key = sql.join(table.key.map((column) => columnOf('t', column)))
  const list = sql.join(table.key.map((column) => sql.id(column)))
  const source = keyRowsFromJson(session, table)
  if (session.engine === 'mysql')
    return planStatement(
      session,
      sql`delete ${sql.id('t')} from ${source}, ${aliased(table.name, 't')} where ${keysMatch(table, 't', 'v')}`,
    )
  return planStatement(
    session,
    sql`delete from ${sql.id(table.name)} where (${list}) in (select ${key} from ${source}, ${aliased(table.name, 't')} where ${keysMatch(table, 't', 'v')})`,
  )
}

function maskProof(
  session: Session,
  table: DeskTable,
  source: Fragment,
  version: string,
): Pick<PlanMask, 'proof'> {
  const columns = performanceColumns(table).map((column) => column.name)
  if (columns.length === 0) return {}
  const hash = hashExpression(hashedColumns(table, columns), session.engine, version)
  return {
    proof: planStatement(
      session,
      sql`select ${fingerprint(hash, session.engine)} as fingerprint from ${source}, ${aliased(table.name, 't')} where ${keysMatch(table, 't', 'v')}`,
    ),
  }
}
